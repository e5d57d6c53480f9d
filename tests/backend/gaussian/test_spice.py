"""T and S together: a field of both is found again, and profiles without salinity still count."""

from __future__ import annotations

import datetime
from dataclasses import replace

import numpy as np
import pytest
import xarray as xr

from depthdif.gaussian.prior import Prior
from depthdif.gaussian.tile import TileProblem
from depthdif.grid import CELL_DEGREES, Grid
from depthdif.methods.analysis import Method
from depthdif.methods.diffusion import DiffusionMethod
from depthdif.methods.interpolation import InterpolationMethod
from depthdif.methods.salinity import salinity_at
from depthdif.models.package import ModelPackage, open_model
from depthdif.observations.operator import Observations, SalinityObservations
from depthdif.ocean.salinity import common_rows
from depthdif.ocean.scale import local_scale
from depthdif.problem import Problem
from depthdif.tiles import Tiling

DATE = datetime.date(2018, 6, 15)
PLACE = (-25.0, 15.0)


@pytest.fixture(scope="module")
def model() -> ModelPackage:
    package = open_model()
    if package.modes.spice is None:
        pytest.skip("the bundled model knows nothing of salinity")
    return package


def observed(
    model: ModelPackage, thermal: np.ndarray, spice: np.ndarray, count: int, salty: bool
) -> Observations:
    """Precise profiles around the place of a sea whose scores are the same everywhere."""
    rng = np.random.default_rng(3)
    longitude, latitude = (centre + rng.uniform(-4, 4, count) for centre in PLACE)
    modes, levels = model.modes, slice(0, model.modes.levels)
    time = np.full(count, np.datetime64(DATE, "ns") + np.timedelta64(12, "h"))
    warm = model.climatology.at(longitude, latitude, time, levels=levels)
    salt = model.climatology.at(longitude, latitude, time, "salinity", levels=levels)
    common = modes.salinity.common(warm, salt)
    rows = common_rows(common, *modes.joint_rows())
    scale, salt_scale = local_scale(warm, modes.depth), modes.salinity.scale(salt)
    value = salt + salt_scale * (rows @ np.concatenate([thermal, spice]))
    none = np.zeros(warm.shape, bool)
    salinity = SalinityObservations(
        value=value if salty else np.full(warm.shape, np.nan),
        filled=none,
        background=salt,
        scale=salt_scale,
        common=common,
        variance=(0.02 * salt_scale) ** 2,
        rejected=none,
        rejected_value=np.full(warm.shape, np.nan),
    )
    return Observations(
        platform=np.array([str(n) for n in range(count)]),
        cycle=np.arange(count),
        direction=np.full(count, "A"),
        time=time,
        longitude=longitude,
        latitude=latitude,
        value=warm + scale * (modes.vectors @ thermal),
        filled=none,
        background=warm,
        scale=scale,
        variance=(0.02 * scale) ** 2,
        withheld=np.zeros(count, bool),
        rejected=none,
        rejected_value=np.full(warm.shape, np.nan),
        salinity=salinity,
    )


def tile_of(model: ModelPackage, observations: Observations) -> TileProblem:
    tiling = Tiling(48)
    cell = Grid.covering(*PLACE, PLACE[0] + 0.2, PLACE[1] + 0.2, CELL_DEGREES)
    place = next(iter(tiling.covering(cell)))
    grid = place.grid
    blank = np.full(grid.shape, np.nan)
    dims = ("latitude", "longitude")
    sst = xr.Dataset(
        {"sst": (dims, blank), "sst_error": (dims, blank), "water": (dims, np.isnan(blank))},
        coords={"latitude": grid.latitude, "longitude": grid.longitude},
    )
    problem = Problem(
        grid=cell,
        date=DATE,
        depths=model.modes.depth,
        climatology=model.climatology,
        mask=model.mask,
        modes=model.modes,
        sst=sst,
        observations=observations,
        tiling=tiling,
        with_salinity=observations.salinity is not None,
    )
    return TileProblem(problem, Prior.from_arrays(model.prior), place)


