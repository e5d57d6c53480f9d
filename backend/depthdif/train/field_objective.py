r"""Training of the convolutional part F_θ on fields.

With the Gaussian denoiser's estimate μ + W_σ(x − μ) and the standard deviation g(σ) of its error,
the network's target is of order one at every noise level::

    t = (x₀ − μ − W_σ (x − μ)) / g(σ),    loss = Σ_k g_k (F_θ − t)_k² / (p(x) Σ_k g_k)

with p the power of the network's input, so that rough tiles don't drown the others. Were the prior
the truth, the Gaussian denoiser's loss would be 1. A loss may know x but not x₀: divided by the
target's own power, the best F_θ would no longer be a conditional mean but drawn towards calm tiles,
and members would be too smooth. (Without the weight g_k modes that hardly
matter in °C would count as much as the first; with g_k² they would not be learnt.)
Where a hyper-Wiener network
exists, it takes part in the estimate that F_θ is added to.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch
from torch import Tensor

from depthdif.diffusion.convolutional import CONTEXT, FieldScales, field_input
from depthdif.diffusion.learned import LearnedCorrection
from depthdif.engines import Engine, make_engine
from depthdif.train.network import CHANNELS, FieldNetwork, Network
from depthdif.train.tile_cases import TileCase

#: Noise levels that are trained on, a little beyond those where the sampler asks the network.
SIGMA_RANGE = (0.05, 30.0)

#: Noise levels that evaluations report.
REPORTED = (0.1, 0.2, 0.4, 0.8, 1.6, 4.0, 10.0, 20.0)

_EVALUATION_SEED = 1_000_003


class FieldObjective:
    """Train on cases that are made as they are needed, evaluate on some others.

    Parameters
    ----------
    draw : callable
        Case number → `TileCase`, always the same for a number.
    modes : int
    batch_size : int
    seed : int
    held_out : int
        Cases of each evaluation; their numbers are negative, so training never sees them.
    denoiser : bytes, optional
        A trained hyper-Wiener network in ONNX.
    """

    def __init__(
        self,
        draw: Callable[[int], TileCase],
        modes: int,
        batch_size: int = 16,
        seed: int = 0,
        held_out: int = 16,
        denoiser: bytes | None = None,
    ) -> None:
        self._draw = draw
        self._modes = modes
        self._size = batch_size
        self._seed = seed
        self._held_out = held_out
        self._engine = make_engine("onnx", "cpu", 1, denoiser=denoiser)

    def network(
        self, channels: tuple[int, int, int] = CHANNELS, attention: bool = False
    ) -> FieldNetwork:
        """Return an untrained network."""
        torch.manual_seed(self._seed)
        return FieldNetwork(self._modes, channels=channels, attention=attention)

    def batch(self, step: int) -> dict[str, Tensor]:
        """Return noisy tiles and targets, a function of the seed and the step alone."""
        rng = np.random.default_rng([self._seed, step])
        low, high = np.log(SIGMA_RANGE)
        first = step * self._size
        examples = []
        for number in range(first, first + self._size):
            sigma = float(np.exp(rng.uniform(low, high)))
            example = noisy_example(self._draw(number), sigma, self._engine, rng)
            examples.append(mirrored(example, *rng.integers(0, 2, 2).astype(bool)))
        return _stack(examples)

    def loss(self, network: Network, batch: dict[str, Tensor]) -> Tensor:
        """Return the squared error; 1 for a network of zeros, were the prior the truth."""
        error = _weighted(network(batch["x"], batch["context"]) - batch["target"], batch)
        return (error / batch["x"].square().mean((1, 2, 3))).mean()

    @torch.no_grad()
    def evaluate(self, network: Network) -> dict[str, float]:
        """Return, by σ, the squared error on held-out tiles relative to that of no such network."""
        device = next(network.parameters()).device
        cases = [self._draw(-1 - i) for i in range(self._held_out)]
        scores = {}
        for number, sigma in enumerate(REPORTED):
            rng = np.random.default_rng([_EVALUATION_SEED, number])
            batch = _stack([noisy_example(case, sigma, self._engine, rng) for case in cases])
            batch = {name: tensor.to(device) for name, tensor in batch.items()}
            error = network(batch["x"], batch["context"]) - batch["target"]
            gaussian = _weighted(batch["target"], batch).mean()
            scores[f"{sigma:g}"] = float(_weighted(error, batch).mean() / gaussian)
        return scores


def _weighted(error: Tensor, batch: dict[str, Tensor]) -> Tensor:
    """Return each example's mean square, its modes weighted by their gain."""
    weight = batch["gain"] / batch["gain"].mean(1, keepdim=True)
    return (weight[:, :, None, None] * error.square()).mean((1, 2, 3))


def noisy_example(
    case: TileCase, sigma: float, engine: Engine, rng: np.random.Generator
) -> dict[str, np.ndarray]:
    """Return the network's inputs and target for one tile and noise level.

    Parameters
    ----------
    case : TileCase
    sigma : float
    engine : Engine
        With the hyper-Wiener network, if the model has one.
    rng : Generator

    Returns
    -------
    dict
        ``x`` (2 K, n, n), ``target`` (K, n, n), ``context`` (8, n, n) and g_k(σ) as ``gain`` (K,);
        all float32.
    """
    denoiser, spectrum = case.denoiser, case.denoiser.spectrum
    state = case.state[None].astype(np.float32)
    noisy = state + np.float32(sigma) * rng.standard_normal(state.shape, dtype=np.float32)
    base = denoiser.with_correction(
        LearnedCorrection.on_tile(engine, denoiser, case.descriptors, case.context)
    )
    coefficients = [noisy, noisy - denoiser(noisy, sigma), state - base(noisy, sigma)]
    deviation, removed, residual = (
        spectrum.inverse(denoiser.from_eigen(part)) for part in coefficients
    )
    scales = FieldScales.of(denoiser)
    x, context = field_input(deviation, removed, case.context, scales, sigma)
    gain = scales.gain(sigma).astype(np.float32)
    target = (residual[0] / gain[:, None, None]).astype(np.float32)
    return {"x": x[0], "context": context[0], "target": target, "gain": gain}


def mirrored(
    example: dict[str, np.ndarray], east_west: bool, north_south: bool
) -> dict[str, np.ndarray]:
    """Return an example as in a mirror.

    North and south change hemispheres with it; seasons are told from the hemisphere's own winter.
    East and west are alike to all that the simulator knows, if not to boundary currents.

    Parameters
    ----------
    example : dict
        Of `noisy_example`.
    east_west, north_south : bool
        Which way.
    """
    axes = tuple(axis for axis, wanted in ((-1, east_west), (-2, north_south)) if wanted)
    turned = {
        name: np.flip(values, axes) if values.ndim == 3 else values
        for name, values in example.items()
    }
    if north_south:
        turned["context"] = turned["context"].copy()
        turned["context"][CONTEXT.index("sine_latitude")] *= -1
    return turned


def _stack(examples: list[dict[str, np.ndarray]]) -> dict[str, Tensor]:
    return {
        name: torch.from_numpy(np.stack([example[name] for example in examples]))
        for name in examples[0]
    }
