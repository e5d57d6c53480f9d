"""`depthdif:importsst`: sea-surface temperature of any product as dated rasters in °C."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from .. import job_schema
from ..inputs import UnusableInput, absolute, sst
from ..inputs.answers import Answers
from ..inputs.extent import extent_in_words
from ..layers import sst_days
from ..outputs import table_sink
from ..parameters.from_schema import advanced, choice, number
from .backend_algorithm import BackendAlgorithm, Definition

NUMBERS = ("DAYS", "CELLS", "MINIMUM", "MAXIMUM", "MEAN")


class ImportSst(BackendAlgorithm):
    """Import sea-surface temperature."""

    TASK = "import-sst"
    TAGS = ("import", "sst", "temperature", "surface", "ghrsst", "ostia", "mur", "netcdf", "kelvin")

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[sst_days.Shown] = []
        self._opened: dict[str, list[str]] = {}

    def displayName(self) -> str:  # noqa: D102
        return QCoreApplication.translate("DepthDif", "Import sea-surface temperature")

    def groupId(self) -> str:  # noqa: D102
        return "data"

    def shortDescription(self) -> str:  # noqa: D102
        return QCoreApplication.translate(
            "DepthDif", "OSTIA, MUR or any other SST, of one day or many, as dated rasters in °C"
        )

    def shortHelpString(self) -> str:  # noqa: D102
        return QCoreApplication.translate(
            "DepthDif",
            "Reads sea-surface temperature from GHRSST or OSTIA NetCDF files or any rasters, of "
            "one day or many, and writes a GeoTIFF in °C with a band for each day. Values stay on "
            "their own cells and as they are, unless you ask for a resolution. Land, lakes and "
            "rivers of the file's mask are left out; its error, mask and sea ice come along as "
            "further bands.\n\n"
            "Reconstruct takes the raster as SST and knows its date. On the map you find a group "
            "with a layer per day, in the colours of all temperatures. Their times are set, so "
            "the temporal controller works on them.",
        )

    def definitions(self) -> Iterator[Definition]:  # noqa: D102
        translate = QCoreApplication.translate
        yield (
            QgsProcessingParameterMultipleLayers(
                "SST_FILES",
                translate("DepthDif", "Sea-surface temperature (files)"),
                Qgis.ProcessingSourceType.File,
            ),
            job_schema.description("sst", self.TASK),
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
                "West, east, south, north. To cross the dateline let east go on beyond 180: "
                "170,190,-10,10. Cells that it touches are taken whole. Default: the whole raster.",
            ),
        )
        resolution = translate("DepthDif", "Resolution (degrees)")
        yield (
            number("RESOLUTION", resolution, "resolution", self.TASK),
            job_schema.help_text("resolution", self.TASK),
        )
        yield (
            choice("MASK", translate("DepthDif", "Mask"), "mask", self.TASK),
            job_schema.help_text("mask", self.TASK),
        )
        yield (
            advanced(
                number("MAX_ICE", translate("DepthDif", "Most sea ice"), "max_ice", self.TASK)
            ),
            job_schema.help_text("max_ice", self.TASK),
        )
        yield (
            advanced(choice("BANDS", translate("DepthDif", "Further bands"), "bands", self.TASK)),
            job_schema.help_text("bands", self.TASK),
        )
        yield (
            QgsProcessingParameterBoolean(
                "LOAD_DAYS", translate("DepthDif", "Load a layer per day"), True
            ),
            translate(
                "DepthDif",
                "Whether the map shows a layer per day, or one layer whose bands are the days, "
                "among which the temporal controller chooses.",
            ),
        )
        yield from self._outputs()

    def _outputs(self) -> Iterator[Definition]:
        translate = QCoreApplication.translate
        yield (
            QgsProcessingParameterRasterDestination(
                "OUTPUT", translate("DepthDif", "Sea-surface temperature")
            ),
            job_schema.description("output", self.TASK),
        )
        yield (
            QgsProcessingParameterRasterDestination(
                "OUTPUT_ERROR",
                translate("DepthDif", "Error of the sea-surface temperature"),
                optional=True,
                createByDefault=False,
            ),
            job_schema.description("error_output", self.TASK),
        )
        yield (
            QgsProcessingParameterFolderDestination(
                "OUTPUT_FOLDER",
                translate("DepthDif", "Folder for a file of each day"),
                optional=True,
                createByDefault=False,
            ),
            translate(
                "DepthDif", "Folder for a GeoTIFF of each day besides, called sst_YYYY-MM-DD.tif."
            ),
        )

    def numbers(self) -> Iterator[tuple[str, str]]:  # noqa: D102
        translate = QCoreApplication.translate
        yield from zip(
            NUMBERS,
            (
                translate("DepthDif", "Days"),
                translate("DepthDif", "Cells with a value, on the fullest day"),
                translate("DepthDif", "Lowest temperature (°C)"),
                translate("DepthDif", "Highest temperature (°C)"),
                translate("DepthDif", "Mean temperature of the cells (°C)"),
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
        """Have the backend write the rasters where they are wanted."""
        answers = Answers(self, parameters, context)
        files = self.parameterAsFileList(parameters, "SST_FILES", context)
        extent = answers.extent()
        if extent:
            # Four bare numbers are easily given in another order than QGIS's.
            feedback.pushInfo(extent_in_words(extent))
        rasters = {
            name: self.parameterAsOutputLayer(parameters, name, context)
            for name in ("OUTPUT", "OUTPUT_ERROR")
        }
        folder = self.parameterAsString(parameters, "OUTPUT_FOLDER", context)
        made = _made_folder(folder)
        values = {
            "sst": [sst.file_source(file) for file in files if file],
            "date_from": answers.date("DATE_FROM"),
            "date_to": answers.date("DATE_TO"),
            "extent": extent,
            "mask": self.parameterAsEnumString(parameters, "MASK", context),
            "bands": self.parameterAsEnumString(parameters, "BANDS", context),
            "output": absolute(rasters["OUTPUT"]),
            "error_output": absolute(rasters["OUTPUT_ERROR"]),
            "folder": absolute(folder),
        }
        for name in ("RESOLUTION", "MAX_ICE"):
            if parameters.get(name) is not None:
                values[name.lower()] = self.parameterAsDouble(parameters, name, context)
        values = {key: value for key, value in values.items() if value not in (None, "", [])}
        try:
            result = self.ask(values, feedback)
        except QgsProcessingException:
            with contextlib.suppress(OSError):
                if made:
                    made.rmdir()
            raise
        written = {name: path for name, path in rasters.items() if path}
        self._look_at(written, sst_days.days_of(result["days"]))
        if self.parameterAsBool(parameters, "LOAD_DAYS", context):
            self._opened = sst_days.open_days(self._shown, context)
        return {
            **written,
            **({"OUTPUT_FOLDER": folder} if folder else {}),
            **{name: result["numbers"][name.lower()] for name in NUMBERS},
        }

    def _look_at(self, rasters: dict[str, str], days: tuple[sst_days.Day, ...]) -> None:
        """Measure what was written, for its colours."""
        quantities = {"OUTPUT": "temperature", "OUTPUT_ERROR": "error"}
        found = (sst_days.shown(quantities[name], path, days) for name, path in rasters.items())
        self._shown = list(filter(None, found))

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Arrange the map; whatever goes wrong here, the rasters stand."""
        try:
            sst_days.show(self._shown, self._opened, context)
        except Exception as error:
            feedback.pushWarning(
                QCoreApplication.translate(
                    "DepthDif", "The layers couldn't be arranged: {}"
                ).format(error)
            )
        return {}


def _made_folder(folder: str) -> Path | None:
    """Make the folder unless it is there; return it if it was made."""
    if not folder or Path(folder).is_dir():
        return None
    table_sink.check_folder({"OUTPUT_FOLDER": folder}, "OUTPUT_FOLDER")
    try:
        Path(folder).mkdir()
    except OSError as error:
        raise UnusableInput(
            QCoreApplication.translate(
                "DepthDif", "OUTPUT_FOLDER {path} can't be made: {reason}."
            ).format(path=folder, reason=error.strerror)
        ) from error
    return Path(folder)
