"""A vertical section of a reconstruction along a line: raster, picture and table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from depthdif.errors import InputError
from depthdif.parameter import Parameter
from depthdif.tasks.command_line import command_line
from depthdif.tasks.observed_parameters import OBSERVED, read_observed
from depthdif.tasks.reconstruction_parameter import RECONSTRUCTION, files_named, open_named
from depthdif.tasks.task import Report, Task

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    import xarray as xr

    from depthdif.products.section import Section
    from depthdif.write.destinations import Destinations

_EXTENSIONS = {
    "output": (".tif", ".tiff"),
    "picture": (".png",),
    "table_output": (".csv",),
}
_UNITS = {"temperature": "°C", "salinity": "1"}


def run(values: dict[str, Any], report: Report) -> dict[str, Any]:
    """Cut and write; see :class:`~depthdif.tasks.task.Task`."""
    import os

    os.environ["GDAL_PAM_ENABLED"] = "NO"  # before GDAL is loaded: nothing beside an input
    from depthdif.products.section import cut, floats_near
    from depthdif.products.track import Track, read_line
    from depthdif.write.destinations import Destinations

    paths = {name: values[name] for name in _EXTENSIONS if values[name]}
    if not paths:
        raise InputError("No output is asked for.", "Give output, picture or table_output.")
    inputs = [*files_named(values), *values["profiles"], values["line"]]
    with Destinations(paths, inputs, _EXTENSIONS) as destinations, open_named(values) as dataset:
        vertices, notes = read_line(values["line"])
        track = Track.through(vertices, values["way"])
        variable = _variable(values["variable"], dataset)
        profiles, more = read_observed(values, dataset, report)
        notes += more

        def progress(fraction: float) -> None:
            report.stop_if_cancelled()
            report.progress(0.3 + 0.5 * fraction, "Cutting the section")

        section = cut(
            dataset,
            variable,
            track,
            spacing_km=values["spacing"],
            top_m=values["depth_min"],
            bottom_m=values["depth_max"],
            step_m=values["depth_step"],
            progress=progress,
        )
        floats = floats_near(section, profiles, values["distance"])
        if values["picture"] and "ratio" not in section.grid and values["hatch_error"] is None:
            notes.append(
                "The files hold no ratio of the error to the climatology's: nothing is hatched. "
                "The NetCDF of the run holds it."
            )
        report.progress(0.85, "Writing")
        _write(destinations, values, dataset, section, floats)
        report.stop_if_cancelled()
        destinations.commit()
    numbers = _numbers(section, floats)
    return {
        "outputs": {name: str(path) for name, path in destinations.paths.items()},
        "numbers": numbers,
        "warnings": notes,
        "variable": variable,
        "bands": [part for part in ("value", "error", "ratio") if part in section.grid],
        "table": _summary(numbers),
    }


def _variable(asked: str, dataset: xr.Dataset) -> str:
    from depthdif.products.reconstruction_file import quantities

    held = quantities(dataset)
    if asked == "auto":
        return held[0]
    if asked not in held:
        raise InputError(f"The reconstruction holds no {asked}.", f"It holds {held[0]}.")
    return asked


def _write(
    destinations: Destinations,
    values: dict[str, Any],
    dataset: xr.Dataset,
    section: Section,
    floats: list[pd.DataFrame],
) -> None:
    """Write what is asked for under its temporary name."""
    from depthdif.products.lineage import day_text, product_lineage
    from depthdif.products.section import section_table
    from depthdif.write.points import write_points

    name = "Potential temperature" if section.variable == "temperature" else "Practical salinity"
    title = ", ".join(filter(None, (f"{name} along a section", day_text(dataset))))
    if values["output"]:
        from depthdif.write.section_raster import write_section_raster

        comment = (
            "x: distance along the line, km; y: height (minus the depth), m. Interpolated "
            "between cells and levels, nowhere extrapolated."
        )
        tags = product_lineage(dataset, title, comment, command_line(TASK, values))
        tags["line"] = _wkt(section)
        write_section_raster(
            destinations.temporary("output"), section, units=_UNITS[section.variable], tags=tags
        )
    if values["table_output"]:
        write_points(destinations.temporary("table_output"), section_table(section), layer="")
    if values["picture"]:
        _draw(destinations.temporary("picture"), values, dataset, section, floats, name)


def _draw(
    path: Path,
    values: dict[str, Any],
    dataset: xr.Dataset,
    section: Section,
    floats: list[pd.DataFrame],
    name: str,
) -> None:
    from depthdif.products.lineage import day_text
    from depthdif.write.section_figure import Look, digits_for, draw_section, place_text

    track = section.track
    digits = digits_for(track.length_km)
    ends = [place_text(track.longitude[k], track.latitude[k], digits) for k in (0, -1)]
    source = str(dataset.attrs.get("source", "")).split(", model")[0].replace(", method", ":")
    look = Look(
        title=values["title"] or "  ".join(filter(None, (name, day_text(dataset)))),
        subtitle=" · ".join(filter(None, (f"{ends[0]} → {ends[1]}", source))),
        theme=values["theme"],
        stretch=values["depth_axis"] == "stretched",
        hatch_ratio=values["hatch_ratio"],
        hatch_error=values["hatch_error"],
    )
    draw_section(path, section, floats, _bottom_depth(section), look)


def _bottom_depth(section: Section) -> np.ndarray | None:
    """Return the depth of the sea floor along the section as the bundled model knows it, m.

    Never above the deepest value: a reconstruction by another model has another relief.
    """
    import numpy as np

    from depthdif.errors import ModelError
    from depthdif.models.package import open_model

    grid = section.grid
    try:
        relief = open_model().mask.bottom_depth(grid["longitude"].values, grid["latitude"].values)
    except ModelError:
        return None
    wet = np.isfinite(grid["value"].values)
    lowest = grid["depth"].values[:, None] + section.step_m / 2
    return np.maximum(relief, np.where(wet, lowest, section.top_m).max(axis=0))


def _wkt(section: Section) -> str:
    longitude, latitude = section.track.at(section.track.corners_km)
    pairs = (f"{x:.10g} {y:.10g}" for x, y in zip(longitude, latitude, strict=True))
    return f"LINESTRING ({', '.join(pairs)})"


def _numbers(section: Section, floats: list[pd.DataFrame]) -> dict[str, float]:
    grid = section.grid
    return {
        "length_km": section.track.length_km,
        "columns": grid.sizes["distance"],
        "rows": grid.sizes["depth"],
        "step_km": section.step_km,
        "step_m": section.step_m,
        "minimum": float(grid["value"].min()),
        "maximum": float(grid["value"].max()),
        "profiles_near": len(floats),
    }


def _summary(numbers: dict[str, float]) -> str:
    return (
        f"{numbers['length_km']:.1f} km, {numbers['columns']} columns of "
        f"{numbers['step_km']:.2f} km, {numbers['rows']} rows of {numbers['step_m']:g} m, "
        f"{numbers['profiles_near']} profiles near the line"
    )


TASK = Task(
    name="section",
    help="a vertical section of a reconstruction along a line",
    description="Cut a vertical section out of a reconstruction along a line: a raster in "
    "distance and depth, a picture with the errors and the floats near the line, and a table.",
    positional=RECONSTRUCTION.name,
    run=run,
    parameters=(
        RECONSTRUCTION,
        Parameter(
            "line",
            "string",
            "The line: longitude,latitude pairs in degrees, a WKT LINESTRING, or a layer with "
            "lines, of which the first is taken. It takes the shorter way round the globe, also "
            "across the dateline.",
            required=True,
            metavar="F|WKT|LON,LAT…",
        ),
        Parameter(
            "way",
            "choice",
            "How the line runs between its points: straight as drawn on a map in degrees, or "
            "along the geodesic, the shortest way. Distances are geodesic in both.",
            default="straight",
            choices=("straight", "geodesic"),
        ),
        Parameter(
            "variable",
            "choice",
            "What to show. auto is temperature, or salinity where there is nothing else.",
            default="auto",
            choices=("auto", "temperature", "salinity"),
        ),
        Parameter(
            "spacing",
            "number",
            "Width of a column, made a little smaller to fit the line.",
            unit="km",
            default_help="half a cell of the reconstruction",
            minimum=0.01,
            maximum=1000,
            metavar="KM",
        ),
        Parameter(
            "depth_min",
            "number",
            "Upper end of the section.",
            unit="m",
            default_help="the surface",
            minimum=0,
            maximum=12000,
            metavar="M",
        ),
        Parameter(
            "depth_max",
            "number",
            "Lower end of the section.",
            unit="m",
            default_help="the deepest level",
            minimum=0,
            maximum=12000,
            metavar="M",
        ),
        Parameter(
            "depth_step",
            "number",
            "Height of a row of the raster; values are interpolated linearly between levels.",
            unit="m",
            default_help="a round number that makes 100 to 200 rows",
            minimum=0.01,
            maximum=1000,
            metavar="M",
        ),
        *OBSERVED,
        Parameter(
            "distance",
            "number",
            "How far from the line a profile may be to be shown in the picture.",
            unit="km",
            default=50.0,
            minimum=0,
            maximum=2000,
            metavar="KM",
        ),
        Parameter(
            "hatch_ratio",
            "number",
            "Hatched is where the error is more than this share of the climatology's: where "
            "observations say little. Above 1 hatches nothing.",
            unit="1",
            default=0.9,
            minimum=0,
            maximum=10,
            metavar="SHARE",
        ),
        Parameter(
            "hatch_error",
            "number",
            "Hatched is also where the error is more than this, in the unit of the variable.",
            minimum=0,
            maximum=100,
            default_help="no limit",
            metavar="ERROR",
        ),
        Parameter(
            "depth_axis",
            "choice",
            "Depth in the picture: stretched gives the upper ocean more room (by the square root "
            "of depth), linear does not.",
            default="stretched",
            choices=("stretched", "linear"),
        ),
        Parameter(
            "theme",
            "choice",
            "Whether the picture is for light or dark pages.",
            default="light",
            choices=("light", "dark"),
        ),
        Parameter(
            "title",
            "string",
            "Title of the picture.",
            default_help="the variable and the day",
            metavar="TEXT",
        ),
        Parameter(
            "output",
            "string",
            "The section as a raster: distance in km to the right, height in m (minus the depth) "
            "upwards; bands for the value, its error and its ratio to the climatology's.",
            metavar="F.tif",
        ),
        Parameter("picture", "string", "The section as a picture.", metavar="F.png"),
        Parameter(
            "table_output",
            "string",
            "The section as a table at the reconstruction's own levels: distance, longitude, "
            "latitude, depth, value, error, ratio and climatology.",
            metavar="F.csv",
        ),
    ),
)
