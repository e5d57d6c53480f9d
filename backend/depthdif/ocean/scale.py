"""The local scale D(x, z) of temperature anomalies, and the mixed-layer depth, from a climatology.

An anomaly from the climatology b is mostly the heaving of b's own profile, plus what the
climatology gets wrong::

    D(x, z)² = (ξ(z) ∂b/∂z)² + (s₀(z) / 2)²

ξ is a typical heave (m), s₀ a typical spread between years and maps (°C). Dividing anomalies by D
makes one set of vertical modes serve everywhere.
"""

from __future__ import annotations

import numpy as np

_HEAVE_DEPTH = (0.0, 50.0, 150.0, 500.0, 1000.0, 2000.0)
_HEAVE_M = 25.0 * np.array((0.3, 0.6, 1.0, 1.5, 2.0, 2.0))
_SPREAD_DEPTH = (0.0, 50.0, 100.0, 200.0, 500.0, 1000.0, 1500.0, 2000.0)
_SPREAD_C = np.array((0.8, 1.1, 1.4, 1.2, 0.6, 0.25, 0.12, 0.10))


def heave(depth: np.ndarray) -> np.ndarray:
    """Return the typical vertical displacement ξ at each depth, metres."""
    return np.interp(depth, _HEAVE_DEPTH, _HEAVE_M)


def spread(depth: np.ndarray) -> np.ndarray:
    """Return half the typical climatology error s₀/2 at each depth, °C."""
    return 0.5 * np.interp(depth, _SPREAD_DEPTH, _SPREAD_C)


def vertical_gradient(background: np.ndarray, depth: np.ndarray) -> np.ndarray:
    """Return ∂b/∂z (°C/m) of profiles of shape (..., level)."""
    return np.gradient(background, depth, axis=-1)


def local_scale(background: np.ndarray, depth: np.ndarray) -> np.ndarray:
    """Return D, °C, of the shape of ``background``.

    Parameters
    ----------
    background : array, shape (..., level)
        Climatological temperature, °C.
    depth : array, shape (level,)
        Depth of the levels, m.
    """
    gradient = vertical_gradient(background, depth)
    return np.sqrt((heave(depth) * gradient) ** 2 + spread(depth) ** 2)


def mixed_layer_depth(
    background: np.ndarray, depth: np.ndarray, drop: float = 0.5, limits: tuple = (15.0, 300.0)
) -> np.ndarray:
    """Return where temperature first differs by ``drop`` °C from the surface, m; shape (...).

    The depth is interpolated linearly and clipped to ``limits`` (m).
    """
    difference = np.abs(background - background[..., :1])
    beyond = difference > drop
    index = np.where(beyond.any(-1), beyond.argmax(-1), len(depth) - 1)
    above = np.maximum(index - 1, 0)
    d0 = np.take_along_axis(difference, above[..., None], -1)[..., 0]
    d1 = np.take_along_axis(difference, index[..., None], -1)[..., 0]
    weight = np.clip((drop - d0) / np.maximum(d1 - d0, 1e-9), 0.0, 1.0)
    found = depth[above] + weight * (depth[index] - depth[above])
    return np.clip(np.where(beyond.any(-1), found, depth[-1]), *limits)
