"""Simulated sea-level anomaly of a known field: its steric height less the climatology's.

    η = Σ_z w(z) (ρ_climatology − ρ_truth) / ρ_climatology

over the layers w of the model's levels above the sea floor, with in-situ densities (TEOS-10), plus
an error of 3 cm that is correlated over 100 km.
"""

from __future__ import annotations

from pathlib import Path

import gsw
import numpy as np
import xarray as xr
from scipy.interpolate import interp1d

from depthdif.errors import InputError
from depthdif.ocean.climatology import Climatology
from depthdif.ocean.steric import layer_thickness
from depthdif.score.simulate import correlated_noise, regular_axis
from depthdif.score.stability import absolute_and_conservative
from depthdif.score.truth import Truth

SEA_LEVEL_ERROR = 0.03  # m
SEA_LEVEL_ERROR_LENGTH_KM = 100.0


def steric_anomaly(
    truth: Truth, time: int, climatology: Climatology, levels: np.ndarray
) -> np.ndarray:
    """Return steric height of a field less the climatology's, m; (latitude, longitude).

    NaN on land.

    Parameters
    ----------
    truth : Truth
        With salinity.
    time : int
    climatology : Climatology
    levels : array, shape (level,)
        m; heights are of what lies above the last.

    Raises
    ------
    InputError
        If the field has no salinity.
    """
    if "salinity" not in truth.values:
        raise InputError(
            f"{truth.path} has no salinity, so its sea level cannot be simulated.",
            "Leave --sea-level out.",
        )
    depth = np.maximum(levels, truth.depth[0])
    fields = {
        name: interp1d(truth.depth, values[time], axis=0, bounds_error=False)(depth)
        for name, values in truth.values.items()
    }
    usual = {
        name: np.moveaxis(
            climatology.grid(
                truth.longitude, truth.latitude, truth.dates[time], name, slice(0, len(levels))
            ),
            -1,
            0,
        )
        for name in fields
    }
    here = _density(fields, levels, truth)
    there = _density(usual, levels, truth)
    seen = np.isfinite(here)
    bottom = np.where(seen, levels[:, None, None], 0.0).max(0)
    layers = np.moveaxis(layer_thickness(levels, bottom), -1, 0)
    height = np.where(seen, layers * (there - here) / there, 0.0).sum(0)
    return np.where(seen[0], height, np.nan)


def _density(fields: dict[str, np.ndarray], levels: np.ndarray, truth: Truth) -> np.ndarray:
    return gsw.rho(
        *absolute_and_conservative(
            fields["temperature"], fields["salinity"], levels, truth.latitude, truth.longitude
        )
    )


def write_sea_level(
    truth: Truth,
    time: int,
    climatology: Climatology,
    levels: np.ndarray,
    seed: int,
    path: Path,
) -> None:
    """Write a gridded sea-level anomaly with its error, as altimetry products have it."""
    rng = np.random.default_rng([seed, time, 3])
    height = steric_anomaly(truth, time, climatology, levels)
    latitude, longitude = regular_axis(truth.latitude), regular_axis(truth.longitude)
    grid = xr.DataArray(
        height,
        {"latitude": truth.latitude, "longitude": truth.longitude},
        ("latitude", "longitude"),
    ).interp(latitude=latitude, longitude=longitude)
    noise = correlated_noise(latitude, longitude, SEA_LEVEL_ERROR_LENGTH_KM, rng)
    noon = np.datetime64(f"{truth.dates[time]}T12:00:00", "ns")
    sla = (grid + SEA_LEVEL_ERROR * noise).expand_dims(time=[noon])
    error = xr.full_like(sla, SEA_LEVEL_ERROR).where(np.isfinite(sla))
    sla.attrs = {"standard_name": "sea_surface_height_above_sea_level", "units": "m"}
    error.attrs = {"units": "m", "long_name": "formal mapping error"}
    dataset = xr.Dataset({"sla": sla, "err_sla": error})
    dataset.latitude.attrs = {"units": "degrees_north", "axis": "Y"}
    dataset.longitude.attrs = {"units": "degrees_east", "axis": "X"}
    dataset.attrs = {"Conventions": "CF-1.11", "title": f"Simulated from {Path(truth.path).name}"}
    dataset.to_netcdf(path, engine="netcdf4")
