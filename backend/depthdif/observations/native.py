"""A raster's own cells, whole or within an extent: what keeps its values as they are."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from depthdif.errors import InputError
from depthdif.observations.gridded_field import GriddedField

Extent = tuple[float, float, float, float]

_SNAP = 1e-6  # cells: an edge this close to a cell's edge lies on it
_REGULAR = 1e-3  # cells: centres that stray by less are regular


@dataclass(frozen=True)
class SourceCells:
    """Regular cells in degrees, not necessarily as wide as high.

    Parameters
    ----------
    west, south : float
        Edges, degrees.
    width, height : float
        Of a cell, degrees.
    columns, rows : int
    """

    west: float
    south: float
    width: float
    height: float
    columns: int
    rows: int

    @property
    def east(self) -> float:
        """Eastern edge, degrees; above 180 if the cells cross the dateline."""
        return self.west + self.columns * self.width

    @property
    def north(self) -> float:
        """Northern edge, degrees."""
        return self.south + self.rows * self.height

    @property
    def longitude(self) -> np.ndarray:
        """Centres, degrees; shape (columns,)."""
        return np.asarray(self.west + (np.arange(self.columns) + 0.5) * self.width)

    @property
    def latitude(self) -> np.ndarray:
        """Centres, degrees; shape (rows,)."""
        return np.asarray(self.south + (np.arange(self.rows) + 0.5) * self.height)

    @property
    def resolution(self) -> float:
        """The smaller side of a cell, degrees."""
        return min(self.width, self.height)


def native_cells(field: GriddedField, extent: Extent | None) -> SourceCells | None:
    """Return the cells of a raster that an extent touches; all of them without one.

    Parameters
    ----------
    field : GriddedField
    extent : tuple, optional
        West, south, east, north, degrees; east below west crosses the dateline.

    Returns
    -------
    SourceCells or None
        None if the raster is projected or its cells differ in size.

    Raises
    ------
    InputError
        If the extent holds nothing of the raster.
    """
    y, x = field.latitude, field.longitude
    if field.crs is not None or not all(_regular(axis.centres) for axis in (y, x)):
        return None
    west, south, east, north = extent or (-180.0, -90.0, 180.0, 90.0)
    east += 360.0 if east < west else 0.0
    all_round = east - west >= 360.0 - _SNAP
    height = float(y.centres[1] - y.centres[0])
    width = float(x.centres[1] - x.centres[0])
    bottom, left = float(y.centres[0]) - height / 2, float(x.centres[0]) - width / 2
    low, high = _touched(south, north, bottom, height, len(y.centres))
    if x.periodic:
        first = math.floor((west - left) / width + _SNAP)
        last = min(math.ceil((east - left) / width - _SNAP), first + len(x.centres))
        turn = 0.0
    elif all_round:
        first, last = 0, len(x.centres)
        turn = 360.0 * math.floor((left + 180.0) / 360.0)
    else:
        # The turn by which most of the extent lies on the raster.
        ranges = {
            turn: _touched(west + turn, east + turn, left, width, len(x.centres))
            for turn in (0.0, -360.0, 360.0, 720.0)
        }
        turn, (first, last) = max(ranges.items(), key=lambda item: item[1][1] - item[1][0])
    if last <= first or high <= low:
        raise InputError(
            f"The extent {west:g} {south:g} {east:g} {north:g} (W S E N) holds nothing of"
            f" {field.path}."
        )
    return SourceCells(
        _tidy(left + first * width - turn),
        _tidy(bottom + low * height),
        width,
        height,
        last - first,
        high - low,
    )


def _regular(centres: np.ndarray) -> bool:
    steps = np.diff(centres)
    return bool(np.abs(steps / steps.mean() - 1).max() < _REGULAR)


def _touched(low: float, high: float, start: float, size: float, count: int) -> tuple[int, int]:
    """Return the range of cells (first, beyond the last) that an interval touches."""
    first = max(math.floor((low - start) / size + _SNAP), 0)
    return first, min(math.ceil((high - start) / size - _SNAP), count)


def _tidy(edge: float) -> float:
    """Take the rounding noise of sums off an edge."""
    return round(edge, 9)
