"""The set-up in the Desktop: `depthdif:setupbackend` as a background task, one at a time."""

from __future__ import annotations

import time
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsTask,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

ALGORITHM = "depthdif:setupbackend"
#: Seconds that a cancelled set-up gets to end pip and to remove what it had begun.
PATIENCE = 8.0
# What a task that is still at it needs, until QGIS is gone.
_LEFT: list[Any] = []


class _Feedback(QgsProcessingFeedback):
    """Passes on what the task says; it lives in the main thread, and so do its listeners."""

    said = pyqtSignal(str)
    doing = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__(False)
        self.reason = ""

    def setProgressText(self, text: str) -> None:
        self.doing.emit(text)
        self.said.emit(text)

    def pushInfo(self, info: str) -> None:
        self.said.emit(info)

    def pushWarning(self, warning: str) -> None:
        self.said.emit(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.reason = error
        self.said.emit(error)


class BackendSetup(QObject):
    """The set-up that runs, if any; windows come and go while it does.

    Signals
    -------
    started
    progressed
        Per cent done.
    doing
        What is being done, in a few words.
    said
        A sentence for the log.
    finished
        Whether it worked, and the reason if it didn't (empty after a cancel).
    """

    started = pyqtSignal()
    progressed = pyqtSignal(float)
    doing = pyqtSignal(str)
    said = pyqtSignal(str)
    finished = pyqtSignal(bool, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: QgsProcessingAlgRunnerTask | None = None
        # QGIS's task keeps neither of them alive.
        self._context: QgsProcessingContext | None = None
        self._feedback: _Feedback | None = None
        self._cancelled = False
        self.log: list[str] = []

    def running(self) -> bool:
        """Whether a set-up runs now."""
        return self._task is not None

    def start(self, **parameters: Any) -> None:
        """Run the algorithm in the background; nothing happens while one runs."""
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
        if self.running() or algorithm is None:
            return
        self.log.clear()
        self._cancelled = False
        self._context = QgsProcessingContext()
        self._feedback = _Feedback()
        self._feedback.progressChanged.connect(self.progressed)
        self._feedback.doing.connect(self.doing)
        self._feedback.said.connect(self._say)
        # Silent: QGIS's own "task complete" would lie over what is said here.
        flags = QgsTask.Flag.CanCancel | QgsTask.Flag.Silent
        self._task = QgsProcessingAlgRunnerTask(
            algorithm, parameters, self._context, self._feedback, flags
        )
        self._task.setDescription(QCoreApplication.translate("DepthDif", "DepthDif: set-up"))
        self._task.executed.connect(self._done)
        QgsApplication.taskManager().addTask(self._task)
        self.started.emit()

    def cancel(self) -> None:
        """Stop; what was installed before stays."""
        if self._task is not None:
            self._cancelled = True
            self._task.cancel()

    def stop(self) -> None:
        """Cancel and wait until nothing runs any more, for QGIS or the plugin is about to go."""
        if self._task is None:
            return
        self.blockSignals(True)
        self.cancel()
        ended = (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated)
        deadline = time.monotonic() + PATIENCE
        # Sleeping lets the task's thread have Python, as QGIS's own way of waiting wouldn't.
        while self._task.status() not in ended and time.monotonic() < deadline:
            time.sleep(0.05)
        if self._task.status() not in ended:
            _LEFT.append((self._task, self._context, self._feedback))
        self._task = None

    def _say(self, text: str) -> None:
        self.log.append(text)
        self.said.emit(text)

    def _done(self, worked: bool, results: dict[str, Any]) -> None:
        cancelled = self._cancelled or self._feedback.isCanceled()
        reason = "" if worked or cancelled else self._feedback.reason
        self._task = None
        self.finished.emit(worked, reason)
