"""Write a field by depth as a cloud-optimised GeoTIFF, a band per depth."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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
    bands = (
        Band(
            name if depth is None else f"{name} {depth:g} m",
            units,
            field.isel(depth=band).values,
            {} if depth is None else {"DEPTH_M": f"{depth:.10g}"},
        )
        for band, depth in enumerate(depths)
    )
    write_bands(path, bands, len(depths), transform=_transform(field, resolution), tags=tags)


@dataclass(frozen=True)
class Band:
    """One band of a raster.

    Parameters
    ----------
    description, unit : str
    values : array, shape (latitude, longitude)
        Latitude ascending; NaN where there is no value.
    tags : mapping of str to str
    """

    description: str
    unit: str
    values: np.ndarray
    tags: Mapping[str, str]


def write_bands(
    path: Path,
    bands: Iterable[Band],
    count: int,
    *,
    transform: rasterio.Affine,
    tags: Mapping[str, str],
) -> None:
    """Write bands in EPSG:4326 as a cloud-optimised GeoTIFF, one after the other.

    Parameters
    ----------
    path : Path
        Destination; overwritten.
    bands : iterable of Band
        All of one shape; `count` of them.
    count : int
    transform : Affine
        North up.
    tags : mapping of str to str
        Tags of the dataset.
    """
    with rasterio.Env(GDAL_PAM_ENABLED="NO"), MemoryFile() as memory:
        raster = None
        for number, band in enumerate(bands, start=1):
            # North up: the first row of a GeoTIFF is the northernmost.
            values = np.asarray(band.values, dtype=np.float32)[::-1]
            if raster is None:
                raster = memory.open(**_profile(count, values.shape, transform))
                raster.update_tags(**tags, AREA_OR_POINT="Area")
            raster.write(np.where(np.isfinite(values), values, np.float32(NODATA)), number)
            raster.set_band_description(number, band.description)
            raster.set_band_unit(number, band.unit)
            raster.update_tags(number, **band.tags, UNITS=band.unit, **statistics(values))
        if raster is not None:
            raster.close()
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


def _profile(count: int, shape: tuple[int, ...], transform: rasterio.Affine) -> dict[str, Any]:
    return {
        "driver": "GTiff",
        "dtype": "float32",
        "count": count,
        "height": shape[0],
        "width": shape[1],
        "crs": "EPSG:4326",
        "transform": transform,
        "nodata": NODATA,
        "interleave": "band",
        "bigtiff": "if_safer",
    }


def _transform(field: xr.DataArray, resolution: float) -> rasterio.Affine:
    west = float(field["longitude"][0]) - resolution / 2
    north = float(field["latitude"][-1]) + resolution / 2
    # Cell edges are multiples of the resolution: take the noise of the halves off again.
    return rasterio.Affine(resolution, 0, round(west, 9), 0, -resolution, round(north, 9))


def statistics(values: np.ndarray) -> dict[str, str]:
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
