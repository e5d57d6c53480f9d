"""Guidance of the sampler by profiles: exact for a Gaussian prior, no gradients of the network.

    x̂₀ ← D(x; σ) + V Aᵀ (A V Aᵀ + I)⁻¹ (y − A D(x; σ)),    V = σ² C (C + σ² I)⁻¹

with profiles compressed to unit-noise numbers. Because the Gaussian part of D is known in closed
form, so is the flow that this correction drives: `Guidance.condition` jumps to its end at any σ.
A profile p at one place acts as B_p ⊗ h_pᵀ, h_p the DCT basis there, so that A V Aᵀ needs only
T_pqb = Σ_{k∈b} h_p(k) h_q(k), once per tile, and V_b, a K×K matrix per bin, once per σ.

References
----------
Song et al. (2023), Pseudoinverse-Guided Diffusion Models, ICLR; the posterior covariance instead
of σ² I is from Finzi et al. (2023), ICML.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np
from scipy.linalg import cho_factor, cho_solve, cholesky

from depthdif.diffusion.denoiser import Denoiser
from depthdif.gaussian.compression import CompressedProfile
from depthdif.gaussian.kernel import PLACES_AT_ONCE, explained

#: A V Aᵀ is kept to this many numbers a side; beyond it profiles give their best-known numbers.
MAX_NUMBERS = 3000


class Guidance:
    """The profiles of a tile.

    Parameters
    ----------
    denoiser : Denoiser
    profiles : sequence of CompressedProfile
        Residuals from the tile's constant prior mean.
    row, column : array, shape (profile,)
        Fractional cell positions in the tile.
    mean : array, shape (mode, n²)
        μ given SST, sorted coefficients.
    """

    def __init__(
        self,
        denoiser: Denoiser,
        profiles: Sequence[CompressedProfile],
        row: np.ndarray,
        column: np.ndarray,
        mean: np.ndarray,
    ) -> None:
        self.denoiser = denoiser
        rank = max(1, MAX_NUMBERS // max(len(profiles), 1))
        self.profiles = [profile.truncated(rank) for profile in profiles]
        self.basis = denoiser.spectrum.point_basis(row, column)
        sizes = [len(profile.value) for profile in self.profiles]
        self.starts = np.concatenate([[0], np.cumsum(sizes)]).astype(int)
        if self.profiles:
            at_profiles = self._apply(np.asarray(mean, dtype=np.float32)[None])[0]
            self.innovation = np.concatenate([p.value for p in self.profiles]) - at_profiles

    @property
    def size(self) -> int:
        """Number of unit-noise numbers."""
        return int(self.starts[-1])

    @cached_property
    def _overlaps(self) -> np.ndarray:
        """T_pqb; shape (bin, profile, profile)."""
        return np.stack(
            [
                self.basis[:, part] @ self.basis[:, part].T
                for part in self.denoiser.spectrum.slices()
            ]
        )

    def _apply(self, coefficient: np.ndarray) -> np.ndarray:
        """Return A x of sorted coefficients (member, mode, n²); shape (member, number)."""
        scores = coefficient @ self.basis.T
        return np.concatenate(
            [scores[:, :, p] @ profile.operator.T for p, profile in enumerate(self.profiles)],
            axis=1,
        )

    def observe(self, state: np.ndarray) -> np.ndarray:
        """Return A (x − μ) of eigen-coordinates; shape (member, number), float64."""
        return self._apply(self.denoiser.from_eigen(state)).astype(np.float64)

    def spread(self, weights: np.ndarray) -> np.ndarray:
        """Return C Aᵀ w in eigen-coordinates; weights (member, number) → (member, mode, n²)."""
        per_profile = np.stack(
            [
                weights[:, a:b] @ profile.operator
                for a, b, profile in zip(
                    self.starts[:-1], self.starts[1:], self.profiles, strict=True
                )
            ],
            axis=-1,
        ).astype(np.float32)
        rotated = self.denoiser.to_eigen(per_profile @ self.basis)
        rotated *= self.denoiser.eigenvalues
        return rotated

    def covariance(self, sigma: float) -> np.ndarray:
        """Return A V Aᵀ + I; shape (number, number)."""
        variance = self.denoiser.variance(sigma)[:, self.denoiser.spectrum.starts[:-1]]
        vectors = self.denoiser.vectors
        per_bin = np.einsum("bij,jb,bkj->bik", vectors, variance.astype(np.float64), vectors)
        return self.project(per_bin) + np.eye(self.size)

    def project(self, per_bin: np.ndarray) -> np.ndarray:
        """Return A diag(M_b) Aᵀ for K×K matrices per bin; shape (number, number)."""
        bins, modes, _ = per_bin.shape
        out = np.empty((self.size, self.size))
        flat = per_bin.reshape(bins, modes * modes)
        for p, profile in enumerate(self.profiles):
            between = (self._overlaps[:, p, p:].T @ flat).reshape(-1, modes, modes)
            rows = slice(self.starts[p], self.starts[p + 1])
            half = np.einsum("ri,qij->qrj", profile.operator, between)
            for q, other in enumerate(self.profiles[p:], start=p):
                columns = slice(self.starts[q], self.starts[q + 1])
                out[rows, columns] = half[q - p] @ other.operator.T
                out[columns, rows] = out[rows, columns].T
        return out

    @cached_property
    def _prior_factor(self) -> tuple:
        """Cholesky factor of A C Aᵀ + I."""
        return cho_factor(self.covariance(np.inf), lower=True, overwrite_a=True)

    @cached_property
    def _lower(self) -> np.ndarray:
        """The same factor, its upper triangle zero, float32."""
        return np.tril(self._prior_factor[0]).astype(np.float32)

    def posterior_mean(self) -> np.ndarray:
        """Return the Gaussian posterior mean less μ, in eigen-coordinates; shape (1, mode, n²)."""
        return self.spread(cho_solve(self._prior_factor, self.innovation)[None])

    def condition(self, state: np.ndarray, sigma: float, noise: np.ndarray) -> np.ndarray:
        """Condition noised prior draws x_σ ~ N(μ, C + σ² I) exactly on the profiles.

        x_σ + C Aᵀ (A C Aᵀ + I)⁻¹ (y − A W_σ x_σ − η), η ~ N(0, A V Aᵀ + I): given x_σ, the profiles
        of its own x₀ are A W_σ x_σ + η, so this is Matheron's rule.

        Parameters
        ----------
        state : array, shape (member, mode, n²)
            x_σ − μ in eigen-coordinates.
        sigma : float
            Noise level; 0 conditions the members themselves.
        noise : array, shape (member, number)
            Standard normal.
        """
        eigenvalues = self.denoiser.eigenvalues
        if sigma > 0:
            noise = noise @ cholesky(self.covariance(sigma), lower=True).T
            shrunk = eigenvalues / (eigenvalues + np.float32(sigma**2)) * state
        else:
            shrunk = state
        residual = self.innovation - self.observe(shrunk) - noise
        return state + self.spread(cho_solve(self._prior_factor, residual.T).T)

    def point_covariance(self, row: np.ndarray, column: np.ndarray) -> np.ndarray:
        """Return the Gaussian posterior covariance of the scores at places in the tile.

        Parameters
        ----------
        row, column : array, shape (point,)
            Fractional cell positions.

        Returns
        -------
        array, shape (point, mode, mode)
        """
        spectrum = self.denoiser.spectrum
        variance = self.denoiser.variance(np.inf)[:, spectrum.starts[:-1]].astype(np.float64)
        per_bin = np.einsum(
            "bij,jb,bkj->bik", self.denoiser.vectors, variance, self.denoiser.vectors
        )
        if not self.profiles:
            return self._point_prior(row, column, per_bin)[0]
        parts = np.array_split(np.arange(len(row)), max(1, round(len(row) / PLACES_AT_ONCE)))
        return np.concatenate([self._conditioned(row[p], column[p], per_bin) for p in parts])

    def _point_prior(
        self, row: np.ndarray, column: np.ndarray, per_bin: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return the covariance of the scores without profiles, and the DCT basis at places."""
        spectrum = self.denoiser.spectrum
        basis = spectrum.point_basis(row, column)
        own = np.stack([(basis[:, part] ** 2).sum(1) for part in spectrum.slices()], axis=1)
        return np.tensordot(own.astype(np.float64), per_bin, 1), basis

    def _conditioned(self, row: np.ndarray, column: np.ndarray, per_bin: np.ndarray) -> np.ndarray:
        """Return `point_covariance` of some places; what the profiles take off in float32."""
        spectrum = self.denoiser.spectrum
        prior, basis = self._point_prior(row, column, per_bin)
        bins, modes, _ = per_bin.shape
        overlap = np.stack(
            [basis[:, part] @ self.basis[:, part].T for part in spectrum.slices()], axis=2
        )
        cross = np.empty((len(basis), modes, self.size), np.float32)
        flat = per_bin.reshape(bins, modes * modes).astype(np.float32)
        for p, profile in enumerate(self.profiles):
            between = (overlap[:, p] @ flat).reshape(-1, modes, modes)
            operator = profile.operator.T.astype(np.float32)
            cross[:, :, self.starts[p] : self.starts[p + 1]] = between @ operator
        return prior - explained(self._lower, cross)
