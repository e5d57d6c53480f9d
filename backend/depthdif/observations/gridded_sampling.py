"""Reading just the window that a grid needs, and resampling it: degrees or projected."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import numpy as np

from depthdif.errors import InputError
from depthdif.observations import resample
from depthdif.observations.gridded_axes import Axis
from depthdif.observations.gridded_field import GriddedField
from depthdif.observations.resample import AxisWeights

#: Source cells read at a time: bounds the memory of a global raster to some 100 MB.
_BLOCK_CELLS = 3_000_000
#: Sub-points per axis of a cell at most, where a projected raster is averaged.
_MOST_SUBPOINTS = 12


class Cells(Protocol):
    """What a field is brought onto: a :class:`~depthdif.grid.Grid`, or a raster's own cells."""

    @property
    def longitude(self) -> np.ndarray:
        """Centres, degrees, ascending; shape (columns,)."""

    @property
    def latitude(self) -> np.ndarray:
        """Centres, degrees, ascending; shape (rows,)."""

    @property
    def resolution(self) -> float:
        """Cell size, degrees."""

    @property
    def columns(self) -> int:
        """Number of columns."""

    @property
    def rows(self) -> int:
        """Number of rows."""

    @property
    def west(self) -> float:
        """Western edge, degrees."""

    @property
    def east(self) -> float:
        """Eastern edge, degrees."""


class Sampler(Protocol):
    """Samples parts of a field on blocks of a grid's rows."""

    def row_blocks(self) -> Iterator[slice]:
        """Yield the grid's rows in blocks that fit in memory."""

    def shape(self, rows: slice) -> tuple[int, int]:
        """Shape of a block."""

    def inside(self, rows: slice) -> np.ndarray:
        """Tell which cell centres lie within the raster (bool)."""

    def window(self, part: str, rows: slice) -> np.ndarray:
        """Return the source values that a block needs, in the sampler's own arrangement."""

    def resample(self, values: np.ndarray, rows: slice) -> tuple[np.ndarray, np.ndarray]:
        """Return a window's values on the block, and the share of each cell that is valid."""


def sampler(field: GriddedField, grid: Cells) -> Sampler:
    """Return the sampler that suits the field's coordinates."""
    return _Separable(field, grid) if field.crs is None else _Projected(field, grid)


class _Run:
    """Consecutive grid columns that are consecutive in the source too."""

    def __init__(self, columns: slice, weights: AxisWeights, inside: np.ndarray) -> None:
        self.columns = columns
        self.weights = weights
        self.inside = inside


class _Separable:
    """Latitude and longitude are axes of the raster: one set of weights for each."""

    def __init__(self, field: GriddedField, grid: Cells) -> None:
        self._field = field
        self._grid = grid
        self._runs = _column_runs(field.longitude, grid)

    def row_blocks(self) -> Iterator[slice]:
        width = max(sum(run.weights.count for run in self._runs), 1)
        source_rows = max(self._grid.resolution / self._field.latitude.spacing, 1.0)
        step = int(np.clip(_BLOCK_CELLS / (width * source_rows), 1, self._grid.rows))
        for first in range(0, self._grid.rows, step):
            yield slice(first, min(first + step, self._grid.rows))

    def shape(self, rows: slice) -> tuple[int, int]:
        return rows.stop - rows.start, self._grid.columns

    def _row_weights(self, rows: slice) -> AxisWeights:
        axis = self._field.latitude
        return resample.axis_weights(
            axis.centres, axis.edges, self._grid.latitude[rows], self._grid.resolution, True
        )

    def inside(self, rows: slice) -> np.ndarray:
        axis = self._field.latitude
        latitude = self._grid.latitude[rows]
        vertical = (latitude >= axis.edges[0] - 1e-9) & (latitude <= axis.edges[-1] + 1e-9)
        horizontal = np.zeros(self._grid.columns, dtype=bool)
        for run in self._runs:
            horizontal[run.columns] = run.inside
        return vertical[:, None] & horizontal[None, :]

    def window(self, part: str, rows: slice) -> np.ndarray:
        """Return the windows of all runs side by side."""
        vertical = self._row_weights(rows)
        blocks = [np.zeros((vertical.count, 0))]
        for run in self._runs:
            if vertical.count and run.weights.count:
                span = (vertical.first, vertical.count)
                columns = (run.weights.first, run.weights.count)
                blocks += [self._field.window(part, span, columns)]
        return np.concatenate(blocks, axis=1)

    def resample(self, values: np.ndarray, rows: slice) -> tuple[np.ndarray, np.ndarray]:
        vertical = self._row_weights(rows)
        result = np.full(self.shape(rows), np.nan)
        share = np.zeros(self.shape(rows))
        start = 0
        for run in self._runs:
            if vertical.count == 0 or run.weights.count == 0:
                continue
            block = values[:, start : start + run.weights.count]
            start += run.weights.count
            result[:, run.columns], share[:, run.columns] = resample.apply(
                vertical, run.weights, block
            )
        return result, share


