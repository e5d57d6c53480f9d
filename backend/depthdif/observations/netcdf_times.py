"""The times of a NetCDF field and the days that they stand for."""

from __future__ import annotations

import datetime

import netCDF4
import numpy as np

from depthdif.errors import InputError
from depthdif.observations import netcdf_input as nc
from depthdif.observations.gridded_dates import (
    Period,
    choose_time,
    days_held,
    periods_held,
)
from depthdif.observations.gridded_location import GriddedLocation
from depthdif.observations.netcdf_layout import Layout, attribute, coordinate


def choose_netcdf_time(
    dataset: netCDF4.Dataset,
    layout: Layout,
    location: GriddedLocation,
    date: datetime.date | None,
    phrase: str,
) -> tuple[int, datetime.date | None, list[datetime.date], str]:
    """Return the time's index, its day, all days, and a note."""
    path = location.path
    held = _times(dataset, layout, location)
    if held is None:
        return (location.band or 1) - 1, None, [], ""
    times, bounds = held
    if location.band is None:
        index, day, note = choose_time(times, bounds, date, path, phrase)
        return index, day, days_held(times, bounds), note
    index = location.band - 1
    one = slice(index, index + 1)
    within = None if bounds is None else bounds[one]
    _, day, note = choose_time(times[one], within, date, path, phrase)
    return index, day, days_held(times, bounds), note


def netcdf_periods(
    dataset: netCDF4.Dataset, layout: Layout, location: GriddedLocation
) -> list[Period]:
    """Return what the field's times stand for, in order; none where there is no readable date."""
    held = _times(dataset, layout, location)
    if held is None:
        return []
    times, bounds = held
    if location.band is not None:
        one = slice(location.band - 1, location.band)
        times, bounds = times[one], None if bounds is None else bounds[one]
    return periods_held(times, bounds)


def _times(
    dataset: netCDF4.Dataset, layout: Layout, location: GriddedLocation
) -> tuple[np.ndarray, np.ndarray | None] | None:
    """Return the times and their bounds; None where there is one time without a readable date."""
    path = location.path
    name = coordinate(dataset, layout.time) if layout.time else None
    if name is None and "time" in dataset.variables and dataset.variables["time"].size == 1:
        name = "time"
    count = dataset.dimensions[layout.time].size if layout.time else 1
    if count == 0:
        raise InputError(f"{path} holds no time.")
    dated = name is not None and " since " in attribute(dataset, name, "units")
    if location.band is not None and not 1 <= location.band <= count:
        raise InputError(f"{path} has no band {location.band}: it holds {count} time(s).")
    if name is None or not dated:
        if count > 1 and location.band is None:
            raise InputError(
                f"{path} holds {count} times without readable dates.",
                f"Choose one by its number, such as {path.name}:1.",
            )
        return None
    times = np.atleast_1d(nc.times(dataset, name)).ravel()
    if np.isnat(times).any():
        raise InputError(f"The time of {path} is missing.")
    return times, _bounds(dataset, name, times.size)


def _bounds(dataset: netCDF4.Dataset, name: str, count: int) -> np.ndarray | None:
    """Return the bounds of the times, if the file has them and they make sense."""
    bounds_name = attribute(dataset, name, "bounds")
    if bounds_name not in dataset.variables:
        return None
    if dataset.variables[bounds_name].shape != (count, 2):
        return None
    # Bounds inherit the units of their time (CF conventions 7.1).
    given = nc.attributes(dataset.variables[name])
    bounds = nc.times(
        dataset, bounds_name, str(given["units"]), str(given.get("calendar", "standard"))
    )
    return None if np.isnat(bounds).any() else bounds
