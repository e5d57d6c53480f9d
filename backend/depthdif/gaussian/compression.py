"""Lossless compression of a profile to a few unit-noise numbers.

A profile y = B x + e, e ~ N(0, R) with R diagonal, tells of the scores x only through::

    R^{-1/2} B = U S Vᵀ,   y' = Uᵀ R^{-1/2} y = (S Vᵀ) x + e',   e' ~ N(0, I)

which has at most K rows, whatever the profile's depth and gaps.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.linalg import solve_triangular

#: Singular values below this carry no information worth a row (prior scores are of order one).
_NEGLIGIBLE = 1e-3


@dataclass(frozen=True)
class CompressedProfile:
    """A profile as unit-noise numbers.

    Attributes
    ----------
    operator : array, shape (rank, mode)
        S Vᵀ.
    value : array, shape (rank,)
        y'.
    """

    operator: np.ndarray
    value: np.ndarray

    def noisier(self, factor: float) -> CompressedProfile:
        """Return the profile as it is where its noise is ``factor`` times as large (1 σ)."""
        return CompressedProfile(self.operator / factor, self.value / factor)

    def beside_own(self, covariance: np.ndarray) -> CompressedProfile:
        """Return what the profile says of s where it measured s + u, u ~ N(0, covariance) its own.

        ``covariance`` has shape (mode, mode); the numbers' noise is made unit again.
        """
        noise = np.eye(len(self.value)) + self.operator @ covariance @ self.operator.T
        root = np.linalg.cholesky(noise)
        return CompressedProfile(
            solve_triangular(root, self.operator, lower=True),
            solve_triangular(root, self.value, lower=True),
        )

    def truncated(self, rank: int) -> CompressedProfile:
        """Return the ``rank`` most informative numbers only."""
        return CompressedProfile(self.operator[:rank], self.value[:rank])


def compress(basis: np.ndarray, value: np.ndarray, variance: np.ndarray) -> CompressedProfile:
    """Compress one profile.

    Parameters
    ----------
    basis : array, shape (level, mode)
        D(z) E(z), °C per unit score.
    value : array, shape (level,)
        Observed anomaly, °C; NaN where not observed.
    variance : array, shape (level,)
        Observation-error variance, °C².
    """
    seen = np.isfinite(value)
    root = np.sqrt(variance[seen])
    u, s, vt = np.linalg.svd(basis[seen] / root[:, None], full_matrices=False)
    keep = s >= min(_NEGLIGIBLE, s[0])  # the best known number stays, however little it says
    return CompressedProfile(s[keep, None] * vt[keep], (u[:, keep].T @ (value[seen] / root)))
