"""The same profile from several files counts once.

Real-time and delayed-mode files, a float's file and the day's, Argo's centres and EN4: they all
hold the same casts. A cast is the same if platform, cycle and direction agree or, where a cycle is
unknown, if platform, place and time do.
"""

from __future__ import annotations

import re

import numpy as np
from scipy.spatial import cKDTree

from depthdif.observations.casts import Casts

#: Casts of one platform from different inputs are the same within so much time and distance, …
SAME_TIME_HOURS = 1.0
SAME_PLACE_DEGREES = 0.1
#: … and within this share of both if they come from one input (a glider dives every half hour) or
#: if a platform is unknown.
_TIGHT = 0.1
_MODE_RANK = {"D": 3, "A": 2, "R": 1, "": 1}
_GTSPP_ARGO = re.compile(r"^Q?(\d{7})$")


def duplicate_casts(casts: Casts) -> np.ndarray:
    """Mark every cast of which a better copy exists.

    Delayed mode beats adjusted beats real time; then the more samples; then the earlier input.

    Returns
    -------
    array of bool, shape (profiles,)
    """
    count = casts.count
    rank = np.array([_MODE_RANK.get(str(mode), 0) for mode in casts.mode])
    preference = np.lexsort((np.arange(count), -casts.good_samples(), -rank))
    place_in_order = np.empty(count, dtype=np.int64)
    place_in_order[preference] = np.arange(count)
    platform = np.array([platform_key(str(name)) for name in casts.platform], dtype="U")
    worse = _worse_of_same_cycle(casts, platform, place_in_order)
    return worse | _worse_of_same_moment(casts, platform, place_in_order, worse)


def platform_key(name: str) -> str:
    """Return a platform's name as compared: without case, padding and GTSPP's leading Q."""
    bare = name.strip().upper()
    match = _GTSPP_ARGO.match(bare)
    return match.group(1) if match else bare


def _worse_of_same_cycle(
    casts: Casts, platform: np.ndarray, place_in_order: np.ndarray
) -> np.ndarray:
    """Mark all but the best of each platform, cycle and direction; both must be known."""
    worse = np.zeros(casts.count, dtype=bool)
    known = np.nonzero((platform != "") & (casts.cycle >= 0))[0]
    if known.size == 0:
        return worse
    _, code = np.unique(platform[known], return_inverse=True)
    key = (code * 100_000 + casts.cycle[known]) * 2 + (casts.direction[known] == "D")
    order = np.lexsort((place_in_order[known], key))
    repeated = np.r_[False, np.diff(key[order]) == 0]
    worse[known[order[repeated]]] = True
    return worse


def _worse_of_same_moment(
    casts: Casts, platform: np.ndarray, place_in_order: np.ndarray, already: np.ndarray
) -> np.ndarray:
    """Mark worse copies among casts of which at least one has no cycle (or no platform)."""
    worse = np.zeros(casts.count, dtype=bool)
    placed = np.isfinite(casts.longitude) & np.isfinite(casts.latitude) & ~np.isnat(casts.time)
    usable = np.nonzero(placed & ~already)[0]
    vague = (casts.cycle < 0) | (platform == "")
    if usable.size < 2 or not vague[usable].any():
        return worse
    hours = casts.time[usable].astype("datetime64[s]").astype(np.int64) / 3600.0
    radians = np.deg2rad(casts.longitude[usable])
    scale = SAME_PLACE_DEGREES
    points = np.c_[
        np.cos(radians) * np.rad2deg(1) / scale,
        np.sin(radians) * np.rad2deg(1) / scale,
        casts.latitude[usable] / scale,
        hours / SAME_TIME_HOURS,
    ]
    pairs = cKDTree(points).query_pairs(1.0 + 1e-9, p=np.inf, output_type="ndarray")
    if len(pairs) == 0:
        return worse
    a, b = usable[pairs[:, 0]], usable[pairs[:, 1]]
    distance = np.abs(points[pairs[:, 0]] - points[pairs[:, 1]]).max(axis=1)
    tight = distance <= _TIGHT
    unnamed = (platform[a] == "") | (platform[b] == "")
    loose = (casts.source[a] != casts.source[b]) & (casts.direction[a] == casts.direction[b])
    same = ((platform[a] == platform[b]) & ~unnamed & (tight | loose)) | (unnamed & tight)
    same &= vague[a] | vague[b]
    for best, other in _best_first(a[same], b[same], place_in_order):
        if not worse[best]:
            worse[other] = True
    return worse


def _best_first(a: np.ndarray, b: np.ndarray, place_in_order: np.ndarray) -> list[tuple[int, int]]:
    """Return pairs as (preferred, other), the most preferred first."""
    swap = place_in_order[a] > place_in_order[b]
    best, other = np.where(swap, b, a), np.where(swap, a, b)
    order = np.argsort(place_in_order[best], kind="stable")
    return list(zip(best[order].tolist(), other[order].tolist(), strict=True))
