"""`depthdif:derive`: mixed layer, isotherm, heat content and others of a reconstruction."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication

from .. import job_schema
from ..inputs import absolute, reconstruction
from ..inputs.answers import comma_separated
from ..inputs.product_run import run_of_files
from ..layers import products as on_map
from ..layers import results
from ..layers.derived_names import named
from ..layers.lineage import Lineage
from ..layers.product_field import measured_product
from ..parameters import products
from ..parameters.from_schema import advanced, choice, number
from .backend_algorithm import Definition
from .product_algorithm import ProductAlgorithm

_NUMBERS = ("temperature_step", "density_step", "reference_depth", "isotherm", "top", "bottom")


class Derive(ProductAlgorithm):
    """Derive a quantity from a reconstruction."""

    TASK = "derive"
    TAGS = (
        *("mixed layer", "mld", "isotherm", "d20", "heat content", "ohc", "thermocline", "density"),
        *("sigma", "sound speed", "stratification", "buoyancy", "brunt-vaisala", "teos-10", "gsw"),
    )

    def __init__(self) -> None:
        super().__init__()
        self._shown: results.Run | None = None
        self._load_levels = True

    def displayName(self) -> str:  # noqa: D102
        return QCoreApplication.translate("DepthDif", "Derive quantities")

    def shortDescription(self) -> str:  # noqa: D102
        return QCoreApplication.translate(
            "DepthDif",
            "Mixed-layer depth, isotherm depth, heat content, thermocline, density, sound speed "
            "and stratification of a reconstruction, with errors",
        )

    def shortHelpString(self) -> str:  # noqa: D102
        return QCoreApplication.translate(
            "DepthDif",
            "Makes a raster of a quantity that a reconstruction implies: the depth of the mixed "
            "layer or of an isotherm, the heat between two depths, the thermocline, density, "
            "speed of sound or stratification, by TEOS-10.\n\n"
            "Temperature and salinity are linear between levels, so reconstruct at many depths "
            "(native). The error is the spread of the quantity over the run's members; without "
            "members only the depth of an isotherm has one. Where the reconstruction holds no "
            "salinity, the climatology's of its day stands in, and the log says so.\n\n"
            "There is no value on land, where the sea is too shallow, and where the water column "
            "does not show the quantity, such as an isotherm in water that is all colder.",
        )

    def definitions(self) -> Iterator[Definition]:  # noqa: D102
        translate = QCoreApplication.translate
        yield from reconstruction.parameters()
        yield (
            QgsProcessingParameterFile(
                "MEMBERS",
                translate("DepthDif", "Members (file)"),
                optional=True,
                fileFilter=translate("DepthDif", "NetCDF (*.nc);;All files (*)"),
            ),
            job_schema.help_text("members", self.TASK)
            + " "
            + translate("DepthDif", "A layer of the run tells them by itself, where it has them."),
        )
        yield (
            choice("QUANTITY", translate("DepthDif", "Quantity"), "quantity", self.TASK),
            job_schema.help_text("quantity", self.TASK),
        )
        for name, label, folded in (
            ("ISOTHERM", translate("DepthDif", "Isotherm (°C)"), False),
            ("TOP", translate("DepthDif", "Heat content: from (m)"), False),
            ("BOTTOM", translate("DepthDif", "Heat content: to (m)"), False),
            (
                "TEMPERATURE_STEP",
                translate("DepthDif", "Mixed layer: change of temperature (°C)"),
                True,
            ),
            ("DENSITY_STEP", translate("DepthDif", "Mixed layer: change of density (kg/m³)"), True),
            ("REFERENCE_DEPTH", translate("DepthDif", "Mixed layer: reference depth (m)"), True),
        ):
            made = number(name, label, name.lower(), self.TASK)
            help_text = job_schema.help_text(name.lower(), self.TASK)
            yield (advanced(made) if folded else made), help_text
        yield products.depths(
            self.TASK, translate("DepthDif", "Density, sound, stratification: depths (m)")
        )
        by_level, help_text = products.load_levels()
        yield advanced(by_level), help_text
        yield from products.rasters(
            self.TASK,
            ("OUTPUT", translate("DepthDif", "Derived quantity"), "output", True),
            ("OUTPUT_ERROR", translate("DepthDif", "Its error"), "error_output", True),
        )

    def numbers(self) -> Iterator[tuple[str, str]]:  # noqa: D102
        translate = QCoreApplication.translate
        yield from (
            ("MEAN", translate("DepthDif", "Mean of the quantity")),
            ("MINIMUM", translate("DepthDif", "Least value")),
            ("MAXIMUM", translate("DepthDif", "Greatest value")),
            ("MEAN_ERROR", translate("DepthDif", "Mean error")),
            ("CELLS_WITHOUT_VALUE", translate("DepthDif", "Cells of water without a value")),
        )

    def look(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:  # noqa: D102
        super().look(parameters, context)
        self._load_levels = self.parameterAsBool(parameters, "LOAD_LEVELS", context)

    def perform(  # noqa: D102
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        scratch: Path,
    ) -> dict[str, Any]:
        places = {
            name: self.parameterAsOutputLayer(parameters, name, context)
            for name in ("OUTPUT", "OUTPUT_ERROR")
        }
        values: dict[str, Any] = {
            "reconstruction": self._files,
            "members": self._members(parameters, context),
            "quantity": self.parameterAsEnumString(parameters, "QUANTITY", context),
            "depths": comma_separated(self, parameters, "DEPTHS", context),
            "output": absolute(places["OUTPUT"]),
            "error_output": absolute(places["OUTPUT_ERROR"]),
        }
        for key in _NUMBERS:
            values[key] = self.parameterAsDouble(parameters, key.upper(), context)
        values = {key: value for key, value in values.items() if value != ""}
        result = self.ask(values, feedback)
        if "error_output" not in result["outputs"]:
            on_map.withdraw(places.pop("OUTPUT_ERROR"), context)
        self._shown = self._as_shown(values, places, result)
        numbers = result["numbers"]
        return {
            **{name: path for name, path in places.items() if path},
            **{name.upper(): value for name, value in numbers.items() if name != "cells"},
        }

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Arrange the map; whatever goes wrong here, the results stand."""
        on_map.show(self._shown, context, feedback, self._load_levels)
        return {}

    def _members(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """The members' file: the one given, else the run's own."""
        given = self.parameterAsFile(parameters, "MEMBERS", context)
        own = self._run.members if self._run is not None else ""
        if given:
            return absolute(given)
        return own if own and Path(own).is_file() else ""

    def _as_shown(
        self, values: dict[str, Any], places: dict[str, str], result: dict[str, Any]
    ) -> results.Run:
        """What the map is told."""
        translate = QCoreApplication.translate
        name, units, depths = values["quantity"], result["units"], result["depths"]
        words = named(name, values)
        fields = [
            measured_product(
                places["OUTPUT"], name, words, units, depths, surface=units == "m", stands_for=name
            )
        ]
        if places.get("OUTPUT_ERROR"):
            fields.append(
                measured_product(
                    places["OUTPUT_ERROR"],
                    "error",
                    translate("DepthDif", "{what}: error").format(what=words),
                    units,
                    depths,
                    from_zero=True,
                    stands_for=f"{name}_error",
                )
            )
        date = result["date"]
        title = " ".join(filter(None, (words, date)))
        told = Lineage(date=date, title=title, abstract=" ".join(result["notes"]))
        run = run_of_files(self._run, self._files, values.get("members", ""), date)
        return results.Run(title, tuple(filter(None, fields)), None, told, run)
