"""A simulator of the upper ocean: temperature anomalies with the observations of their surface.

A tile is the climatology b, disturbed as the ocean disturbs it:

1. *Heave* of the profile by ξ, T = b(z − ξ): baroclinic modes 1-3 (WKB), heave trapped in the
   thermocline, heave of random vertical shape, on eddy and on basin scales.
2. *Stirring* of b's lateral gradient by the same eddies, and *spice*: layers of foreign water.
3. *Errors of the climatology* itself: wide, of alternating sign over depth.
4. *Air-sea exchange* in the mixed layer, and *mixing* down to a depth that varies around the
   climatology's, which conserves heat.
5. The *SST observation*: the smoothed surface with a correlated error.

Amplitudes are log-normal per tile around what the climatology suggests (isopycnal slope times a
mixing length). Everything is a function of (seed, place, date).
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from depthdif.ocean.climatology import Climatology
from depthdif.ocean.correlation import KM_PER_DEGREE, zonal_km_per_degree
from depthdif.ocean.levels import LEVELS
from depthdif.ocean.mask import WetMask
from depthdif.ocean.scale import mixed_layer_depth, spread
from depthdif.train.random_fields import FieldShape, draw_fields
from depthdif.train.vertical import (
    StretchedColumn,
    VerticalShapes,
    baroclinic_modes,
    mix,
    thermocline,
)

CELL = 0.25  # degrees
MODEL_LEVELS = 40
_WORK_LEVELS = 43  # heave reaches below the last level
_THERMOCLINE_WIDTH = 0.55  # of its depth
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
    """

    longitude: np.ndarray
    latitude: np.ndarray
    date: datetime.date
    background: np.ndarray
    anomaly: np.ndarray
    sst: np.ndarray
    sst_error: float
    bottom: np.ndarray


@dataclass(frozen=True)
class Simulator:
    """Draws tiles of a climatology.

    Parameters
    ----------
    climatology : Climatology
    mask : WetMask
    cells : int
        Side of a tile.
    """

    climatology: Climatology
    mask: WetMask
    cells: int = 96

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
        levels = slice(0, _WORK_LEVELS)
        background = self.climatology.grid(x, y, date, levels=levels).astype(np.float32)
        bottom = self.mask.bottom_depth(x[None, :], y[:, None])
        state = _State(self, rng, x, y, date, background.reshape(n * n, -1), bottom)
        temperature = state.temperature()
        b = background.reshape(n * n, -1)[:, :MODEL_LEVELS]
        anomaly = (temperature - b).T.reshape(MODEL_LEVELS, n, n)
        sst, error = state.observe(anomaly[0])
        return SimulatedTile(
            x,
            y,
            date,
            np.ascontiguousarray(b.T.reshape(MODEL_LEVELS, n, n)),
            np.ascontiguousarray(anomaly, dtype=np.float32),
            sst,
            error,
            bottom,
        )


