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

from depthdif.errors import ModelError
from depthdif.ocean.salinity import SpiceModes
from depthdif.ocean.unresolved import error_share


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
    spice : SpiceModes or None
        What a model that also serves salinity knows of it.
    """

    depth: np.ndarray
    vectors: np.ndarray
    tail: np.ndarray
    spice: SpiceModes | None = None

    @property
    def count(self) -> int:
        """Number of modes."""
        return self.vectors.shape[1]

    @property
    def levels(self) -> int:
        """Number of levels."""
        return self.vectors.shape[0]

    @property
    def error_share(self) -> np.ndarray:
        """What adds to an analysis's variance of a/D; shape (level,)."""
        return error_share(self.depth, self.tail)

    @property
    def salinity(self) -> SpiceModes:
        """What is known of salinity.

        Raises
        ------
        ModelError
            If the model serves temperature only.
        """
        if self.spice is None:
            raise ModelError(
                "The model knows nothing of salinity.",
                "Ask for temperature, or take a model with modes of salinity.",
            )
        return self.spice

    def joint_rows(self) -> tuple[np.ndarray, np.ndarray]:
        """Return E and E_u over the joint scores (s, u), each of shape (level, joint mode)."""
        spice = self.salinity.vectors
        return (
            np.hstack([self.vectors, np.zeros_like(spice)]),
            np.hstack([np.zeros_like(self.vectors), spice]),
        )

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
            **(self.spice.to_arrays() if self.spice else {}),
        }

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, np.ndarray]) -> VerticalModes:
        """Rebuild the modes from :meth:`to_arrays`."""
        depth, vectors, tail = (
            np.asarray(arrays[key], float) for key in ("depth", "vectors", "tail")
        )
        return cls(depth, vectors, tail, SpiceModes.from_arrays(depth, arrays))
