"""Salinity beside temperature: its local scale, and how far the two move together.

Heave moves both along their own profiles; what a water mass brings of its own (spice) and what the
climatology gets wrong do not show in temperature. With b the climatology, E s the normalised
anomaly of temperature and E_u u that of spice::

    T = b_T + D_T · E s
    S = b_S + D_S · (ρ · E s + √(1 − ρ²) · E_u u)

    D_S(x, z)² = (ξ(z) ∂b_S/∂z)² + (s_S(z) / 2)²
    ρ(x, z) = γ(z) c_T c_S sign(∂b_T/∂z · ∂b_S/∂z),    c_v = ξ |∂b_v/∂z| / D_v

c_v is the share of heave in a variable's scale, γ how much of it floats show to be common.
"""

from __future__ import annotations

import numpy as np

from depthdif.ocean.scale import heave, local_scale, vertical_gradient

_DEPTH = (0.0, 50.0, 100.0, 200.0, 500.0, 1000.0, 1500.0, 2000.0)
_SPREAD = (0.6, 0.45, 0.30, 0.20, 0.12, 0.07, 0.05, 0.04)
_COUPLING = (0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8)


def default_spread(depth: np.ndarray) -> np.ndarray:
    """Return s_S, the typical spread of salinity between years and maps, where none is fitted."""
    return np.interp(depth, _DEPTH, _SPREAD)


def default_coupling(depth: np.ndarray) -> np.ndarray:
    """Return γ, the share of heave that T and S have in common, where none is fitted."""
    return np.interp(depth, _DEPTH, _COUPLING)


def salinity_scale(
    salinity: np.ndarray, depth: np.ndarray, spread: np.ndarray | None = None
) -> np.ndarray:
    """Return D_S, practical salinity, of the shape of ``salinity``.

    Parameters
    ----------
    salinity : array, shape (..., level)
        Climatological practical salinity.
    depth : array, shape (level,)
        m.
    spread : array, shape (level,), optional
        s_S.
    """
    half = 0.5 * (default_spread(depth) if spread is None else spread)
    return np.hypot(heave(depth) * vertical_gradient(salinity, depth), half)


def common_share(
    temperature: np.ndarray,
    salinity: np.ndarray,
    depth: np.ndarray,
    spread: np.ndarray | None = None,
    coupling: np.ndarray | None = None,
) -> np.ndarray:
    """Return ρ, the correlation of normalised S anomalies with normalised T anomalies.

    Parameters
    ----------
    temperature, salinity : array, shape (..., level)
        Climatological potential temperature, °C, and practical salinity.
    depth : array, shape (level,)
        m.
    spread, coupling : array, shape (level,), optional
        s_S and γ.

    Returns
    -------
    array, shape (..., level)
        Within ±1; 0 where either profile has no gradient.
    """
    gamma = default_coupling(depth) if coupling is None else coupling
    lift_t = heave(depth) * vertical_gradient(temperature, depth)
    lift_s = heave(depth) * vertical_gradient(salinity, depth)
    share_t = lift_t / local_scale(temperature, depth)
    share_s = lift_s / salinity_scale(salinity, depth, spread)
    return gamma * share_t * share_s
