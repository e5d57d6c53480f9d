"""One page of a map sheet, A4 landscape: the map of a depth, and all that it takes to read it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpressionContextUtils,
    QgsLayerTree,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsMapLayer,
    QgsPrintLayout,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QColor

from ..layers import ramps
from ..layers.contours import contour, interval
from ..layers.profile_style import DEPTH_VARIABLE, colour_profiles
from . import colour_bar
from .series import Series, limits, opened
from .text import INK, PALE, label, text_format

WIDTH, HEIGHT = 297.0, 210.0
MARGIN = 14.0
#: Left, top, width and height within which the map lies, mm; right of it is the column of the rest.
MAP = (MARGIN + 8, 30.0, 184.0, 132.0)
#: Between map and column; the column is never wider than this, mm.
GAP, COLUMN_WIDTH = 14.0, 90.0
#: Height within which the inset lies, mm.
INSET_HEIGHT = 56.0
LAND = "#d9d4c9"

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Content:
    """What a page shows.

    Parameters
    ----------
    series : Series
    depth : float
        m.
    value_range : tuple of float
        Of the colours.
    error_range : tuple of float
    title, subtitle, lineage : str
    profiles : QgsVectorLayer, optional
        Profile levels; those near the depth are drawn.
    contours : bool
    """

    series: Series
    depth: float
    value_range: tuple[float, float]
    error_range: tuple[float, float]
    title: str
    subtitle: str
    lineage: str
    profiles: QgsVectorLayer | None
    contours: bool


def add(layout: QgsPrintLayout, page: int, content: Content) -> list[QgsMapLayer]:
    """Lay a page out; return its layers, which must live until the layout is exported."""
    series, unit = content.series, _unit(content.series.quantity)
    level = _level(series.values, series, content, series.quantity, content.value_range)
    shown: list[QgsMapLayer] = [level]
    if content.contours and (lines := _contours(content)) is not None:
        shown.insert(0, lines)
    points = _points(content)
    if points is not None:
        shown.insert(0, points)
    label(layout, page, content.title, (MARGIN, 9, 200, 9), size=18, bold=True)
    label(layout, page, content.subtitle, (MARGIN, 18.5, 200, 6), size=10, colour=PALE)
    crs = local_crs(level.extent())
    layout_map, frame = _map(layout, page, shown, level.extent(), crs, MAP)
    _graticule(layout_map, level.extent(), size=7.5)
    left, top, width, height = frame
    below = top + height + 10
    colour_bar.add(
        layout, page, (left, below, width, 4.5), series.quantity, *content.value_range, 10
    )
    label(
        layout,
        page,
        f"{_name(series.quantity)}{f' ({unit})' if unit else ''}",
        (left, below + 9.8, width, 5),
        size=9,
        align=Qt.AlignmentFlag.AlignHCenter,
    )
    layers = list(shown)
    column = left + width + GAP
    next_top = top
    # Under a flat map there is room for the error's; beside it there is little.
    under = below + 18 + height + 20 <= HEIGHT - 18
    if series.errors:
        room = min(COLUMN_WIDTH, WIDTH - MARGIN - column)
        place = (left, below + 18, width, height) if under else (column, top, room, INSET_HEIGHT)
        layer, bottom = _error_inset(layout, page, content, crs, place)
        layers.append(layer)
        next_top = top if under else bottom + 20
    if points is not None:
        _legend(layout, page, points, (column, next_top))
    _scale_bar(layout, page, layout_map, (column - 2, HEIGHT - 34))
    label(layout, page, content.lineage, (MARGIN, HEIGHT - 16, 269, 11), size=6.5, colour=PALE)
    return layers


def local_crs(extent: QgsRectangle) -> QgsCoordinateReferenceSystem:
    """Equidistant cylindrical, true at the extent's middle latitude, across the dateline too."""
    centre = extent.center()
    middle = max(min(centre.y(), 80.0), -80.0)
    return QgsCoordinateReferenceSystem.fromProj(
        # Longitudes go on beyond 180, as the raster's do.
        f"+proj=eqc +lat_ts={middle:.6g} +lon_0={centre.x():.6g} +datum=WGS84 +units=m +over "
        "+no_defs"
    )


def _level(
    source: str, series: Series, content: Content, quantity: str, within: tuple[float, float]
) -> QgsRasterLayer:
    layer = opened(source, quantity)
    ramps.colour(layer, series.band(content.depth), quantity, *within)
    return layer


def _contours(content: Content) -> QgsRasterLayer | None:
    series = content.series
    band = series.band(content.depth)
    found = limits(series.values, band)
    if found is None:
        return None
    layer = opened(series.values, "contours")
    contour(layer, band, interval(*found))
    return layer


def _points(content: Content) -> QgsVectorLayer | None:
    if content.profiles is None:
        return None
    layer = content.profiles.clone()
    layer.setName(QCoreApplication.translate("DepthDif", "Profile levels near this depth"))
    colour_profiles(layer, content.series.quantity)
    QgsExpressionContextUtils.setLayerVariable(layer, DEPTH_VARIABLE, content.depth)
    return layer


