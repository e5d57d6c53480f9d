"""What an SST map says more than the floats below it: a product's bias, and skin against bulk.

The mean of SST minus the floats' shallowest value is a bias of the map as seen from the floats,
known better the more floats there are::

    c = Σ_p clip(d_p, ±1 °C) / (n + 5),    d_p = SST(x_p) − T_p(0)

with n counted in floats: five is the ratio of d's variance (SST error, age and representativeness,
0.45 °C) to the variance of such biases (0.2 °C).
"""

from __future__ import annotations

import numpy as np

from depthdif.gaussian.local import repeats

_PSEUDO_FLOATS = 5.0
_CLIP = 1.0  # °C


def sst_offset(difference: np.ndarray, platform: np.ndarray) -> float:
    """Return the mean of SST minus shallowest temperature, shrunk to zero, °C.

    Parameters
    ----------
    difference : array, shape (profile,)
        d_p, °C; NaN where there is no SST or no shallow value.
    platform : array, shape (profile,)
        Cycles of one float share one weight.
    """
    seen = np.isfinite(difference)
    if not seen.any():
        return 0.0
    weight = 1.0 / repeats(platform[seen])
    clipped = np.clip(difference[seen], -_CLIP, _CLIP)
    return float(weight @ clipped / (weight.sum() + _PSEUDO_FLOATS))
