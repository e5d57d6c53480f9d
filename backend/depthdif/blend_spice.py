"""The part of a blend that salinity needs beside temperature: spice, and how the two covary.

Salinity mixes both with weights that vary from place to place, so both are blended on their own:
E_u u, its variance, and Cov(E s, E_u u).
"""

from __future__ import annotations

import numpy as np

from depthdif.gaussian.tile import TileProblem
from depthdif.methods.analysis import TileAnalysis
from depthdif.methods.salinity import spice_offset, spice_rows


class SpiceBlend:
    """Weighted sums of the windows' spice, on the model grid and at profiles.

    Parameters
    ----------
    shape : tuple of int
        (level, latitude, longitude).
    levels : array, shape (level,)
        Index of the levels that are wanted.
    thermal, spice : array, shape (all levels, mode)
        E and E_u over the joint scores.
    members, points : int
        Members to be kept as fields, and profiles.
    """

    def __init__(
        self,
        shape: tuple[int, int, int],
        levels: np.ndarray,
        thermal: np.ndarray,
        spice: np.ndarray,
        members: int,
        points: int,
    ) -> None:
        self.levels, self.thermal, self.spice = levels, thermal, spice
        self.mean = np.zeros(shape, np.float32)
        self.variance = np.zeros(shape, np.float32)
        self.covariance = np.zeros(shape, np.float32)
        self.prior_variance = np.zeros(shape, np.float32)
        self.members = np.zeros((members, *shape), np.float32) if members else None
        self.point_mean = np.zeros((points, len(spice)))
        self.point_variance = np.zeros((points, len(spice)))
        self.point_covariance = np.zeros((points, len(spice)))

    def add(
        self,
        here: tuple,
        there: tuple,
        weight: np.ndarray,
        tile: TileProblem,
        analysis: TileAnalysis,
    ) -> None:
        """Add one tile's window: the part ``there`` of it, to the grid's ``here``."""
        thermal = analysis.rows(self.thermal)[self.levels]
        plain, spice = self.spice[self.levels], spice_rows(tile, analysis)[self.levels]
        offset = spice_offset(tile, analysis)[self.levels, None, None].astype(np.float32)
        self.mean[here] += weight * (analysis.mean_levels(spice)[there] + offset)
        self.variance[here] += weight * analysis.variance_levels(spice, self.levels)[there]
        self.covariance[here] += (
            weight * analysis.covariance_levels(thermal, spice, self.levels)[there]
        )
        prior = np.einsum(
            "lj,jk,lk->l", plain, tile.climatological_prior.covariance, plain, optimize=True
        )
        self.prior_variance[here] += weight * prior[:, None, None].astype(np.float32)
        if self.members is not None:
            self.members[here] += weight * (
                analysis.member_levels(spice, self.levels)[there] + offset
            )

    def add_points(
        self,
        index: np.ndarray,
        weight: np.ndarray,
        row: np.ndarray,
        column: np.ndarray,
        tile: TileProblem,
        analysis: TileAnalysis,
    ) -> None:
        """Add one tile's share in the profiles ``index`` at fractional window positions."""
        spice = spice_rows(tile, analysis)
        mean, variance = analysis.at(spice, row, column)
        covariance = analysis.covariance_at(analysis.rows(self.thermal), spice, row, column)
        self.point_mean[index] += weight[:, None] * (mean + spice_offset(tile, analysis))
        self.point_variance[index] += weight[:, None] * variance
        self.point_covariance[index] += weight[:, None] * covariance

    def at_points(self, weight: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return spice, its variance and covariance with E s at the profiles; (profile, level).

        Parameters
        ----------
        weight : array, shape (profile, 1)
            Of the tiles at the profiles; NaN where they are not complete.
        """
        return (
            self.point_mean / weight,
            self.point_variance / weight,
            self.point_covariance / weight,
        )
