"""Draw a result as panels by depth, rendered by QGIS in the plugin's styles. Runs in QGIS's Python.

`demo_map.py MAP.png TEMPERATURE.tif ERROR.tif PROFILES.gpkg REPORT.json [TRUTH.tif]`
"""

from __future__ import annotations

import json
import math
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QLinearGradient, QPainter, QPen

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "build" / "plugins"))
from depthdif_qgis.layers import lineage, measure, ramps, style

# Depths that are drawn: the nearest level to each.
SHOWN = (0, 100, 250, 1000)

LAND, SEA_FLOOR, INK, PALE = "#ddd6c8", "#b4bdc4", "#1d2a36", "#667784"
FLOAT_USED, FLOAT_WITHHELD = "#ffffff", "#ffb000"

PANEL_WIDTH = 430
MARGIN = 56
GAP = 22
BAR = 130
HEAD = 118
ROW_HEAD = 34


@dataclass(frozen=True)
class Row:
    """A row of panels: one quantity at all depths shown."""

    title: str
    field: style.Field


def main(arguments: list[str]) -> None:
    """Draw and save."""
    target, temperature, error, profiles, report, *truth = arguments
    application = QgsApplication([], False)
    application.initQgis()
    try:
        told = lineage.of(json.loads(Path(report).read_text(encoding="utf-8")))
        reconstructed = measured("temperature", temperature)
        rows = [
            Row("Temperature, °C", reconstructed),
            Row("Error (1 σ), °C", measured("error", error)),
        ]
        if truth:
            # The same colours as the reconstruction's, or the eye compares nothing.
            true = measured("temperature", truth[0])
            same = style.Field("temperature", true.path, true.depths, *limits(reconstructed))
            rows.insert(1, Row("Truth, °C (known: the ocean is simulated)", same))
        draw(rows, float_positions(profiles), told).save(target)
    finally:
        application.exitQgis()


def measured(quantity: str, path: str) -> style.Field:
    """The raster as the plugin sees it; depths from its band names."""
    layer = QgsRasterLayer(path, quantity, "gdal")
    names = [layer.bandName(band) for band in range(1, layer.bandCount() + 1)]
    depths = [float(re.search(r"([\d.]+) m$", name)[1]) for name in names]
    return measure.measured(quantity, path, depths)


def limits(field: style.Field) -> tuple[float, float]:
    """The colours' range."""
    return field.low, field.high


def float_positions(path: str) -> dict[tuple[float, float], str]:
    """Position -> status of every profile."""
    statuses: dict[tuple[float, float], str] = {}
    rank = ["rejected", "withheld", "used"]
    for feature in QgsVectorLayer(path, "profiles", "ogr").getFeatures():
        if not feature.hasGeometry():
            continue
        point = feature.geometry().asPoint()
        place, status = (point.x(), point.y()), feature["status"]
        if rank.index(status) >= rank.index(statuses.get(place, "rejected")):
            statuses[place] = status
    return statuses


@dataclass(frozen=True)
class Page:
    """Where everything stands: a row of panels a quantity, or a column where the area is wide."""

    extent: QgsRectangle
    depths: int
    quantities: int

    @property
    def wide(self) -> bool:
        """Whether the area is much wider than high."""
        return self.extent.width() > 2.2 * self.extent.height()

    @property
    def panel(self) -> QSize:
        """Size of a panel."""
        width = PANEL_WIDTH * 2 if self.wide else PANEL_WIDTH
        return QSize(width, round(width * self.extent.height() / self.extent.width()))

    @property
    def size(self) -> QSize:
        """Size of the page."""
        last = self.frame(self.quantities - 1, self.depths - 1)
        return QSize(round(last.right()) + BAR, round(last.bottom()) + MARGIN)

    def frame(self, quantity: int, depth: int) -> QRectF:
        """Where a panel stands."""
        width, height = self.panel.width(), self.panel.height()
        if self.wide:
            left = MARGIN + quantity * (width + BAR)
            return QRectF(left, HEAD + ROW_HEAD + depth * (height + GAP), width, height)
        top = HEAD + ROW_HEAD + quantity * (height + ROW_HEAD + GAP)
        return QRectF(MARGIN + depth * (width + GAP), top, width, height)

    def bar(self, quantity: int) -> QRectF:
        """Where a quantity's colour bar stands."""
        first, last = self.frame(quantity, 0), self.frame(quantity, self.depths - 1)
        return QRectF(last.right() + 20, first.top(), 22, last.bottom() - first.top())

    def outer(self, quantity: int, depth: int) -> tuple[bool, bool]:
        """Whether a panel stands at the left and at the bottom of its block."""
        if self.wide:
            return True, depth == self.depths - 1
        return depth == 0, quantity == self.quantities - 1


