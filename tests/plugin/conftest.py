"""A real QGIS without a screen, and the plugin as the development profile links it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsLayerTreeModel, QgsProject
from qgis.gui import QgsLayerTreeView
from qgis.PyQt import sip

ROOT = Path(__file__).resolve().parents[2]
PLUGINS = ROOT / "build" / "plugins"
BACKEND_PYTHON = ROOT / ".venv" / "bin" / "python"

sys.path.insert(0, str(PLUGINS))
sys.path.append(str(Path(QgsApplication.pkgDataPath() or "/usr/share/qgis") / "python" / "plugins"))


@pytest.fixture(scope="session")
def layer_panel(qgis_app, qgis_iface):
    """The main window's layer panel: results are put beside what is selected in it since 3.44."""
    panel = QgsLayerTreeView()
    panel.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), panel))
    qgis_iface.layerTreeView = lambda: panel
    yield panel
    sip.delete(panel)  # while there still is an application


@pytest.fixture(scope="session")
def provider(qgis_app, qgis_iface, layer_panel):
    """The registered provider."""
    from depthdif_qgis import classFactory

    plugin = classFactory(qgis_iface)
    plugin.initProcessing()
    yield plugin.provider
    plugin.unload()


@pytest.fixture
def reconstruct(provider):
    """The algorithm, as QGIS hands it out."""
    return QgsApplication.processingRegistry().createAlgorithmById("depthdif:reconstruct")


@pytest.fixture
def project(qgis_new_project):
    """An empty project."""
    return QgsProject.instance()


@pytest.fixture
def fake_backend(tmp_path, monkeypatch):
    """Make a Python script stand where the backend's interpreter would; returns a function."""

    def install(script: str) -> Path:
        program = tmp_path / "python"
        program.write_text(f"#!{sys.executable}\n{script}")
        program.chmod(0o755)
        monkeypatch.setenv("DEPTHDIF_PYTHON", str(program))
        return program

    return install


@pytest.fixture
def backend(monkeypatch):
    """The real backend, in its own environment."""
    if not BACKEND_PYTHON.exists() and "DEPTHDIF_PYTHON" not in os.environ:
        pytest.fail("there is no backend environment: run make setup")
    monkeypatch.setenv("DEPTHDIF_PYTHON", os.environ.get("DEPTHDIF_PYTHON", str(BACKEND_PYTHON)))


@pytest.fixture(scope="session")
def small_run(tmp_path_factory):
    """A folder with a small reconstruction of known values, as the backend writes it.

    20 + latitude/10 - depth/100 °C at 0, 10 and 50 m, 170 to 190 °E, 5 °S to 7 °N, σ 0.5 °C, land
    in the south-west corner: ``r.nc``; the same as ``x.tif`` and, elsewhere, ``error/e.tif``; two
    members, 0.1 °C warmer and colder: ``m.nc``; and ``p.csv``, the table of profiles.
    """
    folder = tmp_path_factory.mktemp("run")
    (folder / "error").mkdir()
    program = f"""
import sys
sys.path.insert(0, {str(ROOT / "tests" / "backend")!r})
from pathlib import Path
from small_reconstruction import build, profile_table
from depthdif.write.geotiff import write_geotiff
from depthdif.write.netcdf import write_members, write_netcdf
from depthdif.write.points import write_points
folder, dataset = Path({str(folder)!r}), build().dataset
tags = {{"title": "T", "analysis_time": "2018-12-31T12:00:00Z"}}
write_netcdf(folder / "r.nc", dataset, tags)
write_members(folder / "m.nc", [build().members], tags)
for file, name in (("x.tif", "temperature"), ("error/e.tif", "temperature_error")):
    label = name.replace("_", " ")
    write_geotiff(folder / file, dataset[name], name=label, resolution=0.5, tags=tags)
write_points(folder / "p.csv", profile_table(), layer="p")
"""
    python = os.environ.get("DEPTHDIF_PYTHON", str(BACKEND_PYTHON))
    clean = {"PATH": os.environ.get("PATH", "")}
    subprocess.run([python, "-I", "-c", program], check=True, env=clean)
    return folder


@pytest.fixture
def layers(provider):
    """The plugin's package of that name."""
    from processing.core.Processing import Processing

    Processing.initialize()
    from depthdif_qgis import layers
    from depthdif_qgis.layers import lineage, measure, ramps, results, run_files, style  # noqa: F401

    return layers


@pytest.fixture
def run(layers, tmp_path):
    """A run with temperature, its error and a profile level."""
    from made_run import DEPTHS, REPORT, raster

    temperature = raster(tmp_path / "t.tif", "temperature")
    error = raster(tmp_path / "e.tif", "error")
    profiles = tmp_path / "profiles.geojson"
    profiles.write_text(
        '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"status":"used"},'
        '"geometry":{"type":"Point","coordinates":[-29,9]}}]}'
    )
    told = layers.lineage.of(REPORT)
    return layers.results.Run(
        told.title,
        (
            layers.measure.measured("temperature", temperature, DEPTHS),
            layers.measure.measured("error", error, DEPTHS),
        ),
        str(profiles),
        told,
        layers.run_files.RunFiles("one", told.title, told.date, DEPTHS, temperature, error),
    )
