"""Places in words."""

from __future__ import annotations

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QCoreApplication


def place_in_words(place: QgsPointXY) -> str:
    """Latitude and longitude with their letters, as on a chart."""
    translate = QCoreApplication.translate
    latitude = (
        translate("DepthDif", "{degrees:.2f}° N")
        if place.y() >= 0
        else translate("DepthDif", "{degrees:.2f}° S")
    ).format(degrees=abs(place.y()))
    longitude = (
        translate("DepthDif", "{degrees:.2f}° E")
        if place.x() >= 0
        else translate("DepthDif", "{degrees:.2f}° W")
    ).format(degrees=abs(place.x()))
    return f"{latitude}, {longitude}"
