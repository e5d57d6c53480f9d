"""A simulator of the upper ocean: temperature and salinity anomalies, and the SST that is observed.

How a tile's state is made stands in `train.simulated_state`. Everything is a function of (seed,
place, date).
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass

import numpy as np

from depthdif.ocean.climatology import Climatology
from depthdif.ocean.mask import WetMask
from depthdif.train.simulated_state import (
    CELL,
    COARSE,
    MODEL_LEVELS,
    WORK_LEVELS,
    SimulatedState,
)

_UPPER = 31  # levels, to 450 m
_LATITUDES = (-72.0, 72.0)
_DAYS = (np.datetime64("2005-01-01"), np.datetime64("2025-01-01"))


@dataclass(frozen=True)
class SimulatedTile:
    """One simulated state on n×n cells of 0.25°.

    Parameters
    ----------
    longitude, latitude : array, shape (n,)
        Cell centres, degrees.
    date : datetime.date
    background, anomaly : array, shape (level, row, column), float32
        Climatology b and T − b, °C, on the first 40 levels.
    sst : array, shape (row, column), float32
        Observed SST minus b at the surface, °C.
    sst_error : float
        Its standard deviation, °C.
    bottom : array, shape (row, column)
        Depth of the sea floor, m; 0 on land. Values exist everywhere nevertheless.
    salinity_background, salinity_anomaly : array, shape (level, row, column), float32, optional
        The same of practical salinity, where the climatology has it.
    """

    longitude: np.ndarray
    latitude: np.ndarray
    date: datetime.date
    background: np.ndarray
    anomaly: np.ndarray
    sst: np.ndarray
    sst_error: float
    bottom: np.ndarray
    salinity_background: np.ndarray | None = None
    salinity_anomaly: np.ndarray | None = None


@dataclass(frozen=True)
class Simulator:
    """Draws tiles of a climatology.

    Parameters
    ----------
    climatology : Climatology
    mask : WetMask
    cells : int
        Side of a tile.
    variety : float
        See `SimulatedState`.
    """

    climatology: Climatology
    mask: WetMask
    cells: int = 96
    variety: float = 0.0

    def draw(self, seed: int) -> SimulatedTile:
        """Draw a tile anywhere on the ocean, on any day."""
        rng = np.random.default_rng([seed, 1])
        while True:
            longitude = rng.uniform(-180.0, 180.0)
            # Uniform on the sphere.
            south, north = np.sin(np.deg2rad(_LATITUDES))
            latitude = np.rad2deg(np.arcsin(rng.uniform(south, north)))
            offset = (np.arange(9) - 4.0) * self.cells * CELL / 9.0
            wet = self.mask.bottom_depth(longitude + offset[None], latitude + offset[:, None])
            if (wet > 200.0).mean() > 0.5:
                break
        day = _DAYS[0] + rng.integers(int((_DAYS[1] - _DAYS[0]).astype(int)))
        return self.tile(longitude, latitude, day.astype(datetime.date), seed)

    def tile(
        self, longitude: float, latitude: float, date: datetime.date, seed: int
    ) -> SimulatedTile:
        """Simulate the tile centred (to the nearest cell edge) at a place.

        Parameters
        ----------
        longitude, latitude : float
            Degrees.
        date : datetime.date
        seed : int
            The same seed, place and date give the same tile.
        """
        n = self.cells
        half = n // 2
        column = round((longitude + 180.0) / CELL) - half
        row = min(max(round((latitude + 90.0) / CELL) - half, 0), round(180 / CELL) - n)
        x = -180.0 + (column + np.arange(n) + 0.5) * CELL
        y = -90.0 + (row + np.arange(n) + 0.5) * CELL
        rng = np.random.default_rng([seed, row, column + 720, date.toordinal()])
        background = self._background(x, y, date)
        bottom = self.mask.bottom_depth(x[None, :], y[:, None])
        doubt = self._doubt(x, y)
        state = SimulatedState(rng, x, y, background, bottom, doubt, self.variety)
        known = slice(None) if "salinity" in self.climatology.coefficients else slice(0, 1)
        b = background[known, :, :MODEL_LEVELS]
        anomaly = np.ascontiguousarray(np.swapaxes(state.columns()[known] - b, 1, 2))
        anomaly = anomaly.reshape(-1, MODEL_LEVELS, n, n)
        b = np.ascontiguousarray(np.swapaxes(b, 1, 2)).reshape(-1, MODEL_LEVELS, n, n)
        sst, error = state.observe(anomaly[0, 0])
        return SimulatedTile(
            x,
            y,
            date,
            b[0],
            anomaly[0],
            sst,
            error,
            bottom,
            b[1] if len(b) > 1 else None,
            anomaly[1] if len(b) > 1 else None,
        )

    def _doubt(self, x: np.ndarray, y: np.ndarray) -> np.ndarray | None:
        """Return how much of the climatology's error its floats have left, at every fourth cell."""
        layer = self.climatology.layer
        if layer is None or not layer.has("temperature"):
            return None
        upper = slice(0, _UPPER)
        place = x[None, ::COARSE], y[::COARSE, None]
        share = self.climatology.error_share(*place, "temperature", upper)
        return np.asarray((share / layer.far_error["temperature"][upper]).mean(-1))

    def _background(self, x: np.ndarray, y: np.ndarray, date: datetime.date) -> np.ndarray:
        """Return temperature and salinity of the climatology; shape (2, point, level), float32."""
        levels = slice(0, WORK_LEVELS)
        columns = np.full((2, len(x) * len(y), WORK_LEVELS), 35.0, dtype=np.float32)
        for number, variable in enumerate(("temperature", "salinity")):
            if variable in self.climatology.coefficients:
                values = self.climatology.grid(x, y, date, variable, levels)
                columns[number] = values.reshape(-1, WORK_LEVELS)
        return columns
