"""A vertical section of a reconstruction along a line, and the floats near it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd
import xarray as xr

from depthdif.errors import InputError
from depthdif.products.observed import Profiles
from depthdif.products.reconstruction_file import resolution
from depthdif.products.sampling import sample
from depthdif.products.track import Track

#: Parts of a variable that a section shows; the dataset's names end so.
PARTS = {"value": "", "error": "_error", "ratio": "_error_ratio", "climatology": "_climatology"}

_KM_PER_DEGREE = 111.2
_MOST_COLUMNS = 4000
_FINEST_ROWS = 200  # rows that the default step makes of the range of depths, at least half


@dataclass(frozen=True)
class Section:
    """Values along a line: on a regular grid, at the reconstruction's levels, and to be drawn.

    Parameters
    ----------
    variable : str
        ``temperature`` or ``salinity``.
    track : Track
        The line.
    step_km, step_m, top_m : float
        Width of a column, height of a row, and the upper edge of the first row.
    grid, levels, drawn : xarray.Dataset
        On (depth, distance): those of :data:`PARTS` that there are, at the centres of columns and
        of rows; at the levels within the range of depths; and at these and between them, closely
        enough for a picture. Coordinates ``distance`` (km), ``longitude``, ``latitude``,
        ``depth`` (m).
    """

    variable: str
    track: Track
    step_km: float
    step_m: float
    top_m: float
    grid: xr.Dataset
    levels: xr.Dataset
    drawn: xr.Dataset

    @property
    def bottom_m(self) -> float:
        """Lower edge of the last row."""
        return self.top_m + self.grid.sizes["depth"] * self.step_m


def cut(
    dataset: xr.Dataset,
    variable: str,
    track: Track,
    *,
    spacing_km: float | None = None,
    top_m: float | None = None,
    bottom_m: float | None = None,
    step_m: float | None = None,
    progress: Callable[[float], None] | None = None,
) -> Section:
    """Cut a section out of a reconstruction.

    Parameters
    ----------
    dataset : xarray.Dataset
        As :func:`~depthdif.products.open_reconstruction` gives it.
    variable : str
        One of its quantities.
    track : Track
        The line.
    spacing_km : float, optional
        Width of the columns, made a little smaller to fit the line; half a cell by default.
    top_m, bottom_m : float, optional
        Range of depths, by default from the surface (or from the first level where that is
        deeper than a row) to the last level.
    step_m : float, optional
        Height of the rows, by default a round number that makes some 200 of them.
    progress : callable, optional
        As for :func:`~depthdif.products.sampling.sample`.

    Raises
    ------
    InputError
        If the line nowhere meets a value, or the range of depths is empty.
    """
    names = {
        part: variable + ending for part, ending in PARTS.items() if variable + ending in dataset
    }
    levels = dataset["depth"].values.astype(float)
    if len(levels) < 2:
        raise InputError(
            "The reconstruction has a single depth, and a section needs two or more.",
            "Reconstruct at more depths, for instance native.",
        )
    step_km = _fitting(track.length_km, spacing_km or resolution(dataset) * _KM_PER_DEGREE / 2)
    columns = round(track.length_km / step_km)
    distance = (np.arange(columns) + 0.5) * step_km
    bottom = min(bottom_m, levels[-1]) if bottom_m is not None else float(levels[-1])
    step = step_m or _round_step((bottom - (top_m or 0.0)) / _FINEST_ROWS)
    top = top_m if top_m is not None else (0.0 if levels[0] < step else float(levels[0]))
    rows = int(np.floor((bottom - top) / step + 1e-6))
    if rows < 1:
        raise InputError(
            f"There is nothing between {top:g} and {bottom:g} m in steps of {step:g} m.",
            f"The reconstruction reaches from {levels[0]:g} to {levels[-1]:g} m.",
        )
    centres = top + (np.arange(rows) + 0.5) * step
    longitude, latitude = track.at(distance)
    inside = levels[(levels >= top) & (levels <= bottom)]
    between = _densely(inside, top, bottom)
    depths = np.concatenate([centres, inside, between])
    found = sample(
        dataset, longitude, latitude, depths, names=list(names.values()), progress=progress
    )
    if not np.isfinite(found[names["value"]].values).any():
        raise InputError(
            "The line meets no value of the reconstruction: it lies on land or outside it.",
            f"The reconstruction covers {_extent_text(dataset)}.",
        )
    along = found.rename({old: part for part, old in names.items()}).rename(place="distance")
    along = along.drop_vars("missing").assign_coords(
        distance=distance,
        longitude=("distance", (longitude + 180) % 360 - 180),
        latitude=("distance", latitude),
    )
    return Section(
        variable, track, step_km, step, top,
        grid=along.isel(depth=slice(rows)),
        levels=along.isel(depth=slice(rows, rows + len(inside))),
        drawn=along.isel(depth=slice(rows + len(inside), None)),
    )  # fmt: skip


def _densely(levels: np.ndarray, top: float, bottom: float) -> np.ndarray:
    """Return the levels with depths between them, close together in depth and in its root."""
    ends = np.unique([top if len(levels) == 0 else levels[0], *levels, bottom])
    root = np.sqrt(ends)
    widest = np.maximum(
        np.diff(ends) / max(ends[-1] - ends[0], 1e-9), np.diff(root) / max(root[-1] - root[0], 1e-9)
    )
    parts = np.maximum(np.ceil(widest * _FINEST_ROWS), 1).astype(int)
    dense = [np.linspace(ends[k], ends[k + 1], parts[k], endpoint=False) for k in range(len(parts))]
    return np.concatenate([*dense, ends[-1:]])


def _fitting(length: float, spacing: float) -> float:
    """Return the largest width at most `spacing` that divides the length."""
    columns = int(np.ceil(length / spacing - 1e-9))
    if columns > _MOST_COLUMNS:
        raise InputError(
            f"A line of {length:.0f} km in steps of {spacing:g} km has {columns} columns.",
            f"Take a larger spacing: at most {_MOST_COLUMNS} columns are made.",
        )
    return length / max(columns, 1)


def _round_step(step: float) -> float:
    """Return the smallest of 1, 2, 5 times a power of ten that is at least `step`."""
    power = 10.0 ** np.floor(np.log10(max(step, 1e-3)))
    return float(next(power * m for m in (1, 2, 5, 10) if power * m >= step * (1 - 1e-9)))


def _extent_text(dataset: xr.Dataset) -> str:
    half = resolution(dataset) / 2
    west, east = (float(dataset["longitude"][k]) for k in (0, -1))
    south, north = (float(dataset["latitude"][k]) for k in (0, -1))
    return (
        f"{west - half:g} to {east + half:g} °E and {south - half:g} to {north + half:g} °N, "
        f"{float(dataset['depth'][0]):g} to {float(dataset['depth'][-1]):g} m"
    )


def section_table(section: Section) -> pd.DataFrame:
    """Return a row per column and level: distance, place, depth and what is known there."""
    levels = section.levels
    parts = [part for part in PARTS if part in levels]
    count = levels.sizes["depth"]
    place = np.repeat(np.arange(levels.sizes["distance"]), count)
    columns = {
        "distance_km": levels["distance"].values[place],
        "longitude": levels["longitude"].values[place],
        "latitude": levels["latitude"].values[place],
        "depth_m": np.tile(levels["depth"].values, levels.sizes["distance"]),
    }
    return pd.DataFrame(columns | {part: levels[part].values.T.ravel() for part in parts})


def floats_near(
    section: Section, profiles: Profiles | None, within_km: float
) -> list[pd.DataFrame]:
    """Return the levels of every profile near the line, along it.

    Returns
    -------
    list of pandas.DataFrame
        Per profile, in order along the line: ``distance_km``, ``offset_km``, ``platform``,
        ``cycle``, ``status``, ``depth_m`` and ``value``; those without a level in the section's
        range of depths are left out.
    """
    if profiles is None or not len(profiles.table):
        return []
    along, offset = section.track.nearest(
        *(profiles.table[name].to_numpy(float) for name in ("longitude", "latitude"))
    )
    found = []
    for number in np.argsort(along, kind="stable"):
        levels = profiles.levels[number].get(section.variable)
        if offset[number] > within_km or levels is None:
            continue
        depth, value, _ = levels
        shown = (depth >= section.top_m) & (depth <= section.bottom_m) & np.isfinite(value)
        profile = profiles.table.iloc[number]
        if shown.any():
            found.append(
                pd.DataFrame(
                    {
                        "distance_km": along[number],
                        "offset_km": offset[number],
                        "platform": profile["platform"],
                        "cycle": profile["cycle"],
                        "status": profile["status"],
                        "depth_m": depth[shown],
                        "value": value[shown],
                    }
                )
            )
    return found
