"""Read the tables that people keep profiles in: CSV, point layers of any OGR format, NetCDF tables.

Nothing is written beside an input, and no geometry library is needed for points.
"""

from __future__ import annotations

import struct
from pathlib import Path

import netCDF4
import numpy as np
import pandas as pd

from depthdif.errors import InputError
from depthdif.observations import netcdf_input as nc
from depthdif.observations.table import Table
from depthdif.observations.table_roles import guess_roles

CSV_SUFFIXES = (".csv", ".txt", ".tsv", ".tab", ".asc", ".gz")
_DELIMITERS = (";", "\t", ",", "|")


def read_csv(path: Path) -> Table:
    """Read a delimited text file; a row of units below the header is recognised and kept apart.

    Raises
    ------
    InputError
        If the file is empty or no delimited text.
    """
    encoding, delimiter, skipped = _dialect(path)
    try:
        frame = pd.read_csv(
            path,
            sep=delimiter,
            dtype=str,
            encoding=encoding,
            keep_default_na=False,
            skiprows=skipped,
            skipinitialspace=True,
            on_bad_lines="error",
            engine="c",
        )
    except (pd.errors.ParserError, pd.errors.EmptyDataError, UnicodeError, OSError) as error:
        raise InputError(f"{path} cannot be read as a table: {_first_line(error)}.") from error
    frame.columns = [str(name).strip().strip('"') for name in frame.columns]
    units: dict[str, str] = {}
    if len(frame) and _is_units_row(frame):
        units = {name: str(frame[name].iloc[0]) for name in frame.columns}
        frame = frame.iloc[1:]
    if frame.empty:
        raise InputError(f"{path} holds no rows.")
    columns = {name: frame[name].to_numpy(dtype=object) for name in frame.columns}
    return Table(str(path), {name: _plain(values) for name, values in columns.items()}, units=units)


def _dialect(path: Path) -> tuple[str, str, int]:
    """Return encoding, delimiter and the number of comment lines at the top."""
    compressed = path.suffix == ".gz"
    if compressed:
        import gzip

        with gzip.open(path, "rb") as stream:
            start = stream.read(65536)
    else:
        with path.open("rb") as stream:
            start = stream.read(65536)
    if not start.strip():
        raise InputError(f"{path} is empty.")
    if b"\x00" in start:
        raise InputError(f"{path} is no text table.")
    encoding = "utf-8-sig"
    try:
        text = start[: start.rfind(b"\n") + 1 or None].decode(encoding)
    except UnicodeDecodeError:
        encoding = "latin-1"
        text = start.decode(encoding)
    lines = text.splitlines()
    skipped = 0
    while skipped < len(lines) and (
        not lines[skipped].strip() or lines[skipped].lstrip().startswith(("#", "//"))
    ):
        skipped += 1
    header = lines[skipped] if skipped < len(lines) else ""
    delimiter = max(_DELIMITERS, key=header.count)
    if header.count(delimiter) == 0:
        raise InputError(f"{path} is no delimited table: its header reads '{header[:60]}'.")
    return encoding, delimiter, skipped


def _is_units_row(frame: pd.DataFrame) -> bool:
    """Tell whether the first row holds units: text where the positions should be numbers."""
    roles = guess_roles(frame.columns)
    places = [roles[role] for role in ("latitude", "longitude") if role in roles]
    for column in places or list(frame.columns):
        value = str(frame[column].iloc[0]).strip().replace(",", ".")
        try:
            float(value)
        except ValueError:
            if "degree" in value.lower() or value.lower() in ("deg", "°", "°n", "°e"):
                return True
            continue
        return False
    return any(str(value).strip().lower() == "utc" for value in frame.iloc[0])


def _plain(values: np.ndarray) -> np.ndarray:
    """Return numbers where a column is all numbers or blank, text otherwise."""
    series = pd.Series(values)
    blank = (series == "").to_numpy()
    numbers = pd.to_numeric(series, errors="coerce")
    if (numbers.notna().to_numpy() | blank).all() and not blank.all():
        return numbers.to_numpy(dtype=np.float64)
    return values.astype("U")


def _first_line(error: BaseException) -> str:
    return str(error).strip().splitlines()[0].rstrip(".") if str(error).strip() else "unreadable"


def _plain_reason(error: BaseException) -> str:
    """Return what OGR says last, without its advice to programmers and its SQL."""
    said = [part for part in _first_line(error).split("; ") if "driver explicitly" not in part]
    return said[-1].rstrip(".")


def split_layer(source: str) -> tuple[Path, str | None]:
    """Split QGIS's ``FILE|layername=NAME`` (other options are ignored)."""
    parts = source.split("|")
    names = [part.split("=", 1)[1] for part in parts[1:] if part.lower().startswith("layername=")]
    return Path(parts[0]), names[0] if names else None


