"""The plot as a widget: a scene, zoomed by the wheel, read by hovering, steered by keys."""

from __future__ import annotations

import math
from dataclasses import replace

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QPainter, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from .colours import of_palette, on_paper
from .drawing import Drawing
from .layout import View
from .mixed_layer import interpolated
from .scene import Scene

#: How much of the axis one notch of the wheel leaves.
_NOTCH = 0.8
_SHALLOWEST = 10.0


class Plot(QWidget):
    """Draws a scene in the colours of the theme."""

    #: Another float is wanted: -1 the one before, 1 the next.
    stepped = pyqtSignal(int)
    #: Another level is wanted on the map: -1 shallower, 1 deeper.
    level_stepped = pyqtSignal(int)
    #: The map should show the level at this depth, m.
    level_chosen = pyqtSignal(float)
    copy_wanted = pyqtSignal()
    picture_wanted = pyqtSignal()
    save_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(220, 200)
        self.setAccessibleName(QCoreApplication.translate("DepthDif", "Profile"))
        self._scene = Scene()
        self._view = View()
        self._hovered = math.nan
        self._drawing: Drawing | None = None

    @property
    def scene(self) -> Scene:
        """What is shown."""
        return self._scene

    @property
    def view(self) -> View:
        """How it is looked at."""
        return self._view

    def show_scene(self, scene: Scene) -> None:
        """Show another scene; the zoom stays as long as the depths do."""
        deepest = scene.column.depths[-1] if scene.column.depths else self._view.bottom
        before = self._scene.column.depths[-1] if self._scene.column.depths else None
        self._scene = scene
        self._drawing = None
        if deepest != before:
            self._view = replace(self._view, top=0.0, bottom=max(deepest, _SHALLOWEST))
        told = (scene.message, scene.title, self.values_at(scene.level))
        self.setAccessibleDescription("\n".join(filter(None, told)))
        self.update()

    def stretch(self, stretched: bool) -> None:
        """Give the upper ocean more room, or every metre the same."""
        self._look(replace(self._view, stretched=stretched))

    def zoom(self, factor: float) -> None:
        """Show the upper `factor` of what is shown; more than 1 shows more."""
        deepest = self._scene.column.depths[-1] if self._scene.column.depths else 2000.0
        bottom = min(max(self._view.bottom * factor, _SHALLOWEST), max(deepest, _SHALLOWEST))
        self._look(replace(self._view, bottom=bottom))

    def image(self, size: QSize, scale: float = 2.0) -> QImage:
        """The scene with its title, on white, for documents."""
        image = QImage(size * scale, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(scale)
        painter = QPainter(image)
        self.paint_on_paper(painter, QRectF(0, 0, size.width(), size.height()))
        painter.end()
        return image

    def paint_on_paper(self, painter: QPainter, rect: QRectF) -> None:
        """Draw the scene with its title, dark on white."""
        colours = on_paper(self._scene.variable)
        Drawing(self._scene, self._view, colours, self.font(), rect, titled=True).paint(painter)

    # --- Qt asks --------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(380, 460)

    def paintEvent(self, event) -> None:  # noqa: D102
        painter = QPainter(self)
        drawing = self._drawn()
        drawing.paint(painter)
        if math.isfinite(self._hovered):
            self._read_out(painter, drawing)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().highlight().color(), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Keep the keys for copy and save from the main window, which has its own for them."""
        if event.type() == QEvent.Type.ShortcutOverride and self._wanted(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in the colours and the font of another theme."""
        if event.type() in (
            QEvent.Type.PaletteChange,
            QEvent.Type.StyleChange,
            QEvent.Type.FontChange,
        ):
            self._drawing = None
            self.update()
        super().changeEvent(event)

    def resizeEvent(self, event) -> None:  # noqa: D102
        self._drawing = None
        super().resizeEvent(event)

    def mouseMoveEvent(self, event) -> None:
        """Read the values at the depth under the mouse."""
        depth = self._depth_at(event)
        if depth != self._hovered:
            self._hovered = depth
            self.update()

    def leaveEvent(self, event) -> None:  # noqa: D102
        self._hovered = math.nan
        self.update()

    def mousePressEvent(self, event) -> None:
        """A click shows the level at that depth on the map."""
        depth = self._depth_at(event)
        if event.button() == Qt.MouseButton.LeftButton and math.isfinite(depth):
            self.level_chosen.emit(depth)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event) -> None:
        """Show all depths again."""
        self.zoom(math.inf)

    def wheelEvent(self, event) -> None:
        """Zoom into the upper ocean."""
        if event.angleDelta().y():
            self.zoom(_NOTCH if event.angleDelta().y() > 0 else 1 / _NOTCH)
        event.accept()

    def keyPressEvent(self, event) -> None:
        """Left and right step through floats, up and down through levels, + and - zoom."""
        key = Qt.Key
        if event.key() in (key.Key_Left, key.Key_Right):
            self.stepped.emit(1 if event.key() == key.Key_Right else -1)
        elif event.key() in (key.Key_Up, key.Key_Down):
            self.level_stepped.emit(1 if event.key() == key.Key_Down else -1)
        elif event.key() in (key.Key_Plus, key.Key_Equal):
            self.zoom(_NOTCH)
        elif event.key() == key.Key_Minus:
            self.zoom(1 / _NOTCH)
        elif event.key() == key.Key_0:
            self.zoom(math.inf)
        elif (wanted := self._wanted(event)) is not None:
            wanted.emit()
        else:
            super().keyPressEvent(event)

    # --- own ------------------------------------------------------------------------------------

    def _wanted(self, event):
        """The signal that a key gives, if it is one for copying or saving."""
        control = Qt.KeyboardModifier.ControlModifier
        both = control | Qt.KeyboardModifier.ShiftModifier
        pressed = event.key(), event.modifiers()
        if pressed == (Qt.Key.Key_C, control):
            return self.copy_wanted
        if pressed == (Qt.Key.Key_C, both):
            return self.picture_wanted
        return self.save_wanted if pressed == (Qt.Key.Key_S, control) else None

    def _look(self, view: View) -> None:
        self._view = view
        self._drawing = None
        self.update()

    def _drawn(self) -> Drawing:
        """The drawing, kept as long as neither scene nor view nor theme changes."""
        if self._drawing is None:
            colours = of_palette(self.palette(), self._scene.variable)
            rect = QRectF(self.rect())
            self._drawing = Drawing(self._scene, self._view, colours, self.font(), rect)
        return self._drawing

    def _depth_at(self, event) -> float:
        """Depth under the mouse, NaN beside the panels; Qt 5 and 6 tell the position its way."""
        position = event.position() if hasattr(event, "position") else QPointF(event.pos())
        if not self._scene.column.has_values:
            return math.nan
        layout = self._drawn().layout
        inside = layout.values.top() <= position.y() <= layout.values.bottom()
        inside = inside and position.x() >= layout.values.left()
        return layout.depth.depth(position.y()) if inside else math.nan

    def _read_out(self, painter: QPainter, drawing: Drawing) -> None:
        """The values at the depth under the mouse, beside a thin line."""
        layout, colours = drawing.layout, drawing.colours
        text = self.values_at(self._hovered)
        if not text:
            return
        y = layout.depth.pixel(self._hovered)
        right = layout.values.right() if layout.errors is None else layout.errors.right()
        painter.setPen(QPen(colours.text, 0.7, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(layout.values.left(), y), QPointF(right, y))
        width = painter.fontMetrics().horizontalAdvance(text) + layout.line
        above = y - layout.line * 1.5 > layout.values.top()
        box = QRectF(right - width, y - layout.line * 1.4 if above else y + 3, width, 0)
        box.setHeight(layout.line * 1.3)
        painter.fillRect(box, colours.solid)
        painter.setPen(colours.text)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def values_at(self, depth: float) -> str:
        """Depth, value and error there in words, linear between levels; empty without a value."""
        column = self._scene.column
        known = [(z, v) for z, v in zip(column.depths, column.mean) if math.isfinite(v)]
        value = interpolated(known, depth)
        if not math.isfinite(value):
            return ""
        unit = "" if self._scene.variable == "salinity" else " °C"
        digits = 3 if self._scene.variable == "salinity" else 2
        known = [(z, e) for z, e in zip(column.depths, column.error) if math.isfinite(e)]
        error = interpolated(known, depth)
        spread = f" ± {error:.{digits}f}" if math.isfinite(error) else ""
        return f"{depth:.0f} m: {value:.{digits}f}{spread}{unit}"
