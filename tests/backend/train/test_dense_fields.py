"""Dense fields as training tiles: on the model's cells and levels, blended, held out, resumable."""

from __future__ import annotations

import numpy as np
import pytest
import xarray as xr

from depthdif.errors import InputError
from depthdif.ocean.levels import LEVELS
from depthdif.ocean.mask import WetMask
from depthdif.score.truth import read_truth
from depthdif.train.field_tiles import field_tiles, on_model_cells, write_field_shards
from depthdif.train.shards import read_shard
from depthdif.train.simulator import MODEL_LEVELS, Simulator
from small_climatology import closed_form, small_climatology

DEPTH = np.array([0.0, 10, 30, 60, 100, 200, 400, 800, 1200, 2100])


def temperature(longitude, latitude):
    """Twice as warm an anomaly eastward, falling with depth; (depth, y, x)."""
    x, y = np.meshgrid(longitude, latitude)
    mean = np.moveaxis(closed_form(x, y, 0.5), -1, 0)
    at = np.stack([[np.interp(DEPTH, LEVELS, column) for column in row] for row in mean.T])
    anomaly = (1.0 + 0.2 * (x - -40.0)) * np.exp(-DEPTH / 500.0)[:, None, None]
    return at.transpose(2, 1, 0) + anomaly


def write_field(path, step, times=3, size=4.0):
    longitude = np.arange(-40.0, -40.0 + size, step)
    latitude = np.arange(20.0, 20.0 + size, step)
    values = temperature(longitude, latitude)
    values[6:, :2] = np.nan  # a shelf
    dims = ("time", "depth", "latitude", "longitude")
    dataset = xr.Dataset(
        {
            "thetao": (
                dims,
                np.stack([values] * times),
                {"standard_name": "sea_water_potential_temperature", "units": "degC"},
            ),
            "so": (
                dims,
                np.full((times, *values.shape), 35.2),
                {"standard_name": "sea_water_practical_salinity", "units": "1"},
            ),
        },
        {
            "time": np.datetime64("2010-07-02", "ns") + np.arange(times) * np.timedelta64(9, "D"),
            "depth": ("depth", DEPTH, {"units": "m", "positive": "down"}),
            "latitude": ("latitude", latitude, {"units": "degrees_north"}),
            "longitude": ("longitude", longitude, {"units": "degrees_east"}),
        },
    )
    dataset.to_netcdf(path)
    return path


@pytest.fixture(scope="module")
def simulator():
    return Simulator(small_climatology(), WetMask(np.full((540, 1080), 4000, np.int16)), 24)


@pytest.mark.parametrize("step", [1 / 12, 0.25, 0.5])
def test_any_grid_comes_onto_the_models_cells(tmp_path, step):
    truth = read_truth(str(write_field(tmp_path / "f.nc", step, times=1)))
    x, y, values = on_model_cells(truth)
    assert (np.round((x + 180) / 0.25 % 1, 6) == 0.5).all()
    expected = temperature(x, y)
    for level in (0, 15, 25):
        upper = int(np.searchsorted(DEPTH, LEVELS[level], side="right")) - 1
        part = (LEVELS[level] - DEPTH[upper]) / (DEPTH[upper + 1] - DEPTH[upper])
        column = (1 - part) * expected[upper] + part * expected[upper + 1]
        inner = np.s_[3:-3, 3:-3]
        np.testing.assert_allclose(values["temperature"][level][inner], column[inner], atol=0.12)
    deep = int(np.argmin(np.abs(LEVELS - 800)))
    assert np.isnan(values["temperature"][deep, 0]).all(), "nothing below the sea floor"


def test_a_field_smaller_than_a_tile_is_set_into_a_simulated_one(tmp_path, simulator):
    truth = read_truth(str(write_field(tmp_path / "f.nc", 0.25, times=1)))
    (tile,) = field_tiles(truth, simulator, 0)
    x, y, values = on_model_cells(truth)
    assert tile.anomaly.shape == (MODEL_LEVELS, 24, 24)
    assert np.isfinite(tile.anomaly).all() and np.isfinite(tile.salinity_anomaly).all()
    middle = values["temperature"][0, 8, 8]
    row, column = np.argmin(np.abs(tile.latitude - y[8])), np.argmin(np.abs(tile.longitude - x[8]))
    assert tile.background[0, row, column] + tile.anomaly[0, row, column] == pytest.approx(
        middle, abs=0.01
    )
    inside = tile.anomaly[0, row - 5 : row + 5, column - 5 : column + 5].std()
    assert 0.2 < tile.anomaly[0].std() / inside < 5.0


def test_shards_of_fields_are_kept_and_the_last_times_held_out(tmp_path, simulator):
    path = write_field(tmp_path / "f.nc", 0.25)
    said = []
    ((*first,),) = write_field_shards([path], simulator, tmp_path / "cut", said.append)
    assert len(first) == 3
    again = write_field_shards([path], simulator, tmp_path / "cut", said.append)
    assert again == [first] and len(said) == 3, "nothing was cut twice"
    (tile,) = read_shard(first[2], simulator.climatology, simulator.mask)
    assert str(tile.date) == "2010-07-20"


def test_too_coarse_a_field_is_refused(tmp_path, simulator):
    path = write_field(tmp_path / "f.nc", 2.0, size=12.0)
    with pytest.raises(InputError, match="coarser"):
        write_field_shards([path], simulator, tmp_path / "cut")


def test_hycom_is_cut_into_tiles(shared_data, simulator):
    path = shared_data / "fields" / "HYCOM_ST_GoO_20160428to20160503.nc"
    (tile,) = field_tiles(read_truth(str(path), ("0",)), simulator, 0)
    surface = (tile.background + tile.anomaly)[0]
    assert 22.0 < np.median(surface) < 30.0
