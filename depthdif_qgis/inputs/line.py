"""A line on the map as text that the backend reads: WKT in degrees."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QCoreApplication

from . import UnusableInput
from .extent import DEGREES


def line(
    algorithm: QgsProcessingAlgorithm,
    given: Mapping[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> str:
    """The line of LINE, the first of its features, or of LINE_TEXT.

    Raises
    ------
    UnusableInput
        If neither or both were given, or there is no single line.
    """
    translate = QCoreApplication.translate
    text = algorithm.parameterAsString(dict(given), "LINE_TEXT", context).strip()
    layer = given.get("LINE") not in (None, "")
    if layer and text:
        raise UnusableInput(translate("DepthDif", "Give LINE or LINE_TEXT, not both."))
    if text:
        return text
    if not layer:
        raise UnusableInput(translate("DepthDif", "There is no line: give LINE or LINE_TEXT."))
    source = algorithm.parameterAsSource(dict(given), "LINE", context)
    if source is None:
        raise UnusableInput(
            translate("DepthDif", "LINE {value} can't be opened as a line layer.").format(
                value=given["LINE"]
            )
        )
    request = QgsFeatureRequest()
    if source.sourceCrs().isValid():
        request.setDestinationCrs(QgsCoordinateReferenceSystem(DEGREES), context.transformContext())
    features = (one for one in source.getFeatures(request) if one.hasGeometry())
    first = next(features, None)
    if first is None:
        raise UnusableInput(
            translate(
                "DepthDif", "LINE: {layer} has no line; are a selection or filter in the way?"
            ).format(layer=source.sourceName())
        )
    if next(features, None) is not None:
        feedback.pushInfo(
            translate(
                "DepthDif", "LINE: {layer} has several lines; the first is taken. Select another."
            ).format(layer=source.sourceName())
        )
    return _text(first.geometry(), source.sourceName())


def _text(geometry: QgsGeometry, layer: str) -> str:
    """The geometry as WKT of a line; parts that meet become one, curves become straight pieces."""
    if geometry.isMultipart() and len(geometry.asGeometryCollection()) > 1:
        geometry = geometry.mergeLines()
    parts = geometry.coerceToType(Qgis.WkbType.LineString)
    if len(parts) != 1:
        raise UnusableInput(
            QCoreApplication.translate(
                "DepthDif", "LINE: the line of {layer} has {count} parts; draw it in one."
            ).format(layer=layer, count=len(parts))
        )
    return parts[0].asWkt(9)
