"""Settings ▸ Options ▸ DepthDif: the backend, and what holds for every run."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import (
    QgsDoubleSpinBox,
    QgsFileWidget,
    QgsOptionsPageWidget,
    QgsOptionsWidgetFactory,
    QgsSpinBox,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QGroupBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from .. import job_schema, settings
from ..paths import ICON
from .backend_group import BackendGroup
from .backend_setup import BackendSetup

#: By this name QGIS opens the options at this page.
PAGE = "mOptionsPageDepthDif"


class SettingsFactory(QgsOptionsWidgetFactory):
    """Gives QGIS's options their page."""

    def __init__(self, setup: BackendSetup, more: Callable[[], None]) -> None:
        super().__init__()
        self.setTitle("DepthDif")
        self.setIcon(QIcon(str(ICON)))
        self._setup = setup
        self._more = more

    def createWidget(self, parent: QWidget | None = None) -> QgsOptionsPageWidget:  # noqa: D102
        return SettingsPage(self._setup, self._more, parent)


class SettingsPage(QgsOptionsPageWidget):
    """The page; nothing is kept before OK."""

    def __init__(
        self, setup: BackendSetup, more: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(PAGE)
        self.backend = BackendGroup(setup, more, self)
        self.python = _file(QgsFileWidget.StorageMode.GetFile)
        self.device = QComboBox()
        self.device.addItems(job_schema.choices("device"))
        self.threads = QgsSpinBox()
        self.memory = QgsDoubleSpinBox()
        self.models = _file(QgsFileWidget.StorageMode.GetDirectory)
        self.cache = _file(QgsFileWidget.StorageMode.GetDirectory)
        self._describe()
        self._lay_out()
        self.load()

    def _describe(self) -> None:
        translate = QCoreApplication.translate
        self.python.lineEdit().setPlaceholderText(translate("DepthDif", "The one set up above"))
        self.models.lineEdit().setPlaceholderText(translate("DepthDif", "The user's data folder"))
        self.cache.lineEdit().setPlaceholderText(translate("DepthDif", "The system's own"))
        self.threads.setRange(0, int(job_schema.parameter("threads")["maximum"]))
        self.threads.setSpecialValueText(translate("DepthDif", "All"))
        self.threads.setClearValue(0)
        self.memory.setRange(0, 4096)
        self.memory.setDecimals(1)
        self.memory.setSuffix(" GB")
        self.memory.setSpecialValueText(translate("DepthDif", "75 % of what is free"))
        self.memory.setClearValue(0)
        tips = {
            self.python: translate(
                "DepthDif",
                "A Python of your own that has the backend. Empty: the environment in the QGIS "
                "profile. The environment variable DEPTHDIF_PYTHON goes before both.",
            ),
            self.device: translate(
                "DepthDif",
                "Where models run when an algorithm's own Device is left at auto. cuda needs a "
                "backend set up for it.",
            ),
            self.threads: translate("DepthDif", "How many processor threads a run may take."),
            self.memory: translate(
                "DepthDif", "A run that would need more is refused before it starts."
            ),
            self.models: translate(
                "DepthDif",
                "Model packages (*.depthdif) in this folder can be chosen by their name.",
            ),
            self.cache: translate(
                "DepthDif", "Where runs keep temporary files and downloaded packages are kept."
            ),
        }
        for widget, tip in tips.items():
            widget.setToolTip(tip)

    def _lay_out(self) -> None:
        translate = QCoreApplication.translate
        runs = QGroupBox(translate("DepthDif", "For every run"))
        form = QFormLayout(runs)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(translate("DepthDif", "Interpreter"), self.python)
        form.addRow(translate("DepthDif", "Device"), self.device)
        form.addRow(translate("DepthDif", "Threads"), self.threads)
        form.addRow(translate("DepthDif", "Memory limit"), self.memory)
        form.addRow(translate("DepthDif", "Model folder"), self.models)
        form.addRow(translate("DepthDif", "Cache folder"), self.cache)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.backend)
        column.addWidget(runs)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    def load(self) -> None:
        """Show the settings as they are."""
        self.python.setFilePath(settings.text(settings.PYTHON))
        self.device.setCurrentText(settings.text(settings.DEVICE) or job_schema.default("device"))
        self.threads.setValue(int(float(settings.text(settings.THREADS) or 0)))
        self.memory.setValue(float(settings.text(settings.MEMORY) or 0))
        self.models.setFilePath(settings.text(settings.MODELS))
        self.cache.setFilePath(settings.text(settings.CACHE))

    def apply(self) -> None:
        """Keep what was chosen."""
        device = self.device.currentText()
        settings.store(settings.PYTHON, self.python.filePath().strip())
        settings.store(settings.DEVICE, "" if device == job_schema.default("device") else device)
        settings.store(settings.THREADS, self.threads.value())
        settings.store(settings.MEMORY, self.memory.value())
        settings.store(settings.MODELS, self.models.filePath().strip())
        settings.store(settings.CACHE, self.cache.filePath().strip())


def _file(mode: QgsFileWidget.StorageMode) -> QgsFileWidget:
    widget = QgsFileWidget()
    widget.setStorageMode(mode)
    return widget
