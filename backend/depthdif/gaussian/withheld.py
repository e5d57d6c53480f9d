"""How true a tile's error is, by its own floats: each is predicted from the others.

For one profile p of each float, with K = A C Aᵀ + I the system of all, the posterior at its place
has mean m and covariance P; without its own numbers y_p = A_p s + e they are::

    P₋⁻¹ = P⁻¹ − A_pᵀ A_p,    m₋ = P₋ (P⁻¹ m − A_pᵀ y_p)

and e² / v, the squared error over what P₋ and the observation's noise let expect, should be one.
Its mean per level, smoothed and shrunk to one by eight pseudo-profiles, is the factor on the
variance. Profiles alone are used: what the maps add is left to the calibration.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.ndimage import gaussian_filter1d

from depthdif.gaussian.kernel import cross_covariance, observed_covariance
from depthdif.ocean.correlation import separation_km

if TYPE_CHECKING:
    from depthdif.gaussian.tile import TileProblem

_FEWEST_FLOATS = 3
_MOST_FLOATS = 40
#: Numbers per profile; the rest tells next to nothing.
_RANK = 10
_PSEUDO_PROFILES = 8.0
_HUBER = 9.0
_SMOOTHING = 2.0  # levels
_LIMITS = (0.4, 9.0)
_LEAST_PRECISION = 1e-3


def withheld_factors(tile: TileProblem) -> np.ndarray:
    """Return the factor on the variance of a/D that a tile's floats ask for; shape (level,)."""
    levels = tile.problem.modes.levels
    within = tile.within_radius
    _, first = np.unique(tile.near.platform[within], return_index=True)
    index = within[np.sort(first)][:_MOST_FLOATS]
    if len(index) < _FEWEST_FLOATS:
        return np.ones(levels)
    ratio, seen = _ratios(tile, index)
    limited = np.where(ratio < _HUBER, ratio, 2 * np.sqrt(_HUBER * ratio) - _HUBER)
    total, count = (
        gaussian_filter1d(part.sum(0), _SMOOTHING, mode="nearest")
        for part in (np.where(seen, limited, 0.0), seen.astype(float))
    )
    return np.clip((_PSEUDO_PROFILES + total) / (_PSEUDO_PROFILES + count), *_LIMITS)


def _ratios(tile: TileProblem, index: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return e²/v of some of a tile's profiles and where it is known; each (profile, level)."""
    prior, near = tile.prior, tile.near.select(index)
    profiles = [tile.residual_compressed[p].truncated(_RANK) for p in index]
    x, y = separation_km(near.longitude, near.latitude, near.longitude, near.latitude)
    rho = prior.correlations(x, y)
    system = np.linalg.inv(observed_covariance(prior, profiles, rho))
    weights = system @ np.concatenate([p.value for p in profiles])
    cross = cross_covariance(prior, profiles, rho)
    covariance = prior.covariance + 1e-9 * np.eye(prior.modes)
    anomaly, noise = (part[index] for part in tile.normalised)
    anomaly = anomaly - tile.level_offset
    noise = tile.noise**2 * noise
    rows, rest = tile.thermal_rows, tile.level_factor**2 * tile.problem.modes.tail
    expected, found = np.empty_like(noise), np.empty_like(noise)
    for p, profile in enumerate(profiles):
        mean = cross[p] @ weights
        precision = np.linalg.inv(covariance - cross[p] @ system @ cross[p].T)
        own = profile.operator
        values, vectors = np.linalg.eigh(precision - own.T @ own)
        without = (vectors / np.maximum(values, _LEAST_PRECISION)) @ vectors.T
        found[p] = rows @ (without @ (precision @ mean - own.T @ profile.value))
        expected[p] = np.einsum("li,ij,lj->l", rows, without, rows) + rest + noise[p]
    seen = np.isfinite(anomaly) & ~near.filled
    # The mean around the tile knew each of them: without one of n it would lie that much farther.
    farther = (len(index) + 3.0) / (len(index) + 2.0)
    error = np.where(seen, farther * (anomaly - found), 0.0)
    return error**2 / expected, seen
