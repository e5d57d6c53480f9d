"""What a raster may hold, and by which names and units files tell it."""

from __future__ import annotations

from dataclasses import dataclass

_CELSIUS = ("celsius", "degc", "deg_c", "degree_c", "°c", "c", "degree_celsius", "degree celsius")


@dataclass(frozen=True)
class Quantity:
    """A quantity seen from space.

    Parameters
    ----------
    label : str
        Short, as in "The SST file".
    phrase : str
        In full, for messages.
    names, standard_names : tuple of str
        Usual variable names and CF standard names, the surest first.
    units : tuple of str
        Units, in lower case, that point to it where names do not.
    error_names : tuple of str
        Usual names of its error.
    """

    label: str
    phrase: str
    names: tuple[str, ...]
    standard_names: tuple[str, ...]
    units: tuple[str, ...]
    error_names: tuple[str, ...]


SST = Quantity(
    "SST",
    "sea-surface temperature",
    (
        "analysed_sst",
        "analyzed_sst",
        "sst",
        "sst_foundation",
        "sea_surface_temperature",
        "sea_surface_foundation_temperature",
        "surface_temperature",
    ),
    (
        "sea_surface_temperature",
        "sea_surface_foundation_temperature",
        "sea_surface_subskin_temperature",
        "sea_surface_skin_temperature",
        "surface_temperature",
    ),
    ("k", "kelvin", *_CELSIUS),
    (
        "analysis_error",
        "analysis_uncertainty",
        "analysed_sst_uncertainty",
        "analysed_sst_error",
        "sst_uncertainty",
        "sst_error",
        "err",
    ),
)

_LENGTHS = ("m", "meter", "metre", "meters", "metres", "cm", "mm")

#: Names of an anomaly from a long-term mean.
ANOMALY_NAMES = (
    "sla",
    "sea_level_anomaly",
    "ssha",
    "ssh_anomaly",
    "sla_filtered",
    "sla_unfiltered",
    "steric_height_anomaly",
)
ANOMALY_STANDARD_NAMES = ("sea_surface_height_above_sea_level",)
#: Names of a height above the geoid or of a model.
TOPOGRAPHY_NAMES = (
    "adt",
    "absolute_dynamic_topography",
    "zos",
    "ssh",
    "sossheig",
    "surf_el",
    "steric_height",
    "dynamic_height",
)
TOPOGRAPHY_STANDARD_NAMES = (
    "sea_surface_height_above_geoid",
    "sea_surface_height",
    "sea_surface_elevation",
)
_SEA_LEVEL_ERRORS = ("err_sla", "sla_error", "formal_mapping_error", "err_adt", "err")

SEA_LEVEL = Quantity(
    "sea-level",
    "sea level",
    (*ANOMALY_NAMES, *TOPOGRAPHY_NAMES),
    (*ANOMALY_STANDARD_NAMES, *TOPOGRAPHY_STANDARD_NAMES),
    _LENGTHS,
    _SEA_LEVEL_ERRORS,
)
#: Sea level to which a mean dynamic topography is given: the topography, where there is a choice.
TOPOGRAPHY = Quantity(
    "sea-level",
    "sea level",
    (*TOPOGRAPHY_NAMES, *ANOMALY_NAMES),
    (*TOPOGRAPHY_STANDARD_NAMES, *ANOMALY_STANDARD_NAMES),
    _LENGTHS,
    _SEA_LEVEL_ERRORS,
)
MEAN_TOPOGRAPHY = Quantity(
    "mean-dynamic-topography",
    "mean dynamic topography",
    ("mdt", "mean_dynamic_topography", "mssh", *TOPOGRAPHY_NAMES),
    TOPOGRAPHY_STANDARD_NAMES,
    _LENGTHS,
    ("err_mdt", "mdt_error"),
)
SSS = Quantity(
    "SSS",
    "sea-surface salinity",
    ("sss", "sos", "sea_surface_salinity", "smap_sss", "sss_smap", "anc_sss", "so", "salinity"),
    ("sea_surface_salinity", "sea_water_salinity", "sea_surface_practical_salinity"),
    ("psu", "pss", "pss-78", "1e-3", "0.001", "g/kg", "g kg-1", "practical_salinity_unit"),
    ("sss_error", "sea_surface_salinity_error", "sos_error", "sss_uncertainty", "error_sss"),
)
