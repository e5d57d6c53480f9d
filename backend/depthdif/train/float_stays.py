"""Stays: consecutive profiles of one float at one place, the units of the residual fit."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from depthdif.ocean.climatology import year_fraction
from depthdif.ocean.correlation import (
    KM_PER_DEGREE,
    horizontal_lengths,
    zonal_km_per_degree,
)
from depthdif.ocean.residual_layer import LATITUDE, LONGITUDE

_STAY_DAYS, _STAY_DEGREES = 40.0, 1.5
#: Wendland functions: share, and radius in correlation lengths.
_KERNEL = ((0.5, 1.8), (0.5, 3.6))
_EPOCH = np.datetime64("1990-01-01", "s")
_TABLE = np.arange(-90.0, 90.01, 0.05)
_ZONAL, _MERIDIONAL = np.array([horizontal_lengths(float(y)) for y in _TABLE]).T
#: Meridional distance from the equator, in correlation lengths: a length that varies stays metric.
_STRETCHED = np.concatenate(
    [[0.0], np.cumsum(0.05 * KM_PER_DEGREE * 0.5 * (1 / _MERIDIONAL[1:] + 1 / _MERIDIONAL[:-1]))]
)
_LEAST = 1e-3  # a cell that no stay reaches with at least this is left out


def separation(
    longitude: np.ndarray, latitude: np.ndarray, longitude2: np.ndarray, latitude2: np.ndarray
) -> np.ndarray:
    """Return distances in units of the correlation lengths of the latitude; shape (n, m)."""
    mean = 0.5 * (latitude[:, None] + latitude2)
    east = (longitude[:, None] - longitude2 + 180.0) % 360.0 - 180.0
    x = east * zonal_km_per_degree(mean) / np.interp(mean, _TABLE, _ZONAL)
    y = np.interp(latitude, _TABLE, _STRETCHED)[:, None] - np.interp(latitude2, _TABLE, _STRETCHED)
    return np.hypot(x, y)


def wendland(r: np.ndarray) -> np.ndarray:
    """Return Wendland's C² function, a correlation that is zero from r = 1 on."""
    inside = np.maximum(1.0 - r, 0.0)
    return inside**4 * (4.0 * r + 1.0)


@dataclass(frozen=True)
class Stays:
    """Where and when floats stayed.

    Parameters
    ----------
    floats : array of str, shape (float,)
        Platforms.
    float_of, longitude, latitude, day, fraction : array, shape (stay,)
        Index in ``floats``; means of the profiles: degrees, days, year fraction.
    stay_of : array of int, shape (profile,)
        The stay of each profile.
    """

    floats: np.ndarray
    float_of: np.ndarray
    longitude: np.ndarray
    latitude: np.ndarray
    day: np.ndarray
    fraction: np.ndarray
    stay_of: np.ndarray

    @classmethod
    def of(
        cls, platform: np.ndarray, time: np.ndarray, longitude: np.ndarray, latitude: np.ndarray
    ) -> Stays:
        """Cut the floats' tracks at 40 days or 1.5°, whichever comes first."""
        floats, float_of_profile = np.unique(platform, return_inverse=True)
        day = (time - _EPOCH) / np.timedelta64(1, "D")
        stay_of = np.empty(len(day), dtype=np.int64)
        number, first = -1, -1
        for i in np.lexsort((longitude, day, float_of_profile)):
            if first < 0 or (
                float_of_profile[i] != float_of_profile[first]
                or day[i] - day[first] > _STAY_DAYS
                or abs((longitude[i] - longitude[first] + 180.0) % 360.0 - 180.0) > _STAY_DEGREES
                or abs(latitude[i] - latitude[first]) > _STAY_DEGREES
            ):
                number, first = number + 1, int(i)
            stay_of[i] = number
        _, start = np.unique(stay_of, return_index=True)
        turn = (longitude - longitude[start][stay_of] + 180.0) % 360.0 - 180.0
        count = np.bincount(stay_of)

        def mean(values: np.ndarray) -> np.ndarray:
            return np.asarray(np.bincount(stay_of, values) / count)

        middle = mean(day)
        return cls(
            floats,
            float_of_profile[start],
            longitude[start] + mean(turn),
            mean(latitude),
            middle,
            year_fraction(_EPOCH + (middle * 86400).astype("timedelta64[s]")),
            stay_of,
        )

    def mean(self, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the means of profiles' values and how many each has; both (stay, level)."""
        seen = np.isfinite(values)
        shape = len(self.day), values.shape[1]
        total, count = np.zeros(shape), np.zeros(shape)
        np.add.at(total, self.stay_of, np.where(seen, values, 0.0))
        np.add.at(count, self.stay_of, seen)
        return np.where(count > 0, total / np.maximum(count, 1), np.nan), count

    def season_lag(self) -> np.ndarray:
        """Return the signed distance in the year of each pair, −½…½; (stay, stay)."""
        return (self.fraction[:, None] - self.fraction + 0.5) % 1.0 - 0.5

    @staticmethod
    def kernel(distance: np.ndarray) -> np.ndarray:
        """Return κ at distances in correlation lengths."""
        return np.asarray(sum(share * wendland(distance / reach) for share, reach in _KERNEL))

    @cached_property
    def near_cells(self) -> tuple[np.ndarray, np.ndarray]:
        """The lattice cells that stays reach, and κ between them; (cell,), (cell, stay)."""
        cells, kernels = [], []
        reach = max(radius for _, radius in _KERNEL)
        stretched = np.interp(self.latitude, _TABLE, _STRETCHED)
        for row, latitude in enumerate(LATITUDE):
            away = np.abs(stretched - np.interp(latitude, _TABLE, _STRETCHED))
            stay = np.flatnonzero(away < reach)
            if not len(stay):
                continue
            place = self.longitude[stay], self.latitude[stay]
            near = self.kernel(
                separation(LONGITUDE, np.full(LONGITUDE.size, latitude), *place)
            ).astype(np.float32)
            reached = np.flatnonzero(near.max(axis=1) > _LEAST)
            cells.append(row * LONGITUDE.size + reached)
            kernels.append(np.zeros((len(reached), len(self.day)), dtype=np.float32))
            kernels[-1][:, stay] = near[reached]
        return np.concatenate(cells), np.concatenate(kernels)
