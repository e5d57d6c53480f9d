"""What the bands of a reconstruction's rasters are, by the names that GDAL gives them."""

from __future__ import annotations

import re

from qgis.core import QgsRasterDataProvider


def depths_in(provider: QgsRasterDataProvider) -> tuple[float, ...]:
    """Depth of each band, m, as the bands' names tell; empty if any has none.

    Bands of a NetCDF are called ``Band 02: depth=10 (m)``, those of the backend's GeoTIFFs
    ``Band 02: temperature 10 m``.
    """
    names = [provider.generateBandName(band) for band in range(1, provider.bandCount() + 1)]
    found = [re.search(r"depth=([-+.\deE]+)|([.\d]+) m$", name) for name in names]
    if not all(found):
        return ()
    return tuple(float(match[1] or match[2]) for match in found if match)


def are_of_salinity(provider: QgsRasterDataProvider) -> bool:
    """Whether the bands of a GeoTIFF are of salinity, as where that alone was asked for."""
    return provider.bandCount() > 0 and "salinity" in provider.generateBandName(1)
