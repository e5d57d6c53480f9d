"""Which Python runs the backend, and in which environment."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication

from ..paths import BACKEND

SETTING = "depthdif/python"
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


def managed_environment() -> Path:
    """Folder of the environment that belongs to this QGIS profile."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "depthdif" / "environment"


def python_of(environment: Path) -> Path:
    """The interpreter of a virtual environment, on any system."""
    if os.name == "nt":
        return environment / "Scripts" / "python.exe"
    return environment / "bin" / "python"


def find() -> Path:
    """The Python that has the backend: the variable's, else the setting's, else the profile's.

    Whoever names an interpreter means it: a wrong path is said, not passed over in silence.

    Raises
    ------
    BackendMissing
        With one sentence for the analyst.
    """
    translate = QCoreApplication.translate
    named = {
        translate("DepthDif", "the environment variable {}").format(VARIABLE): os.environ.get(
            VARIABLE, ""
        ),
        translate("DepthDif", "the setting {}").format(SETTING): QgsSettings().value(SETTING, "")
        or "",
    }
    for where, value in named.items():
        if value:
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
    path = python_of(managed_environment())
    if path.is_file():
        return path
    raise BackendMissing(
        translate(
            "DepthDif",
            "The DepthDif backend isn't installed: create a Python environment, install the "
            'backend there with pip install "{backend}", and name its Python in the environment '
            "variable {variable} or the QGIS setting {setting}.",
        ).format(backend=BACKEND, variable=VARIABLE, setting=SETTING)
    )


def environment() -> dict[str, str]:
    """The environment of this process without anything of QGIS's Python and libraries."""
    clean = {
        name: value for name, value in os.environ.items() if not name.upper().startswith(SCRUBBED)
    }
    # Nothing is ever written beside an input.
    clean["GDAL_PAM_ENABLED"] = "NO"
    return clean
