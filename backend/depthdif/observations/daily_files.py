"""Which of many daily rasters is a day's: a folder, or a pattern such as ``ostia/2018*.nc``."""

from __future__ import annotations

import datetime
import re
from functools import cache
from pathlib import Path

import numpy as np

from depthdif.errors import InputError
from depthdif.observations.gridded import periods
from depthdif.observations.gridded_quantity import Quantity

#: Extensions of what is looked at in a folder.
RASTERS = (".nc", ".nc4", ".tif", ".tiff")

_SELECTED = re.compile(r"^(?P<pattern>.*[*?\]][^:\\/]*)(?P<selector>:[^:\\/*?]+)?$")


def is_many(source: str) -> bool:
    """Whether a source is a folder or a pattern, rather than one file."""
    if Path(source).is_dir():
        return True
    return bool(re.search(r"[*?]", source)) and not Path(source).exists()


def file_of_day(source: str, day: datetime.date, quantity: Quantity) -> str:
    """Return the one of a folder's or a pattern's files that holds a day; one file is itself.

    Parameters
    ----------
    source : str
        A file, a folder, or a pattern with ``*`` and ``?``, then perhaps ``:variable``.
    day : date
    quantity : Quantity
        What the file should hold.

    Raises
    ------
    InputError
        If no file holds that day, or several without a date have it in their names.

    A file whose name has the day is looked at before the others. Where none says that it holds the
    day, one without any date is taken that has the day in its name: last, because a result that
    was written into the same folder is such a file.
    """
    if not is_many(source):
        return source
    files, selector = _files(source)
    named = [file for file in files if any(text in file.name for text in _written(day))]
    others = [file for file in files if file not in set(named)]
    undated = []
    for file in (*named, *others):
        held = _holds(f"{file}{selector}", day, quantity)
        if held:
            return f"{file}{selector}"
        if held is None and file in named:
            undated.append(f"{file}{selector}")
    if len(undated) > 1:
        raise InputError(
            f"{' and '.join(Path(file).name for file in undated[:2])} both have {day} in their"
            " names, and neither holds a date.",
            "Give a pattern that only one of them fits.",
        )
    if undated:
        return undated[0]
    raise InputError(
        f"None of the {len(files)} files of {source} holds a {quantity.phrase} of {day}.",
        "Check the dates and the pattern.",
    )


def files_of(source: str) -> list[str]:
    """Return every file that a source means, with its selector; one file is itself.

    Raises
    ------
    InputError
        If no file matches a pattern.
    """
    if not is_many(source):
        return [source]
    files, selector = _files(source)
    return [f"{file}{selector}" for file in files]


def _files(source: str) -> tuple[list[Path], str]:
    """Return the files in order of name, and the selector that goes with each."""
    if Path(source).is_dir():
        here = sorted(f for f in Path(source).iterdir() if f.suffix.lower() in RASTERS)
        return here, ""
    found = _SELECTED.match(source)
    pattern, selector = (found["pattern"], found["selector"] or "") if found else (source, "")
    whole = Path(pattern)
    # Patterns are for files: a folder's name is taken as it stands.
    try:
        files = sorted(file for file in whole.parent.glob(whole.name) if file.is_file())
    except ValueError as error:
        raise InputError(f"The pattern {source!r} is not understood: {error}.") from None
    if not files:
        raise InputError(f"No file matches {source}.", "Check the folder and the pattern.")
    return files, selector


def _written(day: datetime.date) -> tuple[str, ...]:
    return tuple(day.strftime(form) for form in ("%Y%m%d", "%Y-%m-%d", "%Y_%m_%d"))


def _holds(source: str, day: datetime.date, quantity: Quantity) -> bool | None:
    """Whether a raster holds a day; None where it has no date at all."""
    spans = _spans(source, quantity)
    noon = np.datetime64(day, "ns") + np.timedelta64(12, "h")
    return any(start <= noon < end for start, end in spans) if spans else None


@cache
def _spans(source: str, quantity: Quantity) -> tuple[tuple[np.datetime64, np.datetime64], ...]:
    try:
        return tuple((period.start, period.end) for period in periods(source, quantity))
    except InputError:  # a file of something else in the same folder
        never = np.datetime64(0, "ns")
        return ((never, never),)
