"""Correlation functions in space and time, and how their lengths depend on latitude.

The Matérn correlation of order 3/2 is used throughout: ρ(r) = (1 + √3 r) exp(−√3 r), r = d/ℓ.

References
----------
Stein, M. L. (1999), Interpolation of Spatial Data. Lengths: see `horizontal_lengths`.
"""

from __future__ import annotations

import numpy as np

EARTH_RADIUS_KM = 6371.0
KM_PER_DEGREE = EARTH_RADIUS_KM * np.pi / 180

#: Poleward of this latitude a degree of longitude is not taken to shrink any further.
_POLAR_LIMIT = 80.0

_LENGTH_LATITUDE = (0.0, 10.0, 20.0, 35.0, 60.0)
_LENGTH_ZONAL_KM = (900.0, 500.0, 250.0, 150.0, 110.0)
_LENGTH_MERIDIONAL_KM = (250.0, 230.0, 180.0, 150.0, 110.0)

#: Basin-wide anomalies, km (zonal, meridional).
BASIN_LENGTHS_KM = (2500.0, 1500.0)


def matern32(r: np.ndarray) -> np.ndarray:
    """Return the Matérn-3/2 correlation at distances ``r`` in units of the length scale."""
    s = np.sqrt(3.0) * np.abs(r)
    return (1.0 + s) * np.exp(-s)


def horizontal_lengths(latitude: float) -> tuple[float, float]:
    """Return the zonal and meridional length scale of mesoscale-to-regional anomalies, km."""
    lat = abs(latitude)
    return (
        float(np.interp(lat, _LENGTH_LATITUDE, _LENGTH_ZONAL_KM)),
        float(np.interp(lat, _LENGTH_LATITUDE, _LENGTH_MERIDIONAL_KM)),
    )


def time_correlation(lag_days: np.ndarray) -> np.ndarray:
    """Return the correlation of an anomaly with itself ``lag_days`` later.

    The three scales of the prior (basin 300 d, regional 40 d, eddy 15 d) with their shares.
    """
    return (
        0.10 * matern32(np.asarray(lag_days) / 300.0)
        + 0.70 * matern32(np.asarray(lag_days) / 40.0)
        + 0.12 * matern32(np.asarray(lag_days) / 15.0)
    ) / 0.92


def zonal_km_per_degree(latitude: np.ndarray | float) -> np.ndarray:
    """Return the length of a degree of longitude, km."""
    return KM_PER_DEGREE * np.cos(np.deg2rad(np.clip(latitude, -_POLAR_LIMIT, _POLAR_LIMIT)))


def separation_km(
    longitude: np.ndarray, latitude: np.ndarray, longitude2: np.ndarray, latitude2: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return zonal and meridional separations, km, shortest way round; shape (n, m).

    The zonal one is measured along the mean latitude of each pair.
    """
    dlon = (np.asarray(longitude)[:, None] - np.asarray(longitude2)[None, :] + 180) % 360 - 180
    mean_latitude = 0.5 * (np.asarray(latitude)[:, None] + np.asarray(latitude2)[None, :])
    dlat = np.asarray(latitude)[:, None] - np.asarray(latitude2)[None, :]
    return dlon * zonal_km_per_degree(mean_latitude), dlat * KM_PER_DEGREE
