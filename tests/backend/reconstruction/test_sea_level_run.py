"""Sea level in a whole run, on the twin, whose truth is known."""

from __future__ import annotations

import datetime
from pathlib import Path

import numpy as np
import pytest
import xarray as xr

from depthdif.job import Job
from depthdif.models.package import open_model
from depthdif.ocean.steric import expansion, layer_thickness
from depthdif.reconstruction import Reconstruction, reconstruct

TWIN = Path(__file__).parents[3] / "resources" / "twin"
DAY = datetime.date(2024, 8, 15)
EXTENT = [-68, 33, -62, 39]
DEPTHS = [10.0, 50.0, 100.0, 250.0, 500.0, 1000.0]
SALINITY_SLOPE = 0.12  # per °C: the twin's water masses


def run(sla: Path | None, method: str = "interpolation", **more: str) -> Reconstruction:
    values = {
        "sst": str(TWIN / "sst.nc"),
        "profiles": [str(TWIN / "profiles.csv")],
        "extent": EXTENT,
        "depths": DEPTHS,
        "method": method,
        "quality": "preview",
        "tile": 48,
        "threads": 1,
        **({"sla": str(sla)} if sla else {}),
        **more,
    }
    return reconstruct(Job.from_dict(values, output_required=False))


def write(path: Path, sla: np.ndarray, error: float, truth: xr.Dataset) -> Path:
    xr.Dataset(
        {
            "sla": (("time", "latitude", "longitude"), sla[None], {"units": "m"}),
            "err_sla": (
                ("time", "latitude", "longitude"),
                np.full_like(sla, error)[None],
                {"units": "m"},
            ),
        },
        {
            "time": [np.datetime64(f"{DAY}T00:00:00", "ns")],
            "latitude": ("latitude", truth.latitude.values, {"units": "degrees_north"}),
            "longitude": ("longitude", truth.longitude.values, {"units": "degrees_east"}),
        },
    ).to_netcdf(path)
    return path


@pytest.fixture(scope="module")
def truth() -> xr.Dataset:
    return xr.open_dataset(TWIN / "truth.nc").load()


@pytest.fixture(scope="module")
def steric(truth: xr.Dataset) -> np.ndarray:
    """Steric height of the truth's anomaly; (latitude, longitude), m."""
    model = open_model(None)
    depth = model.modes.depth
    x, y = truth.longitude.values, truth.latitude.values
    levels = slice(0, len(depth))
    usual, salinity = (
        model.climatology.grid(x, y, DAY, name, levels) for name in ("temperature", "salinity")
    )
    warm = truth.temperature.interp(depth=depth, kwargs={"fill_value": "extrapolate"})
    anomaly = np.nan_to_num(np.moveaxis(warm.values, 0, -1) - usual)
    alpha, beta = expansion(usual, salinity, depth, x[None, :], y[:, None])
    thickness = layer_thickness(depth, model.mask.bottom_depth(x[None, :], y[:, None]))
    height = (thickness * (alpha - beta * SALINITY_SLOPE) * anomaly).sum(-1)
    return np.where(np.isfinite(truth.temperature.values[0]), height, np.nan)


@pytest.fixture(scope="module")
def without() -> Reconstruction:
    return run(None)


@pytest.fixture(scope="module")
def with_map(tmp_path_factory, truth, steric) -> Reconstruction:
    return run(write(tmp_path_factory.mktemp("sla") / "sla.nc", steric, 0.03, truth))


def rmse(result: Reconstruction, truth: xr.Dataset) -> np.ndarray:
    field = result.dataset["temperature"]
    departure = field - truth.temperature.sel(depth=DEPTHS).interp_like(field)
    return np.sqrt((departure**2).mean(("latitude", "longitude")).values)


