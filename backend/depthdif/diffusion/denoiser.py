"""The Wiener-preconditioned denoiser, in the coordinates where its Gaussian part is diagonal.

    D(x; σ | c) = μ_c + W_σ (x − μ_c) + correction,    W_σ = C (C + σ² I)⁻¹

C is the prior's covariance given what the network is told (SST). Per bin b of DCT wavenumbers
C_b = U_b diag(λ_b) U_bᵀ; the state is kept as eigen-coordinates u_k = U_bᵀ (x_k − μ_k), where
W_σ multiplies by λ/(λ + σ²). Without a learned part the denoiser is exact for the Gaussian prior.

References
----------
Karras et al. (2022), Elucidating the Design Space of Diffusion-Based Generative Models, NeurIPS.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from depthdif.gaussian.spectrum import TileSpectrum

#: (state (member, mode, n²), σ) → correction of the denoised state, of the same shape.
Correction = Callable[[np.ndarray, float], np.ndarray]

_SMALLEST_EIGENVALUE = 1e-8


@dataclass(frozen=True)
class Denoiser:
    """The Gaussian denoiser of a tile with an optional learned correction.

    Attributes
    ----------
    spectrum : TileSpectrum
    vectors : array, shape (bin, mode, mode)
        U_b, eigenvectors in columns.
    eigenvalues : array, shape (mode, n²), float32
        λ per sorted coefficient, descending in the mode.
    correction : callable, optional
        The learned part.
    """

    spectrum: TileSpectrum
    vectors: np.ndarray
    eigenvalues: np.ndarray
    correction: Correction | None = None

    @classmethod
    def from_covariance(cls, spectrum: TileSpectrum, covariance: np.ndarray) -> Denoiser:
        """Diagonalise C_b, shape (bin, mode, mode)."""
        values, vectors = np.linalg.eigh(covariance)
        values = np.maximum(values[:, ::-1], _SMALLEST_EIGENVALUE)
        per_coefficient = np.repeat(values, spectrum.count, axis=0).T
        return cls(
            spectrum,
            np.ascontiguousarray(vectors[:, :, ::-1]),
            np.ascontiguousarray(per_coefficient, dtype=np.float32),
        )

    @classmethod
    def from_blocks(cls, spectrum: TileSpectrum, covariance: np.ndarray, first: int) -> Denoiser:
        """Diagonalise C_b whose first scores and the others are independent, each on their own.

        The first ``first`` eigen-coordinates are then those of the first scores alone.
        """
        parts = [
            cls.from_covariance(spectrum, covariance[:, part, part])
            for part in (slice(0, first), slice(first, None))
        ]
        vectors = np.zeros_like(covariance)
        vectors[:, :first, :first] = parts[0].vectors
        vectors[:, first:, first:] = parts[1].vectors
        return cls(spectrum, vectors, np.concatenate([part.eigenvalues for part in parts]))

    def first(self, count: int) -> Denoiser:
        """Return the denoiser of the first scores alone, of one made by `from_blocks`."""
        return Denoiser(
            self.spectrum,
            np.ascontiguousarray(self.vectors[:, :count, :count]),
            self.eigenvalues[:count],
        )

    def with_correction(self, correction: Correction | None) -> Denoiser:
        """Return the same denoiser with a learned part."""
        return Denoiser(self.spectrum, self.vectors, self.eigenvalues, correction)

    def to_eigen(self, coefficient: np.ndarray) -> np.ndarray:
        """Rotate sorted coefficients (..., mode, n²) to eigen-coordinates."""
        return self._rotate(coefficient, np.swapaxes(self.vectors, 1, 2))

    def from_eigen(self, state: np.ndarray) -> np.ndarray:
        """Rotate eigen-coordinates (..., mode, n²) back to sorted coefficients."""
        return self._rotate(state, self.vectors)

    def _rotate(self, field: np.ndarray, matrices: np.ndarray) -> np.ndarray:
        out = np.empty_like(field)
        for matrix, part in zip(matrices.astype(field.dtype), self.spectrum.slices(), strict=True):
            np.matmul(matrix, field[..., part], out=out[..., part])
        return out

    def __call__(self, state: np.ndarray, sigma: float) -> np.ndarray:
        """Return D(x; σ) − μ in eigen-coordinates; shape (member, mode, n²)."""
        denoised = self.eigenvalues / (self.eigenvalues + np.float32(sigma**2)) * state
        if self.correction is not None:
            denoised += self.correction(state, sigma)
        return denoised

    def variance(self, sigma: float) -> np.ndarray:
        """Return the diagonal of V = σ² C (C + σ² I)⁻¹; shape (mode, n²). C itself at σ = ∞."""
        if np.isinf(sigma):
            return self.eigenvalues
        squared = np.float32(sigma**2)
        return squared * self.eigenvalues / (self.eigenvalues + squared)