def _column_runs(axis: Axis, grid: Cells) -> list[_Run]:
    """Split the grid's columns into runs that are contiguous in the source's longitudes."""
    if axis.periodic:
        return [_periodic_run(axis, grid)]
    centre = 0.5 * (axis.edges[0] + axis.edges[-1])
    shifted = (grid.longitude - centre + 180) % 360 - 180 + centre
    breaks = np.nonzero(np.diff(shifted) < 0)[0] + 1
    runs = []
    for first, last in zip([0, *breaks.tolist()], [*breaks.tolist(), grid.columns], strict=True):
        target = shifted[first:last]
        weights = resample.axis_weights(axis.centres, axis.edges, target, grid.resolution, False)
        inside = (target >= axis.edges[0] - 1e-9) & (target <= axis.edges[-1] + 1e-9)
        runs.append(_Run(slice(first, last), weights, inside))
    return runs


def _periodic_run(axis: Axis, grid: Cells) -> _Run:
    """Weights on an axis unrolled over as many laps as the grid needs."""
    laps_before = int(np.ceil(max(axis.edges[0] - grid.west, 0) / 360)) + 1
    laps_after = int(np.ceil(max(grid.east - axis.edges[-1], 0) / 360)) + 1
    laps = np.arange(-laps_before, laps_after + 1) * 360.0
    centres = (axis.centres[None, :] + laps[:, None]).ravel()
    edges = np.r_[(axis.edges[None, :-1] + laps[:, None]).ravel(), axis.edges[-1] + laps[-1]]
    weights = resample.axis_weights(centres, edges, grid.longitude, grid.resolution, False)
    inside = np.ones(grid.columns, dtype=bool)
    return _Run(slice(0, grid.columns), weights, inside)


