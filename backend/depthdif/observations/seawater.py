"""Pressure to depth and in-situ to potential temperature, by TEOS-10 (IOC, SCOR and IAPSO 2010)."""

from __future__ import annotations

import gsw
import numpy as np

#: Absolute salinity (g/kg) over practical salinity, of reference-composition sea water.
ABSOLUTE_PER_PRACTICAL = 35.16504 / 35.0


def depth_from_pressure(pressure: np.ndarray, latitude: np.ndarray) -> np.ndarray:
    """Return depth in metres, positive down.

    Parameters
    ----------
    pressure : array
        Sea pressure, dbar.
    latitude : array
        Degrees north, broadcastable to `pressure`.
    """
    return -gsw.z_from_p(pressure, latitude)


def pressure_from_depth(depth: np.ndarray, latitude: np.ndarray) -> np.ndarray:
    """Return sea pressure in dbar at a depth in metres (positive down)."""
    return gsw.p_from_z(-np.asarray(depth, dtype=np.float64), latitude)


def potential_temperature(
    temperature: np.ndarray,
    salinity: np.ndarray,
    pressure: np.ndarray,
    longitude: np.ndarray,
    latitude: np.ndarray,
) -> np.ndarray:
    """Return potential temperature referred to the surface (°C).

    Parameters
    ----------
    temperature : array
        In-situ temperature, °C (ITS-90).
    salinity : array
        Practical salinity.
    pressure : array
        Sea pressure, dbar.
    longitude, latitude : array
        Degrees; absolute salinity depends on them.
    """
    absolute = gsw.SA_from_SP(salinity, pressure, longitude, latitude)
    return gsw.pt0_from_t(absolute, temperature, pressure)
