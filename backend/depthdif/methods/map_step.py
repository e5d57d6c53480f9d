"""The update of every cell's scores by a map above it, with the cell's own row.

s ← s + P g (gᵀ P g + r)⁻¹ (y − gᵀ s),    P ← P − P g (gᵀ P g + r)⁻¹ gᵀ P
"""

from __future__ import annotations

import numpy as np

from depthdif.gaussian.prior import REGIONAL
from depthdif.gaussian.surface_map import SurfaceMap
from depthdif.grid import CELL_DEGREES
from depthdif.methods.analysis import node_positions, node_weights
from depthdif.ocean.correlation import KM_PER_DEGREE, zonal_km_per_degree

_LEAST = 1e-12
#: Errors this many times the window's median don't help to settle f.
_POOR = 4.0
#: Independent patches that shrink f to one, and how large f may become.
_POWER_SHRINKAGE = 5.0
_POWER_LIMIT = 4.0


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
    expected = np.maximum(np.einsum("yxi,yxi->yx", row, cross), _LEAST)
    innovation = np.where(seen, anomaly - np.einsum("yxi,iyx->yx", row, mean), 0.0)
    factor = _power_ratio(surface, innovation, expected, variance, seen)
    gain = np.where(seen, factor / (factor * expected + variance), 0.0)
    updated = mean + np.moveaxis((gain * innovation)[..., None] * cross, -1, 0)
    at = np.round(node_positions(mean.shape[-1])).astype(int)
    nodes = np.ix_(at, at)
    at_nodes = np.einsum("abij,abj->abi", covariance, row[nodes])
    expected = np.maximum(np.einsum("abi,abi->ab", row[nodes], at_nodes), _LEAST)
    change = (factor - 1.0) / expected - factor**2 / (factor * expected + variance[nodes])
    change = np.where(seen[nodes], change, 0.0)[..., None, None]
    return updated, covariance + change * at_nodes[..., :, None] * at_nodes[..., None, :]


def _power_ratio(
    surface: SurfaceMap,
    innovation: np.ndarray,
    expected: np.ndarray,
    variance: np.ndarray,
    seen: np.ndarray,
) -> float:
    """Return f: the innovations' power less the errors', over P's, shrunk to one and ≥ 1."""
    chosen = seen & (variance <= _POOR * np.median(variance[seen])) if seen.any() else seen
    if not chosen.any():
        return 1.0
    lx, ly = surface.prior.lengths_km[REGIONAL]
    cell_km2 = CELL_DEGREES**2 * KM_PER_DEGREE * zonal_km_per_degree(surface.latitude)
    independent = float(chosen.sum() * cell_km2 / (np.pi * lx * ly))
    ratio = ((innovation**2 - variance)[chosen].sum()) / expected[chosen].sum()
    shrunk = (independent * ratio + _POWER_SHRINKAGE) / (independent + _POWER_SHRINKAGE)
    return float(np.clip(shrunk, 1.0, _POWER_LIMIT))
