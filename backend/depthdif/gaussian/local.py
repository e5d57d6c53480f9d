"""What the profiles around a tile settle: mean, factor per level, amplitude, noise, lengths.

All use the profiles within a fixed radius of the tile's centre, never "all in the extent", so that
a place gets the same analysis whatever extent is asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.ndimage import gaussian_filter1d

from depthdif.gaussian.compression import CompressedProfile
from depthdif.gaussian.kernel import observed_covariance
from depthdif.gaussian.prior import LocalPrior
from depthdif.ocean.correlation import matern32

#: Profiles farther from the tile's centre than this settle nothing of it, km.
RADIUS_KM = 1500.0
#: How fast a profile's say in the offset falls with distance, km.
_OFFSET_LENGTH_KM = 1000.0
#: The nearest profiles that settle the offset.
_OFFSET_PROFILES = 150
_UNSEEN = 1e6
#: What every profile says of its own beyond what the prior's scales tell, as a share of the
#: variance, and the least that one counts for.
_OWN_NOISE = 0.05
_LEAST_SHARE = 0.02
#: Profiles that the prior's variance counts for in the factor per level, the levels over which it
#: is smoothed, where outliers begin to count less (σ²), and what it may be.
_PSEUDO_PROFILES = 6.0
_FACTOR_SMOOTHING = 2.0
_FACTOR_HUBER = 9.0
_FACTOR_LIMITS = (0.6, 5.0)
#: Up to so many floats the variance is inflated in full, from so many on not at all; by what, over
#: the number of floats, and the least that number counts for.
_FEW_FLOATS, _MANY_FLOATS = 10, 20
_INFLATION, _LEAST_FLOATS = 2.5, 2.0
#: The nearest profiles, and their best-known numbers, settle amplitude, noise and lengths; more
#: would not change them.
_SETTLING_PROFILES = 30
_SETTLING_RANK = 5
_AMPLITUDE_SPREAD = 0.45
_AMPLITUDE_LIMIT = 1.6
_NOISE_SPREAD = 0.45
_NOISE_LIMIT = 1.2
#: What the prior's lengths may be multiplied by.
STRETCHES = (0.5, 0.7, 1.0, 1.4, 2.0)
_STRETCH_SPREAD = 0.4
_HUBER_LIMIT = 4.0
_LIKELIHOOD_WEIGHT = 0.4


def repeats(platform: np.ndarray) -> np.ndarray:
    """Return how many profiles each profile's float has among them; shape (profile,)."""
    _, float_index, count = np.unique(platform, return_inverse=True, return_counts=True)
    return count[float_index]


def independence(prior: LocalPrior, zonal_km: np.ndarray, meridional_km: np.ndarray) -> np.ndarray:
    """Return the share of each profile that its neighbours don't tell too; shape (profile,).

    The generalised least-squares weights ρ⁻¹ 1 of the profiles' mean, with ρ their correlation by
    the prior: about 1 far from all others, 1/n each for n at one place. The basin scale is left out
    of ρ, because it is hardly told from the mean.

    Parameters
    ----------
    prior : LocalPrior
    zonal_km, meridional_km : array, shape (profile,)
        Position relative to the tile's centre.
    """
    if not len(zonal_km):
        return np.ones(0)
    variance = np.trace(prior.coregionalization, axis1=1, axis2=2)
    share = variance / variance.sum()
    rho = prior.correlations(zonal_km[:, None] - zonal_km, meridional_km[:, None] - meridional_km)
    own = share[0] + _OWN_NOISE
    covariance = np.einsum("s,spq->pq", share[1:], rho[1:]) + own * np.eye(len(zonal_km))
    alone = np.full(len(zonal_km), 1.0 + _OWN_NOISE)
    return np.clip(np.linalg.solve(covariance, alone), _LEAST_SHARE, 1.0)


