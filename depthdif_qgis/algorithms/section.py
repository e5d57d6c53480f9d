"""`depthdif:section`: a vertical section of a reconstruction along a line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from .. import job_schema
from ..inputs import absolute, observed, reconstruction
from ..inputs.line import line
from ..layers.section_layer import show_picture, show_section
from ..parameters.from_schema import advanced, choice, number
from ..worker import processing
from .backend_algorithm import Definition
from .product_algorithm import ProductAlgorithm

_CHOICES = {"WAY": "way", "VARIABLE": "variable", "DEPTH_AXIS": "depth_axis", "THEME": "theme"}
_NUMBERS = {
    "SPACING": "spacing",
    "DEPTH_MIN": "depth_min",
    "DEPTH_MAX": "depth_max",
    "DEPTH_STEP": "depth_step",
    "DISTANCE": "distance",
    "TIME_WINDOW": "time_window",
    "HATCH_RATIO": "hatch_ratio",
    "HATCH_ERROR": "hatch_error",
}


class Section(ProductAlgorithm):
    """Cut a section out of a reconstruction."""

    TASK = "section"
    TAGS = ("section", "transect", "profile", "vertical", "line", "hovmoller", "plot", "figure")

    def __init__(self) -> None:
        super().__init__()
        self._own_points = ""
        self._shown: tuple[str, str, float, float] | None = None

    def displayName(self) -> str:  # noqa: D102
        return QCoreApplication.translate("DepthDif", "Vertical section")

    def shortDescription(self) -> str:  # noqa: D102
        return QCoreApplication.translate(
            "DepthDif", "A reconstruction along a line: distance by depth, with errors and floats"
        )

    def shortHelpString(self) -> str:  # noqa: D102
        return QCoreApplication.translate(
            "DepthDif",
            "Cuts a reconstruction along a line. The picture shows the values with contour lines, "
            "hatched where the error is nearly the climatology's, land and sea floor in grey, and "
            "the floats near the line as circles in the colour of what they observed.\n\n"
            "The raster's x is the distance along the line in kilometres, its y the height in "
            "metres (minus the depth), so that it stands upright; its bands are the value, the "
            "error and the error's ratio to the climatology's. It belongs to no place on Earth: "
            "look at it in a map view of its own (View, New Map View). It comes unticked.\n\n"
            "The table holds the reconstruction's own levels. Nothing is extrapolated.",
        )

    def definitions(self) -> Iterator[Definition]:  # noqa: D102
        translate = QCoreApplication.translate
        yield from reconstruction.parameters()
        yield (
            QgsProcessingParameterFeatureSource(
                "LINE",
                translate("DepthDif", "Line (layer)"),
                [Qgis.ProcessingSourceType.VectorLine],
                optional=True,
            ),
            translate(
                "DepthDif",
                "The line to cut along: the first line of the layer, or of its selection. Give "
                "this or LINE_TEXT.",
            ),
        )
        yield (
            QgsProcessingParameterString(
                "LINE_TEXT", translate("DepthDif", "Line (text)"), optional=True
            ),
            job_schema.help_text("line", self.TASK),
        )
        yield self._choice("VARIABLE", translate("DepthDif", "Variable"))
        yield self._number("DEPTH_MAX", translate("DepthDif", "Down to (m)"))
        yield from observed.parameters(self.TASK)
        yield self._number("DISTANCE", translate("DepthDif", "Floats within (km)"))
        yield self._choice("DEPTH_AXIS", translate("DepthDif", "Depth axis of the picture"))
        yield self._choice("THEME", translate("DepthDif", "Picture for pages that are"))
        yield (
            QgsProcessingParameterString(
                "TITLE", translate("DepthDif", "Title of the picture"), optional=True
            ),
            job_schema.help_text("title", self.TASK),
        )
        folded = (
            self._choice("WAY", translate("DepthDif", "Way between the line's points")),
            self._number("SPACING", translate("DepthDif", "Width of a column (km)")),
            self._number("DEPTH_MIN", translate("DepthDif", "From (m)")),
            self._number("DEPTH_STEP", translate("DepthDif", "Height of a row (m)")),
            self._number("HATCH_RATIO", translate("DepthDif", "Hatch above this share")),
            self._number("HATCH_ERROR", translate("DepthDif", "Hatch above this error")),
        )
        for parameter, help_text in folded:
            yield advanced(parameter), help_text
        yield from self._outputs()

    def _choice(self, name: str, label: str) -> Definition:
        key = _CHOICES[name]
        return choice(name, label, key, self.TASK), job_schema.help_text(key, self.TASK)

    def _number(self, name: str, label: str) -> Definition:
        key = _NUMBERS[name]
        return number(name, label, key, self.TASK), job_schema.help_text(key, self.TASK)

    def _outputs(self) -> Iterator[Definition]:
        translate = QCoreApplication.translate
        yield (
            QgsProcessingParameterRasterDestination(
                "OUTPUT", translate("DepthDif", "Section (raster)"), optional=True
            ),
            job_schema.help_text("output", self.TASK),
        )
        yield (
            QgsProcessingParameterFileDestination(
                "OUTPUT_PICTURE",
                translate("DepthDif", "Section (picture)"),
                translate("DepthDif", "PNG (*.png)"),
                optional=True,
                createByDefault=True,
            ),
            job_schema.help_text("picture", self.TASK),
        )
        yield (
            QgsProcessingParameterFileDestination(
                "OUTPUT_TABLE",
                translate("DepthDif", "Section (table)"),
                translate("DepthDif", "CSV (*.csv)"),
                optional=True,
                createByDefault=False,
            ),
            job_schema.help_text("table_output", self.TASK),
        )

    def numbers(self) -> Iterator[tuple[str, str]]:  # noqa: D102
        translate = QCoreApplication.translate
        yield from (
            ("LENGTH", translate("DepthDif", "Length of the line (km)")),
            ("PROFILES_NEAR", translate("DepthDif", "Profiles near the line")),
            ("MINIMUM", translate("DepthDif", "Least value")),
            ("MAXIMUM", translate("DepthDif", "Greatest value")),
        )

    def look(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:  # noqa: D102
        super().look(parameters, context)
        self._own_points = observed.own_points(self._run, context.project())

    def perform(  # noqa: D102
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        scratch: Path,
    ) -> dict[str, Any]:
        places = {
            "OUTPUT": self.parameterAsOutputLayer(parameters, "OUTPUT", context),
            "OUTPUT_PICTURE": self.parameterAsFileOutput(parameters, "OUTPUT_PICTURE", context),
            "OUTPUT_TABLE": self.parameterAsFileOutput(parameters, "OUTPUT_TABLE", context),
        }
        places = {name: absolute(path) for name, path in places.items() if path}
        keys = {"OUTPUT": "output", "OUTPUT_PICTURE": "picture", "OUTPUT_TABLE": "table_output"}
        values = {
            "reconstruction": self._files,
            "line": line(self, parameters, context, feedback),
            "title": self.parameterAsString(parameters, "TITLE", context),
            "profiles": observed.files(
                self,
                parameters,
                context,
                self._own_points,
                scratch,
                lambda: processing.cancelled(feedback),
            ),
            **{keys[name]: path for name, path in places.items()},
            **{
                key: self.parameterAsEnumString(parameters, name, context)
                for name, key in _CHOICES.items()
            },
            **{
                key: self.parameterAsDouble(parameters, name, context)
                for name, key in _NUMBERS.items()
                if self._has_value(parameters, name)
            },
        }
        values = {key: value for key, value in values.items() if value not in ("", [])}
        result = self.ask(values, feedback)
        numbers = result["numbers"]
        if "OUTPUT_PICTURE" in places:
            show_picture(places["OUTPUT_PICTURE"], feedback)
        if "OUTPUT" in places:
            low, high = numbers["minimum"], numbers["maximum"]
            self._shown = places["OUTPUT"], result["variable"], low, high
        return {
            **places,
            "LENGTH": numbers["length_km"],
            "PROFILES_NEAR": numbers["profiles_near"],
            "MINIMUM": numbers["minimum"],
            "MAXIMUM": numbers["maximum"],
        }

    def _has_value(self, parameters: dict[str, Any], name: str) -> bool:
        """Whether a number was given or has a default."""
        given = parameters.get(name)
        return given not in (None, "") or self.parameterDefinition(name).defaultValue() is not None

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Colour the raster; whatever goes wrong here, the results stand."""
        try:
            if self._shown is not None:
                show_section(*self._shown, context)
        except Exception as error:
            feedback.pushWarning(
                QCoreApplication.translate("DepthDif", "The section couldn't be styled: {}").format(
                    error
                )
            )
        return {}
