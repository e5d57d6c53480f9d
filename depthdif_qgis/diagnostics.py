"""What a bug report needs, as text: versions, interpreter and why, settings, the last logs."""

from __future__ import annotations

import platform
import re
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import PYQT_VERSION_STR, QT_VERSION_STR

from . import settings
from .paths import METADATA, PLUGIN
from .worker import environments, interpreter, pip

#: Lines of each log that are taken.
TAIL = 40


def collect(backend: Mapping[str, str] | str) -> str:
    """Describe this installation, without secrets and without the user's name.

    Parameters
    ----------
    backend : mapping or str
        Versions by name as the backend tells them, or the sentence that came instead.
    """
    lines = [*_qgis(), "", *_backend(backend), "", *_settings()]
    for log in _logs():
        lines += ["", f"--- {log.name}", *_tail(log)]
    return _private("\n".join(lines)) + "\n"


def _qgis() -> list[str]:
    version = re.search(r"^version=(.+)$", METADATA.read_text(encoding="utf-8"), re.MULTILINE)
    return [
        f"DepthDif {version[1] if version else '?'} in {PLUGIN}",
        f"QGIS {Qgis.version()}, Qt {QT_VERSION_STR}, PyQt {PYQT_VERSION_STR}",
        f"Python {platform.python_version()} in {sys.prefix}",
        f"System {platform.platform()}, {platform.machine()}",
        f"Language {QgsApplication.locale()}",
        time.strftime("Date %Y-%m-%d %H:%M:%S"),
    ]


def _backend(backend: Mapping[str, str] | str) -> list[str]:
    by_name = interpreter.named()
    why = f"{by_name[0]} names it" if by_name else "the set-up made it in the QGIS profile"
    try:
        lines = [f"Interpreter {interpreter.find()}", f"  because {why}"]
    except interpreter.BackendMissing as error:
        lines = [f"Interpreter: {error}"]
    made = environments.installed()
    if made:
        lines.append(
            f"Environment {made.folder}: {made.variant}, backend {made.backend}, Python "
            f"{made.base_version} from {made.base_python}, set up on {made.date}"
        )
    lines.append(f"Backend that came with the plugin {interpreter.bundled_version()}")
    if isinstance(backend, str):
        return [*lines, f"Backend: {backend}"]
    return [*lines, "Backend", *(f"  {name} {version}" for name, version in backend.items())]


def _settings() -> list[str]:
    names = ("PYTHON", "DEVICE", "THREADS", "MEMORY", "MODELS", "CACHE")
    values = {name: settings.text(getattr(settings, name)) for name in names}
    return ["Settings", *(f"  {name.lower()} {value or '-'}" for name, value in values.items())]


def _logs() -> list[Path]:
    """The set-up's log, and the newest of the worker's."""
    places = {Path(place) for place in (settings.scratch_parent(), tempfile.gettempdir()) if place}
    runs = sorted((log for place in places for log in place.glob("depthdif-*.log")), key=_modified)
    return [log for log in (environments.log_file(), *runs[-1:]) if log.is_file()]


def _modified(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:  # gone meanwhile
        return 0.0


def _tail(log: Path) -> list[str]:
    try:
        return log.read_text(encoding="utf-8", errors="replace").splitlines()[-TAIL:]
    except OSError as error:
        return [str(error)]


def _private(text: str) -> str:
    """The text with the home folder as ``~`` and no passwords in addresses."""
    home = str(Path.home())
    for written in sorted({home, home.replace("\\", "/"), home.replace("\\", "\\\\")}, key=len):
        # Only whole folder names: /home/ann isn't the beginning of /home/anna.
        if len(written) > 1:
            text = re.sub(re.escape(written) + r"(?![\w.-])", lambda found: "~", text)
    return pip.without_credentials(text)
