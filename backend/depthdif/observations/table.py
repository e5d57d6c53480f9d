"""Tables of one row per level, from any file, gathered into profiles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from depthdif.errors import InputError
from depthdif.observations.argo import ascending_unless_d, primary_scheme, select_adjusted
from depthdif.observations.casts import (
    ARGO_PRESSURE_ERROR,
    Casts,
    make_casts,
    temperature_error_of,
)
from depthdif.observations.qc import BLANK_FLAG, NO_FLAG, flags_from_characters
from depthdif.observations.table_roles import assign_roles, companion
from depthdif.observations.table_times import parse_times

#: Samples of one platform further apart in time than this belong to different profiles.
_NEW_PROFILE = np.timedelta64(1, "h")
#: … or further apart in space, degrees.
_NEW_PLACE = 0.05
_FILL_VALUES = (-999.0, -9999.0, -99999.0, 99999.0, 999999.0, -999.9, -9999.9)


@dataclass
class Table:
    """Columns of one row per level.

    Parameters
    ----------
    path : str
        File, or file and layer, for messages.
    columns : dict of str to array, shape (rows,)
        Text, numbers or datetime64.
    longitude, latitude : array, optional
        From the geometry, degrees (EPSG:4326).
    units : dict of str to str
        Units by column, where the file gives them.
    """

    path: str
    columns: dict[str, np.ndarray]
    longitude: np.ndarray | None = None
    latitude: np.ndarray | None = None
    units: dict[str, str] = field(default_factory=dict)

    @property
    def rows(self) -> int:
        """Number of rows."""
        return len(next(iter(self.columns.values()))) if self.columns else 0


def table_casts(table: Table, fields: Mapping[str, str] | None) -> tuple[Casts, set[str]]:
    """Gather a table's rows into profiles.

    Returns
    -------
    casts : Casts
    absent : set of str
        Roles of `fields` whose column this table lacks.

    Raises
    ------
    InputError
        If a required field is neither named nor guessed, or its values cannot be read.
    """
    has_geometry = table.longitude is not None
    roles, absent = assign_roles(table.columns, fields, has_geometry)
    _require(table, roles, has_geometry)
    rows = _Rows(table, roles, set(fields or {}) - absent)
    profile, first = _group(rows)
    return _build(rows, profile, first), absent


def _require(table: Table, roles: Mapping[str, str], has_geometry: bool) -> None:
    """Refuse a table that lacks what a profile needs."""
    needs = {
        "depth or pressure": {"depth", "pressure"},
        "temperature": {"temperature", "potential_temperature"},
        "time": {"time"},
    }
    if not has_geometry:
        needs |= {"longitude": {"longitude"}, "latitude": {"latitude"}}
    lacking = [name for name, any_of in needs.items() if not any_of & set(roles)]
    if lacking:
        raise InputError(
            f"{table.path} has no recognisable field for {', '.join(lacking)};"
            f" its fields are {', '.join(table.columns) or 'none'}.",
            "Name the fields by role, such as temperature=THE_COLUMN.",
        )


class _Rows:
    """Row-wise access by role."""

    def __init__(self, table: Table, roles: Mapping[str, str], explicit: set[str]) -> None:
        self.table = table
        self.roles = roles
        self.explicit = explicit
        self.count = table.rows
        self.in_depth = "pressure" not in roles
        self.is_potential = "temperature" not in roles
        chosen = {"longitude", "latitude"} <= set(roles)
        self.longitude: np.ndarray
        self.latitude: np.ndarray
        if table.longitude is not None and table.latitude is not None and not chosen:
            self.longitude, self.latitude = table.longitude, table.latitude
        else:
            self.longitude, self.latitude = self.numbers("longitude"), self.numbers("latitude")
        self.time = self._time()
        self.platform = platform_names(self.column("platform"), self.count)
        cycle = self.numbers("cycle") if "cycle" in roles else np.full(self.count, np.nan)
        usable = np.isfinite(cycle) & (cycle >= 0) & (cycle < 99999)
        self.cycle = np.where(usable, cycle, -1).astype(np.int64)
        self.direction = ascending_unless_d(self.texts("direction"))
        self.primary = primary_scheme(self.texts("scheme"))

    def column(self, role: str) -> np.ndarray | None:
        return self.table.columns[self.roles[role]] if role in self.roles else None

    def texts(self, role: str) -> np.ndarray:
        values = self.column(role)
        if values is None:
            return np.full(self.count, "", dtype="U1")
        return np.char.strip(values.astype("U"))

    def numbers(self, role: str) -> np.ndarray:
        return to_numbers(self.table.columns[self.roles[role]])

    def _time(self) -> np.ndarray:
        column = self.roles["time"]
        dates = next(
            (
                values
                for name, values in self.table.columns.items()
                if name != column and name.lower() in ("date", "date_utc", "day")
            ),
            None,
        )
        return parse_times(self.table.columns[column], column, self.table.path, dates)

    def flags(self, role: str, of: str | None) -> np.ndarray:
        """Return flags by role, or by the companion column of another; `NO_FLAG` without."""
        columns = self.table.columns
        name = self.roles.get(role) if role in self.explicit else None
        if name is None and of is not None:
            name = companion(of, "qc", columns)
        if name is None and role in self.roles:
            name = self.roles[role]
        if name is None:
            return np.full(self.count, NO_FLAG, dtype=np.int8)
        return flags_from_characters(columns[name])

    def error(self, role: str, first: np.ndarray, default: np.ndarray) -> np.ndarray:
        """Return each profile's instrument error, `default` where the table gives none."""
        if role not in self.roles:
            return default
        given = self.numbers(role)[first]
        return np.where(given > 0, given, default)

    def parameter(
        self, role: str, qc_role: str, profile: np.ndarray, mode: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return a parameter's values and flags, adjusted where the table has such."""
        if role not in self.roles:
            return np.full(self.count, np.nan), np.full(self.count, NO_FLAG, dtype=np.int8)
        name = self.roles[role]
        value, flag = self.numbers(role), self.flags(qc_role, name)
        twin = None if role in self.explicit else companion(name, "adjusted", self.table.columns)
        if twin is None:
            return value, flag
        twin_qc = companion(twin, "qc", self.table.columns)
        adjusted_flag = (
            None if twin_qc is None else flags_from_characters(self.table.columns[twin_qc])
        )
        return select_adjusted(
            profile, mode, value, flag, to_numbers(self.table.columns[twin]), adjusted_flag
        )


def to_numbers(values: np.ndarray) -> np.ndarray:
    """Return a column as float64; text that is no number, and usual fill values, become NaN."""
    if values.dtype.kind in "iufb":
        result = values.astype(np.float64)
    else:
        texts = pd.Series(values.astype(object))
        result = pd.to_numeric(texts, errors="coerce").to_numpy(dtype=np.float64)
        commas = texts.astype(str).str.contains(",", regex=False).to_numpy()
        if commas.any():
            swapped = texts[commas].astype(str).str.replace(",", ".", regex=False)
            result = result.copy()
            result[commas] = pd.to_numeric(swapped, errors="coerce").to_numpy(dtype=np.float64)
    return np.where(np.isin(result, _FILL_VALUES), np.nan, result)


def platform_names(values: np.ndarray | None, count: int) -> np.ndarray:
    """Return platforms as text: whole numbers without a decimal point, blanks empty."""
    if values is None:
        return np.full(count, "", dtype="U1")
    if values.dtype.kind == "f":
        whole = np.where(np.isfinite(values), values, -1).astype(np.int64)
        return np.where(whole < 0, "", whole.astype("U20"))
    known, inverse = np.unique(np.char.strip(values.astype("U")), return_inverse=True)
    cleaned = [text[:-2] if text.endswith(".0") else text for text in known]
    return np.array(["" if text.lower() in ("nan", "none", "null") else text for text in cleaned])[
        inverse
    ]


def _codes(*arrays: np.ndarray) -> np.ndarray:
    """Number the distinct combinations of several columns (int, shape (rows,))."""
    code = np.zeros(len(arrays[0]), dtype=np.int64)
    for array in arrays:
        _, inverse = np.unique(array, return_inverse=True)
        _, code = np.unique(code * (inverse.max(initial=0) + 1) + inverse, return_inverse=True)
    return code


def _group(rows: _Rows) -> tuple[np.ndarray, np.ndarray]:
    """Tell which profile each row belongs to.

    Returns
    -------
    profile : array of int, shape (rows,)
        In order of first appearance.
    first : array of int, shape (profiles,)
        Each profile's first row.
    """
    station = _codes(rows.platform, rows.cycle, rows.direction, ~rows.primary)
    moment = rows.time.astype(np.int64)
    exact = _codes(station, moment, rows.longitude, rows.latitude)
    sizes = np.bincount(exact) if exact.size else np.zeros(0)
    # Levels of one profile usually share time and place; some tables date every level.
    alone = sizes.size > 0 and np.median(sizes) < 2
    named = bool(((rows.cycle >= 0) & (rows.platform != "")).all())
    code = _split_by_gaps(station, rows, by_place=not named) if alone or named else exact
    _, first, inverse = np.unique(code, return_index=True, return_inverse=True)
    appearance = np.argsort(np.argsort(first))
    return appearance[inverse], np.sort(first)


def _split_by_gaps(station: np.ndarray, rows: _Rows, by_place: bool) -> np.ndarray:
    """Number profiles within stations: a new one starts after a gap in time (or a move)."""
    order = np.lexsort((np.arange(rows.count), rows.time, station))
    time = rows.time[order]
    gap = np.zeros(rows.count, dtype=bool)
    gap[1:] = (np.diff(station[order]) != 0) | (np.diff(time) > _NEW_PROFILE)
    gap[1:] |= np.isnat(time[1:]) != np.isnat(time[:-1])
    if by_place:
        moved = np.hypot(np.diff(rows.longitude[order]), np.diff(rows.latitude[order]))
        gap[1:] |= moved > _NEW_PLACE
    code = np.empty(rows.count, dtype=np.int64)
    code[order] = np.cumsum(gap)
    return code


def _build(rows: _Rows, profile: np.ndarray, first: np.ndarray) -> Casts:
    """Assemble the casts: profile-wide values from each profile's first row."""
    count = len(first)
    order = np.argsort(profile, kind="stable")
    mode_given = "mode" in rows.roles
    mode = np.char.upper(rows.texts("mode")[first].astype("U1"))
    # Adjusted columns without a data mode were put there to be used.
    switch = mode if mode_given else np.full(count, "A")
    vertical_role = "depth" if rows.in_depth else "pressure"
    temperature_role = "potential_temperature" if rows.is_potential else "temperature"
    vertical, vertical_flag = rows.parameter(vertical_role, "vertical_qc", profile, switch)
    temperature, flag = rows.parameter(temperature_role, "qc", profile, switch)
    salinity, salinity_flag = rows.parameter("salinity", "salinity_qc", profile, switch)
    if rows.in_depth:
        vertical = _downward(vertical)
    temperature = _in_celsius(temperature, rows.roles[temperature_role], rows.table)
    held = (np.isfinite(vertical) | np.isfinite(temperature))[order]
    keep = order[held]
    return make_casts(
        count,
        profile[keep],
        platform=rows.platform[first],
        cycle=rows.cycle[first],
        direction=rows.direction[first],
        mode=mode,
        time=rows.time[first],
        longitude=rows.longitude[first],
        latitude=rows.latitude[first],
        position_flag=_lenient(rows.flags("position_qc", None)[first]),
        time_flag=_lenient(rows.flags("time_qc", None)[first]),
        primary=rows.primary[first],
        in_depth=np.full(count, rows.in_depth),
        is_potential=np.full(count, rows.is_potential),
        hopeless=np.char.upper(rows.texts("profile_qc")[first]) == "F",
        temperature_error=rows.error(
            "temperature_error", first, temperature_error_of(rows.platform[first])
        ),
        pressure_error=rows.error("pressure_error", first, np.full(count, ARGO_PRESSURE_ERROR)),
        vertical=vertical[keep],
        temperature=temperature[keep],
        salinity=salinity[keep],
        vertical_flag=_unflagged_profiles(vertical_flag, profile)[keep],
        temperature_flag=_unflagged_profiles(flag, profile)[keep],
        salinity_flag=_unflagged_profiles(salinity_flag, profile)[keep],
    )


def _unflagged_profiles(flags: np.ndarray, profile: np.ndarray) -> np.ndarray:
    """Treat profiles whose flags are all blank as unflagged (merged tables have such)."""
    some = np.bincount(profile[flags != BLANK_FLAG], minlength=profile.max(initial=-1) + 1) > 0
    return np.where(some[profile], flags, NO_FLAG).astype(np.int8)


def _lenient(flags: np.ndarray) -> np.ndarray:
    """Treat a blank profile-wide flag in a table as "not given"."""
    return np.where(flags == BLANK_FLAG, NO_FLAG, flags).astype(np.int8)


def _downward(depth: np.ndarray) -> np.ndarray:
    """Return depth positive down; a column of heights, all at or below zero, is turned over."""
    finite = depth[np.isfinite(depth)]
    return -depth if finite.size and finite.max() <= 0 and finite.min() < 0 else depth


def _in_celsius(temperature: np.ndarray, column: str, table: Table) -> np.ndarray:
    """Return °C; kelvins are converted where units say so and refused where they do not."""
    units = table.units.get(column, "").strip().lower()
    if units in ("k", "kelvin", "degree_kelvin", "degrees_kelvin"):
        return temperature - 273.15
    finite = temperature[np.isfinite(temperature)]
    if finite.size and np.median(finite) > 200:
        raise InputError(
            f"The temperatures in the field '{column}' of {table.path} look like kelvins"
            f" (median {np.median(finite):.1f}).",
            "Convert them to °C.",
        )
    return temperature
