"""How one result layer looks and behaves: colours, date, depth, lineage."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsBox3D,
    QgsCategorizedSymbolRenderer,
    QgsDateTimeRange,
    QgsDoubleRange,
    QgsLayerMetadata,
    QgsMarkerSymbol,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QDateTime, Qt

from .lineage import Lineage
from .ramps import STATUS, colour


@dataclass(frozen=True)
class Field:
    """One raster of a run: a quantity by depth.

    Parameters
    ----------
    quantity : str
        ``temperature``, ``error`` (its), ``salinity`` or ``salinity_error``.
    path : str
        The GeoTIFF, a band per depth.
    depths : tuple of float
        Depth of each band, m.
    low, high : float
        Range of the colours, °C or salinity, common to the run.
    """

    quantity: str
    path: str
    depths: tuple[float, ...]
    low: float
    high: float

    @property
    def label(self) -> str:
        """What it is, in the analyst's language."""
        translate = QCoreApplication.translate
        return {
            "temperature": translate("DepthDif", "Temperature"),
            "error": translate("DepthDif", "Temperature error"),
            "salinity": translate("DepthDif", "Salinity"),
            "salinity_error": translate("DepthDif", "Salinity error"),
        }[self.quantity]

    @property
    def title(self) -> str:
        """The label with its unit; practical salinity has none."""
        return self._with_unit(self.label)

    def name(self, depth: float) -> str:
        """Name of the layer of one depth, with units."""
        return self._with_unit(f"{self.label} {depth:g} m")

    def _with_unit(self, text: str) -> str:
        return f"{text} (°C)" if self.quantity in ("temperature", "error") else text


def style_level(layer: QgsRasterLayer, shown: Field, band: int, lineage: Lineage) -> None:
    """Style a layer that shows one depth."""
    depth = shown.depths[band - 1]
    colour(layer, band, shown.quantity, shown.low, shown.high)
    elevation = layer.elevationProperties()
    elevation.setEnabled(True)
    elevation.setMode(Qgis.RasterElevationMode.FixedElevationRange)
    elevation.setFixedRange(_elevation(depth))
    _date(layer, lineage.date)
    _describe(layer, f"{lineage.title}: {shown.name(depth)}", lineage)


def style_field(layer: QgsRasterLayer, shown: Field, lineage: Lineage) -> None:
    """Style a layer that holds all depths as bands; its first band, the shallowest, is shown."""
    colour(layer, 1, shown.quantity, shown.low, shown.high)
    elevation = layer.elevationProperties()
    elevation.setEnabled(True)
    elevation.setMode(Qgis.RasterElevationMode.FixedRangePerBand)
    bands = enumerate(shown.depths, start=1)
    elevation.setFixedRangePerBand({band: _elevation(depth) for band, depth in bands})
    _date(layer, lineage.date)
    _describe(layer, f"{lineage.title}: {shown.title}", lineage)


def style_profiles(layer: QgsVectorLayer, lineage: Lineage) -> None:
    """Colour the profile levels by what became of them."""
    labels = {
        "used": QCoreApplication.translate("DepthDif", "used"),
        "withheld": QCoreApplication.translate("DepthDif", "withheld"),
        "rejected": QCoreApplication.translate("DepthDif", "rejected"),
    }
    categories = []
    # Levels of a profile lie on one point: what was used is drawn over what was rejected.
    for drawn, (status, fill) in enumerate(reversed(STATUS.items())):
        look = {"name": "circle", "color": fill, "size": "2.4", "outline_color": "#20303f"}
        symbol = QgsMarkerSymbol.createSimple(look)
        symbol.symbolLayer(0).setRenderingPass(drawn)
        categories.insert(0, QgsRendererCategory(status, symbol, labels[status]))
    renderer = QgsCategorizedSymbolRenderer("status", categories)
    renderer.setUsingSymbolLevels(True)
    layer.setRenderer(renderer)
    _describe(layer, lineage.title, lineage)
    layer.triggerRepaint()


def _elevation(depth: float) -> QgsDoubleRange:
    elevation = -depth if depth else 0.0
    return QgsDoubleRange(elevation, elevation)


def _day(date: str) -> QgsDateTimeRange | None:
    start = QDateTime.fromString(f"{date}T00:00:00Z", Qt.DateFormat.ISODate)
    if not date or not start.isValid():
        return None
    return QgsDateTimeRange(start, start.addDays(1), True, False)


def _date(layer: QgsRasterLayer, date: str) -> None:
    day = _day(date)
    if day is None:
        return
    temporal = layer.temporalProperties()
    temporal.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
    temporal.setFixedTemporalRange(day)
    temporal.setIsActive(True)


def _describe(layer: QgsRasterLayer | QgsVectorLayer, title: str, lineage: Lineage) -> None:
    metadata = QgsLayerMetadata()
    metadata.setType("dataset")
    metadata.setTitle(title)
    metadata.setAbstract(lineage.abstract)
    metadata.setHistory(list(lineage.history))
    metadata.setRights(list(lineage.rights))
    metadata.setCrs(layer.crs())
    metadata.setKeywords({"gmd:topicCategory": ["oceans"]})
    metadata.setLinks(
        [QgsLayerMetadata.Link(name, "WWW:LINK", url) for name, url in lineage.links.items()]
    )
    extent = QgsLayerMetadata.Extent()
    space = QgsLayerMetadata.SpatialExtent()
    space.extentCrs = layer.crs()
    space.bounds = QgsBox3D(layer.extent())
    extent.setSpatialExtents([space])
    day = _day(lineage.date)
    if day is not None:
        extent.setTemporalExtents([day])
    metadata.setExtent(extent)
    layer.setMetadata(metadata)
