"""Truth fields in several layouts, simulated observations of them, and what is withheld."""

from __future__ import annotations

import datetime
from pathlib import Path

import gsw
import numpy as np
import pandas as pd
import pytest
import xarray as xr

from depthdif.errors import InputError
from depthdif.observations.profiles import read_profiles
from depthdif.score.reference import RawClimatology
from depthdif.score.simulate import SST_ERROR, simulate
from depthdif.score.truth import read_truth
from depthdif.score.withhold import folds

DEPTH = np.array([0.0, 10, 30, 60, 100, 200, 400, 700, 1000])


def make_field(
    path: Path,
    *,
    names: tuple[str, str, str, str, str] = ("time", "depth", "lat", "lon", "thetao"),
    attributes: dict | None = None,
    kelvin: bool = False,
    west: float = -30.0,
    flipped: bool = False,
    salinity: bool = True,
) -> np.ndarray:
    """Write T = 20 exp(−z/300) + 0.1·lat + 0.05·lon on a 0.2° grid; return it ascending."""
    lat, lon = np.arange(10.0, 16.0, 0.2), np.arange(0.0, 8.0, 0.2)
    t = 20 * np.exp(-DEPTH / 300)[:, None, None] + 0.1 * lat[:, None] + 0.05 * lon
    t = np.stack([t, t + 0.5])
    t[:, :, :5, :5] = np.nan
    time, depth, y, x, name = names
    stored = t[:, :, ::-1] if flipped else t
    data = {name: ((time, depth, y, x), stored + 273.15 * kelvin, attributes or {})}
    if salinity:
        s = np.where(np.isfinite(stored), 35.0, np.nan)
        data["so"] = ((time, depth, y, x), s, {"standard_name": "sea_water_salinity"})
    xr.Dataset(
        data,
        {
            time: np.array(["2015-03-01T12", "2015-03-06T12"], "datetime64[ns]"),
            depth: (depth, DEPTH, {"positive": "down", "units": "m"}),
            y: (y, lat[::-1] if flipped else lat, {"units": "degrees_north"}),
            x: (x, (lon + west) % 360.0 if west < 0 else lon + west, {"units": "degrees_east"}),
        },
    ).to_netcdf(path)
    return t


POTENTIAL = {"standard_name": "sea_water_potential_temperature"}


@pytest.mark.parametrize(
    "layout",
    [
        {"attributes": POTENTIAL},
        {"attributes": POTENTIAL, "kelvin": True, "flipped": True},
        {"names": ("TIME1", "PSZT", "PSYT", "PSXT", "TEMP"), "salinity": False},
        {"attributes": {**POTENTIAL}, "names": ("t", "z", "y", "x", "anything")},
    ],
)
def test_a_field_is_the_same_in_every_layout(tmp_path, layout) -> None:
    expected = make_field(tmp_path / "f.nc", **layout)
    truth = read_truth(str(tmp_path / "f.nc"))
    assert np.allclose(truth.values["temperature"], expected, atol=1e-4, equal_nan=True)
    assert truth.longitude[0] == pytest.approx(-30.0) and truth.latitude[0] == pytest.approx(10.0)
    assert truth.dates == [datetime.date(2015, 3, 1), datetime.date(2015, 3, 6)]


def test_in_situ_temperature_becomes_potential_whatever_its_name(tmp_path) -> None:
    make_field(tmp_path / "f.nc", attributes={"standard_name": "sea_water_temperature"})
    truth = read_truth(str(tmp_path / "f.nc"), ("0",))
    stored = 20 * np.exp(-1000 / 300) + 0.1 * truth.latitude[-1] + 0.05 * 7.8
    pressure = gsw.p_from_z(-1000.0, truth.latitude[-1])
    absolute = gsw.SA_from_SP(35.0, pressure, truth.longitude[-1], truth.latitude[-1])
    expected = gsw.pt0_from_t(absolute, stored, pressure)
    assert truth.values["temperature"][0, -1, -1, -1] == pytest.approx(expected, abs=1e-3)


def test_times_by_position_and_by_day(tmp_path) -> None:
    make_field(tmp_path / "f.nc")
    path = str(tmp_path / "f.nc")
    assert read_truth(path, ("1",)).dates == read_truth(path, ("2015-03-06",)).dates
    with pytest.raises(InputError, match="has no time 7"):
        read_truth(path, ("7",))


def test_a_map_without_depth_is_refused(tmp_path) -> None:
    xr.Dataset({"sst": (("lat", "lon"), np.zeros((5, 5)))}).to_netcdf(tmp_path / "f.nc")
    with pytest.raises(InputError, match="no sea temperature by depth"):
        read_truth(str(tmp_path / "f.nc"))


@pytest.mark.parametrize("salinity", [True, False])
def test_simulated_floats_come_back_as_the_field(tmp_path, salinity) -> None:
    """Through pressure, in-situ temperature, the table's reader and alignment, within the noise."""
    make_field(tmp_path / "f.nc", attributes=POTENTIAL, salinity=salinity)
    truth = read_truth(str(tmp_path / "f.nc"), ("0",))
    inputs = simulate(truth, 0, 12, 3, tmp_path / "in")
    aligned = read_profiles([inputs.profiles]).aligned
    assert aligned.sizes["profile"] == 12
    level = int(np.abs(aligned.level.values - 66).argmin())
    z = float(aligned.level.values[level])
    column = np.interp(z, DEPTH, 20 * np.exp(-DEPTH / 300))
    place = 0.1 * aligned.latitude + 0.05 * (aligned.longitude + 30)
    error = aligned.temperature[:, level] - column - place
    assert float(np.abs(error).max()) < 0.15  # linear between samples 10 m apart, and the noise
    assert float(np.abs(error).std()) < 0.05


