"""Is the plugin ready for QGIS with Qt 6? `check_qt6.py [FOLDER]`, in build/venv-qt6.

1. The QGIS project's own migration checker (pyqt5_to_pyqt6, on PyPI as qgis-pyqt5to6) must find
   nothing to change and nothing to warn of.
2. Every class and enum that the plugin names must be in PyQt6, or in QGIS's bindings, and no enum
   may be unscoped. The checker above knows QGIS's enums only in a QGIS that is built with Qt 6.
3. No method may be called that PyQt5 has and PyQt6 hasn't, whatever it is called on, unless QGIS
   or the plugin itself has one of that name.
"""

from __future__ import annotations

import ast
import difflib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import qgis_here

ROOT = qgis_here.ROOT
PLUGIN = ROOT / "depthdif_qgis"
BINDINGS = ROOT / "tools" / "qt_bindings.py"
#: What the migration checker always says outside a QGIS with Qt 6, for which 2. is there.
EXPECTED = "QGIS classes not available for introspection"


def main() -> int:
    """Print what is wrong; 1 if anything is."""
    folder = Path(sys.argv[1]) if sys.argv[1:] else PLUGIN
    files = sorted(folder.rglob("*.py"))
    found = [
        *migration(folder),
        *asked(sys.executable, "chains", "PyQt6", *files),
        *asked(qgis_here.QGIS_PYTHON, "chains", "qgis", *files),
        *removed(files),
    ]
    for line in found:
        print(line.replace(f"{ROOT}{os.sep}", ""))
    if not files:
        raise SystemExit(f"There is no Python file in {folder}.")
    if not found:
        print(f"Qt 6: {len(files)} files of the plugin are clean.")
    return 1 if found else 0


def migration(folder: Path) -> Iterator[str]:
    """Yield what the migration checker would change or warns of; it works on a copy, in place."""
    with tempfile.TemporaryDirectory() as temporary:
        copy = Path(temporary) / folder.name
        shutil.copytree(folder, copy, ignore=shutil.ignore_patterns("__pycache__"))
        done = subprocess.run(  # noqa: S603
            [str(Path(sys.executable).with_name("pyqt5to6")), str(copy)],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
        )
        said = (done.stdout + done.stderr).splitlines()
        for line in said:
            if line.strip() and not line.startswith(EXPECTED):
                yield line.replace(str(copy), str(folder))
        for file in sorted(copy.rglob("*.py")):
            original = folder / file.relative_to(copy)
            before = original.read_text(encoding="utf-8").splitlines()
            after = file.read_text(encoding="utf-8").splitlines()
            yield from difflib.unified_diff(before, after, str(original), "for Qt 6", lineterm="")
        if done.returncode and not said:
            yield f"The migration checker failed with {done.returncode}."


def removed(files: list[Path]) -> Iterator[str]:
    """Yield calls of methods that Qt 5's classes have, and neither Qt 6's nor QGIS's."""
    trees = {file: ast.parse(file.read_text(encoding="utf-8")) for file in files}
    gone = set(asked(qgis_here.QGIS_PYTHON, "methods", "PyQt5"))
    gone -= set(asked(sys.executable, "methods", "PyQt6"))
    gone -= set(asked(qgis_here.QGIS_PYTHON, "methods", "qgis"))
    gone -= {name for tree in trees.values() for name in own(tree)}
    for file, tree in trees.items():
        modules = {
            (alias.asname or alias.name).split(".")[0]
            for node in ast.walk(tree)
            if isinstance(node, ast.Import)
            for alias in node.names
        }
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            of_module = isinstance(node.func.value, ast.Name) and node.func.value.id in modules
            if node.func.attr in gone and not of_module:
                yield f"{file}:{node.lineno}: {node.func.attr}() is gone from PyQt6"


def own(tree: ast.AST) -> Iterator[str]:
    """Yield the names of the plugin's own functions and attributes."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            yield node.attr


def asked(python: str, *words: object) -> list[str]:
    """What `qt_bindings.py` answers in another interpreter."""
    done = subprocess.run(  # noqa: S603
        [python, str(BINDINGS), *map(str, words)],
        env=qgis_here.environment(),
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise SystemExit(f"{done.stderr}\n{python} couldn't be asked about {words[1]}.")
    return json.loads(done.stdout.splitlines()[-1])


if __name__ == "__main__":
    sys.exit(main())
