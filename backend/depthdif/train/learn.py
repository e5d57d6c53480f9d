"""Train a network on simulated tiles and dense fields: ``depthdif train network``."""

from __future__ import annotations

import argparse
import hashlib
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
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
_KEPT = 4096  # cases in memory

#: Checkpoints trained for another objective, or on cases otherwise prepared, are not gone on with:
#: change a number with what it stands for.
_OBJECTIVES = {"hyper-wiener": 2, "field": 2}

_OF_FIELD = ("denoiser", "workers", "keep", "channels")


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
    part = cache.with_suffix(".part")
    with part.open("wb") as stream:
        np.savez(stream, **arrays)
    part.replace(cache)
    return stacked


class KeptCases:
    """Cases in memory: the first that are asked for stay, for as many as there is room.

    Batches go round the cases in order, so whatever were dropped for another would be the next one
    wanted.

    Parameters
    ----------
    make : callable
        Number → case.
    room : int
        How many are kept.
    """

    def __init__(self, make: Callable[[int], TileCase], room: int) -> None:
        self._make = make
        self._room = room
        self._kept: dict[int, TileCase] = {}

    def __call__(self, number: int) -> TileCase:
        """Return a case."""
        found = self._kept.get(number)
        if found is None:
            found = self._make(number)
            if len(self._kept) < self._room:
                self._kept[number] = found
        return found


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
    numbers = range(tiles), range(-kept, 0)
    training = power_tiles(source, numbers[0], folder / "training.npz", log)
    held_out = power_tiles(source, numbers[1], folder / "held_out.npz", log)
    drawn, tested = (np.array([source.simulated(n) for n in part]) for part in numbers)
    if drawn.any():
        bias = SpectralBias(training.part(drawn))
        training = bias.removed_from(training, drawn)
        held_out = bias.removed_from(held_out, tested)
    training = training.with_draws_of_the_prior(
        _PRIOR_SHARE, _PRIOR_SPREAD, np.random.default_rng([seed, 11])
    )
    objective = PowerObjective(training, held_out, batch, seed)
    data = f"{_OBJECTIVES['hyper-wiener']} {source.identity} {tiles} {batch} {seed}"
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
    kept: int = _KEPT,
    channels: tuple[int, int, int] = CHANNELS,
    log: Callable[[str], None] = print,
) -> None:
    """Train the convolutional network; see `train.field_objective`.

    Simulated tiles get their prior's mean spectrum first (`power.SpectralBias`): it was set with
    the help of real floats, and what differs in the simulator is not to be learnt.

    ``kept`` cases stay in memory, 0.8 MB each where tiles have 64 cells.
    """
    folder.mkdir(parents=True, exist_ok=True)
    numbers = [n for n in range(tiles) if source.simulated(n)][:_BIAS_TILES]
    bias = None
    if numbers:
        bias = SpectralBias(power_tiles(source, numbers, folder / "power.npz", log))

    def make(number: int) -> TileCase:
        case = source(number)
        if bias is None or not source.simulated(number):
            return case
        factor = bias.factor(case.descriptors)[:, case.denoiser.spectrum.band(BANDS)]
        return replace(case, state=case.state * np.sqrt(factor).astype(np.float32))

    case, tested = KeptCases(make, kept), KeptCases(make, tiles)

    def draw(number: int) -> TileCase:
        return case(number % tiles) if number >= 0 else tested(number)

    objective = FieldObjective(draw, source.modes.count, batch, seed, denoiser=denoiser)
    below = hashlib.sha256(denoiser or b"").hexdigest()[:16]
    data = f"{_OBJECTIVES['field']} {below} {source.identity} {tiles} {batch} {seed}"
    network = objective.network(channels)
    train(network, objective, folder, settings, device, log, workers=workers, data=data)


def _check(arguments: argparse.Namespace) -> None:
    """Refuse options that would do nothing.

    Raises
    ------
    InputError
    """
    if not arguments.statistics.is_file():
        raise InputError(
            f"There are no statistics {arguments.statistics}.", "Run depthdif train fit first."
        )
    given = [name for name in _OF_FIELD if getattr(arguments, name) is not None]
    if arguments.kind != "field" and given:
        raise InputError(f"--{given[0]} is for --kind field only.")
    given = [name for name in ("cells", "variety") if getattr(arguments, name) is not None]
    if arguments.shards and given:
        raise InputError(f"--{given[0]} is the shards' own where --shards is given.")
    if arguments.variety is not None and arguments.variety < 0:
        raise InputError(f"--variety must not be negative, not {arguments.variety:g}.")


def _source(arguments: argparse.Namespace, folder: Path) -> tuple[CaseSource, dict[str, Any]]:
    """Return where cases come from, and what the model's card says of it."""
    statistics = arguments.statistics.read_bytes()
    source: CaseSource
    if arguments.shards:
        source = ShardSource(statistics, arguments.shards)
    else:
        variety = 1.0 if arguments.variety is None else arguments.variety
        source = CaseSource(statistics, arguments.cells or 96, variety)
    told: dict[str, Any] = {
        "tiles": arguments.tiles,
        "cells": source.cells,
        "variety": source.simulator.variety,
    }
    if arguments.fields:
        shards = write_field_shards(
            arguments.fields, source.simulator, folder / "fields", identity=source.identity
        )
        mixed = FieldSource(statistics, source, shards)
        print("tiles of fields: {} to train on, {} held out".format(*mixed.field_tiles))
        told["fields"] = [path.name for path in arguments.fields]
        told["field_tiles"] = mixed.field_tiles
        source = mixed
    return source, told


def main(argv: list[str] | None = None) -> int:
    """Run ``depthdif train network``."""
    began = time.monotonic()
    arguments = _parser().parse_args(argv)
    _check(arguments)
    folder = arguments.output or Path("build/train") / arguments.kind
    source, data = _source(arguments, folder)
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
            workers=arguments.workers or 1,
            kept=arguments.keep or _KEPT,
            channels=tuple(arguments.channels or CHANNELS),
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
        help="side of a tile, cells; default 96, smaller where fields are smaller (a field network"
        " only)",
    )
    parser.add_argument(
        "--variety",
        type=float,
        help="how much wider drawn tiles differ than in the sea they were fitted to: 0 not at all,"
        " default 1",
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
    parser.add_argument("--workers", type=int, help="threads that make field batches, default 1")
    parser.add_argument(
        "--keep",
        type=int,
        help=f"field tiles kept in memory, default {_KEPT}; 0.8 MB each where tiles have 64 cells",
    )
    parser.add_argument(
        "--channels",
        type=int,
        nargs=3,
        help="widths of the field network's three levels, default {} {} {}".format(*CHANNELS),
    )
    parser.add_argument("--bf16", action="store_true", help="compute in bfloat16")
    parser.add_argument(
        "--denoiser", type=Path, help="a hyper-Wiener ONNX file that the field is trained upon"
    )
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
