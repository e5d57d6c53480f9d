"""Regression of every mode on the SST anomaly above it, cell by cell.

    s | SST = Σ h (hᵀ Σ h + r)⁻¹ a,    Cov = Σ − Σ h (hᵀ Σ h + r)⁻¹ hᵀ Σ

with a the SST anomaly over D(0), h = E(0), and r the SST's error variance over D(0)². It is what
SST alone says; profiles enter through nothing but the tile's mean offset and amplitude.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from depthdif.gaussian.tile import TileProblem
from depthdif.methods.analysis import Method, TileAnalysis, node_positions, node_weights
from depthdif.methods.map_step import map_step


class RegressionMethod(Method):
    """The SST step alone."""

    name = "regression"

    def analyse(self, tile: TileProblem, check: Callable[[], None]) -> TileAnalysis:
        """Regress on the tile's SST."""
        window = tile.tile.tiling.window
        nodes = len(node_positions(window))
        prior = tile.prior
        mean = np.zeros((prior.modes, window, window))
        covariance = np.broadcast_to(prior.covariance, (nodes, nodes, prior.modes, prior.modes))
        return surface_step(tile, mean, covariance)


def surface_step(tile: TileProblem, mean: np.ndarray, covariance: np.ndarray) -> TileAnalysis:
    """Update every cell's scores with its own SST, then with the other maps above it.

    Parameters
    ----------
    mean : array, shape (mode, window, window)
        Scores before, less the tile's offset.
    covariance : array, shape (node, node, mode, mode)
        Their covariance on the window's nodes.

    Returns
    -------
    TileAnalysis
        With what the profiles say of offset, factor and inflation. A cell without SST keeps what
        it had.
    """
    tiling = tile.tile.tiling
    cut = tiling.kept
    anomaly = tile.surface_anomaly[cut, cut]
    error = tile.surface_error_variance[cut, cut]
    h = tile.surface_row
    cross_nodes = np.moveaxis(covariance @ h, -1, 0)
    to_cells = node_weights(tiling.window)
    cross = to_cells @ cross_nodes @ to_cells.T
    surface = np.einsum("k,kyx->yx", h, cross)
    seen = np.isfinite(anomaly)
    gain = np.where(seen, cross / (surface + np.where(seen, error, 1.0)), 0.0)
    innovation = np.where(seen, anomaly - np.einsum("k,kyx->yx", h, mean), 0.0)
    updated = mean + gain * innovation

    at_nodes = np.round(node_positions(tiling.window)).astype(int)
    node_gain = np.moveaxis(gain[:, at_nodes[:, None], at_nodes[None, :]], 0, -1)
    node_cross = np.moveaxis(cross_nodes, 0, -1)
    reduced = covariance - node_gain[..., :, None] * node_cross[..., None, :]
    for one in tile.maps:
        updated, reduced = map_step(one, updated, reduced)
    return TileAnalysis(updated.astype(np.float32), covariance=reduced).around(tile)
