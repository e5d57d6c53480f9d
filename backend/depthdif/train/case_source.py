"""Where training cases come from: the simulator itself, or shards of tiles on disk."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

import numpy as np

from depthdif.errors import InputError
from depthdif.gaussian.prior import Prior
from depthdif.models.statistics import Statistics
from depthdif.ocean.climatology import Climatology
from depthdif.ocean.mask import WetMask
from depthdif.ocean.modes import VerticalModes
from depthdif.train.shards import ShardKind, read_shard
from depthdif.train.simulator import SimulatedTile, Simulator
from depthdif.train.tile_cases import TileCase, make_case

#: First simulator seeds of training tiles and of held-out ones; the fit uses lower seeds.
TRAINING_SEED, HELD_OUT_SEED = 2_000_000, 3_000_000

_HELD_OUT_SHARE = 9  # one shard of so many is held out


class CaseSource:
    """Cases by number: from 0 for training, below 0 held out; each is always the same.

    Parameters
    ----------
    statistics : bytes
        Of ``depthdif train fit``.
    cells : int
        Side of the tiles.
    variety : float
        Of the simulator.
    """

    def __init__(self, statistics: bytes, cells: int = 96, variety: float = 0.0) -> None:
        arrays = Statistics(statistics, "the fitted statistics")
        self.modes = VerticalModes.from_arrays(arrays.section("modes"))
        self._prior = Prior.from_arrays(arrays.section("prior"))
        self._climatology = Climatology.from_arrays(arrays.section("climatology"))
        self._mask = WetMask.from_arrays(arrays.section("mask"))
        self.simulator = Simulator(self._climatology, self._mask, cells, variety)
        self._sha256 = hashlib.sha256(statistics).hexdigest()

    @property
    def cells(self) -> int:
        """Side of the tiles."""
        return self.simulator.cells

    @property
    def identity(self) -> str:
        """What the cases depend on."""
        return f"{self._sha256} {self.cells} {self.simulator.variety:g}"

    def tile(self, number: int) -> SimulatedTile:
        """Return a tile."""
        if number < 0:
            return self.simulator.draw(HELD_OUT_SEED - 1 - number)
        return self.simulator.draw(TRAINING_SEED + number)

    def simulated(self, number: int) -> bool:
        """Tell whether a case is of the simulator."""
        return True

    def __call__(self, number: int) -> TileCase:
        """Return a case."""
        rng = np.random.default_rng([7, 2**32 + number])
        return make_case(self.tile(number), self.modes, self._prior, rng)


class _TilesOnDisk(CaseSource):
    """Cases of tiles that lie in shards, some of which are held out."""

    def _list(self, shards: list[list[Path]]) -> None:
        """Hold out the last ninth of each list's shards, at least one where there are several."""
        training: list[Path] = []
        held_out: list[Path] = []
        for paths in shards:
            kept = max(len(paths) // _HELD_OUT_SHARE, 1) if len(paths) > 1 else 0
            training += paths[: len(paths) - kept]
            held_out += paths[len(paths) - kept :]
        self._training, self._held_out = _tiles_of(training), _tiles_of(held_out)
        # Numbers rise from batch to batch, so that shards are read one after the other.
        self._shard = lru_cache(maxsize=2)(self._read)

    def _listed(self, tiles: list[tuple[Path, int]], number: int) -> SimulatedTile:
        path, position = tiles[number % len(tiles)]
        return self._shard(path)[position]

    def _read(self, path: Path) -> list[SimulatedTile]:
        return list(read_shard(path, self._climatology, self._mask))


class ShardSource(_TilesOnDisk):
    """Cases from the shards in a folder, over and over; the last shards are held out.

    Parameters
    ----------
    statistics : bytes
        Of ``depthdif train fit``.
    folder : path
        Of ``depthdif train simulate``, or tiles of a model's fields in the same layout.

    Raises
    ------
    InputError
        If the folder has fewer than two shards, or shards of tiles of different sides or varieties.
    """

    def __init__(self, statistics: bytes, folder: Path) -> None:
        paths = sorted(folder.glob("*.npz"))
        if len(paths) < 2:
            raise InputError(f"The folder {folder} has fewer than two shards of tiles.")
        kinds = {(kind.cells, kind.variety) for kind in map(ShardKind.of, paths)}
        if len(kinds) > 1:
            raise InputError(
                f"The shards in {folder} differ in their tiles' side or variety.",
                "Keep each kind in a folder of its own.",
            )
        ((cells, variety),) = kinds
        super().__init__(statistics, cells, variety)
        said = " ".join(f"{path.name} {path.stat().st_size}" for path in paths)
        self._digest = hashlib.sha256(said.encode()).hexdigest()[:16]
        self._list([paths])

    @property
    def identity(self) -> str:
        """What the cases depend on."""
        return f"{super().identity} {self._digest}"

    def tile(self, number: int) -> SimulatedTile:
        """Return a tile."""
        if number < 0:
            return self._listed(self._held_out, -1 - number)
        return self._listed(self._training, number)

    def simulated(self, number: int) -> bool:
        """Tell whether a case is of the simulator."""
        tiles = self._training if number >= 0 else self._held_out
        position = number if number >= 0 else -1 - number
        return ShardKind.of(tiles[position % len(tiles)][0]).simulated


class FieldSource(_TilesOnDisk):
    """Cases of dense fields, mixed with cases of the simulator or of its shards.

    Parameters
    ----------
    statistics : bytes
        Of ``depthdif train fit``.
    others : CaseSource
        Gives every second case.
    shards : list of list of path
        For each field its shards in the order of time (`field_tiles.write_field_shards`); the last
        ninth of its times, at least one where there are several, is held out.
    """

    def __init__(self, statistics: bytes, others: CaseSource, shards: list[list[Path]]) -> None:
        super().__init__(statistics, others.cells, others.simulator.variety)
        self._others = others
        self._list(shards)

    @property
    def identity(self) -> str:
        """What the cases depend on."""
        names = "".join(f"{path.name} {k}" for path, k in self._training + self._held_out)
        return f"{self._others.identity} {hashlib.sha256(names.encode()).hexdigest()[:16]}"

    @property
    def field_tiles(self) -> tuple[int, int]:
        """Number of the fields' tiles: trained on, held out."""
        return len(self._training), len(self._held_out)

    def tile(self, number: int) -> SimulatedTile:
        """Return a tile: of the fields where half the number is whole, else of the others."""
        half = (number if number >= 0 else -1 - number) // 2
        if self._of_others(number):
            return self._others.tile(half if number >= 0 else -1 - half)
        return self._listed(self._training if number >= 0 else self._held_out, half)

    def simulated(self, number: int) -> bool:
        """Tell whether a case is of the simulator."""
        half = (number if number >= 0 else -1 - number) // 2
        return self._of_others(number) and self._others.simulated(
            half if number >= 0 else -1 - half
        )

    def _of_others(self, number: int) -> bool:
        odd = (number if number >= 0 else -1 - number) % 2 == 1
        return odd or not (self._training if number >= 0 else self._held_out)


def _tiles_of(paths: list[Path]) -> list[tuple[Path, int]]:
    listed = []
    for path in paths:
        with np.load(path, allow_pickle=False) as shard:
            listed += [(path, position) for position in range(len(shard["day"]))]
    return listed
