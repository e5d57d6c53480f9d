"""Every method's skill on the analyst's own data: on a known field, or on withheld floats."""

from __future__ import annotations

from typing import Any

from depthdif.parameter import Parameter
from depthdif.parameters import BY_NAME, METHODS
from depthdif.score.run_parameters import RUN_PARAMETERS
from depthdif.tasks.task import Report, Task

WAYS = ("floats", "fraction", "region")


def run(values: dict[str, Any], report: Report) -> dict[str, Any]:
    """Score and write; see :class:`~depthdif.tasks.task.Task`."""
    from depthdif.score.commands import score

    return score(values, report)


_KNOWN = (
    Parameter(
        "truth",
        "string",
        "A known field: CF NetCDF of temperature (and salinity) on levels, whose observations "
        "are simulated. Give this or profiles.",
        default_help="none: floats are withheld",
        metavar="FIELD.nc",
    ),
    Parameter(
        "density",
        "integers",
        "With a known field: numbers of simulated profiles, each a case.",
        default=(10,),
        minimum=0,
        maximum=100_000,
        metavar="N",
    ),
    Parameter(
        "times",
        "strings",
        "With a known field: its times that are taken, by number from 0, by day, or all.",
        default=(),
        default_help="up to three, spread evenly",
        metavar="I|YYYY-MM-DD|all",
    ),
    Parameter(
        "sea_level",
        "flag",
        "With a known field: simulate sea level too, with an error of 3 cm over 100 km.",
        default=False,
        default_help="none",
    ),
)
_FLOATS = (
    Parameter(
        "sst",
        "string",
        "With withheld floats: sea-surface temperature, as a reconstruction takes it.",
        default_help="made of the floats' shallowest values",
        metavar="F",
    ),
    Parameter(
        "date",
        "strings",
        "Days of analysis. With a known field, the field's own day, where it says none.",
        unit="YYYY-MM-DD",
        default=(),
        default_help="the SST's",
        metavar="YYYY-MM-DD",
    ),
    Parameter(
        "withhold",
        "choice",
        "Which floats are left out. floats: each in turn; fraction: a random share at once; "
        "region: each in turn with all floats within 500 km.",
        default="floats",
        choices=WAYS,
    ),
    Parameter(
        "fraction",
        "number",
        "Share of the floats that is left out, where a fraction is; between 0 and 1.",
        default=0.2,
        metavar="SHARE",
    ),
    Parameter(
        "most_floats",
        "integer",
        "Most floats scored a day; a random choice where there are more.",
        default=20,
        minimum=1,
        maximum=100_000,
        metavar="N",
    ),
)
_BOTH = (
    Parameter(
        "methods",
        "choices",
        "Methods that are compared.",
        default=tuple(method for method in METHODS[::-1] if method != "auto"),
        choices=METHODS[::-1],
        metavar="METHOD",
    ),
    Parameter(
        "reference",
        "string",
        "Monthly climatology to compare with, taken as it is.",
        default_help="none",
        metavar="F.nc",
    ),
)
_OUTPUTS = (
    Parameter("csv", "string", "Table of all scores by depth band.", metavar="F.csv"),
    Parameter("report", "string", "The page with figures alone.", metavar="F.html"),
    Parameter(
        "output",
        "string",
        "Folder for report.html with figures, and scores.csv, cases.csv and levels.csv.",
        metavar="FOLDER",
    ),
)

TASK = Task(
    name="score",
    help="every method's skill, on a known field or on withheld floats",
    description="Run every method on cases whose truth is known, and score them by depth band: "
    "--truth FIELD.nc simulates observations of a field, --profiles F withholds floats.",
    parameters=(*_KNOWN, *_FLOATS, *_BOTH, *(BY_NAME[name] for name in RUN_PARAMETERS), *_OUTPUTS),
    run=run,
)
