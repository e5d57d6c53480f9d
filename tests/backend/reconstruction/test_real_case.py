"""The demo's real case: MUR SST of 2018-12-31 and ten profiles of five floats, bundled model."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import xarray as xr

from depthdif.grid import Grid
from depthdif.job import Job
from depthdif.models.package import open_model
from depthdif.observations.sst import on_grid, open_sst
from depthdif.ocean.correlation import separation_km
from depthdif.reconstruction import Reconstruction, reconstruct

METHODS = ("climatology", "idw", "regression", "interpolation", "diffusion")
WINDOW = {"time_window": 10}


@pytest.fixture(scope="module")
def inputs(shared_data: Path) -> dict:
    return {
        "sst": str(next((shared_data / "sst").glob("20181231*MUR25*.nc"))),
        "profiles": [str(shared_data / "argo" / "gdac" / "demo_20181231_prof.nc")],
        "output": "unused.nc",
        **WINDOW,
    }


def run(inputs: dict, **more: object) -> Reconstruction:
    return reconstruct(Job.from_dict({**inputs, **more}))


@pytest.fixture(scope="module")
def native(inputs: dict) -> Reconstruction:
    return run(inputs, depths="native")


def test_the_surface_follows_the_sst_map(inputs: dict, native: Reconstruction) -> None:
    dataset = native.dataset
    grid = Grid.covering(*native.report["extent"], 0.25)
    sst = on_grid(open_sst(inputs["sst"]), grid)["sst"].values
    assert sst.shape == dataset["temperature"].shape[1:]
    misfit = dataset["temperature"].values[0] - sst
    assert np.sqrt(np.nanmean(misfit**2)) < 0.5
    assert dataset.sizes["depth"] == len(open_model().modes.depth) == 40


def test_errors_are_positive_and_only_where_there_is_sea(native: Reconstruction) -> None:
    dataset = native.dataset
    value = dataset["temperature"].notnull()
    assert (dataset["temperature_error"].where(value) > 0).sum() == value.sum()
    assert (dataset["temperature_error"].notnull() == value).all()
    bottom = open_model().mask.bottom_depth(
        dataset["longitude"].values[None, :], dataset["latitude"].values[:, None]
    )
    deeper = dataset["depth"].values[:, None, None] >= bottom
    assert not (value.values & deeper).any()
    assert value.values.any(axis=(1, 2)).all()
    ratio = dataset["temperature_error_ratio"]
    assert float(ratio.max()) < 3 and float(ratio.mean()) < 1


def test_error_grows_away_from_floats(native: Reconstruction, inputs: dict) -> None:
    wide = run(inputs, extent=[-32, -16, 6, 6], depths=[50, 100, 250, 500])
    dataset = wide.dataset
    lat, lon = np.meshgrid(dataset["latitude"], dataset["longitude"], indexing="ij")
    used = wide.profiles[wide.profiles["status"] == "used"].drop_duplicates(["platform", "cycle"])
    x, y = separation_km(lon.ravel(), lat.ravel(), used["longitude"], used["latitude"])
    nearest = np.hypot(x, y).min(1).reshape(lat.shape)
    ratio = dataset["temperature_error_ratio"].values
    for level in range(4):
        near = np.nanmean(ratio[level][nearest < 100])
        far = np.nanmean(ratio[level][nearest > 1000])
        assert near < far
    error = dataset["temperature_error"].values
    near, far = (np.nanmean(error[:, part]) for part in (nearest < 100, nearest > 1000))
    assert near < far


@pytest.mark.parametrize("method", METHODS)
def test_any_extent_gives_the_same_answer(inputs: dict, method: str) -> None:
    """Mean, error and mask on the overlap of two extents, one of them on one thread."""
    one = run(inputs, extent=[-30, -3, -14, 5], method=method, threads=2).dataset
    two = run(inputs, extent=[-24, 0, -6, 9], method=method, threads=1).dataset
    one, two = xr.align(one, two, join="inner")
    assert one.sizes["longitude"] == 40 and one.sizes["latitude"] == 20
    for name in one.data_vars:
        np.testing.assert_array_equal(one[name].isnull(), two[name].isnull())
        assert float(np.abs(one[name] - two[name]).max()) <= 1e-3


def test_the_same_seed_gives_the_same_members_and_another_others(inputs: dict) -> None:
    small = {"extent": [-30, 0, -26, 4], "members": 4, "members_output": "m.nc", "depths": [100]}
    first, again = run(inputs, **small), run(inputs, **small)
    other = run(inputs, **small, seed=1)
    np.testing.assert_array_equal(first.members, again.members)
    assert float(np.abs(first.members - other.members).mean()) > 0.05
    mean = first.members.mean("member")
    assert float(np.abs(mean - first.dataset["temperature"]).max()) < 1e-3


def test_halving_the_tile_hardly_changes_the_mean(inputs: dict) -> None:
    whole = run(inputs, extent=[-30, -6, -10, 6]).dataset
    halved = run(inputs, extent=[-30, -6, -10, 6], tile=48).dataset
    change = (halved["temperature"] - whole["temperature"]) / whole["temperature_error"]
    assert float(np.sqrt((change**2).mean())) < 0.2


@pytest.fixture(scope="module")
def withheld(inputs: dict) -> dict[str, pd.DataFrame]:
    """Every method's table of the five floats, each withheld in turn."""
    area = {"extent": [-32, -3, 6, 6], "depths": [0]}
    floats = sorted(set(run(inputs, **area, method="climatology").profiles["platform"]))
    assert len(floats) == 5
    tables = {}
    for method in METHODS:
        parts = []
        for platform in floats:
            table = run(inputs, **area, method=method, withhold=[platform]).profiles
            held = table[table["status"] == "withheld"]
            assert set(held["platform"]) == {platform}
            parts.append(held)
        tables[method] = pd.concat(parts)
    return tables


