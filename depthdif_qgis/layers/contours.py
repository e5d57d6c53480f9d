"""Contour lines of one level, drawn over it."""

from __future__ import annotations

import math

from qgis.core import (
    Qgis,
    QgsLineSymbol,
    QgsRasterContourRenderer,
    QgsRasterDataProvider,
    QgsRasterLayer,
)

#: About so many lines lie between a level's smallest and largest value.
LINES = 8
_COLOUR = "20,32,47,200"


def interval(low: float, high: float, lines: int = LINES) -> float:
    """A round interval (1, 2 or 5 times a power of ten) that gives about so many lines."""
    span = high - low
    if not span > 0:
        return 1.0
    wanted = span / lines
    decade = 10.0 ** math.floor(math.log10(wanted))
    nice = (decade * factor for factor in (1, 2, 5, 10))
    return round(min(nice, key=lambda step: abs(math.log(step / wanted))), 12)


def level_interval(path: str, band: int) -> float:
    """The interval for one band of a raster, from its values."""
    level = QgsRasterLayer(path, "level", "gdal")
    wanted = Qgis.RasterBandStatistic.Min | Qgis.RasterBandStatistic.Max
    found = level.dataProvider().bandStatistics(band, wanted)
    return interval(found.minimumValue, found.maximumValue)


def contour(layer: QgsRasterLayer, band: int, step: float) -> None:
    """Show one band of a layer as contour lines, each fifth of them wider."""
    renderer = QgsRasterContourRenderer(layer.dataProvider())
    renderer.setInputBand(band)
    renderer.setContourInterval(step)
    renderer.setContourIndexInterval(5 * step)
    renderer.setContourSymbol(_line("0.2"))
    renderer.setContourIndexSymbol(_line("0.4"))
    renderer.setDownscale(2)
    layer.setRenderer(renderer)
    # The grid's cells are larger than a pixel: without this the lines follow their edges.
    layer.setResamplingStage(Qgis.RasterResamplingStage.Provider)
    provider = layer.dataProvider()
    provider.setZoomedInResamplingMethod(QgsRasterDataProvider.ResamplingMethod.Bilinear)
    layer.triggerRepaint()


def _line(width: str) -> QgsLineSymbol:
    return QgsLineSymbol.createSimple({"line_color": _COLOUR, "line_width": width})
