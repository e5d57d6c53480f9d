"""Processing parameters made from the backend's job schema: type, default, range and choices."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)

from .. import job_schema


def advanced(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """The parameter, folded away under "Advanced"."""
    parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return parameter


def number(
    name: str, description: str, key: str, command: str = "reconstruct"
) -> QgsProcessingParameterNumber:
    """A number; optional where the schema has no default."""
    schema = job_schema.parameter(key, command)
    kinds = {
        "integer": Qgis.ProcessingNumberParameterType.Integer,
        "number": Qgis.ProcessingNumberParameterType.Double,
    }
    made = QgsProcessingParameterNumber(
        name,
        description,
        kinds[schema["type"]],
        schema.get("default"),
        optional="default" not in schema,
    )
    if "minimum" in schema:
        made.setMinimum(schema["minimum"])
    if "maximum" in schema:
        made.setMaximum(schema["maximum"])
    return made


def choice(
    name: str, description: str, key: str, command: str = "reconstruct"
) -> QgsProcessingParameterEnum:
    """A choice, of one or several; its strings are static, so that a script can write the word."""
    return QgsProcessingParameterEnum(
        name,
        description,
        options=job_schema.choices(key, command),
        allowMultiple=job_schema.parameter(key, command)["type"] == "array",
        defaultValue=job_schema.default(key, command),
        usesStaticStrings=True,
    )