class _State:
    """One tile while it is being made; points are flattened, shape (point, level)."""

    def __init__(
        self,
        simulator: Simulator,
        rng: np.random.Generator,
        x: np.ndarray,
        y: np.ndarray,
        date: datetime.date,
        background: np.ndarray,
        bottom: np.ndarray,
    ) -> None:
        self.rng = rng
        self.cells = simulator.cells
        self.background = background
        self.latitude = float(np.clip(y.mean(), -75.0, 75.0))
        self.cell_km = (
            float(CELL * zonal_km_per_degree(self.latitude)),
            float(CELL * KM_PER_DEGREE),
        )
        self.depth = LEVELS[:_WORK_LEVELS]
        self.mixed_layer = mixed_layer_depth(background, self.depth, 0.2, (10.0, 2000.0))
        salinity = (
            simulator.climatology.at(
                x[:: self.cells // 4][:4], y[:: self.cells // 4][:4], date, "salinity"
            )[:, :_WORK_LEVELS].mean(0)
            if "salinity" in simulator.climatology.coefficients
            else np.full(_WORK_LEVELS, 35.0)
        )
        self.profile = background.mean(axis=0, dtype=np.float64)
        sea = bottom[bottom > 0]
        floor = float(np.clip(np.median(sea) if sea.size else 4000.0, 1000.0, 5500.0))
        self.modes = baroclinic_modes(self.profile, salinity, self.depth, floor)
        self.shapes = VerticalShapes.on(self.depth)
        self.fields = self._draw_fields()

    def _draw_fields(self) -> dict[str, np.ndarray]:
        """Draw all horizontal fields at once; each (count, point)."""
        rng, lat = self.rng, abs(self.latitude)
        eddy = (48.0 + 95.0 * np.exp(-lat / 15.0)) * rng.lognormal(0.0, 0.15)
        stretch = 1.0 + 3.0 * np.exp(-((lat / 8.0) ** 2))
        nu = rng.uniform(1.5, 3.0)

        def wide(low: float, high: float) -> FieldShape:
            length = rng.uniform(low, high)
            return FieldShape(length * np.sqrt(stretch), length, 1.5)

        eddies = FieldShape(eddy * stretch, eddy, nu)
        small = FieldShape(0.7 * eddy * stretch, 0.7 * eddy, nu)
        patch = rng.uniform(40, 110)
        plan = {
            "modes": [eddies, small, small],
            "trapped": [eddies, wide(180, 550)],
            "squeeze": [wide(150, 400)],
            "shaped": [eddies, small, wide(180, 550)],
            "basin": [wide(180, 550), wide(180, 550)],
            "texture": [FieldShape(rng.uniform(12, 30), rng.uniform(12, 30), 1.0)] * 3,
            "spice": [eddies, small],
            "errors": [wide(150, 550) for _ in range(6)],
            "meander": [
                FieldShape(1.3 * eddy * stretch, 1.3 * eddy, 3.0),
                FieldShape(2.6 * eddy * stretch, 2.6 * eddy, 3.0),
            ],
            "flux": [wide(200, 600), FieldShape(2.0 * eddy, 2.0 * eddy, 1.5)],
            "mixing": [wide(200, 500), small],
            "sst": [FieldShape(patch, patch)],
        }
        drawn = draw_fields(
            [s for part in plan.values() for s in part], self.cells, self.cell_km, rng
        )
        drawn = drawn.reshape(len(drawn), -1)
        stop = np.cumsum([len(part) for part in plan.values()])
        return dict(zip(plan, np.split(drawn, stop[:-1]), strict=True))

    def temperature(self) -> np.ndarray:
        """Return T, °C, shape (point, 40)."""
        column = StretchedColumn(self.depth, self.background)
        raised = column.heaved(self._heave(), MODEL_LEVELS)
        raised += self._stirring() + self._spice() + self._climatology_error()
        raised += self._flux()
        depth = self._mixing_depth()
        return np.maximum(mix(raised, self.depth[:MODEL_LEVELS], depth), -1.95)

    def _lognormal(self, median: float, sigma: float = 0.35) -> float:
        return float(median * self.rng.lognormal(0.0, sigma))

    def _eddy_amplitude(self) -> float:
        """Return a typical eddy heave, m: isopycnal slope times a mixing length."""
        b = self.background.reshape(self.cells, self.cells, -1)
        k = slice(18, 31)  # 55-450 m
        step = 8
        coarse = b[::step, ::step, k].astype(np.float64)
        east = np.gradient(coarse, step * self.cell_km[0], axis=1)
        north = np.gradient(coarse, step * self.cell_km[1], axis=0)
        lateral = np.sqrt((east**2 + north**2).mean())
        down = np.abs(np.gradient(self.profile, self.depth)[k]).mean()
        slope_m = lateral / max(down, 2e-3) * 100.0
        return float(np.clip(10.0 + 0.5 * slope_m, 10.0, 60.0))

    def _heave(self) -> np.ndarray:
        """Return the upward-positive displacement ξ, m, shape (point, 40)."""
        f = self.fields
        eddy = float(np.clip(self._lognormal(self._eddy_amplitude(), 0.4), 6.0, 110.0))
        modal = self.modes[:, :MODEL_LEVELS]
        ratio = eddy * np.array([1.0, 0.45, 0.3])
        parts = [(f["modes"], ratio[:, None] * modal)]
        parts.append((f["texture"], self._lognormal(0.18 * eddy) * modal))
        parts.append((f["basin"], self._lognormal(9.0) * modal[:2]))
        shaped = self.shapes.draw(3, self.rng)[:, :MODEL_LEVELS] * modal[:1].clip(0.2)
        parts.append((f["shaped"], self._lognormal(8.0) * shaped))
        fields = np.concatenate([field for field, _ in parts])
        shapes = np.concatenate([shape for _, shape in parts]).astype(np.float32)
        return fields.T @ shapes + self._thermocline_heave()

    def _thermocline_heave(self) -> np.ndarray:
        """Return heave of, and squeezing towards, the thermocline, m; shape (point, 40).

        A 4° monthly mean smears the thermocline over the depths that it visits. Real ones are
        sharper: isotherms are drawn towards its centre, so what happens above says little about
        what happens 40 m below.
        """
        centre, strength = thermocline(self.background, self.depth)
        away = self.depth[:MODEL_LEVELS].astype(np.float32) - centre[:, None]
        away /= _THERMOCLINE_WIDTH * centre[:, None]
        bump = np.exp(-0.5 * away**2)
        f = self.fields
        trapped = self._lognormal(16.0) * f["trapped"][0] + self._lognormal(12.0) * f["trapped"][1]
        squeeze = self._lognormal(0.45, 0.4) * (1.0 + 0.5 * f["squeeze"][0]) * strength
        return bump * (trapped[:, None] - (squeeze * _THERMOCLINE_WIDTH * centre)[:, None] * away)

    def _stirring(self) -> np.ndarray:
        """Return b displaced sideways by the eddies, linearised; shape (point, 40)."""
        n = self.cells
        b = self.background[:, :MODEL_LEVELS].reshape(n, n, -1)
        dx, dy = np.zeros((n, n)), np.zeros((n, n))
        for stream in self.fields["meander"]:
            reach = self._lognormal(35.0)  # km
            ny, nx = np.gradient(stream.reshape(n, n))
            size = np.sqrt((nx**2 + ny**2).mean()) + 1e-6
            # Along the streamlines, as geostrophic eddies do.
            dx -= ny / size * reach
            dy += nx / size * reach
        east = np.gradient(b, self.cell_km[0], axis=1)
        north = np.gradient(b, self.cell_km[1], axis=0)
        moved = -(dx[..., None] * east + dy[..., None] * north)
        fade = np.exp(-self.depth[:MODEL_LEVELS] / 800.0).astype(np.float32)
        return (moved * fade).reshape(n * n, -1).astype(np.float32)

    def _spice(self) -> np.ndarray:
        """Return two layers of foreign water; shape (point, 40)."""
        depth = self.depth[:MODEL_LEVELS]
        layers = []
        for _ in range(2):
            centre = np.exp(self.rng.uniform(np.log(60.0), np.log(1200.0)))
            layer = np.exp(-0.5 * ((depth - centre) / (0.35 * centre)) ** 2)
            layers.append(self._lognormal(0.45) * layer * spread(depth))
        return self.fields["spice"].T @ np.array(layers, dtype=np.float32)

    def _climatology_error(self) -> np.ndarray:
        """Return what the climatology gets wrong, on wide scales; shape (point, 40)."""
        depth = self.depth[:MODEL_LEVELS]
        fields = self.fields["errors"]
        shapes = self.shapes.draw(len(fields), self.rng)[:, :MODEL_LEVELS]
        down = np.abs(np.gradient(self.profile, self.depth))[:MODEL_LEVELS]
        size = np.hypot(0.8 * spread(depth), 6.0 * down)
        shapes = shapes * size * self._lognormal(1.0, 0.25) / np.sqrt(len(fields))
        return fields.T @ shapes.astype(np.float32)

    def _flux(self) -> np.ndarray:
        """Return the air-sea anomaly of the mixed layer; shape (point, 40)."""
        amount = np.array([0.65, 0.2]) * self._lognormal(1.0)
        surface = (amount[:, None] * self.fields["flux"]).sum(0).astype(np.float32)
        reach = np.maximum(self.mixed_layer * self.rng.uniform(0.8, 1.6), 15.0)
        depth = self.depth[None, :MODEL_LEVELS].astype(np.float32)
        taper = np.exp(-((depth / reach[:, None].astype(np.float32)) ** 3))
        return surface[:, None] * taper

    def _mixing_depth(self) -> np.ndarray:
        """Return the depth of the mixed layer, m, shape (point,)."""
        wobble = 0.3 * self.fields["mixing"][0] + 0.15 * self.fields["mixing"][1]
        return self.mixed_layer * np.exp(wobble + self.rng.normal(-0.3, 0.2))

    def observe(self, surface: np.ndarray) -> tuple[np.ndarray, float]:
        """Return the SST as an analysis sees it, and its error, from the anomaly at the surface."""
        n = self.cells
        error = float(self.rng.uniform(0.12, 0.3))
        smooth = ndimage.gaussian_filter(surface, self.rng.uniform(1.0, 2.5), mode="nearest")
        noise = error * self.fields["sst"][0].reshape(n, n)
        return (smooth + noise).astype(np.float32), error
