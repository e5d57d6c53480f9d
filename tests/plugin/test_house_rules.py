"""What QGIS's own Python must never be asked: our dependencies, and enums that Qt 6 lost."""

import ast
import re
import sys
from pathlib import Path

import pytest

PLUGIN = Path(__file__).resolve().parents[2] / "depthdif_qgis"
FILES = sorted(PLUGIN.rglob("*.py"))
ALLOWED = {*sys.stdlib_module_names, "qgis"}


def imported(tree: ast.AST):
    """Yield (line, full module name) of every absolute import, also those inside functions."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield node.lineno, node.module
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "__import__":
            yield node.lineno, "__import__"


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PLUGIN)))
def test_imports_only_stdlib_qgis_and_itself(file):
    foreign = [
        (line, name)
        for line, name in imported(ast.parse(file.read_text()))
        if name.split(".")[0] not in ALLOWED or name.startswith("PyQt")
    ]
    assert not foreign


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PLUGIN)))
def test_enums_are_fully_qualified(file):
    # `Class.Scope.Member`, never `Class.Member`: Qt 6 knows only the former.
    unscoped = []
    for node in ast.walk(ast.parse(file.read_text())):
        if not (isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)):
            continue
        if not re.match(r"(Qgs|Q[A-Z])|Qt$|Qgis$", node.value.id):
            continue
        if not re.match(r"[A-Z]", node.attr):
            continue
        found = getattr(__import__("qgis.core", fromlist=["core"]), node.value.id, None)
        found = found or getattr(
            __import__("qgis.PyQt.QtCore", fromlist=["QtCore"]), node.value.id, None
        )
        if found is not None and not isinstance(getattr(found, node.attr, None), type):
            unscoped.append((node.lineno, f"{node.value.id}.{node.attr}"))
    assert not unscoped


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PLUGIN)))
def test_runs_on_the_oldest_python_that_qgis_brings(file):
    # QGIS 3.40 for macOS brings Python 3.9.
    tree = ast.parse(file.read_text(), feature_version=(3, 9))
    annotated = any(getattr(node, "annotation", None) for node in ast.walk(tree))
    assert not annotated or "from __future__ import annotations" in file.read_text()
    newer = {"strict", "ignore_cleanup_errors", "slots", "kw_only"}
    given = {node.arg for node in ast.walk(tree) if isinstance(node, ast.keyword)}
    assert not newer & given


def test_worker_client_makes_no_posix_only_call():
    posix_only = re.compile(
        r"os\.(kill|killpg|setsid|getpgid|fork|uname|getuid|mkfifo)|preexec_fn|start_new_session"
        r"|import (signal|pwd|grp|fcntl|resource|select)\b|send_signal|/bin/|/tmp"
    )
    # On Windows the branch before it, or nothing, does the same.
    guarded = {"process.py": ("start_new_session=True,", "os.killpg(process.pid, 9)")}
    for file in (PLUGIN / "worker").glob("*.py"):
        for number, line in enumerate(file.read_text().splitlines(), start=1):
            allowed = 'return environment / "bin" / "python"' in line
            allowed = allowed or line.strip() in guarded.get(file.name, ())
            assert allowed or not posix_only.search(line), f"{file.name}:{number}: {line}"


def test_job_schema_is_complete_for_help():
    from depthdif_qgis import job_schema

    for name in ("sst", "depths", "members", "extent", "report"):
        # What is required has no default to tell.
        assert job_schema.help_text(name).count("Default:") == (name != "sst")
        assert "Repeatable" not in job_schema.help_text(name)
