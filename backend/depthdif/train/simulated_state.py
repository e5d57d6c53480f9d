"""One simulated state of the upper ocean: the climatology b, disturbed as the ocean disturbs it.

1. *Heave* of the profiles by ξ, (T, S) = b(z − ξ): baroclinic modes 1-3 (WKB), heave trapped in
   the thermocline, heave of random vertical shape, on eddy and on basin scales. T and S move
   together, so water keeps its T-S relation.
2. *Stirring* of b's lateral gradient by the same eddies, and *spice*: layers of foreign water,
   whose salt makes up for their heat in density.
3. *Errors of the climatology* itself: wide, of alternating sign over depth; part heave, part water
   masses.
4. *Air-sea exchange* in the mixed layer, heat and fresh water apart, drawn out into filaments by
   the eddies; *convection* where it left the surface dense; and *mixing* down to a depth that
   varies around the climatology's. The latter two conserve heat and salt.
5. What is left unstable is made stable by salinity (`stability.stable_salinity`).
6. The *SST observation*: the smoothed surface with a correlated error.

Amplitudes are log-normal per tile around what the climatology suggests (isopycnal slope times a
mixing length). They were set by ``depthdif train check``.

Seas differ more from one another than tiles so drawn: an outflow fills its depths with filaments
that a gyre never sees. A network that is to work in all of them is trained on a *variety* of tiles:
amplitudes and lengths spread wider, their mean square kept, and textures that keep to some depths
are added. (Their mean variance is `power.SpectralBias`'s to take off.)

References
----------
Tobin, J. et al. (2017), Domain randomization, IROS: the variety.
"""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from depthdif.ocean.correlation import KM_PER_DEGREE, zonal_km_per_degree
from depthdif.ocean.levels import LEVELS
from depthdif.ocean.salinity import default_spread
from depthdif.ocean.scale import spread
from depthdif.train.random_fields import FieldShape, draw_fields
from depthdif.train.stability import dense_layer, expansion, stable_salinity
from depthdif.train.vertical import (
    StretchedColumn,
    VerticalShapes,
    baroclinic_modes,
    mix,
    thermocline,
)

CELL = 0.25  # degrees
MODEL_LEVELS = 40
WORK_LEVELS = 43  # heave reaches below the last level

_THERMOCLINE_WIDTH = 0.55  # of its depth
_MIXED_LAYER = 0.03  # kg/m³ denser than the surface
_CONVECTION = 0.003  # kg/m³: surface water sinks until it finds water so much denser
_DEEPENING = 2.0  # times the mixed layer that a day's convection may reach
COARSE = 4  # cells: the climatology is smooth

# Of a variety of 1: standard deviations of log amplitudes and log lengths beside the tile's own,
# and the texture's share of the typical spread (median), fields and log spread.
_WIDER_AMPLITUDE, _WIDER_LENGTH = 0.4, 0.3
_OWN_TEXTURE, _TEXTURE_FIELDS, _TEXTURE_SPREAD = 0.10, 4, 1.1


def cell_km(latitude: float) -> tuple[float, float]:
    """Return the width and height of a cell, km."""
    return float(CELL * zonal_km_per_degree(latitude)), float(CELL * KM_PER_DEGREE)


