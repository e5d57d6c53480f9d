"""Values of a reconstruction at points and depths.

Horizontally bilinear between the centres of cells, in depth linear between the reconstruction's
levels, and nowhere beyond them (a first level within a metre is the surface). A place has a value
where the cell that it lies in has one; neighbours without a value (land, sea floor) leave their
weight to the others. Errors and ratios
are interpolated like values: the error of a weighted mean is at most the weighted mean of the
errors, and equals it where they are fully correlated, which neighbouring cells nearly are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import xarray as xr

#: Why there is no value, in the words of tables.
INSIDE, OUTSIDE, NO_SEA, OTHER_DEPTH = "", "outside the grid", "no sea here", "outside the depths"

_EDGE = 1e-9  # cells: a place this close outside the grid lies on its edge
_LEVEL = 1e-6  # m: a depth this close to a level is the level
_SURFACE = 1.0  # m: a first level this shallow (0.5 m of the model's own) is the surface


@dataclass(frozen=True)
class _Corners:
    """The four cells around each place and their weights, shape (4, places).

    ``inside`` tells which places the grid covers, ``nearest`` which corner is the cell that the
    place lies in.
    """

    row: np.ndarray
    column: np.ndarray
    weight: np.ndarray
    nearest: np.ndarray
    inside: np.ndarray


def sample(
    dataset: xr.Dataset,
    longitude: np.ndarray,
    latitude: np.ndarray,
    depths: Sequence[float] | np.ndarray,
    *,
    names: Sequence[str] | None = None,
    progress: Callable[[float], None] | None = None,
) -> xr.Dataset:
    """Interpolate a reconstruction to places and depths.

    Parameters
    ----------
    dataset : xarray.Dataset
        As :func:`~depthdif.products.open_reconstruction` gives it.
    longitude, latitude : array, shape (places,)
        Degrees; any longitude (wraps).
    depths : sequence of float
        Metres, down.
    names : sequence of str, optional
        Variables of the dataset; all by default.
    progress : callable, optional
        Told the fraction done, 0-1; what it raises stops the work.

    Returns
    -------
    xarray.Dataset
        The variables on (depth, place), float64, NaN where there is none, and ``missing``, one of
        :data:`INSIDE`, :data:`OUTSIDE`, :data:`NO_SEA` and :data:`OTHER_DEPTH`.
    """
    longitude, latitude, depths = (
        np.atleast_1d(np.asarray(values, float)) for values in (longitude, latitude, depths)
    )
    names = [str(name) for name in dataset.data_vars] if names is None else list(names)
    corners = _corners(dataset["longitude"].values, dataset["latitude"].values, longitude, latitude)
    levels = dataset["depth"].values.astype(float)
    upper, lower, share = _between(levels, depths)
    needed = np.unique(np.concatenate([upper, lower]))
    result = xr.Dataset(coords={"depth": ("depth", depths)})
    for count, name in enumerate(names):
        field = dataset[name].transpose("depth", "latitude", "longitude")
        at_level = np.full((len(levels), len(longitude)), np.nan)
        for done, level in enumerate(needed):
            at_level[level] = _horizontal(field, int(level), corners)
            if progress is not None:
                progress((count + (done + 1) / len(needed)) / len(names))
        result[name] = ("depth", "place"), _vertical(at_level, upper, lower, share)
        result[name].attrs = dict(dataset[name].attrs)
    known = np.isfinite(result[names[0]].values)
    missing = np.where(known, INSIDE, NO_SEA).astype(object)
    missing[np.isnan(share)] = OTHER_DEPTH
    missing[:, ~corners.inside] = OUTSIDE
    result["missing"] = ("depth", "place"), missing
    return result


def _corners(
    centres_x: np.ndarray, centres_y: np.ndarray, longitude: np.ndarray, latitude: np.ndarray
) -> _Corners:
    x, columns, around = _along_longitude(centres_x.astype(float), longitude)
    y = _position(centres_y.astype(float), latitude)
    rows = len(centres_y)
    finite = np.isfinite(x) & np.isfinite(y)
    inside = finite & (y >= -0.5 - _EDGE) & (y <= rows - 0.5 + _EDGE)
    if not around:
        inside &= (x >= -0.5 - _EDGE) & (x <= columns - 0.5 + _EDGE)
        x = np.clip(x, 0, columns - 1)
    x, y = np.where(inside, x, 0.0), np.where(inside, np.clip(y, 0, rows - 1), 0.0)
    left, low = np.floor(x).astype(int), np.floor(y).astype(int)
    right_share, high_share = x - left, y - low
    right = (left + 1) % columns if around else np.minimum(left + 1, columns - 1)
    high = np.minimum(low + 1, rows - 1)
    weight = np.stack(
        [
            (1 - high_share) * (1 - right_share),
            (1 - high_share) * right_share,
            high_share * (1 - right_share),
            high_share * right_share,
        ]
    )
    return _Corners(
        row=np.stack([low, low, high, high]),
        column=np.stack([left % columns, right, left % columns, right]),
        weight=weight,
        nearest=2 * (high_share >= 0.5) + (right_share >= 0.5),
        inside=inside,
    )


def _along_longitude(centres: np.ndarray, longitude: np.ndarray) -> tuple[np.ndarray, int, bool]:
    """Return places in columns, the number of columns, and whether they go around the globe."""
    columns = len(centres)
    half = (centres[-1] - centres[0]) / (columns - 1) / 2 if columns > 1 else 0.125
    west = centres[0] - half
    around = columns > 1 and abs(2 * half * columns - 360) < half
    eastward = (longitude - west) % 360
    # A place on the western edge must not become one 360° east of it by rounding.
    eastward = np.where(360 - eastward < _EDGE * half, 0.0, eastward)
    if not around:
        return _position(centres, west + eastward), columns, False
    return (eastward / (2 * half) - 0.5) % columns, columns, True


def _position(centres: np.ndarray, values: np.ndarray) -> np.ndarray:
    """Return values in units of cells, 0 at the first centre; linear beyond the outer centres."""
    if len(centres) == 1:
        return (values - centres[0]) / 0.25
    index = np.interp(values, centres, np.arange(len(centres)))
    below = np.minimum(values - centres[0], 0) / (centres[1] - centres[0])
    above = np.maximum(values - centres[-1], 0) / (centres[-1] - centres[-2])
    return index + below + above


def _horizontal(field: xr.DataArray, level: int, corners: _Corners) -> np.ndarray:
    """Return a level's values at the places."""
    result = np.full(corners.inside.shape, np.nan)
    if not corners.inside.any():
        return result
    row, column = corners.row[:, corners.inside], corners.column[:, corners.inside]
    first_row, first_column = row.min(), column.min()
    window = field[level, first_row : row.max() + 1, first_column : column.max() + 1]
    cells = window.values.astype(float)[row - first_row, column - first_column]
    wet = np.isfinite(cells)
    weight = np.where(wet, corners.weight[:, corners.inside], 0.0)
    total = weight.sum(0)
    mean = (weight * np.where(wet, cells, 0.0)).sum(0) / np.where(total > 0, total, 1.0)
    own = np.take_along_axis(wet, corners.nearest[None, corners.inside], 0)[0]
    result[corners.inside] = np.where(own & (total > 0), mean, np.nan)
    return result


def _between(levels: np.ndarray, depths: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the level above and below each depth and the lower one's share, NaN outside them."""
    if levels[0] <= _SURFACE:
        depths = np.maximum(depths, levels[0])
    below = np.clip(np.searchsorted(levels, depths - _LEVEL), 0, len(levels) - 1)
    hit = np.abs(levels[below] - depths) <= _LEVEL
    above = np.where(hit, below, np.maximum(below - 1, 0))
    gap = np.where(above == below, 1.0, levels[below] - levels[above])
    share = np.where(hit, 0.0, (depths - levels[above]) / gap)
    outside = ~hit & ((depths < levels[0]) | (depths > levels[-1]))
    return above, below, np.where(outside, np.nan, share)


def _vertical(
    at_level: np.ndarray, upper: np.ndarray, lower: np.ndarray, share: np.ndarray
) -> np.ndarray:
    """Interpolate linearly in depth; where one of both levels has no value, there is none."""
    weight = share[:, None]
    mixed = (1 - weight) * at_level[upper] + weight * at_level[lower]
    return np.where(weight == 0, at_level[upper], mixed)
