"""What a reconstruction adds to the climatology, or how it differs from another, and how surely.

    Δ = T₁ − T₂,    σ² = σ₁² + σ₂²,    significant where |Δ| > k σ

Against the climatology, Δ is the increment, and σ is the reconstruction's own: the climatology is
the reference that it is compared with, a number without an error. Two reconstructions are taken
as independent; where they share floats or maps their errors are alike and σ is too large rather
than too small.

On different grids the coarser is kept and the finer interpolated to it, linearly along each axis,
values and errors alike (neighbours' errors are nearly the same error, so that averaging does not
lessen them). There is no value where one of the four neighbours has none.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import xarray as xr

from depthdif.errors import InputError
from depthdif.products.blocks import Block
from depthdif.products.column_source import bundled_climatology, climatology_on, day_of
from depthdif.products.columns import at_depths, uppermost
from depthdif.products.reconstruction_file import resolution
from depthdif.products.regrid import Regrid

SIGNIFICANCE = 2.0
_ROWS = 64  # of the bundled climatology at a time


@dataclass(frozen=True)
class Increment:
    """A difference.

    Attributes
    ----------
    value : DataArray
        Δ on depth, latitude, longitude; NaN where it is not significant, on land and below the
        sea floor.
    error, normalised : DataArray or None
        σ and Δ / σ, not masked by significance; None where an error is not known.
    label : str
        What it is, in words.
    resolution : float
        Of the grid, degrees.
    compared, significant : int
        Values compared, and those of them that are significant.
    notes : list of str
        What an analyst should know.
    """

    value: xr.DataArray
    error: xr.DataArray | None
    normalised: xr.DataArray | None
    label: str
    resolution: float
    compared: int = 0
    significant: int = 0
    notes: list[str] = field(default_factory=list)


def difference(
    first: xr.Dataset,
    second: xr.Dataset | None,
    variable: str,
    significance: float = SIGNIFICANCE,
    depths: tuple[float, ...] | None = None,
    *,
    progress: Callable[[float], None] = lambda fraction: None,
) -> Increment:
    """Return first minus second, or minus the climatology.

    Parameters
    ----------
    first, second : Dataset
        As `open_reconstruction` gives them; without a second, the climatology.
    variable : {"temperature", "salinity"}
    significance : float
        k; 0 keeps every value.
    depths : tuple of float, optional
        m; by default those of the first that the second reaches.
    progress : callable
        Told the fraction done; may raise to stop.

    Raises
    ------
    InputError
        If one lacks the variable or, for significance, the error, or they have no place or depth
        in common.
    """
    sides, notes = _sides(first, second, variable)
    if significance > 0 and any(side.error is None for side in sides):
        raise InputError(
            f"Significance needs the {variable}'s error, which "
            f"{'a reconstruction' if len(sides) > 1 else 'the reconstruction'} does not have.",
            "Give the NetCDF of the run, or a significance of 0 to mask nothing.",
        )
    regrid = _regrids(sides)
    wanted = _depths(sides, depths)
    shape = (len(wanted), len(regrid[0].latitude), len(regrid[0].longitude))
    with_error = all(side.error is not None for side in sides)
    value = np.full(shape, np.nan, np.float32)
    error = np.full(shape, np.nan, np.float32)
    for row, z in enumerate(wanted):
        one, other = (side.at(z, to) for side, to in zip(sides, regrid, strict=True))
        value[row] = one[0] - other[0]
        error[row] = np.hypot(one[1], other[1])
        progress((row + 1) / len(wanted))
    error[~np.isfinite(value)] = np.nan
    with np.errstate(invalid="ignore", divide="ignore"):
        ratio = value / error
    certain = np.abs(value) > significance * error if significance > 0 else np.isfinite(value)
    coordinates = {
        "depth": wanted,
        "latitude": regrid[0].latitude,
        "longitude": regrid[0].longitude,
        **({"time": first["time"]} if "time" in first.coords else {}),
    }

    def on_grid(values: np.ndarray) -> xr.DataArray:
        return xr.DataArray(values, coordinates, ("depth", "latitude", "longitude"))

    return Increment(
        on_grid(np.where(certain, value, np.float32(np.nan))),
        on_grid(error) if with_error else None,
        on_grid(ratio) if with_error else None,
        f"{variable} {'increment' if second is None else 'difference'}",
        regrid[0].resolution,
        int(np.isfinite(value).sum()),
        int(certain.sum()),
        notes,
    )


@dataclass(frozen=True)
class _Side:
    """One of the two fields that are compared, on its own levels and grid."""

    value: xr.DataArray
    error: xr.DataArray | None
    exact: bool = False  # without an error, rather than with one that is not known

    @property
    def depth(self) -> np.ndarray:
        return np.asarray(self.value["depth"].values, float)

    def at(self, depth: float, regrid: Regrid) -> tuple[np.ndarray, np.ndarray | float]:
        """Return value and error at a depth on the common grid."""
        value = regrid(_level(self.value, self.depth, depth))
        if self.error is None or self.exact:
            return value, 0.0 if self.exact else np.nan
        return value, regrid(_level(self.error, self.depth, depth))


def _sides(
    first: xr.Dataset, second: xr.Dataset | None, variable: str
) -> tuple[list[_Side], list[str]]:
    sides = [_side(first, variable, "The reconstruction")]
    if second is not None:
        sides.append(_side(second, variable, "The reconstruction to compare with"))
        return sides, [
            "The errors of both are taken as independent; what they share (floats, maps) makes "
            "the error of the difference too large."
        ]
    name = f"{variable}_climatology"
    if name in first:
        climatology, notes = first[name], []
    else:
        climatology = _bundled(first, variable)
        notes = [
            "The reconstruction's file does not hold the climatology: the bundled model's of "
            "that day is taken."
        ]
    sides.append(_Side(climatology, climatology, exact=True))
    return sides, notes


def _side(dataset: xr.Dataset, variable: str, what: str) -> _Side:
    if variable not in dataset:
        held = " and ".join(name for name in ("temperature", "salinity") if name in dataset)
        raise InputError(f"{what} holds no {variable}, only {held}.", "Choose another variable.")
    return _Side(dataset[variable], dataset.get(f"{variable}_error"))


def _bundled(dataset: xr.Dataset, variable: str) -> xr.DataArray:
    """Return the bundled climatology on a reconstruction's own grid and levels."""
    climatology, day = bundled_climatology(), day_of(dataset)
    field = dataset[variable]
    values = np.empty(field.shape, np.float32)
    for start in range(0, field.sizes["latitude"], _ROWS):
        rows = slice(start, start + _ROWS)
        block = Block(rows, slice(None))
        values[:, rows] = climatology_on(climatology, dataset, block, day, variable)
    coordinates = {axis: dataset[axis].values for axis in field.dims}
    return xr.DataArray(values, coordinates, field.dims)


