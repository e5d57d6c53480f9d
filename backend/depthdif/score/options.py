"""The options of ``depthdif score``; nothing heavy is imported for a help text."""

from __future__ import annotations

import argparse

from depthdif.command_text import add_parameters

WAYS = ("floats", "fraction", "region")

#: Parameters of a reconstruction that a scored run takes as they are.
RUN_PARAMETERS = (
    "profiles",
    "sla",
    "mdt",
    "sss",
    "fields",
    "time_window",
    "variable",
    "quality",
    "members",
    "steps",
    "device",
    "engine",
    "threads",
    "memory",
    "model",
    "climatology",
    "tile",
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of ``depthdif score``."""
    known = parser.add_argument_group("against a known field (simulated observations)")
    known.add_argument("--truth", metavar="FIELD.nc", help="CF NetCDF of temperature on levels")
    known.add_argument(
        "--density",
        nargs="+",
        default=["10"],
        metavar="N",
        help="numbers of simulated profiles, each a case. Default: 10.",
    )
    known.add_argument(
        "--times",
        nargs="+",
        default=[],
        metavar="I|YYYY-MM-DD|all",
        help="times of the field. Default: up to three, spread evenly.",
    )
    known.add_argument(
        "--sea-level",
        action="store_true",
        help="simulate sea level too, with an error of 3 cm over 100 km. Default: none.",
    )
    real = parser.add_argument_group("against withheld floats")
    real.add_argument("--sst", metavar="F", help="default: made of the floats' shallowest values")
    real.add_argument(
        "--date",
        nargs="+",
        default=[],
        metavar="YYYY-MM-DD",
        help="days; with --truth, the field's if it says none. Default: the SST's.",
    )
    real.add_argument(
        "--withhold",
        choices=WAYS,
        default="floats",
        help="floats: each in turn; fraction: a random share at once; region: each in turn with "
        "all floats within 500 km. Default: floats.",
    )
    real.add_argument("--fraction", default="0.2", metavar="SHARE", help="Default: 0.2.")
    real.add_argument(
        "--most-floats", default="20", metavar="N", help="floats scored a day. Default: 20."
    )
    both = parser.add_argument_group("both")
    both.add_argument("--methods", nargs="+", metavar="METHOD", help="Default: all but auto.")
    both.add_argument(
        "--reference", metavar="F.nc", help="monthly climatology to compare with, as it is"
    )
    both.add_argument("--seed", default="0", metavar="N", help="of all that is random. Default: 0.")
    both.add_argument("--csv", metavar="F.csv", help="table of all scores by depth band")
    both.add_argument(
        "--output",
        metavar="FOLDER",
        help="report.html with figures, and scores.csv, cases.csv, levels.csv",
    )
    add_parameters(parser, RUN_PARAMETERS)
