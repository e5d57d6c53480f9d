"""A table of points that the backend wrote, as features of a QGIS sink."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from qgis.core import QgsFeature, QgsField, QgsFields, QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import QDateTime, QMetaType, Qt

TEXT, WHOLE, NUMBER, TIME = (
    QMetaType.Type.QString,
    QMetaType.Type.Int,
    QMetaType.Type.Double,
    QMetaType.Type.QDateTime,
)

#: Columns of a run's profile table.
COLUMNS = {
    "platform": TEXT,
    "cycle": WHOLE,
    "direction": TEXT,
    "time": TIME,
    "longitude": NUMBER,
    "latitude": NUMBER,
    "depth_m": NUMBER,
    "value": NUMBER,
    "observation_error": NUMBER,
    "background": NUMBER,
    "analysis": NUMBER,
    "analysis_error": NUMBER,
    "status": TEXT,
    "reason": TEXT,
    "variable": TEXT,
}

_READ: dict[QMetaType.Type, Callable] = {
    TEXT: str,
    WHOLE: lambda text: int(float(text)),
    NUMBER: float,
    TIME: lambda text: QDateTime.fromString(text, Qt.DateFormat.ISODate),
}


def header(table: Path) -> list[str]:
    """The names of a CSV table's columns."""
    with table.open(newline="", encoding="utf-8") as file:
        return next(csv.reader(file), [])


def fields(columns: Mapping[str, QMetaType.Type] = COLUMNS) -> QgsFields:
    """The fields of a layer with these columns, by default those of the profile table."""
    made = QgsFields()
    for name, kind in columns.items():
        made.append(QgsField(name, kind))
    return made


def features(table: Path, columns: Mapping[str, QMetaType.Type] = COLUMNS) -> Iterator[QgsFeature]:
    """Yield a point per row of the CSV table; an empty cell is NULL.

    A rejected profile may have no position: its feature then has no geometry.
    """
    layout = fields(columns)
    with table.open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            feature = QgsFeature(layout)
            values = [
                _READ[kind](row[name]) if row.get(name) else None for name, kind in columns.items()
            ]
            feature.setAttributes(values)
            if row.get("longitude") and row.get("latitude"):
                point = QgsPointXY(float(row["longitude"]), float(row["latitude"]))
                feature.setGeometry(QgsGeometry.fromPointXY(point))
            yield feature