@pytest.mark.parametrize("method", METHODS[1:])
def test_withheld_floats_lie_within_the_error(withheld: dict, method: str) -> None:
    table = withheld[method]
    sigma = np.hypot(table["analysis_error"], table["observation_error"])
    ratio = (table["value"] - table["analysis"]) / sigma
    assert 0.6 < np.sqrt((ratio**2).mean()) < 1.6


@pytest.mark.parametrize("method", ["interpolation", "diffusion"])
def test_withheld_floats_are_better_known_than_by_climatology(withheld: dict, method: str) -> None:
    table = withheld[method]
    bands = ((0, 50, 0.95), (50, 200, 1.0), (200, 700, 1.0), (700, 2000, 1.0))
    for low, high, most in bands:
        part = table[(table["depth_m"] >= low) & (table["depth_m"] < high)]
        error = np.sqrt(((part["value"] - part["analysis"]) ** 2).mean())
        climatology = np.sqrt(((part["value"] - part["background"]) ** 2).mean())
        assert error < most * climatology


def test_preview_is_the_mean_without_members(inputs: dict) -> None:
    area = {"extent": [-30, -3, -20, 6]}
    preview = run(inputs, **area, quality="preview")
    standard = run(inputs, **area)
    assert preview.members is None
    change = (preview.dataset["temperature"] - standard.dataset["temperature"]) / (
        standard.dataset["temperature_error"]
    )
    assert float(np.sqrt((change**2).mean())) < 0.5


def test_sst_alone_is_enough_and_said_so(inputs: dict) -> None:
    alone = run({**inputs, "profiles": []}, extent=[-30, -3, -20, 6])
    assert any("sea-surface temperature only" in warning for warning in alone.warnings)
    assert alone.report["profiles"]["used"] == 0
    assert not len(alone.profiles)
    assert np.isfinite(alone.dataset["temperature"].values).any()


