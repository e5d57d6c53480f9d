"""From blended scores to fields on the output grid: temperature, salinity, their errors, members.

Band by band, with b, D and ρ evaluated at the output cells themselves::

    T = b_T + D_T · E s,                               σ_T = D_T · √(κ² (α² Var + τ²))
    S = b_S + D_S · (ρ · E s + √(1 − ρ²) · E_u u),     Var = Var(E s) + unresolved

Members keep their shape about the mean and take the spread of σ::

    T_m = T + σ / σ_ens · (T_m,raw − T)

so that ensemble and error layer say the same. Then, where salinity is made, the mean's columns and
every member's are made statically stable by the least change of salinity (`ocean.stability`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import gsw
import numpy as np
import xarray as xr

from depthdif.assemble import Assembled
from depthdif.blend import Blend
from depthdif.errors import Cancelled
from depthdif.gaussian.calibration import Calibration
from depthdif.grid import Grid
from depthdif.observations.sst import on_grid
from depthdif.ocean.climatology import FREEZING
from depthdif.ocean.scale import local_scale
from depthdif.ocean.stability import LEAST_SALINITY, absolute_per_practical, stable_salinity
from depthdif.problem import Problem, depth_weights

_BAND_CELLS = 20_000  # output cells whose climatology is held at a time
_LEAST_VARIANCE = 1e-6  # of a/D
_WIDENING_LIMITS = (0.5, 3.0)
_PARTS = ("", "_error", "_error_ratio", "_climatology")
#: Least physical value of each variable.
FLOOR = {"temperature": FREEZING, "salinity": LEAST_SALINITY}


@dataclass(frozen=True)
class Calibrations:
    """Of one variable: the method's, and the climatology's that its error is compared with."""

    method: Calibration
    climatology: Calibration


@dataclass(frozen=True)
class _Normalised:
    """One variable on a band of output rows; shapes (level, row, column).

    `resolved` is the variance that members have by themselves, `variance` that of the error.
    """

    background: np.ndarray
    scale: np.ndarray
    mean: np.ndarray
    resolved: np.ndarray
    variance: np.ndarray
    prior_variance: np.ndarray
    member: Callable[[int], np.ndarray]


def to_fields(
    problem: Problem,
    blend: Blend,
    calibrations: Mapping[str, Calibrations],
    variables: Sequence[str],
    assembled: Assembled,
    progress: Callable[[float, str], None],
    cancelled: Callable[[], bool],
) -> tuple[xr.Dataset, dict[str, xr.DataArray]]:
    """Turn blended scores into fields.

    Parameters
    ----------
    calibrations : mapping
        By variable.
    variables : sequence of str
        Those that are wanted.

    Returns
    -------
    Dataset
        Per variable ``V``, ``V_error``, ``V_error_ratio``, ``V_climatology``.
    dict
        The members of each variable; empty where none were kept.
    """
    grid, depths = problem.grid, problem.depths
    shape = (len(depths), *grid.shape)
    names = [name + part for name in variables for part in _PARTS]
    fields = {name: np.full(shape, np.nan, np.float32) for name in names}
    count = 0 if blend.members is None else len(blend.members)
    members = {name: np.full((count, *shape), np.nan, np.float32) for name in variables if count}
    weights = depth_weights(depths, problem.modes.depth)[:, blend.levels]
    rows_per_band = max(1, _BAND_CELLS // grid.columns)
    for start in range(0, grid.rows, rows_per_band):
        if cancelled():
            raise Cancelled
        rows = slice(start, min(start + rows_per_band, grid.rows))
        wet = _wet(problem, assembled, rows)
        band = {"temperature": _temperature(problem, blend, rows)}
        stabilise = None
        if "salinity" in variables:
            band["salinity"] = _salinity(problem, blend, rows, band["temperature"])
            stabilise = _stabiliser(problem, rows)

        def at_depths(values: np.ndarray, wet: np.ndarray = wet) -> np.ndarray:
            return np.where(wet, np.tensordot(weights, values, 1), np.nan)

        widening = {}
        for name in variables:
            part, chosen = band[name], calibrations[name]
            variance = chosen.method.variance(part.variance, blend.levels)
            if count:
                spread = np.sqrt(variance / np.maximum(part.resolved, _LEAST_VARIANCE))
                widening[name] = np.clip(spread, *_WIDENING_LIMITS)
            prior = chosen.climatology.variance(part.prior_variance, blend.levels)
            error = at_depths(part.scale * np.sqrt(variance))
            fields[f"{name}_error"][:, rows] = error
            ratio = fields[f"{name}_error_ratio"]
            ratio[:, rows] = at_depths(part.scale * np.sqrt(prior))
            ratio[:, rows] = fields[f"{name}_error"][:, rows] / ratio[:, rows]
            fields[f"{name}_climatology"][:, rows] = at_depths(part.background)
        for member in range(-1, count):
            values = {
                name: at_depths(
                    np.maximum(
                        part.background
                        + part.scale * _state(part, member, widening.get(name, 1.0)),
                        FLOOR[name],
                    )
                )
                for name, part in band.items()
            }
            if stabilise is not None:
                error = fields["salinity_error"][:, rows]
                values["salinity"] = stabilise(values["temperature"], values["salinity"], error)
            for name in variables:
                target = fields[name] if member < 0 else members[name][member]
                target[:, rows] = values[name]
        progress(0.85 + 0.15 * rows.stop / grid.rows, "Making the fields")
    return _dataset(problem, fields), {
        name: _members(problem, name, values) for name, values in members.items()
    }


def _state(part: _Normalised, member: int, widening: np.ndarray | float) -> np.ndarray:
    """Return the mean (member −1) or a member about it, its departure widened."""
    if member < 0:
        return part.mean
    return part.mean + widening * (part.member(member) - part.mean)


def _temperature(problem: Problem, blend: Blend, rows: slice) -> _Normalised:
    background = _background(problem, rows, "temperature")
    scale = local_scale(background, problem.modes.depth)
    rest = problem.modes.error_share[blend.levels][:, None, None]  # of the climatology
    resolved = blend.to_grid(blend.variance, problem.grid, rows)
    return _Normalised(
        _first(background, blend.levels),
        _first(scale, blend.levels),
        blend.to_grid(blend.mean, problem.grid, rows),
        resolved,
        resolved + blend.to_grid(blend.unresolved, problem.grid, rows),
        blend.to_grid(blend.prior_variance, problem.grid, rows) + rest,
        lambda member: blend.to_grid(_of(blend.members, member), problem.grid, rows),
    )


def _salinity(problem: Problem, blend: Blend, rows: slice, temperature: _Normalised) -> _Normalised:
    spice, parts, grid = problem.modes.salinity, blend.spice, problem.grid
    if parts is None:
        raise ValueError("this blend has no spice")
    background = _background(problem, rows, "salinity")
    common = spice.common(_background(problem, rows, "temperature"), background)
    own = np.sqrt(np.maximum(1.0 - common**2, 0.0))
    common, own = _first(common, blend.levels), _first(own, blend.levels)
    rest = spice.error_share[blend.levels][:, None, None]

    def on_rows(field: np.ndarray) -> np.ndarray:
        return blend.to_grid(field, grid, rows)

    together = 2.0 * common * own * on_rows(parts.covariance)
    resolved = common**2 * temperature.resolved + own**2 * on_rows(parts.variance) + together
    variance = common**2 * temperature.variance + own**2 * (on_rows(parts.variance) + rest)
    prior = common**2 * temperature.prior_variance
    prior = prior + own**2 * (on_rows(parts.prior_variance) + rest)
    return _Normalised(
        _first(background, blend.levels),
        _first(spice.scale(background), blend.levels),
        common * temperature.mean + own * on_rows(parts.mean),
        np.maximum(resolved, 0.0),
        np.maximum(variance + together, 0.0),
        prior,
        lambda member: (
            common * temperature.member(member) + own * on_rows(_of(parts.members, member))
        ),
    )


def _of(members: np.ndarray | None, member: int) -> np.ndarray:
    if members is None:
        raise ValueError("this blend has no members")
    return members[member]


def _first(field: np.ndarray, levels: np.ndarray) -> np.ndarray:
    """Return some levels of a field (row, column, level) as (level, row, column)."""
    return np.moveaxis(field[..., levels], -1, 0)


def _background(problem: Problem, rows: slice, variable: str) -> np.ndarray:
    """Return the climatology on some rows of the output; shape (row, column, all levels)."""
    return problem.climatology.grid(
        problem.grid.longitude,
        problem.grid.latitude[rows],
        problem.date,
        variable,
        slice(0, problem.modes.levels),
    )


def _stabiliser(
    problem: Problem, rows: slice
) -> Callable[[np.ndarray, np.ndarray, np.ndarray], np.ndarray]:
    """Return what makes a band's salinity stable, given temperature, salinity and its error."""
    grid, depths = problem.grid, problem.depths
    latitude = np.clip(grid.latitude[rows], -90.0, 90.0)
    ratio = absolute_per_practical(grid.longitude, latitude, depths)
    pressure = gsw.p_from_z(-depths[:, None], latitude[None, :])[..., None]
    return lambda t, s, error: stable_salinity(t, s, error, ratio, pressure)


