"""Write a reconstruction as NetCDF after the CF conventions 1.11."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr
from netCDF4 import default_fillvals
from pyproj import CRS

CONVENTIONS = "CF-1.11"

_FILL = np.float32(default_fillvals["f4"])
_CHUNK = 256  # cells along latitude and longitude

_POTENTIAL = "sea_water_potential_temperature"
_ON_SCALE = {"units": "degree_Celsius", "units_metadata": "temperature: on_scale"}
_DIFFERENCE = {"units": "degree_Celsius", "units_metadata": "temperature: difference"}

_VARIABLES: dict[str, dict[str, str]] = {
    "temperature": {
        "standard_name": _POTENTIAL,
        "long_name": "potential temperature",
        **_ON_SCALE,
        "ancillary_variables": "temperature_error temperature_error_ratio",
    },
    "temperature_error": {
        "standard_name": f"{_POTENTIAL} standard_error",
        "long_name": "standard error of potential temperature",
        **_DIFFERENCE,
        "comment": "1 sigma of the gridded field; an observation's own error comes on top.",
    },
    "temperature_error_ratio": {
        "long_name": "standard error over the standard error of the climatology",
        "units": "1",
        "comment": "Near 1: the observations say nothing here; near 0: they say nearly all.",
    },
    "temperature_climatology": {
        "standard_name": _POTENTIAL,
        "long_name": "potential temperature of the climatology on this day",
        **_ON_SCALE,
    },
}

_PRACTICAL = "sea_water_practical_salinity"
_VARIABLES |= {
    "salinity": {
        "standard_name": _PRACTICAL,
        "long_name": "practical salinity",
        "units": "1",
        "ancillary_variables": "salinity_error salinity_error_ratio",
        "comment": "Columns are made statically stable by the least change of salinity.",
    },
    "salinity_error": {
        "standard_name": f"{_PRACTICAL} standard_error",
        "long_name": "standard error of practical salinity",
        "units": "1",
        "comment": _VARIABLES["temperature_error"]["comment"],
    },
    "salinity_error_ratio": dict(_VARIABLES["temperature_error_ratio"]),
    "salinity_climatology": {
        "standard_name": _PRACTICAL,
        "long_name": "practical salinity of the climatology on this day",
        "units": "1",
    },
}

_COORDINATES: dict[str, dict[str, str]] = {
    "depth": {
        "standard_name": "depth",
        "long_name": "depth below the sea surface",
        "units": "m",
        "positive": "down",
        "axis": "Z",
    },
    "latitude": {
        "standard_name": "latitude",
        "long_name": "latitude of the cell's centre",
        "units": "degrees_north",
        "axis": "Y",
    },
    "longitude": {
        "standard_name": "longitude",
        "long_name": "longitude of the cell's centre",
        "units": "degrees_east",
        "axis": "X",
    },
    "time": {
        "standard_name": "time",
        "long_name": "time of the analysis",
        "axis": "T",
        "units_metadata": "leap_seconds: none",
    },
    "member": {"standard_name": "realization", "long_name": "member", "units": "1"},
}


def described(name: str) -> dict[str, str]:
    """Return the attributes of a variable of a reconstruction; none for another name."""
    return dict(_VARIABLES.get(name, {}))


def cf_dataset(dataset: xr.Dataset, lineage: Mapping[str, str]) -> xr.Dataset:
    """Return the same fields with the attributes and the grid mapping that CF asks for.

    Parameters
    ----------
    dataset : xarray.Dataset
        Variables on (member,) depth, latitude, longitude, with a scalar coordinate time.
    lineage : mapping of str to str
        Global attributes.
    """
    ascending = "depth" not in dataset.dims or np.all(np.diff(dataset["depth"].values) > 0)
    ordered = dataset if ascending else dataset.sortby("depth")
    # Made anew around the same arrays: xarray's own ways to drop attributes copy them.
    result = xr.Dataset(
        {n: (v.dims, v.values.astype(np.float32, copy=False)) for n, v in ordered.items()},
        coords={n: (v.dims, v.values) for n, v in ordered.coords.items()},
    )
    ensemble = "member" in result.dims
    for name, variable in result.data_vars.items():
        variable.attrs = dict(_VARIABLES.get(str(name), dataset[name].attrs))
        variable.attrs |= {"grid_mapping": "crs", "cell_methods": "time: point"}
        if ensemble:
            variable.attrs.pop("ancillary_variables", None)
    for name in result.coords:
        result[name].attrs = dict(_COORDINATES.get(str(name), dataset[name].attrs))
    result["crs"] = xr.DataArray(np.int32(0), attrs=CRS.from_epsg(4326).to_cf())
    result["crs"].encoding["coordinates"] = None  # a grid mapping has no time
    result.attrs = {"Conventions": CONVENTIONS, **lineage}
    return result


def write_netcdf(path: Path, dataset: xr.Dataset, lineage: Mapping[str, str]) -> None:
    """Write mean, error, ratio and climatology.

    Parameters
    ----------
    path : Path
        Destination; overwritten.
    dataset : xarray.Dataset
        As :func:`cf_dataset` takes it.
    lineage : mapping of str to str
        Global attributes.
    """
    result = cf_dataset(dataset, lineage)
    encoding = _encoding(result)
    fields = [str(name) for name, variable in result.data_vars.items() if variable.ndim]
    # Field by field, because writing one takes twice its memory; the coordinates come first.
    scalars = [str(name) for name, variable in result.coords.items() if not variable.ndim]
    head = result.drop_vars(fields).reset_coords(scalars)
    outline = {name: encoding[name] for name in encoding if name not in fields}
    head.to_netcdf(path, mode="w", engine="netcdf4", format="NETCDF4", encoding=outline)
    for name in fields:
        field = result[[name]].drop_vars(list(result.coords))
        field[name].encoding["coordinates"] = " ".join(scalars) or None
        field.to_netcdf(path, mode="a", engine="netcdf4", encoding={name: encoding[name]})


def write_members(path: Path, members: Sequence[xr.DataArray], lineage: Mapping[str, str]) -> None:
    """Write the members' fields, dimensions member, depth, latitude, longitude.

    Parameters
    ----------
    path : Path
        Destination; overwritten.
    members : sequence of xarray.DataArray
        The members of each variable, by whose name they go, with a scalar coordinate time.
    lineage : mapping of str to str
        Global attributes.
    """
    order = ("member", "depth", "latitude", "longitude")
    dataset = xr.Dataset({one.name: one.transpose(*order) for one in members})
    write_netcdf(path, dataset, {**lineage, "title": lineage.get("title", "") + ": members"})


def _encoding(dataset: xr.Dataset) -> dict[str, dict[str, Any]]:
    encoding: dict[str, dict[str, Any]] = {}
    for name, variable in dataset.data_vars.items():
        if not variable.ndim:
            continue
        chunks = [
            min(size, _CHUNK) if dim in ("latitude", "longitude") else 1
            for dim, size in variable.sizes.items()
        ]
        encoding[str(name)] = {
            "dtype": "float32",
            "zlib": True,
            "complevel": 4,
            "shuffle": True,
            "chunksizes": chunks,
            "_FillValue": _FILL,
        }
    for name in dataset.coords:  # a coordinate has no gaps, so no fill value
        encoding[str(name)] = {"_FillValue": None}
    if "time" in dataset.coords:
        encoding["time"] |= {
            "units": "hours since 1950-01-01 00:00:00",
            "calendar": "standard",
            "dtype": "float64",
        }
    return encoding
