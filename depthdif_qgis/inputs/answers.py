"""The analyst's answers to the algorithm's questions, as the backend's job has them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, Qt

from .. import settings
from ..outputs import dates
from . import UnusableInput, absolute, extent, profiles, sst

# Parameter -> the role of the profile layer's field that it names.
PROFILE_FIELDS = {
    "PROFILE_DEPTH": "depth",
    "PROFILE_PRESSURE": "pressure",
    "PROFILE_TEMPERATURE": "temperature",
    "PROFILE_SALINITY": "salinity",
    "PROFILE_TIME": "time",
    "PROFILE_PLATFORM": "platform",
    "PROFILE_QC": "qc",
}


def comma_separated(
    algorithm: QgsProcessingAlgorithm,
    parameters: Mapping[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> str:
    """A text of several things with commas; a list counts too, which QGIS reads as no text."""
    value = parameters.get(name)
    if isinstance(value, (list, tuple)):
        return ",".join(map(str, value))
    return algorithm.parameterAsString(parameters, name, context)


# Parameters that are handed on as they are: name -> (job key, how to read it).
PLAIN = {
    "DATE_STEP": ("date_step", QgsProcessingAlgorithm.parameterAsInt),
    "TIME_WINDOW": ("time_window", QgsProcessingAlgorithm.parameterAsDouble),
    "RESOLUTION": ("resolution", QgsProcessingAlgorithm.parameterAsDouble),
    "DEPTHS": ("depths", comma_separated),
    "VARIABLE": ("variable", QgsProcessingAlgorithm.parameterAsEnumString),
    "METHOD": ("method", QgsProcessingAlgorithm.parameterAsEnumString),
    "QUALITY": ("quality", QgsProcessingAlgorithm.parameterAsEnumString),
    "DEVICE": ("device", QgsProcessingAlgorithm.parameterAsEnumString),
    "MEMBERS": ("members", QgsProcessingAlgorithm.parameterAsInt),
    "SEED": ("seed", QgsProcessingAlgorithm.parameterAsInt),
}


class Answers:
    """The parameters of one run.

    Every method raises `UnusableInput`, with a sentence, where the backend can't take the answer.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: Mapping[str, Any],
        context: QgsProcessingContext,
    ) -> None:
        self._algorithm = algorithm
        self._parameters = dict(parameters)
        self._context = context

    def job(
        self,
        rasters: Mapping[str, str],
        outputs: Mapping[str, str],
        scratch: Path,
        cancelled: Callable,
    ) -> dict[str, Any]:
        """The job as `job_schema.json` describes it; what wasn't given is left out.

        Parameters
        ----------
        rasters : mapping
            What `sst` and `maps` said in the main thread, by the job's key.
        outputs : mapping
            Path by output parameter, empty where it isn't wanted.
        scratch : Path
            Folder for what only this run needs.
        cancelled : callable
            Whether to stop.
        """
        job: dict[str, Any] = {
            **rasters,
            "profiles": self.profiles(scratch, cancelled),
            "fields": self.profile_fields(),
            "date": self.date(),
            "date_end": self.date("DATE_END"),
            "extent": self.extent(),
            "model": self.model(),
            "climatology": absolute(
                self._ask(QgsProcessingAlgorithm.parameterAsFile, "CLIMATOLOGY")
            ),
            "withhold": [
                platform.strip()
                for platform in self._ask(comma_separated, "WITHHOLD").split(",")
                if platform.strip()
            ],
            "output": absolute(outputs["OUTPUT"]),
            # Without a word the backend writes these beside the output.
            "error_output": absolute(outputs["OUTPUT_ERROR"]) or "none",
            "error_ratio_output": absolute(outputs["OUTPUT_ERROR_RATIO"]) or "none",
            **self._salinity_outputs(outputs),
            "dataset_output": absolute(outputs["OUTPUT_DATASET"]),
            "members_output": absolute(outputs["OUTPUT_MEMBERS"]),
            **self._tables(outputs, scratch),
        }
        for name, (key, read) in PLAIN.items():
            if self._algorithm.parameterDefinition(name) and self._given(name):
                job[key] = self._ask(read, name)
        return {key: value for key, value in job.items() if value not in (None, "", [], {})}

    def _tables(self, outputs: Mapping[str, str], scratch: Path) -> dict[str, str]:
        """Where the profile levels and the report go.

        Of a range of dates every output counts for whether a date is there already: nothing is
        asked for that goes with this run.
        """
        report = absolute(outputs["OUTPUT_REPORT"])
        table = str(scratch / "profiles.csv")
        if not self._given("DATE_END"):
            return {"profiles_output": table, "report": report or str(scratch / "report.json")}
        if self._given("OUTPUT_PROFILES"):
            file = dates.point_file(self._parameters["OUTPUT_PROFILES"])
            return {"profiles_output": absolute(file) or table, "report": report}
        return {"report": report}

    def variable(self) -> str:
        """Which variable is asked for: ``temperature``, ``salinity`` or ``both``."""
        return self._ask(QgsProcessingAlgorithm.parameterAsEnumString, "VARIABLE")

    def model(self) -> str:
        """The model package, by its path or by its name in the model folder; empty for none."""
        given = self._ask(QgsProcessingAlgorithm.parameterAsFile, "MODEL")
        return absolute(settings.model_file(given))

    def _salinity_outputs(self, outputs: Mapping[str, str]) -> dict[str, str]:
        """Where salinity goes beside temperature."""
        if self.variable() != "both":
            return {}
        return {
            "salinity_output": absolute(outputs["OUTPUT_SALINITY"]),
            "salinity_error_output": absolute(outputs["OUTPUT_SALINITY_ERROR"]),
            "salinity_error_ratio_output": absolute(outputs["SALINITY_ERROR_RATIO"]) or "none",
        }

    def sst(self) -> str:
        """Where the SST is; looks at project layers, so only for the main thread."""
        found = self.raster("SST")
        if not found:
            raise UnusableInput(
                QCoreApplication.translate(
                    "DepthDif", "There is no sea-surface temperature: give SST or SST_FILE."
                )
            )
        return found

    def maps(self) -> dict[str, str]:
        """Where sea level and salinity at the surface are; only for the main thread."""
        mean = self._ask(QgsProcessingAlgorithm.parameterAsFile, "MDT_FILE")
        return {
            "sla": self.raster("SLA"),
            "mdt": sst.file_source(mean) if mean else "",
            "sss": self.raster("SSS"),
        }

    def raster(self, name: str) -> str:
        """The raster that a layer parameter or its file names; only for the main thread."""
        translate = QCoreApplication.translate
        file = self._ask(QgsProcessingAlgorithm.parameterAsFile, f"{name}_FILE")
        given = self._given(name)
        if given and file:
            raise UnusableInput(
                translate("DepthDif", "Give {name} or {name}_FILE, not both.").format(name=name)
            )
        if file:
            return sst.file_source(file)
        if not given:
            return ""
        layer = self._ask(QgsProcessingAlgorithm.parameterAsRasterLayer, name)
        if layer is None:
            raise UnusableInput(
                translate(
                    "DepthDif",
                    "{name} {value} can't be opened as a raster layer; give a NetCDF as "
                    "{name}_FILE.",
                ).format(name=name, value=self._parameters[name])
            )
        return sst.layer_source(layer, name)

    def profiles(self, scratch: Path, cancelled: Callable[[], bool]) -> list[str]:
        """The files with profiles; a point layer becomes one, in the scratch folder."""
        files = self.profile_files()
        source = self._ask(QgsProcessingAlgorithm.parameterAsSource, "PROFILES")
        if source is None:
            if self._given("PROFILES"):
                raise UnusableInput(
                    QCoreApplication.translate(
                        "DepthDif", "PROFILES {value} can't be opened as a point layer."
                    ).format(value=self._parameters["PROFILES"])
                )
            return files
        return [profiles.export(source, scratch, self._context, cancelled), *files]

    def profile_files(self) -> list[str]:
        """The files that were listed."""
        listed = self._ask(QgsProcessingAlgorithm.parameterAsFileList, "PROFILE_FILES")
        return [absolute(file) for file in listed if file]

    def profile_fields(self) -> dict[str, str]:
        """The profile layer's field by role, where the analyst chose."""
        chosen = {role: self._text(name) for name, role in PROFILE_FIELDS.items()}
        return {role: field for role, field in chosen.items() if field}

    def check_dates(self) -> None:
        """Refuse a last date without a first, or before it."""
        first, last = self.date(), self.date("DATE_END")
        if last and not first:
            raise UnusableInput(
                QCoreApplication.translate(
                    "DepthDif", "There is a last date and no first: give DATE too."
                )
            )
        if last and last < first:
            raise UnusableInput(
                QCoreApplication.translate(
                    "DepthDif", "The last date, {last}, is before the first, {first}."
                ).format(last=last, first=first)
            )

    def date(self, name: str = "DATE") -> str:
        """The day as YYYY-MM-DD, empty if none was given."""
        if not self._given(name):
            return ""
        value = self._parameters[name]
        if isinstance(value, str):
            # QGIS would silently take no date for a text that it can't read.
            date = QDate.fromString(value[:10], Qt.DateFormat.ISODate)
        elif isinstance(value, QDateTime):
            date = value.date()
        else:
            date = self._ask(QgsProcessingAlgorithm.parameterAsDateTime, name).date()
        if not date.isValid():
            raise UnusableInput(
                QCoreApplication.translate(
                    "DepthDif", "{name} {value} isn't a day; write it as YYYY-MM-DD."
                ).format(name=name, value=value)
            )
        return date.toString(Qt.DateFormat.ISODate)

    def check_extent(self) -> None:
        """Refuse an extent that QGIS would swap silently."""
        extent.check_order(self._parameters.get("EXTENT"))

    def extent(self) -> list[float] | None:
        """West, south, east, north in degrees; None for the backend's own choice."""
        if not self._given("EXTENT"):
            return None
        crs = self._ask(QgsProcessingAlgorithm.parameterAsExtentCrs, "EXTENT")
        rectangle = self._ask(QgsProcessingAlgorithm.parameterAsExtent, "EXTENT")
        return extent.in_degrees(rectangle, crs, self._context)

    def _given(self, name: str) -> bool:
        return self._parameters.get(name) not in (None, "")

    def _text(self, name: str) -> str:
        return self._ask(QgsProcessingAlgorithm.parameterAsString, name)

    def _ask(self, read: Callable, name: str) -> Any:
        return read(self._algorithm, self._parameters, name, self._context)
