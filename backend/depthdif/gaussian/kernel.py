"""The prior's kernel between places and compressed profiles."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.linalg import solve_triangular

from depthdif.gaussian.compression import CompressedProfile
from depthdif.gaussian.prior import LocalPrior

#: Places whose covariance is worked out together: it bounds what that takes of memory.
PLACES_AT_ONCE = 100


def observed_covariance(
    prior: LocalPrior, profiles: Sequence[CompressedProfile], rho: np.ndarray
) -> np.ndarray:
    """Return A C Aᵀ + I for correlations (scale, profile, profile); shape (number, number)."""
    starts = np.cumsum([0, *(len(p.value) for p in profiles)])
    out = np.empty((starts[-1], starts[-1]))
    modes = prior.modes
    flat = prior.coregionalization.reshape(len(rho), -1)
    operators = np.concatenate([p.operator for p in profiles])
    owner = np.repeat(np.arange(len(profiles)), np.diff(starts))
    for p, profile in enumerate(profiles):
        between = (rho[:, p].T @ flat).reshape(-1, modes, modes)
        half = np.einsum("ri,qij->qrj", profile.operator, between)
        out[starts[p] : starts[p + 1]] = np.einsum("nrj,nj->rn", half[owner], operators)
    return 0.5 * (out + out.T) + np.eye(len(out))


def cross_covariance(
    prior: LocalPrior, profiles: Sequence[CompressedProfile], rho: np.ndarray
) -> np.ndarray:
    """Return Cov(s(x), A s) for places with correlations (scale, place, profile).

    Shape (place, mode, number).
    """
    modes = prior.modes
    flat = prior.coregionalization.reshape(len(rho), -1)
    parts = [
        (rho[:, :, p].T @ flat).reshape(-1, modes, modes) @ profile.operator.T
        for p, profile in enumerate(profiles)
    ]
    return np.concatenate(parts, axis=2)


def explained(lower: np.ndarray, cross: np.ndarray) -> np.ndarray:
    """Return G (A C Aᵀ + I)⁻¹ Gᵀ, what profiles take off a covariance; (place, mode, mode).

    Parameters
    ----------
    lower : array, shape (number, number)
        Lower Cholesky factor of A C Aᵀ + I, zero above; its precision is the result's.
    cross : array, shape (place, mode, number)
        G = Cov(s(x), A s), of the same precision.
    """
    half = solve_triangular(lower, cross.reshape(-1, cross.shape[-1]).T, lower=True)
    half = half.T.reshape(cross.shape)
    return half @ np.swapaxes(half, 1, 2)
