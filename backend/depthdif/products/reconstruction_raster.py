"""Read a reconstruction back from GeoTIFFs: one per variable, a band per depth."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import xarray as xr
from rasterio.errors import RasterioError
from xarray.backends import BackendArray
from xarray.core import indexing

from depthdif.errors import InputError
from depthdif.write.netcdf import described

_DESCRIPTION = re.compile(r"((?:temperature|salinity)(?: error| error ratio)?) [\d.e+]+ m$")
_HINT = "Give a GeoTIFF that depthdif reconstruct wrote, or its NetCDF."


def open_rasters(paths: Iterable[Path]) -> xr.Dataset:
    """Open a GeoTIFF and those of the same run.

    Parameters
    ----------
    paths : iterable of Path
        The one that the analyst named first, then its siblings.

    Raises
    ------
    InputError
        If one is no raster of a reconstruction, or of another grid or depths than the first.
    """
    files = dict.fromkeys(paths)
    path = next(iter(files))
    fields: dict[str, xr.DataArray] = {}
    attributes: dict[str, str] = {}
    for file in files:
        field, tags = _open_raster(file)
        name = str(field.name)
        first = next(iter(fields.values()), field)
        if not all(np.array_equal(field[axis], first[axis]) for axis in field.dims):
            raise InputError(
                f"{file} has another grid or other depths than {path}: it is of another run.",
                "Give the files of one reconstruction.",
            )
        fields.setdefault(name, field)
        attributes = attributes or tags
    dataset = xr.Dataset(fields, attrs=attributes)
    if not {"temperature", "salinity"} & set(fields):
        raise InputError(
            f"{path} holds only {' and '.join(fields).replace('_', ' ')}, no temperature or "
            "salinity.",
            "Name the raster of the temperature or salinity itself, or the NetCDF of the run.",
        )
    return _with_time(dataset)


def _open_raster(path: Path) -> tuple[xr.DataArray, dict[str, str]]:
    """Return one variable and the tags of its file."""
    try:
        with rasterio.Env(GDAL_PAM_ENABLED="NO"), rasterio.open(path) as raster:
            names = {_variable(text) for text in raster.descriptions}
            depths = [raster.tags(band).get("DEPTH_M") for band in raster.indexes]
            transform, crs = raster.transform, raster.crs
            height, width = raster.height, raster.width
            tags = raster.tags()
    except (RasterioError, OSError) as error:
        raise InputError(
            f"{path} cannot be read as a raster: {str(error).rstrip('.')}.", _HINT
        ) from error
    name = names.pop() if len(names) == 1 else ""
    regular = transform.b == transform.d == 0 and transform.a > 0 > transform.e
    if not name or None in depths or not regular or crs is None or not crs.is_geographic:
        raise InputError(
            f"{path} is no raster of a reconstruction: its bands do not say of which depth and "
            "variable they are.",
            _HINT,
        )
    depth = np.array([float(text) for text in depths if text is not None])
    latitude = transform.f + (np.arange(height)[::-1] + 0.5) * transform.e
    longitude = transform.c + (np.arange(width) + 0.5) * transform.a
    coordinates = {
        "depth": depth,
        "latitude": np.round(latitude, 9),
        "longitude": np.round(longitude, 9),
    }
    values = indexing.LazilyIndexedArray(_Bands(path, (len(depth), height, width)))
    variable = xr.Variable(tuple(coordinates), values)
    field = xr.DataArray(variable, coordinates, name=name)
    field.attrs = described(name)
    return field.sortby("depth") if np.any(np.diff(depth) < 0) else field, tags


def _variable(description: str | None) -> str:
    match = _DESCRIPTION.match(description or "")
    return match[1].replace(" ", "_") if match else ""


def _with_time(dataset: xr.Dataset) -> xr.Dataset:
    try:
        time = np.datetime64(dataset.attrs["analysis_time"].rstrip("Z"), "ns")
    except (KeyError, ValueError):
        return dataset
    return dataset.assign_coords(time=time)


class _Bands(BackendArray):
    """The bands of a raster as an array (depth, latitude, longitude), south first, read lazily."""

    def __init__(self, path: Path, shape: tuple[int, int, int]) -> None:
        self.path, self.shape, self.dtype = path, shape, np.dtype("float32")

    def __getitem__(self, key: indexing.ExplicitIndexer) -> Any:
        return indexing.explicit_indexing_adapter(
            key, self.shape, indexing.IndexingSupport.BASIC, self._read
        )

    def _read(self, key: tuple[Any, ...]) -> np.ndarray:
        """Return what whole numbers and slices ask for, read as one window of the raster."""
        wanted = [np.arange(size)[one] for size, one in zip(self.shape, key, strict=True)]
        levels, rows, columns = map(np.atleast_1d, wanted)
        rows = self.shape[1] - 1 - rows  # a raster's first row is the northernmost
        shape = tuple(part.size for part in wanted if part.ndim)
        if not (levels.size and rows.size and columns.size):
            return np.empty(shape, self.dtype)
        top, left = int(rows.min()), int(columns.min())
        window = ((top, int(rows.max()) + 1), (left, int(columns.max()) + 1))
        try:
            with rasterio.Env(GDAL_PAM_ENABLED="NO"), rasterio.open(self.path) as raster:
                bands = (levels + 1).tolist()
                block = raster.read(bands, window=window, masked=True).filled(np.nan)
        except (RasterioError, OSError) as error:
            raise InputError(f"{self.path} cannot be read: {error}.", _HINT) from error
        return block[:, rows - top][:, :, columns - left].reshape(shape)
