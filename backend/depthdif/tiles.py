"""Tiles: squares of one global 0.25° grid, each analysed on its own, blended by feathered windows.

A tile of n cells keeps its middle, a window of stride + feather cells inside a halo of 5n/24 cells.
The window falls off linearly over the feather, and neighbouring windows sum to one. Tile (i, j)
has a fixed place on the globe, so what it gives cannot depend on the extent that was asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from depthdif.errors import InputError
from depthdif.grid import CELL_DEGREES, COLUMNS_ON_GLOBE, Grid


@dataclass(frozen=True)
class Tiling:
    """How the globe is cut.

    Parameters
    ----------
    cells : int
        Tile side n, a multiple of 24 whose stride 5n/12 divides the 1440 columns of the globe.
    """

    cells: int = 96

    def __post_init__(self) -> None:
        if self.cells % 24 or not 24 <= self.cells <= 192 or COLUMNS_ON_GLOBE % self.stride:
            raise InputError(
                f"A tile of {self.cells} cells does not fit around the globe.",
                "Use 24, 48, 72, 96, 144 or 192.",
            )

    @property
    def stride(self) -> int:
        """Cells from one tile to the next."""
        return 5 * self.cells // 12

    @property
    def feather(self) -> int:
        """Cells over which neighbouring windows are blended."""
        return self.cells // 6

    @property
    def halo(self) -> int:
        """Cells between the tile's edge and its window."""
        return 5 * self.cells // 24

    @property
    def window(self) -> int:
        """Side of the window, cells."""
        return self.stride + self.feather

    @property
    def kept(self) -> slice:
        """The window's cells within a tile, along either axis."""
        return slice(self.halo, self.halo + self.window)

    def weights(self) -> np.ndarray:
        """Return the window's blending weight along one axis; shape (window,)."""
        ramp = (np.arange(self.feather) + 0.5) / self.feather
        return np.concatenate([ramp, np.ones(self.stride - self.feather), ramp[::-1]])

    def covering(self, grid: Grid) -> Iterator[Tile]:
        """Yield the tiles whose windows meet a model grid (0.25°), south-west first."""
        half = self.feather // 2
        first_i = (grid.row - half) // self.stride - 1
        last_i = (grid.row + grid.rows + half) // self.stride + 1
        first_j = (grid.column - half) // self.stride - 1
        last_j = (grid.column + grid.columns + half) // self.stride + 1
        for i in range(first_i, last_i + 1):
            for j in range(first_j, last_j + 1):
                tile = Tile(self, i, j)
                rows, columns = tile.window_rows, tile.window_columns
                if (
                    rows.start < grid.row + grid.rows
                    and rows.stop > grid.row
                    and columns.start < grid.column + grid.columns
                    and columns.stop > grid.column
                ):
                    yield tile


@dataclass(frozen=True)
class Tile:
    """One tile: row i and column j of the tiling. Columns are not wrapped."""

    tiling: Tiling
    i: int
    j: int

    @property
    def window_rows(self) -> range:
        """Global rows of the window (0 at −90°)."""
        start = self.i * self.tiling.stride - self.tiling.feather // 2
        return range(start, start + self.tiling.window)

    @property
    def window_columns(self) -> range:
        """Global columns of the window (0 at −180°, unwrapped)."""
        start = self.j * self.tiling.stride - self.tiling.feather // 2
        return range(start, start + self.tiling.window)

    @property
    def row(self) -> int:
        """First global row of the tile itself."""
        return self.window_rows.start - self.tiling.halo

    @property
    def column(self) -> int:
        """First global column of the tile itself, unwrapped."""
        return self.window_columns.start - self.tiling.halo

    @property
    def grid(self) -> Grid:
        """The tile's cells as a grid; its latitudes can run past the poles."""
        n = self.tiling.cells
        return Grid(self.column, self.row, n, n, CELL_DEGREES)

    @property
    def latitude(self) -> float:
        """Latitude of the centre, degrees north."""
        return -90 + (self.row + self.tiling.cells / 2) * CELL_DEGREES

    @property
    def longitude(self) -> float:
        """Longitude of the centre, degrees east, unwrapped."""
        return -180 + (self.column + self.tiling.cells / 2) * CELL_DEGREES

    def position(self, longitude: np.ndarray, latitude: np.ndarray) -> tuple:
        """Return fractional row and column in the tile (0 = centre of its first cell)."""
        row = (np.asarray(latitude) + 90) / CELL_DEGREES - self.row - 0.5
        east = (np.asarray(longitude) - self.longitude + 180) % 360 - 180
        column = east / CELL_DEGREES + self.tiling.cells / 2 - 0.5
        return row, column

    def inside(self, longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
        """Tell which positions lie within the tile."""
        row, column = self.position(longitude, latitude)
        n = self.tiling.cells
        return (row >= -0.5) & (row < n - 0.5) & (column >= -0.5) & (column < n - 0.5)
