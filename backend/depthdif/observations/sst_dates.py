"""Which of a file's times is the analysis day's. Never clamped: a missing day is an error."""

from __future__ import annotations

import datetime
from pathlib import Path

import numpy as np

from depthdif.errors import InputError

_NOON = np.timedelta64(12, "h")


def days(times: np.ndarray) -> list[datetime.date]:
    """Return the calendar day (UTC) of each time."""
    return [value.item() for value in times.astype("datetime64[D]")]


def choose_time(
    times: np.ndarray, bounds: np.ndarray | None, date: datetime.date | None, path: Path
) -> tuple[int, datetime.date, str]:
    """Choose the time of an analysis day.

    A time stands for its own calendar day and for every day whose noon lies within its bounds
    (a monthly mean for its month). Of several in one day the nearest to noon counts.

    Parameters
    ----------
    times : array of datetime64[ns], shape (times,)
    bounds : array of datetime64[ns], shape (times, 2), optional
    date : datetime.date or None
        None takes the file's day if it holds exactly one.

    Returns
    -------
    index : int
    day : datetime.date
    note : str
        Empty, or what the analyst should know.

    Raises
    ------
    InputError
        If the day is not in the file, or none was given and the file holds several.
    """
    held = days(times)
    if date is None:
        distinct = sorted(set(held))
        if len(distinct) > 1:
            raise InputError(
                f"{path} holds {len(distinct)} dates, {distinct[0]} to {distinct[-1]}.",
                "Give the date of the analysis.",
            )
        date = distinct[0]
    noon = np.datetime64(date, "ns") + _NOON
    same_day = np.array([day == date for day in held])
    covers = same_day.copy()
    if bounds is not None:
        covers |= (bounds[:, 0] <= noon) & (noon < bounds[:, 1])
    if not covers.any():
        distinct = sorted(set(held))
        span = str(distinct[0]) if len(distinct) == 1 else f"{distinct[0]} to {distinct[-1]}"
        raise InputError(
            f"{path} holds no sea-surface temperature of {date}; it holds {span}.",
            "Give a file of that day, or the file's date.",
        )
    candidates = np.nonzero(same_day if same_day.any() else covers)[0]
    nearest = candidates[np.argmin(np.abs(times[candidates] - noon))]
    note = ""
    if bounds is not None:
        length = (bounds[nearest, 1] - bounds[nearest, 0]) / np.timedelta64(1, "D")
        if length > 1.5:
            note = f"the field is a mean over {length:.0f} days"
    if candidates.size > 1:
        note = f"the one of {candidates.size} times of the day nearest to noon"
    return int(nearest), date, note
