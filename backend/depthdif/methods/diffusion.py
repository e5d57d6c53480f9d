"""Conditional diffusion: the Wiener-preconditioned denoiser, guided by the profiles.

On each tile the prior is conditioned on the SST map in DCT space, which gives the denoiser's
Gaussian part; position-keyed noise is whitened by it; the sampler turns noise into members that
honour the profiles to within their error. ``preview`` is the denoiser at σ = ∞, one evaluation: the
conditional mean, with the Gaussian posterior's covariance.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from depthdif.diffusion.denoiser import Correction, Denoiser
from depthdif.diffusion.guidance import Guidance
from depthdif.diffusion.noise import PositionNoise
from depthdif.diffusion.sampler import sample
from depthdif.gaussian.spectrum import TileSpectrum
from depthdif.gaussian.surface import (
    ERROR_CORRELATED_SHARE,
    ERROR_LENGTH_KM,
    SurfaceUpdate,
    condition_on_surface,
)
from depthdif.gaussian.tile import TileProblem
from depthdif.methods.analysis import Method, TileAnalysis, mixed, node_positions

#: Model cells per lattice cell of each scale's noise: basin, regional, eddy, texture.
_LATTICE_STEPS = (16, 2, 1, 1)
_SST_CORRELATED_STREAM, _SST_WHITE_STREAM = 100, 101
_PROFILE_STREAM = 200
_POWER_PSEUDO_COUNT = 300.0

#: (tile, denoiser) → the learned part for that tile.
LearnedPart = Callable[[TileProblem, Denoiser], Correction | None]


@dataclass
class DiffusionMethod(Method):
    """The sampler on a tile.

    Parameters
    ----------
    members : int
        Even: antithetic pairs. 0 gives the conditional mean alone (preview).
    steps : int
        Evaluations of the denoiser.
    seed : int
    learned : callable, optional
        Makes the learned part of a tile's denoiser.
    antithetic : bool
        False draws independent members, as fair scores need.
    """

    members: int
    steps: int
    seed: int
    learned: LearnedPart | None = None
    antithetic: bool = True
    name: str = field(default="diffusion", init=False)

    def __post_init__(self) -> None:
        self._noise = PositionNoise(self.seed)

    def analyse(self, tile: TileProblem, check: Callable[[], None]) -> TileAnalysis:
        """Sample the tile, or in preview evaluate its conditional mean.

        Where SST has gaps the tile is analysed twice, the second time as if its SST had told the
        mean only, and the two are mixed by how much of a cell's variance the nearest SST tells.
        """
        update = _surface_update(tile)
        analysis = self._analyse(tile, update, check)
        if not tile.surface_has_gaps:
            return analysis
        untold = _without_surface(tile, update.mean)
        return mixed(analysis, self._analyse(tile, untold, check), _cut(tile, tile.surface_share))

    def _analyse(
        self, tile: TileProblem, update: SurfaceUpdate, check: Callable[[], None]
    ) -> TileAnalysis:
        spectrum = tile.spectrum
        denoiser = Denoiser.from_covariance(spectrum, update.covariance)
        if self.learned is not None and self.members:
            denoiser = denoiser.with_correction(self.learned(tile, denoiser))
        guidance = _guidance(tile, denoiser, update)
        check()
        if self.members == 0:
            return _conditional_mean(tile, denoiser, guidance, update)
        whitened = self._whitened(tile, denoiser, update)
        check()
        noise = self._observation_noise(tile, guidance)
        if self.antithetic:
            whitened = np.concatenate([whitened, -whitened])
            noise = np.concatenate([noise, -noise])
        state = sample(denoiser, guidance, whitened, noise, self.steps, check)
        scores = _in_window(tile, denoiser.from_eigen(state) + update.mean.astype(np.float32))
        covariance = _covariance(tile, denoiser, guidance, update)
        if denoiser.correction is None:
            return TileAnalysis(scores.mean(0), covariance, scores)
        check()
        gaussian = sample(denoiser.with_correction(None), guidance, whitened, noise, self.steps)
        alone = _in_window(tile, denoiser.from_eigen(gaussian))
        return TileAnalysis(scores.mean(0), covariance, scores, _spread(scores), _spread(alone))

    @property
    def _draws(self) -> int:
        return self.members // 2 if self.antithetic else self.members

    def _whitened(self, tile: TileProblem, denoiser: Denoiser, update: SurfaceUpdate) -> np.ndarray:
        """Return noise in the denoiser's eigen-coordinates; shape (draw, mode, n²).

        A draw from the prior is made of position-keyed Matérn fields, one set per scale, and
        conditioned on SST with a position-keyed draw of the SST's error. Whitened, that is standard
        normal; coloured again by this or a neighbouring tile it is the same field.
        """
        where = (tile.tile.row, tile.tile.column, tile.tile.tiling.cells)
        prior = tile.climatological_prior
        n = tile.spectrum.cells
        fields = np.zeros((self._draws, prior.modes, n, n), np.float32)
        for stream, (matrix, lengths, step) in enumerate(
            zip(prior.coregionalization, prior.lengths_km, _LATTICE_STEPS, strict=True)
        ):
            white = self._noise.matern_fields(
                stream, prior.modes, self._draws, *where, tuple(lengths), step
            )
            root = (tile.amplitude * _symmetric_root(matrix)).astype(np.float32)
            fields += np.einsum("ij,mjyx->miyx", root, white, optimize=True)
        coefficient = tile.spectrum.forward(fields)
        if tile.has_surface:
            error = self._surface_error(where, update.error_variance)
            coefficient = update.condition(
                tile.spectrum, coefficient, tile.surface_row, tile.spectrum.forward(error)
            )
        whitened = denoiser.to_eigen(coefficient.astype(np.float32)) / np.sqrt(denoiser.eigenvalues)
        return _unit_power(tile.spectrum, whitened)

    def _surface_error(self, where: tuple[int, int, int], variance: float) -> np.ndarray:
        length = (ERROR_LENGTH_KM, ERROR_LENGTH_KM)
        noise = self._noise
        correlated = noise.matern_fields(_SST_CORRELATED_STREAM, 1, self._draws, *where, length)
        white = noise.matern_fields(_SST_WHITE_STREAM, 1, self._draws, *where, (1e-3, 1e-3))
        share = ERROR_CORRELATED_SHARE
        error = np.sqrt(share) * correlated + np.sqrt(1 - share) * white
        return np.float32(np.sqrt(variance)) * error[:, 0].astype(np.float32)

    def _observation_noise(self, tile: TileProblem, guidance: Guidance | None) -> np.ndarray:
        """Return standard normal numbers keyed by profile and member; shape (draw, number)."""
        if guidance is None:
            return np.empty((self._draws, 0))
        near = tile.near.select(tile.inside)
        columns = [
            np.random.Generator(
                np.random.Philox(
                    key=np.array([self.seed, _PROFILE_STREAM], dtype=np.uint64),
                    counter=np.array([0, 0, 0, key], dtype=np.uint64),
                )
            ).standard_normal((self._draws, tile.problem.modes.count))[:, : len(p.value)]
            for key, p in zip(near.identities(), guidance.profiles, strict=True)
        ]
        return np.concatenate(columns, axis=1)


def _unit_power(spectrum: TileSpectrum, whitened: np.ndarray) -> np.ndarray:
    """Make noise standard normal per mode and bin where lattices left it short of power.

    Long fields are drawn on coarse lattices, which lack the finest wavenumbers. The bins that this
    touches hold thousands of numbers: their power is known to a per cent. Small bins are left
    alone by the pseudo-count.
    """
    draws = len(whitened)
    for part in spectrum.slices():
        number = draws * (part.stop - part.start)
        power = np.square(whitened[..., part]).mean((0, 2), keepdims=True)
        shrunk = (number * power + _POWER_PSEUDO_COUNT) / (number + _POWER_PSEUDO_COUNT)
        whitened[..., part] /= np.sqrt(shrunk)
    return whitened


def _surface_update(tile: TileProblem) -> SurfaceUpdate:
    """Condition the tile's prior on its SST; where there is none, leave it as it is."""
    if not tile.has_surface:
        return _without_surface(tile, np.zeros((tile.prior.modes, tile.spectrum.cells**2)))
    return condition_on_surface(
        tile.spectrum,
        tile.spectrum.covariance(tile.prior),
        tile.surface_row,
        tile.filled_surface_anomaly,
        tile.typical_surface_error_variance,
    )


