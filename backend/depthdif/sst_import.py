"""Which days of which sea-surface temperatures are imported, on which cells, and their fields."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from depthdif.errors import InputError, MemoryLimitError
from depthdif.grid import Grid
from depthdif.memory import available_memory_bytes
from depthdif.observations import gridded_sampling
from depthdif.observations.gridded import periods
from depthdif.observations.gridded_dates import Period, one_day
from depthdif.observations.gridded_quantity import SST
from depthdif.observations.gridded_sampling import Cells
from depthdif.observations.native import native_cells
from depthdif.observations.sst import SstSource, on_grid, open_sst

Extent = tuple[float, float, float, float]

#: Bytes a cell of one day: its parts as they are read, resampled and joined …
_BYTES_OF_DAY = 60
#: … and of each band that is kept until it is written.
_BYTES_OF_BAND = 12


@dataclass(frozen=True)
class SstDay:
    """One day's raster, opened but not read.

    Parameters
    ----------
    source : SstSource
    period : Period or None
        None where the raster has no date.
    """

    source: SstSource
    period: Period | None

    @property
    def label(self) -> str:
        """The day, for names."""
        return self.period.day.isoformat() if self.period else "undated"

    def describe(self) -> dict[str, Any]:
        """Return what is known of the day as JSON values."""
        period = self.period
        return {
            "day": period.day.isoformat() if period else "",
            "start": _moment(period.start) if period else "",
            "end": _moment(period.end) if period else "",
            "path": self.source.path,
            "product": self.source.product,
            "attribution": self.source.attribution,
        }


def _moment(time: np.datetime64) -> str:
    return f"{np.datetime_as_string(time, unit='s')}Z"


def choose_days(
    sources: Sequence[str], first: datetime.date | None, last: datetime.date | None
) -> list[SstDay]:
    """Return the days from `first` to `last` that the rasters hold, in order of time.

    Parameters
    ----------
    sources : sequence of str
        Files, as :func:`~depthdif.observations.daily_files.files_of` gives them.
    first, last : datetime.date, optional

    Raises
    ------
    InputError
        If a raster cannot be read, there is no such day, one day is in two of them, or one without
        a date is not alone.
    """
    held: dict[datetime.date, tuple[str, Period]] = {}
    undated = []
    for source in sources:
        found = periods(source, SST)
        if not found:
            undated.append(source)
        for period in found:
            if period.day in held:
                raise InputError(
                    f"{source} and {held[period.day][0]} both hold {period.day}.",
                    "Give one of them.",
                )
            held[period.day] = source, period
    if not sources:
        raise InputError("There is no raster to import.", "Is the folder empty?")
    if undated and len(sources) > 1:
        raise InputError(
            f"{undated[0]} holds no date, so that its place among others is unknown.",
            "Import it by itself, and say its day with date_from.",
        )
    if undated:
        said = one_day(first) if first and last in (None, first) else None
        return [SstDay(open_sst(undated[0]), said)]
    chosen = [
        day
        for day in sorted(held)
        if (first is None or day >= first) and (last is None or day <= last)
    ]
    if not chosen:
        days = sorted(held)
        raise InputError(
            f"There is no sea-surface temperature from {first or 'the beginning'} to"
            f" {last or 'the end'}: the rasters hold {len(days)} day(s), {days[0]} to {days[-1]}.",
            "Change date_from and date_to.",
        )
    return [SstDay(open_sst(held[day][0], date=day), held[day][1]) for day in chosen]


def common_cells(
    days: Sequence[SstDay], extent: Extent | None, resolution: float | None, joined: int
) -> Cells:
    """Return the cells on which all days are written.

    Parameters
    ----------
    days : sequence of SstDay
    extent : tuple, optional
        West, south, east, north, degrees.
    resolution : float, optional
        Degrees; the rasters' own cells without it.
    joined : int
        Bands of each day that are kept until all are read.

    Raises
    ------
    InputError
        If the rasters have different cells and no resolution is asked for, or the extent holds
        nothing of them.
    MemoryLimitError
        If so many days on so many cells take too much memory.
    """
    cells = _cells(days[0].source, extent, resolution)
    for day in days[1:]:
        if _cells(day.source, extent, resolution) != cells:
            raise InputError(
                f"{day.source.path} has other cells than {days[0].source.path}.",
                "Give a resolution and an extent, or import them apart.",
            )
    needed = cells.rows * cells.columns * (_BYTES_OF_DAY + _BYTES_OF_BAND * joined * len(days))
    if needed > available_memory_bytes():
        raise MemoryLimitError(
            f"{len(days)} day(s) of {cells.rows} × {cells.columns} cells need about"
            f" {needed / 1e9:.3g} GB of memory, and {available_memory_bytes() / 1e9:.3g} GB are"
            " allowed.",
            "Write a file for each day (folder) and no output of all, or ask for a smaller extent,"
            " fewer days or a coarser resolution.",
        )
    return cells


def _cells(source: SstSource, extent: Extent | None, resolution: float | None) -> Cells:
    if resolution is None:
        own = native_cells(source.field, extent)
        if own is not None:
            return own
        resolution = round(gridded_sampling.resolution(source.field), 6)
    west, south, east, north = source.bounds
    box = extent or (west, max(south, -90.0), east, min(north, 90.0))
    return Grid.covering(*box, resolution)


def read_day(day: SstDay, cells: Cells, *, masked: bool, most_ice: float | None) -> xr.Dataset:
    """Return one day's fields.

    Parameters
    ----------
    day : SstDay
    cells : Cells
    masked : bool
        Honour the file's mask of land, lakes and rivers.
    most_ice : float or None
        No value where the share of sea ice is larger.

    Returns
    -------
    xarray.Dataset
        ``sst`` (°C, NaN none); where the file has them ``sst_error`` (°C, 1 σ), ``mask`` (GHRSST's
        bits: 1 water, 2 land, 8 ice) and ``ice`` (share).
    """
    source = day.source
    if not masked:
        source = replace(source, field=replace(source.field, mask=None))
    fields = on_grid(source, cells)
    if most_ice is not None:
        fields["sst"] = fields["sst"].where(fields["ice"] <= most_ice)
    given = source.field.parts
    seen = fields["sst"].notnull()
    kept = {"sst": fields["sst"]}
    if source.has_error:
        kept["sst_error"] = fields["sst_error"].where(seen)
    if "mask" in given and masked:
        kept["mask"] = xr.where(fields["water"], 1.0, 2.0)
    if "ice" in given or bool((fields["ice"] > 0).any()):  # the mask may tell of ice alone
        kept["ice"] = fields["ice"]
    return xr.Dataset(kept)


def title_of(days: Sequence[SstDay]) -> str:
    """Return the products' names."""
    return ", ".join(
        dict.fromkeys(day.source.product or Path(day.source.path).stem for day in days)
    )
