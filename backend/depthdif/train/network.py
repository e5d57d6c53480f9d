"""The two networks, as torch modules that begin as exact zeros.

`HyperWienerNetwork` is a perceptron from features of a tile's state to log-multipliers of the
prior's eigenvalues; `FieldNetwork` is a small U-Net from a tile's state to the correction of its
Gaussian denoiser. Both say in ``architecture`` how to build them again; `build_network` does.

References
----------
Ronneberger, O. et al. (2015), U-Net. Perez, E. et al. (2018), FiLM (the conditioning).
Shi, W. et al. (2016), sub-pixel convolution (the 2×2 pixel-(un)shuffle).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from depthdif.diffusion.convolutional import CONTEXT, STATES
from depthdif.diffusion.hyper_wiener import BANDS, DESCRIPTORS

#: Widths of the field network's levels.
CHANNELS = (48, 80, 128)

_LEAST_POWER = 1e-4  # so that a logarithm exists


class Network(nn.Module):
    """A network that says which part of a model it is and how to build it again.

    Attributes
    ----------
    part : str
        ``hyper-wiener`` or ``field``.
    architecture : dict
        The arguments of its class.
    """

    part: str
    architecture: dict[str, Any]


class HyperWienerNetwork(Network):
    r"""Log-multipliers of eigenvalues::

        m = β tanh( (s · r + MLP((f − offset) / scale)) / β )

    where r, the first of the features f, is each eigenvalue's own evidence.

    Parameters
    ----------
    modes : int
        Eigen-modes K.
    bands, descriptors : int
        Sizes of the features: K × bands log power ratios, log σ, descriptors.
    hidden : int
        Width of the two hidden layers.
    bound : float
        β: largest |m|; a multiplier stays within e^{±β}.
    """

    part = "hyper-wiener"
    offset: Tensor
    scale: Tensor

    def __init__(
        self,
        modes: int,
        bands: int = BANDS,
        descriptors: int = len(DESCRIPTORS),
        hidden: int = 256,
        bound: float = 2.0,
    ) -> None:
        super().__init__()
        self.architecture = {
            "modes": modes,
            "bands": bands,
            "descriptors": descriptors,
            "hidden": hidden,
            "bound": bound,
        }
        self.bound = bound
        features = modes * bands + 1 + descriptors
        # Statistics of the training features: no gradients, but part of the weights.
        self.register_buffer("offset", torch.zeros(features))
        self.register_buffer("scale", torch.ones(features))
        self.first = nn.Linear(features, hidden)
        self.second = nn.Linear(hidden, hidden)
        self.last = nn.Linear(hidden, modes * bands)
        self.own = nn.Parameter(torch.zeros(modes * bands))
        _zero(self.last)

    def forward(self, features: Tensor) -> Tensor:
        """Return m, shape (M, K × bands), of features of shape (M, F)."""
        h = (features - self.offset) / self.scale
        h = functional.silu(self.first(h))
        h = functional.silu(self.second(h))
        evidence = features[:, : self.own.shape[0]]
        return self.bound * torch.tanh((self.own * evidence + self.last(h)) / self.bound)


class _Block(nn.Module):
    """A residual block whose activations are scaled and shifted by the tile's conditions (FiLM).

    There is no normalisation: the size of a state against its noise level is information.
    """

    def __init__(self, inputs: int, outputs: int, conditions: int) -> None:
        super().__init__()
        self.enter = nn.Conv2d(inputs, outputs, 3, padding=1)
        self.leave = nn.Conv2d(outputs, outputs, 3, padding=1)
        self.film = nn.Linear(conditions, 2 * outputs)
        self.skip = nn.Conv2d(inputs, outputs, 1) if inputs != outputs else nn.Identity()
        _zero(self.film)
        with torch.no_grad():
            self.leave.weight.mul_(0.3)  # depth must not inflate variance at the start

    def forward(self, x: Tensor, conditions: Tensor) -> Tensor:
        scale, shift = self.film(conditions)[:, :, None, None].chunk(2, dim=1)
        h = self.enter(functional.silu(x)) * (1 + scale) + shift
        return self.skip(x) + self.leave(functional.silu(h))


class _Attention(nn.Module):
    """Single-head self-attention over all cells of the coarsest level, zero at the start."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.query_key_value = nn.Conv2d(channels, 3 * channels, 1)
        self.leave = nn.Conv2d(channels, channels, 1)
        self.factor = channels**-0.5
        _zero(self.leave)

    def forward(self, x: Tensor) -> Tensor:
        query, key, value = self.query_key_value(x).flatten(2).chunk(3, dim=1)
        weight = torch.softmax(query.transpose(1, 2) @ key * self.factor, dim=-1)
        return x + self.leave((value @ weight.transpose(1, 2)).reshape(x.shape))


