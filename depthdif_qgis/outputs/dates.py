"""The outputs of a range of dates: a file for each date, named by it, in place of one."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingOutputLayerDefinition, QgsProperty

from ..layers import lineage
from .runs import BACKEND_NAMES

Part = Mapping[str, Any]

#: Extensions of point files that the backend itself writes.
POINT_FILES = (".gpkg", ".geojson", ".csv")


def dated(path: str, day: str) -> str:
    """The path with the day in its name, as the backend has it: ``t.tif`` is ``t_DAY.tif``."""
    whole = Path(path)
    return str(whole.with_name(f"{whole.stem}_{day}{whole.suffix}"))


def places_of(part: Part) -> dict[str, str]:
    """Where one date's outputs are, by the algorithm's names; empty where one isn't there."""
    return {name: part["outputs"].get(key, "") for name, key in BACKEND_NAMES.items()}


def told_of(part: Part) -> lineage.Lineage:
    """Where one date's layers come from: by its report, else by the tags of its files."""
    report = part["outputs"].get("report")
    if report:
        return lineage.of(json.loads(Path(report).read_text(encoding="utf-8")))
    return lineage.of_tags(part["date"], part["lineage"])


def load_each(
    context: QgsProcessingContext, places: Mapping[str, str], parts: Sequence[Part]
) -> None:
    """Have QGIS load every date's file in place of the one that an output stands for."""
    for name, path in places.items():
        if not path or not context.willLoadLayerOnCompletion(path):
            continue
        details = context.layerToLoadOnCompletionDetails(path)
        others = context.layersToLoadOnCompletion()
        del others[path]
        context.setLayersToLoadOnCompletion(others)
        for part in parts:
            file = part["outputs"].get(BACKEND_NAMES[name])
            if file:
                context.addLayerToLoadOnCompletion(
                    file,
                    QgsProcessingContext.LayerDetails(
                        details.name, details.project, details.outputName
                    ),
                )


def point_file(sink: Any) -> str:
    """The file that a sink names, if it is one that the backend can write; else empty."""
    if isinstance(sink, QgsProcessingOutputLayerDefinition):
        sink = sink.sink.staticValue()
    text = str(sink or "")
    plain = ":" not in text[2:] and "|" not in text
    return text if plain and Path(text).suffix.lower() in POINT_FILES else ""


def sink_of(sink: Any, day: str) -> Any:
    """A sink for one date: a file gets the date into its name, a layer in memory is another."""
    if not isinstance(sink, QgsProcessingOutputLayerDefinition):
        return _dated_sink(sink, day)
    made = QgsProcessingOutputLayerDefinition(sink)
    made.sink = QgsProperty.fromValue(_dated_sink(sink.sink.staticValue(), day))
    return made


def _dated_sink(text: Any, day: str) -> Any:
    # A database or a layer in memory has a colon further on than a drive's, and no ending.
    file = isinstance(text, str) and ":" not in text[2:] and Path(text).suffix
    return dated(text, day) if file else text
