"""Sea level and sea-surface salinity of a job, on the cells of its tiles.

A sea level becomes an anomaly from the climatology of the day. A topography without its mean loses
the climatology's dynamic height. An anomaly from a mean over years would lose the climatology's
seasonal height, one from a mean season nothing, and files do not say which they hold: half of that
height is taken off, and how much more or less is left to the tiles, as is a constant.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import xarray as xr

from depthdif.errors import InputError
from depthdif.grid import CELL_DEGREES, COLUMNS_ON_GLOBE, ROWS_ON_GLOBE, Grid
from depthdif.job import Job
from depthdif.observations import gridded_sampling
from depthdif.observations.gridded_field import GriddedField
from depthdif.observations.sea_level import SeaLevelSource, open_sea_level, sea_level_on_grid
from depthdif.observations.sea_salinity import open_sea_salinity, sea_salinity_on_grid
from depthdif.ocean.climatology import Climatology
from depthdif.ocean.correlation import KM_PER_DEGREE
from depthdif.ocean.steric import dynamic_height

#: Cells between the places at which the climatology's height is worked out.
_NODE_STEP = 4
#: Days that average out a climatology's annual and semi-annual harmonics.
_MEAN_DAYS = ((1, 1), (4, 2), (7, 2), (10, 1))
#: A map that follows the climatology's height with such a slope and correlation is a topography,
#: whatever its name; below such a spread of that height, m, likeness proves nothing.
_TOPOGRAPHY_SLOPE, _TOPOGRAPHY_LIKENESS = 0.6, 0.7
_LEAST_SPREAD = 0.1
#: Places along the longer side of a raster at which that is judged.
_PLACES = 60
#: What the climatology's mean height errs by, m, and over what distance it smears fronts, km.
_REFERENCE_ERROR, _REFERENCE_SMEAR_KM = 0.03, 60.0


@dataclass(frozen=True)
class MapAccount:
    """What the report says of a map."""

    name: str
    field: GriddedField
    units: str
    reading: str

    def describe(self) -> dict[str, str]:
        """Return it as JSON values."""
        return {
            "path": str(self.field.path),
            "variable": self.field.variable,
            "product": self.field.product,
            "units": self.units,
            "read_as": self.reading,
            "attribution": self.field.attribution,
        }


def read_maps(
    job: Job,
    date: datetime.date,
    climatology: Climatology,
    levels: np.ndarray,
    grid: Grid,
) -> tuple[dict[str, xr.Dataset], list[MapAccount]]:
    """Read the maps that a job names beside its SST.

    Parameters
    ----------
    job : Job
    date : date
        Of the analysis; the maps must be of that day if they are of any.
    climatology : Climatology
    levels : array, shape (level,)
        Depths of the model, m.
    grid : Grid
        Of all tiles' cells; it may run past the poles and round the globe.

    Returns
    -------
    maps : dict of Dataset
        See `problem.Problem.surface_maps`.
    accounts : list of MapAccount

    Raises
    ------
    InputError
        If a map cannot be read, is of another day, or has no value in the extent.
    """
    maps: dict[str, xr.Dataset] = {}
    accounts = []
    if job.sla:
        level = open_sea_level(job.sla, date=date, mean=job.mdt)
        maps["sea_level"], reading = _sea_level(level, date, climatology, levels, grid)
        accounts.append(MapAccount("sea_level", level.field, level.notes, reading))
        both = f"{job.sla} less {job.mdt}" if job.mdt else job.sla
        _require_values(maps["sea_level"], both, "sea level")
    if job.sss:
        salinity = open_sea_salinity(job.sss, date=date)
        maps["salinity"] = on_tiles(lambda part: sea_salinity_on_grid(salinity, part), grid)
        accounts.append(MapAccount("salinity", salinity.field, salinity.notes, "as it is"))
        _require_values(maps["salinity"], job.sss, "sea-surface salinity")
    return maps, accounts


def _require_values(fields: xr.Dataset, source: str, phrase: str) -> None:
    if not np.isfinite(fields["value"].values).any():
        raise InputError(
            f"{source} has no {phrase} around the extent.",
            "Choose a raster that covers the extent, or leave it out.",
        )


def _sea_level(
    source: SeaLevelSource,
    date: datetime.date,
    climatology: Climatology,
    levels: np.ndarray,
    grid: Grid,
) -> tuple[xr.Dataset, str]:
    """Return the anomaly from the day's climatology, and what the map was read as."""
    fields = on_tiles(lambda part: sea_level_on_grid(source, part), grid)
    value, error = fields["value"].values, fields["error"].values
    today = _height(climatology, [date], levels, grid)
    mean = _height(climatology, _days_of_mean(date), levels, grid)
    kind = source.kind
    note = "a topography, less the climatology's dynamic height"
    if source.mean is not None:
        note = "a topography, less the mean dynamic topography given"
    elif kind != "topography":
        if _is_topography(source, date, climatology, levels):
            kind, note = "topography", f"{note}, judged by its likeness to it"
        else:
            note = "an anomaly"
    if kind == "topography":
        value = value - today
        error = np.hypot(error, _reference_error(mean, grid))
        season = np.zeros_like(value)
    else:
        season = today - mean
        value = value - 0.5 * season
    dims = ("latitude", "longitude")
    found = {"value": value, "error": error, "season": season}
    return xr.Dataset(
        {name: (dims, field.astype(np.float32)) for name, field in found.items()}, fields.coords
    ), note


