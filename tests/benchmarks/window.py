"""Measure what the analyst waits for in QGIS's window; a table in Markdown.

    build/venv-qgis/bin/python tools/headless.py build/venv-qgis/bin/python \
        tests/benchmarks/window.py [--dataset F.nc]

The plugin is loaded into a window with a map canvas, without a screen. The twin is reconstructed
in a task, as the Toolbox does it, while a clock ticks in the window's thread: its longest pause is
the longest that the window would not have answered. Then the profile viewer is opened and clicked.
`--dataset` is another reconstruction to click on, for instance a global one.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TICK = 5  # ms
# As `tests/e2e` runs it, with everything that the viewer shows.
PARAMETERS = {"DEPTHS": "native", "VARIABLE": "both"}
OUTPUTS = {
    "OUTPUT": "t.tif",
    "OUTPUT_ERROR": "e.tif",
    "OUTPUT_PROFILES": "p.gpkg",
    "OUTPUT_DATASET": "r.nc",
    "OUTPUT_MEMBERS": "m.nc",
}


def main() -> None:
    """Measure and print."""
    given = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    given.add_argument("--dataset", help="NetCDF of another reconstruction to click on")
    dataset = given.parse_args().dataset
    for line in ("| what | s | limit |", "|---|---|---|"):
        print(line)
    application = start_qgis()
    window = Window()
    plugin = measured("plugin loaded, with its menus", 0.2, lambda: load_plugin(window))
    with tempfile.TemporaryDirectory() as folder:
        reconstruct(application, Path(folder))
        view(application, plugin.actions, dataset)
        plugin.unload()


def start_qgis():
    """A QGIS without a screen, with Processing."""
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    # Where the plugin and Processing are; QGIS Desktop knows by itself.
    sys.path[:0] = [str(ROOT / "build" / "plugins")]
    sys.path.append(str(Path(application.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    return application


class Window:
    """As much of QGIS's interface as the plugin needs to put its docks somewhere."""

    def __init__(self) -> None:
        from qgis.core import QgsProject
        from qgis.gui import QgsLayerTreeMapCanvasBridge, QgsMapCanvas
        from qgis.PyQt.QtWidgets import QMainWindow

        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.window.setCentralWidget(self.canvas)
        self.window.resize(1400, 900)
        self.window.show()
        root = QgsProject.instance().layerTreeRoot()
        self.bridge = QgsLayerTreeMapCanvasBridge(root, self.canvas)

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def addDockWidget(self, area, dock) -> None:
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock) -> None:
        self.window.removeDockWidget(dock)

    def __getattr__(self, name: str):
        return lambda *_: None


def load_plugin(window: Window):
    """What QGIS does with the plugin when it starts."""
    from depthdif_qgis import classFactory

    plugin = classFactory(window)
    plugin.initGui()
    return plugin


def reconstruct(application, folder: Path) -> None:
    """Reconstruct the twin in a task and put it on the map, with a clock ticking."""
    from processing.gui.Postprocessing import handleAlgorithmResults
    from qgis.core import (
        QgsApplication,
        QgsProcessingAlgRunnerTask,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProcessingOutputLayerDefinition,
        QgsProject,
    )

    twin = shutil.copytree(ROOT / "resources" / "twin", folder / "twin")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("depthdif:reconstruct")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    parameters = {
        "SST_FILE": str(twin / "sst.nc"),
        "PROFILE_FILES": [str(twin / "profiles.csv")],
        **PARAMETERS,
        **{name: str(folder / file) for name, file in OUTPUTS.items()},
    }
    for name in ("OUTPUT", "OUTPUT_ERROR", "OUTPUT_PROFILES"):
        parameters[name] = QgsProcessingOutputLayerDefinition(
            parameters[name], QgsProject.instance()
        )
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    finished = []
    task.executed.connect(lambda worked, results: finished.append((worked, results)))
    clock = Clock()
    QgsApplication.taskManager().addTask(task)
    began = time.perf_counter()
    until(application, lambda: finished, 300)
    seconds = time.perf_counter() - began
    if not finished[0][0]:
        raise SystemExit("The reconstruction failed.")
    row("longest pause of the window while the backend runs", clock.longest(), 0.1)
    handleAlgorithmResults(algorithm, context, feedback, finished[0][1])
    application.processEvents()
    row("longest pause while the layers come onto the map", clock.longest(), None)
    print(f"| (the twin, {len(QgsProject.instance().mapLayers())} layers) | {seconds:.1f} | |")


