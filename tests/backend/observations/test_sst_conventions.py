"""Every convention gives the same field; what is no SST is refused with a sentence."""

from __future__ import annotations

import datetime
from pathlib import Path

import netCDF4
import numpy as np
import pytest
import rasterio
from rasterio.warp import Resampling, calculate_default_transform, reproject

from depthdif.errors import InputError
from depthdif.grid import Grid
from depthdif.observations.gridded_location import locate
from depthdif.observations.sst import on_grid, open_sst
from made_sst import LATITUDE, LONGITUDE, celsius, geotiff, netcdf

GRID = Grid.covering(-40, 10, -20, 26, 0.25)

CONVENTIONS = {
    "packed kelvin": {},
    "packed celsius": {"units": "celsius"},
    "float kelvin": {"packed": False},
    "float celsius, degC": {"packed": False, "units": "degC"},
    "kelvin without units": {"units": None, "field": celsius() + 273.15, "packed": False},
    "celsius without units": {"units": None, "packed": False},
    "fahrenheit": {"units": "degrees_fahrenheit", "field": celsius() * 1.8 + 32, "packed": False},
    "degrees Celsius spelled oddly": {"units": "deg. Celsius"},
    "north first": {"north_first": True},
    "0 to 360": {"longitude": LONGITUDE + 360, "field": celsius()},
    "classic file": {"file_format": "NETCDF3_CLASSIC"},
    "no time": {"times": None},
    "long names": {"dims": ("time", "latitude", "longitude")},
    "x and y": {"dims": ("t", "y", "x")},
    "other variable name": {"name": "sst"},
    "standard name only": {
        "name": "field_7",
        "attributes": {"standard_name": "sea_surface_foundation_temperature"},
    },
}


def assert_error(dataset, value):
    """Compare the error where there is a value; elsewhere it is the default."""
    seen = np.isfinite(dataset.sst.values)
    np.testing.assert_allclose(dataset.sst_error.values[seen], value, atol=1e-6)
    np.testing.assert_allclose(dataset.sst_error.values[~seen], 0.25, atol=1e-6)


def assert_is_the_field(dataset, tolerance=6e-4):
    truth = celsius()
    assert np.array_equal(np.isnan(dataset.sst), np.isnan(truth))
    assert np.nanmax(np.abs(dataset.sst.values - truth)) < tolerance


@pytest.mark.parametrize("convention", CONVENTIONS.values(), ids=CONVENTIONS.keys())
def test_netcdf_conventions(tmp_path, convention):
    source = open_sst(str(netcdf(tmp_path / "sst.nc", **convention)))
    dataset = on_grid(source, GRID)
    assert_is_the_field(dataset)
    assert_error(dataset, 0.4)
    assert dataset.water.values.all()
    assert source.units_note
    assert abs(source.resolution - 0.25) < 1e-9


RASTERS = {
    "celsius": ({}, 1e-5),
    "kelvin": ({"kelvin": True}, 1e-4),
    "packed": ({"packed": True}, 3e-3),
    "with units": ({"kelvin": True, "units": "K"}, 1e-4),
    "without crs": ({"crs": None}, 1e-5),
    "undeclared fill": ({"nodata": -9999.0}, 1e-5),
    "nan": ({"nodata": np.nan}, 1e-5),
}


