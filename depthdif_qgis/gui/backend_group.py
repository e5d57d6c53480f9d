"""The part of the settings page about the backend: what is there, set up, remove, diagnostics."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import (
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from .. import diagnostics
from ..worker import client, environments, interpreter
from .backend_setup import BackendSetup


class BackendGroup(QGroupBox):
    """Shows whether there is a backend, and makes one; a running set-up outlives the window.

    Parameters
    ----------
    setup : BackendSetup
        The Desktop's one.
    more : callable
        Opens the algorithm's own dialog, for the variants and the folder of wheels.
    """

    def __init__(self, setup: BackendSetup, more: Callable[[], None], parent: QWidget | None):
        translate = QCoreApplication.translate
        super().__init__(translate("DepthDif", "Backend"), parent)
        self._setup = setup
        self._asked: QgsTask | None = None
        self.status = QLabel()
        self.status.setWordWrap(True)
        self.status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.install = QPushButton()
        self.install.clicked.connect(self._install)
        self.remove = QPushButton(translate("DepthDif", "Remove…"))
        self.remove.clicked.connect(self._remove)
        self.more = QPushButton(translate("DepthDif", "More choices…"))
        self.more.setToolTip(
            translate("DepthDif", "Graphics card, installation without internet, another Python")
        )
        self.more.clicked.connect(more)
        self.diagnose = QPushButton(translate("DepthDif", "Diagnostics"))
        self.diagnose.setToolTip(
            translate("DepthDif", "Copies to the clipboard what a bug report needs")
        )
        self.diagnose.clicked.connect(self._diagnose)
        self.bar = QProgressBar()
        self.cancel = QPushButton(translate("DepthDif", "Cancel"))
        self.cancel.clicked.connect(setup.cancel)
        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        self.log.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.log.setMinimumHeight(150)
        self._lay_out()
        self._listen()
        self.refresh()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.install, self.remove, self.more):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.diagnose)
        progress = QHBoxLayout()
        progress.addWidget(self.bar, 1)
        progress.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.addWidget(self.status)
        layout.addLayout(buttons)
        layout.addLayout(progress)
        layout.addWidget(self.log)

    def _listen(self) -> None:
        self._setup.started.connect(self._begun)
        self._setup.progressed.connect(self._progressed)
        self._setup.doing.connect(self._doing)
        self._setup.said.connect(self.log.appendPlainText)
        self._setup.finished.connect(self._finished)
        if self._setup.running():
            self.log.setPlainText("\n".join(self._setup.log))

    # --- what is there ------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what is there, as far as files tell; nothing is started for it."""
        translate = QCoreApplication.translate
        running = self._setup.running()
        made = environments.installed()
        self.status.setText(_status())
        self.install.setText(
            translate("DepthDif", "Repair backend")
            if made
            else translate("DepthDif", "Set up backend")
        )
        self.install.setEnabled(not running)
        self.install.setDefault(not made)
        self.remove.setVisible(made is not None)
        self.remove.setEnabled(not running)
        self.more.setEnabled(not running)
        self.bar.setVisible(running)
        self.cancel.setVisible(running)
        self.cancel.setEnabled(running)
        self.log.setVisible(running or bool(self.log.toPlainText()))

    # --- set-up -------------------------------------------------------------------------------

    def _install(self) -> None:
        self._setup.start(ACTION="repair" if environments.installed() else "install")

    def _remove(self) -> None:
        translate = QCoreApplication.translate
        answer = QMessageBox.question(
            self,
            translate("DepthDif", "Remove the backend"),
            translate(
                "DepthDif",
                "Remove the backend and its packages from this QGIS profile? You can set it up "
                "again at any time.",
            ),
        )
        if answer == QMessageBox.StandardButton.Yes:
            self._setup.start(ACTION="remove")

    def _begun(self) -> None:
        self.log.clear()
        self.bar.setValue(0)
        self.bar.setFormat("%p %")
        self.refresh()

    def _progressed(self, percent: float) -> None:
        self.bar.setValue(round(percent))

    def _doing(self, text: str) -> None:
        self.bar.setFormat(f"%p % – {text}")

    def _finished(self, worked: bool, reason: str) -> None:
        self.refresh()
        if not worked:
            cancelled = QCoreApplication.translate("DepthDif", "Cancelled; nothing was changed.")
            self.status.setText(f"{reason or cancelled}\n{_status()}")

    # --- diagnostics --------------------------------------------------------------------------

    def _diagnose(self) -> None:
        """Ask the backend for its versions, beside the window, and copy everything."""
        self.diagnose.setEnabled(False)
        self._asked = QgsTask.fromFunction(
            QCoreApplication.translate("DepthDif", "DepthDif: diagnostics"),
            _ask_versions,
            on_finished=self._copy,
        )
        QgsApplication.taskManager().addTask(self._asked)

    def _copy(self, failed: Exception | None, answer=None) -> None:
        self._asked = None
        text = diagnostics.collect(str(failed) if failed else answer)
        QgsApplication.clipboard().setText(text)
        self.diagnose.setEnabled(True)
        self.log.setPlainText(text)
        self.log.setVisible(True)
        self.status.setText(
            QCoreApplication.translate(
                "DepthDif", "Copied to the clipboard: paste it into your bug report."
            )
        )


def _ask_versions(task: QgsTask) -> dict[str, str] | str:
    try:
        answer = client.run(
            "version",
            {},
            progress=lambda fraction, text: None,
            log=lambda level, text: None,
            cancelled=task.isCanceled,
        )
    except client.WorkerCancelled:
        return QCoreApplication.translate("DepthDif", "Cancelled.")
    except (client.WorkerError, interpreter.BackendMissing) as error:
        return str(error)
    return answer["versions"]


def _status() -> str:
    """Whether there is a backend, and which, in a sentence or two."""
    translate = QCoreApplication.translate
    made = environments.installed()
    by_name = interpreter.named()
    try:
        python = interpreter.find()
    except interpreter.BackendMissing as error:
        if by_name:
            return str(error)
        return translate(
            "DepthDif",
            "Not set up yet. The button installs the backend into your QGIS profile (about 200 MB "
            "to download); QGIS's own Python isn't touched.",
        )
    if by_name:
        return translate("DepthDif", "{where} names {python}, which is used.").format(
            where=by_name[0][:1].upper() + by_name[0][1:], python=python
        )
    text = translate(
        "DepthDif", "Ready: backend {version} ({variant}), Python {python}, set up on {date}."
    ).format(version=made.backend, variant=made.variant, python=made.base_version, date=made.date)
    if interpreter.outdated():
        text += " " + translate(
            "DepthDif", "The plugin brought {version}: press Repair backend."
        ).format(version=interpreter.bundled_version())
    return text
