"""A reconstruction read back: the same from NetCDF and GeoTIFF; foreign files refused."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
import rasterio
import xarray as xr

from depthdif.errors import InputError
from depthdif.products import open_members, open_reconstruction
from depthdif.products.reconstruction_file import quantities, resolution
from depthdif.write.geotiff import write_geotiff
from depthdif.write.netcdf import write_members, write_netcdf
from small_reconstruction import build

LINEAGE = {"title": "A title", "analysis_time": "2018-12-31T12:00:00Z"}
FILES = {
    "x.tif": "temperature",
    "x_error.tif": "temperature_error",
    "x_error_ratio.tif": "temperature_error_ratio",
    "x_salinity.tif": "salinity",
    "x_salinity_error.tif": "salinity_error",
}


def with_salinity() -> xr.Dataset:
    dataset = build().dataset
    dataset["salinity"] = dataset["temperature"] / 10 + 33
    dataset["salinity_error"] = dataset["temperature_error"] / 10
    return dataset


@pytest.fixture
def netcdf(tmp_path):
    write_netcdf(tmp_path / "r.nc", with_salinity(), LINEAGE)
    return tmp_path / "r.nc"


@pytest.fixture
def geotiff(tmp_path):
    dataset = with_salinity()
    for file, name in FILES.items():
        label = name.replace("_", " ")
        write_geotiff(tmp_path / file, dataset[name], name=label, resolution=0.5, tags=LINEAGE)
    return tmp_path / "x.tif"


def test_netcdf_gives_back_what_was_written(netcdf):
    written = with_salinity()
    with open_reconstruction(netcdf) as read:
        assert set(read.data_vars) == set(written.data_vars)  # and no grid mapping
        for name in written.data_vars:
            assert read[name].dims == ("depth", "latitude", "longitude")
            np.testing.assert_array_equal(read[name], written[name])
        assert read["time"].values == written["time"].values
        assert quantities(read) == ("temperature", "salinity")
        assert resolution(read) == pytest.approx(0.5)


def test_geotiff_brings_the_files_beside_it(geotiff):
    written = with_salinity()
    with open_reconstruction(geotiff) as read:
        assert set(read.data_vars) == set(FILES.values())
        for name in FILES.values():
            np.testing.assert_array_equal(read[name], written[name])
        for axis in ("depth", "latitude", "longitude"):
            np.testing.assert_allclose(read[axis], written[axis], rtol=0, atol=1e-9)
        assert read["time"].values == written["time"].values
        assert read["temperature"].attrs["units"] == "degree_Celsius"


def test_a_part_of_a_geotiff_is_read_as_numpy_would_take_it(geotiff):
    written = with_salinity()["temperature_error_ratio"].copy()
    written.values[:] = np.arange(written.size).reshape(written.shape)
    path = geotiff.with_name("x_error_ratio.tif")
    write_geotiff(path, written, name="temperature error ratio", resolution=0.5, tags=LINEAGE)
    with open_reconstruction(geotiff) as read:
        lazy = read["temperature_error_ratio"]
        for key in (
            (1, 3, 4),
            (slice(None), 5, slice(2, 9, 3)),
            ([2, 0], [7, 7, 1], slice(None, None, -1)),
            (slice(0, 0), 1, 1),
        ):
            np.testing.assert_array_equal(lazy[key].values, written[key].values)
        points = {"latitude": ("p", [3, 1]), "longitude": ("p", [0, 9])}
        chosen = {name: xr.DataArray(index, dims=dim) for name, (dim, index) in points.items()}
        np.testing.assert_array_equal(lazy.isel(chosen), written.isel(chosen))


def test_an_error_that_stands_elsewhere_is_given_beside(geotiff, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    moved = shutil.move(tmp_path / "x_error.tif", tmp_path / "elsewhere" / "OUTPUT_ERROR.tif")
    with open_reconstruction(geotiff) as read:
        assert "temperature_error" not in read
    with open_reconstruction(geotiff, moved) as read:
        assert float(read["temperature_error"][0, 3, 3]) == 0.5


def test_members_have_a_dimension_of_their_own(tmp_path, netcdf):
    result = build()
    write_members(tmp_path / "m.nc", [result.members], LINEAGE)
    with open_members(tmp_path / "m.nc") as read:
        assert read["temperature"].dims == ("member", "depth", "latitude", "longitude")
        np.testing.assert_array_equal(read["temperature"][1], result.members[1])
    with pytest.raises(InputError, match="holds the members"):
        open_reconstruction(tmp_path / "m.nc")
    with pytest.raises(InputError, match="holds no members"):
        open_members(netcdf)


def test_nothing_is_read_before_it_is_asked_for(netcdf, geotiff):
    for path in (netcdf, geotiff):
        with open_reconstruction(path) as read:
            assert not read["temperature"].variable._in_memory


def foreign_raster(path):
    profile = {"driver": "GTiff", "count": 1, "height": 2, "width": 2, "dtype": "float32"}
    transform = rasterio.Affine(1, 0, 5, 0, -1, 5)
    with rasterio.open(path, "w", **profile, crs="EPSG:4326", transform=transform) as raster:
        raster.write(np.ones((1, 2, 2), "float32"))


def foreign_netcdf(path):
    xr.Dataset({"thetao": (("z", "y"), np.ones((2, 2)))}).to_netcdf(path)


def kelvin(path):
    dataset = build().dataset + 273.15
    dataset["temperature"].attrs["units"] = "kelvin"
    dataset.to_netcdf(path)


@pytest.mark.parametrize(
    ("name", "make", "words"),
    [
        ("absent.nc", lambda path: None, "does not exist"),
        ("empty.nc", lambda path: path.touch(), "is empty"),
        ("folder.nc", lambda path: path.mkdir(), "is a folder"),
        ("text.nc", lambda path: path.write_text("no"), "cannot be read as a raster"),
        ("cut.nc", lambda path: path.write_bytes(b"\x89HDF\r\n\x1a\n" + 64 * b"x"), "truncated"),
        ("model.nc", foreign_netcdf, "its variables are thetao"),
        ("kelvin.nc", kelvin, "its temperature is in kelvin"),
        ("photo.tif", foreign_raster, "no raster of a reconstruction"),
    ],
)
def test_what_is_no_reconstruction_is_refused_with_a_sentence(tmp_path, name, make, words):
    make(tmp_path / name)
    with pytest.raises(InputError, match=words) as refused:
        open_reconstruction(tmp_path / name)
    assert name in str(refused.value)


def test_files_of_two_runs_are_not_mixed(geotiff, tmp_path):
    other = build(west=150.0).dataset["temperature_error"]
    write_geotiff(
        tmp_path / "x_error.tif", other, name="temperature error", resolution=0.5, tags=LINEAGE
    )
    with pytest.raises(InputError, match="another run"):
        open_reconstruction(geotiff)


def test_an_error_alone_is_no_reconstruction(geotiff):
    with pytest.raises(InputError, match="holds only temperature error"):
        open_reconstruction(geotiff.with_name("x_error.tif"))
