"""Columns of sea water: what a reconstruction says of them, and what TEOS-10 makes of it.

One rule in depth: potential temperature and salinity are **linear between levels**. What is
derived from them (density, heat) is worked out at the levels, and at the depths asked for, and is
linear between these too. A column ends at its deepest level with a value: nothing is extrapolated
downward. A shallowest level within :data:`SURFACE_LAYER` of the surface stands for the water above
it; a deeper one does not.

References
----------
IOC, SCOR and IAPSO (2010), The international thermodynamic equation of seawater - 2010.
McDougall & Barker (2011), the Gibbs SeaWater (GSW) toolbox.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import gsw
import numpy as np

from depthdif.errors import InputError
from depthdif.observations.seawater import ABSOLUTE_PER_PRACTICAL, pressure_from_depth

#: How deep the shallowest level may lie for its value to hold up to the surface, m.
SURFACE_LAYER = 10.0


@dataclass(frozen=True)
class Columns:
    """Columns side by side; arrays by level, then column.

    Parameters
    ----------
    depth : array, shape (level,)
        m, ascending.
    temperature : array, shape (level, column)
        Potential temperature referred to the surface, °C; NaN below the sea floor and on land.
    salinity : array, shape (level, column)
        Practical salinity.
    longitude, latitude : array, shape (column,)
        Degrees.
    """

    depth: np.ndarray
    temperature: np.ndarray
    salinity: np.ndarray
    longitude: np.ndarray
    latitude: np.ndarray

    @cached_property
    def pressure(self) -> np.ndarray:
        """Sea pressure, dbar; shape (level, column)."""
        return pressure_from_depth(self.depth[:, None], self.latitude[None, :])

    @cached_property
    def absolute_salinity(self) -> np.ndarray:
        """Absolute salinity, g/kg; shape (level, column)."""
        x = (self.longitude + 180.0) % 360.0 - 180.0
        absolute = gsw.SA_from_SP(self.salinity, self.pressure, x, self.latitude)
        # gsw knows no composition of some coastal waters that a fine grid has.
        return np.where(np.isfinite(absolute), absolute, ABSOLUTE_PER_PRACTICAL * self.salinity)

    @cached_property
    def conservative_temperature(self) -> np.ndarray:
        """Conservative temperature, °C; shape (level, column)."""
        return gsw.CT_from_pt(self.absolute_salinity, self.temperature)

    @cached_property
    def potential_density(self) -> np.ndarray:
        """Potential density anomaly σ₀, kg/m³ above 1000; shape (level, column)."""
        return gsw.sigma0(self.absolute_salinity, self.conservative_temperature)

    @cached_property
    def density(self) -> np.ndarray:
        """In-situ density, kg/m³; shape (level, column)."""
        return gsw.rho(self.absolute_salinity, self.conservative_temperature, self.pressure)

    @cached_property
    def sound_speed(self) -> np.ndarray:
        """Speed of sound, m/s; shape (level, column)."""
        return gsw.sound_speed(self.absolute_salinity, self.conservative_temperature, self.pressure)

    def at(self, depths: np.ndarray) -> Columns:
        """Return the same columns at other depths (m), linear between levels."""
        return Columns(
            np.asarray(depths, float),
            at_depths(self.temperature, self.depth, depths),
            at_depths(self.salinity, self.depth, depths),
            self.longitude,
            self.latitude,
        )


def at_depths(values: np.ndarray, depth: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """Interpolate linearly between levels.

    Parameters
    ----------
    values : array, shape (level, ...)
        NaN below the sea floor.
    depth : array, shape (level,)
        m, ascending.
    wanted : array, shape (depth,)
        m.

    Returns
    -------
    array, shape (depth, ...)
        NaN below the deepest level with a value, and above :func:`uppermost`.
    """
    result = np.full((len(wanted), *values.shape[1:]), np.nan)
    for row, z in enumerate(np.asarray(wanted, float)):
        if z > depth[-1] or z < uppermost(depth):
            continue
        below = int(np.searchsorted(depth, z))
        if below == 0 or depth[below] == z:
            result[row] = values[below]
            continue
        weight = (z - depth[below - 1]) / (depth[below] - depth[below - 1])
        result[row] = (1.0 - weight) * values[below - 1] + weight * values[below]
    return result


def uppermost(depth: np.ndarray) -> float:
    """Return the shallowest depth that levels know of, m."""
    return 0.0 if depth[0] <= SURFACE_LAYER else float(depth[0])


def check_reach(depth: np.ndarray, top: float, bottom: float, what: str) -> None:
    """Refuse a range of depths that the levels do not span.

    Raises
    ------
    InputError
        If the range begins above :func:`uppermost` or ends below the deepest level.
    """
    if top < uppermost(depth):
        raise InputError(
            f"{what} needs values from {top:g} m, but the reconstruction's shallowest level is at "
            f"{depth[0]:g} m.",
            "Reconstruct shallower depths too, or choose another range.",
        )
    if bottom > depth[-1]:
        raise InputError(
            f"{what} needs values down to {bottom:g} m, but the reconstruction's deepest level is "
            f"at {depth[-1]:g} m.",
            "Reconstruct deeper levels too, or choose another range.",
        )


def spacing_at(depth: np.ndarray, where: np.ndarray) -> np.ndarray:
    """Return the distance between the levels around each depth, m; NaN where that is NaN."""
    if len(depth) < 2:
        return np.full(np.shape(where), np.nan)
    below = np.clip(np.searchsorted(depth, where), 1, len(depth) - 1)
    return np.where(np.isfinite(where), np.diff(depth)[below - 1], np.nan)
