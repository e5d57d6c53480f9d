"""Imported sea-surface temperatures on the map: a layer a day, or one whose bands are the days."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QDateTime, Qt

from . import ramps
from .loading import when_loaded
from .measure import band_range
from .results import unused_group_name


@dataclass(frozen=True)
class Day:
    """One day of an import.

    Parameters
    ----------
    band : int
        Of the raster.
    name : str
        YYYY-MM-DD; empty if the file holds no date.
    span : QgsDateTimeRange or None
        What the band stands for.
    product, attribution : str
    """

    band: int
    name: str
    span: QgsDateTimeRange | None
    product: str
    attribution: str


@dataclass(frozen=True)
class Shown:
    """A raster with a band for each day.

    Parameters
    ----------
    quantity : str
        ``temperature`` or ``error``.
    path : str
    days : tuple of Day
    low, high : float
        Range of the colours, °C, common to all days.
    """

    quantity: str
    path: str
    days: tuple[Day, ...]
    low: float
    high: float

    @property
    def label(self) -> str:
        """What it is, in the analyst's language."""
        if self.quantity == "error":
            return QCoreApplication.translate("DepthDif", "SST error")
        return QCoreApplication.translate("DepthDif", "SST")

    def name(self, day: Day) -> str:
        """Name of the layer of one day, with its unit."""
        return " ".join(filter(None, (self.label, day.name, "(°C)")))


def days_of(told: Sequence[Mapping[str, Any]]) -> tuple[Day, ...]:
    """The days that the backend tells of."""
    return tuple(
        Day(
            int(one["band"]),
            str(one["day"]),
            _span(str(one["start"]), str(one["end"])),
            str(one["product"]),
            str(one["attribution"]),
        )
        for one in told
    )


def _span(start: str, end: str) -> QgsDateTimeRange | None:
    if not (start and end):
        return None
    first, last = (QDateTime.fromString(text, Qt.DateFormat.ISODate) for text in (start, end))
    return QgsDateTimeRange(first, last, True, False)


def shown(quantity: str, path: str, days: tuple[Day, ...]) -> Shown | None:
    """The raster with the range of its days' values; None if it can't be opened."""
    layer = QgsRasterLayer(path, quantity, "gdal")
    if not layer.isValid():
        return None
    return Shown(quantity, path, days, *band_range(layer, quantity, [day.band for day in days]))


def open_days(rasters: Sequence[Shown], context: QgsProcessingContext) -> dict[str, list[str]]:
    """Open a layer for each day that will be loaded; return the ids of each raster's.

    Call it from `processAlgorithm`: opening takes QGIS 30 ms a layer, and that thread isn't the
    window's.
    """
    store = context.temporaryLayerStore()
    # A default style, of which nothing stays, would cost the statistics of three bands a layer.
    options = QgsRasterLayer.LayerOptions(loadDefaultStyle=False)
    found: dict[str, list[str]] = {}
    for one in rasters:
        if not context.willLoadLayerOnCompletion(one.path):
            continue
        layers = [QgsRasterLayer(one.path, one.name(day), "gdal", options) for day in one.days]
        for layer in layers:
            layer.moveToThread(store.thread())
            store.addMapLayer(layer)
        found[one.path] = [layer.id() for layer in layers]
    return found


def show(
    rasters: Sequence[Shown], opened: Mapping[str, Sequence[str]], context: QgsProcessingContext
) -> None:
    """Tell QGIS what to load of an import, and how; call it from `postProcessAlgorithm`.

    Parameters
    ----------
    opened : mapping
        What `open_days` returned, for a layer per day; empty for one layer with all days.
    """
    wanted = [one for one in rasters if context.willLoadLayerOnCompletion(one.path)]
    if not wanted:
        return
    group = unused_group_name(_title(wanted[0].days), context)
    for rank, one in enumerate(wanted):
        if opened:
            _show_days(one, opened[one.path], group, rank, context)
        else:
            details = context.layerToLoadOnCompletionDetails(one.path)
            details.name = f"{one.label} (°C)"
            details.forceName = True
            details.groupName = group
            details.layerSortKey = -rank
            when_loaded(details, lambda layer, one=one: style_all(layer, one), _Visible(rank == 0))


def _title(days: tuple[Day, ...]) -> str:
    title = QCoreApplication.translate("DepthDif", "Sea-surface temperature")
    names = [day.name for day in days if day.name]
    span = names[:1] if len(names) < 2 else [names[0], "–", names[-1]]
    return " ".join([title, *span])


def _show_days(
    one: Shown, opened: Sequence[str], group: str, rank: int, context: QgsProcessingContext
) -> None:
    """A layer per day in place of the one with all bands."""
    details = context.layerToLoadOnCompletionDetails(one.path)
    output, project = details.outputName, details.project
    others = context.layersToLoadOnCompletion()
    del others[one.path]
    context.setLayersToLoadOnCompletion(others)
    for number, (day, identity) in enumerate(zip(one.days, opened)):
        details = QgsProcessingContext.LayerDetails(one.name(day), project, output)
        details.forceName = True
        details.groupName = group
        # QGIS inserts each layer above the one before: the last in order ends on top.
        details.layerSortKey = -1000 * rank - number
        when_loaded(
            details,
            lambda layer, day=day: style_day(layer, one, day),
            _Visible(rank == 0 and number == 0),
        )
        context.addLayerToLoadOnCompletion(identity, details)


@dataclass(frozen=True)
class _Visible:
    """Shows or hides a layer in the tree."""

    visible: bool

    def __call__(self, layer: QgsMapLayer, project: QgsProject | None) -> None:
        node = project.layerTreeRoot().findLayer(layer.id()) if project else None
        if node is not None:
            node.setItemVisibilityChecked(self.visible)
            node.setExpanded(self.visible)


def style_day(layer: QgsRasterLayer, one: Shown, day: Day) -> None:
    """Style a layer that shows one day."""
    ramps.colour(layer, day.band, one.quantity, one.low, one.high)
    if day.span is not None:
        temporal = layer.temporalProperties()
        temporal.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
        temporal.setFixedTemporalRange(day.span)
        temporal.setIsActive(True)
    _describe(layer, one, [day])


def style_all(layer: QgsRasterLayer, one: Shown) -> None:
    """Style a layer whose bands are the days: the temporal controller chooses among them."""
    ramps.colour(layer, one.days[0].band, one.quantity, one.low, one.high)
    spans = {day.band: day.span for day in one.days if day.span is not None}
    if spans:
        temporal = layer.temporalProperties()
        temporal.setMode(Qgis.RasterTemporalMode.FixedRangePerBand)
        temporal.setFixedRangePerBand(spans)
        temporal.setIsActive(True)
    _describe(layer, one, one.days)


def _describe(layer: QgsRasterLayer, one: Shown, days: Sequence[Day]) -> None:
    metadata = QgsLayerMetadata()
    metadata.setType("dataset")
    metadata.setTitle(layer.name())
    metadata.setAbstract(", ".join(dict.fromkeys(day.product for day in days)))
    metadata.setRights(list(dict.fromkeys(day.attribution for day in days)))
    metadata.setCrs(layer.crs())
    metadata.setKeywords({"gmd:topicCategory": ["oceans"]})
    extent = QgsLayerMetadata.Extent()
    extent.setTemporalExtents([day.span for day in days if day.span is not None])
    metadata.setExtent(extent)
    layer.setMetadata(metadata)
