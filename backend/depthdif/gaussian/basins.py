"""Which seas around a tile are joined by water: what happens in one says nothing of another.

Two places covary over water only. Around a tile the sea is split into basins that no channel wider
than two cells of 20′ joins (the Caribbean and the Pacific at Panama, the Gulf of Oman and the
Persian Gulf at Hormuz), and each basin is analysed with its own profiles only. The prior stays a
covariance that way, which distances around capes would not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy import ndimage

from depthdif.gaussian.local import RADIUS_KM
from depthdif.grid import CELL_DEGREES
from depthdif.ocean.correlation import zonal_km_per_degree
from depthdif.ocean.mask import WetMask
from depthdif.tiles import Tile

_CELL = 1.0 / 3.0  # degrees
#: How far around a tile seas may still be joined, degrees; in longitude at least as far as its
#: profiles lie.
_MARGIN = 4.0
_EIGHT = np.ones((3, 3), bool)


@dataclass(frozen=True)
class Basins:
    """The basins around a tile.

    Parameters
    ----------
    mask : WetMask
    tile : Tile
    """

    mask: WetMask
    tile: Tile

    @cached_property
    def _labels(self) -> np.ndarray:
        longitude, latitude = self._axes
        inside = np.abs(latitude) < 90.0
        wet = self.mask.wet(longitude[None, :], np.clip(latitude, -89.9, 89.9)[:, None])
        wet &= inside[:, None]
        # Channels close under erosion; what erosion took returns to the nearest basin.
        core, _ = ndimage.label(ndimage.binary_erosion(wet, _EIGHT, border_value=1), _EIGHT)
        if not core.any():
            return np.ones(wet.shape, int)
        nearest = ndimage.distance_transform_edt(
            core == 0, return_distances=False, return_indices=True
        )
        return core[tuple(nearest)]

    @cached_property
    def _axes(self) -> tuple[np.ndarray, np.ndarray]:
        """Centres of the mask's cells around the tile, degrees."""
        grid = self.tile.grid
        reach = RADIUS_KM / float(zonal_km_per_degree(self.tile.latitude))
        zonal = max(_MARGIN, reach - 0.5 * (grid.east - grid.west))
        return (
            _centres(grid.west - zonal, grid.east + zonal),
            _centres(grid.south - _MARGIN, grid.north + _MARGIN),
        )

    @property
    def _cells(self) -> tuple[np.ndarray, np.ndarray]:
        """Longitude and latitude of the window's cells; each (window, window)."""
        rows, columns = self.tile.window_rows, self.tile.window_columns
        longitude, latitude = np.meshgrid(
            -180 + (np.asarray(columns) + 0.5) * CELL_DEGREES,
            -90 + (np.asarray(rows) + 0.5) * CELL_DEGREES,
        )
        return longitude, latitude

    @cached_property
    def _of_cells(self) -> np.ndarray:
        """The basins' numbers of the window's cells; shape (window, window)."""
        return self.at(*self._cells)

    def at(self, longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
        """Return the number of the basin at places; those beyond the margin take its edge's.

        Parameters
        ----------
        longitude, latitude : array
            Degrees, of one shape; any longitude (wraps).

        Returns
        -------
        array of int, of that shape
        """
        lon, lat = self._axes
        east = (np.asarray(longitude) - self.tile.longitude + 180.0) % 360.0 - 180.0
        column = np.round((east + self.tile.longitude - lon[0]) / _CELL).astype(int)
        row = np.round((np.asarray(latitude) - lat[0]) / _CELL).astype(int)
        return self._labels[np.clip(row, 0, len(lat) - 1), np.clip(column, 0, len(lon) - 1)]

    def of_window(self, wanted: np.ndarray | None = None) -> Iterator[Basin]:
        """Yield the basins that have sea in the tile's window.

        Parameters
        ----------
        wanted : array of bool, shape (window, window), optional
            The cells that matter; all by default.
        """
        longitude, latitude = self._cells
        depth = self.mask.bottom_depth(longitude, np.clip(latitude, -90, 90))
        found = np.unique(self._of_cells[(depth > 0) & (np.abs(latitude) < 90.0)])
        if not len(found):
            return
        # Land of a basin without sea here goes to the nearest that has some.
        nearest = ndimage.distance_transform_edt(
            ~np.isin(self._of_cells, found), return_distances=False, return_indices=True
        )
        owner = self._of_cells[tuple(nearest)]
        for number in found:
            cells = owner == number
            if wanted is None or (cells & wanted).any():
                yield Basin(self, int(number), cells)

    def around(self, longitude: float, latitude: float) -> Basin:
        """Return the basin of a place."""
        number = int(self.at(np.array(longitude), np.array(latitude)))
        return Basin(self, number, self._of_cells == number)


@dataclass(frozen=True)
class Basin:
    """One of a tile's basins.

    Attributes
    ----------
    basins : Basins
    number : int
    cells : array of bool, shape (window, window)
        The cells of the tile's window that are its own, land included.
    """

    basins: Basins
    number: int
    cells: np.ndarray

    def holds(self, longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
        """Tell which places lie in the basin; bool, shape kept."""
        return self.basins.at(longitude, latitude) == self.number


def _centres(low: float, high: float) -> np.ndarray:
    """Return the centres of the mask's cells from ``low`` to ``high``, degrees."""
    first = np.floor(low / _CELL + 1e-9)
    return np.asarray((first + 0.5 + np.arange(np.ceil(high / _CELL - 1e-9) - first)) * _CELL)
