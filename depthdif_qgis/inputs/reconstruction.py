"""A reconstruction to start from: a file, or a layer of the run on the map."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterMapLayer,
    QgsProviderRegistry,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..layers.run_files import RunFiles, run_of
from . import UnusableInput, absolute


def parameters(
    name: str = "RECONSTRUCTION", label: str = "", *, optional: bool = False
) -> Iterator[tuple[QgsProcessingParameterDefinition, str]]:
    """Yield the layer parameter `name`_LAYER and the file parameter `name`, each with its help.

    Parameters
    ----------
    name : str
        Where an algorithm takes two reconstructions, the second has another.
    label : str
        What it is called then.
    optional : bool
        Whether the algorithm does without; only the help says so, for either may be empty.
    """
    translate = QCoreApplication.translate
    label = label or translate("DepthDif", "Reconstruction")
    choice = (
        translate("DepthDif", "Give this or {other}, not both.")
        if not optional
        else translate("DepthDif", "Give this, {other} or neither.")
    )
    files = translate("DepthDif", "Reconstructions (*.nc *.tif *.tiff);;All files (*)")
    yield (
        QgsProcessingParameterMapLayer(
            f"{name}_LAYER",
            translate("DepthDif", "{what} (any layer of the run)").format(what=label),
            optional=True,
        ),
        translate(
            "DepthDif",
            "Any layer of a run of Reconstruct on the map: its other files are known by it.",
        )
        + " "
        + choice.format(other=name),
    )
    yield (
        QgsProcessingParameterFile(
            name,
            translate("DepthDif", "{what} (file)").format(what=label),
            optional=True,
            fileFilter=files,
        ),
        translate(
            "DepthDif",
            "The NetCDF of a run of Reconstruct, or its GeoTIFF; its error and salinity are "
            "found beside it by their names.",
        )
        + " "
        + choice.format(other=f"{name}_LAYER"),
    )


def chosen_run(
    algorithm: QgsProcessingAlgorithm,
    given: Mapping[str, Any],
    context: QgsProcessingContext,
    name: str = "RECONSTRUCTION",
) -> RunFiles | None:
    """The run whose layer was given, None if it was a file; only for the main thread."""
    return run_of(algorithm.parameterAsLayer(dict(given), f"{name}_LAYER", context))


def files(
    algorithm: QgsProcessingAlgorithm,
    given: Mapping[str, Any],
    context: QgsProcessingContext,
    name: str = "RECONSTRUCTION",
    *,
    optional: bool = False,
) -> list[str]:
    """The files of the reconstruction, as the backend's tasks take them.

    Looks at project layers, so only for the main thread (`prepareAlgorithm`).

    Raises
    ------
    UnusableInput
        If none was given (unless `optional`), or both were, or a layer's files are gone.
    """
    translate = QCoreApplication.translate
    file = algorithm.parameterAsFile(dict(given), name, context)
    layer_given = given.get(f"{name}_LAYER") not in (None, "")
    if file and layer_given:
        raise UnusableInput(
            translate("DepthDif", "Give {name} or {name}_LAYER, not both.").format(name=name)
        )
    if file:
        return [absolute(file)]
    if not layer_given:
        if optional:
            return []
        raise UnusableInput(
            translate(
                "DepthDif", "There is no reconstruction: give {name} or {name}_LAYER."
            ).format(name=name)
        )
    layer = algorithm.parameterAsLayer(dict(given), f"{name}_LAYER", context)
    if layer is None:
        raise UnusableInput(
            translate("DepthDif", "{name} {value} can't be opened as a layer.").format(
                name=f"{name}_LAYER", value=given[f"{name}_LAYER"]
            )
        )
    run = run_of(layer)
    return files_of_run(run) if run is not None else [_raster_file(layer)]


def checked(
    algorithm: QgsProcessingAlgorithm,
    given: Mapping[str, Any],
    context: QgsProcessingContext,
    name: str = "RECONSTRUCTION",
    *,
    optional: bool = False,
) -> tuple[bool, str]:
    """Whether `files` can tell them, and if not why: an answer of `checkParameterValues`."""
    try:
        files(algorithm, given, context, name, optional=optional)
    except UnusableInput as error:
        return False, str(error)
    return True, ""


def files_of_run(run: RunFiles) -> list[str]:
    """The run's NetCDF if it has one, else its GeoTIFFs.

    Raises
    ------
    UnusableInput
        If they are gone.
    """
    if run.dataset and Path(run.dataset).is_file():
        return [run.dataset]
    rasters = [run.output, run.error, run.salinity, run.salinity_error]
    rasters = [path for path in rasters if path and Path(path).is_file()]
    if not rasters or rasters[0] != run.output:
        raise UnusableInput(
            QCoreApplication.translate(
                "DepthDif", "The files of {run} are gone: {path}. Run Reconstruct again."
            ).format(run=run.title, path=run.dataset or run.output)
        )
    return rasters


def _raster_file(layer: QgsMapLayer) -> str:
    """The file of a raster that no run has marked; the backend says whether it is one of ours."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = str(parts.get("path") or "")
    if not isinstance(layer, QgsRasterLayer) or not Path(path).is_file():
        raise UnusableInput(
            QCoreApplication.translate(
                "DepthDif",
                "The layer {layer} belongs to no run of Reconstruct; choose a layer of one, or "
                "give its file.",
            ).format(layer=layer.name())
        )
    return absolute(path)