def _without_surface(tile: TileProblem, mean: np.ndarray) -> SurfaceUpdate:
    """Return an update that leaves the prior's covariance as it is."""
    spectrum = tile.spectrum
    unmoved = np.zeros((spectrum.bins, tile.prior.modes))
    return SurfaceUpdate(mean, spectrum.covariance(tile.prior), unmoved, unmoved, 0.0)


def _guidance(tile: TileProblem, denoiser: Denoiser, update: SurfaceUpdate) -> Guidance | None:
    inside = tile.inside
    if not len(inside):
        return None
    row, column = tile.tile.position(tile.near.longitude[inside], tile.near.latitude[inside])
    profiles = [tile.residual_compressed[p] for p in inside]
    return Guidance(denoiser, profiles, row, column, update.mean)


def _conditional_mean(
    tile: TileProblem, denoiser: Denoiser, guidance: Guidance | None, update: SurfaceUpdate
) -> TileAnalysis:
    """Return the Gaussian posterior on the window."""
    coefficient = update.mean[None].astype(np.float32)
    if guidance is not None:
        coefficient = coefficient + denoiser.from_eigen(guidance.posterior_mean())
    return TileAnalysis(
        _in_window(tile, coefficient)[0], _covariance(tile, denoiser, guidance, update)
    )


