"""A table that the backend wrote, copied into a sink: a layer, a file or a database of QGIS's."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
)
from qgis.PyQt.QtCore import QCoreApplication, QMetaType

from ..inputs.extent import DEGREES
from ..layers import profile_points
from ..layers.profile_points import header
from ..worker import processing

__all__ = ["check_folder", "header", "write"]

_LOOK_EVERY = 1000  # rows between two looks at whether the analyst has cancelled


def write(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    table: Path,
    columns: Mapping[str, QMetaType.Type],
    *,
    feedback: QgsProcessingFeedback | None = None,
    points: bool = True,
) -> str:
    """Write a CSV table into the sink of a parameter; return its id, empty if it isn't wanted.

    Parameters
    ----------
    table : Path
        With the columns ``longitude`` and ``latitude`` if `points`.
    columns : mapping
        Name and type of each field, in order.
    feedback : QgsProcessingFeedback, optional
        Asked now and then whether to stop.
    points : bool
        Whether a row is a point; else it has no geometry.

    Raises
    ------
    QgsProcessingException
        If the sink can't be written, or on a cancel.
    """
    sink, destination = algorithm.parameterAsSink(
        parameters,
        name,
        context,
        profile_points.fields(columns),
        Qgis.WkbType.Point if points else Qgis.WkbType.NoGeometry,
        QgsCoordinateReferenceSystem(DEGREES) if points else QgsCoordinateReferenceSystem(),
    )
    if sink is None:
        if parameters.get(name) in (None, ""):
            return ""
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    try:
        for row, feature in enumerate(profile_points.features(table, columns)):
            if feedback and row % _LOOK_EVERY == 0 and processing.cancelled(feedback):
                raise QgsProcessingException(QCoreApplication.translate("DepthDif", "Cancelled."))
            if not points:
                feature.clearGeometry()
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(algorithm.writeFeatureError(sink, parameters, name))
        sink.flushBuffer()
    except QgsProcessingException:
        del sink  # closes the file
        _discard(parameters, name)
        raise
    return destination


def check_folder(parameters: Mapping[str, Any], name: str) -> None:
    """Refuse a sink in a folder that isn't there: QGIS itself says so only after the work."""
    path = _path(parameters, name)
    if path and not Path(path).parent.is_dir():
        raise QgsProcessingException(
            QCoreApplication.translate(
                "DepthDif", "{name} {path} can't be written: its folder isn't there."
            ).format(name=name, path=path)
        )


def _path(parameters: Mapping[str, Any], name: str) -> str:
    """The file that a sink's parameter names; empty for a database or a layer in memory."""
    sink = parameters.get(name)
    if isinstance(sink, QgsProcessingOutputLayerDefinition):
        sink = sink.sink.staticValue()
    # A database or a layer in memory has a colon further on than a drive's.
    if not isinstance(sink, str) or ":" in sink[2:] or sink == "TEMPORARY_OUTPUT":
        return ""
    return sink


def _discard(parameters: Mapping[str, Any], name: str) -> None:
    """Remove the part of a file that was written: half a table passes for a whole one."""
    path = _path(parameters, name)
    for ending in ("", "-wal", "-shm", "-journal") if path else ():
        with contextlib.suppress(OSError):
            Path(f"{path}{ending}").unlink()
