"""What the plot shows, before anything is drawn: curves with their names."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field

from qgis.PyQt.QtCore import QCoreApplication

from .column import Column
from .observed import ObservedProfile

#: Half-widths of the bands of a Gaussian error, in standard deviations.
BAND_68, BAND_95 = 1.0, 1.96


@dataclass(frozen=True)
class Observed:
    """An observed profile and how far from the place it lies, km."""

    profile: ObservedProfile
    distance: float


@dataclass(frozen=True)
class Scene:
    """Everything there is to see at one place.

    Parameters
    ----------
    variable : str
        ``temperature`` or ``salinity``.
    column : Column
        The reconstruction's values.
    observed : tuple of Observed
        Nearest first.
    mixed_layer : float
        Depth, m; NaN where there is none.
    level : float
        The depth that the map shows, m; NaN if it shows none.
    message : str
        What to say where there is nothing to draw.
    title : str
        Reconstruction and place, for pictures that leave QGIS.
    """

    variable: str = "temperature"
    column: Column = field(default_factory=Column)
    observed: tuple[Observed, ...] = ()
    mixed_layer: float = math.nan
    level: float = math.nan
    message: str = ""
    title: str = ""

    @property
    def value_title(self) -> str:
        """Title of the value axis, with its unit; practical salinity has none."""
        translate = QCoreApplication.translate
        if self.variable == "salinity":
            return translate("DepthDif", "Practical salinity")
        return translate("DepthDif", "Potential temperature (°C)")

    @property
    def error_title(self) -> str:
        """Title of the error axis."""
        translate = QCoreApplication.translate
        if self.variable == "salinity":
            return translate("DepthDif", "σ")
        return translate("DepthDif", "σ (°C)")

    def band(self, width: float) -> list[tuple[float, float, float]]:
        """(depth, low, high) of `width` standard deviations, where both are known."""
        rows = zip(self.column.depths, self.column.mean, self.column.error)
        return [
            (depth, value - width * error, value + width * error)
            for depth, value, error in rows
            if math.isfinite(value) and math.isfinite(error)
        ]

    def values(self, top: float, bottom: float) -> Iterator[float]:
        """Every value that the value axis has to hold, between two depths."""
        column = self.column
        for curve in (column.mean, column.climatology, *column.members):
            yield from (v for z, v in zip(column.depths, curve) if top <= z <= bottom)
        for depth, low, high in self.band(BAND_95):
            if top <= depth <= bottom:
                yield from (low, high)
        for observed in self.observed:
            for level in observed.profile.levels.get(self.variable, ()):
                if level.status != "rejected" and top <= level.depth <= bottom:
                    yield level.value

    def errors(self, top: float, bottom: float) -> Iterator[float]:
        """Every value that the error axis has to hold, between two depths."""
        column = self.column
        for curve in (column.error, column.climatology_error):
            yield from (v for z, v in zip(column.depths, curve) if top <= z <= bottom)