def offset(
    anomaly: np.ndarray,
    variance: np.ndarray,
    zonal_km: np.ndarray,
    meridional_km: np.ndarray,
    prior: LocalPrior,
    covariance: np.ndarray,
    share: np.ndarray,
) -> np.ndarray:
    """Return the mean of a/D around a place, level by level, shrunk to zero; shape (level,).

    The mean d is a priori N(0, ε V ε), ε the climatology's own error as a share of D, a profile
    a/D ~ N(d, V + R_p) with V the prior's covariance between levels: with complete profiles d is
    their sum over (n + ε⁻²), and where some end early the levels below take what V makes of the
    levels above. A profile's weight falls with distance, and profiles close together count for
    little more than one (`independence`).

    Parameters
    ----------
    anomaly, variance : array, shape (profile, level)
        a/D and its observation-error variance; NaN where not observed.
    zonal_km, meridional_km : array, shape (profile,)
        Position relative to the tile's centre.
    prior : LocalPrior
        How far profiles tell of each other.
    covariance : array, shape (level, level)
        V.
    share : array, shape (level,)
        ε, see `Climatology.error_share`.
    """
    levels = len(covariance)
    if not len(anomaly):
        return np.zeros(levels)
    distance = np.hypot(zonal_km, meridional_km)
    near = np.argsort(distance, kind="stable")[:_OFFSET_PROFILES]
    anomaly, variance = anomaly[near], variance[near]
    weight = matern32(distance[near] / _OFFSET_LENGTH_KM)
    weight = weight * independence(prior, zonal_km[near], meridional_km[near])
    seen = np.isfinite(anomaly)
    noise = np.where(seen, variance, _UNSEEN)
    inverse = np.linalg.inv(covariance + noise[:, :, None] * np.eye(levels))
    information = np.einsum("p,pij->ij", weight, inverse)
    pulled = np.einsum("p,pij,pj->i", weight, inverse, np.where(seen, anomaly, 0.0))
    own = covariance + np.eye(levels) * np.nanmedian(np.where(seen, variance, np.nan))
    precision = np.linalg.inv(own) / (share[:, None] * share)
    return np.linalg.solve(information + precision, pulled)


def level_factors(
    anomaly: np.ndarray, variance: np.ndarray, platform: np.ndarray, prior_variance: np.ndarray
) -> np.ndarray:
    """Return the factor on D, level by level, that the profiles speak for; shape (level,).

    The profiles' mean square less their noise, over the prior's variance, smoothed over
    neighbouring levels and shrunk to one by six pseudo-profiles. What exceeds three standard
    deviations counts less (Huber), so that one bad profile cannot open the error bars.

    Parameters
    ----------
    anomaly, variance : array, shape (profile, level)
        a/D less the offset, and its observation-error variance; NaN where not observed.
    platform : array, shape (profile,)
    prior_variance : array, shape (level,)
        Of a/D.
    """
    if not len(anomaly):
        return np.ones(len(prior_variance))
    seen = np.isfinite(anomaly)
    weight = seen / np.sqrt(repeats(platform))[:, None]
    noise = np.where(seen, variance, 0.0)
    total = prior_variance + noise
    ratio = np.where(seen, anomaly, 0.0) ** 2 / total
    ratio = np.where(
        ratio < _FACTOR_HUBER, ratio, 2 * np.sqrt(_FACTOR_HUBER * ratio) - _FACTOR_HUBER
    )
    power = (weight * (ratio * total - noise)).sum(0) / prior_variance
    count = weight.sum(0)
    power, count = (gaussian_filter1d(x, _FACTOR_SMOOTHING, mode="nearest") for x in (power, count))
    squared = (_PSEUDO_PROFILES + power) / (_PSEUDO_PROFILES + count)
    low, high = _FACTOR_LIMITS
    return np.sqrt(np.clip(squared, low**2, high**2))


def floats_by_level(
    anomaly: np.ndarray, platform: np.ndarray, independence: np.ndarray
) -> np.ndarray:
    """Return how many floats reach each level, those close together for less; shape (level,).

    A float counts for the root of its share (`independence`): between floats as they are counted
    and what they tell apart.

    Parameters
    ----------
    anomaly : array, shape (profile, level)
        NaN where not observed.
    platform, independence : array, shape (profile,)
    """
    levels = np.arange(anomaly.shape[1])
    deepest = np.max(np.where(np.isfinite(anomaly), levels, -1), axis=1, initial=-1)
    weight = np.sqrt(independence / repeats(platform))
    return (weight[:, None] * (levels <= deepest[:, None])).sum(0)


