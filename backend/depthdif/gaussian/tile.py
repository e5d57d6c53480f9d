"""One tile of a problem as the methods see it: local prior, SST anomaly, compressed profiles."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from depthdif.gaussian import local
from depthdif.gaussian.basins import Basin
from depthdif.gaussian.compression import CompressedProfile, compress
from depthdif.gaussian.gaps import POOR, conditional_fill, has_gaps, share_told
from depthdif.gaussian.prior import LocalPrior, Prior, place_descriptors
from depthdif.gaussian.sea_level import sea_level_map
from depthdif.gaussian.spectrum import TileSpectrum
from depthdif.gaussian.spice import TileSpice
from depthdif.gaussian.sst_offset import sst_offset
from depthdif.gaussian.surface import SST_REPRESENTATIVENESS, error_spectrum, fill_gaps
from depthdif.gaussian.surface_map import SurfaceMap
from depthdif.gaussian.surface_salinity import salinity_map
from depthdif.gaussian.withheld import withheld_factors
from depthdif.observations.operator import Observations
from depthdif.ocean.correlation import separation_km
from depthdif.ocean.scale import local_scale, mixed_layer_depth
from depthdif.problem import Problem
from depthdif.tiles import Tile

#: Profiles that one tile may weigh; the nearest to its centre are taken.
MAX_PROFILES = 600


@dataclass(frozen=True)
class TileProblem:
    """What a method needs to analyse one tile.

    Parameters
    ----------
    problem : Problem
    prior_model : Prior
    tile : Tile
    basin : Basin, optional
        The sea to be analysed: with its own profiles only. By default all, as one sea.
    """

    problem: Problem
    prior_model: Prior
    tile: Tile
    basin: Basin | None = None

    @cached_property
    def spectrum(self) -> TileSpectrum:
        """DCT form of the horizontal correlations."""
        return TileSpectrum(self.tile.tiling.cells, self.tile.latitude, self.settled.stretch)

    @cached_property
    def _place(self) -> tuple[np.ndarray, np.ndarray, float]:
        """Background, scale (°C, per level) and mixed-layer depth (m) at the centre."""
        modes = self.problem.modes
        background = self.problem.climatology.at(
            np.asarray(self.tile.longitude),
            np.clip(self.tile.latitude, -90, 90),
            self.problem.date,
            levels=slice(0, modes.levels),
        )
        return (
            background,
            local_scale(background, modes.depth),
            float(mixed_layer_depth(background, modes.depth)),
        )

    @property
    def mixed_layer_m(self) -> float:
        """Mixed-layer depth of the climatology at the centre, m."""
        return self._place[2]

    @property
    def surface_scale(self) -> float:
        """D at the surface at the centre, °C."""
        return float(self._place[1][0])

    @cached_property
    def descriptors(self) -> np.ndarray:
        """What the place looks like, see `prior.place_descriptors`."""
        background, scale, mixed_layer = self._place
        return place_descriptors(self.tile.latitude, background, scale, mixed_layer)

    @cached_property
    def thermal_climatology(self) -> LocalPrior:
        """The thermal scores' prior before any profile has been seen."""
        return self.prior_model.at(self.tile.latitude, self.descriptors)

    @cached_property
    def climatological_prior(self) -> LocalPrior:
        """The prior before any profile has been seen."""
        if not self.problem.with_salinity:
            return self.thermal_climatology
        return self.thermal_climatology.beside(self.spice.climatology.coregionalization)

    @cached_property
    def spice(self) -> TileSpice:
        """The spice scores, in a problem with salinity."""
        return TileSpice(self)

    @cached_property
    def _near(self) -> tuple[Observations, np.ndarray, np.ndarray]:
        """Used profiles within the radius or the tile, and where they are from the centre (km).

        Those of the basin only.
        """
        used = self.problem.used
        centre = np.array([self.tile.longitude]), np.array([self.tile.latitude])
        x, y = separation_km(used.longitude, used.latitude, *centre)
        x, y = x[:, 0], y[:, 0]
        wanted = (np.hypot(x, y) <= local.RADIUS_KM) | self.tile.inside(
            used.longitude, used.latitude
        )
        index = np.flatnonzero(wanted)
        if self.basin is not None:
            index = index[self.basin.holds(used.longitude[index], used.latitude[index])]
        index = index[np.argsort(np.hypot(x[index], y[index]), kind="stable")][:MAX_PROFILES]
        return used.select(index), x[index], y[index]

    @property
    def near(self) -> Observations:
        """The used profiles around the tile, nearest to its centre first."""
        return self._near[0]

    @property
    def near_km(self) -> tuple[np.ndarray, np.ndarray]:
        """Zonal and meridional distance of `near` from the tile's centre, km."""
        return self._near[1], self._near[2]

    @cached_property
    def normalised(self) -> tuple[np.ndarray, np.ndarray]:
        """a/D of `near` and its observation-error variance; each (profile, level)."""
        near = self.near
        return (near.value - near.background) / near.scale, near.variance / near.scale**2

    @cached_property
    def level_offset(self) -> np.ndarray:
        """Mean of a/D that the profiles within the radius speak for; shape (level,)."""
        modes, within = self.problem.modes, self.within_radius
        anomaly, variance = self.normalised
        prior = modes.vectors @ self.thermal_climatology.covariance @ modes.vectors.T
        x, y = self.near_km
        return local.offset(
            anomaly[within],
            variance[within],
            x[within],
            y[within],
            self.thermal_climatology,
            prior + np.diag(modes.tail),
            self.background_share("temperature", within),
        )

    def background_share(self, variable: str, index: np.ndarray) -> np.ndarray:
        """Return the climatology's error as a share of D where some of `near` are; (level,)."""
        levels = slice(0, self.problem.modes.levels)
        if not len(index):
            return np.ones(self.problem.modes.levels)
        share = self.problem.climatology.error_share(
            self.near.longitude[index], self.near.latitude[index], variable, levels
        )
        return np.sqrt(np.mean(share**2, axis=0))

    @cached_property
    def level_factor(self) -> np.ndarray:
        """Factor on D that the profiles within the radius speak for; shape (level,)."""
        modes, within = self.problem.modes, self.within_radius
        anomaly, variance = self.normalised
        covariance = self.thermal_climatology.covariance
        prior = np.einsum("li,ij,lj->l", modes.vectors, covariance, modes.vectors)
        return local.level_factors(
            anomaly[within] - self.level_offset,
            variance[within],
            self.near.platform[within],
            prior + modes.tail,
        )

    @cached_property
    def thermal_rows(self) -> np.ndarray:
        """E over the scores, times the factor per level; shape (level, mode)."""
        return self.level_factor[:, None] * self.problem.thermal_rows

    @cached_property
    def settled(self) -> local.Settled:
        """What the profiles within the radius make of the prior."""
        within = self.within_radius
        x, y = self.near_km
        return local.settle(
            [self._compressed_as_told[p] for p in within],
            x[within],
            y[within],
            self.thermal_climatology,
        )

    @property
    def amplitude(self) -> float:
        """Factor on the prior's standard deviation."""
        return self.settled.amplitude

    @property
    def noise(self) -> float:
        """Factor on the standard deviation of the noise of temperatures."""
        return self.settled.noise

    @cached_property
    def unresolved(self) -> np.ndarray:
        """Variance of a/D that no analysis resolves, as the profiles speak for it; (level,)."""
        return (self.level_factor * self.noise) ** 2 * self.problem.modes.error_share

    @cached_property
    def within_radius(self) -> np.ndarray:
        """Which of `near` lie within the radius, as indices."""
        return np.flatnonzero(np.hypot(*self.near_km) <= local.RADIUS_KM)

    @cached_property
    def prior(self) -> LocalPrior:
        """The prior with the amplitude and lengths that the profiles speak for."""
        if not self.problem.with_salinity:
            return self._thermal_prior
        return self._thermal_prior.beside(self.spice.prior.coregionalization)

    @cached_property
    def _thermal_prior(self) -> LocalPrior:
        return self.thermal_climatology.scaled(self.amplitude).stretched(self.settled.stretch)

    @property
    def residual_compressed(self) -> list[CompressedProfile]:
        """Residuals of `near` from climatology and offset, compressed."""
        if self.problem.with_salinity:
            return self.spice.joint_compressed
        return self._thermal_compressed

    @cached_property
    def _thermal_compressed(self) -> list[CompressedProfile]:
        return [profile.noisier(self.noise) for profile in self._compressed_as_told]

    @cached_property
    def _compressed_as_told(self) -> list[CompressedProfile]:
        """With the noise that the observations tell."""
        near = self.near
        vectors = self.thermal_rows[:, : self.problem.modes.count]
        return [
            compress(
                near.scale[p][:, None] * vectors,
                (near.value - near.background - near.scale * self.level_offset)[p],
                near.variance[p],
            )
            for p in range(len(near))
        ]

    @cached_property
    def inside(self) -> np.ndarray:
        """Which of `near` lie within the tile, as indices."""
        return np.flatnonzero(self.tile.inside(self.near.longitude, self.near.latitude))

    @cached_property
    def surface_row(self) -> np.ndarray:
        """h, the modes' values at the surface level; shape (mode,)."""
        return self.thermal_rows[0]

    @cached_property
    def _surface(self) -> tuple[np.ndarray, np.ndarray]:
        """SST anomaly less the offset, and its error variance, normalised by D; shape (n, n)."""
        grid = self.tile.grid
        modes = self.problem.modes
        top = slice(0, 2)
        background = self.problem.climatology.grid(
            grid.longitude, np.clip(grid.latitude, -90, 90), self.problem.date, levels=top
        )
        scale = local_scale(background, modes.depth[top])[..., 0]
        sst = self.problem.sst_of(self.tile)
        departure = sst["sst"].values - background[..., 0]
        anomaly = (departure - self._sst_offset(departure)) / scale
        error = np.hypot(sst["sst_error"].values, SST_REPRESENTATIVENESS) / scale
        seen = np.isfinite(anomaly) & sst["water"].values
        return (
            np.where(seen, anomaly - self.level_offset[0], np.nan),
            np.where(seen, error**2, np.nan),
        )

    def _sst_offset(self, departure: np.ndarray) -> float:
        """Return by how much SST − background, °C, shape (n, n), exceeds the floats' own, °C."""
        near = self.near.select(self.inside)
        row, column = self.tile.position(near.longitude, near.latitude)
        last = self.tile.tiling.cells - 1
        row, column = (np.clip(np.round(x).astype(int), 0, last) for x in (row, column))
        return sst_offset(
            departure[row, column] - (near.value - near.background)[:, 0], near.platform
        )

    @cached_property
    def inflation(self) -> np.ndarray:
        """Factor on the variance by level and mode; shape (level, mode).

        For floats being few, and for the thermal modes by what floats withheld in turn ask for.
        """
        within, modes = self.within_radius, self.problem.modes
        if not len(within):  # the climatology's own error holds
            return np.ones((modes.levels, self.prior.modes))
        x, y = (part[within] for part in self.near_km)
        floats = local.floats_by_level(
            self.normalised[0][within],
            self.near.platform[within],
            local.independence(self.thermal_climatology, x, y),
        )
        factor = np.repeat(local.inflation(floats)[:, None], self.prior.modes, axis=1)
        factor[:, : modes.count] *= withheld_factors(self)[:, None]
        return factor

    @property
    def surface_anomaly(self) -> np.ndarray:
        """(SST − background)/D less the offset's surface; NaN where there is no SST; (n, n)."""
        return self._surface[0]

    @property
    def surface_error_variance(self) -> np.ndarray:
        """Variance of the normalised SST error; NaN where there is no SST; shape (n, n)."""
        return self._surface[1]

    @property
    def has_surface(self) -> bool:
        """Whether there is any SST on the tile."""
        return bool(np.isfinite(self.surface_anomaly).any())

    @cached_property
    def _trusted_surface(self) -> np.ndarray:
        """Cells whose SST the tile's typical error describes; bool, shape (n, n)."""
        variance = self.surface_error_variance
        seen = np.isfinite(self.surface_anomaly)
        return seen & (variance <= POOR * np.median(variance[seen]))

    @cached_property
    def typical_surface_error_variance(self) -> float:
        """Mean error variance of the trusted SST."""
        return float(self.surface_error_variance[self._trusted_surface].mean())

    @cached_property
    def surface_share(self) -> np.ndarray:
        """Share of each cell's surface variance that the nearest trusted SST tells; (n, n)."""
        return share_told(self.tile.latitude, self.prior, self.surface_row, self._trusted_surface)

    @cached_property
    def bottom(self) -> np.ndarray:
        """Depth of the sea floor under the tile's cells, m, 0 on land; shape (n, n)."""
        grid = self.tile.grid
        return self.problem.mask.bottom_depth(
            grid.longitude[None, :], np.clip(grid.latitude, -90, 90)[:, None]
        )

    @cached_property
    def sea(self) -> np.ndarray:
        """Cells that are sea by the relief and by the SST's own mask; bool, shape (n, n)."""
        return (self.bottom > 0) & self.problem.sst_of(self.tile)["water"].values

    @cached_property
    def surface_has_gaps(self) -> bool:
        """Whether some sea cell of the window lies far from any trusted SST."""
        if not self.has_surface:
            return False
        return has_gaps(self.sea, self.surface_share, self.tile.tiling.kept)

    @cached_property
    def filled_surface_anomaly(self) -> np.ndarray:
        """`surface_anomaly` with its gaps filled; shape (n, n)."""
        if not self.has_surface:
            return fill_gaps(self.surface_anomaly)
        trusted = self._trusted_surface
        guess = fill_gaps(np.where(trusted, self.surface_anomaly, np.nan))
        if not self.surface_has_gaps:
            return guess
        spectrum, h = self.spectrum, self.surface_row
        power = np.einsum("i,bij,j->b", h, spectrum.covariance(self.prior), h)
        power += self.typical_surface_error_variance * error_spectrum(spectrum)
        return conditional_fill(spectrum, guess, trusted, power)

    @cached_property
    def maps(self) -> tuple[SurfaceMap, ...]:
        """The maps of the surface beside SST that tell anything here."""
        found = (sea_level_map(self), salinity_map(self)) if self.problem.surface_maps else ()
        return tuple(one for one in found if one is not None and one.told)

    def window_position(self, longitude: np.ndarray, latitude: np.ndarray) -> tuple:
        """Return fractional row and column in the tile's window (0 = its first cell)."""
        row, column = self.tile.position(longitude, latitude)
        return row - self.tile.tiling.halo, column - self.tile.tiling.halo
