r"""Training of the hyper-Wiener network from the power of tiles, without their fields.

The network sees power by band and rescales eigenvalues by band, so fields enter only through sums
over groups γ of n wavenumbers that share a band and an eigenvalue. In the n-dimensional space of
a group, split the noise into its part along x and the rest: z ~ N(0, 1) and χ² with n − 1 degrees
of freedom, whatever x is. With y = x + σ ε, p = √(Σ_γ x²) and w = λeᵐ/(λeᵐ + σ²), exactly::

    Σ_γ y²         = (p + σ z)² + σ² χ²
    Σ_γ (w y − x)² = (w σ z − (1 − w) p)² + w² σ² χ²

A tile becomes a table of modes × groups, noise two numbers per group, and a step of hundreds of
tiles takes milliseconds.

The loss of a tile is its squared denoising error in units of the Gaussian posterior variance
λσ²/(λ + σ²), in which the sampler works, over the power of the noisy state relative to the prior's,
so that rough tiles don't drown the others: were the prior the truth, the Gaussian denoiser's would
be 1. A loss may know the noisy state, but not the state behind it: relative to the Gaussian
denoiser's error on that state, the best multipliers would be drawn towards calm tiles.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace

import numpy as np
import torch
from torch import Tensor

from depthdif.diffusion.denoiser import Denoiser
from depthdif.diffusion.hyper_wiener import BANDS, DESCRIPTORS, score_features
from depthdif.train.network import HyperWienerNetwork, Network

#: Noise levels of training, in units of scores, well beyond those that the sampler asks (0.05–20),
#: and those that evaluations report.
SIGMA_RANGE = (0.02, 700.0)
REPORTED = (0.15, 0.4, 0.8, 1.6, 4.0, 10.0, 40.0, 200.0)

_UNEVEN = 0.05
_PENALTY = 0.003
_EVALUATION_SEED = 1_000_003


@dataclass(frozen=True)
class PowerTile:
    """What training keeps of one tile.

    Attributes
    ----------
    power : array, shape (K, G)
        Σx² over each group, x = state − mean in the eigen-coordinates of C.
    eigenvalues : array, shape (K, G)
        λ, shared by the group.
    count, band : array, shape (G,)
        Wavenumbers in the group, and their band.
    descriptors : array, shape (P,)
        From `tile_descriptors`.
    """

    power: np.ndarray
    eigenvalues: np.ndarray
    count: np.ndarray
    band: np.ndarray
    descriptors: np.ndarray


def power_tile(denoiser: Denoiser, state: np.ndarray, descriptors: np.ndarray) -> PowerTile:
    """Reduce a tile's state x₀ − μ, shape (K, n²) in eigen-coordinates, to its power."""
    spectrum = denoiser.spectrum
    band = spectrum.band(BANDS)
    bin_of = np.repeat(np.arange(spectrum.bins), spectrum.count)
    pairs, group = np.unique(bin_of * BANDS + band, return_inverse=True)
    power = np.stack([np.bincount(group, weights=row**2) for row in state])
    return PowerTile(
        power.astype(np.float32),
        denoiser.eigenvalues[:, spectrum.starts[pairs // BANDS]],
        np.bincount(group).astype(np.float32),
        (pairs % BANDS).astype(np.int64),
        np.asarray(descriptors, dtype=np.float32),
    )


@dataclass(frozen=True)
class PowerTiles:
    """Many tiles in one table.

    Attributes
    ----------
    power, eigenvalues : array, shape (tile, K, G)
    count, band : array, shape (tile, G)
        Tiles with fewer groups are filled up with groups of no wavenumbers.
    descriptors : array, shape (tile, P)
    """

    power: np.ndarray
    eigenvalues: np.ndarray
    count: np.ndarray
    band: np.ndarray
    descriptors: np.ndarray

    @classmethod
    def of(cls, tiles: Sequence[PowerTile]) -> PowerTiles:
        """Stack tiles."""
        groups = max(len(tile.count) for tile in tiles)

        def stack(rows: list[np.ndarray], fill: float) -> np.ndarray:
            margins = [[(0, 0)] * (row.ndim - 1) + [(0, groups - row.shape[-1])] for row in rows]
            padded = zip(rows, margins, strict=True)
            return np.stack([np.pad(row, by, constant_values=fill) for row, by in padded])

        return cls(
            stack([tile.power for tile in tiles], 0),
            stack([tile.eigenvalues for tile in tiles], 1),
            stack([tile.count for tile in tiles], 0),
            stack([tile.band for tile in tiles], 0),
            np.stack([tile.descriptors for tile in tiles]),
        )

    def to_arrays(self) -> dict[str, np.ndarray]:
        """Return the arrays by name."""
        return {each.name: getattr(self, each.name) for each in fields(self)}

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, np.ndarray]) -> PowerTiles:
        """Restore from `to_arrays`."""
        return cls(*(arrays[each.name] for each in fields(cls)))

    def __len__(self) -> int:
        return len(self.power)

    def with_draws_of_the_prior(
        self, share: float, spread: float, rng: np.random.Generator
    ) -> PowerTiles:
        """Append tiles drawn from their own prior, each eigen-mode with an amplitude of its own.

        The simulator is not the ocean: what it has everywhere and the prior has not should not be
        learned as a fact of nature. Among tiles like these the network pays for every rescaling
        that the state itself does not ask for.

        Parameters
        ----------
        share : float
            How many to append, relative to the tiles that there are.
        spread : float
            Standard deviation of the log amplitudes.
        rng : Generator
        """
        index = rng.permutation(len(self))[: round(share * len(self))]
        count, eigenvalues = self.count[index, None, :], self.eigenvalues[index]
        amplitude = np.exp(spread * rng.standard_normal((*eigenvalues.shape[:2], 1)))
        shape = np.broadcast_to(count / 2, eigenvalues.shape)
        power = amplitude**2 * eigenvalues * 2 * rng.standard_gamma(shape)
        drawn = replace(
            self.part(index),
            power=power.astype(np.float32),
        )
        both = (self.to_arrays(), drawn.to_arrays())
        return PowerTiles.from_arrays(
            {name: np.concatenate([a[name] for a in both]) for name in both[0]}
        )

    def part(self, which: np.ndarray) -> PowerTiles:
        """Return some of the tiles, by index or mask."""
        return PowerTiles.from_arrays({name: a[which] for name, a in self.to_arrays().items()})

    @property
    def modes(self) -> int:
        """Number of eigen-modes K."""
        return self.power.shape[1]

    def noisy(
        self, index: np.ndarray, sigma: np.ndarray, rng: np.random.Generator
    ) -> dict[str, Tensor]:
        """Return a batch: tiles ``index`` with noise of levels ``sigma``, both of shape (B,)."""
        power, eigenvalues = self.power[index], self.eigenvalues[index]
        count, band = self.count[index], self.band[index]
        filled = (count > 0)[:, None, :]
        along = filled * rng.standard_normal(power.shape, dtype=np.float32)
        # χ²(n − 1) is twice a gamma variate of shape (n − 1)/2; zero for n ≤ 1.
        shape = np.broadcast_to(np.maximum(count - 1, 0)[:, None, :] / 2, power.shape)
        across = 2 * rng.standard_gamma(shape)
        root, level = np.sqrt(power), sigma[:, None, None]
        membership = (band[:, :, None] == np.arange(BANDS)).astype(np.float32)
        variance = eigenvalues + level**2
        share = eigenvalues / variance
        seen = (root + level * along) ** 2 + level**2 * across
        # The sampler's noise is not exactly white: features must not rest on a per cent of power.
        seen = seen * (
            1
            + _UNEVEN * rng.standard_normal((len(index), 1, BANDS)) @ membership.transpose(0, 2, 1)
        )
        score = share * (seen / variance - count[:, None, :])
        information = count[:, None, :] * share**2
        total = count[:, None, :] * share
        arrays = {
            "features": score_features(
                score @ membership,
                information @ membership,
                total @ membership,
                sigma,
                self.descriptors[index],
            ),
            "sigma": level,
            "root": root,
            "along": along,
            "across": across,
            "eigenvalues": eigenvalues,
            "weight": filled * variance / (eigenvalues * level**2),
            "units": (seen / variance).sum((1, 2)),
        }
        batch = {name: torch.from_numpy(a.astype(np.float32)) for name, a in arrays.items()}
        batch["band"] = torch.from_numpy(band)
        return batch