def _wet(problem: Problem, assembled: Assembled, rows: slice) -> np.ndarray:
    """Tell where there is sea: relief, and the SST's own mask; shape (depth, row, column)."""
    grid = problem.grid
    latitude = grid.latitude[rows]
    bottom = problem.mask.bottom_depth(grid.longitude[None, :], latitude[:, None])
    part = Grid(grid.column, grid.row + rows.start, grid.columns, len(latitude), grid.resolution)
    water = on_grid(assembled.sst, part)["water"].values
    return (bottom[None] > problem.depths[:, None, None]) & water[None]


def _coordinates(problem: Problem) -> dict[str, Any]:
    noon = np.datetime64(problem.date, "ns") + np.timedelta64(12, "h")
    return {
        "depth": problem.depths,
        "latitude": problem.grid.latitude,
        "longitude": problem.grid.longitude,
        "time": noon,
    }


def _dataset(problem: Problem, fields: dict[str, np.ndarray]) -> xr.Dataset:
    dims = ("depth", "latitude", "longitude")
    return xr.Dataset(
        {name: (dims, values) for name, values in fields.items()}, coords=_coordinates(problem)
    )


def _members(problem: Problem, name: str, members: np.ndarray) -> xr.DataArray:
    return xr.DataArray(
        members,
        dims=("member", "depth", "latitude", "longitude"),
        coords={"member": np.arange(len(members)), **_coordinates(problem)},
        name=name,
    )
