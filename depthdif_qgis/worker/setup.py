"""Make, repair and remove the backend's environment in the QGIS profile.

A new environment is made beside the old one and takes its place only when its worker has answered:
whatever fails, or is cancelled, leaves what was there. QGIS's own Python is never touched.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from . import environments
from .attempt import VARIANTS, Attempt, Listener, SetupError, Wish


def install(wish: Wish, listener: Listener) -> environments.Installed:
    """Install the bundled backend into a new environment and let it count.

    Raises
    ------
    SetupError
        With a sentence that names the log.
    process.Cancelled
        After a cancel.
    environments.Busy
        If another QGIS is at it.
    """
    _check(wish)
    if wish.wheels and not any(Path(wish.wheels).glob("*.whl")):
        raise SetupError(
            QCoreApplication.translate(
                "DepthDif", "The folder {folder} holds no wheels (*.whl)."
            ).format(folder=wish.wheels)
        )
    with environments.locked():
        made = _attempt(wish, listener, Attempt.run)
        environments.make_current(made)
        environments.remove_others()
    listener.progress(1.0, QCoreApplication.translate("DepthDif", "The backend is ready"))
    return made


def download(wish: Wish, listener: Listener) -> int:
    """Fill the folder `wish.wheels` with the packages, to install from it without internet.

    They suit machines with the same system and Python. Returns how many wheels lie there then.

    Raises
    ------
    SetupError, process.Cancelled, environments.Busy
        As `install` does.
    """
    if not wish.wheels:
        raise SetupError(
            QCoreApplication.translate(
                "DepthDif", "Say into which folder the wheels are to be downloaded (WHEELS)."
            )
        )
    _check(wish)
    Path(wish.wheels).mkdir(parents=True, exist_ok=True)
    with environments.locked():
        count = _attempt(wish, listener, Attempt.download)
        environments.remove_others()
    listener.progress(1.0, QCoreApplication.translate("DepthDif", "The wheels are there"))
    return count


def _attempt(wish: Wish, listener: Listener, what: Callable[[Attempt], Any]) -> Any:
    """Do something with a new environment; whatever goes wrong, no trace of it stays but a log."""
    before = environments.installed()
    with environments.log_file().open("w", encoding="utf-8", errors="replace") as log:
        folder = environments.new_folder()
        try:
            return what(Attempt(wish, folder, listener, log))
        except BaseException as error:
            log.write(f"{type(error).__name__}: {error}\n")
            shutil.rmtree(folder, ignore_errors=True)
            if isinstance(error, SetupError):
                raise SetupError(_with_log(str(error), before is not None)) from error
            raise


def repair(wish: Wish, listener: Listener) -> environments.Installed:
    """Install anew what was installed last, from where it was unless `wish` says otherwise."""
    before = environments.installed()
    if before is None:
        return install(wish, listener)
    base = before.base_python if Path(before.base_python).is_file() else ""
    wheels = before.wheels if before.wheels and Path(before.wheels).is_dir() else ""
    again = Wish(
        before.variant if before.variant in VARIANTS else wish.variant,
        wish.wheels or wheels,
        wish.index or before.index,
        wish.python or base,
    )
    return install(again, listener)


def remove(listener: Listener) -> None:
    """Remove every environment of this profile, with its packages.

    Raises
    ------
    SetupError
        If a file is in use, which Windows doesn't let go.
    """
    with environments.locked():
        environments.forget()
        left = environments.remove_others()
    if left:
        raise SetupError(
            QCoreApplication.translate(
                "DepthDif",
                "The backend no longer counts, but some of its files are in use: close other "
                "QGIS windows and remove it again. They are in {folder}.",
            ).format(folder=environments.home())
        )
    listener.progress(1.0, QCoreApplication.translate("DepthDif", "The backend is removed"))


def _check(wish: Wish) -> None:
    """Refuse what can't work before anything is made."""
    translate = QCoreApplication.translate
    if wish.variant == "onnxruntime-gpu" and sys.platform == "darwin":
        raise SetupError(
            translate("DepthDif", "There is no CUDA on macOS: choose the variant cpu.")
        )
    environments.home().mkdir(parents=True, exist_ok=True)
    needed = VARIANTS[wish.variant][1]
    free = shutil.disk_usage(environments.home()).free / 1e9
    if free < needed:
        raise SetupError(
            translate(
                "DepthDif",
                "The installation needs about {needed:g} GB in {folder}, where {free:.1f} GB are "
                "free.",
            ).format(needed=needed, folder=environments.home(), free=free)
        )


def _with_log(sentence: str, kept: bool) -> str:
    translate = QCoreApplication.translate
    parts = [sentence]
    if kept:
        parts.append(translate("DepthDif", "The backend that was installed before still works."))
    parts.append(translate("DepthDif", "The log is {}.").format(environments.log_file()))
    return " ".join(parts)
