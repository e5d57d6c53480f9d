"""From the analyst's profile files to checked, converted and aligned profiles.

Read every input; decide about whole profiles (window, duplicates, flags); decide about levels
(flags, physical limits); convert by TEOS-10; align. Every drop is counted by its reason.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date as Date
from typing import Any

import numpy as np
import pandas as pd
import xarray as xr

from depthdif.observations.align import align, clean_samples
from depthdif.observations.casts import Casts
from depthdif.observations.checks import (
    Levels,
    check_levels,
    good_salinity,
    outside_window,
    profile_reasons,
)
from depthdif.observations.conversion import SalinityAt, convert
from depthdif.observations.sources import read_sources, stop_if
from depthdif.observations.table_roles import check_roles
from depthdif.ocean.levels import LEVELS

#: What names a profile, as columns of every table of levels.
PROFILE_KEY = ("platform", "cycle", "direction", "time", "longitude", "latitude")
_REJECTED_COLUMNS = [*PROFILE_KEY, "depth_m", "value", "reason"]


@dataclass(frozen=True)
class ProfileSet:
    """Aligned profiles and the account of everything that was left out.

    Parameters
    ----------
    aligned : xarray.Dataset
        Dimensions ``profile`` and ``level`` (coordinate: the 50 depths, m). ``temperature``
        (potential, °C) and ``salinity`` (practical), NaN where unobserved; per profile
        ``platform``, ``cycle`` (-1 unknown), ``direction``, ``time``, ``latitude``, ``longitude``
        (-180…180), ``source``, ``shallowest_depth`` (m), ``shallowest_temperature`` (°C),
        ``temperature_error`` (°C) and ``pressure_error`` (dbar), both 1 σ of the instrument.
    rejected : pandas.DataFrame
        Whole profiles (``depth_m`` NaN) and bad levels, each with its reason.
    counts : dict of str to int
        Reason -> profiles dropped.
    levels_dropped : dict of str to int
        Reason -> levels dropped, of profiles that were not dropped themselves.
    sources : list of dict
        path, format, sha256, profiles_read, attribution.
    read : int
        Profiles read in total.
    """

    aligned: xr.Dataset
    rejected: pd.DataFrame
    counts: dict[str, int]
    levels_dropped: dict[str, int]
    sources: list[dict[str, Any]]
    read: int


def read_profiles(
    paths: Sequence[str],
    *,
    fields: Mapping[str, str] | None = None,
    date: Date | None = None,
    time_window_days: float | None = None,
    salinity_at: SalinityAt | None = None,
    progress: Callable[[float, str], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ProfileSet:
    """Read, check, convert and align profiles.

    Parameters
    ----------
    paths : sequence of str
        Argo GDAC, ERDDAP or EN4 NetCDF, CSV, point layers (``FILE|layername=NAME`` picks one).
    fields : mapping of str to str, optional
        Role -> column of tables and layers, over the guess.
    date : datetime.date, optional
        The window's centre, at 12 UTC; with `time_window_days`.
    time_window_days : float, optional
        Half-width, inclusive.
    salinity_at : callable, optional
        Climatological practical salinity, ``(longitude, latitude, time) -> (profile, level)``, for
        the conversion where a profile's own is missing or bad; 35 without.
    progress, cancelled : callable, optional
        ``progress(fraction, message)``; `cancelled` is asked between inputs and profiles.

    Raises
    ------
    InputError
        If an input cannot be read, lacks a required field, or `fields` names what is not there.
    Cancelled
        If `cancelled` says so.
    """
    check_roles(fields or {})
    casts, names, sources = read_sources(paths, fields or {}, progress, cancelled)
    away = []
    if date is not None and time_window_days is not None:
        away.append((outside_window(casts, date, time_window_days), "outside the time window"))
    dropped = profile_reasons(casts, away)
    kept = casts.select(dropped == "")
    levels = check_levels(kept)
    depth, temperature = convert(kept, levels.good, salinity_at)
    aligned = _align_all(kept, levels.good, depth, temperature, cancelled)
    aligned["source"] = ("profile", np.array(names, dtype=object)[kept.source])
    usable = aligned["temperature"].notnull().any("level").to_numpy()
    some = np.bincount(kept.profile[levels.good], minlength=kept.count) > 0
    remaining = np.nonzero(dropped == "")[0]
    dropped[remaining[~some]] = "no usable temperature"
    dropped[remaining[some & ~usable]] = "no sample near enough to any level"
    rejected = pd.concat(
        [_rejected_profiles(casts, dropped), _rejected_levels(kept, levels, depth, usable)],
        ignore_index=True,
    )
    reasons, numbers = np.unique(dropped[dropped != ""], return_counts=True)
    return ProfileSet(
        aligned=aligned.isel(profile=np.nonzero(usable)[0]),
        rejected=rejected,
        counts={str(reason): int(n) for reason, n in zip(reasons, numbers, strict=True)},
        levels_dropped=levels.counts(usable[kept.profile]),
        sources=sources,
        read=casts.count,
    )


def _align_all(
    casts: Casts,
    good: np.ndarray,
    depth: np.ndarray,
    temperature: np.ndarray,
    cancelled: Callable[[], bool] | None,
) -> xr.Dataset:
    """Align every profile; shape (profiles, 50)."""
    salinity = np.where(good, good_salinity(casts), np.nan)
    shape = (casts.count, len(LEVELS))
    fields = {"temperature": np.full(shape, np.nan), "salinity": np.full(shape, np.nan)}
    shallowest = np.full((casts.count, 2), np.nan)
    bounds = np.searchsorted(casts.profile, np.arange(casts.count + 1))
    for number in range(casts.count):
        if number % 256 == 0:
            stop_if(cancelled)
        span = slice(bounds[number], bounds[number + 1])
        samples = clean_samples(depth[span], temperature[span])
        if samples[0].size:
            shallowest[number] = samples[0][0], samples[1][0]
        fields["temperature"][number] = align(*samples)
        fields["salinity"][number] = align(depth[span], salinity[span])
    wrapped = (casts.longitude + 180) % 360 - 180
    per_profile = {
        "platform": casts.platform.astype(object),
        "cycle": casts.cycle,
        "direction": casts.direction.astype(object),
        "data_mode": casts.mode.astype(object),
        "time": casts.time,
        "latitude": casts.latitude,
        "longitude": wrapped,
        "shallowest_depth": shallowest[:, 0],
        "shallowest_temperature": shallowest[:, 1],
        "temperature_error": casts.temperature_error,
        "pressure_error": casts.pressure_error,
    }
    dataset = xr.Dataset(
        {name: (("profile", "level"), values) for name, values in fields.items()}
        | {name: ("profile", values) for name, values in per_profile.items()},
        coords={"level": ("level", LEVELS, {"units": "m", "positive": "down"})},
    )
    dataset["temperature"].attrs.update(
        units="degree_Celsius", standard_name="sea_water_potential_temperature"
    )
    dataset["salinity"].attrs.update(units="1", standard_name="sea_water_practical_salinity")
    return dataset


def _rejected_profiles(casts: Casts, reason: np.ndarray) -> pd.DataFrame:
    """Return a row per dropped profile."""
    bad = np.nonzero(reason != "")[0]
    empty = np.full(bad.size, np.nan)
    return _rejection_frame(casts, bad, empty, empty, reason[bad])


def _rejected_levels(
    casts: Casts, levels: Levels, depth: np.ndarray, usable: np.ndarray
) -> pd.DataFrame:
    """Return a row per dropped level that has a depth and a value; gaps are no observations."""
    held = np.isfinite(depth) & np.isfinite(casts.temperature)
    bad = np.nonzero(~levels.good & held & usable[casts.profile])[0]
    return _rejection_frame(
        casts, casts.profile[bad], depth[bad], casts.temperature[bad], levels.reason[bad]
    )


def _rejection_frame(
    casts: Casts, profile: np.ndarray, depth: np.ndarray, value: np.ndarray, reason: np.ndarray
) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "platform": casts.platform[profile].astype(object),
            "cycle": casts.cycle[profile],
            "direction": casts.direction[profile].astype(object),
            "time": casts.time[profile],
            "longitude": casts.longitude[profile],
            "latitude": casts.latitude[profile],
            "depth_m": depth,
            "value": value,
            "reason": reason.astype(object),
        },
        columns=_REJECTED_COLUMNS,
    )
