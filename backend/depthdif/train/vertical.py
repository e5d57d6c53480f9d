"""Vertical machinery of the simulator: baroclinic modes, random shapes, heave, mixing."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from depthdif.ocean.correlation import matern32

_GRAVITY = 9.81
_STRETCH = 60.0  # m, of ζ = ln(1 + z/60 m)
_FINE = 192


def baroclinic_modes(
    temperature: np.ndarray, salinity: np.ndarray, depth: np.ndarray, floor: float, count: int = 3
) -> np.ndarray:
    """Return displacement modes in the WKB approximation.

    F_m(z) ∝ (N̄/N)^½ sin(mπ φ(z)), φ = ∫₀ᶻ N dz / ∫₀ᴴ N dz.

    Parameters
    ----------
    temperature, salinity : array, shape (level,)
        A mean profile, °C and practical.
    depth : array, shape (level,), m
    floor : float
        Depth H of the sea floor, m.

    Returns
    -------
    array, shape (count, level)
        Largest absolute value 1.

    References
    ----------
    Gill (1982), Atmosphere-Ocean Dynamics, section 8.4.
    """
    expansion = 5e-5 + 1.0e-5 * np.maximum(temperature, 0.0)  # 1/K: 0 °C 0.5e-4, 25 °C 3e-4
    n2 = _GRAVITY * (
        -expansion * np.gradient(temperature, depth) + 7.6e-4 * np.gradient(salinity, depth)
    )
    n = np.sqrt(np.maximum(n2, 2.5e-7))
    # Below the levels N stays at its last value.
    phase = np.concatenate([[0.0], np.cumsum(0.5 * (n[1:] + n[:-1]) * np.diff(depth))])
    phase = (phase + n[0] * depth[0]) / (phase[-1] + n[-1] * max(floor - depth[-1], 0.0))
    order = np.arange(1, count + 1)[:, None]
    shape = np.sin(np.pi * order * np.minimum(phase, 1.0)) * np.minimum(np.sqrt(n.mean() / n), 3.0)
    return shape / np.abs(shape).max(axis=1, keepdims=True)


@dataclass(frozen=True)
class VerticalShapes:
    """Random smooth functions of depth, Matérn 3/2 in ζ = ln(1 + z/60 m), unit variance."""

    root: np.ndarray

    @classmethod
    def on(cls, depth: np.ndarray, length: float = 0.4) -> VerticalShapes:
        """Prepare for these depths (m); ``length`` is in ζ."""
        zeta = np.log1p(depth / _STRETCH)
        covariance = matern32((zeta[:, None] - zeta[None, :]) / length)
        return cls(np.linalg.cholesky(covariance + 1e-6 * np.eye(len(depth))))

    def draw(self, count: int, rng: np.random.Generator) -> np.ndarray:
        """Draw functions; shape (count, level)."""
        return rng.standard_normal((count, self.root.shape[0])) @ self.root.T


def thermocline(profiles: np.ndarray, depth: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return depth (m) and strength (0-1) of the main thermocline of each profile.

    The depth is the centre of gravity of |∂T/∂z|⁴ over 20-600 m, so it varies smoothly between
    neighbours; the strength is 1 where the steepest gradient there exceeds 0.08 °C/m.

    Parameters
    ----------
    profiles : array, shape (point, level), °C
    depth : array, shape (level,), m
    """
    part = slice(int(np.searchsorted(depth, 20.0)), int(np.searchsorted(depth, 600.0)))
    gradient = np.abs(np.gradient(profiles[:, part], depth[part], axis=1))
    weight = gradient**4 * np.gradient(depth[part]) + 1e-12
    centre = (weight * depth[part]).sum(1) / weight.sum(1)
    strength = np.clip(gradient.max(axis=1) / 0.08, 0.0, 1.0)
    return centre.astype(np.float32), strength.astype(np.float32)


class StretchedColumn:
    """Profiles resampled evenly in ζ, so that a displaced depth finds its index directly.

    Parameters
    ----------
    depth : array, shape (level,), m
    profiles : array, shape (..., point, level)
        Leading axes hold what moves together, such as temperature and salinity.
    """

    def __init__(self, depth: np.ndarray, profiles: np.ndarray) -> None:
        self.depth = depth
        self.top = np.log1p(depth[-1] / _STRETCH)
        fine = _STRETCH * np.expm1(np.linspace(0.0, self.top, _FINE))
        right = np.clip(np.searchsorted(depth, fine), 1, len(depth) - 1)
        weight = np.clip((fine - depth[right - 1]) / (depth[right] - depth[right - 1]), 0.0, 1.0)
        matrix = np.zeros((len(depth), _FINE), dtype=np.float32)
        matrix[right - 1, np.arange(_FINE)] = 1.0 - weight
        matrix[right, np.arange(_FINE)] += weight
        self.fine = profiles @ matrix
        self.first = (np.arange(profiles.shape[-2], dtype=np.int32) * _FINE)[:, None]

    def heaved(self, displacement: np.ndarray, levels: int) -> np.ndarray:
        """Return b(z − ξ) at the first ``levels`` levels; shape (..., point, levels).

        Parameters
        ----------
        displacement : array, shape (point, levels)
            ξ, m, positive downward: water from above warms a stratified column.
        """
        source = self.depth[:levels].astype(np.float32) - displacement
        np.clip(source, 0.0, self.depth[-1], out=source)
        where = np.log1p(source / np.float32(_STRETCH)) * np.float32((_FINE - 1) / self.top)
        index = np.minimum(where.astype(np.int32), _FINE - 2)
        where -= index
        index += self.first
        flat = self.fine.reshape(*self.fine.shape[:-2], -1)
        low = flat.take(index, axis=-1)
        high = flat.take(index + 1, axis=-1)
        high -= low
        high *= where
        high += low
        return high


def mix(values: np.ndarray, depth: np.ndarray, layer: np.ndarray) -> np.ndarray:
    """Homogenise each column down to its mixed-layer depth, conserving heat and salt.

    Parameters
    ----------
    values : array, shape (..., point, level)
        Temperature, °C, or several things that are mixed together.
    depth : array, shape (level,), m
    layer : array, shape (point,), m

    Returns
    -------
    array, shape (..., point, level)
    """
    edges = np.concatenate([[0.0], 0.5 * (depth[1:] + depth[:-1]), [depth[-1]]])
    thickness = np.diff(edges).astype(np.float32)
    h = layer[:, None].astype(np.float32)
    weight = 1.0 / (
        1.0 + np.exp(np.clip((depth.astype(np.float32) - h) / (0.1 * h + 2.0), -30, 30))
    )
    share = weight * thickness
    mean = (share * values).sum(-1, keepdims=True) / share.sum(-1, keepdims=True)
    # Adding w·(mean − T) changes no heat content: Σ w·Δz·(mean − T) = 0 by the choice of the mean.
    return values + weight * (mean - values)
