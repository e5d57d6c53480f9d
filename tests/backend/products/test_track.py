"""A line over the sea: its length against pyproj, the dateline, and how it is written."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from pyogrio import raw
from pyproj import Geod, Transformer

from depthdif.errors import InputError
from depthdif.products.track import Track, read_line

GEOD = Geod(ellps="WGS84")


@pytest.mark.parametrize(
    ("vertices", "way"),
    [
        ([(-60, 10), (-60, 50)], "straight"),  # a meridian is a geodesic
        ([(-30, 0), (20, 0)], "straight"),  # so is the equator
        ([(-60, 30), (-10, 45), (0, 40)], "geodesic"),
        ([(170, -20), (-160, 10)], "geodesic"),
    ],
)
def test_geodesics_have_pyprojs_length(vertices, way):
    track = Track.through(np.array(vertices, float), way)
    longitude, latitude = np.array(vertices, float).T
    assert track.length_km == pytest.approx(GEOD.line_length(longitude, latitude) / 1000, rel=1e-7)
    legs = np.cumsum(GEOD.line_lengths(longitude, latitude)) / 1000
    np.testing.assert_allclose(track.corners_km, [0, *legs[: len(vertices) - 1]], rtol=1e-7)


def test_a_parallel_is_followed_as_drawn_and_measured_on_the_ellipsoid():
    track = Track.through(np.array([(-60.0, 45.0), (-10.0, 45.0)]))
    assert (track.latitude == 45).all()
    # Radius of a parallel: a cos φ / sqrt(1 - e² sin² φ)
    a, e2, phi = 6378.137, 0.00669437999014, np.deg2rad(45)
    radius = a * np.cos(phi) / np.sqrt(1 - e2 * np.sin(phi) ** 2)
    assert track.length_km == pytest.approx(radius * np.deg2rad(50), rel=1e-6)
    geodesic = Track.through(np.array([(-60.0, 45.0), (-10.0, 45.0)]), "geodesic")
    assert geodesic.length_km < track.length_km - 50
    assert geodesic.latitude.max() > 47


def test_the_dateline_is_crossed_the_shorter_way():
    track = Track.through(np.array([(179.0, 0.0), (-179.0, 0.0)]))
    assert track.length_km == pytest.approx(2 * 111.3195, rel=1e-5)
    assert track.longitude[[0, -1]].tolist() == [179, 181]
    longitude, latitude = track.at(np.array([track.length_km / 2]))
    assert longitude[0] == pytest.approx(180) and latitude[0] == 0
    along, away = track.nearest(np.array([-179.5]), np.array([0.5]))
    assert along[0] == pytest.approx(1.5 * 111.3195, abs=0.6)
    assert away[0] == pytest.approx(0.5 * 110.574, abs=0.05)


def test_distances_between_equal_steps_are_equal():
    track = Track.through(np.array([(-60.0, 20.0), (-20.0, 60.0)]))
    longitude, latitude = track.at(np.linspace(0, track.length_km, 51))
    steps = GEOD.line_lengths(longitude, latitude) / 1000
    np.testing.assert_allclose(steps, track.length_km / 50, rtol=2e-4)


@pytest.mark.parametrize(
    "text",
    [
        "-60,30 -40,35.5",
        "-60 30, -40 35.5",
        "-60, 30, -40, 35.5",
        "-60,30;-40,35.5",
        "LINESTRING (-60 30, -40 35.5)",
        "LineString Z(-60 30 5, -40 35.5 7)",
        "MULTILINESTRING ((-60 30,-40 35.5))",
    ],
)
def test_a_line_is_read_from_text(text):
    vertices, notes = read_line(text)
    assert vertices.tolist() == [[-60, 30], [-40, 35.5]]
    assert notes == []


def line_wkb(points, kind=2):
    body = b"".join(struct.pack("<2d", *point) for point in points)
    line = struct.pack("<BII", 1, 2, len(points)) + body
    return line if kind == 2 else struct.pack("<BII", 1, 5, 1) + line


@pytest.mark.parametrize("kind", [2, 5])
def test_a_line_is_read_from_a_layer_in_any_crs(tmp_path, kind):
    x, y = Transformer.from_crs(4326, 3857, always_xy=True).transform([-60, -40], [30, 35.5])
    first = line_wkb(list(zip(x, y, strict=True)), kind)
    path = tmp_path / "lines.gpkg"
    raw.write(
        path, geometry=np.array([first, line_wkb([(0, 0), (1, 1)], kind)], object), field_data=[],
        fields=[], layer="l", driver="GPKG", crs="EPSG:3857",
        geometry_type="LineString" if kind == 2 else "MultiLineString",
    )  # fmt: skip
    vertices, notes = read_line(str(path))
    np.testing.assert_allclose(vertices, [[-60, 30], [-40, 35.5]], atol=1e-9)
    assert notes == ["lines.gpkg holds 2 lines: the first is taken."]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "is no line"),
        ("-60,30", "no line of two places"),
        ("-60,30 5", "no line of two places"),
        (__file__, "cannot be read as a layer of lines"),
        ("absent.gpkg", "neither a file that exists nor a line"),
        ("from Lisbon to Rio", "is no line"),
        ("POLYGON ((0 0, 1 1, 2 0, 0 0))", "is no line"),
        ("MULTILINESTRING ((0 0, 1 1), (2 2, 3 3))", "several parts"),
    ],
)
def test_what_is_no_line_is_refused_with_a_sentence(text, words):
    with pytest.raises(InputError, match=words):
        read_line(text)


@pytest.mark.parametrize(
    ("vertices", "words"),
    [([(10, 5), (10, 5)], "no length"), ([(10, 5), (10, 95)], "no place on the globe")],
)
def test_a_line_that_cannot_be_is_refused(vertices, words):
    with pytest.raises(InputError, match=words):
        Track.through(np.array(vertices, float))