def view(application, actions, dataset: str | None) -> None:
    """Open the viewer, click, step, slide."""
    from qgis.core import QgsPointXY

    def show_dock() -> None:
        actions.profile.setChecked(True)
        application.processEvents()

    measured("profile viewer opened, the first time", 1, show_dock)
    actions.profile.setChecked(False)
    measured("profile viewer opened again", 0.2, show_dock)
    viewer, plot = actions.dock.viewer, actions.dock.plot
    until(application, lambda: viewer.profiles, 10)

    def click(place: QgsPointXY, drawn) -> None:
        actions.dock.tool.chosen.emit(place)
        until(application, lambda: viewer.scene.title.endswith(words(place)) and drawn(), 10)
        plot.grab()

    def column() -> bool:
        return bool(viewer.scene.column.has_values)

    def members() -> bool:
        return bool(viewer.scene.column.members)

    sea = [QgsPointXY(-66 + 0.5 * k, 36) for k in range(6)]
    measured("click: the plot, the first time", 0.2, lambda: click(sea[0], column))
    measured("click: the plot", 0.2, lambda: click(sea[1], column))
    measured("click: the plot with its 16 members", None, lambda: click(sea[2], members))
    measured("a float further", 0.2, lambda: step(application, viewer, plot))
    if dataset:
        viewer.open(dataset)
        measured("click in --dataset, the first time", None, lambda: click(sea[3], column))
        measured("click in --dataset", 0.2, lambda: click(sea[4], column))
        far = QgsPointXY(100, -30)
        measured("click in --dataset, far away", None, lambda: click(far, column))
    actions.depth.setChecked(True)
    application.processEvents()
    measured("depth slider: another level", 0.1, lambda: actions.tool_bar.slider.setValue(9))


def words(place) -> str:
    """The place as the viewer's title ends."""
    from depthdif_qgis.gui.profile_dock.words import place_in_words

    return place_in_words(place)


def step(application, viewer, plot) -> None:
    """Go to the next float and wait for its column."""
    viewer.step(1)
    place = viewer.place
    until(application, lambda: viewer.scene.title.endswith(words(place)), 10)
    plot.grab()


class Clock:
    """Ticks in the window's thread, and knows its longest pause, s."""

    def __init__(self) -> None:
        from qgis.PyQt.QtCore import Qt, QTimer

        self._last, self._longest = time.perf_counter(), 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK)

    def longest(self) -> float:
        """The longest pause since the last question."""
        self._tick()
        longest, self._longest = self._longest, 0.0
        return longest

    def _tick(self) -> None:
        now = time.perf_counter()
        self._longest, self._last = max(self._longest, now - self._last), now


def until(application, condition, seconds: float) -> None:
    """Let the window work until something is so."""
    from qgis.PyQt.QtCore import QEventLoop

    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise SystemExit("It took too long.")
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 10)


def measured(name: str, limit: float | None, work):
    """Do something and print how long it took."""
    began = time.perf_counter()
    result = work()
    row(name, time.perf_counter() - began, limit)
    return result


def row(name: str, seconds: float, limit: float | None) -> None:
    """Print a row of the table."""
    kept = "" if limit is None else f"≤ {limit:g} {'✓' if seconds <= limit else '✗'}"
    print(f"| {name} | {seconds:.3f} | {kept} |", flush=True)


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    # QGIS without a window may crash while the interpreter takes its objects down.
    os._exit(0)
