"""Salinity at places in a tile's window, from an analysis of thermal and spice scores.

(S − b_S)/D_S = ρ · E s + √(1 − ρ²) · E_u u
"""

from __future__ import annotations

import numpy as np

from depthdif.gaussian.tile import TileProblem
from depthdif.methods.analysis import TileAnalysis


def spice_rows(tile: TileProblem, analysis: TileAnalysis) -> np.ndarray:
    """Return E_u, with the tile's factor per level where the method uses any; (level, mode)."""
    return tile.problem.spice_rows if analysis.factor is None else tile.spice.rows


def spice_offset(tile: TileProblem, analysis: TileAnalysis) -> np.ndarray:
    """Return the mean spice around the tile where the method uses any mean at all; (level,)."""
    if analysis.offset is None:
        return np.zeros(tile.problem.modes.levels)
    return tile.spice.offset


def salinity_at(
    tile: TileProblem,
    analysis: TileAnalysis,
    common: np.ndarray,
    row: np.ndarray,
    column: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    """Return mean and variance of normalised salinity at fractional window positions.

    Parameters
    ----------
    common : array, shape (point, level)
        ρ at the places.
    row, column : array, shape (point,)

    Returns
    -------
    array, array, each of shape (point, level)
        What is not resolved included in the variance.
    """
    problem = tile.problem
    spice = spice_rows(tile, analysis)
    t, variance_t = analysis.anomaly_at(problem.thermal_rows, row, column)
    u, variance_u = analysis.at(spice, row, column)
    u = u + spice_offset(tile, analysis)
    thermal = analysis.rows(problem.thermal_rows)
    covariance = analysis.covariance_at(thermal, spice, row, column)
    own = np.sqrt(np.maximum(1.0 - common**2, 0.0))
    variance = common**2 * (variance_t + analysis.left(tile))
    variance += own**2 * (variance_u + problem.modes.salinity.error_share)
    variance += 2.0 * common * own * covariance
    return common * t + own * u, np.maximum(variance, 0.0)
