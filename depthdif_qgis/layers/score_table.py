"""The table of scores that the backend wrote, as a QGIS table whose columns say what they are."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingContext, QgsVariantUtils, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QMetaType

from .loading import when_loaded
from .profile_points import NUMBER, TEXT, WHOLE, header

KEYS = ("variable", "band", "method")
WHOLES = ("count",)


def columns(table: Path) -> dict[str, QMetaType.Type]:
    """The columns of the table: text for what a row is of, numbers for its scores."""
    kinds = dict.fromkeys(KEYS, TEXT) | dict.fromkeys(WHOLES, WHOLE)
    return {name: kinds.get(name, NUMBER) for name in header(table)}


def arrange(scores: str, context: QgsProcessingContext) -> None:
    """Tell QGIS how to show the table; call it from `postProcessAlgorithm`."""
    when_loaded(context.layerToLoadOnCompletionDetails(scores), _head)


def _head(layer: QgsVectorLayer) -> None:
    """Head the columns with words, and fold away those that hold nothing."""
    headings = _headings()
    for index, field in enumerate(layer.fields()):
        if field.name() in headings:
            layer.setFieldAlias(index, headings[field.name()])
    rows = list(layer.getFeatures())
    config = layer.attributeTableConfig()
    config.update(layer.fields())
    columns = config.columns()
    for column in columns:
        if column.name in layer.fields().names():
            empty = all(QgsVariantUtils.isNull(row[column.name]) for row in rows)
            column.hidden = column.hidden or empty
    config.setColumns(columns)
    layer.setAttributeTableConfig(config)


def _headings() -> dict[str, str]:
    """What the attribute table says above the columns that most look at."""
    translate = QCoreApplication.translate
    return {
        "variable": translate("DepthDif", "Variable"),
        "band": translate("DepthDif", "Depth band"),
        "method": translate("DepthDif", "Method"),
        "count": translate("DepthDif", "Values"),
        "bias": translate("DepthDif", "Bias"),
        "rmse": translate("DepthDif", "RMSE"),
        "mae": translate("DepthDif", "MAE"),
        "crps": translate("DepthDif", "CRPS"),
        "member_crps": translate("DepthDif", "CRPS of the members"),
        "spread_skill": translate("DepthDif", "Spread/skill"),
        "member_spread_skill": translate("DepthDif", "Spread/skill of the members"),
        "coverage_68": translate("DepthDif", "Within 68 %"),
        "coverage_90": translate("DepthDif", "Within 90 %"),
        "coverage_95": translate("DepthDif", "Within 95 %"),
        "rmse_to_climatology": translate("DepthDif", "RMSE / climatology's"),
        "rmse_to_interpolation": translate("DepthDif", "RMSE / interpolation's"),
        "crps_to_interpolation": translate("DepthDif", "CRPS / interpolation's"),
        "seconds": translate("DepthDif", "Seconds a run"),
    }