def _covariance(
    tile: TileProblem, denoiser: Denoiser, guidance: Guidance | None, update: SurfaceUpdate
) -> np.ndarray:
    """Return the Gaussian posterior's score covariance on the window's nodes."""
    if guidance is None:
        guidance = Guidance(denoiser, [], np.empty(0), np.empty(0), update.mean)
    nodes = node_positions(tile.tile.tiling.window) + tile.tile.tiling.halo
    row, column = (axis.ravel() for axis in np.meshgrid(nodes, nodes, indexing="ij"))
    covariance = guidance.point_covariance(row, column)
    return covariance.reshape(len(nodes), len(nodes), *covariance.shape[1:])


def _spread(scores: np.ndarray) -> np.ndarray:
    """Return the members' covariance of scores, averaged over the window; shape (mode, mode)."""
    anomaly = np.moveaxis(scores - scores.mean(0), 1, 0).reshape(scores.shape[1], -1)
    return (anomaly @ anomaly.T / anomaly.shape[1]).astype(float)


def _in_window(tile: TileProblem, coefficient: np.ndarray) -> np.ndarray:
    """Return score fields on the window, offset added; shape (member, mode, window, window)."""
    fields = _cut(tile, tile.spectrum.inverse(coefficient))
    return (fields + tile.offset[:, None, None]).astype(np.float32)


def _cut(tile: TileProblem, field: np.ndarray) -> np.ndarray:
    """Return the window of a field (..., n, n) on the tile."""
    tiling = tile.tile.tiling
    cut = slice(tiling.halo, tiling.halo + tiling.window)
    return field[..., cut, cut]


def _symmetric_root(matrix: np.ndarray) -> np.ndarray:
    values, vectors = np.linalg.eigh(matrix)
    return (vectors * np.sqrt(np.maximum(values, 0.0))) @ vectors.T
