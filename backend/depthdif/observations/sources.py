"""Read every profile input of the analyst's, and say what each was."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from depthdif.checksum import sha256
from depthdif.errors import Cancelled, InputError
from depthdif.observations.casts import Casts, concatenate
from depthdif.observations.profile_files import read_file


def read_sources(
    paths: Sequence[str],
    fields: Mapping[str, str],
    progress: Callable[[float, str], None] | None,
    cancelled: Callable[[], bool] | None,
) -> tuple[Casts, list[str], list[dict[str, Any]]]:
    """Read every input; a field that none of them has is an error."""
    if not paths:
        raise InputError("No profile file was given.")
    parts, names, sources = [], [], []
    absent = set(fields)
    seen: list[str] = []
    for number, source in enumerate(paths):
        stop_if(cancelled)
        if progress:
            progress(number / len(paths), f"Reading {Path(source).name}")
        read = read_file(source, fields)
        absent &= read.absent
        seen.extend(read.columns)
        parts.append(read.casts)
        names.append(Path(source.split("|")[0]).name)
        sources.append(
            {
                "path": source,
                "format": read.format,
                "sha256": sha256(read.path),
                "profiles_read": read.casts.count,
                "attribution": read.attribution,
            }
        )
    if absent:
        role = sorted(absent)[0]
        raise InputError(
            f"The field '{fields[role]}' given for {role} is in none of the profile inputs;"
            f" their fields are {', '.join(dict.fromkeys(seen))}."
        )
    return concatenate(parts), names, sources


def stop_if(cancelled: Callable[[], bool] | None) -> None:
    """Raise :class:`~depthdif.errors.Cancelled` if the caller wants to stop."""
    if cancelled is not None and cancelled():
        raise Cancelled
