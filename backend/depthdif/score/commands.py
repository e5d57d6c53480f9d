"""``depthdif score``: every method side by side, on a known field or on withheld floats."""

from __future__ import annotations

import argparse
import datetime
from collections.abc import Callable
from typing import Any

from depthdif.command_text import parameter_values
from depthdif.errors import InputError
from depthdif.score.options import RUN_PARAMETERS
from depthdif.score.study import Study, run_study


def run(
    given: argparse.Namespace,
    progress: Callable[[float, str], None],
    log: Callable[[str, str], None],
    cancelled: Callable[[], bool],
) -> str:
    """Score and write; return the table as text.

    Raises
    ------
    InputError
        On contradictory options or wrong inputs.
    """
    from depthdif.score.tables import as_text, band_table

    sums = run_study(study_of(given), progress, cancelled, log)
    table = band_table(sums)
    if given.csv:
        table.to_csv(given.csv)
    return as_text(table)


def study_of(given: argparse.Namespace) -> Study:
    """Return the study that the options describe."""
    from depthdif.job import parse_date
    from depthdif.score.cases import METHODS

    parameters = parameter_values(given, RUN_PARAMETERS)
    profiles = tuple(parameters.pop("profiles", ()))
    if bool(given.truth) == bool(profiles):
        raise InputError(
            "Give either --truth FIELD.nc or --profiles F, not both.",
            "The first simulates observations of a field, the second withholds floats.",
        )
    if given.truth and given.sst:
        raise InputError("--sst is not used with --truth: it is simulated from the field.")
    seed = _whole(given.seed, "--seed")
    methods = tuple(given.methods or METHODS)
    if unknown := [method for method in methods if method not in METHODS]:
        raise InputError(f"Unknown method {unknown[0]!r}.", f"Choose among {', '.join(METHODS)}.")
    dates: list[datetime.date] = [parse_date(text) for text in given.date]
    values: dict[str, Any] = {"seed": seed, **parameters}
    return Study(
        methods=methods,
        parameters=values,
        truth=given.truth or "",
        times=tuple(given.times),
        density=tuple(_whole(n, "--density") for n in ",".join(given.density).split(",")),
        sst=given.sst or "",
        profiles=profiles,
        dates=tuple(dates),
        withhold=given.withhold,
        fraction=_share(given.fraction),
        most_floats=_whole(given.most_floats, "--most-floats"),
        reference=given.reference or "",
        seed=seed,
    )


def _whole(text: str, option: str) -> int:
    if not text.strip().isdigit():
        raise InputError(f"{option} takes a whole number, not {text!r}.")
    return int(text)


def _share(text: str) -> float:
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if not 0.0 < share < 1.0:
        raise InputError(f"--fraction takes a share between 0 and 1, not {text!r}.")
    return share
