"""Profiles on the 50 depth levels as a table: what ``depthdif align`` prints."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from depthdif.errors import ModelError
from depthdif.observations.profiles import PROFILE_KEY, ProfileSet, read_profiles

if TYPE_CHECKING:
    from depthdif.run import Progress

#: Columns of the aligned table, in order.
ALIGNED_COLUMNS = (*PROFILE_KEY, "depth_m", "temperature", "salinity", "source")


def align_profiles(
    paths: Sequence[str],
    fields: Mapping[str, str] | None,
    date: datetime.date | None,
    time_window_days: float | None,
    *,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> tuple[pd.DataFrame, list[str]]:
    """Read profiles and return the aligned table and what to say about them.

    Where salinity is missing, potential temperature is computed with the bundled model's
    climatological salinity, as a reconstruction does.

    Raises
    ------
    InputError
        If a file cannot be read as profiles.
    """
    notes = []
    salinity_at = None
    try:
        from depthdif.models.package import open_model

        climatology = open_model().climatology
    except ModelError as error:
        notes.append(f"Missing salinity is taken as 35: {error.message}")
    else:

        def salinity_at(
            longitude: np.ndarray, latitude: np.ndarray, time: np.ndarray
        ) -> np.ndarray:
            return climatology.at(longitude, latitude, time, variable="salinity")

    profiles = read_profiles(
        paths,
        fields=fields or None,
        date=date,
        time_window_days=time_window_days,
        salinity_at=salinity_at,
        progress=progress,
        cancelled=cancelled,
    )
    return aligned_table(profiles), [*notes, *_counts(profiles)]


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
