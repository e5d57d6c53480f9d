"""How one result layer looks and behaves: colours, date, depth, lineage."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsBox3D,
    QgsDateTimeRange,
    QgsDoubleRange,
    QgsLayerMetadata,
    QgsLineSymbol,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QDateTime, Qt

from .contours import contour, level_interval
from .lineage import Lineage
from .profile_style import colour_profiles, date_profiles
from .ramps import colour, colour_at


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
    ratio : str
        GeoTIFF of its error over the climatological one, by which its levels fade; empty where
        they don't.
    contours : bool
        Whether this stands for contour lines of the quantity.
    """

    quantity: str
    path: str
    depths: tuple[float, ...]
    low: float
    high: float
    ratio: str = ""
    contours: bool = False

    @property
    def surface(self) -> bool:
        """Whether the values are depths of a surface in the sea."""
        return False

    @property
    def label(self) -> str:
        """What it is, in the analyst's language."""
        translate = QCoreApplication.translate
        labels = {
            "temperature": translate("DepthDif", "Temperature"),
            "error": translate("DepthDif", "Temperature error"),
            "salinity": translate("DepthDif", "Salinity"),
            "salinity_error": translate("DepthDif", "Salinity error"),
            "temperature_contours": translate("DepthDif", "Isotherms"),
            "salinity_contours": translate("DepthDif", "Isohalines"),
        }
        return labels[self.shows]

    @property
    def shows(self) -> str:
        """The quantity, or that its contours are meant."""
        return f"{self.quantity}_contours" if self.contours else self.quantity

    @property
    def title(self) -> str:
        """The label with its unit; practical salinity has none."""
        return self._with_unit(self.label)

    def name(self, depth: float) -> str:
        """Name of the layer of one depth, with units."""
        if self.contours:
            step = f"{level_interval(self.path, self.depths.index(depth) + 1):g}"
            unit = " °C" if self.quantity == "temperature" else ""
            return QCoreApplication.translate("DepthDif", "{what} {depth} m ({step}{unit})").format(
                what=self.label, depth=f"{depth:g}", step=step, unit=unit
            )
        return self._with_unit(f"{self.label} {depth:g} m")

    def _with_unit(self, text: str) -> str:
        return f"{text} (°C)" if self.quantity in ("temperature", "error") else text


def style_level(layer: QgsRasterLayer, shown: Field, band: int, lineage: Lineage) -> None:
    """Style a layer that shows one depth."""
    depth = shown.depths[band - 1]
    if shown.contours:
        contour(layer, band, level_interval(shown.path, band))
    else:
        colour(layer, band, shown.quantity, shown.low, shown.high)
        if shown.ratio:
            layer.renderer().setAlphaBand(len(shown.depths) + band)
    elevation = layer.elevationProperties()
    elevation.setEnabled(True)
    elevation.setMode(Qgis.RasterElevationMode.FixedElevationRange)
    elevation.setFixedRange(_elevation(depth))
    _profile_line(layer, band, shown.depths)
    _date(layer, lineage.date)
    _describe(layer, f"{lineage.title}: {shown.name(depth)}", lineage)


def style_field(layer: QgsRasterLayer, shown: Field, lineage: Lineage) -> None:
    """Style a layer that holds all depths as bands; its first band, the shallowest, is shown."""
    colour(layer, 1, shown.quantity, shown.low, shown.high)
    if not shown.depths:
        _surface(layer, shown)
        _date(layer, lineage.date)
        _describe(layer, shown.title, lineage)
        return
    elevation = layer.elevationProperties()
    elevation.setEnabled(True)
    elevation.setMode(Qgis.RasterElevationMode.FixedRangePerBand)
    bands = enumerate(shown.depths, start=1)
    elevation.setFixedRangePerBand({band: _elevation(depth) for band, depth in bands})
    _profile_line(layer, 1, shown.depths)
    _date(layer, lineage.date)
    _describe(layer, f"{lineage.title}: {shown.title}", lineage)


def style_profiles(layer: QgsVectorLayer, lineage: Lineage, variable: str = "temperature") -> None:
    """Colour the profile levels by their residual and by what became of them."""
    colour_profiles(layer, variable)
    day = day_of(lineage.date)
    if day is not None:
        date_profiles(layer, day)
    _describe(layer, lineage.title, lineage)
    layer.triggerRepaint()


def _profile_line(layer: QgsRasterLayer, band: int, depths: tuple[float, ...]) -> None:
    """What QGIS's elevation profile tool draws: this level's values along the line.

    The tool (3.40) takes a band's values for heights whatever the layer's mode: its axis is °C or
    salinity. Deeper levels are darker.
    """
    elevation = layer.elevationProperties()
    elevation.setBandNumber(band)
    elevation.setProfileSymbology(Qgis.ProfileSurfaceSymbology.Line)
    share = (band - 1) / max(len(depths) - 1, 1)
    shade = colour_at("mixed_layer_depth_density", 0.25 + 0.75 * share).name()
    line = QgsLineSymbol.createSimple({"line_color": shade, "line_width": "0.6"})
    elevation.setProfileLineSymbol(line)


def _surface(layer: QgsRasterLayer, shown: Field) -> None:
    """A map of depths is a surface below the sea's; any other map has no elevation."""
    elevation = layer.elevationProperties()
    elevation.setEnabled(shown.surface)
    elevation.setMode(Qgis.RasterElevationMode.RepresentsElevationSurface)
    elevation.setBandNumber(1)
    elevation.setZScale(-1.0)
    elevation.setProfileSymbology(Qgis.ProfileSurfaceSymbology.Line)


def _elevation(depth: float) -> QgsDoubleRange:
    elevation = -depth if depth else 0.0
    return QgsDoubleRange(elevation, elevation)


def day_of(date: str) -> QgsDateTimeRange | None:
    """The day written YYYY-MM-DD, UTC; None if it is none."""
    start = QDateTime.fromString(f"{date}T00:00:00Z", Qt.DateFormat.ISODate)
    if not date or not start.isValid():
        return None
    return QgsDateTimeRange(start, start.addDays(1), True, False)


def _date(layer: QgsRasterLayer, date: str) -> None:
    day = day_of(date)
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
    day = day_of(lineage.date)
    if day is not None:
        extent.setTemporalExtents([day])
    metadata.setExtent(extent)
    layer.setMetadata(metadata)