class FieldNetwork(Network):
    """F_θ: a U-Net of three levels on the 2×2 pixel-unshuffled tile.

    It takes any number of rows and columns that are multiples of 8. The conditions of its blocks
    are the context's spatial means and the logarithms of the states' mean squares.

    Parameters
    ----------
    modes : int
        Vertical modes K.
    context : int
        Context channels.
    states : int
        Channels of the state for each mode.
    channels : sequence of three int
        Width of each level.
    attention : bool
        Whether the coarsest level attends to itself.
    """

    part = "field"

    def __init__(
        self,
        modes: int,
        context: int = len(CONTEXT),
        channels: tuple[int, int, int] = CHANNELS,
        attention: bool = False,
        states: int = STATES,
    ) -> None:
        super().__init__()
        self.architecture = {
            "modes": modes,
            "context": context,
            "states": states,
            "channels": list(channels),
            "attention": attention,
        }
        fine, middle, coarse = channels
        self.unshuffle = nn.PixelUnshuffle(2)
        self.shuffle = nn.PixelShuffle(2)
        self.conditions = nn.Linear(states * modes + context, 64)
        self.enter = nn.Conv2d(4 * (states * modes + context), fine, 3, padding=1)
        self.down_fine = _Block(fine, fine, 64)
        self.to_middle = nn.Conv2d(fine, middle, 3, stride=2, padding=1)
        self.down_middle = _Block(middle, middle, 64)
        self.to_coarse = nn.Conv2d(middle, coarse, 3, stride=2, padding=1)
        self.bottom = _Block(coarse, coarse, 64)
        self.attention = _Attention(coarse) if attention else nn.Identity()
        self.from_coarse = nn.Conv2d(coarse, middle, 1)
        self.up_middle = _Block(2 * middle, middle, 64)
        self.from_middle = nn.Conv2d(middle, fine, 1)
        self.up_fine = _Block(2 * fine, fine, 64)
        self.leave = nn.Conv2d(fine, 4 * modes, 3, padding=1)
        _zero(self.leave)

    def forward(self, x: Tensor, context: Tensor) -> Tensor:
        """Return the correction, shape (M, K, rows, columns).

        Takes states of shape (M, 2 K, rows, columns), see `convolutional.field_input`, and a
        context of shape (M, C, rows, columns).
        """
        power = torch.log(x.square().mean((2, 3)) + _LEAST_POWER)
        told = torch.cat([power, context.mean((2, 3))], dim=1)
        conditions = functional.silu(self.conditions(told))
        fine = self.enter(self.unshuffle(torch.cat([x, context], dim=1)))
        fine = self.down_fine(fine, conditions)
        middle = self.down_middle(self.to_middle(fine), conditions)
        coarse = self.attention(self.bottom(self.to_coarse(middle), conditions))
        up = torch.cat([middle, _double(self.from_coarse(coarse))], dim=1)
        middle = self.up_middle(up, conditions)
        up = torch.cat([fine, _double(self.from_middle(middle))], dim=1)
        return self.shuffle(self.leave(functional.silu(self.up_fine(up, conditions))))


def _zero(layer: nn.Module) -> None:
    for parameter in layer.parameters():
        nn.init.zeros_(parameter)


def _double(x: Tensor) -> Tensor:
    return functional.interpolate(x, scale_factor=2.0, mode="nearest")


def build_network(part: str, architecture: Mapping[str, Any]) -> Network:
    """Return an untrained network of a part.

    Parameters
    ----------
    part : {"hyper-wiener", "field"}
        Which.
    architecture : mapping
        The arguments of its class.
    """
    if part == HyperWienerNetwork.part:
        return HyperWienerNetwork(**architecture)
    if part == FieldNetwork.part:
        arguments = dict(architecture)
        if "channels" in arguments:
            arguments["channels"] = tuple(arguments["channels"])
        return FieldNetwork(**arguments)
    raise ValueError(f"there is no network {part!r}")
