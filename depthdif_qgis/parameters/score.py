"""The parameters of `depthdif:score`, each with its help."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from .. import job_schema
from .from_schema import advanced, choice, number
from .reconstruct import Parameters, computation, maps, netcdf_files, profiles, raster_files

COMMAND = "score"


def definitions() -> Parameters:
    """Every parameter, in the order of the dialog."""
    yield from profiles()
    yield from floats()
    yield from field()
    yield from comparison()
    yield from maps()
    yield from runs()
    yield from outputs()


def floats() -> Parameters:
    """What is asked where floats are withheld."""
    translate = QCoreApplication.translate
    yield (
        QgsProcessingParameterRasterLayer(
            "SST", translate("DepthDif", "Sea-surface temperature (raster layer)"), optional=True
        ),
        translate(
            "DepthDif",
            "A raster of sea-surface temperature, in kelvin or °C, for withheld floats. Give this "
            "or the file below. Default: made of the floats' shallowest values.",
        ),
    )
    yield (
        QgsProcessingParameterFile(
            "SST_FILE",
            translate("DepthDif", "Sea-surface temperature (file)"),
            optional=True,
            fileFilter=raster_files(),
        ),
        job_schema.help_text("sst", COMMAND),
    )
    yield (
        QgsProcessingParameterString("DATES", translate("DepthDif", "Days"), optional=True),
        job_schema.help_text("date", COMMAND)
        + " "
        + translate("DepthDif", "Several are separated by commas."),
    )
    yield (
        number("TIME_WINDOW", translate("DepthDif", "Time window (± days)"), "time_window"),
        job_schema.help_text("time_window"),
    )
    yield (
        choice("WITHHOLD", translate("DepthDif", "How floats are left out"), "withhold", COMMAND),
        job_schema.help_text("withhold", COMMAND),
    )
    share = number("FRACTION", translate("DepthDif", "Share left out"), "fraction", COMMAND)
    share.setMinimum(0.01)
    share.setMaximum(0.99)
    yield advanced(share), job_schema.help_text("fraction", COMMAND)
    yield (
        number("MOST_FLOATS", translate("DepthDif", "Most floats a day"), "most_floats", COMMAND),
        job_schema.help_text("most_floats", COMMAND),
    )


def field() -> Parameters:
    """What is asked where a known field is observed."""
    translate = QCoreApplication.translate
    yield (
        QgsProcessingParameterFile(
            "TRUTH",
            translate("DepthDif", "Known field, instead of profiles (file)"),
            optional=True,
            fileFilter=netcdf_files(),
        ),
        job_schema.help_text("truth", COMMAND),
    )
    separated = translate("DepthDif", "Several are separated by commas.")
    yield (
        QgsProcessingParameterString(
            "DENSITY",
            translate("DepthDif", "Known field: numbers of profiles"),
            ",".join(map(str, job_schema.default("density", COMMAND))),
        ),
        f"{job_schema.help_text('density', COMMAND)} {separated}",
    )
    yield (
        advanced(
            QgsProcessingParameterString(
                "TIMES", translate("DepthDif", "Known field: times"), optional=True
            )
        ),
        f"{job_schema.help_text('times', COMMAND)} {separated}",
    )
    yield (
        advanced(
            QgsProcessingParameterBoolean(
                "SEA_LEVEL", translate("DepthDif", "Known field: simulate sea level"), False
            )
        ),
        job_schema.help_text("sea_level", COMMAND),
    )


def comparison() -> Parameters:
    """What is compared."""
    translate = QCoreApplication.translate
    yield (
        choice("METHODS", translate("DepthDif", "Methods"), "methods", COMMAND),
        job_schema.help_text("methods", COMMAND),
    )
    yield (
        choice("VARIABLE", translate("DepthDif", "Variable"), "variable"),
        job_schema.description("variable"),
    )
    yield (
        advanced(
            QgsProcessingParameterFile(
                "REFERENCE",
                translate("DepthDif", "Reference climatology (file)"),
                optional=True,
                fileFilter=netcdf_files(),
            )
        ),
        job_schema.help_text("reference", COMMAND),
    )


def runs() -> Parameters:
    """How each reconstruction is run."""
    translate = QCoreApplication.translate
    yield (
        advanced(choice("QUALITY", translate("DepthDif", "Quality"), "quality")),
        job_schema.help_text("quality"),
    )
    yield from computation()


def outputs() -> Parameters:
    """What comes out."""
    translate = QCoreApplication.translate
    yield (
        QgsProcessingParameterFeatureSink(
            "OUTPUT", translate("DepthDif", "Scores"), Qgis.ProcessingSourceType.Vector
        ),
        translate(
            "DepthDif",
            "A table with a row per variable, depth band and method: bias, RMSE, CRPS, spread, "
            "coverage, ratios to other methods, each as the report explains it, and what ends in "
            "_low and _high: the 90 % interval.",
        ),
    )
    yield (
        QgsProcessingParameterFileDestination(
            "OUTPUT_REPORT",
            translate("DepthDif", "Report"),
            translate("DepthDif", "HTML files (*.html)"),
        ),
        translate(
            "DepthDif",
            "A page with the result in words, tables and figures; the Results Viewer of QGIS opens "
            "it.",
        ),
    )
