"""What the learned parts are told about a tile: never the profiles, which guide instead."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from depthdif.diffusion.convolutional import field_context
from depthdif.diffusion.denoiser import Correction, Denoiser
from depthdif.diffusion.hyper_wiener import tile_descriptors
from depthdif.diffusion.learned import LearnedCorrection
from depthdif.engines import Engine
from depthdif.gaussian.prior import REGIONAL
from depthdif.gaussian.tile import TileProblem
from depthdif.ocean.scale import local_scale


def learned_part(engine: Engine) -> Callable[[TileProblem, Denoiser], Correction | None] | None:
    """Return what makes the learned part of a tile's denoiser, None if the model has none."""
    if not (engine.has_hyper_wiener or engine.has_field):
        return None

    def on_tile(tile: TileProblem, denoiser: Denoiser) -> Correction | None:
        context = surroundings(tile) if engine.has_field else None
        return LearnedCorrection.on_tile(engine, denoiser, descriptors(tile), context)

    return on_tile


def descriptors(tile: TileProblem) -> np.ndarray:
    """Return the hyper-Wiener network's descriptors of a tile; shape (8,)."""
    length_x, length_y = tile.prior.lengths_km[REGIONAL]
    return tile_descriptors(
        latitude=tile.tile.latitude,
        day_of_year=tile.problem.date.timetuple().tm_yday,
        mixed_layer_m=tile.mixed_layer_m,
        amplitude=tile.amplitude,
        surface_scale=tile.surface_scale,
        lengths_km=(float(length_x), float(length_y)),
    )


def surroundings(tile: TileProblem) -> np.ndarray:
    """Return the convolutional network's context of a tile; shape (7, n, n)."""
    grid, problem = tile.tile.grid, tile.problem
    latitude = np.clip(grid.latitude, -90, 90)
    depth = problem.modes.depth
    background = problem.climatology.grid(
        grid.longitude, latitude, problem.date, levels=slice(0, len(depth))
    )
    bottom = problem.mask.bottom_depth(grid.longitude[None, :], latitude[:, None])
    return field_context(
        tile.filled_surface_anomaly,
        local_scale(background, depth),
        np.broadcast_to(latitude[:, None], grid.shape),
        problem.date.timetuple().tm_yday,
        bottom <= 0,
    )
