"""The profile viewer's drawing: scales, curves, colours, the numbers it copies."""

import csv
import io
import itertools
import math

import pytest
from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QRectF, QSize
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter, QPalette

nan = math.nan


@pytest.fixture
def viewer(provider):
    from depthdif_qgis.gui import profile_dock
    from depthdif_qgis.gui.profile_dock import (  # noqa: F401
        colours,
        drawing,
        export,
        layout,
        observed,
        plot,
        scale,
        scene,
    )

    return profile_dock


@pytest.fixture
def scene(viewer):
    from depthdif_qgis.gui.profile_dock.column import Column

    level = viewer.observed.Level
    levels = (level(10.0, 19.0, "used"), level(40.0, 18.0, "withheld"), level(60.0, 99, "rejected"))
    profile = viewer.observed.ObservedProfile(
        "6900001", "7", "A", "2018-12-30", -20.0, 1.0, {"temperature": levels}
    )
    column = Column(
        depths=(0.0, 50.0, 100.0, 200.0),
        mean=(20.0, 15.0, 10.0, nan),
        error=(1.0, 0.5, 0.25, nan),
        climatology=(19.0, 16.0, 11.0, nan),
        climatology_error=(2.0, 2.0, 2.0, nan),
        members=((20.5, 15.5, 10.5, nan), (19.5, 14.5, 9.5, nan)),
    )
    return viewer.scene.Scene(
        column=column,
        observed=(viewer.scene.Observed(profile, 12.3),),
        mixed_layer=30.0,
        level=50.0,
        title="a run · 1.00° N, 20.00° W",
    )


def drawn(viewer, scene, bottom=200.0, stretched=False, size=(400, 500)):
    view = viewer.layout.View(0.0, bottom, stretched)
    rect = QRectF(0, 0, *size)
    return viewer.drawing.Drawing(
        scene, view, viewer.colours.on_paper("temperature"), QFont(), rect
    )


# --- scales -----------------------------------------------------------------------------------


@pytest.mark.parametrize("stretched", [True, False])
def test_depth_goes_down_and_back(viewer, stretched):
    scale = viewer.scale.DepthScale(0, 2000, 30, 500, stretched)
    assert (scale.pixel(0), scale.pixel(2000)) == (30, 530)
    pixels = [scale.pixel(depth) for depth in (0, 10, 100, 500, 2000)]
    assert pixels == sorted(pixels)
    # Stretched, a twentieth of the depth takes √(1/20) of the axis.
    assert scale.pixel(100) == pytest.approx(30 + 500 * (math.sqrt(0.05) if stretched else 0.05))
    for depth in (0, 3, 77, 1999):
        assert scale.depth(scale.pixel(depth)) == pytest.approx(depth)
    ticks = scale.ticks(20)
    gaps = [scale.pixel(b) - scale.pixel(a) for a, b in itertools.pairwise(ticks)]
    assert ticks[0] == 0 and ticks[-1] == 2000 and min(gaps) >= 20 and len(ticks) > 6


def test_round_ticks(viewer):
    ticks = viewer.scale.ticks
    assert ticks(3.2, 28.9, 6) == [5, 10, 15, 20, 25]
    assert ticks(-0.31, 0.42, 5) == [-0.2, 0, 0.2, 0.4]
    assert ticks(34.1, 34.9, 4) == [34.2, 34.4, 34.6, 34.8]
    assert ticks(5, 5, 4) == [] and ticks(nan, 1, 4) == []


def test_a_range_holds_every_value(viewer):
    span = viewer.scale.span
    assert span([1, nan, 5], 1) == pytest.approx((0.8, 5.2))
    assert span([10, 10.2], 1) == pytest.approx((9.6, 10.6))
    assert span([0.2, 0.4], 0.1, from_zero=True) == pytest.approx((0, 0.42))
    assert span([nan], 1) == (0, 1)


# --- the picture ------------------------------------------------------------------------------


def test_axes_hold_bands_and_good_observations(viewer, scene):
    layout = drawn(viewer, scene).layout
    # 20 ± 1.96 °C; the rejected 99 °C don't squeeze the curve.
    assert 21.96 < layout.value.high < 23 and 8.5 < layout.value.low < 9.51
    assert layout.error.low == 0 and 2 < layout.error.high < 2.2
    # Zoomed to the upper 60 m, the colder water below doesn't count.
    assert drawn(viewer, scene, bottom=60.0).layout.value.low > 13


