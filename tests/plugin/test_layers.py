"""Results on the map: order, groups, colours, dates, depths, lineage."""

import pytest
from made_run import DEPTHS, Heard, load, raster
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsDoubleRange,
    QgsLayerTreeGroup,
    QgsProcessingContext,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QDate


def tree(group):
    """The layer tree as nested (name, visible, children)."""
    return [
        (node.name(), node.itemVisibilityChecked(), tree(node))
        if isinstance(node, QgsLayerTreeGroup)
        else (node.name(), node.itemVisibilityChecked())
        for node in group.children()
    ]


def test_a_group_per_run_shallowest_on_top_one_level_visible(layers, run, project, reconstruct):
    load(layers, run, project, reconstruct)
    ((name, visible, children),) = tree(project.layerTreeRoot())
    assert name == "DepthDif 2018-12-31 diffusion" and visible
    assert children == [
        ("OUTPUT_PROFILES", True),
        (
            "Temperature",
            True,
            [
                ("Temperature 0 m (°C)", True),
                ("Temperature 50 m (°C)", False),
                ("Temperature 100 m (°C)", False),
                ("Temperature 500 m (°C)", False),
            ],
        ),
        (
            "Temperature error",
            True,
            [
                ("Temperature error 0 m (°C)", False),
                ("Temperature error 50 m (°C)", False),
                ("Temperature error 100 m (°C)", False),
                ("Temperature error 500 m (°C)", False),
            ],
        ),
    ]


def test_a_second_run_gets_a_group_of_its_own(layers, run, project, reconstruct):
    rasters = {"OUTPUT", "OUTPUT_ERROR"}
    load(layers, run, project, reconstruct, wanted=rasters)
    load(layers, run, project, reconstruct, wanted=rasters)
    names = [name for name, *_ in tree(project.layerTreeRoot())]
    assert names == ["DepthDif 2018-12-31 diffusion (2)", "DepthDif 2018-12-31 diffusion"]
    assert [len(group[2]) for group in tree(project.layerTreeRoot())] == [2, 2]
    # The profile viewer tells them apart by the same names.
    nodes = project.layerTreeRoot().findLayers()
    assert {layers.run_files.run_of(node.layer()).title for node in nodes} == set(names)


def test_every_level_has_its_band_colours_date_and_elevation(layers, run, project, reconstruct):
    load(layers, run, project, reconstruct)
    for field, label in zip(run.fields, ("Temperature", "Temperature error"), strict=True):
        for band, depth in enumerate(DEPTHS, start=1):
            (layer,) = project.mapLayersByName(f"{label} {depth:g} m (°C)")
            renderer = layer.renderer()
            assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
            assert renderer.inputBand() == band
            # One range for the whole run.
            assert (renderer.classificationMin(), renderer.classificationMax()) == (
                field.low,
                field.high,
            )
            assert renderer.shader().rasterShaderFunction().colorRampItemList()

            elevation = layer.elevationProperties()
            assert elevation.hasElevation()
            assert elevation.mode() == Qgis.RasterElevationMode.FixedElevationRange
            assert elevation.fixedRange() == QgsDoubleRange(-depth, -depth)
            assert elevation.isVisibleInZRange(QgsDoubleRange(-depth - 1, -depth + 1))
            assert not elevation.isVisibleInZRange(QgsDoubleRange(-depth - 9, -depth - 5))

            temporal = layer.temporalProperties()
            assert temporal.isActive()
            day = temporal.fixedTemporalRange()
            assert day.begin().date() == QDate(2018, 12, 31)
            assert day.end().date() == QDate(2019, 1, 1) and not day.includeEnd()


def test_every_layer_knows_its_run_and_what_it_shows(layers, run, project, reconstruct):
    load(layers, run, project, reconstruct)
    shown = {}
    for layer in project.mapLayers().values():
        assert layers.run_files.run_of(layer) == run.files
        shown.setdefault(layer.customProperty("depthdif/quantity"), []).append(layer.name())
    assert {quantity: len(names) for quantity, names in shown.items()} == {
        "temperature": 4,
        "error": 4,
        "profiles": 1,
    }
    assert layers.run_files.runs_in(project) == [run.files]
    assert run.files.depths == DEPTHS and run.files.output == run.fields[0].path


def test_colour_range_holds_all_depths_and_ends_on_round_numbers(run):
    temperature, error = run.fields
    assert (temperature.low, temperature.high) == (7.0, 27.0)
    assert (error.low, error.high) == (0.0, 0.9)


def test_warm_and_cold_differ_and_nothing_is_drawn_without_a_value(
    layers, run, project, reconstruct
):
    load(layers, run, project, reconstruct)

    def pixel(name, column, row):
        (layer,) = project.mapLayersByName(name)
        block = layer.renderer().block(1, layer.extent(), 8, 6)
        return block.color(row, column)

    assert pixel("Temperature 0 m (°C)", 0, 0) >> 24 == 0
    warm = pixel("Temperature 0 m (°C)", 4, 3)
    cold = pixel("Temperature 500 m (°C)", 4, 3)
    assert warm >> 24 == cold >> 24 == 255
    assert (warm >> 16 & 255) > (cold >> 16 & 255)  # red


