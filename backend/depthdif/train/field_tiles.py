"""Tiles of a dense field, a model's T and S on levels, as the simulator makes them.

A field finer than 0.25° is averaged over the model's cells, a coarser one interpolated; levels are
interpolated linearly, never beyond the deepest value. What a field does not know of a tile (land,
below its sea floor, outside its edges) is taken from a simulated tile of the same place and day.
Near the edge the two are blended without loss of variance::

    a = w a_field + √(1 − w²) a_simulated,    w from 0 at the edge to 1 within a few cells

so that a region smaller than a tile can be trained upon.
"""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from scipy import ndimage

from depthdif.errors import InputError
from depthdif.ocean.climatology import Climatology
from depthdif.ocean.levels import LEVELS
from depthdif.score.truth import Truth, count_times, read_truth
from depthdif.train.random_fields import FieldShape, draw_fields
from depthdif.train.shards import write_shard
from depthdif.train.simulated_state import CELL, MODEL_LEVELS, cell_km, observed_sst
from depthdif.train.simulator import SimulatedTile, Simulator

COARSEST = 1.0  # degrees
_FEATHER = 3.0  # cells over which a field fades into a simulated tile
_LEAST_KNOWN = 0.25  # of a tile's surface, or of the field's where that is smaller
_LEAST_CELLS = 64
_PSEUDO_CELLS = 20.0
_DEPTH = LEVELS[:MODEL_LEVELS]


def write_field_shards(
    paths: Sequence[Path],
    simulator: Simulator,
    folder: Path,
    log: Callable[[str], None] = print,
    identity: str = "",
) -> list[list[Path]]:
    """Cut fields into shards of tiles, one for each time; what exists is not made again.

    Parameters
    ----------
    paths : sequence of path
        CF NetCDF files of temperature (and salinity) on levels.
    simulator : Simulator
        Its tiles' side is that of the field's.
    folder : path
    log : callable
    identity : str
        What else tiles depend on: the simulator's climatology.

    Returns
    -------
    list of list of path
        For each file its shards in the order of time.

    Raises
    ------
    InputError
        If a file is no such field, or no part of it is sea that the climatology knows.
    """
    folder.mkdir(parents=True, exist_ok=True)
    return [_shards_of(path, simulator, folder, log, identity) for path in paths]


def _shards_of(
    path: Path, simulator: Simulator, folder: Path, log: Callable[[str], None], identity: str
) -> list[Path]:
    count = count_times(str(path))
    stat = path.stat()
    said = f"{path.resolve()} {stat.st_size} {stat.st_mtime_ns} {identity}"
    digest = hashlib.sha256(said.encode()).hexdigest()[:8]
    kind = f"{simulator.cells}_{simulator.variety:g}"
    shards = []
    for number in range(count):
        shard = folder / f"field-{digest}_{kind}_{number:05d}.npz"
        if not shard.exists():
            tiles = field_tiles(read_truth(str(path), (str(number),)), simulator, number)
            write_shard(shard, tiles)
            log(f"{path.name}: time {number + 1} of {count}, {len(tiles)} tiles")
        shards.append(shard)
    return shards


def field_tiles(truth: Truth, simulator: Simulator, number: int) -> list[SimulatedTile]:
    """Return tiles that cover the first time of a field, each half a tile from the next.

    Parameters
    ----------
    truth : Truth
    simulator : Simulator
    number : int
        Of the time: errors of the observed SST differ from time to time.

    Raises
    ------
    InputError
        If the field is too coarse, or has too little sea.
    """
    x, y, values = on_model_cells(truth)
    date = truth.dates[0]
    anomaly = _anomalies(simulator.climatology, x, y, date, values)
    known = np.isfinite(anomaly["temperature"][0])
    n = simulator.cells
    enough = max(_LEAST_KNOWN * min(n * n, known.sum()), _LEAST_CELLS)
    tiles: list[SimulatedTile] = []
    for row in _starts(len(y), n):
        for column in _starts(len(x), n):
            window = known[max(row, 0) : row + n, max(column, 0) : column + n]
            if window.sum() >= enough:
                centre = x[0] + (column + n / 2 - 0.5) * CELL, y[0] + (row + n / 2 - 0.5) * CELL
                seed = 1000 * number + len(tiles)
                simulated = simulator.tile(*centre, date, seed)
                tiles.append(_blended(simulated, x, y, anomaly, seed))
    if not tiles:
        raise InputError(f"The field {truth.path} has too little sea to train on.")
    return tiles


