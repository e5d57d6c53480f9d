"""The climatology itself: what every other method has to beat."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from depthdif.gaussian.tile import TileProblem
from depthdif.methods.analysis import Method, TileAnalysis, node_positions


class ClimatologyMethod(Method):
    """s = 0, Cov(s) = Σ: no observation is used."""

    name = "climatology"

    def analyse(self, tile: TileProblem, check: Callable[[], None]) -> TileAnalysis:
        """Return zero scores with the prior's covariance."""
        window = tile.tile.tiling.window
        nodes = len(node_positions(window))
        prior = tile.climatological_prior
        covariance = np.broadcast_to(prior.covariance, (nodes, nodes, prior.modes, prior.modes))
        return TileAnalysis(
            np.zeros((prior.modes, window, window), np.float32), covariance=covariance
        )
