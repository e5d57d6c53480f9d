"""The learned parts of the denoiser, as array code around an engine.

The denoiser of a tile is the exact Gaussian one plus what was learned (Karras et al. 2022 give the
setting x = x₀ + σ n, D(x; σ) ≈ E[x₀ | x])::

    D(x; σ | c) = μ + W_σ (x − μ) + g(σ) F_θ(x, σ, c),    W_σ = C (C + σ²)⁻¹

`HyperWiener` changes W_σ, by rescaling the eigenvalues of C; `ConvolutionalField` is F_θ. Both are
exactly zero before training, and absent from a model without learned parts: the denoiser is then
the Gaussian one.

References
----------
Karras, T. et al. (2022), Elucidating the design space of diffusion-based generative models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from depthdif.diffusion.convolutional import ConvolutionalField, FieldScales
from depthdif.diffusion.hyper_wiener import BANDS, HyperWiener
from depthdif.engines import Engine

if TYPE_CHECKING:
    from depthdif.diffusion.denoiser import Denoiser


class LearnedCorrection:
    """Everything that was learned, as one correction of a tile's Gaussian denoiser.

    Parameters
    ----------
    denoiser : Denoiser
        The Gaussian denoiser: its coordinates are those of states and corrections.
    hyper_wiener : HyperWiener, optional
    field : ConvolutionalField, optional
    """

    def __init__(
        self,
        denoiser: Denoiser,
        hyper_wiener: HyperWiener | None = None,
        field: ConvolutionalField | None = None,
    ) -> None:
        self._denoiser = denoiser
        self._hyper_wiener = hyper_wiener
        self._field = field

    @classmethod
    def on_tile(
        cls,
        engine: Engine,
        denoiser: Denoiser,
        descriptors: np.ndarray,
        context: np.ndarray | None = None,
    ) -> LearnedCorrection | None:
        """Return the correction of a tile, or None if the model has no learned part.

        Parameters
        ----------
        engine : Engine
            With the model's learned parts.
        denoiser : Denoiser
            The tile's Gaussian denoiser.
        descriptors : array, shape (8,)
            From `tile_descriptors`.
        context : array, shape (7, n, n), optional
            The channels of `CONTEXT` but the last; only a convolutional part needs it.
        """
        hyper_wiener = field = None
        if engine.has_hyper_wiener:
            band = denoiser.spectrum.band(BANDS)
            hyper_wiener = HyperWiener(engine, denoiser.eigenvalues, band, descriptors)
        if engine.has_field:
            if context is None:
                raise ValueError("the model has a convolutional part, which needs a context")
            field = ConvolutionalField(engine, context, FieldScales.of(denoiser))
        return cls(denoiser, hyper_wiener, field) if hyper_wiener or field else None

    def __call__(self, state: np.ndarray, sigma: float) -> np.ndarray:
        """Return the correction of D(x; σ) − μ.

        Parameters
        ----------
        state : array, shape (M, K, n²)
            x − μ in the denoiser's eigen-coordinates.
        sigma : float
            Noise level.

        Returns
        -------
        array, shape (M, K, n²), type of ``state``
        """
        total = np.zeros_like(state)
        if self._hyper_wiener is not None:
            total += self._hyper_wiener.correction(state, sigma)
        if self._field is not None:
            spectrum, eigenvalues = self._denoiser.spectrum, self._denoiser.eigenvalues
            squared = np.float32(sigma**2)
            removed = squared / (eigenvalues + squared) * state
            deviation, removed = (
                spectrum.inverse(self._denoiser.from_eigen(part)) for part in (state, removed)
            )
            correction = self._field.correction(deviation, removed, sigma)
            total += self._denoiser.to_eigen(spectrum.forward(correction))
        return total
