"""Columns after the projection, checked with TEOS-10 itself."""

from __future__ import annotations

import gsw
import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import isotonic_regression

from depthdif.ocean.stability import absolute_per_practical, isotonic, stable_salinity

LONGITUDE, LATITUDE = np.array([-30.0, 200.0]), np.array([-60.0, 5.0, 45.0])


def columns(seed: int, depth: np.ndarray, noise: float) -> tuple[np.ndarray, np.ndarray]:
    """Ocean-like T and S with noise that overturns them; shape (level, 3, 2)."""
    rng = np.random.default_rng(seed)
    shape = (len(depth), 3, 2)
    warm = rng.uniform(-1.5, 28.0, (3, 2))
    t = 2.0 + (warm - 2.0) * np.exp(-depth / 400.0)[:, None, None]
    t = t + noise * rng.standard_normal(shape)
    s = 34.7 + rng.uniform(-1, 1, (3, 2)) * np.exp(-depth / 300.0)[:, None, None]
    return np.maximum(t, -1.95), s + 0.2 * noise * rng.standard_normal(shape)


def projected(t: np.ndarray, s: np.ndarray, depth: np.ndarray) -> np.ndarray:
    ratio = absolute_per_practical(LONGITUDE, LATITUDE, depth)
    pressure = gsw.p_from_z(-depth[:, None, None], LATITUDE[None, :, None])
    return stable_salinity(t, s, np.full(s.shape, 0.1), ratio, pressure)


def increments(t: np.ndarray, s: np.ndarray, depth: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Local and potential density of each level less that of the level above, kg/m³."""
    p = gsw.p_from_z(-depth[:, None, None], LATITUDE[None, :, None])
    absolute = gsw.SA_from_SP(s, p, LONGITUDE[None, None, :], LATITUDE[None, :, None])
    conservative = gsw.CT_from_pt(absolute, t)
    middle = 0.5 * (p[1:] + p[:-1])
    local = gsw.rho(absolute[1:], conservative[1:], middle)
    local = local - gsw.rho(absolute[:-1], conservative[:-1], middle)
    return local, np.diff(gsw.sigma0(absolute, conservative), axis=0)


@settings(max_examples=30, deadline=None)
@given(
    st.integers(0, 10_000),
    st.lists(st.floats(0.0, 1900.0), min_size=2, max_size=12, unique=True),
    st.floats(0.0, 2.0),
)
def test_every_column_is_stable_at_any_depths(seed: int, depths: list, noise: float) -> None:
    depth = np.sort(np.array(depths))
    t, s = columns(seed, depth, noise)
    # As it is written: single precision.
    local, potential = increments(
        t.astype(np.float32), projected(t, s, depth).astype(np.float32), depth
    )
    assert local.min() > -1e-6
    assert potential.min() > -0.01


def test_stable_columns_are_left_as_they_are() -> None:
    depth = np.array([0.0, 100.0, 500.0, 1500.0])
    t, s = columns(3, depth, 0.0)
    stable = (increments(t, s, depth)[0] > 1e-4).all(0)
    stable &= (increments(t, s, depth)[1] > 1e-4).all(0)
    assert stable.any()
    np.testing.assert_array_equal(projected(t, s, depth)[:, stable], s[:, stable])


def test_the_floor_of_the_sea_stays_where_it_was() -> None:
    depth = np.array([0.0, 50.0, 200.0, 1000.0])
    t, s = columns(5, depth, 2.0)
    t[2:, 0], s[2:, 0] = np.nan, np.nan
    found = projected(t, s, depth)
    np.testing.assert_array_equal(np.isnan(found), np.isnan(s))
    assert np.nanmin(increments(t, found, depth)[0]) > -1e-6


def test_what_is_sure_moves_less() -> None:
    """Of two levels out of order, the one known ten times better moves a hundredth as far."""
    depth = np.array([100.0, 101.0])
    t = np.full((2, 3, 2), 10.0)
    s = np.stack([np.full((3, 2), 35.2), np.full((3, 2), 35.0)])
    sigma = np.stack([np.full((3, 2), 0.1), np.full((3, 2), 0.01)])
    ratio = absolute_per_practical(LONGITUDE, LATITUDE, depth)
    pressure = gsw.p_from_z(-depth[:, None, None], LATITUDE[None, :, None])
    found = stable_salinity(t, s, sigma, ratio, pressure)
    moved = np.abs(found - s)
    np.testing.assert_allclose(moved[1] / moved[0], 0.01, rtol=0.2)


def test_isotonic_fit_is_scipys() -> None:
    rng = np.random.default_rng(2)
    values, weight = rng.standard_normal((20, 9)), rng.uniform(0.1, 3.0, (20, 9))
    expected = [isotonic_regression(v, weights=w).x for v, w in zip(values, weight, strict=True)]
    np.testing.assert_allclose(isotonic(values, weight), expected, atol=1e-9)


def test_no_water_is_fresher_than_fresh() -> None:
    depth = np.array([0.0, 10.0])
    t = np.stack([np.full((3, 2), 4.0), np.full((3, 2), 20.0)])
    found = projected(t, np.full((2, 3, 2), -0.5), depth)
    assert found.min() > 0
