"""What a sea level is counted from: years, a season, or the geoid."""

from __future__ import annotations

import datetime
from pathlib import Path

import numpy as np
import pytest
import xarray as xr

from depthdif.grid import Grid
from depthdif.job import Job
from depthdif.models.package import open_model
from depthdif.ocean.steric import dynamic_height
from depthdif.surface_maps import read_maps

DAY = datetime.date(2020, 5, 1)
GRID = Grid.covering(-60, 20, -36, 44, 0.25)


@pytest.fixture(scope="module")
def height() -> np.ndarray:
    """The climatology's own dynamic height on the day, m; (latitude, longitude)."""
    model = open_model(None)
    levels = slice(0, model.modes.levels)
    fields = [
        model.climatology.grid(GRID.longitude, GRID.latitude, DAY, name, levels)
        for name in ("temperature", "salinity")
    ]
    bottom = np.full(GRID.shape, np.inf)
    return dynamic_height(
        *fields, model.modes.depth, bottom, GRID.longitude[None, :], GRID.latitude[:, None]
    )


def eddies() -> np.ndarray:
    x, y = np.deg2rad(GRID.longitude), np.deg2rad(GRID.latitude)
    return 0.1 * np.sin(90 * x)[None, :] * np.sin(70 * y)[:, None]


def read(path: Path, name: str, values: np.ndarray) -> tuple[xr.Dataset, str]:
    model = open_model(None)
    xr.Dataset(
        {name: (("latitude", "longitude"), values, {"units": "m"})},
        {
            "latitude": ("latitude", GRID.latitude, {"units": "degrees_north"}),
            "longitude": ("longitude", GRID.longitude, {"units": "degrees_east"}),
        },
    ).to_netcdf(path)
    job = Job.from_dict({"sst": "none.nc", "sla": str(path)}, output_required=False)
    maps, (account,) = read_maps(job, DAY, model.climatology, model.modes.depth, GRID)
    return maps["sea_level"], account.reading


@pytest.mark.parametrize("name", ["adt", "height", "sla"])
def test_a_topography_is_told_by_name_or_likeness(tmp_path, height, name) -> None:
    found, reading = read(tmp_path / "t.nc", name, height + eddies() - 0.4)
    assert reading.startswith("a topography")
    departure = found["value"].values - eddies()
    assert departure.std() < 0.01 and departure.mean() == pytest.approx(-0.4, abs=0.01)
    assert found["error"].values.min() > 0.04  # the climatology's mean is uncertain too
    assert not found["season"].values.any()


def test_half_the_season_is_taken_off_an_anomaly(tmp_path) -> None:
    found, reading = read(tmp_path / "a.nc", "sla", eddies())
    assert reading == "an anomaly"
    season = found["season"].values
    assert 0.01 < np.abs(season).max() < 0.2
    np.testing.assert_allclose(found["value"].values, eddies() - 0.5 * season, atol=1e-6)
