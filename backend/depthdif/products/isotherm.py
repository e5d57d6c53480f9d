"""Depth of an isotherm: the shallowest depth at which potential temperature is the one asked for.

Between levels k and k + 1 with (θ_k − θ*) (θ_{k+1} − θ*) ≤ 0::

    z* = z_k + (θ* − θ_k) / (dθ/dz),    σ(z*) = σ_θ(z*) / |dθ/dz|
"""

from __future__ import annotations

import numpy as np

from depthdif.errors import InputError

ISOTHERM = 20.0


def isotherm_depth(
    temperature: np.ndarray,
    depth: np.ndarray,
    isotherm: float = ISOTHERM,
    error: np.ndarray | None = None,
) -> tuple[np.ndarray, np.ndarray | None]:
    """Return the isotherm's depth and, given temperature's error, the depth's.

    Parameters
    ----------
    temperature : array, shape (level, column)
        Potential temperature, °C; NaN below the sea floor.
    depth : array, shape (level,)
        m, ascending.
    isotherm : float
        θ*, °C.
    error : array, shape (level, column), optional
        σ_θ, °C.

    Returns
    -------
    depth : array, shape (column,)
        m; NaN where the whole column is warmer or colder (there the isotherm has come to the
        surface, or lies deeper than the deepest level), and on land.
    error : array, shape (column,), or None
        m, to first order. It is never more than the deepest level's depth: where the gradient is
        so weak, first order says nothing any more.

    Raises
    ------
    InputError
        If there is one level only.
    """
    if len(depth) < 2:
        raise InputError(
            "The depth of an isotherm needs two levels or more; the reconstruction has 1.",
            "Reconstruct more depths, for example native.",
        )
    excess = temperature - isotherm
    with np.errstate(invalid="ignore"):
        crossed = excess[:-1] * excess[1:] <= 0
    layer = crossed.argmax(axis=0)
    column = np.arange(temperature.shape[1])
    above, below = excess[layer, column], excess[layer + 1, column]
    thickness = np.diff(depth)[layer]
    slope = (below - above) / thickness
    with np.errstate(invalid="ignore", divide="ignore"):
        into = np.where(above == 0, 0.0, -above / slope)
        found = np.where(crossed.any(axis=0), depth[layer] + into, np.nan)
        if error is None:
            return found, None
        part = into / thickness
        there = (1.0 - part) * error[layer, column] + part * error[layer + 1, column]
        spread = np.minimum(there / np.abs(slope), depth[-1])
    return found, np.where(np.isfinite(found), spread, np.nan)
