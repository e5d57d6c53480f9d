"""Stratification: the square of the buoyancy frequency, N², 1/s², by TEOS-10.

    N² = g² ρ (β ΔS_A − α ΔΘ) / Δp

between neighbouring levels stands for the depth half-way (`gsw.Nsquared`); at other depths it is
linear between those mid-depths.
"""

from __future__ import annotations

import gsw
import numpy as np

from depthdif.errors import InputError
from depthdif.products.columns import Columns


def mid_depths(depth: np.ndarray) -> np.ndarray:
    """Return the depths half-way between levels, m."""
    return 0.5 * (depth[1:] + depth[:-1])


def buoyancy_frequency_squared(columns: Columns, depths: np.ndarray) -> np.ndarray:
    """Return N² at depths.

    Parameters
    ----------
    columns : Columns
    depths : array, shape (depth,)
        m, between the shallowest and the deepest mid-depth.

    Returns
    -------
    array, shape (depth, column)
        1/s²; negative where the column is unstable; NaN below the sea floor.

    Raises
    ------
    InputError
        If a depth lies outside the mid-depths.
    """
    middle = mid_depths(columns.depth)
    if not len(middle):
        raise InputError(
            "Stratification needs two levels or more; the reconstruction has 1.",
            "Reconstruct more depths, for example native.",
        )
    outside = [f"{z:g}" for z in depths if not middle[0] <= z <= middle[-1]]
    if outside:
        raise InputError(
            f"There is no stratification at {', '.join(outside)} m: half-way between the "
            f"reconstruction's levels it is known from {middle[0]:g} to {middle[-1]:g} m.",
            "Leave the depths away for all mid-depths.",
        )
    squared, _ = gsw.Nsquared(
        columns.absolute_salinity,
        columns.conservative_temperature,
        columns.pressure,
        lat=columns.latitude[None, :],
    )
    result = np.full((len(depths), squared.shape[1]), np.nan)
    for row, z in enumerate(depths):
        below = int(np.searchsorted(middle, z))
        if middle[below] == z:
            result[row] = squared[below]
            continue
        weight = (z - middle[below - 1]) / (middle[below] - middle[below - 1])
        result[row] = (1.0 - weight) * squared[below - 1] + weight * squared[below]
    return result
