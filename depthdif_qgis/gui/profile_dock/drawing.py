"""Draw a scene: value and error against depth, downwards, with a legend."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPolygonF

from .colours import Colours
from .layout import Entry, Layout, View
from .scale import DepthScale, ValueScale
from .scene import BAND_68, BAND_95, Scene

_CENTRE = Qt.AlignmentFlag.AlignCenter
_LINES = {
    "mean": (2.0, Qt.PenStyle.SolidLine),
    "member": (0.8, Qt.PenStyle.SolidLine),
    "climatology": (1.4, Qt.PenStyle.DashLine),
    "mixed layer": (1.4, Qt.PenStyle.DashDotLine),
    "level": (1.4, Qt.PenStyle.SolidLine),
}


def entries(scene: Scene) -> list[Entry]:
    """The legend of a scene: what it shows, and nothing else."""
    translate = QCoreApplication.translate
    column = scene.column
    found = []
    if column.has_values:
        found.append(Entry("mean", translate("DepthDif", "Analysis")))
        if column.error:
            found.append(Entry("band 68", translate("DepthDif", "68 %")))
            found.append(Entry("band 95", translate("DepthDif", "95 %")))
        if column.members:
            members = translate("DepthDif", "{count} members").format(count=len(column.members))
            found.append(Entry("member", members))
        if column.climatology:
            found.append(Entry("climatology", translate("DepthDif", "Climatology")))
    if math.isfinite(scene.mixed_layer):
        depth = translate("DepthDif", "Mixed layer {depth:.0f} m").format(depth=scene.mixed_layer)
        found.append(Entry("mixed layer", depth))
    if math.isfinite(scene.level):
        shown = translate("DepthDif", "On the map {depth:.4g} m").format(depth=scene.level)
        found.append(Entry("level", shown))
    for rank, observed in enumerate(scene.observed):
        label = translate("DepthDif", "{float}, {date}, {distance:.0f} km").format(
            float=observed.profile.name, date=observed.profile.date, distance=observed.distance
        )
        found.append(Entry("observed", label, rank))
    return found


class Drawing:
    """A scene in a rectangle of pixels.

    Parameters
    ----------
    titled : bool
        Whether the scene's title is written above: for pictures that leave QGIS.
    """

    def __init__(
        self,
        scene: Scene,
        view: View,
        colours: Colours,
        font: QFont,
        rect: QRectF,
        titled: bool = False,
    ) -> None:
        self.scene, self.colours, self.rect, self.titled = scene, colours, rect, titled
        self.layout = Layout(scene, view, entries(scene), font, rect, titled)

    def paint(self, painter: QPainter) -> None:
        """Draw everything."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.layout.font)
        painter.fillRect(self.rect, self.colours.background)
        if not self.scene.column.has_values:
            self._message(painter)
            return
        self._axes(painter)
        self._values(painter)
        self._errors(painter)
        self._levels(painter)
        self._legend(painter)

    # --- axes -----------------------------------------------------------------------------------

    def _axes(self, painter: QPainter) -> None:
        layout = self.layout
        panels = [(layout.values, layout.value, self.scene.value_title)]
        if layout.errors is not None and layout.error is not None:
            panels.append((layout.errors, layout.error, self.scene.error_title))
        depths = layout.depth.ticks(layout.line * 1.6)
        for panel, scale, title in panels:
            self._panel(painter, panel, scale, title, depths)
        painter.setPen(self.colours.text)
        left = layout.values.left()
        for depth in depths:
            y = layout.depth.pixel(depth)
            box = QRectF(self.rect.left(), y - layout.line, left - self.rect.left() - 6, 0)
            box.setHeight(2 * layout.line)
            painter.drawText(
                box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{depth:g}"
            )
        painter.save()
        painter.translate(self.rect.left() + layout.pad, layout.values.center().y())
        painter.rotate(-90)
        half = layout.values.height() / 2
        painter.drawText(
            QRectF(-half, 0, 2 * half, layout.line),
            _CENTRE,
            QCoreApplication.translate("DepthDif", "Depth (m)"),
        )
        painter.restore()
        if self.titled:
            painter.drawText(QPointF(left, layout.title_line), self.scene.title)

    def _panel(
        self,
        painter: QPainter,
        panel: QRectF,
        scale: ValueScale,
        title: str,
        depths: Sequence[float],
    ) -> None:
        layout = self.layout
        floor = self.scene.column.floor
        if math.isfinite(floor) and floor < self.scene.column.depths[-1]:
            top = max(layout.depth.pixel(floor), panel.top())
            ground = QRectF(panel.left(), top, panel.width(), panel.bottom() - top)
            if ground.height() > 0:
                painter.fillRect(ground, QBrush(self.colours.grid, Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(self.colours.grid, 1))
        for depth in depths:
            y = layout.depth.pixel(depth)
            painter.drawLine(QPointF(panel.left(), y), QPointF(panel.right(), y))
        wanted = scale.ticks(layout.line * 2.4)
        for value in wanted:
            x = scale.pixel(value)
            painter.drawLine(QPointF(x, panel.top()), QPointF(x, panel.bottom()))
        painter.setPen(QPen(self.colours.text, 1))
        painter.drawRect(panel)
        for value in wanted:
            x = scale.pixel(value)
            painter.drawLine(QPointF(x, panel.top()), QPointF(x, panel.top() - 4))
            box = QRectF(x - 40, panel.top() - 4 - layout.line, 80, layout.line)
            painter.drawText(box, _CENTRE, f"{value:g}")
        above = QRectF(panel.left(), panel.top() - 4 - 2.1 * layout.line, panel.width(), 0)
        above.setHeight(layout.line)
        # A narrow panel's title may stand out over the depths' numbers, to the left.
        lacking = painter.fontMetrics().horizontalAdvance(title) - panel.width()
        painter.drawText(above.adjusted(-max(lacking, 0.0) - 1, 0, 1, 0), _CENTRE, title)

    # --- curves ---------------------------------------------------------------------------------

    def _values(self, painter: QPainter) -> None:
        scene, layout = self.scene, self.layout
        painter.save()
        painter.setClipRect(layout.values)
        for width, opacity in ((BAND_95, 0.16), (BAND_68, 0.26)):
            self._band(painter, scene.band(width), self.colours.band(opacity))
        for member in scene.column.members:
            self._curve(painter, "member", layout.value, member)
        self._curve(painter, "climatology", layout.value, scene.column.climatology)
        self._curve(painter, "mean", layout.value, scene.column.mean)
        for rank, observed in reversed(list(enumerate(scene.observed))):
            for level in observed.profile.levels.get(scene.variable, ()):
                point = QPointF(layout.value.pixel(level.value), layout.depth.pixel(level.depth))
                self._mark(painter, point, rank, level.status)
        painter.restore()

    def _errors(self, painter: QPainter) -> None:
        layout, column = self.layout, self.scene.column
        if layout.errors is None or layout.error is None:
            return
        painter.save()
        painter.setClipRect(layout.errors)
        self._curve(painter, "climatology", layout.error, column.climatology_error)
        self._curve(painter, "mean", layout.error, column.error)
        painter.restore()

    def _levels(self, painter: QPainter) -> None:
        """The lines across both panels: mixed layer, and the depth that the map shows."""
        layout = self.layout
        panels = [panel for panel in (layout.values, layout.errors) if panel is not None]
        for kind, depth in (
            ("mixed layer", self.scene.mixed_layer),
            ("level", self.scene.level),
        ):
            if not (math.isfinite(depth) and layout.depth.top <= depth <= layout.depth.bottom):
                continue
            painter.setPen(self._pen(kind))
            y = layout.depth.pixel(depth)
            for panel in panels:
                painter.drawLine(QPointF(panel.left(), y), QPointF(panel.right(), y))
            if kind == "level":
                left = layout.values.left()
                painter.setBrush(self.colours.level)
                tip = (QPointF(left, y), QPointF(left - 7, y - 4), QPointF(left - 7, y + 4))
                painter.drawPolygon(QPolygonF(tip))
                painter.setBrush(Qt.BrushStyle.NoBrush)

    def _curve(
        self, painter: QPainter, kind: str, scale: ValueScale, values: Sequence[float]
    ) -> None:
        painter.setPen(self._pen(kind))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for piece in pieces(self.layout.depth, scale, self.scene.column.depths, values):
            if piece.count() == 1:
                painter.drawEllipse(piece.at(0), 1.5, 1.5)
            else:
                painter.drawPolyline(piece)

    def _band(
        self, painter: QPainter, band: Sequence[tuple[float, float, float]], colour: QColor
    ) -> None:
        value, depth = self.layout.value, self.layout.depth
        right = [QPointF(value.pixel(high), depth.pixel(z)) for z, _, high in band]
        left = [QPointF(value.pixel(low), depth.pixel(z)) for z, low, _ in band]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF(right + left[::-1]))

    def _mark(self, painter: QPainter, point: QPointF, rank: int, status: str) -> None:
        """An observed value: filled where it was used, hollow where withheld, a cross if not."""
        rank %= len(self.colours.observed)
        colour, size = self.colours.observed[rank], 3.4
        if status == "rejected":
            painter.setPen(QPen(self.colours.rejected, 1.2))
            for slope in (-1, 1):
                reach = QPointF(size, slope * size)
                painter.drawLine(point - reach, point + reach)
            return
        painter.setPen(QPen(colour, 1.3))
        fill = self.colours.solid if status == "withheld" else colour
        painter.setBrush(fill)
        if rank == 0:
            painter.drawEllipse(point, size, size)
        elif rank == 1:
            painter.drawRect(QRectF(point.x() - size, point.y() - size, 2 * size, 2 * size))
        else:
            reach = size * 1.4
            corners = ((0, -reach), (reach, 0), (0, reach), (-reach, 0))
            painter.drawPolygon(QPolygonF([point + QPointF(*corner) for corner in corners]))

    def _pen(self, kind: str) -> QPen:
        colours = self.colours
        colour = {
            "mean": colours.analysis,
            "member": colours.band(0.40),
            "climatology": colours.climatology,
            "mixed layer": colours.mixed_layer,
            "level": colours.level,
        }[kind]
        width, style = _LINES[kind]
        return QPen(colour, width, style)

    # --- words ----------------------------------------------------------------------------------

    def _message(self, painter: QPainter) -> None:
        painter.setPen(self.colours.text)
        margin = 2 * self.layout.line
        box = self.rect.adjusted(margin, margin, -margin, -margin)
        painter.drawText(box, _CENTRE | Qt.TextFlag.TextWordWrap, self.scene.message)

    def _legend(self, painter: QPainter) -> None:
        layout = self.layout
        for entry, x, row in layout.legend:
            y = layout.legend_top + (row + 0.5) * layout.line * 1.15
            key = QRectF(x, y - layout.line * 0.3, layout.line * 1.4, layout.line * 0.6)
            if entry.kind.startswith("band"):
                wide = 0.16 if entry.kind == "band 95" else 0.38
                painter.fillRect(key, self.colours.band(wide))
            elif entry.kind == "observed":
                self._mark(painter, key.center(), entry.rank, "used")
            else:
                painter.setPen(self._pen(entry.kind))
                painter.drawLine(QPointF(key.left(), y), QPointF(key.right(), y))
            painter.setPen(self.colours.text)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            text = QRectF(key.right() + layout.line * 0.3, y - layout.line, 0, 2 * layout.line)
            text.setRight(self.rect.right() - 1)
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, entry.label)


def pieces(
    depth: DepthScale, value: ValueScale, depths: Sequence[float], values: Sequence[float]
) -> list[QPolygonF]:
    """A curve as lines of pixels, broken where there is no value."""
    found: list[QPolygonF] = []
    broken = True
    for z, v in zip(depths, values):
        if not math.isfinite(v):
            broken = True
            continue
        if broken:
            found.append(QPolygonF())
            broken = False
        found[-1].append(QPointF(value.pixel(v), depth.pixel(z)))
    return found
