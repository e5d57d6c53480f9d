"""What the map makes of a run: residuals of floats, fading, contours, profile tool, dates."""

import itertools
import shutil
from dataclasses import replace

import numpy as np
import pytest
from made_run import DEPTHS, REPORT, load, raster
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsDoubleRange,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsLineString,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPoint,
    QgsPointXY,
    QgsProfileGenerationContext,
    QgsProfileRequest,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QSize, Qt, QTime
from qgis.PyQt.QtGui import QColor


@pytest.fixture
def told(layers):
    return layers.lineage.of(REPORT)


# --- floats by residual -----------------------------------------------------------------------


def levels(rows):
    """Points as the profile layer holds them: (longitude, depth, value - analysis, status)."""
    layer = QgsVectorLayer(
        "Point?crs=EPSG:4326&field=depth_m:double&field=value:double&field=analysis:double"
        "&field=analysis_error:double&field=observation_error:double&field=status:string"
        "&field=variable:string",
        "levels",
        "memory",
    )
    features = []
    for longitude, depth, residual, status in rows:
        feature = QgsFeature(layer.fields())
        known = status != "rejected"
        # Standard error of the difference: 0.5 = √(0.3² + 0.4²).
        analysed = [10.0, 0.3, 0.4] if known else [None] * 3
        feature.setAttributes([depth, 10 + residual * 0.5, *analysed, status, "temperature"])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(longitude, 0)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def drawn(layer, longitudes, z=None):
    """The colours at places on the equator, as a canvas draws them."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(QgsRectangle(-1, -1, 11, 1))
    settings.setOutputSize(QSize(600, 100))
    settings.setBackgroundColor(QColor("#ffffff"))
    settings.setOutputDpi(96)
    if z:
        settings.setZRange(QgsDoubleRange(*z))
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.globalScope())
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    return [image.pixelColor(round((1 + x) * 50), 50).name() for x in longitudes]


def test_residuals_are_in_classes_of_standard_errors(layers, told):
    residuals = (-4.0, -2.5, -1.5, 0.5, 1.5, 2.5, 3.5)
    layer = levels([(x, 100.0, r, "used") for x, r in enumerate(residuals)])
    layers.style.style_profiles(layer, told)
    ramp = layers.ramps.ramp("residual")
    wanted = [ramp.color(k / 6).name() for k in range(7)]
    assert drawn(layer, range(7)) == wanted
    assert len(set(wanted)) == 7
    legend = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert legend == [
        "Residual in standard errors",
        "< −3",
        "−3 … −2",
        "−2 … −1",
        "−1 … 1",
        "1 … 2",
        "2 … 3",
        "≥ 3",
        "withheld",
        "rejected",
    ]


def test_withheld_and_rejected_levels_are_told_apart(layers, told):
    layer = levels([(0, 50.0, 0.0, "used"), (3, 50.0, 0.0, "withheld"), (6, 50.0, 9.0, "rejected")])
    layers.style.style_profiles(layer, told)
    ring = 2.0 / 25.4 * 96 / 50  # degrees: just inside the ring's outer edge
    used, withheld, rejected = drawn(layer, (0, 3, 6))
    assert used == withheld != rejected == layers.ramps.STATUS["rejected"]
    # A cross: dark along its arms, with a pale edge, and nothing between them.
    assert drawn(layer, [6 + ring]) == ["#ffffff"]
    around = drawn(layer, (0 + ring, 3 + ring))
    assert around[1] == layers.ramps.STATUS["withheld"] != around[0]


def test_the_largest_residual_of_a_profile_is_on_top(layers, told):
    rows = [(0, 10.0, 0.1, "used"), (0, 50.0, 3.5, "used"), (0, 100.0, -1.5, "used")]
    for order in (rows, rows[::-1]):
        layer = levels([*order, (0, 5.0, 9.0, "rejected")])
        layers.style.style_profiles(layer, told)
        assert drawn(layer, [0]) == [layers.ramps.colour_at("residual", 1.0).name()]


def test_levels_near_the_chosen_depth_alone_are_drawn(layers, told):
    layer = levels([(0, 10.0, 2.5, "used"), (3, 92.3, 2.5, "used"), (6, 500.0, 2.5, "used")])
    layers.style.style_profiles(layer, told)
    colour = layers.ramps.colour_at("residual", 5 / 6).name()
    assert drawn(layer, (0, 3, 6)) == [colour] * 3
    # By the elevation controller…
    assert drawn(layer, (0, 3, 6), z=(-100, -100)) == ["#ffffff", colour, "#ffffff"]
    assert drawn(layer, (0, 3, 6), z=(-120, 0)) == [colour, colour, "#ffffff"]
    # …or by the layer's own variable.
    QgsExpressionContextUtils.setLayerVariable(layer, "depthdif_depth", 500)
    assert drawn(layer, (0, 3, 6)) == ["#ffffff", "#ffffff", colour]


def test_the_shipped_style_of_levels_is_the_one_on_the_map(layers, told):
    """Else: make styles."""
    from depthdif_qgis.layers.profile_style import colour_profiles
    from depthdif_qgis.paths import PLUGIN

    rows = [(0, 100.0, -4.0, "used"), (3, 100.0, 2.5, "withheld"), (6, 100.0, 9.0, "rejected")]
    shipped, made = levels(rows), levels(rows)
    message, loaded = shipped.loadNamedStyle(
        str(PLUGIN / "resources" / "styles" / "profile_levels.qml")
    )
    assert loaded, message
    colour_profiles(made)
    assert shipped.renderer().dump() == made.renderer().dump()
    assert shipped.renderer().orderBy().dump() == made.renderer().orderBy().dump()
    assert drawn(shipped, (0, 3, 6)) == drawn(made, (0, 3, 6))


# --- fading -----------------------------------------------------------------------------------


def ratios(path, values):
    """A raster of σ/σ_clim on the grid of `raster`, a row of values repeated at every depth."""
    gdal.GetDriverByName("GTiff").CreateCopy(str(path), gdal.Open(raster(path, "error")))
    opened = gdal.Open(str(path), gdal.GA_Update)
    for band in range(1, opened.RasterCount + 1):
        rows = np.tile(np.asarray(values, dtype=np.float32), (6, 1))
        opened.GetRasterBand(band).WriteArray(rows)
    return str(path)


def test_an_analysis_fades_where_it_knows_no_more_than_the_climatology(
    layers, run, project, reconstruct, tmp_path
):
    ratio = ratios(tmp_path / "ratio.tif", (0.1, 0.5, 0.89, 0.9, 0.95, 1.0, 1.2, -9999))
    temperature = replace(run.fields[0], ratio=ratio)
    load(layers, replace(run, fields=(temperature, run.fields[1])), project, reconstruct)
    (level,) = project.mapLayersByName("Temperature 50 m (°C)")
    block = level.renderer().block(1, level.extent(), 8, 6)
    opacity = [block.color(3, column) >> 24 for column in range(8)]
    assert opacity[:4] == [255] * 4
    assert opacity[4] == pytest.approx((255 + 70) / 2, abs=2)
    assert opacity[5] == opacity[6] == pytest.approx(70, abs=1)
    assert opacity[7] == 0
    # The values are still the analysis's, at its own depth, in its own colours.
    value, _ = level.dataProvider().sample(QgsPointXY(-29.3, 9.3), 2)
    assert value == pytest.approx(26.4 * np.exp(-50 / 400), rel=1e-6)
    shown, wanted = QColor(block.color(3, 1)).getRgb(), _colour(layers, temperature, value)
    assert shown == pytest.approx(wanted, abs=1)
    assert level.elevationProperties().fixedRange() == QgsDoubleRange(-50, -50)
    # Errors don't fade.
    (error,) = project.mapLayersByName("Temperature error 50 m (°C)")
    assert error.renderer().alphaBand() == -1


def _colour(layers, field, value):
    position = (value - field.low) / (field.high - field.low)
    return layers.ramps.colour_at(field.quantity, position).getRgb()


# --- contours ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("low", "high", "step"),
    [(0, 30, 5), (2, 10, 1), (4.1, 4.9, 0.1), (34.5, 36.4, 0.2), (0, 400, 50), (7, 7, 1)],
)
def test_contour_intervals_are_round(layers, low, high, step):
    from depthdif_qgis.layers.contours import interval

    assert interval(low, high) == pytest.approx(step)


def test_contours_lie_over_their_level(layers, project, reconstruct, tmp_path, told):
    slope = raster(tmp_path / "slope.tif", "temperature", depths=(0.0, 50.0))
    opened = gdal.Open(slope, gdal.GA_Update)
    for band, top in ((1, 28.0), (2, 14.0)):
        # From west to east 0, top/7 … top: a line at each multiple of the interval.
        opened.GetRasterBand(band).WriteArray(
            np.tile(np.linspace(0, top, 8, dtype=np.float32), (6, 1))
        )
    opened = None
    field = layers.measure.measured("temperature", slope, (0.0, 50.0))
    files = layers.run_files.RunFiles("two", "t", told.date, (0.0, 50.0), slope)
    fields = (replace(field, contours=True), field)
    made = layers.results.Run(told.title, (*fields, field), None, told, files)
    load_fields(layers, replace(made, fields=fields), project, reconstruct)
    root = project.layerTreeRoot()
    names = [node.name() for node in root.findLayers()]
    assert names == [
        "Isotherms 0 m (5 °C)",
        "Isotherms 50 m (2 °C)",
        "Temperature 0 m (°C)",
        "Temperature 50 m (°C)",
    ]
    visible = [node.isVisible() for node in root.findLayers()]
    assert visible == [True, False, True, False]
    (contours,) = project.mapLayersByName(names[0])
    assert contours.renderer().contourInterval() == 5
    assert contours.customProperty("depthdif/quantity") == "temperature_contours"
    assert contours.elevationProperties().fixedRange() == QgsDoubleRange(0, 0)
    settings = QgsMapSettings()
    settings.setLayers([contours])
    settings.setDestinationCrs(contours.crs())
    settings.setExtent(contours.extent())
    settings.setOutputSize(QSize(400, 300))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    row = [image.pixelColor(x, 150).lightness() < 200 for x in range(400)]
    lines = sum(dark and not before for before, dark in itertools.pairwise(row))
    assert lines == 5  # 5, 10, 15, 20, 25 °C


def load_fields(layers, run, project, reconstruct):
    """As `load`, of a run that has its rasters alone."""
    from processing.gui.Postprocessing import handleAlgorithmResults
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    context = QgsProcessingContext()
    context.setProject(project)
    path = run.fields[0].path
    details = QgsProcessingContext.LayerDetails("OUTPUT", project, "OUTPUT")
    context.addLayerToLoadOnCompletion(path, details)
    layers.results.show(run, context, True)
    assert handleAlgorithmResults(
        reconstruct, context, QgsProcessingFeedback(False), {"OUTPUT": path}
    )


# --- QGIS's own controllers and tools -----------------------------------------------------------


def test_the_elevation_profile_tool_draws_each_level_s_own_values(
    layers, run, project, reconstruct
):
    load(layers, run, project, reconstruct)
    for depth in DEPTHS:
        (level,) = project.mapLayersByName(f"Temperature {depth:g} m (°C)")
        line = QgsLineString([QgsPoint(-29.6, 9.4), QgsPoint(-28.3, 9.4)])
        request = QgsProfileRequest(line)
        request.setCrs(level.crs())
        generator = level.createProfileGenerator(request)
        assert generator.generateProfile(QgsProfileGenerationContext())
        heights = generator.takeResults().distanceToHeightMap()
        assert len(heights) >= 5
        wanted = 26.4 * np.exp(-depth / 400)
        np.testing.assert_allclose(list(heights.values()), wanted, rtol=1e-6)
    symbology = level.elevationProperties().profileSymbology()
    assert symbology == Qgis.ProfileSurfaceSymbology.Line


def test_the_temporal_controller_shows_one_date_of_several(
    layers, run, project, reconstruct, tmp_path
):
    days = ("2018-12-30", "2018-12-31", "2019-01-02")
    for day in days:
        told = layers.lineage.of({**REPORT, "date": day})
        files = replace(run.files, identity=day, title=told.title, date=day)
        profiles = shutil.copy(run.profiles, tmp_path / f"{day}.geojson")
        of_day = replace(run, title=told.title, lineage=told, files=files, profiles=str(profiles))
        load(layers, of_day, project, reconstruct)
    groups = [group.name() for group in project.layerTreeRoot().children()]
    assert sorted(groups) == [f"DepthDif {day} diffusion" for day in days]

    def shown(day):
        start = QDateTime(
            QDate.fromString(day, Qt.DateFormat.ISODate), QTime(0, 0), Qt.TimeSpec.UTC
        )
        frame = QgsDateTimeRange(start, start.addDays(1), True, False)
        return {
            (layers.run_files.run_of(layer).date, layer.customProperty("depthdif/quantity"))
            for layer in project.mapLayers().values()
            if layer.temporalProperties().isActive()
            and layer.temporalProperties().isVisibleInTemporalRange(frame)
        }

    for day in days:
        assert shown(day) == {(day, "temperature"), (day, "error"), (day, "profiles")}
    assert shown("2019-01-01") == set()
    assert all(layer.temporalProperties().isActive() for layer in project.mapLayers().values())


def test_the_faded_raster_is_of_the_same_grid(layers, run, tmp_path):
    from depthdif_qgis.layers.fade import faded

    ratio = ratios(tmp_path / "ratio.tif", (0.1, 0.5, 0.89, 0.9, 0.95, 1.0, 1.2, 0.4))
    path = faded(run.fields[0].path, ratio)
    made, source = QgsRasterLayer(path), QgsRasterLayer(run.fields[0].path)
    assert made.isValid() and made.bandCount() == 2 * source.bandCount()
    assert made.extent() == source.extent() and made.crs() == source.crs()
    block = made.dataProvider().block(1, made.extent(), 8, 6)
    assert block.isNoData(0, 0) and not block.isNoData(1, 0)


def test_the_range_of_colours_holds_every_date(layers, run):
    from depthdif_qgis.layers.results import in_one_range

    temperature, error = run.fields
    other = replace(run, fields=(replace(temperature, low=4.0, high=20.0), error))
    for one in in_one_range([run, other]):
        assert [(field.low, field.high) for field in one.fields] == [(4.0, 27.0), (0.0, 0.9)]
