"""Salinity beside temperature: its local scale, and how far the two move together.

Heave moves both along their own profiles; what a water mass brings of its own (spice) and what the
climatology gets wrong do not show in temperature. With b the climatology, E s the normalised
anomaly of temperature and E_u u that of spice::

    T = b_T + D_T · E s
    S = b_S + D_S · (ρ · E s + √(1 − ρ²) · E_u u)

    D_S(x, z)² = (ξ(z) ∂b_S/∂z)² + (s_S(z) / 2)²
    ρ(x, z) = γ(z) c_T c_S sign(∂b_T/∂z · ∂b_S/∂z),    c_v² = h² / (h² + (φ s_v/2)²),  h = ξ ∂b_v/∂z

c_v is the share of heave in a variable's scale. What a climatology gets wrong is mostly heave too:
only φ = 0.4 of it is the variable's own. γ is how much of the heave floats show to be common.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from depthdif.ocean.scale import heave, vertical_gradient
from depthdif.ocean.scale import spread as temperature_spread
from depthdif.ocean.unresolved import error_share

_DEPTH = (0.0, 50.0, 100.0, 200.0, 500.0, 1000.0, 1500.0, 2000.0)
_SPREAD = (0.6, 0.45, 0.30, 0.20, 0.12, 0.07, 0.05, 0.04)
_COUPLING = (0.5, 0.6, 0.75, 0.85, 0.8, 0.6, 0.4, 0.4)
#: φ: with less, ρ is lower at 150-600 m of the tropical Atlantic than floats show (0.75-0.93).
_OWN_SHARE = 0.4


def default_spread(depth: np.ndarray) -> np.ndarray:
    """Return s_S, the typical spread of salinity between years and maps, where none is fitted."""
    return np.interp(depth, _DEPTH, _SPREAD)


def default_coupling(depth: np.ndarray) -> np.ndarray:
    """Return γ, the share of heave that T and S have in common, where none is fitted."""
    return np.interp(depth, _DEPTH, _COUPLING)


def salinity_scale(
    salinity: np.ndarray, depth: np.ndarray, spread: np.ndarray | None = None
) -> np.ndarray:
    """Return D_S, practical salinity, of the shape of ``salinity``.

    Parameters
    ----------
    salinity : array, shape (..., level)
        Climatological practical salinity.
    depth : array, shape (level,)
        m.
    spread : array, shape (level,), optional
        s_S.
    """
    half = 0.5 * (default_spread(depth) if spread is None else spread)
    return np.hypot(heave(depth) * vertical_gradient(salinity, depth), half)


def common_share(
    temperature: np.ndarray,
    salinity: np.ndarray,
    depth: np.ndarray,
    spread: np.ndarray | None = None,
    coupling: np.ndarray | None = None,
) -> np.ndarray:
    """Return ρ, the correlation of normalised S anomalies with normalised T anomalies.

    Parameters
    ----------
    temperature, salinity : array, shape (..., level)
        Climatological potential temperature, °C, and practical salinity.
    depth : array, shape (level,)
        m.
    spread, coupling : array, shape (level,), optional
        s_S and γ.

    Returns
    -------
    array, shape (..., level)
        Within ±1; 0 where either profile has no gradient.
    """
    gamma = default_coupling(depth) if coupling is None else coupling
    half = 0.5 * (default_spread(depth) if spread is None else spread)
    lift_t = heave(depth) * vertical_gradient(temperature, depth)
    lift_s = heave(depth) * vertical_gradient(salinity, depth)
    share_t = lift_t / np.hypot(lift_t, _OWN_SHARE * temperature_spread(depth))
    share_s = lift_s / np.hypot(lift_s, _OWN_SHARE * half)
    return gamma * share_t * share_s


@dataclass(frozen=True)
class SpiceModes:
    """What a model knows of salinity: modes of spice, and the fitted s_S and γ.

    Parameters
    ----------
    depth : array, shape (level,)
        Those of the modes of temperature, m.
    vectors : array, shape (level, spice mode)
        E_u, columns orthonormal.
    tail : array, shape (level,)
        Variance of normalised spice that the modes leave out.
    spread, coupling : array, shape (level,)
        s_S (practical salinity) and γ.
    """

    depth: np.ndarray
    vectors: np.ndarray
    tail: np.ndarray
    spread: np.ndarray
    coupling: np.ndarray

    @property
    def count(self) -> int:
        """Number of spice modes."""
        return self.vectors.shape[1]

    @property
    def error_share(self) -> np.ndarray:
        """What adds to an analysis's variance of normalised spice; shape (level,)."""
        return error_share(self.depth, self.tail)

    def scale(self, salinity: np.ndarray) -> np.ndarray:
        """Return D_S of climatological salinity, shape (..., level)."""
        return salinity_scale(salinity, self.depth, self.spread)

    def common(self, temperature: np.ndarray, salinity: np.ndarray) -> np.ndarray:
        """Return ρ of climatological T and S, shape (..., level)."""
        return common_share(temperature, salinity, self.depth, self.spread, self.coupling)

    def to_arrays(self) -> dict[str, np.ndarray]:
        """Return the arrays that a model package stores beside those of the thermal modes."""
        return {
            "spice_vectors": self.vectors.astype(np.float32),
            "spice_tail": self.tail.astype(np.float32),
            "salinity_spread": self.spread.astype(np.float32),
            "salinity_coupling": self.coupling.astype(np.float32),
        }

    @classmethod
    def from_arrays(cls, depth: np.ndarray, arrays: Mapping[str, np.ndarray]) -> SpiceModes | None:
        """Rebuild from :meth:`to_arrays`; None where the package knows nothing of salinity."""
        if "spice_vectors" not in arrays:
            return None
        names = ("spice_vectors", "spice_tail", "salinity_spread", "salinity_coupling")
        return cls(depth, *(np.asarray(arrays[name], float) for name in names))


def common_rows(common: np.ndarray, thermal: np.ndarray, spice: np.ndarray) -> np.ndarray:
    """Return the rows of (S − b_S)/D_S over the joint state: ρ E and √(1 − ρ²) E_u.

    Parameters
    ----------
    common : array, shape (..., level)
        ρ.
    thermal, spice : array, shape (level, mode)
        E and E_u, each padded with zeros for the other's scores.

    Returns
    -------
    array, shape (..., level, mode)
    """
    own = np.sqrt(np.maximum(1.0 - common**2, 0.0))
    return common[..., None] * thermal + own[..., None] * spice
