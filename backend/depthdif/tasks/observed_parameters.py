"""The parameters by which tasks are told of observed profiles to set beside a reconstruction."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from depthdif.parameter import Parameter
from depthdif.parameters import BY_NAME
from depthdif.tasks.task import Report

if TYPE_CHECKING:
    import xarray as xr

    from depthdif.products.observed import Profiles

OBSERVED = (
    Parameter(
        "profiles",
        "strings",
        "What floats observed: the run's own table of profiles (--profiles-output), which knows "
        "what became of them, or any profiles that a reconstruction reads. Repeatable.",
        metavar="F",
    ),
    BY_NAME["fields"],
    replace(
        BY_NAME["time_window"],
        help="How far from the day of the reconstruction a profile may be. A run's own table "
        "counts as a whole.",
    ),
)


def read_observed(
    values: dict[str, Any], dataset: xr.Dataset, report: Report
) -> tuple[Profiles | None, list[str]]:
    """Read the profiles that a task's values name, and return what to say about them."""
    if not values["profiles"]:
        return None, []
    from depthdif.products.observed import Profiles, read_levels

    levels, notes = read_levels(
        values["profiles"],
        fields=values["fields"],
        date=day_of(dataset),
        time_window_days=values["time_window"],
        progress=lambda fraction, text: report.progress(0.3 * fraction, text),
        cancelled=report.cancelled,
    )
    if levels.empty:
        notes = [*notes, "None of the profiles lies within the time window."]
    return Profiles.of(levels), notes


def day_of(dataset: xr.Dataset) -> datetime.date | None:
    """Return the day of a reconstruction, None if its files do not tell."""
    if "time" not in dataset.coords:
        return None
    return datetime.date.fromisoformat(str(dataset["time"].values)[:10])
