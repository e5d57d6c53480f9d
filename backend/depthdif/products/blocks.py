"""Go through a reconstruction's grid in blocks that fit into memory and its file's chunks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import xarray as xr

#: Cells along latitude and longitude: a chunk of the NetCDF, so that each is unpacked once.
SIDE = 256
#: Columns that are worked on at a time.
COLUMNS = 16_384


@dataclass(frozen=True)
class Block:
    """Part of a grid."""

    rows: slice
    columns: slice

    def of(self, field: xr.DataArray) -> np.ndarray:
        """Read this part of a field (..., latitude, longitude)."""
        return field.isel(latitude=self.rows, longitude=self.columns).values


def blocks(rows: int, columns: int, side: int = SIDE) -> Iterator[Block]:
    """Yield the parts of a grid, south-west first."""
    for top in range(0, rows, side):
        for left in range(0, columns, side):
            yield Block(slice(top, min(top + side, rows)), slice(left, min(left + side, columns)))


def portions(cells: np.ndarray, size: int = COLUMNS) -> Iterator[np.ndarray]:
    """Yield the indices of cells in portions."""
    for first in range(0, len(cells), size):
        yield cells[first : first + size]
