"""Resampling: exact where it must be, independent of the window, cheap on large files."""

from __future__ import annotations

import time

import netCDF4
import numpy as np
import pytest

from depthdif.grid import Grid
from depthdif.observations.sst import on_grid, open_sst
from made_sst import celsius, geotiff, netcdf

RESOLUTIONS = [0.05, 0.1, 0.25, 0.3, 0.5, 1.0]


@pytest.fixture(scope="module")
def globe(tmp_path_factory):
    """A global field at 0.5° whose value is a smooth function of position."""
    longitude = -180 + 0.5 * (np.arange(720) + 0.5)
    latitude = -90 + 0.5 * (np.arange(360) + 0.5)
    x, y = np.meshgrid(np.deg2rad(longitude), np.deg2rad(latitude))
    field = 14 + 10 * np.cos(y) * np.cos(3 * x) + 4 * np.sin(2 * y)
    rng = np.random.default_rng(1)
    field[rng.random(field.shape) < 0.1] = np.nan
    path = tmp_path_factory.mktemp("globe") / "globe.nc"
    netcdf(path, longitude=longitude, latitude=latitude, field=field, packed=False, times=None)
    return open_sst(str(path)), field


@pytest.mark.parametrize("resolution", RESOLUTIONS)
@pytest.mark.parametrize("projected", [False, True])
def test_values_do_not_depend_on_the_window(tmp_path, globe, resolution, projected):
    source = globe[0]
    if projected:
        source = open_sst(str(geotiff(tmp_path / "p.tif")))
    large = Grid.covering(-41, 9, -19, 27, resolution)
    small = Grid.covering(-33.3, 14.1, -27.2, 19.9, resolution)
    row, column = small.row - large.row, small.column - large.column
    window = {
        "latitude": slice(row, row + small.rows),
        "longitude": slice(column, column + small.columns),
    }
    whole, part = on_grid(source, large).isel(window), on_grid(source, small)
    for name in ("sst", "sst_error", "ice", "water"):
        np.testing.assert_allclose(part[name].values, whole[name].values, atol=1e-6)


@pytest.mark.parametrize("resolution", [0.25, 0.5, 1.0, 2.0])
def test_longitude_wraps(globe, resolution):
    source = globe[0]
    across = on_grid(source, Grid.covering(170, -20, 190, 20, resolution)).sst.values
    west = on_grid(source, Grid.covering(170, -20, 180, 20, resolution)).sst.values
    east = on_grid(source, Grid.covering(-180, -20, -170, 20, resolution)).sst.values
    np.testing.assert_allclose(across, np.c_[west, east], atol=1e-6)
    assert np.isfinite(across).mean() > 0.85


def test_same_grid_returns_the_values(globe):
    source, field = globe
    result = on_grid(source, Grid.covering(-180, -90, 180, 90, 0.5)).sst.values
    np.testing.assert_allclose(result, field, atol=2e-5)


def test_coarser_cells_are_area_means_over_valid_cells(globe):
    source, field = globe
    result = on_grid(source, Grid.covering(-180, -90, 180, 90, 2.0)).sst.values
    latitude = -90 + 0.5 * (np.arange(360) + 0.5)
    area = np.where(np.isfinite(field), np.cos(np.deg2rad(latitude))[:, None], 0.0)
    blocks = (90, 4, 180, 4)
    total = (np.nan_to_num(field) * area).reshape(blocks).sum(axis=(1, 3))
    expected = total / area.reshape(blocks).sum(axis=(1, 3))
    np.testing.assert_allclose(result, expected, atol=1e-4)


def test_finer_cells_interpolate_between_centres(tmp_path):
    source = open_sst(str(geotiff(tmp_path / "s.tif")))
    grid = Grid.covering(-38, 12, -32, 16, 0.05)
    result = on_grid(source, grid).sst.values
    assert np.abs(result - celsius(grid.longitude, grid.latitude)).max() < 2e-3


def test_a_finer_cell_has_a_value_where_its_own_cell_has(tmp_path):
    source = open_sst(str(geotiff(tmp_path / "s.tif")))
    grid = Grid.covering(-33, 15, -27, 21, 0.05)
    result = on_grid(source, grid).sst.values
    own = np.isfinite(celsius())
    rows = np.floor((grid.latitude - 10) / 0.25).astype(int)
    columns = np.floor((grid.longitude + 40) / 0.25).astype(int)
    np.testing.assert_array_equal(np.isfinite(result), own[np.ix_(rows, columns)])


def test_nothing_outside_the_raster(tmp_path):
    source = open_sst(str(geotiff(tmp_path / "s.tif")))
    dataset = on_grid(source, Grid.covering(-50, 0, -10, 36, 0.5))
    inside = (
        (dataset.longitude > -40)
        & (dataset.longitude < -20)
        & (dataset.latitude > 10)
        & (dataset.latitude < 26)
    ).transpose("latitude", "longitude")
    assert not np.isfinite(dataset.sst.values[~inside.values]).any()
    assert np.isfinite(dataset.sst.values[inside.values]).mean() > 0.98
    elsewhere = on_grid(source, Grid.covering(100, 0, 110, 10, 0.5))
    assert np.isnan(elsewhere.sst).all()
    assert (elsewhere.sst_error == np.float32(0.25)).all()


@pytest.mark.slow
def test_a_window_of_a_kilometre_scale_file_is_cheap(tmp_path):
    path = tmp_path / "large.nc"
    with netCDF4.Dataset(path, "w") as dataset:
        dataset.createDimension("lat", 9000)
        dataset.createDimension("lon", 18000)
        dataset.createVariable("lat", "f4", ("lat",))[:] = -90 + 0.02 * (np.arange(9000) + 0.5)
        dataset.createVariable("lon", "f4", ("lon",))[:] = -180 + 0.02 * (np.arange(18000) + 0.5)
        variable = dataset.createVariable(
            "analysed_sst", "i2", ("lat", "lon"), zlib=True, chunksizes=(1023, 2047),
            complevel=1, fill_value=-32768,
        )  # fmt: skip
        variable.scale_factor, variable.add_offset, variable.units = 0.001, 298.15, "kelvin"
        variable.set_auto_maskandscale(False)
        for row in range(0, 9000, 1000):
            variable[row : row + 1000] = np.full((1000, 18000), row, "i2")
    start = time.perf_counter()
    dataset = on_grid(open_sst(str(path)), Grid.covering(-40, 0, -27.2, 12.8, 0.1))
    assert time.perf_counter() - start < 4
    assert np.isfinite(dataset.sst).all()
