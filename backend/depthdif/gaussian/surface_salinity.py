"""Sea-surface salinity as an observation of a tile's scores; it counts where spice is solved for.

(S(0) − b_S(0)) / D_S(0) = ρ(0) (d(0) + E(0) s) + √(1 − ρ(0)²) (d_u(0) + E_u(0) u)

with d and d_u the means of normalised temperature and spice around the tile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from depthdif.gaussian.sea_level import MAP_LIMITS
from depthdif.gaussian.sea_level_mean import Floats, floats_on, variance_factor
from depthdif.gaussian.surface_map import ErrorPart, SurfaceMap
from depthdif.ocean.salinity import common_rows

if TYPE_CHECKING:
    from depthdif.gaussian.tile import TileProblem

STREAM = 120
#: Correlation length of a mapped salinity's error, km, and its share of the variance.
ERROR_LENGTH_KM = 100.0
_CORRELATED_SHARE = 0.9
#: What a map misses of a cell, and what rain leaves on the skin.
_REPRESENTATIVENESS = 0.1


def error_factor(floats: Floats, variance: np.ndarray) -> float:
    """Return the factor, at least one, on a map's error variance that the floats speak for.

    Parameters
    ----------
    floats : Floats
        What the profiles say of the map less its background.
    variance : array, shape (n, n)
        Error variance of the map.
    """
    if not len(floats.said):
        return 1.0
    excess = floats.weight @ (floats.said**2 - floats.doubt)
    own = variance[floats.row, floats.column]
    return variance_factor(own, floats.weight, excess, MAP_LIMITS)


def salinity_map(tile: TileProblem) -> SurfaceMap | None:
    """Return a tile's SSS as an observation of its scores; None where there is none to be used."""
    problem, grid = tile.problem, tile.tile.grid
    data = problem.map_of("salinity", tile.tile)
    if data is None or not problem.with_salinity:
        return None
    latitude = np.clip(grid.latitude, -90, 90)
    levels = slice(0, problem.modes.levels)
    temperature, salinity = (
        problem.climatology.grid(grid.longitude, latitude, problem.date, name, levels=levels)
        for name in ("temperature", "salinity")
    )
    scale = problem.modes.salinity.scale(salinity)[..., 0]
    common = problem.modes.salinity.common(temperature, salinity)[..., :1]
    sea = tile.sea
    anomaly = np.where(sea, data["value"].values.astype(float) - salinity[..., 0], np.nan) / scale
    known = common_rows(common, tile.level_offset[:1, None], tile.spice.offset[:1, None])
    anomaly = anomaly - known[..., 0, 0]
    variance = (np.hypot(data["error"].values, _REPRESENTATIVENESS) / scale) ** 2
    row = common_rows(common, tile.thermal_rows[:1], tile.spice.rows[:1])[..., 0, :]
    variance = variance * error_factor(floats_on(tile, anomaly, row), variance)
    length = (ERROR_LENGTH_KM, ERROR_LENGTH_KM)
    return SurfaceMap(
        "salinity",
        STREAM,
        anomaly,
        row,
        (
            ErrorPart(_CORRELATED_SHARE * variance, length),
            ErrorPart((1 - _CORRELATED_SHARE) * variance, (1e-3, 1e-3)),
        ),
        tile.prior,
        tile.tile.latitude,
        tile.tile.tiling.kept,
        sea,
    )
