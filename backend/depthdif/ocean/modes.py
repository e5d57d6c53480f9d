"""Vertical modes: a few EOFs that stand for all levels.

An anomaly a from the climatology, divided by the local scale D (see `ocean.scale`), is a sum of
modes and a small rest,

    a(x, z) / D(x, z) = Σ_k E_k(z) s_k(x) + r(x, z),

with one common orthonormal E everywhere: scores s_k can be interpolated between places.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

#: Of the variance that the modes leave out, the share that counts as error of the analysis; the
#: rest counts as noise of the observations.
TAIL_IN_SIGMA = 0.5


@dataclass(frozen=True)
class VerticalModes:
    """Orthonormal modes of a/D.

    Parameters
    ----------
    depth : array, shape (level,)
        Depths of the modes' levels, m: the first of the 50 levels.
    vectors : array, shape (level, mode)
        E, dimensionless, columns orthonormal, most important first.
    tail : array, shape (level,)
        Variance of a/D that the modes leave out.
    """

    depth: np.ndarray
    vectors: np.ndarray
    tail: np.ndarray

    @property
    def count(self) -> int:
        """Number of modes."""
        return self.vectors.shape[1]

    @property
    def levels(self) -> int:
        """Number of levels."""
        return self.vectors.shape[0]

    @classmethod
    def from_covariance(
        cls, depth: np.ndarray, covariance: np.ndarray, count: int
    ) -> VerticalModes:
        """Take the leading eigenvectors of a covariance of a/D, shape (level, level)."""
        values, vectors = np.linalg.eigh(covariance)
        leading = vectors[:, np.argsort(values)[::-1][:count]]
        leading = leading * np.where(leading.sum(axis=0) < 0.0, -1.0, 1.0)
        rest = np.eye(len(depth)) - leading @ leading.T
        tail = np.maximum(np.diag(rest @ covariance @ rest), 0.0)
        return cls(np.asarray(depth, float), leading, tail)

    def scores(self, normalised: np.ndarray) -> np.ndarray:
        """Project a/D, shape (..., level), on the modes; shape (..., mode)."""
        return normalised @ self.vectors

    def profile(self, scores: np.ndarray) -> np.ndarray:
        """Return a/D, shape (..., level), of scores, shape (..., mode)."""
        return scores @ self.vectors.T

    def to_arrays(self) -> dict[str, np.ndarray]:
        """Return the arrays that a model package stores."""
        return {
            "depth": self.depth,
            "vectors": self.vectors.astype(np.float32),
            "tail": self.tail.astype(np.float32),
        }

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, np.ndarray]) -> VerticalModes:
        """Rebuild the modes from :meth:`to_arrays`."""
        return cls(*(np.asarray(arrays[key], float) for key in ("depth", "vectors", "tail")))
