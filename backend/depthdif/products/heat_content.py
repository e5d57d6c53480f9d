"""Ocean heat content between two depths, J/m², relative to 0 °C.

    H = ∫ ρ(S_A, Θ, p) c_p⁰ Θ dz

Θ is conservative temperature: c_p⁰ Θ is the potential enthalpy, which is what sea water carries as
heat (TEOS-10, ch. 3.2-3.3); c_p of in-situ temperature is not constant, c_p⁰ is by definition.
"""

from __future__ import annotations

import numpy as np

from depthdif.products.columns import Columns, check_reach

#: c_p⁰ of TEOS-10 (eq. 3.3.3), J/(kg K).
HEAT_CAPACITY = 3991.86795711963
TOP = 0.0
BOTTOM = 700.0


def heat_content(columns: Columns, top: float = TOP, bottom: float = BOTTOM) -> np.ndarray:
    """Return the heat between two depths.

    The integrand is worked out at both ends, from temperature and salinity there, and at all levels
    between; it is linear between these, so that layers cut by an end count exactly in part.

    Parameters
    ----------
    columns : Columns
    top, bottom : float
        m.

    Returns
    -------
    array, shape (column,)
        J/m²; NaN where the column ends above `bottom`: no part of it stands for the whole.

    Raises
    ------
    InputError
        If the levels do not span the two depths.
    """
    check_reach(columns.depth, top, bottom, "The heat content")
    between = columns.depth[(columns.depth > top) & (columns.depth < bottom)]
    nodes = np.concatenate([[top], between, [bottom]])
    water = columns.at(nodes)
    heat = water.density * HEAT_CAPACITY * water.conservative_temperature
    return (0.5 * (heat[1:] + heat[:-1]) * np.diff(nodes)[:, None]).sum(axis=0)
