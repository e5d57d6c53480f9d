"""Values at points: exact on linear fields, as xarray elsewhere, nowhere beyond the data."""

from __future__ import annotations

import numpy as np
import pytest
import xarray as xr

from depthdif.products.sampling import NO_SEA, OTHER_DEPTH, OUTSIDE, sample
from small_reconstruction import build

RANDOM = np.random.default_rng(5)


def field(west=170.0, columns=40, resolution=0.5, depths=(0.0, 10.0, 50.0)) -> xr.Dataset:
    """4 + 0.3 lon - 0.7 lat + 0.02 depth, everywhere."""
    dataset = build(west, columns, 24, resolution, depths).dataset[["temperature"]]
    linear = 4 + 0.3 * dataset.longitude - 0.7 * dataset.latitude + 0.02 * dataset.depth
    dataset["temperature"] = linear.transpose("depth", "latitude", "longitude")
    return dataset


def test_a_linear_field_is_reproduced_exactly():
    longitude = RANDOM.uniform(170.3, 189.7, 200)
    latitude = RANDOM.uniform(-4.7, 6.7, 200)
    depths = [0.0, 3.3, 10.0, 49.9]
    result = sample(field(), longitude, latitude, depths)
    expected = 4 + 0.3 * longitude - 0.7 * latitude + 0.02 * np.array(depths)[:, None]
    np.testing.assert_allclose(result["temperature"], expected, rtol=0, atol=1e-9)
    assert (result["missing"] == "").all()


def test_any_field_is_interpolated_as_xarray_does():
    dataset = field()
    dataset["temperature"] = dataset["temperature"].copy(
        data=RANDOM.normal(size=dataset["temperature"].shape)
    )
    longitude = RANDOM.uniform(170.3, 189.7, 50)
    latitude = RANDOM.uniform(-4.7, 6.7, 50)
    depths = np.array([2.0, 10.0, 33.0])
    expected = dataset["temperature"].interp(
        longitude=("place", longitude), latitude=("place", latitude), depth=depths
    )
    result = sample(dataset, longitude, latitude, depths)
    np.testing.assert_allclose(result["temperature"], expected, rtol=0, atol=1e-12)


def test_longitudes_mean_the_same_on_both_sides_of_the_dateline():
    both = sample(field(), np.array([181.3, -178.7]), np.array([1.0, 1.0]), [10.0])
    value = both["temperature"].values[0]
    assert value[0] == pytest.approx(4 + 0.3 * 181.3 - 0.7 + 0.2)
    assert value[1] == pytest.approx(value[0])


def test_a_grid_around_the_globe_has_no_seam():
    dataset = field(west=-180.0, columns=720)
    wave = np.cos(np.deg2rad(dataset.longitude))
    dataset["temperature"] = wave.broadcast_like(dataset["temperature"]).transpose(
        "depth", "latitude", "longitude"
    )
    longitude = np.array([179.9, 180.0, -180.0, -179.9, 0.1, 359.9])
    value = sample(dataset, longitude, np.zeros(6), [0.0])["temperature"].values[0]
    np.testing.assert_allclose(value, np.cos(np.deg2rad(longitude)), atol=2e-5)
    assert value[1] == value[2]


def test_land_has_no_value_and_gives_none_to_its_neighbours():
    dataset = field()
    dataset["temperature"][:, 10, 10] = np.nan  # centre 175.25, 0.25
    inside = sample(dataset, np.array([175.1, 175.26]), np.array([0.2, 0.3]), [0.0])
    assert np.isnan(inside["temperature"]).all()
    assert (inside["missing"] == NO_SEA).all()
    # In the cell west of it, towards it: a mean of the three other corners.
    beside = sample(dataset, np.array([174.9]), np.array([0.3]), [0.0])["temperature"].item()
    weights = np.array([0.7 * 0.9, 0.7 * 0.1, 0.3 * 0.1])
    corners = [(174.75, 0.25), (174.75, 0.75), (175.25, 0.75)]
    values = np.array([4 + 0.3 * x - 0.7 * y for x, y in corners])
    assert beside == pytest.approx((weights * values).sum() / weights.sum())


def test_a_first_level_within_a_metre_is_the_surface():
    dataset = field(depths=(0.494, 10.0))
    at = np.array([172.75]), np.array([-2.25])
    surface, level = (sample(dataset, *at, [z])["temperature"].item() for z in (0.0, 0.494))
    assert surface == level


def test_nothing_is_extrapolated():
    dataset = field(depths=(5.0, 10.0, 50.0))
    dataset["temperature"][2, 5, 5] = np.nan  # the sea floor between 10 and 50 m at 172.75, -2.25
    result = sample(dataset, np.array([172.75]), np.array([-2.25]), [4.9, 5.0, 10.0, 11.0, 51.0])
    assert np.isfinite(result["temperature"].values[:, 0]).tolist() == [
        False, True, True, False, False,
    ]  # fmt: skip
    assert result["missing"].values[:, 0].tolist() == [OTHER_DEPTH, "", "", NO_SEA, OTHER_DEPTH]
    beyond = sample(dataset, np.array([169.9, 190.1, 180]), np.array([0, 0, 7.1]), [10.0])
    assert (beyond["missing"] == OUTSIDE).all()
    assert np.isnan(beyond["temperature"]).all()


def test_the_outermost_half_cell_has_its_cells_own_value():
    edge = sample(field(), np.array([170.0, 190.0]), np.array([-5.0, 7.0]), [0.0])
    expected = [4 + 0.3 * 170.25 + 0.7 * 4.75, 4 + 0.3 * 189.75 - 0.7 * 6.75]
    np.testing.assert_allclose(edge["temperature"].values[0], expected)
