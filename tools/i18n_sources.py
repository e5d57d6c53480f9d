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
# Its functions that give out a text of the schema.
READ_BY = ("help_text", "description", "default_text")


def collect() -> dict[str, list[str]]:
    """Each text with the files that say it, in a lasting order: by first file, then as written."""
    said: dict[str, list[str]] = {}
    for file in sorted(PLUGIN.rglob("*.py")):
        name = file.relative_to(ROOT).as_posix()
        for text in literals(file):
            _note(said, text, name)
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    for text in schema_texts(schema, shown_parameters(schema)):
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
        if isinstance(node, ast.Call)
        and _name(node) == "translate"
        and len(node.args) >= 2
        and _is(node.args[0], CONTEXT)
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


def shown_parameters(schema: dict[str, Any]) -> set[tuple[str, str]]:
    """Which (command, parameter) of the backend the plugin's dialogs show the help of.

    Where a call names its parameter by a variable, each one counts whose name stands in that file,
    of a command that does, too, if one does; where it names its command by a variable, any command.
    """
    known = {
        (command, name)
        for command, task in schema["$defs"].items()
        for name in task.get("properties", ())
    }
    shown = set()
    for file in sorted(PLUGIN.rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for call in ast.walk(tree):
            if not isinstance(call, ast.Call) or not call.args:
                continue
            if _name(call) not in READ_BY:
                continue
            words, tasks = _words(tree), set(schema["$defs"])
            names = _text(call.args[0])
            here = tasks if names else words & tasks or tasks
            given = [*call.args[1:2], *(word.value for word in call.keywords)]
            commands = (_text(given[0]) or here) if given else {"reconstruct"}
            names = names or words
            shown |= {pair for pair in known if pair[0] in commands and pair[1] in names}
    return shown


def schema_texts(schema: dict[str, Any], shown: set[tuple[str, str]]) -> Iterator[str]:
    """Yield what `depthdif_qgis.job_schema.help_text` says of each shown parameter.

    A number or a code as default or unit is the same in every language, so it isn't collected.
    """
    tasks = [task.get("properties", {}) for task in schema["$defs"].values()]
    codes = {code for task in tasks for p in task.values() for code in p.get("enum", ())}
    for command, name in sorted(shown):
        parameter = schema["$defs"][command]["properties"][name]
        # Repeating an option is a matter of the command line alone.
        yield parameter["description"].replace(" Repeatable.", "")
        for text in (parameter.get("unit", ""), parameter["default_text"]):
            if is_language(text) and not codes >= set(text.split(", ")):
                yield text


def _text(node: ast.expr) -> set[str]:
    """The one text that a literal says, none for anything else."""
    return {str(node.value)} if isinstance(node, ast.Constant) else set()


def _words(tree: ast.AST) -> set[str]:
    """Each literal of a file as a parameter's name would be written."""
    texts = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return {text.lower().removesuffix("_file") for text in texts if isinstance(text, str)}


def is_language(text: str) -> bool:
    """Whether a default or unit is words rather than a number, a symbol or a code."""
    return any(word.isalpha() and len(word) > 1 and word.islower() for word in text.split())


def _name(call: ast.Call) -> str:
    """The last name of what is called."""
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def _is(node: ast.expr, value: str) -> bool:
    return isinstance(node, ast.Constant) and node.value == value


def _note(said: dict[str, list[str]], text: str, file: str) -> None:
    if text and file not in said.setdefault(text, []):
        said[text].append(file)
