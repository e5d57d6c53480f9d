"""The backend as a Processing algorithm uses it: one call, with QGIS's feedback and exceptions."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QThread

from .. import settings
from . import client, interpreter


def run(command: str, job: dict[str, Any], feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """Have the backend do `command`, and tell the analyst how it goes; see `client.run`.

    Raises
    ------
    QgsProcessingException
        With one sentence, after a cancel too: returning normally would tell `qgis_process`, a
        model or a batch that all is well.
    """

    def progress(fraction: float, text: str) -> None:
        feedback.setProgress(100 * fraction)
        feedback.setProgressText(text)

    def log(level: str, text: str) -> None:
        if level == "warning":
            feedback.pushWarning(text)
        else:
            feedback.pushInfo(text)

    if interpreter.outdated():
        feedback.pushWarning(
            QCoreApplication.translate(
                "DepthDif",
                "The backend is older than the plugin: repair it in Settings ▸ Options ▸ DepthDif.",
            )
        )
    try:
        result = client.run(
            command,
            settings.for_job(command, job),
            progress=progress,
            log=log,
            cancelled=lambda: cancelled(feedback),
        )
    except client.WorkerCancelled as reason:
        sentence = QCoreApplication.translate("DepthDif", "Cancelled.")
        raise QgsProcessingException(sentence) from reason
    except (client.WorkerError, interpreter.BackendMissing) as error:
        raise QgsProcessingException(str(error)) from error
    for sentence in result.get("warnings", []):
        feedback.pushWarning(sentence)
    return result


def cancelled(feedback: QgsProcessingFeedback) -> bool:
    """Whether the analyst wants to stop.

    `qgis_process` runs an algorithm in its main thread, and Ctrl-C waits there as an event that
    nobody else looks at.
    """
    if QThread.currentThread() == QCoreApplication.instance().thread():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    return feedback.isCanceled()
