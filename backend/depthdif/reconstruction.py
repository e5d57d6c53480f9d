"""One reconstruction from a job to a CF dataset: mean, calibrated error, members, profiles' fates.

Tiles are analysed on their own, in parallel, and blended in a fixed order; then, band by band of
the output grid, scores become temperatures::

    T = b + D · E s,    σ = D · √(κ² (α² Var(E s) + ½ tail + τ²))

with b and D evaluated at the output cells themselves.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
import pandas as pd
import xarray as xr

from depthdif.account import make_report
from depthdif.assemble import Assembled, assemble
from depthdif.blend import Blend
from depthdif.budget import check_memory
from depthdif.diffusion.tile_context import learned_part
from depthdif.engines import make_engine
from depthdif.errors import Cancelled
from depthdif.gaussian.calibration import Calibration
from depthdif.gaussian.tile import TileProblem
from depthdif.grid import Grid
from depthdif.job import Job
from depthdif.methods import make_method
from depthdif.methods.analysis import Method, TileAnalysis
from depthdif.observations.operator import PROFILE_COLUMNS, fates
from depthdif.observations.sst import on_grid
from depthdif.ocean.climatology import FREEZING
from depthdif.ocean.modes import TAIL_IN_SIGMA
from depthdif.ocean.scale import local_scale
from depthdif.problem import Problem, depth_weights
from depthdif.tiles import Tile

Progress = Callable[[float, str], None]

_BAND_CELLS = 20_000  # output cells whose climatology is held at a time


@dataclass
class Reconstruction:
    """The result.

    Attributes
    ----------
    dataset : Dataset
        ``temperature``, ``temperature_error``, ``temperature_error_ratio``,
        ``temperature_climatology`` on depth (m), latitude, longitude; scalar coordinate ``time``.
        NaN where there is no sea.
    members : DataArray or None
        Temperature on member, depth, latitude, longitude.
    profiles : DataFrame
        One row per aligned or rejected level, and per rejected profile.
    report : dict
    warnings : list of str
    """

    dataset: xr.Dataset
    members: xr.DataArray | None
    profiles: pd.DataFrame
    report: dict[str, Any]
    warnings: list[str]


def reconstruct(
    job: Job,
    *,
    progress: Progress = lambda fraction, message: None,
    cancelled: Callable[[], bool] = lambda: False,
    independent_members: bool = False,
) -> Reconstruction:
    """Do a job.

    Members come in antithetic pairs, which makes their mean exact; fair scores need
    ``independent_members``.

    Raises
    ------
    InputError
        On anything wrong with the request or the inputs, or if it needs more memory than allowed.
    Cancelled
        If asked to stop.
    """
    started = time.perf_counter()
    threads = job.threads or os.cpu_count() or 1
    progress(0.0, "Opening the inputs")
    assembled = assemble(job, progress, cancelled, partial(check_memory, job, threads))
    problem = assembled.problem
    engine = make_engine(
        job.engine, job.device, threads, assembled.model.denoiser, assembled.model.field
    )
    method = make_method(job, learned_part(engine), antithetic=not independent_members)
    read = time.perf_counter()
    blend = analyse_tiles(assembled, method, job, threads, progress, cancelled)
    analysed = time.perf_counter()
    arrays = assembled.model.calibration
    calibration = Calibration.of_method(arrays, method.name, problem.modes.levels)
    climatological = Calibration.of_method(arrays, "climatology", problem.modes.levels)
    dataset, members = to_dataset(
        problem, blend, calibration, climatological, assembled, progress, cancelled
    )
    table = profile_table(assembled, blend, calibration)
    if not calibration.fitted:
        assembled.warnings.append(
            f"The model has no calibration for the method {method.name}: its error is its own."
        )
    seconds = {
        "reading": read - started,
        "analysis": analysed - read,
        "fields": time.perf_counter() - analysed,
    }
    report = make_report(job, assembled, method, engine, calibration, threads, seconds)
    return Reconstruction(dataset, members, table, report, assembled.warnings)


def analyse_tiles(
    assembled: Assembled,
    method: Method,
    job: Job,
    threads: int,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> Blend:
    """Analyse every tile that has sea in its window, and blend them.

    Tiles run in parallel but are blended in their own order: sums do not depend on timing.
    """
    problem = assembled.problem
    blend = Blend(
        problem.model_grid,
        needed_levels(problem),
        problem.modes.vectors,
        job.members if job.members_output else 0,
        problem.observations.longitude,
        problem.observations.latitude,
    )

    def check() -> None:
        if cancelled():
            raise Cancelled

    def analyse(place: Tile) -> tuple[TileProblem, TileAnalysis]:
        check()
        tile = TileProblem(problem, assembled.prior, place)  # what it caches goes with it
        return tile, method.analyse(tile, check)

    wet = [
        tile for tile in problem.tiles if _has_sea(problem, tile.window_rows, tile.window_columns)
    ]
    for done, (tile, analysis) in enumerate(_in_order(analyse, wet, threads), start=1):
        blend.add(tile, analysis)
        check()
        progress(0.1 + 0.75 * done / len(wet), f"Analysed {done} of {len(wet)} tiles")
    return blend


def _in_order(
    analyse: Callable[[Tile], tuple[TileProblem, TileAnalysis]],
    tiles: list[Tile],
    threads: int,
) -> Iterator[tuple[TileProblem, TileAnalysis]]:
    """Yield results in the order of the tiles, with at most ``threads`` + 1 held at a time."""
    if threads == 1 or len(tiles) == 1:
        yield from map(analyse, tiles)
        return
    with ThreadPoolExecutor(threads) as pool:
        waiting = [pool.submit(analyse, tile) for tile in tiles[: threads + 1]]
        try:
            for position in range(len(tiles)):
                yield waiting.pop(0).result()
                following = position + threads + 1
                if following < len(tiles):
                    waiting.append(pool.submit(analyse, tiles[following]))
        finally:
            for future in waiting:
                future.cancel()


def _has_sea(problem: Problem, rows: range, columns: range) -> bool:
    latitude = -90 + (np.asarray(rows) + 0.5) * 0.25
    longitude = -180 + (np.asarray(columns) + 0.5) * 0.25
    latitude = latitude[np.abs(latitude) < 90]
    if not len(latitude):
        return False
    return bool((problem.mask.bottom_depth(longitude[None, :], latitude[:, None]) > 0).any())


def needed_levels(problem: Problem) -> np.ndarray:
    """Return the index of every level that the depths asked for lie on or between."""
    return np.flatnonzero((depth_weights(problem.depths, problem.modes.depth) > 0).any(0))


def to_dataset(
    problem: Problem,
    blend: Blend,
    calibration: Calibration,
    climatological: Calibration,
    assembled: Assembled,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> tuple[xr.Dataset, xr.DataArray | None]:
    """Turn blended scores into temperatures and errors on the output grid, band by band."""
    grid, depths = problem.grid, problem.depths
    shape = (len(depths), *grid.shape)
    names = (
        "temperature",
        "temperature_error",
        "temperature_error_ratio",
        "temperature_climatology",
    )
    fields = {name: np.full(shape, np.nan, np.float32) for name in names}
    count = 0 if blend.members is None else len(blend.members)
    members = np.full((count, *shape), np.nan, np.float32)
    weights = depth_weights(depths, problem.modes.depth)[:, blend.levels]
    tail = problem.modes.tail[blend.levels][:, None, None]
    rows_per_band = max(1, _BAND_CELLS // grid.columns)
    for start in range(0, grid.rows, rows_per_band):
        if cancelled():
            raise Cancelled
        rows = slice(start, min(start + rows_per_band, grid.rows))
        background, scale = _background(problem, rows, blend.levels)
        wet = _wet(problem, assembled, rows)

        def put(name: str, values: np.ndarray, rows: slice = rows, wet: np.ndarray = wet) -> None:
            fields[name][:, rows] = np.where(wet, np.tensordot(weights, values, 1), np.nan)

        mean = blend.to_grid(blend.mean, grid, rows)
        variance = calibration.variance(
            blend.to_grid(blend.variance, grid, rows) + TAIL_IN_SIGMA * tail, blend.levels
        )
        prior = climatological.variance(
            blend.to_grid(blend.prior_variance, grid, rows) + TAIL_IN_SIGMA * tail, blend.levels
        )
        put("temperature", np.maximum(background + scale * mean, FREEZING))
        put("temperature_error", scale * np.sqrt(variance))
        put("temperature_error_ratio", scale * np.sqrt(prior))
        put("temperature_climatology", background)
        fields["temperature_error_ratio"][:, rows] = (
            fields["temperature_error"][:, rows] / fields["temperature_error_ratio"][:, rows]
        )
        for member, anomaly in enumerate(() if blend.members is None else blend.members):
            values = np.maximum(background + scale * blend.to_grid(anomaly, grid, rows), FREEZING)
            members[member, :, rows] = np.where(wet, np.tensordot(weights, values, 1), np.nan)
        progress(0.85 + 0.15 * rows.stop / grid.rows, "Making the fields")
    return _dataset(problem, fields), _members(problem, members) if count else None


def _background(problem: Problem, rows: slice, levels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return climatology and D, °C, on some rows of the output; shape (level, row, column)."""
    depth = problem.modes.depth
    background = problem.climatology.grid(
        problem.grid.longitude,
        problem.grid.latitude[rows],
        problem.date,
        levels=slice(0, len(depth)),
    )
    scale = local_scale(background, depth)
    return np.moveaxis(background[..., levels], -1, 0), np.moveaxis(scale[..., levels], -1, 0)


