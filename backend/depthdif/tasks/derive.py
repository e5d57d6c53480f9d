"""Quantities derived from a reconstruction, as rasters with their errors."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from depthdif.parameter import Parameter
from depthdif.tasks.command_line import command_line
from depthdif.tasks.reconstruction_parameter import RECONSTRUCTION, files_named, open_named
from depthdif.tasks.task import Report, Task

if TYPE_CHECKING:
    import xarray as xr

    from depthdif.products.derived import Derived
    from depthdif.products.quantities import Choices, Quantity

#: As `products.quantities` knows them; a test keeps the two alike.
QUANTITIES = (
    "mixed_layer_depth_density",
    "mixed_layer_depth_temperature",
    "isotherm_depth",
    "heat_content",
    "thermocline_depth",
    "thermocline_strength",
    "sound_speed",
    "density",
    "potential_density",
    "stratification",
)
_EXTENSIONS = {"output": (".tif", ".tiff", ".nc"), "error_output": (".tif", ".tiff")}
_CHOICES = ("temperature_step", "density_step", "reference_depth", "isotherm", "top", "bottom")


def run(values: dict[str, Any], report: Report) -> dict[str, Any]:
    """Derive and write; see :class:`~depthdif.tasks.task.Task`."""
    import os

    os.environ["GDAL_PAM_ENABLED"] = "NO"  # before GDAL is loaded: nothing beside an input
    from depthdif.write.destinations import Destinations

    paths = {name: values[name] for name in _EXTENSIONS if values[name]}
    inputs = [*files_named(values), *filter(None, [values["members"]])]
    with Destinations(paths, inputs, _EXTENSIONS) as destinations, ExitStack() as opened:
        from depthdif.products import open_members
        from depthdif.products.derived import derive
        from depthdif.products.quantities import QUANTITIES as known

        report.progress(0.0, "Opening the reconstruction")
        dataset = opened.enter_context(open_named(values))
        members = (
            opened.enter_context(open_members(values["members"])) if values["members"] else None
        )
        quantity, choices = known[values["quantity"]], _choices(values)

        def progress(fraction: float) -> None:
            report.stop_if_cancelled()
            report.progress(0.9 * fraction, f"Deriving the {quantity.label(choices)}")

        derived = derive(dataset, quantity, choices, members, progress=progress)
        lacking = _without_error(derived)
        warnings = [lacking] if lacking and values["error_output"] else []
        told = [lacking] if lacking and not warnings else []
        if derived.account.without_value == derived.account.wet:
            warnings.append(f"The {derived.account.label} has no value anywhere.")
        for sentence in [*derived.account.notes, *told]:
            report.log("info", sentence)
        written = _write(destinations, values, dataset, quantity, derived, report)
        report.stop_if_cancelled()
        destinations.commit()
    numbers = _numbers(derived)
    return {
        "outputs": {name: str(destinations.paths[name]) for name in written},
        "numbers": numbers,
        "warnings": warnings,
        "quantity": quantity.name,
        "label": derived.account.label,
        "units": quantity.units,
        "depths": _depths(derived),
        "date": _day(dataset),
        "notes": derived.account.notes,
        "table": _table(derived, quantity, numbers),
    }


def _choices(values: dict[str, Any]) -> Choices:
    from depthdif.depths import parse_depths
    from depthdif.errors import InputError
    from depthdif.products.quantities import Choices

    if values["top"] >= values["bottom"]:
        raise InputError(
            f"The upper depth of the heat content, {values['top']:g} m, is not above the lower, "
            f"{values['bottom']:g} m."
        )
    depths = parse_depths(values["depths"])
    return Choices(
        **{name: values[name] for name in _CHOICES},
        depths=None if isinstance(depths, str) else depths,
    )


def _without_error(derived: Derived) -> str:
    """Return why there is no error, empty where there is one."""
    if derived.error is not None:
        return ""
    return f"The error of the {derived.account.label} needs the run's members: there is none here."


def _write(
    destinations: Any,
    values: dict[str, Any],
    dataset: xr.Dataset,
    quantity: Quantity,
    derived: Derived,
    report: Report,
) -> list[str]:
    """Write what there is; return which outputs that was."""
    from depthdif.products.lineage import day_text, product_lineage
    from depthdif.products.reconstruction_file import resolution
    from depthdif.write.geotiff import write_geotiff
    from depthdif.write.netcdf import write_netcdf

    account = derived.account
    error_from = f" Error: {account.error_from or 'not known without members'}."
    salinity = f" Salinity: {account.salinity}." if account.salinity else ""
    facts = product_lineage(
        dataset,
        f"{account.label[0].upper()}{account.label[1:]}, {day_text(dataset)}".rstrip(", "),
        "Potential temperature and salinity are linear between levels; sea water by TEOS-10."
        f"{salinity}{error_from} {' '.join(account.notes)}".strip(),
        command_line(TASK, values),
    )
    facts["quantity"] = quantity.name
    written = []
    for name, field, suffix in (
        ("output", derived.value, ""),
        ("error_output", derived.error, " error"),
    ):
        if name not in destinations.paths or field is None:
            destinations.paths.pop(name, None)
            continue
        path = destinations.temporary(name)
        report.progress(0.95, f"Writing {destinations.paths[name].name}")
        if path.suffix == ".nc":
            write_netcdf(path, _dataset(quantity, derived), facts)
        else:
            labelled = field.assign_attrs(units=quantity.units)
            write_geotiff(
                path,
                labelled,
                name=account.label + suffix,
                resolution=resolution(dataset),
                tags=facts,
            )
        written.append(name)
    return written


def _dataset(quantity: Quantity, derived: Derived) -> xr.Dataset:
    """Return value and error as a NetCDF holds them."""
    import xarray as xr

    name, label = quantity.name, derived.account.label
    attributes = {"long_name": label, "units": quantity.cf_units}
    if quantity.standard_name:
        attributes["standard_name"] = quantity.standard_name
    fields = {name: derived.value.assign_attrs(attributes)}
    if derived.error is not None:
        fields[name].attrs["ancillary_variables"] = f"{name}_error"
        own = {"long_name": f"standard error of {label}", "units": quantity.cf_units}
        if quantity.standard_name:
            own["standard_name"] = f"{quantity.standard_name} standard_error"
        fields[f"{name}_error"] = derived.error.assign_attrs(own)
    return xr.Dataset(fields)


def _numbers(derived: Derived) -> dict[str, float]:
    import numpy as np

    numbers: dict[str, float] = {
        "cells": derived.account.wet,
        "cells_without_value": derived.account.without_value,
    }
    values = derived.value.values
    if np.isfinite(values).any():
        numbers |= {
            "minimum": float(np.nanmin(values)),
            "mean": float(np.nanmean(values, dtype=float)),
            "maximum": float(np.nanmax(values)),
        }
    if derived.error is not None and np.isfinite(derived.error.values).any():
        numbers["mean_error"] = float(np.nanmean(derived.error.values, dtype=float))
    return numbers


def _depths(derived: Derived) -> list[float]:
    return derived.value["depth"].values.tolist() if "depth" in derived.value.dims else []


def _day(dataset: xr.Dataset) -> str:
    from depthdif.products.lineage import day_text

    return day_text(dataset)


def _table(derived: Derived, quantity: Quantity, numbers: dict[str, float]) -> str:
    if "mean" not in numbers:
        return f"{derived.account.label}: no value anywhere"
    error = f", mean error {numbers['mean_error']:.4g}" if "mean_error" in numbers else ""
    return (
        f"{derived.account.label}: mean {numbers['mean']:.6g} {quantity.units} "
        f"({numbers['minimum']:.6g} to {numbers['maximum']:.6g}){error}; "
        f"{numbers['cells'] - numbers['cells_without_value']:.0f} of {numbers['cells']:.0f} "
        "cells with water"
    )


TASK = Task(
    name="derive",
    help="mixed layer, isotherm, heat content, thermocline, density, … of a reconstruction",
    description="Derive a quantity from a reconstruction, by TEOS-10, with its error where members "
    "(or, for an isotherm, temperature's error) tell it.",
    positional=RECONSTRUCTION.name,
    run=run,
    parameters=(
        RECONSTRUCTION,
        Parameter(
            "members",
            "string",
            "The members of the same run (its members output): the error is their spread. Without "
            "them only an isotherm's depth has an error, from that of temperature.",
            metavar="F.nc",
        ),
        Parameter(
            "quantity",
            "choice",
            "What to derive. Mixed-layer depth by density or temperature: where they first differ "
            "from 10 m by the criterion (de Boyer Montégut et al. 2004). Isotherm depth: the "
            "shallowest. Heat content: the integral of density times heat capacity times "
            "conservative temperature between two depths, relative to 0 °C. Thermocline: the layer "
            "of the greatest gradient of temperature. Density in situ, potential density anomaly "
            "(sigma-0), speed of sound and stratification (squared buoyancy frequency): at each "
            "of the depths.",
            default="mixed_layer_depth_density",
            choices=QUANTITIES,
        ),
        Parameter(
            "temperature_step",
            "number",
            "Mixed layer by temperature: the change that ends it, warmer or colder.",
            unit="°C",
            default=0.2,
            minimum=0.01,
            maximum=5,
            metavar="DT",
        ),
        Parameter(
            "density_step",
            "number",
            "Mixed layer by density: the increase of potential density that ends it.",
            unit="kg/m³",
            default=0.03,
            minimum=0.001,
            maximum=2,
            metavar="DRHO",
        ),
        Parameter(
            "reference_depth",
            "number",
            "Mixed layer: the depth from which the change counts.",
            unit="m",
            default=10.0,
            minimum=0,
            maximum=200,
            metavar="M",
        ),
        Parameter(
            "isotherm",
            "number",
            "Isotherm depth: which potential temperature.",
            unit="°C",
            default=20.0,
            minimum=-2,
            maximum=35,
            metavar="T",
        ),
        Parameter(
            "top",
            "number",
            "Heat content: the upper depth.",
            unit="m",
            default=0.0,
            minimum=0,
            maximum=6000,
            metavar="M",
        ),
        Parameter(
            "bottom",
            "number",
            "Heat content: the lower depth. Where the sea is shallower there is no value.",
            unit="m",
            default=700.0,
            minimum=0,
            maximum=6000,
            metavar="M",
        ),
        Parameter(
            "depths",
            "depths",
            "Density, speed of sound, stratification: at which depths, such as 0,100,200-1000/200; "
            "native are the reconstruction's levels, for stratification the depths half-way "
            "between them.",
            unit="m",
            default="native",
            metavar="LIST",
        ),
        Parameter(
            "output",
            "string",
            "The quantity: a GeoTIFF with a band per depth, or a NetCDF with its error too.",
            required=True,
            metavar="F.tif|F.nc",
        ),
        Parameter(
            "error_output",
            "string",
            "Its standard error, as GeoTIFF.",
            default_help="not written",
            metavar="F.tif",
        ),
    ),
)
