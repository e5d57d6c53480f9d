"""The immutable description of one reconstruction: where, when, from what."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import xarray as xr

from depthdif.grid import CELL_DEGREES, Grid
from depthdif.observations.operator import Observations
from depthdif.ocean.climatology import Climatology
from depthdif.ocean.mask import WetMask
from depthdif.ocean.modes import VerticalModes
from depthdif.tiles import Tile, Tiling


@dataclass(frozen=True)
class Problem:
    """One reconstruction.

    Attributes
    ----------
    grid : Grid
        Of the output.
    date : date
        The analysis is at 12 UTC of it.
    depths : array, shape (depth,)
        Asked for, m, ascending; 0 stands for the shallowest level.
    climatology, mask, modes
        What is known before any observation.
    sst : Dataset
        ``sst``, ``sst_error`` (°C), ``water``, ``ice`` on the 0.25° cells of all tiles.
    observations : Observations
        Every profile of the window, withheld ones included.
    tiling : Tiling
    with_salinity : bool
        Whether the state holds spice beside the thermal scores.
    surface_maps : mapping of str to Dataset
        ``sea_level`` (m, an anomaly up to a constant) and ``salinity`` where they are given:
        ``value`` and ``error`` on the cells of ``sst``; for sea level ``season`` too, of which half
        more or less may be in it.
    """

    grid: Grid
    date: datetime.date
    depths: np.ndarray
    climatology: Climatology
    mask: WetMask
    modes: VerticalModes
    sst: xr.Dataset
    observations: Observations
    tiling: Tiling
    with_salinity: bool = False
    surface_maps: Mapping[str, xr.Dataset] = field(default_factory=dict)

    @cached_property
    def thermal_rows(self) -> np.ndarray:
        """E over the state's scores; shape (level, mode)."""
        return self.modes.joint_rows()[0] if self.with_salinity else self.modes.vectors

    @cached_property
    def spice_rows(self) -> np.ndarray:
        """E_u over the state's scores; shape (level, mode)."""
        return self.modes.joint_rows()[1]

    @cached_property
    def model_grid(self) -> Grid:
        """The 0.25° cells around the output's, one more on each side."""
        return model_grid(self.grid)

    @cached_property
    def tiles(self) -> list[Tile]:
        """The tiles that cover the output, south-west first."""
        return list(self.tiling.covering(self.model_grid))

    @cached_property
    def used(self) -> Observations:
        """The profiles that take part in the analysis."""
        return self.observations.select(self.observations.used)

    def sst_of(self, tile: Tile) -> xr.Dataset:
        """Return the SST fields on a tile's cells."""
        return self._on_tile(self.sst, tile)

    def map_of(self, name: str, tile: Tile) -> xr.Dataset | None:
        """Return one of `surface_maps` on a tile's cells; None where it isn't given."""
        found = self.surface_maps.get(name)
        return None if found is None else self._on_tile(found, tile)

    def _on_tile(self, fields: xr.Dataset, tile: Tile) -> xr.Dataset:
        first_row = round((float(fields.latitude[0]) + 90) / CELL_DEGREES - 0.5)
        first_column = round((float(fields.longitude[0]) + 180) / CELL_DEGREES - 0.5)
        n = self.tiling.cells
        row, column = tile.row - first_row, tile.column - first_column
        return fields.isel(latitude=slice(row, row + n), longitude=slice(column, column + n))


def model_grid(grid: Grid) -> Grid:
    """Return the 0.25° grid that holds another and one more cell on each side."""
    inner = Grid.covering(
        grid.west,
        max(grid.south, -90.0),
        min(grid.east, grid.west + 360.0),
        min(grid.north, 90.0),
        CELL_DEGREES,
    )
    return Grid(inner.column - 1, inner.row - 1, inner.columns + 2, inner.rows + 2, CELL_DEGREES)


def tiles_grid(tiles: list[Tile]) -> Grid:
    """Return the 0.25° grid that holds every cell of some tiles; it can run past the poles."""
    n = tiles[0].tiling.cells
    rows = [tile.row for tile in tiles]
    columns = [tile.column for tile in tiles]
    return Grid(
        min(columns),
        min(rows),
        max(columns) - min(columns) + n,
        max(rows) - min(rows) + n,
        CELL_DEGREES,
    )


def depth_weights(depths: np.ndarray, levels: np.ndarray) -> np.ndarray:
    """Return the matrix that interpolates linearly from levels to depths; shape (depth, level).

    Depths above the first level take that level's value.
    """
    weights = np.zeros((len(depths), len(levels)))
    for row, depth in enumerate(np.clip(depths, levels[0], levels[-1])):
        below = int(np.clip(np.searchsorted(levels, depth), 1, len(levels) - 1))
        share = (depth - levels[below - 1]) / (levels[below] - levels[below - 1])
        weights[row, below - 1] = 1.0 - share
        weights[row, below] = share
    return weights
