"""Points of observed profiles: their fields, with units, and how they look on the map."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence

from qgis.core import (
    Qgis,
    QgsFeatureRequest,
    QgsMarkerSymbol,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QMetaType

from . import ramps
from .profile_points import NUMBER, TEXT, TIME, WHOLE

_TEXTS = (
    "platform direction data_mode profile_temp_qc sampling_scheme status reason source validity"
).split()
_WHOLE = (
    "cycle pressure_qc temperature_qc salinity_qc position_qc time_qc levels levels_rejected"
    " salinity_levels"
).split()
_CLASSES = 8
_OUTLINE = "#20303f"


def kind(column: str) -> QMetaType.Type:
    """The type of a column of the backend's tables of profiles."""
    if column == "time":
        return TIME
    if column in _TEXTS:
        return TEXT
    return WHOLE if column in _WHOLE else NUMBER


def alias(column: str, depths: Sequence[float] = ()) -> str:
    """What the attribute table says above a column, with its unit.

    Parameters
    ----------
    depths : sequence of float
        Depth of each level, m, after which columns such as ``t_0110m`` are called.
    """
    translate = QCoreApplication.translate
    letter, _, metres = column.partition("_")
    if letter in ("t", "s") and len(metres) == 5 and metres[:4].isdigit():
        depth = next((d for d in depths if f"{d:04.0f}" == metres[:4]), float(metres[:4]))
        said = {
            "t": translate("DepthDif", "Potential temperature at {depth} m (°C)"),
            "s": translate("DepthDif", "Practical salinity at {depth} m"),
        }
        return said[letter].format(depth=f"{depth:.4g}" if depth < 1000 else f"{depth:.0f}")
    return _aliases().get(column, column)


def _aliases() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "platform": translate("DepthDif", "Platform"),
        "cycle": translate("DepthDif", "Cycle"),
        "direction": translate("DepthDif", "Direction (A up, D down)"),
        "data_mode": translate("DepthDif", "Data mode (R, A, D)"),
        "time": translate("DepthDif", "Time (UTC)"),
        "longitude": translate("DepthDif", "Longitude (°)"),
        "latitude": translate("DepthDif", "Latitude (°)"),
        "pressure": translate("DepthDif", "Pressure (dbar)"),
        "depth_m": translate("DepthDif", "Depth (m)"),
        "temperature": translate("DepthDif", "Temperature in situ (°C)"),
        "potential_temperature": translate("DepthDif", "Potential temperature (°C)"),
        "salinity": translate("DepthDif", "Practical salinity"),
        "temperature_error": translate("DepthDif", "Thermometer's error (°C)"),
        "pressure_error": translate("DepthDif", "Pressure gauge's error (dbar)"),
        "pressure_qc": translate("DepthDif", "QC flag of pressure"),
        "temperature_qc": translate("DepthDif", "QC flag of temperature"),
        "salinity_qc": translate("DepthDif", "QC flag of salinity"),
        "position_qc": translate("DepthDif", "QC flag of position"),
        "time_qc": translate("DepthDif", "QC flag of time"),
        "profile_temp_qc": translate("DepthDif", "QC flag of the whole profile"),
        "sampling_scheme": translate("DepthDif", "Sampling scheme"),
        "status": translate("DepthDif", "Status"),
        "reason": translate("DepthDif", "Reason"),
        "source": translate("DepthDif", "File"),
        "levels": translate("DepthDif", "Levels"),
        "levels_rejected": translate("DepthDif", "Levels rejected"),
        "shallowest_m": translate("DepthDif", "Shallowest level (m)"),
        "deepest_m": translate("DepthDif", "Deepest level (m)"),
        "surface_temperature": translate("DepthDif", "Temperature at the shallowest level (°C)"),
        "deepest_temperature": translate("DepthDif", "Temperature at the deepest level (°C)"),
        "salinity_levels": translate("DepthDif", "Levels with salinity"),
        "validity": translate("DepthDif", "Levels observed (x) and not (.)"),
    }


