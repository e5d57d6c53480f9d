"""What a sea-level map shows of no anomaly: a constant, a share of the season, the mean salinity.

By generalised least squares, around one tile: from the floats within it (the map there, less the
steric height of their own profiles) and from the map itself, a cell here and there, whose signal
the prior knows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from depthdif.gaussian.local import repeats
from depthdif.gaussian.surface_map import ErrorPart
from depthdif.grid import CELL_DEGREES
from depthdif.ocean.correlation import (
    BASIN_LENGTHS_KM,
    KM_PER_DEGREE,
    matern32,
    zonal_km_per_degree,
)
from depthdif.ocean.levels import LEVELS

if TYPE_CHECKING:
    from depthdif.gaussian.tile import TileProblem

#: Slow, wide differences between sea level and steric height, m: mass, wind, reference.
WIDE_ERROR = 0.015
#: Standard deviation of the unknown constant before anything is seen, m: anything goes.
_CONSTANT_SPREAD = 10.0
#: How much more or less of the climatology's season may be in the map.
_SEASON_SPREAD = 0.5
#: Variance of the climatology's error in spice, relative to spice's own.
_MEAN_SPICE = 10.0
#: Profiles that an error's variance counts for before the floats have spoken.
_PSEUDO_PROFILES = 5.0
#: Vertical correlation of spice where no modes of it are known, in ln(1 + z/60 m).
_SPICE_STRETCH_M, _SPICE_LENGTH = 60.0, 0.7
#: Lattices of cells that speak for the map's mean, and how many may.
_LATTICE_STEPS = (1, 2, 3, 4, 6, 8, 12)
_MOST_CELLS = 150


def spice_covariance(tile: TileProblem) -> np.ndarray:
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
class Floats:
    """What the profiles within the tile say of the map; shapes (profile,).

    ``said``: the map there less the steric height of the profile, m; ``doubt``: what is uncertain
    of that height, m²; ``weight``: a float's cycles share one; ``row``, ``column``: its cell.
    """

    said: np.ndarray
    doubt: np.ndarray
    weight: np.ndarray
    row: np.ndarray
    column: np.ndarray


def floats_on(tile: TileProblem, anomaly: np.ndarray, row: np.ndarray) -> Floats:
    """Let the profiles within a tile speak of its map, shape (n, n), of rows (n, n, mode)."""
    inside = tile.inside
    place = tile.tile.position(tile.near.longitude[inside], tile.near.latitude[inside])
    y, x = (np.clip(np.rint(axis).astype(int), 0, len(anomaly) - 1) for axis in place)
    seen = np.isfinite(anomaly[y, x])
    inside, y, x = inside[seen], y[seen], x[seen]
    covariance = tile.prior.covariance
    inverse = np.linalg.inv(covariance + 1e-9 * np.eye(len(covariance)))
    said, doubt = np.empty(len(inside)), np.empty(len(inside))
    for number, profile in enumerate(tile.residual_compressed[p] for p in inside):
        here = row[y[number], x[number]]
        posterior = np.linalg.inv(profile.operator.T @ profile.operator + inverse)
        steric = here @ posterior @ (profile.operator.T @ profile.value)
        said[number] = anomaly[y[number], x[number]] - steric
        doubt[number] = here @ posterior @ here
    return Floats(said, doubt, 1.0 / repeats(tile.near.platform[inside]), y, x)


def variance_factor(
    own: np.ndarray, weight: np.ndarray, excess: float, limits: tuple[float, float]
) -> float:
    """Return the factor on an error's variance that floats speak for, shrunk to one.

    Parameters
    ----------
    own, weight : array, shape (profile,)
        The error's variance at each profile, and what the profile counts for.
    excess : float
        The weighted sum of squares that the floats found for it.
    limits : (float, float)
        What the factor may be.
    """
    expected = _PSEUDO_PROFILES * own.mean()
    return float(np.clip((expected + excess) / (expected + weight @ own), *limits))


class MapMean:
    """By how much the map stands too high around the tile: a constant, a share of the season, and
    what is wrong with the climatology's salinity.

    A column of mean spice ū stands −Σ w β D_S √(1 − ρ²) ū too high, which depends on how deep it
    is. With a priori ū ~ N(0, F C_u), half the season more or less and any constant c, generalised
    least squares finds them from the floats within the tile (the map there, less the steric height
    of their own profiles) and from the map itself, a cell here and there, whose own signal the
    prior knows. Errors are correlated as they are on the map.
    """

    def __init__(
        self,
        tile: TileProblem,
        anomaly: np.ndarray,
        row: np.ndarray,
        errors: tuple[ErrorPart, ...],
        season: np.ndarray,
        own: np.ndarray,
        floats: Floats,
    ) -> None:
        self._floats = floats
        self._columns = np.concatenate(
            [np.ones_like(season)[..., None], season[..., None], -own], axis=-1
        )
        y, x = _here_and_there(np.isfinite(anomaly))
        self._noise = _data_covariance(tile, row, errors, floats, y, x)
        at = np.append(floats.row, y), np.append(floats.column, x)
        self._said = np.append(floats.said, anomaly[y, x])
        self._operator = self._columns[at]
        prior = np.zeros((2 + own.shape[-1],) * 2)
        prior[0, 0], prior[1, 1] = _CONSTANT_SPREAD**2, _SEASON_SPREAD**2
        prior[2:, 2:] = _MEAN_SPICE * spice_covariance(tile)
        cross = prior @ self._operator.T
        self._observed = self._operator @ cross + self._noise
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

    def error_factor(self, part: ErrorPart, limits: tuple[float, float]) -> float:
        """Return the factor on a part's variance that the floats speak for, shrunk to one.

        Parameters
        ----------
        part : ErrorPart
            One of the map's errors.
        limits : (float, float)
            What the factor may be.
        """
        floats, number = self._floats, len(self._floats.said)
        if not number:
            return 1.0
        own, weight = part.variance[floats.row, floats.column], floats.weight
        residual = (self._said - self._operator @ self._estimate)[:number]
        # What of a datum's own variance is left in its residual, the rest being fitted.
        left = np.diag(self._noise @ np.linalg.solve(self._observed, self._noise))[:number]
        total = np.diag(self._noise)[:number]
        excess = weight @ (residual**2 / np.clip(left / total, 0.05, 1.0) - (total - own))
        return variance_factor(own, weight, excess, limits)


def _here_and_there(seen: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return rows and columns of seen cells on the finest lattice that is coarse enough."""
    for step in _LATTICE_STEPS:
        row, column = np.nonzero(seen[step // 2 :: step, step // 2 :: step])
        if len(row) <= _MOST_CELLS:
            break
    if not len(row):
        row, column = (axis[:_MOST_CELLS] for axis in np.nonzero(seen))
        return row, column
    return step // 2 + step * row, step // 2 + step * column


def _data_covariance(
    tile: TileProblem,
    row: np.ndarray,
    errors: tuple[ErrorPart, ...],
    floats: Floats,
    y: np.ndarray,
    x: np.ndarray,
) -> np.ndarray:
    """Return the covariance of what floats and cells say of the mean, m²; shape (datum, datum)."""
    number = len(floats.said)
    cell_y = CELL_DEGREES * KM_PER_DEGREE
    cell_x = CELL_DEGREES * float(zonal_km_per_degree(tile.tile.latitude))
    at = np.append(floats.row, y), np.append(floats.column, x)
    apart_y = cell_y * (at[0][:, None] - at[0][None, :])
    apart_x = cell_x * (at[1][:, None] - at[1][None, :])
    total = WIDE_ERROR**2 * _correlation(apart_x, apart_y, BASIN_LENGTHS_KM)
    for part in errors:
        spread = np.sqrt(part.variance[at])
        total += np.outer(spread, spread) * _correlation(apart_x, apart_y, part.lengths_km)
    cells = slice(number, None)
    rho = tile.prior.correlations(apart_x[cells, cells], apart_y[cells, cells])
    here = row[y, x]
    signal = np.einsum("pi,sij,qj->spq", here, tile.prior.coregionalization, here, optimize=True)
    total[cells, cells] += (rho * signal).sum(0)
    index = np.arange(len(total))
    total[index, index] += np.append(floats.doubt, np.full(len(y), 1e-6))
    index = index[:number]
    total[index, index] += 1e-6
    return total


def _correlation(
    apart_x: np.ndarray, apart_y: np.ndarray, lengths_km: tuple[float, float]
) -> np.ndarray:
    return matern32(np.hypot(apart_x / lengths_km[0], apart_y / lengths_km[1]))
