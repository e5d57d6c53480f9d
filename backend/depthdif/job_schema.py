"""The JSON schema of a worker's job line: what the plugin knows the backend by."""

from __future__ import annotations

from typing import Any

from depthdif.parameters import PARAMETERS, SCHEMA_VERSION
from depthdif.tasks import NAMES, all_tasks


def json_schema() -> dict[str, Any]:
    """Return the JSON schema (draft 2020-12) of a worker's job line.

    ``$defs`` holds the parameters of each command.
    """
    reconstruct = {
        "type": "object",
        "properties": {p.name: p.json_schema() for p in PARAMETERS},
        "required": [p.name for p in PARAMETERS if p.required],
        "additionalProperties": False,
    }
    definitions = {"reconstruct": reconstruct, **{t.name: t.json_schema() for t in all_tasks()}}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "DepthDif job",
        "type": "object",
        "properties": {
            "schema": {"const": SCHEMA_VERSION},
            "command": {"enum": ["reconstruct", *NAMES, "version", "schema", "cancel"]},
            "parameters": {"type": "object"},
        },
        "required": ["schema", "command"],
        "additionalProperties": False,
        "allOf": [
            {
                "if": {"properties": {"command": {"const": name}}},
                "then": {"properties": {"parameters": {"$ref": f"#/$defs/{name}"}}},
            }
            for name in definitions
        ],
        "$defs": definitions,
    }