def test_error_grows_where_the_raster_ends(inputs: dict, tmp_path: Path) -> None:
    """Beyond the raster nothing is seen: no filled value may pass for an observation."""
    with xr.open_dataset(inputs["sst"], decode_cf=False) as whole:
        part = whole.sel(lon=whole["lon"] < -25)
        part.to_netcdf(tmp_path / "west.nc")
    where = {"extent": [-30, -3, -18, 6], "depths": [0], "profiles": []}
    full = run({**inputs, **where}).dataset["temperature_error"]
    cut = run({**inputs, **where, "sst": str(tmp_path / "west.nc")}).dataset["temperature_error"]
    ratio = (cut / full).mean(["depth", "latitude"])
    assert float(ratio.sel(longitude=slice(-30, -28)).mean()) == pytest.approx(1.0, abs=0.1)
    assert float(ratio.sel(longitude=slice(-21, -18)).mean()) > 1.5
    assert (np.diff(ratio.sel(longitude=slice(-25, -18))) > -0.05).all()


def test_the_climatology_errs_as_much_as_itself(inputs: dict) -> None:
    dataset = run(inputs, method="climatology", extent=[-30, -3, -26, 2]).dataset
    ratio = dataset["temperature_error_ratio"].values
    np.testing.assert_allclose(ratio[np.isfinite(ratio)], 1.0, atol=1e-5)


def test_an_extent_across_the_dateline_is_continuous(inputs: dict) -> None:
    over = run({**inputs, "profiles": []}, extent=[174, -20, -174, -12], depths=[0, 100]).dataset
    assert (np.diff(over["longitude"]) > 0).all() and float(over["longitude"].max()) > 180
    jump = np.abs(np.diff(over["temperature"].values, axis=2))
    at = int(np.flatnonzero(over["longitude"].values < 180)[-1])
    assert np.nanmean(jump[:, :, at]) < 2 * np.nanmean(jump)
    other = run({**inputs, "profiles": []}, extent=[174, -20, 186, -12], depths=[0, 100]).dataset
    np.testing.assert_array_equal(over["temperature"], other["temperature"])


@pytest.mark.slow
def test_there_are_no_seams(inputs: dict) -> None:
    """Prior members (no profiles): gradient and spread at feathers as elsewhere."""
    result = run(
        {**inputs, "profiles": []},
        extent=[-60, -25, 15, 25],
        depths=[0, 50, 100, 200, 500, 1000],
        members_output="m.nc",
        members=16,
    )
    field = result.members.values
    field = field - field.mean(0)
    tiles = result.report["tiles"]
    edges = {}
    for name, axis in (("latitude", 2), ("longitude", 3)):
        centre = result.dataset[name].values
        between = np.round(0.5 * (centre[1:] + centre[:-1]), 3)
        on = np.isin(between, np.round(tiles[f"seam_{name}s"], 3))
        gradient = np.abs(np.diff(field, axis=axis))
        edges[name] = (gradient, on, axis)
    assert tiles["analysed"] >= 40
    pooled = {True: [], False: []}
    for gradient, on, axis in edges.values():
        for seam in (True, False):
            part = np.compress(on == seam, gradient, axis=axis)
            pooled[seam].append(part[np.isfinite(part)])
    seam, elsewhere = (np.concatenate(pooled[key]).mean() for key in (True, False))
    assert 0.97 < seam / elsewhere < 1.03
    spread = np.nanstd(field, axis=0)
    near = np.zeros(spread.shape[1:], bool)
    half = tiles["feather"] * 0.25 / 2
    for place in tiles["seam_latitudes"]:
        near[np.abs(result.dataset["latitude"].values - place) < half] = True
    for place in tiles["seam_longitudes"]:
        near[:, np.abs(result.dataset["longitude"].values - place) < half] = True
    assert 0.95 < np.nanmean(spread[:, near]) / np.nanmean(spread[:, ~near]) < 1.05


def test_nothing_is_colder_than_freezing_sea_water(inputs: dict) -> None:
    # Under the ice of the Weddell Sea anomalies add up to less than sea water can be.
    cold = run(inputs, extent=[-56, -70, -50, -66], quality="preview", depths="0,50")
    assert float(cold.dataset["temperature"].min()) >= -1.95 - 1e-5
