"""The profile viewer in a window: clicks, floats, dates, clipboard; nothing imported before."""

import os
import subprocess
import sys
import time

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsPointXY,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QDateTime, QEvent, Qt
from qgis.PyQt.QtGui import QGuiApplication, QKeyEvent
from qgis.PyQt.QtTest import QTest

from conftest import PLUGINS

PLACE = QgsPointXY(175.1, 1.6)


@pytest.fixture
def wait(qgis_app):
    def until(condition, seconds=10):
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, "it never happened"
            qgis_app.processEvents()
            time.sleep(0.002)

    return until


@pytest.fixture
def add_run(provider, project, small_run):
    """Put a run on the map: a layer of the small run, called of a date; and its floats."""
    from depthdif_qgis.layers.run_files import RunFiles

    def add(date, method="diffusion"):
        run = RunFiles(
            identity=f"{date}-{method}",
            title=f"DepthDif {date} {method}",
            date=date,
            depths=(0.0, 10.0, 50.0),
            output=str(small_run / "x.tif"),
            dataset=str(small_run / "r.nc"),
            members=str(small_run / "m.nc"),
        )
        raster = QgsRasterLayer(run.output, "Temperature (°C)", "gdal")
        uri = (small_run / "p.csv").as_uri() + "?delimiter=,&xField=longitude&yField=latitude"
        points = QgsVectorLayer(f"{uri}&crs=EPSG:4326&detectTypes=yes", "Levels", "delimitedtext")
        for layer in (raster, points):
            assert layer.isValid()
            run.write_to(layer)
            project.addMapLayer(layer)
        return run

    return add


@pytest.fixture
def canvas(qgis_canvas):
    qgis_canvas.setTemporalRange(QgsDateTimeRange(QDateTime(), QDateTime()))
    qgis_canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    qgis_canvas.resize(400, 300)
    qgis_canvas.setExtent(QgsRectangle(170, -5, 190, 10))
    return qgis_canvas


@pytest.fixture
def dock(provider, project, qgis_iface, canvas, wait):
    from depthdif_qgis.gui.profile_dock.dock import ProfileDock
    from depthdif_qgis.gui.shown_level import ShownLevel

    level = ShownLevel(canvas)
    dock = ProfileDock(qgis_iface, level)
    yield dock
    dock.release()
    level.close()
    # Nothing may still be read or drawn when the application ends.
    wait(lambda: not QgsApplication.taskManager().countActiveTasks())
    canvas.stopRendering()
    sip.delete(dock)


@pytest.fixture
def viewer(dock, add_run, wait):
    """The dock's viewer with one run, its floats known."""
    add_run("2018-12-31")
    viewer = dock.viewer
    wait(lambda: viewer.profiles)
    return viewer


def known(viewer):
    return lambda: viewer.scene.column.members


def test_without_a_run_it_says_what_to_do(dock):
    assert "run Reconstruct" in dock.plot.scene.message
    assert not dock.choice.isEnabled() and not dock.next.isEnabled()


def test_a_run_is_found_when_it_is_added(dock, viewer):
    assert dock.choice.currentText() == "DepthDif 2018-12-31 diffusion"
    assert "Click on the map" in viewer.scene.message
    assert dock.float.count() == 2
    assert not dock.variable.isVisibleTo(dock), "there is only temperature"


def test_a_click_shows_the_column_with_members_and_the_nearest_float(dock, viewer, wait):
    dock.tool.chosen.emit(PLACE)
    wait(known(viewer))
    column = dock.plot.scene.column
    assert column.mean == pytest.approx([20.175, 20.075, 19.675], abs=1e-5)
    assert column.members[0] == pytest.approx([20.275, 20.175, 19.775], abs=1e-5)
    (observed,) = viewer.scene.observed
    assert observed.profile.platform == "1900001"
    # 0.15° of longitude at 1.55° N and 0.1° of latitude.
    assert observed.distance == pytest.approx(20.0, abs=0.1)
    assert dock.status.text() == "1.60° N, 175.10° E"


def test_a_press_on_the_map_is_a_place_in_any_projection(dock, viewer, canvas, wait):
    mercator = QgsCoordinateReferenceSystem("EPSG:3857")
    canvas.setDestinationCrs(mercator)
    canvas.setExtent(QgsRectangle(19_000_000, -500_000, 20_000_000, 500_000))
    dock.pick()
    assert canvas.mapTool() is dock.tool and dock.picking.isChecked()
    pixel = canvas.getCoordinateTransform().transform(QgsPointXY(19_500_000, 0)).toQPointF()
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=pixel.toPoint())
    wait(known(viewer))
    # 19,500 km east along the equator.
    assert viewer.place.x() == pytest.approx(19_500_000 / 20037508.34 * 180, abs=0.1)
    assert viewer.place.y() == pytest.approx(0, abs=0.1)
    dock.pick(False)
    assert canvas.mapTool() is not dock.tool and not dock.picking.isChecked()


