"""What the backend's job schema says of each parameter: help, default, choices, range.

`job_schema.json` is printed by the backend (`depthdif schema`) and committed, so that the plugin
knows it without starting the backend.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from .paths import JOB_SCHEMA


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
    """The allowed values of a choice."""
    return parameter(name, command)["enum"]


def help_text(name: str, command: str = "reconstruct") -> str:
    """The parameter's help with unit and default, as the Processing dialog shows it."""
    schema = parameter(name, command)
    # Repeating an option is a matter of the command line alone.
    text = schema["description"].replace(" Repeatable.", "")
    unit = f" Unit: {schema['unit']}." if schema["unit"] else ""
    return f"{text}{unit} Default: {schema['default_text']}."
