"""A vertical section on the map: in its colours, not over the map unasked; and in the log."""

from __future__ import annotations

from html import escape
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QImage

from .loading import when_loaded
from .product_field import rounded
from .ramps import colour

_WIDTH_IN_LOG = 720  # pixels


def show_section(
    path: str, variable: str, low: float, high: float, context: QgsProcessingContext
) -> None:
    """Have QGIS name, colour and hide the section once it is loaded.

    Its coordinates are kilometres and metres, which on a map in degrees lie somewhere in Africa:
    the layer is there, but only ticked by the analyst, in a view of its own.
    """
    if not context.willLoadLayerOnCompletion(path):
        return
    translate = QCoreApplication.translate
    details = context.layerToLoadOnCompletionDetails(path)
    details.name = {
        "temperature": translate("DepthDif", "Section of temperature (°C)"),
        "salinity": translate("DepthDif", "Section of salinity"),
    }[variable]
    details.forceName = True
    low, high = rounded(low, high)
    when_loaded(details, lambda layer: colour(layer, 1, variable, low, high), _hide)


def show_picture(path: str, feedback: QgsProcessingFeedback) -> None:
    """Show a picture in the algorithm's log, with a link to the file."""
    said = QCoreApplication.translate("DepthDif", "Picture: {path}").format(path=path)
    small = ""
    if QgsApplication.platform() == "desktop":
        # The log itself would scale it roughly.
        image = QImage(path).scaledToWidth(
            _WIDTH_IN_LOG, Qt.TransformationMode.SmoothTransformation
        )
        small = QgsProcessingUtils.generateTempFilename("section.png")
        small = small if image.save(small) else ""
    shown = f'<img src="{Path(small).as_uri()}"><br>' if small else ""
    link = f'<a href="{Path(path).as_uri()}">{escape(said)}</a>'
    feedback.pushFormattedMessage(f"{shown}{link}", said)


def _hide(layer: QgsRasterLayer, project: QgsProject | None) -> None:
    node = project.layerTreeRoot().findLayer(layer.id()) if project else None
    if node is not None:
        node.setItemVisibilityChecked(False)
