"""Recognise a profile file by its content and hand it to the right reader."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from depthdif.errors import InputError
from depthdif.observations import argo, en4
from depthdif.observations.casts import ARGO_TEMPERATURE_ERROR, Casts
from depthdif.observations.netcdf_input import is_netcdf, listing, open_netcdf
from depthdif.observations.table import Table, table_casts
from depthdif.observations.table_files import (
    CSV_SUFFIXES,
    is_netcdf_table,
    read_csv,
    read_netcdf_table,
    read_points,
    split_layer,
)


@dataclass
class FileRead:
    """One input's profiles and what is known of the input.

    Parameters
    ----------
    casts : Casts
    path : Path
    format : str
    attribution : str
    absent : set of str
        Roles of the analyst's field mapping that this input lacks.
    columns : list of str
        The input's fields, for messages.
    """

    casts: Casts
    path: Path
    format: str
    attribution: str
    absent: set[str]
    columns: list[str]


def read_file(source: str, fields: Mapping[str, str]) -> FileRead:
    """Read one profile input of any format.

    Raises
    ------
    InputError
        If it does not exist, is empty, or is of no format known here.
    """
    path, layer = split_layer(source)
    if not path.exists():
        raise InputError(f"The profile file {path} does not exist.")
    if path.is_dir():
        if path.suffix.lower() == ".gdb":
            return _table_read(read_points(source, path, layer), path, "points", fields)
        raise InputError(f"{path} is a folder, not a profile file.")
    try:
        if path.stat().st_size == 0:
            raise InputError(f"The profile file {path} is empty.")
        netcdf = is_netcdf(path)
    except OSError as error:
        raise InputError(f"The profile file {path} cannot be read: {error.strerror}.") from error
    if netcdf:
        return _read_netcdf(path, fields)
    if layer is None and path.suffix.lower() in CSV_SUFFIXES:
        return _table_read(read_csv(path), path, "csv", fields)
    return _table_read(read_points(source, path, layer), path, "points", fields)


def _read_netcdf(path: Path, fields: Mapping[str, str]) -> FileRead:
    """Read any of the NetCDF layouts."""
    with open_netcdf(path) as dataset:
        columns = list(dataset.variables)
        if en4.is_en4(dataset):
            casts, form, attribution = en4.read_en4(dataset, path), "en4", en4.ATTRIBUTION
        elif argo.is_gdac(dataset):
            casts, form, attribution = argo.read_gdac(dataset, path), "argo gdac", argo.ATTRIBUTION
        elif argo.is_ragged(dataset):
            casts, form = argo.read_ragged(dataset, path), "argo ragged"
            attribution = argo.ATTRIBUTION
        elif is_netcdf_table(dataset):
            table = read_netcdf_table(dataset, path)
            return _netcdf_table(table, path, fields)
        else:
            raise InputError(
                f"{path} holds no profiles in a layout known here (Argo GDAC, EN4, ERDDAP table);"
                f" its variables are {listing(columns)}."
            )
    if casts.count == 0:
        raise InputError(f"{path} holds no profiles.")
    absent = {role for role, column in fields.items() if column not in columns}
    return FileRead(casts, path, form, attribution, absent, columns)


def _netcdf_table(table: Table, path: Path, fields: Mapping[str, str]) -> FileRead:
    """Read an ERDDAP table; Argo's own are known by their platform and pressure columns."""
    read = _table_read(table, path, "argo erddap", fields)
    if {"platform_number", "pres"} <= {name.lower() for name in table.columns}:
        errors = np.full(read.casts.count, ARGO_TEMPERATURE_ERROR)
        casts = replace(read.casts, temperature_error=errors)
        return replace(read, casts=casts, attribution=argo.ATTRIBUTION)
    return read


def _table_read(table: Table, path: Path, form: str, fields: Mapping[str, str]) -> FileRead:
    casts, absent = table_casts(table, fields)
    return FileRead(casts, path, form, path.name, absent, list(table.columns))
