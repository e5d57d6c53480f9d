"""The climatology: temperature and salinity by place, depth and day of the year, without gaps.

At each node of a coarse grid the year is a mean and two harmonics,

    T(t) = c₀ + c₁ cos 2πt + c₂ sin 2πt + c₃ cos 4πt + c₄ sin 4πt,   t in years since 1 January,

and between nodes cubic convolution interpolates. The result is continuously differentiable, passes
through the nodes and depends on the position alone, never on the other points asked for. Land is
filled, so there is a value everywhere. Near floats a layer of their mean residuals is added
(`ocean.residual_layer`).
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from scipy import sparse

from depthdif.errors import InputError
from depthdif.ocean.convolution import keys, weight_matrix
from depthdif.ocean.levels import LEVELS
from depthdif.ocean.residual_layer import ResidualLayer

VARIABLES = ("temperature", "salinity")

#: Quantisation of the stored coefficients: °C and practical salinity.
_STEP = {"temperature": 0.002, "salinity": 0.002}
#: Sea water at the surface freezes at about this, °C; interpolations and anomalies may undershoot.
FREEZING = -1.95
HARMONICS = 5
#: Standard error of a climatology that says nothing of its own, as a share of D.
DEFAULT_ERROR_SHARE = 0.7
#: Prefix of the layer's arrays among the climatology's.
_LAYER = "floats."


def year_fraction(date: Any) -> np.ndarray:
    """Return the time since 1 January in years, of a date, a datetime64 or an array of them."""
    instant = np.asarray(date, dtype="datetime64[s]")
    year = instant.astype("datetime64[Y]")
    start = year.astype("datetime64[s]")
    length = (year + 1).astype("datetime64[s]") - start
    elapsed = (instant - start) / length
    if isinstance(date, datetime.date) and not isinstance(date, datetime.datetime):
        elapsed = elapsed + 0.5 / 365.25  # a day is meant at 12 UTC
    return np.asarray(elapsed, dtype=np.float64)


def harmonic_basis(fraction: np.ndarray) -> np.ndarray:
    """Return the five harmonics at times in years; shape (..., 5)."""
    angle = 2.0 * np.pi * np.asarray(fraction, dtype=np.float64)
    one = np.ones_like(angle)
    return np.stack(
        [one, np.cos(angle), np.sin(angle), np.cos(2 * angle), np.sin(2 * angle)], axis=-1
    )


@dataclass(frozen=True)
class Climatology:
    """Monthly harmonics of T (potential, °C) and S (practical) on the 50 levels.

    Parameters
    ----------
    longitude, latitude : array
        Nodes, degrees, evenly spaced and ascending.
    coefficients : mapping of str to array, shape (5, latitude, longitude, level)
        Harmonics per variable, float32.
    levels : array
        Depths, m.
    name, attribution : str
        For the report and the result's metadata.
    layer : ResidualLayer, optional
        What floats add to it.
    supplement : Climatology, optional
        Says what this one does not hold: the salinity, where a user's file has temperature only.
    """

    longitude: np.ndarray
    latitude: np.ndarray
    coefficients: Mapping[str, np.ndarray]
    levels: np.ndarray = field(default_factory=lambda: LEVELS)
    name: str = ""
    attribution: str = ""
    layer: ResidualLayer | None = None
    supplement: Climatology | None = None
    _fields: dict = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def periodic(self) -> bool:
        """Whether the nodes go round the globe."""
        step = self.longitude[1] - self.longitude[0]
        return bool(abs(self.longitude[-1] + step - self.longitude[0] - 360.0) < 0.01 * step)

    def at(
        self,
        longitude: np.ndarray,
        latitude: np.ndarray,
        date: Any,
        variable: str = "temperature",
        levels: slice = slice(None),
    ) -> np.ndarray:
        """Return the climatology at points.

        Parameters
        ----------
        longitude, latitude : array-like
            Degrees, broadcast against each other; any longitude (wraps).
        date : date or datetime64, or an array of datetime64 of the points' shape
            A `datetime.date` means 12 UTC of that day.
        variable : {"temperature", "salinity"}
        levels : slice
            Which of the 50 levels.

        Returns
        -------
        array, shape (..., level), float64
        """
        if self._silent_on(variable) and self.supplement is not None:
            return self.supplement.at(longitude, latitude, date, variable, levels)
        x, y = np.broadcast_arrays(np.asarray(longitude, float), np.asarray(latitude, float))
        points = self._row_weights(y.ravel(), x.ravel())
        fraction = year_fraction(date)
        if fraction.ndim:
            fraction = np.broadcast_to(fraction, x.shape).ravel()
        basis = harmonic_basis(fraction)
        if fraction.ndim == 0:
            values = points @ self._field(variable, fraction, levels).reshape(points.shape[1], -1)
        else:
            values = np.zeros((points.shape[0], len(self.levels[levels])))
            for order in range(HARMONICS):
                part = self.coefficients[variable][order][..., levels]
                values += basis[:, order, None] * (points @ part.reshape(points.shape[1], -1))
        if self.layer is not None and self.layer.has(variable):
            residual = self.layer.at(x.ravel(), y.ravel(), basis, variable, levels)
            values = values if residual is None else values + residual
        return self._physical(values, variable).reshape(*x.shape, values.shape[-1])

    def grid(
        self,
        longitude: np.ndarray,
        latitude: np.ndarray,
        date: Any,
        variable: str = "temperature",
        levels: slice = slice(None),
    ) -> np.ndarray:
        """Return the climatology on a regular grid; the same values as :meth:`at`, much faster.

        Parameters
        ----------
        longitude, latitude : array, 1-D
            Coordinates of the grid, degrees.

        Returns
        -------
        array, shape (latitude, longitude, level), float64
        """
        if self._silent_on(variable) and self.supplement is not None:
            return self.supplement.grid(longitude, latitude, date, variable, levels)
        x, y = np.asarray(longitude, float), np.asarray(latitude, float)
        fraction = year_fraction(date)
        rows = weight_matrix(y, self.latitude, periodic=False)
        columns = weight_matrix(x, self.longitude, self.periodic)
        across = _along_rows(rows, self._field(variable, fraction, levels))
        if self.layer is not None and self.layer.has(variable):
            box = self.layer.box(x, y, harmonic_basis(fraction), variable, levels)
            if box is not None:
                columns = sparse.hstack([columns, box[1]], format="csr")
                across = np.concatenate([across, _along_rows(box[0], box[2])])
        depth = len(self.levels[levels])
        values = (columns @ across).reshape(columns.shape[0], rows.shape[0], depth)
        return self._physical(np.moveaxis(values, 0, 1), variable)

    def error_share(
        self,
        longitude: np.ndarray,
        latitude: np.ndarray,
        variable: str = "temperature",
        levels: slice = slice(None),
    ) -> np.ndarray:
        """Return the standard error of the climatology itself, as a share of the local scale D.

        Parameters
        ----------
        longitude, latitude : array-like
            Degrees, broadcast against each other.

        Returns
        -------
        array, shape (..., level)
            Smaller near the floats that the climatology knows; :data:`DEFAULT_ERROR_SHARE`
            everywhere if it says nothing of its error (a user's file).
        """
        if self._silent_on(variable) and self.supplement is not None:
            return self.supplement.error_share(longitude, latitude, variable, levels)
        x, y = np.broadcast_arrays(np.asarray(longitude, float), np.asarray(latitude, float))
        shape = (*x.shape, len(self.levels[levels]))
        if self.layer is None or not self.layer.has(variable):
            return np.full(shape, DEFAULT_ERROR_SHARE)
        return self.layer.error_share(x.ravel(), y.ravel(), variable, levels).reshape(shape)

    def holds(self, variable: str) -> bool:
        """Return whether it knows a variable, itself or through its supplement."""
        return not self._silent_on(variable) or (
            self.supplement is not None and self.supplement.holds(variable)
        )

    def _silent_on(self, variable: str) -> bool:
        return variable not in self.coefficients

    def with_layer(self, layer: ResidualLayer | None) -> Climatology:
        """Return the same climatology with another layer, or none."""
        return replace(self, layer=layer)

    def covers(self, longitude: np.ndarray, latitude: np.ndarray) -> bool:
        """Return whether all points lie within the nodes' extent (always true if global)."""
        if self.periodic:
            return True
        x, y = np.asarray(longitude, float), np.asarray(latitude, float)
        margin = self.longitude[1] - self.longitude[0]
        width = self.longitude[-1] - self.longitude[0]
        east = (x - self.longitude[0] + margin) % 360.0 - margin
        inside_x = (east >= -margin) & (east <= width + margin)
        inside_y = (y >= self.latitude[0] - margin) & (y <= self.latitude[-1] + margin)
        return bool(np.all(inside_x & inside_y))

    def to_arrays(self) -> dict[str, np.ndarray]:
        """Return compact arrays for a model package: coefficients as 16-bit multiples of a step."""
        arrays: dict[str, np.ndarray] = {
            "longitude": self.longitude,
            "latitude": self.latitude,
            "levels": self.levels,
            "name": np.array(self.name),
            "attribution": np.array(self.attribution),
        }
        for variable, values in self.coefficients.items():
            quantised = np.round(values / _STEP[variable])
            if np.abs(quantised).max() > np.iinfo(np.int16).max:
                raise InputError(f"The climatology's {variable} is out of the storable range.")
            arrays[variable] = quantised.astype(np.int16)
        if self.layer is not None:
            layer = self.layer.to_arrays()
            arrays |= {f"{_LAYER}{name}": values for name, values in layer.items()}
        return arrays

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, np.ndarray]) -> Climatology:
        """Rebuild a climatology from :meth:`to_arrays`."""
        coefficients = {
            variable: arrays[variable].astype(np.float32) * np.float32(_STEP[variable])
            for variable in VARIABLES
            if variable in arrays
        }
        layer = {
            name.removeprefix(_LAYER): values
            for name, values in arrays.items()
            if name.startswith(_LAYER)
        }
        return cls(
            np.asarray(arrays["longitude"], float),
            np.asarray(arrays["latitude"], float),
            coefficients,
            np.asarray(arrays["levels"], float),
            str(arrays["name"]),
            str(arrays["attribution"]),
            ResidualLayer.from_arrays(layer) if layer else None,
        )

    @classmethod
    def from_netcdf(cls, path: str | Path) -> Climatology:
        """Read a CF climatology (monthly or annual; WOA's names or CF standard names).

        Raises
        ------
        InputError
            If the file can't be read as a climatology of sea temperature.
        """
        from depthdif.ocean.climatology_file import read_climatology

        return read_climatology(Path(path))

    def _field(self, variable: str, fraction: np.ndarray, levels: slice) -> np.ndarray:
        """Return the nodes' values at one time, shape (latitude, longitude, level); remembered."""
        if variable not in self.coefficients:
            raise InputError(f"The climatology {self.name!r} holds no {variable}.")
        key = (variable, round(float(fraction), 6))
        values = self._fields.get(key)
        if values is None:
            values = np.tensordot(
                harmonic_basis(fraction), self.coefficients[variable], axes=(0, 0)
            )
            if len(self._fields) > 8:
                self._fields.clear()
            self._fields[key] = values
        return np.ascontiguousarray(values[..., levels])

    def _row_weights(self, latitude: np.ndarray, longitude: np.ndarray) -> sparse.csr_matrix:
        """Return the interpolation matrix (point, node) of scattered points."""
        row, row_weight = keys(latitude, self.latitude, periodic=False)
        column, column_weight = keys(longitude, self.longitude, self.periodic)
        index = row[:, :, None] * len(self.longitude) + column[:, None, :]
        weight = row_weight[:, :, None] * column_weight[:, None, :]
        pointer = np.arange(0, index.size + 1, 16)
        nodes = len(self.latitude) * len(self.longitude)
        return sparse.csr_matrix(
            (weight.ravel(), index.ravel(), pointer), shape=(len(latitude), nodes)
        )

    @staticmethod
    def _physical(values: np.ndarray, variable: str) -> np.ndarray:
        """Keep temperature above freezing and salinity positive."""
        return np.maximum(values, FREEZING if variable == "temperature" else 0.0)


def _along_rows(rows: sparse.csr_matrix, nodes: np.ndarray) -> np.ndarray:
    """Interpolate nodes (row, column, level) to latitudes; shape (column, latitude × level)."""
    count, columns, depth = nodes.shape
    along = (rows @ nodes.reshape(count, -1)).reshape(rows.shape[0], columns, depth)
    return np.moveaxis(along, 1, 0).reshape(columns, -1)
