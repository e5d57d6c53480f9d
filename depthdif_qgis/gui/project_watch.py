"""Tells when there may be other runs or levels in the project: once, however much happened."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..layers.run_files import RUN_PROPERTY


class ProjectWatch(QObject):
    """Listens to the layer tree and to which run each layer belongs to.

    Parameters
    ----------
    visibility : bool
        Whether switching a layer on or off counts too.
    """

    changed = pyqtSignal()

    def __init__(self, visibility: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # The layer tree tells of every node by itself, and a run has dozens.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.changed)
        project = QgsProject.instance()
        root = project.layerTreeRoot()
        self._heard = [
            (root.addedChildren, self._later),
            (root.removedChildren, self._later),
            (project.layersAdded, self._added),
        ]
        if visibility:
            self._heard.append((root.visibilityChanged, self._later))
        for signal, slot in self._heard:
            signal.connect(slot)

    def close(self) -> None:
        """Listen to nothing any more."""
        self._soon.stop()
        for signal, slot in self._heard:
            signal.disconnect(slot)

    def _later(self, *_) -> None:
        self._soon.start()

    def _added(self, layers: list[QgsMapLayer]) -> None:
        # A layer is told its run only after it has come into the project.
        for layer in layers:
            layer.customPropertyChanged.connect(self._property_changed)
        self._later()

    def _property_changed(self, key: str) -> None:
        if key == RUN_PROPERTY:
            self._later()
