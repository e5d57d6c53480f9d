"""Sea level as an observation of a tile's scores, through the steric height of their anomaly.

    η'(x) = Σ_z w(z) [ α T' − β S' ] = g(x)ᵀ(s, u),
    T' = D_T E s,   S' = D_S (ρ E s + √(1 − ρ²) E_u u)

Where u isn't part of the state its steric height counts as error. What else a sea level shows that
the scores don't: the water below the model's last level, wind and tides on the shelf, and a
constant (reference period, barotropic flow), which is found from the profiles within the tile and
from the tile's mean.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from scipy.ndimage import maximum_filter, minimum_filter

from depthdif.gaussian.surface_map import ErrorPart, SurfaceMap
from depthdif.ocean.correlation import BASIN_LENGTHS_KM
from depthdif.ocean.levels import LEVELS
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
#: Slow, wide differences between sea level and steric height, m: mass, wind, reference.
_WIDE_ERROR = 0.015
#: What lies below the model's last level, m.
_DEEP_ERROR = 0.01
#: On the shelf sea level answers to the wind, m, where it is shallower than so many metres.
_SHELF_ERROR, _SHELF_DEPTH = 0.15, 200.0
#: Standard deviation of the unknown constant before anything is seen, m: anything goes.
_CONSTANT_SPREAD = 10.0
#: How much more or less of the climatology's season may be in the map.
_SEASON_SPREAD = 0.5
#: Variance of the climatology's error in spice, relative to spice's own.
_MEAN_SPICE = 10.0
#: Profiles that the model's own variance of spice counts for, and how far they may change it.
_SPICE_PSEUDO_COUNT = 5.0
_SPICE_LIMITS = (0.05, 1000.0)
#: Vertical correlation of spice where no modes of it are known, in ln(1 + z/60 m).
_SPICE_STRETCH_M, _SPICE_LENGTH = 60.0, 0.7
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
    problem, grid, tiling = tile.problem, tile.tile.grid, tile.tile.tiling
    bottom = problem.mask.bottom_depth(
        grid.longitude[None, :], np.clip(grid.latitude, -90, 90)[:, None]
    )
    columns = steric_columns(tile, bottom)
    heat = columns.thermal - columns.common
    row = heat @ tile.thermal_rows
    if problem.with_salinity:
        row = row - columns.own @ problem.spice_rows
    sea = (bottom > 0) & problem.sst_of(tile.tile)["water"].values
    known = heat @ tile.level_offset
    if problem.with_salinity:
        known = known - columns.own @ tile.spice.offset
    anomaly = np.where(sea, data["value"].values.astype(float) - known, np.nan)
    errors = _errors(tile, heat, bottom, known, data["error"].values)
    floats = _floats(tile, anomaly, row)
    season = data["season"].values.astype(float)
    if problem.with_salinity:
        none = np.zeros_like(columns.own)
        mean = _Mean(tile, anomaly, row, errors, season, none, floats)
    else:
        spice = _spice_error(tile, columns)
        mean = _Mean(tile, anomaly, row, (*errors, spice), season, columns.own, floats)
        spice = replace(spice, variance=mean.spice_factor(spice) * spice.variance)
        errors = (*errors, spice)
        mean = _Mean(tile, anomaly, row, errors, season, columns.own, floats)
    wide = ErrorPart(_WIDE_ERROR**2 + mean.variance, BASIN_LENGTHS_KM)
    return SurfaceMap(
        "sea_level",
        STREAM,
        anomaly - mean.height,
        row,
        (*errors, wide),
        tile.prior,
        tile.tile.latitude,
        slice(tiling.halo, tiling.halo + tiling.window),
        sea,
        mean.constant,
    )


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
    own = columns.own @ np.linalg.cholesky(_spice_covariance(tile))
    return ErrorPart((own**2).sum(-1), (float(regional[0]), float(regional[1])))


def _spice_covariance(tile: TileProblem) -> np.ndarray:
    """Return the covariance of normalised spice between levels; shape (level, level)."""
    modes, model = tile.problem.modes, tile.prior_model
    if modes.spice is not None and model.spice is not None:
        vectors = modes.spice.vectors
        covariance = vectors @ model.spice.sum(0) @ vectors.T + np.diag(modes.spice.tail)
    else:
        stretched = np.log1p(LEVELS[: modes.levels] / _SPICE_STRETCH_M)
        covariance = np.exp(-np.abs(stretched[:, None] - stretched[None, :]) / _SPICE_LENGTH)
    return covariance + 1e-6 * np.eye(modes.levels)


@dataclass(frozen=True)
class _Floats:
    """What the profiles within the tile say of the map; shapes (profile,).

    ``said``: the map there less the steric height of the profile, m; ``doubt``: what is uncertain
    of that height, m²; ``weight``: a float's cycles share one; ``row``, ``column``: its cell.
    """

    said: np.ndarray
    doubt: np.ndarray
    weight: np.ndarray
    row: np.ndarray
    column: np.ndarray


def _floats(tile: TileProblem, anomaly: np.ndarray, row: np.ndarray) -> _Floats:
    inside = tile.inside
    place = tile.tile.position(tile.near.longitude[inside], tile.near.latitude[inside])
    y, x = (np.clip(np.rint(axis).astype(int), 0, len(anomaly) - 1) for axis in place)
    seen = np.isfinite(anomaly[y, x])
    inside, y, x = inside[seen], y[seen], x[seen]
    _, index, repeats = np.unique(
        tile.near.platform[inside], return_inverse=True, return_counts=True
    )
    covariance = tile.prior.covariance
    inverse = np.linalg.inv(covariance + 1e-9 * np.eye(len(covariance)))
    said, doubt = np.empty(len(inside)), np.empty(len(inside))
    for number, profile in enumerate(tile.residual_compressed[p] for p in inside):
        here = row[y[number], x[number]]
        posterior = np.linalg.inv(profile.operator.T @ profile.operator + inverse)
        steric = here @ posterior @ (profile.operator.T @ profile.value)
        said[number] = anomaly[y[number], x[number]] - steric
        doubt[number] = here @ posterior @ here
    weight = 1.0 / repeats[index] if len(index) else np.empty(0)
    return _Floats(said, doubt, weight, y, x)


class _Mean:
    """By how much the map stands too high around the tile: a constant, a share of the season, and
    what is wrong with the climatology's salinity.

    A column of mean spice ū stands −Σ w β D_S √(1 − ρ²) ū too high, which depends on how deep it
    is. With a priori ū ~ N(0, F C_u), half the season more or less and any constant c, each float
    within the tile says: the map there, less the steric height of its own profiles; and the map's
    mean says: nothing, to within what the prior lets a tile's mean be.
    """

    def __init__(
        self,
        tile: TileProblem,
        anomaly: np.ndarray,
        row: np.ndarray,
        errors: tuple[ErrorPart, ...],
        season: np.ndarray,
        own: np.ndarray,
        floats: _Floats,
    ) -> None:
        self._floats = floats
        self._columns = np.concatenate(
            [np.ones_like(season)[..., None], season[..., None], -own], axis=-1
        )
        variance = np.asarray(sum(part.variance for part in errors))
        seen = np.isfinite(anomaly)
        weight = np.where(seen, 1.0 / (variance + np.einsum("yxi,yxi->yx", row, row)), 0.0)
        weight /= weight.sum()
        typical = np.einsum("yx,yxi->i", weight, row)
        spread = min(
            _mean_variance(tile, typical) / float(seen.mean()),
            float(typical @ tile.prior.covariance @ typical),
        )
        at = floats.row, floats.column
        self._noise = np.append((variance[at] + floats.doubt) / floats.weight, spread)
        self._noise += _WIDE_ERROR**2
        self._said = np.append(floats.said, (weight * np.where(seen, anomaly, 0.0)).sum())
        mean = np.einsum("yx,yxl->l", weight, self._columns)
        self._operator = np.vstack([self._columns[at], mean])
        prior = np.zeros((2 + own.shape[-1],) * 2)
        prior[0, 0], prior[1, 1] = _CONSTANT_SPREAD**2, _SEASON_SPREAD**2
        prior[2:, 2:] = _MEAN_SPICE * _spice_covariance(tile)
        cross = prior @ self._operator.T
        self._observed = self._operator @ cross + np.diag(self._noise)
        gain = np.linalg.solve(self._observed, cross.T).T
        self._estimate = gain @ self._said
        self._covariance = prior - gain @ cross.T

    @property
    def constant(self) -> float:
        """c, m."""
        return float(self._estimate[0])

    @property
    def height(self) -> np.ndarray:
        """What is to be taken off the map, m; shape (n, n)."""
        return np.asarray(self._columns @ self._estimate)

    @property
    def variance(self) -> np.ndarray:
        """Its error variance, m²; shape (n, n)."""
        columns = self._columns
        return np.maximum(np.einsum("yxl,yxl->yx", columns @ self._covariance, columns), 0.0)

    def spice_factor(self, spice: ErrorPart) -> float:
        """Return the factor on spice's variance that the floats speak for, shrunk to one."""
        floats = self._floats
        if not len(floats.said):
            return 1.0
        own, weight = spice.variance[floats.row, floats.column], floats.weight
        # A datum's residual has the variance v (1 − h), h what it pulls of its own fit.
        left = np.clip(self._noise * np.diag(np.linalg.inv(self._observed)), 0.05, 1.0)[:-1]
        residual = (self._said - self._operator @ self._estimate)[:-1]
        other = self._noise[:-1] * weight - own
        excess = weight @ (residual**2 / left - other)
        factor = (_SPICE_PSEUDO_COUNT * own.mean() + excess) / (
            _SPICE_PSEUDO_COUNT * own.mean() + weight @ own
        )
        return float(np.clip(factor, *_SPICE_LIMITS))


def _mean_variance(tile: TileProblem, row: np.ndarray) -> float:
    """Return the prior variance of the steric height averaged over the tile, m²."""
    spectrum, cells = tile.spectrum, tile.tile.tiling.cells
    shares = [spectrum.variance(*map(float, pair))[0, 0] for pair in tile.prior.lengths_km]
    scales = np.einsum("i,sij,j->s", row, tile.prior.coregionalization, row)
    return float(np.array(shares) @ scales / cells**2)
