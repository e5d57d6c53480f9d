"""What can be asked of a reconstruction: one table of parameters.

The command line, the validation of a worker's job, the job's JSON schema and the help that the
plugin shows are all made from :data:`PARAMETERS`, so that they cannot drift apart.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from depthdif.errors import InputError

#: Version of the job's layout, ``"schema"`` in a worker's first line.
SCHEMA_VERSION = 1

METHODS = ("auto", "diffusion", "interpolation", "regression", "idw", "climatology")
QUALITIES = ("preview", "standard", "high")
DEVICES = ("auto", "cpu", "cuda")
ENGINES = ("auto", "onnx", "torch")
VARIABLES = ("temperature",)

DEFAULT_DEPTHS = "0,10,50,100,250,500,1000,1900"

#: JSON types of each kind of parameter, for the schema and for messages.
_JSON: dict[str, tuple[dict[str, Any], str]] = {
    "string": ({"type": "string", "minLength": 1}, "a text"),
    "strings": ({"type": "array", "items": {"type": "string", "minLength": 1}}, "a list of texts"),
    "mapping": (
        {"type": "object", "additionalProperties": {"type": "string", "minLength": 1}},
        "an object of texts",
    ),
    "number": ({"type": "number"}, "a number"),
    "integer": ({"type": "integer"}, "a whole number"),
    "flag": ({"type": "boolean"}, "true or false"),
    "choice": ({"type": "string"}, "a text"),
    "date": ({"type": "string", "format": "date"}, "a date, YYYY-MM-DD"),
    "extent": (
        {"type": "array", "items": {"type": "number"}, "minItems": 4, "maxItems": 4},
        "four numbers, W S E N",
    ),
    "depths": (
        {"type": ["string", "array"], "items": {"type": "number", "minimum": 0}, "minItems": 1},
        "a text such as 0,10,50-200/50 or a list of numbers",
    ),
}


_LARGEST = 1 << 1000  # beyond this an integer of JSON has no floating-point neighbour


@dataclass(frozen=True)
class Parameter:
    """One thing that can be asked for.

    Parameters
    ----------
    name : str
        Key in the job; the command line's option is made from it.
    type : str
        A key of ``_JSON``: string, strings, mapping, number, integer, flag, choice, date, extent
        or depths.
    help : str
        One or two sentences for the analyst.
    unit : str
        Unit of the value, empty where there is none.
    default : object
        Value when it is not given; None where absence has a meaning of its own.
    default_help : str
        What None stands for.
    choices : tuple of str
        Allowed values of a choice.
    minimum, maximum : float, optional
        Inclusive range of a number.
    required : bool
        Whether a job without it is refused.
    metavar : str
        Placeholder in the command line's help.
    option : str
        The command line's option, where it is not simply the name.
    """

    name: str
    type: str
    help: str
    unit: str = ""
    default: Any = None
    default_help: str = ""
    choices: tuple[str, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    required: bool = False
    metavar: str = ""
    option: str = ""

    @property
    def flag(self) -> str:
        """The option as typed, for example ``--time-window``."""
        return self.option or "--" + self.name.replace("_", "-")

    @property
    def default_text(self) -> str:
        """The default in words."""
        if self.default_help:
            return self.default_help
        if self.required:
            return "required"
        if self.default is None or self.default == ():
            return "none"
        return f"{self.default:g}" if isinstance(self.default, float) else str(self.default)

    def check(self, value: Any) -> Any:
        """Return a JSON value in this parameter's Python type.

        Raises
        ------
        InputError
            If the type, the choice or the range is wrong.
        """
        if value is None:
            return None
        if not _has_type(self.type, value):
            raise InputError(f"{self.name} must be {_JSON[self.type][1]}, not {value!r}.")
        if self.type == "choice" and value not in self.choices:
            raise InputError(
                f"Unknown {self.name} {value!r}.", f"Choose one of {', '.join(self.choices)}."
            )
        if self.type in ("number", "integer"):
            self._check_range(value)
            return float(value) if self.type == "number" else int(value)
        if self.type == "strings":
            return tuple(value)
        if self.type == "extent":
            return tuple(float(number) for number in value)
        return value

    def _check_range(self, value: float) -> None:
        low, high = self.minimum, self.maximum
        if (
            math.isfinite(value)
            and (low is None or value >= low)
            and (high is None or value <= high)
        ):
            return
        unit = f" {self.unit}" if self.unit else ""
        if low is not None and high is not None:
            allowed = f"from {low:g} to {high:g}{unit}"
        elif low is not None:
            allowed = f"at least {low:g}{unit}"
        else:
            allowed = "a finite number"
        raise InputError(f"{self.name} must be {allowed}, not {value:g}.")

    def json_schema(self) -> dict[str, Any]:
        """Return the JSON-schema fragment, with unit, option and default in words."""
        fragment: dict[str, Any] = dict(_JSON[self.type][0])
        if self.choices:
            fragment["enum"] = list(self.choices)
        if self.minimum is not None:
            fragment["minimum"] = self.minimum
        if self.maximum is not None:
            fragment["maximum"] = self.maximum
        if self.default is not None:
            fragment["default"] = list(self.default) if self.default == () else self.default
        fragment |= {"description": self.help, "unit": self.unit, "option": self.flag}
        return fragment | {"default_text": self.default_text}


def _has_type(kind: str, value: Any) -> bool:
    number = isinstance(value, float) or (type(value) is int and abs(value) < _LARGEST)
    if kind == "number":
        return number
    if kind == "integer":
        return number and (isinstance(value, int) or value.is_integer())
    if kind == "flag":
        return isinstance(value, bool)
    if kind == "strings":
        return isinstance(value, (list, tuple)) and all(map(_is_text, value))
    if kind == "mapping":
        return isinstance(value, Mapping) and all(map(_is_text, [*value, *value.values()]))
    if kind == "extent":
        return (
            isinstance(value, (list, tuple))
            and len(value) == 4
            and all(_has_type("number", n) and math.isfinite(n) for n in value)
        )
    if kind == "depths":
        return _is_text(value) or (
            isinstance(value, (list, tuple))
            and len(value) > 0
            and all(_has_type("number", n) for n in value)
        )
    return _is_text(value)


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and value.strip() != ""


PARAMETERS: tuple[Parameter, ...] = (
    Parameter(
        "sst",
        "string",
        "Sea-surface temperature: a GHRSST or OSTIA NetCDF file or any raster. "
        "F:variable or F:band-number picks one where the file holds several.",
        required=True,
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
        "What is reconstructed: potential temperature.",
        unit="°C",
        default="temperature",
        choices=VARIABLES,
    ),
    Parameter(
        "method",
        "choice",
        "How: auto picks the best that the model offers.",
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
        "Side of a tile; a multiple of 12. For tests and small memories.",
        unit="cells of the model's grid",
        default=96,
        minimum=36,
        maximum=960,
        metavar="CELLS",
    ),
    Parameter(
        "output",
        "string",
        "Result. NetCDF (.nc) holds everything; GeoTIFF (.tif) holds temperature, a band per "
        "depth, with NAME_error.tif and NAME_error_ratio.tif beside it.",
        required=True,
        metavar="OUT.nc|OUT.tif",
    ),
    Parameter(
        "error_output",
        "string",
        "GeoTIFF of the calibrated error (1 σ).",
        unit="°C",
        default_help="beside a GeoTIFF output",
        metavar="F.tif",
    ),
    Parameter(
        "error_ratio_output",
        "string",
        "GeoTIFF of the error over the climatological error.",
        unit="1",
        default_help="beside a GeoTIFF output",
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
        "value, observation_error, background, analysis, analysis_error, status, reason.",
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


def json_schema() -> dict[str, Any]:
    """Return the JSON schema (draft 2020-12) of a worker's job line."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "DepthDif job",
        "type": "object",
        "properties": {
            "schema": {"const": SCHEMA_VERSION},
            "command": {"enum": ["reconstruct", "version", "schema", "cancel"]},
            "parameters": {
                "type": "object",
                "properties": {p.name: p.json_schema() for p in PARAMETERS},
                "required": [p.name for p in PARAMETERS if p.required],
                "additionalProperties": False,
            },
        },
        "required": ["schema", "command"],
        "additionalProperties": False,
    }
