"""The process that QGIS starts: a job in on stdin, events out on stdout, one JSON object a line.

Protocol, schema 1. The first line is ``{"schema": 1, "command": …, "parameters": {…}}`` with the
command ``reconstruct``, ``version``, ``schema`` or a task's name. Events are ``started``,
``progress``, ``log``, and at the end ``result`` or ``error``. A line ``cancel`` (or
``{"command": "cancel"}``), or the end of stdin because the caller died, stops the worker within
two seconds and removes what it had begun to write. Exit codes: 0 done, 1 internal error, 2 wrong
input, 3 cancelled.

Only the standard library is imported before ``started`` is out.
"""

from __future__ import annotations

import contextlib
import faulthandler
import json
import logging
import math
import os
import queue
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from depthdif import __version__
from depthdif.cancellation import Cancellation
from depthdif.errors import Cancelled, InputError
from depthdif.parameters import SCHEMA_VERSION
from depthdif.standard_input import read_lines
from depthdif.tasks import NAMES
from depthdif.threads import leave_threads_to_tiles

DONE, INTERNAL, INPUT, CANCELLED = 0, 1, 2, 3

_LEAST_PAUSE = 0.1  # seconds between two progress events…
_LEAST_STEP = 0.05  # …unless so much was done meanwhile
_JOB_KEYS = {"schema", "command", "parameters"}

logger = logging.getLogger("depthdif")


class Events:
    """The stream of events: whole lines, ASCII-only JSON (so UTF-8 in any locale), flushed.

    Parameters
    ----------
    descriptor : int
        File descriptor to write to.
    """

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._lock = threading.Lock()
        self._last_progress = (0.0, 0.0)
        self.on_broken: Callable[[], None] = lambda: None

    def emit(self, event: str, **content: Any) -> None:
        """Write one event; if nobody listens any more, say so through ``on_broken``."""
        line = json.dumps({"event": event, **_without_nan(content)}, default=str, allow_nan=False)
        data = line.encode("ascii") + b"\n"
        try:
            with self._lock:
                while data:
                    data = data[os.write(self._descriptor, data) :]
        except OSError:
            self.on_broken()

    def progress(self, fraction: float, message: str) -> None:
        """Report how far the work is, seldom enough to flood nobody."""
        fraction, now = round(min(max(float(fraction), 0.0), 1.0), 4), time.monotonic()
        then, before = self._last_progress
        if now - then < _LEAST_PAUSE and 0 < fraction < 1 and fraction - before < _LEAST_STEP:
            return
        self._last_progress = now, fraction
        self.emit("progress", fraction=fraction, message=message)

    def log(self, level: str, message: str) -> None:
        """Pass a sentence on; level is ``info`` or ``warning``."""
        self.emit("log", level=level, message=message)


