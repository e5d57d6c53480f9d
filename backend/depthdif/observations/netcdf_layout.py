"""Which dimensions of a NetCDF variable are latitude, longitude and time, or x and y."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import netCDF4

from depthdif.errors import InputError
from depthdif.observations import netcdf_input as nc


@dataclass(frozen=True)
class Layout:
    """The dimensions of the variable by what they are."""

    y: str
    x: str
    time: str | None
    projected: bool


def layout_of(dataset: netCDF4.Dataset, name: str, path: Path) -> Layout:
    """Tell the variable's dimensions apart; a further one longer than 1 is refused."""
    found: dict[str, str] = {}
    variable = dataset.variables[name]
    for dimension, size in zip(variable.dimensions, variable.shape, strict=True):
        kind = kind_of_dimension(dataset, dimension) or (
            "time" if dimension.lower() == "time" else ""
        )
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
    return Layout(y, x, found.get("time"), projected)


def attribute(dataset: netCDF4.Dataset, name: str, attribute: str) -> str:
    """Return a variable's attribute as text; empty if it has none."""
    return str(nc.attributes(dataset.variables[name]).get(attribute, "")).strip()


def coordinate(dataset: netCDF4.Dataset, dimension: str) -> str | None:
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


def kind_of_dimension(dataset: netCDF4.Dataset, dimension: str) -> str:
    """Return ``lat``, ``lon``, ``y``, ``x``, ``time`` or an empty string for a dimension."""
    name = coordinate(dataset, dimension)
    return "" if name is None else _kind_of_variable(dataset, name)


def _kind_of_variable(dataset: netCDF4.Dataset, name: str) -> str:
    standard = attribute(dataset, name, "standard_name").lower()
    units = attribute(dataset, name, "units").lower()
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
