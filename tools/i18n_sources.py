"""Every text that an analyst can read in QGIS: from the plugin's code and the job's schema."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = ROOT / "depthdif_qgis"
SCHEMA = PLUGIN / "job_schema.json"
CONTEXT = "DepthDif"
# The one file that translates what isn't a literal: the schema's texts, collected below.
BY_SCHEMA = PLUGIN / "job_schema.py"


def collect() -> dict[str, list[str]]:
    """Each text with the files that say it, in a lasting order: by first file, then as written."""
    said: dict[str, list[str]] = {}
    for file in sorted(PLUGIN.rglob("*.py")):
        name = file.relative_to(ROOT).as_posix()
        for text in literals(file):
            _note(said, text, name)
    for text in schema_texts(json.loads(SCHEMA.read_text(encoding="utf-8"))):
        _note(said, text, SCHEMA.relative_to(ROOT).as_posix())
    return said


def literals(file: Path) -> Iterator[str]:
    """Yield the literal of each `translate("DepthDif", literal)` of a file, as written.

    Raises
    ------
    SystemExit
        Where the text isn't a literal: neither this nor a translator could know it.
    """
    calls = [
        node
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and len(node.args) >= 2 and _is(node.args[0], CONTEXT)
    ]
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        text = call.args[1]
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            yield text.value
        elif file != BY_SCHEMA:
            raise SystemExit(
                f"{file.relative_to(ROOT)}:{call.lineno}: translate() wants a literal text; "
                "fill in {placeholders} with .format() afterwards."
            )


def schema_texts(schema: Any) -> Iterator[str]:
    """Yield what `depthdif_qgis.job_schema.help_text` shows of each parameter.

    A number or a code as default or unit is the same in every language, so it isn't collected.
    """
    if isinstance(schema, list):
        for part in schema:
            yield from schema_texts(part)
    if not isinstance(schema, dict):
        return
    if "default_text" in schema:
        # Repeating an option is a matter of the command line alone.
        yield schema["description"].replace(" Repeatable.", "")
        choices = schema.get("enum", ())
        for text in (schema.get("unit", ""), schema["default_text"]):
            if is_language(text) and text not in choices:
                yield text
    for part in schema.values():
        yield from schema_texts(part)


def is_language(text: str) -> bool:
    """Whether a default or unit is words rather than a number, a symbol or a code."""
    return any(word.isalpha() and len(word) > 1 and word.islower() for word in text.split())


def _is(node: ast.expr, value: str) -> bool:
    return isinstance(node, ast.Constant) and node.value == value


def _note(said: dict[str, list[str]], text: str, file: str) -> None:
    if text and file not in said.setdefault(text, []):
        said[text].append(file)
