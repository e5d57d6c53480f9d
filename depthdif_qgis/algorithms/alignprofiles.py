"""`depthdif:alignprofiles`: profiles on the 50 depth levels, a point each, and a table."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterFeatureSink,
)
from qgis.PyQt.QtCore import QCoreApplication

from .. import job_schema
from ..inputs import UnusableInput
from ..inputs.answers import Answers
from ..layers import observed_points
from ..layers.loading import when_loaded
from ..outputs import table_sink
from ..parameters import reconstruct
from ..parameters.from_schema import choice, number
from ..worker import processing
from .backend_algorithm import BackendAlgorithm, Definition

NUMBERS = ("PROFILES_READ", "PROFILES_ALIGNED", "PROFILES_REJECTED", "VALUES")


class AlignProfiles(BackendAlgorithm):
    """Put profiles on the depth levels."""

    TASK = "align"
    TAGS = ("align", "profile", "float", "level", "interpolate", "glorys", "vertical", "ctd")

    def __init__(self) -> None:
        super().__init__()
        self._points = self._table = ""
        self._depths: list[float] = []
        self._ranges: dict[str, list[float]] = {}

    def displayName(self) -> str:  # noqa: D102
        return QCoreApplication.translate("DepthDif", "Align profiles")

    def groupId(self) -> str:  # noqa: D102
        return "data"

    def shortDescription(self) -> str:  # noqa: D102
        return QCoreApplication.translate(
            "DepthDif", "Profiles on the 50 depth levels: a field per level, and a table"
        )

    def shortHelpString(self) -> str:  # noqa: D102
        return QCoreApplication.translate(
            "DepthDif",
            "Checks profiles by their quality flags, converts them to depth and potential "
            "temperature (TEOS-10) and puts them on the 50 levels of the model, from 0.5 to "
            "5728 m, as a reconstruction does. A level is filled if it lies within what the "
            "profile observed and a sample lies within 10 % of its depth, or 10 m; its value is "
            "interpolated. Nothing is extrapolated: other levels are empty.\n\n"
            "You get a point per profile with a field per level (t_0110m is the temperature at "
            "109.7 m), which levels are observed, and a table with a row per value.",
        )

    def definitions(self) -> Iterator[Definition]:  # noqa: D102
        translate = QCoreApplication.translate
        yield from reconstruct.profiles()
        yield (
            QgsProcessingParameterDateTime(
                "DATE",
                translate("DepthDif", "Date"),
                Qgis.ProcessingDateTimeParameterDataType.Date,
                optional=True,
            ),
            job_schema.help_text("date", self.TASK),
        )
        window = translate("DepthDif", "Time window (± days)")
        yield (
            number("TIME_WINDOW", window, "time_window", self.TASK),
            job_schema.help_text("time_window", self.TASK),
        )
        yield (
            choice("VARIABLE", translate("DepthDif", "Variable"), "variable", self.TASK),
            job_schema.help_text("variable", self.TASK),
        )
        yield (
            QgsProcessingParameterFeatureSink(
                "OUTPUT",
                translate("DepthDif", "Aligned profiles"),
                Qgis.ProcessingSourceType.VectorPoint,
            ),
            job_schema.description("points_output", self.TASK),
        )
        yield (
            QgsProcessingParameterFeatureSink(
                "OUTPUT_TABLE",
                translate("DepthDif", "Table of aligned profiles"),
                Qgis.ProcessingSourceType.Vector,
                optional=True,
                createByDefault=False,
            ),
            job_schema.description("output", self.TASK),
        )

    def numbers(self) -> Iterator[tuple[str, str]]:  # noqa: D102
        translate = QCoreApplication.translate
        yield from zip(
            NUMBERS,
            (
                translate("DepthDif", "Profiles read"),
                translate("DepthDif", "Profiles aligned"),
                translate("DepthDif", "Profiles rejected"),
                translate("DepthDif", "Values on levels"),
            ),
        )

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse what QGIS would misread, and nothing to read."""
        try:
            Answers(self, parameters, context).date()
        except UnusableInput as error:
            return False, str(error)
        if not parameters.get("PROFILES") and not parameters.get("PROFILE_FILES"):
            return False, QCoreApplication.translate(
                "DepthDif", "There are no profiles: give PROFILES or PROFILE_FILES."
            )
        return super().checkParameterValues(parameters, context)

    def perform(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        scratch: Path,
    ) -> dict[str, Any]:
        """Ask for both tables and copy them into their sinks."""
        for name in ("OUTPUT", "OUTPUT_TABLE"):
            table_sink.check_folder(parameters, name)
        answers = Answers(self, parameters, context)
        variable = self.parameterAsEnumString(parameters, "VARIABLE", context)
        wide, long = scratch / "wide.csv", scratch / "long.csv"
        values: dict[str, Any] = {
            "profiles": answers.profiles(scratch, lambda: processing.cancelled(feedback)),
            "fields": answers.profile_fields(),
            "date": answers.date(),
            "variable": variable,
            "points_output": str(wide),
            "output": str(long),
        }
        if parameters.get("TIME_WINDOW") is not None:
            values["time_window"] = self.parameterAsDouble(parameters, "TIME_WINDOW", context)
        values = {key: value for key, value in values.items() if value not in ("", [], {})}
        result = self.ask(values, feedback)
        self._depths = result["depths"]
        self._ranges = result["ranges"]
        numbers = result["numbers"]
        found = {name: numbers[name.lower()] for name in NUMBERS}
        for name, table in (("OUTPUT", wide), ("OUTPUT_TABLE", long)):
            columns = observed_points.columns(table_sink.header(table))
            written = table_sink.write(
                self,
                parameters,
                name,
                context,
                table,
                columns,
                feedback=feedback,
                points=name == "OUTPUT",
            )
            if written:
                found[name] = written
        self._points, self._table = found["OUTPUT"], found.get("OUTPUT_TABLE", "")
        return found

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Have the points styled and the table headed."""
        depths = self._depths
        if context.willLoadLayerOnCompletion(self._points):
            column, limits = next(iter(self._ranges.items()))
            quantity = "salinity" if column.startswith("s_") else "temperature"
            when_loaded(
                context.layerToLoadOnCompletionDetails(self._points),
                lambda layer: observed_points.style(
                    layer, column, limits, depths=depths, quantity=quantity
                ),
            )
        if self._table and context.willLoadLayerOnCompletion(self._table):
            when_loaded(
                context.layerToLoadOnCompletionDetails(self._table), observed_points.describe
            )
        return {}
