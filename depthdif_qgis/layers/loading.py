"""What happens to a layer of an algorithm's when QGIS has loaded it: its looks and its place."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication

# QGIS holds no reference of its own to a Python post-processor, and the algorithm's object is
# gone before they are called: without this list the styling silently doesn't happen.
_post_processors: list[QgsProcessingLayerPostProcessorInterface] = []


def when_loaded(
    details: QgsProcessingContext.LayerDetails,
    style: Callable[[QgsMapLayer], None],
    place: Callable[[QgsMapLayer, QgsProject | None], None] = lambda layer, project: None,
) -> None:
    """Have a layer styled and put in its place; call it from `postProcessAlgorithm`.

    Parameters
    ----------
    details : QgsProcessingContext.LayerDetails
        Of the layer that QGIS will load.
    style : callable
        Told the layer.
    place : callable
        Told the layer and the project, None where there is none.
    """
    processor = _PostProcessor(style, place)
    _post_processors.append(processor)
    details.setPostProcessor(processor)


class _PostProcessor(QgsProcessingLayerPostProcessorInterface):
    def __init__(
        self,
        style: Callable[[QgsMapLayer], None],
        place: Callable[[QgsMapLayer, QgsProject | None], None],
    ) -> None:
        super().__init__()
        self._style = style
        self._place = place

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Never fail: the computation is done, and a plain layer is better than none."""
        try:
            self._style(layer)
            self._place(layer, context.project())
        except Exception as error:
            feedback.pushWarning(
                QCoreApplication.translate(
                    "DepthDif", "{layer} couldn't be styled: {reason}"
                ).format(layer=layer.name(), reason=error)
            )
        finally:
            _post_processors.remove(self)
