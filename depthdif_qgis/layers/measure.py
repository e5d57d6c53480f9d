"""What a finished raster needs for its style: its depths and a colour range common to them."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.core import Qgis, QgsRasterLayer

from .style import Field

#: Width of the steps on which a colour range begins and ends: °C, or salinity.
STEP = {"temperature": 1.0, "error": 0.1, "salinity": 0.2, "salinity_error": 0.02}


def measured(quantity: str, path: str, depths: Sequence[float]) -> Field | None:
    """The field in `path`, with the range of its values over all depths; None if it has none."""
    layer = QgsRasterLayer(path, quantity, "gdal")
    if not layer.isValid():
        return None
    provider = layer.dataProvider()
    wanted = Qgis.RasterBandStatistic.Min | Qgis.RasterBandStatistic.Max
    bands = [provider.bandStatistics(band, wanted) for band in range(1, len(depths) + 1)]
    # A band without a value has its minimum above its maximum.
    bands = [band for band in bands if band.minimumValue <= band.maximumValue]
    step = STEP[quantity]
    low = min((math.floor(band.minimumValue / step) * step for band in bands), default=0.0)
    high = max((math.ceil(band.maximumValue / step) * step for band in bands), default=step)
    if quantity.endswith("error"):
        low = 0.0
    return Field(quantity, path, tuple(depths), round(low, 6), round(max(high, low + step), 6))
