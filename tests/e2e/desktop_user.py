"""What the plugin adds to QGIS Desktop, looked at from inside: QGIS's `--code` runs this.

Writes what it found to the file in DEPTHDIF_FOUND; `test_desktop.py` judges it.
"""

import itertools
import json
import os
import sys
import time
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QApplication, QPushButton
from qgis.utils import iface, loadPlugin, plugins, startPlugin, unloadPlugin

FOUND = {}


def leave():
    Path(os.environ["DEPTHDIF_FOUND"]).write_text(json.dumps(FOUND), encoding="utf-8")
    os._exit(0)


def guarded(step):
    """A step whose failure is found, too; else QGIS would wait for ever."""

    def run():
        try:
            step()
        except Exception:
            FOUND["problem"] = traceback.format_exc()
            leave()

    return run


def menu():
    texts = {a.text().replace("&", ""): a for a in iface.pluginMenu().actions() if a.menu()}
    entries = texts["DepthDif"].menu().actions() if "DepthDif" in texts else []
    return {action.text(): action for action in entries}


def bar_buttons():
    return {button.text(): button for button in iface.messageBar().findChildren(QPushButton)}


def load():
    # Once more, to have the time; the files are compiled and read by now, as on every later day.
    times = []
    for _ in range(3):
        unloadPlugin("depthdif_qgis")
        for name in [name for name in sys.modules if name.split(".")[0] == "depthdif_qgis"]:
            del sys.modules[name]
        start = time.perf_counter()
        loadPlugin("depthdif_qgis")
        startPlugin("depthdif_qgis")
        times.append(time.perf_counter() - start)
    FOUND["load_s"] = min(times)
    FOUND["menu"] = list(menu())
    FOUND["bar at load"] = len(iface.messageBar().items())
    reconstruct().canExecute()
    reconstruct().canExecute()
    FOUND["bar after opening"] = [item.text() for item in iface.messageBar().items()]
    iface.messageBar().clearWidgets()
    menu()["Open the sample data"].trigger()
    QTimer.singleShot(1000, guarded(sample))


def reconstruct():
    return QgsApplication.processingRegistry().createAlgorithmById("depthdif:reconstruct")


def sample():
    FOUND["layers"] = sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())
    FOUND["dialogs before"] = len(dialogs())
    setup = plugins["depthdif_qgis"].desktop.setup
    ticks = [time.monotonic()]
    timer = QTimer(iface.mainWindow())
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start(5)

    def finished(worked, reason):
        timer.stop()
        FOUND["set up"] = [worked, reason]
        FOUND["longest block_s"] = max(b - a for a, b in itertools.pairwise(ticks))
        QTimer.singleShot(1500, guarded(afterwards))

    setup.finished.connect(finished)
    bar_buttons()["Set up"].click()


def dialogs():
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if widget.isVisible() and type(widget).__name__ == "AlgorithmDialog"
    ]


def afterwards():
    (dialog,) = dialogs()
    given = dialog.getParameterValues() if hasattr(dialog, "getParameterValues") else {}
    given = given or dialog.createProcessingParameters()
    FOUND["dialog"] = {name: str(given.get(name)) for name in ("SST", "PROFILES", "DEPTHS")}
    FOUND["ids"] = {layer.name(): i for i, layer in QgsProject.instance().mapLayers().items()}
    dialog.close()
    actions = plugins["depthdif_qgis"].actions
    actions.profile.trigger()
    actions.depth.trigger()
    FOUND["ours"] = ours()
    unloadPlugin("depthdif_qgis")
    FOUND["menu after unloading"] = list(menu())
    QTimer.singleShot(500, guarded(unloaded))


def ours():
    """What the window and the map hold that the plugin made."""
    made = [*iface.mainWindow().findChildren(QObject), *iface.mapCanvas().findChildren(QObject)]
    return sorted({type(one).__name__ for one in made if "depthdif" in type(one).__module__}) + [
        name
        for name in (one.objectName() for one in made)
        # QGIS itself keeps the menus of plugins that are gone, empty.
        if name.lower().startswith("depthdif") and name != "DepthDif"
    ]


def unloaded():
    FOUND["ours after unloading"] = ours()
    leave()


QTimer.singleShot(1500, guarded(load))
