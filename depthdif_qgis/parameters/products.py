"""Parameters that the algorithms which make rasters of a reconstruction have in common."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from .. import job_schema

Definition = tuple[QgsProcessingParameterDefinition, str]


def depths(command: str, label: str) -> Definition:
    """At which depths."""
    made = QgsProcessingParameterString(
        "DEPTHS", label, job_schema.default("depths", command), optional=True
    )
    return made, job_schema.help_text("depths", command)


def load_levels() -> Definition:
    """Whether each depth is a layer of its own."""
    translate = QCoreApplication.translate
    made = QgsProcessingParameterBoolean(
        "LOAD_LEVELS", translate("DepthDif", "Load a layer per depth"), True
    )
    return made, translate(
        "DepthDif",
        "Whether the map shows a layer per depth, or one layer whose bands are the depths.",
    )


def rasters(
    command: str, *outputs: tuple[str, str, str, bool]
) -> Iterator[tuple[QgsProcessingParameterRasterDestination, str]]:
    """Yield a raster destination for each (name, label, key in the schema, whether by default).

    The first must be there, the others may be skipped.
    """
    for rank, (name, label, key, by_default) in enumerate(outputs):
        made = QgsProcessingParameterRasterDestination(
            name, label, optional=rank > 0, createByDefault=by_default
        )
        yield made, job_schema.help_text(key, command)
