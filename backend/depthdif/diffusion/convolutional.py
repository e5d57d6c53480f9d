r"""The convolutional part of the denoiser: g(σ) F_θ(x, σ, c), in grid space.

The network sees a state twice: as it is, and what the Gaussian denoiser would take from it. At
small noise levels all texture is in the latter; in the state itself it drowns in what is wide::

    (x − μ)_k / √(v_k + σ²),    (x − μ − W_σ (x − μ))_k / r_k(σ)
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from depthdif.diffusion.hyper_wiener import season
from depthdif.engines import Engine
from depthdif.errors import ModelError

if TYPE_CHECKING:
    from depthdif.diffusion.denoiser import Denoiser

#: Channels of the convolutional network's context, in order. The last is filled in per noise level.
CONTEXT = (
    "sst_anomaly",
    "stratification",
    "sine_latitude",
    "cosine_latitude",
    "season_sine",
    "season_cosine",
    "land",
    "log_sigma",
)

#: The network sees every mode of a state so many times.
STATES = 2

#: The convolutional network takes rows and columns that are multiples of this.
FIELD_MULTIPLE = 8


@dataclass(frozen=True)
class FieldScales:
    """What scales the network's input and output.

    With C = E diag(λ) Eᵀ at each wavenumber, of mode k's field the prior's variance is v_k, the
    standard deviation of the Gaussian denoiser's error g_k(σ), and that of what it takes from a
    noisy state r_k(σ)::

        v_k = mean Σ_j E²_kj λ_j,    g_k(σ)² = mean Σ_j E²_kj λ_j σ² / (λ_j + σ²)
        r_k(σ)² = mean Σ_j E²_kj σ⁴ / (λ_j + σ²)

    Parameters
    ----------
    eigenvalues : array, shape (bins, K)
        λ by bin of wavenumbers, amplitude included.
    eigenvectors : array, shape (bins, K, K)
        E, eigenvectors in columns.
    count : array, shape (bins,)
        Wavenumbers in each bin.
    """

    eigenvalues: np.ndarray
    eigenvectors: np.ndarray
    count: np.ndarray

    @classmethod
    def of(cls, denoiser: Denoiser) -> FieldScales:
        """Return the scales of a tile's Gaussian denoiser."""
        spectrum = denoiser.spectrum
        binned = denoiser.eigenvalues[:, spectrum.starts[:-1]].T
        return cls(binned, denoiser.vectors, spectrum.count)

    @cached_property
    def _share(self) -> np.ndarray:
        weight = self.count / self.count.sum()
        return self.eigenvectors**2 * weight[:, None, None]

    @cached_property
    def variance(self) -> np.ndarray:
        """v_k; shape (K,)."""
        return np.einsum("bkj,bj->k", self._share, self.eigenvalues)

    def gain(self, sigma: float) -> np.ndarray:
        """Return g_k(σ); shape (K,)."""
        error = self.eigenvalues * sigma**2 / (self.eigenvalues + sigma**2)
        return np.sqrt(np.einsum("bkj,bj->k", self._share, error))

    def removed(self, sigma: float) -> np.ndarray:
        """Return r_k(σ); shape (K,)."""
        variance = sigma**4 / (self.eigenvalues + sigma**2)
        return np.sqrt(np.einsum("bkj,bj->k", self._share, variance))


