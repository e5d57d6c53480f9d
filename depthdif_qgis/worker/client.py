"""Start the backend's worker, send it a job, pass its events on, stop it.

The worker is a process that reads one JSON line and answers with a JSON line per event; it leaves
when it is told to cancel, or when its standard input closes because QGIS is gone. Works alike on
Windows, macOS and Linux: pipes read in threads, no signals, no process groups.
"""

from __future__ import annotations

import contextlib
import json
import queue
import subprocess  # nosec B404 - the backend is a process of its own
import tempfile
import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

from qgis.PyQt.QtCore import QCoreApplication

from .. import job_schema, settings
from ..paths import BACKEND
from . import interpreter

#: Seconds between two looks at whether the analyst has cancelled.
POLL = 0.1
#: Seconds that a cancelled worker gets to remove its partial files.
GRACE = 1.5

# How the operating system says that it took the process's memory away: SIGKILL by the kernel, as
# Python and as a shell count it, and Windows's STATUS_NO_MEMORY and STATUS_COMMITMENT_LIMIT.
OUT_OF_MEMORY = (-9, 137, 0xC0000017, 0xC000012D)


class WorkerError(Exception):
    """The worker failed; the text is for the analyst."""


class WorkerCancelled(Exception):
    """The analyst cancelled, and the worker is gone."""


def run(
    command: str,
    parameters: dict[str, Any],
    *,
    progress: Callable[[float, str], None],
    log: Callable[[str, str], None],
    cancelled: Callable[[], bool],
    python: Path | None = None,
) -> dict[str, Any]:
    """Have the backend do `command` and wait for the result.

    Parameters
    ----------
    command : str
        What to do, for example ``reconstruct``.
    parameters : dict
        The job, as `job_schema.json` describes it.
    progress : callable
        Told the fraction done (0-1) and what is being done.
    log : callable
        Told the level (``info``, ``warning``) and the text of a message.
    cancelled : callable
        Asked ten times a second whether to stop.
    python : Path, optional
        Which Python has the backend; the one that `interpreter.find` finds by default.

    Returns
    -------
    dict
        The ``result`` event: ``outputs`` (paths by parameter), ``numbers``, ``warnings``.

    Raises
    ------
    WorkerError
        With one sentence, and the log's place where that helps.
    WorkerCancelled
        After a cancel.
    interpreter.BackendMissing
        If there is no backend.
    """
    worker = _Worker(python or interpreter.find())
    try:
        worker.send({"schema": job_schema.version(), "command": command, "parameters": parameters})
        for event in worker.events(cancelled):
            kind = event.get("event")
            if kind == "started":
                _check_schema(event)
            elif kind == "progress":
                progress(float(event["fraction"]), str(event.get("message", "")))
            elif kind == "log":
                log(str(event.get("level", "info")), str(event["message"]))
            elif kind == "result":
                return event
            elif kind == "error":
                if event.get("kind") == "cancelled":
                    raise WorkerCancelled
                raise WorkerError(_sentence(event))
        raise WorkerError(worker.obituary())
    finally:
        worker.stop()


class _Worker:
    """The worker's process and its pipes."""

    def __init__(self, python: Path) -> None:
        self._python = python
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._last_words: deque[str] = deque(maxlen=400)
        try:
            # UTF-8 mode, because a Windows pipe would otherwise speak the local code page.
            self._process = subprocess.Popen(  # noqa: S603  # nosec B603 - no shell, own Python
                [str(python), "-I", "-X", "utf8", "-m", "depthdif.worker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=interpreter.environment(),
                encoding="utf-8",
                errors="replace",
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise WorkerError(
                QCoreApplication.translate(
                    "DepthDif", "The DepthDif backend can't start with {python}: {reason}."
                ).format(python=python, reason=error.strerror or error)
            ) from error
        self._readers = {
            threading.Thread(target=self._read_events, daemon=True): self._process.stdout,
            threading.Thread(target=self._read_last_words, daemon=True): self._process.stderr,
        }
        for reader in self._readers:
            reader.start()

    def send(self, message: dict[str, Any]) -> None:
        """Write one line; a worker that has left already says why in its own way."""
        with contextlib.suppress(OSError):
            self._stdin.write(json.dumps(message) + "\n")
            self._stdin.flush()

    def events(self, cancelled: Callable[[], bool]):
        """Yield events until the worker closes its output; on a cancel stop it and say so."""
        while True:
            if cancelled():
                self.send({"command": "cancel"})
                raise WorkerCancelled
            try:
                line = self._lines.get(timeout=POLL)
            except queue.Empty:
                continue
            if line is None:
                return
            try:
                event = json.loads(line)
            except ValueError:
                event = None
            if isinstance(event, dict):
                yield event
            else:  # not of the protocol: some library printed it
                self._last_words.append(line)

    def stop(self) -> None:
        """Wait until the worker has left, for a short while; then end it."""
        # A closed input says "leave" to a worker that missed the line.
        with contextlib.suppress(OSError):
            self._stdin.close()
        try:
            self._process.wait(GRACE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        for reader, pipe in self._readers.items():
            reader.join(GRACE)
            if not reader.is_alive():
                pipe.close()

    def obituary(self) -> str:
        """Say why the worker ended without a result."""
        self.stop()
        translate = QCoreApplication.translate
        code = self._process.returncode
        words = "".join(self._last_words)
        if "No module named" in words and "depthdif" in words.splitlines()[-1]:
            return translate(
                "DepthDif",
                "The Python at {python} has no DepthDif backend: run depthdif:setupbackend, or "
                'install it there with pip install "{backend}".',
            ).format(python=self._python, backend=BACKEND)
        log = _keep(words)
        if code in OUT_OF_MEMORY:
            return translate(
                "DepthDif",
                "The system ended the backend because memory ran out (exit code {code}): "
                "take a smaller extent, fewer depths or a coarser resolution, or close other "
                "programs. The log is {log}.",
            ).format(code=code, log=log)
        return translate(
            "DepthDif",
            "The backend ended unexpectedly with exit code {code}. The log is {log}.",
        ).format(code=code, log=log)

    @property
    def _stdin(self) -> IO[str]:
        return self._process.stdin

    def _read_events(self) -> None:
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    def _read_last_words(self) -> None:
        for line in self._process.stderr:
            self._last_words.append(line)


def _check_schema(started: dict[str, Any]) -> None:
    theirs, ours = started.get("schema"), job_schema.version()
    if theirs != ours:
        raise WorkerError(
            QCoreApplication.translate(
                "DepthDif",
                "The backend {version} speaks job schema {theirs}, this plugin {ours}: set the "
                "backend up again (depthdif:setupbackend with the action repair).",
            ).format(version=started.get("version"), theirs=theirs, ours=ours)
        )


def _sentence(error: dict[str, Any]) -> str:
    """The analyst's sentence of an `error` event; the log is named where the fault is ours."""
    parts = [str(error.get("message", "")), str(error.get("hint") or "")]
    if error.get("log") and error.get("kind") not in ("input", "memory", "model"):
        parts.append(QCoreApplication.translate("DepthDif", "The log is {}.").format(error["log"]))
    return " ".join(filter(None, parts))


def _keep(words: str) -> str:
    """Keep the worker's last words in a file, for the error message to name."""
    with tempfile.NamedTemporaryFile(
        "w",
        prefix="depthdif-worker-",
        suffix=".log",
        dir=settings.scratch_parent(),
        delete=False,
        encoding="utf-8",
    ) as file:
        file.write(time.strftime("%Y-%m-%d %H:%M:%S\n") + words)
        return file.name
