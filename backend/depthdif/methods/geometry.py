"""Distances between the cells of a tile's window and profiles."""

from __future__ import annotations

import numpy as np

from depthdif.gaussian.tile import TileProblem
from depthdif.grid import CELL_DEGREES
from depthdif.observations.operator import Observations
from depthdif.ocean.correlation import separation_km


def window_separations(
    tile: TileProblem, cells: np.ndarray, profiles: Observations
) -> tuple[np.ndarray, np.ndarray]:
    """Return zonal and meridional separations, km, of window positions from profiles.

    Parameters
    ----------
    cells : array, shape (position,)
        Positions along both axes, in cells from the window's first.

    Returns
    -------
    array, array, each of shape (position, position, profile): row, column, profile
    """
    rows, columns = tile.tile.window_rows, tile.tile.window_columns
    latitude = -90 + (rows.start + cells + 0.5) * CELL_DEGREES
    longitude = -180 + (columns.start + cells + 0.5) * CELL_DEGREES
    lat, lon = (axis.ravel() for axis in np.meshgrid(latitude, longitude, indexing="ij"))
    x, y = separation_km(lon, lat, profiles.longitude, profiles.latitude)
    shape = (len(cells), len(cells), len(profiles))
    return x.reshape(shape), y.reshape(shape)
