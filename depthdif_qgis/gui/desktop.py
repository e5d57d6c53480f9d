"""What the plugin adds to QGIS Desktop besides docks: menu, settings page, the offer to set up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QAction, QProgressBar, QPushButton

from .. import documentation, notices
from ..paths import ICON
from ..worker import environments, interpreter
from .backend_setup import ALGORITHM, BackendSetup
from .settings_page import PAGE, SettingsFactory

MENU = "DepthDif"


class Desktop(QObject):
    """Menu, settings page and messages; `stop` takes everything back."""

    def __init__(self, iface) -> None:
        super().__init__()
        self._iface = iface
        self.setup = BackendSetup(self)
        self._factory = SettingsFactory(self.setup, self.open_setup_dialog)
        self._actions: list[QAction] = []
        self._offered = False
        self._item: Any = None
        self._progress: QProgressBar | None = None
        self._afterwards: Callable[[], None] | None = None
        self._dialogs: list[Any] = []

    def start(self) -> None:
        """Add what the Desktop shows."""
        translate = QCoreApplication.translate
        entries = (
            (translate("DepthDif", "Reconstruct…"), self.open_reconstruct),
            (translate("DepthDif", "Open the sample data"), self.open_sample),
            (translate("DepthDif", "Settings and set-up…"), self.open_settings),
            (translate("DepthDif", "First steps"), _open_first_steps),
        )
        for text, slot in entries:
            action = QAction(QIcon(str(ICON)), text, self._iface.mainWindow())
            # `triggered` tells whether it is checked, which no entry wants to know.
            action.triggered.connect(lambda checked=False, slot=slot: slot())
            self._iface.addPluginToMenu(MENU, action)
            self._actions.append(action)
        self._iface.registerOptionsWidgetFactory(self._factory)
        self.setup.started.connect(self._show_progress)
        self.setup.progressed.connect(self._progressed)
        self.setup.finished.connect(self._finished)
        notices.on_backend_missing = self._offer_once

    def stop(self) -> None:
        """Take it out of the Desktop again; a running set-up stops and changes nothing."""
        notices.on_backend_missing = None
        self.setup.stop()
        self._iface.unregisterOptionsWidgetFactory(self._factory)
        for action in self._actions:
            self._iface.removePluginMenu(MENU, action)
            action.deleteLater()
        self._actions.clear()
        self._take_down()

    # --- menu ---------------------------------------------------------------------------------

    def open_reconstruct(self, parameters: dict[str, Any] | None = None) -> None:
        """Open the dialog, or offer the set-up without which it can't run."""
        if self._ready(lambda: self.open_reconstruct(parameters)):
            self._open("depthdif:reconstruct", parameters or {})

    def open_sample(self) -> None:
        """Put the sample on the map and open Reconstruct, filled in."""
        from .sample_data import add_to

        parameters = add_to(QgsProject.instance())
        layer = QgsProject.instance().mapLayer(parameters["SST"])
        canvas = self._iface.mapCanvas()
        canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent()))
        canvas.refresh()
        self.open_reconstruct(parameters)

    def open_settings(self) -> None:
        """Open QGIS's options at the plugin's page."""
        self._iface.showOptionsDialog(self._iface.mainWindow(), PAGE)

    def open_setup_dialog(self) -> None:
        """Open the algorithm's dialog, with every choice of the set-up."""
        self._open(ALGORITHM, {})

    def _open(self, algorithm: str, parameters: dict[str, Any]) -> None:
        from qgis import processing

        dialog = processing.createAlgorithmDialog(algorithm, parameters)
        if dialog is not None:
            # Python would throw an unnamed dialog away.
            self._dialogs = [*(d for d in self._dialogs if _alive(d)), dialog]
            dialog.show()

    # --- the offer to set up ------------------------------------------------------------------

    def _ready(self, afterwards: Callable[[], None]) -> bool:
        """Whether there is a backend; else offer to set it up, and do `afterwards` then."""
        try:
            interpreter.find()
        except interpreter.BackendMissing as missing:
            self._afterwards = afterwards
            if not self.setup.running():
                self._offer(missing)
            return False
        return True

    def _offer_once(self) -> None:
        """An algorithm was opened without a backend: say so, the first time."""
        if self._offered or self.setup.running():
            return
        self._offered = True
        try:
            interpreter.find()
        except interpreter.BackendMissing as missing:
            self._offer(missing)

    def _offer(self, missing: interpreter.BackendMissing) -> None:
        translate = QCoreApplication.translate
        if interpreter.named():
            # Something names a Python that isn't there: installing another one wouldn't help.
            self._show(
                str(missing),
                Qgis.MessageLevel.Warning,
                translate("DepthDif", "Settings"),
                self.open_settings,
            )
            return
        self._show(
            # Short: the bar of a small window shows one line.
            translate("DepthDif", "The backend isn't set up yet: about 200 MB, downloaded once."),
            Qgis.MessageLevel.Info,
            translate("DepthDif", "Set up"),
            lambda: self.setup.start(ACTION="install"),
        )

    def _show(
        self, text: str, level: Qgis.MessageLevel, label: str, slot: Callable[[], None]
    ) -> None:
        self._take_down()
        bar = self._iface.messageBar()
        self._item = bar.createMessage(MENU, text)
        button = QPushButton(label)
        button.clicked.connect(lambda checked=False: slot())
        self._item.layout().addWidget(button)
        bar.pushWidget(self._item, level, 0)

    def _show_progress(self) -> None:
        translate = QCoreApplication.translate
        self._show(
            translate("DepthDif", "Setting up the backend; you can go on working."),
            Qgis.MessageLevel.Info,
            translate("DepthDif", "Cancel"),
            self.setup.cancel,
        )
        self._progress = QProgressBar()
        self._progress.setMaximumWidth(320)
        layout = self._item.layout()
        layout.insertWidget(layout.count() - 1, self._progress)

    def _progressed(self, percent: float) -> None:
        if self._progress is not None and _alive(self._progress):
            self._progress.setValue(round(percent))

    def _finished(self, worked: bool, reason: str) -> None:
        translate = QCoreApplication.translate
        self._take_down()
        bar = self._iface.messageBar()
        afterwards, self._afterwards = self._afterwards, None
        # A backend that was removed isn't ready, though another one may be named.
        if worked and environments.installed() and _backend_is_there():
            bar.pushMessage(
                MENU, translate("DepthDif", "The backend is ready."), Qgis.MessageLevel.Success, 8
            )
            if afterwards:
                QTimer.singleShot(0, afterwards)
        elif reason:
            self._show(
                reason,
                Qgis.MessageLevel.Critical,
                translate("DepthDif", "Settings"),
                self.open_settings,
            )

    def _take_down(self) -> None:
        """Remove our message, unless the user has closed it."""
        if self._item is not None and _alive(self._item):
            self._iface.messageBar().popWidget(self._item)
        self._item = self._progress = None


def _open_first_steps() -> None:
    QDesktopServices.openUrl(QUrl(documentation.page("first-steps")))


def _backend_is_there() -> bool:
    try:
        interpreter.find()
    except interpreter.BackendMissing:
        return False
    return True


def _alive(widget: QObject) -> bool:
    """Whether Qt still has what the Python object stands for."""
    try:
        widget.objectName()
    except RuntimeError:
        return False
    return True
