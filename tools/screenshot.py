"""QGIS Desktop with the demo's layers, as a picture: `build/demo/qgis.png`. Needs xvfb-run.

Outside QGIS this starts the Desktop with itself as the start-up script; inside, it runs the
algorithm as the Toolbox does, waits for the map and saves the window.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(os.environ.get("DEPTHDIF_CHECKOUT") or Path(__file__).resolve().parent.parent)
PICTURE = ROOT / "build" / "demo" / "qgis.png"
SCREEN = "1600x1000x24"


def start_desktop() -> None:
    """Start QGIS Desktop on a virtual screen; it saves the picture and leaves."""
    import qgis_here

    qgis_here.enable_plugin(qgis_here.required_qgis_process())
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    PICTURE.unlink(missing_ok=True)
    environment = qgis_here.environment() | {"DEPTHDIF_CHECKOUT": str(ROOT)}
    del environment["QT_QPA_PLATFORM"]
    command = ["xvfb-run", "--auto-servernum", "--server-args", f"-screen 0 {SCREEN}"]
    command += ["qgis", "--nologo", "--noversioncheck", "--code", __file__]
    subprocess.run(command, env=environment, timeout=300, capture_output=True)  # noqa: S603
    if not PICTURE.exists():
        raise SystemExit("QGIS Desktop left without a picture.")
    print(f"Screenshot: {PICTURE.relative_to(ROOT)}")


def inside_qgis() -> None:
    """Reconstruct the twin through the Processing framework, arrange the window, save it."""
    import processing
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject
    from qgis.PyQt.QtCore import Qt, QTimer
    from qgis.PyQt.QtWidgets import QDockWidget
    from qgis.utils import iface

    window = iface.mainWindow()
    window.resize(*map(int, SCREEN.split("x")[:2]))
    window.move(0, 0)
    twin = ROOT / "resources" / "twin"
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    processing.runAndLoadResults(
        "depthdif:reconstruct",
        {
            "SST_FILE": str(twin / "sst.nc"),
            "PROFILE_FILES": [str(twin / "profiles.csv")],
            "DEPTHS": "0,50,100,250,500,1000",
            "OUTPUT": "TEMPORARY_OUTPUT",
            "OUTPUT_ERROR": "TEMPORARY_OUTPUT",
            "OUTPUT_PROFILES": "TEMPORARY_OUTPUT",
        },
    )
    show_level(100)
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() == "Browser":
            dock.hide()
        if dock.objectName() == "Layers":
            window.resizeDocks([dock], [380], Qt.Orientation.Horizontal)
    iface.mapCanvas().setExtent(next(iter(QgsProject.instance().mapLayers().values())).extent())
    iface.mapCanvas().refresh()

    def save() -> None:
        window.grab().save(str(PICTURE))
        os._exit(0)

    QTimer.singleShot(4000, save)


def show_level(depth: float) -> None:
    """Make one temperature level visible instead of the surface."""
    from qgis.core import QgsProject

    root = QgsProject.instance().layerTreeRoot()
    for node in root.findLayers():
        if node.layer().customProperty("depthdif/depth") is not None:
            shown = node.name().startswith(f"Temperature {depth:g} m")
            node.setItemVisibilityChecked(shown)
            node.setExpanded(shown)


if "qgis.utils" in sys.modules:
    from qgis.PyQt.QtCore import QTimer

    QTimer.singleShot(3000, inside_qgis)
elif __name__ == "__main__":
    sys.exit(start_desktop())
