"""Depth and potential temperature of every sample of a set of profiles."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from depthdif.observations import qc
from depthdif.observations.casts import Casts
from depthdif.observations.checks import good_salinity
from depthdif.observations.seawater import (
    depth_from_pressure,
    potential_temperature,
    pressure_from_depth,
)
from depthdif.ocean.levels import LEVELS

#: Climatological practical salinity, ``(longitude, latitude, time) -> (profile, level)``.
SalinityAt = Callable[[np.ndarray, np.ndarray, np.ndarray], np.ndarray]
_DEFAULT_SALINITY = 35.0


def convert(
    casts: Casts, good: np.ndarray, salinity_at: SalinityAt | None
) -> tuple[np.ndarray, np.ndarray]:
    """Return depth (m) and potential temperature (°C) of every sample; NaN where not good.

    Depth is also computed for samples that are not good, for the account of rejections.
    """
    longitude = casts.longitude[casts.profile]
    latitude = casts.latitude[casts.profile]
    sane = np.isfinite(casts.vertical) & (np.abs(casts.vertical) <= qc.DEEPEST)
    in_depth = casts.in_depth[casts.profile]
    depth = np.full(casts.vertical.shape, np.nan)
    depth[sane & in_depth] = casts.vertical[sane & in_depth]
    by_pressure = sane & ~in_depth
    depth[by_pressure] = depth_from_pressure(casts.vertical[by_pressure], latitude[by_pressure])
    potential = np.where(good, casts.temperature, np.nan)
    todo = good & ~casts.is_potential[casts.profile]
    if todo.any():
        pressure = casts.vertical[todo]
        deep = in_depth[todo]
        pressure = pressure.copy()
        pressure[deep] = pressure_from_depth(depth[todo][deep], latitude[todo][deep])
        salinity = salinity_for_conversion(casts, todo, depth, salinity_at)
        potential[todo] = potential_temperature(
            casts.temperature[todo], salinity, pressure, longitude[todo], latitude[todo]
        )
    return depth, potential


def salinity_for_conversion(
    casts: Casts, todo: np.ndarray, depth: np.ndarray, salinity_at: SalinityAt | None
) -> np.ndarray:
    """Return salinity for the conversion of the samples in `todo`: own, else climatological."""
    own = good_salinity(casts)
    lacking = todo & np.isnan(own)
    if salinity_at is None:
        return np.where(lacking, _DEFAULT_SALINITY, own)[todo]
    profiles = np.unique(casts.profile[lacking])
    if profiles.size:
        climatology = np.asarray(
            salinity_at(casts.longitude[profiles], casts.latitude[profiles], casts.time[profiles])
        )
        starts = np.searchsorted(casts.profile, profiles)
        ends = np.searchsorted(casts.profile, profiles, side="right")
        for row, (start, end) in enumerate(zip(starts, ends, strict=True)):
            span = slice(start, end)
            filled = np.interp(depth[span], LEVELS[: climatology.shape[1]], climatology[row])
            own[span] = np.where(lacking[span], filled, own[span])
    return np.where(np.isfinite(own), own, _DEFAULT_SALINITY)[todo]
