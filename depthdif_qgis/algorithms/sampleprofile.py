"""`depthdif:sampleprofile`: values and errors of a reconstruction at points and depths."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterPoint,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication, QMetaType

from .. import job_schema
from ..inputs import UnusableInput, absolute, observed, profiles, reconstruction
from ..inputs.answers import comma_separated
from ..inputs.extent import DEGREES
from ..layers import profile_points
from ..outputs import table_sink
from ..parameters.from_schema import advanced, number
from ..worker import processing
from .backend_algorithm import Definition
from .product_algorithm import ProductAlgorithm

_KINDS = {
    "name": profile_points.TEXT,
    "missing": profile_points.TEXT,
    "observed_platform": profile_points.TEXT,
    "observed_status": profile_points.TEXT,
    "time": profile_points.TIME,
    "observed_time": profile_points.TIME,
    "point": profile_points.WHOLE,
    "observed_cycle": profile_points.WHOLE,
}


class SampleProfile(ProductAlgorithm):
    """Sample a reconstruction at points and depths."""

    TASK = "sample"
    TAGS = ("sample", "profile", "value", "error", "residual", "validation", "float", "station")

    def __init__(self) -> None:
        super().__init__()
        self._own_points = ""

    def displayName(self) -> str:  # noqa: D102
        return QCoreApplication.translate("DepthDif", "Sample profiles")

    def shortDescription(self) -> str:  # noqa: D102
        return QCoreApplication.translate(
            "DepthDif", "Values and errors of a reconstruction at points and depths"
        )

    def shortHelpString(self) -> str:  # noqa: D102
        return QCoreApplication.translate(
            "DepthDif",
            "Reads a reconstruction at points and depths: temperature, salinity, their errors and "
            "climatology, interpolated between cells and levels. Nothing is extrapolated; where "
            "there is no value, the field missing says why.\n\n"
            "Beside each value stands what the nearest float observed at that depth, if one lies "
            "near enough, with the residual (observed minus reconstructed), also divided by both "
            "errors. The residual of a float that the reconstruction used tells how closely it "
            "was fitted; that of a withheld one (observed_status) tells skill.",
        )

    def definitions(self) -> Iterator[Definition]:  # noqa: D102
        translate = QCoreApplication.translate
        yield from reconstruction.parameters()
        yield (
            QgsProcessingParameterFeatureSource(
                "POINTS",
                translate("DepthDif", "Points (layer)"),
                [Qgis.ProcessingSourceType.VectorPoint],
                optional=True,
            ),
            translate(
                "DepthDif",
                "Where to sample. A selection or filter counts. Give this, a table or a point.",
            ),
        )
        yield (
            QgsProcessingParameterFile(
                "POINTS_FILE",
                translate("DepthDif", "Points (table)"),
                optional=True,
                fileFilter=translate("DepthDif", "Tables (*.csv *.txt *.tsv);;All files (*)"),
            ),
            job_schema.help_text("points", self.TASK),
        )
        yield (
            QgsProcessingParameterPoint("POINT", translate("DepthDif", "Point"), optional=True),
            translate("DepthDif", "A single place to sample at, picked on the map or typed."),
        )
        yield (
            advanced(
                QgsProcessingParameterField(
                    "NAME_FIELD",
                    translate("DepthDif", "Field: name of the point"),
                    parentLayerParameterName="POINTS",
                    optional=True,
                )
            ),
            job_schema.help_text("name_field", self.TASK),
        )
        yield (
            QgsProcessingParameterString(
                "DEPTHS",
                translate("DepthDif", "Depths (m)"),
                job_schema.default("depths", self.TASK),
            ),
            job_schema.help_text("depths", self.TASK),
        )
        yield from observed.parameters(self.TASK)
        for name, label, key in (
            ("DISTANCE", translate("DepthDif", "Observed within (km)"), "distance"),
            (
                "DEPTH_TOLERANCE",
                translate("DepthDif", "Observed within (m of depth)"),
                "depth_tolerance",
            ),
        ):
            parameter = number(name, label, key, self.TASK)
            yield advanced(parameter), job_schema.help_text(key, self.TASK)
        yield (
            QgsProcessingParameterFeatureSink(
                "OUTPUT",
                translate("DepthDif", "Sampled values"),
                Qgis.ProcessingSourceType.VectorPoint,
            ),
            translate("DepthDif", "A point per place and depth; as CSV, a table."),
        )

    def numbers(self) -> Iterator[tuple[str, str]]:  # noqa: D102
        translate = QCoreApplication.translate
        yield from (
            ("VALUES", translate("DepthDif", "Values found")),
            ("OBSERVED", translate("DepthDif", "Values with an observation beside")),
            ("RMSE", translate("DepthDif", "Root mean square of the residuals")),
        )

    def look(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:  # noqa: D102
        super().look(parameters, context)
        self._own_points = observed.own_points(self._run, context.project())

    def perform(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        scratch: Path,
    ) -> dict[str, Any]:
        """Ask for a CSV and copy it into the sink."""
        table_sink.check_folder(parameters, "OUTPUT")
        table = scratch / "sampled.csv"

        def stop() -> bool:
            return processing.cancelled(feedback)

        job = {
            "reconstruction": self._files,
            "points": self._points(parameters, context, scratch, stop),
            "at": self._place(parameters, context),
            "name_field": self.parameterAsString(parameters, "NAME_FIELD", context),
            "depths": comma_separated(self, parameters, "DEPTHS", context),
            "profiles": observed.files(self, parameters, context, self._own_points, scratch, stop),
            "time_window": self.parameterAsDouble(parameters, "TIME_WINDOW", context),
            "distance": self.parameterAsDouble(parameters, "DISTANCE", context),
            "output": str(table),
        }
        if parameters.get("DEPTH_TOLERANCE") is not None:
            job["depth_tolerance"] = self.parameterAsDouble(parameters, "DEPTH_TOLERANCE", context)
        if not job["points"] and not job["at"]:
            raise UnusableInput(
                QCoreApplication.translate(
                    "DepthDif", "There is no place to sample at: give POINTS, POINTS_FILE or POINT."
                )
            )
        job = {key: value for key, value in job.items() if value not in ("", [])}
        numbers = self.ask(job, feedback)["numbers"]
        found = {
            "OUTPUT": self._written(parameters, context, table, feedback),
            "VALUES": numbers["values"],
            "OBSERVED": sum(value for key, value in numbers.items() if key.endswith("_observed")),
        }
        rmse = numbers.get("temperature_rmse", numbers.get("salinity_rmse"))
        return found if rmse is None else {**found, "RMSE": rmse}

    def _points(
        self, parameters: dict[str, Any], context: QgsProcessingContext, scratch: Path, stop
    ) -> str:
        """The table with the points; a layer becomes one, in the scratch folder."""
        file = self.parameterAsFile(parameters, "POINTS_FILE", context)
        if parameters.get("POINTS") in (None, ""):
            return absolute(file)
        translate = QCoreApplication.translate
        if file:
            raise UnusableInput(translate("DepthDif", "Give POINTS or POINTS_FILE, not both."))
        source = self.parameterAsSource(parameters, "POINTS", context)
        if source is None:
            raise UnusableInput(
                translate("DepthDif", "POINTS {value} can't be opened as a point layer.").format(
                    value=parameters["POINTS"]
                )
            )
        folder = scratch / "points"
        folder.mkdir()
        return profiles.export(source, folder, context, stop, "POINTS")

    def _place(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        if parameters.get("POINT") in (None, ""):
            return []
        degrees = QgsCoordinateReferenceSystem(DEGREES)
        point = self.parameterAsPoint(parameters, "POINT", context, degrees)
        return [f"{point.x()!r},{point.y()!r}"]

    def _written(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        table: Path,
        feedback: QgsProcessingFeedback,
    ) -> str:
        """Write the table into the sink; return its id."""
        columns: dict[str, QMetaType.Type] = {
            name: _KINDS.get(name, profile_points.NUMBER) for name in profile_points.header(table)
        }
        return table_sink.write(
            self, parameters, "OUTPUT", context, table, columns, feedback=feedback
        )
