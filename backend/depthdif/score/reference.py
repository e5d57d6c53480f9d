"""A monthly climatology exactly as its file has it: a reference that no fitting has touched.

Trilinear in longitude, latitude and depth and linear between the middles of months. Above the first
and below the last level it is constant; land takes the nearest sea of its level.
"""

from __future__ import annotations

import datetime
from pathlib import Path

import numpy as np
import xarray as xr
from scipy import ndimage
from scipy.interpolate import RegularGridInterpolator

from depthdif.errors import InputError


class RawClimatology:
    """Monthly means of a file.

    Parameters
    ----------
    path : str
        12 months by depth, latitude and longitude; the variables ``temperature`` and, where there
        is one, ``salinity``.

    Raises
    ------
    InputError
        If the file has not that layout.
    """

    def __init__(self, path: str) -> None:
        if not Path(path).is_file():
            raise InputError(f"The reference {path} cannot be read: there is no such file.")
        try:
            with xr.open_dataset(path, decode_times=False) as dataset:
                names = [str(name) for name in dataset.data_vars]
                self._maps: dict[str, np.ndarray] = {
                    name: dataset[name].transpose("month", "depth", "lat", "lon").values
                    for name in ("temperature", "salinity")
                    if name in names
                }
                axes = [dataset[name].values.astype(float) for name in ("depth", "lat", "lon")]
        except (OSError, ValueError, KeyError) as error:
            raise InputError(
                f"The reference {path} is no monthly climatology ({error}).",
                "It needs temperature on month, depth, lat and lon.",
            ) from None
        if "temperature" not in self._maps or len(self._maps["temperature"]) != 12:
            raise InputError(f"The reference {path} holds no temperature of 12 months.")
        self._depth, self._latitude, longitude = axes
        step = longitude[1] - longitude[0]
        self._longitude = np.concatenate([longitude, longitude[-1:] + step])
        self.name = Path(path).name

    def at(
        self,
        longitude: np.ndarray,
        latitude: np.ndarray,
        depth: np.ndarray,
        date: datetime.date,
        variable: str = "temperature",
    ) -> np.ndarray:
        """Return values at places (broadcast against each other), °C; NaN if it has no such."""
        shape = np.broadcast_shapes(np.shape(longitude), np.shape(latitude), np.shape(depth))
        if variable not in self._maps:
            return np.full(shape, np.nan)
        maps = self._month(variable, date)
        filled = np.stack([_filled(level) for level in maps])
        periodic = np.concatenate([filled, filled[..., :1]], axis=-1)
        places = np.broadcast_arrays(
            np.clip(depth, self._depth[0], self._depth[-1]),
            np.clip(latitude, self._latitude[0], self._latitude[-1]),
            (np.asarray(longitude) - self._longitude[0]) % 360.0 + self._longitude[0],
        )
        return RegularGridInterpolator((self._depth, self._latitude, self._longitude), periodic)(
            tuple(places)
        )

    def _month(self, variable: str, date: datetime.date) -> np.ndarray:
        position = 12.0 * (date.timetuple().tm_yday - 0.5) / 365.25 - 0.5
        first, share = int(np.floor(position)), position - np.floor(position)
        maps = self._maps[variable]
        return (1.0 - share) * maps[first % 12] + share * maps[(first + 1) % 12]


def _filled(level: np.ndarray) -> np.ndarray:
    """Fill land with the nearest sea; a level without sea stays NaN."""
    land = ~np.isfinite(level)
    if land.all() or not land.any():
        return level
    nearest = ndimage.distance_transform_edt(land, return_distances=False, return_indices=True)
    return level[tuple(nearest)]
