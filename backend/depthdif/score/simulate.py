"""Simulated observations of a known field: an SST analysis and floats, as ordinary input files.

The SST is the field's surface, smoothed as gap-free analyses are, plus an error of 0.18 °C that is
correlated over 80 km. Profiles lie at random places in the deeper sea, at the analysis time, with
an instrument's noise, and are written as a table of in-situ temperature by pressure (potential by
depth where the field has no salinity).
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

import gsw
import numpy as np
import pandas as pd
import xarray as xr
from scipy import ndimage
from scipy.interpolate import RegularGridInterpolator

from depthdif.errors import InputError
from depthdif.observations.seawater import pressure_from_depth
from depthdif.score.truth import Truth

SST_ERROR = 0.18  # °C
SST_ERROR_LENGTH_KM = 80.0
SST_SMOOTHING_KM = 25.0
TEMPERATURE_NOISE = 0.005  # °C
SALINITY_NOISE = 0.01
_KM_PER_DEGREE = 111.2
_CELL = 0.25  # degrees: of the SST, where the field isn't finer
_DEPTHS = np.concatenate(
    [
        [1.0, 2.0, 4.0, 6.0, 8.0],
        np.arange(10, 200, 10),
        np.arange(200, 500, 20),
        np.arange(500, 1000, 25),
        np.arange(1000, 2001, 50),
    ]
).astype(float)


@dataclass(frozen=True)
class SimulatedInputs:
    """Files that look like an analyst's.

    Attributes
    ----------
    sst, profiles : str
        Paths; `profiles` is empty where none were asked for.
    """

    sst: str
    profiles: str


def simulate(truth: Truth, time: int, profiles: int, seed: int, folder: Path) -> SimulatedInputs:
    """Observe one time of a field.

    Parameters
    ----------
    truth : Truth
    time : int
        Position in `truth.dates`.
    profiles : int
        How many.
    seed : int
        The same seed gives the same files; a longer list of profiles starts with a shorter one's.
    folder : path
        Where ``sst.nc`` and ``profiles.csv`` go.

    Raises
    ------
    InputError
        If the field has no sea that is deep enough for floats.
    """
    folder.mkdir(parents=True, exist_ok=True)
    noise, places = (np.random.default_rng([seed, time, part]) for part in (1, 2))
    sst = folder / "sst.nc"
    _write_sst(truth, time, noise, sst)
    if not profiles:
        return SimulatedInputs(str(sst), "")
    table = folder / "profiles.csv"
    _profile_table(truth, time, profiles, places).to_csv(table, index=False)
    return SimulatedInputs(str(sst), str(table))


def _write_sst(truth: Truth, time: int, rng: np.random.Generator, path: Path) -> None:
    latitude, longitude = regular_axis(truth.latitude), regular_axis(truth.longitude)
    points = np.meshgrid(latitude, longitude, indexing="ij")
    surface = RegularGridInterpolator(
        (truth.latitude, truth.longitude), truth.values["temperature"][time, 0], bounds_error=False
    )(tuple(points))
    observed = _smoothed(
        surface, [SST_SMOOTHING_KM / size for size in _cell_km(latitude, longitude)]
    )
    observed += SST_ERROR * correlated_noise(latitude, longitude, SST_ERROR_LENGTH_KM, rng) + 273.15
    dims = ("time", "lat", "lon")
    water = np.isfinite(surface)
    kelvin = {"units": "kelvin"}
    noon = np.datetime64(f"{truth.dates[time]}T12:00:00", "ns")
    dataset = xr.Dataset(
        {
            "analysed_sst": (
                dims,
                np.where(water, observed, np.nan)[None],
                {"standard_name": "sea_surface_foundation_temperature", **kelvin},
            ),
            "analysis_error": (dims, np.where(water, SST_ERROR, np.nan)[None], kelvin),
            "mask": (
                dims,
                np.where(water, 1, 2).astype(np.int8)[None],
                {
                    "flag_masks": np.array([1, 2, 4, 8], dtype=np.int8),
                    "flag_meanings": "water land optional_lake_surface sea_ice",
                },
            ),
        },
        {
            "time": ("time", [noon], {"axis": "T"}),
            "lat": ("lat", latitude, {"units": "degrees_north", "axis": "Y"}),
            "lon": ("lon", longitude, {"units": "degrees_east", "axis": "X"}),
        },
        {"Conventions": "CF-1.11", "title": f"SST simulated from {Path(truth.path).name}"},
    )
    dataset.to_netcdf(path, engine="netcdf4")


def regular_axis(nodes: np.ndarray) -> np.ndarray:
    """Return regular nodes over a field's own, at least as fine as these and 0.25°."""
    step = min(float(np.median(np.diff(nodes))), _CELL)
    count = int(np.floor((nodes[-1] - nodes[0]) / step + 1e-6)) + 1
    return nodes[0] + step * np.arange(count)


