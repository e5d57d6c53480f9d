"""Whether an output would be written over an input: QGIS itself destroys the input then."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsProviderRegistry,
)


def overwritten(
    algorithm: QgsProcessingAlgorithm, given: Mapping[str, Any], context: QgsProcessingContext
) -> tuple[str, str]:
    """The first output's parameter that names a file which is read, and the file; else empty texts.

    Looks at project layers, so only for the main thread. What is no file (a database, a layer in
    memory) is not looked at.
    """
    definitions = algorithm.parameterDefinitions()
    read = [
        file
        for definition in definitions
        if not definition.isDestination()
        for file in _files(given.get(definition.name()), context)
    ]
    for definition in definitions:
        if not definition.isDestination():
            continue
        for output in _files(given.get(definition.name()), context):
            if any(_same(output, file) for file in read):
                return definition.name(), str(output)
    return "", ""


def _files(value: Any, context: QgsProcessingContext) -> Iterator[Path]:
    """Files that are there and that a parameter's value names."""
    if isinstance(value, (list, tuple)):
        for one in value:
            yield from _files(one, context)
        return
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    elif isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    project = context.project()
    if isinstance(value, str) and project is not None:
        value = project.mapLayer(value) or value
    if isinstance(value, QgsMapLayer):
        parts = QgsProviderRegistry.instance().decodeUri(value.providerType(), value.source())
        value = parts.get("path")
    if isinstance(value, str) and value:
        path = Path(value.partition("|")[0])
        if _is_file(path):
            yield path


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # a long text is no file name
        return False


def _same(output: Path, file: Path) -> bool:
    try:
        return output.samefile(file)
    except OSError:
        return False
