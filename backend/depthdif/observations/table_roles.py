"""Which column of a table plays which role: guessed from usual names, or as the analyst says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from depthdif.errors import InputError

#: Roles that the analyst may assign.
FIELD_ROLES = (
    "depth",
    "pressure",
    "temperature",
    "potential_temperature",
    "salinity",
    "time",
    "platform",
    "cycle",
    "direction",
    "qc",
    "longitude",
    "latitude",
)

#: The usual names of each role, normalised, in order of preference.
USUAL_NAMES: dict[str, str] = {
    "depth": "depth depth_corrected deph_corrected deph dep depth_below_sea depth_below_surface z"
    " level_depth profondeur tiefe profundidad",
    "pressure": "pressure pres press prs sea_water_pressure water_pressure ctdprs pressure_level"
    " pres_adjusted pressure_adjusted",
    "temperature": "temperature temp sea_water_temperature water_temperature insitu_temperature"
    " in_situ_temperature temperature_insitu temperature_in_situ t t90 temp90 wtemp watertemp"
    " ctdtmp ctd_temperature water_temp temp_adjusted temperature_adjusted",
    "potential_temperature": "potential_temperature potm_corrected potm pot_temp ptemp theta thetao"
    " sea_water_potential_temperature potential_temp pottemp theta0",
    "salinity": "salinity psal psal_corrected sal salt practical_salinity sea_water_salinity"
    " sea_water_practical_salinity s so ctdsal psal_adjusted salinity_adjusted",
    "time": "time datetime date_time timestamp juld date profile_time obs_time observation_time"
    " profile_date obs_date observation_date time_utc date_utc datetime_utc utc utc_time"
    " measurement_time sampling_time",
    "platform": "platform platform_number platform_code platform_id platform_name wmo wmo_id wmoid"
    " wmo_number wmo_code float float_id floatid float_number float_wmo station station_id buoy"
    " buoy_id cruise ship",
    "cycle": "cycle cycle_number cycle_no cycle_num cyc cycle_id profile_number profile_no"
    " profile_num profile_id profile prof cast cast_number cast_id station_number",
    "direction": "direction profile_direction dir",
    "qc": "temperature_qc temp_qc qc qc_temp qc_temperature potm_corrected_qc temp_flag"
    " temperature_flag temperature_quality quality_flag quality flag qf t_qc temp_qf qc_flag"
    " flag_temperature",
    "longitude": "longitude lon long lng x longitude_deg decimal_longitude decimallongitude"
    " lon_deg",
    "latitude": "latitude lat y latitude_deg decimal_latitude decimallatitude lat_deg",
    "vertical_qc": "pres_qc pressure_qc depth_qc deph_corrected_qc deph_qc qc_pres qc_depth",
    "salinity_qc": "psal_qc salinity_qc sal_qc psal_corrected_qc qc_psal qc_salinity",
    "position_qc": "position_qc pos_qc qc_position",
    "time_qc": "time_qc juld_qc date_qc qc_time",
    "temperature_error": "temperature_error temp_error",
    "pressure_error": "pressure_error pres_error",
    "profile_qc": "profile_temp_qc profile_temperature_qc",
    "mode": "data_mode mode datamode",
    "scheme": "vertical_sampling_scheme sampling_scheme",
    "clock": "time_of_day hour_utc clock",
}

_UNIT_SUFFIX = re.compile(
    r"_(degc|deg_c|degree_c|degrees_c|celsius|degree_celsius|c|dbar|decibar|db|m|metre|metres|meter"
    r"|meters|psu|pss|utc|deg|degree|degrees|degrees_north|degrees_east|degree_north|degree_east"
    r"|n|e|k|kelvin|its90)$"
)
_SHAPEFILE_WIDTH = 10


def normalised(name: str) -> str:
    """Return a header without case, brackets and punctuation."""
    bare = re.sub(r"[\(\[].*?[\)\]]", "", name)
    return re.sub(r"[^0-9a-z]+", "_", bare.lower()).strip("_")


def check_roles(fields: Mapping[str, str]) -> None:
    """Refuse roles that do not exist.

    Raises
    ------
    InputError
        Naming the role and the ones there are.
    """
    for role in fields:
        if role not in FIELD_ROLES:
            raise InputError(
                f"'{role}' is no role of a profile field.", f"Roles are {', '.join(FIELD_ROLES)}."
            )


def find_column(name: str, columns: Iterable[str]) -> str | None:
    """Return the column that the analyst means by a name: exactly, else whatever the case."""
    columns = list(columns)
    if name in columns:
        return name
    same = [column for column in columns if column.lower() == name.lower()]
    return same[0] if len(same) == 1 else None


def guess_roles(columns: Iterable[str]) -> dict[str, str]:
    """Return role -> column for every role that the usual names settle."""
    by_name: dict[str, str] = {}
    for column in columns:
        by_name.setdefault(normalised(column), column)
    for column in columns:
        short = _UNIT_SUFFIX.sub("", normalised(column))
        by_name.setdefault(short, column)
    roles: dict[str, str] = {}
    for role, usual in USUAL_NAMES.items():
        for alias in usual.split():
            found = by_name.get(alias) or _truncated(alias, by_name)
            if found is not None and found not in roles.values():
                roles[role] = found
                break
    return roles


def _truncated(alias: str, by_name: Mapping[str, str]) -> str | None:
    """Find a name that a Shapefile cut to ten characters."""
    return by_name.get(alias[:_SHAPEFILE_WIDTH]) if len(alias) > _SHAPEFILE_WIDTH else None


def companion(column: str, suffix: str, columns: Iterable[str]) -> str | None:
    """Return the column that belongs to another one, such as ``temp_qc`` to ``temp``."""
    wanted = {f"{normalised(column)}_{suffix}", f"{suffix}_{normalised(column)}"}
    cut = {name[:_SHAPEFILE_WIDTH] for name in wanted}
    for exact in (wanted, cut):
        for candidate in columns:
            if candidate != column and normalised(candidate) in exact:
                return candidate
    return None


def assign_roles(
    columns: Iterable[str], fields: Mapping[str, str] | None, has_geometry: bool
) -> tuple[dict[str, str], set[str]]:
    """Return role -> column after the analyst's overrides, and her fields that are not here.

    An explicit depth or pressure, or an explicit kind of temperature, silences the guess of its
    rival. With a point geometry the position comes from it unless she says otherwise.
    """
    columns = list(columns)
    guessed = guess_roles(columns)
    if has_geometry:
        guessed.pop("longitude", None)
        guessed.pop("latitude", None)
    explicit: dict[str, str] = {}
    absent: set[str] = set()
    for role, name in (fields or {}).items():
        column = find_column(name, columns)
        if column is None:
            absent.add(role)
        else:
            explicit[role] = column
    for rivals in (("depth", "pressure"), ("temperature", "potential_temperature")):
        if set(rivals) & set(explicit):
            for rival in rivals:
                guessed.pop(rival, None)
    taken = set(explicit.values())
    roles = {role: column for role, column in guessed.items() if column not in taken}
    return {**roles, **explicit}, absent