def _map(
    layout: QgsPrintLayout,
    page: int,
    layers: Sequence[QgsMapLayer],
    extent: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    within: Box,
) -> tuple[QgsLayoutItemMap, Box]:
    """Add a map as large as fits; return it and its frame."""
    to_map = QgsCoordinateTransform(layers[-1].crs(), crs, layout.project())
    projected = to_map.transformBoundingBox(extent)
    left, top, width, height = within
    scale = min(width / projected.width(), height / projected.height())
    frame = (
        left,
        top,
        projected.width() * scale,
        projected.height() * scale,
    )
    item = QgsLayoutItemMap(layout)
    item.setCrs(crs)
    item.setLayers(list(layers))
    item.setKeepLayerSet(True)
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(QColor(INK))
    item.setFrameStrokeWidth(QgsLayoutMeasurement(0.25, Qgis.LayoutUnit.Millimeters))
    # What has no value is land, or sea floor above the depth.
    item.setBackgroundColor(QColor(LAND))
    layout.addLayoutItem(item)
    item.attemptResize(QgsLayoutSize(frame[2], frame[3], Qgis.LayoutUnit.Millimeters))
    item.attemptMove(QgsLayoutPoint(frame[0], frame[1], Qgis.LayoutUnit.Millimeters), page=page)
    item.zoomToExtent(projected)
    return item, frame


def _graticule(item: QgsLayoutItemMap, extent: QgsRectangle, *, size: float) -> None:
    grid = QgsLayoutItemMapGrid("graticule", item)
    grid.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    step = interval(0, max(extent.width(), extent.height()), 6)
    grid.setIntervalX(step)
    grid.setIntervalY(step)
    line = {"line_color": "29,42,54,70", "line_width": "0.15"}
    grid.setLineSymbol(QgsLineSymbol.createSimple(line))
    grid.setAnnotationEnabled(True)
    grid.setAnnotationFormat(QgsLayoutItemMapGrid.AnnotationFormat.DecimalWithSuffix)
    grid.setAnnotationPrecision(0 if step >= 1 else 2)
    grid.setAnnotationTextFormat(text_format(size))
    grid.setAnnotationFrameDistance(1)
    display, side = QgsLayoutItemMapGrid.DisplayMode, QgsLayoutItemMapGrid.BorderSide
    grid.setAnnotationDisplay(display.HideAll, side.Top)
    grid.setAnnotationDisplay(display.HideAll, side.Right)
    grid.setAnnotationDisplay(display.LongitudeOnly, side.Bottom)
    grid.setAnnotationDisplay(display.LatitudeOnly, side.Left)
    item.grids().addGrid(grid)


def _error_inset(
    layout: QgsPrintLayout,
    page: int,
    content: Content,
    crs: QgsCoordinateReferenceSystem,
    place: Box,
) -> tuple[QgsRasterLayer, float]:
    """Add a heading and under it the map of the error; return its layer and where it ends, mm.

    `place` is left and top of the heading, and the room for the map.
    """
    series = content.series
    layer = _level(series.errors, series, content, series.error_quantity, content.error_range)
    heading = QCoreApplication.translate("DepthDif", "Error, one standard deviation")
    left, top, width, height = place
    label(layout, page, heading, (left, top, width, 5), size=9, bold=True)
    within = (left, top + 6, width, height)
    _, frame = _map(layout, page, [layer], layer.extent(), crs, within)
    left, top, width, height = frame
    bar = (left, top + height + 3, width, 3.2)
    colour_bar.add(layout, page, bar, series.error_quantity, *content.error_range, 4)
    unit = _unit(series.quantity)
    if unit:
        below = (left, bar[1] + 9, width, 5)
        label(layout, page, unit, below, size=8, align=Qt.AlignmentFlag.AlignHCenter)
    return layer, top + height


def _scale_bar(
    layout: QgsPrintLayout, page: int, item: QgsLayoutItemMap, place: tuple[float, float]
) -> None:
    bar = QgsLayoutItemScaleBar(layout)
    bar.setLinkedMap(item)
    bar.setStyle("Line Ticks Up")
    bar.setUnits(Qgis.DistanceUnit.Kilometers)
    bar.setUnitLabel("km")
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(2)
    bar.setTextFormat(text_format(7.5))
    bar.setBackgroundEnabled(False)
    layout.addLayoutItem(bar)
    # About a third of the map's width, which is in metres at its middle latitude.
    bar.setUnitsPerSegment(interval(0, item.extent().width() / 1000, 7))
    bar.update()
    bar.attemptMove(QgsLayoutPoint(*place, Qgis.LayoutUnit.Millimeters), page=page)


def _legend(
    layout: QgsPrintLayout, page: int, points: QgsVectorLayer, place: tuple[float, float]
) -> None:
    legend = QgsLayoutItemLegend(layout)
    legend.setAutoUpdateModel(False)
    tree = QgsLayerTree()
    tree.addLayer(points)
    legend.model().setRootGroup(tree)
    # The layout doesn't own the tree.
    points.legend_tree = tree
    component = QgsLegendStyle.Style
    for part, size in ((component.Subgroup, 9), (component.SymbolLabel, 7.5)):
        style = QgsLegendStyle(legend.style(part))
        style.setTextFormat(text_format(size, bold=part == component.Subgroup))
        style.setMargin(QgsLegendStyle.Side.Top, 1.1)
        legend.setStyle(part, style)
    legend.setSymbolHeight(3)
    legend.setSymbolWidth(4)
    legend.setBoxSpace(0)
    legend.setBackgroundEnabled(False)
    layout.addLayoutItem(legend)
    legend.attemptMove(QgsLayoutPoint(*place, Qgis.LayoutUnit.Millimeters), page=page)
    legend.adjustBoxSize()


def _name(quantity: str) -> str:
    translate = QCoreApplication.translate
    return {
        "temperature": translate("DepthDif", "Potential temperature"),
        "salinity": translate("DepthDif", "Practical salinity"),
    }[quantity]


def _unit(quantity: str) -> str:
    return ramps.unit(quantity)
