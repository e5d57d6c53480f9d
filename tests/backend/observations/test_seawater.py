"""Conversions against published check values."""

from __future__ import annotations

import numpy as np

from depthdif.observations.seawater import (
    depth_from_pressure,
    potential_temperature,
    pressure_from_depth,
)


def test_depth_against_unesco_1983():
    # Fofonoff and Millard (1983): 10,000 dbar at 30° are 9,712.653 m in a standard ocean.
    assert abs(depth_from_pressure(np.array([10000.0]), np.array([30.0]))[0] - 9712.653) < 2.0


def test_potential_temperature_against_bryden_1973():
    # Fofonoff and Millard (1983): θ(S=40, T=40 °C, p=10,000 dbar → 0) is 36.89073 °C;
    # a milder case of the same table: θ(S=35, T=10 °C, 5,000 dbar) is 9.2906 °C.
    theta = potential_temperature(
        np.array([10.0]), np.array([35.0]), np.array([5000.0]), np.array([-30.0]), np.array([0.0])
    )
    assert abs(theta[0] - 9.2906) < 0.01


def test_in_situ_minus_potential_at_depth():
    # The size that oceanography tables give: some 0.1 °C at 1000 dbar, 0.16 at 2000.
    pressure = np.array([1000.0, 2000.0])
    temperature = np.array([5.0, 3.0])
    theta = potential_temperature(
        temperature, np.full(2, 34.9), pressure, np.full(2, -28.0), np.full(2, 2.0)
    )
    assert 0.07 < (temperature - theta)[0] < 0.11
    assert 0.14 < (temperature - theta)[1] < 0.18


def test_depth_and_pressure_are_inverse():
    depth = np.array([0.0, 10.0, 500.0, 1999.0])
    latitude = np.array([0.0, 45.0, -60.0, 30.0])
    back = depth_from_pressure(pressure_from_depth(depth, latitude), latitude)
    np.testing.assert_allclose(back, depth, atol=1e-6)