class ConvolutionalField:
    """The convolutional part g(σ) F_θ(x, σ, c) on a tile.

    The network's input is `field_input`, and its output is multiplied by g_k(σ): input and target
    are of order one at all noise levels.

    Parameters
    ----------
    engine : Engine
        Runs the network.
    context : array, shape (7, rows, columns)
        The channels of `CONTEXT` but the last.
    scales : FieldScales

    Raises
    ------
    ModelError
        If the network was trained for another number of modes or channels.
    """

    def __init__(self, engine: Engine, context: np.ndarray, scales: FieldScales) -> None:
        self._engine = engine
        self._context = np.asarray(context, dtype=np.float32)
        self._scales = scales
        if engine.has_field:
            made_for = engine.architectures["field"]
            shape = (scales.eigenvalues.shape[1], len(context) + 1, STATES)
            if (made_for["modes"], made_for["context"], made_for.get("states", 1)) != shape:
                raise ModelError("The model's field network does not fit its own prior.")

    def correction(self, deviation: np.ndarray, removed: np.ndarray, sigma: float) -> np.ndarray:
        """Return g(σ) F_θ, to be added to the Gaussian denoiser; zero without a network.

        Parameters
        ----------
        deviation : array, shape (M, K, rows, columns)
            x − μ.
        removed : array, shape (M, K, rows, columns)
            x − μ − W_σ (x − μ).
        sigma : float
            Noise level.

        Returns
        -------
        array, shape (M, K, rows, columns), type of ``deviation``
        """
        if not self._engine.has_field:
            return np.zeros_like(deviation)
        x, context = field_input(deviation, removed, self._context, self._scales, sigma)
        rows, columns = deviation.shape[2:]
        # The cosines of the prior continue a tile by its mirror image, and so do we.
        margin = [(0, 0), (0, 0), (0, -rows % FIELD_MULTIPLE), (0, -columns % FIELD_MULTIPLE)]
        padded = [np.pad(channels, margin, mode="symmetric") for channels in (x, context)]
        residual = self._engine.field(*padded)[:, :, :rows, :columns]
        return (self._scales.gain(sigma)[:, None, None] * residual).astype(
            deviation.dtype, copy=False
        )


def field_input(
    deviation: np.ndarray,
    removed: np.ndarray,
    context: np.ndarray,
    scales: FieldScales,
    sigma: float,
) -> tuple[np.ndarray, np.ndarray]:
    """Return the convolutional network's two inputs.

    Parameters
    ----------
    deviation, removed : array, shape (M, K, rows, columns)
        x − μ, and x − μ − W_σ (x − μ).
    context : array, shape (7, rows, columns)
        The channels of `CONTEXT` but the last.
    scales : FieldScales
    sigma : float
        Noise level.

    Returns
    -------
    x : array, float32, shape (M, 2 K, rows, columns)
    context : array, float32, shape (M, 8, rows, columns)
    """
    members, modes, rows, columns = deviation.shape
    x = np.empty((members, 2 * modes, rows, columns), np.float32)
    x[:, :modes] = deviation / np.sqrt(scales.variance + sigma**2)[:, None, None]
    x[:, modes:] = removed / scales.removed(sigma)[:, None, None]
    channels = np.empty((members, len(context) + 1, rows, columns), np.float32)
    channels[:, :-1] = context
    channels[:, -1] = np.log(sigma)
    return x, channels


def field_context(
    surface_anomaly: np.ndarray,
    scale: np.ndarray,
    latitude: np.ndarray,
    day_of_year: float,
    land: np.ndarray,
) -> np.ndarray:
    """Return the static channels of the convolutional network's context.

    Parameters
    ----------
    surface_anomaly : array, shape (n, n)
        SST less climatology, divided by D at the surface; no gaps.
    scale : array, shape (n, n, level)
        Local scale D, °C; its largest value over depth stands for the stratification.
    latitude : array, shape (n, n)
        Degrees north.
    day_of_year : float
        1–366.
    land : bool array, shape (n, n)

    Returns
    -------
    array, float32, shape (7, n, n)
    """
    sine, cosine = season(day_of_year, float(np.mean(latitude)))
    angle = np.deg2rad(latitude)
    channels = [
        surface_anomaly,
        np.log(scale.max(-1)),
        np.sin(angle),
        np.cos(angle),
        np.full_like(angle, sine),
        np.full_like(angle, cosine),
        land,
    ]
    return np.stack(channels).astype(np.float32)
