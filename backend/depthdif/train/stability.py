"""Density of simulated columns: convection, and salinity that keeps a column stable.

Between neighbouring levels, with the expansion α and contraction β at their common depth::

    Δρ/ρ₀ = −α ΔT + β ΔS

Both coefficients are quadratics in temperature per depth, fitted to TEOS-10 at 35 g/kg: a tile has
half a million points, and these are exact to two per cent.

References
----------
McDougall and Barker (2011), the Gibbs SeaWater (GSW) toolbox.
"""

from __future__ import annotations

from functools import lru_cache

import gsw
import numpy as np

_SALINITY = 35.0
_RANGE = (-2.0, 31.0)  # °C


@lru_cache(maxsize=4)
def _coefficients(depths: tuple[float, ...]) -> tuple[np.ndarray, np.ndarray]:
    """Return the quadratics of α and β, highest power first; shape (3, level), float32."""
    temperature = np.linspace(*_RANGE, 34)
    expansion, contraction = [], []
    for depth in depths:
        # A decibar is a metre to two per cent, far within what α needs.
        _, alpha, beta = gsw.rho_alpha_beta(_SALINITY, temperature, depth)
        expansion.append(np.polyfit(temperature, alpha, 2))
        contraction.append(np.polyfit(temperature, beta, 2))
    return (
        np.array(expansion, dtype=np.float32).T.copy(),
        np.array(contraction, dtype=np.float32).T.copy(),
    )


def expansion(temperature: np.ndarray, depth: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return α (1/K) and β (per unit of salinity) of columns; shapes of ``temperature``.

    Parameters
    ----------
    temperature : array, shape (..., level), °C
    depth : array, shape (level,), m
    """
    alpha, beta = _coefficients(tuple(float(z) for z in depth))
    t = temperature
    return (
        (alpha[0] * t + alpha[1]) * t + alpha[2],
        (beta[0] * t + beta[1]) * t + beta[2],
    )


def stratification(temperature: np.ndarray, salinity: np.ndarray, depth: np.ndarray) -> tuple:
    """Return Δρ/ρ₀ to the next level, and β there; shapes (..., level − 1).

    Parameters
    ----------
    temperature, salinity : array, shape (..., level)
    depth : array, shape (level,), m
    """
    between = 0.5 * (depth[1:] + depth[:-1])
    alpha, beta = expansion(0.5 * (temperature[..., 1:] + temperature[..., :-1]), between)
    step = beta * np.diff(salinity, axis=-1) - alpha * np.diff(temperature, axis=-1)
    return step, beta


def dense_layer(
    temperature: np.ndarray, salinity: np.ndarray, depth: np.ndarray, excess: float
) -> np.ndarray:
    """Return the depth down to which water is hardly denser than at the surface, m; shape (...).

    The mixed layer of de Boyer Montégut et al. (2004), doi 10.1029/2004JC002378, for an ``excess``
    of 0.03 kg/m³; with a small one, how deep the surface would sink.

    Parameters
    ----------
    temperature, salinity : array, shape (..., level)
    depth : array, shape (level,), m
    excess : float
        kg/m³.
    """
    step, _ = stratification(temperature, salinity, depth)
    density = 1025.0 * np.cumsum(step, axis=-1)
    beyond = density > excess
    found = beyond.any(-1)
    index = np.where(found, beyond.argmax(-1), len(depth) - 2)
    upper = np.take_along_axis(density, np.maximum(index - 1, 0)[..., None], -1)[..., 0]
    upper = np.where(index > 0, upper, 0.0)
    lower = np.take_along_axis(density, index[..., None], -1)[..., 0]
    part = np.clip((excess - upper) / np.maximum(lower - upper, 1e-9), 0.0, 1.0)
    reached = depth[index] + part * (depth[index + 1] - depth[index])
    return np.where(found, reached, depth[-1])


def stable_salinity(temperature: np.ndarray, salinity: np.ndarray, depth: np.ndarray) -> np.ndarray:
    """Return salinity with which density nowhere decreases downward, as near as may be.

    The column's density is replaced by the mean of its smallest rising majorant and its largest
    rising minorant: unchanged where it rises already, halfway where it does not.

    Parameters
    ----------
    temperature, salinity : array, shape (point, level)
    depth : array, shape (level,), m
    """
    step, beta = stratification(temperature, salinity, depth)
    unstable = np.flatnonzero((step < 0.0).any(axis=1))
    if not len(unstable):
        return salinity
    step, beta = step[unstable], beta[unstable]
    density = np.concatenate([np.zeros((len(step), 1), step.dtype), np.cumsum(step, axis=1)], 1)
    above = np.maximum.accumulate(density, axis=1)
    below = np.minimum.accumulate(density[:, ::-1], axis=1)[:, ::-1]
    change = 0.5 * (above + below) - density
    # A change of density between two levels is one of salinity; sums of these are exact in Δρ.
    moved = np.cumsum(np.diff(change, axis=1) / beta, axis=1)
    first = change[:, :1] / beta[:, :1]
    repaired = salinity.copy()
    repaired[unstable] += np.concatenate([first, first + moved], axis=1)
    return repaired
