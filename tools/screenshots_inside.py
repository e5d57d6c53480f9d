"""What `screenshots.py` has QGIS Desktop do: run the twin, show things, save what is seen.

Each picture is a generator: it arranges something, yields how many seconds QGIS should go on with
its own work, and saves a widget.
"""

from __future__ import annotations

import os
import shutil
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsLayerTreeLayer,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QWidget
from qgis.utils import iface, plugins

ROOT = Path(os.environ["DEPTHDIF_CHECKOUT"])
PICTURES = Path(os.environ["DEPTHDIF_PICTURES"])
THEME = os.environ["DEPTHDIF_THEME"]
ONLY = os.environ.get("DEPTHDIF_ONLY", "")
TWIN = ROOT / "resources" / "twin"
FOLDER = Path.cwd()
WINDOW = QSize(1280, 800)
# The twin: a place in the Gulf Stream between floats, and a line across it.
PLACE = QgsPointXY(-67.6, 38.2)
LINE = "LINESTRING(-72 34, -64 42)"
# As the tutorial has it.
DEPTHS = "0,10,20,30,50,75,100,150,200,250,300,400,500,750,1000,1500"
SHOWN_DEPTH = 100.0

Steps = Iterator[float]


def shoot() -> Steps:
    """All pictures, one after the other."""
    run_twin()
    yield 1.0
    for name, picture in PICTURES_OF.items():
        if not ONLY or name == ONLY:
            yield from picture()


def run_twin() -> None:
    """Reconstruct the twin as the Toolbox does, and arrange the window."""
    import processing

    window = iface.mainWindow()
    window.showNormal()
    window.resize(WINDOW)
    window.move(0, 0)
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    processing.runAndLoadResults(
        "depthdif:reconstruct",
        {
            "SST_FILE": str(TWIN / "sst.nc"),
            "PROFILE_FILES": [str(TWIN / "profiles.csv")],
            "DEPTHS": DEPTHS,
            "OUTPUT": str(FOLDER / "temperature.tif"),
            "OUTPUT_ERROR": str(FOLDER / "error.tif"),
            "OUTPUT_PROFILES": "TEMPORARY_OUTPUT",
            "OUTPUT_DATASET": str(FOLDER / "twin.nc"),
            "OUTPUT_MEMBERS": str(FOLDER / "members.nc"),
        },
    )
    docks = {dock.objectName(): dock for dock in window.findChildren(QDockWidget)}
    for name in ("Browser", "Browser2"):
        if name in docks:
            docks[name].hide()
    window.resizeDocks([docks["Layers"]], [300], Qt.Orientation.Horizontal)
    show_level(SHOWN_DEPTH)
    zoom()


def levels() -> list[QgsLayerTreeLayer]:
    """The layers of one depth each, those of temperature first."""
    nodes = QgsProject.instance().layerTreeRoot().findLayers()
    return [node for node in nodes if node.layer().customProperty("depthdif/depth") is not None]


def show_level(depth: float) -> None:
    """Make one temperature level visible instead of the surface."""
    first = next(n for n in levels() if float(n.layer().customProperty("depthdif/depth")) == depth)
    for node in levels():
        node.setItemVisibilityChecked(node is first)
        node.setExpanded(node is first)


def zoom() -> None:
    """The map on the twin."""
    canvas = iface.mapCanvas()
    canvas.setExtent(QgsRectangle(-76.5, 29.5, -55.5, 46.5))
    canvas.refresh()


def main_window() -> Steps:
    """QGIS with the run's layers and the toolbox."""
    toolbox = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
    if toolbox is not None:
        toolbox.show()
        iface.mainWindow().resizeDocks([toolbox], [260], Qt.Orientation.Horizontal)
        search(toolbox, "depthdif")
    zoom()
    yield 3.0
    iface.mapCanvas().waitWhileRendering()
    save(iface.mainWindow(), "main")
    if toolbox is not None:
        toolbox.hide()


def search(toolbox: QDockWidget, words: str) -> None:
    """Type into the toolbox's search box."""
    from qgis.gui import QgsFilterLineEdit

    box = toolbox.findChild(QgsFilterLineEdit)
    if box is not None:
        box.setText(words)


