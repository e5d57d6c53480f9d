"""The climatology: an exact function of position and day, and the ocean as it is known."""

from __future__ import annotations

import datetime
import time
from itertools import pairwise

import numpy as np
import pytest
import xarray as xr
from hypothesis import given, settings
from hypothesis import strategies as st

from depthdif.ocean.climatology import Climatology, year_fraction
from depthdif.ocean.climatology_fit import fill_gaps, fit_harmonics, to_levels
from depthdif.ocean.levels import LEVELS
from small_climatology import closed_form, small_climatology

SMALL = small_climatology()
DAY = datetime.date(2024, 8, 15)


@pytest.fixture(scope="module")
def levitus(shared_data):
    return shared_data / "climatology" / "levitus_4deg_monthly.nc"


@pytest.fixture(scope="module")
def bundled(levitus):
    from depthdif.train.climatology import build_climatology

    return build_climatology(levitus)


def test_a_grid_has_the_values_of_its_points():
    longitude, latitude = np.arange(170.0, 190.0, 0.9), np.arange(-30.0, 20.0, 1.7)
    grid = SMALL.grid(longitude, latitude, DAY, levels=slice(0, 40))
    points = SMALL.at(longitude[None], latitude[:, None], DAY, levels=slice(0, 40))
    np.testing.assert_allclose(grid, points, atol=1e-9)


@settings(max_examples=40, deadline=None)
@given(st.floats(-360, 540), st.floats(-89, 89), st.integers(-2, 2))
def test_it_wraps_and_depends_on_the_point_alone(longitude, latitude, turns):
    alone = SMALL.at(longitude, latitude, DAY)
    among = SMALL.at(
        np.array([12.3, longitude + 360.0 * turns, -77.0]), np.array([1.0, latitude, 55.0]), DAY
    )[1]
    np.testing.assert_allclose(alone, among, atol=1e-8)


def test_it_passes_close_to_a_smooth_ocean_between_the_nodes():
    longitude, latitude = np.meshgrid(np.arange(0.3, 360.0, 7.7), np.arange(-70.0, 70.0, 3.3))
    fraction = year_fraction(DAY)
    difference = SMALL.at(longitude, latitude, DAY) - closed_form(longitude, latitude, fraction)
    assert np.abs(difference).max() < 0.02


def test_dates_of_many_points_are_each_its_own():
    dates = np.array(["2020-02-29T06:00:00", "2021-11-03T23:00:00"], dtype="datetime64[s]")
    together = SMALL.at(np.array([10.0, 20.0]), np.array([50.0, -40.0]), dates)
    np.testing.assert_allclose(together[0], SMALL.at(10.0, 50.0, dates[0]), atol=1e-9)
    np.testing.assert_allclose(together[1], SMALL.at(20.0, -40.0, dates[1]), atol=1e-9)


def test_a_date_means_noon_of_that_day():
    noon = SMALL.at(3.0, 60.0, np.datetime64("2023-05-05T12:00:00"))
    np.testing.assert_allclose(SMALL.at(3.0, 60.0, datetime.date(2023, 5, 5)), noon, atol=1e-3)


