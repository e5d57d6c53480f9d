"""Who may know whom (CONTRIBUTING.md): imports that are carried out, those for types aside."""

import ast
from pathlib import Path

import pytest

import depthdif

PACKAGE = Path(depthdif.__file__).parent
ON_TOP = {"worker", "cli", "python_api", "job_schema"}
ASKED_FOR = {"tasks", "score", "run", "date_range", *ON_TOP}
RESULTS = {"reconstruction", "write", "products", "job", "parameters", *ASKED_FOR}
#: What a room may not know.
ABOVE = {
    "observations": {"problem", "gaussian", "methods", *RESULTS},
    "ocean": {"problem", "gaussian", "methods", *RESULTS},
    "gaussian": {"diffusion", "methods", *RESULTS},
    "diffusion": {"methods", *RESULTS},
    "methods": RESULTS,
    "engines": {"methods", *RESULTS},
    "models": {"methods", *RESULTS},
    "write": {"products", "train", *ASKED_FOR},
    "products": {"reconstruction", "job", "parameters", "train", *ASKED_FOR},
    "score": {"tasks", "products", "train", *ON_TOP},
    "tasks": {"run", "train", *ON_TOP},
}


class _Imports(ast.NodeVisitor):
    def __init__(self):
        self.modules = []

    def visit_If(self, node):
        if "TYPE_CHECKING" not in ast.dump(node.test):
            self.generic_visit(node)

    def visit_Import(self, node):
        self.modules += [alias.name for alias in node.names]

    def visit_ImportFrom(self, node):
        # `from depthdif import job` names a room as much as `from depthdif.job import Job`.
        whole = [f"depthdif.{alias.name}" for alias in node.names]
        self.modules += whole if node.module == "depthdif" else [node.module or ""]


def imported(file):
    found = _Imports()
    found.visit(ast.parse(file.read_text(encoding="utf-8")))
    return {name.split(".")[1] for name in found.modules if name.startswith("depthdif.")}


@pytest.mark.parametrize("room", ABOVE)
def test_arrows_point_one_way(room):
    files = sorted((PACKAGE / room).rglob("*.py"))
    assert files
    against = {
        f"{file.relative_to(PACKAGE)} imports depthdif.{name}"
        for file in files
        for name in imported(file) & ABOVE[room]
    }
    assert not against