def _level(field: xr.DataArray, levels: np.ndarray, depth: float) -> np.ndarray:
    """Return a field at one depth, linear between levels, reading no others."""
    below = int(np.searchsorted(levels, depth))
    near = slice(max(below - 1, 0), below + 1)
    values = field.isel(depth=near).values.astype(float)
    return at_depths(values, levels[near], np.array([depth]))[0]


def _regrids(sides: list[_Side]) -> list[Regrid]:
    """Return how each side comes to the coarser of both grids, where they overlap."""
    coarse = int(np.argmax([_resolution(side) * (1 - 1e-6 * n) for n, side in enumerate(sides)]))
    target, other = sides[coarse].value, sides[1 - coarse].value
    step = _resolution(sides[coarse])
    latitude, longitude = target["latitude"].values, target["longitude"].values
    shift = 360.0 * round((longitude.mean() - other["longitude"].values.mean()) / 360.0)
    rows = _within(latitude, other["latitude"].values)
    columns = _within(longitude, other["longitude"].values + shift)
    if not (rows.any() and columns.any()):
        raise InputError(
            "The two reconstructions have no place in common.", "Compare two of one region."
        )
    made = [Regrid.between(side.value, latitude[rows], longitude[columns], step) for side in sides]
    return made


def _resolution(side: _Side) -> float:
    return resolution(side.value.to_dataset(name="field"))


def _within(target: np.ndarray, source: np.ndarray) -> np.ndarray:
    return (target >= source[0] - 1e-6) & (target <= source[-1] + 1e-6)


def _depths(sides: list[_Side], depths: tuple[float, ...] | None) -> np.ndarray:
    top = max(uppermost(side.depth) for side in sides)
    bottom = min(side.depth[-1] for side in sides)
    if depths is None:
        own = sides[0].depth
        found = own[(own >= top) & (own <= bottom)]
        if not len(found):
            raise InputError(
                "The two reconstructions have no depth in common.", "Compare two that overlap."
            )
        return found
    outside = [f"{z:g}" for z in depths if not top <= z <= bottom]
    if outside:
        raise InputError(
            f"There is nothing to compare at {', '.join(outside)} m: both know "
            f"{top:g} to {bottom:g} m."
        )
    return np.asarray(depths, float)
