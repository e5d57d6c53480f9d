"""Sea level from any raster, in metres: an anomaly, or a topography with or without its mean.

An altimeter's *sea-level anomaly* is counted from a mean over years, an *absolute dynamic
topography* from the geoid; the difference of the two is the mean dynamic topography. Which of the
two a file holds its names say.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass

import numpy as np
import xarray as xr

from depthdif.errors import InputError
from depthdif.grid import Grid
from depthdif.observations import gridded_sampling
from depthdif.observations.gridded import open_gridded
from depthdif.observations.gridded_field import GriddedField
from depthdif.observations.gridded_quantity import (
    ANOMALY_NAMES,
    MEAN_TOPOGRAPHY,
    SEA_LEVEL,
    TOPOGRAPHY,
    TOPOGRAPHY_NAMES,
    Quantity,
)
from depthdif.observations.gridded_values import values_on_grid

#: Error of a mapped sea level where the file gives none, and the least that is believed, m.
DEFAULT_ERROR = 0.03
LEAST_ERROR = 0.01
#: No sea stands higher or lower than this above the geoid, m; values outside become missing.
POSSIBLE_METRES = 5.0

_METRES = {"m": 1.0, "meter": 1.0, "metre": 1.0, "meters": 1.0, "metres": 1.0}
_LENGTHS = _METRES | {"cm": 0.01, "centimeter": 0.01, "centimetre": 0.01, "mm": 0.001}
_MILLIMETRES_FROM = 500.0
_CENTIMETRES_FROM = POSSIBLE_METRES


@dataclass(frozen=True)
class LengthConversion:
    """``metres = scale · value``, and how it was decided."""

    scale: float
    note: str

    def metres(self, values: np.ndarray) -> np.ndarray:
        """Return metres; impossible values become NaN (undeclared fill values)."""
        converted = values * self.scale
        return np.where(np.abs(converted) <= POSSIBLE_METRES, converted, np.nan)


@dataclass(frozen=True)
class SeaLevelSource:
    """One day's sea level, opened but not read.

    Parameters
    ----------
    field : GriddedField
    conversion : LengthConversion
    kind : {"anomaly", "topography", ""}
        What the names say it is; empty where they say nothing.
    mean : SeaLevelSource or None
        The mean dynamic topography to be subtracted.
    """

    field: GriddedField
    conversion: LengthConversion
    kind: str
    mean: SeaLevelSource | None = None

    @property
    def resolution(self) -> float:
        """Cell size (degrees), the finer of the two axes."""
        return gridded_sampling.resolution(self.field)

    @property
    def notes(self) -> str:
        """What the report says of units and time."""
        return "; ".join(note for note in [self.conversion.note, *self.field.notes] if note)


def open_sea_level(
    source: str, *, date: datetime.date | None = None, mean: str | None = None
) -> SeaLevelSource:
    """Open a raster of sea level.

    Parameters
    ----------
    source : str
        As for `gridded.open_gridded`.
    date : datetime.date, optional
        The day wanted, never clamped.
    mean : str, optional
        Mean dynamic topography to be subtracted; it has no date.

    Raises
    ------
    InputError
        If there is no such file, variable, band or date, or the values are no sea level.
    """
    field = open_gridded(source, TOPOGRAPHY if mean else SEA_LEVEL, date=date)
    conversion = decide_length(field, SEA_LEVEL)
    if mean is None:
        return SeaLevelSource(field, conversion, _kind(field))
    if _kind(field) == "anomaly":
        raise InputError(
            f"{field.variable} in {field.path} is a sea-level anomaly already; a mean dynamic"
            " topography cannot be subtracted from it.",
            "Leave out --mdt, or name the absolute dynamic topography, such as F:adt.",
        )
    mean_field = open_gridded(mean, MEAN_TOPOGRAPHY)
    below = SeaLevelSource(mean_field, decide_length(mean_field, MEAN_TOPOGRAPHY), "topography")
    return SeaLevelSource(field, conversion, "anomaly", below)


def _kind(field: GriddedField) -> str:
    name = field.variable.lower()
    if name in ANOMALY_NAMES:
        return "anomaly"
    return "topography" if name in TOPOGRAPHY_NAMES[:2] else ""


def decide_length(field: GriddedField, quantity: Quantity) -> LengthConversion:
    """Decide how a raster's values become metres: by its units, else by the values' range.

    Raises
    ------
    InputError
        If the units are no length, or the values no sea level in them.
    """
    where = f"{field.variable} in {field.path}"
    units = field.parts["value"].strip()
    sample = field.sample("value")
    sample = sample[np.isfinite(sample) & (np.abs(sample) < 1e15)]
    if sample.size == 0:
        raise InputError(f"{where} holds no valid values.")
    largest = float(np.percentile(np.abs(sample), 99))
    if units.lower() in _LENGTHS:
        conversion = LengthConversion(
            _LENGTHS[units.lower()], f"{units}, as the units '{units}' say"
        )
    elif units.lower() in ("", "1", "none", "unknown"):
        scale, name = 1.0, "metres"
        if largest > _MILLIMETRES_FROM:
            scale, name = 0.001, "millimetres"
        elif largest > _CENTIMETRES_FROM:
            scale, name = 0.01, "centimetres"
        conversion = LengthConversion(scale, f"{name}, judged by the values (to {largest:.3g})")
    else:
        raise InputError(
            f"{where} has the units '{units}', which are no height.",
            f"Choose the variable or band of the {quantity.phrase}.",
        )
    if not np.isfinite(conversion.metres(sample)).mean() >= 0.5:
        raise InputError(
            f"{where} is no {quantity.phrase}: its values reach {largest:.4g} {units}.".strip(),
            "Correct the units, or choose another variable or band.",
        )
    return conversion


def sea_level_on_grid(source: SeaLevelSource, grid: Grid) -> xr.Dataset:
    """Bring sea level onto a grid, less the mean topography where there is one.

    Returns
    -------
    Dataset
        ``value`` (m, NaN none) and ``error`` (m, 1 σ).
    """
    scale = source.conversion.scale
    out = values_on_grid(source.field, grid, source.conversion.metres, scale, DEFAULT_ERROR)
    if source.mean is not None:
        below = source.mean
        mean = values_on_grid(below.field, grid, below.conversion.metres, below.conversion.scale, 0)
        out["value"] = out["value"] - mean["value"]
    out["error"] = np.maximum(out["error"], LEAST_ERROR)
    return out
