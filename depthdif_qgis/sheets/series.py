"""The fields that a map sheet shows: a quantity by depth with its error, from files alone."""

from __future__ import annotations

import array
import html
import math
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..inputs import UnusableInput
from ..layers.bands import are_of_salinity, depths_in
from ..layers.run_files import RunFiles

ERROR_OF = {"temperature": "error", "salinity": "salinity_error"}
_NETCDF = (".nc", ".nc4")
_LOOKED_AT = 1500  # cells along a side
_TAG = re.compile(r"<li>(?:NC_GLOBAL#)?(\w+)=(.*?)</li>", re.DOTALL)


@dataclass(frozen=True)
class Series:
    """A quantity by depth.

    Parameters
    ----------
    quantity : str
        ``temperature`` or ``salinity``.
    values, errors : str
        What QGIS opens as a raster with a band per depth; `errors` empty where there are none.
    depths : tuple of float
        Of the bands, m.
    tags : dict
        What the file says of itself: title, source, sources, attribution, analysis_time.
    """

    quantity: str
    values: str
    errors: str
    depths: tuple[float, ...]
    tags: dict[str, str] = field(default_factory=dict)

    @property
    def date(self) -> str:
        """Day of the analysis, empty if unknown."""
        return self.tags.get("analysis_time", "")[:10]

    @property
    def error_quantity(self) -> str:
        """The name of its error's colours."""
        return ERROR_OF[self.quantity]

    def band(self, depth: float) -> int:
        """The band of a depth."""
        return self.depths.index(depth) + 1


def open_series(files: Sequence[str], run: RunFiles | None, quantity: str) -> Series:
    """The series in a reconstruction's files.

    Parameters
    ----------
    files : sequence of str
        A NetCDF, or GeoTIFFs of which the first is the output.
    run : RunFiles, optional
        The run whose files they are, where a layer told it.
    quantity : str
        ``temperature`` or ``salinity``; empty takes what there is, temperature first.

    Raises
    ------
    UnusableInput
        If they hold no such quantity, or are no reconstruction.
    """
    places = _netcdf(files[0]) if files[0].lower().endswith(_NETCDF) else _geotiffs(files, run)
    for wanted in (quantity,) if quantity else ERROR_OF:
        values, errors = places.get(wanted, ("", ""))
        layer = opened(values, wanted) if values else None
        valid = layer is not None and layer.isValid()
        depths = depths_in(layer.dataProvider()) if valid else ()
        if depths:
            if errors and not opened(errors, "error").isValid():
                errors = ""
            return Series(wanted, values, errors, depths, _tags(layer))
    raise UnusableInput(
        QCoreApplication.translate(
            "DepthDif",
            "{file} holds no {quantity} by depth; give a NetCDF or GeoTIFF that Reconstruct wrote.",
        ).format(file=files[0], quantity=quantity or "temperature")
    )


def opened(source: str, name: str) -> QgsRasterLayer:
    """A raster whose statistics GDAL doesn't write beside the file: QGIS asks for some at once."""
    before = os.environ.get("GDAL_PAM_ENABLED")
    os.environ["GDAL_PAM_ENABLED"] = "NO"
    try:
        return QgsRasterLayer(source, name, "gdal")
    finally:
        if before is None:
            del os.environ["GDAL_PAM_ENABLED"]
        else:
            os.environ["GDAL_PAM_ENABLED"] = before


def limits(source: str, band: int) -> tuple[float, float] | None:
    """The smallest and the largest value of a band, None if it has none.

    Not by the provider's statistics: GDAL would write them beside a NetCDF. Of a large raster not
    every cell is looked at.
    """
    layer = opened(source, "band")
    provider = layer.dataProvider()
    columns, rows = (min(cells, _LOOKED_AT) for cells in (layer.width(), layer.height()))
    block = provider.block(band, layer.extent(), columns, rows)
    kind = {4: "f", 8: "d"}[block.dataTypeSize()]
    nodata = block.noDataValue() if block.hasNoDataValue() else math.nan
    values = array.array(kind, bytes(block.data()))
    known = [value for value in values if value != nodata and math.isfinite(value)]
    return (min(known), max(known)) if known else None


def _netcdf(file: str) -> dict[str, tuple[str, str]]:
    return {
        quantity: (f'NETCDF:"{file}":{quantity}', f'NETCDF:"{file}":{quantity}_error')
        for quantity in ERROR_OF
    }


def _geotiffs(files: Sequence[str], run: RunFiles | None) -> dict[str, tuple[str, str]]:
    output = files[0]
    first = "salinity" if _holds_salinity(output) else "temperature"
    if run is not None and run.output:
        salinity = (run.salinity, run.salinity_error)
        errors = run.error
    else:
        salinity = (_beside(output, "_salinity"), _beside(output, "_salinity_error"))
        errors = _beside(output, "_error")
    return {"salinity": salinity, first: (output, errors)}


def _beside(file: str, ending: str) -> str:
    path = Path(file).with_name(f"{Path(file).stem}{ending}{Path(file).suffix}")
    return str(path) if path.is_file() else ""


def _holds_salinity(file: str) -> bool:
    layer = opened(file, "output")
    return layer.isValid() and are_of_salinity(layer.dataProvider())


def _tags(layer: QgsRasterLayer) -> dict[str, str]:
    told = _TAG.findall(layer.dataProvider().htmlMetadata())
    return {name: html.unescape(text).strip() for name, text in told}
