"""What the learned parts are told about a tile: never the profiles, which guide instead."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from depthdif.diffusion.denoiser import Correction, Denoiser
from depthdif.diffusion.hyper_wiener import tile_descriptors
from depthdif.diffusion.learned import LearnedCorrection
from depthdif.engines import Engine
from depthdif.gaussian.tile import TileProblem

_REGIONAL = 1  # index of the regional scale of the prior


def learned_part(engine: Engine) -> Callable[[TileProblem, Denoiser], Correction] | None:
    """Return what makes the learned part of a tile's denoiser, None if the model has none."""
    if not (engine.has_hyper_wiener or engine.has_field):
        return None

    def on_tile(tile: TileProblem, denoiser: Denoiser) -> Correction:
        correction = LearnedCorrection.on_tile(engine, denoiser, descriptors(tile))
        assert correction is not None
        return correction

    return on_tile


def descriptors(tile: TileProblem) -> np.ndarray:
    """Return the hyper-Wiener network's descriptors of a tile; shape (8,)."""
    length_x, length_y = tile.prior.lengths_km[_REGIONAL]
    return tile_descriptors(
        latitude=tile.tile.latitude,
        day_of_year=tile.problem.date.timetuple().tm_yday,
        mixed_layer_m=tile.mixed_layer_m,
        amplitude=tile.amplitude,
        surface_scale=tile.surface_scale,
        lengths_km=(float(length_x), float(length_y)),
    )
