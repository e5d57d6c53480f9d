"""Which of a file's times is the analysis day's. Never clamped: a missing day is an error."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from depthdif.errors import InputError

_NOON = np.timedelta64(12, "h")
_WHOLE_DAY = np.timedelta64(23, "h")
_DAY = np.timedelta64(86_400_000_000_000, "ns")


def days(times: np.ndarray) -> list[datetime.date]:
    """Return the calendar day (UTC) of each time."""
    return [value.item() for value in times.astype("datetime64[D]")]


def days_held(times: np.ndarray, bounds: np.ndarray | None) -> list[datetime.date]:
    """Return the day that each time stands for: its label's, unless its bounds exclude that."""
    held = days(times)
    if bounds is None:
        return held
    noons = np.array(held, "datetime64[ns]") + _NOON
    start, end = bounds[:, 0], bounds[:, 1]
    # A daily mean may be labelled with the midnight that ends it; a night's has no noon at all.
    excluded = (end - start >= _WHOLE_DAY) & ((noons < start) | (noons >= end))
    middles = days(start + (end - start) / 2)
    return [
        middle if out else day for day, middle, out in zip(held, middles, excluded, strict=True)
    ]


@dataclass(frozen=True)
class Period:
    """What one time of a file stands for.

    Parameters
    ----------
    day : datetime.date
        By which it is asked for.
    start, end : datetime64[ns]
        UTC; the day's own midnights unless bounds span a day or more.
    """

    day: datetime.date
    start: np.datetime64
    end: np.datetime64


def one_day(day: datetime.date) -> Period:
    """Return the period of a day, from midnight to midnight UTC."""
    start = np.datetime64(day, "ns")
    return Period(day, start, start + np.timedelta64(1, "D"))


def periods_held(times: np.ndarray, bounds: np.ndarray | None) -> list[Period]:
    """Return the period of each day that the times stand for, in order of time."""
    found: dict[datetime.date, Period] = {}
    for index, day in enumerate(days_held(times, bounds)):
        period = one_day(day)
        if bounds is not None and bounds[index, 1] - bounds[index, 0] > 1.5 * _DAY:
            period = Period(day, bounds[index, 0], bounds[index, 1])
        found.setdefault(day, period)
    return [found[day] for day in sorted(found)]


def choose_time(
    times: np.ndarray,
    bounds: np.ndarray | None,
    date: datetime.date | None,
    path: Path,
    phrase: str,
) -> tuple[int, datetime.date, str]:
    """Choose the time of an analysis day.

    A time stands for every day whose noon lies within its bounds (a monthly mean for its month),
    without bounds for its own calendar day. Of several in one day the nearest to noon counts.

    Parameters
    ----------
    times : array of datetime64[ns], shape (times,)
    bounds : array of datetime64[ns], shape (times, 2), optional
    date : datetime.date or None
        None takes the file's day if it holds exactly one.
    phrase : str
        What the file should hold, for messages.

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
    held = days_held(times, bounds)
    if date is None:
        distinct = sorted(set(held))
        if len(distinct) > 1:
            raise InputError(
                f"{path} holds {len(distinct)} dates, {distinct[0]} to {distinct[-1]}.",
                "Give the date of the analysis.",
            )
        date = distinct[0]
    noon = np.datetime64(date, "ns") + _NOON
    covers = np.array([day == date for day in held])
    if bounds is not None:
        covers |= (bounds[:, 0] <= noon) & (noon < bounds[:, 1])
    if not covers.any():
        distinct = sorted(set(held))
        span = str(distinct[0]) if len(distinct) == 1 else f"{distinct[0]} to {distinct[-1]}"
        raise InputError(
            f"{path} holds no {phrase} of {date}; it holds {span}.",
            "Give a file of that day, or the file's date.",
        )
    candidates = np.nonzero(covers)[0]
    nearest = candidates[np.argmin(np.abs(times[candidates] - noon))]
    note = ""
    if bounds is not None:
        length = (bounds[nearest, 1] - bounds[nearest, 0]) / np.timedelta64(1, "D")
        if length > 1.5:
            note = f"the field is a mean over {length:.0f} days"
    if candidates.size > 1:
        note = f"the one of {candidates.size} times of the day nearest to noon"
    return int(nearest), date, note
