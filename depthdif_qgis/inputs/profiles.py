"""The profile points: a QGIS layer, with its selection, filter and CRS, as a table of levels."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsPoint,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, Qt, QTime

from . import UnusableInput
from .extent import DEGREES

# The columns of the point itself; an attribute of such a name gives way.
POSITION = ("longitude", "latitude")


def export(
    source: QgsProcessingFeatureSource,
    folder: Path,
    context: QgsProcessingContext,
    cancelled: Callable[[], bool],
    name: str = "PROFILES",
) -> str:
    """Write the source as CSV, a row per point with all its attributes; return the file's path.

    Parameters
    ----------
    source : QgsProcessingFeatureSource
        Points, one per level of a profile.
    folder : Path
        Where to write; the file is called after the layer, because the outputs name it.
    name : str
        The parameter, for messages.

    Raises
    ------
    UnusableInput
        If there is no point.
    """
    _check_geometry(source, name)
    names = [name for name in source.fields().names() if name.lower() not in POSITION]
    request = QgsFeatureRequest()
    if source.sourceCrs().isValid():
        request.setDestinationCrs(QgsCoordinateReferenceSystem(DEGREES), context.transformContext())
    stem = re.sub(r"[^\w.-]+", "_", source.sourceName()).strip("_") or "profiles"
    path = folder / f"{stem}.csv"
    rows = 0
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow([*POSITION, *names])
        for feature in source.getFeatures(request):
            if cancelled():
                break
            attributes = [_text(feature[name]) for name in names]
            for point in feature.geometry().constParts() if feature.hasGeometry() else ():
                if not isinstance(point, QgsPoint):  # a layer of mixed geometries
                    continue
                table.writerow([repr(point.x()), repr(point.y()), *attributes])
                rows += 1
    if not rows and not cancelled():
        raise UnusableInput(
            QCoreApplication.translate(
                "DepthDif",
                "{name}: {layer} has no point to read; are a selection or filter in the way?",
            ).format(name=name, layer=source.sourceName())
        )
    return str(path)


def _check_geometry(source: QgsProcessingFeatureSource, name: str) -> None:
    """Refuse lines and polygons, which `qgis_process` lets through."""
    kind = QgsWkbTypes.geometryType(source.wkbType())
    if kind in (Qgis.GeometryType.Line, Qgis.GeometryType.Polygon):
        raise UnusableInput(
            QCoreApplication.translate("DepthDif", "{name}: {layer} is no layer of points.").format(
                name=name, layer=source.sourceName()
            )
        )


def _text(value: Any) -> str:
    """An attribute as CSV; times in ISO 8601, UTC."""
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return ""
    if isinstance(value, QDateTime):
        # Without a time zone of its own a layer's time is UTC already, as profiles' times are.
        if value.timeSpec() != Qt.TimeSpec.LocalTime:
            value = value.toUTC()
        return value.toString("yyyy-MM-ddTHH:mm:ss.zzz") + "Z"
    if isinstance(value, (QDate, QTime)):
        return value.toString(Qt.DateFormat.ISODate)
    return repr(value) if isinstance(value, float) else str(value)
