"""Bring a field to another regular grid, linearly along latitude and longitude."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import xarray as xr

_SAME = 1e-6  # degrees


@dataclass(frozen=True)
class Regrid:
    """Interpolation from one grid to cells of another that lie within it.

    Parameters
    ----------
    latitude, longitude : array
        Centres of the target's cells, degrees, ascending.
    resolution : float
        Their size, degrees.
    rows, columns : pair of array
        Of each target row or column, the source's one below it, and the share of the next.
    """

    latitude: np.ndarray
    longitude: np.ndarray
    resolution: float
    rows: tuple[np.ndarray, np.ndarray]
    columns: tuple[np.ndarray, np.ndarray]

    @classmethod
    def between(
        cls, field: xr.DataArray, latitude: np.ndarray, longitude: np.ndarray, resolution: float
    ) -> Regrid:
        """Return the interpolation of a field's grid to cells within it.

        The field's longitudes may be those of another turn round the globe.
        """
        own = field["longitude"].values
        own = own + 360.0 * round((longitude.mean() - own.mean()) / 360.0)
        return cls(
            latitude,
            longitude,
            resolution,
            _weights(latitude, field["latitude"].values),
            _weights(longitude, own),
        )

    def __call__(self, field: np.ndarray) -> np.ndarray:
        """Return a field (row, column) on the target; NaN where a neighbour that counts is NaN."""
        return _along(_along(field, *self.rows).T, *self.columns).T


def _weights(target: np.ndarray, source: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    below = np.clip(np.searchsorted(source, target, side="right") - 1, 0, len(source) - 1)
    following = np.minimum(below + 1, len(source) - 1)
    width = np.where(following > below, source[following] - source[below], 1.0)
    share = np.clip((target - source[below]) / width, 0.0, 1.0)
    share[np.abs(target - source[below]) < _SAME] = 0.0
    onward = np.abs(target - source[following]) < _SAME
    return np.where(onward, following, below), np.where(onward, 0.0, share)


def _along(field: np.ndarray, below: np.ndarray, share: np.ndarray) -> np.ndarray:
    """Interpolate along the first axis."""
    following = np.minimum(below + 1, len(field) - 1)
    mixed = (1.0 - share)[:, None] * field[below] + share[:, None] * field[following]
    return np.where(share[:, None] == 0.0, field[below], mixed)