def _without_nan(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _without_nan(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_without_nan(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value


class _Tee:
    """What Python prints goes to stderr and into the log file."""

    def __init__(self, *streams: Any) -> None:
        self._streams = streams
        self.encoding = "utf-8"

    def write(self, text: str) -> int:
        for stream in self._streams:
            with contextlib.suppress(OSError, ValueError):
                stream.write(text)
        return len(text)

    def flush(self) -> None:
        for stream in self._streams:
            with contextlib.suppress(OSError, ValueError):
                stream.flush()

    def isatty(self) -> bool:
        return False

    def fileno(self) -> int:
        return int(self._streams[0].fileno())


def main() -> int:
    """Serve one job and return the exit code."""
    os.environ["GDAL_PAM_ENABLED"] = "NO"
    leave_threads_to_tiles()
    # stdout belongs to the events: anything else that prints, native code included, gets stderr.
    descriptor = os.dup(1)
    os.dup2(2, 1)
    events = Events(descriptor)
    events.emit("started", version=__version__, schema=SCHEMA_VERSION, pid=os.getpid())
    log_file = _open_log()
    cancellation = Cancellation(CANCELLED, last_words=lambda: _last_words(events, log_file))
    events.on_broken = cancellation.request
    job_line: queue.Queue[bytes | None] = queue.Queue()
    threading.Thread(
        target=_listen, args=(job_line, cancellation), name="stdin", daemon=True
    ).start()
    with cancellation.listening():
        code = _serve(job_line, events, cancellation, log_file)
        cancellation.finish()
    _close_log(log_file, keep=code in (INTERNAL, INPUT))
    return code


def _last_words(events: Events, log_file: Path | None) -> None:
    """Say that the run was cancelled, and leave no log: what the watchdog does before the end."""
    _emit_error(events, Cancelled(), log_file)
    _close_log(log_file, keep=False)


def _listen(job_line: queue.Queue[bytes | None], cancellation: Cancellation) -> None:
    """Hand over the first line; take a ``cancel`` line or the end of stdin as a request to stop."""
    first = True
    for line in read_lines():
        if not line.strip():
            continue
        if _is_cancel(line):
            break
        if first:
            job_line.put(line)
            first = False
    cancellation.request()
    job_line.put(None)


def _is_cancel(line: bytes) -> bool:
    if line.strip() == b"cancel":
        return True
    if b"cancel" not in line:
        return False
    try:
        message = json.loads(line)
    except ValueError:
        return False
    return isinstance(message, dict) and message.get("command") == "cancel"


def _serve(
    job_line: queue.Queue[bytes | None],
    events: Events,
    cancellation: Cancellation,
    log_file: Path | None,
) -> int:
    try:
        line = job_line.get()
        if line is None:
            raise Cancelled
        logger.info("job %s", line.decode("utf-8", "replace").strip())
        command, parameters = read_job_line(line)
        events.emit("result", **_answer(command, parameters, events, cancellation))
    except BaseException as error:  # whatever happens, the caller gets a sentence
        if not isinstance(error, Exception) or cancellation.requested():
            # What fails after a request to stop, fails because of it (a closed file, a thread).
            error = error if isinstance(error, InputError) else Cancelled()
        return _emit_error(events, error, log_file)
    return DONE


def _answer(
    command: str, parameters: dict[str, Any], events: Events, cancellation: Cancellation
) -> dict[str, Any]:
    if command == "version":
        from depthdif.write.versions import versions

        return {"version": __version__, "schema": SCHEMA_VERSION, "versions": versions()}
    if command == "schema":
        from depthdif.job_schema import json_schema

        return {"job_schema": json_schema()}
    if command != "reconstruct":
        from depthdif.tasks import Report, find

        report = Report(events.progress, events.log, cancellation.requested)
        return find(command).perform(parameters, report)
    from depthdif.job import Job
    from depthdif.run import run_job

    job = Job.from_dict(parameters)
    return run_job(job, progress=events.progress, log=events.log, cancelled=cancellation.requested)


def read_job_line(line: bytes) -> tuple[str, dict[str, Any]]:
    """Return command and parameters of a job line.

    Raises
    ------
    InputError
        If it is not JSON, has another schema, an unknown command or an unknown key.
    """
    try:
        job = json.loads(line.decode("utf-8-sig"), parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise InputError(f"The job line is not JSON: {error}.") from None
    if not isinstance(job, dict):
        raise InputError("The job line must be a JSON object.")
    if job.get("schema") != SCHEMA_VERSION or isinstance(job["schema"], bool):
        raise InputError(
            f"The job has schema {job.get('schema')!r}; this backend knows schema"
            f" {SCHEMA_VERSION}.",
            "Plugin and backend are of different versions: set the backend up again.",
        )
    for key in job:
        if key not in _JOB_KEYS:
            raise InputError(f"The job line has an unknown key {key!r}.")
    command = job.get("command")
    known = ("reconstruct", "version", "schema", *NAMES)
    if command not in known:
        raise InputError(f"Unknown command {command!r}.", f"Use one of {', '.join(known)}.")
    parameters = job.get("parameters", {})
    if not isinstance(parameters, dict):
        raise InputError("The parameters of a job must be a JSON object.")
    return command, parameters


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON number")


def _emit_error(events: Events, error: BaseException, log_file: Path | None) -> int:
    """Emit the error event and return the exit code that belongs to it."""
    log = str(log_file or "")
    if isinstance(error, Cancelled):
        events.emit("error", kind="cancelled", message="Cancelled.", hint="", log="")
        return CANCELLED
    if isinstance(error, InputError):
        logger.info("%s error: %s", error.kind, error)
        events.emit("error", kind=error.kind, message=error.message, hint=error.hint, log=log)
        return INPUT
    logger.error("".join(traceback.format_exception(error)))
    if isinstance(error, MemoryError):
        hint = "Ask for a smaller extent, fewer members or fewer depths."
        events.emit("error", kind="memory", message="Memory ran out.", hint=hint, log=log)
        return INTERNAL
    events.emit(
        "error",
        kind="internal",
        message=f"An internal error stopped the run ({type(error).__name__}: {error}).",
        hint="The log file holds the details.",
        log=log,
    )
    return INTERNAL


def _open_log() -> Path | None:
    """Send what is printed and logged to stderr and into a file; None if no file can be made."""
    try:
        descriptor, name = tempfile.mkstemp(prefix="depthdif-", suffix=".log", text=True)
    except OSError:
        sys.stdout = sys.stderr
        return None
    stream = os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace", buffering=1)
    sys.stdout = sys.stderr = _Tee(*filter(None, (sys.__stderr__, stream)))
    faulthandler.enable(stream)
    logging.basicConfig(
        stream=stream, level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s"
    )
    logging.captureWarnings(True)
    logger.info("depthdif %s, process %d", __version__, os.getpid())
    return Path(name)


def _close_log(log_file: Path | None, *, keep: bool) -> None:
    if log_file is None or keep:
        return
    faulthandler.disable()
    logging.shutdown()
    for stream in getattr(sys.stderr, "_streams", ()):
        if stream is not sys.__stderr__:
            stream.close()
    sys.stdout = sys.stderr = sys.__stderr__
    with contextlib.suppress(OSError):
        log_file.unlink()


if __name__ == "__main__":
    exit_code = main()
    sys.stderr.flush()
    # Libraries with threads of their own may hang or crash while the interpreter is taken down.
    os._exit(exit_code)
