"""The factor on the variance that a tile's own floats ask for."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from depthdif.gaussian.kernel import cross_covariance, observed_covariance
from depthdif.gaussian.tile import TileProblem
from depthdif.gaussian.withheld import _ratios, withheld_factors
from depthdif.ocean.correlation import separation_km
from small_problem import small_tile


def _with_noise(tile: TileProblem, noise: float) -> TileProblem:
    """Return the tile with noise of so many D, that no profile shares, and the same prior."""
    observations = tile.problem.observations
    white = np.random.default_rng(7).standard_normal(observations.value.shape)
    noisy = replace(observations, value=observations.value + noise * observations.scale * white)
    other = replace(tile, problem=replace(tile.problem, observations=noisy))
    return _settled_as(other, tile)


def _settled_as(tile: TileProblem, other: TileProblem) -> TileProblem:
    """Return a tile whose floats settled the same mean and variance as another's."""
    for name in ("level_offset", "level_factor", "settled"):
        tile.__dict__[name] = getattr(other, name)
    return tile


def test_predicting_a_float_from_the_others_is_the_analysis_without_it() -> None:
    """The block formula against a second analysis that never saw the float."""
    tile = small_tile(12)
    observations = tile.problem.observations
    held = 5
    without = TileProblem(
        replace(
            tile.problem,
            observations=replace(observations, withheld=np.arange(12) == held),
        ),
        tile.prior_model,
        tile.tile,
    )
    # What both settle from their floats is made the same, so that only the kriging differs.
    _settled_as(without, tile)
    position = int(np.flatnonzero(tile.near.platform == str(held))[0])
    ratio, seen = _ratios(tile, np.arange(len(tile.near)))

    near = without.near
    profiles = [p.truncated(10) for p in without.residual_compressed]
    x, y = separation_km(near.longitude, near.latitude, near.longitude, near.latitude)
    system = observed_covariance(without.prior, profiles, without.prior.correlations(x, y))
    place = observations.select(np.array([held]))
    x, y = separation_km(place.longitude, place.latitude, near.longitude, near.latitude)
    cross = cross_covariance(without.prior, profiles, without.prior.correlations(x, y))[0]
    mean = cross @ np.linalg.solve(system, np.concatenate([p.value for p in profiles]))
    left = without.prior.covariance - cross @ np.linalg.solve(system, cross.T)
    rows = tile.thermal_rows
    anomaly = ((place.value - place.background) / place.scale)[0] - tile.level_offset
    noise = tile.noise**2 * (place.variance / place.scale**2)[0]
    variance = np.einsum("li,ij,lj->l", rows, left, rows) + noise
    variance += tile.level_factor**2 * tile.problem.modes.tail
    farther = (12 + 3.0) / (12 + 2.0)
    expected = (farther * (anomaly - rows @ mean)) ** 2 / variance
    assert seen[position].all()
    assert np.median(np.abs(ratio[position] / expected - 1)) < 0.05


def test_more_noise_than_expected_widens_the_error() -> None:
    calm = withheld_factors(small_tile(25))
    noisy = withheld_factors(_with_noise(small_tile(25), 3.0))
    assert (noisy > 1.2 * calm).mean() > 0.8
    assert noisy.max() <= 9.0


@pytest.mark.parametrize("floats", [0, 1, 2])
def test_too_few_floats_say_nothing(floats: int) -> None:
    np.testing.assert_array_equal(withheld_factors(small_tile(floats)), 1.0)
