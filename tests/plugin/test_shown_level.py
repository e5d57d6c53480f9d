"""The depth slider: one level of the run's layers on the map, and the elevation controller."""

import math

import pytest
from made_run import DEPTHS, load
from qgis.core import QgsDoubleRange, QgsLayerTreeGroup
from qgis.gui import QgsElevationControllerWidget, QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

RASTERS = {"OUTPUT", "OUTPUT_ERROR"}


@pytest.fixture
def canvas(qgis_app):
    canvas = QgsMapCanvas()
    yield canvas
    canvas.stopRendering()
    sip.delete(canvas)  # while there still is an application


@pytest.fixture
def level(provider, project, canvas):
    from depthdif_qgis.gui.shown_level import ShownLevel

    level = ShownLevel(canvas)
    yield level
    level.close()


@pytest.fixture
def on_map(layers, run, project, reconstruct):
    load(layers, run, project, reconstruct, wanted=RASTERS)
    return project


def checked(project, name="Temperature"):
    """Depths of the layers of one quantity that are switched on, in each group of that name."""
    from depthdif_qgis.layers.results import DEPTH_PROPERTY

    return [
        [
            node.layer().customProperty(DEPTH_PROPERTY)
            for node in group.findLayers()
            if node.itemVisibilityChecked()
        ]
        for run in project.layerTreeRoot().children()
        for group in run.children()
        if isinstance(group, QgsLayerTreeGroup) and group.name() == name
    ]


def test_no_run_no_levels(level):
    assert level.depths == () and math.isnan(level.depth)
    level.step(1)
    level.show(100)
    assert math.isnan(level.depth)


def test_one_level_is_shown_of_the_quantity_that_is(level, on_map):
    level.refresh()
    assert (level.depths, level.depth) == (DEPTHS, 0)
    level.show(100)
    assert checked(on_map) == [[100]]
    assert checked(on_map, "Temperature error") == [[]], "the error wasn't shown before"
    assert level.depth == 100
    level.show(70)  # the nearest there is
    assert checked(on_map) == [[50]]


def test_steps_stop_at_the_ends(level, on_map):
    level.refresh()
    seen = []
    for by in (1, 1, 1, 1, -1, -1, -1, -1):
        level.step(by)
        seen.append(level.depth)
    assert seen == [50, 100, 500, 500, 100, 50, 0, 0]


def test_the_error_is_stepped_through_when_it_is_shown(level, on_map):
    (run,) = on_map.layerTreeRoot().children()
    temperature, error = run.children()
    temperature.setItemVisibilityChecked(False)
    error.findLayers()[2].setItemVisibilityChecked(True)
    level.refresh()
    assert level.depth == 100
    level.step(1)
    assert checked(on_map, "Temperature error") == [[500]]
    assert checked(on_map) == [[0]], "what is hidden stays as it is"


def test_all_dates_change_together(level, layers, run, project, reconstruct):
    for _ in range(2):
        load(layers, run, project, reconstruct, wanted=RASTERS)
    level.refresh()
    level.show(500)
    assert checked(project) == [[500], [500]]


def test_a_level_comes_back_where_none_is_shown(level, on_map):
    (run,) = on_map.layerTreeRoot().children()
    run.setItemVisibilityCheckedRecursive(False)
    level.refresh()
    assert math.isnan(level.depth) and level.depths == DEPTHS
    level.show(50)
    assert checked(on_map) == [[50]]
    assert level.depth == 50 and run.isVisible()


def test_a_layer_with_all_levels_shows_another_band(level, layers, run, project, reconstruct):
    load(layers, run, project, reconstruct, load_levels=False, wanted=RASTERS)
    level.refresh()
    assert (level.depths, level.depth) == (DEPTHS, 0)
    level.show(100)
    (layer,) = project.mapLayersByName("Temperature (°C)")
    assert layer.renderer().inputBand() == 3 and level.depth == 100


def test_what_the_analyst_switches_in_the_layer_tree_is_noticed(level, on_map, qgis_app):
    level.refresh()
    told = []
    level.changed.connect(lambda: told.append(level.depth))
    (run,) = on_map.layerTreeRoot().children()
    nodes = run.children()[0].findLayers()
    nodes[0].setItemVisibilityChecked(False)
    nodes[3].setItemVisibilityChecked(True)
    qgis_app.processEvents()
    assert told == [500], "once, not once for every node"


def test_the_elevation_controller_is_driven_and_followed(level, on_map, canvas):
    level.refresh()
    level.show(50)
    assert canvas.zRange().isInfinite(), "without a controller the map's range is left alone"
    # What QGIS Desktop makes of View ▸ Elevation Controller.
    controller = QgsElevationControllerWidget(canvas)
    controller.rangeChanged.connect(canvas.setZRange)
    for depth, others in ((100, (0, 50, 500)), (500, (0, 50, 100)), (0, (50, 100, 500))):
        level.show(depth)
        assert canvas.zRange().contains(-depth)
        assert not any(canvas.zRange().contains(-other) for other in others)
    controller.setRange(QgsDoubleRange(-150.0, -75.0))
    assert level.depth == 100 and checked(on_map) == [[100]]
    # As long as the level is in the range, it stays.
    controller.setRange(QgsDoubleRange(-250.0, -20.0))
    assert level.depth == 100


# --- the tool bar -----------------------------------------------------------------------------


@pytest.fixture
def tool_bar(level, canvas):
    from depthdif_qgis.gui.depth_toolbar import DepthToolBar

    bar = DepthToolBar(level, canvas)
    yield bar
    sip.delete(bar)


def test_without_a_run_the_slider_does_nothing(tool_bar):
    assert not tool_bar.slider.isEnabled() and not tool_bar.play.isEnabled()
    assert tool_bar.label.text() == "–"


def test_the_slider_shows_and_sets_the_level(tool_bar, level, on_map):
    level.refresh()
    assert tool_bar.slider.isEnabled() and tool_bar.slider.maximum() == 3
    tool_bar.slider.setValue(2)
    assert checked(on_map) == [[100]] and tool_bar.label.text() == "100 m"
    level.show(500)
    assert tool_bar.slider.value() == 3 and tool_bar.label.text() == "500 m"
    tool_bar.shallower.trigger()
    assert checked(on_map) == [[100]]


@pytest.mark.parametrize("orientation", [Qt.Orientation.Horizontal, Qt.Orientation.Vertical])
def test_keys_go_deeper_downwards_and_to_the_right(tool_bar, level, on_map, orientation):
    tool_bar.setOrientation(orientation)
    level.refresh()
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Home):
        QTest.keyClick(tool_bar.slider, key)
        seen.append(level.depth)
    assert seen == [50, 100, 50, 500, 0]


def test_playing_goes_round(tool_bar, level, on_map, qgis_app):
    level.refresh()
    level.show(100)
    seen = []
    level.changed.connect(lambda: seen.append(level.depth))
    tool_bar._clock.setInterval(10)
    tool_bar.play.setChecked(True)
    for _ in range(500):
        qgis_app.processEvents()
        QTest.qWait(2)
        if len(seen) >= 3:
            break
    tool_bar.play.setChecked(False)
    assert seen[:3] == [500, 0, 50]
