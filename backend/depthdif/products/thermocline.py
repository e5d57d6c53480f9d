"""Thermocline: the layer in which potential temperature changes most with depth.

Temperature is linear between levels, so |dθ/dz| is constant in each layer; the thermocline's depth
is the middle of the layer in which it is greatest, its strength that gradient.
"""

from __future__ import annotations

import numpy as np

from depthdif.errors import InputError


def thermocline(temperature: np.ndarray, depth: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the thermocline's depth (m) and strength (°C/m).

    Parameters
    ----------
    temperature : array, shape (level, column)
        Potential temperature, °C; NaN below the sea floor.
    depth : array, shape (level,)
        m, ascending.

    Returns
    -------
    depth, strength : array, shape (column,)
        NaN where fewer than three levels have a value: one layer has no greatest gradient.

    Raises
    ------
    InputError
        If there are fewer than three levels.
    """
    if len(depth) < 3:
        raise InputError(
            f"A thermocline needs three levels or more; the reconstruction has {len(depth)}.",
            "Reconstruct more depths, for example native.",
        )
    gradient = np.abs(np.diff(temperature, axis=0)) / np.diff(depth)[:, None]
    known = np.isfinite(gradient)
    layer = np.where(known, gradient, -1.0).argmax(axis=0)
    enough = known.sum(axis=0) >= 2
    middle = 0.5 * (depth[1:] + depth[:-1])
    strength = gradient[layer, np.arange(temperature.shape[1])]
    return np.where(enough, middle[layer], np.nan), np.where(enough, strength, np.nan)
