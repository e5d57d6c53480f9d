"""Simulated tiles on disk, for trainings that would wait for the simulator: ``train simulate``.

A shard is an ``.npz`` of consecutive seeds; what exists is not made again, so a stopped run goes on
where it was.
"""

from __future__ import annotations

import argparse
import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from depthdif.errors import InputError
from depthdif.models.statistics import Statistics
from depthdif.ocean.climatology import Climatology
from depthdif.ocean.mask import WetMask
from depthdif.train.simulator import SimulatedTile, Simulator

_SIMULATED = "tiles"  # how names of shards of the simulator begin


def write_shards(
    simulator: Simulator,
    folder: Path,
    tiles: int,
    per_shard: int = 32,
    first_seed: int = 0,
    log: Callable[[str], None] = print,
) -> list[Path]:
    """Simulate tiles into shards.

    Parameters
    ----------
    simulator : Simulator
    folder : path
        Created if need be.
    tiles : int
        How many, rounded up to whole shards.
    per_shard : int
    first_seed : int
        Tile i has the seed ``first_seed + i``.

    Returns
    -------
    list of path
        All shards, also those that existed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    kind = f"{_SIMULATED}_{simulator.cells}_{simulator.variety:g}"
    for start in range(first_seed, first_seed + tiles, per_shard):
        path = folder / f"{kind}_{start:07d}-{per_shard}.npz"
        paths.append(path)
        if path.exists():
            continue
        drawn = [simulator.draw(seed) for seed in range(start, start + per_shard)]
        write_shard(path, drawn)
        log(f"{path.name}: {start + per_shard - first_seed} of {tiles} tiles")
    return paths


@dataclass(frozen=True)
class ShardKind:
    """What a shard's name says of its tiles.

    Attributes
    ----------
    simulated : bool
        Whether they are the simulator's as it is, not of a dense field.
    cells : int
        Side of a tile.
    variety : float
        Of the simulator.
    """

    simulated: bool
    cells: int
    variety: float

    @classmethod
    def of(cls, path: Path) -> ShardKind:
        """Read the name of a shard.

        Raises
        ------
        InputError
            If it is not one that `write_shards` or `field_tiles.write_field_shards` gives.
        """
        try:
            name, cells, variety, _ = path.stem.rsplit("_", 3)
            return cls(name == _SIMULATED, int(cells), float(variety))
        except ValueError:
            raise InputError(
                f"{path} is not named as a shard of tiles is.", "Write it with depthdif train."
            ) from None


def write_shard(path: Path, tiles: list[SimulatedTile]) -> None:
    """Write tiles of one size into a file, whole or not at all."""
    part = path.with_suffix(".part")
    with part.open("wb") as stream:
        np.savez(stream, **_packed(tiles))  # type: ignore[arg-type]
    part.replace(path)


def read_shard(path: Path, climatology: Climatology, mask: WetMask) -> Iterator[SimulatedTile]:
    """Yield a shard's tiles; anomalies were kept to three digits (float16)."""
    with np.load(path) as shard:
        arrays = {name: shard[name] for name in shard.files}
    levels = slice(0, arrays["anomaly"].shape[1])
    for i, day in enumerate(arrays["day"]):
        x, y = arrays["longitude"][i], arrays["latitude"][i]
        date = datetime.date.fromordinal(int(day))
        salinity = arrays["salinity"][i].astype(np.float32) if "salinity" in arrays else None
        yield SimulatedTile(
            x,
            y,
            date,
            _background(climatology, x, y, date, "temperature", levels),
            arrays["anomaly"][i].astype(np.float32),
            arrays["sst"][i].astype(np.float32),
            float(arrays["sst_error"][i]),
            mask.bottom_depth(x[None, :], y[:, None]),
            None if salinity is None else _background(climatology, x, y, date, "salinity", levels),
            salinity,
        )


def _background(
    climatology: Climatology,
    x: np.ndarray,
    y: np.ndarray,
    date: datetime.date,
    variable: str,
    levels: slice,
) -> np.ndarray:
    """Return the climatology on a tile; shape (level, row, column), float32."""
    values = climatology.grid(x, y, date, variable, levels).astype(np.float32)
    return np.ascontiguousarray(np.moveaxis(values, -1, 0))


def _packed(tiles: list[SimulatedTile]) -> dict[str, np.ndarray]:
    salinity = [t.salinity_anomaly for t in tiles if t.salinity_anomaly is not None]
    known = {"salinity": np.array(salinity, dtype=np.float16)} if salinity else {}
    return known | {
        "longitude": np.array([tile.longitude for tile in tiles]),
        "latitude": np.array([tile.latitude for tile in tiles]),
        "day": np.array([tile.date.toordinal() for tile in tiles]),
        "anomaly": np.array([tile.anomaly for tile in tiles], dtype=np.float16),
        "sst": np.array([tile.sst for tile in tiles], dtype=np.float16),
        "sst_error": np.array([tile.sst_error for tile in tiles]),
    }


def main(argv: list[str] | None = None) -> int:
    """Run ``depthdif train simulate``."""
    parser = argparse.ArgumentParser(prog="depthdif train simulate", description=__doc__)
    parser.add_argument("--statistics", type=Path, default=Path("build/train/statistics.npz"))
    parser.add_argument("--output", type=Path, default=Path("build/train/tiles"))
    parser.add_argument("--tiles", type=int, default=1024)
    parser.add_argument("--per-shard", type=int, default=32)
    parser.add_argument("--first-seed", type=int, default=0)
    parser.add_argument("--cells", type=int, default=96, help="side of a tile, cells of 0.25°")
    parser.add_argument(
        "--variety",
        type=float,
        default=1.0,
        help="how much wider tiles differ than in the sea they were fitted to: 0 not at all",
    )
    arguments = parser.parse_args(argv)
    if not arguments.statistics.is_file():
        raise InputError(
            f"There are no statistics {arguments.statistics}.", "Run depthdif train fit first."
        )
    statistics = Statistics(arguments.statistics.read_bytes(), str(arguments.statistics))
    simulator = Simulator(
        Climatology.from_arrays(statistics.section("climatology")),
        WetMask.from_arrays(statistics.section("mask")),
        arguments.cells,
        arguments.variety,
    )
    write_shards(
        simulator, arguments.output, arguments.tiles, arguments.per_shard, arguments.first_seed
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
