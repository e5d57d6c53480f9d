"""The alignment rule: one profile's samples onto the model's levels, without inventing any.

A level is filled if it lies within the observed range and its nearest sample within
max(10 % of its depth, 10 m); its value is interpolated linearly. Nothing is extrapolated.
"""

from __future__ import annotations

import numpy as np

from depthdif.ocean.levels import LEVELS

#: A level's nearest sample may be this far away: a share of the depth, and at least so many metres.
REACH_SHARE = 0.10
REACH_METRES = 10.0
#: A level this close to a profile's only sample counts as hit (m).
EXACT_HIT = 1e-6


def align(
    depth: np.ndarray,
    value: np.ndarray,
    levels: np.ndarray = LEVELS,
    within: float | None = None,
) -> np.ndarray:
    """Bring one profile onto levels.

    Parameters
    ----------
    depth : array, shape (samples,)
        Metres, positive down, in any order; equal depths are averaged.
    value : array, shape (samples,)
        The quantity; samples with a non-finite depth or value, or a negative depth, are ignored.
    levels : array, shape (levels,)
        Target depths, m.
    within : float, optional
        How far a level's nearest sample may be, m, in place of the rule's distance.

    Returns
    -------
    array of float64, shape (levels,)
        NaN where the level counts as unobserved.
    """
    depth, value = clean_samples(depth, value)
    levels = np.asarray(levels, dtype=np.float64)
    aligned = np.full(levels.shape, np.nan)
    if depth.size == 0:
        return aligned
    if depth.size == 1:
        aligned[np.abs(levels - depth[0]) <= EXACT_HIT] = value[0]
        return aligned
    right = np.clip(np.searchsorted(depth, levels), 1, depth.size - 1)
    nearest = np.minimum(np.abs(levels - depth[right - 1]), np.abs(levels - depth[right]))
    observed = (levels >= depth[0]) & (levels <= depth[-1])
    reach = np.maximum(REACH_SHARE * levels, REACH_METRES) if within is None else within
    observed &= nearest <= reach
    aligned[observed] = np.interp(levels[observed], depth, value)
    return aligned


def clean_samples(depth: np.ndarray, value: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the usable samples, ascending in depth, with equal depths averaged (float64)."""
    depth = np.asarray(depth, dtype=np.float64)
    value = np.asarray(value, dtype=np.float64)
    usable = np.isfinite(depth) & np.isfinite(value) & (depth >= 0)
    depth, value = depth[usable], value[usable]
    if depth.size == 0 or np.all(np.diff(depth) > 0):
        return depth, value
    order = np.argsort(depth, kind="stable")
    depth, value = depth[order], value[order]
    unique, first, count = np.unique(depth, return_index=True, return_counts=True)
    return unique, np.add.reduceat(value, first) / count
