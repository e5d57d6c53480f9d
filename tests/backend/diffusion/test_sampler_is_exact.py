"""With the learned part switched off the sampler draws from the exact Gaussian posterior."""

from __future__ import annotations

import numpy as np
import pytest

from depthdif.diffusion.denoiser import Denoiser
from depthdif.diffusion.guidance import Guidance
from depthdif.diffusion.sampler import noise_levels, sample
from depthdif.gaussian.compression import compress
from depthdif.gaussian.prior import DEFAULT_SHARES, LocalPrior, scale_lengths
from depthdif.gaussian.spectrum import TileSpectrum
from depthdif.gaussian.surface import condition_on_surface

CELLS, MODES, LEVELS, LATITUDE = 24, 3, 8, 30.0


def make_case(rng: np.random.Generator, profiles: int) -> dict:
    """Build a tile with an SST map and profiles, and the dense matrices that describe it."""
    spectrum = TileSpectrum(CELLS, LATITUDE)
    shape = rng.standard_normal((MODES, MODES))
    vertical = shape @ shape.T / MODES + 0.3 * np.eye(MODES)
    prior = LocalPrior(np.array(DEFAULT_SHARES)[:, None, None] * vertical, scale_lengths(LATITUDE))
    surface = np.linalg.qr(rng.standard_normal((LEVELS, MODES)))[0]
    anomaly = rng.standard_normal((CELLS, CELLS))
    update = condition_on_surface(spectrum, spectrum.covariance(prior), surface[0], anomaly, 0.3)
    denoiser = Denoiser.from_covariance(spectrum, update.covariance)
    row, column = rng.uniform(2, CELLS - 3, (2, profiles))
    observed = [
        compress(
            2 * surface,
            np.where(rng.uniform(size=LEVELS) < 0.8, rng.standard_normal(LEVELS), np.nan),
            rng.uniform(0.02, 0.5, LEVELS),
        )
        for _ in range(profiles)
    ]
    guidance = Guidance(denoiser, observed, row, column, update.mean)
    return {
        "spectrum": spectrum,
        "update": update,
        "denoiser": denoiser,
        "guidance": guidance,
        "observed": observed,
        "row": row,
        "column": column,
    }


def dense_posterior(case: dict) -> tuple[np.ndarray, np.ndarray]:
    """Solve the same problem with dense matrices over (mode, coefficient), by the textbook."""
    spectrum, update = case["spectrum"], case["update"]
    n = CELLS**2
    prior = np.zeros((MODES, n, MODES, n))
    for part, block in zip(spectrum.slices(), update.covariance, strict=True):
        for k in range(part.start, part.stop):
            prior[:, k, :, k] = block
    prior = prior.reshape(MODES * n, MODES * n)
    basis = spectrum.point_basis(case["row"], case["column"])
    operator = np.concatenate(
        [
            np.einsum("rj,k->rjk", p.operator, h).reshape(-1, MODES * n)
            for p, h in zip(case["observed"], basis, strict=True)
        ]
    )
    value = np.concatenate([p.value for p in case["observed"]])
    gain = np.linalg.solve(operator @ prior @ operator.T + np.eye(len(value)), operator @ prior).T
    mean = update.mean.reshape(-1)
    return mean + gain @ (value - operator @ mean), prior - gain @ operator @ prior


@pytest.mark.parametrize("profiles", [1, 6])
def test_mean_and_spread_equal_the_exact_posterior(profiles: int) -> None:
    rng = np.random.default_rng(profiles)
    case = make_case(rng, profiles)
    denoiser, guidance = case["denoiser"], case["guidance"]
    mean, covariance = dense_posterior(case)
    n = CELLS**2

    direct = denoiser.from_eigen(guidance.posterior_mean())[0] + case["update"].mean
    np.testing.assert_allclose(direct.reshape(-1), mean, atol=2e-4)

    members = 3000
    half = rng.standard_normal((members // 2, MODES, n)).astype(np.float32)
    noise = rng.standard_normal((members // 2, guidance.size))
    state = sample(
        denoiser,
        guidance,
        np.concatenate([half, -half]),
        np.concatenate([noise, -noise]),
        steps=8,
    )
    drawn = (denoiser.from_eigen(state) + case["update"].mean).reshape(members, -1)
    spread = np.sqrt(np.diag(covariance))
    # antithetic pairs cancel to first order: the mean is exact but for the integrator
    error = (drawn.mean(0) - mean) / spread
    assert np.sqrt((error**2).mean()) < 0.02
    # in physical space, where it is looked at: at the profiles and everywhere
    everywhere = case["spectrum"].inverse(drawn.reshape(members, MODES, n))
    exact = covariance.reshape(MODES, n, MODES, n)
    rows, columns = np.round(case["row"]), np.round(case["column"])
    basis = case["spectrum"].point_basis(rows, columns)
    for h, i, j in zip(basis, rows.astype(int), columns.astype(int), strict=True):
        expected = np.sqrt(np.einsum("k,ikil,l->i", h, exact, h))
        np.testing.assert_allclose(everywhere[:, :, i, j].std(0), expected, rtol=0.06)
    overall = everywhere.var(0).mean() / (np.trace(covariance) / n / MODES)
    assert overall == pytest.approx(1.0, abs=0.02)


def test_point_covariance_is_the_exact_posteriors() -> None:
    rng = np.random.default_rng(5)
    case = make_case(rng, 4)
    _, covariance = dense_posterior(case)
    row, column = np.array([3.0, 11.5]), np.array([20.0, 7.25])
    basis = case["spectrum"].point_basis(row, column)
    exact = covariance.reshape(MODES, CELLS**2, MODES, CELLS**2)
    expected = np.einsum("tk,ikjl,tl->tij", basis, exact, basis)
    got = case["guidance"].point_covariance(row, column)
    np.testing.assert_allclose(got, expected, atol=1e-4)


def test_without_profiles_the_prior_itself_is_drawn() -> None:
    rng = np.random.default_rng(7)
    denoiser = make_case(rng, 1)["denoiser"]
    white = rng.standard_normal((4, MODES, CELLS**2)).astype(np.float32)
    drawn = sample(denoiser, None, white, np.empty((4, 0)), steps=8)
    np.testing.assert_allclose(drawn, np.sqrt(denoiser.eigenvalues) * white)


@pytest.mark.parametrize(("steps", "within"), [(8, 0.1), (16, 0.03)])
def test_a_correction_that_knows_a_larger_variance_draws_it(steps: int, within: float) -> None:
    denoiser = make_case(np.random.default_rng(0), 1)["denoiser"]
    known, factor = denoiser.eigenvalues, np.exp(0.6)

    def correction(state: np.ndarray, sigma: float) -> np.ndarray:
        squared = np.float32(sigma**2)
        larger = factor * known
        return (larger / (larger + squared) - known / (known + squared)) * state

    y = np.random.default_rng(1).standard_normal((1, *known.shape)).astype(np.float32)
    drawn = sample(denoiser.with_correction(correction), None, y, np.zeros((1, 0)), steps)
    ratio = (drawn / (np.sqrt(known) * y))[0]
    # Where noise of 20, the first of the sampler's, hides them and of 0.05, its last, does not;
    # wider ones tend to stay the prior's.
    hidden = (known < 3.0**2) & (known > 0.2**2)
    np.testing.assert_allclose(ratio[hidden], np.sqrt(factor), rtol=within)
    assert (ratio > 0.99).all()
    assert noise_levels(1e6, steps)[0] == pytest.approx(20.0)
    assert noise_levels(4.0, steps)[0] == pytest.approx(4.0)