def test_simulated_sst_is_the_surface_with_a_correlated_error(tmp_path) -> None:
    make_field(tmp_path / "f.nc", attributes=POTENTIAL)
    truth = read_truth(str(tmp_path / "f.nc"), ("0",))
    errors = []
    for seed in range(12):
        inputs = simulate(truth, 0, 0, seed, tmp_path / str(seed))
        assert inputs.profiles == ""
        with xr.open_dataset(inputs.sst) as dataset:
            sst = dataset["analysed_sst"].squeeze() - 273.15
            surface = 20 + 0.1 * dataset.lat + 0.05 * (dataset.lon + 30)
            errors.append((sst - surface).values)
    error = np.stack(errors)[:, 6:-6, 6:-6]
    assert np.nanstd(error) == pytest.approx(SST_ERROR, rel=0.2)
    neighbours = np.nanmean(error[:, :, 1:] * error[:, :, :-1]) / np.nanvar(error)
    assert neighbours > 0.8


def test_more_profiles_begin_with_fewer(tmp_path) -> None:
    make_field(tmp_path / "f.nc", attributes=POTENTIAL)
    truth = read_truth(str(tmp_path / "f.nc"), ("0",))
    few, many = (pd.read_csv(simulate(truth, 0, n, 0, tmp_path / str(n)).profiles) for n in (3, 6))
    pd.testing.assert_frame_equal(few, many.iloc[: len(few)])


def _places() -> pd.DataFrame:
    return pd.DataFrame(
        {
            "platform": ["a", "a", "b", "c", "d"],
            "longitude": [179.5, 179.6, -179.5, 170.0, 170.5],
            "latitude": [0.0, 0.1, 0.0, 0.0, 20.0],
        }
    )


def test_each_float_is_left_out_with_all_its_cycles() -> None:
    found = list(folds(_places(), "floats", 0.2, 20, 0))
    assert [fold.withheld for fold in found] == [("a",), ("b",), ("c",), ("d",)]
    assert found[0].nearest_km == pytest.approx(0.9 * 111.2, rel=0.01)  # across the dateline


def test_a_region_is_left_out_with_its_neighbours() -> None:
    found = {fold.scored[0]: fold for fold in folds(_places(), "region", 0.2, 20, 0)}
    assert found["a"].withheld == ("a", "b") and found["c"].withheld == ("c",)
    assert found["a"].nearest_km > 500


def test_a_share_is_left_out_at_once() -> None:
    found = list(folds(_places(), "fraction", 0.5, 20, 0))
    assert len(found) == 2 and len({fold.withheld for fold in found}) == 1


def test_one_float_cannot_be_withheld() -> None:
    with pytest.raises(InputError, match="too few floats"):
        list(folds(_places().iloc[:2], "floats", 0.2, 20, 0))


def test_the_reference_is_the_file_as_it_is(tmp_path) -> None:
    month, depth = np.arange(1, 13), np.array([25.0, 85.0])
    lat, lon = np.arange(-6.0, 7.0, 4.0), np.arange(2.0, 360.0, 4.0)
    values = np.zeros((12, 2, len(lat), len(lon))) + depth[:, None, None] + 0.5 * lat[:, None]
    values[0] += 12.0
    xr.Dataset(
        {"temperature": (("month", "depth", "lat", "lon"), values)},
        {"month": month, "depth": depth, "lat": lat, "lon": lon},
    ).to_netcdf(tmp_path / "c.nc")
    reference = RawClimatology(str(tmp_path / "c.nc"))
    july = reference.at(np.array(359.0), np.array(1.0), np.array(55.0), datetime.date(2001, 7, 16))
    assert float(july) == pytest.approx(55.5)
    above = reference.at(np.array(-1.0), np.array(1.0), np.array(0.0), datetime.date(2001, 7, 16))
    assert float(above) == pytest.approx(25.5)
    january = reference.at(np.array(0.0), np.array(0.0), np.array(25.0), datetime.date(2001, 1, 16))
    assert float(january) == pytest.approx(37.0, abs=0.3)


def test_a_field_that_says_no_date_takes_the_one_given(tmp_path: Path) -> None:
    place = {"latitude": np.arange(3.0), "longitude": np.arange(3.0), "depth": [0.0, 50.0]}
    field = xr.DataArray(
        np.full((2, 3, 3), 12.0),
        dims=("depth", "latitude", "longitude"),
        coords=place,
        attrs={"standard_name": "sea_water_potential_temperature", "units": "degC"},
    )
    path = str(tmp_path / "bare.nc")
    field.to_dataset(name="thetao").to_netcdf(path)
    with pytest.raises(InputError, match="says no date"):
        read_truth(path)
    assert read_truth(path, date=datetime.date(2024, 8, 15)).dates == [datetime.date(2024, 8, 15)]
    dated = str(tmp_path / "dated.nc")
    stamped = field.expand_dims(time=[np.datetime64("2020-01-01", "ns")])
    stamped.to_dataset(name="thetao").to_netcdf(dated)
    with pytest.raises(InputError, match="says its dates itself"):
        read_truth(dated, date=datetime.date(2024, 8, 15))