@pytest.mark.parametrize(("how", "tolerance"), RASTERS.values(), ids=RASTERS.keys())
def test_rasters(tmp_path, how, tolerance):
    path = geotiff(tmp_path / "sst.tif", **how)
    source = open_sst(str(path))
    dataset = on_grid(source, GRID)
    assert_is_the_field(dataset, tolerance)
    assert source.date is None
    np.testing.assert_allclose(dataset.sst_error, 0.25)
    assert [item.name for item in tmp_path.iterdir()] == ["sst.tif"]


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:3395", "+proj=laea +lon_0=-30 +lat_0=18"])
def test_projected_raster(tmp_path, crs):
    plain = geotiff(tmp_path / "plain.tif")
    warped = tmp_path / "warped.tif"
    with rasterio.open(plain) as dataset:
        transform, width, height = calculate_default_transform(
            dataset.crs, crs, dataset.width, dataset.height, *dataset.bounds, resolution=12000
        )
        target = np.full((height, width), -9999, "f4")
        reproject(
            rasterio.band(dataset, 1),
            target,
            dst_transform=transform,
            dst_crs=crs,
            dst_nodata=-9999,
            resampling=Resampling.bilinear,
        )
    with rasterio.open(
        warped, "w", driver="GTiff", width=width, height=height, count=1, dtype="float32", crs=crs,
        transform=transform, nodata=-9999,
    ) as out:  # fmt: skip
        out.write(target, 1)
    source = open_sst(str(warped))
    inner = Grid.covering(-39, 11, -21, 25, 0.25)
    dataset = on_grid(source, inner)
    truth = celsius(inner.longitude, inner.latitude)
    both = np.isfinite(truth) & np.isfinite(dataset.sst.values)
    assert both.mean() > 0.95
    assert np.abs(dataset.sst.values - truth)[both].max() < 0.05
    west, south, east, north = source.bounds
    assert west < -39.9 and east > -20.1 and south < 10.1 and north > 25.9
    assert 0.08 < source.resolution < 0.13


def test_broken_and_repeated_longitudes(tmp_path):
    latitude = np.arange(-10, 10.5, 1.0)
    whole = np.arange(0, 360, 2.0)
    truth = celsius(whole, latitude)
    reference = None
    for name, longitude in {
        "plain": whole,
        "from -180": (whole - 180),
        "broken": np.where(whole > 180, whole - 360, whole),
        "cyclic": np.r_[whole, 360.0],
        "descending": whole[::-1],
    }.items():
        path = netcdf(tmp_path / f"{name}.nc", longitude=longitude, latitude=latitude, times=None)
        source = open_sst(str(path))
        result = on_grid(source, Grid.covering(150, -8, 210, 8, 2.0)).sst.values
        reference = result if reference is None else reference
        np.testing.assert_allclose(result, reference, atol=2e-3)
        assert source.bounds[0] == -180 and source.bounds[2] == 180
    assert np.isfinite(truth).all()


@pytest.mark.parametrize(
    "name", ["analysis_error", "analysis_uncertainty", "analysed_sst_uncertainty"]
)
def test_names_of_the_error(tmp_path, name):
    source = open_sst(str(netcdf(tmp_path / "s.nc", error=(name, "kelvin", 0.55))))
    assert_error(on_grid(source, GRID), 0.55)
    assert source.has_error


@pytest.mark.parametrize(("units", "value"), [("%", 35.0), ("percent", 35.0), ("", 35.0)])
def test_error_in_percent(tmp_path, units, value):
    source = open_sst(str(netcdf(tmp_path / "s.nc", error=("analysis_error", units, value))))
    assert_error(on_grid(source, GRID), 0.35)
    assert "percent" in source.units_note


MUR = {
    "flag_masks": np.array([1, 2, 4, 8, 16], "i1"),
    "flag_meanings": "water land optional_lake_surface sea_ice optional_river_surface",
}
MUR_1KM = {
    "flag_masks": np.array([1, 2, 5, 9, 13], "i1"),
    "flag_meanings": "open_sea land open_lake open_sea_with_ice_in_the_grid"
    " open_lake_with_ice_in_the_grid",
}
VALUES = {"flag_values": np.array([1, 2, 3, 4], "i1"), "flag_meanings": "sea land lake ice"}
CASES = [
    (MUR, {1: True, 2: False, 5: False, 9: True, 13: False, 17: False}),
    (MUR_1KM, {1: True, 2: False, 5: False, 9: True, 13: False}),
    (VALUES, {1: True, 2: False, 3: False, 4: True}),
    ({}, {1: True, 2: False, 5: False, 9: True}),
]