def dialog() -> Steps:
    """The dialog of Reconstruct, filled in."""
    import processing

    # Beside the working folder, so that the dialog shows short paths.
    shutil.copytree(TWIN, "twin", dirs_exist_ok=True)
    made = processing.createAlgorithmDialog(
        "depthdif:reconstruct",
        {
            "SST_FILE": "twin/sst.nc",
            "PROFILE_FILES": ["twin/profiles.csv"],
            "DEPTHS": DEPTHS,
        },
    )
    made.resize(940, 720)
    made.show()
    yield 2.0
    save(made, "dialog")
    made.close()


def dock() -> Steps:
    """The profile viewer at a place between floats."""
    actions = plugins["depthdif_qgis"].actions
    actions.profile.setChecked(True)
    actions.dock.setFloating(True)
    actions.dock.resize(460, 640)
    yield 1.0
    actions.dock.viewer.go(PLACE)
    yield 2.0
    save(actions.dock, "dock")
    actions.dock.setFloating(False)
    yield 1.0
    actions.depth.setChecked(True)
    zoom()
    yield 3.0
    iface.mapCanvas().waitWhileRendering()
    save(iface.mainWindow(), "viewer")
    actions.profile.setChecked(False)
    actions.depth.setChecked(False)


def settings() -> Steps:
    """The plugin's page of the options."""
    from depthdif_qgis.gui.settings_page import SettingsFactory

    (factory,) = [
        value
        for value in vars(plugins["depthdif_qgis"].desktop).values()
        if isinstance(value, SettingsFactory)
    ]
    # As a new user finds it, and without a path of this machine.
    named = os.environ.pop("DEPTHDIF_PYTHON", None)
    page = factory.createWidget(None)
    page.setAutoFillBackground(True)
    page.resize(760, 340)
    page.show()
    yield 1.0
    save(page, "settings")
    page.close()
    if named:
        os.environ["DEPTHDIF_PYTHON"] = named


def section() -> Steps:
    """A vertical section across the Gulf Stream, with the floats near it."""
    import processing

    picture = FOLDER / "section.png"
    processing.run(
        "depthdif:section",
        {
            "RECONSTRUCTION": str(FOLDER / "twin.nc"),
            "LINE_TEXT": LINE,
            "PROFILE_FILES": [str(TWIN / "profiles.csv")],
            "DISTANCE": 100,
            "THEME": THEME,
            "OUTPUT_PICTURE": str(picture),
        },
    )
    yield 0.5
    save_scaled(picture, "section", 1100)


def map_sheet() -> Steps:
    """A page of the map sheets; paper is light in any theme."""
    import processing

    if THEME != "light":
        return
    layer = next(node.layer() for node in levels() if node.isVisible())
    processing.run(
        "depthdif:mapsheet",
        {
            "RECONSTRUCTION_LAYER": layer,
            "DEPTHS": f"{SHOWN_DEPTH:g}",
            "DPI": 100,
            "OUTPUT_FOLDER": str(FOLDER / "sheets"),
        },
    )
    yield 0.5
    (page,) = (FOLDER / "sheets").glob("*.png")
    save_scaled(page, "mapsheet", 1169)


PICTURES_OF: dict[str, Callable[[], Steps]] = {
    "main": main_window,
    "dialog": dialog,
    "dock": dock,
    "settings": settings,
    "section": section,
    "mapsheet": map_sheet,
}


def save(widget: QWidget, name: str) -> None:
    """Save what a widget shows."""
    QApplication.processEvents()
    _write(widget.grab(), name)


def save_scaled(picture: Path, name: str, width: int) -> None:
    """Save a picture that an algorithm made, no wider than `width`."""
    found = QPixmap(str(picture))
    if found.isNull():
        raise OSError(f"{picture} is no picture")
    if found.width() > width:
        found = found.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    _write(found, name)


def _write(picture: QPixmap, name: str) -> None:
    path = PICTURES / f"{name}-{THEME}.png"
    # Quality 0 is the smallest file; a PNG loses nothing by it.
    if not picture.toImage().save(str(path), "PNG", 0):
        raise OSError(f"{path} can't be written")


def step(steps: Steps) -> None:
    """Go on to the next pause; leave QGIS at the end or with what went wrong."""
    try:
        pause = next(steps)
    except StopIteration:
        os._exit(0)
    except BaseException:
        (FOLDER / "problem.txt").write_text(traceback.format_exc(), encoding="utf-8")
        os._exit(1)
    QTimer.singleShot(int(1000 * pause), lambda: step(steps))


if THEME == "dark":
    QgsApplication.setUITheme("Night Mapping")
QTimer.singleShot(3000, lambda: step(shoot()))
