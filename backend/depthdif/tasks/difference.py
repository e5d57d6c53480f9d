"""What a reconstruction adds to the climatology, or how it differs from another, as rasters."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from depthdif.parameter import Parameter
from depthdif.tasks.command_line import command_line
from depthdif.tasks.reconstruction_parameter import RECONSTRUCTION, files_named, open_named
from depthdif.tasks.task import Report, Task

if TYPE_CHECKING:
    import xarray as xr

    from depthdif.products.increment import Increment

_EXTENSIONS = {
    "output": (".tif", ".tiff", ".nc"),
    "error_output": (".tif", ".tiff"),
    "normalised_output": (".tif", ".tiff"),
}
_UNITS = {"temperature": ("°C", "K"), "salinity": ("1", "1")}


def run(values: dict[str, Any], report: Report) -> dict[str, Any]:
    """Compare and write; see :class:`~depthdif.tasks.task.Task`."""
    import os

    os.environ["GDAL_PAM_ENABLED"] = "NO"  # before GDAL is loaded: nothing beside an input
    from depthdif.write.destinations import Destinations

    paths = {name: values[name] for name in _EXTENSIONS if values[name]}
    inputs = [*files_named(values), *files_named(values, "against")]
    with Destinations(paths, inputs, _EXTENSIONS) as destinations, ExitStack() as opened:
        from depthdif.products.increment import difference

        report.progress(0.0, "Opening the reconstructions")
        first = opened.enter_context(open_named(values))
        second = opened.enter_context(open_named(values, "against")) if values["against"] else None

        def progress(fraction: float) -> None:
            report.stop_if_cancelled()
            report.progress(0.8 * fraction, "Comparing")

        increment = difference(
            first,
            second,
            values["variable"],
            values["significance"],
            _asked_depths(values["depths"]),
            progress=progress,
        )
        for sentence in increment.notes:
            report.log("info", sentence)
        against = "climatology" if second is None else _day(second) or "the other"
        title = f"{increment.label} {_day(first)} minus {against}"
        title = f"{title[0].upper()}{title[1:]}"
        written = _write(destinations, values, first, increment, title, report)
        report.stop_if_cancelled()
        destinations.commit()
    numbers = _numbers(increment)
    return {
        "outputs": {name: str(destinations.paths[name]) for name in written},
        "numbers": numbers,
        "warnings": _warnings(increment, written, values),
        "title": title,
        "label": increment.label,
        "against": "" if second is None else _day(second),
        "units": _UNITS[values["variable"]][0],
        "depths": increment.value["depth"].values.tolist(),
        "date": _day(first),
        "notes": increment.notes,
        "table": _table(increment),
    }


def _asked_depths(asked: Any) -> tuple[float, ...] | None:
    from depthdif.depths import parse_depths

    depths = parse_depths(asked)
    return None if isinstance(depths, str) else depths


def _day(dataset: xr.Dataset) -> str:
    from depthdif.products.lineage import day_text

    return day_text(dataset)


def _write(
    destinations: Any,
    values: dict[str, Any],
    first: xr.Dataset,
    increment: Increment,
    title: str,
    report: Report,
) -> list[str]:
    """Write what there is; return which outputs that was."""
    from depthdif.products.lineage import product_lineage
    from depthdif.write.geotiff import write_geotiff
    from depthdif.write.netcdf import write_netcdf

    k = values["significance"]
    error = (
        "Error: the two standard errors combined as independent."
        if values["against"]
        else "Error: the reconstruction's; the climatology is the reference, without an error."
    )
    kept = f"Only where it exceeds {k:g} standard errors. " if k else ""
    facts = product_lineage(
        first,
        title,
        f"{kept}{error} {' '.join(increment.notes)}".strip(),
        command_line(TASK, values),
    )
    units = _UNITS[values["variable"]][0]
    written = []
    for name, field, suffix, unit in (
        ("output", increment.value, "", units),
        ("error_output", increment.error, " error", units),
        ("normalised_output", increment.normalised, " over its error", "1"),
    ):
        if name not in destinations.paths or field is None:
            destinations.paths.pop(name, None)
            continue
        path = destinations.temporary(name)
        report.progress(0.9, f"Writing {destinations.paths[name].name}")
        if path.suffix == ".nc":
            write_netcdf(path, _dataset(increment, values["variable"]), facts)
        else:
            write_geotiff(
                path,
                field.assign_attrs(units=unit),
                name=increment.label + suffix,
                resolution=increment.resolution,
                tags=facts,
            )
        written.append(name)
    return written


def _dataset(increment: Increment, variable: str) -> xr.Dataset:
    """Return difference, error and ratio as a NetCDF holds them."""
    import xarray as xr

    units = {"units": _UNITS[variable][1]}
    if variable == "temperature":
        units["units_metadata"] = "temperature: difference"
    name = increment.label.replace(" ", "_")
    fields = {name: increment.value.assign_attrs(long_name=increment.label, **units)}
    if increment.error is not None and increment.normalised is not None:
        long_name = f"standard error of {increment.label}"
        fields[f"{name}_error"] = increment.error.assign_attrs(long_name=long_name, **units)
        fields[f"{name}_normalised"] = increment.normalised.assign_attrs(
            long_name=f"{increment.label} over its standard error", units="1"
        )
    return xr.Dataset(fields)


def _numbers(increment: Increment) -> dict[str, float]:
    import numpy as np

    numbers: dict[str, float] = {
        "compared": increment.compared,
        "significant": increment.significant,
        "significant_percent": 100.0 * increment.significant / max(increment.compared, 1),
    }
    shown = increment.value.values[np.isfinite(increment.value.values)].astype(float)
    if shown.size:
        numbers |= {
            "mean": float(shown.mean()),
            "rms": float(np.sqrt((shown**2).mean())),
            "largest": float(np.abs(shown).max()),
        }
    return numbers


def _warnings(increment: Increment, written: list[str], values: dict[str, Any]) -> list[str]:
    sentences = []
    if not increment.compared:
        sentences.append("There is no place where both have a value: the difference is empty.")
    elif not increment.significant:
        sentences.append(
            f"Nowhere does the {increment.label} exceed {values['significance']:g} standard "
            "errors: the raster is empty."
        )
    missing = [n for n in ("error_output", "normalised_output") if values[n] and n not in written]
    if missing:
        sentences.append(
            f"{' and '.join(missing)} cannot be written: an error of the {values['variable']} is "
            "not known."
        )
    return sentences


def _table(increment: Increment) -> str:
    import numpy as np

    lines = [f"{'depth, m':>9} {'mean':>9} {'rms':>9} {'shown':>8}"]
    for level in increment.value:
        shown = level.values[np.isfinite(level.values)].astype(float)
        figures = "        -         -"
        if shown.size:
            figures = f"{shown.mean():>9.3f} {np.sqrt((shown**2).mean()):>9.3f}"
        lines.append(f"{float(level['depth']):>9g} {figures} {shown.size:>8d}")
    return "\n".join(lines)


TASK = Task(
    name="difference",
    help="a reconstruction minus the climatology or another, where it is significant",
    description="Subtract the climatology, or another reconstruction, from a reconstruction, and "
    "keep what exceeds so many standard errors of the difference.",
    positional=RECONSTRUCTION.name,
    run=run,
    parameters=(
        RECONSTRUCTION,
        Parameter(
            "against",
            "strings",
            "The reconstruction to subtract: its NetCDF or GeoTIFF. On another grid, the finer of "
            "both is interpolated to the coarser.",
            default_help="the climatology of that day",
            metavar="F",
        ),
        Parameter(
            "variable",
            "choice",
            "What to compare.",
            default="temperature",
            choices=("temperature", "salinity"),
        ),
        Parameter(
            "significance",
            "number",
            "How many standard errors a difference must exceed to be kept; 0 keeps all. The error "
            "is the reconstruction's own against the climatology, and that of both, as "
            "independent, against another reconstruction.",
            default=2.0,
            minimum=0,
            maximum=10,
            metavar="K",
        ),
        Parameter(
            "depths",
            "depths",
            "At which depths, such as 0,100,200-1000/200, linearly between levels; native are the "
            "first reconstruction's levels.",
            unit="m",
            default="native",
            metavar="LIST",
        ),
        Parameter(
            "output",
            "string",
            "The difference: a GeoTIFF with a band per depth, or a NetCDF with error and ratio.",
            required=True,
            metavar="F.tif|F.nc",
        ),
        Parameter(
            "error_output",
            "string",
            "The standard error of the difference, as GeoTIFF.",
            default_help="not written",
            metavar="F.tif",
        ),
        Parameter(
            "normalised_output",
            "string",
            "The difference over its standard error, everywhere, as GeoTIFF.",
            default_help="not written",
            metavar="F.tif",
        ),
    ),
)
