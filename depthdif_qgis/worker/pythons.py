"""The Pythons on this machine that an environment for the backend can be made with.

`sys.executable` is QGIS itself here, so the program has to be looked for: where this Python's own
files say it belongs, then where installers put one. Each is asked what it is; none is trusted.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from ..paths import BACKEND
from . import process

#: Newest first, among those for which packages are published.
VERSIONS = ("3.13", "3.12", "3.11", "3.10")

# What a Python says of itself, on one line after a mark.
MARK = "depthdif-python "
ASK = f"""
import importlib.util as i, json, struct, sys
has = lambda name: getattr(i.find_spec(name), "origin", None) is not None
print("{MARK}" + json.dumps([list(sys.version_info[:3]), struct.calcsize("P") * 8, has("venv"),
      has("ensurepip"), has("pip")]))
"""


@dataclass(frozen=True)
class Python:
    """A Python as it describes itself."""

    program: Path
    version: tuple[int, int, int]
    bits: int
    has_venv: bool
    has_ensurepip: bool
    has_pip: bool

    @property
    def version_text(self) -> str:
        """Its version as one writes it."""
        return ".".join(map(str, self.version))


class Unsuitable(Exception):
    """A Python won't do; the text says why, without naming it."""


def required_version() -> tuple[int, int]:
    """The oldest Python that the bundled backend runs on, by its own `pyproject.toml`."""
    text = (BACKEND / "pyproject.toml").read_text(encoding="utf-8")
    found = re.search(r'^requires-python\s*=\s*"\s*>=\s*(\d+)\.(\d+)', text, re.MULTILINE)
    if found is None:
        raise ValueError(f"{BACKEND}: pyproject.toml names no oldest Python")
    return int(found[1]), int(found[2])


def candidates() -> Iterator[Path]:
    """Where a Python may be, likeliest first, each program once."""
    places = {"win32": _windows, "darwin": _macos}.get(sys.platform, _linux)
    seen = set()
    for path in places():
        # Links are followed only to know what is the same program: through the link, a Python finds
        # its own environment.
        real = os.path.realpath(path)
        # A relative one would be whatever lies in the folder where QGIS was started.
        if path.is_absolute() and path.is_file() and real not in seen:
            seen.add(real)
            yield path


def _linux() -> Iterator[Path]:
    own = f"{sys.version_info[0]}.{sys.version_info[1]}"
    for folder in (Path(sys.base_prefix) / "bin", Path(QgsApplication.prefixPath()) / "bin"):
        yield folder / f"python{own}"
        yield folder / "python3"
    yield from _on_the_path()


def _windows() -> Iterator[Path]:
    # OSGeo4W and the stand-alone installer: apps\Python3xx, which is this Python's own prefix.
    for prefix in (sys.base_exec_prefix, sys.base_prefix):
        yield Path(prefix) / "python.exe"
        yield Path(prefix) / "python3.exe"
    root = os.environ.get("OSGEO4W_ROOT")
    roots = [Path(root)] if root else []
    # …\apps\qgis-ltr -> …
    roots += list(Path(QgsApplication.prefixPath()).parents)[1:2]
    for root in roots:
        yield from sorted((root / "apps").glob("Python3*/python.exe"), reverse=True)
    local = Path(os.environ.get("LOCALAPPDATA", "")) / "Programs" / "Python"
    programs = Path(os.environ.get("PROGRAMFILES", ""))
    for version in VERSIONS:
        short = version.replace(".", "")
        yield local / f"Python{short}" / "python.exe"
        yield programs / f"Python{short}" / "python.exe"


def _macos() -> Iterator[Path]:
    # An installed Python before the one in QGIS's bundle, which often can't start outside QGIS.
    framework = Path("/Library/Frameworks/Python.framework/Versions")
    for version in VERSIONS:
        yield framework / version / "bin" / f"python{version}"
        yield Path("/opt/homebrew") / "bin" / f"python{version}"
        yield Path("/usr/local") / "bin" / f"python{version}"
    own = f"{sys.version_info[0]}.{sys.version_info[1]}"
    bundle = next(
        (p for p in Path(QgsApplication.prefixPath()).parents if p.suffix == ".app"), None
    )
    prefixes = [Path(sys.base_prefix), Path(QgsApplication.prefixPath())]
    if bundle:
        contents = bundle / "Contents"
        prefixes += [
            contents / "MacOS",
            contents / "Frameworks",
            contents / "Frameworks" / "Python.framework" / "Versions" / "Current",
        ]
    for prefix in prefixes:
        yield prefix / "bin" / f"python{own}"
        yield prefix / "bin" / "python3"
    # The system's own program offers to install Apple's developer tools where they are missing.
    if Path("/Library/Developer/CommandLineTools").is_dir():
        yield from _on_the_path()


def _on_the_path() -> Iterator[Path]:
    for name in ("python3", *(f"python{version}" for version in VERSIONS)):
        found = shutil.which(name)
        if found:
            yield Path(found)


def examine(program: Path, environment: dict[str, str], cancelled=lambda: False) -> Python:
    """Ask a Python what it is, and whether the backend can run on it.

    Raises
    ------
    Unsuitable
        If it doesn't start, is too old, of 32 bits, or can't make environments.
    process.Cancelled
        After a cancel.
    """
    translate = QCoreApplication.translate
    said: list[str] = []
    try:
        code = process.run(
            [str(program), "-I", "-X", "utf8", "-c", ASK],
            environment,
            line=said.append,
            cancelled=cancelled,
            patience=30,
        )
    except process.CannotStart as error:
        raise Unsuitable(str(error).rstrip(".")) from error
    answer = next((text[len(MARK) :] for text in said if text.startswith(MARK)), None)
    if code or answer is None:
        raise Unsuitable(
            translate("DepthDif", "it doesn't run as a Python ({last_words})").format(
                last_words=said[-1] if said else translate("DepthDif", "it says nothing")
            )
        )
    version, *rest = json.loads(answer)
    python = Python(program, tuple(version), *rest)
    oldest = required_version()
    if python.version < oldest:
        raise Unsuitable(
            translate("DepthDif", "it is Python {version}, and {oldest} or newer is needed").format(
                version=python.version_text, oldest=".".join(map(str, oldest))
            )
        )
    if python.bits < 64:
        raise Unsuitable(translate("DepthDif", "it is a 32-bit Python, and 64 bits are needed"))
    if not python.has_venv:
        raise Unsuitable(
            translate("DepthDif", "it has no venv module: install {package}").format(
                package=venv_package(python)
            )
        )
    return python


def venv_package(python: Python) -> str:
    """What has to be installed on Debian and its kin, where Python comes without venv."""
    return f"python{python.version[0]}.{python.version[1]}-venv"
