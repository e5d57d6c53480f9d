"""Depth of the mixed layer from one temperature profile."""

from __future__ import annotations

import math
from collections.abc import Sequence

#: de Boyer Montégut et al. (2004), doi 10.1029/2004JC002378: the depth at which temperature
#: differs by this much (°C) from that at the reference depth (m).
THRESHOLD = 0.2
REFERENCE = 10.0

#: Levels further apart than this many m, and than this share of their depth, don't tell where in
#: between the mixed layer ends.
_WIDE, _WIDE_SHARE = 15.0, 0.4


def mixed_layer_depth(depths: Sequence[float], temperature: Sequence[float]) -> float:
    """Depth at which temperature first differs by 0.2 °C from that at 10 m, linear in between.

    Parameters
    ----------
    depths, temperature : sequence of float
        m, increasing, and °C; NaN where there is no value.

    Returns
    -------
    float
        m; NaN where the profile doesn't reach the reference depth, is mixed to its end, or has
        levels too far apart.
    """
    known = [(z, t) for z, t in zip(depths, temperature) if math.isfinite(t)]
    at_reference = interpolated(known, REFERENCE)
    above, value_above, level = REFERENCE, at_reference, math.nan
    for depth, value in known:
        before, level = level, depth
        if depth < REFERENCE:
            continue
        if depth - before > max(_WIDE, _WIDE_SHARE * depth):
            return math.nan
        if abs(value - at_reference) >= THRESHOLD:
            target = at_reference + math.copysign(THRESHOLD, value - at_reference)
            return above + (depth - above) * (target - value_above) / (value - value_above)
        above, value_above = depth, value
    return math.nan


def interpolated(profile: Sequence[tuple[float, float]], depth: float) -> float:
    """Value at a depth, linear between the two next; NaN outside the profile."""
    for (z0, v0), (z1, v1) in zip(profile, profile[1:]):
        if z0 <= depth <= z1:
            return v0 + (v1 - v0) * (depth - z0) / (z1 - z0) if z1 > z0 else v0
    return math.nan