@pytest.mark.parametrize(("attributes", "expected"), CASES)
def test_mask_flags(tmp_path, attributes, expected):
    mask = np.ones((64, 80))
    for column, value in enumerate(expected):
        mask[5, column] = value
    path = netcdf(tmp_path / "s.nc", mask=mask, mask_attributes=attributes)
    dataset = on_grid(open_sst(str(path)), GRID)
    found = dataset.water.values[5, : len(expected)]
    assert found.tolist() == list(expected.values())
    assert np.isfinite(dataset.sst.values[5, : len(expected)]).tolist() == found.tolist()
    assert dataset.water.values[6].all()


def test_an_all_fill_mask_forbids_nothing(tmp_path):
    path = netcdf(tmp_path / "s.nc", mask=np.full((64, 80), np.nan), mask_attributes=VALUES)
    dataset = on_grid(open_sst(str(path)), GRID)
    assert dataset.water.values.all()
    assert_is_the_field(dataset)


def test_ice_raises_the_error(tmp_path):
    ice = np.full((64, 80), np.nan)
    ice[0, :3] = [0.10, 0.20, 0.95]
    dataset = on_grid(open_sst(str(netcdf(tmp_path / "s.nc", ice=ice))), GRID)
    np.testing.assert_allclose(dataset.ice.values[0, :4], [0.10, 0.20, 0.95, 0], atol=1e-6)
    np.testing.assert_allclose(dataset.sst_error.values[0, :4], [0.4, 1, 1, 0.4], atol=1e-6)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"units": "m"}, "units 'm', which are no temperature"),
        ({"units": None, "field": celsius() * 10, "packed": False}, "neither plausible"),
        ({"units": "celsius", "field": celsius() + 273.15, "packed": False}, "says that it is in"),
        ({"field": np.full((64, 80), np.nan)}, "no valid values"),
    ],
)
def test_wrong_units_are_refused(tmp_path, change, message):
    with pytest.raises(InputError, match=message):
        open_sst(str(netcdf(tmp_path / "s.nc", **change)))


def test_several_candidates_are_listed(tmp_path):
    path = netcdf(tmp_path / "s.nc", name="thermal_a", error=("thermal_b", "kelvin", 0.4))
    with pytest.raises(InputError, match="thermal_a, thermal_b"):
        open_sst(str(path))
    assert open_sst(f"{path}:thermal_a").variable == "thermal_a"
    with pytest.raises(InputError, match="no variable 'sst'"):
        open_sst(f"{path}:sst")


def test_curvilinear_grids_are_refused(tmp_path):
    with netCDF4.Dataset(tmp_path / "c.nc", "w") as dataset:
        dataset.createDimension("y", 4)
        dataset.createDimension("x", 5)
        for name, unit in (("nav_lat", "degrees_north"), ("nav_lon", "degrees_east")):
            dataset.createVariable(name, "f4", ("y", "x")).units = unit
        dataset.createVariable("sst", "f4", ("y", "x")).units = "celsius"
    with pytest.raises(InputError, match="no field on regular latitudes"):
        open_sst(str(tmp_path / "c.nc"))


def test_further_dimension_is_refused_unless_single(tmp_path):
    for size in (1, 3):
        path = tmp_path / f"z{size}.nc"
        with netCDF4.Dataset(path, "w") as dataset:
            for name, count in (("depth", size), ("lat", 64), ("lon", 80)):
                dataset.createDimension(name, count)
            dataset.createVariable("lat", "f4", ("lat",))[:] = LATITUDE
            dataset.createVariable("lon", "f4", ("lon",))[:] = LONGITUDE
            variable = dataset.createVariable("sst", "f8", ("depth", "lat", "lon"))
            variable.units = "celsius"
            variable[:] = np.repeat(celsius()[None], size, axis=0)
    assert_is_the_field(on_grid(open_sst(str(tmp_path / "z1.nc")), GRID))
    with pytest.raises(InputError, match="further dimension, depth"):
        open_sst(str(tmp_path / "z3.nc"))


