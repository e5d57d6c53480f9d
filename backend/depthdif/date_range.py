"""A job of several dates: one after the other, and what was finished before is not made again."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from depthdif.errors import Cancelled, InputError
from depthdif.job import Job
from depthdif.run import Log, Progress, output_paths, run_job
from depthdif.write.destinations import EXTENSIONS
from depthdif.write.fingerprint import fingerprint, lineage_of, summary_of

_COUNTED = ("profiles_used", "profiles_withheld", "profiles_rejected")


def days_of(job: Job) -> list[datetime.date]:
    """Return the days of a job with a date, from it to its last in steps."""
    if job.date is None:
        raise ValueError("a range of days needs a first day")
    last = job.date_end or job.date
    count = (last - job.date).days // job.date_step + 1
    return [job.date + datetime.timedelta(days=k * job.date_step) for k in range(count)]


def job_of_day(job: Job, day: datetime.date) -> Job:
    """Return the job of one of its days: that day's files in, files named by the day out."""
    outputs: dict[str, Any] = {
        name: str(_dated(Path(path), day))
        for name in EXTENSIONS
        if (path := getattr(job, name)) and path != "none"
    }
    return with_files_of_day(replace(job, date=day, date_end=None, date_step=1, **outputs))


def with_files_of_day(job: Job) -> Job:
    """Return the job with one file in place of each folder or pattern of daily maps.

    Raises
    ------
    InputError
        If none of its files holds the day.
    """
    from depthdif.observations.daily_files import file_of_day, is_many
    from depthdif.observations.gridded_quantity import SEA_LEVEL, SSS, SST

    quantities = {"sst": SST, "sla": SEA_LEVEL, "sss": SSS}
    many = {
        name: quantity
        for name, quantity in quantities.items()
        if (source := getattr(job, name)) and is_many(source)
    }
    if not many:
        return job
    if job.date is None:
        raise InputError(
            f"{', '.join(getattr(job, name) for name in many)} stands for several files, and no "
            "date is given.",
            "Give --date YYYY-MM-DD.",
        )
    chosen: dict[str, Any] = {
        name: file_of_day(getattr(job, name), job.date, many[name]) for name in many
    }
    return replace(job, **chosen)


def run_dates(
    job: Job,
    *,
    progress: Progress,
    log: Log,
    cancelled: Callable[[], bool],
) -> dict[str, Any]:
    """Do a job on each of its days.

    Parameters
    ----------
    job : Job
        With ``date`` and ``date_end``.
    progress, log, cancelled : callable
        As for :func:`depthdif.run.run_job`; progress is over all days.

    Returns
    -------
    dict
        ``dates`` (of each day ``date``, ``skipped``, whether it was there before, ``outputs``,
        ``numbers``, ``levels``, ``variables``, ``warnings`` and ``lineage``, the outputs' tags),
        ``numbers`` over all, ``warnings`` with their dates, and ``outputs``, ``levels`` and
        ``variables`` of the first day.

    Raises
    ------
    InputError
        On anything wrong with a day. Days without SST are found before the first is begun; days
        that were finished stay.
    Cancelled
        If asked to stop; days that were finished stay.
    """
    days = days_of(job)
    if job.extent is None and job.profiles:
        log("info", "No extent is given: each date's is that of its own profiles.")
    progress(0.0, "Looking for the files of each date")
    jobs = []
    for day in days:
        if cancelled():
            raise Cancelled
        jobs.append(_checked(job_of_day(job, day), day))
    told: list[dict[str, Any]] = []
    for number, (day, one) in enumerate(zip(days, jobs, strict=True)):
        words = f"{day} ({number + 1} of {len(days)})"
        try:
            result = _finished_before(one) or {
                **run_job(
                    one,
                    progress=_part_of(progress, number, len(days), words),
                    log=_of_day(log, day),
                    cancelled=cancelled,
                    fingerprint=fingerprint(one),
                ),
                "skipped": False,
            }
        except Cancelled:
            raise Cancelled(_what_stays(len(told))) from None
        except InputError as error:
            error.message = f"{day}: {error.message}"
            raise
        if result["skipped"]:
            log("info", f"{day}: made before by the same job, and kept.")
        first = Path(next(iter(result["outputs"].values())))
        told.append({"date": day.isoformat(), **result, "lineage": lineage_of(first)})
        progress((number + 1) / len(days), words)
    return _over_all(told)


def _part_of(progress: Progress, number: int, count: int, words: str) -> Progress:
    return lambda fraction, message: progress((number + fraction) / count, f"{words}: {message}")


def _of_day(log: Log, day: datetime.date) -> Log:
    return lambda level, text: log(level, f"{day}: {text}")


def _checked(job: Job, day: datetime.date) -> Job:
    """Return the job of a day whose SST is there."""
    from depthdif.observations.sst import open_sst

    try:
        open_sst(job.sst, date=day)
    except InputError as error:
        error.message = f"{day}: {error.message}"
        raise
    return job


def _finished_before(job: Job) -> dict[str, Any] | None:
    """Return the result of a day if every output is there, made by the same job."""
    paths = output_paths(job)
    if not all(path.is_file() for path in paths.values()):
        return None
    wanted = fingerprint(job)
    marked = [p for p in paths.values() if p.suffix.lower() in (".tif", ".tiff", ".nc")]
    summaries = [summary_of(path, wanted) for path in marked]
    if not summaries or any(summary is None for summary in summaries):
        return None
    outputs = {name: str(path.absolute()) for name, path in paths.items()}
    return {**(summaries[0] or {}), "outputs": outputs, "skipped": True}


def _dated(path: Path, day: datetime.date) -> Path:
    """Return a path with the day at the end of its name: ``t.tif`` is ``t_2018-12-31.tif``."""
    return path.with_name(f"{path.stem}_{day.isoformat()}{path.suffix}")


def _what_stays(count: int) -> str:
    if not count:
        return ""
    return f"cancelled; what is finished stays: {count} date{'s' if count > 1 else ''}."


def _over_all(told: list[dict[str, Any]]) -> dict[str, Any]:
    errors = [one["numbers"]["mean_error"] for one in told if one["numbers"].get("mean_error")]
    salt = [
        error for one in told if (error := one["numbers"].get("mean_salinity_error")) is not None
    ]
    numbers = {name: sum(one["numbers"][name] for one in told) for name in _COUNTED}
    numbers["mean_error"] = sum(errors) / len(errors) if errors else None
    if salt:
        numbers["mean_salinity_error"] = sum(salt) / len(salt)
    numbers |= {"dates": len(told), "dates_kept": sum(one["skipped"] for one in told)}
    return {
        **{key: told[0][key] for key in ("outputs", "levels", "variables")},
        "numbers": numbers,
        "warnings": list(_with_dates(told)),
        "dates": told,
    }


def _with_dates(told: list[dict[str, Any]]) -> Iterator[str]:
    for one in told:
        yield from (f"{one['date']}: {sentence}" for sentence in one["warnings"])
