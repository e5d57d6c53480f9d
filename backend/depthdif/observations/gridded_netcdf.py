"""A quantity from NetCDF: GHRSST L4, DUACS and anything with one field on regular axes."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import netCDF4
import numpy as np

from depthdif.errors import InputError
from depthdif.observations import netcdf_input as nc
from depthdif.observations.gridded_axes import Axis, latitude_axis, longitude_axis, plain_axis
from depthdif.observations.gridded_dates import choose_time, days_held
from depthdif.observations.gridded_field import (
    ICE_NAMES,
    MASK_NAMES,
    GriddedField,
)
from depthdif.observations.gridded_location import GriddedLocation
from depthdif.observations.gridded_quantity import Quantity
from depthdif.observations.sst_mask import MaskReader, mask_reader


def open_netcdf_field(
    location: GriddedLocation, date: datetime.date | None, quantity: Quantity
) -> GriddedField:
    """Describe the field of a quantity in a NetCDF file.

    Raises
    ------
    InputError
        If the file is unreadable, or holds no such variable, no regular axes or not the date.
    """
    path = location.path
    with nc.open_netcdf(path) as dataset:
        name = _choose_variable(dataset, location, quantity)
        layout = _layout(dataset, name, path)
        latitude, longitude, crs = _axes(dataset, layout, name, path)
        index, day, dates, note = _choose_time(dataset, layout, location, date, quantity.phrase)
        companions = {
            part: found
            for part, names in (
                ("error", quantity.error_names),
                ("mask", MASK_NAMES),
                ("ice", ICE_NAMES),
            )
            if (found := _companion(dataset, names, name, layout)) is not None
        }
        names = {"value": name, **companions}
        parts = {
            part: str(nc.attributes(dataset.variables[found]).get("units", ""))
            for part, found in names.items()
        }
        mask = _mask(dataset, companions.get("mask"))
        product, attribution = _provenance(dataset, path)
    return GriddedField(
        path,
        name,
        latitude,
        longitude,
        _NetcdfReader(path, names, layout, index),
        parts,
        crs,
        mask,
        product,
        attribution,
        day,
        dates,
        [note] if note else [],
    )


@dataclass(frozen=True)
class _Layout:
    """The dimensions of the variable by what they are."""

    y: str
    x: str
    time: str | None
    projected: bool


@dataclass(frozen=True)
class _NetcdfReader:
    """Reads a block of any part, whatever the order of its dimensions."""

    path: Path
    names: dict[str, str]
    layout: _Layout
    time_index: int

    def __call__(self, part: str, rows: slice, columns: slice) -> np.ndarray:
        with nc.open_netcdf(self.path) as dataset:
            name = self.names[part]
            variable = dataset.variables[name]
            index: list[Any] = []
            for dimension, size in zip(variable.dimensions, variable.shape, strict=True):
                if dimension == self.layout.y:
                    index.append(rows)
                elif dimension == self.layout.x:
                    index.append(columns)
                elif dimension == self.layout.time and size > 1:
                    index.append(self.time_index)
                else:
                    index.append(0)
            stored = nc.raw(dataset, name, tuple(index))
            if _transposed(variable, self.layout):
                stored = stored.T
            if part == "mask":
                return np.where(nc.fill_mask(stored, variable), np.nan, stored)
            return nc.decode(stored, variable)


def _transposed(variable: netCDF4.Variable, layout: _Layout) -> bool:
    return variable.dimensions.index(layout.x) < variable.dimensions.index(layout.y)


def _is_field(dataset: netCDF4.Dataset, name: str) -> bool:
    """Tell whether a variable has two horizontal dimensions of more than one cell."""
    variable = dataset.variables[name]
    if variable.dtype is str or variable.dtype.kind not in "iuf" or variable.ndim < 2:
        return False
    kinds = [_kind(dataset, dimension) for dimension in variable.dimensions]
    return (
        sum(kind in ("x", "lon") for kind in kinds)
        == 1
        == sum(kind in ("y", "lat") for kind in kinds)
    )


def _choose_variable(
    dataset: netCDF4.Dataset, location: GriddedLocation, quantity: Quantity
) -> str:
    """Return the variable: the one asked for, a usual one, or the only one there is."""
    path, asked = location.path, location.variable
    if asked is not None:
        if asked not in dataset.variables:
            raise InputError(
                f"{path} has no variable '{asked}'; it has {nc.listing(dataset.variables)}."
            )
        if {"flag_meanings", "flag_masks", "flag_values"} & set(dataset.variables[asked].ncattrs()):
            raise InputError(f"The variable {asked} of {path} holds flags, not {quantity.phrase}.")
        return asked
    fields = [name for name in dataset.variables if _is_field(dataset, name)]
    by_case = {name.lower(): name for name in fields}
    for usual in quantity.names:
        if usual in by_case:
            return by_case[usual]
    standard = [
        name
        for name in fields
        if _attribute(dataset, name, "standard_name") in quantity.standard_names
    ]
    usual_units = [
        name
        for name in fields
        if _attribute(dataset, name, "units").lower().replace("degrees", "degree") in quantity.units
    ]
    for candidates in (standard, usual_units, fields):
        if len(candidates) == 1:
            return candidates[0]
    if not fields:
        raise InputError(
            f"{path} holds no field on regular latitudes and longitudes;"
            f" its variables are {nc.listing(dataset.variables)}.",
            "Regrid curvilinear or unstructured data first.",
        )
    likely = standard or usual_units
    raise InputError(
        f"{path} holds several variables and none that is clearly {quantity.phrase}:"
        f" {nc.listing(likely or fields)}.",
        f"Name one, such as {path.name}:{likely[0]}."
        if likely
        else f"Name it as {path.name}:VARIABLE, or give another file.",
    )


def _attribute(dataset: netCDF4.Dataset, name: str, attribute: str) -> str:
    return str(nc.attributes(dataset.variables[name]).get(attribute, "")).strip()


def _coordinate(dataset: netCDF4.Dataset, dimension: str) -> str | None:
    """Return the coordinate variable of a dimension: of its name, or the only one along it."""
    if dimension in dataset.variables and dataset.variables[dimension].dimensions == (dimension,):
        return dimension
    along = [
        name
        for name, variable in dataset.variables.items()
        if variable.dimensions == (dimension,)
        and _kind_of_variable(dataset, name) in ("lat", "lon", "x", "y", "time")
    ]
    return along[0] if along else None


def _kind(dataset: netCDF4.Dataset, dimension: str) -> str:
    """Return ``lat``, ``lon``, ``y``, ``x``, ``time`` or an empty string for a dimension."""
    name = _coordinate(dataset, dimension)
    return "" if name is None else _kind_of_variable(dataset, name)


def _kind_of_variable(dataset: netCDF4.Dataset, name: str) -> str:
    standard = _attribute(dataset, name, "standard_name").lower()
    units = _attribute(dataset, name, "units").lower()
    lower = name.lower()
    if standard == "latitude" or units in _degrees("north") or lower in ("lat", "latitude"):
        return "lat"
    if (
        standard == "longitude"
        or units in _degrees("east")
        or lower
        in (
            "lon",
            "longitude",
            "long",
        )
    ):
        return "lon"
    if standard == "projection_x_coordinate":
        return "x"
    if standard == "projection_y_coordinate":
        return "y"
    if standard == "time" or " since " in units or lower == "time":
        return "time"
    return ""


def _degrees(direction: str) -> tuple[str, ...]:
    letter = direction[0]
    return tuple(
        f"{word}{joint}{end}"
        for word in ("degree", "degrees")
        for joint, end in (("_", direction), (" ", direction), ("_", letter), ("", letter))
    )


def _layout(dataset: netCDF4.Dataset, name: str, path: Path) -> _Layout:
    """Tell the variable's dimensions apart; a further one longer than 1 is refused."""
    found: dict[str, str] = {}
    variable = dataset.variables[name]
    for dimension, size in zip(variable.dimensions, variable.shape, strict=True):
        kind = _kind(dataset, dimension) or ("time" if dimension.lower() == "time" else "")
        if kind:
            found[kind] = dimension
        elif size > 1:
            found.setdefault("other", dimension)
    if {"lat", "lon"} <= set(found):
        y, x, projected = found["lat"], found["lon"], False
    elif {"x", "y"} <= set(found):
        y, x, projected = found["y"], found["x"], True
    else:
        raise InputError(
            f"The variable {name} of {path} lies on no regular latitudes and longitudes"
            f" (its dimensions are {', '.join(variable.dimensions) or 'none'}).",
            "Regrid curvilinear or unstructured data first.",
        )
    if "other" in found:
        raise InputError(
            f"The variable {name} of {path} has a further dimension, {found['other']};"
            " a field at the sea surface has none."
        )
    return _Layout(y, x, found.get("time"), projected)