def test_transposed_dimensions(tmp_path):
    with netCDF4.Dataset(tmp_path / "t.nc", "w") as dataset:
        dataset.createDimension("lon", 80)
        dataset.createDimension("lat", 64)
        dataset.createVariable("lat", "f4", ("lat",))[:] = LATITUDE
        dataset.createVariable("lon", "f4", ("lon",))[:] = LONGITUDE
        dataset.createVariable("sst", "f8", ("lon", "lat"))[:] = celsius().T
    assert_is_the_field(on_grid(open_sst(str(tmp_path / "t.nc")), GRID))


def test_multi_band_raster_needs_a_choice(tmp_path):
    path = tmp_path / "m.tif"
    with rasterio.open(geotiff(tmp_path / "one.tif")) as one:
        profile, values = {**one.profile, "count": 2}, one.read(1)
    with rasterio.open(path, "w", **profile) as out:
        out.write(values * 0 + 0.7, 1)
        out.write(values, 2)
    with pytest.raises(InputError, match="2 bands"):
        open_sst(str(path))
    with pytest.raises(InputError, match="no band 3"):
        open_sst(f"{path}:3")
    assert_is_the_field(on_grid(open_sst(f"{path}:2"), GRID), 1e-5)
    with rasterio.open(path, "r+") as out:
        out.descriptions = ("analysis_error", "analysed_sst")
    dataset = on_grid(open_sst(str(path)), GRID)
    assert_is_the_field(dataset, 1e-5)
    assert_error(dataset, 0.7)


def test_strings_that_name_a_source(tmp_path, monkeypatch):
    path = netcdf(tmp_path / "with space.nc")
    for text in (
        f'NETCDF:"{path}":analysed_sst',
        f"NETCDF:{path}:analysed_sst",
        f'HDF5:"{path}"://analysed_sst',
        f"{path}:analysed_sst",
    ):
        assert locate(text).path == path
        assert locate(text).variable == "analysed_sst"
    assert (locate(f"{path}:1").band, locate(str(path)).variable) == (1, None)
    windows = Path(r"C:\sst\day.nc")
    monkeypatch.setattr(Path, "exists", lambda self: self == windows)
    for text in (r"C:\sst\day.nc:analysed_sst", r'NETCDF:"C:\sst\day.nc":analysed_sst'):
        assert (locate(text).path, locate(text).variable) == (windows, "analysed_sst")
    assert locate(str(windows)).variable is None
    with pytest.raises(InputError, match="does not exist"):
        locate(r"C:\sst\none.nc")


@pytest.mark.parametrize("keep", [0, 3, 200, 0.5, 0.99])
@pytest.mark.parametrize("file_format", ["NETCDF4", "NETCDF3_CLASSIC"])
def test_truncated_netcdf(tmp_path, keep, file_format):
    path = netcdf(tmp_path / "s.nc", file_format=file_format)
    content = path.read_bytes()
    path.write_bytes(content[: int(keep * len(content)) if isinstance(keep, float) else keep])
    with pytest.raises(InputError, match=r"s\.nc"):
        open_sst(str(path))


def test_text_is_no_raster(tmp_path):
    (tmp_path / "s.tif").write_text("not a raster")
    with pytest.raises(InputError, match="cannot be read as a raster"):
        open_sst(str(tmp_path / "s.tif"))


DAYS = ["2019-01-01 12:00:00", "2019-01-02 12:00:00", "2019-01-04 12:00:00"]


def test_date_is_chosen_and_never_clamped(tmp_path):
    path = str(netcdf(tmp_path / "s.nc", times=DAYS, packed=False, units="celsius"))
    # Each time's field is one unit warmer than the one before.
    for day, warmer in ((1, 0), (2, 1), (4, 2)):
        source = open_sst(path, date=datetime.date(2019, 1, day))
        assert source.date == datetime.date(2019, 1, day)
        field = on_grid(source, GRID).sst.values
        assert abs(np.nanmean(field - celsius()) - warmer) < 1e-5
    for day in (3, 5, 31):
        with pytest.raises(InputError, match="holds no sea-surface temperature"):
            open_sst(path, date=datetime.date(2019, 1, day))
    with pytest.raises(InputError, match="3 dates, 2019-01-01 to 2019-01-04"):
        open_sst(path)
    assert open_sst(f"{path}:3").date == datetime.date(2019, 1, 4)
    with pytest.raises(InputError, match="no band 4"):
        open_sst(f"{path}:4")


