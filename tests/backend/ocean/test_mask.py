"""Where the sea is: known seas wet and of known depth, lakes and depressions dry."""

from __future__ import annotations

import numpy as np
import pytest
import xarray as xr

from depthdif.ocean.mask import WetMask
from depthdif.train.bathymetry import build_mask

DRY = {
    "Lake Superior": (-88.0, 47.5),
    "Lake Michigan": (-87.0, 43.5),
    "Lake Ontario": (-77.8, 43.6),
    "Caspian Sea": (51.0, 39.0),
    "northern Caspian": (50.5, 44.5),
    "Lake Victoria": (33.0, -1.0),
    "Aral Sea": (60.0, 45.0),
    "Dead Sea": (35.5, 31.5),
    "Death Valley": (-116.8, 36.3),
    "Qattara": (27.3, 29.8),
    "Lake Ladoga": (31.5, 61.0),
    "Lake Eyre": (137.3, -28.5),
    "Sahara": (10.0, 22.0),
    "Netherlands": (5.2, 52.3),
    "Antarctica": (0.0, -85.0),
}
WET = {
    "Black Sea": (34.0, 43.0, 2000, 2300),
    "western Mediterranean": (5.0, 40.0, 2400, 3000),
    "Aegean": (25.0, 38.5, 50, 900),
    "Gotland Basin": (20.0, 57.3, 60, 250),
    "Red Sea": (38.0, 20.0, 500, 2300),
    "Gulf of Oman": (59.0, 24.5, 1500, 3300),
    "Persian Gulf": (51.0, 27.0, 30, 90),
    "Hudson Bay": (-85.0, 60.0, 80, 260),
    "mid-Atlantic": (-30.0, 30.0, 2500, 5500),
    "Mariana Trench": (142.2, 11.35, 6000, 11000),
    "Arctic": (0.0, 88.0, 3000, 4600),
    "Japan Sea": (135.0, 40.0, 500, 3700),
    "at the dateline": (180.0, 0.0, 4000, 6500),
    "at −180": (-180.0, 0.0, 4000, 6500),
}


@pytest.fixture(scope="module")
def mask(shared_data):
    return build_mask(
        shared_data / "relief" / "etopo20.cdf", shared_data / "land" / "ne_110m_land.shp"
    )


@pytest.mark.parametrize("place", DRY)
def test_lakes_and_land_are_dry(mask, place):
    assert mask.bottom_depth(*DRY[place]) == 0.0


@pytest.mark.parametrize("place", WET)
def test_seas_are_wet_and_as_deep_as_they_are(mask, place):
    longitude, latitude, low, high = WET[place]
    assert low <= mask.bottom_depth(longitude, latitude) <= high


def test_the_sea_covers_what_it_covers(mask):
    latitude = -90 + (np.arange(540) + 0.5) / 3
    area = np.cos(np.deg2rad(latitude))[:, None] * np.ones(1080)
    share = (area * (mask.bottom > 0)).sum() / area.sum()
    assert 0.69 < share < 0.72
    wet = mask.bottom > 0
    mean_depth = (area * mask.bottom)[wet].sum() / area[wet].sum()
    assert 3500 < mean_depth < 3900  # 3,688 m (Charette and Smith, 2010)


def test_only_what_connects_to_the_ocean_or_is_named_is_sea(tmp_path):
    """A relief of our own: an ocean across the dateline, a lake, and a depression."""
    longitude = 20 + 1 / 6 + np.arange(1081) / 3
    latitude = -90 + (np.arange(540) + 0.5) / 3
    x, y = np.meshgrid((longitude + 180) % 360 - 180, latitude)
    height = np.full(x.shape, 200.0)
    height[(x < -20) & (np.abs(y) < 40)] = -4000.0
    height[(x > 170) & (np.abs(y) < 10)] = -3000.0  # reached only across 180°
    height[(np.abs(x - 60) < 3) & (np.abs(y - 10) < 3)] = -300.0
    path = tmp_path / "relief.nc"
    xr.Dataset({"ROSE": (("y", "x"), height)}, {"x": longitude, "y": latitude}).to_netcdf(path)
    mask = build_mask(path)
    assert mask.bottom_depth(-30.0, 30.0) == 4000.0
    assert mask.bottom_depth(175.0, 0.0) == 3000.0
    assert mask.bottom_depth(60.0, 10.0) == 0.0
    assert mask.bottom_depth(100.0, 0.0) == 0.0


def test_it_is_stored_and_wraps():
    bottom = np.zeros((540, 1080), dtype=np.int16)
    bottom[270, 0] = 1234
    mask = WetMask.from_arrays(WetMask(bottom).to_arrays())
    np.testing.assert_array_equal(
        mask.bottom_depth(np.array([-179.9, 180.1, 540.1, -180.1]), 0.1), [1234, 1234, 1234, 0]
    )