def _axes(
    dataset: netCDF4.Dataset, layout: _Layout, name: str, path: Path
) -> tuple[Axis, Axis, Any]:
    """Return the two axes and the CRS (None for degrees)."""
    y_name, x_name = _coordinate(dataset, layout.y), _coordinate(dataset, layout.x)
    if y_name is None or x_name is None:
        raise InputError(f"{path} lacks the coordinates of {name}.")
    y, x = nc.numbers(dataset, y_name), nc.numbers(dataset, x_name)
    where = f"{name} in {path}"
    if not layout.projected:
        return latitude_axis(y, where), longitude_axis(x, where), None
    mapping = _attribute(dataset, name, "grid_mapping").split(":")[0].split()
    if not mapping or mapping[0] not in dataset.variables:
        raise InputError(f"{where} has projected coordinates but no grid mapping.")
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    try:
        crs = CRS.from_cf(nc.attributes(dataset.variables[mapping[0]]))
    except (CRSError, KeyError) as error:
        raise InputError(f"The grid mapping of {where} cannot be understood: {error}.") from error
    scale = 1000.0 if _attribute(dataset, x_name, "units").lower() in ("km", "kilometers") else 1.0
    return plain_axis(y * scale, where), plain_axis(x * scale, where), crs


def _choose_time(
    dataset: netCDF4.Dataset,
    layout: _Layout,
    location: GriddedLocation,
    date: datetime.date | None,
    phrase: str,
) -> tuple[int, datetime.date | None, list[datetime.date], str]:
    """Return the time's index, its day, all days, and a note."""
    path = location.path
    name = _coordinate(dataset, layout.time) if layout.time else None
    if name is None and "time" in dataset.variables and dataset.variables["time"].size == 1:
        name = "time"
    count = dataset.dimensions[layout.time].size if layout.time else 1
    if count == 0:
        raise InputError(f"{path} holds no time.")
    dated = name is not None and " since " in _attribute(dataset, name, "units")
    if location.band is not None and not 1 <= location.band <= count:
        raise InputError(f"{path} has no band {location.band}: it holds {count} time(s).")
    if name is None or not dated:
        if count > 1 and location.band is None:
            raise InputError(
                f"{path} holds {count} times without readable dates.",
                f"Choose one by its number, such as {path.name}:1.",
            )
        return (location.band or 1) - 1, None, [], ""
    times = np.atleast_1d(nc.times(dataset, name)).ravel()
    if np.isnat(times).any():
        raise InputError(f"The time of {path} is missing.")
    bounds = _bounds(dataset, name, times.size)
    if location.band is None:
        index, day, note = choose_time(times, bounds, date, path, phrase)
        return index, day, days_held(times, bounds), note
    index = location.band - 1
    one = slice(index, index + 1)
    within = None if bounds is None else bounds[one]
    _, day, note = choose_time(times[one], within, date, path, phrase)
    return index, day, days_held(times, bounds), note


