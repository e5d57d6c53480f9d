"""The convolutional part of the denoiser: g(σ) F_θ(x, σ, c), in grid space."""

from __future__ import annotations

import numpy as np

from depthdif.engines import Engine
from depthdif.errors import ModelError

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

#: The convolutional network takes rows and columns that are multiples of this.
FIELD_MULTIPLE = 8


class ConvolutionalField:
    r"""The convolutional part g(σ) F_θ(x, σ, c) on a tile.

    Each mode k is scaled by what is known of it: with v_k = mean diag C the variance of its field,
    the network sees (x − μ)_k / √(v_k + σ²), and its output is multiplied by the standard deviation
    of the Gaussian denoiser's error::

        g_k(σ)² = mean diag σ² C (C + σ²)⁻¹ = mean_k' Σ_j E²_kj λ_j σ² / (λ_j + σ²)

    so that the network's target is of order one at all noise levels.

    Parameters
    ----------
    engine : Engine
        Runs the network.
    context : array, shape (7, rows, columns)
        The channels of `CONTEXT` but the last.
    eigenvalues : array, shape (bins, K)
        Eigenvalues λ of C by wavenumber or bin of wavenumbers, amplitude included.
    eigenvectors : array, shape (bins, K, K)
        Their eigenvectors E, in columns.
    count : array, shape (bins,)
        Wavenumbers in each bin.

    Raises
    ------
    ModelError
        If the network was trained for another number of modes or channels.
    """

    def __init__(
        self,
        engine: Engine,
        context: np.ndarray,
        eigenvalues: np.ndarray,
        eigenvectors: np.ndarray,
        count: np.ndarray,
    ) -> None:
        self._engine = engine
        self._context = np.asarray(context, dtype=np.float32)
        self._eigenvalues = eigenvalues
        weight = np.asarray(count) / np.sum(count)
        self._share = eigenvectors**2 * weight[:, None, None]
        self._variance = np.einsum("bkj,bj->k", self._share, eigenvalues)
        if engine.has_field:
            made_for = engine.architectures["field"]
            shape = (eigenvalues.shape[1], len(context) + 1)
            if (made_for["modes"], made_for["context"]) != shape:
                raise ModelError("The model's field network does not fit its own prior.")

    def gain(self, sigma: float) -> np.ndarray:
        """Return g_k(σ); shape (K,)."""
        error = self._eigenvalues * sigma**2 / (self._eigenvalues + sigma**2)
        return np.sqrt(np.einsum("bkj,bj->k", self._share, error))

    def correction(self, deviation: np.ndarray, sigma: float) -> np.ndarray:
        """Return g(σ) F_θ, to be added to the Gaussian denoiser; zero without a network.

        Parameters
        ----------
        deviation : array, shape (M, K, rows, columns)
            x − μ.
        sigma : float
            Noise level.

        Returns
        -------
        array, shape (M, K, rows, columns), type of ``deviation``
        """
        if not self._engine.has_field:
            return np.zeros_like(deviation)
        x, context = field_input(deviation, self._context, self._variance, sigma)
        rows, columns = deviation.shape[2:]
        # The cosines of the prior continue a tile by its mirror image, and so do we.
        margin = [(0, 0), (0, 0), (0, -rows % FIELD_MULTIPLE), (0, -columns % FIELD_MULTIPLE)]
        padded = [np.pad(channels, margin, mode="symmetric") for channels in (x, context)]
        residual = self._engine.field(*padded)[:, :, :rows, :columns]
        return (self.gain(sigma)[:, None, None] * residual).astype(deviation.dtype, copy=False)


def field_input(
    deviation: np.ndarray, context: np.ndarray, variance: np.ndarray, sigma: float | np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return the convolutional network's two inputs.

    Parameters
    ----------
    deviation : array, shape (M, K, rows, columns)
        x − μ.
    context : array, shape (7, rows, columns) or (M, 7, rows, columns)
        The channels of `CONTEXT` but the last.
    variance : array, shape (K,) or (M, K)
        Prior variance of each mode's field.
    sigma : float or array, shape (M,)
        Noise level.

    Returns
    -------
    x : array, float32, shape (M, K, rows, columns)
    context : array, float32, shape (M, 8, rows, columns)
    """
    members, _, rows, columns = deviation.shape
    levels = np.reshape(sigma, (-1, 1, 1, 1))
    scale = 1 / np.sqrt(np.asarray(variance)[..., None, None] + levels**2)
    fixed = np.broadcast_to(context, (members, context.shape[-3], rows, columns))
    log_sigma = np.broadcast_to(np.log(levels), (members, 1, rows, columns))
    channels = np.concatenate([fixed, log_sigma], axis=1)
    return (deviation * scale).astype(np.float32), channels.astype(np.float32)
