"""The columns of a reconstruction, read from its file block by block."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import numpy as np
import xarray as xr

from depthdif.errors import InputError
from depthdif.products.blocks import Block
from depthdif.products.columns import Columns

if TYPE_CHECKING:
    from depthdif.ocean.climatology import Climatology


class ColumnSource:
    """Columns of one block at a time, of the analysis (member −1) and of each member.

    Parameters
    ----------
    dataset : Dataset
        As `open_reconstruction` gives it.
    members : Dataset, optional
        As `open_members` gives it, of the same run.
    salinity : bool
        Whether the columns need salinity. Where the reconstruction holds none, the bundled
        climatology's of that day stands in, the same for all members; where the members hold
        none, the reconstruction's does.

    Attributes
    ----------
    levels : array
        Depths of the levels, m.
    count : int
        Members.
    salinity_from : str
        In words; empty where none is needed.

    Raises
    ------
    InputError
        If there is no temperature, the members are of another run, or the climatology's salinity
        is needed of an unknown day.
    """

    def __init__(self, dataset: xr.Dataset, members: xr.Dataset | None, salinity: bool) -> None:
        if "temperature" not in dataset:
            raise InputError(
                "This reconstruction holds no temperature, only salinity.",
                "Reconstruct with the variable temperature or both.",
            )
        if members is not None:
            _check_members(dataset, members)
        self.dataset, self.members, self.with_salinity = dataset, members, salinity
        self.levels = np.asarray(dataset["depth"].values, float)
        self.count = 0 if members is None else members.sizes["member"]
        self.salinity_from = ""
        self._climatology: Climatology | None = None
        if not salinity:
            return
        if "salinity" in dataset:
            self.salinity_from = "reconstruction"
            return
        self._day = day_of(dataset)
        self._climatology = bundled_climatology()
        self.salinity_from = f"climatology ({self._climatology.name})"

    def read(self, variable: xr.DataArray, block: Block) -> np.ndarray:
        """Return a field's part, shape (level, cell)."""
        return block.of(variable).reshape(len(self.levels), -1)

    def load(self, block: Block) -> np.ndarray:
        """Read a block of the analysis; return the indices of its cells with water."""
        self._temperature = self.read(self.dataset["temperature"], block)
        self._salinity = self._temperature[:0]
        if self.with_salinity:
            self._salinity = self._read_salinity(block)
        x, y = np.meshgrid(
            self.dataset["longitude"].values[block.columns],
            self.dataset["latitude"].values[block.rows],
        )
        self._longitude, self._latitude = x.ravel(), np.clip(y.ravel(), -90.0, 90.0)
        self._now = self._temperature, self._salinity
        return np.flatnonzero(np.isfinite(self._temperature[0]))

    def load_member(self, block: Block, member: int) -> None:
        """Read a block of a member; −1 is the analysis again."""
        if member < 0 or self.members is None:
            return
        one = self.members.isel(member=member)
        salinity = self._salinity
        if self.with_salinity and "salinity" in one and "salinity" in self.dataset:
            salinity = self.read(one["salinity"], block)
        self._now = self.read(one["temperature"], block), salinity

    def columns(self, cells: np.ndarray) -> Columns:
        """Return some cells' columns of what was loaded last."""
        temperature, salinity = self._now
        t = temperature[:, cells].astype(float)
        s = salinity[:, cells].astype(float) if self.with_salinity else np.full_like(t, 35.0)
        return Columns(self.levels, t, s, self._longitude[cells], self._latitude[cells])

    def _read_salinity(self, block: Block) -> np.ndarray:
        if self._climatology is None:
            return self.read(self.dataset["salinity"], block)
        field = climatology_on(self._climatology, self.dataset, block, self._day, "salinity")
        return field.reshape(len(self.levels), -1)


def bundled_climatology() -> Climatology:
    """Return the climatology of the bundled model."""
    from depthdif.models.package import open_model

    return open_model().climatology


def climatology_on(
    climatology: Climatology,
    dataset: xr.Dataset,
    block: Block,
    day: datetime.date,
    variable: str,
) -> np.ndarray:
    """Return the climatology on a reconstruction's levels; shape (level, row, column)."""
    from depthdif.problem import depth_weights

    on_levels = climatology.grid(
        dataset["longitude"].values[block.columns],
        dataset["latitude"].values[block.rows],
        day,
        variable,
    )
    weights = depth_weights(np.asarray(dataset["depth"].values, float), climatology.levels)
    return np.tensordot(weights, on_levels, (1, 2))


def day_of(dataset: xr.Dataset) -> datetime.date:
    """Return the day of a reconstruction.

    Raises
    ------
    InputError
        If it has none.
    """
    if "time" not in dataset.coords:
        raise InputError(
            "This reconstruction has no date, so that the climatology of its day cannot stand in "
            "for what it does not hold.",
            "Give the NetCDF of the run.",
        )
    return dataset["time"].values.astype("datetime64[D]").item()


def _check_members(dataset: xr.Dataset, members: xr.Dataset) -> None:
    if "temperature" not in members:
        raise InputError("The members hold no temperature, only salinity.")
    for axis in ("depth", "latitude", "longitude"):
        own, other = dataset[axis].values, members[axis].values
        if len(own) != len(other) or not np.allclose(own, other, atol=1e-4):
            raise InputError(
                f"The members have another {axis} than the reconstruction: they are of another "
                "run.",
                "Give the members that were written together with it.",
            )
    if "time" in dataset.coords and "time" in members.coords:
        own, other = (data["time"].values.astype("datetime64[D]") for data in (dataset, members))
        if own != other:
            raise InputError(
                f"The members are of {other}, the reconstruction of {own}.",
                "Give the members that were written together with it.",
            )
    if members.sizes["member"] < 2:
        raise InputError("An error needs two members or more; this file holds one.")