def _starts(length: int, cells: int) -> list[int]:
    """Return the first cells of tiles along an axis; a short axis has one tile around it."""
    if length <= cells:
        return [-((cells - length) // 2)]
    count = int(np.ceil((length - cells) / (cells / 2))) + 1
    return np.linspace(0, length - cells, count).round().astype(int).tolist()


def on_model_cells(truth: Truth) -> tuple[np.ndarray, np.ndarray, dict[str, np.ndarray]]:
    """Return the first time of a field on the model's cells and levels.

    Returns
    -------
    longitude, latitude : array
        Centres of cells of 0.25°, without a gap.
    values : dict of str to array, shape (40, latitude, longitude)
        NaN where the field has no value.

    Raises
    ------
    InputError
        If the field is coarser than 1°.
    """
    axes = (truth.latitude, truth.longitude)
    if max(float(np.diff(axis).max()) for axis in axes) > COARSEST:
        raise InputError(f"The field {truth.path} is coarser than {COARSEST:g}°.")
    centres = []
    for axis in axes:
        first, last = np.floor(axis[[0, -1]] / CELL)
        centres.append((np.arange(first, last + 1) + 0.5) * CELL)
    matrices = [_to_cells(axis, centre) for axis, centre in zip(axes, centres, strict=True)]
    values = {}
    for name, field in truth.values.items():
        seen = np.isfinite(field[0])
        filled = np.where(seen, field[0], 0.0)
        total, weight = (
            np.einsum("yi,kij,xj->kyx", matrices[0], part, matrices[1], optimize=True)
            for part in (filled, seen.astype(float))
        )
        with np.errstate(invalid="ignore", divide="ignore"):
            mean = np.where(weight > 0.5, total / weight, np.nan)
        values[name] = _on_levels(truth.depth, mean)
    return centres[1], centres[0], values


def _to_cells(axis: np.ndarray, centre: np.ndarray) -> np.ndarray:
    """Return weights of an axis's points for cells: their mean, or linear interpolation."""
    spacing = float(np.diff(axis).mean())
    if spacing <= 0.75 * CELL:
        inside = np.abs(axis[None] - centre[:, None]) <= 0.5 * CELL + 1e-9
        return inside / np.maximum(inside.sum(1, keepdims=True), 1)
    right = np.clip(np.searchsorted(axis, centre), 1, len(axis) - 1)
    part = np.clip((centre - axis[right - 1]) / (axis[right] - axis[right - 1]), 0.0, 1.0)
    matrix = np.zeros((len(centre), len(axis)))
    rows = np.arange(len(centre))
    matrix[rows, right - 1] = 1.0 - part
    matrix[rows, right] += part
    return matrix


def _on_levels(depth: np.ndarray, field: np.ndarray) -> np.ndarray:
    """Interpolate (depth, y, x) to the model's levels; the top level reaches up to the surface."""
    right = np.clip(np.searchsorted(depth, _DEPTH), 1, len(depth) - 1)
    part = (_DEPTH - depth[right - 1]) / (depth[right] - depth[right - 1])
    part = np.clip(part, 0.0, 1.0)[:, None, None]
    result = np.where(
        part > 0, (1 - part) * field[right - 1] + part * field[right], field[right - 1]
    )
    # A level a hair above the deepest value is that value's.
    result[depth[-1] + 0.1 * depth[-1] < _DEPTH] = np.nan
    return result


def _anomalies(
    climatology: Climatology,
    x: np.ndarray,
    y: np.ndarray,
    date: datetime.date,
    values: dict[str, np.ndarray],
) -> dict[str, np.ndarray]:
    anomaly = {}
    for name, field in values.items():
        mean = climatology.grid(x, y, date, name, slice(0, MODEL_LEVELS))
        anomaly[name] = field - np.moveaxis(mean, -1, 0)
    return anomaly


def _blended(
    tile: SimulatedTile, x: np.ndarray, y: np.ndarray, anomaly: dict[str, np.ndarray], seed: int
) -> SimulatedTile:
    """Return a simulated tile with a field's anomalies where the field has them."""
    rows = np.round((tile.latitude - y[0]) / CELL).astype(int)
    columns = np.round((tile.longitude - x[0]) / CELL).astype(int)
    inside = ((rows >= 0) & (rows < len(y)))[:, None] & (columns >= 0) & (columns < len(x))
    at = np.ix_(rows.clip(0, len(y) - 1), columns.clip(0, len(x) - 1))
    blended = {}
    for name, simulated in (
        ("temperature", tile.anomaly),
        ("salinity", tile.salinity_anomaly),
    ):
        if simulated is None or name not in anomaly:
            continue
        blended[name] = np.empty_like(simulated)
        for level, below in enumerate(simulated):
            field = np.where(inside, anomaly[name][level][at], np.nan)
            seen = np.isfinite(field)
            # Outside the tile the field goes on.
            reach = ndimage.distance_transform_edt(np.pad(seen, 1, mode="edge"))[1:-1, 1:-1]
            w = np.sin(0.5 * np.pi * np.clip(reach / _FEATHER, 0.0, 1.0))
            # No step at the edge: deviations are blended, from a mean that both share.
            mean = float(field[seen].sum()) / (seen.sum() + _PSEUDO_CELLS)
            deviation = w * np.where(seen, field - mean, 0.0)
            own = below - (below[seen].mean() if seen.any() else 0.0)
            blended[name][level] = mean + deviation + np.sqrt(1 - w**2) * own
    rng = np.random.default_rng([seed, 5])
    patch = rng.uniform(40, 110)
    latitude = float(np.clip(tile.latitude.mean(), -75.0, 75.0))
    noise = draw_fields([FieldShape(patch, patch)], len(rows), cell_km(latitude), rng)[0]
    sst, error = observed_sst(blended["temperature"][0], noise, rng)
    return SimulatedTile(
        tile.longitude,
        tile.latitude,
        tile.date,
        tile.background,
        blended["temperature"],
        sst,
        error,
        tile.bottom,
        tile.salinity_background,
        blended.get("salinity", tile.salinity_anomaly),
    )
