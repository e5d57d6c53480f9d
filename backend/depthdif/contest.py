"""The contest behind ``auto``: withhold the job's own floats in turn and score the methods at them.

Floats are dealt into three folds; the tiles around a fold's floats are analysed without them, every
method on the same tile problem, so that what profiles say of the place is worked out once. The
diffusion takes part with two members, whose mean is that of all (antithetic pairs).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pandas as pd

from depthdif.assemble import Assembled
from depthdif.blend import Blend
from depthdif.errors import Cancelled
from depthdif.fields import Calibrations
from depthdif.gaussian.basins import Basins
from depthdif.gaussian.crps import crps_normal
from depthdif.gaussian.tile import TileProblem
from depthdif.job import Job
from depthdif.methods import make_method
from depthdif.methods.analysis import Method, TileAnalysis
from depthdif.methods.auto import CANDIDATES, FEWEST_FLOATS, Choice, choose
from depthdif.methods.diffusion import LearnedPart
from depthdif.ocean.bands import band_of
from depthdif.problem import Problem
from depthdif.profile_table import profile_table
from depthdif.tiles import Tile

_FOLDS = 3
_MEMBERS = 2
#: Floats that are scored; more would cost time and settle nothing.
_MOST_FLOATS = 24

CalibrationsOf = Callable[[str], dict[str, Calibrations]]
InOrder = Callable[
    [Callable[[Tile], list[tuple[Blend, TileProblem, TileAnalysis]]], list[Tile], int],
    Iterator[list[tuple[Blend, TileProblem, TileAnalysis]]],
]


def hold_contest(
    assembled: Assembled,
    job: Job,
    learned: LearnedPart | None,
    calibrations: CalibrationsOf,
    in_order: InOrder,
    threads: int,
    progress: Callable[[float, str], None],
    cancelled: Callable[[], bool],
) -> Choice:
    """Choose methods by depth band.

    Parameters
    ----------
    assembled : Assembled
    job : Job
        Whose method is ``auto``. In preview, with fewer than 8 floats in the extent, and where
        members of salinity are to be written, nothing is withheld and the choice is diffusion.
    learned : callable or None
        The model's learned part.
    calibrations : callable
        Method -> calibration of every variable.
    in_order : callable
        Maps tiles in parallel, results in the order of the tiles.
    threads : int
    progress, cancelled : callable

    Raises
    ------
    Cancelled
        If asked to stop.
    """
    problem = assembled.problem
    floats = _floats(problem)
    if job.members == 0:
        return Choice(untried="a preview")
    if len(floats) < FEWEST_FLOATS:
        return Choice()
    if problem.with_salinity and job.members_output:
        # Members moved onto another method's mean would not stay stable.
        return Choice(untried="members of salinity are to be written")
    contest = replace(job, members=_MEMBERS, members_output=None)
    methods = [make_method(replace(contest, method=name), learned) for name in CANDIDATES]
    parts = []
    for number in range(_FOLDS):
        held = floats[number::_FOLDS]
        progress(number / _FOLDS, f"Withholding {len(held)} floats to choose a method")
        parts += _score_fold(assembled, held, methods, calibrations, in_order, threads, cancelled)
    scores = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame()
    return choose(scores, one_for_all=problem.with_salinity)


def _floats(problem: Problem) -> list[str]:
    """Return the used floats within the extent, in an order that does not depend on the input's."""
    grid, used = problem.grid, problem.used
    inside = (used.latitude >= grid.south) & (used.latitude <= grid.north)
    inside &= (used.longitude - grid.west) % 360.0 <= grid.east - grid.west
    present = np.unique(used.platform[inside])
    return list(np.random.default_rng(len(present)).permutation(present)[:_MOST_FLOATS])


def _score_fold(
    assembled: Assembled,
    held: list[str],
    methods: list[Method],
    calibrations: CalibrationsOf,
    in_order: InOrder,
    threads: int,
    cancelled: Callable[[], bool],
) -> list[pd.DataFrame]:
    """Return variable, band, platform, method and CRPS of every withheld level."""
    whole = assembled.problem
    observations = whole.observations
    own = np.isin(observations.platform, held) & observations.used
    problem = replace(
        whole, observations=replace(observations, withheld=observations.withheld | own)
    )
    places = observations.longitude[own], observations.latitude[own]
    tiles = [tile for tile in whole.tiles if _cells_in_window(tile, *places).any()]
    without = replace(assembled, problem=problem)
    # They are there for their values at profiles: of fields they hold one level.
    blends = [Blend.of_problem(problem, np.array([0]), 0) for _ in methods]

    def check() -> None:
        if cancelled():
            raise Cancelled

    def analyse(place: Tile) -> list[tuple[Blend, TileProblem, TileAnalysis]]:
        wanted = _cells_in_window(place, *places)
        parts = [
            TileProblem(problem, assembled.prior, place, basin)
            for basin in Basins(problem.mask, place).of_window(wanted)
        ]
        return [
            (blend, tile, method.analyse(tile, check))
            for tile in parts
            for blend, method in zip(blends, methods, strict=True)
        ]

    for analyses in in_order(analyse, tiles, threads):
        for blend, tile, analysis in analyses:
            blend.add(tile, analysis)
        check()
    parts = []
    for method, blend in zip(methods, blends, strict=True):
        table = profile_table(without, blend, calibrations(method.name))
        parts.append(_crps(table[table["platform"].isin(held)], method.name))
    return parts


def _cells_in_window(tile: Tile, longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
    """Tell which cells of a tile's window hold some of the places; bool, (window, window)."""
    size = tile.tiling.window
    row, column = (
        np.rint(at - tile.tiling.halo).astype(int) for at in tile.position(longitude, latitude)
    )
    inside = (row >= 0) & (row < size) & (column >= 0) & (column < size)
    cells = np.zeros((size, size), bool)
    cells[row[inside], column[inside]] = True
    return cells


def _crps(table: pd.DataFrame, method: str) -> pd.DataFrame:
    rows = table[(table["status"] == "withheld") & np.isfinite(table["analysis"].astype(float))]
    error = (rows["value"] - rows["analysis"]).to_numpy(float)
    sigma = np.hypot(
        rows["analysis_error"].to_numpy(float), rows["observation_error"].to_numpy(float)
    )
    bands = np.array([band_of(depth) for depth in rows["depth_m"]], dtype=object)
    found = pd.DataFrame(
        {
            "variable": rows["variable"].to_numpy(),
            "band": bands,
            "platform": rows["platform"].to_numpy(),
            "method": method,
            "crps": crps_normal(error, sigma),
        }
    )
    return found[found["band"] != ""]
