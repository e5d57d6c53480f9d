"""The twin of the demo: a simulated ocean, seen by a satellite and by floats, with the truth kept.

``depthdif train twin`` writes a day of the north-west Atlantic that never was: SST in OSTIA's
layout, floats as a table of levels, and the true temperature at eight depths to compare with.
"""

from __future__ import annotations

import argparse
import datetime
from pathlib import Path

import gsw
import numpy as np
import pandas as pd
import xarray as xr
from scipy import ndimage

from depthdif.errors import InputError
from depthdif.grid import Grid
from depthdif.models.statistics import Statistics
from depthdif.ocean.climatology import Climatology
from depthdif.ocean.levels import LEVELS
from depthdif.ocean.mask import WetMask
from depthdif.problem import depth_weights
from depthdif.train.random_fields import FieldShape, draw_fields
from depthdif.train.simulator import MODEL_LEVELS, SimulatedTile, Simulator
from depthdif.train.vertical import VerticalShapes

WEST, SOUTH, EAST, NORTH = -76.0, 30.0, -56.0, 46.0
DATE = datetime.date(2024, 8, 15)
DEPTHS = (0.0, 10.0, 50.0, 100.0, 250.0, 500.0, 1000.0, 1900.0)
SEED = 8
_FLOATS = 30
_FLOAT_DEPTH = 1500.0  # m: floats drift where it is deep
_SST_ERROR = (0.18, 0.30)  # °C
_INSTRUMENT = 0.002  # °C, and 0.005 in salinity
_WAVE_HEAVE = 3.0  # m: what a profile sees and a cell's mean does not
_PRESSURES = np.concatenate(
    [
        [4.0, 6.0, 8.0],
        np.arange(10, 200, 10),
        np.arange(200, 500, 20),
        np.arange(500, 1000, 25),
        np.arange(1000, 2001, 50),
    ]
)


def make_twin(climatology: Climatology, mask: WetMask, folder: Path, seed: int = SEED) -> None:
    """Write ``sst.nc``, ``profiles.csv`` and ``truth.nc`` into a folder.

    Parameters
    ----------
    climatology : Climatology
    mask : WetMask
    folder : path
        Created if need be.
    seed : int
        The same seed gives the same files.
    """
    simulator = Simulator(climatology, mask, 96)
    tile = simulator.tile(0.5 * (WEST + EAST), 0.5 * (SOUTH + NORTH), DATE, seed)
    grid = Grid.covering(WEST, SOUTH, EAST, NORTH, 0.25)
    rows = np.searchsorted(tile.latitude, grid.latitude)
    columns = np.searchsorted(tile.longitude, grid.longitude)
    window = np.ix_(np.arange(MODEL_LEVELS), rows, columns)
    temperature = (tile.background + tile.anomaly)[window].astype(np.float64)
    bottom = tile.bottom[np.ix_(rows, columns)]
    rng = np.random.default_rng([seed, 77])
    folder.mkdir(parents=True, exist_ok=True)
    _write_truth(folder / "truth.nc", grid, temperature, bottom)
    _write_sst(folder / "sst.nc", grid, temperature[0], bottom > 0.0, rng)
    table = _profiles(grid, temperature, bottom, _salinity(tile, window), rng)
    table.to_csv(folder / "profiles.csv", index=False, lineterminator="\n")


def _salinity(tile: SimulatedTile, window: tuple) -> np.ndarray:
    """Return practical salinity; (level, row, column)."""
    if tile.salinity_background is None or tile.salinity_anomaly is None:
        raise InputError("The climatology has no salinity, which floats need.")
    return (tile.salinity_background + tile.salinity_anomaly)[window].astype(np.float64)


def _write_truth(path: Path, grid: Grid, temperature: np.ndarray, bottom: np.ndarray) -> None:
    depths = np.array(DEPTHS)
    weights = depth_weights(depths, LEVELS[:MODEL_LEVELS])
    truth = np.tensordot(weights, temperature, axes=1)
    truth = np.where((bottom > 0.0) & (bottom >= depths[:, None, None]), truth, np.nan)
    dataset = xr.Dataset(
        {
            "temperature": (
                ("depth", "latitude", "longitude"),
                truth,
                {"standard_name": "sea_water_potential_temperature", "units": "degree_Celsius"},
            )
        },
        {
            "depth": ("depth", depths, {"units": "m", "positive": "down", "axis": "Z"}),
            "latitude": ("latitude", grid.latitude, {"units": "degrees_north"}),
            "longitude": ("longitude", grid.longitude, {"units": "degrees_east"}),
        },
        {"Conventions": "CF-1.11", "title": "True state of the demonstration twin (simulated)"},
    )
    packing = {"dtype": "int16", "scale_factor": 0.001, "add_offset": 15.0, "_FillValue": -32768}
    _write(dataset, path, {"temperature": packing | {"zlib": True, "complevel": 9}})