def test_lineage_is_in_the_metadata(layers, run, project, reconstruct):
    load(layers, run, project, reconstruct)
    (layer,) = project.mapLayersByName("Temperature 50 m (°C)")
    metadata = layer.metadata()
    assert metadata.title() == "DepthDif 2018-12-31 diffusion: Temperature 50 m (°C)"
    assert "diffusion with 12 profiles" in metadata.abstract()
    assert "seed 3" in metadata.abstract()
    assert metadata.history() == [f"argo.nc (argo gdac), SHA-256 {'ab' * 32}"]
    assert [link.url for link in metadata.links()] == ["https://doi.org/10.17882/42182"]
    assert metadata.extent().temporalExtents()[0].begin().date() == QDate(2018, 12, 31)


def test_one_layer_with_bands_where_levels_are_not_wanted(layers, run, project, reconstruct):
    load(layers, run, project, reconstruct, load_levels=False)
    (layer,) = project.mapLayersByName("Temperature (°C)")
    assert layer.renderer().inputBand() == 1
    elevation = layer.elevationProperties()
    assert elevation.mode() == Qgis.RasterElevationMode.FixedRangePerBand
    assert elevation.fixedRangePerBand()[3] == QgsDoubleRange(-100, -100)
    assert len(project.mapLayers()) == 3


def test_only_what_the_analyst_wants_is_loaded(layers, run, project, reconstruct):
    load(layers, run, project, reconstruct, wanted={"OUTPUT_ERROR"})
    assert {layer.name().rsplit(" ", 3)[0] for layer in project.mapLayers().values()} == {
        "Temperature error"
    }


def test_a_style_that_fails_leaves_the_layer_and_a_warning(layers, run, project, monkeypatch):
    def broken(*arguments):
        raise RuntimeError("no colours today")

    monkeypatch.setattr(layers.results, "style_level", broken)
    context = QgsProcessingContext()
    context.setProject(project)
    path = run.fields[0].path
    details = QgsProcessingContext.LayerDetails("t", project, "OUTPUT")
    context.addLayerToLoadOnCompletion(path, details)
    layers.results.show(run, context, True)
    heard = Heard()
    for key, level in context.layersToLoadOnCompletion().items():
        layer = context.getMapLayer(key)
        level.postProcessor().postProcessLayer(layer, context, heard)
        assert layer.isValid()
    assert len(heard.warnings) == len(DEPTHS)
    assert "no colours today" in heard.warnings[0]


def test_a_raster_without_values_still_gets_a_range(layers, tmp_path):
    path = raster(tmp_path / "empty.tif", "temperature", depths=(5.0,))
    made = gdal.Open(path, gdal.GA_Update)
    made.GetRasterBand(1).Fill(-9999)
    made = None
    field = layers.measure.measured("temperature", path, (5.0,))
    assert field.high > field.low
    assert QgsRasterLayer(path, "empty").isValid()


def test_styles_that_are_shipped_give_the_ramp_s_colours(layers, tmp_path):
    """At an end, at a stop and between two, with a value in the quantity's own unit."""
    from depthdif_qgis.paths import PLUGIN

    path = raster(tmp_path / "t.tif", "temperature", depths=(0.0,))
    styles = sorted((PLUGIN / "resources" / "styles").glob("*.qml"))
    assert {"temperature", "salinity", "error", "temperature_difference"} <= {
        s.stem for s in styles
    }
    for style in (style for style in styles if style.stem != "profile_levels"):
        layer = QgsRasterLayer(path, "t")
        message, loaded = layer.loadNamedStyle(str(style))
        assert loaded, message
        renderer = layer.renderer()
        low, high = renderer.classificationMin(), renderer.classificationMax()
        shade = renderer.shader().rasterShaderFunction().shade
        ramp = layers.ramps.ramp(style.stem)
        for position in (0.0, 0.42, 0.77, 1.0):
            _, *shown = shade(low + position * (high - low))
            wanted = ramp.color(position).getRgb()
            assert shown == pytest.approx(wanted, abs=1), style.stem


def test_levels_that_are_open_already_are_taken(layers, run, project):
    context = QgsProcessingContext()
    context.setProject(project)
    for field in run.fields:
        details = QgsProcessingContext.LayerDetails(field.quantity, project, field.quantity)
        context.addLayerToLoadOnCompletion(field.path, details)
    tell = layers.results.opened_ahead(lambda: run, context, True)
    opened = set(context.temporaryLayerStore().mapLayers())
    assert len(opened) == 2 * len(DEPTHS)
    layers.results.show(tell(), context, True)
    assert set(context.layersToLoadOnCompletion()) == opened
    names = {details.name for details in context.layersToLoadOnCompletion().values()}
    assert names == {field.name(depth) for field in run.fields for depth in DEPTHS}