def test_curves_end_at_the_sea_floor(viewer, scene):
    layout = drawn(viewer, scene).layout
    (curve,) = viewer.drawing.pieces(
        layout.depth, layout.value, scene.column.depths, scene.column.mean
    )
    points = [curve.at(index) for index in range(curve.count())]
    depths = [layout.depth.depth(point.y()) for point in points]
    assert depths == pytest.approx([0, 50, 100])
    assert [point.x() for point in points] == [layout.value.pixel(v) for v in (20, 15, 10)]
    assert scene.column.floor == 100
    broken = viewer.drawing.pieces(layout.depth, layout.value, (0, 1, 2), (1, nan, 2))
    assert [piece.count() for piece in broken] == [1, 1]


def painted(drawing, size=(400, 500)):
    image = QImage(*size, QImage.Format.Format_ARGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    drawing.paint(painter)
    painter.end()
    return image


def near(image, x, y, colour, reach=2, tolerance=60):
    """Whether a pixel about there has, but for the smoothing of edges, a colour."""
    around = itertools.product(range(-reach, reach + 1), repeat=2)
    seen = (image.pixelColor(round(x) + dx, round(y) + dy) for dx, dy in around)
    return any(
        max(abs(a - b) for a, b in zip(got.getRgb(), colour.getRgb(), strict=True)) < tolerance
        for got in seen
    )


def test_the_curves_are_where_their_values_are(viewer, scene):
    drawing = drawn(viewer, scene)
    image, layout, colours = painted(drawing), drawing.layout, drawing.colours
    depth, value = layout.depth, layout.value
    assert near(image, value.pixel(12.5), depth.pixel(75), colours.analysis)
    assert near(image, layout.error.pixel(0.375), depth.pixel(75), colours.analysis)
    assert near(image, value.pixel(19), depth.pixel(10), colours.observed[0])
    assert near(image, layout.values.center().x(), depth.pixel(50), colours.level)
    # Beside the 95 % band, 15 ± 0.98 °C at 50 m, there is nothing but paper.
    paper = QColor("#ffffff")
    assert near(image, value.pixel(17.5), depth.pixel(80), paper, reach=0)
    within = value.pixel(12.5 + 0.6), depth.pixel(75)
    assert not near(image, *within, paper, reach=0, tolerance=20)


def test_what_is_drawn_is_in_the_legend_and_nothing_else(viewer, scene):
    labels = [entry.label for entry in viewer.drawing.entries(scene)]
    assert labels == [
        "Analysis",
        "68 %",
        "95 %",
        "2 members",
        "Climatology",
        "Mixed layer 30 m",
        "On the map 50 m",
        "6900001 · 7, 2018-12-30, 12 km",
    ]
    assert viewer.drawing.entries(viewer.scene.Scene()) == []


def test_a_sentence_stands_where_there_is_nothing_to_draw(viewer):
    empty = drawn(viewer, viewer.scene.Scene(message="There is no sea at 45.00° N, 75.00° W."))
    image = painted(empty)
    colours = {image.pixelColor(x, y).name() for x in range(400) for y in range(200, 300)}
    assert len(colours) > 1, "the sentence"
    assert {image.pixelColor(x, 40).name() for x in range(400)} == {"#ffffff"}, "no axes"


def luminance(colour):
    """Relative luminance, WCAG 2.1."""
    parts = colour.redF(), colour.greenF(), colour.blueF()
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(colour, background):
    over = [
        b + (c - b) * colour.alphaF()
        for c, b in zip(colour.getRgbF()[:3], background.getRgbF()[:3], strict=True)
    ]
    light = sorted((luminance(QColor.fromRgbF(*over)), luminance(background)))
    return (light[1] + 0.05) / (light[0] + 0.05)


@pytest.mark.parametrize("variable", ["temperature", "salinity"])
@pytest.mark.parametrize(
    ("base", "text", "behind"),
    [
        ("#ffffff", "#000000", "#ffffff"),
        ("#1e1e1e", "#e6e6e6", "#1e1e1e"),
        # Night Mapping's style sheet: the palette's base is transparent.
        ("#00000000", "#dddddd", "#323232"),
    ],
    ids=["light", "dark", "night mapping"],
)
def test_colours_are_legible_in_light_and_dark(viewer, variable, base, text, behind):
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor(base))
    palette.setColor(QPalette.ColorRole.Text, QColor(text))
    found = viewer.colours.of_palette(palette, variable)
    behind = QColor(behind)
    lines = found.text, found.analysis, found.climatology, found.mixed_layer, found.level
    for colour in (*lines, *found.observed):
        assert contrast(colour, behind) >= 4.5, colour.name()
    assert contrast(found.text, found.solid) >= 4.5
    assert found.solid.alpha() == 255


