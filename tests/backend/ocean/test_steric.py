"""Steric height against the dynamic height of TEOS-10's own library."""

from __future__ import annotations

import gsw
import numpy as np
import pytest

from depthdif.ocean.levels import LEVELS
from depthdif.ocean.steric import dynamic_height, expansion, layer_thickness

DEPTH = LEVELS[:40]
GRAVITY = 9.81
PLACES = [(-40.0, 30.0), (-150.0, 0.0), (60.0, -45.0)]


def background() -> tuple[np.ndarray, np.ndarray]:
    temperature = 3.0 + 20.0 * np.exp(-DEPTH / 400.0)
    salinity = 34.8 + 1.6 * np.exp(-DEPTH / 300.0)
    return temperature, salinity


def gsw_height(temperature, salinity, longitude, latitude) -> float:
    """Height of the surface over the deepest level by `geo_strf_dyn_height`, m."""
    fine = np.linspace(0.0, DEPTH[-1], 4000)
    pressure = gsw.p_from_z(-fine, latitude)
    absolute = gsw.SA_from_SP(np.interp(fine, DEPTH, salinity), pressure, longitude, latitude)
    conservative = gsw.CT_from_pt(absolute, np.interp(fine, DEPTH, temperature))
    height = gsw.geo_strf_dyn_height(absolute, conservative, pressure, p_ref=pressure[-1])
    return float(height[0] / GRAVITY)


@pytest.mark.parametrize(("longitude", "latitude"), PLACES)
def test_a_small_anomaly_raises_the_surface_as_gsw_says(longitude, latitude) -> None:
    temperature, salinity = background()
    warm = 0.8 * np.exp(-(((DEPTH - 250.0) / 200.0) ** 2))
    salty = 0.15 * np.exp(-(((DEPTH - 200.0) / 250.0) ** 2))
    alpha, beta = expansion(temperature, salinity, DEPTH, longitude, latitude)
    thickness = layer_thickness(DEPTH, np.inf)
    before = gsw_height(temperature, salinity, longitude, latitude)
    for t, s in ((warm, 0 * salty), (0 * warm, salty), (warm, salty)):
        expected = gsw_height(temperature + t, salinity + s, longitude, latitude) - before
        assert abs(expected) > 0.01
        linear = float(thickness @ (alpha * t - beta * s))
        parts = thickness @ (alpha * np.abs(t)) + thickness @ (beta * np.abs(s))
        assert linear == pytest.approx(expected, abs=0.03 * float(parts))


@pytest.mark.parametrize(("longitude", "latitude"), PLACES)
def test_dynamic_height_is_gsws(longitude, latitude) -> None:
    temperature, salinity = background()
    ours = dynamic_height(temperature, salinity, DEPTH, np.array(np.inf), longitude, latitude)
    assert ours == pytest.approx(gsw_height(temperature, salinity, longitude, latitude), rel=0.01)


def test_layers_end_at_the_sea_floor() -> None:
    for bottom, total in ((0.0, 0.0), (130.0, 130.0), (9000.0, DEPTH[-1])):
        assert layer_thickness(DEPTH, np.array(bottom)).sum() == pytest.approx(total)
    assert (layer_thickness(DEPTH, np.array(130.0))[DEPTH > 200.0] == 0.0).all()
