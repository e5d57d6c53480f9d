"""What can be asked of a reconstruction: one table of parameters.

The command line, the validation of a worker's job, the job's JSON schema and the help that the
plugin shows are all made from :data:`PARAMETERS`, so that they cannot drift apart.
"""

from __future__ import annotations

from depthdif.parameter import Parameter

#: Version of the job's layout, ``"schema"`` in a worker's first line.
SCHEMA_VERSION = 1

METHODS = ("auto", "diffusion", "interpolation", "regression", "idw", "climatology")
QUALITIES = ("preview", "standard", "high")
DEVICES = ("auto", "cpu", "cuda")
ENGINES = ("auto", "onnx", "torch")
VARIABLES = ("temperature", "salinity", "both")

DEFAULT_DEPTHS = "0,10,50,100,250,500,1000,1900"

PARAMETERS: tuple[Parameter, ...] = (
    Parameter(
        "sst",
        "string",
        "Sea-surface temperature: a GHRSST or OSTIA NetCDF file or any raster. "
        "F:variable or F:band-number picks one where the file holds several. A folder, or a "
        "pattern such as ostia/2018*.nc, stands for daily files: the one of the date is taken.",
        required=True,
        metavar="F",
    ),
    Parameter(
        "sla",
        "string",
        "Sea level: an anomaly, or an absolute dynamic topography, best with its mean (mdt). "
        "A DUACS file or any raster, of the day of the analysis; F:variable as for the SST.",
        unit="m, cm or mm, by the file",
        default_help="none",
        metavar="F",
    ),
    Parameter(
        "mdt",
        "string",
        "Mean dynamic topography, which is subtracted from the sea level.",
        unit="m, cm or mm, by the file",
        default_help="none: a topography is compared with the climatology's own",
        metavar="F",
    ),
    Parameter(
        "sss",
        "string",
        "Sea-surface salinity of the day: any raster. It acts where salinity is reconstructed.",
        default_help="none",
        metavar="F",
    ),
    Parameter(
        "profiles",
        "strings",
        "Profiles: Argo, ERDDAP or EN4 NetCDF, CSV, or a point layer. Repeatable.",
        default=(),
        default_help="none: only the SST is used, and said so",
        metavar="F",
    ),
    Parameter(
        "fields",
        "mapping",
        "Which column of the profiles plays a role that would otherwise be guessed. Roles: depth, "
        "pressure, temperature, potential_temperature, salinity, time, platform, cycle, direction, "
        "qc, longitude, latitude. Repeatable.",
        default_help="guessed",
        metavar="ROLE=COLUMN",
        option="--field",
    ),
    Parameter(
        "date",
        "date",
        "Day of the analysis, which is for 12 UTC.",
        unit="YYYY-MM-DD",
        default_help="the SST file's, if it holds one",
        metavar="YYYY-MM-DD",
    ),
    Parameter(
        "date_end",
        "date",
        "Last day of a range of dates that begins with the date: a reconstruction for each, its "
        "files named by its day (NAME_2018-12-31.tif). A date whose outputs are all there, made "
        "by the same job from the same data, is kept and not made again. Give an extent, so that "
        "all dates have the same grid.",
        unit="YYYY-MM-DD",
        default_help="none: one date",
        metavar="YYYY-MM-DD",
    ),
    Parameter(
        "date_step",
        "integer",
        "Step of a range of dates.",
        unit="days",
        default=1,
        minimum=1,
        maximum=3660,
        metavar="DAYS",
    ),
    Parameter(
        "time_window",
        "number",
        "Half-width of the time window for profiles, inclusive.",
        unit="days",
        default=5.0,
        minimum=0,
        maximum=366,
        metavar="DAYS",
    ),
    Parameter(
        "extent",
        "extent",
        "West, south, east, north. East below west, or above 180, crosses the dateline. "
        "Snaps outward to cells.",
        unit="degrees",
        default_help="the profiles' bounding box in the window + 3°, within the SST; "
        "without profiles the SST's",
        metavar="W S E N",
    ),
    Parameter(
        "resolution",
        "number",
        "Size of an output cell.",
        unit="degrees",
        default=0.25,
        minimum=0.01,
        maximum=5,
        metavar="DEG",
    ),
    Parameter(
        "depths",
        "depths",
        "Output depths, for example 0,10,50-200/50, or native for the model's own levels. "
        "0 is the shallowest level; linear in depth between levels.",
        unit="metres, positive down",
        default=DEFAULT_DEPTHS,
        metavar="DEPTHS",
    ),
    Parameter(
        "variable",
        "choice",
        "What is reconstructed: potential temperature (°C), practical salinity, or both. Salinity "
        "comes with columns that are statically stable. With both, GeoTIFF outputs of salinity "
        "stand beside those of temperature, as NAME_salinity.tif.",
        default="temperature",
        choices=VARIABLES,
    ),
    Parameter(
        "method",
        "choice",
        "How: auto withholds the job's own floats in turn and takes, per depth band with at least "
        "8 of them, the method that surely wins; else, and in preview, diffusion.",
        default="auto",
        choices=METHODS,
    ),
    Parameter(
        "quality",
        "choice",
        "preview is one evaluation without members, standard 16 members × 8 steps, high 32 × 16.",
        default="standard",
        choices=QUALITIES,
    ),
    Parameter(
        "members",
        "integer",
        "Number of members, even. Given with preview, it turns the sampler on.",
        default_help="by quality",
        minimum=2,
        maximum=1000,
        metavar="N",
    ),
    Parameter(
        "steps",
        "integer",
        "Evaluations of the denoiser a member. Given with preview, it turns the sampler on.",
        default_help="by quality",
        minimum=1,
        maximum=1000,
        metavar="N",
    ),
    Parameter(
        "seed",
        "integer",
        "Seed of the noise: the same seed gives the same result.",
        default=0,
        minimum=0,
        maximum=2**31 - 1,
        metavar="N",
    ),
    Parameter("device", "choice", "Where the model runs.", default="auto", choices=DEVICES),
    Parameter(
        "engine",
        "choice",
        "What runs the model's learned part.",
        default="auto",
        choices=ENGINES,
    ),
    Parameter(
        "threads",
        "integer",
        "Number of processor threads.",
        default_help="all",
        minimum=1,
        maximum=1024,
        metavar="N",
    ),
    Parameter(
        "memory",
        "number",
        "Memory that may be used; a larger request is refused before it starts.",
        unit="GB",
        default_help="75 % of what is free",
        minimum=0.1,
        maximum=1e5,
        metavar="GB",
    ),
    Parameter("model", "string", "Model package.", default_help="the bundled one", metavar="F"),
    Parameter(
        "climatology",
        "string",
        "CF climatology (for example WOA) instead of the model's.",
        default_help="the model's",
        metavar="F",
    ),
    Parameter(
        "withhold",
        "strings",
        "Platform whose profiles are left out of the analysis and scored in the outputs. "
        "Repeatable.",
        default=(),
        metavar="PLATFORM",
    ),
    Parameter(
        "require_profiles",
        "flag",
        "Take it as an error when no profile is usable.",
        default=False,
        default_help="a warning",
    ),
    Parameter(
        "tile",
        "integer",
        "Side of a tile; a multiple of 24. For tests and small memories.",
        unit="cells of the model's grid",
        default=96,
        minimum=24,
        maximum=192,
        metavar="CELLS",
    ),
    Parameter(
        "output",
        "string",
        "Result. NetCDF (.nc) holds everything; GeoTIFF (.tif) holds temperature (salinity where "
        "that alone is asked for), a band per depth, with NAME_error.tif and NAME_error_ratio.tif "
        "beside it.",
        required=True,
        metavar="OUT.nc|OUT.tif",
    ),
    Parameter(
        "error_output",
        "string",
        "GeoTIFF of the calibrated error (1 σ), in the unit of the output; none writes no such "
        "file.",
        default_help="beside a GeoTIFF output",
        metavar="F.tif",
    ),
    Parameter(
        "error_ratio_output",
        "string",
        "GeoTIFF of the error over the climatological error; none writes no such file.",
        unit="1",
        default_help="beside a GeoTIFF output",
        metavar="F.tif",
    ),
    Parameter(
        "salinity_output",
        "string",
        "GeoTIFF of salinity, a band per depth, where both variables are asked for.",
        unit="1",
        default_help="NAME_salinity.tif beside a GeoTIFF output of both",
        metavar="F.tif",
    ),
    Parameter(
        "salinity_error_output",
        "string",
        "GeoTIFF of salinity's calibrated error (1 σ), where both variables are asked for; none "
        "writes no such file.",
        unit="1",
        default_help="NAME_salinity_error.tif beside a GeoTIFF output of both",
        metavar="F.tif",
    ),
    Parameter(
        "salinity_error_ratio_output",
        "string",
        "GeoTIFF of salinity's error over its climatological error, where both are asked for; none "
        "writes no such file.",
        unit="1",
        default_help="NAME_salinity_error_ratio.tif beside a GeoTIFF output of both",
        metavar="F.tif",
    ),
    Parameter(
        "dataset_output",
        "string",
        "NetCDF with everything, beside a GeoTIFF output.",
        metavar="F.nc",
    ),
    Parameter("members_output", "string", "NetCDF with the members' fields.", metavar="F.nc"),
    Parameter(
        "profiles_output",
        "string",
        "A row per aligned level: platform, cycle, direction, time, longitude, latitude, depth_m, "
        "value, observation_error, background, analysis, analysis_error, status, reason, variable.",
        metavar="F.csv|F.gpkg|F.geojson",
    ),
    Parameter(
        "report",
        "string",
        "JSON report: inputs with hashes, counts by reason, method, model, seed, versions, "
        "timings, peak memory.",
        metavar="F.json",
    ),
)

BY_NAME: dict[str, Parameter] = {parameter.name: parameter for parameter in PARAMETERS}
