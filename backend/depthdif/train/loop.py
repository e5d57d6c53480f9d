"""The training loop: resumable to the bit, and the same for both networks.

Every batch is a function of (seed, step) alone, and a checkpoint holds weights, their moving
average, the optimiser's state and the step. So a run that was stopped and resumed has the loss
curve of one that was not. What is kept in the end is the exponential moving average.

References
----------
Kingma, D. and Ba, J. (2015), Adam. Loshchilov, I. and Hutter, F. (2017), SGDR (the cosine).
Karras, T. et al. (2022), appendix F (moving average of weights in diffusion training).
"""

from __future__ import annotations

import contextlib
import itertools
import json
import math
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Protocol

import torch
from torch import Tensor

from depthdif.errors import InputError
from depthdif.train.network import Network, build_network

_CHECKPOINT, _LOG = "checkpoint.pt", "loss.jsonl"


class Objective(Protocol):
    """What a network is trained for."""

    def batch(self, step: int) -> dict[str, Tensor]:
        """Return the batch of a step, always the same."""

    def loss(self, network: Network, batch: dict[str, Tensor]) -> Tensor:
        """Return the loss; 1 for the Gaussian denoiser on draws of the prior."""

    def evaluate(self, network: Network) -> dict[str, float]:
        """Return scores on held-out tiles."""


@dataclass(frozen=True)
class Settings:
    """How to train.

    Parameters
    ----------
    steps : int
        Optimiser steps in all; the learning rate falls to zero at the last.
    learning_rate : float
        After the warm-up.
    warmup : int
        Steps of linear increase.
    average : float
        Decay of the moving average of weights, per step.
    clip : float
        Largest norm of the gradient.
    checkpoint_every, evaluate_every : int
        Steps.
    bf16 : bool
        Whether the forward pass computes in bfloat16.
    """

    steps: int = 1200
    learning_rate: float = 1e-3
    warmup: int = 100
    average: float = 0.998
    clip: float = 1.0
    checkpoint_every: int = 500
    evaluate_every: int = 1000
    bf16: bool = False

    def rate(self, step: int) -> float:
        """Return the learning rate of a step."""
        rise = min((step + 1) / self.warmup, 1.0) if self.warmup else 1.0
        return self.learning_rate * rise * 0.5 * (1 + math.cos(math.pi * step / self.steps))


def choose_device(asked: str) -> str:
    """Return ``cuda`` or ``cpu``.

    Raises
    ------
    InputError
        If CUDA is asked for and PyTorch finds none.
    """
    if asked == "cuda" and not torch.cuda.is_available():
        raise InputError("The device cuda was asked for, but PyTorch finds no CUDA GPU here.")
    if asked == "auto":
        return "cuda" if torch.cuda.is_available() else "cpu"
    return asked


def train(
    network: Network,
    objective: Objective,
    folder: Path,
    settings: Settings,
    device: str = "cpu",
    log: Callable[[str], None] = print,
    stop_after: int | None = None,
    workers: int = 1,
    data: str = "",
) -> Network:
    """Train a network, going on from the folder's checkpoint if there is one.

    Parameters
    ----------
    network : Network
        Untrained; its weights at the start are part of what makes a run reproducible.
    objective : Objective
    folder : path
        Gets ``checkpoint.pt`` and ``loss.jsonl`` (a line per step or evaluation).
    settings : Settings
    device : {"cpu", "cuda"}
    log : callable
        Gets a line per evaluation.
    stop_after : int, optional
        Stop early, with a checkpoint, after this step.
    workers : int
        Threads that make batches ahead of their step; they change nothing but the time it takes.
    data : str
        What the objective's tiles depend on; a checkpoint of other data is not gone on with.

    Returns
    -------
    Network
        With the moving average of the weights, on the CPU.
    """
    folder.mkdir(parents=True, exist_ok=True)
    network = network.to(device).train()
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]  # not in its stubs
    average = _copy(network)
    optimiser = torch.optim.Adam(network.parameters(), lr=settings.learning_rate)
    first = _restore(folder, network, average, optimiser, settings, data)
    _cut_log(folder / _LOG, first)
    last = min(settings.steps, stop_after or settings.steps)
    with (folder / _LOG).open("a", encoding="utf-8") as lines:
        for step, batch in _batches(objective, range(first, last), workers):
            record: dict[str, Any] = {"step": step}
            record["loss"] = _step(network, objective, optimiser, settings, step, batch, device)
            _follow(average, network, settings.average, step)
            done = step + 1
            if done % settings.evaluate_every == 0 or done == settings.steps:
                record["held_out"] = objective.evaluate(average)
                log(f"step {done}: " + _table(record["held_out"]))
            lines.write(json.dumps(record) + "\n")
            if done % settings.checkpoint_every == 0 or done == last:
                lines.flush()
                _save(folder, network, average, optimiser, settings, data, done)
    return average.to("cpu").eval()


