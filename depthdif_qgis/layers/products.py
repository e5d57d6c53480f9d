"""Put what was made of a reconstruction on the map."""

from __future__ import annotations

from qgis.core import (
    QgsLayerTree,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from . import results


def withdraw(path: str, context: QgsProcessingContext) -> None:
    """Don't load what was asked for and cannot be made."""
    layers = context.layersToLoadOnCompletion()
    if layers.pop(path, None) is not None:
        context.setLayersToLoadOnCompletion(layers)


def show(
    run: results.Run | None,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    load_levels: bool,
) -> None:
    """Put a product on the map; a single map is one layer whatever `load_levels` says."""
    try:
        if run is not None and run.fields and context.layersToLoadOnCompletion():
            _put_away_others(context.project())
            results.show(run, context, load_levels and bool(run.fields[0].depths))
    except Exception as error:
        feedback.pushWarning(
            QCoreApplication.translate("DepthDif", "The layers couldn't be arranged: {}").format(
                error
            )
        )


def _put_away_others(project: QgsProject | None) -> None:
    """Switch earlier results off: where the product has no value they would shine through.

    That is everywhere where a difference isn't significant. A group of nothing else is switched
    off as one, so that one click brings it back with the level that it showed.
    """
    root = project.layerTreeRoot() if project is not None else None
    for node in root.findLayers() if root is not None else ():
        if not node.isVisible() or not _is_result(node):
            continue
        group = node.parent()
        alone = group is not root and all(
            QgsLayerTree.isLayer(child) and _is_result(child) for child in group.children()
        )
        (group if alone else node).setItemVisibilityChecked(False)


def _is_result(node) -> bool:
    layer = node.layer()
    return isinstance(layer, QgsRasterLayer) and bool(
        layer.customProperty(results.QUANTITY_PROPERTY)
    )
