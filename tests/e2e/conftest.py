"""`qgis_process` as a user runs it, in a profile of its own, on the bundled twin."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TWIN = ROOT / "resources" / "twin"
sys.path.insert(0, str(ROOT / "tools"))

import qgis_here  # noqa: E402


@dataclass(frozen=True)
class Answer:
    """What a call of `qgis_process` gave back."""

    code: int
    stdout: str
    stderr: str

    @property
    def results(self) -> dict:
        return json.loads(self.stdout)["results"]

    @property
    def log(self) -> dict:
        return json.loads(self.stdout)["log"]

    @property
    def said(self) -> str:
        return self.stdout + self.stderr


class Qgis:
    """`qgis_process` in one profile."""

    def __init__(self, profile: Path, plugins: Path) -> None:
        self.program = qgis_here.required_qgis_process()
        self.profile = profile
        self.environment = qgis_here.environment(profile, plugins)

    def command(self, **parameters: object) -> list[str]:
        given = []
        for name, value in parameters.items():
            values = value if isinstance(value, list) else [value]
            given += [f"--{name}={each}" for each in values]
        return [self.program, "--json", "run", "depthdif:reconstruct", *given]

    def algorithm(self, name: str, **parameters: object) -> Answer:
        """Run another of the plugin's algorithms than `reconstruct`."""
        command = self.command(**parameters)
        command[command.index("depthdif:reconstruct")] = f"depthdif:{name}"
        return self.call(command)

    def run(self, environment: dict[str, str] | None = None, **parameters: object) -> Answer:
        return self.call(self.command(**parameters), environment)

    def call(self, command: list[str], environment: dict[str, str] | None = None) -> Answer:
        done = subprocess.run(
            command,
            env={**self.environment, **(environment or {})},
            capture_output=True,
            text=True,
            timeout=300,
        )
        return Answer(done.returncode, done.stdout, done.stderr)


@pytest.fixture(scope="session")
def qgis(tmp_path_factory) -> Qgis:
    """A fresh profile with the plugin of this checkout enabled."""
    profile = tmp_path_factory.mktemp("profile")
    made = Qgis(profile, ROOT / "build" / "plugins")
    qgis_here.enable_plugin(made.program, profile, ROOT / "build" / "plugins")
    return made


@pytest.fixture
def inputs(tmp_path) -> dict[str, Path]:
    """Copies of the twin's inputs in a folder of their own, to see what is written beside them."""
    folder = tmp_path / "inputs"
    folder.mkdir()
    return {
        "SST_FILE": Path(shutil.copy(TWIN / "sst.nc", folder)),
        "PROFILE_FILES": Path(shutil.copy(TWIN / "profiles.csv", folder)),
    }


@pytest.fixture
def out(tmp_path) -> Path:
    """An empty folder for outputs."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.fixture
def scratch(tmp_path) -> dict[str, str]:
    """Environment with a temporary folder of the test's own."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    return {"TMPDIR": str(folder)}


def alive(pid: int) -> bool:
    """Whether a process is there and isn't merely waiting to be buried."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def descendants(pid: int) -> dict[int, str]:
    """Process id -> command line of everything that a process started."""
    parents, commands = {}, {}
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit():
            continue
        try:
            stat = (folder / "stat").read_text().rpartition(")")[2].split()
            commands[int(folder.name)] = (
                (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode()
            )
        except OSError:
            continue
        parents[int(folder.name)] = int(stat[1])
    found, new = {}, {pid}
    while new:
        new = {child for child, parent in parents.items() if parent in new}
        found |= {child: commands[child] for child in new}
    return found


@pytest.fixture(autouse=True)
def _no_display(monkeypatch):
    monkeypatch.delenv("DISPLAY", raising=False)
    assert "DISPLAY" not in os.environ
