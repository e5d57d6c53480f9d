"""`depthdif:score`: every method's skill on the analyst's own data."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..inputs import UnusableInput, absolute
from ..inputs.answers import Answers, comma_separated
from ..layers import score_table
from ..outputs import table_sink
from ..parameters import score as parameters_of
from ..worker import processing
from .backend_algorithm import BackendAlgorithm, Definition


class Score(BackendAlgorithm):
    """Score every method against withheld floats, or against a known field."""

    TASK = "score"
    TAGS = (
        *("skill", "validation", "verification", "cross-validation", "withhold", "hold out"),
        *("rmse", "crps", "bias", "coverage", "float", "profile", "temperature", "salinity"),
        *("report", "error", "compare", "method"),
    )

    def __init__(self) -> None:
        super().__init__()
        self._rasters: dict[str, str] = {}
        self._scores: str = ""

    def displayName(self) -> str:  # noqa: D102
        return QCoreApplication.translate("DepthDif", "Score methods")

    def groupId(self) -> str:  # noqa: D102
        return "reconstruction"

    def shortDescription(self) -> str:  # noqa: D102
        return QCoreApplication.translate(
            "DepthDif", "How good each method is on your data, by depth, on floats left out"
        )

    def shortHelpString(self) -> str:  # noqa: D102
        return QCoreApplication.translate(
            "DepthDif",
            "Says how good each method is on your own data, and whether its errors are honest. "
            "Floats are left out, always with all their cycles, each method reconstructs without "
            "them, and its values and errors are compared with theirs by depth band.\n\n"
            "With a known field, for example a model's, in place of profiles, observations of it "
            "are simulated and each method is compared with it cell by cell.\n\n"
            "The report holds the result in words, tables and figures; the table is for your own "
            "work. Allow two minutes for 20 floats and all methods.",
        )

    def definitions(self) -> Iterator[Definition]:  # noqa: D102
        yield from parameters_of.definitions()

    def numbers(self) -> Iterator[tuple[str, str]]:  # noqa: D102
        translate = QCoreApplication.translate
        yield from (
            ("UNITS", translate("DepthDif", "Floats or cases scored")),
            ("VALUES", translate("DepthDif", "Values compared")),
        )

    def look(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:  # noqa: D102
        answers = Answers(self, parameters, context)
        self._rasters = {"sst": answers.raster("SST"), **answers.maps()}

    def perform(  # noqa: D102
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        scratch: Path,
    ) -> dict[str, Any]:
        table_sink.check_folder(parameters, "OUTPUT")
        report = self.parameterAsFileOutput(parameters, "OUTPUT_REPORT", context)
        values = self._values(parameters, context, feedback, scratch)
        table = scratch / "scores.csv"
        result = self.ask({**values, "csv": str(table), "report": report}, feedback)
        self._scores = table_sink.write(
            self,
            parameters,
            "OUTPUT",
            context,
            table,
            score_table.columns(table),
            feedback=feedback,
            points=False,
        )
        return {
            "OUTPUT": self._scores,
            "OUTPUT_REPORT": report,
            "UNITS": result["numbers"]["units"],
            "VALUES": result["numbers"]["values"],
        }

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Make the table readable, where it is shown."""
        if self._scores and context.willLoadLayerOnCompletion(self._scores):
            score_table.arrange(self._scores, context)
        return {}

    def _values(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        scratch: Path,
    ) -> dict[str, Any]:
        """The task's values; what wasn't given is left out."""
        answers = Answers(self, parameters, context)
        file, listed = (
            partial(read, self, parameters, context) for read in (_file, _comma_separated)
        )
        values: dict[str, Any] = {
            **self._rasters,
            **{key: file(key.upper()) for key in ("truth", "reference", "climatology")},
            "model": answers.model(),
            "profiles": answers.profiles(scratch, lambda: processing.cancelled(feedback)),
            "fields": answers.profile_fields(),
            "date": listed("DATES"),
            "density": [_whole("DENSITY", word) for word in listed("DENSITY")],
            "times": listed("TIMES"),
            "methods": self.parameterAsEnumStrings(parameters, "METHODS", context),
            "sea_level": self.parameterAsBool(parameters, "SEA_LEVEL", context) or None,
        }
        for key in ("withhold", "variable", "quality", "device"):
            values[key] = self.parameterAsEnumString(parameters, key.upper(), context)
        for key in ("time_window", "fraction"):
            values[key] = self.parameterAsDouble(parameters, key.upper(), context)
        for key in ("most_floats", "seed", "members"):
            if parameters.get(key.upper()) not in (None, "") or key != "members":
                values[key] = self.parameterAsInt(parameters, key.upper(), context)
        if bool(values["truth"]) == bool(values["profiles"]):
            raise UnusableInput(
                QCoreApplication.translate(
                    "DepthDif",
                    "Give either profiles, of which floats are left out, or TRUTH, a known field.",
                )
            )
        return {key: value for key, value in values.items() if value not in (None, "", [], {})}


def _file(
    algorithm: Score, parameters: dict[str, Any], context: QgsProcessingContext, name: str
) -> str:
    return absolute(algorithm.parameterAsFile(parameters, name, context))


def _comma_separated(
    algorithm: Score, parameters: dict[str, Any], context: QgsProcessingContext, name: str
) -> list[str]:
    text = comma_separated(algorithm, parameters, name, context)
    return [word.strip() for word in text.split(",") if word.strip()]


def _whole(name: str, word: str) -> int:
    if not word.isdigit():
        raise UnusableInput(
            QCoreApplication.translate(
                "DepthDif", "{name} takes whole numbers with commas, not {word}."
            ).format(name=name, word=word)
        )
    return int(word)
