"""From the analyst's profile files to checked, converted and aligned profiles.

Read every input; decide about whole profiles (window, duplicates, flags); decide about levels
(flags, physical limits); convert by TEOS-10; align. Every drop is counted by its reason.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date as Date
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import xarray as xr

from depthdif.errors import Cancelled, InputError
from depthdif.observations import qc
from depthdif.observations.align import align, clean_samples
from depthdif.observations.casts import Casts, concatenate
from depthdif.observations.duplicates import duplicate_casts
from depthdif.observations.profile_files import read_file
from depthdif.observations.seawater import (
    depth_from_pressure,
    potential_temperature,
    pressure_from_depth,
)
from depthdif.observations.table_roles import check_roles
from depthdif.ocean.levels import LEVELS

SalinityAt = Callable[[np.ndarray, np.ndarray, np.ndarray], np.ndarray]
_DEFAULT_SALINITY = 35.0
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
    casts, names, sources = _read_all(paths, fields or {}, progress, cancelled)
    dropped = _profile_reasons(casts, date, time_window_days)
    kept = casts.select(dropped == "")
    levels = _check_levels(kept)
    depth, temperature = _convert(kept, levels.good, salinity_at)
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


def _read_all(
    paths: Sequence[str],
    fields: Mapping[str, str],
    progress: Callable[[float, str], None] | None,
    cancelled: Callable[[], bool] | None,
) -> tuple[Casts, list[str], list[dict[str, Any]]]:
    """Read every input; a field that none of them has is an error."""
    if not paths:
        raise InputError("No profile file was given.")
    parts, names, sources = [], [], []
    absent = set(fields)
    seen: list[str] = []
    for number, source in enumerate(paths):
        _stop_if(cancelled)
        if progress:
            progress(number / len(paths), f"Reading {Path(source).name}")
        read = read_file(source, fields)
        absent &= read.absent
        seen.extend(read.columns)
        parts.append(read.casts)
        names.append(Path(source.split("|")[0]).name)
        sources.append(
            {
                "path": source,
                "format": read.format,
                "sha256": _sha256(read.path),
                "profiles_read": read.casts.count,
                "attribution": read.attribution,
            }
        )
    if absent:
        role = sorted(absent)[0]
        raise InputError(
            f"The field '{fields[role]}' given for {role} is in none of the profile inputs;"
            f" their fields are {', '.join(dict.fromkeys(seen))}."
        )
    return concatenate(parts), names, sources


def _stop_if(cancelled: Callable[[], bool] | None) -> None:
    if cancelled is not None and cancelled():
        raise Cancelled


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    # A file geodatabase is a folder.
    for part in sorted(path.iterdir()) if path.is_dir() else [path]:
        with part.open("rb") as stream:
            while block := stream.read(1 << 20):
                digest.update(block)
    return digest.hexdigest()


def _profile_reasons(casts: Casts, date: Date | None, window_days: float | None) -> np.ndarray:
    """Return why each profile is dropped as a whole; an empty string keeps it."""
    reason = np.full(casts.count, "", dtype=object)

    def drop(where: np.ndarray, why: str) -> None:
        reason[where & (reason == "")] = why

    drop(~casts.primary, "not the primary sampling scheme")
    drop(np.isnat(casts.time), "no date")
    if date is not None and window_days is not None:
        noon = np.datetime64(date, "ns") + np.timedelta64(12, "h")
        away = np.abs((casts.time - noon) / np.timedelta64(1, "s"))
        drop(away > window_days * 86400 + 0.5, "outside the time window")
    inside = reason == ""
    duplicate = np.zeros(casts.count, dtype=bool)
    duplicate[inside] = duplicate_casts(casts.select(inside))
    drop(duplicate, "duplicate")
    drop(~qc.accepted(casts.time_flag), "bad date flag")
    placed = np.isfinite(casts.longitude) & np.isfinite(casts.latitude)
    drop(~placed, "no position")
    sane = (np.abs(casts.latitude) <= 90) & (np.abs(casts.longitude) <= 360)
    drop(~sane, "impossible position")
    drop(~qc.accepted(casts.position_flag), "bad position flag")
    drop(casts.hopeless, "profile-wide flag rejects all levels")
    return reason


@dataclass
class _Levels:
    """Which samples are good, and why the others are not (an empty reason: good)."""

    reason: np.ndarray

    @property
    def good(self) -> np.ndarray:
        return self.reason == ""

    def counts(self, of_kept: np.ndarray) -> dict[str, int]:
        reasons, numbers = np.unique(self.reason[of_kept & ~self.good], return_counts=True)
        return {str(reason): int(n) for reason, n in zip(reasons, numbers, strict=True)}


def _check_levels(casts: Casts) -> _Levels:
    """Judge every sample by its flags and by what is physically possible."""
    reason = np.full(casts.profile.shape, "", dtype=object)

    def drop(where: np.ndarray, why: str) -> None:
        reason[where & (reason == "")] = why

    missing = ~(np.isfinite(casts.vertical) & np.isfinite(casts.temperature))
    judged = np.isin(casts.temperature_flag, (3, 4)) | np.isin(casts.vertical_flag, (3, 4))
    drop(missing & ~judged, qc.REASON_MISSING)
    drop(~(qc.accepted(casts.vertical_flag) & qc.accepted(casts.temperature_flag)), qc.REASON_FLAG)
    coldest, warmest = qc.TEMPERATURE_RANGE
    drop((casts.temperature < coldest) | (casts.temperature > warmest), qc.REASON_TEMPERATURE)
    drop(casts.vertical < 0, qc.REASON_NEGATIVE_DEPTH)
    drop(casts.vertical > qc.DEEPEST, qc.REASON_TOO_DEEP)
    return _Levels(reason)


def _convert(
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
        salinity = _salinity(casts, todo, depth, salinity_at)
        potential[todo] = potential_temperature(
            casts.temperature[todo], salinity, pressure, longitude[todo], latitude[todo]
        )
    return depth, potential


def _good_salinity(casts: Casts) -> np.ndarray:
    """Return practical salinity where it is flagged good and possible; NaN elsewhere."""
    low, high = qc.SALINITY_RANGE
    fine = qc.accepted(casts.salinity_flag) & (casts.salinity >= low) & (casts.salinity <= high)
    return np.where(fine, casts.salinity, np.nan)


def _salinity(
    casts: Casts, todo: np.ndarray, depth: np.ndarray, salinity_at: SalinityAt | None
) -> np.ndarray:
    """Return salinity for the conversion of the samples in `todo`: own, else climatological."""
    own = _good_salinity(casts)
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


def _align_all(
    casts: Casts,
    good: np.ndarray,
    depth: np.ndarray,
    temperature: np.ndarray,
    cancelled: Callable[[], bool] | None,
) -> xr.Dataset:
    """Align every profile; shape (profiles, 50)."""
    salinity = np.where(good, _good_salinity(casts), np.nan)
    shape = (casts.count, len(LEVELS))
    fields = {"temperature": np.full(shape, np.nan), "salinity": np.full(shape, np.nan)}
    shallowest = np.full((casts.count, 2), np.nan)
    bounds = np.searchsorted(casts.profile, np.arange(casts.count + 1))
    for number in range(casts.count):
        if number % 256 == 0:
            _stop_if(cancelled)
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
    casts: Casts, levels: _Levels, depth: np.ndarray, usable: np.ndarray
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
