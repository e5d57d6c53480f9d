"""Maps of the surface beside SST against the textbook's algebra."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from depthdif.gaussian.prior import DEFAULT_SHARES, LocalPrior, scale_lengths
from depthdif.gaussian.spectrum import TileSpectrum
from depthdif.gaussian.surface import (
    SurfaceUpdate,
    condition_on_surface,
    error_spectrum,
    map_transfer,
)
from depthdif.gaussian.surface_map import ErrorPart, SurfaceMap
from depthdif.methods.analysis import node_positions
from depthdif.methods.map_step import map_step

CELLS, MODES, LATITUDE = 10, 3, 30.0
ERROR = 0.4


@pytest.fixture
def case() -> dict:
    rng = np.random.default_rng(4)
    spectrum = TileSpectrum(CELLS, LATITUDE)
    shape = rng.standard_normal((MODES, MODES))
    vertical = shape @ shape.T / MODES + 0.3 * np.eye(MODES)
    prior = LocalPrior(np.array(DEFAULT_SHARES)[:, None, None] * vertical, scale_lengths(LATITUDE))
    rows = rng.standard_normal((2, MODES))
    maps = 0.05 * rng.standard_normal((2, CELLS, CELLS))  # so weak that nothing is scaled up
    noise = np.stack([ERROR * error_spectrum(spectrum), np.full(spectrum.bins, 0.2)])
    covariance = spectrum.covariance(prior)
    first = condition_on_surface(spectrum, covariance, rows[0], maps[0], ERROR)
    return {
        "spectrum": spectrum,
        "covariance": covariance,
        "rows": rows,
        "maps": maps,
        "noise": noise,
        "update": first.then(spectrum, rows[1], maps[1], noise[1]),
    }


def dense(spectrum: TileSpectrum, per_bin: np.ndarray) -> np.ndarray:
    """A covariance per bin as one matrix over (mode, coefficient)."""
    n = CELLS**2
    full = np.zeros((MODES, n, MODES, n))
    for part, block in zip(spectrum.slices(), per_bin, strict=True):
        for k in range(part.start, part.stop):
            full[:, k, :, k] = block
    return full.reshape(MODES * n, MODES * n)


def dense_maps(case: dict) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Operator, error covariance and values of both maps at once."""
    n, spectrum = CELLS**2, case["spectrum"]
    kept = np.repeat(map_transfer(spectrum), spectrum.count), np.ones(n)  # SST is smooth
    operator = np.concatenate(
        [np.kron(row, np.diag(share)) for row, share in zip(case["rows"], kept, strict=True)]
    )
    error = np.diag(np.repeat(case["noise"], spectrum.count, axis=1).ravel())
    return operator, error, spectrum.forward(case["maps"]).ravel()


def test_two_maps_in_turn_are_the_exact_joint_posterior(case: dict) -> None:
    spectrum, update = case["spectrum"], case["update"]
    prior = dense(spectrum, case["covariance"])
    operator, error, value = dense_maps(case)
    gain = prior @ operator.T @ np.linalg.inv(operator @ prior @ operator.T + error)
    np.testing.assert_allclose(update.mean.ravel(), gain @ value, atol=1e-9)
    posterior = prior - gain @ operator @ prior
    np.testing.assert_allclose(dense(spectrum, update.covariance), posterior, atol=1e-9)


def test_conditioned_draws_have_the_posterior_covariance(case: dict) -> None:
    """`condition` is linear: its matrix gives the exact covariance of what it returns."""
    spectrum, update, n = case["spectrum"], case["update"], CELLS**2
    size = MODES * n
    nothing = np.zeros((size, n))
    from_scores = update.condition(
        spectrum, np.eye(size).reshape(size, MODES, n), [nothing, nothing]
    ).reshape(size, size)
    total = from_scores.T @ dense(spectrum, case["covariance"]) @ from_scores
    for number in range(2):
        errors = [np.zeros((n, n)), np.zeros((n, n))]
        errors[number] = np.eye(n)
        drawn = update.condition(spectrum, np.zeros((n, MODES, n)), errors).reshape(n, size)
        variance = np.repeat(case["noise"][number], spectrum.count)
        total += drawn.T @ (variance[:, None] * drawn)
    np.testing.assert_allclose(total, dense(spectrum, update.covariance), atol=1e-9)


