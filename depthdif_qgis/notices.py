"""What the Desktop wants to know when it happens; headless, nobody listens."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QCoreApplication, QThread

#: Called in the main thread when an algorithm is opened and there is no backend.
on_backend_missing: Callable[[], None] | None = None


def backend_missing() -> None:
    """Say that an algorithm can't run without a backend."""
    application = QCoreApplication.instance()
    if on_backend_missing and application and QThread.currentThread() == application.thread():
        on_backend_missing()
