"""Profiles on the 50 depth levels: a table of them, and a point per profile."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from depthdif.errors import InputError
from depthdif.job import parse_date
from depthdif.parameter import Parameter
from depthdif.parameters import BY_NAME
from depthdif.tasks.task import Report, Task

if TYPE_CHECKING:
    import pandas as pd

_DEFAULT_WINDOW = 5.0  # days
_SHOWN_DEPTH = 9.573  # m; the level by which points are coloured
_VECTORS = (".csv", ".gpkg", ".geojson")


def run(values: dict[str, Any], report: Report) -> dict[str, Any]:
    """Read, align, write; see :class:`~depthdif.tasks.task.Task`."""
    day = parse_date(values["date"]) if values["date"] else None
    window = values["time_window"]
    if day is None and window is not None:
        raise InputError("--time-window needs --date.", "Give the day it is centred on.")
    window = _DEFAULT_WINDOW if window is None else window

    from depthdif.write.destinations import Destinations

    paths = {name: values[name] for name in ("output", "points_output") if values[name]}
    extensions = dict.fromkeys(paths, _VECTORS)
    with Destinations(paths, values["profiles"], extensions) as destinations:
        from depthdif.aligned import (
            align_profiles,
            aligned_table,
            column_of_level,
            wide_table,
        )
        from depthdif.tasks.import_profiles import range_of
        from depthdif.write.points import write_points

        profiles, notes = align_profiles(
            values["profiles"],
            values["fields"],
            day,
            window if day else None,
            progress=lambda fraction, text: report.progress(0.8 * fraction, text),
            cancelled=report.cancelled,
        )
        for sentence in notes:
            report.log("info", sentence)
        report.progress(0.9, "Writing")
        table = aligned_table(profiles)
        if "output" in paths:
            layer = destinations.paths["output"].stem
            write_points(destinations.temporary("output"), table, layer=layer)
        both = ("temperature", "salinity")
        variables = both if values["variable"] == "both" else (values["variable"],)
        wide = wide_table(profiles, variables)
        if "points_output" in paths:
            layer = destinations.paths["points_output"].stem
            write_points(destinations.temporary("points_output"), wide, layer=layer)
        report.stop_if_cancelled()
        destinations.commit()
    kept = profiles.aligned.sizes["profile"]
    depths = profiles.aligned["level"].values.tolist()
    return {
        "outputs": {name: str(path) for name, path in destinations.paths.items()},
        "numbers": {
            "profiles_read": profiles.read,
            "profiles_aligned": kept,
            "profiles_rejected": profiles.read - kept,
            "values": len(table),
        },
        "table": None if paths else _as_text(table),
        "depths": depths,
        "ranges": {
            column: range_of(wide, column)
            for column in (column_of_level(_SHOWN_DEPTH, one) for one in variables)
        },
    }


def _as_text(table: pd.DataFrame) -> str:
    from depthdif.write.points import write_points

    text = io.StringIO()
    write_points(None, table, layer="", stream=text)
    return text.getvalue().rstrip("\n")


TASK = Task(
    name="align",
    help="profiles on the 50 depth levels, as a table",
    description="Read and check profiles, put them on the 50 depth levels, and list them.",
    positional="profiles",
    run=run,
    parameters=(
        Parameter(
            "profiles", "strings", "As --profiles takes them.", required=True, metavar="PROFILES"
        ),
        BY_NAME["fields"],
        replace(
            BY_NAME["date"],
            help="Day, at 12 UTC, around which profiles are taken.",
            default_help="all of them are",
        ),
        replace(BY_NAME["time_window"], default=None, default_help="5 where a date is given"),
        Parameter(
            "variable",
            "choice",
            "What the columns of points_output hold: t_0000m … t_5728m are potential "
            "temperatures, s_0000m … s_5728m practical salinities.",
            default="temperature",
            choices=("temperature", "salinity", "both"),
        ),
        Parameter(
            "output",
            "string",
            "A row for each level of a profile that has a temperature.",
            default_help="CSV on stdout",
            metavar="F.csv|F.gpkg|F.geojson",
        ),
        Parameter(
            "points_output",
            "string",
            "A point for each profile, with a column for each of the 50 levels, empty where it is "
            "not observed.",
            metavar="F.csv|F.gpkg|F.geojson",
        ),
    ),
)
