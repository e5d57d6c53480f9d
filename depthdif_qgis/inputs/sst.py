"""A raster of SST or another map: found again as a file, so that its error and mask count."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import Qgis, QgsProviderRegistry, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from . import UnusableInput, absolute

# GDAL's name of a subdataset that is a variable, as QGIS keeps it: NETCDF:"file":variable.
VARIABLE = re.compile(r'(?:NETCDF|HDF5):("?)(?P<file>.+)\1:/*(?P<variable>[^:"]+)', re.IGNORECASE)


def layer_source(layer: QgsRasterLayer, name: str = "SST") -> str:
    """The layer's place as the backend names it: ``file``, ``file:variable`` or ``file:band``.

    Raises
    ------
    UnusableInput
        If the layer isn't a raster file on disk (WMS, in memory, computed).
    """
    translate = QCoreApplication.translate
    provider = layer.dataProvider()
    if not layer.isValid() or provider is None:
        raise UnusableInput(
            translate(
                "DepthDif", "{name}: the layer {layer} isn't valid; is its file still there?"
            ).format(name=name, layer=layer.name())
        )
    uri = layer.source()
    parts = QgsProviderRegistry.instance().decodeUri(provider.name(), uri)
    path = str(parts.get("path") or "")
    if provider.name() != "gdal" or not path or "/vsimem/" in uri:
        raise UnusableInput(
            translate(
                "DepthDif",
                "{name}: the layer {layer} isn't a raster file on disk ({provider}); export it to "
                "a GeoTIFF first, with its values and not as a rendered image.",
            ).format(name=name, layer=layer.name(), provider=provider.name())
        )
    named = VARIABLE.fullmatch(uri)
    if named:
        return f"{_absolute(named['file'])}:{named['variable']}"
    # A NetCDF's bands are its times, among which the date chooses.
    one_band = provider.bandCount() == 1 or path.lower().endswith((".nc", ".nc4"))
    shown = layer.renderer().inputBand() if layer.renderer() else -1
    if one_band or _of_all_days(layer, shown):
        return _absolute(path)
    return f"{_absolute(path)}:{max(shown, 1)}"


def _of_all_days(layer: QgsRasterLayer, shown: int) -> bool:
    """Whether bands are days and the layer isn't that of one of them: the date chooses then."""
    if layer.temporalProperties().mode() == Qgis.RasterTemporalMode.FixedRangePerBand:
        return True
    described = layer.dataProvider().bandDescription(1)
    return shown < 1 and bool(re.search(r" \d{4}-\d{2}-\d{2}$", described))


def _absolute(path: str) -> str:
    """The path as seen from anywhere; GDAL's virtual paths stay as they are."""
    return path if path.startswith("/vsi") else absolute(path)


def file_source(file: str) -> str:
    """The file as the backend names it; ``file:variable`` and ``NETCDF:"file":variable`` stay."""
    many = any(sign in file for sign in "*?")
    return _absolute(file) if many or Path(file).exists() else file
