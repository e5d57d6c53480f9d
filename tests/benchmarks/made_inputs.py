"""Inputs of the benchmarks, made from the bundled climatology: the same on every machine.

They have the size and the density of real ones: a 0.25° SST map with its error, and as many floats
as the tropical Atlantic holds within ten days.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import xarray as xr
from scipy.ndimage import gaussian_filter

from depthdif.models.package import open_model
from depthdif.ocean.levels import LEVELS

DATE = "2018-12-31"
_WEST, _SOUTH, _EAST, _NORTH = -75.0, -35.0, 30.0, 35.0
_FLOATS_PER_SQUARE_DEGREE = 0.05  # 150 in the tropical Atlantic
_ANOMALY = 0.8  # °C


def write_sst(path: Path) -> Path:
    """Write a GHRSST-like map: the climatology's surface with smooth anomalies."""
    climatology = open_model().climatology
    longitude = np.arange(_WEST + 0.125, _EAST, 0.25)
    latitude = np.arange(_SOUTH + 0.125, _NORTH, 0.25)
    surface = climatology.grid(longitude, latitude, np.datetime64(DATE), levels=slice(0, 1))[..., 0]
    noise = gaussian_filter(np.random.default_rng(1).standard_normal(surface.shape), 5)
    kelvin = surface + _ANOMALY * noise / noise.std() + 273.15
    dims = ("time", "lat", "lon")
    dataset = xr.Dataset(
        {
            "analysed_sst": (dims, kelvin[None], {"units": "kelvin"}),
            "analysis_error": (dims, np.full_like(kelvin, 0.4)[None], {"units": "kelvin"}),
        },
        {"time": [np.datetime64(DATE, "ns")], "lat": latitude, "lon": longitude},
    )
    packed = {"dtype": "int16", "scale_factor": 0.01, "_FillValue": -32768, "zlib": True}
    dataset.to_netcdf(
        path,
        encoding={
            "analysed_sst": {**packed, "add_offset": 298.15},
            "analysis_error": packed,
        },
    )
    return path


def write_profiles(path: Path) -> Path:
    """Write a table of floats: climatology with one anomaly each, on 50 levels where it is deep."""
    model = open_model()
    random = np.random.default_rng(2)
    count = round(_FLOATS_PER_SQUARE_DEGREE * (_EAST - _WEST) * (_NORTH - _SOUTH))
    longitude, latitude = random.uniform(_WEST, _EAST, count), random.uniform(_SOUTH, _NORTH, count)
    deep = model.mask.bottom_depth(longitude, latitude) > 2000
    longitude, latitude = longitude[deep], latitude[deep]
    days = random.uniform(-5, 5, len(longitude))
    time = np.datetime64(DATE, "ns") + np.timedelta64(12, "h") + (days * 86400e9).astype("m8[ns]")
    depth = LEVELS[LEVELS < 2000]
    value = model.climatology.at(longitude, latitude, time)[:, : len(depth)]
    value = value + random.normal(0, 1, (len(longitude), 1)) * np.exp(-depth / 300)
    float_number, level = np.nonzero(np.isfinite(value))
    pd.DataFrame(
        {
            "platform": 6900000 + float_number,
            "cycle": 1,
            "time": time[float_number],
            "longitude": longitude[float_number],
            "latitude": latitude[float_number],
            "depth": depth[level],
            "potential_temperature": value[float_number, level],
        }
    ).to_csv(path, index=False)
    return path