def squared_errors(log_multipliers: Tensor, batch: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
    """Return Σ(w y − x)² by group, with multipliers and without; shape (B, K, G) each."""
    members, modes, groups = batch["root"].shape
    band = batch["band"][:, None, :].expand(members, modes, groups)
    m = torch.gather(log_multipliers.float().reshape(members, modes, BANDS), 2, band)
    signal_to_noise = torch.log(batch["eigenvalues"]) - 2 * torch.log(batch["sigma"])

    def error(logit: Tensor) -> Tensor:
        noise = torch.sigmoid(logit) * batch["sigma"]
        missed = torch.sigmoid(-logit) * batch["root"]
        return (noise * batch["along"] - missed) ** 2 + noise**2 * batch["across"]

    return error(signal_to_noise + m), error(signal_to_noise)


class SpectralBias:
    """What a set of tiles has more or less than its prior, on average, by mode and band.

    The prior's spectrum is set with the help of real floats; the simulator's differs. Were the
    network trained on the simulator as it is, it would learn to undo that difference everywhere.
    What it shall learn is how tiles vary around their prior. So tiles are rescaled first, by the
    mean ratio of their power to the prior's, a function of place and season::

        E[mean_b x²/λ] = exp(β₀ + β · q(descriptors))

    a gamma regression with a log link, quadratic in what describes a place. The guessed amplitude
    takes no part: that a high guess is often too high is for the network to know.

    Parameters
    ----------
    tiles : PowerTiles
        To fit β to.

    References
    ----------
    McCullagh, P. and Nelder, J. A. (1989), Generalized Linear Models, ch. 8.
    """

    _ITERATIONS, _STEP, _RIDGE, _LIMIT = 60, 0.5, 1.0, 4.0

    def __init__(self, tiles: PowerTiles) -> None:
        ratio = self._ratio(tiles).reshape(len(tiles), -1)
        design = self._design(tiles.descriptors)
        self._coefficients = np.zeros((design.shape[1], ratio.shape[1]))
        self._coefficients[0] = np.log(np.maximum(ratio.mean(0), np.exp(-self._LIMIT)))
        normal = design.T @ design + self._RIDGE * np.eye(design.shape[1])
        for _ in range(self._ITERATIONS):
            mean = np.exp(self._logarithm(design))
            self._coefficients += self._STEP * np.linalg.solve(
                normal, design.T @ (ratio / mean - 1)
            )

    def removed_from(self, tiles: PowerTiles, which: np.ndarray | None = None) -> PowerTiles:
        """Return tiles whose mean power is their prior's.

        ``which``, bool, shape (tile,), are those of the simulator; all by default.
        """
        shape = len(tiles), tiles.modes, BANDS
        by_band = np.exp(-self._logarithm(self._design(tiles.descriptors))).reshape(shape)
        band = np.broadcast_to(tiles.band[:, None, :], tiles.power.shape)
        factor = np.take_along_axis(by_band, band, axis=2)
        if which is not None:
            factor[~which] = 1.0
        return replace(tiles, power=(tiles.power * factor).astype(np.float32))

    def factor(self, descriptors: np.ndarray) -> np.ndarray:
        """Return what takes the bias off the power of a tile, shape (K, bands).

        Parameters
        ----------
        descriptors : array, shape (P,)
            From `tile_descriptors`.
        """
        logarithm = self._logarithm(self._design(descriptors[None]))
        return np.asarray(np.exp(-logarithm).reshape(-1, BANDS))

    def _logarithm(self, design: np.ndarray) -> np.ndarray:
        return np.clip(design @ self._coefficients, -self._LIMIT, self._LIMIT)

    @staticmethod
    def _design(descriptors: np.ndarray) -> np.ndarray:
        place = np.delete(descriptors, DESCRIPTORS.index("log_amplitude"), axis=1)
        latitude = place[:, :1]
        return np.column_stack([np.ones(len(place)), place, place**2, latitude * place[:, 1:]])

    @staticmethod
    def _ratio(tiles: PowerTiles) -> np.ndarray:
        """Return the mean of x²/λ over bands; shape (tile, K, bands), 1 where there is none."""
        membership = (tiles.band[:, :, None] == np.arange(BANDS)).astype(np.float64)
        count = tiles.count[:, None, :] @ membership
        relative = (tiles.power / tiles.eigenvalues) @ membership
        return np.where(count > 0, relative / np.maximum(count, 1), 1)


class PowerObjective:
    """Train on some tiles, evaluate on others.

    Parameters
    ----------
    training, held_out : PowerTiles
    batch_size : int
    seed : int
    """

    def __init__(
        self, training: PowerTiles, held_out: PowerTiles, batch_size: int = 256, seed: int = 0
    ) -> None:
        self._training = training
        self._held_out = held_out
        self._size = batch_size
        self._seed = seed

    def network(self, **architecture: int) -> HyperWienerNetwork:
        """Return an untrained network that knows the spread of the training features."""
        torch.manual_seed(self._seed)
        network = HyperWienerNetwork(self._training.modes, **architecture)
        features = torch.cat([self.batch(-1 - i)["features"] for i in range(4)])
        network.offset.copy_(features.mean(0))
        network.scale.copy_(features.std(0).clamp(min=0.1))
        return network

    def batch(self, step: int) -> dict[str, Tensor]:
        """Return noisy tiles, a function of the seed and the step alone."""
        rng = np.random.default_rng([self._seed, 2**32 + step])
        index = rng.integers(len(self._training), size=self._size)
        low, high = np.log(SIGMA_RANGE)
        return self._training.noisy(index, np.exp(rng.uniform(low, high, self._size)), rng)

    def loss(self, network: Network, batch: dict[str, Tensor]) -> Tensor:
        """Return the mean over tiles of the error in units of the posterior's variance and power.

        A small penalty on m² keeps eigenvalues alone that the noise hides: the error hardly feels
        them, but over the sampler's steps a stray multiplier grows.
        """
        m = network(batch["features"])
        error, _ = squared_errors(m, batch)
        scaled = (batch["weight"] * error).sum((1, 2)) / batch["units"]
        return scaled.mean() + _PENALTY * m.float().square().mean()

    @torch.no_grad()
    def evaluate(self, network: Network) -> dict[str, float]:
        """Return, by σ, the error relative to the Gaussian denoiser's; unweighted as ``rmse²``."""
        device = next(network.parameters()).device
        index = np.arange(len(self._held_out))
        scores: dict[str, float] = {}
        for number, sigma in enumerate(REPORTED):
            rng = np.random.default_rng([_EVALUATION_SEED, number])
            batch = self._held_out.noisy(index, np.full(len(index), sigma), rng)
            batch = {name: tensor.to(device) for name, tensor in batch.items()}
            error, gaussian = squared_errors(network(batch["features"]), batch)
            weight = batch["weight"]
            scores[f"{sigma:g}"] = float((weight * error).sum() / (weight * gaussian).sum())
            scores[f"rmse² {sigma:g}"] = float(error.sum() / gaussian.sum())
        return scores
