"""Values and errors of a reconstruction at points and depths, with observations beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from depthdif.errors import InputError
from depthdif.parameter import Parameter
from depthdif.tasks.observed_parameters import OBSERVED, read_observed
from depthdif.tasks.reconstruction_parameter import RECONSTRUCTION, files_named, open_named
from depthdif.tasks.task import Report, Task

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    import xarray as xr

_EXTENSIONS = {"output": (".csv", ".gpkg", ".geojson")}


def run(values: dict[str, Any], report: Report) -> dict[str, Any]:
    """Sample and write; see :class:`~depthdif.tasks.task.Task`."""
    from depthdif.products.point_table import point_table
    from depthdif.write.destinations import Destinations
    from depthdif.write.points import write_points

    given = [*files_named(values), *values["profiles"]]
    given += [values["points"]] if values["points"] else []
    with (
        Destinations({"output": values["output"]}, given, _EXTENSIONS) as destinations,
        open_named(values) as dataset,
    ):
        points = _points(values)
        depths = asked_depths(values["depths"], dataset)
        profiles, notes = read_observed(values, dataset, report)

        def progress(fraction: float) -> None:
            report.stop_if_cancelled()
            report.progress(0.3 + 0.6 * fraction, "Sampling")

        table = point_table(
            dataset,
            points,
            depths,
            profiles,
            distance_km=values["distance"],
            within=values["depth_tolerance"],
            progress=progress,
        )
        numbers = _numbers(table, len(points))
        report.progress(0.9, "Writing")
        if "observed_time" in table:
            table["observed_time"] = table["observed_time"].dt.strftime("%Y-%m-%dT%H:%M:%SZ")
        path = destinations.paths["output"]
        write_points(destinations.temporary("output"), table, layer=path.stem)
        report.stop_if_cancelled()
        destinations.commit()
    return {
        "outputs": {"output": str(path)},
        "numbers": numbers,
        "warnings": [*notes, *_warnings(table, depths, dataset)],
        "table": _summary(numbers),
    }


def asked_depths(asked: Any, dataset: xr.Dataset) -> np.ndarray:
    """Return the depths asked for, m; ``native`` are the reconstruction's own."""
    import numpy as np

    from depthdif.depths import parse_depths

    depths = parse_depths(asked)
    if isinstance(depths, str):
        return dataset["depth"].values.astype(float)
    return np.array(depths)


def _points(values: dict[str, Any]) -> pd.DataFrame:
    import pandas as pd

    from depthdif.products.point_table import read_points, typed_points

    parts = [read_points(values["points"], values["name_field"])] if values["points"] else []
    parts += [typed_points(values["at"])] if values["at"] else []
    if not parts:
        raise InputError("There is no point to sample at.", "Give points, or places (--at).")
    return pd.concat(parts, ignore_index=True)


def _numbers(table: pd.DataFrame, points: int) -> dict[str, float]:
    numbers: dict[str, float] = {
        "points": points,
        "rows": len(table),
        "values": int((table["missing"] == "").sum()),
    }
    for variable in ("temperature", "salinity"):
        residual = table.get(f"{variable}_residual")
        if residual is None or not residual.notna().any():
            continue
        numbers[f"{variable}_observed"] = int(residual.notna().sum())
        numbers[f"{variable}_bias"] = float(-residual.mean())
        numbers[f"{variable}_rmse"] = float((residual**2).mean() ** 0.5)
    return numbers


def _warnings(table: pd.DataFrame, depths: np.ndarray, dataset: xr.Dataset) -> list[str]:
    """Say why there are rows without a value."""
    sentences = []
    why = table["missing"].value_counts()
    levels = dataset["depth"].values
    outside = depths[(depths < levels[0] - 1e-6) | (depths > levels[-1] + 1e-6)]
    if len(outside):
        sentences.append(
            f"The depths {', '.join(f'{depth:g}' for depth in outside)} m lie outside the "
            f"reconstruction, {levels[0]:g} to {levels[-1]:g} m: nothing is extrapolated."
        )
    for reason, what in (
        ("outside the grid", "lie outside the reconstruction's grid"),
        ("no sea here", "lie on land or below the sea floor"),
    ):
        if reason in why:
            sentences.append(f"{why[reason]} of {len(table)} values {what}.")
    return sentences


def _summary(numbers: dict[str, float]) -> str:
    lines = [f"{numbers['points']} points, {numbers['values']} of {numbers['rows']} values"]
    for variable, unit in (("temperature", " °C"), ("salinity", "")):
        if f"{variable}_rmse" in numbers:
            lines.append(
                f"{variable}: {numbers[f'{variable}_observed']} observed beside, reconstruction "
                f"minus observation {numbers[f'{variable}_bias']:+.3f}{unit}, "
                f"RMSE {numbers[f'{variable}_rmse']:.3f}{unit}"
            )
    return "\n".join(lines)


TASK = Task(
    name="sample",
    help="values and errors of a reconstruction at points and depths",
    description="Interpolate a reconstruction to points and depths, with its error, and set "
    "beside it what floats near the points observed.",
    positional=RECONSTRUCTION.name,
    run=run,
    parameters=(
        RECONSTRUCTION,
        Parameter(
            "points",
            "string",
            "Where: a CSV with columns of longitude and latitude, or a point layer.",
            metavar="F",
        ),
        Parameter(
            "at",
            "strings",
            "Where: places as longitude,latitude in degrees. Repeatable.",
            metavar="LON,LAT",
        ),
        Parameter(
            "name_field",
            "string",
            "The field with the names of the points.",
            default_help="name, station, label, id, platform or fid, whichever comes first",
            metavar="FIELD",
        ),
        Parameter(
            "depths",
            "depths",
            "Depths as a list with ranges, such as 0,10,50-200/50, or native: the "
            "reconstruction's own. Between its levels values are interpolated linearly; nothing "
            "is extrapolated.",
            unit="m",
            default="native",
            metavar="LIST",
        ),
        *OBSERVED,
        Parameter(
            "distance",
            "number",
            "How far from a point the observed profile beside it may be; the nearest counts that "
            "has a value at the depth.",
            unit="km",
            default=25.0,
            minimum=0,
            maximum=2000,
            metavar="KM",
        ),
        Parameter(
            "depth_tolerance",
            "number",
            "How far in depth the nearest observed level may be; the observed value is "
            "interpolated between levels.",
            unit="m",
            default_help="10 m, or 10 % of the depth where that is more",
            minimum=0,
            maximum=1000,
            metavar="M",
        ),
        Parameter(
            "output",
            "string",
            "The table: a row per point and depth.",
            required=True,
            metavar="F.csv|F.gpkg|F.geojson",
        ),
    ),
)
