"""What is estimated from the profiles around a tile: mean offset of the scores, and amplitude.

Both use the profiles within a fixed radius of the tile's centre, never "all in the extent", so that
a place gets the same analysis whatever extent is asked for.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from depthdif.gaussian.compression import CompressedProfile
from depthdif.gaussian.prior import LocalPrior
from depthdif.ocean.correlation import matern32

#: Profiles farther from the tile's centre than this say nothing of its offset and amplitude, km.
RADIUS_KM = 1500.0
#: How fast a profile's say in the offset falls with distance, km.
_OFFSET_LENGTH_KM = 1000.0
#: Pseudo-count that shrinks the offset to zero.
_OFFSET_SHRINKAGE = 3.0
#: The nearest profiles settle the amplitude; more would not change it.
_AMPLITUDE_PROFILES = 30
_AMPLITUDE_RANK = 8
_AMPLITUDE_SPREAD = 0.28
_AMPLITUDE_LIMIT = 0.8
_HUBER_LIMIT = 4.0
_LIKELIHOOD_WEIGHT = 0.3


def offset(
    profiles: Sequence[CompressedProfile],
    platform: np.ndarray,
    distance_km: np.ndarray,
    prior: LocalPrior,
) -> np.ndarray:
    """Return the mean score around a place, shrunk to zero; shape (mode,).

    Each profile gives its own best scores, (B'B + Σ⁻¹)⁻¹ B'y; they are averaged with a weight that
    falls with distance, a float's repeated cycles sharing one weight, and shrunk by three.

    Parameters
    ----------
    profiles : sequence of CompressedProfile
        Residuals from the climatology.
    platform, distance_km : array, shape (profile,)
    prior : LocalPrior
    """
    if not len(profiles):
        return np.zeros(prior.modes)
    inverse = np.linalg.inv(prior.covariance + 1e-6 * np.eye(prior.modes))
    scores = np.stack(
        [
            np.linalg.solve(p.operator.T @ p.operator + inverse, p.operator.T @ p.value)
            for p in profiles
        ]
    )
    _, float_index, repeats = np.unique(platform, return_inverse=True, return_counts=True)
    weight = matern32(distance_km / _OFFSET_LENGTH_KM) / np.sqrt(repeats[float_index])
    return weight @ scores / (weight.sum() + _OFFSET_SHRINKAGE)


def amplitude(
    profiles: Sequence[CompressedProfile],
    zonal_km: np.ndarray,
    meridional_km: np.ndarray,
    prior: LocalPrior,
    mean: np.ndarray,
) -> float:
    """Return the factor on the prior's standard deviation that the profiles speak for.

    Maximises a tempered marginal likelihood with squared innovations clipped at 4 (Huber) and a
    log-normal prior of spread 0.28; log a stays within ±0.8.

    Parameters
    ----------
    profiles : sequence of CompressedProfile
        Residuals from the climatology.
    zonal_km, meridional_km : array, shape (profile,)
        Position relative to the tile's centre.
    mean : array, shape (mode,)
        Mean score, as of `offset`.
    """
    if not len(profiles):
        return 1.0
    near = np.argsort(np.hypot(zonal_km, meridional_km), kind="stable")[:_AMPLITUDE_PROFILES]
    chosen = [profiles[p].truncated(_AMPLITUDE_RANK) for p in near]
    x, y = zonal_km[near], meridional_km[near]
    rho = prior.correlations(x[:, None] - x[None, :], y[:, None] - y[None, :])
    between = np.einsum("spq,sij->pqij", rho, prior.coregionalization)
    covariance = np.block(
        [
            [a.operator @ between[p, q] @ b.operator.T for q, b in enumerate(chosen)]
            for p, a in enumerate(chosen)
        ]
    )
    innovation = np.concatenate([p.value - p.operator @ mean for p in chosen])
    values, vectors = np.linalg.eigh(covariance)
    squared = (vectors.T @ innovation) ** 2
    log_amplitude = np.linspace(-_AMPLITUDE_LIMIT, _AMPLITUDE_LIMIT, 33)
    variance = np.exp(2 * log_amplitude)[:, None] * np.maximum(values, 0.0) + 1.0
    ratio = squared / variance
    clipped = np.where(
        ratio < _HUBER_LIMIT, ratio, 2 * np.sqrt(_HUBER_LIMIT * ratio) - _HUBER_LIMIT
    )
    likelihood = -0.5 * (clipped + np.log(variance)).sum(1)
    posterior = _LIKELIHOOD_WEIGHT * likelihood - 0.5 * (log_amplitude / _AMPLITUDE_SPREAD) ** 2
    weight = np.exp(posterior - posterior.max())
    return float(np.exp(weight @ log_amplitude / weight.sum()))
