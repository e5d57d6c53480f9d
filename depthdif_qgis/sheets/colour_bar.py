"""A colour bar with ticks on a layout: QGIS's own legend names only the ends."""

from __future__ import annotations

import math

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsGradientFillSymbolLayer,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
)
from qgis.PyQt.QtCore import QPointF, Qt

from ..layers.contours import interval
from ..layers.ramps import ramp
from .text import INK, label

_TICK, _LABEL_WIDTH, _LABEL_HEIGHT = 1.2, 14.0, 4.5


def ticks(low: float, high: float, count: int) -> list[float]:
    """About `count` round numbers from `low` to `high`."""
    step = interval(low, high, count)
    first = math.ceil(round(low / step, 6))
    last = math.floor(round(high / step, 6))
    return [round(number * step, 10) for number in range(first, last + 1)]


def add(
    layout: QgsPrintLayout,
    page: int,
    box: tuple[float, float, float, float],
    quantity: str,
    low: float,
    high: float,
    count: int = 6,
) -> None:
    """Draw a horizontal bar, its ticks and their numbers.

    Parameters
    ----------
    box : tuple of float
        Left, top, width and height of the bar itself, mm; ticks and numbers are below it.
    quantity : str
        Whose colours.
    count : int
        About how many ticks.
    """
    left, top, width, height = box
    fill = QgsGradientFillSymbolLayer()
    fill.setGradientColorType(Qgis.GradientColorSource.ColorRamp)
    fill.setColorRamp(ramp(quantity))
    fill.setReferencePoint1(QPointF(0, 0.5))
    fill.setReferencePoint2(QPointF(1, 0.5))
    symbol = QgsFillSymbol.createSimple({})
    symbol.changeSymbolLayer(0, fill)
    frame = QgsFillSymbol.createSimple({"style": "no", "outline_width": "0.2"})
    symbol.appendSymbolLayer(frame.symbolLayer(0).clone())
    shape(layout, page, box, symbol)
    line = QgsFillSymbol.createSimple({"color": INK, "outline_style": "no"})
    for value in ticks(low, high, count):
        place = left + width * (value - low) / (high - low)
        shape(layout, page, (place - 0.1, top + height, 0.2, _TICK), line.clone())
        label(
            layout,
            page,
            f"{value:g}".replace("-", "−"),
            (place - _LABEL_WIDTH / 2, top + height + _TICK, _LABEL_WIDTH, _LABEL_HEIGHT),
            size=7.5,
            align=Qt.AlignmentFlag.AlignHCenter,
        )


def shape(
    layout: QgsPrintLayout,
    page: int,
    box: tuple[float, float, float, float],
    symbol: QgsFillSymbol,
) -> None:
    """Draw a rectangle: left, top, width, height in mm."""
    left, top, width, height = box
    item = QgsLayoutItemShape(layout)
    item.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    item.setSymbol(symbol)
    layout.addLayoutItem(item)
    item.attemptResize(QgsLayoutSize(width, height, Qgis.LayoutUnit.Millimeters))
    item.attemptMove(QgsLayoutPoint(left, top, Qgis.LayoutUnit.Millimeters), page=page)