def test_sea_level_brings_the_analysis_nearer_to_the_truth(truth, without, with_map) -> None:
    ratio = rmse(with_map, truth) / rmse(without, truth)
    below = [DEPTHS.index(depth) for depth in (100.0, 250.0, 500.0)]
    assert ratio[below].mean() < 0.97
    assert (ratio < 1.1).all()
    error = [r.dataset["temperature_error"].sel(depth=500.0).mean() for r in (with_map, without)]
    assert error[0] < 0.97 * error[1]


def test_a_constant_in_the_map_changes_nothing(tmp_path, truth, steric, with_map) -> None:
    raised = run(write(tmp_path / "raised.nc", steric + 0.07, 0.03, truth))
    departure = raised.dataset["temperature"] - with_map.dataset["temperature"]
    assert float(np.abs(departure).max()) < 0.005
    tiles = [r.report["maps"][0]["tiles"] for r in (raised, with_map)]
    named = [(one["longitude"], one["latitude"], one["basin"]) for one in tiles[0]]
    assert len(set(named)) == len(named)
    for one, other in zip(*tiles, strict=True):
        assert one["constant"] - other["constant"] == pytest.approx(0.07, abs=2e-3)


def test_a_map_that_nobody_trusts_changes_nothing(tmp_path, truth, steric, without) -> None:
    doubtful = run(write(tmp_path / "doubtful.nc", steric, 40.0, truth))
    departure = doubtful.dataset["temperature"] - without.dataset["temperature"]
    assert float(np.abs(departure).max()) < 0.02


def test_a_map_that_the_floats_contradict_does_little_harm(tmp_path, truth, without) -> None:
    """Noise of 12 cm that claims 3 cm, where T and S are asked for."""
    noise = 0.12 * np.random.default_rng(3).standard_normal(truth.temperature.shape[1:])
    path = write(tmp_path / "noise.nc", noise, 0.03, truth)
    alone, misled = (rmse(run(sla, variable="both"), truth) for sla in (None, path))
    assert (misled / alone).max() < 1.15


def test_the_report_says_what_was_used(with_map, without) -> None:
    (said,) = with_map.report["maps"]
    assert (said["variable"], said["read_as"]) == ("sla", "an anomaly")
    assert "units 'm'" in said["units"] and said["tiles"]
    assert "maps" not in without.report


def test_diffusion_uses_it_too(tmp_path, truth, steric) -> None:
    path = write(tmp_path / "sla.nc", steric, 0.03, truth)
    alone, helped = (rmse(run(sla, "diffusion"), truth) for sla in (None, path))
    below = [DEPTHS.index(depth) for depth in (100.0, 250.0, 500.0)]
    assert (helped / alone)[below].mean() < 0.98


@pytest.mark.parametrize("method", ["interpolation", "diffusion"])
def test_surface_salinity_moves_salinity_where_that_is_asked_for(tmp_path, truth, method) -> None:
    x, y = truth.longitude.values, truth.latitude.values
    usual = open_model(None).climatology.grid(x, y, DAY, "salinity", slice(0, 1))[..., 0]
    fresh = xr.DataArray(
        usual - 0.8,
        {
            "latitude": ("latitude", y, {"units": "degrees_north"}),
            "longitude": ("longitude", x, {"units": "degrees_east"}),
        },
        attrs={"units": "1e-3"},
    )
    path = tmp_path / "sss.nc"
    fresh.to_dataset(name="sss").to_netcdf(path)
    before, after, contradicted = (
        run(None, method, variable="both", **more).dataset["salinity"]
        for more in ({"profiles": []}, {"profiles": [], "sss": str(path)}, {"sss": str(path)})
    )
    moved = (after - before).mean(("latitude", "longitude")).values
    assert moved[0] < -0.1
    assert abs(moved[-1]) < 0.1 * abs(moved[0])
    # Floats that see nothing of it are believed.
    against = run(None, method, variable="both").dataset["salinity"]
    assert abs((contradicted - against).mean(("latitude", "longitude")).values[0]) < 0.1
    ignored = run(None, method, sss=str(path))
    assert any("salinity is not used" in warning for warning in ignored.warnings)
