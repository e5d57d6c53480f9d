"""Vertical covariance of normalised anomalies a/D from physics alone.

Levels covary through depth stretched as ζ = ln(1 + z/60 m) (Matérn-3/2, length 1.2), and the mixed
layer moves as one: 0.6 °C · exp(−(z/MLD)³). It is what the simulator's and the floats' sample
covariances are shrunk towards, because a sample alone makes modes that fail elsewhere.
"""

from __future__ import annotations

import numpy as np

from depthdif.ocean.correlation import matern32

_STRETCH_M = 60.0
_STRETCHED_LENGTH = 1.2
_MIXED_LAYER_C = 0.6


def physical_covariance(
    depth: np.ndarray, scale: np.ndarray, mixed_layer_m: float | np.ndarray
) -> np.ndarray:
    """Return Cov(a/D) between levels; shape (level, level).

    Parameters
    ----------
    depth : array, shape (level,)
        m.
    scale : array, shape (level,)
        Local scale D, °C.
    mixed_layer_m : float
        Mixed-layer depth, m.
    """
    stretched = np.log1p(depth / _STRETCH_M)
    interior = matern32((stretched[:, None] - stretched[None, :]) / _STRETCHED_LENGTH)
    layer = _MIXED_LAYER_C * np.exp(-((depth / mixed_layer_m) ** 3)) / scale
    return interior + np.outer(layer, layer)


def project(covariance: np.ndarray, vectors: np.ndarray) -> np.ndarray:
    """Project a covariance between levels onto modes: E⁺ C E⁺ᵀ; shape (mode, mode).

    Parameters
    ----------
    covariance : array, shape (level, level)
    vectors : array, shape (level, mode)
        The modes E.
    """
    inverse = np.linalg.pinv(vectors)
    return inverse @ covariance @ inverse.T