def _is_topography(
    source: SeaLevelSource, date: datetime.date, climatology: Climatology, levels: np.ndarray
) -> bool:
    """Tell a topography by its likeness to the climatology's mean height.

    It is judged on the whole raster, so that it is the same whatever extent is asked for.
    """
    west, south, east, north = gridded_sampling.bounds(source.field)
    south, north, east = max(south, -90.0), min(north, 90.0), min(east, west + 360.0)
    step = max(CELL_DEGREES, (east - west) / _PLACES, (north - south) / _PLACES)
    grid = Grid.covering(west, south, east, north, step)
    place = grid.longitude, np.clip(grid.latitude, -90.0, 90.0)
    value = sea_level_on_grid(source, grid)["value"].values
    today = _height_at(climatology, [date], levels, *place)
    mean = _height_at(climatology, _days_of_mean(date), levels, *place)
    return follows(value - (today - mean), mean)


def follows(field: np.ndarray, mean: np.ndarray) -> bool:
    """Tell whether a map follows a mean height, both in m; NaN where not seen."""
    seen = np.isfinite(field)
    if not seen.any() or mean[seen].std() < _LEAST_SPREAD:
        return False
    departure, reference = field[seen] - field[seen].mean(), mean[seen] - mean[seen].mean()
    slope = (departure * reference).sum() / (reference**2).sum()
    likeness = slope * reference.std() / max(float(departure.std()), 1e-9)
    return bool(slope > _TOPOGRAPHY_SLOPE and likeness > _TOPOGRAPHY_LIKENESS)


def _days_of_mean(date: datetime.date) -> list[datetime.date]:
    return [datetime.date(date.year, month, day) for month, day in _MEAN_DAYS]


def _reference_error(mean: np.ndarray, grid: Grid) -> np.ndarray:
    """Return what the climatology's mean height may err by, m: most where it is steep."""
    north, east = np.gradient(mean, grid.resolution * KM_PER_DEGREE)
    east = east / np.maximum(np.cos(np.deg2rad(np.clip(grid.latitude, -89, 89))), 0.05)[:, None]
    return np.asarray(np.hypot(_REFERENCE_ERROR, _REFERENCE_SMEAR_KM * np.hypot(north, east)))


def _height(
    climatology: Climatology, dates: list[datetime.date], levels: np.ndarray, grid: Grid
) -> np.ndarray:
    """Return the climatology's dynamic height, averaged over dates, m; (row, column)."""
    row, column = (
        np.arange(-_NODE_STEP // 2, size + _NODE_STEP, _NODE_STEP)
        for size in (grid.rows, grid.columns)
    )
    longitude = grid.longitude[0] + column * grid.resolution
    latitude = np.clip(grid.latitude[0] + row * grid.resolution, -90, 90)
    nodes_height = _height_at(climatology, dates, levels, longitude, latitude)
    to_rows, to_columns = (
        np.maximum(1.0 - np.abs((np.arange(size)[:, None] - nodes) / _NODE_STEP), 0.0)
        for size, nodes in ((grid.rows, row), (grid.columns, column))
    )
    return np.asarray(to_rows @ nodes_height @ to_columns.T)


def _height_at(
    climatology: Climatology,
    dates: list[datetime.date],
    levels: np.ndarray,
    longitude: np.ndarray,
    latitude: np.ndarray,
) -> np.ndarray:
    """Return the climatology's dynamic height on a grid, averaged over dates, m."""
    total = np.zeros((len(latitude), len(longitude)))
    for day in dates:
        temperature, salinity = (
            climatology.grid(longitude, latitude, day, name, slice(0, len(levels)))
            for name in ("temperature", "salinity")
        )
        for one in range(len(latitude)):  # row by row: a globe of columns takes much memory
            total[one] += dynamic_height(
                temperature[one],
                salinity[one],
                levels,
                np.full(len(longitude), np.inf),
                longitude,
                np.full(len(longitude), latitude[one]),
            )
    return total / len(dates)


def on_tiles(
    sample: Callable[[Grid], xr.Dataset], grid: Grid, missing: dict[str, float] | None = None
) -> xr.Dataset:
    """Return fields on a model grid that may run past the poles and round the globe.

    Parameters
    ----------
    sample : callable
        Returns the fields on a grid within the globe.
    grid : Grid
    missing : dict, optional
        What each field is beyond the poles; NaN unless given.
    """
    first, last = max(grid.row, 0), min(grid.row + grid.rows, ROWS_ON_GLOBE)
    if grid.columns >= COLUMNS_ON_GLOBE:
        whole = sample(Grid(0, first, COLUMNS_ON_GLOBE, last - first, CELL_DEGREES))
        wrapped = np.arange(grid.column, grid.column + grid.columns) % COLUMNS_ON_GLOBE
        part = whole.isel(longitude=wrapped)
    else:
        part = sample(Grid(grid.column, first, grid.columns, last - first, CELL_DEGREES))
    below, above = first - grid.row, grid.row + grid.rows - last
    if below or above:
        filling = dict.fromkeys(map(str, part.data_vars), np.nan) | (missing or {})
        part = part.pad(latitude=(below, above), constant_values=filling)
    return part.assign_coords(latitude=grid.latitude, longitude=grid.longitude)
