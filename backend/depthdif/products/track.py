"""A line over the sea: read from text or a layer, measured along the WGS 84 ellipsoid.

Between its vertices a line runs straight in longitude and latitude, as it is drawn on a map in
degrees (and as GeoJSON, RFC 7946, has it), or along the geodesic; either way it takes the shorter
way round the globe, so that 179 to -179 crosses the dateline. Lengths are geodesic: the line is cut
into pieces of a kilometre or so, each measured by pyproj.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from depthdif.errors import InputError
from depthdif.observations.table_files import split_layer
from depthdif.products.observed import GEOD, geodesic_km, unit_vectors

#: How a line runs between its vertices.
WAYS = ("straight", "geodesic")

_PIECE_KM = 1.0
_MOST_PIECES = 20_000  # in a leg
_NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
_WKT = re.compile(
    r"^\s*(?:SRID=\d+;)?\s*(MULTI)?LINESTRING\s*(?:Z|M|ZM)?\s*\((.*)\)\s*$", re.I | re.S
)
_HINT = "Write longitude,latitude pairs in degrees, such as -60,30 -40,35, or a WKT LINESTRING."


@dataclass(frozen=True)
class Track:
    """A line cut into short pieces.

    Parameters
    ----------
    longitude, latitude : array, shape (points,)
        Degrees; longitude is continuous across the dateline.
    distance_km : array, shape (points,)
        From the first point along the line, ascending.
    corners_km : array, shape (vertices,)
        Where its vertices lie.
    """

    longitude: np.ndarray
    latitude: np.ndarray
    distance_km: np.ndarray
    corners_km: np.ndarray

    @property
    def length_km(self) -> float:
        """Length of the whole line."""
        return float(self.distance_km[-1])

    @classmethod
    def through(cls, vertices: np.ndarray, way: str = "straight") -> Track:
        """Return the line through vertices, shape (vertices, 2), longitude and latitude.

        Raises
        ------
        InputError
            If a vertex is no place on the globe, or fewer than two differ.
        """
        vertices = np.asarray(vertices, float)
        off = ~np.isfinite(vertices).all(1) | (np.abs(vertices) > [540, 90]).any(1)
        if off.any():
            bad = vertices[off][0]
            raise InputError(
                f"The line goes through {bad[0]:g}, {bad[1]:g}, which is no place on the globe.",
                "Longitude comes first; both are in degrees.",
            )
        longitude = np.unwrap(vertices[:, 0], period=360)
        moved = np.ones(len(vertices), bool)
        moved[1:] = (np.diff(longitude) != 0) | (np.diff(vertices[:, 1]) != 0)
        longitude, latitude = longitude[moved], vertices[moved, 1]
        if len(longitude) < 2:
            raise InputError("The line has no length: it needs two different places.", _HINT)
        legs = [
            _leg(longitude[k : k + 2], latitude[k : k + 2], way) for k in range(len(longitude) - 1)
        ]
        x = np.concatenate([longitude[:1], *(leg[0][1:] for leg in legs)])
        y = np.concatenate([latitude[:1], *(leg[1][1:] for leg in legs)])
        pieces = geodesic_km(x[:-1], y[:-1], x[1:], y[1:])
        distance = np.concatenate([[0.0], np.cumsum(pieces)])
        ends = np.cumsum([0, *(len(leg[0]) - 1 for leg in legs)])
        return cls(x, y, distance, distance[ends])

    def at(self, distance_km: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return longitude and latitude (degrees) at distances along the line."""
        return (
            np.interp(distance_km, self.distance_km, self.longitude),
            np.interp(distance_km, self.distance_km, self.latitude),
        )

    def nearest(self, longitude: np.ndarray, latitude: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return how far along the line each place is, and how far from it, km."""
        from scipy.spatial import cKDTree

        if not len(longitude):
            return np.zeros(0), np.zeros(0)
        tree = cKDTree(unit_vectors(self.longitude, self.latitude))
        _, index = tree.query(unit_vectors(np.asarray(longitude), np.asarray(latitude)))
        away = geodesic_km(
            np.asarray(longitude, float), np.asarray(latitude, float),
            self.longitude[index], self.latitude[index],
        )  # fmt: skip
        return self.distance_km[index], away


def _leg(longitude: np.ndarray, latitude: np.ndarray, way: str) -> tuple[np.ndarray, np.ndarray]:
    """Return the points of one leg, ends included."""
    shortest = geodesic_km(longitude[:1], latitude[:1], longitude[1:], latitude[1:])[0]
    # A straight line in degrees is longer than the geodesic, most so around a pole.
    span = max(shortest, abs(np.diff(longitude)[0]) * 111.3 * np.cos(np.deg2rad(latitude)).max())
    pieces = int(np.clip(np.ceil(span / _PIECE_KM), 1, _MOST_PIECES))
    if way == "straight":
        share = np.linspace(0, 1, pieces + 1)
        return (
            longitude[0] + share * (longitude[1] - longitude[0]),
            latitude[0] + share * (latitude[1] - latitude[0]),
        )
    between = GEOD.npts(longitude[0], latitude[0], longitude[1], latitude[1], pieces - 1)
    places = np.array([(longitude[0], latitude[0]), *between, (longitude[1], latitude[1])])
    return np.unwrap(places[:, 0], period=360), places[:, 1]


def read_line(text: str) -> tuple[np.ndarray, list[str]]:
    """Read the vertices of a line.

    Parameters
    ----------
    text : str
        A WKT LINESTRING or longitude,latitude pairs, in degrees; or the path of a layer with
        lines, in any CRS (``FILE|layername=NAME`` picks a layer), of which the first counts.

    Returns
    -------
    vertices : array, shape (vertices, 2)
        Longitude and latitude, degrees.
    notes : list of str
        What the analyst should know.

    Raises
    ------
    InputError
        If there is no line in it.
    """
    path = Path(text.split("|")[0])
    if _is_file(path):
        return _line_of_layer(text, path)
    match = _WKT.match(text)
    body = match[2] if match else text
    parts = re.findall(r"\(([^()]*)\)", body) if match and match[1] else [body]
    if match and match[1] and len(parts) != 1:
        raise InputError("The line has several parts.", "Give one continuous line.")
    separated = [re.findall(_NUMBER, pair) for pair in parts[0].split(",")]
    if match:
        pairs = [numbers[:2] for numbers in separated]
    elif re.fullmatch(rf"[\s,;]*(?:{_NUMBER}[\s,;]+)*{_NUMBER}[\s,;]*", text):
        numbers = re.findall(_NUMBER, text)
        pairs = [numbers[k : k + 2] for k in range(0, len(numbers), 2)]
    else:
        looks_like_file = bool(path.suffix) and len(path.suffix) < 6
        what = "neither a file that exists nor a line" if looks_like_file else "no line"
        raise InputError(f"{text!r} is {what}.", _HINT)
    if len(pairs) < 2 or any(len(pair) != 2 for pair in pairs):
        raise InputError(f"{text!r} is no line of two places or more.", _HINT)
    return np.array(pairs, float), []


def _is_file(path: Path) -> bool:
    try:
        return path.is_file() or (path.is_dir() and path.suffix.lower() == ".gdb")
    except (OSError, ValueError):  # a long WKT is no file name
        return False


def _line_of_layer(source: str, path: Path) -> tuple[np.ndarray, list[str]]:
    from pyogrio.errors import DataLayerError, DataSourceError
    from pyogrio.raw import read

    try:
        meta, _, geometry, _ = read(path, layer=split_layer(source)[1], columns=[])
    except (DataSourceError, DataLayerError, ValueError, RuntimeError) as error:
        reason = str(error).partition("; ")[0].rstrip(".")
        raise InputError(f"{source} cannot be read as a layer of lines: {reason}.") from error
    lines = [wkb for wkb in geometry if wkb is not None] if geometry is not None else []
    if not lines:
        raise InputError(f"{source} holds no line.")
    vertices = _vertices(lines[0], source)
    notes = [f"{path.name} holds {len(lines)} lines: the first is taken."] if lines[1:] else []
    return _in_degrees(vertices, meta.get("crs"), source), notes


def _vertices(wkb: bytes, source: str) -> np.ndarray:
    """Return x and y of a line, or of a multi-line with one part (WKB, OGC 06-103r4)."""
    order = "<" if wkb[0] == 1 else ">"
    code = struct.unpack_from(f"{order}I", wkb, 1)[0]
    kind = code & 0xFF if code >> 28 else code % 1000
    if code >> 28:  # the flags of extended WKB
        extra = bool(code & 0x80000000) + bool(code & 0x40000000)
    else:
        extra = (0, 1, 1, 2)[code // 1000 % 4]
    count = struct.unpack_from(f"{order}I", wkb, 5)[0]
    if kind == 5 and count == 1:
        return _vertices(wkb[9:], source)
    if kind == 5:
        raise InputError(f"The first line of {source} has {count} parts.", "Give one of a single.")
    if kind != 2:
        raise InputError(f"{source} holds no lines but other geometries.")
    numbers = np.frombuffer(wkb, f"{order}f8", count * (2 + extra), offset=9)
    return numbers.reshape(count, 2 + extra)[:, :2].astype(float)


def _in_degrees(vertices: np.ndarray, crs: str | None, source: str) -> np.ndarray:
    from pyproj import CRS, Transformer
    from pyproj.exceptions import CRSError

    if not crs:
        return vertices
    try:
        given = CRS.from_user_input(crs)
    except CRSError as error:
        raise InputError(f"The CRS of {source} cannot be understood: {crs}.") from error
    if given.is_geographic:
        return vertices
    transformer = Transformer.from_crs(given, 4326, always_xy=True)
    return np.stack(transformer.transform(vertices[:, 0], vertices[:, 1]), axis=1)
