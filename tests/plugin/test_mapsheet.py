"""Map sheets: a page per depth, with the right colours, floats and words, and nothing beside."""

import re
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from made_run import DEPTHS, load, raster
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtGui import QImage

DPI = 100
MM = DPI / 25.4


@pytest.fixture
def mapsheet(provider):
    return QgsApplication.processingRegistry().createAlgorithmById("depthdif:mapsheet")


@pytest.fixture
def sheet(mapsheet, project):
    """Run the algorithm; return whether it could, and its outputs or its reason."""

    def made(**parameters):
        context = QgsProcessingContext()
        context.setProject(project)
        possible, sentence = mapsheet.checkParameterValues(parameters, context)
        if not possible:
            return False, sentence
        feedback = QgsProcessingFeedback(False)
        results, done = mapsheet.create().run({"DPI": DPI, **parameters}, context, feedback)
        return done, results if done else feedback.textLog()

    return made


@pytest.fixture
def files(tmp_path):
    """A GeoTIFF and its error, beside it by name."""
    folder = tmp_path / "in"
    folder.mkdir()
    raster(folder / "t_error.tif", "error")
    return raster(folder / "t.tif", "temperature")


def pages(pdf):
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", Path(pdf).read_bytes()))


def colour(image, left, top, width, height):
    """The commonest colour within a box in mm."""
    counted = Counter(
        image.pixelColor(x, y).name()
        for x in range(round(left * MM), round((left + width) * MM))
        for y in range(round(top * MM), round((top + height) * MM))
    )
    return counted.most_common(1)[0][0]


def test_a_page_for_each_depth(sheet, files, tmp_path):
    done, results = sheet(
        RECONSTRUCTION=files, OUTPUT=str(tmp_path / "s.pdf"), OUTPUT_FOLDER=str(tmp_path / "png")
    )
    assert done, results
    assert results["PAGES"] == len(DEPTHS) == pages(tmp_path / "s.pdf")
    assert {file.name for file in (tmp_path / "png").iterdir()} == {
        f"temperature_{depth:04g}m.png" for depth in DEPTHS
    }
    image = QImage(str(tmp_path / "png" / "temperature_0100m.png"))
    assert (image.width(), image.height()) == pytest.approx((297 * MM, 210 * MM), abs=1)
    assert {file.name for file in Path(files).parent.iterdir()} == {"t.tif", "t_error.tif"}


@pytest.mark.parametrize("common", [False, True])
def test_the_map_has_the_colours_of_its_values(sheet, files, tmp_path, common):
    from depthdif_qgis.layers import ramps
    from depthdif_qgis.sheets import page

    done, results = sheet(
        RECONSTRUCTION=files, OUTPUT_FOLDER=str(tmp_path), COMMON_RANGE=common, DEPTHS="100, 500"
    )
    assert done, results
    values = {depth: 26.4 * np.exp(-depth / 400) for depth in (100, 500)}
    step = 0.2
    for depth, value in values.items():
        among = values.values() if common else [value]
        low = np.floor(min(among) / step) * step
        high = np.ceil(max(among) / step) * step
        image = QImage(str(tmp_path / f"temperature_{depth:04d}m.png"))
        left, top, *_ = page.MAP
        shown = colour(image, left + 40, top + 40, 20, 20)
        wanted = ramps.colour_at("temperature", (value - low) / (high - low)).getRgb()[:3]
        red, green, blue = (int(shown[at : at + 2], 16) for at in (1, 3, 5))
        assert (red, green, blue) == pytest.approx(wanted, abs=2)
        # The cell without a value is land-grey: the north-western one.
        assert colour(image, left + 2, top + 2, 8, 8) == page.LAND


def test_a_map_goes_on_across_the_dateline(sheet, files, tmp_path):
    from depthdif_qgis.sheets import page

    opened = gdal.Open(files, gdal.GA_Update)
    opened.SetGeoTransform((179, 0.25, 0, 10, 0, -0.25))
    opened = None
    done, results = sheet(RECONSTRUCTION=files, OUTPUT_FOLDER=str(tmp_path), DEPTHS="0")
    assert done, results
    image = QImage(str(tmp_path / "temperature_0000m.png"))
    left, top, width, _ = page.MAP
    west, east = (colour(image, left + x, top + 40, 8, 8) for x in (30, width - 30))
    assert west == east != page.LAND


def test_a_run_on_the_map_brings_its_floats(layers, run, project, reconstruct, sheet, tmp_path):
    load(layers, run, project, reconstruct)
    (level,) = project.mapLayersByName("Temperature 50 m (°C)")
    done, said = sheet(RECONSTRUCTION_LAYER=level.id(), OUTPUT=str(tmp_path / "s.pdf"))
    # Its floats here have a status alone: that is noticed, so they were taken.
    assert not done and "OUTPUT_PROFILES has no field depth_m" in said
    for layer in project.mapLayersByName("OUTPUT_PROFILES"):
        project.removeMapLayer(layer)
    done, results = sheet(RECONSTRUCTION_LAYER=level.id(), OUTPUT=str(tmp_path / "s.pdf"))
    assert done and results["PAGES"] == pages(tmp_path / "s.pdf") == 4


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({}, "nowhere to write"),
        ({"OUTPUT": "{out}/s.pdf", "DEPTHS": "0,75"}, "no depth 75; there are 0, 50, 100, 500 m"),
        ({"OUTPUT": "{out}/s.pdf", "VARIABLE": "salinity"}, "holds no salinity"),
        ({"OUTPUT": "{out}/s.pdf", "PROFILES": "{out}/gone.gpkg"}, "PROFILES"),
        ({"OUTPUT": "{out}/s.pdf", "RECONSTRUCTION": None}, "no reconstruction"),
    ],
)
def test_what_cannot_be_laid_out_is_said(sheet, files, tmp_path, parameters, sentence):
    given = {key: value and value.format(out=tmp_path) for key, value in parameters.items()}
    done, said = sheet(**{"RECONSTRUCTION": files, **given})
    assert not done and sentence in said


@pytest.mark.parametrize(
    ("low", "high", "count", "wanted"),
    [
        (0, 1, 4, [0, 0.2, 0.4, 0.6, 0.8, 1]),
        (4, 22, 10, list(range(4, 23, 2))),
        (5.1, 5.3, 2, None),
    ],
)
def test_ticks_are_round_and_within(provider, low, high, count, wanted):
    from depthdif_qgis.sheets.colour_bar import ticks

    found = ticks(low, high, count)
    assert all(low <= tick <= high for tick in found)
    assert found == pytest.approx(wanted or [5.1, 5.2, 5.3])


def test_the_map_is_as_wide_as_it_is_at_its_latitude(provider):
    from depthdif_qgis.sheets.page import local_crs
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsProject,
        QgsRectangle,
    )

    for extent in (QgsRectangle(-10, 55, 10, 65), QgsRectangle(170, -20, 190, -10)):
        to_map = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem("EPSG:4326"), local_crs(extent), QgsProject.instance()
        )
        found = to_map.transformBoundingBox(extent)
        middle = np.cos(np.deg2rad(extent.center().y()))
        assert found.width() == pytest.approx(extent.width() * 111_320 * middle, rel=1e-3)
        assert found.height() == pytest.approx(extent.height() * 111_320, rel=1e-3)
