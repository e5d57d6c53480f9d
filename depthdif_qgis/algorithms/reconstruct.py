"""`depthdif:reconstruct`: temperature by depth, with its error, from an SST raster and profiles."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QThread
from qgis.PyQt.QtGui import QIcon

from .. import job_schema
from ..inputs import UnusableInput
from ..inputs.answers import Answers
from ..inputs.extent import DEGREES
from ..layers import lineage, measure, profile_points, results
from ..parameters import advanced, choice, number
from ..paths import ICON
from ..worker import client, interpreter


class Reconstruct(QgsProcessingAlgorithm):
    """Reconstruct subsurface temperature."""

    def __init__(self) -> None:
        super().__init__()
        self._sst = ""
        self._run: Callable[[], results.Run] | None = None
        self._load_levels = True

    # --- who I am -----------------------------------------------------------------------------

    def createInstance(self) -> Reconstruct:  # noqa: D102
        return Reconstruct()

    def name(self) -> str:  # noqa: D102
        return "reconstruct"

    def displayName(self) -> str:  # noqa: D102
        return QCoreApplication.translate("DepthDif", "Reconstruct")

    def group(self) -> str:  # noqa: D102
        return QCoreApplication.translate("DepthDif", "Reconstruction")

    def groupId(self) -> str:  # noqa: D102
        return "reconstruction"

    def tags(self) -> list[str]:  # noqa: D102
        words = "ocean,sea,temperature,subsurface,argo,float,profile,sst,ghrsst,ostia,depth,error"
        return words.split(",")

    def icon(self) -> QIcon:  # noqa: D102
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:  # noqa: D102
        return str(ICON)

    def helpUrl(self) -> str:  # noqa: D102
        return "https://github.com/depthdif/depthdif-qgis#readme"

    def shortDescription(self) -> str:  # noqa: D102
        return QCoreApplication.translate(
            "DepthDif", "Temperature below the sea surface, with its error, from SST and profiles"
        )

    def shortHelpString(self) -> str:  # noqa: D102
        return QCoreApplication.translate(
            "DepthDif",
            "Reconstructs potential temperature at the depths you ask for from a sea-surface "
            "temperature raster (OSTIA, MUR or any other) and Argo or other profiles, by "
            "conditional diffusion sampling.\n\n"
            "Each temperature layer comes with an error layer: one standard deviation, in °C. "
            "There is no value on land, in lakes or below the sea floor. Without profiles the "
            "reconstruction rests on the SST alone, and says so.\n\n"
            "On the map you find a group for the run with a layer per depth. Their dates and "
            "elevations are set, so the temporal and the elevation controller work on them.",
        )

    # --- parameters ---------------------------------------------------------------------------

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        for parameter, help_text in [*_inputs(), *_settings(), *_outputs()]:
            parameter.setHelp(help_text)
            self.addParameter(parameter)
        translate = QCoreApplication.translate
        for name, description in (
            ("PROFILES_USED", translate("DepthDif", "Profiles used")),
            ("PROFILES_REJECTED", translate("DepthDif", "Profiles rejected")),
            ("MEAN_ERROR", translate("DepthDif", "Mean error (°C)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, description))

    # --- checks -------------------------------------------------------------------------------

    def canExecute(self) -> tuple[bool, str]:  # noqa: D102
        try:
            interpreter.find()
        except interpreter.BackendMissing as error:
            return False, str(error)
        return True, ""

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse what QGIS would misread or the backend can't be asked."""
        answers = Answers(self, parameters, context)
        try:
            # Before QGIS's own checks, which only say that a value is incorrect.
            answers.date()
            answers.check_extent()
            possible, sentence = super().checkParameterValues(parameters, context)
            # `qgis_process run` runs an algorithm whatever canExecute says.
            if possible:
                possible, sentence = self.canExecute()
            if possible:
                answers.sst()
        except UnusableInput as error:
            return False, str(error)
        return possible, sentence

    # --- the one call -------------------------------------------------------------------------

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Look at project layers here: this runs in the main thread, the rest doesn't."""
        try:
            self._sst = Answers(self, parameters, context).sst()
        except UnusableInput as error:
            raise QgsProcessingException(str(error)) from error
        self._load_levels = self.parameterAsBool(parameters, "LOAD_LEVELS", context)
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Make the job, have the backend do it, hand its results over."""
        with tempfile.TemporaryDirectory(prefix="depthdif-", ignore_cleanup_errors=True) as folder:
            scratch = Path(folder)
            outputs = self._output_paths(parameters, context)
            cancelled = partial(_cancelled, feedback)
            try:
                job = Answers(self, parameters, context).job(self._sst, outputs, scratch, cancelled)
                result = client.run(
                    "reconstruct",
                    job,
                    progress=lambda fraction, text: _progress(feedback, fraction, text),
                    log=lambda level, text: _log(feedback, level, text),
                    cancelled=cancelled,
                )
            except client.WorkerCancelled as reason:
                # Returning normally would tell qgis_process, a model or a batch that all is well.
                raise QgsProcessingException(
                    QCoreApplication.translate("DepthDif", "Cancelled.")
                ) from reason
            except (UnusableInput, client.WorkerError, interpreter.BackendMissing) as error:
                raise QgsProcessingException(str(error)) from error
            for sentence in result.get("warnings", []):
                feedback.pushWarning(sentence)
            points = self._profile_points(parameters, context, Path(job["profiles_output"]))
            report = json.loads(Path(job["report"]).read_text(encoding="utf-8"))
        self._run = partial(_run, outputs, points, result, report)
        numbers = result["numbers"]
        return {
            **{name: path for name, path in outputs.items() if path},
            **({"OUTPUT_PROFILES": points} if points else {}),
            "PROFILES_USED": numbers["profiles_used"],
            "PROFILES_REJECTED": numbers["profiles_rejected"],
            "MEAN_ERROR": numbers["mean_error"],
        }

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Arrange the map; whatever goes wrong here, the results stand."""
        try:
            if self._run is not None and context.layersToLoadOnCompletion():
                results.show(self._run(), context, self._load_levels)
        except Exception as error:
            feedback.pushWarning(
                QCoreApplication.translate(
                    "DepthDif", "The layers couldn't be arranged: {}"
                ).format(error)
            )
        return {}

    # --- from the backend's results to QGIS's outputs -----------------------------------------

    def _output_paths(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> dict[str, str]:
        """Each output's path as QGIS knows it, empty if it isn't wanted."""
        rasters = {
            name: self.parameterAsOutputLayer(parameters, name, context)
            for name in ("OUTPUT", "OUTPUT_ERROR")
        }
        files = {
            name: self.parameterAsFileOutput(parameters, name, context)
            for name in ("OUTPUT_REPORT", "OUTPUT_DATASET")
        }
        return rasters | files

    def _profile_points(
        self, parameters: dict[str, Any], context: QgsProcessingContext, table: Path
    ) -> str:
        """Write the profile table into the sink; return its id, empty if it isn't wanted."""
        sink, destination = self.parameterAsSink(
            parameters,
            "OUTPUT_PROFILES",
            context,
            profile_points.fields(),
            Qgis.WkbType.Point,
            QgsCoordinateReferenceSystem(DEGREES),
        )
        if sink is None:
            return ""
        for feature in profile_points.features(table):
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(
                    self.writeFeatureError(sink, parameters, "OUTPUT_PROFILES")
                )
        sink.flushBuffer()
        return destination


Parameters = Iterator[tuple[QgsProcessingParameterDefinition, str]]


def _inputs() -> Parameters:
    """Where the data are, each with its help."""
    translate = QCoreApplication.translate
    yield (
        QgsProcessingParameterRasterLayer(
            "SST", translate("DepthDif", "Sea-surface temperature (raster layer)"), optional=True
        ),
        translate(
            "DepthDif",
            "A raster of sea-surface temperature, in kelvin or °C. A NetCDF layer is opened again "
            "by its file, so that its error, mask and date count. Give this or the file below.",
        ),
    )
    yield (
        QgsProcessingParameterFile(
            "SST_FILE",
            translate("DepthDif", "Sea-surface temperature (file)"),
            optional=True,
            fileFilter=translate("DepthDif", "Rasters (*.nc *.nc4 *.tif *.tiff);;All files (*)"),
        ),
        job_schema.parameter("sst")["description"],
    )
    yield (
        QgsProcessingParameterFeatureSource(
            "PROFILES",
            translate("DepthDif", "Profiles (point layer, one point per level)"),
            [Qgis.ProcessingSourceType.VectorPoint],
            optional=True,
        ),
        translate(
            "DepthDif",
            "Points with a row per level of a profile: depth or pressure, temperature, time, and "
            "if known salinity, platform, cycle and quality flag. A selection or filter counts.",
        ),
    )
    yield (
        QgsProcessingParameterMultipleLayers(
            "PROFILE_FILES",
            translate("DepthDif", "Profile files"),
            Qgis.ProcessingSourceType.File,
            optional=True,
        ),
        job_schema.help_text("profiles"),
    )
    labels = {
        "PROFILE_DEPTH": translate("DepthDif", "Field: depth (m)"),
        "PROFILE_PRESSURE": translate("DepthDif", "Field: pressure (dbar)"),
        "PROFILE_TEMPERATURE": translate("DepthDif", "Field: temperature (°C)"),
        "PROFILE_SALINITY": translate("DepthDif", "Field: salinity"),
        "PROFILE_TIME": translate("DepthDif", "Field: time"),
        "PROFILE_PLATFORM": translate("DepthDif", "Field: platform"),
        "PROFILE_QC": translate("DepthDif", "Field: quality flag"),
    }
    for name, label in labels.items():
        yield (
            advanced(
                QgsProcessingParameterField(
                    name, label, parentLayerParameterName="PROFILES", optional=True
                )
            ),
            translate(
                "DepthDif", "The profile layer's field for this; guessed from its name when empty."
            ),
        )


def _settings() -> Parameters:
    """What is asked for, each with its help from the job's schema."""
    translate = QCoreApplication.translate
    yield (
        QgsProcessingParameterDateTime(
            "DATE",
            translate("DepthDif", "Date"),
            Qgis.ProcessingDateTimeParameterDataType.Date,
            optional=True,
        ),
        job_schema.help_text("date"),
    )
    yield (
        number("TIME_WINDOW", translate("DepthDif", "Time window (± days)"), "time_window"),
        job_schema.help_text("time_window"),
    )
    yield (
        QgsProcessingParameterExtent("EXTENT", translate("DepthDif", "Extent"), optional=True),
        translate(
            "DepthDif",
            "West, east, south, north. To cross the dateline let east go on beyond 180: "
            "170,190,-10,10. Snaps outward to cells. Default: {}.",
        ).format(job_schema.parameter("extent")["default_text"]),
    )
    yield (
        number("RESOLUTION", translate("DepthDif", "Resolution (degrees)"), "resolution"),
        job_schema.help_text("resolution"),
    )
    yield (
        QgsProcessingParameterString(
            "DEPTHS", translate("DepthDif", "Depths (m)"), job_schema.default("depths")
        ),
        job_schema.help_text("depths"),
    )
    yield (
        choice("METHOD", translate("DepthDif", "Method"), "method"),
        job_schema.help_text("method"),
    )
    yield (
        choice("QUALITY", translate("DepthDif", "Quality"), "quality"),
        job_schema.help_text("quality"),
    )
    yield (
        advanced(number("MEMBERS", translate("DepthDif", "Members"), "members")),
        job_schema.help_text("members"),
    )
    yield (
        advanced(number("SEED", translate("DepthDif", "Seed"), "seed")),
        job_schema.help_text("seed"),
    )
    yield (
        advanced(choice("DEVICE", translate("DepthDif", "Device"), "device")),
        job_schema.help_text("device"),
    )
    yield (
        advanced(
            QgsProcessingParameterFile(
                "MODEL",
                translate("DepthDif", "Model package"),
                extension="depthdif",
                optional=True,
            )
        ),
        job_schema.help_text("model"),
    )
    yield (
        advanced(
            QgsProcessingParameterString(
                "WITHHOLD", translate("DepthDif", "Platforms to withhold"), optional=True
            )
        ),
        job_schema.help_text("withhold")
        + " "
        + translate("DepthDif", "Several are separated by commas."),
    )
    yield (
        QgsProcessingParameterBoolean(
            "LOAD_LEVELS", translate("DepthDif", "Load a layer per depth"), True
        ),
        translate(
            "DepthDif",
            "Whether the map shows a layer per depth, or one layer whose bands are the depths.",
        ),
    )


def _outputs() -> Parameters:
    """What comes out, each with its help."""
    translate = QCoreApplication.translate
    yield (
        QgsProcessingParameterRasterDestination("OUTPUT", translate("DepthDif", "Temperature")),
        translate("DepthDif", "GeoTIFF of potential temperature, °C, a band per depth."),
    )
    yield (
        QgsProcessingParameterRasterDestination(
            "OUTPUT_ERROR", translate("DepthDif", "Temperature error"), optional=True
        ),
        translate(
            "DepthDif", "GeoTIFF of the error, one standard deviation, °C, a band per depth."
        ),
    )
    yield (
        QgsProcessingParameterFeatureSink(
            "OUTPUT_PROFILES",
            translate("DepthDif", "Profile levels"),
            Qgis.ProcessingSourceType.VectorPoint,
            optional=True,
        ),
        translate(
            "DepthDif",
            "A point per profile level: observed value, background, analysis, their errors, and "
            "whether it was used, withheld or rejected and why.",
        ),
    )
    yield (
        QgsProcessingParameterFileDestination(
            "OUTPUT_REPORT",
            translate("DepthDif", "Report"),
            translate("DepthDif", "JSON files (*.json)"),
            optional=True,
        ),
        job_schema.help_text("report"),
    )
    yield (
        QgsProcessingParameterFileDestination(
            "OUTPUT_DATASET",
            translate("DepthDif", "Everything as NetCDF"),
            translate("DepthDif", "NetCDF files (*.nc)"),
            optional=True,
            createByDefault=False,
        ),
        translate(
            "DepthDif",
            "CF NetCDF with temperature, error, error over climatological error, and climatology.",
        ),
    )


def _progress(feedback: QgsProcessingFeedback, fraction: float, text: str) -> None:
    feedback.setProgress(100 * fraction)
    feedback.setProgressText(text)


def _cancelled(feedback: QgsProcessingFeedback) -> bool:
    """Whether the analyst wants to stop.

    `qgis_process` runs an algorithm in its main thread, and Ctrl-C waits there as an event that
    nobody else looks at.
    """
    if QThread.currentThread() == QCoreApplication.instance().thread():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    return feedback.isCanceled()


def _log(feedback: QgsProcessingFeedback, level: str, text: str) -> None:
    if level == "warning":
        feedback.pushWarning(text)
    else:
        feedback.pushInfo(text)


def _run(
    outputs: dict[str, str], points: str, result: dict[str, Any], report: dict[str, Any]
) -> results.Run:
    """What the map is told of the run."""
    depths = [level["depth_m"] for level in result["levels"]]
    fields = (
        measure.measured(quantity, outputs[name], depths)
        for quantity, name in (("temperature", "OUTPUT"), ("error", "OUTPUT_ERROR"))
        if outputs[name]
    )
    told = lineage.of(report)
    return results.Run(told.title, tuple(filter(None, fields)), points or None, told)
