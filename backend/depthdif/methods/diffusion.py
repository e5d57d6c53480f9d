"""Conditional diffusion: the Wiener-preconditioned denoiser, guided by the profiles.

On each tile the prior is conditioned on the SST map in DCT space, which gives the denoiser's
Gaussian part; position-keyed noise is whitened by it; the sampler turns noise into members that
honour the profiles to within their error. ``preview`` is the denoiser at σ = ∞, one evaluation: the
conditional mean, with the Gaussian posterior's covariance.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

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
from depthdif.gaussian.surface_map import SurfaceMap
from depthdif.gaussian.tile import TileProblem
from depthdif.grid import CELL_DEGREES
from depthdif.methods.analysis import Method, TileAnalysis, mixed, node_positions
from depthdif.ocean.correlation import KM_PER_DEGREE, zonal_km_per_degree

#: Model cells per lattice cell of each scale's noise: basin, regional, eddy, texture.
_LATTICE_STEPS = (16, 2, 1, 1)
_SST_CORRELATED_STREAM, _SST_WHITE_STREAM = 100, 101
_PROFILE_STREAM = 200
_POWER_PSEUDO_COUNT = 300.0
#: What varies over so much of a cell counts as a profile's own. Half a cell serves floats as well,
#: but costs 1 to 2 % of CRPS on model fields, which are smooth there.
_UNRESOLVED_CELLS = 0.2

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
        update = _surface_update(tile, tile.maps)
        analysis = self._analyse(tile, update, check)
        told = _share_told_by_maps(tile)
        if told is not None:
            untold = replace(_surface_update(tile, ()), mean=update.mean)
            analysis = mixed(analysis, self._analyse(tile, untold, check), _cut(tile, told))
        if not tile.surface_has_gaps:
            return analysis
        untold = _without_surface(tile, update.mean)
        return mixed(analysis, self._analyse(tile, untold, check), _cut(tile, tile.surface_share))

    def _analyse(
        self, tile: TileProblem, update: SurfaceUpdate, check: Callable[[], None]
    ) -> TileAnalysis:
        denoiser = _denoiser(tile, update.covariance, self.learned if self.members else None)
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
            return TileAnalysis(scores.mean(0), covariance, scores).around(tile)
        check()
        plain = denoiser.with_correction(None)
        gaussian = sample(plain, guidance, whitened, noise, self.steps, check)
        alone = _in_window(tile, denoiser.from_eigen(gaussian))
        return TileAnalysis(
            scores.mean(0), covariance, scores, _spread(scores), _spread(alone)
        ).around(tile)

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
        prior = tile.prior
        n = tile.spectrum.cells
        fields = np.zeros((self._draws, prior.modes, n, n), np.float32)
        for stream, (matrix, lengths, step) in enumerate(
            zip(prior.coregionalization, prior.lengths_km, _LATTICE_STEPS, strict=True)
        ):
            white = self._noise.matern_fields(
                stream, prior.modes, self._draws, *where, tuple(lengths), step
            )
            root = _symmetric_root(matrix).astype(np.float32)
            fields += np.einsum("ij,mjyx->miyx", root, white, optimize=True)
        coefficient = tile.spectrum.forward(fields)
        if update.steps:
            errors = self._surface_errors(tile, where, len(update.steps))
            coefficient = update.condition(tile.spectrum, coefficient, errors)
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

    def _surface_errors(
        self, tile: TileProblem, where: tuple[int, int, int], count: int
    ) -> list[np.ndarray]:
        """Draw the errors of the first maps that the tile was conditioned on, in DCT space."""
        drawn = []
        if tile.has_surface:
            drawn.append(self._surface_error(where, tile.typical_surface_error_variance))
        for one in tile.maps[: count - len(drawn)]:
            error = np.zeros((self._draws, *2 * (tile.spectrum.cells,)), np.float32)
            for stream, (variance, lengths, step) in enumerate(one.error_parts, one.stream):
                part = self._noise.matern_fields(stream, 1, self._draws, *where, lengths, step)
                error += np.float32(np.sqrt(variance)) * part[:, 0]
            drawn.append(error)
        return [tile.spectrum.forward(error) for error in drawn]

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
            ).standard_normal((self._draws, tile.prior.modes))[:, : len(p.value)]
            for key, p in zip(near.identities(), guidance.profiles, strict=True)
        ]
        return np.concatenate(columns, axis=1)


def _denoiser(tile: TileProblem, covariance: np.ndarray, learned: LearnedPart | None) -> Denoiser:
    """Return the tile's denoiser.

    What was learned is of the thermal scores. Where spice stands beside them it corrects these
    alone, and nothing where some map has tied the two together.
    """
    spectrum, thermal = tile.spectrum, tile.problem.modes.count
    joint = covariance.shape[-1] > thermal
    if not joint or learned is None or covariance[:, :thermal, thermal:].any():
        denoiser = Denoiser.from_covariance(spectrum, covariance)
        return (
            denoiser
            if joint or learned is None
            else denoiser.with_correction(learned(tile, denoiser))
        )
    denoiser = Denoiser.from_blocks(spectrum, covariance, thermal)
    correction = learned(tile, denoiser.first(thermal))
    return (
        denoiser if correction is None else denoiser.with_correction(_of_first(correction, thermal))
    )


def _of_first(correction: Correction, count: int) -> Correction:
    def corrected(state: np.ndarray, sigma: float) -> np.ndarray:
        out = np.zeros_like(state)
        out[:, :count] = correction(np.ascontiguousarray(state[:, :count]), sigma)
        return out

    return corrected


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


def _surface_update(tile: TileProblem, maps: tuple[SurfaceMap, ...]) -> SurfaceUpdate:
    """Condition the tile's prior on its SST, if any, and on maps."""
    spectrum = tile.spectrum
    update = _without_surface(tile, np.zeros((tile.prior.modes, spectrum.cells**2)))
    if tile.has_surface:
        update = condition_on_surface(
            spectrum,
            update.covariance,
            tile.surface_row,
            tile.filled_surface_anomaly,
            tile.typical_surface_error_variance,
        )
    for one in maps:
        filled = one.normalised(spectrum, update.covariance)
        update = update.then(spectrum, one.direction, filled, one.noise(spectrum))
    return update


