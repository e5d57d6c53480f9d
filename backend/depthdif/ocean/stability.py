"""Make columns statically stable by the least change of salinity, temperature untouched.

With S_k at the output depths, a column is stable where each S_{k+1} is at least what makes its
water as dense as the water above, both brought to the pressure half-way (TEOS-10)::

    S_{k+1} − S_k ≥ r_k,    ρ(S_k + r_k, T_{k+1}, p_{k+½}) = ρ(S_k, T_k, p_{k+½})

and likewise at the surface's pressure, where 0.009 kg/m³ are allowed (the abyss has that much by
thermobaricity). With R_k = Σ_{j<k} r_j this says that S_k − R_k never decreases downward, and the
least change, weighted by 1/σ², is an isotonic regression. r depends on S by a per cent: a few
rounds settle it, and a last one, downward, lifts what is left.

References
----------
Barlow et al. (1972), Statistical inference under order restrictions (the min-max formula).
McDougall & Barker (2011), the Gibbs SeaWater (GSW) toolbox.
"""

from __future__ import annotations

import gsw
import numpy as np

from depthdif.observations.seawater import ABSOLUTE_PER_PRACTICAL

#: Least practical salinity of sea water.
LEAST_SALINITY = 0.01
#: How much less dense water may be than the water above, both at the surface's pressure, kg/m³.
SURFACE_ALLOWANCE = 0.009

_ROUNDS = 2
_MARGIN = 2e-5  # kg/m³: what is written in single precision must still be stable
_ROUNDS_MARGIN = 2e-4  # kg/m³: so that r's last change seldom leaves anything to lift
_NO_WEIGHT = 1e-9  # of a level below the sea floor
_CHUNK = 4_000  # columns whose level-by-level means are held at a time


def absolute_per_practical(
    longitude: np.ndarray, latitude: np.ndarray, depth: np.ndarray
) -> np.ndarray:
    """Return absolute over practical salinity, g/kg; shape (depth, latitude, longitude).

    Outside the Baltic it does not depend on the salinity.
    """
    pressure = gsw.p_from_z(-depth[:, None], latitude[None, :])[..., None]
    x = (longitude + 180.0) % 360.0 - 180.0
    absolute = gsw.SA_from_SP(35.0, pressure, x[None, None, :], latitude[None, :, None])
    return np.where(np.isfinite(absolute), absolute / 35.0, ABSOLUTE_PER_PRACTICAL)


def stable_salinity(
    temperature: np.ndarray,
    salinity: np.ndarray,
    sigma: np.ndarray,
    ratio: np.ndarray,
    pressure: np.ndarray,
) -> np.ndarray:
    """Return the nearest salinity with which density nowhere decreases downward.

    Parameters
    ----------
    temperature : array, shape (level, ...)
        Potential, °C; NaN below the sea floor.
    salinity : array, shape (level, ...)
        Practical.
    sigma : array, shape (level, ...)
        Its standard error: surer values move less.
    ratio : array, shape (level, ...)
        As of `absolute_per_practical`.
    pressure : array, shape (level, ...)
        dbar, ascending.

    Returns
    -------
    array, shape (level, ...)
        ``salinity`` where the column is stable already.
    """
    shape = salinity.shape
    if len(salinity) < 2:
        return np.maximum(salinity, LEAST_SALINITY)
    t, s, error, ratio, pressure = (
        _by_column(part, shape) for part in (temperature, salinity, sigma, ratio, pressure)
    )
    s = np.maximum(s, LEAST_SALINITY)
    bad = np.flatnonzero((_needed_step(t, s, ratio, pressure) > np.diff(s, axis=1)).any(axis=1))
    for first in range(0, len(bad), _CHUNK):
        rows = bad[first : first + _CHUNK]
        s[rows] = _repaired(t[rows], s[rows], error[rows], ratio[rows], pressure[rows])
    return s.T.reshape(shape)


def _by_column(field: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    whole = np.broadcast_to(np.asarray(field, float), shape)
    return np.ascontiguousarray(whole.reshape(shape[0], -1).T)


def _needed_step(
    t: np.ndarray,
    s: np.ndarray,
    ratio: np.ndarray,
    pressure: np.ndarray,
    margin: float = _MARGIN,
) -> np.ndarray:
    """Return r_k; shape (column, level − 1). −∞ where one of both levels is below the floor."""
    absolute = s * ratio
    conservative = gsw.CT_from_pt(absolute, t)
    middle = 0.5 * (pressure[:, 1:] + pressure[:, :-1])
    needed = np.full(middle.shape, -np.inf)
    for reference, allowed in (
        (middle, -margin),
        (0.0 * middle, SURFACE_ALLOWANCE - margin),
    ):
        above = gsw.rho(absolute[:, :-1], conservative[:, :-1], reference)
        below, _, beta = gsw.rho_alpha_beta(absolute[:, 1:], conservative[:, 1:], reference)
        lacking = (above - below - allowed) / (below * beta * ratio[:, 1:])
        needed = np.fmax(needed, np.diff(s, axis=1) + lacking)
    return needed


def _repaired(
    t: np.ndarray, s: np.ndarray, error: np.ndarray, ratio: np.ndarray, pressure: np.ndarray
) -> np.ndarray:
    wet = np.isfinite(t) & np.isfinite(s)
    weight = np.where(wet, 1.0 / np.maximum(np.where(wet, error, 1.0), 1e-3) ** 2, _NO_WEIGHT)
    given = np.where(wet, s, 0.0)
    found = s
    for _ in range(_ROUNDS):
        step = _needed_step(t, found, ratio, pressure, _ROUNDS_MARGIN)
        rise = np.cumsum(np.where(np.isfinite(step), step, 0.0), axis=1)
        floor = np.concatenate([np.zeros((len(s), 1)), rise], axis=1)
        found = np.where(wet, isotonic(given - floor, weight) + floor, np.nan)
        found = np.maximum(found, LEAST_SALINITY)
    left = np.flatnonzero((_needed_step(t, found, ratio, pressure) > np.diff(found)).any(axis=1))
    if len(left):
        found[left] = _lifted(t[left], found[left], ratio[left], pressure[left])
    return found


def _lifted(t: np.ndarray, s: np.ndarray, ratio: np.ndarray, pressure: np.ndarray) -> np.ndarray:
    """Raise each level, from the top down, to what the one above it asks."""
    for level in range(1, s.shape[1]):
        pair = slice(level - 1, level + 1)
        for _ in range(2):
            step = _needed_step(t[:, pair], s[:, pair], ratio[:, pair], pressure[:, pair])[:, 0]
            raised = np.fmax(s[:, level], s[:, level - 1] + step)
            s[:, level] = np.where(np.isfinite(s[:, level]), raised, np.nan)
    return s


def isotonic(values: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Return the nearest rows that never decrease, in weighted least squares.

    fit_k = max_{i ≤ k} min_{j ≥ k} mean(values_i … values_j)

    Parameters
    ----------
    values, weight : array, shape (row, level)
    """
    zero = np.zeros((len(values), 1))
    total = np.concatenate([zero, np.cumsum(weight * values, axis=1)], axis=1)
    mass = np.concatenate([zero, np.cumsum(weight, axis=1)], axis=1)
    fit = np.full(values.shape, -np.inf)
    for first in range(values.shape[1]):
        mean = (total[:, first + 1 :] - total[:, first, None]) / (
            mass[:, first + 1 :] - mass[:, first, None]
        )
        least = np.minimum.accumulate(mean[:, ::-1], axis=1)[:, ::-1]
        np.maximum(fit[:, first:], least, out=fit[:, first:])
    return fit
