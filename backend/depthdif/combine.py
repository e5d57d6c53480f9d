"""Blend the results of several methods in depth, as ``auto`` chose them.

With w_m(z) a method's share at a depth, Σ_m w_m = 1::

    T = Σ w_m T_m,    σ² = Σ w_m σ_m²,    T'_i = T + (σ/σ_d) (T_{d,i} − T_d)

The members are those of the diffusion (d), moved onto the blended mean and stretched to its error.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
import pandas as pd
import xarray as xr

from depthdif.fields import FLOOR
from depthdif.methods.auto import DEFAULT

Weight = Callable[[str, np.ndarray], np.ndarray]


def blend_parts(
    parts: Mapping[str, tuple[xr.Dataset, dict[str, xr.DataArray], pd.DataFrame]],
    weight: Weight,
) -> tuple[xr.Dataset, dict[str, xr.DataArray], pd.DataFrame]:
    """Return dataset, members by variable, and profile table of all methods together.

    Parameters
    ----------
    parts : mapping
        Method -> dataset (``V``, ``V_error``, ``V_error_ratio``, ``V_climatology`` on depth,
        latitude, longitude), members and table; at least one. The diffusion's are changed in place.
    weight : callable
        Method, depths (m) -> shares.
    """
    if len(parts) == 1:
        return next(iter(parts.values()))
    datasets = {name: dataset for name, (dataset, _, _) in parts.items()}
    members = parts[DEFAULT][1] if DEFAULT in parts else {}
    table = _profiles({name: table for name, (_, _, table) in parts.items()}, weight)
    if not members:
        return _fields(datasets, weight), {}, table
    own = datasets[DEFAULT]
    before = {
        name: (own[name].values.copy(), own[f"{name}_error"].values.copy()) for name in members
    }
    blended = _fields(datasets, weight)
    for name, drawn in members.items():
        after = blended[name].values, blended[f"{name}_error"].values
        _move(drawn.values, before[name], after, FLOOR[name])
    return blended, members, table


def _fields(datasets: Mapping[str, xr.Dataset], weight: Weight) -> xr.Dataset:
    out = datasets[next(iter(datasets))]
    shares = {
        name: weight(name, out["depth"].values).astype(np.float32)[:, None, None]
        for name in datasets
    }
    for variable in [str(v) for v in out.data_vars if not str(v).endswith("_climatology")]:
        power = 2 if "_error" in variable else 1  # a ratio's denominator is the same for all
        total = np.zeros_like(out[variable].values)
        for name, dataset in datasets.items():
            total += shares[name] * dataset[variable].values ** power
        out[variable].values[:] = np.sqrt(total) if power == 2 else total
    return out


def _move(
    members: np.ndarray,
    before: tuple[np.ndarray, np.ndarray],
    after: tuple[np.ndarray, np.ndarray],
    least: float,
) -> None:
    """Move members (member, depth, row, column) from one mean and error to another, in place."""
    with np.errstate(invalid="ignore", divide="ignore"):
        stretch = np.where(before[1] > 0, after[1] / before[1], 1.0)
    for member in members:
        member[:] = np.maximum(after[0] + stretch * (member - before[0]), least)


def _profiles(tables: Mapping[str, pd.DataFrame], weight: Weight) -> pd.DataFrame:
    """Return the first table with ``analysis`` and ``analysis_error`` blended by depth."""
    names = list(tables)
    out = tables[names[0]].copy()
    depth = np.nan_to_num(out["depth_m"].to_numpy(float))
    shares = {name: weight(name, depth) for name in names}
    for column, power in (("analysis", 1), ("analysis_error", 2)):
        total = sum(shares[name] * tables[name][column].to_numpy(float) ** power for name in names)
        out[column] = np.sqrt(total) if power == 2 else total
    return out
