"""Profiles as a table of their levels, checked or as they came with every flag and reason.

The table's columns are ones that :mod:`~depthdif.observations.table_roles` knows, so that it can be
read again as profiles: pressure and in-situ temperature, from which a reconstruction starts too.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import gsw
import numpy as np
import pandas as pd

from depthdif.observations.casts import Casts
from depthdif.observations.checks import check_levels, good_salinity, profile_reasons
from depthdif.observations.conversion import SalinityAt, convert, salinity_for_conversion
from depthdif.observations.qc import BLANK_FLAG, NO_FLAG
from depthdif.observations.seawater import pressure_from_depth
from depthdif.observations.sources import read_sources
from depthdif.observations.table_roles import check_roles

Extent = tuple[float, float, float, float]

OUTSIDE_DATES = "outside the dates"
OUTSIDE_EXTENT = "outside the extent"
NO_GOOD_LEVEL = "no usable temperature"
#: Profiles left out for these are in no table, flags kept or not.
_NEVER_LISTED = (OUTSIDE_DATES, OUTSIDE_EXTENT, "duplicate", "no date")

#: Columns of a level, in order.
LEVEL_COLUMNS = (
    "platform cycle direction data_mode time longitude latitude pressure depth_m temperature"
    " potential_temperature salinity temperature_error pressure_error"
).split()
#: … and those that tell of its quality, where that is kept.
QUALITY_COLUMNS = (
    "pressure_qc temperature_qc salinity_qc position_qc time_qc profile_temp_qc sampling_scheme"
    " status reason"
).split()
ACCEPTED, REJECTED = "accepted", "rejected"
_MISSING = 9  # Argo's flag of a missing value


@dataclass(frozen=True)
class ImportedProfiles:
    """Levels of profiles, and the account of what was left out.

    Parameters
    ----------
    levels : pandas.DataFrame
        A row per level: :data:`LEVEL_COLUMNS`, :data:`QUALITY_COLUMNS` if quality was kept, and
        ``source``, the file. Pressure in dbar, depth in m, temperatures in °C.
    profile : array of int, shape (rows,)
        Which profile a row belongs to, ascending.
    read : int
        Profiles read.
    accepted : int
        Profiles with a good level.
    counts, levels_dropped : dict of str to int
        Reason -> profiles, and reason -> levels of the others.
    sources : list of dict
        path, format, sha256, profiles_read, attribution.
    """

    levels: pd.DataFrame
    profile: np.ndarray
    read: int
    accepted: int
    counts: dict[str, int]
    levels_dropped: dict[str, int]
    sources: list[dict[str, Any]]

    @property
    def accepted_levels(self) -> int:
        """Number of good levels of the accepted profiles."""
        if "status" not in self.levels:
            return len(self.levels)
        return int((self.levels["status"] == ACCEPTED).sum())

    @property
    def outside(self) -> int:
        """Number of profiles outside the dates or the extent."""
        return sum(self.counts.get(why, 0) for why in (OUTSIDE_DATES, OUTSIDE_EXTENT))


def import_profiles(
    paths: Sequence[str],
    *,
    fields: Mapping[str, str] | None = None,
    first: datetime.date | None = None,
    last: datetime.date | None = None,
    extent: Extent | None = None,
    keep_rejected: bool = False,
    salinity_at: SalinityAt | None = None,
    progress: Callable[[float, str], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportedProfiles:
    """Read profiles and return their levels.

    Parameters
    ----------
    paths, fields, salinity_at, progress, cancelled
        As `profiles.read_profiles` takes them.
    first, last : datetime.date, optional
        Days in UTC, inclusive.
    extent : tuple, optional
        West, south, east, north, degrees, inclusive; east below west or above 180 crosses the
        dateline.
    keep_rejected : bool
        List bad levels and profiles too, with flags, status and reason. Duplicates, and what lies
        outside the dates or the extent, are never listed.

    Raises
    ------
    InputError
        If an input cannot be read, lacks a required field, or `fields` names what is not there.
    Cancelled
        If `cancelled` says so.
    """
    check_roles(fields or {})
    casts, names, sources = read_sources(paths, fields or {}, progress, cancelled)
    dropped = profile_reasons(
        casts,
        [
            (_outside_dates(casts, first, last), OUTSIDE_DATES),
            (_outside_extent(casts, extent), OUTSIDE_EXTENT),
        ],
    )
    levels = check_levels(casts)
    some = np.bincount(casts.profile[levels.good], minlength=casts.count) > 0
    dropped[(dropped == "") & ~some] = NO_GOOD_LEVEL
    kept = dropped == ""
    listed = kept | (keep_rejected & ~np.isin(dropped, _NEVER_LISTED))
    of_profile = dropped[casts.profile]
    reason = np.where(of_profile != "", of_profile, levels.reason)
    shown = listed[casts.profile] if keep_rejected else reason == ""
    table = _levels(casts, levels.good & kept[casts.profile], salinity_at)
    if keep_rejected:
        table = table.assign(**_quality(casts, reason))
    else:
        table["salinity"] = good_salinity(casts)
    table = table.assign(source=np.array(names, dtype=object)[casts.source[casts.profile]])
    why, numbers = np.unique(dropped[~kept], return_counts=True)
    return ImportedProfiles(
        levels=table[shown].reset_index(drop=True),
        profile=casts.profile[shown],
        read=casts.count,
        accepted=int(kept.sum()),
        counts={str(each): int(n) for each, n in zip(why, numbers, strict=True)},
        levels_dropped=levels.counts(kept[casts.profile]),
        sources=sources,
    )


def _outside_dates(
    casts: Casts, first: datetime.date | None, last: datetime.date | None
) -> np.ndarray:
    outside = np.zeros(casts.count, dtype=bool)
    if first is not None:
        outside |= casts.time < np.datetime64(first, "ns")
    if last is not None:
        outside |= casts.time >= np.datetime64(last + datetime.timedelta(days=1), "ns")
    return outside


def _outside_extent(casts: Casts, extent: Extent | None) -> np.ndarray:
    """Tell which profiles have a position outside; one without any is another matter."""
    if extent is None:
        return np.zeros(casts.count, dtype=bool)
    west, south, east, north = extent
    width = 360.0 if east - west >= 360 else (east - west) % 360
    inside = (casts.longitude - west) % 360 <= width
    inside |= (casts.longitude - west) % 360 >= 360 - 1e-9  # on the western edge, up to rounding
    inside &= (casts.latitude >= south) & (casts.latitude <= north)
    return ~inside & np.isfinite(casts.longitude) & np.isfinite(casts.latitude)


def _levels(casts: Casts, good: np.ndarray, salinity_at: SalinityAt | None) -> pd.DataFrame:
    """Return all samples with what they measure; potential temperature of the good ones."""
    profile = casts.profile
    depth, potential = convert(casts, good, salinity_at)
    in_depth, is_potential = casts.in_depth[profile], casts.is_potential[profile]
    pressure = casts.vertical.copy()
    latitude = casts.latitude[profile]
    from_depth = pressure_from_depth(casts.vertical[in_depth], latitude[in_depth])
    # Above the surface there is no pressure, and without a position none is known.
    pressure[in_depth] = np.where(np.isfinite(from_depth), from_depth, pressure[in_depth])
    temperature = casts.temperature.copy()
    back = good & is_potential
    if back.any():
        practical = salinity_for_conversion(casts, back, depth, salinity_at)
        longitude = casts.longitude[profile][back]
        absolute = gsw.SA_from_SP(practical, pressure[back], longitude, latitude[back])
        temperature[back] = gsw.pt_from_t(absolute, temperature[back], 0.0, pressure[back])
    values = {
        "platform": casts.platform[profile].astype(object),
        "cycle": casts.cycle[profile],
        "direction": casts.direction[profile].astype(object),
        "data_mode": casts.mode[profile].astype(object),
        "time": casts.time[profile],
        "longitude": _wrapped(casts.longitude)[profile],
        "latitude": latitude,
        "pressure": pressure,
        "depth_m": depth,
        "temperature": temperature,
        "potential_temperature": potential,
        "salinity": casts.salinity,
        "temperature_error": casts.temperature_error[profile],
        "pressure_error": casts.pressure_error[profile],
    }
    return pd.DataFrame(values, columns=list(LEVEL_COLUMNS))


def _wrapped(longitude: np.ndarray) -> np.ndarray:
    possible = np.abs(longitude) <= 360
    return np.where(possible, (longitude + 180) % 360 - 180, longitude)


def _quality(casts: Casts, reason: np.ndarray) -> dict[str, Any]:
    """Return the columns of quality of all samples."""
    profile = casts.profile
    return {
        "pressure_qc": _flags(casts.vertical_flag, profile),
        "temperature_qc": _flags(casts.temperature_flag, profile),
        "salinity_qc": _flags(casts.salinity_flag, profile),
        "position_qc": _as_integers(casts.position_flag)[profile],
        "time_qc": _as_integers(casts.time_flag)[profile],
        "profile_temp_qc": np.where(casts.hopeless, "F", "").astype(object)[profile],
        "sampling_scheme": np.where(casts.primary, "primary", "secondary").astype(object)[profile],
        "status": np.where(reason == "", ACCEPTED, REJECTED).astype(object),
        "reason": reason.astype(object),
    }


def _flags(flags: np.ndarray, profile: np.ndarray) -> pd.arrays.IntegerArray:
    """Return level flags that mean the same when they are read again.

    A level that its source left unflagged among flagged ones was accepted.
    """
    some = np.bincount(profile[flags != NO_FLAG], minlength=profile.max(initial=-1) + 1) > 0
    return _as_integers(np.where((flags == NO_FLAG) & some[profile], 1, flags))


def _as_integers(flags: np.ndarray) -> pd.arrays.IntegerArray:
    """Return flags as integers that may be missing; a blank one rejects, as 9 does."""
    flags = np.where(flags == BLANK_FLAG, _MISSING, flags)
    absent = flags == NO_FLAG
    return pd.arrays.IntegerArray(np.where(absent, 0, flags).astype(np.int64), absent)


def one_row_per_profile(imported: ImportedProfiles) -> pd.DataFrame:
    """Return a row per profile, from its good levels.

    Returns
    -------
    pandas.DataFrame
        What names a profile, ``levels`` (number of good ones), ``levels_rejected`` if quality was
        kept, ``shallowest_m`` and ``deepest_m``, ``surface_temperature`` (in situ, at the
        shallowest level), ``deepest_temperature``, ``salinity_levels``, ``status`` and ``reason``
        if kept, and ``source``.
    """
    table = imported.levels.assign(_profile=imported.profile)
    kept = "status" in table
    good = table[table["status"] == ACCEPTED] if kept else table
    good = good.sort_values(["_profile", "depth_m"], kind="stable")
    first = table.groupby("_profile", sort=True).first(skipna=False)
    found = good.groupby("_profile", sort=True)
    rows = first[["platform", "cycle", "direction", "data_mode", "time", "longitude", "latitude"]]
    rows = rows.assign(levels=found.size().reindex(first.index, fill_value=0))
    if kept:
        rows["levels_rejected"] = table.groupby("_profile").size() - rows["levels"]
    rows["shallowest_m"] = found["depth_m"].min()
    rows["deepest_m"] = found["depth_m"].max()
    rows["surface_temperature"] = found["temperature"].first()
    rows["deepest_temperature"] = found["temperature"].last()
    salty = found["salinity"].count()
    rows["salinity_levels"] = salty.reindex(first.index, fill_value=0)
    if kept:
        rejected = (rows["levels"] == 0).to_numpy()
        rows["status"] = np.where(rejected, REJECTED, ACCEPTED)
        rows["reason"] = np.where(rejected, first["reason"], "")
    return rows.assign(source=first["source"]).reset_index(drop=True)
