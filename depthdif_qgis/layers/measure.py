"""What a finished raster needs for its style: its depths and a colour range common to them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from qgis.core import Qgis, QgsRasterLayer

from .style import Field

#: Width of the steps on which a colour range begins and ends: °C, or salinity.
STEP = {"temperature": 1.0, "error": 0.1, "salinity": 0.2, "salinity_error": 0.02}


def measured(quantity: str, path: str, depths: Sequence[float]) -> Field | None:
    """The field in `path`, with the range of its values over all depths; None if it has none."""
    layer = QgsRasterLayer(path, quantity, "gdal")
    if not layer.isValid():
        return None
    return Field(
        quantity, path, tuple(depths), *band_range(layer, quantity, range(1, len(depths) + 1))
    )


def band_range(layer: QgsRasterLayer, quantity: str, bands: Iterable[int]) -> tuple[float, float]:
    """The range of colours for the values of some bands of a raster."""
    wanted = Qgis.RasterBandStatistic.Min | Qgis.RasterBandStatistic.Max
    found = [layer.dataProvider().bandStatistics(band, wanted) for band in bands]
    limits = [(band.minimumValue, band.maximumValue) for band in found]
    # A band without a value has its minimum above its maximum.
    return common_range([pair for pair in limits if pair[0] <= pair[1]], quantity, STEP[quantity])


def common_range(
    limits: Sequence[tuple[float, float]], quantity: str, step: float
) -> tuple[float, float]:
    """The range that holds all these, from multiple to multiple of `step`; an error's from 0."""
    low = min((math.floor(low / step) * step for low, _ in limits), default=0.0)
    high = max((math.ceil(high / step) * step for _, high in limits), default=step)
    if quantity.endswith("error"):
        low = 0.0
    return round(low, 6), round(max(high, low + step), 6)
