"""Inverse-distance weighting of the profiles' scores, shrunk to the background.

    s(x) = Σ_p w_p s_p / (w₀ + Σ_p w_p),    w_p = (1 + r_p²)⁻²

r_p is the distance in units of the regional length scale, s_p the profile's own best scores. With
w₀ = 0 far places would be given some far float's anomaly, and the method would lose to the
climatology.

References
----------
Shepard, D. (1968), A two-dimensional interpolation function for irregularly-spaced data. ACM '68.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from depthdif.gaussian.prior import REGIONAL
from depthdif.gaussian.tile import TileProblem
from depthdif.methods.analysis import Method, TileAnalysis, node_positions
from depthdif.methods.geometry import window_separations

_SHRINKAGE = 0.4


class IdwMethod(Method):
    """Shepard's method on mode scores."""

    name = "idw"

    def analyse(self, tile: TileProblem, check: Callable[[], None]) -> TileAnalysis:
        """Weigh the profiles around the tile."""
        prior = tile.prior
        window = tile.tile.tiling.window
        cells = np.arange(window, dtype=float)
        weight = self._weights(tile, cells)
        inverse = np.linalg.inv(prior.covariance + 1e-6 * np.eye(prior.modes))
        scores = np.array(
            [
                np.linalg.solve(p.operator.T @ p.operator + inverse, p.operator.T @ p.value)
                for p in tile.residual_compressed
            ]
        ).reshape(-1, prior.modes)
        total = weight.sum(-1)
        mean = np.moveaxis(weight @ scores / (_SHRINKAGE + total)[..., None], -1, 0)
        node_total = self._weights(tile, node_positions(window)).sum(-1)
        explained = node_total / (_SHRINKAGE + node_total)
        covariance = (1.0 - explained**2)[..., None, None] * prior.covariance
        return TileAnalysis(mean.astype(np.float32), covariance=covariance).around(tile)

    @staticmethod
    def _weights(tile: TileProblem, cells: np.ndarray) -> np.ndarray:
        x, y = window_separations(tile, cells, cells, tile.near)
        length_x, length_y = tile.prior.lengths_km[REGIONAL]
        return (1.0 + (x / length_x) ** 2 + (y / length_y) ** 2) ** -2.0
