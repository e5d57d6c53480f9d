"""One case: inputs, where the truth is known, and every method run on it as a user would run it.

A case's scores are rows of sums (`metrics.level_sums`), one per variable, method, level and unit: a
unit is what a bootstrap draws, a float or a whole case of a field.
"""

from __future__ import annotations

import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pandas as pd
import xarray as xr
from scipy.interpolate import RegularGridInterpolator

from depthdif.job import Job
from depthdif.memory import peak_memory_bytes
from depthdif.ocean.bands import band_of
from depthdif.reconstruction import Reconstruction, reconstruct
from depthdif.score.metrics import gradient_sums, level_sums
from depthdif.score.reference import RawClimatology
from depthdif.score.seams import seam_sums
from depthdif.score.spectra import spectrum_sums
from depthdif.score.stability import inversions, stability_sums
from depthdif.score.truth import Truth

#: Methods in the order of tables; `REFERENCE` is no method but a file.
METHODS = ("climatology", "idw", "regression", "interpolation", "diffusion")
REFERENCE = "reference"
_WITH_MEMBERS = ("diffusion", "auto")
_NO_FILE = "not-written.nc"  # a name makes a run keep its members; nothing is written here
_SHALLOW = 10.0  # m: a field's first level stands for what lies above it


@dataclass(frozen=True)
class Run:
    """A method's run on one case."""

    result: Reconstruction
    independent: Reconstruction | None
    seconds: float
    peak_memory: float


def run_method(job: Job, method: str, case: str, cancelled: Callable[[], bool]) -> Run:
    """Run a method as a user would, and draw independent members where it has members."""
    asked = replace(job, method=method, members_output=None)
    _reset_peak()
    began = time.perf_counter()
    result = reconstruct(asked, cancelled=cancelled)
    seconds = time.perf_counter() - began
    peak = float(peak_memory_bytes() or np.nan)
    independent = None
    if method in _WITH_MEMBERS and job.members:
        # Noise is keyed by position and seed: one seed would deal the same errors to every case.
        own = zlib.crc32(f"{asked.seed} {case} {asked.withhold}".encode())
        drawn = replace(asked, members_output=_NO_FILE, seed=own % 2**31)
        independent = reconstruct(drawn, cancelled=cancelled, independent_members=True)
    return Run(result, independent, seconds, peak)


def _reset_peak() -> None:
    """Let the system forget the peak so far (Linux); elsewhere it counts from the start."""
    try:
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    except OSError:
        return


def score_field(
    case: str,
    job: Job,
    truth: Truth,
    time_index: int,
    methods: tuple[str, ...],
    reference: RawClimatology | None,
    cancelled: Callable[[], bool],
    told: Callable[[str], None] = lambda method: None,
) -> pd.DataFrame:
    """Run every method on simulated observations of a field and compare cell by cell."""
    parts = []
    for method in methods:
        told(method)
        run = run_method(job, method, case, cancelled)
        for variable in truth.values:
            if variable not in run.result.dataset:
                continue
            field = run.result.dataset[variable]
            seen = on_grid(truth, time_index, field)
            sums = _field_sums(run, seen, variable)
            rows = _rows(sums, field.depth.values, case, case, variable, method)
            parts.append(rows.assign(seconds=run.seconds, peak_memory=run.peak_memory))
            if reference is not None and method == methods[0]:
                raw = reference.at(*_places(field), truth.dates[time_index], variable)
                compared = np.where(np.isfinite(field.values), seen, np.nan)
                flat = level_sums(_flat(compared), _flat(raw))
                parts.append(_rows(flat, field.depth.values, case, case, variable, REFERENCE))
    return pd.concat(parts, ignore_index=True)


def _field_sums(run: Run, seen: np.ndarray, variable: str) -> dict[str, np.ndarray]:
    dataset = run.result.dataset
    mean, sigma = dataset[variable].values, dataset[f"{variable}_error"].values
    members = None if run.independent is None else _members(run.independent, variable)
    some = None if members is None else members.reshape(*members.shape[:2], -1).astype(float)
    latitude, longitude = dataset.latitude.values, dataset.longitude.values
    fields = {"mean": mean} if members is None else {"mean": mean, "member": members}
    step = float(latitude[1] - latitude[0]) if len(latitude) > 1 else 1.0
    return {
        **level_sums(_flat(seen), _flat(mean), _flat(sigma), some),
        **gradient_sums(seen, mean, members),
        **spectrum_sums(seen, mean, members, latitude, step),
        **seam_sums(seen, fields, latitude, longitude, run.result.report["tiles"]),
        **_stability(run),
    }


def _stability(run: Run) -> dict[str, np.ndarray]:
    """Return the inversions of mean and members where both temperature and salinity are there."""
    dataset = run.result.dataset
    if "salinity" not in dataset or "temperature" not in dataset:
        return {}
    axes = [dataset[name].values.astype(float) for name in ("depth", "latitude", "longitude")]
    both = (dataset[name].values.astype(float) for name in ("temperature", "salinity"))
    sums = stability_sums(inversions(*both, *axes), "mean")
    if run.independent is None:
        return sums
    drawn = [_members(run.independent, name) for name in ("temperature", "salinity")]
    if drawn[0] is None or drawn[1] is None:
        return sums
    return sums | stability_sums(inversions(drawn[0], drawn[1], *axes), "member")


def _flat(field: np.ndarray) -> np.ndarray:
    return field.reshape(len(field), -1).astype(float)


def _members(result: Reconstruction, variable: str) -> np.ndarray | None:
    members = result.salinity_members if variable == "salinity" else result.members
    return None if members is None else members.values


