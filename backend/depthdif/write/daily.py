"""Write a field of each day as GeoTIFF: all days in one, a band for each, or each in its own.

Bands carry their date as GDAL's NetCDF driver would give it, so that who understands a translated
NetCDF understands them, and are called ``analysed_sst 2018-12-31``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timezone

import numpy as np
import rasterio
import xarray as xr

from depthdif import __version__
from depthdif.observations.gridded_sampling import Cells
from depthdif.sst_import import SstDay, title_of
from depthdif.write.destinations import Destinations
from depthdif.write.geotiff import Band, write_bands

#: Names of a day's bands, by its fields, in order: those by which readers know them.
BAND_NAMES = {
    "sst": ("analysed_sst", "°C"),
    "sst_error": ("analysis_error", "°C"),
    "mask": ("mask", "1"),
    "ice": ("sea_ice_fraction", "1"),
}
_EPOCH = np.datetime64("1970-01-01", "s")
_NOON = np.timedelta64(12, "h")


def written_parts(every_band: bool) -> tuple[str, ...]:
    """Return the fields that a day's raster holds, in the order of its bands."""
    return tuple(BAND_NAMES) if every_band else ("sst",)


def joined_parts(outputs: Iterable[str], every_band: bool) -> tuple[str, ...]:
    """Return the fields that are kept until all days are read, for the outputs that join days."""
    wanted = set(written_parts(every_band)) if "output" in outputs else set()
    wanted |= {"sst_error"} if "error_output" in outputs else set()
    return tuple(part for part in BAND_NAMES if part in wanted)


class DayFiles:
    """The rasters of an import.

    Parameters
    ----------
    destinations : Destinations
        ``output``, ``error_output`` and ``sst_DAY``, whichever are wanted.
    days : sequence of SstDay
    cells : Cells
        Of all fields.
    every_band : bool
        Write the bands of error, mask and ice too.
    """

    def __init__(
        self, destinations: Destinations, days: Sequence[SstDay], cells: Cells, *, every_band: bool
    ) -> None:
        self._destinations = destinations
        self._days = days
        self._cells = cells
        self._parts = written_parts(every_band)
        self._joined = joined_parts(destinations.paths, every_band)
        self._fields: list[xr.Dataset] = []

    def add(self, fields: xr.Dataset) -> dict[str, float | int | None]:
        """Take the next day's fields; return its number of cells and its extremes."""
        self._fields.append(fields[[part for part in self._joined if part in fields]])
        day = self._days[len(self._fields) - 1]
        own = f"sst_{day.label}"
        if own in self._destinations.paths:
            parts = [part for part in self._parts if part in fields]
            self._write(own, [self._band(part, day, fields) for part in parts], [day])
        values = fields["sst"].values
        values = values[np.isfinite(values)].astype(np.float64)
        extremes = (values.min(), values.max(), values.mean()) if values.size else (None,) * 3
        minimum, maximum, mean = (None if one is None else float(one) for one in extremes)
        return {"cells": values.size, "minimum": minimum, "maximum": maximum, "mean": mean}

    def write(self) -> None:
        """Write the rasters of all days: first what each day is about, then the further parts."""
        if "output" in self._destinations.paths:
            self._write("output", self._bands(self._parts), self._days)
        if "error_output" in self._destinations.paths:
            self._write("error_output", self._bands(("sst_error",)), self._days)

    def _bands(self, parts: Sequence[str]) -> list[Band]:
        days = list(zip(self._days, self._fields, strict=True))
        return [
            self._band(part, day, fields)
            for part in parts
            for day, fields in days
            if part in fields
        ]

    def _band(self, part: str, day: SstDay, fields: xr.Dataset) -> Band:
        name, unit = BAND_NAMES[part]
        if day.period is None:
            return Band(name, unit, fields[part].values, {})
        noon = np.datetime64(day.period.day, "s") + _NOON
        told = day.describe()
        tags = {
            "NETCDF_DIM_time": str((noon - _EPOCH).astype(int)),
            "DATE": told["day"],
            "TIME_START": told["start"],
            "TIME_END": told["end"],
        }
        return Band(f"{name} {day.label}", unit, fields[part].values, tags)

    def _write(self, name: str, bands: Sequence[Band], days: Sequence[SstDay]) -> None:
        path = self._destinations.temporary(name)
        write_bands(path, bands, len(bands), transform=_transform(self._cells), tags=_lineage(days))


def _transform(cells: Cells) -> rasterio.Affine:
    longitude, latitude = cells.longitude, cells.latitude
    width = (cells.east - cells.west) / cells.columns
    height = (latitude[-1] - latitude[0]) / (cells.rows - 1) if cells.rows > 1 else width
    west, north = longitude[0] - width / 2, latitude[-1] + height / 2
    return rasterio.Affine(width, 0, round(float(west), 9), 0, -height, round(float(north), 9))


def _lineage(days: Sequence[SstDay]) -> Mapping[str, str]:
    now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return {
        "title": title_of(days),
        "attribution": " | ".join(dict.fromkeys(day.source.attribution for day in days)),
        "source": " | ".join(dict.fromkeys(day.source.field.path.name for day in days)),
        "history": f"{now} imported by DepthDif {__version__}: {days[0].source.units_note}",
        "time#units": "seconds since 1970-01-01 00:00:00",
        "time#calendar": "standard",
    }