def test_one_date_is_the_files_own(tmp_path):
    path = str(netcdf(tmp_path / "s.nc"))
    assert open_sst(path).date == datetime.date(2018, 12, 31)
    with pytest.raises(InputError, match="2019-01-01; it holds 2018-12-31"):
        open_sst(path, date=datetime.date(2019, 1, 1))


def test_of_several_hours_the_one_nearest_to_noon(tmp_path):
    times = [f"2019-01-01 {hour:02d}:00:00" for hour in (0, 6, 13, 18)]
    source = open_sst(str(netcdf(tmp_path / "s.nc", times=times, packed=False, units="celsius")))
    assert abs(np.nanmean(on_grid(source, GRID).sst.values - celsius()) - 2) < 1e-5
    assert "nearest to noon" in source.units_note


def add_bounds(path, start, end):
    with netCDF4.Dataset(path, "a") as dataset:
        dataset.createDimension("nv", 2)
        dataset["time"].bounds = "time_bnds"
        bounds = dataset.createVariable("time_bnds", "i4", ("time", "nv"))
        origin = np.datetime64("1981-01-01", "s")
        stamps = np.array([[start, end]], "datetime64[s]") - origin
        bounds[:] = stamps.astype(np.int64)
    return str(path)


@pytest.mark.parametrize(
    ("label", "start", "end", "day"),
    [
        ("2019-01-02 00:00:00", "2019-01-01T00", "2019-01-02T00", 1),
        ("2019-01-02 00:00:00", "2019-01-02T00", "2019-01-03T00", 2),
        ("2019-01-02 00:00:00", "2019-01-01T19", "2019-01-02T07", 2),
    ],
)
def test_bounds_say_which_day_a_time_stands_for(tmp_path, label, start, end, day):
    path = add_bounds(netcdf(tmp_path / "s.nc", times=[label]), start, end)
    wanted = datetime.date(2019, 1, day)
    assert open_sst(path).date == wanted
    assert open_sst(path, date=wanted).date == wanted
    with pytest.raises(InputError, match="holds no sea-surface temperature"):
        open_sst(path, date=datetime.date(2019, 1, 3 - day))


def test_flags_are_no_temperatures(tmp_path):
    path = netcdf(tmp_path / "s.nc", mask=np.ones((64, 80)), mask_attributes=VALUES)
    with pytest.raises(InputError, match="holds flags"):
        open_sst(f"{path}:mask")


def test_a_mask_without_a_day_belongs_to_the_day_of_the_value(tmp_path):
    with rasterio.open(geotiff(tmp_path / "one.tif")) as one:
        values, profile = one.read(1), one.profile
    path = tmp_path / "two.tif"
    mask = np.where(np.arange(80) < 40, 1, 2)  # water in the west, land in the east
    with rasterio.open(path, "w", **(profile | {"count": 2})) as both:
        both.write(values, 1)
        both.write(np.broadcast_to(mask, values.shape).astype("f4"), 2)
        both.descriptions = ("analysed_sst", "mask")
        both.update_tags(**{"time#units": "days since 2018-12-31"})
        both.update_tags(1, NETCDF_DIM_time="0.5")
    source = open_sst(str(path))
    assert source.date == datetime.date(2018, 12, 31)
    field = on_grid(source, Grid.covering(-40, 10, -20, 26, 0.25))["sst"].values
    plain = on_grid(open_sst(str(tmp_path / "one.tif")), Grid.covering(-40, 10, -20, 26, 0.25))
    assert np.isnan(field[:, 40:]).all()
    np.testing.assert_array_equal(field[:, :40], plain["sst"].values[:, :40])
