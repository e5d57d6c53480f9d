"""The arrays of a model package: ``statistics.npz``, read lazily, written reproducibly."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping

import numpy as np

from depthdif.models.archive import add_entry, damaged, read_entry

#: Name of the part inside a package.
STATISTICS = "statistics.npz"
#: Sections: every array's name begins with one of these and a dot.
SECTIONS = ("climatology", "mask", "modes", "prior", "calibration")


class Statistics(Mapping[str, np.ndarray]):
    """Read-only view of an ``.npz`` in memory whose arrays are decompressed when first used.

    Parameters
    ----------
    data : bytes
        The ``.npz``.
    path : str
        The package it comes from, for error messages.

    Raises
    ------
    ModelError
        If the bytes are not an ``.npz`` or, on access, if an array is damaged, of Python objects,
        or larger than any real one.
    """

    def __init__(self, data: bytes, path: str) -> None:
        self._path = path
        self._arrays: dict[str, np.ndarray] = {}
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except zipfile.BadZipFile:
            raise damaged(path, STATISTICS) from None
        self._names = [n.removesuffix(".npy") for n in self._zip.namelist() if n.endswith(".npy")]

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)

    def __contains__(self, name: object) -> bool:
        return name in self._names

    def __getitem__(self, name: str) -> np.ndarray:
        if name not in self._names:
            raise KeyError(name)
        if name not in self._arrays:
            self._arrays[name] = self._read(name)
        return self._arrays[name]

    def _read(self, name: str) -> np.ndarray:
        part = f"{STATISTICS}, array {name}"
        content = read_entry(self._zip, f"{name}.npy", self._path, part)
        try:
            array = np.lib.format.read_array(io.BytesIO(content), allow_pickle=False)
        except (ValueError, EOFError):
            raise damaged(self._path, part) from None
        array.setflags(write=False)
        return array

    def section(self, prefix: str) -> Mapping[str, np.ndarray]:
        """Return the arrays whose names begin with ``prefix.``, without it, still lazily read."""
        return _Section(self, prefix)


class _Section(Mapping[str, np.ndarray]):
    def __init__(self, statistics: Statistics, prefix: str) -> None:
        self._statistics = statistics
        self._prefix = f"{prefix}."

    def __iter__(self) -> Iterator[str]:
        return (n.removeprefix(self._prefix) for n in self._statistics if self._mine(n))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __contains__(self, name: object) -> bool:
        return f"{self._prefix}{name}" in self._statistics

    def __getitem__(self, name: str) -> np.ndarray:
        return self._statistics[self._prefix + name]

    def _mine(self, name: str) -> bool:
        return name.startswith(self._prefix)


def pack_statistics(arrays: Mapping[str, np.ndarray]) -> bytes:
    """Return a compressed ``.npz`` whose bytes depend on nothing but names and values.

    Raises
    ------
    ValueError
        If a name belongs to no section of a package, or an array holds Python objects.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in sorted(arrays):
            if not re.fullmatch(rf"({'|'.join(SECTIONS)})\.[A-Za-z0-9_.\-]+", name):
                raise ValueError(f"{name!r} belongs to no section of a model package")
            content = io.BytesIO()
            np.lib.format.write_array(content, np.asarray(arrays[name]), allow_pickle=False)
            add_entry(archive, f"{name}.npy", content.getvalue(), compress=True)
    return buffer.getvalue()