def _wet(problem: Problem, assembled: Assembled, rows: slice) -> np.ndarray:
    """Tell where there is sea: relief, and the SST's own mask; shape (depth, row, column)."""
    grid = problem.grid
    latitude = grid.latitude[rows]
    bottom = problem.mask.bottom_depth(grid.longitude[None, :], latitude[:, None])
    part = Grid(grid.column, grid.row + rows.start, grid.columns, len(latitude), grid.resolution)
    water = on_grid(assembled.sst, part)["water"].values
    return (bottom[None] > problem.depths[:, None, None]) & water[None]


def _coordinates(problem: Problem) -> dict[str, Any]:
    noon = np.datetime64(problem.date, "ns") + np.timedelta64(12, "h")
    return {
        "depth": problem.depths,
        "latitude": problem.grid.latitude,
        "longitude": problem.grid.longitude,
        "time": noon,
    }


def _dataset(problem: Problem, fields: dict[str, np.ndarray]) -> xr.Dataset:
    dims = ("depth", "latitude", "longitude")
    return xr.Dataset(
        {name: (dims, values) for name, values in fields.items()}, coords=_coordinates(problem)
    )


def _members(problem: Problem, members: np.ndarray) -> xr.DataArray:
    return xr.DataArray(
        members,
        dims=("member", "depth", "latitude", "longitude"),
        coords={"member": np.arange(len(members)), **_coordinates(problem)},
        name="temperature",
    )


