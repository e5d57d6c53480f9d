"""What every method gives for a tile: scores and their uncertainty on the tile's window.

    T(x, z) = b(x, z) + D(x, z) · Σ_m E_m(z) s_m(x)

A method analyses one `TileProblem`; the reconstruction blends windows, turns scores to °C and
applies the calibration, the same way for all.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from depthdif.gaussian.tile import TileProblem

#: Every how many cells a window's covariance is worked out; between, it is interpolated.
COVARIANCE_STEP = 2


@dataclass(frozen=True)
class TileAnalysis:
    """Scores on a tile's window.

    Attributes
    ----------
    mean : array, shape (mode, window, window), float32
    covariance : array, shape (node, node, mode, mode)
        Score covariance on a coarse grid of nodes from edge to edge of the window; exact where the
        method is Gaussian.
    members : array, shape (member, mode, window, window), float32, or None
        The ensemble.
    learned_spread, gaussian_spread : array, shape (mode, mode), or None
        Window-mean score covariance of the members, and of the members that the Gaussian part
        alone makes of the same noise. Their ratio scales `covariance`: the sampling noise of a
        small ensemble cancels, and what was learned of the spread remains.
    offset : array, shape (all levels,), or None
        Mean of a/D around the tile, to be added to E s.
    factor : array, shape (all levels,), or None
        Factor on E around the tile.
    inflation : array, shape (all levels, mode), or None
        Factor on the variance around the tile, by level and mode.
    unresolved : array, shape (all levels,), or None
        Variance of a/D around the tile that no analysis resolves; that of the modes by default.
    """

    mean: np.ndarray
    covariance: np.ndarray
    members: np.ndarray | None = None
    learned_spread: np.ndarray | None = None
    gaussian_spread: np.ndarray | None = None
    offset: np.ndarray | None = None
    factor: np.ndarray | None = None
    inflation: np.ndarray | None = None
    unresolved: np.ndarray | None = None

    def around(self, tile: TileProblem) -> TileAnalysis:
        """Return the same analysis with what the tile settled from its profiles."""
        return replace(
            self,
            offset=tile.level_offset,
            factor=tile.level_factor,
            inflation=tile.inflation,
            unresolved=tile.unresolved,
        )

    def left(self, tile: TileProblem) -> np.ndarray:
        """Return the variance of a/D that is beside that of the scores; shape (all levels,)."""
        return tile.problem.modes.error_share if self.unresolved is None else self.unresolved

    def widened(self, rows: np.ndarray, levels: np.ndarray | slice = slice(None)) -> np.ndarray:
        """Return rows of some levels with the root of the inflation: those of errors."""
        if self.inflation is None:
            return rows
        return np.sqrt(self.inflation[levels]) * rows

    def rows(self, vectors: np.ndarray) -> np.ndarray:
        """Return E, shape (all levels, mode), with the tile's factor per level."""
        return vectors if self.factor is None else self.factor[:, None] * vectors

    @property
    def window(self) -> int:
        """Side of the window, cells."""
        return self.mean.shape[-1]

    def mean_levels(self, rows: np.ndarray) -> np.ndarray:
        """Return E s for some rows of E, shape (level, mode); shape (level, window, window)."""
        return np.einsum("lk,kyx->lyx", rows, self.mean, optimize=True)

    def member_levels(self, rows: np.ndarray, levels: np.ndarray) -> np.ndarray:
        """Return E s of every member; shape (member, level, window, window).

        ``levels``, shape (level,), are the rows' indices among all levels.
        """
        if self.members is None:
            raise ValueError("this analysis has no members")
        size = self.members.shape
        departure = (self.members - self.mean).reshape(*size[:2], -1)
        flat = np.matmul(self.widened(rows, levels).astype(np.float32), departure)
        mean = self.mean_levels(rows).astype(np.float32)
        return mean + flat.reshape(size[0], len(rows), *size[2:])

    def variance_levels(self, rows: np.ndarray, levels: np.ndarray) -> np.ndarray:
        """Return the variance of E s; shape (level, window, window); `levels` as above."""
        weights = node_weights(self.window)
        nodes = self._node_levels(self.widened(rows, levels))
        return np.maximum(weights @ nodes @ weights.T, 0.0)

    def covariance_levels(
        self, rows: np.ndarray, others: np.ndarray, levels: np.ndarray
    ) -> np.ndarray:
        """Return the covariance of two rows' values, level by level; (level, window, window)."""
        weights = node_weights(self.window)
        wide, other = self.widened(rows, levels), self.widened(others, levels)
        return weights @ self._node_levels(wide, other) @ weights.T

    def _node_levels(self, rows: np.ndarray, others: np.ndarray | None = None) -> np.ndarray:
        others = rows if others is None else others
        nodes = np.einsum("lj,yxjk,lk->lyx", rows, self.covariance, others, optimize=True)
        if self.learned_spread is None:
            return nodes
        if others is rows:
            return nodes * self._learned_ratio(rows)[:, None, None]
        ratio = np.sqrt(self._learned_ratio(rows) * self._learned_ratio(others))
        return nodes * ratio[:, None, None]

    def _learned_ratio(self, rows: np.ndarray) -> np.ndarray:
        """Return what the learned part makes of the variance of E s; shape (level,)."""
        if self.learned_spread is None or self.gaussian_spread is None:
            return np.ones(len(rows))
        learned, gaussian = (
            np.einsum("lj,jk,lk->l", rows, spread, rows)
            for spread in (self.learned_spread, self.gaussian_spread)
        )
        return learned / np.maximum(gaussian, 1e-12)

    def at(
        self, rows: np.ndarray, row: np.ndarray, column: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return mean and variance of E s at fractional window positions.

        Parameters
        ----------
        rows : array, shape (all levels, mode)
        row, column : array, shape (point,)

        Returns
        -------
        array, array, each of shape (point, level)
        """
        on_rows, on_columns = (linear_weights(place, self.window) for place in (row, column))
        to_cells = node_weights(self.window)
        nodes = self._node_levels(self.widened(rows))
        variance = _sample(nodes, on_rows @ to_cells, on_columns @ to_cells)
        return _sample(self.mean, on_rows, on_columns) @ rows.T, np.maximum(variance, 0.0)

    def anomaly_at(
        self, vectors: np.ndarray, row: np.ndarray, column: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return mean and variance of a/D, the tile's mean included, as `at`.

        ``vectors``, shape (all levels, mode), are E without the tile's factor.
        """
        mean, variance = self.at(self.rows(vectors), row, column)
        return (mean if self.offset is None else mean + self.offset), variance

    def covariance_at(
        self, rows: np.ndarray, others: np.ndarray, row: np.ndarray, column: np.ndarray
    ) -> np.ndarray:
        """Return the covariance of two rows' values at window positions; shape (point, level)."""
        on_rows, on_columns = (linear_weights(place, self.window) for place in (row, column))
        to_cells = node_weights(self.window)
        nodes = self._node_levels(self.widened(rows), self.widened(others))
        return _sample(nodes, on_rows @ to_cells, on_columns @ to_cells)


def _sample(field: np.ndarray, y: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Interpolate a field (..., y, x) with weights along both axes; shape (point, ...)."""
    return np.einsum("...yx,py,px->p...", field, y, x, optimize=True)


def mixed(first: TileAnalysis, second: TileAnalysis, share: np.ndarray) -> TileAnalysis:
    """Mix two analyses of a window, the first by ``share``, shape (window, window), in 0…1."""
    weights = linear_weights(node_positions(first.window), first.window)
    nodes = (weights @ share @ weights.T)[..., None, None]
    overall = float(share.mean())

    def mix(one: np.ndarray, other: np.ndarray, weight: np.ndarray | float) -> np.ndarray:
        return (weight * one + (1.0 - weight) * other).astype(one.dtype)

    def mix_if_any(
        one: np.ndarray | None, other: np.ndarray | None, weight: np.ndarray | float
    ) -> np.ndarray | None:
        return None if one is None or other is None else mix(one, other, weight)

    return TileAnalysis(
        mix(first.mean, second.mean, share),
        mix(first.covariance, second.covariance, nodes),
        mix_if_any(first.members, second.members, share),
        mix_if_any(first.learned_spread, second.learned_spread, overall),
        mix_if_any(first.gaussian_spread, second.gaussian_spread, overall),
        first.offset,
        first.factor,
        first.inflation,
        first.unresolved,
    )


class Method(ABC):
    """A way to analyse a tile."""

    name: str

    @abstractmethod
    def analyse(self, tile: TileProblem, check: Callable[[], None]) -> TileAnalysis:
        """Analyse one tile; ``check`` is called now and then and may raise to stop."""


def node_positions(window: int) -> np.ndarray:
    """Return where the covariance nodes lie, in cells of the window."""
    return np.linspace(0, window - 1, window // COVARIANCE_STEP + 1)


def node_weights(window: int) -> np.ndarray:
    """Return the matrix that interpolates nodes to cells linearly; shape (window, node)."""
    nodes = node_positions(window)
    return linear_weights(np.arange(window) * (len(nodes) - 1) / (window - 1), len(nodes))


def linear_weights(position: np.ndarray, size: int) -> np.ndarray:
    """Return linear interpolation weights at fractional positions, clamped; shape (point, size)."""
    position = np.clip(np.asarray(position, dtype=float), 0, size - 1)
    below = np.minimum(position.astype(int), size - 2)
    weights = np.zeros((len(position), size))
    index = np.arange(len(position))
    weights[index, below] = below + 1 - position
    weights[index, below + 1] = position - below
    return weights
