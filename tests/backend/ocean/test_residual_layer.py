"""What floats add to a climatology: where, how smoothly, and what is stored of it."""

from __future__ import annotations

import numpy as np
import pytest

from depthdif.models.statistics import Statistics, pack_statistics
from depthdif.ocean.climatology import DEFAULT_ERROR_SHARE, Climatology
from depthdif.ocean.levels import LEVELS
from depthdif.ocean.residual_layer import LATITUDE, LONGITUDE, ResidualLayer
from small_climatology import small_climatology

DAY = np.datetime64("2018-05-17T12")


def hump(middle=(-180.0, 2.0), radius=6.0) -> ResidualLayer:
    """Return a layer of cells around a place on the dateline, zero at their edge."""
    x, y = np.meshgrid(LONGITUDE, LATITUDE)
    east = (x - middle[0] + 180.0) % 360.0 - 180.0
    height = np.maximum(1.0 - np.hypot(east, y - middle[1]) / radius, 0.0).ravel() ** 2
    cell = np.flatnonzero(height)
    profile = np.exp(-LEVELS / 200.0)
    steps = np.zeros((5, len(cell), len(LEVELS)), dtype=np.int16)
    steps[0] = np.round(600 * height[cell, None] * profile)
    steps[1] = steps[0] // 2
    reduction = np.round(255 * 0.8 * height[cell, None] * np.ones(len(LEVELS))).astype(np.uint8)
    return ResidualLayer(
        cell,
        {"temperature": steps},
        {"temperature": np.linspace(1.5, 0.5, len(LEVELS))},
        {"temperature": reduction},
    )


@pytest.fixture(scope="module")
def plain() -> Climatology:
    return small_climatology()


@pytest.fixture(scope="module")
def layered(plain: Climatology) -> Climatology:
    return plain.with_layer(hump())


def test_a_grid_across_the_dateline_has_the_values_of_its_points(layered):
    x, y = np.arange(172.1, 189.0, 0.7), np.arange(-5.0, 9.0, 0.6)
    grid = layered.grid(x, y, DAY, levels=slice(0, 40))
    points = layered.at(x[None], y[:, None], DAY, levels=slice(0, 40))
    np.testing.assert_allclose(grid, points, atol=1e-10)
    several = np.full((len(y), len(x)), DAY)
    each = layered.at(x[None], y[:, None], several, levels=slice(0, 40))
    np.testing.assert_allclose(each, points, atol=1e-10)


def test_no_point_has_no_value(layered):
    none = np.empty(0)
    assert layered.at(none, none, DAY, levels=slice(0, 40)).shape == (0, 40)
    assert layered.at(none, none, np.empty(0, "datetime64[s]"), levels=slice(0, 40)).shape == (
        0,
        40,
    )
    assert hump().error_share(none, none, "temperature", slice(0, 40)).shape == (0, 40)


def test_it_adds_its_cells_and_nothing_far_away(plain, layered):
    added = layered.at(-180.0, 2.0, DAY) - plain.at(-180.0, 2.0, DAY)
    assert added[0] > 0.6
    x, y = np.arange(-170.0, 170.0, 3.3), np.arange(-80.0, 80.0, 3.1)
    np.testing.assert_array_equal(layered.grid(x, y, DAY), plain.grid(x, y, DAY))
    np.testing.assert_array_equal(layered.at(-30.0, 2.0, DAY), plain.at(-30.0, 2.0, DAY))
    salinity = layered.at(-180.0, 2.0, DAY, "salinity")
    np.testing.assert_array_equal(salinity, plain.at(-180.0, 2.0, DAY, "salinity"))


def test_it_depends_on_the_place_alone(layered):
    y = np.arange(-3.0, 6.0, 0.25)
    wide = layered.grid(np.arange(150.0, 210.0, 0.25), y, DAY)
    narrow = layered.grid(np.arange(178.0, 182.0, 0.25), y[8:20], DAY)
    np.testing.assert_array_equal(wide[8:20, 112:128], narrow)


def test_there_is_no_crease_at_the_lattice_lines(plain, layered):
    step = 1e-3
    x = np.arange(-178.0, -175.0, step)
    added = layered.at(x, 3.3, DAY)[:, 0] - plain.at(x, 3.3, DAY)[:, 0]
    slope = np.diff(added) / step
    assert np.abs(slope).max() > 0.05, "nothing was there to look at"
    assert np.abs(np.diff(slope)).max() < 0.01 * np.abs(slope).max()


def test_it_survives_storage_to_the_bit(layered):
    arrays = {f"climatology.{name}": a for name, a in layered.to_arrays().items()}
    once = Climatology.from_arrays(
        dict(Statistics(pack_statistics(arrays), "").section("climatology"))
    )
    twice = Climatology.from_arrays(once.to_arrays())
    x, y = np.arange(170.0, 190.0, 0.9), np.arange(-6.0, 8.0, 0.9)
    np.testing.assert_array_equal(once.grid(x, y, DAY), twice.grid(x, y, DAY))
    added = once.grid(x, y, DAY) - once.with_layer(None).grid(x, y, DAY)
    expected = layered.grid(x, y, DAY) - layered.with_layer(None).grid(x, y, DAY)
    np.testing.assert_allclose(added, expected, atol=1e-10)


def test_its_error_shrinks_towards_floats_only(plain, layered):
    near, edge, far = layered.error_share(np.array([-180.0, -175.5, -100.0]), 2.0)
    np.testing.assert_allclose(far, np.linspace(1.5, 0.5, len(LEVELS)))
    assert (near < 0.25 * far).all() and (near < edge).all() and (edge < far).all()
    assert (plain.error_share(-180.0, 2.0) == DEFAULT_ERROR_SHARE).all()
    some = layered.error_share(np.zeros((3, 2)), np.zeros(2), levels=slice(0, 7))
    assert some.shape == (3, 2, 7)
