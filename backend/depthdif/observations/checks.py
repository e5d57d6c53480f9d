"""What is left out of profiles: whole ones and single levels, each for a reason in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date as Date

import numpy as np

from depthdif.observations import qc
from depthdif.observations.casts import Casts
from depthdif.observations.duplicates import duplicate_casts

#: Profiles (bool) that nobody asked for, and why.
Unwanted = Sequence[tuple[np.ndarray, str]]


def profile_reasons(casts: Casts, unwanted: Unwanted = ()) -> np.ndarray:
    """Return why each profile is dropped as a whole; an empty string keeps it.

    Parameters
    ----------
    casts : Casts
    unwanted : sequence of (array of bool, str)
        Such as profiles of another time.
    """
    reason = np.full(casts.count, "", dtype=object)

    def drop(where: np.ndarray, why: str) -> None:
        reason[where & (reason == "")] = why

    drop(~casts.primary, "not the primary sampling scheme")
    drop(np.isnat(casts.time), "no date")
    for where, why in unwanted:
        drop(where, why)
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


def outside_window(casts: Casts, date: Date, window_days: float) -> np.ndarray:
    """Tell which profiles are further than so many days from a day's noon (bool)."""
    noon = np.datetime64(date, "ns") + np.timedelta64(12, "h")
    away = np.abs((casts.time - noon) / np.timedelta64(1, "s"))
    return np.asarray(away > window_days * 86400 + 0.5)


@dataclass
class Levels:
    """Which samples are good, and why the others are not (an empty reason: good)."""

    reason: np.ndarray

    @property
    def good(self) -> np.ndarray:
        """Which samples are good (bool)."""
        return self.reason == ""

    def counts(self, of_kept: np.ndarray) -> dict[str, int]:
        """Count the bad ones of some samples (bool) by reason."""
        reasons, numbers = np.unique(self.reason[of_kept & ~self.good], return_counts=True)
        return {str(reason): int(n) for reason, n in zip(reasons, numbers, strict=True)}


def check_levels(casts: Casts) -> Levels:
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
    drop(_all_zeros(casts), qc.REASON_ZEROS)
    drop(casts.vertical < 0, qc.REASON_NEGATIVE_DEPTH)
    drop(casts.vertical > qc.DEEPEST, qc.REASON_TOO_DEEP)
    return Levels(reason)


def _all_zeros(casts: Casts) -> np.ndarray:
    """Tell which samples are zero in all that they say: missing ones, whatever their flags (bool).

    Some Argo floats begin every profile with one that is flagged good.
    """
    fresh = ~(np.abs(casts.salinity) > 0)
    return np.asarray((casts.vertical == 0) & (casts.temperature == 0) & fresh)


def good_salinity(casts: Casts) -> np.ndarray:
    """Return practical salinity where it is flagged good and possible; NaN elsewhere."""
    low, high = qc.SALINITY_RANGE
    fine = qc.accepted(casts.salinity_flag) & (casts.salinity >= low) & (casts.salinity <= high)
    return np.where(fine, casts.salinity, np.nan)
