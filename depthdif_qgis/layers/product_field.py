"""Rasters made of a reconstruction: what they are called and which range of colours they get."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsRasterLayer

from .style import Field

#: Share of the values left out at either end of the range of colours: outliers pale the rest.
_OUTLIERS = 0.01


@dataclass(frozen=True)
class ProductField(Field):
    """A raster that an algorithm made of a reconstruction.

    Parameters
    ----------
    quantity : str
        The key of its ramp, see `Field`.
    words : str
        What it is, in the analyst's language.
    units : str
        As the analyst reads it; empty where there is none.
    stands_for : str
        What the depth slider takes it for.
    surface : bool
        Whether its values are depths: a surface in the sea, which the elevation profile draws.
    """

    words: str = ""
    units: str = ""
    stands_for: str = ""
    surface: bool = False

    @property
    def label(self) -> str:
        """What it is, in the analyst's language."""
        return self.words

    @property
    def shows(self) -> str:
        """What the depth slider takes it for."""
        return self.stands_for or self.quantity

    def _with_unit(self, text: str) -> str:
        return f"{text} ({self.units})" if self.units else text


def measured_product(
    path: str,
    quantity: str,
    words: str,
    units: str,
    depths: Sequence[float],
    *,
    from_zero: bool = False,
    symmetrical: bool = False,
    surface: bool = False,
    stands_for: str = "",
) -> ProductField | None:
    """The field in `path`, with one range of colours for all its depths; None if it has none.

    Parameters
    ----------
    depths : sequence of float
        Depth of each band, m; none for a single map.
    from_zero : bool
        Whether the range begins at 0, as an error's does.
    symmetrical : bool
        Whether it reaches as far below zero as above.
    surface, stands_for
        See `ProductField`.
    """
    layer = QgsRasterLayer(path, words, "gdal")
    if not layer.isValid():
        return None
    provider = layer.dataProvider()
    cuts = [
        provider.cumulativeCut(band, _OUTLIERS, 1.0 - _OUTLIERS)
        for band in range(1, layer.bandCount() + 1)
    ]
    cuts = [(low, high) for low, high in cuts if math.isfinite(low + high) and low <= high]
    low = min((low for low, _ in cuts), default=0.0)
    high = max((high for _, high in cuts), default=1.0)
    if from_zero:
        low = 0.0
    if symmetrical:
        high = max(abs(low), abs(high))
        low = -high
    low, high = rounded(low, high)
    return ProductField(
        quantity,
        path,
        tuple(depths),
        low,
        high,
        words=words,
        units=units,
        stands_for=stands_for,
        surface=surface,
    )


def rounded(low: float, high: float) -> tuple[float, float]:
    """The range widened to multiples of a twentieth to a tenth of itself: 1, 2 or 5 times 10ⁿ."""
    width = high - low
    if not width > 0:
        width = abs(high) or 1.0
        high = low + width
    power = 10.0 ** math.floor(math.log10(width / 10))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= width / 10)
    digits = max(0, 2 - math.floor(math.log10(step)))
    return round(math.floor(low / step) * step, digits), round(
        math.ceil(high / step) * step, digits
    )