def test_monthly_means_give_back_the_harmonics_they_are_means_of():
    rng = np.random.default_rng(1)
    truth = rng.normal(size=5)
    days = np.arange(0.0, 365.25, 0.25) + 0.125
    angle = 2 * np.pi * days / 365.25
    series = (
        np.stack(
            [
                np.ones_like(angle),
                np.cos(angle),
                np.sin(angle),
                np.cos(2 * angle),
                np.sin(2 * angle),
            ]
        ).T
        @ truth
    )
    edges = np.cumsum([0, 31, 28.25, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    means = np.array([series[(days >= a) & (days < b)].mean() for a, b in pairwise(edges)])
    np.testing.assert_allclose(fit_harmonics(means), truth, atol=2e-3)


def test_gaps_are_filled_between_what_surrounds_them_and_across_the_dateline():
    values = np.full((1, 9, 36), np.nan)
    values[:, :, 2:34] = np.linspace(10.0, 20.0, 32)
    filled = fill_gaps(values, periodic=True)
    assert np.isfinite(filled).all()
    assert filled.min() >= 10.0
    assert filled.max() <= 20.0
    gap = filled[0, 4, [34, 35, 0, 1]]
    assert np.all(np.diff(gap) < 0), "from 20 on the one side down to 10 on the other"
    np.testing.assert_array_equal(filled[:, :, 2:34], values[:, :, 2:34])


def test_depth_interpolation_never_overshoots():
    depth = np.array([25.0, 85.0, 170.0, 290.0, 455.0])
    values = np.array([25.0, 25.0, 12.0, 11.9, 4.0]).reshape(1, 5, 1, 1)
    profile = to_levels(values, depth)[0, 0, 0]
    assert profile.max() <= 25.0
    assert profile.min() >= 4.0 - 1e-9
    assert np.all(np.diff(profile) <= 1e-12)


def test_storage_keeps_it_to_the_step():
    again = Climatology.from_arrays(SMALL.to_arrays())
    x, y = np.array([0.5, -120.0]), np.array([33.3, -12.0])
    np.testing.assert_allclose(again.at(x, y, DAY), SMALL.at(x, y, DAY), atol=0.006)


def test_a_large_grid_is_quick():
    longitude, latitude = np.linspace(-60, 15, 300), np.linspace(-20, 20, 160)
    start = time.perf_counter()
    SMALL.grid(longitude, latitude, DAY, levels=slice(0, 40))
    assert time.perf_counter() - start < 1.0


def test_the_bundled_one_keeps_to_levitus_at_its_nodes(bundled, levitus):
    with xr.open_dataset(levitus) as source:
        annual = source.temperature.mean("month")
        depth, nodes = annual.depth.values, annual.sel(lat=slice(-50, 50))
        values = nodes.values
        x, y = np.meshgrid(nodes.lon.values, nodes.lat.values)
    months = [np.datetime64(f"2021-{m:02d}-{d}") for m in range(1, 13) for d in ("06", "21")]
    mean = np.mean([bundled.at(x, y, month) for month in months], axis=0)
    for k in (2, 4, 7, 9):  # 170, 455, 1250, 2030 m
        between = np.apply_along_axis(lambda p, z=depth[k]: np.interp(z, LEVELS, p), -1, mean)
        difference = between - values[k]
        assert np.nanmean(np.abs(difference)) < 0.1
        assert np.nanquantile(np.abs(difference), 0.99) < 0.5


@pytest.mark.parametrize(
    ("where", "longitude", "latitude", "depth", "low", "high"),
    [
        ("18° water of the Sargasso Sea", -60.0, 31.0, 300.0, 17.0, 18.8),
        ("deep western Mediterranean", 5.0, 40.0, 1500.0, 12.5, 13.8),
        ("deep Black Sea", 34.0, 43.0, 800.0, 8.0, 9.5),
        ("deep Red Sea", 38.0, 20.0, 800.0, 20.5, 22.5),
        ("deep Japan Sea", 135.0, 40.0, 1000.0, -0.5, 1.0),
        ("Antarctic surface", 0.0, -68.0, 20.0, -1.95, 1.5),
        ("warm pool", 155.0, 0.0, 20.0, 28.0, 30.5),
        ("North Atlantic Deep Water", -40.0, 30.0, 1900.0, 3.0, 4.5),
        ("North Pacific deep water", -150.0, 30.0, 1900.0, 1.6, 2.6),
    ],
)
def test_the_bundled_one_knows_the_ocean(bundled, where, longitude, latitude, depth, low, high):
    profile = bundled.at(longitude, latitude, datetime.date(2021, 4, 15))
    assert low < np.interp(depth, LEVELS, profile) < high, where


def test_the_bundled_one_has_seasons_no_gaps_and_no_wild_values(bundled):
    longitude, latitude = np.arange(-180.0, 180.0, 3.0), np.arange(-78.0, 90.0, 3.0)
    summer = bundled.grid(longitude, latitude, datetime.date(2021, 8, 15))
    winter = bundled.grid(longitude, latitude, datetime.date(2021, 2, 15))
    for field in (summer, winter):
        assert np.isfinite(field).all()
        assert field.min() >= -1.95
        assert field.max() < 33.0
    pacific = (longitude > -170) & (longitude < -130)
    north = (latitude > 35) & (latitude < 45)
    swing = (summer - winter)[np.ix_(north, pacific)][..., 0]
    assert 5.0 < swing.mean() < 11.0
    south = (latitude < -35) & (latitude > -45)
    assert (summer - winter)[np.ix_(south, pacific)][..., 0].mean() < -2.0


def test_the_surface_is_warmer_than_25_m_only_where_it_is_stratified(bundled):
    summer = bundled.at(-150.0, 40.0, datetime.date(2021, 8, 15))
    winter = bundled.at(-150.0, 40.0, datetime.date(2021, 2, 15))
    assert 0.2 < summer[0] - np.interp(25.0, LEVELS, summer) < 0.8
    assert abs(winter[0] - np.interp(25.0, LEVELS, winter)) < 0.1
