"""A raster's values and their errors on a grid, where neither mask nor ice has a say."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import xarray as xr

from depthdif.grid import Grid
from depthdif.observations import gridded_sampling
from depthdif.observations.gridded_field import GriddedField


def values_on_grid(
    field: GriddedField,
    grid: Grid,
    convert: Callable[[np.ndarray], np.ndarray],
    error_factor: float,
    default_error: float,
) -> xr.Dataset:
    """Bring a raster onto a grid, as `sst.on_grid` does.

    Parameters
    ----------
    field : GriddedField
    grid : Grid
    convert : callable
        Stored values to the wanted unit, NaN where impossible.
    error_factor : float
        The file's error in the wanted unit per stored unit.
    default_error : float
        1 σ where the file gives none.

    Returns
    -------
    Dataset
        On ``latitude``, ``longitude``: ``value`` (NaN none) and ``error`` (1 σ, everywhere).
    """
    sampler = gridded_sampling.sampler(field, grid)
    values, errors = [], []
    for rows in sampler.row_blocks():
        stored = convert(sampler.window("value", rows))
        values.append(sampler.resample(stored, rows)[0])
        error = np.full(sampler.shape(rows), default_error)
        if "error" in field.parts:
            given = sampler.window("error", rows) * error_factor
            given = np.where((given > 0) & np.isfinite(stored), given, np.nan)
            sampled = sampler.resample(given, rows)[0]
            error = np.where(np.isfinite(sampled), sampled, default_error)
        errors.append(error)
    dims = ("latitude", "longitude")
    return xr.Dataset(
        {
            "value": (dims, np.concatenate(values).astype(np.float32)),
            "error": (dims, np.concatenate(errors).astype(np.float32)),
        },
        coords={"latitude": grid.latitude, "longitude": grid.longitude},
    )
