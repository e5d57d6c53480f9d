"""An ocean in closed form, as a climatology: tests know what it must say."""

from __future__ import annotations

import numpy as np

from depthdif.ocean.climatology import Climatology
from depthdif.ocean.levels import LEVELS


def closed_form(longitude, latitude, fraction):
    """Temperature of the closed-form ocean; shape (..., 50)."""
    x, y = np.broadcast_arrays(np.deg2rad(longitude), np.deg2rad(latitude))
    warm = 24.0 * np.cos(y) ** 2 + np.cos(x)
    season = 3.0 * np.sin(y) * np.cos(2 * np.pi * (fraction - 0.6))
    upper = np.exp(-((LEVELS / 600.0) ** 0.8))
    return 2.0 + warm[..., None] * upper + season[..., None] * np.exp(-LEVELS / 60.0)


def small_climatology() -> Climatology:
    """Return the closed-form ocean on 4° nodes."""
    longitude = np.arange(-178.0, 180.0, 4.0)
    latitude = np.arange(-86.0, 90.0, 4.0)
    x, y = np.meshgrid(longitude, latitude)
    coefficients = np.zeros((5, *x.shape, len(LEVELS)), dtype=np.float32)
    mean = 0.5 * (closed_form(x, y, 0.1) + closed_form(x, y, 0.6))
    coefficients[0] = mean
    amplitude = closed_form(x, y, 0.6) - mean
    coefficients[1] = amplitude * np.cos(2 * np.pi * 0.6)
    coefficients[2] = amplitude * np.sin(2 * np.pi * 0.6)
    salinity = np.zeros_like(coefficients)
    salinity[0] = 35.0
    return Climatology(longitude, latitude, {"temperature": coefficients, "salinity": salinity})
