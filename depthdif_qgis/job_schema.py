"""What the backend's job schema says of each parameter: help, default, choices, range.

`job_schema.json` is printed by the backend (`depthdif schema`) and committed, so that the plugin
knows it without starting the backend.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from .paths import JOB_SCHEMA

#: What the schema says of a parameter that has no default; QGIS asks for it anyhow.
REQUIRED = "required"


@cache
def _job() -> dict[str, Any]:
    return json.loads(JOB_SCHEMA.read_text(encoding="utf-8"))


def version() -> int:
    """Version of the job's layout that this plugin speaks."""
    return _job()["properties"]["schema"]["const"]


def parameter(name: str, command: str = "reconstruct") -> dict[str, Any]:
    """The schema of one parameter of a command."""
    return _job()["$defs"][command]["properties"][name]


def default(name: str, command: str = "reconstruct") -> Any:
    """The parameter's default, None where absence has a meaning of its own."""
    return parameter(name, command).get("default")


def choices(name: str, command: str = "reconstruct") -> list[str]:
    """The allowed values of a choice, or of each of several."""
    schema = parameter(name, command)
    return schema.get("items", schema)["enum"]


def names(command: str) -> set[str]:
    """The parameters of a command; none where the schema doesn't list it."""
    return set(_job()["$defs"].get(command, {}).get("properties", {}))


def description(name: str, command: str = "reconstruct") -> str:
    """What the parameter is, in the analyst's language."""
    # Repeating an option is a matter of the command line alone.
    return _translated(parameter(name, command)["description"].replace(" Repeatable.", ""))


def default_text(name: str, command: str = "reconstruct") -> str:
    """What holds where nothing is given, in the analyst's language."""
    return _translated(parameter(name, command)["default_text"])


def help_text(name: str, command: str = "reconstruct") -> str:
    """The parameter's help with unit and default, as the Processing dialog shows it."""
    translate = QCoreApplication.translate
    parts = [description(name, command)]
    unit = parameter(name, command)["unit"]
    if unit:
        parts.append(translate("DepthDif", "Unit: {unit}.").format(unit=_translated(unit)))
    if parameter(name, command)["default_text"] != REQUIRED:
        default = default_text(name, command)
        parts.append(translate("DepthDif", "Default: {default}.").format(default=default))
    return " ".join(parts)


def _translated(text: str) -> str:
    """A text of the schema; `tools/i18n_sources.py` collects them for the translators."""
    return QCoreApplication.translate("DepthDif", text) if text else text
