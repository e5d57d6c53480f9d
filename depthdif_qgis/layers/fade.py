"""Fade an analysis where it knows little more than the climatology: σ over σ_clim above 0.9.

A virtual raster holds each level's values and, as a band of its own, how opaque they are drawn: one
layer stays one layer, so the depth slider and QGIS's controllers need not know.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import (  # nosec B405 - XML is made here, never parsed
    Element,
    SubElement,
    indent,
    tostring,
)

from qgis.core import Qgis, QgsRasterLayer

#: Above the first ratio the analysis begins to fade; from the second on it is at its faintest.
FULL, FAINT = 0.9, 1.0
#: Opacity (0-255) of an analysis that is no better than the climatology.
FAINTEST = 70


def faded(analysis: str, ratio: str) -> str:
    """Write the virtual raster beside the analysis and return its path.

    Parameters
    ----------
    analysis, ratio : str
        GeoTIFFs on one grid with the same number of bands; the ratio is σ over σ_clim.

    Bands 1 to N are the analysis's, N + 1 to 2 N say how opaque they are.
    """
    values = QgsRasterLayer(analysis, "analysis", "gdal")
    path = Path(analysis).with_name(f"{Path(analysis).stem}_faded.vrt")
    root = Element("VRTDataset", rasterXSize=str(values.width()), rasterYSize=str(values.height()))
    SubElement(root, "SRS").text = values.crs().toWkt(Qgis.CrsWktVariant.Wkt1Gdal)
    extent = values.extent()
    size = values.rasterUnitsPerPixelX(), -values.rasterUnitsPerPixelY()
    SubElement(root, "GeoTransform").text = ", ".join(
        map(repr, (extent.xMinimum(), size[0], 0.0, extent.yMaximum(), 0.0, size[1]))
    )
    count = values.bandCount()
    for band in range(1, count + 1):
        nodata = values.dataProvider().sourceNoDataValue(band)
        made = SubElement(root, "VRTRasterBand", dataType="Float32", band=str(band))
        SubElement(made, "NoDataValue").text = repr(nodata)
        _source(SubElement(made, "SimpleSource"), analysis, path, band)
    for band in range(1, count + 1):
        made = SubElement(root, "VRTRasterBand", dataType="Byte", band=str(count + band))
        complex_source = SubElement(made, "ComplexSource")
        _source(complex_source, ratio, path, band)
        SubElement(complex_source, "NODATA").text = repr(nodata)
        SubElement(complex_source, "LUT").text = ",".join(_opacities())
    indent(root)
    path.write_text(tostring(root, encoding="unicode"), encoding="utf-8")
    return str(path)


def _source(source: Element, file: str, beside: Path, band: int) -> None:
    try:
        place, relative = os.path.relpath(file, beside.parent), "1"
    except ValueError:  # another drive
        place, relative = file, "0"
    SubElement(source, "SourceFilename", relativeToVRT=relative).text = place
    SubElement(source, "SourceBand").text = str(band)


def _opacities() -> Iterator[str]:
    for ratio, opacity in ((0, 255), (FULL, 255), (FAINT, FAINTEST), (10, FAINTEST)):
        yield f"{ratio}:{opacity}"
