"""The parameter by which tasks are told of a reconstruction, and how they open what it names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from depthdif.parameter import Parameter

if TYPE_CHECKING:
    import xarray as xr

RECONSTRUCTION = Parameter(
    "reconstruction",
    "strings",
    "What a reconstruction wrote: its NetCDF, or a GeoTIFF, whose error and salinity are found "
    "beside it by their names. Repeatable, for GeoTIFFs of the same run that stand elsewhere.",
    required=True,
    metavar="F",
)


def files_named(values: dict[str, Any], name: str = RECONSTRUCTION.name) -> list[str]:
    """Return every file that is read where a task's values name a reconstruction."""
    from depthdif.products.reconstruction_file import siblings

    files = [str(file) for file in values[name]]
    return [*files, *(str(beside) for file in files for beside in siblings(file))]


def open_named(values: dict[str, Any], name: str = RECONSTRUCTION.name) -> xr.Dataset:
    """Open the reconstruction that a task's values name; a context manager.

    Raises
    ------
    InputError
        If nothing is named, or it is no reconstruction.
    """
    from depthdif.errors import InputError
    from depthdif.products import open_reconstruction

    files = values[name]
    if not files:
        raise InputError(f"{name} is missing.", "Name the NetCDF or GeoTIFF of a reconstruction.")
    return open_reconstruction(*files)