def read_points(source: str, path: Path, layer: str | None) -> Table:
    """Read a point layer through OGR; positions come out in EPSG:4326.

    Parameters
    ----------
    source : str
        What the analyst named, for messages.
    path : Path
    layer : str or None
        None takes the only layer, or the first that has points.

    Raises
    ------
    InputError
        If OGR cannot read it or a geometry is no point.
    """
    import pyogrio
    from pyogrio.errors import DataLayerError, DataSourceError, FieldError
    from pyogrio.raw import read

    try:
        if layer is None:
            layer = _point_layer(pyogrio.list_layers(path), source)
        meta, _, geometry, data = read(path, layer=layer, datetime_as_string=True)
    except (DataSourceError, DataLayerError, FieldError, ValueError, RuntimeError) as error:
        if isinstance(error, InputError):
            raise
        raise InputError(
            f"{source} cannot be read as a point layer: {_plain_reason(error)}.",
            "It may be damaged or of another format.",
        ) from error
    names = [str(name) for name in meta["fields"]]
    columns = {name: _column(values) for name, values in zip(names, data, strict=True)}
    table = Table(source, columns)
    if geometry is not None and len(geometry) and any(item is not None for item in geometry):
        x, y = _points(geometry, source)
        table.longitude, table.latitude = _to_degrees(x, y, meta.get("crs"), source)
    if not columns or len(next(iter(columns.values()))) == 0:
        raise InputError(f"{source} holds no features.")
    return table


def _point_layer(layers: np.ndarray, source: str) -> str:
    """Choose the layer to read: the one with points."""
    pointlike = [str(name) for name, kind in layers if kind and "Point" in str(kind)]
    if len(pointlike) == 1 or (pointlike and len(layers) == 1):
        return pointlike[0]
    if len(pointlike) > 1:
        raise InputError(
            f"{source} holds several point layers: {', '.join(pointlike)}.",
            "Name one, such as FILE|layername=NAME.",
        )
    if len(layers) == 1:
        return str(layers[0][0])
    raise InputError(f"{source} holds no point layer.")


def _column(values: np.ndarray) -> np.ndarray:
    """Return an OGR column as numbers, datetime64 or text."""
    if values.dtype.kind == "O":
        return np.array(["" if item is None else str(item) for item in values], dtype="U")
    return values


def _points(geometry: np.ndarray, source: str) -> tuple[np.ndarray, np.ndarray]:
    """Return x and y of WKB points (OGC 06-103r4); a multipoint counts by its first point."""
    x = np.full(len(geometry), np.nan)
    y = np.full(len(geometry), np.nan)
    for number, wkb in enumerate(geometry):
        if wkb is None:
            continue
        order = "<" if wkb[0] == 1 else ">"
        kind = struct.unpack_from(f"{order}I", wkb, 1)[0] % 1000 & 0xFF
        start = 5
        if kind == 4:
            if struct.unpack_from(f"{order}I", wkb, 5)[0] == 0:
                continue
            start = 14
        elif kind != 1:
            raise InputError(f"{source} is no point layer: it holds other geometries.")
        x[number], y[number] = struct.unpack_from(f"{order}2d", wkb, start)
    return x, y


def _to_degrees(
    x: np.ndarray, y: np.ndarray, crs: str | None, source: str
) -> tuple[np.ndarray, np.ndarray]:
    """Bring positions to EPSG:4326; without a CRS they must look like degrees."""
    if not crs:
        if np.nanmax(np.abs(x)) > 360 or np.nanmax(np.abs(y)) > 90:
            raise InputError(f"{source} has no CRS and its coordinates are not degrees.")
        return x, y
    from pyproj import CRS, Transformer
    from pyproj.exceptions import CRSError

    try:
        given = CRS.from_user_input(crs)
    except CRSError as error:
        raise InputError(f"The CRS of {source} cannot be understood: {crs}.") from error
    if given.is_geographic:
        return x, y
    longitude, latitude = Transformer.from_crs(given, 4326, always_xy=True).transform(x, y)
    outside = ~(np.isfinite(longitude) & np.isfinite(latitude))
    return np.where(outside, np.nan, longitude), np.where(outside, np.nan, latitude)


def is_netcdf_table(dataset: netCDF4.Dataset) -> bool:
    """Tell whether a NetCDF file is a table: most variables lie along one dimension."""
    return _row_dimension(dataset) is not None


def _row_dimension(dataset: netCDF4.Dataset) -> str | None:
    """Return the dimension that latitude, longitude and time share, besides text lengths."""
    by_name = {name.lower(): variable for name, variable in dataset.variables.items()}
    for name in ("latitude", "lat"):
        if name in by_name and by_name[name].dimensions:
            dimension = by_name[name].dimensions[0]
            along = [
                variable
                for variable in dataset.variables.values()
                if variable.dimensions[:1] == (dimension,)
                and (len(variable.dimensions) == 1 or variable.dtype.kind == "S")
            ]
            return dimension if len(along) >= 4 else None
    return None


def read_netcdf_table(dataset: netCDF4.Dataset, path: Path) -> Table:
    """Read an ERDDAP table or any other NetCDF file of one row per level."""
    dimension = _row_dimension(dataset)
    table = Table(str(path), {})
    for name, variable in dataset.variables.items():
        if variable.dimensions[:1] != (dimension,):
            continue
        units = str(nc.attributes(variable).get("units", ""))
        table.units[name] = units
        if " since " in units:
            table.columns[name] = nc.times(dataset, name)
        elif variable.dtype is str or variable.dtype.kind in "SUO":
            table.columns[name] = nc.text(dataset, name)
        elif len(variable.dimensions) == 1:
            table.columns[name] = nc.numbers(dataset, name)
    if table.rows == 0:
        raise InputError(f"{path} holds no rows.")
    return table
