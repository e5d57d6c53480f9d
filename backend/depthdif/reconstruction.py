"""One reconstruction from a job to a CF dataset: mean, calibrated error, members, profiles' fates.

Tiles are analysed on their own, in parallel, and blended in a fixed order; then scores become
fields (`fields`), and what became of every profile is told (`profile_table`).
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, TypeVar

import numpy as np
import pandas as pd
import xarray as xr

from depthdif.account import make_report
from depthdif.assemble import Assembled, assemble
from depthdif.blend import Blend
from depthdif.budget import check_memory
from depthdif.combine import blend_parts
from depthdif.contest import hold_contest
from depthdif.diffusion.tile_context import learned_part
from depthdif.engines import make_engine
from depthdif.errors import Cancelled
from depthdif.fields import Calibrations, to_fields
from depthdif.gaussian.basins import Basins
from depthdif.gaussian.calibration import Calibration
from depthdif.gaussian.tile import TileProblem
from depthdif.grid import CELL_DEGREES, Grid
from depthdif.job import Job
from depthdif.methods import make_method
from depthdif.methods.analysis import Method, TileAnalysis
from depthdif.methods.auto import Choice, draws_members
from depthdif.problem import Problem, depth_weights
from depthdif.profile_table import profile_table
from depthdif.tiles import Tile

Progress = Callable[[float, str], None]
_Analysed = TypeVar("_Analysed")


@dataclass
class Reconstruction:
    """The result.

    Attributes
    ----------
    dataset : Dataset
        ``temperature``, ``temperature_error``, ``temperature_error_ratio``,
        ``temperature_climatology``, and likewise ``salinity…``, of the variables asked for, on
        depth (m), latitude, longitude; scalar coordinate ``time``. NaN where there is no sea.
    members : DataArray or None
        Temperature on member, depth, latitude, longitude.
    profiles : DataFrame
        One row per aligned or rejected level, and per rejected profile.
    report : dict
    warnings : list of str
    salinity_members : DataArray or None
        Salinity, as ``members``.
    """

    dataset: xr.Dataset
    members: xr.DataArray | None
    profiles: pd.DataFrame
    report: dict[str, Any]
    warnings: list[str]
    salinity_members: xr.DataArray | None = None


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
    engine = make_engine(
        job.engine, job.device, threads, assembled.model.denoiser, assembled.model.field
    )
    learned = learned_part(engine)
    read = time.perf_counter()
    choice = Choice({}, [])
    names: tuple[str, ...] = (job.method,)
    start = 0.1
    if job.method == "auto":
        choice = hold_contest(
            assembled,
            job,
            learned,
            partial(_calibrations, assembled),
            _in_order,
            threads,
            _part_of(progress, 0.1, 0.6),
            cancelled,
        )
        start = 0.6 if choice.table else 0.1
        names = choice.methods_for(members=bool(job.members_output))
    parts = {}
    for number, name in enumerate(names):
        own = replace(job, method=name)
        if not draws_members(name):
            own = replace(own, members_output=None)
        method = make_method(own, learned, antithetic=not independent_members)
        share = (0.99 - start) / len(names)
        part = _part_of(progress, start + share * number, start + share * (number + 1))
        parts[name] = _with_method(assembled, method, own, threads, part, cancelled)
    first = parts[names[0]]
    dataset, members, table = blend_parts(
        {name: (part.dataset, part.members, part.profiles) for name, part in parts.items()},
        choice.weight,
    )
    seconds = {
        "reading": read - started,
        "analysis": first.analysed - read,
        "fields": time.perf_counter() - first.analysed,
    }
    calibration = {name: chosen.method for name, chosen in first.calibrations.items()}
    report = make_report(job, assembled, first.method, engine, calibration, threads, seconds)
    if job.method == "auto":
        report |= choice.report()
    return Reconstruction(
        dataset,
        members.get("temperature"),
        table,
        report,
        assembled.warnings,
        members.get("salinity"),
    )


@dataclass
class _Part:
    """What one method gives for a whole job."""

    method: Method
    dataset: xr.Dataset
    members: dict[str, xr.DataArray]
    profiles: pd.DataFrame
    calibrations: dict[str, Calibrations]
    analysed: float


def _with_method(
    assembled: Assembled,
    method: Method,
    job: Job,
    threads: int,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> _Part:
    blend = analyse_tiles(assembled, method, job, threads, progress, cancelled)
    analysed = time.perf_counter()
    calibrations = _calibrations(assembled, method.name)
    dataset, members = to_fields(
        assembled.problem, blend, calibrations, job.variables, assembled, progress, cancelled
    )
    table = profile_table(assembled, blend, calibrations)
    assembled.warnings += [
        f"The model has no calibration for the {variable} of the method {method.name}: "
        "its error is its own."
        for variable in job.variables
        if not calibrations[variable].method.fitted
    ]
    return _Part(method, dataset, members, table, calibrations, analysed)


def _part_of(progress: Progress, low: float, high: float) -> Progress:
    """Return a progress that fills a part of the bar."""
    return lambda fraction, message: progress(low + (high - low) * fraction, message)


def _calibrations(assembled: Assembled, method: str) -> dict[str, Calibrations]:
    """Return the calibration of every variable that the state holds."""
    problem, arrays = assembled.problem, assembled.model.calibration
    variables = ("temperature", "salinity") if problem.with_salinity else ("temperature",)
    return {
        variable: Calibrations(
            *(
                Calibration.of_method(arrays, name, problem.modes.levels, variable)
                for name in (method, "climatology")
            )
        )
        for variable in variables
    }


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
    members = job.members if job.members_output else 0
    blend = Blend.of_problem(problem, needed_levels(problem), members)

    def check() -> None:
        if cancelled():
            raise Cancelled

    def analyse(place: Tile) -> list[tuple[TileProblem, TileAnalysis]]:
        found = []
        for basin in Basins(problem.mask, place).of_window(_in_grid(problem.model_grid, place)):
            check()
            tile = TileProblem(problem, assembled.prior, place, basin)  # what it caches goes too
            found.append((tile, method.analyse(tile, check)))
        return found

    wet = [
        tile for tile in problem.tiles if _has_sea(problem, tile.window_rows, tile.window_columns)
    ]
    for done, parts in enumerate(_in_order(analyse, wet, threads), start=1):
        for tile, analysis in parts:
            blend.add(tile, analysis)
            # Only where the method has looked at them: they cost time.
            for one in vars(tile).get("maps", ()):
                basin = tile.basin.number if tile.basin else 0
                told = tile.tile.longitude, tile.tile.latitude, basin, one.constant
                known = assembled.constants.setdefault(one.name, [])
                if told not in known:  # auto may analyse a tile by several methods
                    known.append(told)
        check()
        progress(0.1 + 0.75 * done / len(wet), f"Analysed {done} of {len(wet)} tiles")
    return blend


def _in_order(
    analyse: Callable[[Tile], _Analysed], tiles: list[Tile], threads: int
) -> Iterator[_Analysed]:
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
    latitude = -90 + (np.asarray(rows) + 0.5) * CELL_DEGREES
    longitude = -180 + (np.asarray(columns) + 0.5) * CELL_DEGREES
    latitude = latitude[np.abs(latitude) < 90]
    if not len(latitude):
        return False
    return bool((problem.mask.bottom_depth(longitude[None, :], latitude[:, None]) > 0).any())


def _in_grid(grid: Grid, tile: Tile) -> np.ndarray:
    """Tell which cells of a tile's window lie in a model grid; bool, (window, window)."""
    rows, columns = np.asarray(tile.window_rows), np.asarray(tile.window_columns)
    here = (rows >= grid.row) & (rows < grid.row + grid.rows)
    there = (columns >= grid.column) & (columns < grid.column + grid.columns)
    return np.asarray(here[:, None] & there)


def needed_levels(problem: Problem) -> np.ndarray:
    """Return the index of every level that the depths asked for lie on or between."""
    return np.flatnonzero((depth_weights(problem.depths, problem.modes.depth) > 0).any(0))
