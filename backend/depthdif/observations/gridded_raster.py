"""A quantity from any raster that GDAL reads, such as GeoTIFF, with its bands' scale and offset."""

from __future__ import annotations

import datetime
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioError, RasterioIOError
from rasterio.windows import Window

from depthdif.errors import InputError
from depthdif.observations.gridded_axes import latitude_axis, longitude_axis, plain_axis
from depthdif.observations.gridded_dates import Period, one_day
from depthdif.observations.gridded_field import (
    ICE_NAMES,
    MASK_NAMES,
    GriddedField,
)
from depthdif.observations.gridded_location import GriddedLocation
from depthdif.observations.gridded_quantity import Quantity
from depthdif.observations.sst_mask import mask_reader


@contextmanager
def _opened(path: Path) -> Iterator[rasterio.DatasetReader]:
    """Open a raster without ever writing beside it."""
    with warnings.catch_warnings(), rasterio.Env(GDAL_PAM_ENABLED="NO"):
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        try:
            dataset = rasterio.open(path)
        except (RasterioError, RasterioIOError, OSError) as error:
            if path.is_dir():  # some formats are folders, this one is none of them
                raise InputError(f"{path} is a folder, not a raster file.") from error
            raise InputError(
                f"{path} cannot be read as a raster: {_line(error)}.",
                "It may be damaged or of another format.",
            ) from error
        with dataset:
            yield dataset


def _line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or ["unreadable"])[0].rstrip(".")


def open_raster_field(
    location: GriddedLocation, quantity: Quantity, date: datetime.date | None = None
) -> GriddedField:
    """Describe the band of a raster that holds a quantity, of a day if it holds several.

    Raises
    ------
    InputError
        If it cannot be read, has no georeference, or several bands and none clearly it, or none
        of the day.
    """
    path = location.path
    with _opened(path) as dataset:
        if dataset.count == 0:
            parts = ", ".join(dataset.subdatasets) or "none"
            raise InputError(f"{path} holds no raster band; its parts are {parts}.")
        names = [_band_name(dataset, band) for band in range(1, dataset.count + 1)]
        days = [_date(dataset, band) for band in range(1, dataset.count + 1)]
        candidates = _candidates(location, names, quantity)
        chosen = _of_day(candidates, days, date, path, quantity)
        bands, day = {"value": chosen}, days[chosen - 1]
        for part, usual in (
            ("error", quantity.error_names),
            ("mask", MASK_NAMES),
            ("ice", ICE_NAMES),
        ):
            found = [
                number
                for number, name in enumerate(names, 1)
                if _undated(name) in usual and days[number - 1] in (day, None)
            ]
            if found and found[0] != bands["value"]:
                bands[part] = found[0]
        latitude, longitude, crs = _georeference(dataset, path)
        units = {part: _units(dataset, band) for part, band in bands.items()}
        product = dataset.tags().get("title") or dataset.tags().get("NC_GLOBAL#title") or path.stem
    name = names[bands["value"] - 1] or f"band {bands['value']}"
    mask = mask_reader("", None, None) if "mask" in bands else None
    return GriddedField(
        path,
        name,
        latitude,
        longitude,
        _RasterReader(path, bands),
        units,
        crs,
        mask,
        product,
        product,
        day,
        sorted({held for band in candidates if (held := days[band - 1]) is not None}),
    )


def raster_periods(location: GriddedLocation, quantity: Quantity) -> list[Period]:
    """Return the days of the bands that hold a quantity; none where they have no date.

    Raises
    ------
    InputError
        If it cannot be read, or has several bands and none clearly the quantity.
    """
    with _opened(location.path) as dataset:
        names = [_band_name(dataset, band) for band in range(1, dataset.count + 1)]
        days = {_date(dataset, band) for band in _candidates(location, names, quantity)}
    return [one_day(day) for day in sorted(day for day in days if day is not None)]


@dataclass(frozen=True)
class _RasterReader:
    """Reads a block of any part, unpacked."""

    path: Path
    bands: dict[str, int]

    def __call__(self, part: str, rows: slice, columns: slice) -> np.ndarray:
        window = Window(
            columns.start, rows.start, columns.stop - columns.start, rows.stop - rows.start
        )
        with _opened(self.path) as dataset:
            band = self.bands[part]
            try:
                stored = dataset.read(band, window=window, masked=True)
            except (RasterioError, RasterioIOError, OSError) as error:
                raise InputError(
                    f"{self.path} cannot be read to its end; it may be truncated."
                ) from error
            scale, offset = _packing(dataset, band)
        values = np.ma.filled(stored.astype(np.float64), np.nan)
        return values if part == "mask" else values * scale + offset


