"""A real QGIS without a screen, and the plugin as the development profile links it."""

from __future__ import annotations

import os
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