# --- the widget -------------------------------------------------------------------------------


@pytest.fixture
def plot(viewer, scene, qgis_app):
    plot = viewer.plot.Plot()
    plot.resize(QSize(400, 500))
    plot.show_scene(scene)
    return plot


def test_values_are_read_at_any_depth(plot):
    assert plot.values_at(75) == "75 m: 12.50 ± 0.38 °C"
    assert plot.values_at(150) == ""
    # A screen reader says what the map's level has.
    told = plot.accessibleDescription()
    assert told == "a run · 1.00° N, 20.00° W\n50 m: 15.00 ± 0.50 °C"


def test_zoom_keeps_within_the_depths(plot):
    assert plot.view.bottom == 200
    plot.zoom(0.5)
    assert plot.view.bottom == 100
    plot.zoom(0.01)
    assert plot.view.bottom == 10
    plot.zoom(math.inf)
    assert plot.view.bottom == 200


def test_zoom_stays_from_place_to_place(plot, viewer, scene):
    from dataclasses import replace

    plot.zoom(0.5)
    plot.show_scene(replace(scene, title="another place"))
    assert plot.view.bottom == 100


def test_another_theme_is_followed(plot):
    def dark():
        return plot.grab().toImage().pixelColor(3, 3).lightnessF() < 0.5

    for base, text, is_dark in (("#ffffff", "#000000", False), ("#1b1b1b", "#eeeeee", True)):
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, QColor(base))
        palette.setColor(QPalette.ColorRole.Text, QColor(text))
        plot.setPalette(palette)
        assert dark() is is_dark
    # On paper it is light whatever the theme.
    assert plot.image(QSize(300, 300)).pixelColor(2, 2).lightnessF() == 1


def test_the_table_has_every_number(viewer, scene):
    text = viewer.export.as_csv(scene, QgsPointXY(-20, 1), "2018-12-31")
    rows = {float(row["depth_m"]): row for row in csv.DictReader(io.StringIO(text))}
    assert list(rows) == [0, 10, 40, 50, 60, 100, 200]
    first = rows[0]
    assert (first["date"], first["longitude"], first["latitude"]) == (
        "2018-12-31",
        "-20.000000",
        "1.000000",
    )
    numbers = {name: float(text) for name, text in list(first.items())[1:-2]}
    assert numbers == {
        "longitude": -20,
        "latitude": 1,
        "depth_m": 0,
        "temperature": 20,
        "temperature_error": 1,
        "temperature_climatology": 19,
        "temperature_climatology_error": 2,
        "temperature_member_1": 20.5,
        "temperature_member_2": 19.5,
    }
    assert rows[200]["temperature"] == "", "below the sea floor"
    assert (rows[10]["observed_6900001_7"], rows[10]["observed_6900001_7_status"]) == ("19", "used")
    assert rows[60]["observed_6900001_7_status"] == "rejected"
    assert rows[10]["temperature"] == ""


@pytest.mark.parametrize("name", ["p.png", "p.svg", "p.csv"])
def test_saving(viewer, plot, tmp_path, name):
    viewer.export.save(str(tmp_path / name), plot, "depth_m\n0\n")
    written = (tmp_path / name).read_bytes()
    if name == "p.csv":
        assert written == b"depth_m\n0\n"
    elif name == "p.svg":
        assert b"<svg" in written and b"Potential temperature" in written
    else:
        assert QImage(str(tmp_path / name)).size() == QSize(1280, 1440)


@pytest.mark.parametrize("name", ["p.png", "p.svg", "p.csv"])
def test_saving_where_it_is_not_possible_says_so(viewer, plot, tmp_path, name):
    with pytest.raises(OSError, match=r"p\.|picture"):
        viewer.export.save(str(tmp_path / "no such folder" / name), plot, "")


def test_a_file_gets_the_ending_of_its_format(viewer):
    with_ending = viewer.export.with_ending
    assert with_ending("a", "SVG (*.svg)") == "a.svg"
    assert with_ending("a.b", "CSV (*.csv)") == "a.b.csv"
    assert with_ending("a.PNG", "CSV (*.csv)") == "a.PNG"
    assert with_ending("a", "") == "a.png"