def draw(rows: list[Row], floats: dict[tuple[float, float], str], told: lineage.Lineage) -> QImage:
    """All panels with titles, colour bars and floats."""
    surface = QgsRasterLayer(rows[0].field.path, "surface", "gdal")
    extent = surface.extent()
    depths = sorted({nearest(depth, rows[0].field.depths) for depth in SHOWN})
    page = Page(extent, len(depths), len(rows))
    image = QImage(page.size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    title(painter, image.width(), told)
    coast = coastline(surface)
    for quantity, row in enumerate(rows):
        first = page.frame(quantity, 0)
        head = QRectF(first.left(), first.top() - ROW_HEAD, 900, ROW_HEAD - 6)
        text(painter, head, row.title, 15, bold=True)
        for column, depth in enumerate(depths):
            frame = page.frame(quantity, column)
            left, below = page.outer(quantity, column)
            panel(painter, frame, row, depth, surface, extent)
            lines(painter, frame, extent, coast)
            dots(painter, frame, extent, floats)
            caption(painter, frame, f"{depth:.0f} m" if depth >= 10 else f"{depth:.2g} m")
            graticule(painter, frame, extent, left=left, below=below)
        colour_bar(painter, page.bar(quantity), row.field)
    legend(painter, image)
    painter.end()
    return image


def nearest(depth: float, depths: tuple[float, ...]) -> float:
    """The level nearest to a depth."""
    return min(depths, key=lambda level: abs(level - depth))


def panel(
    painter: QPainter,
    frame: QRectF,
    row: Row,
    depth: float,
    surface: QgsRasterLayer,
    extent: QgsRectangle,
) -> None:
    """One map: sea floor where the surface has water and this depth has none, land elsewhere."""
    if depth not in row.field.depths:
        return
    layer = QgsRasterLayer(row.field.path, "level", "gdal")
    told = lineage.Lineage("", "", "")
    style.style_level(layer, row.field, row.field.depths.index(depth) + 1, told)
    settings = QgsMapSettings()
    floor = flat(surface)  # the settings keep no reference of their own
    settings.setLayers([layer, floor])
    settings.setExtent(extent)
    settings.setOutputSize(QSize(round(frame.width()), round(frame.height())))
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    settings.setBackgroundColor(QColor(LAND))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    painter.drawImage(frame.topLeft(), job.renderedImage())
    painter.setPen(QPen(QColor(INK), 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(frame)


def flat(surface: QgsRasterLayer) -> QgsRasterLayer:
    """The water of the surface in one colour."""
    layer = surface.clone()
    field = style.Field("temperature", surface.source(), (0.0,), -1000.0, 1000.0)
    style.style_level(layer, field, 1, lineage.Lineage("", "", ""))
    function = layer.renderer().shader().rasterShaderFunction()
    items = function.colorRampItemList()
    for item in items:
        item.color = QColor(SEA_FLOOR)
    function.setColorRampItemList(items)
    return layer


def coastline(surface: QgsRasterLayer) -> list[tuple[QPointF, QPointF]]:
    """Edges between cells with and without water at the surface, degrees."""
    extent, columns, rows = surface.extent(), surface.width(), surface.height()
    block = surface.dataProvider().block(1, extent, columns, rows)
    cell_x, cell_y = extent.width() / columns, extent.height() / rows
    wet = [[not block.isNoData(row, column) for column in range(columns)] for row in range(rows)]

    def corner(row: int, column: int) -> QPointF:
        return QPointF(extent.xMinimum() + column * cell_x, extent.yMaximum() - row * cell_y)

    edges = []
    for row in range(rows):
        for column in range(columns):
            if column + 1 < columns and wet[row][column] != wet[row][column + 1]:
                edges.append((corner(row, column + 1), corner(row + 1, column + 1)))
            if row + 1 < rows and wet[row][column] != wet[row + 1][column]:
                edges.append((corner(row + 1, column), corner(row + 1, column + 1)))
    return edges


def on_page(frame: QRectF, extent: QgsRectangle, x: float, y: float) -> QPointF:
    """Degrees to the page."""
    return QPointF(
        frame.left() + (x - extent.xMinimum()) / extent.width() * frame.width(),
        frame.bottom() - (y - extent.yMinimum()) / extent.height() * frame.height(),
    )


def lines(painter: QPainter, frame: QRectF, extent: QgsRectangle, edges: list) -> None:
    """Draw the coast."""
    painter.setPen(QPen(QColor(INK), 1.1))
    for start, end in edges:
        painter.drawLine(
            on_page(frame, extent, start.x(), start.y()), on_page(frame, extent, end.x(), end.y())
        )


def dots(painter: QPainter, frame: QRectF, extent: QgsRectangle, floats: dict) -> None:
    """Draw the profiles that were used or withheld."""
    painter.setPen(QPen(QColor(INK), 1.3))
    for (x, y), status in floats.items():
        # East of the dateline a result goes on beyond 180.
        x += 360 * (x < extent.xMinimum() and x + 360 <= extent.xMaximum())
        if status == "rejected" or not extent.contains(x, y):
            continue
        painter.setBrush(QColor(FLOAT_USED if status == "used" else FLOAT_WITHHELD))
        painter.drawEllipse(on_page(frame, extent, x, y), 4.2, 4.2)


def graticule(
    painter: QPainter, frame: QRectF, extent: QgsRectangle, *, left: bool, below: bool
) -> None:
    """Ticks in degrees along the outer sides."""
    steps = (1, 2, 5, 10, 20, 30, 60)
    step_x = next(step for step in steps if extent.width() / step <= 5)
    step_y = next(step for step in steps if extent.height() / step <= 5)
    painter.setPen(QPen(QColor(INK), 1))
    if below:
        # Not at the right edge, where the next panel's first label stands.
        for x in multiples(extent.xMinimum(), extent.xMaximum() - step_x / 4, step_x):
            place = on_page(frame, extent, x, extent.yMinimum())
            painter.drawLine(place, place + QPointF(0, 5))
            name = (x + 180) % 360 - 180
            label = f"{abs(name)}°{'W' if name < 0 else 'E' if name > 0 else ''}"
            box = QRectF(place.x() - 40, place.y() + 6, 80, 18)
            text(painter, box, label, 10, flags=Qt.AlignmentFlag.AlignHCenter, colour=PALE)
    if left:
        for y in multiples(extent.yMinimum(), extent.yMaximum(), step_y):
            place = on_page(frame, extent, extent.xMinimum(), y)
            painter.drawLine(place, place - QPointF(5, 0))
            label = f"{abs(y)}°{'S' if y < 0 else 'N' if y > 0 else ''}"
            box = QRectF(place.x() - 52, place.y() - 9, 45, 18)
            text(painter, box, label, 10, flags=Qt.AlignmentFlag.AlignRight, colour=PALE)


def multiples(low: float, high: float, step: int) -> range:
    """Whole multiples of `step` from low to high."""
    return range(-int(-low // step) * step, int(high // step) * step + 1, step)


def caption(painter: QPainter, frame: QRectF, label: str) -> None:
    """The depth, in the panel's corner."""
    box = QRectF(frame.left() + 8, frame.top() + 8, 74, 26)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(255, 255, 255, 225))
    painter.drawRoundedRect(box, 5, 5)
    text(painter, box, label, 13, bold=True, flags=Qt.AlignmentFlag.AlignCenter)


def colour_bar(painter: QPainter, box: QRectF, field: style.Field) -> None:
    """The ramp with its range."""
    gradient = QLinearGradient(box.bottomLeft(), box.topLeft())
    for position, colour in ramps.stops(field.quantity):
        gradient.setColorAt(position, QColor(colour))
    painter.setPen(QPen(QColor(INK), 1))
    painter.setBrush(gradient)
    painter.drawRect(box)
    span = field.high - field.low
    step = next(s for s in (0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10) if span / s <= 7)
    first, last = math.ceil(field.low / step), math.floor(field.high / step)
    for value in (step * tick for tick in range(first, last + 1)):
        y = box.bottom() - box.height() * (value - field.low) / span
        painter.setPen(QPen(QColor(INK), 1))
        painter.drawLine(QPointF(box.right(), y), QPointF(box.right() + 5, y))
        text(painter, QRectF(box.right() + 9, y - 10, 70, 20), f"{value:.3g}", 11)


def title(painter: QPainter, width: int, told: lineage.Lineage) -> None:
    """What the picture shows."""
    heading = f"Temperature below the sea surface, {told.date}"
    text(painter, QRectF(MARGIN, 22, width - 2 * MARGIN, 40), heading, 24, bold=True)
    box = QRectF(MARGIN, 64, width - 2 * MARGIN, 24)
    text(painter, box, told.abstract, 12, colour=PALE)


def legend(painter: QPainter, image: QImage) -> None:
    """Floats, land, sea floor."""
    y = 46
    x = image.width() - MARGIN - 430
    for colour, label, round_ in (
        (FLOAT_USED, "profile used", True),
        (LAND, "land", False),
        (SEA_FLOOR, "below the sea floor", False),
    ):
        painter.setPen(QPen(QColor(INK), 1.2))
        painter.setBrush(QColor(colour))
        if round_:
            painter.drawEllipse(QPointF(x + 8, y), 4.6, 4.6)
        else:
            painter.drawRect(QRectF(x, y - 7, 16, 14))
        text(painter, QRectF(x + 24, y - 11, 170, 22), label, 12)
        x += 24 + 9 * len(label) + 16


def text(
    painter: QPainter,
    box: QRectF,
    words: str,
    size: int,
    *,
    bold: bool = False,
    colour: str = INK,
    flags: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Draw words in a box."""
    font = QFont("Open Sans")
    font.setPixelSize(round(size * 1.3))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(box, flags | Qt.AlignmentFlag.AlignVCenter, words)


if __name__ == "__main__":
    main(sys.argv[1:])