def _packing(dataset: rasterio.DatasetReader, band: int) -> tuple[float, float]:
    """Return a band's scale and offset; integer bands may carry them as NetCDF's tags only."""
    scale, offset = dataset.scales[band - 1], dataset.offsets[band - 1]
    if (scale, offset) == (1.0, 0.0) and np.dtype(dataset.dtypes[band - 1]).kind in "iu":
        tags = dataset.tags(band)
        try:
            scale = float(tags.get("scale_factor", 1.0))
            offset = float(tags.get("add_offset", 0.0))
        except ValueError:
            return 1.0, 0.0
    return scale, offset


def _band_name(dataset: rasterio.DatasetReader, band: int) -> str:
    tags = dataset.tags(band)
    return str(dataset.descriptions[band - 1] or tags.get("NETCDF_VARNAME") or "").strip()


def _undated(name: str) -> str:
    """Return a band's name in lower case, without the day that may follow it."""
    return re.sub(r"\s+\d{4}-\d{2}-\d{2}$", "", name.lower())


def _candidates(location: GriddedLocation, names: list[str], quantity: Quantity) -> list[int]:
    """Return the band asked for, the only one, or those that are called so (from 1)."""
    path = location.path
    described = ", ".join(f"{number} {name}".strip() for number, name in enumerate(names, 1))
    if location.band is not None:
        if not 1 <= location.band <= len(names):
            raise InputError(f"{path} has no band {location.band}; its bands are {described}.")
        return [location.band]
    lower = [name.lower() for name in names]
    if location.variable is not None and location.variable.lower() in lower:
        return [lower.index(location.variable.lower()) + 1]
    undated = [_undated(name) for name in names]
    wanted = [*quantity.names, *quantity.standard_names]
    if location.variable is not None:
        wanted = [location.variable.lower()]
    for usual in wanted:
        if usual in undated:
            return [number for number, name in enumerate(undated, 1) if name == usual]
    if location.variable is not None:
        raise InputError(f"{path} has no band '{location.variable}'; its bands are {described}.")
    if len(names) == 1:
        return [1]
    raise InputError(
        f"{path} has {len(names)} bands and none is clearly {quantity.phrase}: {described}.",
        f"Choose one by its number, such as {path.name}:1.",
    )


def _of_day(
    bands: list[int],
    days: list[datetime.date | None],
    date: datetime.date | None,
    path: Path,
    quantity: Quantity,
) -> int:
    """Return the band of the day; the first of several that have none or the same one."""
    held = sorted({day for band in bands if (day := days[band - 1]) is not None})
    if len(held) < 2:
        return bands[0]
    if date is None:
        raise InputError(
            f"{path} holds {len(held)} dates, {held[0]} to {held[-1]}.",
            "Give the date of the analysis.",
        )
    for band in bands:
        if days[band - 1] == date:
            return band
    raise InputError(
        f"{path} holds no {quantity.phrase} of {date}; it holds {held[0]} to {held[-1]}.",
        "Give a file of that day, or one of the file's dates.",
    )


def _georeference(dataset: rasterio.DatasetReader, path: Path) -> tuple[Any, Any, Any]:
    """Return the two axes and the CRS (None for degrees)."""
    transform = dataset.transform
    if transform.is_identity:
        raise InputError(f"{path} has no georeference.", "Assign its extent and CRS first.")
    if abs(transform.b) > 1e-9 * abs(transform.a) or abs(transform.d) > 1e-9 * abs(transform.e):
        raise InputError(f"{path} is a rotated raster.", "Warp it to a north-up one first.")
    x = transform.c + (np.arange(dataset.width) + 0.5) * transform.a
    y = transform.f + (np.arange(dataset.height) + 0.5) * transform.e
    where = str(path)
    geographic = dataset.crs is not None and dataset.crs.is_geographic
    if dataset.crs is None:
        geographic = np.abs(y).max() <= 90 and np.abs(x).max() <= 540
        if not geographic:
            raise InputError(f"{path} has no CRS and its extent is not in degrees.")
    if geographic:
        return latitude_axis(y, where), longitude_axis(x, where), None
    from pyproj import CRS

    return plain_axis(y, where), plain_axis(x, where), CRS.from_wkt(dataset.crs.to_wkt())


def _units(dataset: rasterio.DatasetReader, band: int) -> str:
    tags = dataset.tags(band)
    return str(dataset.units[band - 1] or tags.get("units") or tags.get("UNITS") or "").strip()


def _date(dataset: rasterio.DatasetReader, band: int) -> datetime.date | None:
    """Return the day of a band that GDAL translated from NetCDF; other rasters hold none."""
    stored = dataset.tags(band).get("NETCDF_DIM_time")
    units = dataset.tags().get("time#units")
    if stored is None or units is None:
        return None
    import netCDF4

    calendar = dataset.tags().get("time#calendar", "standard").lower()
    try:
        moment = np.asarray(netCDF4.num2date(np.array([float(stored)]), units, calendar))[0]
    except (ValueError, OverflowError):
        return None
    return datetime.date(moment.year, moment.month, moment.day)
