"""Write a vertical section as a GeoTIFF in distance and height.

x is the distance along the line in kilometres, y the height in metres (minus the depth), so that
the section stands upright on a map. The CRS is local: QGIS draws it as it is in any project and
doesn't ask what it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import rasterio
from rasterio.crs import CRS

from depthdif.write.geotiff import NODATA, statistics

if TYPE_CHECKING:
    from depthdif.products.section import Section

_CRS = (
    'LOCAL_CS["Section: distance (km), height (m)",'
    'UNIT["kilometre",1000],AXIS["Distance",EAST],AXIS["Height",NORTH]]'
)
#: Parts that become bands, in order, and what the bands are called after the variable.
_BANDS = {"value": "", "error": " error", "ratio": " error ratio"}


def write_section_raster(
    path: Path, section: Section, *, units: str, tags: Mapping[str, str]
) -> None:
    """Write value, error and ratio as bands.

    Parameters
    ----------
    path : Path
        Destination; overwritten.
    section : Section
        What to write.
    units : str
        Of value and error.
    tags : mapping of str to str
        Tags of the dataset: the lineage.
    """
    grid = section.grid
    parts = [part for part in _BANDS if part in grid]
    profile = {
        "driver": "GTiff",
        "dtype": "float32",
        "count": len(parts),
        "height": grid.sizes["depth"],
        "width": grid.sizes["distance"],
        "crs": CRS.from_wkt(_CRS),
        "transform": rasterio.Affine(
            section.step_km, 0, 0, 0, -section.step_m, -section.top_m or 0.0
        ),
        "nodata": NODATA,
        "compress": "deflate",
        "predictor": 3,
    }
    with rasterio.Env(GDAL_PAM_ENABLED="NO"), rasterio.open(path, "w", **profile) as raster:
        raster.update_tags(**tags, AREA_OR_POINT="Area")
        for band, part in enumerate(parts, start=1):
            values = grid[part].values.astype("float32")
            unit = "1" if part == "ratio" else units
            raster.write(np.where(np.isfinite(values), values, np.float32(NODATA)), band)
            raster.set_band_description(band, f"{section.variable}{_BANDS[part]}")
            raster.set_band_unit(band, unit)
            raster.update_tags(band, UNITS=unit, **statistics(values))
