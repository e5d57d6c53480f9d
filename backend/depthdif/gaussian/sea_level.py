"""Sea level as an observation of a tile's scores, through the steric height of their anomaly.

    η'(x) = Σ_z w(z) [ α T' − β S' ] = g(x)ᵀ(s, u),
    T' = D_T E s,   S' = D_S (ρ E s + √(1 − ρ²) E_u u)

Where u isn't part of the state its steric height counts as error. What else a sea level shows that
the scores don't: the water below the model's last level, wind and tides on the shelf, and a
constant (reference period, barotropic flow) and the like, which `sea_level_mean` finds.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from scipy.ndimage import maximum_filter, minimum_filter

from depthdif.gaussian.sea_level_mean import WIDE_ERROR, MapMean, floats_on, spice_covariance
from depthdif.gaussian.surface_map import ErrorPart, SurfaceMap
from depthdif.ocean.correlation import BASIN_LENGTHS_KM
from depthdif.ocean.salinity import common_share, salinity_scale
from depthdif.ocean.scale import local_scale
from depthdif.ocean.steric import expansion, layer_thickness

if TYPE_CHECKING:
    from depthdif.gaussian.tile import TileProblem

STREAM = 110
#: Correlation length of a mapped sea level's error, km.
ERROR_LENGTH_KM = 100.0
#: What a cell's own value misses of it, m: white.
_REPRESENTATIVENESS = 0.005
#: What lies below the model's last level, m.
_DEEP_ERROR = 0.01
#: On the shelf sea level answers to the wind, m, where it is shallower than so many metres.
_SHELF_ERROR, _SHELF_DEPTH = 0.15, 200.0
#: By how much the floats may change the variance of a map's error, which they never lower, and
#: of spice's steric height.
MAP_LIMITS = (1.0, 1000.0)
_SPICE_LIMITS = (0.05, 1000.0)
#: Cells between the places at which the expansion is worked out.
_NODE_STEP = 4


@dataclass(frozen=True)
class StericColumns:
    """What a tile's columns are worth, per unit of normalised anomaly; shapes (n, n, level), m.

    Attributes
    ----------
    thermal : array
        w α D_T, per unit of T'/D_T.
    common : array
        w β D_S ρ, per unit of T'/D_T.
    own : array
        w β D_S √(1 − ρ²), per unit of spice.
    """

    thermal: np.ndarray
    common: np.ndarray
    own: np.ndarray


def steric_columns(tile: TileProblem, bottom: np.ndarray) -> StericColumns:
    """Return the columns of a tile above its sea floor, shape (n, n), m."""
    problem, grid, n = tile.problem, tile.tile.grid, tile.tile.tiling.cells
    depth, spice = problem.modes.depth, problem.modes.spice
    nodes = np.arange(-_NODE_STEP // 2, n + _NODE_STEP, _NODE_STEP)
    longitude = grid.longitude[0] + nodes * grid.resolution
    latitude = np.clip(grid.latitude[0] + nodes * grid.resolution, -90, 90)
    temperature, salinity = (
        problem.climatology.grid(
            longitude, latitude, problem.date, name, levels=slice(0, len(depth))
        )
        for name in ("temperature", "salinity")
    )
    alpha, beta = expansion(temperature, salinity, depth, longitude[None, :], latitude[:, None])
    if spice is None:
        haline = beta * salinity_scale(salinity, depth)
        share = common_share(temperature, salinity, depth)
    else:
        haline = beta * spice.scale(salinity)
        share = spice.common(temperature, salinity)
    weights = _between(nodes, n)
    thickness = layer_thickness(depth, bottom)

    def to_cells(field: np.ndarray) -> np.ndarray:
        rows = np.tensordot(weights, field, axes=(1, 0))
        return np.swapaxes(np.tensordot(weights, rows, axes=(1, 1)), 0, 1)

    return StericColumns(
        thickness * to_cells(alpha * local_scale(temperature, depth)),
        thickness * to_cells(haline * share),
        thickness * to_cells(haline * np.sqrt(np.maximum(1.0 - share**2, 0.0))),
    )


def _between(nodes: np.ndarray, cells: int) -> np.ndarray:
    """Return linear interpolation weights from evenly spaced nodes to cells; (cell, node)."""
    place = (np.arange(cells) - nodes[0]) / (nodes[1] - nodes[0])
    return np.maximum(1.0 - np.abs(place[:, None] - np.arange(len(nodes))), 0.0)


def sea_level_map(tile: TileProblem) -> SurfaceMap | None:
    """Return a tile's sea level as an observation of its scores; None where there is none."""
    data = tile.problem.map_of("sea_level", tile.tile)
    if data is None or not np.isfinite(data["value"].values).any():
        return None
    problem, bottom, sea = tile.problem, tile.bottom, tile.sea
    columns = steric_columns(tile, bottom)
    heat = columns.thermal - columns.common
    row = heat @ tile.thermal_rows
    if problem.with_salinity:
        row = row - columns.own @ tile.spice.rows
    known = heat @ tile.level_offset
    if problem.with_salinity:
        known = known - columns.own @ tile.spice.offset
    anomaly = np.where(sea, data["value"].values.astype(float) - known, np.nan)
    errors = _errors(tile, heat, bottom, known, data["error"].values)
    floats = floats_on(tile, anomaly, row)
    season = data["season"].values.astype(float)
    if problem.with_salinity:
        none = np.zeros_like(columns.own)
        mean = MapMean(tile, anomaly, row, errors, season, none, floats)
        errors = (_widened(errors[0], mean, MAP_LIMITS), errors[1])
        mean = MapMean(tile, anomaly, row, errors, season, none, floats)
    else:
        spice = _spice_error(tile, columns)
        mean = MapMean(tile, anomaly, row, (*errors, spice), season, columns.own, floats)
        errors = (*errors, _widened(spice, mean, _SPICE_LIMITS))
        mean = MapMean(tile, anomaly, row, errors, season, columns.own, floats)
    wide = ErrorPart(WIDE_ERROR**2 + mean.variance, BASIN_LENGTHS_KM)
    return SurfaceMap(
        "sea_level",
        STREAM,
        anomaly - mean.height,
        row,
        (*errors, wide),
        tile.prior,
        tile.tile.latitude,
        tile.tile.tiling.kept,
        sea,
        mean.constant,
    )


