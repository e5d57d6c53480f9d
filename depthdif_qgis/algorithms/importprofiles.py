"""`depthdif:importprofiles`: profiles of any format as one checked point layer."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from .. import job_schema
from ..inputs import UnusableInput
from ..inputs.answers import Answers, comma_separated
from ..inputs.extent import extent_in_words
from ..layers import observed_points
from ..layers.loading import when_loaded
from ..outputs import table_sink
from ..parameters.from_schema import advanced, choice
from .backend_algorithm import BackendAlgorithm, Definition

NUMBERS = ("PROFILES_READ", "PROFILES_ACCEPTED", "PROFILES_REJECTED", "PROFILES_OUTSIDE")
LEVELS = ("LEVELS_ACCEPTED", "LEVELS_REJECTED")


class ImportProfiles(BackendAlgorithm):
    """Import profiles as points."""

    TASK = "import-profiles"
    TAGS = ("import", "profile", "float", "gdac", "erddap", "en4", "csv", "netcdf", "qc", "ctd")

    def __init__(self) -> None:
        super().__init__()
        self._points = ""
        self._coloured_by = ""
        self._limits: list[float] = []

    def displayName(self) -> str:  # noqa: D102
        return QCoreApplication.translate("DepthDif", "Import profiles")

    def groupId(self) -> str:  # noqa: D102
        return "data"

    def shortDescription(self) -> str:  # noqa: D102
        return QCoreApplication.translate(
            "DepthDif", "Argo, ERDDAP, EN4 or CSV profiles as a point layer, checked by their flags"
        )

    def shortHelpString(self) -> str:  # noqa: D102
        return QCoreApplication.translate(
            "DepthDif",
            "Reads profiles of temperature and salinity from Argo GDAC files (of a float, a cycle "
            "or a day), ERDDAP tables, EN4, CSV or point layers, as many as you like, and makes "
            "one point layer of them: a point per level, or per profile.\n\n"
            "Quality flags are applied (1, 2, 5 and 8 are good; adjusted values count where the "
            "data mode is A or D), or kept as fields beside every bad level and the reason why it "
            "is bad. A profile that comes twice counts once. What was left out is counted by "
            "reason in the log and in the report.\n\n"
            "Reconstruct reads the layer with a point per level as it would read the files "
            "themselves. The points carry their time, so the temporal controller works on them.",
        )

    def definitions(self) -> Iterator[Definition]:  # noqa: D102
        translate = QCoreApplication.translate
        yield (
            QgsProcessingParameterMultipleLayers(
                "PROFILE_FILES",
                translate("DepthDif", "Profile files"),
                Qgis.ProcessingSourceType.File,
            ),
            job_schema.description("profiles", self.TASK),
        )
        yield (
            advanced(
                QgsProcessingParameterString(
                    "FIELDS", translate("DepthDif", "Fields by role"), optional=True
                )
            ),
            job_schema.help_text("fields", self.TASK)
            + " "
            + translate("DepthDif", "Several are separated by commas: temperature=T, time=DATE."),
        )
        for name, label, key in (
            ("DATE_FROM", translate("DepthDif", "First day"), "date_from"),
            ("DATE_TO", translate("DepthDif", "Last day"), "date_to"),
        ):
            day = Qgis.ProcessingDateTimeParameterDataType.Date
            parameter = QgsProcessingParameterDateTime(name, label, day, optional=True)
            yield parameter, job_schema.help_text(key, self.TASK)
        yield (
            QgsProcessingParameterExtent("EXTENT", translate("DepthDif", "Extent"), optional=True),
            translate(
                "DepthDif",
                "West, east, south, north of the profiles that are wanted. To cross the dateline "
                "let east go on beyond 180: 170,190,-10,10. Default: no limit.",
            ),
        )
        yield (
            choice("QC", translate("DepthDif", "Quality flags"), "qc", self.TASK),
            job_schema.help_text("qc", self.TASK),
        )
        yield (
            choice("ROWS", translate("DepthDif", "What a point stands for"), "rows", self.TASK),
            job_schema.help_text("rows", self.TASK),
        )
        yield (
            QgsProcessingParameterFeatureSink(
                "OUTPUT",
                translate("DepthDif", "Imported profiles"),
                Qgis.ProcessingSourceType.VectorPoint,
            ),
            job_schema.description("output", self.TASK),
        )
        yield (
            QgsProcessingParameterFileDestination(
                "OUTPUT_REPORT",
                translate("DepthDif", "Report of the import"),
                translate("DepthDif", "HTML files (*.html);;JSON files (*.json)"),
                optional=True,
            ),
            job_schema.help_text("report", self.TASK),
        )

    def numbers(self) -> Iterator[tuple[str, str]]:  # noqa: D102
        translate = QCoreApplication.translate
        yield from zip(
            (*NUMBERS, *LEVELS),
            (
                translate("DepthDif", "Profiles read"),
                translate("DepthDif", "Profiles accepted"),
                translate("DepthDif", "Profiles rejected"),
                translate("DepthDif", "Profiles outside the dates or the extent"),
                translate("DepthDif", "Levels accepted"),
                translate("DepthDif", "Levels rejected"),
            ),
        )

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse what QGIS would misread."""
        answers = Answers(self, parameters, context)
        try:
            answers.date("DATE_FROM")
            answers.date("DATE_TO")
            answers.check_extent()
            self._fields(parameters, context)
        except UnusableInput as error:
            return False, str(error)
        return super().checkParameterValues(parameters, context)

    def perform(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        scratch: Path,
    ) -> dict[str, Any]:
        """Ask for a CSV and copy it into the sink."""
        for name in ("OUTPUT", "OUTPUT_REPORT"):
            table_sink.check_folder(parameters, name)
        answers = Answers(self, parameters, context)
        report = self.parameterAsFileOutput(parameters, "OUTPUT_REPORT", context)
        rows = self.parameterAsEnumString(parameters, "ROWS", context)
        table = scratch / "imported.csv"
        account = scratch / f"report{Path(report).suffix.lower() or '.html'}"
        extent = answers.extent()
        if extent:
            # Four bare numbers are easily given in another order than QGIS's.
            feedback.pushInfo(extent_in_words(extent))
        values = {
            "profiles": answers.profile_files(),
            "fields": self._fields(parameters, context),
            "date_from": answers.date("DATE_FROM"),
            "date_to": answers.date("DATE_TO"),
            "extent": extent,
            "qc": self.parameterAsEnumString(parameters, "QC", context),
            "rows": rows,
            "output": str(table),
            "report": str(account) if report else "",
        }
        values = {key: value for key, value in values.items() if value not in (None, "", [], {})}
        result = self.ask(values, feedback)
        numbers, self._limits = result["numbers"], result["range"]
        self._coloured_by = "temperature" if rows == "levels" else "surface_temperature"
        columns = observed_points.columns(table_sink.header(table))
        self._points = table_sink.write(
            self, parameters, "OUTPUT", context, table, columns, feedback=feedback
        )
        if report:
            _put(account, report)  # last: a run that fails leaves nothing
        return {
            "OUTPUT": self._points,
            **({"OUTPUT_REPORT": report} if report else {}),
            **{name: numbers[name.lower()] for name in (*NUMBERS, *LEVELS)},
        }

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Have the points styled."""
        if context.willLoadLayerOnCompletion(self._points):
            column, limits = self._coloured_by, self._limits
            when_loaded(
                context.layerToLoadOnCompletionDetails(self._points),
                lambda layer: observed_points.style(layer, column, limits),
            )
        return {}

    def _fields(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, str]:
        """Role -> column, as FIELDS says."""
        found = {}
        for word in comma_separated(self, parameters, "FIELDS", context).split(","):
            role, _, column = (part.strip() for part in word.partition("="))
            if word.strip() and not (role and column):
                raise UnusableInput(
                    QCoreApplication.translate(
                        "DepthDif",
                        "FIELDS takes role=column, not {word}; write for example temperature=T.",
                    ).format(word=word.strip())
                )
            if role:
                found[role] = column
        return found


def _put(account: Path, report: str) -> None:
    """Copy the report to where it is wanted."""
    try:
        shutil.copyfile(account, report)
    except OSError as error:
        raise UnusableInput(
            QCoreApplication.translate(
                "DepthDif", "OUTPUT_REPORT {path} can't be written: {reason}."
            ).format(path=report, reason=error.strerror)
        ) from error
