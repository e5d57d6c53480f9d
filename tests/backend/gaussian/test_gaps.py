"""SST with gaps: against the exact posterior of the same Gaussian field, by dense matrices."""

from __future__ import annotations

import numpy as np
import pytest

from depthdif.gaussian.gaps import conditional_fill, share_told
from depthdif.gaussian.prior import DEFAULT_SHARES, LocalPrior, scale_lengths
from depthdif.gaussian.spectrum import TileSpectrum
from depthdif.gaussian.surface import condition_on_surface, error_spectrum, fill_gaps

CELLS, LATITUDE, ERROR = 24, 30.0, 0.1
SURFACE = np.array([0.8, 0.3])
VERTICAL = np.array([[2.0, 0.8], [0.8, 1.0]])
PRIOR = LocalPrior(np.array(DEFAULT_SHARES)[:, None, None] * VERTICAL, scale_lengths(LATITUDE))


def _half() -> np.ndarray:
    return np.tile(np.arange(CELLS) < CELLS // 2, (CELLS, 1))


def _clouds() -> np.ndarray:
    y, x = np.indices((CELLS, CELLS))
    return np.sin(x / 3.0) + np.cos(y / 4.0) > -0.3


@pytest.mark.parametrize("seen", [_half(), _clouds()], ids=["half", "clouds"])
def test_filled_map_gives_the_exact_mean_and_an_honest_error(seen: np.ndarray) -> None:
    spectrum = TileSpectrum(CELLS, LATITUDE)
    covariance = spectrum.covariance(PRIOR)
    rng = np.random.default_rng(1)
    places = np.arange(CELLS)
    y, x = (axis.ravel() for axis in np.meshgrid(places, places, indexing="ij"))
    basis = spectrum.point_basis(y, x)
    signal = np.repeat(covariance @ SURFACE @ SURFACE, spectrum.count)
    noise = np.repeat(ERROR * error_spectrum(spectrum), spectrum.count)
    first = np.repeat(covariance[:, 0] @ SURFACE, spectrum.count)
    to_map = (basis * (signal + noise)) @ basis.T
    to_score = (basis * first) @ basis.T
    value = np.linalg.cholesky(to_map) @ rng.standard_normal(CELLS**2)
    m = seen.ravel()
    weights = np.linalg.solve(to_map[np.ix_(m, m)], to_score[:, m].T).T
    exact = (weights @ value[m]).reshape(CELLS, CELLS)

    anomaly = np.where(seen, value.reshape(CELLS, CELLS), np.nan)
    filled = conditional_fill(
        spectrum,
        fill_gaps(anomaly),
        seen,
        covariance @ SURFACE @ SURFACE + ERROR * error_spectrum(spectrum),
    )
    np.testing.assert_array_equal(filled[seen], anomaly[seen])
    gain = first / (signal + noise)
    mean = spectrum.inverse(gain * spectrum.forward(filled))
    np.testing.assert_allclose(mean, exact, atol=0.02)

    prior = PRIOR.covariance[0, 0]
    exact_variance = (prior - (weights * to_score[:, m]).sum(1)).reshape(CELLS, CELLS)
    whole = condition_on_surface(spectrum, covariance, SURFACE, np.zeros((CELLS, CELLS)), ERROR)
    told = (whole.covariance[:, 0, 0] * spectrum.count).sum() / CELLS**2
    share = share_told(LATITUDE, PRIOR, SURFACE, seen)
    spread = np.sqrt(share * told + (1 - share) * prior)
    inside = np.zeros_like(seen)
    inside[4:-4, 4:-4] = True
    gap = inside & ~seen
    exact_spread = np.sqrt(exact_variance[gap].mean())
    assert 0.9 < np.sqrt((spread[gap] ** 2).mean()) / exact_spread < 1.35
    assert np.sqrt(told) < 0.8 * exact_spread


def test_share_is_one_where_seen_and_fades_with_distance() -> None:
    seen = np.zeros((96, 96), bool)
    seen[:, :10] = True
    share = share_told(LATITUDE, PRIOR, SURFACE, seen)
    np.testing.assert_allclose(share[seen], 1.0)
    assert (np.diff(share[50, 9:]) < 0).all()
    assert share[50, -1] < 0.05
