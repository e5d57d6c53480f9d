"""Weights that bring a raster's axis onto a target grid's, one axis at a time.

Where the target is coarser its cells average the source cells that they overlap; where it is finer
it interpolates linearly between source centres. A value depends on its own cell alone, so windows
of one raster agree exactly.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy import sparse

#: Overlaps below this share of a source cell are rounding, not overlap.
_ROUNDING = 1e-4


@dataclass(frozen=True)
class AxisWeights:
    """Sparse weights of one axis.

    Parameters
    ----------
    first : int
        Index of the first source cell in the window.
    count : int
        Source cells in the window.
    value : scipy.sparse.csr_matrix, shape (targets, count)
        Weights of the value.
    support : scipy.sparse.csr_matrix, shape (targets, count)
        Weights that decide whether there is a value: the cell itself, or those it averages.
    """

    first: int
    count: int
    value: sparse.csr_matrix
    support: sparse.csr_matrix

    @cached_property
    def one_to_one(self) -> bool:
        """Whether each target cell is a source cell, in order."""
        return all(
            matrix.shape == (self.count, self.count)
            and np.array_equal(matrix.indptr, np.arange(self.count + 1))
            and np.array_equal(matrix.indices, np.arange(self.count))
            and bool((matrix.data == 1.0).all())
            for matrix in (self.value, self.support)
        )


def cell_edges(centres: np.ndarray) -> np.ndarray:
    """Return the edges between ascending cell centres; shape (cells + 1,)."""
    if centres.size == 1:
        return np.array([centres[0] - 0.5, centres[0] + 0.5])
    middle = 0.5 * (centres[1:] + centres[:-1])
    return np.r_[centres[0] - (middle[0] - centres[0]), middle, 2 * centres[-1] - middle[-1]]


def axis_weights(
    centres: np.ndarray, edges: np.ndarray, target: np.ndarray, size: float, on_sphere: bool
) -> AxisWeights:
    """Return the weights of target cells on a source axis.

    Parameters
    ----------
    centres : array, shape (cells,)
        Source centres, ascending.
    edges : array, shape (cells + 1,)
    target : array, shape (targets,)
        Target centres, ascending; those outside the source get no weight.
    size : float
        Target cell size.
    on_sphere : bool
        Weigh overlaps by area on the sphere (the axis is latitude).
    """
    inside = (target >= edges[0] - 1e-9) & (target <= edges[-1] + 1e-9)
    spacing = (edges[-1] - edges[0]) / len(centres)
    if size > spacing * (1 + _ROUNDING):
        entries = _overlaps(edges, target, size, inside, on_sphere)
        support = entries
    else:
        entries = _linear(centres, target, inside)
        support = _nearest(edges, target, inside)
    rows, columns, weights = entries
    used = np.r_[columns, support[1]]
    first = int(used.min()) if used.size else 0
    count = int(used.max()) - first + 1 if used.size else 0
    shape = (len(target), count)
    return AxisWeights(
        first,
        count,
        sparse.csr_matrix((weights, (rows, columns - first)), shape=shape),
        sparse.csr_matrix((support[2], (support[0], support[1] - first)), shape=shape),
    )


_Entries = tuple[np.ndarray, np.ndarray, np.ndarray]


def _overlaps(
    edges: np.ndarray, target: np.ndarray, size: float, inside: np.ndarray, on_sphere: bool
) -> _Entries:
    """Return (target, source, weight) of every overlap; weights of a target add up to one."""
    low, high = target - size / 2, target + size / 2
    tolerance = _ROUNDING * np.diff(edges).min()
    begin = np.searchsorted(edges, low + tolerance, side="right") - 1
    end = np.searchsorted(edges, high - tolerance, side="left")
    begin, end = np.maximum(begin, 0), np.minimum(end, len(edges) - 1)
    counts = np.where(inside, np.maximum(end - begin, 0), 0)
    rows = np.repeat(np.arange(len(target)), counts)
    columns = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    columns += np.repeat(begin, counts)
    bottom = np.maximum(edges[columns], low[rows])
    top = np.minimum(edges[columns + 1], high[rows])
    if on_sphere:
        bottom, top = (np.sin(np.deg2rad(np.clip(value, -90, 90))) for value in (bottom, top))
    weights = top - bottom
    total = np.bincount(rows, weights, minlength=len(target))
    return rows, columns, weights / total[rows]


def _linear(centres: np.ndarray, target: np.ndarray, inside: np.ndarray) -> _Entries:
    """Return the two neighbours of every target; beyond the outer centres the outer one counts."""
    rows = np.nonzero(inside)[0]
    if centres.size == 1:
        return rows, np.zeros(rows.size, dtype=np.int64), np.ones(rows.size)
    place = np.clip(target[rows], centres[0], centres[-1])
    left = np.clip(np.searchsorted(centres, place, side="right") - 1, 0, centres.size - 2)
    share = (place - centres[left]) / (centres[left + 1] - centres[left])
    # A target on a source centre takes that cell alone: rounding must not bring in its neighbour.
    share = np.where(share < _ROUNDING, 0.0, np.where(share > 1 - _ROUNDING, 1.0, share))
    keep_left, keep_right = share < 1, share > 0
    return (
        np.r_[rows[keep_left], rows[keep_right]],
        np.r_[left[keep_left], left[keep_right] + 1],
        np.r_[1 - share[keep_left], share[keep_right]],
    )


def _nearest(edges: np.ndarray, target: np.ndarray, inside: np.ndarray) -> _Entries:
    """Return the source cell that each target centre lies in."""
    rows = np.nonzero(inside)[0]
    spacing = np.diff(edges).min()
    columns = np.searchsorted(edges, target[rows] + _ROUNDING * spacing, side="right") - 1
    return rows, np.clip(columns, 0, len(edges) - 2), np.ones(rows.size)


def apply(
    rows: AxisWeights, columns: AxisWeights, values: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Resample a window of source values.

    Parameters
    ----------
    rows, columns : AxisWeights
    values : array, shape (rows.count, columns.count)
        NaN where missing.

    Returns
    -------
    result : array, shape (target rows, target columns)
        The mean over the valid cells; NaN where the target's own cell(s) hold none.
    share : array, same shape
        Share of the target's own cell(s) that is valid.
    """
    valid = np.isfinite(values)
    if rows.one_to_one and columns.one_to_one:
        return np.where(valid, values, np.nan), valid.astype(np.float64)
    filled = np.where(valid, values, 0.0)
    weighted = (columns.value @ (rows.value @ filled).T).T
    weight = (columns.value @ (rows.value @ valid.astype(np.float64)).T).T
    share = (columns.support @ (rows.support @ valid.astype(np.float64)).T).T
    present = (share > 1e-9) & (weight > 1e-9)
    result = np.full(weighted.shape, np.nan)
    result[present] = weighted[present] / weight[present]
    return result, share
