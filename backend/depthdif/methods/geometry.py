"""Distances between the cells of a tile's window and profiles."""

from __future__ import annotations

import numpy as np

from depthdif.gaussian.tile import TileProblem
from depthdif.grid import CELL_DEGREES
from depthdif.observations.operator import Observations
from depthdif.ocean.correlation import separation_km


def window_places(
    tile: TileProblem, rows: np.ndarray, columns: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return longitude and latitude of window positions, degrees; each (row, column).

    Parameters
    ----------
    rows, columns : array, shape (row,), (column,)
        Positions in cells from the window's first.
    """
    latitude = -90 + (tile.tile.window_rows.start + rows + 0.5) * CELL_DEGREES
    longitude = -180 + (tile.tile.window_columns.start + columns + 0.5) * CELL_DEGREES
    lat, lon = np.meshgrid(latitude, longitude, indexing="ij")
    return lon, lat


def window_separations(
    tile: TileProblem, rows: np.ndarray, columns: np.ndarray, profiles: Observations
) -> tuple[np.ndarray, np.ndarray]:
    """Return zonal and meridional separations, km, of window positions from profiles.

    Parameters
    ----------
    rows, columns : array, shape (row,), (column,)
        Positions in cells from the window's first.

    Returns
    -------
    array, array, each of shape (row, column, profile)
    """
    lon, lat = window_places(tile, rows, columns)
    x, y = separation_km(lon.ravel(), lat.ravel(), profiles.longitude, profiles.latitude)
    shape = (len(rows), len(columns), len(profiles))
    return x.reshape(shape), y.reshape(shape)
