"""Open the raster of a quantity, whatever its format, and settle its day."""

from __future__ import annotations

import datetime
from pathlib import Path

from depthdif.errors import InputError
from depthdif.observations.gridded_dates import Period
from depthdif.observations.gridded_field import GriddedField
from depthdif.observations.gridded_location import locate
from depthdif.observations.gridded_quantity import Quantity
from depthdif.observations.netcdf_input import is_netcdf


def open_gridded(
    source: str, quantity: Quantity, *, date: datetime.date | None = None
) -> GriddedField:
    r"""Open a raster.

    Parameters
    ----------
    source : str
        ``F``, ``F:variable``, ``F:band``, ``NETCDF:"F":variable``; Windows paths too.
    quantity : Quantity
        What it should hold.
    date : datetime.date, optional
        The day wanted, never clamped; None takes the file's, if it holds exactly one.

    Raises
    ------
    InputError
        If there is no such file, variable, band or date.
    """
    location = locate(source, quantity.label)
    if _is_netcdf(location.path, quantity.label):
        from depthdif.observations.gridded_netcdf import open_netcdf_field

        return open_netcdf_field(location, date, quantity)
    from depthdif.observations.gridded_raster import open_raster_field

    field = open_raster_field(location, quantity, date)
    if date is not None and field.date is not None and field.date != date:
        raise InputError(
            f"{location.path} holds no {quantity.phrase} of {date}; it holds {field.date}.",
            "Give a file of that day, or the file's date.",
        )
    return field


def periods(source: str, quantity: Quantity) -> list[Period]:
    """Return what the times of a raster stand for, in order; none where it has no date.

    Raises
    ------
    InputError
        As :func:`open_gridded` does.
    """
    location = locate(source, quantity.label)
    if _is_netcdf(location.path, quantity.label):
        from depthdif.observations.gridded_netcdf import netcdf_field_periods

        return netcdf_field_periods(location, quantity)
    from depthdif.observations.gridded_raster import raster_periods

    return raster_periods(location, quantity)


def _is_netcdf(path: Path, label: str) -> bool:
    if not path.is_file():
        return False
    try:
        if path.stat().st_size == 0:
            raise InputError(f"The {label} file {path} is empty.")
        return is_netcdf(path)
    except OSError as error:
        raise InputError(f"The {label} file {path} cannot be read: {error.strerror}.") from error
