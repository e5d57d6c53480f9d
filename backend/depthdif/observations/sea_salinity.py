"""Sea-surface salinity from any raster, as practical salinity with its error."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

import numpy as np
import xarray as xr

from depthdif.errors import InputError
from depthdif.grid import Grid
from depthdif.observations.gridded import open_gridded
from depthdif.observations.gridded_field import GriddedField
from depthdif.observations.gridded_quantity import SSS
from depthdif.observations.gridded_values import values_on_grid
from depthdif.observations.seawater import ABSOLUTE_PER_PRACTICAL

#: Error of a mapped surface salinity where the file gives none.
DEFAULT_ERROR = 0.2
#: Practical salinities that are possible at sea; values outside become missing.
POSSIBLE = (0.0, 45.0)

_ABSOLUTE_UNITS = ("g/kg", "g kg-1", "g.kg-1", "g kg**-1")
_PRACTICAL_UNITS = ("", "1", "1e-3", "0.001", "none", "psu", "pss", "pss-78", "pss78", "psal")
_ABSOLUTE_WORD = "absolute"


@dataclass(frozen=True)
class SalinitySource:
    """One day's sea-surface salinity, opened but not read.

    Parameters
    ----------
    field : GriddedField
    factor : float
        Practical salinity per stored unit.
    note : str
        How the unit was decided.
    """

    field: GriddedField
    factor: float
    note: str

    def practical(self, values: np.ndarray) -> np.ndarray:
        """Return practical salinity; impossible values become NaN."""
        converted = values * self.factor
        low, high = POSSIBLE
        return np.where((converted > low) & (converted <= high), converted, np.nan)

    @property
    def notes(self) -> str:
        """What the report says of units and time."""
        return "; ".join(note for note in [self.note, *self.field.notes] if note)


def open_sea_salinity(source: str, *, date: datetime.date | None = None) -> SalinitySource:
    """Open a raster of sea-surface salinity.

    Raises
    ------
    InputError
        If there is no such file, variable, band or date, or the values are no salinity.
    """
    field = open_gridded(source, SSS, date=date)
    where = f"{field.variable} in {field.path}"
    units = field.parts["value"].strip()
    sample = field.sample("value")
    sample = sample[np.isfinite(sample)]
    if sample.size == 0:
        raise InputError(f"{where} holds no valid values.")
    if units.lower() in _ABSOLUTE_UNITS or _ABSOLUTE_WORD in field.variable.lower():
        found = SalinitySource(field, 1.0 / ABSOLUTE_PER_PRACTICAL, f"absolute salinity in {units}")
    elif units.lower() in _PRACTICAL_UNITS or "practical" in units.lower():
        found = SalinitySource(field, 1.0, "practical salinity")
    else:
        raise InputError(
            f"{where} has the units '{units}', which are no salinity.",
            "Choose the variable or band of the sea-surface salinity.",
        )
    if not np.isfinite(found.practical(sample)).mean() >= 0.5 or np.median(sample) < 1.0:
        raise InputError(
            f"{where} is no sea-surface salinity: its median is {np.median(sample):.4g}.",
            "Choose another variable or band.",
        )
    return found


def sea_salinity_on_grid(source: SalinitySource, grid: Grid) -> xr.Dataset:
    """Bring sea-surface salinity onto a grid: ``value`` (NaN none) and ``error`` (1 σ)."""
    return values_on_grid(source.field, grid, source.practical, source.factor, DEFAULT_ERROR)