def style(
    layer: QgsVectorLayer,
    column: str,
    limits: Sequence[float],
    *,
    depths: Sequence[float] = (),
    quantity: str = "temperature",
) -> None:
    """Head the columns, date the points and colour them.

    Parameters
    ----------
    layer : QgsVectorLayer
        Points of `importprofiles` or `alignprofiles`.
    column : str
        By which they are coloured.
    limits : sequence of float
        Its least and its largest value, empty if it has none: asking the layer takes long.
    depths : sequence of float
        See `alias`.
    quantity : str
        Whose ramp colours them.
    """
    describe(layer, depths)
    if column in layer.fields().names():
        layer.setRenderer(_renderer(layer.fields().names(), column, limits, quantity))
    temporal = layer.temporalProperties()
    temporal.setMode(Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField)
    temporal.setStartField("time")
    temporal.setIsActive(True)
    layer.setDisplayExpression('concat("platform", \' \', "cycle")')
    layer.triggerRepaint()


def describe(layer: QgsVectorLayer, depths: Sequence[float] = ()) -> None:
    """Head the columns of a layer or table with what they hold and their units."""
    for index, field in enumerate(layer.fields()):
        layer.setFieldAlias(index, alias(field.name(), depths))


def _renderer(
    names: Sequence[str], column: str, limits: Sequence[float], quantity: str
) -> QgsRuleBasedRenderer:
    """Classes of the column in the quantity's ramp; rejected ones are crosses below them.

    Of the levels of a profile, which lie at one place, the shallowest is drawn on top.
    """
    root = QgsRuleBasedRenderer.Rule(None)
    accepted = "coalesce(\"status\", '') <> 'rejected'" if "status" in names else "true"
    for low, high, position in _classes(*limits) if limits else ():
        symbol = QgsMarkerSymbol.createSimple(
            {
                "name": "circle",
                "color": ramps.colour_at(quantity, position).name(),
                "size": "2.6",
                "outline_color": _OUTLINE,
                "outline_width": "0.2",
            }
        )
        within = f'{accepted} AND "{column}" >= {low} AND "{column}" < {high}'
        root.appendChild(_rule(symbol, within, f"{low:g} – {high:g}"))
    translate = QCoreApplication.translate
    hollow = QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": "0,0,0,0", "size": "2.6", "outline_color": _OUTLINE}
    )
    unknown = f'{accepted} AND "{column}" IS NULL'
    root.appendChild(_rule(hollow, unknown, translate("DepthDif", "not observed")))
    if "status" in names:
        grey = ramps.STATUS["rejected"]
        cross = QgsMarkerSymbol.createSimple(
            {"name": "cross2", "color": grey, "size": "2", "outline_color": grey}
        )
        root.appendChild(_rule(cross, "\"status\" = 'rejected'", translate("DepthDif", "rejected")))
    renderer = QgsRuleBasedRenderer(root)
    by = QgsFeatureRequest.OrderByClause
    order = [by("\"status\" = 'rejected'", False)] if "status" in names else []
    order += [by('"depth_m"', False)] if "depth_m" in names else []
    if order:
        renderer.setOrderBy(QgsFeatureRequest.OrderBy(order))
        renderer.setOrderByEnabled(True)
    return renderer


def _rule(symbol: QgsMarkerSymbol, condition: str, label: str) -> QgsRuleBasedRenderer.Rule:
    return QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, label)


def _classes(low: float, high: float) -> Iterator[tuple[float, float, float]]:
    """Yield bounds and place on the ramp (0-1) of each class; on round numbers."""
    step = _round_step((high - low) / _CLASSES)
    first, last = math.floor(low / step), math.floor(high / step)
    for number in range(first, last + 1):
        position = (number - first + 0.5) / (last - first + 1)
        yield round(number * step, 9), round((number + 1) * step, 9), position


def _round_step(step: float) -> float:
    """The next larger of 1, 2, 2.5, 5 times a power of ten."""
    if step <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(step))
    return next(power * factor for factor in (1, 2, 2.5, 5, 10) if power * factor >= step * 0.999)


def columns(names: Iterable[str]) -> dict[str, QMetaType.Type]:
    """The types of a table's columns."""
    return {name: kind(name) for name in names}
