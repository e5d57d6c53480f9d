"""Observed profiles to set beside a reconstruction: a layer, files, or the run's own points."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from .. import job_schema
from ..layers.run_files import RunFiles, layers_of
from ..parameters.from_schema import advanced, number
from . import UnusableInput, absolute, profiles


def parameters(command: str) -> Iterator[tuple[QgsProcessingParameterDefinition, str]]:
    """Yield PROFILES, PROFILE_FILES and TIME_WINDOW of a backend's task, each with its help."""
    translate = QCoreApplication.translate
    yield (
        QgsProcessingParameterFeatureSource(
            "PROFILES",
            translate("DepthDif", "Observed profiles (point layer)"),
            [Qgis.ProcessingSourceType.VectorPoint],
            optional=True,
        ),
        translate(
            "DepthDif",
            "What floats observed: the points of a run of Reconstruct, or points with a row per "
            "level. Where RECONSTRUCTION_LAYER is given and no profiles are, the run's own "
            "points are taken.",
        ),
    )
    yield (
        QgsProcessingParameterMultipleLayers(
            "PROFILE_FILES",
            translate("DepthDif", "Observed profiles (files)"),
            Qgis.ProcessingSourceType.File,
            optional=True,
        ),
        job_schema.help_text("profiles", command),
    )
    window = number(
        "TIME_WINDOW", translate("DepthDif", "Time window (± days)"), "time_window", command
    )
    yield advanced(window), job_schema.help_text("time_window", command)


def files(
    algorithm: QgsProcessingAlgorithm,
    given: Mapping[str, Any],
    context: QgsProcessingContext,
    own: str,
    scratch: Path,
    cancelled: Callable[[], bool],
) -> list[str]:
    """The files with profiles; a point layer becomes one, in the scratch folder.

    Parameters
    ----------
    own : str
        The run's own points (`own_points`), taken where nothing else was given.

    Raises
    ------
    UnusableInput
        If the layer can't be opened or has no point.
    """
    listed = algorithm.parameterAsFileList(dict(given), "PROFILE_FILES", context)
    found = [absolute(file) for file in listed if file]
    layer = given.get("PROFILES") or ("" if found else own)
    if not layer:
        return found
    if layer == own and _is_file(own):
        return [own]
    source = algorithm.parameterAsSource({**given, "PROFILES": layer}, "PROFILES", context)
    if source is None:
        raise UnusableInput(
            QCoreApplication.translate(
                "DepthDif", "PROFILES {value} can't be opened as a point layer."
            ).format(value=layer)
        )
    folder = scratch / "profiles"
    folder.mkdir()
    return [profiles.export(source, folder, context, cancelled), *found]


def own_points(run: RunFiles | None, project: QgsProject | None) -> str:
    """A run's profile levels: the layer's id if it is in the project, else its file, if any.

    For the main thread.
    """
    if run is None:
        return ""
    layers = layers_of(run, project) if project is not None else []
    own = next((layer.id() for layer in layers if _has_levels(layer)), "")
    return own or (run.profiles if _is_file(run.profiles) else "")


def _is_file(source: str) -> bool:
    """Whether a layer's source is a file that is there; ``|layername=NAME`` may follow."""
    return bool(source) and Path(source.partition("|")[0]).is_file()


def _has_levels(layer: QgsMapLayer) -> bool:
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.isValid()
        and {"depth_m", "value", "status", "variable"} <= set(layer.fields().names())
    )
