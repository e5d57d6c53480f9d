"""A reconstruction at points and depths as a table, with what floats near them observed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pandas as pd
import xarray as xr

from depthdif.errors import InputError
from depthdif.products.observed import Profiles, neighbours
from depthdif.products.reconstruction_file import quantities
from depthdif.products.sampling import sample

#: Columns that may name a point, in order of preference.
_NAMES = ("name", "station", "label", "id", "platform", "fid")


def read_points(source: str, name_field: str | None = None) -> pd.DataFrame:
    """Read points from a table or a layer.

    Parameters
    ----------
    source : str
        CSV with columns of longitude and latitude, or a point layer of any format that GDAL reads.
    name_field : str, optional
        The column with the points' names; by default the first of the usual ones.

    Returns
    -------
    pandas.DataFrame
        ``name``, ``longitude`` and ``latitude`` (degrees); a point without a position is left out.

    Raises
    ------
    InputError
        If the file cannot be read, holds no point, or has no such field.
    """
    from depthdif.observations import table_files
    from depthdif.observations.table import to_numbers
    from depthdif.observations.table_roles import find_column, guess_roles

    path, layer = table_files.split_layer(source)
    if not path.exists():
        raise InputError(f"The file of points {path} does not exist.")
    if path.suffix.lower() in table_files.CSV_SUFFIXES:
        table = table_files.read_csv(path)
    else:
        table = table_files.read_points(source, path, layer)
    if table.longitude is None or table.latitude is None:
        roles = guess_roles(table.columns)
        if not {"longitude", "latitude"} <= set(roles):
            raise InputError(
                f"{path} has no columns of longitude and latitude; its columns are "
                f"{', '.join(table.columns)}."
            )
        longitude, latitude = (
            to_numbers(table.columns[roles[role]]) for role in ("longitude", "latitude")
        )
    else:
        longitude, latitude = table.longitude, table.latitude
    column = find_column(name_field, table.columns) if name_field else None
    if name_field and column is None:
        raise InputError(
            f"{path} has no field {name_field!r}.", f"It has {', '.join(table.columns)}."
        )
    column = column or next(filter(None, (find_column(n, table.columns) for n in _NAMES)), None)
    names = [""] * len(longitude) if column is None else list(map(_text, table.columns[column]))
    points = pd.DataFrame({"name": names, "longitude": longitude, "latitude": latitude})
    return checked_points(points[points["longitude"].notna() & points["latitude"].notna()], source)


def typed_points(places: Sequence[str]) -> pd.DataFrame:
    """Return points from texts ``longitude,latitude``; see :func:`read_points`.

    Raises
    ------
    InputError
        If one is no such text.
    """
    rows = []
    for place in places:
        try:
            longitude, latitude = map(float, place.replace(",", " ").split())
        except ValueError:
            raise InputError(
                f"{place!r} is no place.", "Write longitude,latitude in degrees, such as -30.5,42."
            ) from None
        rows.append(("", longitude, latitude))
    points = pd.DataFrame(rows, columns=["name", "longitude", "latitude"])
    return checked_points(points, "the list of places")


def checked_points(points: pd.DataFrame, source: str) -> pd.DataFrame:
    """Return the points, numbered anew, if there are any and all lie on the globe."""
    if points.empty:
        raise InputError(f"{source} holds no point with a position.")
    off = ~((points["latitude"].abs() <= 90) & (points["longitude"].abs() <= 540))
    if off.any():
        bad = points[off].iloc[0]
        raise InputError(
            f"{bad['longitude']:g}, {bad['latitude']:g} in {source} is no place on the globe.",
            "Longitude comes first; both are in degrees.",
        )
    return points.reset_index(drop=True)


def _text(value: object) -> str:
    if isinstance(value, (float, np.floating)):
        return f"{value:.10g}" if np.isfinite(value) else ""
    return str(value).strip()


def point_table(
    dataset: xr.Dataset,
    points: pd.DataFrame,
    depths: np.ndarray,
    profiles: Profiles | None = None,
    *,
    distance_km: float,
    within: float | None = None,
    progress: Callable[[float], None] | None = None,
) -> pd.DataFrame:
    """Return a row per point and depth.

    Parameters
    ----------
    dataset : xarray.Dataset
        The reconstruction.
    points : pandas.DataFrame
        As :func:`read_points` gives them.
    depths : array, shape (depths,)
        Metres.
    profiles : Profiles, optional
        What was observed.
    distance_km : float
        How far from a point the profile beside it may be.
    within : float, optional
        How far in depth the observed level nearest to a depth may be, m; the alignment rule's
        distance by default (10 m, or 10 % of the depth).
    progress : callable, optional
        As for :func:`~depthdif.products.sampling.sample`.

    Returns
    -------
    pandas.DataFrame
        ``point`` (from 1), ``name``, ``longitude``, ``latitude``, ``depth_m``, ``time`` of the
        analysis, the reconstruction's variables by name, and ``missing``, why there is no value.
        With profiles, of the nearest that has a value at the depth: its ``observed_platform`` and
        so on, and by variable ``_observed``, ``_observed_error``, ``_residual`` (observed minus
        reconstructed) and ``_residual_normalised`` (over √(σ² + observation error²)).
    """
    depths = np.asarray(depths, float)
    found = sample(
        dataset,
        points["longitude"].to_numpy(float),
        points["latitude"].to_numpy(float),
        depths,
        progress=progress,
    )
    count = len(depths)
    place = np.repeat(np.arange(len(points)), count)
    columns = {
        "point": place + 1,
        "name": points["name"].to_numpy()[place],
        "longitude": points["longitude"].to_numpy(float)[place],
        "latitude": points["latitude"].to_numpy(float)[place],
        "depth_m": np.tile(depths, len(points)),
    }
    if "time" in dataset.coords:
        columns["time"] = np.full(len(place), dataset["time"].values, "datetime64[ns]")
    columns |= {str(name): found[name].values.T.ravel() for name in dataset.data_vars}
    columns["missing"] = found["missing"].values.T.ravel()
    table = pd.DataFrame(columns)
    if profiles is None:
        return table
    beside = _observed(points, depths, profiles, quantities(dataset), distance_km, within)
    for variable in quantities(dataset):
        residual = beside[f"{variable}_observed"] - table[variable]
        beside[f"{variable}_residual"] = residual
        if f"{variable}_error" in table:
            total = np.hypot(
                table[f"{variable}_error"], beside[f"{variable}_observed_error"].fillna(0.0)
            )
            beside[f"{variable}_residual_normalised"] = residual / total
    return pd.concat([table, beside], axis=1)


def _observed(
    points: pd.DataFrame,
    depths: np.ndarray,
    profiles: Profiles,
    variables: Sequence[str],
    distance_km: float,
    within: float | None,
) -> pd.DataFrame:
    """Return, per point and depth, the nearest profile with a value there."""
    at_depth = {name: profiles.at_depths(name, depths, within) for name in variables}
    has_any = np.zeros((len(profiles.levels), len(depths)), bool)
    for value, _ in at_depth.values():
        has_any |= np.isfinite(value)
    chosen = np.full((len(points), len(depths)), -1)
    away = np.full(chosen.shape, np.nan)
    places = points["longitude"].to_numpy(float), points["latitude"].to_numpy(float)
    for place, (near, distance) in enumerate(neighbours(profiles.table, *places, distance_km)):
        usable = has_any[near]
        first = usable.argmax(axis=0) if len(near) else np.zeros(len(depths), int)
        some = usable.any(axis=0)
        chosen[place, some] = near[first[some]]
        away[place, some] = distance[first[some]]
    number, level = chosen.ravel(), np.tile(np.arange(len(depths)), len(points))
    known = number >= 0
    columns: dict[str, object] = {"observed_distance_km": away.ravel()}
    for name in ("platform", "cycle", "time", "status"):
        held = profiles.table[name].to_numpy(object)
        column = np.full(len(number), None, object)
        column[known] = held[number[known]]
        columns[f"observed_{name}"] = column
    columns["observed_cycle"] = pd.to_numeric(pd.Series(columns["observed_cycle"])).astype("Int64")
    columns["observed_time"] = pd.to_datetime(pd.Series(columns["observed_time"]))
    for name, (value, error) in at_depth.items():
        for ending, values in (("observed", value), ("observed_error", error)):
            column = np.full(len(number), np.nan)
            column[known] = values[number[known], level[known]]
            columns[f"{name}_{ending}"] = column
    return pd.DataFrame(columns)
