"""Optimal interpolation: the exact Gaussian posterior in mode space, then each cell's own SST.

Profiles are compressed to unit-noise numbers y' = A s + e', and with the kernel form of the prior::

    s(x) | y' = G (A C Aᵀ + I)⁻¹ y',    Cov = Σ − G (A C Aᵀ + I)⁻¹ Gᵀ,    G = Cov(s(x), A s)

after which the maps above update every cell (`regression.surface_step`). Beyond 250 profiles each
part of the window takes its own neighbourhood.

References
----------
Bretherton, Davis & Fandry (1976), Deep-Sea Research 23, 559-582.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from scipy.linalg import cho_factor, cho_solve

from depthdif.gaussian.kernel import (
    PLACES_AT_ONCE,
    cross_covariance,
    explained,
    observed_covariance,
)
from depthdif.gaussian.tile import TileProblem
from depthdif.methods.analysis import Method, TileAnalysis, node_positions
from depthdif.methods.geometry import window_separations
from depthdif.methods.neighbourhoods import neighbourhoods
from depthdif.methods.regression import surface_step
from depthdif.ocean.correlation import separation_km

#: The numbers that one system may hold.
MAX_NUMBERS = 2500


class InterpolationMethod(Method):
    """Kriging of mode scores with the prior's kernel."""

    name = "interpolation"

    def analyse(self, tile: TileProblem, check: Callable[[], None]) -> TileAnalysis:
        """Interpolate the profiles around the tile, then use its maps."""
        prior, window = tile.prior, tile.tile.tiling.window
        nodes, cells = node_positions(window), np.arange(window, dtype=float)
        shape = (len(nodes), len(nodes), prior.modes, prior.modes)
        if not len(tile.near):
            mean = np.zeros((prior.modes, window, window))
            return surface_step(tile, mean, np.broadcast_to(prior.covariance, shape))
        mean, reduced = np.zeros((prior.modes, window, window)), np.zeros(shape)
        for part in neighbourhoods(tile):
            check()
            system = _System(tile, part.profiles)
            along_rows, along_columns = part.weights(cells)
            here = np.ix_(along_rows > 0, along_columns > 0)
            weight = np.outer(along_rows, along_columns)[here]
            mean[:, here[0], here[1]] += weight * system.mean(
                cells[along_rows > 0], cells[along_columns > 0]
            )
            check()
            along_rows, along_columns = part.weights(nodes)
            here = np.ix_(along_rows > 0, along_columns > 0)
            weight = np.outer(along_rows, along_columns)[here][..., None, None]
            reduced[here] += weight * system.covariance(
                nodes[along_rows > 0], nodes[along_columns > 0]
            )
        return surface_step(tile, mean, reduced)


class _System:
    """The kriging system of some of a tile's profiles.

    Parameters
    ----------
    tile : TileProblem
    index : array of int
        Which of the tile's `near`.
    """

    def __init__(self, tile: TileProblem, index: np.ndarray) -> None:
        self.tile, self.prior = tile, tile.prior
        rank = max(1, MAX_NUMBERS // len(index))
        self.profiles = [tile.residual_compressed[p].truncated(rank) for p in index]
        self.near = tile.near.select(index)
        near = self.near
        x, y = separation_km(near.longitude, near.latitude, near.longitude, near.latitude)
        rho = self.prior.correlations(x, y)
        self.factor = cho_factor(observed_covariance(self.prior, self.profiles, rho), lower=True)

    def mean(self, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
        """Return posterior mean scores at window positions; shape (mode, row, column)."""
        values = np.concatenate([p.value for p in self.profiles])
        weights = cho_solve(self.factor, values)
        starts = np.cumsum([0, *(len(p.value) for p in self.profiles)])
        pulled = np.stack(
            [
                p.operator.T @ weights[a:b]
                for p, a, b in zip(self.profiles, starts[:-1], starts[1:], strict=True)
            ]
        )
        per_scale = np.einsum("sij,pj->spi", self.prior.coregionalization, pulled)
        return np.einsum("syxp,spk->kyx", self._rho(rows, columns), per_scale, optimize=True)

    def covariance(self, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
        """Return posterior covariance at window positions; shape (row, column, mode, mode)."""
        lower = np.tril(self.factor[0]).astype(np.float32)
        out = np.empty((len(rows), len(columns), *self.prior.covariance.shape))
        at_once = max(1, PLACES_AT_ONCE // len(columns))
        for first in range(0, len(rows), at_once):
            some = slice(first, first + at_once)
            rho = self._rho(rows[some], columns)
            cross = cross_covariance(self.prior, self.profiles, rho.reshape(*_flat(rho)))
            told = explained(lower, cross.astype(np.float32))
            out[some] = self.prior.covariance - told.reshape(out[some].shape)
        return out

    def _rho(self, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
        """Return the scales' correlations with the profiles; (scale, row, column, profile)."""
        x, y = window_separations(self.tile, rows, columns, self.near)
        return self.prior.correlations(x, y)


def _flat(rho: np.ndarray) -> tuple[int, int, int]:
    return len(rho), rho.shape[1] * rho.shape[2], rho.shape[3]
