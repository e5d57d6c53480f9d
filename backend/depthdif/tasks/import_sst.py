"""Sea-surface temperature of any product as a dated raster in °C."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from depthdif.errors import InputError
from depthdif.parameter import Parameter
from depthdif.parameters import BY_NAME
from depthdif.tasks.import_profiles import checked_extent, day_range
from depthdif.tasks.task import Report, Task

_RASTERS = (".tif", ".tiff")


def run(values: dict[str, Any], report: Report) -> dict[str, Any]:
    """Choose the days, read each, write; see :class:`~depthdif.tasks.task.Task`."""
    if not (values["output"] or values["folder"]):
        raise InputError("There is nowhere to write.", "Give output, folder or both.")
    first, last = day_range(values)
    extent = checked_extent(values["extent"])

    from depthdif.observations.daily_files import files_of
    from depthdif.sst_import import choose_days, common_cells, read_day
    from depthdif.write.daily import DayFiles, joined_parts
    from depthdif.write.destinations import Destinations

    sources = [file for source in values["sst"] for file in files_of(source)]
    days = choose_days(sources, first, last)
    every_band = values["bands"] == "all"
    names = {name: values[name] for name in ("output", "error_output") if values[name]}
    joined = joined_parts(names, every_band)
    cells = common_cells(days, extent, values["resolution"], len(joined))
    names |= _paths_by_day(values["folder"], [day.label for day in days])
    with Destinations(names, sources, dict.fromkeys(names, _RASTERS)) as destinations:
        for sentence in dict.fromkeys(day.source.units_note for day in days):
            report.log("info", f"Sea-surface temperature: {sentence}.")
        if values["error_output"] and not all(day.source.has_error for day in days):
            lacking = next(day.source.path for day in days if not day.source.has_error)
            raise InputError(
                f"{lacking} gives no error of its temperature.", "Leave error_output out."
            )
        files = DayFiles(destinations, days, cells, every_band=every_band)
        told = []
        for number, day in enumerate(days):
            report.stop_if_cancelled()
            report.progress(0.9 * number / len(days), f"Reading {Path(day.source.path).name}")
            fields = read_day(
                day, cells, masked=values["mask"] == "sea", most_ice=values["max_ice"]
            )
            told.append({**day.describe(), "band": number + 1, **files.add(fields)})
        if not any(one["cells"] for one in told):
            raise InputError(
                "There is no sea-surface temperature within the extent on any of the days.",
                "Check the extent (W S E N, degrees), the mask and max_ice.",
            )
        report.progress(0.9, "Writing")
        files.write()
        report.stop_if_cancelled()
        destinations.commit()
    temperatures = [one for one in told if one["cells"]]
    return {
        "outputs": {name: str(path) for name, path in destinations.paths.items()},
        "numbers": {
            "days": len(days),
            "cells": max(one["cells"] for one in told),
            "minimum": min(one["minimum"] for one in temperatures),
            "maximum": max(one["maximum"] for one in temperatures),
            "mean": sum(one["mean"] for one in temperatures) / len(temperatures),
        },
        "warnings": [
            f"{one['path']} holds no date: its raster has none either."
            for one in told
            if not one["day"]
        ],
        "days": told,
    }


def _paths_by_day(folder: str | None, labels: list[str]) -> dict[str, Path]:
    """Return a file for each day in the folder, which must be there."""
    if not folder:
        return {}
    where = Path(folder)
    if not where.is_dir():
        raise InputError(f"The folder {where} does not exist.", "Create it first.")
    return {f"sst_{label}": where / f"sst_{label}.tif" for label in labels}


TASK = Task(
    name="import-sst",
    help="sea-surface temperature of any product as dated GeoTIFF in °C",
    description="Read OSTIA, MUR or any other sea-surface temperature, of one day or many, and "
    "write it in °C with its dates.",
    positional="sst",
    run=run,
    parameters=(
        Parameter(
            "sst",
            "strings",
            "Sea-surface temperature: GHRSST or OSTIA NetCDF files or any rasters, of one day or "
            "many; a folder of them, or a pattern such as ostia/2018*.nc. F:variable or "
            "F:band-number picks one where a file holds several.",
            required=True,
            metavar="SST",
        ),
        Parameter(
            "date_from",
            "date",
            "First day that is wanted. For one raster without a date of its own, its day.",
            unit="YYYY-MM-DD",
            default_help="no limit",
            metavar="YYYY-MM-DD",
        ),
        Parameter(
            "date_to",
            "date",
            "Last day that is wanted, inclusive.",
            unit="YYYY-MM-DD",
            default_help="no limit",
            metavar="YYYY-MM-DD",
        ),
        replace(
            BY_NAME["extent"],
            help="West, south, east, north. East below west, or above 180, crosses the dateline. "
            "Cells that it touches are taken whole.",
            default_help="the whole raster",
        ),
        replace(
            BY_NAME["resolution"],
            help="Size of a cell: coarser ones average, finer ones interpolate.",
            default=None,
            default_help="the raster's own cells, with their values as they are",
        ),
        Parameter(
            "bands",
            "choice",
            "What else goes into a raster: all adds bands of the error, the mask and the sea ice "
            "that the file gives, so that a reconstruction finds them; sst adds nothing.",
            default="all",
            choices=("all", "sst"),
        ),
        Parameter(
            "mask",
            "choice",
            "Whether the file's own mask is honoured: sea leaves out what it calls land, lake or "
            "river; none keeps every value.",
            default="sea",
            choices=("sea", "none"),
        ),
        Parameter(
            "max_ice",
            "number",
            "Leave out cells with more sea ice than this.",
            unit="1",
            default_help="ice is no reason",
            minimum=0,
            maximum=1,
            metavar="SHARE",
        ),
        Parameter(
            "output",
            "string",
            "One GeoTIFF in °C with a band for each day, in order of time.",
            metavar="F.tif",
        ),
        Parameter(
            "error_output",
            "string",
            "GeoTIFF of the error (1 σ) in °C that the file gives, a band for each day; at least "
            "1 °C under sea ice, as a reconstruction takes it.",
            metavar="F.tif",
        ),
        Parameter(
            "folder",
            "string",
            "Existing folder for a GeoTIFF of each day, sst_YYYY-MM-DD.tif.",
            metavar="FOLDER",
        ),
    ),
)
