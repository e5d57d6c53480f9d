"""A command of the set-up: its output line by line, its end together with whatever it started."""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess  # nosec B404 - the environment is made by Python's own tools
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

#: Seconds between two looks at whether the analyst has cancelled.
POLL = 0.1
#: Seconds that a killed command gets to be gone.
GRACE = 1.5


class Cancelled(Exception):
    """The analyst cancelled, and the command is gone."""


class CannotStart(Exception):
    """The program can't be started; the text says why."""


def run(
    command: Sequence[str],
    environment: dict[str, str],
    *,
    line: Callable[[str], None],
    cancelled: Callable[[], bool],
    patience: float | None = None,
) -> int:
    """Run a command to its end and return its exit code.

    Parameters
    ----------
    command : sequence of str
        Program and arguments; no shell.
    environment : dict
        Its environment.
    line : callable
        Told each line of its output, errors included.
    cancelled : callable
        Asked ten times a second whether to stop.
    patience : float, optional
        Seconds after which the command is ended and counts as failed.

    Raises
    ------
    Cancelled
        After a cancel; the command and its children are gone then.
    CannotStart
        If there is no such program, or it may not be run.
    """
    deadline = time.monotonic() + patience if patience else None
    process = _start(command, environment)
    lines: queue.Queue[str | None] = queue.Queue()
    reader = threading.Thread(target=_read, args=(process, lines), daemon=True)
    reader.start()
    try:
        while True:
            if cancelled():
                raise Cancelled
            if deadline and time.monotonic() > deadline:
                return -1
            try:
                text = lines.get(timeout=POLL)
            except queue.Empty:
                continue
            if text is None:
                return process.wait()
            line(text.rstrip())
    finally:
        if process.poll() is None:
            end_tree(process)
        reader.join(GRACE)
        if not reader.is_alive():
            process.stdout.close()


def _start(command: Sequence[str], environment: dict[str, str]) -> subprocess.Popen:
    try:
        return subprocess.Popen(  # noqa: S603  # nosec B603 - no shell, Python's own tools
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=environment,
            encoding="utf-8",
            errors="replace",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            # A group of its own, to be ended as a whole; Windows, which has none, ignores it.
            start_new_session=True,
        )
    except OSError as error:
        raise CannotStart(
            QCoreApplication.translate("DepthDif", "{program} can't be started: {reason}.").format(
                program=command[0], reason=error.strerror or error
            )
        ) from error


def _read(process: subprocess.Popen, lines: queue.Queue) -> None:
    with contextlib.suppress(ValueError):  # closed under the reader by a cancel
        for text in process.stdout:
            lines.put(text)
    lines.put(None)


def end_tree(process: subprocess.Popen) -> None:
    """End a command and everything that it started, which pip does in plenty."""
    if os.name == "nt":
        system = Path(os.environ.get("SYSTEMROOT", "C:\\Windows")) / "System32"
        with contextlib.suppress(OSError, subprocess.TimeoutExpired):
            subprocess.run(  # noqa: S603  # nosec B603 - Windows's own program, by its full path
                [str(system / "taskkill.exe"), "/T", "/F", "/PID", str(process.pid)],
                capture_output=True,
                timeout=GRACE,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
    else:
        with contextlib.suppress(OSError):
            os.killpg(process.pid, 9)
    process.kill()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(GRACE)
