"""What every method gives for a tile: scores and their uncertainty on the tile's window.

    T(x, z) = b(x, z) + D(x, z) · Σ_m E_m(z) s_m(x)

A method analyses one `TileProblem`; the reconstruction blends windows, turns scores to °C and
applies the calibration, the same way for all.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from depthdif.gaussian.tile import TileProblem

#: Every how many cells a window's covariance is worked out; between, it is interpolated.
COVARIANCE_STEP = 4


@dataclass(frozen=True)
class TileAnalysis:
    """Scores on a tile's window.

    Attributes
    ----------
    mean : array, shape (mode, window, window), float32
    members : array, shape (member, mode, window, window), float32, or None
        The ensemble; its variance is the uncertainty.
    covariance : array, shape (node, node, mode, mode), or None
        Score covariance on a coarse grid of nodes from edge to edge of the window, where there are
        no members.
    """

    mean: np.ndarray
    members: np.ndarray | None = None
    covariance: np.ndarray | None = None

    @property
    def window(self) -> int:
        """Side of the window, cells."""
        return self.mean.shape[-1]

    def mean_levels(self, rows: np.ndarray) -> np.ndarray:
        """Return E s for some rows of E, shape (level, mode); shape (level, window, window)."""
        return np.einsum("lk,kyx->lyx", rows, self.mean, optimize=True)

    def member_levels(self, rows: np.ndarray) -> np.ndarray:
        """Return E s of every member; shape (member, level, window, window)."""
        if self.members is None:
            raise ValueError("this analysis has no members")
        size = self.members.shape
        flat = np.matmul(rows.astype(np.float32), self.members.reshape(*size[:2], -1))
        return flat.reshape(size[0], len(rows), *size[2:])

    def variance_levels(self, rows: np.ndarray) -> np.ndarray:
        """Return the variance of E s (divisor M for members); shape (level, window, window)."""
        if self.members is not None:
            return self.member_levels(rows).var(0)
        assert self.covariance is not None
        nodes = np.einsum("lj,yxjk,lk->lyx", rows, self.covariance, rows, optimize=True)
        weights = node_weights(self.window)
        return np.maximum(weights @ nodes @ weights.T, 0.0)

    def at(self, row: np.ndarray, column: np.ndarray) -> TileAnalysis:
        """Return the analysis at fractional window positions, one column of one cell each.

        The result's fields have shape (..., 1, point).
        """
        weights_row = linear_weights(row, self.window)
        weights_column = linear_weights(column, self.window)

        def sample(field: np.ndarray) -> np.ndarray:
            along = np.einsum("...yx,py->...px", field, weights_row, optimize=True)
            return np.einsum("...px,px->...p", along, weights_column)[..., None, :]

        covariance = None
        if self.covariance is not None:
            nodes = np.moveaxis(self.covariance, (0, 1), (-2, -1))
            to_cells = node_weights(self.window)
            cells = to_cells @ nodes @ to_cells.T
            covariance = np.moveaxis(sample(cells), (-2, -1), (0, 1))
        members = None if self.members is None else sample(self.members)
        return _PointAnalysis(sample(self.mean), members, covariance)


class _PointAnalysis(TileAnalysis):
    """An analysis at points: its covariance is already where it is wanted."""

    def variance_levels(self, rows: np.ndarray) -> np.ndarray:
        """Return the variance of E s; shape (level, 1, point)."""
        if self.members is not None:
            return self.member_levels(rows).var(0)
        assert self.covariance is not None
        return np.maximum(
            np.einsum("lj,yxjk,lk->lyx", rows, self.covariance, rows, optimize=True), 0.0
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
