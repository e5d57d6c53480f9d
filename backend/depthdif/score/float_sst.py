"""An SST where no map of the day is at hand: a smooth field through the floats' shallowest values.

Withheld floats give theirs too, as a satellite would have seen the water above them.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import numpy as np
import xarray as xr

from depthdif.observations.profiles import ProfileSet
from depthdif.ocean.climatology import Climatology
from depthdif.ocean.correlation import matern32, separation_km
from depthdif.ocean.mask import WetMask

#: The error that the file states, °C.
ERROR = 0.3
_LENGTH_KM = (400.0, 250.0)
_NUGGET = 0.02
_MARGIN = 12.0  # degrees around the floats
_STEP = 0.25
_DEEPEST = 10.0  # m: a shallowest value from below this isn't the surface's


def kriging(
    longitude: np.ndarray, latitude: np.ndarray, anomaly: np.ndarray
) -> Callable[[np.ndarray, np.ndarray], np.ndarray]:
    """Return what maps anomalies at floats: a function of longitudes and latitudes of points.

    Ordinary kriging: far from all floats it gives their mean (generalised least squares), not zero.
    """

    def correlation(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        along, across = separation_km(x, y, longitude, latitude)
        return matern32(np.hypot(along / _LENGTH_KM[0], across / _LENGTH_KM[1]))

    own = correlation(longitude, latitude) + _NUGGET * np.eye(len(longitude))
    alone = np.linalg.solve(own, np.ones(len(anomaly)))
    mean = alone @ anomaly / max(alone.sum(), _NUGGET)
    weights = np.linalg.solve(own, anomaly - mean)
    return lambda x, y: mean + correlation(x, y) @ weights


def write_float_sst(
    profiles: ProfileSet,
    climatology: Climatology,
    mask: WetMask,
    date: datetime.date,
    path: Path,
) -> None:
    """Write a GHRSST-like file: climatology plus kriged anomalies of the shallowest values.

    Parameters
    ----------
    profiles : ProfileSet
        Of the time window.
    climatology, mask
    date : date
    path : path
    """
    aligned = profiles.aligned
    near = aligned["shallowest_depth"].values <= _DEEPEST
    near &= np.isfinite(aligned["shallowest_temperature"].values)
    aligned = aligned.isel(profile=np.flatnonzero(near))
    longitude, latitude = (aligned[name].values.astype(float) for name in ("longitude", "latitude"))
    time = aligned["time"].values
    background = climatology.at(longitude, latitude, time, levels=slice(0, 2))[:, 0]
    anomaly = aligned["shallowest_temperature"].values - background
    west, east = longitude.min() - _MARGIN, longitude.max() + _MARGIN
    south, north = max(latitude.min() - _MARGIN, -85.0), min(latitude.max() + _MARGIN, 85.0)
    west, south = (np.floor(edge / _STEP) * _STEP + 0.5 * _STEP for edge in (west, south))
    lon, lat = np.arange(west, min(east, west + 360.0), _STEP), np.arange(south, north, _STEP)

    kriged = kriging(longitude, latitude, anomaly)
    field = np.stack([kriged(lon, np.full(len(lon), y)) for y in lat])
    field += climatology.grid(lon, lat, date, levels=slice(0, 2))[..., 0]
    water = mask.wet(lon[None, :], lat[:, None])
    dims = ("time", "lat", "lon")
    kelvin = {"units": "kelvin"}
    noon = np.datetime64(f"{date}T12:00:00", "ns")
    xr.Dataset(
        {
            "analysed_sst": (dims, np.where(water, field + 273.15, np.nan)[None], kelvin),
            "analysis_error": (dims, np.where(water, ERROR, np.nan)[None], kelvin),
        },
        {
            "time": ("time", [noon], {"axis": "T"}),
            "lat": ("lat", lat, {"units": "degrees_north", "axis": "Y"}),
            "lon": ("lon", lon, {"units": "degrees_east", "axis": "X"}),
        },
        {"Conventions": "CF-1.11", "title": "SST made of floats' shallowest values"},
    ).to_netcdf(path, engine="netcdf4")
