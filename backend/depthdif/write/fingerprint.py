"""What a result was made from, in one number: so that a range of dates need not be made twice.

Each output of a range carries a mark: the fingerprint of its job and the summary of its run. A job
with the same fingerprint would give the same result again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from depthdif import __version__
from depthdif.checksum import parts_of, sha256
from depthdif.job import Job
from depthdif.models.library import find_model
from depthdif.write.destinations import EXTENSIONS, possible_files
from depthdif.write.report import plain

#: Tag of a GeoTIFF, global attribute of a NetCDF.
MARK = "depthdif_run"

# What doesn't change a result: where it goes, and how fast.
_INDIFFERENT = {*EXTENSIONS, "threads", "memory", "date_end", "date_step"}
_FILES = ("sst", "sla", "mdt", "sss", "profiles", "model", "climatology")


def fingerprint(job: Job) -> str:
    """Return the SHA-256 (hexadecimal) of a job of one day: version, parameters, files' contents.

    A file counts by its name without folders and by its content.
    """
    parameters = {k: v for k, v in job.to_dict().items() if k not in _INDIFFERENT}
    for name in _FILES:
        value = parameters.get(name) or ()
        if name == "model":
            value = str(find_model(job.model) or value)
        texts = [value] if isinstance(value, str) else value
        parameters[name] = [_identity(text) for text in texts]
    told = {"version": __version__, "parameters": plain(parameters)}
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


def mark(fingerprint_of_job: str, summary: Mapping[str, Any]) -> str:
    """Return the mark that an output carries, as JSON."""
    keys = ("numbers", "levels", "variables", "warnings")
    told = {"fingerprint": fingerprint_of_job, **{key: summary[key] for key in keys}}
    return json.dumps(plain(told), ensure_ascii=True)


def lineage_of(path: Path) -> dict[str, str]:
    """Return the tags or global attributes of an output; none of a file that isn't one."""
    try:
        if path.suffix.lower() == ".nc":
            import netCDF4

            with netCDF4.Dataset(path) as file:
                return {name: str(file.getncattr(name)) for name in file.ncattrs()}
        import rasterio

        with rasterio.Env(GDAL_PAM_ENABLED="NO"), rasterio.open(path) as raster:
            return dict(raster.tags())
    except (OSError, RuntimeError, ValueError):  # rasterio's own errors are of these
        return {}


def summary_of(path: Path, fingerprint_of_job: str) -> dict[str, Any] | None:
    """Return the summary that a marked output carries, None if it is of another job."""
    try:
        told = json.loads(lineage_of(path).get(MARK, ""))
    except ValueError:
        return None
    if not isinstance(told, dict) or told.pop("fingerprint", None) != fingerprint_of_job:
        return None
    return told


def _identity(text: str) -> list[str]:
    for file in possible_files(text):
        if file.exists():
            return [text.replace(str(file), file.name), _content(file.resolve(), _state(file))]
    return [text]


def _state(file: Path) -> tuple[tuple[int, int], ...]:
    states = (part.stat() for part in parts_of(file))
    return tuple((state.st_size, state.st_mtime_ns) for state in states)


@cache
def _content(file: Path, state: tuple[tuple[int, int], ...]) -> str:
    """Hash a file once a process, unless it changes meanwhile."""
    return sha256(file)