def test_land_and_outside_are_told_apart(dock, viewer, wait):
    viewer.go(QgsPointXY(170.1, -4.9))
    wait(lambda: "no sea" in viewer.scene.message)
    assert viewer.scene.message == "There is no sea at 4.90° S, 170.10° E."
    assert not dock.copying.isEnabled()
    viewer.go(QgsPointXY(-20, 1))
    wait(lambda: "outside" in viewer.scene.message)
    assert viewer.scene.message == "1.00° N, 20.00° W lies outside this reconstruction."


def test_the_latest_of_many_clicks_counts(viewer, wait):
    seen = []
    viewer.changed.connect(lambda: seen.append(viewer.scene.column.mean[:1]))
    for latitude in range(-4, 6):
        viewer.go(QgsPointXY(175.1, latitude + 0.1))
    wait(known(viewer))
    assert viewer.scene.column.mean[0] == pytest.approx(20 + 5.25 / 10, abs=1e-5)
    assert len([mean for mean in seen if mean]) < 6, "those that were overtaken aren't drawn"


def test_arrow_keys_step_through_the_floats(dock, viewer, canvas, wait):
    seen = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(dock.plot, key)
        seen.append(viewer.profile.platform)
    assert seen == ["1900001", "1900002", "1900001", "1900002"], "and round again"
    wait(known(viewer))
    assert viewer.scene.observed[0].profile is viewer.profile
    assert viewer.scene.observed[0].distance == 0
    assert dock.float.currentIndex() == 1


def test_a_float_out_of_sight_is_brought_into_view(dock, viewer, canvas):
    canvas.setExtent(QgsRectangle(160, -5, 170, 5))
    dock.float.setCurrentIndex(0)
    dock.float.activated.emit(0)
    assert canvas.extent().contains(QgsPointXY(175.25, 1.5))


def test_from_a_clicked_place_the_nearest_float_comes_first(viewer, wait):
    viewer.go(QgsPointXY(179.9, 1.5))
    viewer.step(1)
    assert viewer.profile.platform == "1900002"


def test_copy_puts_the_numbers_on_the_clipboard(dock, viewer, wait):
    viewer.go(PLACE)
    wait(known(viewer))
    control = Qt.KeyboardModifier.ControlModifier
    # The main window has a Ctrl+C of its own: the plot says first that it wants the key.
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_C, control)
    override.ignore()
    dock.plot.event(override)
    assert override.isAccepted()
    QTest.keyClick(dock.plot, Qt.Key.Key_C, control)
    header, first, *_ = QGuiApplication.clipboard().text().splitlines()
    assert header.startswith("date,longitude,latitude,depth_m,temperature,temperature_error,")
    assert first.startswith("2018-12-31,175.100000,1.600000,0,20.175,0.5,19.175,2,")
    QTest.keyClick(dock.plot, Qt.Key.Key_C, control | Qt.KeyboardModifier.ShiftModifier)
    assert QGuiApplication.clipboard().image().width() == 1280


def test_a_failed_save_is_told(dock, viewer, qgis_iface, tmp_path, wait):
    viewer.go(PLACE)
    wait(known(viewer))
    dock.save_to(str(tmp_path / "profile.csv"))
    assert "20.175" in (tmp_path / "profile.csv").read_text()
    dock.save_to(str(tmp_path / "gone" / "profile.csv"))
    assert any("profile.csv" in text for text in messages(qgis_iface))


def messages(iface):
    return [text for texts in iface.messageBar().messages.values() for text in texts]


def test_options_are_kept(dock, provider, qgis_iface, canvas):
    from depthdif_qgis.gui.profile_dock.dock import ProfileDock
    from depthdif_qgis.gui.shown_level import ShownLevel

    dock.stretching.setChecked(False)
    dock.counts[3].setChecked(True)
    level = ShownLevel(canvas)
    again = ProfileDock(qgis_iface, level)
    assert not again.plot.view.stretched and again.counts[3].isChecked()
    again.stretching.setChecked(True)
    again.counts[1].setChecked(True)
    again.release()
    level.close()
    sip.delete(again)


# --- dates ------------------------------------------------------------------------------------


def moment(text):
    return QDateTime.fromString(f"{text}Z", Qt.DateFormat.ISODate)


