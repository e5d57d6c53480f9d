"""Columns of the simulator beside real profiles: variance, correlation, skewness, mixed layers."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import gsw
import numpy as np
from scipy.stats import skew

from depthdif.observations.profiles import read_profiles
from depthdif.ocean.climatology import Climatology
from depthdif.ocean.levels import LEVELS
from depthdif.ocean.scale import local_scale
from depthdif.train.archive import drop_gross
from depthdif.train.simulated_state import MODEL_LEVELS
from depthdif.train.simulator import Simulator

#: Depths of the tables, m.
DEPTHS = (5, 40, 78, 110, 156, 222, 318, 454, 644, 902, 1245, 1942)
#: West, east, south, north, degrees; regions with fewer profiles are left out.
REGIONS = {
    "tropical Atlantic": (-60.0, 15.0, -20.0, 20.0),
    "Gulf Stream extension": (-65.0, -30.0, 33.0, 47.0),
    "Kuroshio extension": (145.0, 165.0, 30.0, 42.0),
    "Japan Sea": (128.0, 142.0, 34.0, 45.0),
    "Arabian Sea": (55.0, 72.0, 8.0, 25.0),
    "equatorial Indian": (80.0, 100.0, -5.0, 8.0),
    "eastern Indian": (100.0, 120.0, -20.0, -5.0),
    "South China Sea": (110.0, 120.0, 8.0, 20.0),
    "south-west Pacific": (-170.0, -150.0, -45.0, -35.0),
    "south-east Pacific": (-105.0, -90.0, -35.0, -25.0),
    "southern Indian": (0.0, 100.0, -55.0, -33.0),
}
LEAST_PROFILES = 50

_DEPTH = LEVELS[:MODEL_LEVELS]
_LEVEL = np.array([int(np.argmin(np.abs(_DEPTH - z))) for z in DEPTHS])
_STEP = 12  # cells between the samples of a tile
_LEAST_PAIRS = 30
_REFERENCE_M, _EXCESS, _DROP = 10.0, 0.03, 0.2  # of de Boyer Montégut et al. (2004)


@dataclass(frozen=True)
class Columns:
    """Anomalies from the climatology, and the climatology, at some places and days.

    Attributes
    ----------
    longitude, latitude : array, shape (column,)
    time : array of datetime64, shape (column,)
    temperature, salinity : array, shape (column, 40)
        Anomalies, °C and practical; NaN where missing.
    background, salinity_background : array, shape (column, 40)
    """

    longitude: np.ndarray
    latitude: np.ndarray
    time: np.ndarray
    temperature: np.ndarray
    salinity: np.ndarray
    background: np.ndarray
    salinity_background: np.ndarray

    def __len__(self) -> int:
        return len(self.longitude)

    def select(self, chosen: np.ndarray) -> Columns:
        """Return some of the columns."""
        return Columns(*(values[chosen] for values in vars(self).values()))

    def within(self, box: tuple[float, float, float, float]) -> Columns:
        """Return those in a box of west, east, south, north."""
        west, east, south, north = box
        inside = (self.longitude - west) % 360.0 <= east - west
        return self.select(inside & (self.latitude >= south) & (self.latitude <= north))

    def mixed_layer(self) -> np.ndarray:
        """Return the depth, m, where water is 0.2 °C colder or 0.03 kg/m³ denser than at 10 m.

        By density where there is salinity, else by temperature; NaN where a profile begins deeper
        or does not reach the mixed layer's base. A base is the first level below 10 m beyond it.
        """
        temperature = self.temperature + self.background
        salinity = self.salinity + self.salinity_background
        density = gsw.sigma0(salinity, temperature)
        result = np.full(len(self), np.nan)
        start = int(np.argmin(np.abs(_DEPTH - _REFERENCE_M)))
        for i in range(len(self)):
            dense = np.isfinite(density[i]).sum() >= np.isfinite(temperature[i]).sum() // 2
            sign, excess = (1.0, _EXCESS) if dense else (-1.0, _DROP)
            values = sign * (density[i] if dense else temperature[i])
            seen = start + np.flatnonzero(np.isfinite(values[start:]))
            if len(seen) < 2 or seen[0] > start + 2:
                continue
            beyond = seen[values[seen] > values[seen[0]] + excess]
            if len(beyond):
                upper = seen[seen < beyond[0]][-1]
                ends = values[[upper, beyond[0]]]
                result[i] = np.interp(values[seen[0]] + excess, ends, _DEPTH[[upper, beyond[0]]])
        return result


def real_columns(paths: Sequence[Path], climatology: Climatology) -> Columns:
    """Read profiles of any format as anomalies without gross errors."""
    aligned = read_profiles([str(path) for path in paths]).aligned
    place = aligned["longitude"].values, aligned["latitude"].values, aligned["time"].values
    levels = slice(0, MODEL_LEVELS)
    background = climatology.at(*place, levels=levels)
    salty = climatology.at(*place, "salinity", levels)
    anomaly = aligned["temperature"].values[:, levels] - background
    drop_gross(anomaly, local_scale(background, _DEPTH))
    salinity = np.where(np.isfinite(anomaly), aligned["salinity"].values[:, levels] - salty, np.nan)
    return Columns(*place, anomaly, salinity, background, salty)


def simulated_columns(simulator: Simulator, like: Columns, tiles: int, seed: int = 5) -> Columns:
    """Simulate tiles at places and days of some columns, and sample them."""
    rng = np.random.default_rng(seed)
    parts = []
    for number, i in enumerate(rng.choice(len(like), tiles)):
        date = like.time[i].astype("datetime64[D]").astype(datetime.date)
        tile = simulator.tile(float(like.longitude[i]), float(like.latitude[i]), date, number)
        quarter = simulator.cells // 4
        part = slice(quarter, -quarter, _STEP)
        x, y = np.meshgrid(tile.longitude[part], tile.latitude[part])
        wet = tile.bottom[part, part].ravel() > 200.0
        fields = (
            tile.anomaly,
            tile.salinity_anomaly,
            tile.background,
            tile.salinity_background,
        )
        columns = [f[:, part, part].reshape(MODEL_LEVELS, -1).T for f in fields if f is not None]
        if len(columns) != len(fields):
            raise ValueError("the climatology has no salinity")
        time = np.full(wet.size, like.time[i])
        parts.append(Columns(x.ravel(), y.ravel(), time, *columns).select(wet))
    return Columns(
        *(np.concatenate(part) for part in zip(*(vars(p).values() for p in parts), strict=True))
    )


Row = tuple[str, str, str, float, float]  # place, quantity, depth or scale, real, simulated


def column_rows(region: str, real: Columns, simulated: Columns) -> list[Row]:
    """Return the statistics of a region, side by side."""
    both = (real, simulated)
    rows: list[Row] = []

    def add(quantity: str, depth: str, values: list[float]) -> None:
        if np.isfinite(values[0]):
            rows.append((region, quantity, depth, values[0], values[1]))

    for j, (depth, k) in enumerate(zip(DEPTHS, _LEVEL, strict=True)):
        label = f"{depth} m"
        add("T rms, °C", label, [_rms(c.temperature[:, k]) for c in both])
        add("S rms", label, [_rms(c.salinity[:, k]) for c in both])
        add("T skewness", label, [_skewness(c.temperature[:, k]) for c in both])
        add("T-S correlation", label, [_pair(c.temperature[:, k], c.salinity[:, k]) for c in both])
        for lag in (1, 2):
            if j >= lag:
                above = _LEVEL[j - lag]
                add(
                    "T correlation",
                    f"{DEPTHS[j - lag]}-{depth} m",
                    [_pair(c.temperature[:, above], c.temperature[:, k]) for c in both],
                )
    layers = [c.mixed_layer() for c in both]
    if np.isfinite(layers[0]).sum() >= _LEAST_PAIRS:
        for share in (10, 50, 90):
            add("mixed layer, m", f"{share} %", [float(np.nanpercentile(m, share)) for m in layers])
    return rows


def _rms(values: np.ndarray) -> float:
    seen = values[np.isfinite(values)]
    return float(np.sqrt(np.mean(seen**2))) if len(seen) >= _LEAST_PAIRS else np.nan


def _skewness(values: np.ndarray) -> float:
    seen = values[np.isfinite(values)]
    return float(skew(seen)) if len(seen) >= _LEAST_PAIRS else np.nan


def _pair(one: np.ndarray, other: np.ndarray) -> float:
    seen = np.isfinite(one) & np.isfinite(other)
    return (
        float(np.corrcoef(one[seen], other[seen])[0, 1]) if seen.sum() >= _LEAST_PAIRS else np.nan
    )