def inflation(floats: np.ndarray) -> np.ndarray:
    """Return the factor on the variance for what few floats leave open: 1 + 2.5/n, at most 2.25.

    It fades out between 10 and 20 floats.

    Parameters
    ----------
    floats : array
        Number of floats n, by level.
    """
    fading = np.clip((_MANY_FLOATS - floats) / (_MANY_FLOATS - _FEW_FLOATS), 0.0, 1.0)
    return 1.0 + fading * _INFLATION / np.maximum(floats, _LEAST_FLOATS)


@dataclass(frozen=True)
class Settled:
    """What the profiles around a place make of the prior; all factors, 1 without profiles.

    Attributes
    ----------
    amplitude : float
        On the prior's standard deviation.
    noise : float
        On the standard deviation of the profiles' noise.
    stretch : float
        On the prior's horizontal lengths, the basin's excepted.
    """

    amplitude: float = 1.0
    noise: float = 1.0
    stretch: float = 1.0


def settle(
    profiles: Sequence[CompressedProfile],
    zonal_km: np.ndarray,
    meridional_km: np.ndarray,
    prior: LocalPrior,
    stretches: Sequence[float] = STRETCHES,
) -> Settled:
    """Return the factors that the profiles speak for: amplitude a, noise ν, stretch f of lengths.

    Floats near each other that differ by more than the prior's scales explain ask for noise or
    shorter lengths, not for amplitude, and where they agree better they count for more. With λ the
    eigenvalues of A C Aᵀ, which depend on f, and y the profiles' numbers in its eigenvectors::

        y ~ N(0, a² λ + ν²)

    The likelihood is tempered, squared innovations count less beyond 4 (Huber), and the factors
    are log-normal a priori: of spread 0.45 for a and ν, 0.4 for f; log a stays within ±1.6, log ν
    within ±1.2. The posterior means of the logarithms are taken.

    Parameters
    ----------
    profiles : sequence of CompressedProfile
        Residuals from the mean.
    zonal_km, meridional_km : array, shape (profile,)
        Position relative to the tile's centre.
    prior : LocalPrior
    stretches : sequence of float
        The values of f to choose from.
    """
    if not len(profiles):
        return Settled()
    near = np.argsort(np.hypot(zonal_km, meridional_km), kind="stable")[:_SETTLING_PROFILES]
    chosen = [profiles[p].truncated(_SETTLING_RANK) for p in near]
    x, y = zonal_km[near], meridional_km[near]
    x, y = x[:, None] - x, y[:, None] - y
    innovation = np.concatenate([p.value for p in chosen])
    log_amplitude = np.linspace(-_AMPLITUDE_LIMIT, _AMPLITUDE_LIMIT, 33)
    log_noise = np.linspace(-_NOISE_LIMIT, _NOISE_LIMIT, 17)
    log_stretch = np.log(stretches)
    departure = (log_stretch[:, None, None] / _STRETCH_SPREAD) ** 2
    departure = departure + (log_amplitude[:, None] / _AMPLITUDE_SPREAD) ** 2
    departure = departure + (log_noise / _NOISE_SPREAD) ** 2
    likelihood = np.empty(departure.shape)
    for k, stretch in enumerate(stretches):
        stretched = prior.stretched(stretch)
        covariance = observed_covariance(stretched, chosen, stretched.correlations(x, y))
        values, vectors = np.linalg.eigh(covariance - np.eye(len(innovation)))
        squared = (vectors.T @ innovation) ** 2
        told = np.exp(2 * log_amplitude)[:, None, None] * np.maximum(values, 0.0)
        variance = told + np.exp(2 * log_noise)[:, None]
        ratio = squared / variance
        clipped = np.where(
            ratio < _HUBER_LIMIT, ratio, 2 * np.sqrt(_HUBER_LIMIT * ratio) - _HUBER_LIMIT
        )
        likelihood[k] = -0.5 * (clipped + np.log(variance)).sum(-1)
    posterior = _LIKELIHOOD_WEIGHT * likelihood - 0.5 * departure
    weight = np.exp(posterior - posterior.max())
    weight = weight / weight.sum()
    return Settled(
        float(np.exp(weight.sum((0, 2)) @ log_amplitude)),
        float(np.exp(weight.sum((0, 1)) @ log_noise)),
        float(np.exp(weight.sum((1, 2)) @ log_stretch)),
    )