def at_place(tile: TileProblem, method: Method) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Normalised salinity and its variance at the place, and ρ there; each of shape (level,)."""
    problem = tile.problem
    longitude, latitude = (np.array([centre]) for centre in PLACE)
    levels = slice(0, problem.modes.levels)
    warm, salt = (
        problem.climatology.at(longitude, latitude, DATE, name, levels)
        for name in ("temperature", "salinity")
    )
    common = problem.modes.salinity.common(warm, salt)
    analysis = method.analyse(tile, lambda: None)
    mean, variance = salinity_at(tile, analysis, common, *tile.window_position(longitude, latitude))
    return mean[0], variance[0], common[0]


def truth(model: ModelPackage) -> tuple[np.ndarray, np.ndarray]:
    """Scores of one standard deviation of the leading modes of heat and of spice."""
    thermal = np.zeros(model.modes.count)
    spice = np.zeros(model.modes.salinity.count)
    thermal[:3], spice[:2] = (2.0, -1.5, 1.0), (3.0, -1.0)
    return thermal, spice


@pytest.mark.parametrize("method", [InterpolationMethod(), DiffusionMethod(0, 1, 0)])
def test_a_field_of_both_is_found_again(model: ModelPackage, method: Method) -> None:
    thermal, spice = truth(model)
    tile = tile_of(model, observed(model, thermal, spice, 40, salty=True))
    mean, _, common = at_place(tile, method)
    expected = common_rows(common, *model.modes.joint_rows()) @ np.concatenate([thermal, spice])
    misfit = np.sqrt(np.mean((mean - expected) ** 2))
    assert misfit < 0.06 * np.sqrt(np.mean(expected**2))
    alone, _, _ = at_place(tile_of(model, observed(model, thermal, 0 * spice, 40, True)), method)
    assert np.abs(alone - expected).max() > 0.5  # spice was there to be found


def test_surface_salinity_counts_from_the_mean_that_profiles_have_settled(
    model: ModelPackage,
) -> None:
    """A map that says what the analysis says anyway changes nothing."""
    observations = observed(model, *truth(model), 40, salty=True)
    observations = replace(observations, latitude=observations.latitude + 8.0)
    tile = tile_of(model, observations)
    before, _, _ = at_place(tile, InterpolationMethod())
    assert abs(tile.spice.offset[0]) > 0.1
    grid, dims = tile.tile.grid, ("latitude", "longitude")
    levels = slice(0, model.modes.levels)
    salt = model.climatology.grid(grid.longitude, grid.latitude, DATE, "salinity", levels)
    same = (salt + model.modes.salinity.scale(salt) * before)[..., 0]
    made = xr.Dataset({"value": (dims, same), "error": (dims, np.full(grid.shape, 0.05))})
    made = made.assign_coords(latitude=grid.latitude, longitude=grid.longitude)
    water = tile.problem.sst.assign(water=(dims, np.ones(grid.shape, bool)))
    told = replace(tile.problem, sst=water, surface_maps={"salinity": made})
    again = TileProblem(told, tile.prior_model, tile.tile)
    assert len(again.maps) == 1
    after, _, _ = at_place(again, InterpolationMethod())
    np.testing.assert_allclose(after[0], before[0], atol=0.02)


def test_temperature_alone_moves_salinity_by_their_common_share(model: ModelPackage) -> None:
    thermal, spice = truth(model)
    tile = tile_of(model, observed(model, thermal, spice, 40, salty=False))
    mean, variance, common = at_place(tile, InterpolationMethod())
    expected = common * (model.modes.vectors @ thermal)
    assert np.sqrt(np.mean((mean - expected) ** 2)) < 0.06 * np.sqrt(np.mean(expected**2))
    assert np.abs(expected).max() > 0.2
    # What temperature cannot tell stays as uncertain as it was.
    prior = tile.climatological_prior.covariance
    rows = tile.problem.spice_rows
    untold = (1 - common**2) * np.einsum("li,ij,lj->l", rows, prior, rows)
    assert (variance > 0.9 * untold).all()


def test_salinity_leaves_estimates_of_temperature_alone(model: ModelPackage) -> None:
    """Mean, factor and amplitude of temperature come from temperature only."""
    both = tile_of(model, observed(model, *truth(model), 12, salty=True))
    alone = tile_of(model, replace(both.problem.observations, salinity=None))
    np.testing.assert_array_equal(both.level_offset, alone.level_offset)
    np.testing.assert_array_equal(both.level_factor, alone.level_factor)
    assert both.amplitude == alone.amplitude
    count = model.modes.count
    np.testing.assert_array_equal(both.prior.covariance[:count, :count], alone.prior.covariance)
    assert not both.prior.covariance[:count, count:].any()


def test_no_profile_at_all(model: ModelPackage) -> None:
    none = observed(model, *truth(model), 1, salty=True).select(np.zeros(1, bool))
    mean, variance, _ = at_place(tile_of(model, none), InterpolationMethod())
    assert not mean.any() and (variance > 0).all()
