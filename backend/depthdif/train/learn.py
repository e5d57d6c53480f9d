"""Train a network on simulated tiles: ``depthdif train network``."""

from __future__ import annotations

import argparse
import hashlib
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from depthdif.errors import InputError
from depthdif.gaussian.prior import Prior
from depthdif.models.statistics import Statistics
from depthdif.ocean.climatology import Climatology
from depthdif.ocean.mask import WetMask
from depthdif.ocean.modes import VerticalModes
from depthdif.train.field_objective import FieldObjective
from depthdif.train.loop import Settings, choose_device, train
from depthdif.train.power import PowerObjective, PowerTiles, power_tile
from depthdif.train.simulator import Simulator
from depthdif.train.tile_cases import TileCase, make_case

#: First simulator seeds of training tiles and of held-out ones; the fit uses lower seeds.
TRAINING_SEED, HELD_OUT_SEED = 2_000_000, 3_000_000

_HELD_OUT_SHARE = 8  # one held-out tile for so many training tiles


class CaseSource:
    """Simulated tiles with the prior that an analysis would have of them.

    Parameters
    ----------
    statistics : bytes
        Of ``depthdif train fit``.
    cells : int
        Side of the tiles.
    """

    def __init__(self, statistics: bytes, cells: int = 96) -> None:
        arrays = Statistics(statistics, "the fitted statistics")
        self.sha256 = hashlib.sha256(statistics).hexdigest()
        self.modes = VerticalModes.from_arrays(arrays.section("modes"))
        self._prior = Prior.from_arrays(arrays.section("prior"))
        self._simulator = Simulator(
            Climatology.from_arrays(arrays.section("climatology")),
            WetMask.from_arrays(arrays.section("mask")),
            cells,
        )

    def __call__(self, seed: int) -> TileCase:
        """Return a case, always the same for a seed."""
        tile = self._simulator.draw(seed)
        return make_case(tile, self.modes, self._prior, np.random.default_rng([seed, 7]))


def power_tiles(
    source: CaseSource, first_seed: int, number: int, cache: Path, log: Callable[[str], None]
) -> PowerTiles:
    """Return the power of simulated tiles, from a file of an earlier run where there is one."""
    if cache.is_file():
        with np.load(cache, allow_pickle=False) as stored:
            if (str(stored["source"]), len(stored["power"])) == (source.sha256, number):
                return PowerTiles.from_arrays(stored)
    tiles = []
    for index in range(number):
        case = source(first_seed + index)
        tiles.append(power_tile(case.denoiser, case.state, case.descriptors))
        if index % 200 == 199:
            log(f"{index + 1} of {number} tiles")
    stacked = PowerTiles.of(tiles)
    arrays: dict[str, Any] = {"source": source.sha256, **stacked.to_arrays()}
    np.savez(cache, **arrays)
    return stacked


def train_hyper_wiener(
    source: CaseSource,
    folder: Path,
    settings: Settings,
    tiles: int,
    batch: int,
    seed: int,
    device: str,
    log: Callable[[str], None] = print,
) -> None:
    """Train the hyper-Wiener network; see `train.power`."""
    folder.mkdir(parents=True, exist_ok=True)
    training = power_tiles(source, TRAINING_SEED, tiles, folder / "training.npz", log)
    held_out = power_tiles(
        source, HELD_OUT_SEED, max(tiles // _HELD_OUT_SHARE, 1), folder / "held_out.npz", log
    )
    objective = PowerObjective(training, held_out, batch, seed)
    train(objective.network(), objective, folder, settings, device, log)


def train_field(
    source: CaseSource,
    folder: Path,
    settings: Settings,
    tiles: int,
    batch: int,
    seed: int,
    device: str,
    denoiser: bytes | None = None,
    log: Callable[[str], None] = print,
) -> None:
    """Train the convolutional network; see `train.field_objective`."""

    @lru_cache(maxsize=256)
    def draw(number: int) -> TileCase:
        if number < 0:
            return source(HELD_OUT_SEED - 1 - number)
        return source(TRAINING_SEED + number % tiles)

    objective = FieldObjective(draw, source.modes.count, batch, seed, denoiser=denoiser)
    train(objective.network(), objective, folder, settings, device, log)


def main(argv: list[str] | None = None) -> int:
    """Run ``depthdif train network``."""
    arguments = _parser().parse_args(argv)
    if not arguments.statistics.is_file():
        raise InputError(
            f"There are no statistics {arguments.statistics}.", "Run depthdif train fit first."
        )
    source = CaseSource(arguments.statistics.read_bytes(), arguments.cells)
    device = choose_device(arguments.device)
    folder = arguments.output or Path("build/train") / arguments.kind
    wiener = arguments.kind == "hyper-wiener"
    steps = arguments.steps or (4000 if wiener else 20_000)
    settings = Settings(
        steps=steps,
        learning_rate=1e-3 if wiener else 3e-4,
        evaluate_every=max(steps // 10, 1),
        checkpoint_every=max(steps // 20, 1),
        bf16=arguments.bf16,
    )
    batch = arguments.batch or (256 if wiener else 16)
    common = (source, folder, settings, arguments.tiles, batch, arguments.seed, device)
    if wiener:
        train_hyper_wiener(*common)
    else:
        train_field(*common, arguments.denoiser and arguments.denoiser.read_bytes())
    print(f"{folder}: trained {steps} steps on {device}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="depthdif train network", description=__doc__)
    parser.add_argument("--kind", choices=("hyper-wiener", "field"), default="hyper-wiener")
    parser.add_argument("--statistics", type=Path, default=Path("build/train/statistics.npz"))
    parser.add_argument("--output", type=Path, help="folder; default build/train/KIND")
    parser.add_argument("--tiles", type=int, default=2000, help="different tiles to train on")
    parser.add_argument("--cells", type=int, default=96, help="side of a tile, cells")
    parser.add_argument("--steps", type=int, help="default 4000 (hyper-wiener), 20000 (field)")
    parser.add_argument("--batch", type=int, help="default 256 (hyper-wiener), 16 (field)")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto")
    parser.add_argument("--bf16", action="store_true", help="compute in bfloat16")
    parser.add_argument(
        "--denoiser", type=Path, help="a hyper-Wiener ONNX file that the field is trained upon"
    )
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
