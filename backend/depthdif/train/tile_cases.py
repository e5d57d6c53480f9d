"""A simulated tile as the denoiser meets it: the Gaussian prior given its SST, and its true state.

What profiles would tell (an offset of the scores, an amplitude of the prior) is known to an
analysis more or less well, by how many profiles there are. Each case draws how well, so that the
networks meet priors as imperfect as those that they will correct.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from depthdif.diffusion.convolutional import field_context
from depthdif.diffusion.denoiser import Denoiser
from depthdif.diffusion.hyper_wiener import tile_descriptors
from depthdif.gaussian.prior import REGIONAL, LocalPrior, Prior, place_descriptors, scale_lengths
from depthdif.gaussian.spectrum import TileSpectrum
from depthdif.gaussian.surface import SST_REPRESENTATIVENESS, condition_on_surface
from depthdif.ocean.modes import VerticalModes
from depthdif.ocean.scale import local_scale, mixed_layer_depth
from depthdif.train.simulator import SimulatedTile

_AMPLITUDE_LIMIT = 0.8  # of |log a|, as in the analysis
_AMPLITUDE_NOISE = 0.15
_OFFSET_SHARE = 0.6  # at most, of the true mean score


@dataclass(frozen=True)
class TileCase:
    """One tile, ready for training.

    Attributes
    ----------
    denoiser : Denoiser
        The Gaussian denoiser given SST.
    state : array, float32, shape (K, n²)
        x₀ − μ in its eigen-coordinates.
    descriptors : array, shape (8,)
        See `tile_descriptors`.
    context : array, float32, shape (7, n, n)
        See `convolutional.CONTEXT`, all but the noise level.
    """

    denoiser: Denoiser
    state: np.ndarray
    descriptors: np.ndarray
    context: np.ndarray


def make_case(
    tile: SimulatedTile, modes: VerticalModes, prior_model: Prior, rng: np.random.Generator
) -> TileCase:
    """Return a case of a simulated tile.

    Parameters
    ----------
    tile : SimulatedTile
    modes : VerticalModes
    prior_model : Prior
    rng : Generator
        Draws what profiles would have told.
    """
    cells = tile.anomaly.shape[1]
    latitude = float(tile.latitude.mean())
    spectrum = _spectrum(cells, latitude)
    depth = modes.depth
    background = np.moveaxis(tile.background.astype(np.float64), 0, -1)
    scale = local_scale(background, depth)
    scores = modes.scores(np.moveaxis(tile.anomaly, 0, -1) / scale)
    middle = background[cells // 2, cells // 2], scale[cells // 2, cells // 2]
    mixed_layer = float(mixed_layer_depth(middle[0], depth))
    prior = prior_model.at(latitude, place_descriptors(latitude, *middle, mixed_layer))

    offset = rng.uniform(0, _OFFSET_SHARE) * scores.mean((0, 1))
    scores = np.moveaxis(scores - offset, -1, 0)
    amplitude = _guessed_amplitude(scores, prior, rng)
    prior = prior.scaled(amplitude)
    surface_scale = scale[..., 0]
    error = float(((np.hypot(tile.sst_error, SST_REPRESENTATIVENESS) / surface_scale) ** 2).mean())
    anomaly = tile.sst / surface_scale - modes.vectors[0] @ offset
    update = condition_on_surface(
        spectrum, spectrum.covariance(prior), modes.vectors[0], anomaly, error
    )
    denoiser = Denoiser.from_covariance(spectrum, update.covariance)
    state = denoiser.to_eigen(spectrum.forward(scores) - update.mean)
    lengths = scale_lengths(latitude)[REGIONAL]
    day = tile.date.timetuple().tm_yday
    descriptors = tile_descriptors(
        latitude,
        day,
        mixed_layer,
        amplitude,
        float(middle[1][0]),
        (float(lengths[0]), float(lengths[1])),
    )
    context = field_context(
        anomaly,
        scale,
        np.broadcast_to(tile.latitude[:, None], anomaly.shape),
        day,
        tile.bottom <= 0,
    )
    return TileCase(denoiser, state.astype(np.float32), descriptors, context)


@lru_cache(maxsize=512)
def _spectrum(cells: int, latitude: float) -> TileSpectrum:
    return TileSpectrum(cells, latitude)


def _guessed_amplitude(scores: np.ndarray, prior: LocalPrior, rng: np.random.Generator) -> float:
    """Return the tile's amplitude as more or fewer profiles would have told it."""
    inverse = np.linalg.inv(prior.covariance + 1e-6 * np.eye(prior.modes))
    flat = scores.reshape(len(scores), -1)
    power = np.einsum("ip,ij,jp->p", flat, inverse, flat).mean() / prior.modes
    known = rng.uniform(0.0, 1.0) * 0.5 * np.log(power) + rng.normal(0.0, _AMPLITUDE_NOISE)
    return float(np.exp(np.clip(known, -_AMPLITUDE_LIMIT, _AMPLITUDE_LIMIT)))
