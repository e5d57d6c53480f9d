"""The files that QGIS's dialog holds open while an algorithm is to read them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterMultipleLayers,
    QgsProviderRegistry,
)
from qgis.PyQt.QtCore import QThread
from qgis.PyQt.QtWidgets import QApplication


def let_go(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """Close the files of an algorithm's lists of files; call it from `prepareAlgorithm`.

    For its history, and to fill a dialog in, QGIS opens each file of such a list as a layer, for
    writing if it may. HDF5 marks a file that is open for writing, and nobody else can read that.
    """
    files = {
        file
        for definition in algorithm.parameterDefinitions()
        if isinstance(definition, QgsProcessingParameterMultipleLayers)
        and definition.layerType() == Qgis.ProcessingSourceType.File
        for file in algorithm.parameterAsFileList(parameters, definition.name(), context)
    }
    if not files:
        return
    for of in _contexts(context):
        store = of.temporaryLayerStore()
        wanted = of.layersToLoadOnCompletion()
        for identity, layer in store.mapLayers().items():
            if identity not in wanted and _file(layer) in files:
                store.removeMapLayer(identity)


def _contexts(context: QgsProcessingContext) -> Iterator[QgsProcessingContext]:
    """The run's own, and those of the dialogs that are open."""
    yield context
    application = QApplication.instance()
    if application is None or QThread.currentThread() != application.thread():
        return
    for window in QApplication.topLevelWidgets():
        panel = window.mainWidget() if hasattr(window, "mainWidget") else None
        held = getattr(panel, "processing_context", None)
        if isinstance(held, QgsProcessingContext):
            yield held


def _file(layer: QgsMapLayer) -> str:
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return str(parts.get("path") or layer.source())
