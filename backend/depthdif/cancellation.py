"""Stop a run soon, and leave nothing behind, even in the middle of a long native call.

A request sets a flag that the run looks at. If the run has not ended a second later (it sits in
compiled code that knows no flag), a watchdog removes the unfinished outputs and ends the process.
"""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from types import FrameType

from depthdif.write.destinations import discard_unfinished

#: Seconds that a run gets to end by itself after it was asked to stop.
PATIENCE = 1.0


class Cancellation:
    """A request to stop, and the watchdog that enforces it.

    Parameters
    ----------
    exit_code : int
        With which the watchdog ends the process.
    last_words : callable
        Called by the watchdog just before the end, for example to emit an event.
    """

    def __init__(self, exit_code: int, last_words: Callable[[], object] = lambda: None) -> None:
        self.exit_code = exit_code
        self._last_words = last_words
        self._requested = threading.Event()
        self._finished = threading.Event()
        self._lock = threading.Lock()

    def requested(self) -> bool:
        """Whether someone asked to stop."""
        return self._requested.is_set()

    def request(self) -> None:
        """Ask the run to stop; enforced after :data:`PATIENCE` seconds."""
        with self._lock:
            if self._requested.is_set():
                return
            self._requested.set()
        threading.Thread(target=self._enforce, name="watchdog", daemon=True).start()

    def finish(self) -> None:
        """Call the watchdog off: the run has ended by itself."""
        self._finished.set()

    def _enforce(self) -> None:
        if self._finished.wait(PATIENCE):
            return
        # Twice: a file that is closed in between can then be removed on Windows too.
        discard_unfinished()
        with contextlib.suppress(Exception):
            self._last_words()
        discard_unfinished()
        os._exit(self.exit_code)

    @contextlib.contextmanager
    def listening(self) -> Iterator[None]:
        """Take Ctrl-C and termination as requests meanwhile (main thread only).

        Python runs a signal's handler only between two bytecodes of the main thread; the wake-up
        socket is written to at once, so the request is seen inside a native call too.
        """
        receiver, sender = socket.socketpair()
        sender.setblocking(False)
        before = {}
        for name in ("SIGINT", "SIGTERM", "SIGBREAK", "SIGHUP"):
            if hasattr(signal, name):
                number = getattr(signal, name)
                before[number] = signal.signal(number, self._on_signal)
        wakeup = signal.set_wakeup_fd(sender.fileno(), warn_on_full_buffer=False)

        def watch() -> None:
            with contextlib.suppress(OSError):
                if receiver.recv(1):
                    self.request()

        watcher = threading.Thread(target=watch, name="signals", daemon=True)
        watcher.start()
        try:
            yield
        finally:
            signal.set_wakeup_fd(wakeup)
            for number, handler in before.items():
                signal.signal(number, handler)
            sender.close()  # ends the watcher
            watcher.join()
            receiver.close()

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        self.request()
