"""One tile in the open North Atlantic with profiles drawn from the prior, without any SST."""

from __future__ import annotations

import datetime

import numpy as np
import xarray as xr

from depthdif.gaussian.prior import Prior
from depthdif.gaussian.tile import TileProblem
from depthdif.grid import CELL_DEGREES, Grid
from depthdif.models.package import open_model
from depthdif.observations.operator import Observations
from depthdif.ocean.correlation import matern32, separation_km
from depthdif.ocean.scale import local_scale
from depthdif.problem import Problem
from depthdif.tiles import Tile, Tiling

DATE = datetime.date(2018, 6, 1)


def small_tile(profiles: int, seed: int = 0) -> TileProblem:
    """Return a tile around 30°N 40°W with so many profiles within 8° of its centre."""
    model, tiling = open_model(), Tiling()
    rng = np.random.default_rng(seed)
    tile = Tile(tiling, round(120 / CELL_DEGREES / 40), round(140 / CELL_DEGREES / 40))
    longitude = tile.longitude + rng.uniform(-8, 8, profiles)
    latitude = tile.latitude + rng.uniform(-8, 8, profiles)
    background = model.climatology.at(
        longitude, latitude, DATE, levels=slice(0, model.modes.levels)
    )
    scale = local_scale(background, model.modes.depth)
    x, y = separation_km(longitude, latitude, longitude, latitude)
    root = np.linalg.cholesky(matern32(np.hypot(x, y) / 300.0) + 1e-6 * np.eye(profiles))
    scores = root @ rng.standard_normal((profiles, model.modes.count))
    value = background + scale * (scores @ model.modes.vectors.T)
    none = np.zeros(value.shape, bool)
    observations = Observations(
        platform=np.arange(profiles).astype(str),
        cycle=np.ones(profiles, int),
        direction=np.full(profiles, "A"),
        time=np.full(profiles, np.datetime64(DATE, "ns") + np.timedelta64(12, "h")),
        longitude=longitude,
        latitude=latitude,
        value=value,
        filled=none,
        background=background,
        scale=scale,
        variance=0.1 * scale**2,
        withheld=np.zeros(profiles, bool),
        rejected=none,
        rejected_value=np.full(value.shape, np.nan),
    )
    cells = tile.grid
    empty = np.full(cells.shape, np.nan)
    sst = xr.Dataset(
        {
            "sst": (("latitude", "longitude"), empty),
            "sst_error": (("latitude", "longitude"), empty),
            "water": (("latitude", "longitude"), np.ones(cells.shape, bool)),
        },
        coords={"latitude": cells.latitude, "longitude": cells.longitude},
    )
    problem = Problem(
        Grid(tile.window_columns.start, tile.window_rows.start, 4, 4, CELL_DEGREES),
        DATE,
        model.modes.depth,
        model.climatology,
        model.mask,
        model.modes,
        sst,
        observations,
        tiling,
    )
    return TileProblem(problem, Prior.from_arrays(model.prior), tile)
