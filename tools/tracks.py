"""Other seas: each profile of a float from the float's own earlier and later ones.

Where an archive has one float only, its track still tells how well a profile follows from others
near it. The float's profiles of 45 days before and after, but for those within eight days, are
taken as other floats of the same day, less what Levitus's season has changed in between; the
withheld profile gives its shallowest value as SST, as all others do. That is harder than a day's
floats would make it, for the sea has changed meanwhile, and easier than a float far from all
others. The background is Levitus as it is: the bundled climatology knows these floats.
"""

from __future__ import annotations

import datetime
import tempfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import pandas as pd
import xarray as xr

from depthdif.job import Job
from depthdif.models.package import open_model
from depthdif.observations.profiles import ProfileSet, read_profiles
from depthdif.ocean.bands import BANDS, band_name
from depthdif.ocean.climatology import Climatology
from depthdif.ocean.levels import LEVELS
from depthdif.reconstruction import reconstruct
from depthdif.score.cases import METHODS
from depthdif.score.float_sst import write_float_sst

#: Sea: files, below the folder of Argo data.
FLOATS = {
    "Gulf Stream": "gdac/4901079_prof.nc",
    "Kuroshio": "gdac/2901780_prof.nc",
    "Sea of Japan": "gdac/2901746_prof.nc",
    "Iceland Basin, winter": "gdac/D6901929_*.nc",
    "Sea of Crete": "gdac/R6903247_0??.nc",
    "East of New Zealand": "gdac/5900446_prof.nc",
    "South-east Pacific": "gdac/5906072_prof.nc",
    "South-east Indian Ocean": "gdac/5900865_prof.nc",
    "Arabian Sea": "gdac/2902269_prof.nc",
    "South China Sea": "gdac/2902696_prof.nc",
}
_DAYS, _APART = 45, 8
_MOST, _FEWEST = 12, 3
_SHALLOW = 10.0  # m
_HELD = "withheld"