def _share_told_by_maps(tile: TileProblem) -> np.ndarray | None:
    """Return how much of a cell's variance the nearest cells of maps tell; None without gaps."""
    shares = [one.share_told for one in tile.maps if one.has_gaps]
    return np.minimum.reduce(shares) if shares else None


def _without_surface(tile: TileProblem, mean: np.ndarray) -> SurfaceUpdate:
    """Return an update that leaves the prior's covariance as it is."""
    return SurfaceUpdate(mean, tile.spectrum.covariance(tile.prior))


def _guidance(tile: TileProblem, denoiser: Denoiser, update: SurfaceUpdate) -> Guidance | None:
    inside = tile.inside
    if not len(inside):
        return None
    row, column = tile.tile.position(tile.near.longitude[inside], tile.near.latitude[inside])
    # A field of cells has no structure within one: to it that is each profile's own. Without this,
    # profiles of one cell that differ would be taken for a gradient.
    apart = _UNRESOLVED_CELLS * CELL_DEGREES / np.sqrt(2.0)
    own = tile.prior.within(
        apart * float(zonal_km_per_degree(tile.tile.latitude)), apart * KM_PER_DEGREE
    )
    profiles = [tile.residual_compressed[p].beside_own(own) for p in inside]
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
    ).around(tile)


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
    """Return score fields on the window; shape (member, mode, window, window)."""
    fields = _cut(tile, tile.spectrum.inverse(coefficient))
    return fields.astype(np.float32)


def _cut(tile: TileProblem, field: np.ndarray) -> np.ndarray:
    """Return the window of a field (..., n, n) on the tile."""
    cut = tile.tile.tiling.kept
    return field[..., cut, cut]


def _symmetric_root(matrix: np.ndarray) -> np.ndarray:
    values, vectors = np.linalg.eigh(matrix)
    return (vectors * np.sqrt(np.maximum(values, 0.0))) @ vectors.T
