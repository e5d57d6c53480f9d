"""Which Python runs the backend, and in which environment."""

from __future__ import annotations

import os
import re
from functools import cache
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from .. import settings
from ..paths import BACKEND
from . import environments

SETTING = settings.PYTHON
VARIABLE = "DEPTHDIF_PYTHON"

# QGIS's own values of these would bind the backend to QGIS's libraries: an inherited PROJ_LIB
# alone breaks rasterio. Prefixes, in capitals; the one list of them.
SCRUBBED = (
    "PYTHON",
    "__PYVENV",
    "PROJ_",
    "GDAL_",
    "OGR_",
    "CPL_",
    "LD_",
    "DYLD_",
    "QT_",
    "QGIS_",
    "VIRTUAL_ENV",
    "PIP_",
)


class BackendMissing(Exception):
    """No Python with the backend was found; the text says what to do."""


def managed_environment() -> Path | None:
    """Folder of the environment that the set-up made in this QGIS profile, None before."""
    current = environments.installed()
    return environments.home() / current.folder if current else None


def python_of(environment: Path) -> Path:
    """The interpreter of a virtual environment, on any system."""
    if os.name == "nt":
        return environment / "Scripts" / "python.exe"
    return environment / "bin" / "python"


def named() -> tuple[str, str] | None:
    """What names another Python than the profile's own, in words, and what it names."""
    translate = QCoreApplication.translate
    if os.environ.get(VARIABLE):
        where = translate("DepthDif", "the environment variable {}").format(VARIABLE)
        return where, os.environ[VARIABLE]
    if settings.text(SETTING):
        where = translate("DepthDif", "the setting Interpreter in the options of DepthDif")
        return where, settings.text(SETTING)
    return None


def find() -> Path:
    """The Python that has the backend: the variable's, else the setting's, else the profile's.

    Whoever names an interpreter means it: a wrong path is said, not passed over in silence.

    Raises
    ------
    BackendMissing
        With one sentence for the analyst.
    """
    translate = QCoreApplication.translate
    by_name = named()
    if by_name:
        where, value = by_name
        path = Path(value).expanduser()
        if path.is_file():
            return path
        raise BackendMissing(
            translate(
                "DepthDif",
                "The DepthDif backend can't start, because {where} names {path}, "
                "which isn't there.",
            ).format(where=where, path=path)
        )
    folder = managed_environment()
    if folder and python_of(folder).is_file():
        return python_of(folder)
    raise BackendMissing(
        translate(
            "DepthDif",
            'The DepthDif backend isn\'t installed yet: press "Set up backend" in Settings ▸ '
            "Options ▸ DepthDif, or run the algorithm depthdif:setupbackend.",
        )
    )


@cache
def bundled_version() -> str:
    """The version of the backend that came with this plugin."""
    text = (BACKEND / "depthdif" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__\s*=\s*"([^"]+)"', text, re.MULTILINE)
    return found[1] if found else ""


def outdated() -> bool:
    """Whether the profile's own backend came with another version of the plugin."""
    made = environments.installed()
    return named() is None and made is not None and made.backend != bundled_version()


def environment() -> dict[str, str]:
    """The environment of this process without anything of QGIS's Python and libraries."""
    clean = {
        name: value for name, value in os.environ.items() if not name.upper().startswith(SCRUBBED)
    }
    # Nothing is ever written beside an input.
    clean["GDAL_PAM_ENABLED"] = "NO"
    return clean | settings.for_worker()
