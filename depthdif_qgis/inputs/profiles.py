"""The profile points: a QGIS layer, with its selection, filter and CRS, as a table of levels."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, Qt

from . import UnusableInput
from .extent import DEGREES

# Attributes of these names give way to the point itself.
POSITION_NAMES = ("longitude", "latitude", "lon", "lat", "x", "y")


def export(
    source: QgsProcessingFeatureSource,
    chosen: Mapping[str, str],
    folder: Path,
    context: QgsProcessingContext,
    cancelled: Callable[[], bool],
) -> str:
    """Write the source as CSV, a row per point, and return the file's path.

    Parameters
    ----------
    source : QgsProcessingFeatureSource
        Points, one per level of a profile.
    chosen : mapping
        Role (``depth``, ``temperature``, …) to attribute, where the analyst chose; such an
        attribute is written under its role's name. The other attributes keep theirs, and the
        backend guesses.
    folder : Path
        Where to write; the file is called after the layer, because the outputs name it.

    Raises
    ------
    UnusableInput
        If there is no point, or a chosen field is missing.
    """
    columns = _columns(source, chosen)
    request = QgsFeatureRequest()
    if source.sourceCrs().isValid():
        request.setDestinationCrs(QgsCoordinateReferenceSystem(DEGREES), context.transformContext())
    name = re.sub(r"[^\w.-]+", "_", source.sourceName()).strip("_") or "profiles"
    path = folder / f"{name}.csv"
    rows = 0
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["longitude", "latitude", *columns])
        for feature in source.getFeatures(request):
            if cancelled():
                break
            attributes = [_text(feature[field]) for field in columns.values()]
            for point in feature.geometry().constParts() if feature.hasGeometry() else ():
                table.writerow([repr(point.x()), repr(point.y()), *attributes])
                rows += 1
    if not rows and not cancelled():
        raise UnusableInput(
            QCoreApplication.translate(
                "DepthDif",
                "PROFILES: {layer} has no point to read; are a selection or filter in the way?",
            ).format(layer=source.sourceName())
        )
    return str(path)


def _columns(source: QgsProcessingFeatureSource, chosen: Mapping[str, str]) -> dict[str, str]:
    """Column of the table -> attribute of the layer."""
    present = source.fields().names()
    for role, field in chosen.items():
        if field not in present:
            raise UnusableInput(
                QCoreApplication.translate(
                    "DepthDif", "PROFILES: {layer} has no field {field}, chosen for {role}."
                ).format(layer=source.sourceName(), field=field, role=role)
            )
    taken = {*POSITION_NAMES, *chosen}
    kept = {
        field: field
        for field in present
        if field not in chosen.values() and field.lower() not in taken
    }
    return {**chosen, **kept}


def _text(value: Any) -> str:
    """An attribute as CSV; times in ISO 8601, UTC."""
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return ""
    if isinstance(value, QDateTime):
        # Without a time zone of its own a layer's time is UTC already, as profiles' times are.
        if value.timeSpec() != Qt.TimeSpec.LocalTime:
            value = value.toUTC()
        return value.toString("yyyy-MM-ddTHH:mm:ss.zzz") + "Z"
    if isinstance(value, QDate):
        return value.toString(Qt.DateFormat.ISODate)
    return repr(value) if isinstance(value, float) else str(value)
