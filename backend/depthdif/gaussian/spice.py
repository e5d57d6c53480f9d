"""Spice around one tile: its mean, amplitude and covariance, and profiles of T and S together.

What a profile tells of spice alone is what its salinity has beyond its temperature's share::

    r = (s − ρ t) / √(1 − ρ²),    Var(e_r) = (R_s/D_S² + ρ² R_t/D_T²) / (1 − ρ²)

with s, t the normalised anomalies. That settles mean, amplitude and noise, by the same
estimators as temperature's. The analysis itself takes T and S as they are, rows [T; S] over (s, u).
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from depthdif.gaussian import local
from depthdif.gaussian.compression import CompressedProfile, compress
from depthdif.gaussian.prior import LocalPrior
from depthdif.observations.operator import SalinityObservations
from depthdif.ocean.salinity import common_rows

if TYPE_CHECKING:
    from depthdif.gaussian.tile import TileProblem


#: What the error of the mean may be, of D: spice keeps to smaller seas than heat.
_LARGEST_SHARE = 1.0 / 3.0


class TileSpice:
    """The spice scores u of a tile.

    Parameters
    ----------
    tile : TileProblem
        Of a problem with salinity.
    """

    def __init__(self, tile: TileProblem) -> None:
        self.tile = tile
        self.modes = tile.problem.modes.salinity

    @cached_property
    def climatology(self) -> LocalPrior:
        """The prior of u before any profile has been seen."""
        matrices = self.tile.prior_model.spice
        if matrices is None:
            raise ValueError("the model's prior has no spice")
        return LocalPrior(matrices, self.tile.thermal_climatology.lengths_km)

    @property
    def _salinity(self) -> SalinityObservations:
        salinity = self.tile.near.salinity
        if salinity is None:
            raise ValueError("salinity is not observed")
        return salinity

    @cached_property
    def _alone(self) -> tuple[np.ndarray, np.ndarray]:
        """Return r and its error variance at the profiles around; shape (profile, level)."""
        near, salinity = self.tile.near, self._salinity
        common = salinity.common
        own = 1.0 - common**2
        t, _ = self.tile.normalised
        s = (salinity.value - salinity.background) / salinity.scale
        noise = salinity.variance / salinity.scale**2 + common**2 * near.variance / near.scale**2
        return (s - common * t) / np.sqrt(own), noise / own

    @cached_property
    def _within(self) -> np.ndarray:
        """Which profiles within the radius tell of spice, as indices of `near`."""
        within = self.tile.within_radius
        return within[np.isfinite(self._alone[0][within]).any(axis=1)]

    @cached_property
    def _level_variance(self) -> np.ndarray:
        """Prior covariance of spice between levels, tail included; shape (level, level)."""
        vectors = self.modes.vectors
        return vectors @ self.climatology.covariance @ vectors.T + np.diag(self.modes.tail)

    @cached_property
    def offset(self) -> np.ndarray:
        """Mean of normalised spice that those profiles speak for; shape (level,)."""
        value, variance = self._alone
        within = self._within
        x, y = self.tile.near_km
        return local.offset(
            value[within],
            variance[within],
            x[within],
            y[within],
            self.climatology,
            self._level_variance,
            np.minimum(self.tile.background_share("salinity", within), _LARGEST_SHARE),
        )

    @cached_property
    def rows(self) -> np.ndarray:
        """E_u over the scores, times the factor that those profiles speak for; (level, mode)."""
        value, variance = self._alone
        within = self._within
        factor = local.level_factors(
            value[within] - self.offset,
            variance[within],
            self.tile.near.platform[within],
            np.diag(self._level_variance),
        )
        return factor[:, None] * self.tile.problem.spice_rows

    @property
    def prior(self) -> LocalPrior:
        """The prior of u with the amplitude that those profiles speak for.

        Its lengths are the thermal scores'.
        """
        return self._stretched.scaled(self._settled.amplitude)

    @property
    def noise(self) -> float:
        """Factor on the standard deviation of the noise of salinities."""
        return self._settled.noise

    @cached_property
    def _settled(self) -> local.Settled:
        value, variance = self._alone
        x, y = (part[self._within] for part in self.tile.near_km)
        rows = self.rows[:, -self.modes.count :]
        profiles = [compress(rows, value[p] - self.offset, variance[p]) for p in self._within]
        return local.settle(profiles, x, y, self._stretched, stretches=(1.0,))

    @property
    def _stretched(self) -> LocalPrior:
        """The climatology's prior with the lengths that the thermal scores settled."""
        return self.climatology.stretched(self.tile.settled.stretch)

    @cached_property
    def joint_compressed(self) -> list[CompressedProfile]:
        """Residuals of T and S of `near` from climatology and means, over (s, u), compressed."""
        near, salinity = self.tile.near, self._salinity
        mean, common = self.tile.level_offset, salinity.common
        thermal = self.tile.thermal_rows
        own = np.sqrt(1.0 - common**2)
        t = near.value - near.background - near.scale * mean
        s = salinity.value - salinity.background
        s = s - salinity.scale * (common * mean + own * self.offset)
        rows = common_rows(common, thermal, self.rows)
        return [
            compress(
                np.concatenate(
                    [
                        near.scale[p][:, None] * thermal,
                        salinity.scale[p][:, None] * rows[p],
                    ]
                ),
                np.concatenate([t[p], s[p]]),
                np.concatenate(
                    [
                        self.tile.noise**2 * near.variance[p],
                        self.noise**2 * salinity.variance[p],
                    ]
                ),
            )
            for p in range(len(near))
        ]
