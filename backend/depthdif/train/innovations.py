"""What withheld floats say of an error: the calibration's factors, and the skill in its card.

A method's spread s, the float's error e, both in units of the local scale D, and the observation
error o give per level::

    α   minimises the mean CRPS of N(0, α² s² + o²) at e
    κ   is the 95 % quantile of |e| / √(α² s² + o²) over the normal's

smoothed over neighbouring levels and shrunk to one by the number of floats. Neither may make σ much
smaller: floats of one ocean are no reason for confidence in another.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
from scipy.ndimage import gaussian_filter1d

from depthdif.gaussian.crps import crps_normal
from depthdif.ocean.bands import BANDS, band_name

_SHRINKAGE_FLOATS = 8.0
_NORMAL_95 = 1.96
_FACTOR_LIMITS, _CONFORMAL_LIMITS = (0.85, 2.0), (0.9, 1.6)
_DISTANCES_KM = (0.0, 200.0, 400.0, np.inf)


@dataclass
class Innovations:
    """Errors at withheld floats, per method: lists of arrays of shape (level,), NaN unobserved."""

    error: list[np.ndarray] = field(default_factory=list)
    variance: list[np.ndarray] = field(default_factory=list)
    observation: list[np.ndarray] = field(default_factory=list)
    scale: list[np.ndarray] = field(default_factory=list)
    platform: list[str] = field(default_factory=list)
    nearest_km: list[float] = field(default_factory=list)


def fit(entry: Innovations) -> dict[str, np.ndarray]:
    """Return factor α, a floor of 0 and conformal κ per level, see the module's equations."""
    error, variance, observation = map(np.stack, (entry.error, entry.variance, entry.observation))
    _, float_of, repeats = np.unique(entry.platform, return_inverse=True, return_counts=True)
    weight = 1.0 / np.sqrt(repeats[float_of])
    floats = len(repeats)
    shrink = floats / (floats + _SHRINKAGE_FLOATS)
    factor, conformal = np.ones((2, error.shape[1]))
    for level in range(error.shape[1]):
        seen = np.isfinite(error[:, level])
        if seen.sum() < 20:
            continue
        s, o, w = variance[seen, level], observation[seen, level], weight[seen]
        factor[level] = _crps_optimal(error[seen, level], s, o, w)
    factor = np.clip(_smooth(1 + shrink * (factor - 1)), *_FACTOR_LIMITS)
    for level in range(error.shape[1]):
        seen = np.isfinite(error[:, level])
        if seen.sum() < 20:
            continue
        sigma2 = factor[level] ** 2 * variance[seen, level]
        ratio = np.abs(error[seen, level]) / np.sqrt(sigma2 + observation[seen, level])
        conformal[level] = _weighted_quantile(ratio, weight[seen], 0.95) / _NORMAL_95
    conformal = np.clip(_smooth(1 + shrink * (conformal - 1)), *_CONFORMAL_LIMITS)
    return {"factor": factor, "floor": np.zeros(len(factor)), "conformal": conformal}


def _crps_optimal(
    error: np.ndarray, variance: np.ndarray, observation: np.ndarray, weight: np.ndarray
) -> float:
    """Return the factor on σ with the least mean CRPS."""
    factors = np.geomspace(0.5, 2.5, 41)
    sigma = np.sqrt(factors[:, None] ** 2 * variance + observation)
    return float(factors[np.argmin(crps_normal(error, sigma) @ weight)])


def _smooth(values: np.ndarray) -> np.ndarray:
    return gaussian_filter1d(values, 1.5, mode="nearest")


def _weighted_quantile(values: np.ndarray, weight: np.ndarray, q: float) -> float:
    order = np.argsort(values)
    share = np.cumsum(weight[order]) / weight.sum()
    return float(values[order][min(int(np.searchsorted(share, q)), len(values) - 1)])


def skill(found: dict[str, Innovations], depth: np.ndarray) -> dict[str, dict]:
    """Return RMSE, its ratio to climatology and the 95 % coverage by method and depth band."""
    table: dict[str, dict] = {}
    reference = found["climatology"]
    climatology = np.stack(reference.error) * np.stack(reference.scale)
    for name, entry in found.items():
        factors = fit(entry)
        error, variance, observation = map(
            np.stack, (entry.error, entry.variance, entry.observation)
        )
        sigma2 = factors["conformal"] ** 2 * (factors["factor"] ** 2 * variance)
        ratio = np.abs(error) / np.sqrt(sigma2 + observation)
        raw = np.abs(error) / np.sqrt(variance + observation)
        table[name] = {}
        for low, high in BANDS:
            part = (depth >= low) & (depth < high)
            seen = np.isfinite(ratio[:, part])
            rmse = np.sqrt(np.nanmean((error * np.stack(entry.scale))[:, part] ** 2))
            base = np.sqrt(np.nanmean(climatology[:, part] ** 2))
            table[name][band_name((low, high))] = {
                "rmse": round(float(rmse), 3),
                "ratio_to_climatology": round(float(rmse / base), 3),
                "coverage_95": round(float((ratio[:, part][seen] < _NORMAL_95).mean()), 3),
                "coverage_95_uncalibrated": round(
                    float((raw[:, part][seen] < _NORMAL_95).mean()), 3
                ),
                "coverage_95_by_distance": _by_distance(ratio[:, part], np.array(entry.nearest_km)),
            }
    return table


def _by_distance(ratio: np.ndarray, nearest_km: np.ndarray) -> dict[str, float]:
    """Return how many 95 % intervals hold by distance to the nearest float."""
    table = {}
    for low, high in pairwise(_DISTANCES_KM):
        some = ratio[(nearest_km >= low) & (nearest_km < high)]
        some = some[np.isfinite(some)]
        if len(some):
            name = f"{low:g}-{high:g} km" if np.isfinite(high) else f"beyond {low:g} km"
            table[name] = round(float((some < _NORMAL_95).mean()), 3)
    return table
