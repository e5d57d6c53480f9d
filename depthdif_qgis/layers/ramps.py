"""The colours: a ramp for each quantity. The stops stand in `resources/ramps.json`, only there."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from qgis.core import (
    Qgis,
    QgsColorRampShader,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ..paths import RAMPS

#: What became of a profile level.
STATUS = {"used": "#ffffff", "withheld": "#ffb000", "rejected": "#1f2937"}


@cache
def _told() -> dict[str, Any]:
    return json.loads(RAMPS.read_text(encoding="utf-8"))


def stops(quantity: str) -> list[tuple[float, str]]:
    """Position (0-1) and colour of each stop of a quantity's ramp."""
    ramp = _told()["ramps"][_told()["quantities"][quantity]["ramp"]]
    return [(position, colour) for position, colour in ramp]


def unit(quantity: str) -> str:
    """The quantity's unit; empty where it has none."""
    return _told()["quantities"][quantity]["unit"]


def ramp(quantity: str) -> QgsGradientColorRamp:
    """The colour ramp of a quantity: a key of ``quantities`` in `ramps.json`."""
    (_, first), *middle, (_, last) = stops(quantity)
    between = [QgsGradientStop(position, QColor(colour)) for position, colour in middle]
    return QgsGradientColorRamp(QColor(first), QColor(last), False, between)


def colour_at(quantity: str, position: float) -> QColor:
    """The colour at a position (0-1) of a quantity's ramp."""
    return ramp(quantity).color(position)


def colour(layer: QgsRasterLayer, band: int, quantity: str, low: float, high: float) -> None:
    """Show one band of a layer in the quantity's ramp between two values."""
    function = QgsColorRampShader(
        low,
        high,
        ramp(quantity),
        Qgis.ShaderInterpolationMethod.Linear,
        Qgis.ShaderClassificationMethod.Continuous,
    )
    function.classifyColorRamp(band=band, input=layer.dataProvider())
    shader = QgsRasterShader(low, high)
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, shader)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    layer.setRenderer(renderer)
    layer.triggerRepaint()
