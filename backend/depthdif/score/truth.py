"""A dense field that is taken for the truth: any CF NetCDF of temperature (and salinity) on levels.

Variables, axes and units are told by their CF attributes first and by their usual names second.
In-situ temperature becomes potential; latitudes and longitudes come out ascending.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import xarray as xr

from depthdif.errors import InputError
from depthdif.netcdf_classic import refuse_truncated
from depthdif.observations.seawater import potential_temperature, pressure_from_depth

_STANDARD_NAMES = {
    "temperature": (
        "sea_water_potential_temperature",
        "sea_water_temperature",
        "sea_water_conservative_temperature",
    ),
    "salinity": ("sea_water_practical_salinity", "sea_water_salinity"),
}
_NAMES = {
    "temperature": ("thetao", "votemper", "ptemp", "theta", "temperature", "temp", "t", "to"),
    "salinity": ("so", "vosaline", "salinity", "psal", "salt", "s"),
}
_AXES = {
    "time": ("T", ("time",), (), ("time", "t", "time1", "time_counter")),
    "depth": ("Z", ("depth",), ("m", "meters", "metres", "meter"), ("depth", "lev", "z", "deptht")),
    "latitude": ("Y", ("latitude",), ("degrees_north", "degree_north"), ("lat", "latitude", "y")),
    "longitude": ("X", ("longitude",), ("degrees_east", "degree_east"), ("lon", "longitude", "x")),
}
_PLAUSIBLE = {"temperature": (-3.0, 45.0), "salinity": (0.0, 50.0)}
_DEFAULT_SALINITY = 35.0


@dataclass(frozen=True)
class Truth:
    """A dense field at one or more times.

    Attributes
    ----------
    path : str
    dates : list of date
    depth : array, shape (depth,)
        m, ascending.
    latitude, longitude : array
        Degrees, ascending; longitude continuous (it may run past 180).
    values : dict of str to array, shape (time, depth, latitude, longitude)
        ``temperature`` (potential, °C) and, where the file has it, ``salinity`` (practical).
        NaN on land and below the sea floor.
    """

    path: str
    dates: list[datetime.date]
    depth: np.ndarray
    latitude: np.ndarray
    longitude: np.ndarray
    values: dict[str, np.ndarray]


def read_truth(
    path: str,
    times: tuple[str, ...] = (),
    most: int = 3,
    date: datetime.date | None = None,
) -> Truth:
    """Read some times of a dense field.

    Parameters
    ----------
    path : str
    times : tuple of str
        Positions (0 is the first) or days YYYY-MM-DD; none takes up to `most`, spread evenly.
    most : int
    date : date, optional
        The day of a field that says none.

    Raises
    ------
    InputError
        If the file can't be read, holds no temperature by depth, latitude and longitude, or none
        of a time that is asked for, or if there is no date or more than one.
    """
    with _opened(path) as dataset:
        temperature = _temperature(dataset, path)
        ordered = _dated(_ordered(temperature, path), date, path)
        chosen = _chosen_times(ordered, times, most, path)
        ordered = ordered.isel(time=chosen)
        found = {"temperature": _celsius(ordered)}
        salinity = _find(dataset, "salinity")
        if salinity is not None and salinity.dims == temperature.dims:
            found["salinity"] = _within(
                _ordered(salinity, path).isel(time=chosen).values, "salinity"
            )
        dates = [stamp.astype("datetime64[D]").astype(object) for stamp in ordered["time"].values]
    depth, latitude, longitude = (
        ordered[name].values.astype(float) for name in ("depth", "latitude", "longitude")
    )
    if not _is_potential(temperature):
        found["temperature"] = _to_potential(found, depth, latitude, longitude)
    return Truth(path, dates, depth, latitude, longitude, found)


def count_times(path: str) -> int:
    """Return how many times a dense field has, without reading its values.

    Raises
    ------
    InputError
        If the file can't be read, or holds no dated temperature by depth, latitude and longitude.
    """
    with _opened(path) as dataset:
        ordered = _ordered(_temperature(dataset, path), path)
        return len(_chosen_times(ordered, ("all",), 0, path))


def _opened(path: str) -> xr.Dataset:
    file = Path(path)
    if not file.is_file():
        raise InputError(f"The field {path} cannot be read: there is no such file.")
    refuse_truncated(file)
    try:
        return xr.open_dataset(file, engine="netcdf4")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error).partition("\n")[0]
        raise InputError(f"The field {path} cannot be read as NetCDF ({reason}).") from None


def _temperature(dataset: xr.Dataset, path: str) -> xr.DataArray:
    temperature = _find(dataset, "temperature")
    if temperature is None:
        raise InputError(
            f"{path} holds no sea temperature by depth, latitude and longitude.",
            "It needs a variable with the standard name sea_water_potential_temperature or"
            " sea_water_temperature, on depth levels.",
        )
    return temperature


def _find(dataset: xr.Dataset, variable: str) -> xr.DataArray | None:
    """Return the variable by standard name, else by its usual names; it must lie on all axes."""
    gridded = [
        v
        for v in dataset.data_vars.values()
        if all(_axis(v, axis) for axis in ("depth", "latitude", "longitude"))
    ]
    for wanted in _STANDARD_NAMES[variable]:
        for v in gridded:
            if v.attrs.get("standard_name") == wanted:
                return v
    for name in _NAMES[variable]:
        for v in gridded:
            if str(v.name).lower() == name:
                return v
    return None


def _axis(variable: xr.DataArray, axis: str) -> str | None:
    """Return the dimension that is an axis, by attributes, units and name in this order."""
    letter, standard, units, names = _AXES[axis]
    attributes = {
        str(dim): variable.coords[dim].attrs if dim in variable.coords else {}
        for dim in variable.dims
    }
    for dim, said in attributes.items():
        if said.get("axis") == letter or said.get("standard_name") in standard:
            return dim
    for dim, said in attributes.items():
        if str(said.get("units", "")).lower() in units or (axis == "depth" and "positive" in said):
            return dim
        if axis == "time" and np.issubdtype(variable.coords[dim].dtype, np.datetime64):
            return dim
    return next((dim for dim in attributes if dim.lower() in names), None)


def _ordered(variable: xr.DataArray, path: str) -> xr.DataArray:
    """Return the variable on (time, depth, latitude, longitude), each ascending."""
    names = {axis: _axis(variable, axis) for axis in _AXES}
    if names["time"] is None:
        variable = variable.expand_dims("time")
        names["time"] = "time"
    variable = variable.rename({str(old): new for new, old in names.items() if old != new})
    extra = [str(dim) for dim in variable.dims if dim not in names]
    if extra:
        raise InputError(f"The variable {variable.name} of {path} has a further axis, {extra[0]}.")
    for axis in ("depth", "latitude", "longitude"):
        if variable[axis].ndim != 1 or not np.isfinite(variable[axis].values.astype(float)).all():
            raise InputError(f"The {axis} of {path} is not a one-dimensional coordinate.")
    variable = variable.assign_coords(
        depth=np.abs(variable["depth"].values.astype(float)),
        longitude=_continuous(variable["longitude"].values.astype(float)),
    )
    variable = variable.sortby(["depth", "latitude", "longitude"])
    if variable.sizes["latitude"] < 3 or variable.sizes["longitude"] < 3:
        raise InputError(f"{path} is no map: it has fewer than three rows or columns.")
    return variable.transpose("time", "depth", "latitude", "longitude")


def _continuous(longitude: np.ndarray) -> np.ndarray:
    """Return longitudes as one stretch that starts in −180…180, whatever range they came in."""
    turned = (longitude + 180.0) % 360.0 - 180.0
    order = np.sort(turned)
    gap = np.append(np.diff(order), order[0] + 360.0 - order[-1])
    start = order[(int(gap.argmax()) + 1) % len(order)]
    return np.where(turned < start - 1e-9, turned + 360.0, turned)


def _dated(field: xr.DataArray, date: datetime.date | None, path: str) -> xr.DataArray:
    """Give a field the date that it does not say."""
    if date is None:
        return field
    if "time" in field.coords and np.issubdtype(field["time"].dtype, np.datetime64):
        raise InputError(
            f"{path} says its dates itself; --date is for one that says none.",
            "Choose among the field's days by --times.",
        )
    if field.sizes.get("time", 1) != 1:
        raise InputError(f"{path} holds several times without dates; --date is for one.")
    field = field.drop_vars("time", errors="ignore")
    return field.assign_coords(time=[np.datetime64(date, "ns") + np.timedelta64(12, "h")])


def _chosen_times(
    variable: xr.DataArray, times: tuple[str, ...], most: int, path: str
) -> list[int]:
    stamps = variable["time"].values if "time" in variable.coords else np.array([])
    if not np.issubdtype(stamps.dtype, np.datetime64):
        raise InputError(
            f"The field {path} says no date.",
            "Give --date for a single time, or a CF time axis.",
        )
    count = len(stamps)
    if not times:
        return np.unique(np.linspace(0, count - 1, min(most, count)).round().astype(int)).tolist()
    days = stamps.astype("datetime64[D]").astype(str)
    chosen = []
    for text in times:
        if text == "all":
            return list(range(count))
        if text.isdigit() and int(text) < count:
            chosen.append(int(text))
        elif text in days:
            chosen.append(int(np.flatnonzero(days == text)[0]))
        else:
            raise InputError(
                f"The field {path} has no time {text}.",
                f"It holds {count} times, {days[0]} to {days[-1]}; give 0 to {count - 1} or a day.",
            )
    return chosen


def _celsius(variable: xr.DataArray) -> np.ndarray:
    values = variable.values.astype(float)
    with np.errstate(invalid="ignore"):
        if np.nanmedian(values) > 100.0:
            values = values - 273.15
    return _within(values, "temperature")


def _within(values: np.ndarray, variable: str) -> np.ndarray:
    """Return values without those that no sea water has (unmarked fill values)."""
    low, high = _PLAUSIBLE[variable]
    with np.errstate(invalid="ignore"):
        return np.where((values >= low) & (values <= high), values, np.nan)


def _is_potential(temperature: xr.DataArray) -> bool:
    """Return whether the temperature is potential: its attributes say so, or else its name."""
    standard = temperature.attrs.get("standard_name", "")
    if standard in _STANDARD_NAMES["temperature"]:
        return bool(standard == "sea_water_potential_temperature")
    said = f"{temperature.attrs.get('long_name', '')} {temperature.attrs.get('comment', '')}"
    if "potential" in said.lower():
        return True
    # Ocean models carry potential temperature; measurements would say that they are in situ.
    return "situ" not in said.lower()


def _to_potential(
    found: dict[str, np.ndarray], depth: np.ndarray, latitude: np.ndarray, longitude: np.ndarray
) -> np.ndarray:
    salinity = found.get("salinity", np.full(1, _DEFAULT_SALINITY))
    salinity = np.where(np.isfinite(salinity), salinity, _DEFAULT_SALINITY)
    pressure = pressure_from_depth(depth[:, None, None], latitude[:, None])
    return potential_temperature(
        found["temperature"], salinity, pressure, longitude, latitude[:, None]
    )
