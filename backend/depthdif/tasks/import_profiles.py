"""Profiles from any of their formats into one point layer, checked, with an account of the rest."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from depthdif.errors import InputError
from depthdif.job import parse_date
from depthdif.parameter import Parameter
from depthdif.parameters import BY_NAME
from depthdif.tasks.task import Report, Task

if TYPE_CHECKING:
    import pandas as pd

    from depthdif.observations.imported import ImportedProfiles

_EXTENSIONS = {"output": (".csv", ".gpkg", ".geojson"), "report": (".html", ".json")}


def run(values: dict[str, Any], report: Report) -> dict[str, Any]:
    """Read, check, write; see :class:`~depthdif.tasks.task.Task`."""
    from depthdif.observations.imported import import_profiles, one_row_per_profile
    from depthdif.write.destinations import Destinations
    from depthdif.write.points import write_points

    first, last = day_range(values)
    paths = {name: values[name] for name in ("output", "report") if values[name]}
    with Destinations(paths, values["profiles"], _EXTENSIONS) as destinations:
        from depthdif.missing_salinity import climatological_salinity

        salinity_at, notes = climatological_salinity()
        imported = import_profiles(
            values["profiles"],
            fields=values["fields"],
            first=first,
            last=last,
            extent=checked_extent(values["extent"]),
            keep_rejected=values["qc"] == "keep",
            salinity_at=salinity_at,
            progress=lambda fraction, text: report.progress(0.8 * fraction, text),
            cancelled=report.cancelled,
        )
        for sentence in _account(imported):
            report.log("info", sentence)
        if imported.levels.empty:
            reasons = ", ".join(f"{n} × {reason}" for reason, n in imported.counts.items())
            raise InputError(
                f"None of the {imported.read} profiles is left to import: {reasons}.",
                "Look at the dates and the extent, or keep the rejected ones (qc keep).",
            )
        one_each = values["rows"] == "profiles"
        table = one_row_per_profile(imported) if one_each else imported.levels
        report.progress(0.9, "Writing")
        layer = destinations.paths["output"].stem
        write_points(destinations.temporary("output"), table, layer=layer)
        numbers = _numbers(imported)
        outputs = {name: str(path) for name, path in destinations.paths.items()}
        if values["report"]:
            _write_report(destinations.temporary("report"), values, imported, numbers)
        report.stop_if_cancelled()
        destinations.commit()
    return {
        "outputs": outputs,
        "numbers": numbers,
        "warnings": notes,
        "range": range_of(table, "surface_temperature" if one_each else "temperature"),
    }


def range_of(table: pd.DataFrame, column: str) -> list[float]:
    """Return the least and the largest value of a column, where it is not rejected; [] if none."""
    values = table[column]
    if "status" in table:
        values = values[table["status"] == "accepted"]
    values = values.dropna()
    return [float(values.min()), float(values.max())] if len(values) else []


def day_range(values: dict[str, Any]) -> tuple[datetime.date | None, datetime.date | None]:
    """Return the first and the last day asked for; None where there is no limit.

    Raises
    ------
    InputError
        If there is no such day, or the last comes before the first.
    """
    first, last = (
        parse_date(values[name]) if values[name] else None for name in ("date_from", "date_to")
    )
    if first and last and last < first:
        raise InputError(f"date_to, {last}, is before date_from, {first}.")
    return first, last


def checked_extent(
    extent: tuple[float, float, float, float] | None,
) -> tuple[float, float, float, float] | None:
    """Return the extent, if it holds anything.

    Raises
    ------
    InputError
        If it is empty or leaves the globe.
    """
    from depthdif.grid import Grid

    if extent is not None:
        Grid.covering(*extent, 1.0)
    return extent


def _account(imported: ImportedProfiles) -> list[str]:
    """Say in sentences what was read and why not all of it was taken."""
    sentences = [
        f"Profiles: {imported.read} read, {imported.accepted} accepted with "
        f"{imported.accepted_levels} good levels."
    ]
    sentences += [f"Rejected profiles: {n} × {reason}." for reason, n in imported.counts.items()]
    dropped = imported.levels_dropped.items()
    return sentences + [f"Rejected levels: {n} × {reason}." for reason, n in dropped]


def _numbers(imported: ImportedProfiles) -> dict[str, int]:
    return {
        "profiles_read": imported.read,
        "profiles_accepted": imported.accepted,
        "profiles_rejected": imported.read - imported.accepted - imported.outside,
        "profiles_outside": imported.outside,
        "levels_accepted": imported.accepted_levels,
        "levels_rejected": sum(imported.levels_dropped.values()),
    }


def _write_report(
    path: Path, values: dict[str, Any], imported: ImportedProfiles, numbers: dict[str, int]
) -> None:
    facts = {
        "parameters": values,
        "sources": imported.sources,
        "numbers": numbers,
        "profiles_rejected_by_reason": imported.counts,
        "levels_rejected_by_reason": imported.levels_dropped,
    }
    if path.suffix == ".json":
        from depthdif.write.report import write_report

        write_report(path, facts)
    else:
        from depthdif.write.import_page import write_import_page

        write_import_page(path, facts)


TASK = Task(
    name="import-profiles",
    help="profiles of any format as one checked point layer",
    description="Read Argo GDAC, ERDDAP, EN4, CSV or point-layer profiles, check them, and write "
    "their levels, or a row for each profile, as points.",
    positional="profiles",
    run=run,
    parameters=(
        Parameter(
            "profiles",
            "strings",
            "Profiles: Argo, ERDDAP or EN4 NetCDF, CSV, or a point layer; one file or many.",
            required=True,
            metavar="PROFILES",
        ),
        BY_NAME["fields"],
        Parameter(
            "date_from",
            "date",
            "First day (UTC) of the profiles that are wanted.",
            unit="YYYY-MM-DD",
            default_help="no limit",
            metavar="YYYY-MM-DD",
        ),
        Parameter(
            "date_to",
            "date",
            "Last day (UTC), inclusive.",
            unit="YYYY-MM-DD",
            default_help="no limit",
            metavar="YYYY-MM-DD",
        ),
        replace(
            BY_NAME["extent"],
            help="West, south, east, north of the profiles that are wanted. East below west, or "
            "above 180, crosses the dateline.",
            default_help="no limit",
        ),
        Parameter(
            "qc",
            "choice",
            "What to do with quality flags. apply leaves bad profiles and levels out; keep lists "
            "them too, with their flags, and says of each whether it is accepted and why not. "
            "Duplicates are always left out.",
            default="apply",
            choices=("apply", "keep"),
        ),
        Parameter(
            "rows",
            "choice",
            "Whether a row is a level of a profile, which a reconstruction can read, or a whole "
            "profile with its number of levels, its depths and its surface temperature.",
            default="levels",
            choices=("levels", "profiles"),
        ),
        Parameter(
            "output",
            "string",
            "The points. Temperatures are in °C, pressure in dbar, depths in m, times in UTC.",
            required=True,
            metavar="F.csv|F.gpkg|F.geojson",
        ),
        Parameter(
            "report",
            "string",
            "What was read and what was left out, counted by reason, as a page or as JSON.",
            metavar="F.html|F.json",
        ),
    ),
)
