"""What the analyst chose once for every run: the settings page's values, and where they stand."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import QgsSettings

from . import job_schema

# Key -> what it is by default: empty or 0 for the backend's own choice.
PYTHON = "depthdif/python"
DEVICE = "depthdif/device"
THREADS = "depthdif/threads"
MEMORY = "depthdif/memory"
MODELS = "depthdif/models"
CACHE = "depthdif/cache"

# Settings that stand for a job's parameter which the analyst left alone.
_JOB = {"device": (DEVICE, str), "threads": (THREADS, int), "memory": (MEMORY, float)}


def text(key: str) -> str:
    """A setting as text, empty where there is none."""
    return str(QgsSettings().value(key, "") or "").strip()


def store(key: str, value: Any) -> None:
    """Keep a setting; what is empty or 0 is no setting."""
    if value in ("", 0, None):
        QgsSettings().remove(key)
    else:
        QgsSettings().setValue(key, value)


def for_job(command: str, job: Mapping[str, Any]) -> dict[str, Any]:
    """The job with the settings where its parameters were left at their defaults."""
    known = job_schema.names(command)
    chosen = {}
    for name, (key, kind) in _JOB.items():
        value = text(key)
        left_alone = name in known and (
            name not in job or job[name] == job_schema.default(name, command)
        )
        if value and left_alone:
            chosen[name] = kind(float(value)) if kind is int else kind(value)
    return {**job, **chosen}


def for_worker() -> dict[str, str]:
    """The settings that reach the backend's process through its environment."""
    chosen = {}
    models = text(MODELS)
    if models:
        chosen["DEPTHDIF_MODELS"] = models
    cache = cache_folder()
    if cache:
        # One of them is what the system looks at.
        chosen |= dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(cache / "temporary"))
        chosen["PIP_CACHE_DIR"] = str(cache / "packages")
    return chosen


def model_file(given: str) -> str:
    """A model package as it was given; a bare name is looked for in the model folder first."""
    folder = text(MODELS)
    if given and folder and Path(given).name == given and not Path(given).exists():
        for name in (given, f"{given}.depthdif"):
            if (Path(folder).expanduser() / name).is_file():
                return str(Path(folder).expanduser() / name)
    return given


def cache_folder() -> Path | None:
    """The chosen folder for temporary files and downloads, made if need be; None for the system's.

    A folder that can't be made is passed over: a full or unplugged disk must not stop every run.
    """
    chosen = text(CACHE)
    if not chosen:
        return None
    folder = Path(chosen).expanduser()
    try:
        for part in ("temporary", "packages"):
            (folder / part).mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return folder


def scratch_parent() -> str | None:
    """Where a run's own temporary folder goes; None for the system's place."""
    cache = cache_folder()
    return str(cache / "temporary") if cache else None
