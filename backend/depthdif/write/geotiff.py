"""Write a field by depth as a cloud-optimised GeoTIFF, a band per depth."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import rasterio
import rasterio.shutil
import xarray as xr
from rasterio.io import MemoryFile

#: Exact in float32 and in the tag's decimal text, so that a comparison never misses it (the usual
#: -3.4e38 does, once printed), and a number, so that raster calculators and statistics that know
#: nothing of NaN skip it.
NODATA = -9999.0

_BLOCK = 256


def write_geotiff(
    path: Path, field: xr.DataArray, *, name: str, resolution: float, tags: Mapping[str, str]
) -> None:
    """Write a field on a regular longitude-latitude grid.

    Parameters
    ----------
    path : Path
        Destination; overwritten.
    field : xarray.DataArray
        Dimensions depth, latitude (ascending), longitude (ascending, continuous), or the latter
        two alone; NaN where there is no value; ``units`` in its attributes.
    name : str
        What the bands hold; a band is described as ``name 50 m``, one without depth as ``name``.
    resolution : float
        Cell size, degrees.
    tags : mapping of str to str
        Tags of the dataset: the lineage.
    """
    by_depth = "depth" in field.dims
    field = (field if by_depth else field.expand_dims("depth")).transpose(
        "depth", "latitude", "longitude"
    )
    depths = np.asarray(field["depth"].values, dtype=float) if by_depth else [None]
    units = str(field.attrs.get("units", ""))
    profile = {
        "driver": "GTiff",
        "dtype": "float32",
        "count": len(depths),
        "height": field.sizes["latitude"],
        "width": field.sizes["longitude"],
        "crs": "EPSG:4326",
        "transform": _transform(field, resolution),
        "nodata": NODATA,
        "interleave": "band",
        "bigtiff": "if_safer",
    }
    with rasterio.Env(GDAL_PAM_ENABLED="NO"), MemoryFile() as memory:
        with memory.open(**profile) as raster:
            raster.update_tags(**tags, AREA_OR_POINT="Area")
            for band, depth in enumerate(depths, start=1):
                # North up: the first row of a GeoTIFF is the northernmost.
                values = np.asarray(field.isel(depth=band - 1).values, dtype=np.float32)[::-1]
                raster.write(np.where(np.isfinite(values), values, np.float32(NODATA)), band)
                raster.set_band_description(band, name if depth is None else f"{name} {depth:g} m")
                raster.set_band_unit(band, units)
                where = {} if depth is None else {"DEPTH_M": f"{depth:.10g}"}
                raster.update_tags(band, **where, UNITS=units, **_statistics(values))
        with memory.open() as raster:
            rasterio.shutil.copy(
                raster,
                str(path),
                driver="COG",
                COMPRESS="DEFLATE",
                PREDICTOR="YES",
                BLOCKSIZE=_BLOCK,
                OVERVIEW_RESAMPLING="AVERAGE",
                BIGTIFF="IF_SAFER",
            )


def _transform(field: xr.DataArray, resolution: float) -> rasterio.Affine:
    west = float(field["longitude"][0]) - resolution / 2
    north = float(field["latitude"][-1]) + resolution / 2
    # Cell edges are multiples of the resolution: take the noise of the halves off again.
    return rasterio.Affine(resolution, 0, round(west, 9), 0, -resolution, round(north, 9))


def _statistics(values: np.ndarray) -> dict[str, str]:
    """GDAL's statistics tags: with them QGIS need not compute any and write a .aux.xml beside."""
    finite = values[np.isfinite(values)].astype(np.float64)
    if not finite.size:
        return {}
    statistics = {
        "MINIMUM": finite.min(),
        "MAXIMUM": finite.max(),
        "MEAN": finite.mean(),
        "STDDEV": finite.std(),
        "VALID_PERCENT": 100 * finite.size / values.size,
    }
    return {f"STATISTICS_{key}": f"{value:.9g}" for key, value in statistics.items()}
