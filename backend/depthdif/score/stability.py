"""Static stability: how often, and by how much, water lies on lighter water (TEOS-10)."""

from __future__ import annotations

import gsw
import numpy as np

from depthdif.observations.seawater import pressure_from_depth

#: An inversion counts above this, kg/m³.
TOLERANCE = 0.01


def absolute_and_conservative(
    temperature: np.ndarray,
    salinity: np.ndarray,
    depth: np.ndarray,
    latitude: np.ndarray,
    longitude: np.ndarray,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return absolute salinity, g/kg, conservative temperature, °C, and pressure, dbar.

    Parameters are those of :func:`inversions`.
    """
    pressure = pressure_from_depth(depth[:, None, None], latitude[:, None])
    east = (longitude + 180.0) % 360.0 - 180.0
    absolute = gsw.SA_from_SP(salinity, pressure, east, latitude[:, None])
    return absolute, gsw.CT_from_pt(absolute, temperature), pressure


def inversions(
    temperature: np.ndarray,
    salinity: np.ndarray,
    depth: np.ndarray,
    latitude: np.ndarray,
    longitude: np.ndarray,
) -> np.ndarray:
    """Return by how much each level is denser than the next one below, kg/m³.

    Both are brought to the pressure half-way, and to the surface's: the larger counts.

    Parameters
    ----------
    temperature : array, shape (..., level, row, column)
        Potential, °C.
    salinity : array, same shape
        Practical.
    depth, latitude, longitude : array

    Returns
    -------
    array, shape (..., level, row, column)
        Negative where stable, NaN at the last level and on land.
    """
    absolute, conservative, pressure = absolute_and_conservative(
        temperature, salinity, depth, latitude, longitude
    )
    half = 0.5 * (pressure[1:] + pressure[:-1])
    out = np.full(np.shape(temperature), np.nan)
    upper, lower = (slice(None, -1), slice(1, None))
    worst = np.full(out[..., upper, :, :].shape, -np.inf)
    for at in (half, np.zeros_like(half)):
        above = gsw.rho(absolute[..., upper, :, :], conservative[..., upper, :, :], at)
        below = gsw.rho(absolute[..., lower, :, :], conservative[..., lower, :, :], at)
        worst = np.maximum(worst, above - below)
    out[..., upper, :, :] = worst
    return out


def stability_sums(inversion: np.ndarray, name: str) -> dict[str, np.ndarray]:
    """Return pairs of levels, those inverted by more than the tolerance, and the worst, per level.

    Parameters
    ----------
    inversion : array, shape (..., level, row, column)
        As of :func:`inversions`.
    name : str
        ``mean`` or ``member``, which the sums' names begin with.
    """
    values = np.moveaxis(inversion, -3, 0).reshape(inversion.shape[-3], -1)
    seen = np.isfinite(values)
    return {
        f"{name}_pairs": seen.sum(1).astype(float),
        f"{name}_inverted": (seen & (values > TOLERANCE)).sum(1).astype(float),
        f"max_{name}_inversion": np.where(seen, values, -np.inf).max(1),
    }
