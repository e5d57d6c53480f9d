"""The task ``score``: every method side by side, on a known field or on withheld floats."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from depthdif.errors import InputError
from depthdif.score.figures import require_matplotlib
from depthdif.score.report import full_table, write_report, write_tables
from depthdif.score.run_parameters import RUN_PARAMETERS
from depthdif.score.study import Study, run_study
from depthdif.score.tables import as_text
from depthdif.write.destinations import Destinations

if TYPE_CHECKING:
    from depthdif.tasks.task import Report

#: What stands in the folder of ``output``.
PAGE, TABLES = "report.html", ("scores.csv", "cases.csv", "levels.csv")
_EXTENSIONS = {
    "csv": (".csv", ".txt"),
    "report": (".html", ".htm"),
    **{name: (Path(name).suffix,) for name in (PAGE, *TABLES)},
}


def score(values: dict[str, Any], report: Report) -> dict[str, Any]:
    """Score and write.

    Parameters
    ----------
    values : dict
        Those of the task, checked.
    report : Report

    Returns
    -------
    dict
        ``outputs``: each file by its parameter or its name in the folder; ``numbers``: ``cases``,
        ``units`` (withheld floats, or cases of a field) and ``values`` (compared values);
        ``table``: the scores as text.

    Raises
    ------
    InputError
        On contradictory parameters or wrong inputs.
    Cancelled
        If asked to stop.
    """
    study = study_of(values)
    folder = Path(values["output"]).absolute() if values["output"] else None
    if folder or values["report"]:
        require_matplotlib()
    inputs = [study.truth, study.sst, *study.profiles, study.reference]
    with (
        _made(folder),
        Destinations(_paths(values, folder), filter(None, inputs), _EXTENSIONS) as destinations,
    ):
        sums = run_study(
            study,
            lambda done, text: report.progress(0.97 * done, text),
            report.cancelled,
            report.log,
        )
        table = full_table(sums)
        report.progress(0.97, "Writing")
        _write(sums, table, study, destinations)
        report.stop_if_cancelled()
        destinations.commit()
    compared = table.xs(study.methods[0], level="method")["count"].sum()
    return {
        "outputs": {name: str(path) for name, path in destinations.paths.items()},
        "numbers": {
            "cases": int(sums["case"].nunique()),
            "units": int(sums["unit"].nunique()),
            "values": int(compared),
        },
        "table": as_text(table),
    }


def _paths(values: dict[str, Any], folder: Path | None) -> dict[str, Path]:
    """Return every file to be written, by its parameter or its name in the folder."""
    paths = {name: folder / name for name in (PAGE, *TABLES)} if folder else {}
    for name in ("csv", "report"):
        path = Path(values[name]).absolute() if values[name] else None
        if path and path not in paths.values():
            paths[name] = path
    return paths


def _write(
    sums: pd.DataFrame, table: pd.DataFrame, study: Study, destinations: Destinations
) -> None:
    """Write what is wanted under temporary names."""
    wanted = destinations.paths
    with tempfile.TemporaryDirectory(prefix="depthdif-score-") as temporary:
        ready = {path.name: path for path in write_tables(sums, table, Path(temporary))}
        if PAGE in wanted or "report" in wanted:
            ready[PAGE] = Path(temporary) / PAGE
            write_report(ready[PAGE], sums, table, _about(study), not study.truth)
        source = {"csv": TABLES[0], "report": PAGE}
        for name in wanted:
            try:
                shutil.copyfile(ready[source.get(name, name)], destinations.temporary(name))
            except OSError as error:
                raise InputError(
                    f"{wanted[name]} cannot be written: {error.strerror or error}.",
                    "Name another place.",
                ) from error


@contextlib.contextmanager
def _made(folder: Path | None) -> Iterator[None]:
    """Make the folder for the outputs; if nothing comes into it, take it away again."""
    if folder is None:
        yield
        return
    existed = folder.is_dir()
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise InputError(
            f"The folder {folder} cannot be made: {error.strerror or error}.",
            "Name one in a folder that exists.",
        ) from error
    try:
        yield
    finally:
        if not existed:
            with contextlib.suppress(OSError):  # it isn't empty: all went well
                folder.rmdir()


def _about(study: Study) -> dict[str, str]:
    """Return what the report says was scored."""
    from depthdif import __version__

    about = {"Made by": f"depthdif {__version__}"}
    if study.truth:
        about["Field"] = Path(study.truth).name
        about["Simulated profiles"] = ", ".join(map(str, study.density))
        about["Simulated maps"] = "SST and sea level" if study.sea_level else "SST"
    else:
        about["Profiles"] = ", ".join(Path(path).name for path in study.profiles)
        about["SST"] = Path(study.sst).name if study.sst else "floats' shallowest values"
        about["Withheld"] = study.withhold
        about["Days"] = ", ".join(map(str, study.dates)) or "the SST's own"
    maps = {
        "sla": "Sea level",
        "mdt": "Mean dynamic topography",
        "sss": "Sea-surface salinity",
        "climatology": "Climatology",
    }
    for name, title in maps.items():
        if study.parameters.get(name):
            about[title] = Path(study.parameters[name]).name
    about["Methods"] = ", ".join(study.methods)
    if study.reference:
        about["Reference"] = Path(study.reference).name
    about["Seed"] = str(study.seed)
    return about


def study_of(values: dict[str, Any]) -> Study:
    """Return the study that the task's values describe.

    Raises
    ------
    InputError
        On values that contradict each other, and on what is no day.
    """
    from depthdif.job import parse_date

    truth, profiles = values["truth"], tuple(values["profiles"])
    if bool(truth) == bool(profiles):
        raise InputError(
            "Give either --truth FIELD.nc or --profiles F, not both.",
            "The first simulates observations of a field, the second withholds floats.",
        )
    if truth and values["sst"]:
        raise InputError("--sst is not used with --truth: it is simulated from the field.")
    if truth and len(values["date"]) > 1:
        raise InputError("With --truth, --date is the day of a field that says none: give one.")
    if values["sea_level"] and not truth:
        raise InputError("--sea-level simulates: it needs --truth.")
    if not 0.0 < values["fraction"] < 1.0:
        raise InputError(f"--fraction takes a share between 0 and 1, not {values['fraction']:g}.")
    parameters = {
        name: values[name]
        for name in RUN_PARAMETERS
        if name != "profiles" and values[name] not in (None, ())
    }
    return Study(
        methods=tuple(dict.fromkeys(values["methods"])),
        parameters=parameters,
        truth=truth or "",
        times=tuple(values["times"]),
        density=values["density"],
        sea_level=values["sea_level"],
        sst=values["sst"] or "",
        profiles=profiles,
        dates=tuple(parse_date(text) for text in values["date"]),
        withhold=values["withhold"],
        fraction=values["fraction"],
        most_floats=values["most_floats"],
        reference=values["reference"] or "",
        seed=values["seed"],
    )