def _batches(
    objective: Objective, steps: range, workers: int
) -> Iterator[tuple[int, dict[str, Tensor]]]:
    """Yield each step's batch, with the next ones already in the making."""
    with ThreadPoolExecutor(workers) as pool:
        ahead: deque[Future[dict[str, Tensor]]] = deque()
        wanted = iter(steps)
        for step in steps:
            for following in itertools.islice(wanted, workers + 1 - len(ahead)):
                ahead.append(pool.submit(objective.batch, following))
            yield step, ahead.popleft().result()


def _step(
    network: Network,
    objective: Objective,
    optimiser: torch.optim.Optimizer,
    settings: Settings,
    step: int,
    batch: dict[str, Tensor],
    device: str,
) -> float:
    """Take one optimiser step; return the loss before it."""
    for group in optimiser.param_groups:
        group["lr"] = settings.rate(step)
    batch = {name: _moved(tensor, device) for name, tensor in batch.items()}
    half = torch.autocast(device, dtype=torch.bfloat16) if settings.bf16 else _nothing()
    with half:
        loss = objective.loss(network, batch)
    optimiser.zero_grad(set_to_none=True)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(network.parameters(), settings.clip)
    optimiser.step()
    value = float(loss.detach())
    if not math.isfinite(value):
        raise FloatingPointError(f"the loss is {value} at step {step}")
    return value


def _moved(tensor: Tensor, device: str) -> Tensor:
    """Return a batch's tensor where the network is, laid out as convolutions like it best."""
    layout = torch.channels_last if tensor.ndim == 4 else torch.preserve_format
    return tensor.to(device, memory_format=layout)


def _nothing() -> contextlib.AbstractContextManager[None]:
    return contextlib.nullcontext()


def _copy(network: Network) -> Network:
    twin = build_network(network.part, network.architecture)
    twin.load_state_dict(network.state_dict())
    return twin.to(next(network.parameters()).device).eval().requires_grad_(False)


@torch.no_grad()
def _follow(average: Network, network: Network, decay: float, step: int) -> None:
    """Move the average towards the weights; faster at first, when there is little to average."""
    decay = min(decay, (1 + step) / (10 + step))
    pairs = zip(average.parameters(), network.parameters(), strict=True)
    for slow, fast in pairs:
        slow.lerp_(fast.detach(), 1 - decay)


def _save(
    folder: Path,
    network: Network,
    average: Network,
    optimiser: torch.optim.Optimizer,
    settings: Settings,
    data: str,
    step: int,
) -> None:
    partial = folder / f"{_CHECKPOINT}.part"
    torch.save(
        {
            "part": network.part,
            "architecture": network.architecture,
            "network": network.state_dict(),
            "average": average.state_dict(),
            "optimiser": optimiser.state_dict(),
            "settings": asdict(settings),
            "data": data,
            "step": step,
        },
        partial,
    )
    partial.replace(folder / _CHECKPOINT)


def _restore(
    folder: Path,
    network: Network,
    average: Network,
    optimiser: torch.optim.Optimizer,
    settings: Settings,
    data: str,
) -> int:
    """Load the folder's checkpoint, if any; return the step to go on from."""
    if not (folder / _CHECKPOINT).is_file():
        return 0
    state = _load(folder)
    same = (state["part"], state["architecture"]) == (network.part, network.architecture)
    if not same or (state["settings"], state["data"]) != (asdict(settings), data):
        raise InputError(
            f"The checkpoint in {folder} belongs to another network, other settings or other data.",
            "Give another folder, or remove the checkpoint.",
        )
    network.load_state_dict(state["network"])
    average.load_state_dict(state["average"])
    optimiser.load_state_dict(state["optimiser"])
    return int(state["step"])


def _load(folder: Path) -> dict[str, Any]:
    return torch.load(folder / _CHECKPOINT, map_location="cpu", weights_only=True)


def load_trained(folder: Path) -> tuple[Network, dict[str, Any]]:
    """Return the averaged network of a folder's checkpoint, and how it was trained.

    Raises
    ------
    InputError
        If there is no checkpoint.
    """
    if not (folder / _CHECKPOINT).is_file():
        raise InputError(f"There is no trained network in {folder}.", "Run depthdif train network.")
    state = _load(folder)
    network = build_network(state["part"], state["architecture"])
    network.load_state_dict(state["average"])
    card = {"steps": state["step"], "settings": state["settings"]}
    evaluated = [json.loads(line) for line in (folder / _LOG).read_text().splitlines()]
    held_out = [record["held_out"] for record in evaluated if "held_out" in record]
    return network.eval(), card | ({"held_out": held_out[-1]} if held_out else {})


def _cut_log(path: Path, step: int) -> None:
    """Drop what was logged after the checkpoint that a run goes on from."""
    if path.is_file():
        kept = [line for line in path.read_text().splitlines() if json.loads(line)["step"] < step]
        path.write_text("".join(line + "\n" for line in kept))


def _table(scores: dict[str, float]) -> str:
    return "  ".join(f"{name} {value:.3f}" for name, value in scores.items())