def _widened(part: ErrorPart, mean: MapMean, limits: tuple[float, float]) -> ErrorPart:
    """Return a part of the error with the variance that the floats speak for."""
    return replace(part, variance=mean.error_factor(part, limits) * part.variance)


def _errors(
    tile: TileProblem,
    heat: np.ndarray,
    bottom: np.ndarray,
    known: np.ndarray,
    given: np.ndarray,
) -> tuple[ErrorPart, ...]:
    """Return the map's own errors, and what modes and cells leave out."""
    modes = tile.problem.modes
    deep = np.where(bottom > modes.depth[-1], _DEEP_ERROR, 0.0)
    shelf = _SHELF_ERROR * np.exp(-bottom / _SHELF_DEPTH)
    # The relief is as coarse as a cell: on a slope the known part may be that of a neighbour.
    slope = 0.5 * (maximum_filter(known, 3) - minimum_filter(known, 3))
    mapped = ErrorPart(
        given.astype(float) ** 2 + deep**2 + shelf**2 + slope**2,
        (ERROR_LENGTH_KM, ERROR_LENGTH_KM),
    )
    white = ErrorPart(heat**2 @ modes.tail + _REPRESENTATIVENESS**2, (1e-3, 1e-3))
    return mapped, white


def _spice_error(tile: TileProblem, columns: StericColumns) -> ErrorPart:
    """Return the steric height of spice, where no scores stand for it."""
    regional = tile.prior.lengths_km[1]
    own = columns.own @ np.linalg.cholesky(spice_covariance(tile))
    return ErrorPart((own**2).sum(-1), (float(regional[0]), float(regional[1])))
