"""The update of every cell's scores by a map above it, with the cell's own row.

s ← s + P g (gᵀ P g + r)⁻¹ (y − gᵀ s),    P ← P − P g (gᵀ P g + r)⁻¹ gᵀ P
"""

from __future__ import annotations

import numpy as np

from depthdif.gaussian.surface_map import SurfaceMap
from depthdif.methods.analysis import node_positions, node_weights


def map_step(
    surface: SurfaceMap, mean: np.ndarray, covariance: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Update a window's scores by a map, cell by cell.

    Parameters
    ----------
    surface : SurfaceMap
    mean : array, shape (mode, window, window)
    covariance : array, shape (node, node, mode, mode)

    Returns
    -------
    array, array
        Of the same shapes. A cell that the map doesn't show keeps what it had.
    """
    cut = (surface.window, surface.window)
    anomaly, variance, row = (
        field[cut] for field in (surface.anomaly, surface.variance, surface.row)
    )
    seen = np.isfinite(anomaly)
    weights = node_weights(mean.shape[-1])
    own = np.einsum("ya,xb,abij->yxij", weights, weights, covariance, optimize=True)
    cross = np.einsum("yxij,yxj->yxi", own, row)
    total = np.einsum("yxi,yxi->yx", row, cross) + variance
    gain = np.where(seen[..., None], cross / total[..., None], 0.0)
    innovation = np.where(seen, anomaly - np.einsum("yxi,iyx->yx", row, mean), 0.0)
    updated = mean + np.moveaxis(gain * innovation[..., None], -1, 0)
    at = np.round(node_positions(mean.shape[-1])).astype(int)
    nodes = np.ix_(at, at)
    at_nodes = np.einsum("abij,abj->abi", covariance, row[nodes])
    node_total = np.einsum("abi,abi->ab", row[nodes], at_nodes) + variance[nodes]
    node_gain = np.where(seen[nodes][..., None], at_nodes / node_total[..., None], 0.0)
    return updated, covariance - node_gain[..., :, None] * at_nodes[..., None, :]
