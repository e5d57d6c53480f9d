"""DepthDif: subsurface ocean temperature from sea-surface temperature and profiles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import xarray as xr

__version__ = "0.1.0"

__all__ = ["__version__", "reconstruct"]


def reconstruct(sst: Any, profiles: Any = (), **parameters: Any) -> xr.Dataset:
    """Reconstruct temperature, salinity or both by depth, with errors.

    Parameters
    ----------
    sst : str or path
        Sea-surface temperature: a GHRSST or OSTIA NetCDF file or any raster.
    profiles : sequence of str or path
        Argo, ERDDAP or EN4 NetCDF, CSV, or point layers.
    **parameters
        Any option of `depthdif reconstruct`, with underscores, for example ``date``, ``extent``
        or ``depths``; an output that is named is written too.

    Returns
    -------
    xarray.Dataset
        Dimensions depth (m, positive down), latitude, longitude: ``temperature`` (potential, °C),
        ``temperature_error`` (calibrated 1 σ, °C), ``temperature_error_ratio``,
        ``temperature_climatology``; attributes after CF-1.11.

    Raises
    ------
    InputError
        On anything that is wrong with the request or its data.

    Examples
    --------
    >>> import depthdif
    >>> field = depthdif.reconstruct("sst.nc", ["profiles.csv"], depths=[0, 100])  # doctest: +SKIP
    """
    # Everything heavy is imported on the first call: the worker must be ready at once.
    from depthdif.python_api import reconstruct_dataset

    return reconstruct_dataset(sst, profiles, parameters)
