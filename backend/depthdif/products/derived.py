"""Derive a quantity from a reconstruction, with its error from the members.

The error is the members' standard deviation about their own mean, divisor M (they come in
antithetic pairs, whose mean is exact)::

    σ_q² = (1/M) Σ_m (q_m − q̄)²

over the members that have a value; at least half must. M members in pairs are M/2 independent
draws, which know σ to about 1/√M of it. Members already have the calibrated spread of the error
layers. Where a reconstruction holds no salinity, the climatology's of that day stands in, the same
for all members; where members hold none, the reconstruction's does.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import xarray as xr

from depthdif.products.blocks import Block, blocks, portions
from depthdif.products.column_source import ColumnSource
from depthdif.products.columns import spacing_at
from depthdif.products.derived_account import Account, notes
from depthdif.products.isotherm import isotherm_depth
from depthdif.products.quantities import Choices, Quantity
from depthdif.products.spread import Spread

_GRID = ("latitude", "longitude")


@dataclass(frozen=True)
class Derived:
    """A derived quantity.

    Attributes
    ----------
    value, error : DataArray
        On (depth,) latitude, longitude, NaN where there is none; the error is None where nothing
        tells of it.
    account : Account
        What it is, where it comes from and what an analyst should know of it.
    """

    value: xr.DataArray
    error: xr.DataArray | None
    account: Account


def derive(
    dataset: xr.Dataset,
    quantity: Quantity,
    choices: Choices,
    members: xr.Dataset | None = None,
    *,
    progress: Callable[[float], None] = lambda fraction: None,
) -> Derived:
    """Derive a quantity.

    Parameters
    ----------
    dataset : Dataset
        As `open_reconstruction` gives it.
    quantity : Quantity
    choices : Choices
    members : Dataset, optional
        As `open_members` gives it, of the same run.
    progress : callable
        Told the fraction done; may raise to stop.

    Raises
    ------
    InputError
        If the reconstruction holds no temperature, its levels do not suffice, or the members are
        of another run.
    """
    source = ColumnSource(dataset, members, quantity.salinity)
    depths = None if quantity.depths is None else quantity.depths(source.levels, choices)
    shape = (1 if depths is None else len(depths), *dataset["temperature"].shape[1:])
    first_order = quantity.name == "isotherm_depth" and "temperature_error" in dataset
    value = np.full(shape, np.nan, np.float32)
    error = np.full(shape, np.nan, np.float32) if source.count or first_order else None
    account = Account(quantity.label(choices), source.salinity_from)
    parts = list(blocks(*shape[1:]))
    for done, block in enumerate(parts):
        wet = source.load(block)
        found, spread = _in_block(
            source, block, wet, quantity, choices, shape[0], _part(progress, done, len(parts))
        )
        _put(value, block, wet, found)
        account.wet += len(wet)
        account.without_value += int((~np.isfinite(found).any(axis=0)).sum())
        if quantity.is_depth:
            account.spacing.append(spacing_at(source.levels, found[0]) / np.maximum(found[0], 1.0))
        if error is not None:
            _put(error, block, wet, np.where(np.isfinite(found), spread, np.nan))
    if error is not None:
        account.error_from = (
            f"standard deviation of {source.count} members about their mean, itself known to some "
            f"{100 / source.count**0.5:.0f} %"
            if source.count
            else "temperature's error over its gradient at the isotherm"
        )
    account.notes = list(notes(quantity, choices, source.levels, account))
    return Derived(
        _field(dataset, value, depths),
        None if error is None else _field(dataset, error, depths),
        account,
    )


def _in_block(
    source: ColumnSource,
    block: Block,
    wet: np.ndarray,
    quantity: Quantity,
    choices: Choices,
    maps: int,
    progress: Callable[[float], None],
) -> tuple[np.ndarray, np.ndarray | float]:
    """Return a quantity and its error in the wet cells of a block; each of shape (map, cell)."""

    def values(member: int) -> np.ndarray:
        source.load_member(block, member)
        found = np.empty((maps, len(wet)))
        for some in portions(np.arange(len(wet))):
            found[:, some] = quantity.values(source.columns(wet[some]), choices)
        progress((member + 2) / (source.count + 1))
        return found

    found = values(-1)
    if not source.count:
        if quantity.name != "isotherm_depth" or "temperature_error" not in source.dataset:
            return found, np.nan
        sigma = source.read(source.dataset["temperature_error"], block)[:, wet]
        temperature = source.columns(wet).temperature
        error = isotherm_depth(temperature, source.levels, choices.isotherm, sigma)[1]
        return found, np.nan if error is None else error
    spread = Spread(*found.shape)
    for member in range(source.count):
        spread.add(values(member))
    return found, spread.error()


def _part(progress: Callable[[float], None], done: int, of: int) -> Callable[[float], None]:
    return lambda fraction: progress((done + fraction) / of)


def _put(target: np.ndarray, block: Block, cells: np.ndarray, values: np.ndarray) -> None:
    view = target[:, block.rows, block.columns]
    rows, columns = np.divmod(cells, view.shape[2])
    view[:, rows, columns] = values


def _field(dataset: xr.Dataset, values: np.ndarray, depths: np.ndarray | None) -> xr.DataArray:
    axes = {axis: dataset[axis].values for axis in _GRID}
    time = {"time": dataset["time"]} if "time" in dataset.coords else {}
    if depths is None:
        return xr.DataArray(values[0], {**axes, **time}, _GRID)
    return xr.DataArray(values, {"depth": depths, **axes, **time}, ("depth", *_GRID))
