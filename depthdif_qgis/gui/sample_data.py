"""The bundled twin on the map: an SST raster and profiles to try DepthDif on."""

from __future__ import annotations

import shutil
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMarkerSymbol,
    QgsProject,
    QgsRasterLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QUrl, QUrlQuery

from ..layers.ramps import colour
from ..paths import PLUGIN
from ..worker import environments

TWIN = PLUGIN / "resources" / "twin"
DEGREES = "EPSG:4326"
#: Range of the twin's SST, kelvin.
LOW, HIGH = 285.0, 302.0
# A first run that is quick and shows what there is.
DEPTHS = "0,50,100,250,500,1000"


def copied() -> Path:
    """The sample's folder in the QGIS profile.

    A copy, because GDAL may write beside a raster, and because a project that uses the sample
    outlives an update of the plugin.
    """
    folder = environments.home() / "sample"
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("sst.nc", "profiles.csv", "README.md"):
        if not (folder / name).exists():
            shutil.copyfile(TWIN / name, folder / name)
    return folder


def add_to(project: QgsProject) -> dict[str, str]:
    """Put the sample's layers on the map, or find them there; return Reconstruct's parameters."""
    folder = copied()
    sst = _present(project, folder / "sst.nc") or _sst(project, folder / "sst.nc")
    profiles = _present(project, folder / "profiles.csv") or _profiles(
        project, folder / "profiles.csv"
    )
    return {"SST": sst.id(), "PROFILES": profiles.id(), "DEPTHS": DEPTHS}


def _present(project: QgsProject, file: Path):
    """The project's layer of this file, None without one."""
    return next(
        (
            layer
            for layer in project.mapLayers().values()
            if layer.customProperty("depthdif/sample") == file.name and layer.isValid()
        ),
        None,
    )


def _sst(project: QgsProject, file: Path) -> QgsRasterLayer:
    layer = QgsRasterLayer(
        f'NETCDF:"{file}":analysed_sst',
        QCoreApplication.translate("DepthDif", "Sample SST (K)"),
    )
    layer.setCrs(QgsCoordinateReferenceSystem(DEGREES))
    colour(layer, 1, "temperature", LOW, HIGH)
    return _added(project, layer, file)


def _profiles(project: QgsProject, file: Path) -> QgsVectorLayer:
    url = QUrl.fromLocalFile(str(file))
    query = QUrlQuery()
    for key, value in {
        "type": "csv",
        "xField": "longitude",
        "yField": "latitude",
        "crs": DEGREES,
        "detectTypes": "yes",
        "spatialIndex": "no",
        "subsetIndex": "no",
        "watchFile": "no",
    }.items():
        query.addQueryItem(key, value)
    url.setQuery(query)
    layer = QgsVectorLayer(
        bytes(url.toEncoded()).decode(),
        QCoreApplication.translate("DepthDif", "Sample profiles"),
        "delimitedtext",
    )
    look = {"name": "circle", "color": "#ffffff", "size": "2.4", "outline_color": "#20303f"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple(look)))
    return _added(project, layer, file)


def _added(project: QgsProject, layer, file: Path):
    layer.setCustomProperty("depthdif/sample", file.name)
    project.addMapLayer(layer, False)
    project.layerTreeRoot().insertLayer(0, layer)
    return layer
