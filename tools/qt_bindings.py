"""What Qt's or QGIS's Python bindings know; `check_qt6.py` asks an interpreter that has them.

`qt_bindings.py methods PyQt5|PyQt6|qgis` lists the methods of every class of a binding;
`qt_bindings.py chains PyQt6|qgis FILE…` follows each dotted name that begins with a class of it.
"""

from __future__ import annotations

import ast
import contextlib
import enum
import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

QT = ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtXml", "QtSvg", "QtPrintSupport", "sip")
QGIS = ("core", "gui", "analysis")
#: What QGIS offers under the module where Qt 5 has it: qgis.PyQt makes up for Qt 6's move.
MOVED = {"QtWidgets": "QtGui"}


def methods(binding: str) -> set[str]:
    """The names of every class's own methods; of QGIS's without those that Qt's have."""
    found: set[str] = set()
    for module in _modules(binding):
        for value in vars(module).values():
            if isinstance(value, type):
                dir(value)  # sip fills a class in when it is looked at
                found |= {name for name, what in vars(value).items() if _is_method(what)}
    return found


def _is_method(value: Any) -> bool:
    described = type(value).__name__ == "methoddescriptor"  # sip's, which isn't callable as such
    return described or (callable(value) and not isinstance(value, type) and not _is_member(value))


def _modules(binding: str) -> Iterator[ModuleType]:
    for name in QGIS if binding == "qgis" else QT:
        with contextlib.suppress(ImportError):
            yield importlib.import_module(f"{binding}.{name}")


def chains(binding: str, file: Path) -> Iterator[str]:
    """Yield what a file imports or names that the bindings don't have, and unscoped enums."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    imported: dict[str, Any] = {}
    for node in ast.walk(tree):
        if not isinstance(node, ast.ImportFrom) or node.level:
            continue
        for alias in node.names:
            module = _module(binding, node.module or "")
            if module is None:
                continue
            try:
                imported[alias.asname or alias.name] = _found(binding, module, alias.name)
            except (AttributeError, ImportError):
                yield f"{file}:{node.lineno}: {binding} has no {node.module}.{alias.name}"
    for node in ast.walk(tree):
        words = _dotted(node)
        if words and words[0] in imported:
            problem = _follow(imported[words[0]], words)
            if problem:
                yield f"{file}:{node.lineno}: {'.'.join(words)}: {problem}"


def _module(binding: str, name: str) -> str | None:
    """The module of the binding that an import names; None for anybody else's."""
    if binding == "qgis":
        return name if name in [f"qgis.{each}" for each in QGIS] else None
    if name == "qgis.PyQt" or name.startswith("qgis.PyQt."):
        return name.replace("qgis.PyQt", binding)
    return None


def _found(binding: str, module: str, name: str) -> Any:
    if module == binding:
        return importlib.import_module(f"{binding}.{name}")
    try:
        return getattr(importlib.import_module(module), name)
    except AttributeError:
        other = MOVED.get(module.rpartition(".")[2])
        if other is None:
            raise
        return getattr(importlib.import_module(f"{binding}.{other}"), name)


def _dotted(node: ast.AST) -> list[str]:
    """The words of `a.b.c`, outermost last; empty where it doesn't begin with a name."""
    words: list[str] = []
    while isinstance(node, ast.Attribute):
        words.insert(0, node.attr)
        node = node.value
    return [node.id, *words] if isinstance(node, ast.Name) and words else []


def _follow(value: Any, words: list[str]) -> str:
    """Say what is wrong with a dotted name that begins with `value`; empty if nothing."""
    for word in words[1:]:
        if not isinstance(value, type | ModuleType):
            return ""  # an instance: what it has, only running it tells
        if not hasattr(value, word):
            return f"there is no {word}"
        inner = getattr(value, word)
        if _is_member(inner) and value is not type(inner) and isinstance(value, type):
            return f"unscoped: write {type(inner).__qualname__}.{word}"
        value = inner
    return ""


def _is_member(value: Any) -> bool:
    """Whether a value is a member of an enum, as Python, PyQt 5 or QGIS have them."""
    return isinstance(value, enum.Enum) or type(type(value)).__name__ == "enumtype"


def main() -> None:
    """Do what the command line asks; print JSON."""
    what, binding, *files = sys.argv[1:]
    if what == "methods":
        print(json.dumps(sorted(methods(binding))))
    else:
        found = (line for file in files for line in chains(binding, Path(file)))
        print(json.dumps(list(dict.fromkeys(found))))


if __name__ == "__main__":
    main()
