"""Text on a layout."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsLayoutItemLabel,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

INK, PALE = "#1d2a36", "#5b6b7a"


def text_format(size: float, *, colour: str = INK, bold: bool = False) -> QgsTextFormat:
    """A format in points."""
    made = QgsTextFormat()
    font = QFont("Open Sans")
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setBold(bold)
    made.setFont(font)
    made.setForcedBold(bold)
    made.setSize(size)
    made.setSizeUnit(Qgis.RenderUnit.Points)
    made.setColor(QColor(colour))
    return made


def label(
    layout: QgsPrintLayout,
    page: int,
    text: str,
    box: tuple[float, float, float, float],
    *,
    size: float = 9,
    colour: str = INK,
    bold: bool = False,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Write a text into a box: left, top, width, height in mm."""
    left, top, width, height = box
    item = QgsLayoutItemLabel(layout)
    item.setText(text)
    item.setTextFormat(text_format(size, colour=colour, bold=bold))
    item.setHAlign(align)
    item.setVAlign(Qt.AlignmentFlag.AlignTop)
    item.setMarginX(0)
    item.setMarginY(0)
    layout.addLayoutItem(item)
    item.attemptResize(QgsLayoutSize(width, height, Qgis.LayoutUnit.Millimeters))
    item.attemptMove(QgsLayoutPoint(left, top, Qgis.LayoutUnit.Millimeters), page=page)