def profile_table(assembled: Assembled, blend: Blend, calibration: Calibration) -> pd.DataFrame:
    """Return what became of every level: background, analysis, errors, status and reason."""
    problem = assembled.problem
    observations = problem.observations
    rows = fates(observations)
    profile, level = rows["profile"].to_numpy(int), rows["level"].to_numpy(int)
    mean, variance = blend.at_points()
    total = variance + TAIL_IN_SIGMA * problem.modes.tail
    calibrated = calibration.variance(total.T, np.arange(problem.modes.levels)).T
    analysis = np.maximum(observations.background + observations.scale * mean, FREEZING)
    error = observations.scale * np.sqrt(calibrated)
    table = pd.DataFrame(
        {
            **{
                name: getattr(observations, name)[profile]
                for name in ("platform", "cycle", "direction", "time", "longitude", "latitude")
            },
            "depth_m": problem.modes.depth[level],
            "value": rows["value"].to_numpy(),
            "observation_error": np.sqrt(observations.variance[profile, level]),
            "background": observations.background[profile, level],
            "analysis": analysis[profile, level],
            "analysis_error": error[profile, level],
            "status": rows["status"].to_numpy(),
            "reason": rows["reason"].to_numpy(),
        },
        columns=list(PROFILE_COLUMNS),
    )
    if assembled.profiles is None or not len(assembled.profiles.rejected):
        return table
    rejected = assembled.profiles.rejected.assign(status="rejected").reindex(
        columns=list(PROFILE_COLUMNS)
    )
    return rejected if not len(table) else pd.concat([table, rejected], ignore_index=True)
