"""The NetCDF, read back with netCDF4 (raw attributes), xarray and GDAL."""

from __future__ import annotations

import netCDF4
import numpy as np
import pytest
import rasterio
import xarray as xr

from depthdif.write.netcdf import cf_dataset, write_members, write_netcdf
from small_reconstruction import build

LINEAGE = {"title": "A title", "history": "today", "source": "DepthDif"}


@pytest.fixture
def path(tmp_path):
    write_netcdf(tmp_path / "r.nc", build().dataset, LINEAGE)
    return tmp_path / "r.nc"


def test_xarray_reads_back_what_was_computed(path):
    result = build().dataset
    with xr.open_dataset(path) as read:
        for name in result.data_vars:
            np.testing.assert_array_equal(read[name], result[name])
        assert read["time"].values == result["time"].values
        np.testing.assert_array_equal(read["longitude"], result["longitude"])


def test_axes_follow_cf(path):
    with netCDF4.Dataset(path) as file:
        assert file.Conventions == "CF-1.11"
        assert file["temperature"].dimensions == ("depth", "latitude", "longitude")
        depth, latitude, longitude = (file[n] for n in ("depth", "latitude", "longitude"))
        assert (depth.positive, depth.units, depth.axis) == ("down", "m", "Z")
        assert (latitude.units, longitude.units) == ("degrees_north", "degrees_east")
        for axis in (depth, latitude, longitude):
            assert np.all(np.diff(axis[:]) > 0)
            assert "_FillValue" not in axis.ncattrs()
        assert longitude[-1] > 180  # continuous across the dateline
        time = file["time"]
        assert time.shape == ()
        assert str(netCDF4.num2date(time[:], time.units, time.calendar)) == "2018-12-31 12:00:00"


def test_variables_say_what_they_are(path):
    with netCDF4.Dataset(path) as file:
        temperature, error = file["temperature"], file["temperature_error"]
        assert temperature.standard_name == "sea_water_potential_temperature"
        assert temperature.units == error.units == "degree_Celsius"
        assert error.standard_name == "sea_water_potential_temperature standard_error"
        # CF-1.11 tells a temperature from a difference of temperatures
        assert temperature.units_metadata == "temperature: on_scale"
        assert error.units_metadata == "temperature: difference"
        for name in temperature.ancillary_variables.split():
            assert name in file.variables
        assert file["temperature_error_ratio"].units == "1"
        assert "time" in temperature.coordinates.split()
        assert file[temperature.grid_mapping].grid_mapping_name == "latitude_longitude"
        assert temperature.dtype == np.float32
        assert np.isfinite(temperature._FillValue)
        assert temperature.filters()["zlib"]


def test_every_variable_and_only_they_have_the_time_as_coordinate(path):
    with netCDF4.Dataset(path) as file:
        assert "coordinates" not in file.ncattrs()
        assert {n for n in file.variables if "coordinates" in file[n].ncattrs()} == {
            name for name in file.variables if name.startswith("temperature")
        }


def test_attributes_cost_no_copy_of_the_fields():
    dataset = build().dataset
    described = cf_dataset(dataset, LINEAGE)
    for name in dataset.data_vars:
        assert np.shares_memory(described[name].values, dataset[name].values)
    assert not dataset["temperature"].attrs


def test_gdal_finds_grid_and_gaps(path):
    with rasterio.open(f'NETCDF:"{path}":temperature') as raster:
        assert raster.count == 3
        assert raster.bounds == pytest.approx((170, -5, 190, 7))
        assert (raster.read_masks(1) == 0).sum() == 1


def test_members_keep_their_numbers(tmp_path):
    result = build()
    write_members(tmp_path / "m.nc", [result.members], LINEAGE)
    with xr.open_dataset(tmp_path / "m.nc") as read:
        assert read["temperature"].dims == ("member", "depth", "latitude", "longitude")
        np.testing.assert_allclose(
            read["temperature"].mean("member"), result.dataset["temperature"], atol=1e-5
        )
        assert read["member"].attrs["standard_name"] == "realization"
        assert "ancillary_variables" not in read["temperature"].attrs


def test_descending_input_is_put_in_order(tmp_path):
    dataset = build().dataset.isel(depth=slice(None, None, -1))
    write_netcdf(tmp_path / "r.nc", dataset, LINEAGE)
    with xr.open_dataset(tmp_path / "r.nc") as read:
        assert read["depth"].values.tolist() == [0, 10, 50]
        assert float(read["temperature"].sel(depth=50)[1, 1]) == pytest.approx(19.075, abs=1e-5)