def test_the_map_s_time_chooses_the_run(dock, add_run, canvas, wait):
    for date in ("2018-12-31", "2019-01-01", "2019-01-02"):
        add_run(date)
        add_run(date, "interpolation")
    viewer = dock.viewer
    wait(lambda: len(viewer.choices) == 6)
    viewer.choose("2018-12-31-interpolation")
    viewer.go(PLACE)

    def at(begin, end):
        canvas.setTemporalRange(QgsDateTimeRange(moment(begin), moment(end), True, False))
        return viewer.chosen.identity

    assert at("2019-01-01T00:00:00", "2019-01-02T00:00:00") == "2019-01-01-interpolation"
    assert at("2019-01-02T06:00:00", "2019-01-02T12:00:00") == "2019-01-02-interpolation"
    assert dock.choice.currentText() == "DepthDif 2019-01-02 interpolation"
    # The same place, anew.
    wait(known(viewer))
    assert "2019-01-02" in viewer.scene.title
    # A range that holds what is shown changes nothing.
    assert at("2018-12-01T00:00:00", "2019-02-01T00:00:00") == "2019-01-02-interpolation"
    assert at("2019-03-01T00:00:00", "2019-03-02T00:00:00") == "2019-01-02-interpolation"
    assert "No reconstruction of the map's time, 2019-03-01." in dock.status.text()
    dock.following.setChecked(False)
    assert at("2018-12-31T00:00:00", "2019-01-01T00:00:00") == "2019-01-02-interpolation"
    dock.following.setChecked(True)
    assert viewer.chosen.identity == "2018-12-31-interpolation"


def test_a_run_that_is_added_is_shown_unless_the_map_s_time_is_another(dock, add_run, canvas, wait):
    viewer = dock.viewer
    add_run("2018-12-31")
    wait(lambda: viewer.chosen is not None)
    add_run("2018-12-31", "interpolation")
    wait(lambda: len(viewer.choices) == 2)
    assert viewer.chosen.identity == "2018-12-31-interpolation"
    day = QgsDateTimeRange(
        moment("2019-01-01T00:00:00"), moment("2019-01-02T00:00:00"), True, False
    )
    canvas.setTemporalRange(day)
    assert "No reconstruction of the map's time" in dock.status.text()
    add_run("2019-01-01")
    add_run("2019-01-02")
    wait(lambda: len(viewer.choices) == 4)
    assert viewer.chosen.date == "2019-01-01"
    assert "No reconstruction" not in dock.status.text()


def test_a_run_that_is_removed_is_forgotten(dock, add_run, project, wait):
    add_run("2018-12-31")
    add_run("2019-01-01")
    wait(lambda: len(dock.viewer.choices) == 2)
    dock.viewer.choose("2018-12-31-diffusion")
    from depthdif_qgis.layers.run_files import layers_of

    gone = layers_of(dock.viewer.chosen.run, project)
    project.removeMapLayers([layer.id() for layer in gone])
    wait(lambda: len(dock.viewer.choices) == 1)
    assert dock.viewer.chosen.identity == "2019-01-01-diffusion"
    project.clear()
    wait(lambda: dock.viewer.chosen is None)
    assert "run Reconstruct" in dock.plot.scene.message


def test_files_that_are_gone_are_told(dock, add_run, project, small_run, wait):
    from depthdif_qgis.layers.run_files import RunFiles

    run = add_run("2018-12-31")
    moved = RunFiles(**{**run.__dict__, "output": "gone.tif", "dataset": "gone.nc"})
    for layer in project.mapLayers().values():
        moved.write_to(layer)
    wait(lambda: dock.viewer.chosen is not None and dock.viewer.chosen.run == moved)
    dock.viewer.go(PLACE)
    assert "aren't there any more" in dock.viewer.scene.message


def test_a_file_of_choice(dock, small_run, wait):
    dock.viewer.open(str(small_run / "r.nc"))
    dock.viewer.go(PLACE)
    wait(lambda: dock.viewer.scene.column.has_values)
    assert dock.choice.currentText() == "r.nc"
    assert dock.viewer.scene.column.mean[0] == pytest.approx(20.175, abs=1e-5)


# --- in the window ----------------------------------------------------------------------------

SCRIPT = """
import sys
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
sys.path[:0] = [sys.argv[1]]
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QMainWindow
from depthdif_qgis import classFactory
window = QMainWindow()
canvas = QgsMapCanvas(window)
class Window:
    mainWindow = lambda self: window
    mapCanvas = lambda self: canvas
    addDockWidget = lambda self, area, dock: window.addDockWidget(area, dock)
    removeDockWidget = lambda self, dock: window.removeDockWidget(dock)
    def __getattr__(self, name):
        return lambda *_: None
plugin = classFactory(Window())
plugin.initGui()
window.show()
early = sorted(name for name in sys.modules if "profile_dock" in name or "depth_toolbar" in name)
assert not early, early
actions = plugin.actions
actions.profile.setChecked(True)
assert canvas.mapTool() is actions.dock.tool
actions.depth.setChecked(True)
assert not actions.tool_bar.isHidden()
actions.profile.setChecked(False)
assert canvas.mapTool() is not actions.dock.tool
scene = len(canvas.items())
plugin.unload()
assert len(canvas.items()) == scene - 2, (scene, len(canvas.items()))  # the marker's crosses
print("unloaded")
"""


def test_nothing_is_imported_before_it_is_opened_and_nothing_stays(provider):
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(PLUGINS)],
        env=dict(os.environ),
        capture_output=True,
        text=True,
    )
    assert "unloaded" in done.stdout, done.stderr
