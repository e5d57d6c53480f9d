"""The observed profiles of a run, from the point layer of its profile levels."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsFeatureRequest,
    QgsFields,
    QgsPointXY,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtCore import QDateTime, Qt

EARTH_RADIUS = 6371.0088  # km, mean
NEEDED = ("platform", "time", "longitude", "latitude", "depth_m", "value", "status")
OPTIONAL = ("cycle", "direction", "variable")


@dataclass(frozen=True)
class Level:
    """What was observed at one depth: m, °C or practical salinity, and what became of it."""

    depth: float
    value: float
    status: str


@dataclass(frozen=True)
class ObservedProfile:
    """One profile of one float.

    Parameters
    ----------
    platform, cycle, direction, date : str
        Empty where unknown; the date is YYYY-MM-DD.
    longitude, latitude : float
        Degrees.
    levels : dict of str to tuple of Level
        By variable, shallowest first.
    """

    platform: str
    cycle: str
    direction: str
    date: str
    longitude: float
    latitude: float
    levels: dict[str, tuple[Level, ...]]

    @property
    def place(self) -> QgsPointXY:
        """Longitude and latitude."""
        return QgsPointXY(self.longitude, self.latitude)

    @property
    def name(self) -> str:
        """Platform and cycle, as floats are called; a descending profile has a D."""
        descending = "D" if self.direction == "D" else ""
        return f"{self.platform} · {self.cycle}{descending}" if self.cycle else self.platform

    def distance_to(self, place: QgsPointXY) -> float:
        """Great-circle distance, km."""
        return distance(self.place, place)


class LevelSource:
    """The levels in a point layer, in a form that may be read in another thread."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        self._source = QgsVectorLayerFeatureSource(layer)
        self._fields = QgsFields(layer.fields())

    @property
    def is_usable(self) -> bool:
        """Whether the layer has the fields of a run's profile levels."""
        return all(self._fields.indexOf(name) >= 0 for name in NEEDED)

    def profiles(self, cancelled: Callable[[], bool] = lambda: False) -> list[ObservedProfile]:
        """Every profile with a place, by platform and then by time."""
        if not self.is_usable:
            return []
        index = {name: self._fields.indexOf(name) for name in (*NEEDED, *OPTIONAL)}
        request = QgsFeatureRequest()
        request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
        request.setSubsetOfAttributes([at for at in index.values() if at >= 0])
        found: dict[tuple, dict[str, list[Level]]] = {}
        for feature in self._source.getFeatures(request):
            if cancelled():
                return []
            row = feature.attributes()
            told = {name: row[at] if at >= 0 else None for name, at in index.items()}
            longitude, latitude = _number(told["longitude"]), _number(told["latitude"])
            level = Level(_number(told["depth_m"]), _number(told["value"]), _text(told["status"]))
            if not all(map(math.isfinite, (longitude, latitude, level.depth, level.value))):
                continue
            who = (_text(told["platform"]), _when(told["time"]), _text(told["cycle"]))
            key = (*who, _text(told["direction"]), longitude, latitude)
            variable = _text(told["variable"]) or "temperature"
            found.setdefault(key, {}).setdefault(variable, []).append(level)
        return [_profile(key, found[key]) for key in sorted(found)]


def nearest(
    profiles: Sequence[ObservedProfile], place: QgsPointXY, variable: str, count: int
) -> list[ObservedProfile]:
    """The `count` profiles of `variable` that lie nearest to `place`, nearest first."""
    having = [profile for profile in profiles if profile.levels.get(variable)]
    return sorted(having, key=lambda profile: profile.distance_to(place))[:count]


def distance(one: QgsPointXY, other: QgsPointXY) -> float:
    """Great-circle distance between two places in degrees, km (haversine)."""
    y1, y2 = math.radians(one.y()), math.radians(other.y())
    across = math.sin(math.radians(other.x() - one.x()) / 2) ** 2
    along = math.sin((y2 - y1) / 2) ** 2
    return 2 * EARTH_RADIUS * math.asin(math.sqrt(along + math.cos(y1) * math.cos(y2) * across))


def _profile(key: tuple, levels: dict[str, list[Level]]) -> ObservedProfile:
    platform, time, cycle, direction, longitude, latitude = key
    ordered = {
        variable: tuple(sorted(found, key=lambda level: level.depth))
        for variable, found in levels.items()
    }
    return ObservedProfile(platform, cycle, direction, time[:10], longitude, latitude, ordered)


def _when(value) -> str:
    if isinstance(value, QDateTime):
        return value.toUTC().toString(Qt.DateFormat.ISODate) if value.isValid() else ""
    return _text(value)


def _text(value) -> str:
    return "" if value is None or (hasattr(value, "isNull") and value.isNull()) else str(value)


def _number(value) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        return math.nan
