"""Where outputs go: checked before any work, written under temporary names, put in place last."""

from __future__ import annotations

import contextlib
import os
import re
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import TracebackType

from depthdif.errors import InputError

#: Extensions of each output of a reconstruction, by its parameter's name.
EXTENSIONS: dict[str, tuple[str, ...]] = {
    "output": (".nc", ".tif", ".tiff"),
    "error_output": (".tif", ".tiff"),
    "error_ratio_output": (".tif", ".tiff"),
    "salinity_output": (".tif", ".tiff"),
    "salinity_error_output": (".tif", ".tiff"),
    "salinity_error_ratio_output": (".tif", ".tiff"),
    "dataset_output": (".nc",),
    "members_output": (".nc",),
    "profiles_output": (".csv", ".gpkg", ".geojson"),
    "report": (".json",),
}

_STALE = 3600.0  # seconds without a change after which a killed run's leftover is swept away

_unfinished: set[Destinations] = set()


def discard_unfinished() -> None:
    """Remove the temporary files of every run in this process, from whichever thread."""
    for destinations in tuple(_unfinished):
        destinations.discard()


class Destinations:
    """The outputs of one run; a context manager that leaves all of them or none.

    Parameters
    ----------
    paths : mapping of str to path
        Final paths by parameter name.
    inputs : iterable of str
        What the run reads, as the analyst wrote it; see :func:`possible_files`.
    extensions : mapping of str to tuple of str
        Allowed extensions of each output; a reconstruction's by default.

    Raises
    ------
    InputError
        If a folder is missing or not writable, an extension unknown, an output another output
        or an input.
    """

    def __init__(
        self,
        paths: Mapping[str, str | Path],
        inputs: Iterable[str] = (),
        extensions: Mapping[str, tuple[str, ...]] = EXTENSIONS,
    ) -> None:
        self.paths = {name: Path(path).absolute() for name, path in paths.items()}
        read = [path for text in inputs for path in possible_files(text)]
        seen: dict[str, str] = {}
        for name, path in self.paths.items():
            _check_name(name, path, extensions[name])
            identity = os.path.normcase(os.path.realpath(path))
            if identity in seen:
                raise InputError(f"{name} and {seen[identity]} are the same file, {path}.")
            seen[identity] = name
            if any(_same(path, source) for source in read):
                raise InputError(f"{name} would overwrite the input {path}.", "Name another file.")
            _check_writable(name, path, self.temporary(name))

    def __enter__(self) -> Destinations:
        for name in self.paths:
            _sweep(self.temporary(name))
        _unfinished.add(self)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.discard()
        _unfinished.discard(self)

    def temporary(self, name: str) -> Path:
        """Return the temporary path of an output, in the folder where it will stand."""
        path = self.paths[name]
        return path.with_name(f".{path.stem[:80]}.depthdif-{os.getpid()}.part{path.suffix.lower()}")

    def commit(self) -> None:
        """Put everything that was written in place.

        Raises
        ------
        InputError
            If a file in the way cannot be replaced; outputs that were new are taken back.
        """
        placed: list[Path] = []
        for name, path in self.paths.items():
            existed = path.exists()
            try:
                self.temporary(name).replace(path)  # over an existing file, on Windows too
            except OSError as error:
                for earlier in placed:
                    earlier.unlink(missing_ok=True)
                raise InputError(
                    f"{path} could not be put in place: {error.strerror or error}.",
                    "Close it where it is open, or name another file.",
                ) from error
            if not existed:
                placed.append(path)

    def discard(self) -> None:
        """Remove every temporary file, also those that a library put beside its own."""
        for name in self.paths:
            temporary = self.temporary(name)
            for leftover in _beside(temporary, temporary.stem):
                with contextlib.suppress(OSError):
                    leftover.unlink()


def _beside(temporary: Path, start: str) -> list[Path]:
    try:
        return [file for file in temporary.parent.iterdir() if file.name.startswith(start)]
    except OSError:
        return []


def _sweep(temporary: Path) -> None:
    """Remove what a killed run left of the same output (SIGKILL and power cuts clean nothing)."""
    start = re.sub(r"\d+\.part$", "", temporary.stem)
    for leftover in _beside(temporary, start):
        with contextlib.suppress(OSError):
            if time.time() - leftover.stat().st_mtime > _STALE:
                leftover.unlink()


def _check_name(name: str, path: Path, allowed: tuple[str, ...]) -> None:
    try:
        if b"\0" in os.fsencode(path):
            raise ValueError
    except ValueError:
        raise InputError(f"{name} {str(path)!r} is not a file name.") from None
    if path.suffix.lower() not in allowed:
        what = f"{name} {path.name!r} has an unknown extension."
        raise InputError(what, f"Use {' or '.join(allowed)}.")


def _check_writable(name: str, path: Path, temporary: Path) -> None:
    try:
        if not path.parent.is_dir():
            what = f"The folder of {name}, {path.parent}, does not exist."
            raise InputError(what, "Create it first.")
        if path.is_dir():
            raise InputError(f"{name} {path} is a folder.", "Name a file.")
        if path.exists():
            with path.open("r+b"):
                pass
        with temporary.open("xb"):
            pass
        temporary.unlink()
    except OSError as error:
        reason = error.strerror or str(error)
        raise InputError(
            f"{name} {path} cannot be written: {reason}.", "Name a file in a folder of yours."
        ) from error


def possible_files(text: str) -> list[Path]:
    """Files that a source may mean, before anyone has opened it.

    ``F``, ``F:variable``, ``NETCDF:"F":variable`` and ``F|layername=NAME`` mean F.
    """
    candidates = [text, text.split("|")[0], *re.findall(r'"([^"]+)"', text)]
    if ":" in text:
        candidates += [text.rpartition(":")[0], text.partition(":")[2]]
        candidates.append(text.partition(":")[2].rpartition(":")[0])
    return [Path(candidate) for candidate in candidates if candidate]


def _same(output: Path, source: Path) -> bool:
    try:
        return output.exists() and source.exists() and output.samefile(source)
    except (OSError, ValueError):
        return False
