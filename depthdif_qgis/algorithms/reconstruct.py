"""`depthdif:reconstruct`: temperature and salinity by depth, from an SST raster and profiles."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingOutputMultipleLayers,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..inputs import UnusableInput
from ..inputs.answers import Answers
from ..inputs.extent import extent_in_words
from ..layers import lineage, profile_points, results
from ..outputs import dates, runs, table_sink
from ..parameters.reconstruct import inputs, outputs, settings
from ..worker import processing
from .backend_algorithm import BackendAlgorithm, Definition

#: Parameters that may be raster layers of the project.
_MAPS = ("SST", "SSS", "SLA")


class Reconstruct(BackendAlgorithm):
    """Reconstruct subsurface temperature and salinity."""

    TASK = "reconstruct"
    TAGS = (
        *("temperature", "salinity", "subsurface", "float", "profile", "sst", "ghrsst", "ostia"),
        "error",
    )

    def __init__(self) -> None:
        super().__init__()
        self._rasters: dict[str, str] = {}
        self._inputs: list[str] = []
        self._runs: list[Callable[[], results.Run]] = []
        self._load_levels = True
        self._fade = self._contours = False

    def displayName(self) -> str:  # noqa: D102
        return QCoreApplication.translate("DepthDif", "Reconstruct")

    def groupId(self) -> str:  # noqa: D102
        return "reconstruction"

    def shortDescription(self) -> str:  # noqa: D102
        return QCoreApplication.translate(
            "DepthDif",
            "Temperature and salinity below the sea surface, with errors, from SST and profiles",
        )

    def shortHelpString(self) -> str:  # noqa: D102
        return QCoreApplication.translate(
            "DepthDif",
            "Reconstructs potential temperature, practical salinity or both at the depths you "
            "ask for from a sea-surface temperature raster (OSTIA, MUR or any other) and Argo or "
            "other profiles, by conditional diffusion sampling.\n\n"
            "Each layer comes with an error layer: one standard deviation, in °C or salinity. "
            "There is no value on land, in lakes or below the sea floor. Without profiles the "
            "reconstruction rests on the SST alone, and says so.\n\n"
            "On the map you find a group for the run with a layer per depth. Their dates and "
            "elevations are set, so the temporal and the elevation controller work on them.",
        )

    # --- parameters ---------------------------------------------------------------------------

    def definitions(self) -> Iterator[Definition]:  # noqa: D102
        yield from inputs()
        yield from settings()
        yield from outputs()

    def numbers(self) -> Iterator[tuple[str, str]]:  # noqa: D102
        translate = QCoreApplication.translate
        yield from (
            ("PROFILES_USED", translate("DepthDif", "Profiles used")),
            ("PROFILES_REJECTED", translate("DepthDif", "Profiles rejected")),
            ("DATES_KEPT", translate("DepthDif", "Dates that were there already")),
            ("MEAN_ERROR", translate("DepthDif", "Mean error of the output")),
            ("MEAN_SALINITY_ERROR", translate("DepthDif", "Mean error of salinity beside it")),
        )

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        super().initAlgorithm(configuration)
        translate = QCoreApplication.translate
        self.addOutput(
            QgsProcessingOutputMultipleLayers(
                "OUTPUT_DATES", translate("DepthDif", "Output of each date")
            )
        )

    # --- checks -------------------------------------------------------------------------------

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse what QGIS would misread or the backend can't be asked."""
        answers = Answers(self, parameters, context)
        try:
            # Before QGIS's own checks, which only say that a value is incorrect.
            answers.check_dates()
            answers.check_extent()
            possible, sentence = super().checkParameterValues(parameters, context)
            if possible:
                answers.sst()
                answers.maps()
        except UnusableInput as error:
            return False, str(error)
        return possible, sentence

    # --- the one call -------------------------------------------------------------------------

    def look(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:  # noqa: D102
        answers = Answers(self, parameters, context)
        self._rasters = {"sst": answers.sst(), **answers.maps()}
        given = [self.parameterAsRasterLayer(parameters, name, context) for name in _MAPS]
        if parameters.get("OUTPUT_PROFILES"):  # the same floats, with what became of them
            given.append(self.parameterAsVectorLayer(parameters, "PROFILES", context))
        self._inputs = [layer.id() for layer in given if layer is not None]
        self._load_levels = self.parameterAsBool(parameters, "LOAD_LEVELS", context)
        self._fade = self.parameterAsBool(parameters, "FADE", context)
        self._contours = self.parameterAsBool(parameters, "CONTOURS", context)

    def perform(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        scratch: Path,
    ) -> dict[str, Any]:
        """Make the job, have the backend do it, hand its results over."""
        places = self._output_paths(parameters, context)
        table_sink.check_folder(parameters, "OUTPUT_PROFILES")
        answers = Answers(self, parameters, context)
        looks = runs.Looks(answers.variable(), self._fade, self._contours)
        job = answers.job(self._rasters, places, scratch, lambda: processing.cancelled(feedback))
        if "extent" in job:
            # Four bare numbers are easily given in another order than QGIS's.
            feedback.pushInfo(extent_in_words(job["extent"]))
        if "date_end" in job:
            feedback.pushInfo(
                QCoreApplication.translate(
                    "DepthDif",
                    "Dates that are finished stay if you cancel; run it again to go on from there.",
                )
            )
        result = self.ask(job, feedback)
        if "dates" in result:
            dates.load_each(context, places, result["dates"])
            made = [
                self._date(parameters, context, looks, part, scratch) for part in result["dates"]
            ]
            places, points = made[0]
        else:
            points = self._profile_points(parameters, context, Path(job["profiles_output"]))
            report = json.loads(Path(job["report"]).read_text(encoding="utf-8"))
            self._keep(context, looks, places, points, result, lineage.of(report))
            made = [(places, points)]
        numbers = result["numbers"]
        return {
            **{name: path for name, path in places.items() if path and name in self._outputs()},
            **({"OUTPUT_PROFILES": points} if points else {}),
            "OUTPUT_DATES": [one["OUTPUT"] for one, _ in made],
            "DATES_KEPT": numbers.get("dates_kept", 0),
            "PROFILES_USED": numbers["profiles_used"],
            "PROFILES_REJECTED": numbers["profiles_rejected"],
            "MEAN_ERROR": numbers["mean_error"],
            **(
                {"MEAN_SALINITY_ERROR": numbers["mean_salinity_error"]}
                if "mean_salinity_error" in numbers
                else {}
            ),
        }

    def _date(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        looks: runs.Looks,
        part: dict[str, Any],
        scratch: Path,
    ) -> tuple[dict[str, str], str]:
        """Take over one date of a range; return its files and its points."""
        day, sink = part["date"], parameters.get("OUTPUT_PROFILES")
        points = ""
        if file := dates.point_file(sink):
            points = dates.dated(file, day)
            if isinstance(sink, QgsProcessingOutputLayerDefinition) and sink.destinationProject:
                name = self.parameterDefinition("OUTPUT_PROFILES").description()
                details = QgsProcessingContext.LayerDetails(
                    name, sink.destinationProject, "OUTPUT_PROFILES"
                )
                context.addLayerToLoadOnCompletion(points, details)
        elif sink:
            of_day = {**parameters, "OUTPUT_PROFILES": dates.sink_of(sink, day)}
            table = Path(dates.dated(str(scratch / "profiles.csv"), day))
            points = self._profile_points(of_day, context, table)
        places = dates.places_of(part)
        self._keep(context, looks, places, points, part, dates.told_of(part))
        return places, points

    def _keep(
        self,
        context: QgsProcessingContext,
        looks: runs.Looks,
        places: dict[str, str],
        points: str,
        result: dict[str, Any],
        told: lineage.Lineage,
    ) -> None:
        """Remember what the map is to be told, if it is going to be asked."""
        depths = [level["depth_m"] for level in result["levels"]]
        tell = partial(runs.run, looks, places, points, depths, told)
        self._runs.append(results.opened_ahead(tell, context, self._load_levels))

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Arrange the map; whatever goes wrong here, the results stand."""
        try:
            if context.layersToLoadOnCompletion():
                made = results.in_one_range([tell() for tell in self._runs])
                results.uncover(self._inputs, context)
                results.put_away_others(context.project(), [run.files.date for run in made])
                for run in made:
                    results.show(run, context, self._load_levels)
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
            for name in ("OUTPUT", "OUTPUT_ERROR", "OUTPUT_ERROR_RATIO")
        }
        output = Path(rasters["OUTPUT"])
        rasters |= self._salinity_paths(parameters, context, output)
        if self._fade:
            rasters["OUTPUT_ERROR_RATIO"] = rasters["OUTPUT_ERROR_RATIO"] or _beside(
                output, "_error_ratio"
            )
        files = {
            name: self.parameterAsFileOutput(parameters, name, context)
            for name in ("OUTPUT_REPORT", "OUTPUT_DATASET", "OUTPUT_MEMBERS")
        }
        return rasters | files

    def _salinity_paths(
        self, parameters: dict[str, Any], context: QgsProcessingContext, output: Path
    ) -> dict[str, str]:
        """Where salinity goes beside temperature: to its own place, else beside the output."""
        paths = {}
        both = Answers(self, parameters, context).variable() == "both"
        for name, ending in (
            ("OUTPUT_SALINITY", "_salinity"),
            ("OUTPUT_SALINITY_ERROR", "_salinity_error"),
        ):
            path = self.parameterAsOutputLayer(parameters, name, context) if both else ""
            paths[name] = path or (_beside(output, ending) if both else "")
        fades = both and self._fade
        paths["SALINITY_ERROR_RATIO"] = _beside(output, "_salinity_error_ratio") if fades else ""
        return paths

    def _outputs(self) -> set[str]:
        return {definition.name() for definition in self.outputDefinitions()}

    def _profile_points(
        self, parameters: dict[str, Any], context: QgsProcessingContext, table: Path
    ) -> str:
        """Write the profile table into the sink; return its id, empty if it isn't wanted."""
        return table_sink.write(
            self, parameters, "OUTPUT_PROFILES", context, table, profile_points.COLUMNS
        )


def _beside(output: Path, ending: str) -> str:
    return str(output.with_name(f"{output.stem}{ending}{output.suffix}"))
