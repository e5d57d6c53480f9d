"""Read a reconstruction back, from NetCDF or GeoTIFF, as the dataset that was written.

The variables and coordinates are those of :mod:`depthdif.write.netcdf`; a GeoTIFF holds one
variable, so the files beside it (:mod:`depthdif.run` names them) are read with it. Values are read
from disk when they are asked for.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import xarray as xr

from depthdif.errors import InputError
from depthdif.observations.netcdf_input import is_netcdf, listing, open_netcdf

#: The fields that a reconstruction can hold; each has an error, a ratio and a climatology.
QUANTITIES = ("temperature", "salinity")
GRID = ("depth", "latitude", "longitude")

#: Endings of the files that are written beside ``x.tif``.
_SIBLINGS = ("error", "error_ratio", "salinity", "salinity_error", "salinity_error_ratio")

_VARIABLES = tuple(
    f"{quantity}{part}"
    for quantity in QUANTITIES
    for part in ("", "_error", "_error_ratio", "_climatology")
)
_CELSIUS = ("degree_celsius", "degrees_celsius", "celsius", "degc", "deg_c", "°c", "c")
_HINT = "Give what depthdif reconstruct wrote: a NetCDF (--output x.nc, --dataset-output)"
_OR_TIF = f"{_HINT} or a GeoTIFF with a band per depth."


def open_reconstruction(path: str | Path, *others: str | Path) -> xr.Dataset:
    """Open a reconstruction.

    Parameters
    ----------
    path : path
        A dataset NetCDF, or a GeoTIFF; ``x.tif`` brings ``x_error.tif``, ``x_error_ratio.tif``,
        ``x_salinity.tif`` and so on with it where they stand beside it.
    *others : path
        More GeoTIFFs of the same run, which stand elsewhere.

    Returns
    -------
    xarray.Dataset
        On depth (m, down, ascending), latitude (ascending) and longitude (ascending, continuous
        across the dateline), float32, NaN on land and below the sea floor: ``temperature`` (°C),
        ``salinity``, or both, each with ``_error`` (its unit), ``_error_ratio`` and
        ``_climatology`` where the files have them. Scalar coordinate ``time`` where the day is
        known. A context manager: closing it lets go of the file.

    Raises
    ------
    InputError
        If a file is missing, broken, or no reconstruction.
    """
    path = _existing(path)
    if not is_netcdf(path):
        from depthdif.products.reconstruction_raster import open_rasters

        more = [*map(_existing, others), *siblings(path)]
        return _checked(open_rasters([path, *more]), path)
    if others:
        raise InputError(
            f"{path.name} is a NetCDF and holds all of a reconstruction.", "Give it alone."
        )
    dataset = _open_netcdf(path)
    if "member" in dataset.dims:
        dataset.close()
        raise InputError(
            f"{path} holds the members of a reconstruction, not its mean and error.", _OR_TIF
        )
    return _checked(dataset, path)


def open_members(path: str | Path) -> xr.Dataset:
    """Open the members of a reconstruction.

    Parameters
    ----------
    path : path
        The NetCDF of ``--members-output``.

    Returns
    -------
    xarray.Dataset
        ``temperature`` (°C), ``salinity`` or both on member, depth, latitude, longitude, as
        `open_reconstruction` has them.

    Raises
    ------
    InputError
        If the file is missing, broken, or holds no members.
    """
    path = _existing(path)
    dataset = _open_netcdf(path) if is_netcdf(path) else xr.Dataset()
    if "member" not in dataset.dims:
        dataset.close()
        raise InputError(
            f"{path} holds no members of a reconstruction.",
            "Give the NetCDF that depthdif reconstruct --members-output wrote.",
        )
    return _checked(dataset, path)


def siblings(path: str | Path) -> list[Path]:
    """Return the files of the same run that stand beside a GeoTIFF of it."""
    path = Path(path)
    named = (path.with_name(f"{path.stem}_{part}{path.suffix}") for part in _SIBLINGS if path.name)
    return [file for file in named if file.is_file()]


def quantities(dataset: xr.Dataset) -> tuple[str, ...]:
    """Return which of `QUANTITIES` a reconstruction holds."""
    return tuple(name for name in QUANTITIES if name in dataset)


def resolution(dataset: xr.Dataset) -> float:
    """Return the cell size of a reconstruction's grid, degrees.

    A grid of one column and one row says nothing of it: the model grid's is taken.
    """
    from depthdif.grid import CELL_DEGREES

    for axis in ("longitude", "latitude"):
        centres = dataset[axis].values
        if len(centres) > 1:
            return float((centres[-1] - centres[0]) / (len(centres) - 1))
    return CELL_DEGREES


def _existing(path: str | Path) -> Path:
    path = Path(path)
    try:
        with path.open("rb") as file:
            if not file.read(1):
                raise InputError(f"The reconstruction {path} is empty.", _OR_TIF)
    except IsADirectoryError:
        raise InputError(f"{path} is a folder, not a reconstruction.", _OR_TIF) from None
    except FileNotFoundError:
        raise InputError(f"The reconstruction {path} does not exist.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise InputError(f"The reconstruction {path} cannot be read: {reason}.") from error
    return path


def _open_netcdf(path: Path) -> xr.Dataset:
    with open_netcdf(path):  # says in a sentence what is wrong with a broken file
        pass
    try:
        dataset = xr.open_dataset(path, engine="netcdf4", decode_timedelta=False)
    except (OSError, ValueError, RuntimeError) as error:
        raise InputError(f"{path} is no reconstruction: {error}.", _OR_TIF) from error
    held = [name for name in _VARIABLES if name in dataset.data_vars]
    grid = {*GRID, "member"} if "member" in dataset.dims else {*GRID}
    if not quantities(dataset) or any({*dataset[name].dims} != grid for name in held):
        names = listing([str(name) for name in dataset.data_vars])
        dataset.close()
        raise InputError(
            f"{path} is no reconstruction: it has no temperature or salinity on depth, latitude "
            f"and longitude; its variables are {names}.",
            _OR_TIF,
        )
    result = dataset[held].transpose("member", *GRID, missing_dims="ignore")
    result.set_close(dataset.close)
    return result


def _checked(dataset: xr.Dataset, path: Path) -> xr.Dataset:
    """Return the dataset if its axes and units are those of a reconstruction."""
    try:
        for axis in GRID:
            values = dataset[axis].values if axis in dataset.coords else np.array([np.nan])
            if not (np.isfinite(values).all() and np.all(np.diff(values) > 0)):
                raise InputError(
                    f"{path} is no reconstruction: its {axis} is missing or not ascending.",
                    _OR_TIF,
                )
        units = str(dataset.get("temperature", xr.DataArray(0)).attrs.get("units", ""))
        if units and units.lower() not in _CELSIUS:
            raise InputError(
                f"{path} is no reconstruction: its temperature is in {units}, not °C.", _OR_TIF
            )
    except InputError:
        dataset.close()
        raise
    return dataset
