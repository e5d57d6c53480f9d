"""Profiles on the 50 depth levels as a table: what ``depthdif align`` prints."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from depthdif.missing_salinity import climatological_salinity
from depthdif.observations.profiles import PROFILE_KEY, ProfileSet, read_profiles

if TYPE_CHECKING:
    from depthdif.run import Progress

#: Columns of the aligned table, in order.
ALIGNED_COLUMNS = (*PROFILE_KEY, "depth_m", "temperature", "salinity", "source")


#: What the wide table tells of a profile, in order, before the levels' columns.
_PROFILE_COLUMNS = (*PROFILE_KEY, "source", "levels", "shallowest_m", "deepest_m", "validity")
#: First letter of the levels' columns.
_LETTERS = {"temperature": "t", "salinity": "s"}


def align_profiles(
    paths: Sequence[str],
    fields: Mapping[str, str] | None,
    date: datetime.date | None,
    time_window_days: float | None,
    *,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> tuple[ProfileSet, list[str]]:
    """Read and align profiles, and return what to say about them.

    Where salinity is missing, potential temperature is computed with the bundled model's
    climatological salinity, as a reconstruction does.

    Raises
    ------
    InputError
        If a file cannot be read as profiles.
    """
    profiles, notes = read_converted(
        paths, fields, date, time_window_days, progress=progress, cancelled=cancelled
    )
    return profiles, [*notes, *_counts(profiles)]


def read_converted(
    paths: Sequence[str],
    fields: Mapping[str, str] | None,
    date: datetime.date | None,
    time_window_days: float | None,
    *,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> tuple[ProfileSet, list[str]]:
    """As :func:`align_profiles`, with nothing said of how many profiles there are."""
    salinity_at, notes = climatological_salinity()
    profiles = read_profiles(
        paths,
        fields=fields or None,
        date=date,
        time_window_days=time_window_days,
        salinity_at=salinity_at,
        progress=progress,
        cancelled=cancelled,
    )
    return profiles, notes


def column_of_level(depth: float, variable: str = "temperature") -> str:
    """Return the name of a level's column in the wide table, such as ``t_0110m`` for 109.729 m.

    The name holds the depth to the metre, which tells all 50 levels apart and sorts by depth.
    """
    return f"{_LETTERS[variable]}_{depth:04.0f}m"


def wide_table(profiles: ProfileSet, variables: Sequence[str] = ("temperature",)) -> pd.DataFrame:
    """Return a row per profile with a column for each of the 50 levels.

    Returns
    -------
    pandas.DataFrame
        What names a profile; ``levels``, how many have a temperature; ``shallowest_m`` and
        ``deepest_m``, the first and last of them; ``validity``, an x for each of the 50 levels that
        is observed and a point for each other, the shallowest first; then the values, missing
        where unobserved.
    """
    aligned = profiles.aligned
    depth = aligned["level"].values
    seen = np.isfinite(aligned["temperature"].transpose("profile", "level").values)
    columns = {name: aligned[name].values for name in (*PROFILE_KEY, "source")}
    columns |= {
        "levels": seen.sum(axis=1),
        "shallowest_m": np.where(seen, depth, np.inf).min(axis=1, initial=np.inf),
        "deepest_m": np.where(seen, depth, -np.inf).max(axis=1, initial=-np.inf),
        "validity": np.array(["".join(".x"[one] for one in row) for row in seen * 1], dtype=object),
    }
    table = pd.DataFrame(columns)[list(_PROFILE_COLUMNS)]
    values = {
        column_of_level(each, variable): aligned[variable].sel(level=each).values
        for variable in variables
        for each in depth
    }
    return pd.concat([table, pd.DataFrame(values, index=table.index)], axis=1)


def aligned_table(profiles: ProfileSet) -> pd.DataFrame:
    """Return a row per profile and level that has a temperature, in profile and depth order."""
    aligned = profiles.aligned
    temperature = aligned["temperature"].transpose("profile", "level").values
    profile, level = np.nonzero(np.isfinite(temperature))
    columns = {name: aligned[name].values[profile] for name in (*PROFILE_KEY, "source")}
    columns |= {
        "depth_m": aligned["level"].values[level],
        "temperature": temperature[profile, level],
        "salinity": aligned["salinity"].transpose("profile", "level").values[profile, level],
    }
    return pd.DataFrame(columns)[list(ALIGNED_COLUMNS)]


def _counts(profiles: ProfileSet) -> list[str]:
    kept = profiles.aligned.sizes["profile"]
    sentences = [f"Profiles: {profiles.read} read, {kept} aligned."]
    sentences += [f"Rejected profiles: {n} × {reason}." for reason, n in profiles.counts.items()]
    dropped = profiles.levels_dropped.items()
    return sentences + [f"Dropped levels: {number} × {reason}." for reason, number in dropped]
