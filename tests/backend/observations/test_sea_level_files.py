"""Sea level and surface salinity from the files that people have."""

from __future__ import annotations

import datetime
from pathlib import Path

import numpy as np
import pytest
import xarray as xr

from depthdif.errors import InputError
from depthdif.grid import Grid
from depthdif.observations.sea_level import open_sea_level, sea_level_on_grid
from depthdif.observations.sea_salinity import open_sea_salinity, sea_salinity_on_grid

DAY = datetime.date(2020, 5, 1)
GRID = Grid.covering(-40, 20, -30, 30, 0.25)


def height() -> np.ndarray:
    return (
        0.2 * np.sin(np.deg2rad(8 * GRID.longitude))[None, :] + 0.01 * (GRID.latitude - 25)[:, None]
    )


def write(path: Path, variables: dict[str, tuple[np.ndarray, dict]], dated: bool = True) -> str:
    """Write fields on `GRID` as a NetCDF file of `DAY`."""
    time = {"time": ("time", [np.datetime64(f"{DAY}T00:00:00", "ns")])} if dated else {}
    dims = ("time", "latitude", "longitude") if dated else ("latitude", "longitude")
    xr.Dataset(
        {
            name: (dims, values[None] if dated else values, attributes)
            for name, (values, attributes) in variables.items()
        },
        {
            "latitude": ("latitude", GRID.latitude, {"units": "degrees_north"}),
            "longitude": ("longitude", GRID.longitude, {"units": "degrees_east"}),
            **time,
        },
    ).to_netcdf(path)
    return str(path)


@pytest.mark.parametrize(
    ("units", "factor", "constant"),
    [("m", 1, 0), ("cm", 100, 0), ("mm", 1000, 0), ("", 1, 0), ("", 100, 0.1), ("", 1000, 0.6)],
)
def test_every_unit_gives_metres(tmp_path, units, factor, constant) -> None:
    stored = factor * (height() + constant)
    path = write(tmp_path / "sla.nc", {"sla": (stored, {"units": units} if units else {})})
    found = sea_level_on_grid(open_sea_level(path, date=DAY), GRID)["value"].values
    np.testing.assert_allclose(found, height() + constant, atol=1e-6)


def test_an_anomaly_is_preferred_and_its_error_read(tmp_path) -> None:
    path = write(
        tmp_path / "both.nc",
        {
            "adt": (height() + 0.6, {"units": "m"}),
            "sla": (height(), {"units": "m"}),
            "err_sla": (np.full(GRID.shape, 0.05), {"units": "m"}),
        },
    )
    source = open_sea_level(path, date=DAY)
    assert (source.kind, source.field.variable) == ("anomaly", "sla")
    assert sea_level_on_grid(source, GRID)["error"].values == pytest.approx(0.05)


def test_a_topography_less_its_mean_is_the_anomaly(tmp_path) -> None:
    mean = np.broadcast_to(0.5 + 0.02 * GRID.latitude[:, None], GRID.shape)
    path = write(
        tmp_path / "both.nc",
        {"adt": (height() + mean, {"units": "m"}), "sla": (height(), {"units": "m"})},
    )
    mdt = write(tmp_path / "mdt.nc", {"mdt": (100 * mean, {"units": "cm"})}, dated=False)
    found = sea_level_on_grid(open_sea_level(path, date=DAY, mean=mdt), GRID)["value"].values
    np.testing.assert_allclose(found, height(), atol=1e-6)
    with pytest.raises(InputError, match="is a sea-level anomaly already"):
        open_sea_level(f"{path}:sla", date=DAY, mean=mdt)


def test_what_is_no_sea_level_is_refused(tmp_path) -> None:
    warm = write(tmp_path / "t.nc", {"sla": (height(), {"units": "celsius"})})
    with pytest.raises(InputError, match="units 'celsius', which are no height"):
        open_sea_level(warm, date=DAY)
    deep = write(tmp_path / "d.nc", {"sla": (4000 + height(), {"units": "m"})})
    with pytest.raises(InputError, match="is no sea level"):
        open_sea_level(deep, date=DAY)
    good = write(tmp_path / "g.nc", {"sla": (height(), {"units": "m"})})
    with pytest.raises(InputError, match="no sea level of 2020-05-02; it holds 2020-05-01"):
        open_sea_level(good, date=datetime.date(2020, 5, 2))
    with pytest.raises(InputError, match=r"sea-level file .* does not exist"):
        open_sea_level(str(tmp_path / "none.nc"))


def test_salinity_is_practical(tmp_path) -> None:
    salty = 35.0 + height()
    for name, factor, units in (("sos", 1.0, "1e-3"), ("sss", 35.16504 / 35, "g kg-1")):
        path = write(tmp_path / f"{name}.nc", {name: (factor * salty, {"units": units})})
        found = sea_salinity_on_grid(open_sea_salinity(path, date=DAY), GRID)["value"].values
        np.testing.assert_allclose(found, salty, rtol=1e-5)
    wrong = write(tmp_path / "w.nc", {"sss": (salty, {"units": "kelvin"})})
    with pytest.raises(InputError, match="no salinity"):
        open_sea_salinity(wrong, date=DAY)


@pytest.mark.parametrize(
    ("name", "day", "variable", "level"),
    [
        ("nrt_global_allsat_phy_l4_20190223_20190226.nc", "2019-02-23", "adt", 0.6),
        ("dt_blacksea_allsat_phy_l4_20160707_20200801.nc", "2016-07-07", "sla", 0.2),
        ("dt_med_allsat_phy_l4_2005T2.nc", "2005-05-05", "adt", -0.1),
        ("jan2024_ionian_sea_duacs.nc", "2024-01-05", "sla", 0.15),
    ],
)
def test_real_altimetry(shared_data, name, day, variable, level) -> None:
    boxes = {"nrt": (-50, 20, -40, 30), "dt_b": (30, 41, 40, 46), "dt_m": (3, 35, 8, 42)}
    box = boxes.get(name[:3], boxes.get(name[:4], (16, 33, 20, 38)))
    path = str(shared_data / "ssh" / name)
    source = open_sea_level(path, date=datetime.date.fromisoformat(day))
    values = sea_level_on_grid(source, Grid.covering(*box, 0.25))["value"].values
    assert source.field.variable == variable
    assert np.nanmean(values) == pytest.approx(level, abs=0.1)
    assert 0.01 < np.nanstd(values) < 0.3