class SimulatedState:
    """One tile while it is being made; points are flattened, shape (point, level).

    Parameters
    ----------
    rng : Generator
    x, y : array, shape (n,)
        Cell centres, degrees.
    background : array, shape (2, point, 43), float32
        Climatological temperature, °C, and practical salinity.
    bottom : array, shape (row, column)
        Depth of the sea floor, m; 0 on land.
    doubt : array, shape (row, column), optional
        At every fourth cell, how much of the climatology's error floats have left; 1 without.
    variety : float
        How much wider than the sea around this climatology tiles differ: 0 not at all, 1 as other
        seas do.
    """

    def __init__(
        self,
        rng: np.random.Generator,
        x: np.ndarray,
        y: np.ndarray,
        background: np.ndarray,
        bottom: np.ndarray,
        doubt: np.ndarray | None = None,
        variety: float = 0.0,
    ) -> None:
        self.rng = rng
        self.variety = variety
        self.cells = len(x)
        self.background = background
        self.latitude = float(np.clip(y.mean(), -75.0, 75.0))
        self.cell_km = cell_km(self.latitude)
        self.depth = LEVELS[:WORK_LEVELS]
        self.levels = LEVELS[:MODEL_LEVELS]
        self.mixed_layer = self._mixed_layer()
        self.profile = background.mean(axis=1, dtype=np.float64)
        sea = bottom[bottom > 0]
        floor = float(np.clip(np.median(sea) if sea.size else 4000.0, 1000.0, 5500.0))
        self.modes = baroclinic_modes(self.profile[0], self.profile[1], self.depth, floor)
        self.shapes = VerticalShapes.on(self.depth, 0.22)
        self.energy = self._eddy_energy()
        self.fields = self._draw_fields()
        self.doubt = np.ones(self.cells**2) if doubt is None else self._on_cells(doubt)
        self.fields["errors"] *= self.doubt.astype(np.float32)

    def _mixed_layer(self) -> np.ndarray:
        """Return the climatology's mixed-layer depth, m; shape (point,)."""
        temperature, salinity = self._coarse_background()
        depth = dense_layer(temperature, salinity, self.depth, _MIXED_LAYER).clip(10.0, 2000.0)
        return np.exp(self._on_cells(np.log(depth)))

    def _coarse_background(self) -> np.ndarray:
        """Return the climatology at every fourth cell; shape (2, row, column, level)."""
        n = self.cells
        return self.background.reshape(2, n, n, -1)[:, ::COARSE, ::COARSE]

    def _on_cells(self, coarse: np.ndarray) -> np.ndarray:
        """Interpolate what is known at every fourth cell; shape (point,)."""
        fine = (np.arange(self.cells) / COARSE).clip(max=len(coarse) - 1.0)
        grid = np.meshgrid(fine, fine, indexing="ij")
        return ndimage.map_coordinates(coarse, grid, order=1).ravel()

    def _draw_fields(self) -> dict[str, np.ndarray]:
        """Draw all horizontal fields at once; each (count, point)."""
        rng, lat = self.rng, abs(self.latitude)
        eddy = (58.0 + 85.0 * np.exp(-lat / 15.0)) * rng.lognormal(0.0, 0.15)
        eddy *= self._wider_length()
        stretch = 1.0 + 3.0 * np.exp(-((lat / 8.0) ** 2))
        nu = rng.uniform(1.3, 2.3)

        def wide(low: float, high: float, smoothness: float = 1.5) -> FieldShape:
            length = rng.uniform(low, high)
            return FieldShape(length * np.sqrt(stretch), length, smoothness)

        eddies = FieldShape(eddy * stretch, eddy, nu)
        small = FieldShape(0.7 * eddy * stretch, 0.7 * eddy, nu)
        patch = rng.uniform(40, 110)
        fine = [0.5 * eddy * self._wider_length() for _ in range(self._own_textures)]
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
                FieldShape(1.7 * eddy * stretch, 1.7 * eddy, 2.5),
                FieldShape(3.0 * eddy * stretch, 3.0 * eddy, 2.5),
            ],
            "flux": [wide(200, 600), FieldShape(2.0 * eddy, 2.0 * eddy, 1.5)],
            "front": [FieldShape(1.5 * eddy, 1.5 * eddy, 0.5)],
            "rain": [wide(150, 450)],
            "mixing": [wide(200, 500), small],
            "sst": [FieldShape(patch, patch)],
            "fine": [FieldShape(length * np.sqrt(stretch), length) for length in fine],
        }
        drawn = draw_fields(
            [s for part in plan.values() for s in part], self.cells, self.cell_km, rng
        )
        drawn = drawn.reshape(len(drawn), -1)
        stop = np.cumsum([len(part) for part in plan.values()])
        return dict(zip(plan, np.split(drawn, stop[:-1]), strict=True))

    def columns(self) -> np.ndarray:
        """Return temperature, °C, and practical salinity; shape (2, point, 40), float32."""
        column = StretchedColumn(self.depth, self.background)
        state = column.heaved(self._heave(), MODEL_LEVELS)
        state += self._stirring()
        state += self._foreign_water()
        state += self._flux()
        layer = self._mixing_depth()
        sinking = dense_layer(state[0], state[1], self.levels, _CONVECTION)
        # Nor does it sink without end where a climatology filled across land is unstable itself.
        layer = np.maximum(layer, np.minimum(sinking, _DEEPENING * layer + 30.0))
        state = mix(state, self.levels, layer)
        np.maximum(state[0], -1.95, out=state[0])
        state[1] = stable_salinity(state[0], state[1], self.levels)
        np.maximum(state[1], 0.0, out=state[1])
        return state

    def _lognormal(self, median: float, sigma: float = 0.35) -> float:
        """Draw an amplitude; variety widens its spread and keeps its mean square."""
        more = (_WIDER_AMPLITUDE * self.variety) ** 2
        return float(median * self.rng.lognormal(-more, np.sqrt(sigma**2 + more)))

    def _wider_length(self) -> float:
        """Draw a factor on a length; 1 without variety."""
        if not self.variety:
            return 1.0
        return float(self.rng.lognormal(0.0, _WIDER_LENGTH * self.variety))

    @property
    def _own_textures(self) -> int:
        """How many fields of texture have a depth of their own."""
        return _TEXTURE_FIELDS if self.variety else 0

    def _eddy_energy(self) -> float:
        """Return how far eddies carry water up or down, m: isothermal slope times 100 km."""
        b = self.background[0].reshape(self.cells, self.cells, -1)
        k = slice(18, 31)  # 55-450 m
        step = 8
        coarse = b[::step, ::step, k].astype(np.float64)
        east = np.gradient(coarse, step * self.cell_km[0], axis=1)
        north = np.gradient(coarse, step * self.cell_km[1], axis=0)
        lateral = np.sqrt((east**2 + north**2).mean())
        down = np.abs(np.gradient(self.profile[0], self.depth)[k]).mean()
        return float(lateral / max(down, 2e-3) * 100.0)

    def _heave(self) -> np.ndarray:
        """Return the upward-positive displacement ξ, m, shape (point, 40)."""
        f = self.fields
        # Where currents are strong a mean map of 4° shows the least of their slope.
        typical = float(np.clip(1.0 + 1.4 * self.energy + 0.014 * self.energy**2, 6.0, 160.0))
        eddy = float(np.clip(self._lognormal(typical, 0.4), 4.0, 250.0))
        modal = self.modes[:, :MODEL_LEVELS]
        ratio = eddy * np.array([1.0, 0.45, 0.3])
        parts = [(f["modes"], ratio[:, None] * modal)]
        parts.append((f["texture"], self._lognormal(2.0 + 0.06 * eddy) * modal))
        parts.append((f["basin"], self._lognormal(6.0) * modal[:2]))
        shaped = self.shapes.draw(3, self.rng)[:, :MODEL_LEVELS] * modal[:1].clip(0.2)
        parts.append((f["shaped"], self._lognormal(10.0) * shaped))
        wrong = self.shapes.draw(len(f["errors"]), self.rng)[:, :MODEL_LEVELS]
        parts.append((f["errors"], self._lognormal(6.0, 0.25) * wrong / np.sqrt(len(wrong))))
        fields = np.concatenate([field for field, _ in parts])
        shapes = np.concatenate([shape for _, shape in parts]).astype(np.float32)
        return fields.T @ shapes + self._thermocline_heave()

    def _thermocline_heave(self) -> np.ndarray:
        """Return heave of, and squeezing towards, the thermocline, m; shape (point, 40).

        A 4° monthly mean smears the thermocline over the depths that it visits. Real ones are
        sharper: isotherms are drawn towards its centre, so what happens above says little about
        what happens 40 m below.
        """
        coarse = self._coarse_background()[0]
        centre, strength = (
            self._on_cells(values.reshape(coarse.shape[:2]))
            for values in thermocline(coarse.reshape(-1, coarse.shape[-1]), self.depth)
        )
        away = self.levels.astype(np.float32) - centre[:, None]
        away /= _THERMOCLINE_WIDTH * centre[:, None]
        bump = np.exp(-0.5 * away**2)
        f = self.fields
        trapped = self._lognormal(14.0) * f["trapped"][0] + self._lognormal(11.0) * f["trapped"][1]
        # Floats have told the climatology part of it.
        known = self.doubt**2 * strength
        squeeze = self._lognormal(0.45, 0.4) * (1.0 + 0.9 * f["squeeze"][0]) * known
        return bump * (trapped[:, None] - (squeeze * _THERMOCLINE_WIDTH * centre)[:, None] * away)

    def _displacement(self, reach_km: float) -> tuple[np.ndarray, np.ndarray]:
        """Return where the eddies bring water from, cells eastward and northward; (n, n) each."""
        n = self.cells
        dx, dy = np.zeros((n, n)), np.zeros((n, n))
        for stream in self.fields["meander"]:
            reach = self._lognormal(reach_km)
            ny, nx = np.gradient(stream.reshape(n, n))
            size = np.sqrt((nx**2 + ny**2).mean()) + 1e-6
            # Along the streamlines, as geostrophic eddies do.
            dx -= ny / size * reach / self.cell_km[0]
            dy += nx / size * reach / self.cell_km[1]
        return dx, dy

    def _stirring(self) -> np.ndarray:
        """Return b displaced sideways by the eddies, linearised; shape (2, point, 40)."""
        n = self.cells
        b = self.background[..., :MODEL_LEVELS].reshape(2, n, n, -1)
        # Strong currents meander: a mean map of 4° shows a front of 100 km far too wide.
        reach = float(np.clip(30.0 + 1.0 * self.energy, 30.0, 130.0))
        dx, dy = (d[..., None].astype(np.float32) for d in self._displacement(reach))
        fade = np.exp(-self.levels / 1000.0).astype(np.float32)
        moved = -(dx * np.gradient(b, axis=2) + dy * np.gradient(b, axis=1)) * fade
        return moved.reshape(2, n * n, -1)

    def _foreign_water(self) -> np.ndarray:
        """Return two layers of spice, and water masses the climatology errs on; (2, point, 40)."""
        depth, rng = self.levels, self.rng
        layers = []
        for _ in range(2):
            centre = np.exp(rng.uniform(np.log(60.0), np.log(1200.0)))
            layer = np.exp(-0.5 * ((depth - centre) / (0.35 * centre)) ** 2)
            layers.append(self._lognormal(0.4) * layer * spread(depth))
        wrong = len(self.fields["errors"])
        shapes = self.shapes.draw(2 * wrong, rng)[:, :MODEL_LEVELS] / np.sqrt(wrong)
        size = 0.8 * self._lognormal(1.0, 0.25)
        warm = np.concatenate([layers, size * spread(depth) * shapes[:wrong]])
        fields = np.concatenate([self.fields["spice"], self.fields["errors"]]).T
        alpha, beta = expansion(self.profile[0, :MODEL_LEVELS], depth)
        salty = warm * alpha / beta
        salty[2:] += size * 0.15 * default_spread(depth) * shapes[wrong:]
        if self._own_textures:
            filaments = self._filament_layers()
            fields = np.concatenate([fields, self.fields["fine"].T], axis=1)
            warm = np.concatenate([warm, filaments])
            salty = np.concatenate([salty, filaments * alpha / beta])
        return np.stack([fields @ part.astype(np.float32) for part in (warm, salty)])

    def _filament_layers(self) -> np.ndarray:
        """Return how warm the fine texture of each depth is; shape (field, level)."""
        depth = self.levels
        layers = np.zeros((self._own_textures, len(depth)))
        for layer in layers:
            centre = np.exp(self.rng.uniform(np.log(20.0), np.log(1500.0)))
            size = _OWN_TEXTURE * self.variety * self.rng.lognormal(0.0, _TEXTURE_SPREAD)
            thick = self.rng.uniform(0.25, 0.8)
            layer[:] = size * np.exp(-0.5 * (np.log(depth.clip(5.0) / centre) / thick) ** 2)
        return layers * spread(depth)

    def _flux(self) -> np.ndarray:
        """Return the air-sea anomalies of the mixed layer; shape (2, point, 40)."""
        amount = np.array([0.75, 0.2, 0.22]) * self._lognormal(1.0)
        fields = np.concatenate([self.fields["flux"], self.fields["front"]])
        heat = (amount[:, None] * fields).sum(0)
        # Warm pools are rained upon, and they and what they freshen drift together.
        fresher = -0.2 * np.exp(-((self.latitude / 15.0) ** 2))
        rain = self._lognormal(0.17) * self.fields["rain"][0] + fresher * heat
        surface = self._filaments(np.stack([heat, rain]))
        reach = np.maximum(self.mixed_layer * self.rng.uniform(0.8, 1.6), 15.0)
        depth = self.levels[None].astype(np.float32)
        taper = np.exp(-((depth / reach[:, None].astype(np.float32)) ** 3))
        return surface[..., None] * taper

    def _filaments(self, fields: np.ndarray) -> np.ndarray:
        """Draw fields out along the eddies' streamlines; shape (field, point), float32."""
        n = self.cells
        dx, dy = self._displacement(50.0)
        row, column = np.meshgrid(np.arange(n), np.arange(n), indexing="ij")
        where = np.stack([row - dy, column - dx])
        return np.stack(
            [
                ndimage.map_coordinates(f.reshape(n, n), where, order=1, mode="reflect").ravel()
                for f in fields.astype(np.float32)
            ]
        )

    def _mixing_depth(self) -> np.ndarray:
        """Return the depth of the mixed layer, m, shape (point,)."""
        wobble = 0.3 * self.fields["mixing"][0] + 0.15 * self.fields["mixing"][1]
        return self.mixed_layer * np.exp(wobble + self._typical_mixing())

    def _typical_mixing(self) -> float:
        """Return the log of the mixed layer's depth on the tile relative to the climatology's.

        Poleward, storms mix a month's mean profile deeper than it shows.
        """
        poleward = float(np.clip((abs(self.latitude) - 10.0) / 25.0, 0.0, 1.0))
        return float(self.rng.normal(-0.3 + 0.7 * poleward, 0.25 + 0.15 * poleward))

    def observe(self, surface: np.ndarray) -> tuple[np.ndarray, float]:
        """Return the SST as an analysis sees it, and its error, from the anomaly at the surface."""
        n = self.cells
        return observed_sst(surface, self.fields["sst"][0].reshape(n, n), self.rng)


def observed_sst(
    surface: np.ndarray, noise: np.ndarray, rng: np.random.Generator
) -> tuple[np.ndarray, float]:
    """Return the SST as an analysis sees it, and its error, which counts what smoothing loses.

    Parameters
    ----------
    surface, noise : array, shape (row, column)
        The anomaly at the surface, °C, and a field of unit variance.
    rng : Generator
        Draws the error, 0.2-0.45 °C, and the width of the smoothing.
    """
    error = float(rng.uniform(0.2, 0.45))
    smooth = ndimage.gaussian_filter(surface, rng.uniform(1.0, 2.5), mode="nearest")
    lost = float((smooth - surface).var())
    left = np.sqrt(max(error**2 - lost, (0.5 * error) ** 2))
    return (smooth + left * noise).astype(np.float32), error
