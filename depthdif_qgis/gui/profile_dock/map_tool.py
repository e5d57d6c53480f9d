"""Choose a place on the map, and mark it there."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsVertexMarker
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ...inputs.extent import DEGREES


class PlaceTool(QgsMapTool):
    """A click chooses a place; with the button held, the place follows the mouse."""

    #: Longitude and latitude, degrees.
    chosen = pyqtSignal(QgsPointXY)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: D102
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose(event)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: D102
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._choose(event)

    def _choose(self, event: QgsMapMouseEvent) -> None:
        try:
            place = to_degrees(self.canvas()).transform(event.mapPoint())
        except QgsCsException:
            return  # beyond the edge of the projection there is no place
        self.chosen.emit(QgsPointXY(_within_half_turn(place.x()), place.y()))


class Marker(QObject):
    """A cross on the map where the profile is; it stays at its place in any projection."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._place: QgsPointXY | None = None
        self._items = [_cross(canvas, "#ffffff", 5), _cross(canvas, "#c81e1e", 2)]
        self.hide()
        canvas.destinationCrsChanged.connect(self._put)

    def move(self, place: QgsPointXY) -> None:
        """Put the cross at a place in degrees."""
        self._place = place
        self._put()

    def hide(self) -> None:
        """Take the cross off the map."""
        for item in self._items:
            item.hide()
        self._place = None

    def remove(self) -> None:
        """Take it off for good."""
        self._canvas.destinationCrsChanged.disconnect(self._put)
        for item in self._items:
            self._canvas.scene().removeItem(item)
        self._items = []

    def _put(self) -> None:
        if self._place is None:
            return
        try:
            centre = on_map(self._canvas, self._place)
        except QgsCsException:
            for item in self._items:
                item.hide()
            return
        for item in self._items:
            item.setCenter(centre)
            item.show()


def on_map(canvas: QgsMapCanvas, place: QgsPointXY) -> QgsPointXY:
    """Where on the map a place in degrees is; on a map of degrees that goes on beyond 180, there.

    Raises
    ------
    QgsCsException
        If the projection has no such place.
    """
    point = to_degrees(canvas).transform(place, Qgis.TransformDirection.Reverse)
    if canvas.mapSettings().destinationCrs().isGeographic():
        for turn in (0, 360, -360):
            turned = QgsPointXY(point.x() + turn, point.y())
            if canvas.extent().contains(turned):
                return turned
    return point


def to_degrees(canvas: QgsMapCanvas) -> QgsCoordinateTransform:
    """From the map's coordinates to degrees."""
    crs = canvas.mapSettings().destinationCrs()
    return QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(DEGREES), QgsProject.instance())


def _cross(canvas: QgsMapCanvas, colour: str, width: int) -> QgsVertexMarker:
    cross = QgsVertexMarker(canvas)
    cross.setIconType(QgsVertexMarker.IconType.ICON_CROSS)
    cross.setIconSize(16)
    cross.setPenWidth(width)
    cross.setColor(QColor(colour))
    return cross


def _within_half_turn(longitude: float) -> float:
    return (longitude + 180.0) % 360.0 - 180.0