def _places(field: xr.DataArray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    depth, latitude = field.depth.values[:, None, None], field.latitude.values[:, None]
    return field.longitude.values, latitude, depth


def on_grid(truth: Truth, time_index: int, field: xr.DataArray) -> np.ndarray:
    """Return the truth at a result's cells and depths, trilinear; (depth, latitude, longitude).

    NaN outside the field, and where a corner is land or below the sea floor. The first level
    stands for what lies less than 10 m above it.
    """
    name = str(field.name)
    depth = field.depth.values.astype(float)
    first = truth.depth[0]
    if first <= _SHALLOW:
        depth = np.maximum(depth, first)
    longitude = truth.longitude[0] + (field.longitude.values - truth.longitude[0] + 1e-9) % 360.0
    places = np.meshgrid(depth, field.latitude.values, longitude, indexing="ij")
    return RegularGridInterpolator(
        (truth.depth, truth.latitude, truth.longitude),
        truth.values[name][time_index],
        bounds_error=False,
    )(tuple(places))


def score_floats(
    case: str,
    job: Job,
    platforms: tuple[str, ...],
    methods: tuple[str, ...],
    reference: RawClimatology | None,
    cancelled: Callable[[], bool],
    told: Callable[[str], None] = lambda method: None,
) -> pd.DataFrame:
    """Run every method on a job that withholds floats and compare with what some of them saw.

    Parameters
    ----------
    job : Job
        With `withhold` and an extent around `platforms`.
    platforms : tuple of str
        The withheld ones to be scored.
    """
    parts = []
    for method in methods:
        told(method)
        run = run_method(job, method, case, cancelled)
        table = run.result.profiles
        with_reference = reference if method == methods[0] else None
        for (variable, platform), own in table[
            (table.status == "withheld")
            & table.platform.isin(platforms)
            & np.isfinite(table.analysis)
        ].groupby(["variable", "platform"], sort=False):
            depth = np.unique(own.depth_m)
            sums = _float_sums(own, depth, run, variable)
            rows = _rows(sums, depth, case, platform, variable, method)
            parts.append(rows.assign(seconds=run.seconds, peak_memory=run.peak_memory))
            if with_reference is not None:
                date = run.result.dataset["time"].values.astype("datetime64[D]").item()
                lon, lat, z = own[["longitude", "latitude", "depth_m"]].to_numpy(float).T
                raw = with_reference.at(lon, lat, z, date, variable)
                flat = level_sums(_by_level(own, own.value, depth), _by_level(own, raw, depth))
                parts.append(_rows(flat, depth, case, platform, variable, REFERENCE))
    return pd.concat(parts, ignore_index=True) if parts else pd.DataFrame()


def _float_sums(
    own: pd.DataFrame, depth: np.ndarray, run: Run, variable: str
) -> dict[str, np.ndarray]:
    observation = own.observation_error.to_numpy(float)
    sigma = np.hypot(own.analysis_error.to_numpy(float), observation)
    members = None
    if run.independent is not None:
        fields = _members(run.independent, variable)
        if fields is not None:
            values = _at_levels(run.independent.dataset[variable], fields, own)
            members = np.stack([_by_level(own, member, depth) for member in values])
    return level_sums(
        _by_level(own, own.value, depth),
        _by_level(own, own.analysis, depth),
        _by_level(own, sigma, depth),
        members,
        _by_level(own, observation, depth),
        zlib.crc32(str(own.platform.iloc[0]).encode()),
    )


def _by_level(own: pd.DataFrame, values: np.ndarray | pd.Series, depth: np.ndarray) -> np.ndarray:
    """Arrange one value per row of a float's table as (level, profile)."""
    profile = own.groupby(["cycle", "direction", "time"], sort=False).ngroup().to_numpy()
    out = np.full((len(depth), profile.max() + 1), np.nan)
    out[np.searchsorted(depth, own.depth_m.to_numpy(float)), profile] = np.asarray(values, float)
    return out


def _at_levels(field: xr.DataArray, members: np.ndarray, own: pd.DataFrame) -> np.ndarray:
    """Interpolate members bilinearly to a float's levels; shape (member, row of the table).

    Where a neighbouring cell is dry the nearest wet one stands for it.
    """
    level = np.abs(field.depth.values[:, None] - own.depth_m.to_numpy(float)).argmin(0)
    east = (own.longitude.to_numpy(float) - field.longitude.values[0] + 180.0) % 360.0 - 180.0
    step = float(field.latitude.values[1] - field.latitude.values[0])
    y = (own.latitude.to_numpy(float) - field.latitude.values[0]) / step
    x = east / step
    rows, columns = members.shape[2:]
    total, weight = np.zeros((len(members), len(own))), np.zeros(len(own))
    below, left = np.floor(y).astype(int), np.floor(x).astype(int)
    for row, column in ((0, 0), (0, 1), (1, 0), (1, 1)):
        i, j = below + row, left + column
        share = (1.0 - np.abs(y - i)) * (1.0 - np.abs(x - j))
        inside = (i >= 0) & (i < rows) & (j >= 0) & (j < columns)
        values = members[:, level, np.clip(i, 0, rows - 1), np.clip(j, 0, columns - 1)]
        wet = inside & np.isfinite(values).all(0)
        total += np.where(wet, share * values, 0.0)
        weight += np.where(wet, share, 0.0)
    return total / np.where(weight > 1e-6, weight, np.nan)


def _rows(
    sums: dict[str, np.ndarray],
    depth: np.ndarray,
    case: str,
    unit: str,
    variable: str,
    method: str,
) -> pd.DataFrame:
    table = pd.DataFrame(sums)
    table.insert(0, "depth_m", depth)
    table.insert(0, "band", [band_of(d) for d in depth])
    for name, value in (
        ("method", method),
        ("variable", variable),
        ("unit", unit),
        ("case", case),
    ):
        table.insert(0, name, value)
    return table[table["count"] > 0]