def _write_sst(
    path: Path, grid: Grid, surface: np.ndarray, water: np.ndarray, rng: np.random.Generator
) -> None:
    """Write the SST as an analysis would show it: smoothed, with a correlated error."""
    side = max(grid.shape)
    noise, wide = draw_fields(
        [FieldShape(70.0, 70.0), FieldShape(400.0, 400.0)], side, (22.0, 27.8), rng
    )[:, : grid.rows, : grid.columns]
    low, high = _SST_ERROR
    error = low + (high - low) * np.clip(0.5 + 0.3 * wide, 0.0, 1.0)
    observed = ndimage.gaussian_filter(surface, 1.5, mode="nearest") + error * noise + 273.15
    dims = ("time", "lat", "lon")
    dataset = xr.Dataset(
        {
            "analysed_sst": (
                dims,
                np.where(water, observed, np.nan)[None],
                {
                    "standard_name": "sea_surface_foundation_temperature",
                    "long_name": "analysed sea surface temperature",
                    "units": "kelvin",
                },
            ),
            "analysis_error": (
                dims,
                np.where(water, error, np.nan)[None],
                {"long_name": "estimated error standard deviation", "units": "kelvin"},
            ),
            "mask": (
                dims,
                np.where(water, 1, 2).astype(np.int8)[None],
                {
                    "long_name": "land sea ice lake bit mask",
                    "flag_masks": np.array([1, 2, 4, 8], dtype=np.int8),
                    "flag_meanings": "water land optional_lake_surface sea_ice",
                },
            ),
        },
        {
            "time": ("time", [np.datetime64(f"{DATE}T12:00:00", "ns")], {"axis": "T"}),
            "lat": ("lat", grid.latitude, {"units": "degrees_north", "axis": "Y"}),
            "lon": ("lon", grid.longitude, {"units": "degrees_east", "axis": "X"}),
        },
        {
            "Conventions": "CF-1.11",
            "title": "Simulated SST analysis of the demonstration twin, in OSTIA's layout",
            "product": "DepthDif demonstration twin",
        },
    )
    packed = {"dtype": "int16", "scale_factor": 0.01, "_FillValue": -32768, "zlib": True}
    _write(
        dataset,
        path,
        {
            "analysed_sst": packed | {"add_offset": 273.15},
            "analysis_error": packed,
            "mask": {"zlib": True},
            "time": {"units": "seconds since 1981-01-01 00:00:00", "dtype": "int32"},
        },
    )


def _write(dataset: xr.Dataset, path: Path, encoding: dict) -> None:
    for name in dataset.coords:
        encoding.setdefault(str(name), {})["_FillValue"] = None
    dataset.to_netcdf(path, engine="netcdf4", encoding=encoding)


def _profiles(
    grid: Grid,
    temperature: np.ndarray,
    bottom: np.ndarray,
    salinity: np.ndarray,
    rng: np.random.Generator,
) -> pd.DataFrame:
    """Return the floats' table, one row per level, a few levels of it bad."""
    row, column = _places(bottom, rng)
    waves = VerticalShapes.on(LEVELS[:MODEL_LEVELS])
    parts = []
    for number, (r, c) in enumerate(zip(row, column, strict=True)):
        longitude, latitude = (
            grid.longitude[int(c)] + 0.25 * (c % 1),
            grid.latitude[int(r)] + 0.25 * (r % 1),
        )
        potential, practical = _at(temperature, r, c), _at(salinity, r, c)
        heave = _WAVE_HEAVE * waves.draw(1, rng)[0]
        depth = LEVELS[:MODEL_LEVELS]
        potential = np.interp(depth - heave, depth, potential)
        practical = np.interp(depth - heave, depth, practical)
        parts.append(_profile(number, longitude, latitude, potential, practical, rng))
    table = pd.concat(parts, ignore_index=True)
    _spoil(table)
    return table


