"""Steric height: how much a column of sea water stands higher for being warmer or fresher.

To first order about the climatology (TEOS-10: IOC, SCOR and IAPSO 2010, ch. 2.18 and 3.27)::

    η'(x) = Σ_z w(z) [ α(x, z) T'(x, z) − β(x, z) S'(x, z) ]

w is the part of each level's layer above the sea floor, α and β expansion and contraction per
degree of *potential* temperature and per unit of *practical* salinity: gsw's are per conservative
temperature and absolute salinity.
"""

from __future__ import annotations

import gsw
import numpy as np

from depthdif.observations.seawater import ABSOLUTE_PER_PRACTICAL, pressure_from_depth

_GRAVITY = 9.81


def layer_thickness(depth: np.ndarray, bottom: np.ndarray | float) -> np.ndarray:
    """Return the thickness of each level's layer above the sea floor, m; shape (..., level).

    Layers meet half-way between levels; the first begins at the surface, the last ends at its
    level.

    Parameters
    ----------
    depth : array, shape (level,)
        m.
    bottom : array, shape (...)
        m; infinite where the sea floor does not matter.
    """
    edge = np.concatenate([[0.0], 0.5 * (depth[1:] + depth[:-1]), depth[-1:]])
    reach = np.minimum(edge, np.asarray(bottom, float)[..., None])
    return np.diff(reach, axis=-1)


def expansion(
    temperature: np.ndarray,
    salinity: np.ndarray,
    depth: np.ndarray,
    longitude: np.ndarray,
    latitude: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    """Return α (1/°C) and β (1 per practical salinity) of profiles; each of shape (..., level).

    Parameters
    ----------
    temperature, salinity : array, shape (..., level)
        Potential temperature, °C, and practical salinity.
    depth : array, shape (level,)
        m.
    longitude, latitude : array, shape (...)
        Degrees.
    """
    latitude = np.asarray(latitude, float)[..., None]
    pressure = pressure_from_depth(depth, latitude)
    absolute = _absolute(salinity, pressure, longitude, latitude)
    conservative = gsw.CT_from_pt(absolute, temperature)
    by_salinity, by_temperature = gsw.CT_first_derivatives(absolute, temperature)
    _, alpha, beta = gsw.specvol_alpha_beta(absolute, conservative, pressure)
    per_absolute = beta - alpha * by_salinity
    return alpha * by_temperature, per_absolute * ABSOLUTE_PER_PRACTICAL


def dynamic_height(
    temperature: np.ndarray,
    salinity: np.ndarray,
    depth: np.ndarray,
    bottom: np.ndarray,
    longitude: np.ndarray,
    latitude: np.ndarray,
) -> np.ndarray:
    """Return the surface's dynamic height over the deepest level or the sea floor, m; shape (...).

    Parameters
    ----------
    temperature, salinity, depth, longitude, latitude
        As for `expansion`.
    bottom : array, shape (...)
        Depth of the sea floor, m.
    """
    latitude = np.asarray(latitude, float)[..., None]
    pressure = pressure_from_depth(depth, latitude)
    absolute = _absolute(salinity, pressure, longitude, latitude)
    conservative = gsw.CT_from_pt(absolute, temperature)
    anomaly = gsw.specvol_anom_standard(absolute, conservative, pressure)
    metres_to_pascal = 1e4 * gsw.p_from_z(-1000.0, latitude) / 1000.0
    return (layer_thickness(depth, bottom) * anomaly * metres_to_pascal).sum(-1) / _GRAVITY


def _absolute(
    salinity: np.ndarray, pressure: np.ndarray, longitude: np.ndarray, latitude: np.ndarray
) -> np.ndarray:
    longitude = np.asarray(longitude, float)[..., None]
    absolute = gsw.SA_from_SP(salinity, pressure, longitude, latitude)
    # gsw knows no composition on land, where the climatology is filled all the same.
    return np.where(np.isfinite(absolute), absolute, ABSOLUTE_PER_PRACTICAL * salinity)