class _Projected:
    """The raster has its own CRS: every cell is looked up, or averaged over sub-points."""

    def __init__(self, field: GriddedField, grid: Cells) -> None:
        from pyproj import Transformer

        self._field = field
        self._grid = grid
        self._to_source = Transformer.from_crs(4326, field.crs, always_xy=True)
        ratio = grid.resolution / resolution(field)
        self._subpoints = int(np.clip(np.ceil(ratio - 1e-3), 1, _MOST_SUBPOINTS))
        self._cache: tuple[slice, tuple[np.ndarray, np.ndarray]] | None = None

    def row_blocks(self) -> Iterator[slice]:
        per_row = self._grid.columns * self._subpoints**2
        step = int(np.clip(_BLOCK_CELLS / 4 / per_row, 1, self._grid.rows))
        for first in range(0, self._grid.rows, step):
            yield slice(first, min(first + step, self._grid.rows))

    def shape(self, rows: slice) -> tuple[int, int]:
        return rows.stop - rows.start, self._grid.columns

    def _indices(self, rows: slice) -> tuple[np.ndarray, np.ndarray]:
        """Return fractional source row and column of each sub-point; NaN outside the raster."""
        if self._cache is not None and self._cache[0] == rows:
            return self._cache[1]
        count = self._subpoints
        offset = ((np.arange(count) + 0.5) / count - 0.5) * self._grid.resolution
        latitude = (self._grid.latitude[rows][:, None] + offset).ravel()
        longitude = (self._grid.longitude[:, None] + offset).ravel()
        wrapped = (longitude + 180) % 360 - 180
        x, y = self._to_source.transform(*np.meshgrid(wrapped, latitude))
        found = (
            _fractional(self._field.latitude, y),
            _fractional(self._field.longitude, x),
        )
        self._cache = (rows, found)
        return found

    def _box(self, rows: slice) -> tuple[int, int, int, int] | None:
        row, column = self._indices(rows)
        inside = np.isfinite(row) & np.isfinite(column)
        if not inside.any():
            return None
        top, left = int(np.floor(row[inside].min())), int(np.floor(column[inside].min()))
        bottom, right = int(np.ceil(row[inside].max())), int(np.ceil(column[inside].max()))
        return max(top, 0), max(bottom, 0), max(left, 0), max(right, 0)

    def inside(self, rows: slice) -> np.ndarray:
        row, column = self._indices(rows)
        found = self._cells(np.isfinite(row) & np.isfinite(column))
        return np.asarray(found.any(axis=(1, 3)))

    def _cells(self, values: np.ndarray) -> np.ndarray:
        """Arrange sub-points by cell: (rows, sub-rows, columns, sub-columns)."""
        count = self._subpoints
        return values.reshape(values.shape[0] // count, count, -1, count)

    def window(self, part: str, rows: slice) -> np.ndarray:
        box = self._box(rows)
        if box is None:
            return np.zeros((0, 0))
        top, bottom, left, right = box
        bottom = min(bottom, len(self._field.latitude.centres) - 1)
        right = min(right, len(self._field.longitude.centres) - 1)
        return self._field.window(part, (top, bottom - top + 1), (left, right - left + 1))

    def resample(self, values: np.ndarray, rows: slice) -> tuple[np.ndarray, np.ndarray]:
        box = self._box(rows)
        if box is None:
            return np.full(self.shape(rows), np.nan), np.zeros(self.shape(rows))
        row, column = self._indices(rows)
        points = _bilinear(values, row - box[0], column - box[2])
        cells = self._cells(points)
        valid = np.isfinite(cells)
        number = valid.sum(axis=(1, 3))
        total = np.where(valid, cells, 0.0).sum(axis=(1, 3))
        result = np.where(number > 0, total / np.maximum(number, 1), np.nan)
        return result, number / self._subpoints**2


def _fractional(axis: Axis, place: np.ndarray) -> np.ndarray:
    """Return fractional cell indices of coordinates; NaN beyond the axis's outer edges."""
    index = np.interp(place, axis.centres, np.arange(len(axis.centres), dtype=np.float64))
    outside = ~((place >= axis.edges[0]) & (place <= axis.edges[-1]))
    return np.where(outside, np.nan, index)


def _bilinear(values: np.ndarray, row: np.ndarray, column: np.ndarray) -> np.ndarray:
    """Interpolate between valid neighbours; NaN where the nearest cell is missing."""
    result = np.full(row.shape, np.nan)
    inside = np.isfinite(row) & np.isfinite(column)
    r, c = row[inside], column[inside]
    top = np.clip(np.floor(r).astype(int), 0, max(values.shape[0] - 2, 0))
    left = np.clip(np.floor(c).astype(int), 0, max(values.shape[1] - 2, 0))
    total = np.zeros(r.shape)
    weight = np.zeros(r.shape)
    for dr in (0, 1):
        for dc in (0, 1):
            i = np.minimum(top + dr, values.shape[0] - 1)
            j = np.minimum(left + dc, values.shape[1] - 1)
            share = (1 - np.abs(r - top - dr)) * (1 - np.abs(c - left - dc))
            corner = values[i, j]
            valid = np.isfinite(corner) & (share > 1e-9)
            total += np.where(valid, corner * share, 0.0)
            weight += np.where(valid, share, 0.0)
    nearest = values[
        np.clip(np.rint(r).astype(int), 0, values.shape[0] - 1),
        np.clip(np.rint(c).astype(int), 0, values.shape[1] - 1),
    ]
    present = np.isfinite(nearest) & (weight > 0)
    result[inside] = np.where(present, total / np.maximum(weight, 1e-12), np.nan)
    return result


def bounds(field: GriddedField) -> tuple[float, float, float, float]:
    """Return west, south, east, north in degrees; a projected raster's from its outline."""
    x, y = field.longitude.edges, field.latitude.edges
    if field.crs is None:
        west, east = float(x[0]), float(x[-1])
        if field.longitude.periodic:
            return -180.0, float(y[0]), 180.0, float(y[-1])
        shift = 360 * np.floor((west + 180) / 360)
        return float(west - shift), float(y[0]), float(east - shift), float(y[-1])
    from pyproj import Transformer

    to_degrees = Transformer.from_crs(field.crs, 4326, always_xy=True)
    west, south, east, north = to_degrees.transform_bounds(x[0], y[0], x[-1], y[-1], densify_pts=41)
    if not np.isfinite([west, south, east, north]).all():
        raise InputError(f"The extent of {field.path} cannot be expressed in degrees.")
    return west, south, east + 360 if east < west else east, north


def resolution(field: GriddedField) -> float:
    """Return the cell size in degrees; a projected raster's by its cells' height at its centre."""
    if field.crs is None:
        return min(field.latitude.spacing, field.longitude.spacing)
    from pyproj import Geod, Transformer

    to_degrees = Transformer.from_crs(field.crs, 4326, always_xy=True)
    x = 0.5 * (field.longitude.edges[0] + field.longitude.edges[-1])
    y = 0.5 * (field.latitude.edges[0] + field.latitude.edges[-1])
    step = field.latitude.spacing
    longitudes, latitudes = to_degrees.transform([x, x], [y - step / 2, y + step / 2])
    _, _, distance = Geod(ellps="WGS84").inv(
        longitudes[0], latitudes[0], longitudes[1], latitudes[1]
    )
    return float(distance / 111_195)
