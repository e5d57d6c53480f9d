"""Train a network on simulated tiles and dense fields: ``depthdif train network``."""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from depthdif.diffusion.hyper_wiener import BANDS
from depthdif.errors import InputError
from depthdif.train.case_source import CaseSource, FieldSource, ShardSource
from depthdif.train.field_objective import FieldObjective
from depthdif.train.field_tiles import write_field_shards
from depthdif.train.loop import Settings, choose_device, train
from depthdif.train.network import CHANNELS
from depthdif.train.power import PowerObjective, PowerTiles, SpectralBias, power_tile
from depthdif.train.tile_cases import TileCase

#: What a run trained on and how long its last stretch took; for the model's card.
DATA = "data.json"

# Draws of the prior among the training tiles, and the spread of their log amplitudes.
_PRIOR_SHARE, _PRIOR_SPREAD = 0.25, 0.25
_HELD_OUT_SHARE = 8  # one held-out tile for so many training tiles
_BIAS_TILES = 1500  # that tell the simulator's spectrum from the prior's


def power_tiles(
    source: CaseSource, numbers: Sequence[int], cache: Path, log: Callable[[str], None]
) -> PowerTiles:
    """Return the power of cases, from a file of an earlier run where there is one.

    Parameters
    ----------
    source : CaseSource
    numbers : sequence of int
        Of the cases.
    cache : path
        The file.
    log : callable
        Gets a line now and then.
    """
    identity = f"{source.identity} {numbers[0]}…{numbers[-1]} {len(numbers)}"
    if cache.is_file():
        with np.load(cache, allow_pickle=False) as stored:
            if str(stored["identity"]) == identity:
                return PowerTiles.from_arrays(stored)
    tiles = []
    for number in numbers:
        case = source(number)
        tiles.append(power_tile(case.denoiser, case.state, case.descriptors))
        if len(tiles) % 200 == 0:
            log(f"{len(tiles)} of {len(numbers)} tiles")
    stacked = PowerTiles.of(tiles)
    arrays: dict[str, Any] = {"identity": identity, **stacked.to_arrays()}
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
    kept = max(tiles // _HELD_OUT_SHARE, 1)
    training = power_tiles(source, range(tiles), folder / "training.npz", log)
    held_out = power_tiles(source, range(-kept, 0), folder / "held_out.npz", log)
    bias = SpectralBias(training)
    training, held_out = bias.removed_from(training), bias.removed_from(held_out)
    training = training.with_draws_of_the_prior(
        _PRIOR_SHARE, _PRIOR_SPREAD, np.random.default_rng([seed, 11])
    )
    objective = PowerObjective(training, held_out, batch, seed)
    data = f"{source.identity} {tiles} {batch} {seed}"
    train(objective.network(), objective, folder, settings, device, log, data=data)


def train_field(
    source: CaseSource,
    folder: Path,
    settings: Settings,
    tiles: int,
    batch: int,
    seed: int,
    device: str,
    denoiser: bytes | None = None,
    workers: int = 1,
    kept: int = 4096,
    channels: tuple[int, int, int] = CHANNELS,
    log: Callable[[str], None] = print,
) -> None:
    """Train the convolutional network; see `train.field_objective`.

    Simulated tiles get their prior's mean spectrum first (`power.SpectralBias`): it was set with
    the help of real floats, and what differs in the simulator is not to be learnt.

    ``kept`` cases stay in memory, 0.6 MB each where tiles have 64 cells.
    """
    folder.mkdir(parents=True, exist_ok=True)
    some = range(min(tiles, _BIAS_TILES) * (1 if source.simulated(0) else 2))
    numbers = [number for number in some if source.simulated(number)]
    bias = SpectralBias(power_tiles(source, numbers, folder / "power.npz", log))

    @lru_cache(maxsize=kept)
    def case(number: int) -> TileCase:
        made = source(number)
        if not source.simulated(number):
            return made
        factor = bias.factor(made.descriptors)[:, made.denoiser.spectrum.band(BANDS)]
        return replace(made, state=made.state * np.sqrt(factor).astype(np.float32))

    def draw(number: int) -> TileCase:
        return case(number % tiles if number >= 0 else number)

    objective = FieldObjective(draw, source.modes.count, batch, seed, denoiser=denoiser)
    data = f"{source.identity} {tiles} {batch} {seed}"
    network = objective.network(channels)
    train(network, objective, folder, settings, device, log, workers=workers, data=data)


def main(argv: list[str] | None = None) -> int:
    """Run ``depthdif train network``."""
    began = time.monotonic()
    arguments = _parser().parse_args(argv)
    if not arguments.statistics.is_file():
        raise InputError(
            f"There are no statistics {arguments.statistics}.", "Run depthdif train fit first."
        )
    statistics = arguments.statistics.read_bytes()
    source = (
        ShardSource(statistics, arguments.shards)
        if arguments.shards
        else CaseSource(statistics, arguments.cells, arguments.variety)
    )
    folder = arguments.output or Path("build/train") / arguments.kind
    data: dict[str, Any] = {"tiles": arguments.tiles}
    if arguments.fields:
        shards = write_field_shards(arguments.fields, source.simulator, folder / "fields")
        mixed = FieldSource(statistics, source, shards)
        print("tiles of fields: {} to train on, {} held out".format(*mixed.field_tiles))
        data["fields"] = [path.name for path in arguments.fields]
        data["field_tiles"] = mixed.field_tiles
        source = mixed
    device = choose_device(arguments.device)
    wiener = arguments.kind == "hyper-wiener"
    steps = arguments.steps or (1200 if wiener else 20_000)
    settings = Settings(
        steps=steps,
        learning_rate=1e-3,
        evaluate_every=max(steps // 10, 1),
        checkpoint_every=max(steps // 20, 1),
        bf16=arguments.bf16,
    )
    batch = arguments.batch or (256 if wiener else 16)
    common = (source, folder, settings, arguments.tiles, batch, arguments.seed, device)
    if wiener:
        train_hyper_wiener(*common)
    else:
        train_field(
            *common,
            denoiser=arguments.denoiser and arguments.denoiser.read_bytes(),
            workers=arguments.workers,
            kept=arguments.keep,
            channels=tuple(arguments.channels),
        )
    data |= {"batch": batch, "device": device, "hours": round((time.monotonic() - began) / 3600, 3)}
    (folder / DATA).write_text(json.dumps(data), encoding="utf-8")
    print(f"{folder}: trained {steps} steps on {device}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="depthdif train network", description=__doc__)
    parser.add_argument("--kind", choices=("hyper-wiener", "field"), default="hyper-wiener")
    parser.add_argument("--statistics", type=Path, default=Path("build/train/statistics.npz"))
    parser.add_argument("--output", type=Path, help="folder; default build/train/KIND")
    parser.add_argument("--tiles", type=int, default=1500, help="different tiles to train on")
    parser.add_argument(
        "--cells",
        type=int,
        default=96,
        help="side of a tile, cells; smaller where fields are smaller (a field network only)",
    )
    parser.add_argument(
        "--variety",
        type=float,
        default=1.0,
        help="how much wider drawn tiles differ than in the sea they were fitted to: 0 not at all",
    )
    parser.add_argument(
        "--shards", type=Path, help="a folder of tiles, instead of drawing them from the simulator"
    )
    parser.add_argument(
        "--fields",
        type=Path,
        nargs="+",
        metavar="F",
        help="dense fields to train on as well, every second tile: CF NetCDF of temperature (and"
        " salinity) on levels, such as GLORYS; up to 1° coarse. Cut a file to the region that is"
        " wanted: a time of it is held in memory at once. Its last times are held out",
    )
    parser.add_argument("--steps", type=int, help="default 1200 (hyper-wiener), 20000 (field)")
    parser.add_argument("--batch", type=int, help="default 256 (hyper-wiener), 16 (field)")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto")
    parser.add_argument("--workers", type=int, default=1, help="threads that make field batches")
    parser.add_argument(
        "--keep",
        type=int,
        default=4096,
        help="field tiles kept in memory; 0.6 MB each where tiles have 64 cells",
    )
    parser.add_argument(
        "--channels",
        type=int,
        nargs=3,
        default=CHANNELS,
        help="widths of the field network's three levels",
    )
    parser.add_argument("--bf16", action="store_true", help="compute in bfloat16")
    parser.add_argument(
        "--denoiser", type=Path, help="a hyper-Wiener ONNX file that the field is trained upon"
    )
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