def _cases(
    profiles: ProfileSet, climatology: Climatology
) -> Iterator[tuple[ProfileSet, datetime.date]]:
    """Yield a profile, the first, with its neighbours in time as other floats of its day."""
    aligned = profiles.aligned
    time = aligned["time"].values
    shallow = aligned["shallowest_depth"].values <= _SHALLOW
    places = np.flatnonzero(shallow)
    places = places[np.argsort(time[places])][1:-1]
    for place in places[:: max(1, -(-len(places) // _MOST))]:
        days = np.abs((time - time[place]) / np.timedelta64(1, "D"))
        near = np.flatnonzero((days <= _DAYS) & (days >= _APART))
        if len(near) < _FEWEST:
            continue
        chosen = aligned.isel(profile=np.append(place, near)).copy(deep=True)
        names = np.array([_HELD, *(f"F{n}" for n in range(len(near)))], dtype=object)
        chosen["platform"] = ("profile", names)
        season = _season(chosen, climatology, time[place])
        chosen["temperature"] = chosen["temperature"] + xr.DataArray(
            season, dims=("profile", "level")
        )
        chosen["shallowest_temperature"] = chosen["shallowest_temperature"] + season[:, 0]
        chosen["time"] = ("profile", np.full(len(names), time[place]))
        yield replace(profiles, aligned=chosen), time[place].astype("datetime64[D]").astype(object)


def _season(aligned: xr.Dataset, climatology: Climatology, time: np.datetime64) -> np.ndarray:
    """Return by how much the climatology at a time exceeds that of the profiles' own times."""
    places = [aligned[name].values.astype(float) for name in ("longitude", "latitude")]
    levels = slice(0, aligned.sizes["level"])
    own = climatology.at(*places, aligned["time"].values, levels=levels)
    then = climatology.at(*places, np.full(len(own), time), levels=levels)
    return np.nan_to_num(then - own)


def _write_profiles(aligned: xr.Dataset, path: Path) -> None:
    level = LEVELS[: aligned.sizes["level"]]
    rows = [
        {
            "platform": str(one["platform"].values),
            "cycle": 1,
            "time": str(one["time"].values),
            "longitude": float(one["longitude"]),
            "latitude": float(one["latitude"]),
            "depth": depth,
            "potential_temperature": value,
        }
        for one in (aligned.isel(profile=p) for p in range(aligned.sizes["profile"]))
        for depth, value in zip(level, one["temperature"].values, strict=True)
        if np.isfinite(value)
    ]
    pd.DataFrame(rows).to_csv(path, index=False)


def _score(case: tuple[ProfileSet, datetime.date], levitus: str) -> pd.DataFrame:
    """Return error, σ and climatology's error of every method at a case's withheld levels."""
    profiles, date = case
    climatology, mask = Climatology.from_netcdf(levitus), open_model().mask
    parts = []
    with tempfile.TemporaryDirectory() as folder:
        sst, table = Path(folder) / "sst.nc", Path(folder) / "profiles.csv"
        write_float_sst(profiles, climatology, mask, date, sst)
        _write_profiles(profiles.aligned, table)
        x, y = (float(profiles.aligned[name][0]) for name in ("longitude", "latitude"))
        for method in METHODS:
            job = {
                "sst": str(sst),
                "profiles": [str(table)],
                "extent": [x - 0.2, y - 0.2, x + 0.2, y + 0.2],
                "date": str(date),
                "depths": "0",
                "method": method,
                "withhold": [_HELD],
                "climatology": levitus,
                "threads": 1,
            }
            found = reconstruct(Job.from_dict(job, output_required=False)).profiles
            found = found[(found["platform"] == _HELD) & (found["status"] == "withheld")]
            value, analysis, background = (
                found[name].to_numpy(float) for name in ("value", "analysis", "background")
            )
            sigma = np.hypot(
                found["analysis_error"].to_numpy(float), found["observation_error"].to_numpy(float)
            )
            parts.append(
                pd.DataFrame(
                    {
                        "method": method,
                        "depth": found["depth_m"].to_numpy(float),
                        "error": analysis - value,
                        "climatology": background - value,
                        "inside": np.abs(analysis - value) < 1.96 * sigma,
                    }
                )
            )
    return pd.concat(parts, ignore_index=True)


def measure(data: Path, levitus: str, workers: int = 2) -> str:
    """Return a Markdown table of RMSE over climatology's, and coverage, by sea and band.

    Parameters
    ----------
    data : path
        Folder of Argo data, see `FLOATS`.
    levitus : str
        The climatology's file.
    workers : int
        Processes.
    """
    bands = [band_name(band) for band in BANDS]
    lines = [
        "| sea | profiles | method | " + " | ".join(bands) + " |",
        "|---|--:|---|" + "--:|" * len(bands),
    ]
    ratios: dict[str, list[list[float]]] = {method: [] for method in METHODS[1:]}
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        for sea, pattern in FLOATS.items():
            files = sorted(str(path) for path in data.glob(pattern))
            cases = list(_cases(read_profiles(files), Climatology.from_netcdf(levitus)))
            scores = pd.concat(pool.map(partial(_score, levitus=levitus), cases), ignore_index=True)
            for method in METHODS[1:]:
                cells, row = [], []
                own = scores[(scores["method"] == method) & np.isfinite(scores["error"])]
                for low, high in BANDS:
                    part = own[(own["depth"] >= low) & (own["depth"] < high)]
                    rmse, usual = (
                        float(np.sqrt((part[name] ** 2).mean()))
                        for name in ("error", "climatology")
                    )
                    row.append(rmse / usual if len(part) else np.nan)
                    cells.append(
                        f"{rmse:.2f} °C, ×{rmse / usual:.2f}, {100 * part['inside'].mean():.0f} %"
                        if len(part)
                        else "–"
                    )
                ratios[method].append(row)
                if method in ("interpolation", "diffusion"):
                    lines.append(f"| {sea} | {len(cases)} | {method} | " + " | ".join(cells) + " |")
    for method, rows in ratios.items():
        middle = np.exp(np.nanmean(np.log(rows), axis=0))
        lines.append(
            f"| geometric mean | | {method} | " + " | ".join(f"×{m:.2f}" for m in middle) + " |"
        )
    return "\n".join(lines)
