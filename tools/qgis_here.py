"""Where QGIS is on this machine, and how to run it without a screen: the one place that knows."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROFILE = ROOT / "build" / "profile"
PLUGINS = ROOT / "build" / "plugins"
BACKEND_PYTHON = ROOT / ".venv" / "bin" / "python"
MINIMUM = (3, 40)
# The Python that QGIS's own bindings belong to, on Debian.
QGIS_PYTHON = os.environ.get("QGIS_PYTHON", "/usr/bin/python3")


def _headless(base: dict[str, str]) -> dict[str, str]:
    """`base` with what Qt needs when there is no screen and no login session."""
    runtime = Path(tempfile.gettempdir()) / f"depthdif-runtime-{os.getuid()}"
    runtime.mkdir(mode=0o700, exist_ok=True)
    clean = {name: value for name, value in base.items() if not name.startswith("PYTHON")}
    # QGIS's embedded Python takes the first python3 on the PATH for its own: an environment or a
    # version manager there would hide the system's packages, and with them QGIS's bindings.
    path = os.pathsep.join(["/usr/bin", base.get("PATH", "")])
    return {**clean, "PATH": path, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(runtime)}


def environment(profile: Path = PROFILE, plugins: Path = PLUGINS) -> dict[str, str]:
    """Environment for `qgis_process`: no screen, the project's own profile, plugin and backend."""
    profile.mkdir(parents=True, exist_ok=True)
    return {
        **_headless(dict(os.environ)),
        "HOME": str(profile),
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "QGIS_PLUGINPATH": str(plugins),
        "DEPTHDIF_PYTHON": os.environ.get("DEPTHDIF_PYTHON", str(BACKEND_PYTHON)),
    }


def qgis_process() -> str | None:
    """The path of a working `qgis_process`, or None.

    Debian 12's own QGIS 3.22 installs a wrapper of that name that fails; the program beside it,
    `qgis_process.bin`, works. A newer QGIS's wrapper is sound.
    """
    candidates = (os.environ.get("QGIS_PROCESS"), "qgis_process", "qgis_process.bin")
    for candidate in filter(None, candidates):
        path = shutil.which(candidate)
        if path and version(path):
            return path
    return None


def version(path: str) -> tuple[int, int] | None:
    """(major, minor) of the `qgis_process` at `path`; None when it doesn't run."""
    try:
        answer = subprocess.run(  # noqa: S603
            [path, "--version"],
            env=_headless(dict(os.environ)),
            capture_output=True,
            text=True,
            timeout=120,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    found = re.search(r"QGIS (\d+)\.(\d+)", answer.stdout)
    return (int(found[1]), int(found[2])) if found else None


def required_qgis_process() -> str:
    """The path of a `qgis_process` of QGIS 3.40 or newer; a sentence and exit 1 without one."""
    path = qgis_process()
    if path is None or (version(path) or (0, 0)) < MINIMUM:
        raise SystemExit("QGIS 3.40 or newer isn't installed here; run: make qgis")
    return path


def enable_plugin(qgis: str, profile: Path = PROFILE, plugins: Path = PLUGINS) -> None:
    """Enable the plugin in the profile; once is enough."""
    settings = profile / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    if settings.exists() and "depthdif_qgis=true" in settings.read_text(encoding="utf-8"):
        return
    done = subprocess.run(  # noqa: S603
        [qgis, "plugins", "enable", "depthdif_qgis"],
        env=environment(profile, plugins),
        capture_output=True,
        text=True,
    )
    if done.returncode or "Enabled depthdif_qgis" not in done.stdout:
        raise SystemExit(f"{done.stdout}\n{done.stderr}\nThe plugin couldn't be enabled.")
