"""From monthly (or annual) maps with gaps to harmonics on the 50 levels without gaps."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from scipy import ndimage
from scipy.interpolate import PchipInterpolator

from depthdif.ocean.climatology import harmonic_basis
from depthdif.ocean.levels import LEVELS

_COORDINATE_SCALE = 60.0  # m: PCHIP runs in ln(1 + z/60 m), in which profiles bend least
_RELAXATIONS = 1  # more would let one sea leak into another across the land between
_MARGIN = 0.25  # of the globe's width, copied on either side for the nearest-neighbour search


def fill_gaps(values: np.ndarray, periodic: bool) -> np.ndarray:
    """Fill NaN sideways: the nearest wet node, then relaxed towards Laplace's equation.

    Parameters
    ----------
    values : array, shape (month, latitude, longitude)
        One level. The gaps must be the same in all months.
    periodic : bool
        Whether longitude wraps.

    Returns
    -------
    array of the same shape, without NaN
    """
    dry = ~np.isfinite(values).all(axis=0)
    if not dry.any():
        return values
    around = max(1, int(values.shape[-1] * _MARGIN)) if periodic else 0
    padded = np.pad(dry, ((0, 0), (around, around)), mode="wrap") if periodic else dry
    row, column = ndimage.distance_transform_edt(
        padded, return_distances=False, return_indices=True
    )
    inner = slice(around, around + values.shape[-1])
    row, column = row[:, inner], (column[:, inner] - around) % values.shape[-1]
    filled = values[:, row, column]
    neighbours = _neighbours(dry, periodic)
    flat = np.ascontiguousarray(filled.reshape(len(filled), -1))
    gaps = np.flatnonzero(dry)
    for _ in range(_RELAXATIONS):
        flat[:, gaps] = flat[:, neighbours].mean(axis=1)
    return flat.reshape(values.shape)


def _neighbours(dry: np.ndarray, periodic: bool) -> np.ndarray:
    """Return the flat indices of the four neighbours of each gap; shape (4, gap)."""
    rows, columns = dry.shape
    row, column = np.nonzero(dry)
    west, east = column - 1, column + 1
    west, east = (
        (west % columns, east % columns)
        if periodic
        else (np.maximum(west, 0), np.minimum(east, columns - 1))
    )
    south, north = np.maximum(row - 1, 0), np.minimum(row + 1, rows - 1)
    return np.stack(
        [
            row * columns + west,
            row * columns + east,
            south * columns + column,
            north * columns + column,
        ]
    )


def to_levels(values: np.ndarray, depth: np.ndarray) -> np.ndarray:
    """Interpolate in depth to the 50 levels by PCHIP; constant beyond the ends.

    Parameters
    ----------
    values : array, shape (month, depth, latitude, longitude)
    depth : array, shape (depth,), m, ascending

    Returns
    -------
    array, shape (month, latitude, longitude, 50)
    """
    source = np.log1p(depth / _COORDINATE_SCALE)
    target = np.log1p(np.clip(LEVELS, depth[0], depth[-1]) / _COORDINATE_SCALE)
    profile = PchipInterpolator(source, values, axis=1)(target)
    return np.moveaxis(profile, 1, -1)


def fit_harmonics(monthly: np.ndarray) -> np.ndarray:
    """Fit mean, annual and semi-annual harmonics to twelve monthly means.

    A monthly mean is the harmonic *averaged* over the month, not its value at mid-month: the basis
    is averaged likewise, so the amplitude is not lost.

    Parameters
    ----------
    monthly : array, shape (12, ...) or (1, ...)
        One map is an annual mean.

    Returns
    -------
    array, shape (5, ...), float32
    """
    if monthly.shape[0] == 1:
        nothing = np.zeros((4, *monthly.shape[1:]), dtype=np.float32)
        return np.concatenate([monthly.astype(np.float32), nothing])
    days = np.array([31, 28.25, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    edges = np.concatenate([[0.0], np.cumsum(days)]) / days.sum()
    inside = (np.arange(31) + 0.5) / 31.0
    basis = np.stack(
        [
            harmonic_basis(start + inside * (stop - start)).mean(axis=0)
            for start, stop in pairwise(edges)
        ]
    )
    fit = np.linalg.pinv(basis)
    return np.tensordot(fit, monthly, axes=(1, 0)).astype(np.float32)