def _bounds(dataset: netCDF4.Dataset, name: str, count: int) -> np.ndarray | None:
    """Return the bounds of the times, if the file has them and they make sense."""
    bounds_name = _attribute(dataset, name, "bounds")
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


def _companion(
    dataset: netCDF4.Dataset, names: tuple[str, ...], main: str, layout: _Layout
) -> str | None:
    """Return the variable of a usual name that lies on the main variable's grid."""
    by_case = {name.lower(): name for name in dataset.variables}
    for usual in names:
        name = by_case.get(usual)
        if name is None or name == main:
            continue
        variable = dataset.variables[name]
        horizontal = {layout.x, layout.y} <= set(variable.dimensions)
        others = [
            size
            for dimension, size in zip(variable.dimensions, variable.shape, strict=True)
            if dimension not in (layout.x, layout.y, layout.time)
        ]
        if horizontal and all(size == 1 for size in others):
            return name
    return None


def _mask(dataset: netCDF4.Dataset, name: str | None) -> MaskReader | None:
    if name is None:
        return None
    given = nc.attributes(dataset.variables[name])

    def whole(key: str) -> list[int] | None:
        if key not in given:
            return None
        value = given[key]
        if isinstance(value, str):
            items = value.replace(",", " ").replace("b", " ").split()
            return [int(item) for item in items if item.isdigit()]
        return [int(item) for item in np.atleast_1d(np.asarray(value))]

    return mask_reader(
        str(given.get("flag_meanings", "")), whole("flag_masks"), whole("flag_values")
    )


def _provenance(dataset: netCDF4.Dataset, path: Path) -> tuple[str, str]:
    """Return the product's name and its attribution, from the global attributes."""
    given = {key: str(value).strip() for key, value in nc.attributes(dataset).items()}
    product = given.get("title") or given.get("id") or path.stem
    parts = [product]
    for key in ("institution", "id", "doi", "license"):
        if given.get(key) and given[key] not in parts:
            parts.append(given[key])
    return product, "; ".join(parts)
