"""The parameters of `depthdif:reconstruct`, each with its help."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    Qgis,
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
from qgis.PyQt.QtCore import QCoreApplication

from .. import job_schema
from .from_schema import advanced, choice, number
from .products import load_levels

Parameters = Iterator[tuple[QgsProcessingParameterDefinition, str]]


def inputs() -> Parameters:
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
            fileFilter=raster_files(),
        ),
        job_schema.description("sst"),
    )
    yield from maps()
    yield from profiles()


def profiles() -> Parameters:
    """Where the profiles are, and which field is what, each with its help."""
    translate = QCoreApplication.translate
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


def raster_files() -> str:
    """Which files are offered where a raster is asked for."""
    return QCoreApplication.translate(
        "DepthDif", "Rasters (*.nc *.nc4 *.tif *.tiff);;All files (*)"
    )


def netcdf_files() -> str:
    """Which files are offered where a NetCDF is asked for."""
    return QCoreApplication.translate("DepthDif", "NetCDF files (*.nc *.nc4);;All files (*)")


def computation() -> Parameters:
    """How a reconstruction is computed, each with its help; all folded away."""
    translate = QCoreApplication.translate
    model = QgsProcessingParameterFile(
        "MODEL", translate("DepthDif", "Model package"), extension="depthdif", optional=True
    )
    climatology = QgsProcessingParameterFile(
        "CLIMATOLOGY",
        translate("DepthDif", "Climatology (file)"),
        optional=True,
        fileFilter=netcdf_files(),
    )
    for parameter in (
        number("MEMBERS", translate("DepthDif", "Members"), "members"),
        number("SEED", translate("DepthDif", "Seed"), "seed"),
        choice("DEVICE", translate("DepthDif", "Device"), "device"),
        model,
        climatology,
    ):
        yield advanced(parameter), job_schema.help_text(parameter.name().lower())


def maps() -> Parameters:
    """Maps of the surface beside SST, each with its help."""
    translate = QCoreApplication.translate
    labels = {
        "SLA": (translate("DepthDif", "Sea level (raster layer)"), True),
        "SLA_FILE": (translate("DepthDif", "Sea level (file)"), False),
        "MDT_FILE": (translate("DepthDif", "Mean dynamic topography (file)"), False),
        "SSS": (translate("DepthDif", "Sea-surface salinity (raster layer)"), True),
        "SSS_FILE": (translate("DepthDif", "Sea-surface salinity (file)"), False),
    }
    for name, (label, layer) in labels.items():
        parameter = (
            QgsProcessingParameterRasterLayer(name, label, optional=True)
            if layer
            else QgsProcessingParameterFile(name, label, optional=True, fileFilter=raster_files())
        )
        key = name.removesuffix("_FILE").lower()
        yield advanced(parameter), job_schema.description(key)


def settings() -> Parameters:
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
        advanced(
            QgsProcessingParameterDateTime(
                "DATE_END",
                translate("DepthDif", "Last date, for a range"),
                Qgis.ProcessingDateTimeParameterDataType.Date,
                optional=True,
            )
        ),
        job_schema.help_text("date_end"),
    )
    yield (
        advanced(
            number("DATE_STEP", translate("DepthDif", "Step of the range (days)"), "date_step")
        ),
        job_schema.help_text("date_step"),
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
        ).format(job_schema.default_text("extent")),
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
        choice("VARIABLE", translate("DepthDif", "Variable"), "variable"),
        job_schema.help_text("variable"),
    )
    yield (
        choice("METHOD", translate("DepthDif", "Method"), "method"),
        job_schema.help_text("method"),
    )
    yield (
        choice("QUALITY", translate("DepthDif", "Quality"), "quality"),
        job_schema.help_text("quality"),
    )
    yield from computation()
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
    yield load_levels()
    yield (
        advanced(
            QgsProcessingParameterBoolean(
                "FADE", translate("DepthDif", "Fade where the error is the climatology's"), False
            )
        ),
        translate(
            "DepthDif",
            "On the map an analysis fades where its error exceeds 0.9 of the climatology's: there "
            "it knows little more than the climatology. Needs a layer per depth.",
        ),
    )
    yield (
        advanced(
            QgsProcessingParameterBoolean("CONTOURS", translate("DepthDif", "Contour lines"), False)
        ),
        translate(
            "DepthDif",
            "Whether the map has contour lines over each level; their interval is in the layer's "
            "name. Needs a layer per depth.",
        ),
    )


def outputs() -> Parameters:
    """What comes out, each with its help."""
    translate = QCoreApplication.translate
    yield (
        QgsProcessingParameterRasterDestination("OUTPUT", translate("DepthDif", "Temperature")),
        translate(
            "DepthDif",
            "GeoTIFF of potential temperature, °C, a band per depth. Of salinity where that alone "
            "is asked for.",
        ),
    )
    yield (
        QgsProcessingParameterRasterDestination(
            "OUTPUT_ERROR", translate("DepthDif", "Temperature error"), optional=True
        ),
        translate(
            "DepthDif",
            "GeoTIFF of the output's error, one standard deviation, in its unit, a band per depth.",
        ),
    )
    yield (
        advanced(
            QgsProcessingParameterRasterDestination(
                "OUTPUT_ERROR_RATIO",
                translate("DepthDif", "Error over the climatology's"),
                optional=True,
                createByDefault=False,
            )
        ),
        translate(
            "DepthDif",
            "GeoTIFF of the output's error over the climatological error: near 0 the observations "
            "say nearly all, near 1 nothing. Default: with fading beside the output, as "
            "NAME_error_ratio.tif.",
        ),
    )
    yield (
        QgsProcessingParameterRasterDestination(
            "OUTPUT_SALINITY",
            translate("DepthDif", "Salinity"),
            optional=True,
        ),
        translate(
            "DepthDif",
            "GeoTIFF of practical salinity, a band per depth, where both variables are asked for. "
            "Default: beside the temperature, as NAME_salinity.tif.",
        ),
    )
    yield (
        QgsProcessingParameterRasterDestination(
            "OUTPUT_SALINITY_ERROR",
            translate("DepthDif", "Salinity error"),
            optional=True,
        ),
        translate(
            "DepthDif",
            "GeoTIFF of salinity's error, one standard deviation, a band per depth, where both "
            "variables are asked for. Default: beside the temperature.",
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
        ),
        translate(
            "DepthDif",
            "CF NetCDF with each variable, its error, the error over the climatological error, and "
            "the climatology. The profile viewer and the algorithms that take a reconstruction "
            "read it.",
        ),
    )
    yield (
        advanced(
            QgsProcessingParameterFileDestination(
                "OUTPUT_MEMBERS",
                translate("DepthDif", "Members as NetCDF"),
                translate("DepthDif", "NetCDF files (*.nc)"),
                optional=True,
                createByDefault=False,
            )
        ),
        job_schema.help_text("members_output"),
    )