def _smoothed(field: np.ndarray, sigma: list[float]) -> np.ndarray:
    """Smooth over the sea alone."""
    seen = np.isfinite(field).astype(float)
    weight = ndimage.gaussian_filter(seen, sigma, mode="nearest")
    total = ndimage.gaussian_filter(np.where(seen > 0, field, 0.0), sigma, mode="nearest")
    return np.where(seen > 0, total / np.maximum(weight, 1e-9), np.nan)


def correlated_noise(
    latitude: np.ndarray, longitude: np.ndarray, length_km: float, rng: np.random.Generator
) -> np.ndarray:
    """Draw a field of unit variance whose correlation falls to 1/e at a length.

    Parameters
    ----------
    latitude, longitude : array
        Of a regular grid, degrees.
    length_km : float
    rng : Generator
    """
    # White noise smoothed with a Gaussian of width s correlates as exp(−d²/4s²).
    sigma = [0.5 * length_km / size for size in _cell_km(latitude, longitude)]
    rim = [int(np.ceil(4 * s)) for s in sigma]
    shape = len(latitude), len(longitude)
    white = rng.standard_normal((shape[0] + 2 * rim[0], shape[1] + 2 * rim[1]))
    smooth = ndimage.gaussian_filter(white, sigma, mode="wrap")
    deviation = 1.0 / np.sqrt(4.0 * np.pi * sigma[0] * sigma[1])
    return smooth[rim[0] : rim[0] + shape[0], rim[1] : rim[1] + shape[1]] / deviation


def _cell_km(latitude: np.ndarray, longitude: np.ndarray) -> tuple[float, float]:
    return (
        _KM_PER_DEGREE * float(latitude[1] - latitude[0]),
        _KM_PER_DEGREE
        * float(longitude[1] - longitude[0])
        * float(np.cos(np.deg2rad(latitude.mean()))),
    )


def _profile_table(
    truth: Truth, time: int, profiles: int, rng: np.random.Generator
) -> pd.DataFrame:
    columns = {name: values[time] for name, values in truth.values.items()}
    temperature = columns["temperature"]
    deep = np.nanmax(np.where(np.isfinite(temperature), truth.depth[:, None, None], 0.0), axis=0)
    corners = np.minimum.reduce([deep[:-1, :-1], deep[1:, :-1], deep[:-1, 1:], deep[1:, 1:]])
    rows, places = np.nonzero(corners >= min(200.0, 0.5 * corners.max()))
    if not len(rows) or corners.max() <= truth.depth[1]:
        raise InputError(f"{truth.path} has no sea deep enough for simulated floats.")
    area = np.cos(np.deg2rad(truth.latitude[rows])) * np.diff(truth.latitude)[rows]
    parts = []
    for number in range(profiles):
        pick = int(np.searchsorted(np.cumsum(area) / area.sum(), rng.uniform()))
        s, t = rng.uniform(size=2)
        latitude = truth.latitude[rows[pick]] + s * np.diff(truth.latitude)[rows[pick]]
        longitude = truth.longitude[places[pick]] + t * np.diff(truth.longitude)[places[pick]]
        weight = np.outer([1.0 - s, s], [1.0 - t, t])
        square = np.ix_(
            range(len(truth.depth)),
            range(rows[pick], rows[pick] + 2),
            range(places[pick], places[pick] + 2),
        )
        values = {k: np.einsum("lij,ij->l", v[square], weight) for k, v in columns.items()}
        parts.append(
            _profile(truth.depth, values, longitude, latitude, truth.dates[time], number, rng)
        )
    return pd.concat(parts, ignore_index=True)


def _profile(
    nodes: np.ndarray,
    values: dict[str, np.ndarray],
    longitude: float,
    latitude: float,
    date: datetime.date,
    number: int,
    rng: np.random.Generator,
) -> pd.DataFrame:
    """Return one float's levels, as it would report them."""
    seen = np.isfinite(values["temperature"])
    nodes = nodes[seen]
    depth = _DEPTHS[(nodes[0] <= _DEPTHS) & (nodes[-1] >= _DEPTHS)]
    potential = np.interp(depth, nodes, values["temperature"][seen])
    potential += TEMPERATURE_NOISE * rng.standard_normal(len(depth))
    table = {
        "platform": f"S{number + 1:06d}",
        "cycle": 1,
        "time": f"{date}T12:00:00Z",
        "longitude": (longitude + 180.0) % 360.0 - 180.0,
        "latitude": latitude,
    }
    if "salinity" not in values:
        return pd.DataFrame({**table, "depth": depth, "potential_temperature": potential})
    salinity = np.interp(depth, nodes, values["salinity"][seen])
    salinity += SALINITY_NOISE * rng.standard_normal(len(depth))
    pressure = pressure_from_depth(depth, np.asarray(latitude))
    absolute = gsw.SA_from_SP(salinity, pressure, longitude, latitude)
    in_situ = gsw.t_from_CT(absolute, gsw.CT_from_pt(absolute, potential), pressure)
    return pd.DataFrame(
        {**table, "pressure": pressure, "temperature": in_situ, "salinity": salinity}
    )
