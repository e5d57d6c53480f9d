"""Horizontal texture of the simulator beside SST maps, sea level and model fields.

On squares of 64 cells of 0.25° at sea: the spectrum of what is left of a plane, its standard
deviation, the root-mean-square difference between neighbouring cells, and the distance at which
the correlation falls to one half. Simulated tiles have the squares' places and days.

Maps are smoother than the sea: analyses of SST below 50 km or so, of sea level below 150-200 km.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import gsw
import numpy as np
import xarray as xr

from depthdif.ocean.climatology import Climatology
from depthdif.ocean.correlation import KM_PER_DEGREE
from depthdif.ocean.levels import LEVELS
from depthdif.score.truth import read_truth
from depthdif.train.check_columns import Row
from depthdif.train.simulated_state import CELL, MODEL_LEVELS, cell_km
from depthdif.train.simulator import SimulatedTile, Simulator

#: Edges of the spectral bands, km, and their middles' names.
WAVELENGTHS = (800.0, 400.0, 270.0, 180.0, 120.0, 85.0, 62.0)
BANDS = ((0.0, 12.0), (12.0, 25.0), (25.0, 40.0), (40.0, 58.0))
SQUARE = 64  # cells
_DEPTHS = (0, 50, 100, 150, 250, 500, 700, 1000, 1500)
_HALF_LAGS = 24


@dataclass(frozen=True)
class Map:
    """A map on 0.25° cells, rows northward; NaN where there is no value.

    Attributes
    ----------
    name : str
    longitude, latitude : array
    values : array, shape (row, column)
    date : datetime.date
    """

    name: str
    longitude: np.ndarray
    latitude: np.ndarray
    values: np.ndarray
    date: datetime.date

    def squares(self, band: tuple[float, float], count: int, seed: int = 3) -> list[tuple]:
        """Return first rows and columns of some squares without gaps in a band of |latitude|."""
        rng = np.random.default_rng(seed)
        found: list[tuple] = []
        for _ in range(4000):
            i = int(rng.integers(0, len(self.latitude) - SQUARE))
            j = int(rng.integers(0, len(self.longitude) - SQUARE))
            if not band[0] <= abs(self.latitude[i + SQUARE // 2]) < band[1]:
                continue
            if np.isfinite(self.values[i : i + SQUARE, j : j + SQUARE]).all():
                found.append((i, j))
            if len(found) == count:
                break
        return found


def sst_map(path: Path, climatology: Climatology) -> Map:
    """Return a GHRSST map's difference from the climatology's surface, °C."""
    with xr.open_dataset(path) as dataset:
        first = dataset.isel(time=0)
        wet = first["mask"].values == 1
        kelvin = np.where(wet, first["analysed_sst"].values, np.nan)
        x, y = first["lon"].values.astype(float), first["lat"].values.astype(float)
        date = _day(first)
    surface = climatology.grid(x, y, date, levels=slice(0, 1))[..., 0]
    return Map(f"SST {date}", x, y, kelvin - 273.15 - surface, date)


def sea_level_map(path: Path) -> Map:
    """Return a map of absolute dynamic topography, m, from −180° eastward."""
    with xr.open_dataset(path) as dataset:
        first = dataset.isel(time=0)
        x = (first["longitude"].values.astype(float) + 180.0) % 360.0 - 180.0
        order = np.argsort(x)
        date = _day(first)
        values = first["adt"].values[:, order]
        return Map(
            f"sea level {date}", x[order], first["latitude"].values.astype(float), values, date
        )


def _day(dataset: xr.Dataset) -> datetime.date:
    day: datetime.date = dataset["time"].values.astype("datetime64[D]").item()
    return day


def steric_height(tile: SimulatedTile) -> np.ndarray:
    """Return the steric height of a tile's anomalies over the model's levels, m; (row, column)."""
    if tile.salinity_background is None or tile.salinity_anomaly is None:
        raise ValueError("the tile has no salinity")
    depth = LEVELS[:MODEL_LEVELS]
    _, expansion, contraction = gsw.rho_alpha_beta(
        tile.salinity_background.mean((1, 2)), tile.background.mean((1, 2)), depth
    )
    thickness = np.gradient(depth)
    warm = np.tensordot(thickness * expansion, tile.anomaly, axes=1)
    return warm - np.tensordot(thickness * contraction, tile.salinity_anomaly, axes=1)


def without_plane(field: np.ndarray) -> np.ndarray:
    """Return a field less the plane that fits it best."""
    y, x = np.mgrid[: field.shape[0], : field.shape[1]]
    design = np.stack([np.ones(field.size), x.ravel(), y.ravel()], axis=1)
    return field - (design @ np.linalg.lstsq(design, field.ravel(), rcond=None)[0]).reshape(
        field.shape
    )


def spectrum(field: np.ndarray, cell_km: tuple[float, float]) -> np.ndarray:
    """Return the mean two-dimensional power density in each band of `WAVELENGTHS`; unit² km²."""
    rows, columns = field.shape
    window = np.hanning(rows)[:, None] * np.hanning(columns)
    tapered = without_plane(field) * window / np.sqrt((window**2).mean())
    power = np.abs(np.fft.fft2(tapered)) ** 2 / field.size * cell_km[0] * cell_km[1]
    k = np.hypot(
        np.fft.fftfreq(rows, cell_km[1])[:, None], np.fft.fftfreq(columns, cell_km[0])
    ).ravel()
    band = np.digitize(k, 1.0 / np.array(WAVELENGTHS)) - 1
    inside = (band >= 0) & (band < len(WAVELENGTHS) - 1)
    total = np.bincount(band[inside], power.ravel()[inside], len(WAVELENGTHS) - 1)
    return total / np.maximum(np.bincount(band[inside], minlength=len(WAVELENGTHS) - 1), 1)


def roughness(field: np.ndarray) -> float:
    """Return the mean squared difference of neighbouring cells of the last two axes."""
    return 0.5 * float(
        np.nanmean(np.diff(field, axis=-1) ** 2) + np.nanmean(np.diff(field, axis=-2) ** 2)
    )


def half_distance(fields: list[np.ndarray], cell_km: float) -> float:
    """Return the distance, km, at which the mean meridional correlation falls to one half."""
    lag = np.arange(_HALF_LAGS)
    product = np.zeros(_HALF_LAGS)
    for field in map(without_plane, fields):
        product += [(field[k:] * field[: len(field) - k]).mean() for k in lag]
    product /= product[0]
    below = np.flatnonzero(product < 0.5)
    if not len(below):
        return float("nan")
    k = int(below[0])
    return float(cell_km * np.interp(0.5, product[[k, k - 1]], [k, k - 1]))


@dataclass(frozen=True)
class Texture:
    """Texture in one band of latitude: of a map and of the simulator there."""

    place: str
    quantity: str
    real: np.ndarray
    simulated: np.ndarray
    rows: list[Row]


def compare_map(
    chart: Map,
    quantity: str,
    simulator: Simulator,
    field: Callable[[SimulatedTile], np.ndarray],
    per_band: int,
) -> list[Texture]:
    """Compare a map's squares with simulated ones, band by band.

    Parameters
    ----------
    chart : Map
    quantity : str
        For the tables.
    simulator : Simulator
    field : callable
        What of a tile corresponds to the map.
    per_band : int
        Squares in each band of latitude.
    """
    textures = []
    for band in BANDS:
        real, made, spectra = [], [], []
        for number, (i, j) in enumerate(chart.squares(band, per_band)):
            y, x = chart.latitude[i : i + SQUARE], chart.longitude[j : j + SQUARE]
            tile = simulator.tile(float(x.mean()), float(y.mean()), chart.date, number)
            edge = (simulator.cells - SQUARE) // 2
            cut = slice(edge, edge + SQUARE)
            real.append(chart.values[i : i + SQUARE, j : j + SQUARE])
            made.append(np.asarray(field(tile)[cut, cut], dtype=float))
            cell = cell_km(float(y.mean()))
            spectra.append((spectrum(real[-1], cell), spectrum(made[-1], cell)))
        if not real:
            continue
        place = f"{band[0]:.0f}-{band[1]:.0f}° latitude"
        mean = np.mean(spectra, axis=0)
        textures.append(
            Texture(place, quantity, mean[0], mean[1], _rows(place, quantity, real, made, mean))
        )
    return textures


def _rows(
    place: str, quantity: str, real: list[np.ndarray], made: list[np.ndarray], mean: np.ndarray
) -> list[Row]:
    rows: list[Row] = []

    def add(what: str, scale: str, values: Iterable[float]) -> None:
        a, b = values
        rows.append((place, f"{quantity}: {what}", scale, float(a), float(b)))

    both = (real, made)
    add("std", "square", [np.mean([without_plane(f).std() for f in each]) for each in both])
    rough = [np.sqrt(np.mean([roughness(f) for f in each])) for each in both]
    add("neighbour difference", "27 km", rough)
    add("half correlation, km", "", [half_distance(each, CELL * KM_PER_DEGREE) for each in both])
    for band, (a, b) in enumerate(zip(mean[0], mean[1], strict=True)):
        scale = f"{WAVELENGTHS[band + 1]:.0f}-{WAVELENGTHS[band]:.0f} km"
        add("power", scale, (a, b))
    # Slope of log power against log wavenumber from 400 to 85 km.
    middle = np.log(1.0 / np.sqrt(np.multiply(WAVELENGTHS[1:-1], WAVELENGTHS[2:])))
    slope = [np.polyfit(middle[:4], np.log(power[1:5]), 1)[0] for power in mean]
    add("spectral slope", "85-400 km", slope)
    return rows


def compare_dense(path: Path, simulator: Simulator, tiles: int) -> list[Row]:
    """Compare the roughness of a small eddy-resolving field, averaged to about 0.25°, by depth."""
    truth = read_truth(str(path))
    step = max(round(CELL / float(np.diff(truth.latitude).mean())), 1)
    rows_kept, columns_kept = (len(a) // step * step for a in (truth.latitude, truth.longitude))
    field = truth.values["temperature"][:, :, :rows_kept, :columns_kept]
    field = field.reshape(*field.shape[:2], rows_kept // step, step, columns_kept // step, step)
    coarse = field.mean((3, 5))
    centre = float(truth.longitude.mean()), float(truth.latitude.mean())
    made = [simulator.tile(*centre, truth.dates[0], seed) for seed in range(tiles)]
    middle = simulator.cells // 2
    half = (coarse.shape[2] // 2, coarse.shape[3] // 2)
    cut = tuple(slice(middle - h, middle + h) for h in half)
    rows: list[Row] = []
    for depth in _DEPTHS:
        k = int(np.argmin(np.abs(LEVELS[:MODEL_LEVELS] - depth)))
        nearest = int(np.argmin(np.abs(truth.depth - depth)))
        with np.errstate(invalid="ignore"):
            real = coarse[:, nearest]
        if np.isfinite(real).mean() < 0.05:
            continue
        simulated = np.stack([(t.background[k] + t.anomaly[k])[cut] for t in made])
        a, b = float(np.sqrt(roughness(real))), float(np.sqrt(roughness(simulated)))
        rows.append((path.stem[:24], "T: neighbour difference", f"{depth} m", a, b))
    return rows
