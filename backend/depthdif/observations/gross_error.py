"""The gross-error check: a value far from the background, unless other floats say the same.

A limit around the climatology alone would throw away the strongest El Niño, or any water mass that
the climatology lacks, with the broken sensors. So a value beyond the limit is kept where at least
two other platforms within 1500 km reach that level and the median of their anomalies is within the
limit of its own (a buddy check).

References
----------
Lorenc, A. C. & Hammon, O. (1988), Q. J. R. Meteorol. Soc. 114, 205-240.
"""

from __future__ import annotations

import numpy as np

from depthdif.ocean.correlation import separation_km

#: Platforms within this distance can speak for a value, km.
_BUDDY_RADIUS_KM = 1500.0
_FEWEST_BUDDIES = 2


def gross_errors(
    anomaly: np.ndarray,
    limit: np.ndarray,
    platform: np.ndarray,
    longitude: np.ndarray,
    latitude: np.ndarray,
    speaks: np.ndarray,
) -> np.ndarray:
    """Tell which values are gross errors.

    Parameters
    ----------
    anomaly : array, shape (profile, level)
        Value less background; NaN where not observed.
    limit : array, shape (profile, level)
        What it may be, > 0, same units.
    platform, longitude, latitude : array, shape (profile,)
    speaks : array of bool, shape (profile,)
        Which profiles may speak for others (withheld ones may not).

    Returns
    -------
    array of bool, shape (profile, level)
    """
    with np.errstate(invalid="ignore"):
        beyond = np.abs(anomaly) > limit
    for profile in np.flatnonzero(beyond.any(1)):
        x, y = separation_km(
            longitude, latitude, longitude[profile : profile + 1], latitude[profile : profile + 1]
        )
        near = np.hypot(x[:, 0], y[:, 0]) <= _BUDDY_RADIUS_KM
        buddies = near & speaks & (platform != platform[profile])
        for level in np.flatnonzero(beyond[profile]):
            others = buddies & np.isfinite(anomaly[:, level])
            if len(np.unique(platform[others])) < _FEWEST_BUDDIES:
                continue
            agreed = np.median(anomaly[others, level])
            beyond[profile, level] = abs(anomaly[profile, level] - agreed) > limit[profile, level]
    return beyond
