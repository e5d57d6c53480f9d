"""Mixed-layer depth: where water first differs from that at 10 m.

    h_T = min { z > z_r : |θ(z) − θ(z_r)| = 0.2 °C }
    h_σ = min { z > z_r : σ₀(z) − σ₀(z_r) = 0.03 kg/m³ }

The reference z_r = 10 m lies below the day's warm layer.

References
----------
de Boyer Montégut et al. (2004), Mixed layer depth over the global ocean: an examination of profile
data and a profile-based climatology, J. Geophys. Res. 109, C12003, doi:10.1029/2004JC002378.
"""

from __future__ import annotations

import numpy as np

from depthdif.products.columns import at_depths, check_reach

REFERENCE_DEPTH = 10.0
TEMPERATURE_STEP = 0.2
DENSITY_STEP = 0.03


def mixed_layer_depth(
    values: np.ndarray,
    depth: np.ndarray,
    step: float,
    *,
    reference_depth: float = REFERENCE_DEPTH,
    either_way: bool,
) -> np.ndarray:
    """Return the depth at which a profile has first changed by `step`.

    Parameters
    ----------
    values : array, shape (level, column)
        θ, °C, or σ₀, kg/m³; NaN below the sea floor.
    depth : array, shape (level,)
        m, ascending.
    step : float
        The change, in the unit of `values`.
    reference_depth : float
        z_r, m.
    either_way : bool
        Whether a decrease counts as an increase does: so for temperature, whose inversions end a
        mixed layer too, and not for density.

    Returns
    -------
    array, shape (column,)
        m; NaN on land, and where the profile ends before it has changed so much.

    Raises
    ------
    InputError
        If the levels do not reach from the reference to deeper water.
    """
    check_reach(depth, reference_depth, reference_depth, "The mixed layer's depth")
    reference = at_depths(values, depth, np.array([reference_depth]))[0]
    below = depth > reference_depth
    z = np.concatenate([[reference_depth], depth[below]])
    change = np.concatenate([0.0 * reference[None], values[below] - reference])
    size = np.abs(change) if either_way else change
    reached = size >= step
    first = np.maximum(reached.argmax(axis=0), 1)
    column = np.arange(values.shape[1])
    before, after = change[first - 1, column], change[first, column]
    target = np.where(after < 0, -step, step)
    with np.errstate(invalid="ignore", divide="ignore"):
        part = (target - before) / (after - before)
    found = z[first - 1] + part * (z[first] - z[first - 1])
    return np.where(reached.any(axis=0), found, np.nan)
