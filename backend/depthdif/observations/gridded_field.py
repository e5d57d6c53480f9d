"""A raster as the readers of NetCDF and of other rasters describe it alike."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from depthdif.observations.gridded_axes import Axis
from depthdif.observations.sst_mask import MaskReader

#: ``read(part, row slice, column slice)`` in the file's own order; NaN where missing.
#: Parts: ``value``, ``error``, ``mask``, ``ice``.
Reader = Callable[[str, slice, slice], np.ndarray]

MASK_NAMES = ("mask", "land_mask", "lsm_mask")
ICE_NAMES = ("sea_ice_fraction", "sea_ice_area_fraction", "ice", "siconc")


@dataclass
class GriddedField:
    """Where the values are and what is known of them.

    Parameters
    ----------
    path : Path
    variable : str
        Variable or band.
    latitude, longitude : Axis
        In a projected CRS: y and x.
    read : callable
        See `Reader`.
    parts : mapping of str to str
        Units of each part that the file has (``value`` always).
    crs : pyproj.CRS or None
        None for degrees.
    mask : callable or None
    product, attribution : str
    date : datetime.date or None
    dates : list of datetime.date
    notes : list of str
        Choices that the analyst should know of.
    """

    path: Path
    variable: str
    latitude: Axis
    longitude: Axis
    read: Reader
    parts: Mapping[str, str]
    crs: Any = None
    mask: MaskReader | None = None
    product: str = ""
    attribution: str = ""
    date: datetime.date | None = None
    dates: list[datetime.date] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def window(self, part: str, rows: tuple[int, int], columns: tuple[int, int]) -> np.ndarray:
        """Return a part's values on ``(first, count)`` of each ascending axis."""
        values = np.full((rows[1], columns[1]), np.nan)
        for place_y, slice_y in self.latitude.runs(*rows):
            for place_x, slice_x in self.longitude.runs(*columns):
                values[place_y, place_x] = self._ordered(part, slice_y, slice_x)
        return values

    def _ordered(self, part: str, rows: slice, columns: slice) -> np.ndarray:
        """Read forward slices only and turn the block over afterwards: readers stay simple."""
        forward_rows, flip_rows = _forward(rows)
        forward_columns, flip_columns = _forward(columns)
        block = self.read(part, forward_rows, forward_columns)
        return block[:: -1 if flip_rows else 1, :: -1 if flip_columns else 1]

    def sample(self, part: str) -> np.ndarray:
        """Return values from all over the raster: all of a small one, windows of a large one.

        Windows come in an order that spreads them, and only until they hold enough values: each
        may cost the unpacking of a whole chunk.
        """
        height, width = len(self.latitude.centres), len(self.longitude.centres)
        if height * width <= _SMALL:
            return self.window(part, (0, height), (0, width)).ravel()
        side = min(48, height, width)
        collected: list[np.ndarray] = []
        for north, east in _SPREAD:
            place = (int(north * (height - side)), side), (int(east * (width - side)), side)
            values = self.window(part, *place)
            collected.append(values[np.isfinite(values)])
            if sum(map(len, collected)) >= _ENOUGH and sum(map(bool, map(len, collected))) >= 2:
                break
        found = np.concatenate(collected)
        return found if found.size else self._coarse_sample(part, height, width)

    def _coarse_sample(self, part: str, height: int, width: int) -> np.ndarray:
        """Look through the whole raster in bands of rows, keeping every hundredth value."""
        kept = []
        for first in range(0, height, 256):
            count = min(256, height - first)
            kept.append(self.window(part, (first, count), (0, width))[::10, ::10].ravel())
        return np.concatenate(kept)


_SMALL = 2_000_000
_ENOUGH = 1000
#: Places of windows as shares of height and width; the golden ratio spreads any number of them.
_SPREAD = [((0.5 + 0.7548777 * n) % 1, (0.5 + 0.5698403 * n) % 1) for n in range(36)]


def _forward(part: slice) -> tuple[slice, bool]:
    if part.step == -1:
        low = 0 if part.stop is None else part.stop + 1
        return slice(low, part.start + 1), True
    return part, False
