"""Dates in tables: ISO text, date and clock in two columns, epoch numbers, days since 1950."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd

from depthdif.errors import InputError

_CLOCK = re.compile(r"^\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?$")
_DATE_ONLY = re.compile(r"^\d{4}[-/]\d{1,2}[-/]\d{1,2}$")
_EIGHT_DIGITS = re.compile(r"^(18|19|20|21)\d{6}$")
_NOON = np.timedelta64(12, "h")


def parse_times(values: np.ndarray, column: str, path: str, dates: np.ndarray | None) -> np.ndarray:
    """Return datetime64[ns], UTC; NaT where there is no date.

    A date without a time of day counts as noon: the best guess, and the analysis's own hour.

    Parameters
    ----------
    values : array, shape (rows,)
        The time column, of any kind.
    column, path : str
        For messages.
    dates : array, optional
        A second column of dates, used if `values` are times of day.

    Raises
    ------
    InputError
        If hardly any of the values can be read as a date.
    """
    if values.dtype.kind == "M":
        return values.astype("datetime64[ns]")
    if values.dtype.kind in "iuf":
        return _from_numbers(values.astype(np.float64), column, path)
    known, inverse = np.unique(np.char.strip(values.astype("U")), return_inverse=True)
    filled = [text for text in known if text]
    if filled and all(_CLOCK.match(text) for text in filled) and dates is not None:
        joined = np.char.add(np.char.add(np.char.strip(dates.astype("U")), "T"), known[inverse])
        return parse_times(joined, column, path, None)
    if filled and all(_EIGHT_DIGITS.match(text) for text in filled):
        return _from_text(known, column, path, "%Y%m%d")[inverse] + _NOON
    numbers = pd.to_numeric(pd.Series(known), errors="coerce").to_numpy(dtype=np.float64)
    if filled and np.isfinite(numbers[known != ""]).all():
        return _from_numbers(numbers, column, path)[inverse]
    return _from_text(known, column, path, None)[inverse]


def _from_text(known: np.ndarray, column: str, path: str, form: str | None) -> np.ndarray:
    """Parse distinct texts; ISO first, any unambiguous year-first form else."""
    year_first = np.array([bool(re.match(r"^\s*\d{4}", text)) for text in known], dtype=bool)
    texts = pd.Series(np.where(year_first, known, "").astype(object))
    parsed = pd.to_datetime(texts, errors="coerce", utc=True, format=form or "ISO8601")
    again = parsed.isna().to_numpy() & year_first
    if again.any():
        loose = pd.to_datetime(texts[again], errors="coerce", utc=True, format="mixed")
        parsed[again] = loose
    result = parsed.dt.tz_localize(None).to_numpy().astype("datetime64[ns]")
    filled = np.array([bool(text) for text in known], dtype=bool)
    if filled.any() and np.isnat(result[filled]).mean() > 0.5:
        example = known[filled][0]
        raise InputError(
            f"The times in the column '{column}' of {path} cannot be read (such as '{example}').",
            "Write them as ISO 8601, such as 2018-12-31T09:00:00Z.",
        )
    noon = np.array([bool(_DATE_ONLY.match(text)) for text in known], dtype=bool)
    return np.where(noon, result + _NOON, result)


def _from_numbers(values: np.ndarray, column: str, path: str) -> np.ndarray:
    """Read epoch seconds or milliseconds, days since 1950 (Argo's JULD), or YYYYMMDD."""
    result = np.full(values.shape, np.datetime64("NaT", "ns"))
    good = np.isfinite(values) & (values < 9e14) & (values != 999999) & (values != 99999)
    if not good.any():
        return result
    typical = float(np.median(values[good]))
    if 18000101 <= typical <= 21001231:
        dates = np.array([f"{int(value):08d}" for value in values[good]])
        result[good] = _from_text(dates, column, path, "%Y%m%d") + _NOON
    elif typical >= 1e11:
        result[good] = np.round(values[good]).astype("datetime64[ms]").astype("datetime64[ns]")
    elif typical >= 1e8:
        milliseconds = np.round(values[good] * 1000).astype(np.int64)
        result[good] = milliseconds.astype("datetime64[ms]").astype("datetime64[ns]")
    elif 1000 <= typical <= 60000:
        milliseconds = np.round(values[good] * 86_400_000).astype(np.int64)
        origin = np.datetime64("1950-01-01", "ms")
        result[good] = (origin + milliseconds.astype("timedelta64[ms]")).astype("datetime64[ns]")
    else:
        raise InputError(
            f"The times in the column '{column}' of {path} are numbers of an unknown kind"
            f" (such as {typical:g}).",
            "Write them as ISO 8601, such as 2018-12-31T09:00:00Z.",
        )
    return result
