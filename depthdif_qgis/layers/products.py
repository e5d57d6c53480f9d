"""Put what was made of a reconstruction on the map."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingFeedback
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
            results.put_away_others(context.project())
            results.show(run, context, load_levels and bool(run.fields[0].depths))
    except Exception as error:
        feedback.pushWarning(
            QCoreApplication.translate("DepthDif", "The layers couldn't be arranged: {}").format(
                error
            )
        )
