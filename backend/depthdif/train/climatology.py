"""Make the bundled climatology from Levitus's monthly maps."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import xarray as xr

from depthdif.ocean.climatology import Climatology
from depthdif.ocean.climatology_fit import fill_gaps, fit_harmonics, to_levels
from depthdif.ocean.levels import LEVELS
from depthdif.train.basins import BASINS

_VALID = {"temperature": (-1.95, 35.0), "salinity": (2.0, 42.0)}
_SURFACE_EXCESS = 0.6  # °C
_SURFACE_SLOPE = 0.25
_WINTER_CONTRAST = 1.0  # °C: below it the layer is mixed, the contrast lies beneath it
_SEASON_FADES = (300.0, 1000.0)  # m
NAME = "Levitus monthly, 4°, harmonics on 50 levels"
ATTRIBUTION = "Levitus (NOAA, public domain), as distributed with the MITgcm tutorial"
#: The same with what Argo floats differ from it by.
FLOATS_NAME = f"{NAME}, corrected by Argo floats where there are any"
FLOATS_ATTRIBUTION = f"{ATTRIBUTION}; Argo (2000), SEANOE, doi:10.17882/42182, CC-BY 4.0"


def build_climatology(path: Path) -> Climatology:
    """Fit the climatology to Levitus's monthly T and S on the 4° grid."""
    with xr.open_dataset(path) as dataset:
        depth = dataset["depth"].values.astype(float)
        latitude = dataset["lat"].values.astype(float)
        longitude = dataset["lon"].values.astype(float)
        monthly = {name: dataset[name].values.astype(float) for name in _VALID}
    latitude, monthly = _to_the_pole(latitude, monthly)
    for name, (low, high) in _VALID.items():
        # Levitus's objective maps run below freezing beside Antarctica and Greenland.
        monthly[name] = np.clip(monthly[name], low, high)
    _add_basins(monthly, depth, longitude, latitude)
    coefficients = {}
    for name, maps in monthly.items():
        filled = np.stack([fill_gaps(maps[:, k], periodic=True) for k in range(len(depth))], axis=1)
        if name == "temperature":
            filled, to_surface = _with_surface(filled, depth)
        else:
            to_surface = depth
        coefficients[name] = _calm_below(fit_harmonics(to_levels(filled, to_surface)))
    return Climatology(longitude, latitude, coefficients, name=NAME, attribution=ATTRIBUTION)


def _to_the_pole(latitude: np.ndarray, monthly: dict) -> tuple[np.ndarray, dict]:
    """Add empty rows up to 90°N for the Arctic."""
    step = latitude[1] - latitude[0]
    rows = int((90.0 - latitude[-1]) // step)
    longer = np.append(latitude, latitude[-1] + step * np.arange(1, rows + 1))
    pad = ((0, 0), (0, 0), (0, rows), (0, 0))
    return longer, {k: np.pad(v, pad, constant_values=np.nan) for k, v in monthly.items()}


def _add_basins(
    monthly: dict, depth: np.ndarray, longitude: np.ndarray, latitude: np.ndarray
) -> None:
    """Set the nodes of the marginal seas where Levitus has none, in place."""
    for basin in BASINS:
        inside = basin.contains(longitude[None, :], latitude[:, None])
        inside &= ~np.isfinite(monthly["temperature"][0, 0])
        levels = int((depth <= basin.sill).sum())
        for name, profile in zip(("temperature", "salinity"), basin.monthly(depth), strict=True):
            monthly[name][:, :levels, inside] = profile[:, :levels, None]


def _with_surface(filled: np.ndarray, depth: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Add a level at the surface, which Levitus's first (25 m) level misses.

    Where the water below is stratified the mixed layer is warmer than at 25 m, by an amount that
    grows with the difference between 25 and 85 m and levels off: fitted by eye to floats (0.34 °C
    in the tropical Atlantic, where that difference is 6 °C) and to two days of global SST (0.5 °C
    in the summer subtropics at 2.8 °C, nothing in winter), their warming since Levitus taken off.
    """
    below = np.maximum(filled[:, 0] - filled[:, 1] - _WINTER_CONTRAST, 0.0)
    excess = _SURFACE_EXCESS * np.tanh(_SURFACE_SLOPE * below / _SURFACE_EXCESS)
    surface = filled[:, 0] + excess
    return np.concatenate([surface[:, None], filled], axis=1), np.append(0.0, depth)


def _calm_below(coefficients: np.ndarray) -> np.ndarray:
    """Fade the seasons out with depth: down there Levitus's months differ by noise."""
    keep = np.interp(np.log(LEVELS), np.log(_SEASON_FADES), (1.0, 0.0))
    calm = coefficients.copy()
    calm[1:] *= keep.astype(coefficients.dtype)
    return calm
