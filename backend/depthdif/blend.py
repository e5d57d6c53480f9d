"""Blend analysed tiles into fields on the model grid, and at the profiles."""

from __future__ import annotations

import numpy as np

from depthdif.blend_spice import SpiceBlend
from depthdif.gaussian.tile import TileProblem
from depthdif.grid import Grid
from depthdif.methods.analysis import TileAnalysis, linear_weights
from depthdif.problem import Problem


class Blend:
    """Weighted sums of windows: normalised anomalies, their variances, and members.

    Everything is in units of the local scale D on the model's 0.25° grid. Means and variances are
    blended linearly: neighbours share their noise, so blended members keep their spread.

    Parameters
    ----------
    grid : Grid
        The model grid.
    levels : array, shape (level,)
        Index of the levels that are wanted.
    vectors : array, shape (all levels, mode)
        The modes E.
    members : int
        Members to be kept as fields; 0 for none.
    longitude, latitude : array, shape (profile,)
        Profiles at which all levels are wanted.
    spice : array, shape (all levels, mode), optional
        The modes E_u, where salinity is wanted: what it needs is then kept in ``self.spice``.
    """

    def __init__(
        self,
        grid: Grid,
        levels: np.ndarray,
        vectors: np.ndarray,
        members: int,
        longitude: np.ndarray,
        latitude: np.ndarray,
        spice: np.ndarray | None = None,
    ) -> None:
        self.grid, self.levels, self.vectors = grid, levels, vectors
        shape = (len(levels), *grid.shape)
        self.mean = np.zeros(shape, np.float32)
        self.variance = np.zeros(shape, np.float32)
        self.prior_variance = np.zeros(shape, np.float32)
        self.unresolved = np.zeros(shape, np.float32)
        self.members = np.zeros((members, *shape), np.float32) if members else None
        self.longitude, self.latitude = longitude, latitude
        self.point_mean = np.zeros((len(longitude), len(vectors)))
        self.point_variance = np.zeros((len(longitude), len(vectors)))
        self.point_unresolved = np.zeros((len(longitude), len(vectors)))
        self.point_weight = np.zeros(len(longitude))
        self.spice = (
            None
            if spice is None
            else SpiceBlend(shape, levels, vectors, spice, members, len(longitude))
        )

    @classmethod
    def of_problem(cls, problem: Problem, levels: np.ndarray, members: int) -> Blend:
        """Return an empty blend for a problem, with spice where it has salinity."""
        return cls(
            problem.model_grid,
            levels,
            problem.thermal_rows,
            members,
            problem.observations.longitude,
            problem.observations.latitude,
            problem.spice_rows if problem.with_salinity else None,
        )

    def add(self, tile: TileProblem, analysis: TileAnalysis) -> None:
        """Add one tile's window, or what of it is its basin."""
        rows, columns = tile.tile.window_rows, tile.tile.window_columns
        ramp = tile.tile.tiling.weights()
        here, there = self._overlap(rows, columns)
        weight = (ramp[:, None] * ramp[None, :])[there].astype(np.float32)
        if tile.basin is not None:
            weight = weight * tile.basin.cells[there]
        plain = self.vectors[self.levels]
        chosen = analysis.rows(self.vectors)[self.levels]
        mean = np.zeros(len(self.vectors)) if analysis.offset is None else analysis.offset
        offset = mean[self.levels, None, None].astype(np.float32)
        self.mean[here] += weight * (analysis.mean_levels(chosen)[there] + offset)
        self.variance[here] += weight * analysis.variance_levels(chosen, self.levels)[there]
        prior = np.einsum(
            "lj,jk,lk->l", plain, tile.climatological_prior.covariance, plain, optimize=True
        )
        self.prior_variance[here] += weight * prior[:, None, None].astype(np.float32)
        left = analysis.left(tile)[self.levels, None, None].astype(np.float32)
        self.unresolved[here] += weight * left
        if self.members is not None:
            self.members[here] += weight * (
                analysis.member_levels(chosen, self.levels)[there] + offset
            )
        if self.spice is not None:
            self.spice.add(here, there, weight, tile, analysis)
        self._add_points(tile, analysis, ramp)

    def _overlap(self, rows: range, columns: range) -> tuple:
        """Return the slices of the grid, and of the window, where they meet."""
        spans = []
        for span, first, size in (
            (rows, self.grid.row, self.grid.rows),
            (columns, self.grid.column, self.grid.columns),
        ):
            start, stop = max(span.start, first), min(span.stop, first + size)
            spans.append(
                (slice(start - first, stop - first), slice(start - span.start, stop - span.start))
            )
        return (..., *(s[0] for s in spans)), (..., *(s[1] for s in spans))

    def _add_points(self, tile: TileProblem, analysis: TileAnalysis, ramp: np.ndarray) -> None:
        if not len(self.longitude):
            return
        row, column = tile.window_position(self.longitude, self.latitude)
        size = len(ramp)
        inside = (row > -0.5) & (row < size - 0.5) & (column > -0.5) & (column < size - 0.5)
        index = np.flatnonzero(inside)
        if tile.basin is not None:
            own = (np.clip(np.rint(at[index]).astype(int), 0, size - 1) for at in (row, column))
            index = index[tile.basin.cells[tuple(own)]]
        if not len(index):
            return
        row, column = row[index], column[index]
        weight = (linear_weights(row, size) @ ramp) * (linear_weights(column, size) @ ramp)
        mean, variance = analysis.anomaly_at(self.vectors, row, column)
        self.point_mean[index] += weight[:, None] * mean
        self.point_variance[index] += weight[:, None] * variance
        self.point_unresolved[index] += weight[:, None] * analysis.left(tile)
        self.point_weight[index] += weight
        if self.spice is not None:
            self.spice.add_points(index, weight, row, column, tile, analysis)

    def at_points(self) -> tuple[np.ndarray, np.ndarray]:
        """Return normalised mean and variance at the profiles, all levels; (profile, level).

        The variance holds what is not resolved. NaN where no or not every tile around the profile
        was analysed.
        """
        weight = self._complete_weight
        return self.point_mean / weight, (self.point_variance + self.point_unresolved) / weight

    def spice_at_points(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return spice, its variance and its covariance with E s, as `at_points`."""
        if self.spice is None:
            raise ValueError("this blend has no spice")
        return self.spice.at_points(self._complete_weight)

    @property
    def _complete_weight(self) -> np.ndarray:
        # Within half a cell of a window's rim the neighbour's share, up to 3 % a side, isn't
        # counted; less than that means a neighbour that wasn't analysed.
        complete = self.point_weight > 0.93
        return np.where(complete, self.point_weight, np.nan)[:, None]

    def to_grid(self, field: np.ndarray, grid: Grid, rows: slice) -> np.ndarray:
        """Interpolate a field (..., y, x) of the model grid to some rows of another; bilinear."""
        step = self.grid.resolution
        row = (grid.latitude[rows] - self.grid.south) / step - 0.5
        column = (grid.longitude - self.grid.west) / step - 0.5
        first = max(int(row.min()) - 1, 0)
        part = field[..., first : int(row.max()) + 3, :]
        weights_row = linear_weights(row - first, part.shape[-2]).astype(np.float32)
        weights_column = linear_weights(column, self.grid.columns).astype(np.float32)
        return np.matmul(np.matmul(weights_row, part), weights_column.T)
