"""The environments in the QGIS profile that the plugin made: which one counts, and which may go.

Each installation has a folder of its own beside the others, and a small file names the one that
counts. So a failed installation changes nothing, and on Windows a running worker doesn't stand in
the way of a new one: its folder goes later.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

# Short, because on Windows a path may have 260 characters and packages nest deeply.
PREFIX = "env-"
RECORD = "current.json"
LOCK = "setup.lock"
LOG = "setup.log"
#: Seconds after which the lock of an installation that gave no sign of life is passed over.
STALE = 60.0


class Busy(Exception):
    """Another QGIS is installing into the same profile; the text says so."""


@dataclass(frozen=True)
class Installed:
    """What is known of the environment that counts."""

    folder: str
    variant: str = ""
    backend: str = ""
    base_python: str = ""
    base_version: str = ""
    date: str = ""
    wheels: str = ""
    index: str = ""


def home() -> Path:
    """The plugin's own folder in this QGIS profile."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "depthdif"


def log_file() -> Path:
    """Where the last set-up wrote what it did."""
    return home() / LOG


def installed() -> Installed | None:
    """The environment that counts, None before the first set-up or if its folder is gone."""
    try:
        record = json.loads((home() / RECORD).read_text(encoding="utf-8"))
        known = {name: str(record.get(name, "")) for name in Installed.__dataclass_fields__}
    except (OSError, ValueError, AttributeError):
        return None
    found = Installed(**known)
    # A name, never a path: whatever the file says, nothing outside the folder is run or removed.
    named = found.folder.startswith(PREFIX) and Path(found.folder).name == found.folder
    return found if named and (home() / found.folder).is_dir() else None


def make_current(environment: Installed) -> None:
    """Let this environment count from now on; a reader sees the old one or the new one."""
    record = home() / RECORD
    new = record.with_suffix(".new")
    new.write_text(json.dumps(asdict(environment), indent=1) + "\n", encoding="utf-8")
    new.replace(record)


def new_folder() -> Path:
    """Make the folder of the next environment."""
    home().mkdir(parents=True, exist_ok=True)
    numbers = [int(path.name[len(PREFIX) :]) for path in folders()]
    folder = home() / f"{PREFIX}{max(numbers, default=0) + 1}"
    folder.mkdir()
    return folder


def folders() -> list[Path]:
    """Every environment's folder, the one that counts among them."""
    found = home().glob(f"{PREFIX}*")
    return sorted(path for path in found if path.name[len(PREFIX) :].isdigit())


def forget() -> None:
    """Let no environment count."""
    with contextlib.suppress(FileNotFoundError):
        (home() / RECORD).unlink()


def remove_others() -> list[Path]:
    """Remove each environment that doesn't count; return what is in use and stays for now."""
    current = installed()
    for folder in folders():
        if current is None or folder.name != current.folder:
            shutil.rmtree(folder, ignore_errors=True)
    return [path for path in folders() if current is None or path.name != current.folder]


@contextlib.contextmanager
def locked() -> Iterator[None]:
    """Keep a second QGIS with the same profile from setting up at the same time.

    Raises
    ------
    Busy
        If one is at it.
    """
    lock = home() / LOCK
    home().mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(OSError):
        if time.time() - lock.stat().st_mtime > STALE:
            lock.unlink()
    try:
        os.close(os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
    except FileExistsError:
        raise Busy(
            QCoreApplication.translate(
                "DepthDif",
                "Another QGIS is setting up the DepthDif backend in this profile; wait until it "
                "has finished.",
            )
        ) from None
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            lock.unlink()


def sign_of_life() -> None:
    """Tell other QGIS processes that this set-up still goes on."""
    with contextlib.suppress(OSError):
        os.utime(home() / LOCK)
