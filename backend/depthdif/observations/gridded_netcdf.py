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
from depthdif.observations.gridded_dates import Period
from depthdif.observations.gridded_field import (
    ICE_NAMES,
    MASK_NAMES,
    GriddedField,
)
from depthdif.observations.gridded_location import GriddedLocation
from depthdif.observations.gridded_quantity import Quantity
from depthdif.observations.netcdf_layout import (
    Layout,
    attribute,
    coordinate,
    kind_of_dimension,
    layout_of,
)
from depthdif.observations.netcdf_times import choose_netcdf_time, netcdf_periods
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
        layout = layout_of(dataset, name, path)
        latitude, longitude, crs = _axes(dataset, layout, name, path)
        index, day, dates, note = choose_netcdf_time(
            dataset, layout, location, date, quantity.phrase
        )
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


def netcdf_field_periods(location: GriddedLocation, quantity: Quantity) -> list[Period]:
    """Return what the times of a quantity's field stand for; none where there is no date.

    Raises
    ------
    InputError
        As :func:`open_netcdf_field` does.
    """
    with nc.open_netcdf(location.path) as dataset:
        name = _choose_variable(dataset, location, quantity)
        return netcdf_periods(dataset, layout_of(dataset, name, location.path), location)


@dataclass(frozen=True)
class _NetcdfReader:
    """Reads a block of any part, whatever the order of its dimensions."""

    path: Path
    names: dict[str, str]
    layout: Layout
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


def _transposed(variable: netCDF4.Variable, layout: Layout) -> bool:
    return variable.dimensions.index(layout.x) < variable.dimensions.index(layout.y)


def _is_field(dataset: netCDF4.Dataset, name: str) -> bool:
    """Tell whether a variable has two horizontal dimensions of more than one cell."""
    variable = dataset.variables[name]
    if variable.dtype is str or variable.dtype.kind not in "iuf" or variable.ndim < 2:
        return False
    kinds = [kind_of_dimension(dataset, dimension) for dimension in variable.dimensions]
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
        if attribute(dataset, name, "standard_name") in quantity.standard_names
    ]
    usual_units = [
        name
        for name in fields
        if attribute(dataset, name, "units").lower().replace("degrees", "degree") in quantity.units
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


def _axes(
    dataset: netCDF4.Dataset, layout: Layout, name: str, path: Path
) -> tuple[Axis, Axis, Any]:
    """Return the two axes and the CRS (None for degrees)."""
    y_name, x_name = coordinate(dataset, layout.y), coordinate(dataset, layout.x)
    if y_name is None or x_name is None:
        raise InputError(f"{path} lacks the coordinates of {name}.")
    y, x = nc.numbers(dataset, y_name), nc.numbers(dataset, x_name)
    where = f"{name} in {path}"
    if not layout.projected:
        return latitude_axis(y, where), longitude_axis(x, where), None
    mapping = attribute(dataset, name, "grid_mapping").split(":")[0].split()
    if not mapping or mapping[0] not in dataset.variables:
        raise InputError(f"{where} has projected coordinates but no grid mapping.")
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    try:
        crs = CRS.from_cf(nc.attributes(dataset.variables[mapping[0]]))
    except (CRSError, KeyError) as error:
        raise InputError(f"The grid mapping of {where} cannot be understood: {error}.") from error
    scale = 1000.0 if attribute(dataset, x_name, "units").lower() in ("km", "kilometers") else 1.0
    return plain_axis(y * scale, where), plain_axis(x * scale, where), crs


def _companion(
    dataset: netCDF4.Dataset, names: tuple[str, ...], main: str, layout: Layout
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
