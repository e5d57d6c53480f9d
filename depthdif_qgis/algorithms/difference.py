"""`depthdif:difference`: a reconstruction minus the climatology or another, where significant."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QCoreApplication

from .. import job_schema
from ..inputs import absolute, reconstruction
from ..inputs.answers import comma_separated
from ..inputs.product_run import run_of_files
from ..layers import products as on_map
from ..layers import results
from ..layers.lineage import Lineage
from ..layers.product_field import measured_product
from ..parameters import products
from ..parameters.from_schema import advanced, choice, number
from .backend_algorithm import Definition
from .product_algorithm import ProductAlgorithm

_OUTPUTS = {
    "OUTPUT": "output",
    "OUTPUT_ERROR": "error_output",
    "OUTPUT_NORMALISED": "normalised_output",
}


class Difference(ProductAlgorithm):
    """Subtract the climatology or another reconstruction from a reconstruction."""

    TASK = "difference"
    TAGS = (
        *(
            "increment",
            "anomaly",
            "climatology",
            "compare",
            "change",
            "significance",
            "significant",
        ),
        *("subtract", "temperature", "salinity", "error"),
    )

    def __init__(self) -> None:
        super().__init__()
        self._against: list[str] = []
        self._shown: results.Run | None = None
        self._load_levels = True

    def displayName(self) -> str:  # noqa: D102
        return QCoreApplication.translate("DepthDif", "Difference")

    def shortDescription(self) -> str:  # noqa: D102
        return QCoreApplication.translate(
            "DepthDif",
            "A reconstruction minus the climatology, or minus another, where it is significant",
        )

    def shortHelpString(self) -> str:  # noqa: D102
        return QCoreApplication.translate(
            "DepthDif",
            "Subtracts from a reconstruction the climatology of its day (the increment: what the "
            "observations changed) or another reconstruction (another day, method or input), and "
            "keeps what exceeds so many standard errors of the difference.\n\n"
            "Against the climatology the error is the reconstruction's own: the climatology is "
            "the reference. Against another reconstruction both errors are combined as "
            "independent; if the two share floats or maps, that is too much rather than too "
            "little. Of two grids the coarser is kept.",
        )

    def definitions(self) -> Iterator[Definition]:  # noqa: D102
        translate = QCoreApplication.translate
        yield from reconstruction.parameters()
        yield from reconstruction.parameters(
            "AGAINST",
            translate("DepthDif", "Minus another, else the climatology"),
            optional=True,
        )
        yield (
            choice("VARIABLE", translate("DepthDif", "Variable"), "variable", self.TASK),
            job_schema.help_text("variable", self.TASK),
        )
        yield (
            number(
                "SIGNIFICANCE",
                translate("DepthDif", "Keep what exceeds (standard errors)"),
                "significance",
                self.TASK,
            ),
            job_schema.help_text("significance", self.TASK),
        )
        yield products.depths(self.TASK, translate("DepthDif", "Depths (m)"))
        by_level, help_text = products.load_levels()
        yield advanced(by_level), help_text
        yield from products.rasters(
            self.TASK,
            ("OUTPUT", translate("DepthDif", "Difference"), "output", True),
            ("OUTPUT_ERROR", translate("DepthDif", "Its error"), "error_output", False),
            (
                "OUTPUT_NORMALISED",
                translate("DepthDif", "Difference over its error"),
                "normalised_output",
                False,
            ),
        )

    def numbers(self) -> Iterator[tuple[str, str]]:  # noqa: D102
        translate = QCoreApplication.translate
        yield from (
            ("COMPARED", translate("DepthDif", "Values compared")),
            ("SIGNIFICANT", translate("DepthDif", "Significant values")),
            ("SIGNIFICANT_PERCENT", translate("DepthDif", "Share of significant values (%)")),
            ("MEAN", translate("DepthDif", "Mean of what is kept")),
            ("RMS", translate("DepthDif", "Root mean square of what is kept")),
            ("LARGEST", translate("DepthDif", "Largest absolute difference")),
        )

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse early what is no reconstruction to compare with."""
        possible, sentence = super().checkParameterValues(parameters, context)
        if possible:
            return reconstruction.checked(self, parameters, context, "AGAINST", optional=True)
        return False, sentence

    def look(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:  # noqa: D102
        super().look(parameters, context)
        self._against = reconstruction.files(self, parameters, context, "AGAINST", optional=True)
        self._load_levels = self.parameterAsBool(parameters, "LOAD_LEVELS", context)

    def perform(  # noqa: D102
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        scratch: Path,
    ) -> dict[str, Any]:
        places = {name: self.parameterAsOutputLayer(parameters, name, context) for name in _OUTPUTS}
        values: dict[str, Any] = {
            "reconstruction": self._files,
            "against": self._against,
            "variable": self.parameterAsEnumString(parameters, "VARIABLE", context),
            "significance": self.parameterAsDouble(parameters, "SIGNIFICANCE", context),
            "depths": comma_separated(self, parameters, "DEPTHS", context),
            **{key: absolute(places[name]) for name, key in _OUTPUTS.items()},
        }
        values = {key: value for key, value in values.items() if value not in ("", [])}
        result = self.ask(values, feedback)
        for name, key in _OUTPUTS.items():
            if places[name] and key not in result["outputs"]:
                on_map.withdraw(places[name], context)
                places[name] = ""
        self._shown = self._as_shown(values, places, result)
        return {
            **{name: path for name, path in places.items() if path},
            **{name.upper(): value for name, value in result["numbers"].items()},
        }

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Arrange the map; whatever goes wrong here, the results stand."""
        on_map.show(self._shown, context, feedback, self._load_levels)
        return {}

    def _as_shown(
        self, values: dict[str, Any], places: dict[str, str], result: dict[str, Any]
    ) -> results.Run:
        """What the map is told."""
        translate = QCoreApplication.translate
        variable, depths = values["variable"], result["depths"]
        units = "" if result["units"] == "1" else result["units"]
        words = {
            ("temperature", False): translate("DepthDif", "Temperature increment"),
            ("temperature", True): translate("DepthDif", "Temperature difference"),
            ("salinity", False): translate("DepthDif", "Salinity increment"),
            ("salinity", True): translate("DepthDif", "Salinity difference"),
        }[variable, bool(self._against)]
        error = "error" if variable == "temperature" else "salinity_error"
        shown = {
            "OUTPUT": (f"{variable}_difference", words, units),
            "OUTPUT_ERROR": (
                error,
                translate("DepthDif", "{what}: error").format(what=words),
                units,
            ),
            "OUTPUT_NORMALISED": (
                "residual",
                translate("DepthDif", "{what} over its error").format(what=words),
                "",
            ),
        }
        fields = [
            measured_product(
                places[name],
                quantity,
                label,
                unit,
                depths,
                from_zero=name == "OUTPUT_ERROR",
                symmetrical=name != "OUTPUT_ERROR",
                stands_for=f"{variable}_difference{name.removeprefix('OUTPUT').lower()}",
            )
            for name, (quantity, label, unit) in shown.items()
            if places[name]
        ]
        date = result["date"]
        title = self._title(words, date, result["against"])
        told = Lineage(date=date, title=title, abstract=" ".join(result["notes"]))
        run = run_of_files(self._run, self._files, "", date)
        return results.Run(title, tuple(filter(None, fields)), None, told, run)

    def _title(self, words: str, date: str, other: str) -> str:
        """What was subtracted from what, `other` being the day of another reconstruction."""
        translate = QCoreApplication.translate
        if not self._against:
            return translate("DepthDif", "{what}: {date} minus climatology").format(
                what=words, date=date
            )
        return translate("DepthDif", "{what}: {date} minus {other}").format(
            what=words, date=date, other=other or translate("DepthDif", "the other")
        )
