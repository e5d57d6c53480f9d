"""`depthdif:mapsheet`: a print-layout atlas of a reconstruction, a page per depth."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsLayoutExporter,
    QgsLayoutItemPage,
    QgsPrintLayout,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..inputs import UnusableInput, reconstruction
from ..inputs.answers import comma_separated
from ..layers.measure import STEP, common_range
from ..layers.run_files import RunFiles, layers_of
from ..parameters.from_schema import advanced
from ..sheets import page
from ..sheets.series import Series, limits, open_series
from ..worker import processing
from .backend_algorithm import BackendAlgorithm, Definition

#: What is looked at of profile levels.
_PROFILE_FIELDS = (
    "depth_m",
    "value",
    "analysis",
    "analysis_error",
    "observation_error",
    "status",
    "variable",
)


class MapSheet(BackendAlgorithm):
    """Lay a reconstruction out for print. Needs no backend."""

    TAGS = ("map", "sheet", "atlas", "print", "layout", "pdf", "png", "report", "figure")

    def displayName(self) -> str:  # noqa: D102
        return QCoreApplication.translate("DepthDif", "Map sheet")

    def shortDescription(self) -> str:  # noqa: D102
        return QCoreApplication.translate(
            "DepthDif", "A page per depth: map, colour bar, floats, error; as PDF or pictures"
        )

    def shortHelpString(self) -> str:  # noqa: D102
        return QCoreApplication.translate(
            "DepthDif",
            "Makes a page for each depth of a reconstruction: the map with graticule and scale "
            "bar, its colour bar, the floats near that depth by their residual, the error as an "
            "inset, the date, and what it was made from. A4 landscape, as one PDF, as PNGs, or "
            "both.\n\n"
            "It works from a run on the map or from files, and needs no backend. What has no value "
            "is grey: land, and sea floor above the depth.",
        )

    def flags(self) -> Qgis.ProcessingAlgorithmFlags:
        """Layouts belong to the main thread."""
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def canExecute(self) -> tuple[bool, str]:
        """Whatever the backend."""
        return True, ""

    def definitions(self) -> Iterator[Definition]:  # noqa: D102
        translate = QCoreApplication.translate
        yield from reconstruction.parameters()
        yield (
            QgsProcessingParameterEnum(
                "VARIABLE",
                translate("DepthDif", "Variable"),
                options=["temperature", "salinity"],
                usesStaticStrings=True,
                optional=True,
            ),
            translate(
                "DepthDif", "What is shown. Default: temperature, or salinity where that is alone."
            ),
        )
        yield (
            QgsProcessingParameterString(
                "DEPTHS", translate("DepthDif", "Depths (m)"), optional=True
            ),
            translate(
                "DepthDif",
                "For which of the reconstruction's depths there is a page, for example 0,100,500. "
                "Default: all.",
            ),
        )
        yield (
            QgsProcessingParameterVectorLayer(
                "PROFILES",
                translate("DepthDif", "Profile levels"),
                [Qgis.ProcessingSourceType.VectorPoint],
                optional=True,
            ),
            translate(
                "DepthDif",
                "The profile levels that Reconstruct gave, drawn near each depth by their residual "
                "in standard errors. Default: the run's own, where a layer of it is given.",
            ),
        )
        yield (
            QgsProcessingParameterString("TITLE", translate("DepthDif", "Title"), optional=True),
            translate("DepthDif", "Stands before the depth on each page. Default: the variable."),
        )
        yield (
            QgsProcessingParameterBoolean(
                "COMMON_RANGE", translate("DepthDif", "One colour range for all pages"), False
            ),
            translate(
                "DepthDif",
                "Whether colours mean the same on all pages; else each page's span its own values.",
            ),
        )
        yield (
            QgsProcessingParameterBoolean("CONTOURS", translate("DepthDif", "Contour lines"), True),
            translate("DepthDif", "Whether there are contour lines on the map."),
        )
        yield (
            advanced(
                QgsProcessingParameterNumber(
                    "DPI",
                    translate("DepthDif", "Resolution (dots per inch)"),
                    Qgis.ProcessingNumberParameterType.Integer,
                    200,
                    minValue=50,
                    maxValue=1200,
                )
            ),
            translate("DepthDif", "Of the pictures, and of the rasters in the PDF. Default: 200."),
        )
        yield (
            QgsProcessingParameterFileDestination(
                "OUTPUT",
                translate("DepthDif", "Map sheet (PDF)"),
                translate("DepthDif", "PDF files (*.pdf)"),
                optional=True,
            ),
            translate("DepthDif", "One file with all pages."),
        )
        yield (
            QgsProcessingParameterFolderDestination(
                "OUTPUT_FOLDER",
                translate("DepthDif", "Folder for PNGs"),
                optional=True,
                createByDefault=False,
            ),
            translate(
                "DepthDif", "Gets a picture of each page, called temperature_0100m.png and so on."
            ),
        )

    def numbers(self) -> Iterator[tuple[str, str]]:  # noqa: D102
        yield "PAGES", QCoreApplication.translate("DepthDif", "Pages")

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse what can't be laid out before anything is."""
        possible, sentence = super().checkParameterValues(parameters, context)
        if possible:
            possible, sentence = reconstruction.checked(self, parameters, context)
        return possible, sentence

    def perform(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        scratch: Path,
    ) -> dict[str, Any]:
        """Lay the pages out and export them."""
        run = reconstruction.chosen_run(self, parameters, context)
        files = reconstruction.files(self, parameters, context)
        series = open_series(
            files, run, self.parameterAsEnumString(parameters, "VARIABLE", context)
        )
        depths = _wanted(series, comma_separated(self, parameters, "DEPTHS", context))
        pdf = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        folder = self.parameterAsString(parameters, "OUTPUT_FOLDER", context)
        if not pdf and not folder:
            raise UnusableInput(
                QCoreApplication.translate(
                    "DepthDif", "There is nowhere to write to: give OUTPUT or OUTPUT_FOLDER."
                )
            )
        if folder:
            try:
                Path(folder).mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise _unwritable(folder) from error
        contents = self._contents(parameters, context, series, depths, run)
        dpi = self.parameterAsInt(parameters, "DPI", context)
        # The project outlives the layout, which looks at it to the end.
        project = QgsProject()
        return self._export(project, list(contents), dpi, pdf, folder, feedback)

    def _export(
        self,
        project: QgsProject,
        contents: Sequence[page.Content],
        dpi: int,
        pdf: str,
        folder: str,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Lay the pages out and write them; return the algorithm's outputs."""
        layout = QgsPrintLayout(project)
        layout.initializeDefaults()
        layout.pageCollection().clear()
        layout.renderContext().setDpi(dpi)
        kept = []
        for number, content in enumerate(contents):
            _stop_if_cancelled(feedback)
            sheet = QgsLayoutItemPage(layout)
            sheet.setPageSize("A4", QgsLayoutItemPage.Orientation.Landscape)
            layout.pageCollection().addPage(sheet)
            kept += page.add(layout, number, content)
            feedback.setProgress(20 * (number + 1) / len(contents))
        results: dict[str, Any] = {"PAGES": len(contents)}
        exporter = QgsLayoutExporter(layout)
        if folder:
            for number, content in enumerate(contents):
                _stop_if_cancelled(feedback)
                name = f"{content.series.quantity}_{content.depth:04g}m.png"
                feedback.setProgressText(name)
                if not exporter.renderPageToImage(number, dpi=dpi).save(str(Path(folder) / name)):
                    raise _unwritable(str(Path(folder) / name))
                feedback.setProgress(20 + 40 * (number + 1) / len(contents))
            results["OUTPUT_FOLDER"] = folder
        if pdf:
            settings = QgsLayoutExporter.PdfExportSettings()
            settings.dpi = dpi
            settings.exportMetadata = True
            if exporter.exportToPdf(pdf, settings) != QgsLayoutExporter.ExportResult.Success:
                raise _unwritable(pdf)
            results["OUTPUT"] = pdf
        feedback.setProgress(100)
        return results

    def _contents(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        series: Series,
        depths: Sequence[float],
        run: RunFiles | None,
    ) -> Iterator[page.Content]:
        """What each page shows."""
        common = self.parameterAsBool(parameters, "COMMON_RANGE", context)
        profiles = self._profiles(parameters, context, run)
        title = self.parameterAsString(parameters, "TITLE", context) or _title(series)
        subtitle = " · ".join(filter(None, (series.date, series.tags.get("source", ""))))
        told = [series.tags.get(key, "") for key in ("sources", "attribution", "comment")]
        lineage = "\n".join(filter(None, told))
        for depth in depths:
            near = depths if common else [depth]
            yield page.Content(
                series=series,
                depth=depth,
                value_range=_range(series.values, series, near, series.quantity),
                error_range=_range(series.errors, series, near, series.error_quantity),
                title=f"{title}, {depth:.4g} m",
                subtitle=subtitle,
                lineage=lineage,
                profiles=profiles,
                contours=self.parameterAsBool(parameters, "CONTOURS", context),
            )

    def _profiles(
        self, parameters: dict[str, Any], context: QgsProcessingContext, run: RunFiles | None
    ) -> QgsVectorLayer | None:
        """The layer of profile levels: the one given, else the run's."""
        layer = self.parameterAsVectorLayer(parameters, "PROFILES", context)
        if layer is None and parameters.get("PROFILES") not in (None, ""):
            raise UnusableInput(
                QCoreApplication.translate(
                    "DepthDif", "PROFILES {value} can't be opened as a point layer."
                ).format(value=parameters["PROFILES"])
            )
        if layer is None and run is not None and context.project() is not None:
            of_run = layers_of(run, context.project())
            layer = next((one for one in of_run if isinstance(one, QgsVectorLayer)), None)
        if layer is None:
            return None
        missing = [name for name in _PROFILE_FIELDS if layer.fields().lookupField(name) < 0]
        if missing:
            raise UnusableInput(
                QCoreApplication.translate(
                    "DepthDif",
                    "{layer} has no field {field}: PROFILES takes the profile levels that "
                    "Reconstruct gave.",
                ).format(layer=layer.name(), field=missing[0])
            )
        return layer


def _wanted(series: Series, text: str) -> list[float]:
    """The depths that were asked for, all by default."""
    if not text.strip():
        return list(series.depths)
    wanted = []
    for word in text.split(","):
        try:
            depth = float(word)
            nearest = min(series.depths, key=lambda one: abs(one - depth))
        except ValueError:
            depth, nearest = math.nan, math.nan
        # Native levels are no round numbers: 92 m means 92.326 m.
        if not abs(nearest - depth) <= 0.5:
            raise UnusableInput(
                QCoreApplication.translate(
                    "DepthDif", "There is no depth {depth}; there are {depths} m."
                ).format(depth=word.strip(), depths=", ".join(f"{one:g}" for one in series.depths))
            )
        wanted.append(nearest)
    return wanted


def _range(
    source: str, series: Series, depths: Sequence[float], quantity: str
) -> tuple[float, float]:
    """A range of colours for the values at some depths, its ends on fine round numbers."""
    found = [limits(source, series.band(depth)) for depth in depths] if source else []
    known = [pair for pair in found if pair is not None]
    return common_range(known, quantity, STEP[quantity] / 5)


def _title(series: Series) -> str:
    translate = QCoreApplication.translate
    return {
        "temperature": translate("DepthDif", "Temperature"),
        "salinity": translate("DepthDif", "Salinity"),
    }[series.quantity]


def _stop_if_cancelled(feedback: QgsProcessingFeedback) -> None:
    if processing.cancelled(feedback):
        raise QgsProcessingException(QCoreApplication.translate("DepthDif", "Cancelled."))


def _unwritable(path: str) -> QgsProcessingException:
    return QgsProcessingException(
        QCoreApplication.translate(
            "DepthDif", "{path} can't be written: is its folder there, and is it open elsewhere?"
        ).format(path=path)
    )
