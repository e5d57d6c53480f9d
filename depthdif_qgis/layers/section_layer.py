"""A vertical section on the map: in its variable's colours, not lying over the map unasked."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from .loading import when_loaded
from .product_field import rounded
from .ramps import colour


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


def _hide(layer: QgsRasterLayer, project: QgsProject | None) -> None:
    node = project.layerTreeRoot().findLayer(layer.id()) if project else None
    if node is not None:
        node.setItemVisibilityChecked(False)