def _places(bottom: np.ndarray, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Draw fractional cell positions in deep water, at least a degree apart."""
    chosen: list[tuple[float, float]] = []
    while len(chosen) < _FLOATS:
        r, c = rng.uniform(1, bottom.shape[0] - 2), rng.uniform(1, bottom.shape[1] - 2)
        around = bottom[int(r) : int(r) + 2, int(c) : int(c) + 2]
        apart = all(np.hypot(r - a, c - b) > 4.0 for a, b in chosen)
        if around.min() > _FLOAT_DEPTH and apart:
            chosen.append((r, c))
    row, column = np.array(chosen).T
    return row, column


def _at(field: np.ndarray, row: float, column: float) -> np.ndarray:
    """Interpolate (level, row, column) bilinearly at a fractional position; (level,)."""
    r, c = int(row), int(column)
    s, t = row - r, column - c
    corner = field[:, r : r + 2, c : c + 2]
    return np.einsum("lij,i,j->l", corner, [1.0 - s, s], [1.0 - t, t])


def _profile(
    number: int,
    longitude: float,
    latitude: float,
    potential: np.ndarray,
    practical: np.ndarray,
    rng: np.random.Generator,
) -> pd.DataFrame:
    """Return one float's profile as it would be reported: in situ, by pressure."""
    deepest = 2000.0 if number % 5 else 1000.0
    pressure = _PRESSURES[deepest >= _PRESSURES] + rng.uniform(-0.5, 0.5)
    depth = -gsw.z_from_p(pressure, latitude)
    theta = np.interp(depth, LEVELS[:MODEL_LEVELS], potential)
    salinity = np.interp(depth, LEVELS[:MODEL_LEVELS], practical)
    absolute = gsw.SA_from_SP(salinity, pressure, longitude, latitude)
    in_situ = gsw.t_from_CT(absolute, gsw.CT_from_pt(absolute, theta), pressure)
    lag = rng.uniform(-4.8, 4.8) if number % 10 else 7.5  # some lie outside the usual window
    time = np.datetime64(f"{DATE}T12:00:00", "s") + np.timedelta64(int(lag * 86400), "s")
    return pd.DataFrame(
        {
            "platform": f"9{number + 1:06d}",
            "cycle": 40 + number,
            "direction": "A",
            "time": np.datetime_as_string(time) + "Z",
            "longitude": np.round(longitude, 4),
            "latitude": np.round(latitude, 4),
            "pressure": np.round(pressure, 1),
            "temperature": np.round(in_situ + _INSTRUMENT * rng.standard_normal(len(depth)), 3),
            "salinity": np.round(salinity + 0.005 * rng.standard_normal(len(depth)), 3),
            "qc": 1,
        }
    )


def _spoil(table: pd.DataFrame) -> None:
    """Add what real tables hold: flagged spikes, a failed sensor, a gross error nobody flagged."""
    platforms = table["platform"].unique()
    spike = table.index[table["platform"] == platforms[3]][[20, 21, 40]]
    table.loc[spike, "temperature"] += 6.0
    table.loc[spike, "qc"] = 4
    failed = table.index[(table["platform"] == platforms[7]) & (table["pressure"] > 900.0)]
    table.loc[failed, "temperature"] += 1.5
    table.loc[failed, "qc"] = 3
    unflagged = table.index[table["platform"] == platforms[12]][50]
    table.loc[unflagged, "temperature"] += 15.0


def main(argv: list[str] | None = None) -> int:
    """Run ``depthdif train twin``."""
    parser = argparse.ArgumentParser(prog="depthdif train twin", description=__doc__)
    parser.add_argument("--statistics", type=Path, default=Path("build/train/statistics.npz"))
    parser.add_argument("--output", type=Path, default=Path("resources/twin"))
    parser.add_argument("--seed", type=int, default=SEED)
    arguments = parser.parse_args(argv)
    if not arguments.statistics.is_file():
        raise InputError(
            f"There are no statistics {arguments.statistics}.", "Run depthdif train fit first."
        )
    statistics = Statistics(arguments.statistics.read_bytes(), str(arguments.statistics))
    make_twin(
        Climatology.from_arrays(statistics.section("climatology")),
        WetMask.from_arrays(statistics.section("mask")),
        arguments.output,
        arguments.seed,
    )
    print(f"{arguments.output}: sst.nc, profiles.csv, truth.nc")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
