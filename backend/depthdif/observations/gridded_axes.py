"""The two axes of a raster, ascending, whatever order and range the file stores them in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from depthdif.errors import InputError
from depthdif.observations.resample import cell_edges

#: Coordinates stored as float32 stray by this share of a cell, and no more.
_STRAY = 0.02


@dataclass(frozen=True)
class Axis:
    """Cell centres in ascending order and where each is stored.

    Parameters
    ----------
    centres : array, shape (cells,)
    edges : array, shape (cells + 1,)
    stored : array of int, shape (cells,)
        Index in the file.
    periodic : bool
        The axis is longitude and goes round the globe.
    """

    centres: np.ndarray
    edges: np.ndarray
    stored: np.ndarray
    periodic: bool = False

    @property
    def spacing(self) -> float:
        """Mean cell size."""
        return float((self.edges[-1] - self.edges[0]) / len(self.centres))

    def runs(self, first: int, count: int) -> Iterator[tuple[slice, slice]]:
        """Yield (place in the window, slice of the file) for cells ``first … first + count - 1``.

        On a periodic axis cells beyond the last one come round again.
        """
        index = self.stored[np.arange(first, first + count) % len(self.stored)]
        breaks = np.nonzero(np.abs(np.diff(index)) != 1)[0] + 1
        if count > 2:
            turns = np.nonzero(np.diff(np.diff(index)) != 0)[0] + 1
            breaks = np.unique(np.r_[breaks, turns[~np.isin(turns, breaks)]])
        start = 0
        for end in [*breaks.tolist(), count]:
            if end == start:
                continue
            part = index[start:end]
            if len(part) > 1 and part[1] < part[0]:
                stop = None if part[-1] == 0 else int(part[-1]) - 1
                yield slice(start, end), slice(int(part[0]), stop, -1)
            else:
                yield slice(start, end), slice(int(part[0]), int(part[-1]) + 1)
            start = end


def latitude_axis(centres: np.ndarray, where: str) -> Axis:
    """Build a latitude axis from stored centres in either order (degrees)."""
    axis = plain_axis(centres, where)
    if axis.centres[0] < -90.01 or axis.centres[-1] > 90.01:
        raise InputError(f"The latitudes of {where} leave -90…90.")
    return Axis(axis.centres, np.clip(axis.edges, -90, 90), axis.stored)


def plain_axis(centres: np.ndarray, where: str) -> Axis:
    """Build an axis from stored centres that ascend or descend."""
    centres = np.asarray(centres, dtype=np.float64)
    if centres.ndim != 1 or centres.size < 2 or not np.isfinite(centres).all():
        raise InputError(f"The coordinates of {where} are missing or no regular axis.")
    stored = np.arange(centres.size)
    if centres[-1] < centres[0]:
        centres, stored = centres[::-1], stored[::-1]
    if not (np.diff(centres) > 0).all():
        raise InputError(f"The coordinates of {where} neither ascend nor descend.")
    centres = _without_noise(centres)
    return Axis(centres, cell_edges(centres), stored)


def longitude_axis(centres: np.ndarray, where: str) -> Axis:
    """Build a longitude axis: 0…360, -180…180, descending or broken at a meridian (degrees)."""
    centres = np.asarray(centres, dtype=np.float64)
    if centres.ndim != 1 or centres.size < 2 or not np.isfinite(centres).all():
        raise InputError(f"The longitudes of {where} are missing or no regular axis.")
    steps = np.diff(centres)
    stored = np.arange(centres.size)
    if np.median(steps) < 0:
        centres, stored = centres[::-1], stored[::-1]
    breaks = np.nonzero(np.diff(centres) < 0)[0]
    for place in breaks + 1:
        centres = np.r_[centres[:place], centres[place:] + 360]
    if not (np.diff(centres) > 0).all() or np.abs(centres).max() > 900:
        raise InputError(f"The longitudes of {where} are no regular axis.")
    step = float(np.median(np.diff(centres)))
    while centres.size > 2 and centres[-1] - centres[0] > 360 - 0.5 * step:
        centres, stored = centres[:-1], stored[:-1]  # a repeated cyclic column
    periodic = abs((centres[-1] - centres[0]) + step - 360) < 0.5 * step
    if periodic and np.abs(np.diff(centres) / step - 1).max() < _STRAY:
        exact = 360 / centres.size
        start = float(np.mean(centres - np.arange(centres.size) * exact))
        centres = _snapped_start(start, exact) + np.arange(centres.size) * exact
    else:
        centres = _without_noise(centres)
    return Axis(centres, cell_edges(centres), stored, periodic)


def _without_noise(centres: np.ndarray) -> np.ndarray:
    """Return exact regular centres if these are regular up to rounding; else as they are."""
    count = centres.size
    step = float((centres[-1] - centres[0]) / (count - 1))
    index = np.arange(count)
    start = float(np.mean(centres - index * step))
    if np.abs(centres - (start + index * step)).max() > _STRAY * step:
        return centres
    inverse = round(1 / step) if step < 1 else 0
    if inverse and abs(1 / inverse - step) * count < _STRAY * step:
        step = 1 / inverse
        start = float(np.mean(centres - index * step))
    return _snapped_start(start, step) + index * step


def _snapped_start(start: float, step: float) -> float:
    """Put the first centre on a multiple of half a cell if it is there up to rounding."""
    halves = start / (step / 2)
    return round(halves) * step / 2 if abs(halves - round(halves)) < 2 * _STRAY else start
