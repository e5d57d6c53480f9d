"""What floats observed near a place or a line, to set beside a reconstruction.

Profiles come from a run's own profile table, which knows their errors and what became of them, or
from any profile file; those are checked, converted and aligned as a reconstruction does it.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from pyproj import Geod
from scipy.spatial import cKDTree

from depthdif.errors import InputError
from depthdif.observations.align import align
from depthdif.observations.operator import SALINITY_INSTRUMENT_ERROR
from depthdif.observations.profiles import PROFILE_KEY

GEOD = Geod(ellps="WGS84")

#: Columns of a table of observed levels.
LEVEL_COLUMNS = (*PROFILE_KEY, "depth_m", "value", "observation_error", "status", "variable")
#: By these a run's own profile table is known.
_OF_A_RUN = {"platform", "longitude", "latitude", "depth_m", "value", "status", "variable"}
_EARTH_RADIUS_KM = 6371.0
_SLACK = 1.02  # a search on the sphere finds all that a geodesic on the ellipsoid may hold


def read_levels(
    paths: Sequence[str],
    *,
    fields: Mapping[str, str] | None = None,
    date: datetime.date | None = None,
    time_window_days: float | None = None,
    progress: Callable[[float, str], None],
    cancelled: Callable[[], bool],
) -> tuple[pd.DataFrame, list[str]]:
    """Read observed levels.

    Parameters
    ----------
    paths : sequence of str
        A run's own profile tables (``--profiles-output``; CSV or a point layer), and profile files
        of any kind that a reconstruction takes.
    fields : mapping of str to str, optional
        Role -> column of tables and layers, over the guess.
    date : datetime.date, optional
        The window's centre, with `time_window_days`, half its width; for profile files only: the
        table of a run holds what the run used.
    time_window_days : float, optional
    progress, cancelled : callable
        As everywhere.

    Returns
    -------
    levels : pandas.DataFrame
        :data:`LEVEL_COLUMNS`: potential temperature (°C) and practical salinity with the error of
        the observation (1 σ, the instrument's alone for profile files); what was rejected is not
        in it.
    notes : list of str
        What the analyst should know of the files.
    """
    parts: list[pd.DataFrame] = []
    notes: list[str] = []
    files: list[str] = []
    for path in paths:
        table = _table_of_a_run(path)
        if table is None:
            files.append(path)
        else:
            parts.append(table)
    if files:
        from depthdif.aligned import aligned_table, read_converted

        profiles, notes = read_converted(
            files, fields, date, time_window_days, progress=progress, cancelled=cancelled
        )
        aligned = aligned_table(profiles)
        parts += [_in_rows(aligned, variable) for variable in ("temperature", "salinity")]
    filled = [part for part in parts if len(part)]
    empty = pd.DataFrame(columns=list(LEVEL_COLUMNS))
    return (pd.concat(filled, ignore_index=True) if filled else empty), notes


def _table_of_a_run(source: str) -> pd.DataFrame | None:
    """Return the levels of a run's own profile table, None for any other file."""
    from depthdif.observations.table_files import CSV_SUFFIXES, read_csv, read_points, split_layer

    path, layer = split_layer(source)
    if not path.is_file() or path.suffix.lower() in (".nc", ".nc4"):
        return None
    try:
        text = path.suffix.lower() in CSV_SUFFIXES
        table = read_csv(path) if text else read_points(source, path, layer)
    except InputError:  # the reader of profile files says it in its own words
        return None
    if not _OF_A_RUN.issubset(table.columns):
        return None
    columns = {name: table.columns[name] for name in LEVEL_COLUMNS if name in table.columns}
    levels = pd.DataFrame(columns).reindex(columns=list(LEVEL_COLUMNS))
    levels["platform"] = levels["platform"].astype(str).str.replace(r"\.0$", "", regex=True)
    levels["time"] = pd.to_datetime(levels["time"], errors="coerce", utc=True).dt.tz_localize(None)
    for name in ("cycle", "longitude", "latitude", "depth_m", "value", "observation_error"):
        levels[name] = pd.to_numeric(levels[name], errors="coerce")
    usable = levels[["longitude", "latitude", "depth_m", "value"]].notna().all(axis=1)
    return levels[usable & (levels["status"] != "rejected")].reset_index(drop=True)


def _in_rows(aligned: pd.DataFrame, variable: str) -> pd.DataFrame:
    """Return one variable of aligned profiles as levels."""
    from depthdif.observations.casts import temperature_error_of

    rows = aligned[aligned[variable].notna()]
    if variable == "temperature":
        error = temperature_error_of(rows["platform"].to_numpy(str))
    else:
        error = np.full(len(rows), SALINITY_INSTRUMENT_ERROR)
    return rows.assign(
        value=rows[variable], observation_error=error, status="", variable=variable
    ).reindex(columns=list(LEVEL_COLUMNS))


@dataclass(frozen=True)
class Profiles:
    """Observed levels gathered into profiles.

    Parameters
    ----------
    table : pandas.DataFrame
        A row per profile: the columns of ``PROFILE_KEY`` and ``status``.
    levels : list of dict
        Per profile, by variable: depth (m), value and error, each of shape (levels,).
    """

    table: pd.DataFrame
    levels: list[dict[str, np.ndarray]]

    @classmethod
    def of(cls, levels: pd.DataFrame) -> Profiles:
        """Gather levels of the same platform, cycle, direction, time and place."""
        rows, found = [], []
        for key, part in levels.groupby(list(PROFILE_KEY), sort=False, dropna=False):
            rows.append((*key, part["status"].iloc[0]))
            found.append(
                {
                    str(variable): one[["depth_m", "value", "observation_error"]].to_numpy(float).T
                    for variable, one in part.groupby("variable")
                }
            )
        return cls(pd.DataFrame(rows, columns=[*PROFILE_KEY, "status"]), found)

    def at_depths(
        self, variable: str, depths: np.ndarray, within: float | None
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return value and error at depths, linear between levels, shape (profile, depth).

        NaN where the nearest level is further away than `within` (m; by default than the alignment
        rule allows), and outside the observed range.
        """
        shape = (len(self.levels), len(depths))
        value, error = np.full(shape, np.nan), np.full(shape, np.nan)
        for number, by_variable in enumerate(self.levels):
            if variable in by_variable:
                depth, observed, sigma = by_variable[variable]
                value[number] = align(depth, observed, depths, within)
                error[number] = align(depth, sigma, depths, within)
        return value, error


def neighbours(
    profiles: pd.DataFrame, longitude: np.ndarray, latitude: np.ndarray, distance_km: float
) -> list[tuple[np.ndarray, np.ndarray]]:
    """Return which profiles lie near each place, nearest first, and their distances, km.

    Parameters
    ----------
    profiles : pandas.DataFrame
        With ``longitude`` and ``latitude``, degrees.
    longitude, latitude : array, shape (places,)
        Degrees.
    distance_km : float
        On the WGS 84 ellipsoid, inclusive.
    """
    nothing = (np.zeros(0, int), np.zeros(0))
    if not len(profiles):
        return [nothing] * len(longitude)
    x, y = (profiles[name].to_numpy(float) for name in ("longitude", "latitude"))
    tree = cKDTree(unit_vectors(x, y))
    angle = min(distance_km * _SLACK / _EARTH_RADIUS_KM, np.pi)
    reach = 2 * np.sin(angle / 2) + 1e-9
    result = []
    known = np.isfinite(longitude) & np.isfinite(latitude)
    for place in range(len(longitude)):
        if not known[place]:
            result.append(nothing)
            continue
        here = unit_vectors(longitude[place : place + 1], latitude[place : place + 1])[0]
        near = np.array(sorted(tree.query_ball_point(here, reach)), int)
        away = geodesic_km(
            np.full(len(near), longitude[place]), np.full(len(near), latitude[place]),
            x[near], y[near],
        )  # fmt: skip
        order = np.argsort(away, kind="stable")
        order = order[away[order] <= distance_km]
        result.append((near[order], away[order]))
    return result


def geodesic_km(
    longitude: np.ndarray, latitude: np.ndarray, to_longitude: np.ndarray, to_latitude: np.ndarray
) -> np.ndarray:
    """Return distances on the WGS 84 ellipsoid, km."""
    if not len(longitude):
        return np.zeros(0)
    return np.asarray(GEOD.inv(longitude, latitude, to_longitude, to_latitude)[2]) / 1000


def unit_vectors(longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
    """Return places (degrees) on the unit sphere, shape (places, 3)."""
    x, y = np.deg2rad(longitude), np.deg2rad(latitude)
    return np.stack([np.cos(y) * np.cos(x), np.cos(y) * np.sin(x), np.sin(y)], axis=-1)
