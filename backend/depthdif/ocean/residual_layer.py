"""What floats say about the climatology, where there are floats: a sparse layer on a 1° lattice.

At each cell near floats the mean departure of the ocean from the climatology is a mean and two
harmonics of the year, like the climatology itself; everywhere else it is zero, exactly. Between the
cells cubic convolution interpolates, so the sum is as smooth as its parts and remains a function of
position alone. Fitted by `depthdif.train.residual_fit`.

The layer also says how far the sum is to be trusted: the standard error of the background as a
share of the local scale D (`ocean.scale`), which falls towards floats.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from scipy import sparse

from depthdif.ocean.convolution import keys, weight_matrix

#: Nodes of the lattice, degrees.
LONGITUDE = np.arange(-180.0, 180.0)
LATITUDE = np.arange(-90.0, 91.0)
#: Quantisation of the coefficients: °C and practical salinity.
STEP = {"temperature": 0.002, "salinity": 0.0005}
#: Quantisation of the error's share of that far from floats.
_SHARE_STEP = 1.0 / 255.0


@dataclass(frozen=True)
class ResidualLayer:
    """Harmonics of mean residuals at the cells near floats.

    Parameters
    ----------
    cell : array of int, shape (cell,)
        Flat index on the lattice (latitude, longitude), ascending.
    steps : mapping of str to array of int16, shape (5, cell, level)
        Harmonics per variable, in multiples of :data:`STEP`.
    far_error : mapping of str to array, shape (level,)
        Standard error of the climatology far from floats, as a share of D.
    reduction : mapping of str to array of uint8, shape (cell, level)
        255ths of the far error that the floats have taken away.
    """

    cell: np.ndarray
    steps: Mapping[str, np.ndarray]
    far_error: Mapping[str, np.ndarray]
    reduction: Mapping[str, np.ndarray]
    _fields: dict = field(default_factory=dict, init=False, repr=False, compare=False)

    @cached_property
    def _slot(self) -> np.ndarray:
        """Where each lattice node's values stand; the last, empty, slot if nowhere."""
        slot = np.full(LATITUDE.size * LONGITUDE.size, len(self.cell), dtype=np.int32)
        slot[self.cell] = np.arange(len(self.cell))
        return slot.reshape(LATITUDE.size, LONGITUDE.size)

    def has(self, variable: str) -> bool:
        """Return whether the layer says anything of a variable."""
        return variable in self.steps and len(self.cell) > 0

    def at(
        self,
        longitude: np.ndarray,
        latitude: np.ndarray,
        basis: np.ndarray,
        variable: str,
        levels: slice,
    ) -> np.ndarray | None:
        """Return the layer at points, or None where it is zero at all of them.

        Parameters
        ----------
        longitude, latitude : array, shape (point,)
        basis : array, shape (5,) or (point, 5)
            The harmonics at the points' times.

        Returns
        -------
        array, shape (point, level), or None
        """
        weights, used = _used(self._point_weights(longitude, latitude))
        if not len(used):
            return None
        if basis.ndim == 1:
            return np.asarray(weights @ self._values(variable, basis)[used, levels])
        total = np.zeros((len(longitude), self.steps[variable][:, :, levels].shape[-1]))
        for order in range(basis.shape[1]):
            part = self.steps[variable][order, used, levels] * STEP[variable]
            total += basis[:, order, None] * (weights @ part)
        return total

    def box(
        self,
        longitude: np.ndarray,
        latitude: np.ndarray,
        basis: np.ndarray,
        variable: str,
        levels: slice,
    ) -> tuple[sparse.csr_matrix, sparse.csr_matrix, np.ndarray] | None:
        """Return what a grid needs: weights of rows and columns, and the nodes between.

        Returns
        -------
        rows, columns : sparse matrix, (latitude, box row) and (longitude, box column)
        nodes : array, shape (box row, box column, level)
            Or None for all, where the layer is zero on the whole grid.
        """
        rows, row = _used(weight_matrix(latitude, LATITUDE, periodic=False))
        columns, column = _used(weight_matrix(longitude, LONGITUDE, periodic=True))
        slots = self._slot[np.ix_(row, column)]
        if (slots == len(self.cell)).all():
            return None
        return rows, columns, self._values(variable, basis)[:, levels][slots]

    def error_share(
        self, longitude: np.ndarray, latitude: np.ndarray, variable: str, levels: slice
    ) -> np.ndarray:
        """Return the background's standard error as a share of D; shape (point, level)."""
        taken = self._point_weights(longitude, latitude) @ (
            self.reduction[variable][:, levels] * _SHARE_STEP
        )
        return self.far_error[variable][levels] * np.clip(1.0 - taken, 0.0, 1.0)

    def to_arrays(self) -> dict[str, np.ndarray]:
        """Return arrays for a model package."""
        arrays = {"cell": self.cell.astype(np.int32)}
        for variable, steps in self.steps.items():
            arrays[variable] = steps
            arrays[f"{variable}_far_error"] = self.far_error[variable].astype(np.float32)
            arrays[f"{variable}_reduction"] = self.reduction[variable]
        return arrays

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, np.ndarray]) -> ResidualLayer:
        """Rebuild a layer from :meth:`to_arrays`."""
        variables = [name for name in STEP if name in arrays]
        return cls(
            np.asarray(arrays["cell"]),
            {name: arrays[name] for name in variables},
            {name: np.asarray(arrays[f"{name}_far_error"], float) for name in variables},
            {name: arrays[f"{name}_reduction"] for name in variables},
        )

    def _values(self, variable: str, basis: np.ndarray) -> np.ndarray:
        """Return the cells' values at one time and a last row of zeros; (cell + 1, level)."""
        key = (variable, basis.tobytes())
        values = self._fields.get(key)
        if values is None:
            steps = self.steps[variable]
            values = np.zeros((steps.shape[1] + 1, steps.shape[2]))
            for order, factor in enumerate(basis * STEP[variable]):
                values[:-1] += factor * steps[order]
            if len(self._fields) > 4:
                self._fields.clear()
            self._fields[key] = values
        return np.asarray(values)

    def _point_weights(self, longitude: np.ndarray, latitude: np.ndarray) -> sparse.csr_matrix:
        """Return the interpolation matrix (point, cell); cells of value zero are left out."""
        row, row_weight = keys(latitude, LATITUDE, periodic=False)
        column, column_weight = keys(longitude, LONGITUDE, periodic=True)
        slot = self._slot[row[:, :, None], column[:, None, :]]
        slot = slot.reshape(len(latitude), row.shape[1] * column.shape[1])  # of no point at all too
        weight = (row_weight[:, :, None] * column_weight[:, None, :]).reshape(slot.shape)
        point, node = np.nonzero(slot < len(self.cell))
        return sparse.csr_matrix(
            (weight[point, node], (point, slot[point, node])), shape=(len(latitude), len(self.cell))
        )


def _used(weights: sparse.csr_matrix) -> tuple[sparse.csr_matrix, np.ndarray]:
    """Return the matrix on the nodes that it uses, in their order, and these nodes."""
    used, place = np.unique(weights.indices, return_inverse=True)
    narrow = sparse.csr_matrix(
        (weights.data, place.astype(np.int32), weights.indptr), shape=(weights.shape[0], len(used))
    )
    return narrow, used
