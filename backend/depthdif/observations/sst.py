"""Sea-surface temperature from any raster, on any grid, in °C, with its error, mask and ice.

Every convention of the GHRSST data specification (GDS 2.0) and of plain rasters gives the same
field: packed or not, kelvin or Celsius, north or south first, 0…360 or -180…180, projected.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass

import numpy as np
import xarray as xr

from depthdif.observations import gridded_sampling
from depthdif.observations.gridded import open_gridded
from depthdif.observations.gridded_field import GriddedField
from depthdif.observations.gridded_quantity import SST
from depthdif.observations.sst_units import Conversion, decide_units, error_scale

#: Error of an analysed SST where the file gives none (°C).
DEFAULT_ERROR = 0.25
#: Above this ice fraction an analysed SST is a guess, and its error at least so large (°C).
ICE_THRESHOLD = 0.15
ERROR_UNDER_ICE = 1.0


@dataclass(frozen=True)
class SstSource:
    """One day's SST field, opened but not read.

    Parameters
    ----------
    field : GriddedField
    conversion : Conversion
        To °C.
    error_factor : float
        The file's error in °C per unit.
    """

    field: GriddedField
    conversion: Conversion
    error_factor: float
    units_note: str

    @property
    def path(self) -> str:
        """The file."""
        return str(self.field.path)

    @property
    def variable(self) -> str:
        """The variable or band."""
        return self.field.variable

    @property
    def product(self) -> str:
        """The product's title."""
        return self.field.product

    @property
    def attribution(self) -> str:
        """Whom to credit."""
        return self.field.attribution

    @property
    def date(self) -> datetime.date | None:
        """The analysis day; None if the file holds no date."""
        return self.field.date

    @property
    def dates(self) -> list[datetime.date]:
        """All days in the file."""
        return list(self.field.dates)

    @property
    def has_error(self) -> bool:
        """Whether the file gives the error of its SST."""
        return "error" in self.field.parts

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """West, south, east, north (degrees; east may exceed 180)."""
        return gridded_sampling.bounds(self.field)

    @property
    def resolution(self) -> float:
        """Cell size (degrees), the finer of the two axes."""
        return gridded_sampling.resolution(self.field)


def open_sst(source: str, *, date: datetime.date | None = None) -> SstSource:
    r"""Open an SST raster.

    Parameters
    ----------
    source : str
        ``F``, ``F:variable``, ``F:band``, ``NETCDF:"F":variable``; Windows paths too.
    date : datetime.date, optional
        The day wanted, never clamped; None takes the file's, if it holds exactly one.

    Raises
    ------
    InputError
        If there is no such file, variable, band or date, or the values are no temperatures.
    """
    field = open_gridded(source, SST, date=date)
    where = f"{field.variable} in {field.path}"
    conversion = decide_units(field.parts["value"], field.sample("value"), where)
    notes = [conversion.note]
    factor = 1.0
    if "error" in field.parts:
        sample = np.zeros(0) if field.parts["error"] else field.sample("error")
        factor, note = error_scale(field.parts["error"], sample)
        notes.append(note)
    notes.extend(field.notes)
    return SstSource(field, conversion, factor, "; ".join(note for note in notes if note))


def on_grid(source: SstSource, grid: gridded_sampling.Cells) -> xr.Dataset:
    """Bring an SST field onto a grid.

    Cells coarser than the raster's average it over the cell, finer ones interpolate bilinearly;
    both over valid cells only, and there is a value where the cell itself has one. A cell's value
    does not depend on the grid's extent.

    Returns
    -------
    xarray.Dataset
        On ``latitude``, ``longitude`` (the grid's centres): ``sst`` (°C, NaN none), ``sst_error``
        (°C, 1 σ, everywhere), ``water`` (the file's mask allows sea), ``ice`` (fraction).
    """
    field = source.field
    sampler = gridded_sampling.sampler(field, grid)
    blocks = [_block(source, sampler, rows) for rows in sampler.row_blocks()]
    merged = {name: np.concatenate([block[name] for block in blocks]) for name in blocks[0]}
    dims = ("latitude", "longitude")
    dataset = xr.Dataset(
        {name: (dims, values) for name, values in merged.items()},
        coords={"latitude": grid.latitude, "longitude": grid.longitude},
    )
    for name in ("sst", "sst_error"):
        dataset[name].attrs["units"] = "degree_Celsius"
    return dataset


def _block(
    source: SstSource, sampler: gridded_sampling.Sampler, rows: slice
) -> dict[str, np.ndarray]:
    """Sample all parts on a block of the grid's rows."""
    field = source.field
    celsius = source.conversion.celsius
    masked = field.mask is not None
    stored_mask = sampler.window("mask", rows) if masked else None
    shape = sampler.shape(rows)
    sea_window = icy_window = None
    water = np.ones(shape, dtype=bool)
    if stored_mask is not None and field.mask is not None:
        known = np.isfinite(stored_mask)
        sea_window, icy_window = field.mask(np.where(known, stored_mask, 0).astype(np.int64))
        sea_window |= ~known
        icy_window &= known
        share = sampler.resample(np.where(sea_window, 1.0, np.nan), rows)[1]
        # Outside the raster nothing is known, so nothing forbids sea.
        water = (share >= 0.5 - 1e-6) | ~sampler.inside(rows)
    values = celsius(sampler.window("value", rows))
    if sea_window is not None:
        values = np.where(sea_window, values, np.nan)
    sst = sampler.resample(values, rows)[0]
    ice = _ice(source, sampler, rows, icy_window)
    error = np.full(shape, DEFAULT_ERROR)
    if "error" in field.parts:
        given = sampler.window("error", rows) * source.error_factor
        given = np.where((given > 0) & (given < 50) & np.isfinite(values), given, np.nan)
        sampled = sampler.resample(given, rows)[0]
        error = np.where(np.isfinite(sampled), sampled, DEFAULT_ERROR)
    error = np.where(ice > ICE_THRESHOLD, np.maximum(error, ERROR_UNDER_ICE), error)
    return {
        "sst": sst.astype(np.float32),
        "sst_error": error.astype(np.float32),
        "water": water,
        "ice": ice.astype(np.float32),
    }


def _ice(
    source: SstSource,
    sampler: gridded_sampling.Sampler,
    rows: slice,
    icy_window: np.ndarray | None,
) -> np.ndarray:
    """Return the ice fraction; a cell that only the mask calls icy counts as ice-covered."""
    field = source.field
    if "ice" in field.parts:
        fraction = sampler.window("ice", rows)
        if field.parts["ice"].strip().lower() in ("%", "percent", "percentage"):
            fraction = fraction / 100
        fraction = np.where(np.isfinite(fraction), np.clip(fraction, 0, 1), 0.0)
    elif icy_window is not None:
        fraction = icy_window.astype(np.float64)
    else:
        return np.zeros(sampler.shape(rows))
    sampled = sampler.resample(fraction, rows)[0]
    return np.where(np.isfinite(sampled), sampled, 0.0)