def test_a_map_of_more_power_than_expected_widens_the_prior(case: dict) -> None:
    spectrum, row = case["spectrum"], case["rows"][1]
    prior = SurfaceUpdate(np.zeros((MODES, CELLS**2)), case["covariance"])
    weak, strong = (
        prior.then(spectrum, row, scale * case["maps"][1], case["noise"][1]) for scale in (1, 100)
    )
    shown = [np.einsum("i,bij,j->b", row, u.covariance, row).sum() for u in (weak, strong)]
    assert shown[1] > 1.2 * shown[0]


def surface_map(rng: np.random.Generator, window: int, anomaly: np.ndarray) -> SurfaceMap:
    shape = rng.standard_normal((MODES, MODES))
    vertical = shape @ shape.T / MODES + 0.3 * np.eye(MODES)
    prior = LocalPrior(np.array(DEFAULT_SHARES)[:, None, None] * vertical, scale_lengths(LATITUDE))
    slope = np.linspace(0.8, 1.2, window)[:, None, None]
    row = np.broadcast_to(slope * rng.standard_normal(MODES), (window, window, MODES))
    errors = (
        ErrorPart(np.full((window, window), 0.3), (100.0, 100.0)),
        ErrorPart(np.full((window, window), 0.1), (1e-3, 1e-3)),
    )
    sea = np.ones((window, window), dtype=bool)
    return SurfaceMap("made", 900, anomaly, row, errors, prior, LATITUDE, slice(0, window), sea)


def test_a_cell_is_updated_by_its_own_map_as_the_textbook_says() -> None:
    rng, window = np.random.default_rng(2), 16
    anomaly = 0.05 * rng.standard_normal((window, window))
    anomaly[4, 5] = np.nan
    made = surface_map(rng, window, anomaly)
    nodes = len(node_positions(window))
    p = made.prior.covariance
    covariance = np.broadcast_to(p, (nodes, nodes, MODES, MODES))
    mean = 0.1 * rng.standard_normal((MODES, window, window))
    updated, reduced = map_step(made, mean, covariance)
    y, x = 9, 3
    g = made.row[y, x]
    gain = p @ g / (g @ p @ g + 0.4)
    expected = mean[:, y, x] + gain * (anomaly[y, x] - g @ mean[:, y, x])
    np.testing.assert_allclose(updated[:, y, x], expected, atol=1e-9)
    np.testing.assert_array_equal(updated[:, 4, 5], mean[:, 4, 5])
    corner = made.row[-1, -1]
    left = p - np.outer(p @ corner, p @ corner) / (corner @ p @ corner + 0.4)
    np.testing.assert_allclose(reduced[-1, -1], left, atol=1e-9)


def test_a_map_whose_row_turns_counts_the_turn_as_error() -> None:
    rng, window = np.random.default_rng(3), 16
    steady = surface_map(rng, window, np.zeros((window, window)))
    turn = np.linspace(-3.0, 3.0, window)[:, None, None] * rng.standard_normal(MODES)
    turned = replace(steady, row=steady.row + turn)
    assert steady.error_parts[-1][0] == pytest.approx(0.0, abs=1e-9)
    assert turned.error_parts[-1][0] > 0.02
    spectrum = TileSpectrum(window, LATITUDE)
    assert (turned.noise(spectrum) > 0.0).all()


def test_cells_that_err_much_are_gaps() -> None:
    rng, window = np.random.default_rng(5), 48
    anomaly = rng.standard_normal((window, window))
    made = surface_map(rng, window, anomaly)
    made = replace(made, window=slice(4, 44))
    made.errors[0].variance[:, 28:] = 50.0
    assert made.has_gaps and made.told
    spectrum = TileSpectrum(window, LATITUDE)
    filled = made.normalised(spectrum, spectrum.covariance(made.prior))
    assert np.isfinite(filled).all()
    assert np.abs(filled[:, 44:]).mean() < 0.5 * np.abs(filled[:, :20]).mean()
