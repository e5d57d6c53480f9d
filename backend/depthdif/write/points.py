"""Write profile levels as points: CSV, GeoPackage or GeoJSON."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TextIO

import numpy as np
import pandas as pd

_DECIMALS = {"longitude": 6, "latitude": 6, "depth_m": 3}
_VALUE_DECIMALS = 5  # degrees Celsius: finer than any thermometer
_DRIVERS = {".gpkg": "GPKG", ".geojson": "GeoJSON"}


def write_points(
    path: Path | None, table: pd.DataFrame, *, layer: str, stream: TextIO | None = None
) -> None:
    """Write a table with ``longitude`` and ``latitude`` by the path's extension.

    Parameters
    ----------
    path : Path
        Destination, ``.csv``, ``.gpkg`` or ``.geojson``; overwritten. None is CSV on a stream.
    table : pandas.DataFrame
        A row per level; ``time`` as datetime64 (UTC); a cycle of -1 is unknown.
    layer : str
        Name of the layer, where the format has one.
    stream : text stream, optional
        Where CSV without a path goes; stdout by default.
    """
    table = _tidied(table)
    if path is None or path.suffix.lower() == ".csv":
        text = table.assign(time=_iso(table["time"])) if "time" in table else table
        target = (stream or sys.stdout) if path is None else path
        text.to_csv(target, index=False, encoding="utf-8", lineterminator="\n")
        return
    _write_layer(path, table, layer)


def _tidied(table: pd.DataFrame) -> pd.DataFrame:
    """Round off binary noise; make the unknown cycle empty."""
    table = table.reset_index(drop=True).copy()
    for name in table.columns:
        if pd.api.types.is_float_dtype(table[name]):
            decimals = _DECIMALS.get(str(name), _VALUE_DECIMALS)
            table[name] = table[name].astype("float64").round(decimals)
    if "cycle" in table:
        cycle = pd.to_numeric(table["cycle"], errors="coerce").astype("Int64")
        table["cycle"] = cycle.mask(cycle < 0)
    return table


def _iso(time: pd.Series) -> pd.Series:
    return pd.to_datetime(time).dt.strftime("%Y-%m-%dT%H:%M:%SZ")


def _write_layer(path: Path, table: pd.DataFrame, layer: str) -> None:
    from pyogrio import raw

    columns, masks = [], []
    for name in table.columns:
        values, mask = _column(table[name])
        columns.append(values)
        masks.append(mask)
    raw.write(
        str(path),
        geometry=point_wkb(table["longitude"].to_numpy(float), table["latitude"].to_numpy(float)),
        field_data=columns,
        fields=np.array(table.columns, dtype=object),
        field_mask=masks,
        layer=layer,
        driver=_DRIVERS[path.suffix.lower()],
        geometry_type="Point",
        crs="EPSG:4326",
        gdal_tz_offsets={"time": np.full(len(table), 100)} if "time" in table else None,  # 100: UTC
    )


def _column(series: pd.Series) -> tuple[np.ndarray, np.ndarray]:
    """Values in a type that OGR knows, and where they are missing."""
    mask = series.isna().to_numpy()
    if str(series.dtype) == "Int64":
        return series.fillna(0).to_numpy("int64"), mask
    if pd.api.types.is_datetime64_any_dtype(series):
        return series.to_numpy("datetime64[ms]"), mask
    if pd.api.types.is_numeric_dtype(series):
        return series.to_numpy(), mask
    return series.astype(object).where(~mask, None).to_numpy(dtype=object), mask


def point_wkb(longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
    """Return points as well-known binary (OGC 06-103r4, 8.2); None where a coordinate is missing.

    Parameters
    ----------
    longitude, latitude : ndarray
        Degrees, shape (n,).
    """
    record = np.empty(
        len(longitude), dtype=[("order", "u1"), ("type", "<u4"), ("x", "<f8"), ("y", "<f8")]
    )
    record["order"], record["type"] = 1, 1  # little-endian, Point
    record["x"], record["y"] = longitude, latitude
    known = np.isfinite(longitude) & np.isfinite(latitude)
    points = np.empty(len(record), dtype=object)
    for k in range(len(record)):
        points[k] = record[k].tobytes() if known[k] else None
    return points
