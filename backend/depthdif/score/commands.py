"""``depthdif score``: every method side by side, on a known field or on withheld floats."""

from __future__ import annotations

import argparse
import datetime
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from depthdif.command_text import parameter_values
from depthdif.errors import InputError
from depthdif.score.options import RUN_PARAMETERS
from depthdif.score.study import Study, run_study


def run(
    given: argparse.Namespace,
    progress: Callable[[float, str], None],
    log: Callable[[str, str], None],
    cancelled: Callable[[], bool],
) -> tuple[str, list[Path]]:
    """Score and write; return the table as text, and the files written.

    Raises
    ------
    InputError
        On contradictory options or wrong inputs.
    """
    from depthdif.score.figures import require_matplotlib
    from depthdif.score.report import full_table, write_report, write_tables
    from depthdif.score.tables import as_text

    study = study_of(given)
    folder = Path(given.output) if given.output else None
    if folder is not None:
        require_matplotlib()
        _check_folder(folder)
    if given.csv and not (folder and folder.absolute() == Path(given.csv).absolute().parent):
        _check_csv(Path(given.csv), [study.truth, study.sst, *study.profiles])
    sums = run_study(study, progress, cancelled, log)
    table = full_table(sums)
    with tempfile.TemporaryDirectory(prefix="depthdif-score-") as temporary:
        ready = Path(temporary)
        tables = write_tables(sums, table, ready)
        places = [(tables[0], Path(given.csv).absolute())] if given.csv else []
        if folder is not None:
            write_report(ready / "report.html", sums, table, _about(study), not study.truth)
            _make(folder)
            ready_files = [ready / "report.html", *tables]
            places += [(path, folder.absolute() / path.name) for path in ready_files]
        for path, destination in places:
            _place(path, destination)
    return as_text(table), [destination for _, destination in places]


def _check_folder(folder: Path) -> None:
    """Refuse a folder that cannot be made or written in, and leave nothing there."""
    existed = folder.is_dir()
    _make(folder)
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise InputError(
            f"The folder {folder} cannot be written in: {error.strerror or error}.",
            "Name a folder of yours.",
        ) from error
    finally:
        if not existed:
            folder.rmdir()


def _check_csv(path: Path, inputs: list[str]) -> None:
    """Refuse a table that cannot be written, or would overwrite an input; leave nothing there."""
    if not path.absolute().parent.is_dir():
        raise InputError(f"The folder of --csv, {path.parent}, does not exist.", "Create it first.")
    existed = path.exists()
    if existed and any(Path(each).exists() and path.samefile(each) for each in inputs if each):
        raise InputError(f"--csv would overwrite the input {path}.", "Name another file.")
    try:
        with path.open("ab"):
            pass
    except OSError as error:
        raise InputError(
            f"--csv {path} cannot be written: {error.strerror or error}.",
            "Name a file in a folder of yours.",
        ) from error
    if not existed:
        path.unlink()


def _make(folder: Path) -> None:
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise InputError(
            f"The folder {folder} cannot be made: {error.strerror or error}.",
            "Name one in a folder that exists.",
        ) from error


def _place(path: Path, destination: Path) -> None:
    """Copy a finished file to where it was asked for."""
    try:
        shutil.copyfile(path, destination)
    except OSError as error:
        raise InputError(
            f"{destination} cannot be written: {error.strerror or error}.", "Name another place."
        ) from error


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


def study_of(given: argparse.Namespace) -> Study:
    """Return the study that the options describe."""
    from depthdif.job import parse_date
    from depthdif.score.cases import ALL_METHODS, METHODS

    parameters = parameter_values(given, RUN_PARAMETERS)
    profiles = tuple(parameters.pop("profiles", ()))
    if bool(given.truth) == bool(profiles):
        raise InputError(
            "Give either --truth FIELD.nc or --profiles F, not both.",
            "The first simulates observations of a field, the second withholds floats.",
        )
    if given.truth and given.sst:
        raise InputError("--sst is not used with --truth: it is simulated from the field.")
    if given.truth and len(given.date) > 1:
        raise InputError("With --truth, --date is the day of a field that says none: give one.")
    if given.sea_level and not given.truth:
        raise InputError("--sea-level simulates: it needs --truth.")
    seed = _whole(given.seed, "--seed")
    methods = tuple(given.methods or METHODS)
    if unknown := [method for method in methods if method not in ALL_METHODS]:
        raise InputError(
            f"Unknown method {unknown[0]!r}.", f"Choose among {', '.join(ALL_METHODS)}."
        )
    dates: list[datetime.date] = [parse_date(text) for text in given.date]
    values: dict[str, Any] = {"seed": seed, **parameters}
    return Study(
        methods=methods,
        parameters=values,
        truth=given.truth or "",
        times=tuple(given.times),
        density=tuple(_whole(n, "--density") for n in ",".join(given.density).split(",")),
        sea_level=given.sea_level,
        sst=given.sst or "",
        profiles=profiles,
        dates=tuple(dates),
        withhold=given.withhold,
        fraction=_share(given.fraction),
        most_floats=_whole(given.most_floats, "--most-floats"),
        reference=given.reference or "",
        seed=seed,
    )


def _whole(text: str, option: str) -> int:
    if not text.strip().isdigit():
        raise InputError(f"{option} takes a whole number, not {text!r}.")
    return int(text)


def _share(text: str) -> float:
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if not 0.0 < share < 1.0:
        raise InputError(f"--fraction takes a share between 0 and 1, not {text!r}.")
    return share
