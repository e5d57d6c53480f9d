"""Do a job from end to end: check the outputs, reconstruct, write everything or nothing."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from depthdif.errors import Cancelled, InputError
from depthdif.job import SALINITY_OUTPUTS, Job
from depthdif.write.destinations import Destinations

if TYPE_CHECKING:
    from depthdif.reconstruction import Reconstruction

Progress = Callable[[float, str], None]
Log = Callable[[str, str], None]

_SHARE_OF_WORK = 0.9  # of the progress bar; the rest is writing


def _no_progress(fraction: float, message: str) -> None:
    pass


def _no_log(level: str, message: str) -> None:
    pass


def run_job(
    job: Job,
    *,
    progress: Progress = _no_progress,
    log: Log = _no_log,
    cancelled: Callable[[], bool] = lambda: False,
    fingerprint: str = "",
) -> dict[str, Any]:
    """Reconstruct and write every output that the job names.

    Parameters
    ----------
    job : Job
        The request.
    progress : callable
        Told the fraction done, 0-1, and what is going on.
    log : callable
        Told a level (``info`` or ``warning``) and a sentence.
    cancelled : callable
        Asked now and then whether to stop.
    fingerprint : str
        Marks the outputs as made by this job: :mod:`depthdif.write.fingerprint`.

    Returns
    -------
    dict
        ``outputs`` (path by parameter name), ``numbers``, ``levels`` (a summary by depth) and
        ``warnings``; for a range of dates also ``dates``.

    Raises
    ------
    InputError
        On anything that is wrong with the request or its data; nothing is written then.
    Cancelled
        If asked to stop; nothing is written then.
    """
    if job.date_end:
        from depthdif.date_range import run_dates

        return run_dates(job, progress=progress, log=log, cancelled=cancelled)
    _, summary = reconstruct_and_write(
        job, progress=progress, log=log, cancelled=cancelled, fingerprint=fingerprint
    )
    return summary


def reconstruct_and_write(
    job: Job,
    *,
    progress: Progress,
    log: Log,
    cancelled: Callable[[], bool],
    fingerprint: str = "",
) -> tuple[Reconstruction, dict[str, Any]]:
    """As :func:`run_job`, and return the reconstruction itself too."""
    # Set before GDAL is loaded: nothing is ever written beside an input.
    os.environ["GDAL_PAM_ENABLED"] = "NO"
    start = time.perf_counter()
    if _stands_for_several(job):
        from depthdif.date_range import with_files_of_day

        job = with_files_of_day(job)
    inputs = [job.sst, *job.profiles]
    inputs += [given for given in (job.sla, job.mdt, job.sss, job.model, job.climatology) if given]
    with Destinations(output_paths(job), inputs) as destinations:
        from depthdif import reconstruction
        from depthdif.summary import summarise

        progress(0.0, "Starting")
        result = reconstruction.reconstruct(
            job,
            progress=lambda fraction, message: progress(_SHARE_OF_WORK * fraction, message),
            cancelled=cancelled,
        )
        seconds = {"reconstruction": time.perf_counter() - start}
        summary = summarise(result)
        if not any(level["cells"] for level in summary["levels"]):
            raise InputError(
                "There is no sea with a value at any depth within the extent.",
                "Check the extent (W S E N, degrees), and the SST's own mask.",
            )
        summary["outputs"] = {name: str(path) for name, path in destinations.paths.items()}
        for sentence in summary.pop("notes"):
            log("info", sentence)
        facts = _facts(job, result, summary, fingerprint)
        _write_all(job, result, summary, destinations, facts, seconds, start, progress, cancelled)
        _stop_if(cancelled)
        destinations.commit()
    progress(1.0, "Done")
    return result, summary


def output_paths(job: Job) -> dict[str, Path]:
    """Return where each output goes, by parameter name; siblings of a GeoTIFF included."""
    paths: dict[str, Path] = {}
    if job.output:
        output = paths["output"] = Path(job.output)
        if output.suffix.lower() in (".tif", ".tiff"):
            siblings = ["error", "error_ratio"]
            if job.variable == "both":
                siblings += ["salinity", "salinity_error", "salinity_error_ratio"]
            for name in siblings:
                paths[f"{name}_output"] = output.with_name(f"{output.stem}_{name}{output.suffix}")
    for name in (
        "error_output",
        "error_ratio_output",
        *SALINITY_OUTPUTS,
        "dataset_output",
        "members_output",
        "profiles_output",
        "report",
    ):
        if getattr(job, name) == "none":
            paths.pop(name, None)
        elif getattr(job, name):
            paths[name] = Path(getattr(job, name))
    return paths


def shown_variable(job: Job, output: str) -> str:
    """Return which variable of the dataset a GeoTIFF output shows."""
    what = output.removesuffix("output").rstrip("_")
    if what.startswith("salinity"):
        return what
    return "_".join(filter(None, (job.variables[0], what)))


def _stands_for_several(job: Job) -> bool:
    """Whether an input may be a folder or a pattern; looks at names alone."""
    sources = filter(None, (job.sst, job.sla, job.sss))
    return any("*" in text or "?" in text or Path(text).is_dir() for text in sources)


def _facts(
    job: Job, result: Reconstruction, summary: Mapping[str, Any], fingerprint: str
) -> dict[str, str]:
    """Return what every output says of where it comes from."""
    from depthdif.write.lineage import lineage

    facts = lineage(job, result.report)
    if fingerprint:
        from depthdif.write.fingerprint import MARK, mark

        facts[MARK] = mark(fingerprint, summary)
    return facts


def _write_all(
    job: Job,
    result: Reconstruction,
    summary: Mapping[str, Any],
    destinations: Destinations,
    facts: Mapping[str, str],
    seconds: dict[str, float],
    start: float,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> None:
    begin = time.perf_counter()
    names = sorted(destinations.paths, key="report".__eq__)  # the report knows about all others
    for done, name in enumerate(names):
        _stop_if(cancelled)
        path = destinations.paths[name]
        progress(_SHARE_OF_WORK + (1 - _SHARE_OF_WORK) * done / len(names), f"Writing {path.name}")
        seconds |= {"writing": time.perf_counter() - begin, "total": time.perf_counter() - start}
        try:
            _write(name, job, result, summary, destinations, facts, seconds)
        except (OSError, RuntimeError) as error:
            raise InputError(
                f"{path} could not be written: {error}.", "Is there space left on the disk?"
            ) from error


def _write(
    name: str,
    job: Job,
    result: Reconstruction,
    summary: Mapping[str, Any],
    destinations: Destinations,
    facts: Mapping[str, str],
    seconds: Mapping[str, float],
) -> None:
    path = destinations.temporary(name)
    if name == "report":
        from depthdif.memory import peak_memory_bytes
        from depthdif.write import report
        from depthdif.write.versions import versions

        facts_of_run = {
            "job": job.to_dict(),
            **result.report,
            "versions": {**versions(), **dict(result.report.get("versions") or {})},
            "outputs": summary["outputs"],
            "numbers": summary["numbers"],
            "levels": summary["levels"],
            "warnings": summary["warnings"],
            "seconds": {**seconds, **dict(result.report.get("seconds") or {})},
            "peak_memory_bytes": peak_memory_bytes(),
        }
        report.write_report(path, report.with_hashes(facts_of_run))
    elif name == "profiles_output":
        from depthdif.observations.operator import PROFILE_COLUMNS
        from depthdif.write.points import write_points

        table = result.profiles.reindex(columns=list(PROFILE_COLUMNS))
        write_points(path, table, layer=destinations.paths[name].stem)
    elif name == "members_output":
        from depthdif.write.netcdf import write_members

        members = [result.members] if "temperature" in job.variables else []
        if "salinity" in job.variables:
            members.append(result.salinity_members)
        drawn = [one for one in members if one is not None]
        if not drawn:
            raise InputError("This run drew no members to write.")
        write_members(path, drawn, facts)
    elif path.suffix == ".nc":
        from depthdif.write.netcdf import write_netcdf

        write_netcdf(path, result.dataset, facts)
    else:
        from depthdif.write.geotiff import write_geotiff

        variable = shown_variable(job, name)
        label = variable.replace("_", " ")
        temperature = variable in ("temperature", "temperature_error")
        field = result.dataset[variable].assign_attrs(units="°C" if temperature else "1")
        write_geotiff(path, field, name=label, resolution=job.resolution, tags=facts)


def _stop_if(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled
