"""Regular longitude-latitude grids, cell edges on multiples of the resolution from -180/-90."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from depthdif.errors import InputError

#: Cell size of the model grid, degrees: tiles, scores and noise live on it.
CELL_DEGREES = 0.25
#: Its rows from pole to pole and its columns around the globe.
ROWS_ON_GLOBE = round(180 / CELL_DEGREES)
COLUMNS_ON_GLOBE = round(360 / CELL_DEGREES)

_SNAP = 1e-6  # cells: an edge this close to a cell edge lies on it


@dataclass(frozen=True)
class Grid:
    """A regular EPSG:4326 grid, ascending in latitude and longitude.

    Parameters
    ----------
    column, row : int
        Index of the first cell, counted eastward from -180 and northward from -90. The column is
        not wrapped: a grid that crosses the dateline runs on past +180.
    columns, rows : int
        Shape.
    resolution : float
        Cell size, degrees.
    """

    column: int
    row: int
    columns: int
    rows: int
    resolution: float

    @classmethod
    def covering(
        cls, west: float, south: float, east: float, north: float, resolution: float
    ) -> Grid:
        """Return the smallest grid that covers an extent (degrees; ``east < west`` wraps).

        Raises
        ------
        InputError
            If the extent is empty or leaves the globe.
        """
        if not all(map(math.isfinite, (west, south, east, north, resolution))) or resolution <= 0:
            raise InputError("The extent and the resolution must be finite, positive numbers.")
        if east < west:
            east += 360.0
        if south >= north or west >= east:
            raise InputError(
                f"The extent {west:g} {south:g} {east:g} {north:g} (W S E N) is empty.",
                "Give west, south, east, north in degrees.",
            )
        if south < -90 - _SNAP or north > 90 + _SNAP or east - west > 360 + _SNAP:
            raise InputError(
                f"The extent {west:g} {south:g} {east:g} {north:g} (W S E N) leaves the globe.",
                "Latitudes lie in -90…90 and the extent spans at most 360° of longitude.",
            )
        if not (-360 - _SNAP <= west <= 360 and east <= 540 + _SNAP):
            raise InputError(
                f"The longitudes {west:g}…{east:g} are out of range.", "Use -180…180 or 0…360."
            )
        first_column = math.floor((west + 180) / resolution + _SNAP)
        last_column = math.ceil((east + 180) / resolution - _SNAP)
        first_row = math.floor((south + 90) / resolution + _SNAP)
        last_row = math.ceil((north + 90) / resolution - _SNAP)
        rows_on_globe = math.floor(180 / resolution + 0.5 + _SNAP)  # no centre beyond the pole
        return cls(
            first_column,
            max(first_row, 0),
            last_column - first_column,
            min(last_row, rows_on_globe) - max(first_row, 0),
            resolution,
        )

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.rows, self.columns

    @property
    def west(self) -> float:
        """Western edge, degrees."""
        return -180 + self.column * self.resolution

    @property
    def south(self) -> float:
        """Southern edge, degrees."""
        return -90 + self.row * self.resolution

    @property
    def east(self) -> float:
        """Eastern edge, degrees; above 180 if the grid crosses the dateline."""
        return -180 + (self.column + self.columns) * self.resolution

    @property
    def north(self) -> float:
        """Northern edge, degrees."""
        return -90 + (self.row + self.rows) * self.resolution

    @cached_property
    def longitude(self) -> np.ndarray:
        """Cell centres, degrees east, continuous across the dateline; shape (columns,)."""
        return -180 + (self.column + np.arange(self.columns) + 0.5) * self.resolution

    @cached_property
    def latitude(self) -> np.ndarray:
        """Cell centres, degrees north, ascending; shape (rows,)."""
        return -90 + (self.row + np.arange(self.rows) + 0.5) * self.resolution
