"""The prior on a tile in DCT space, where it is (nearly) diagonal in the horizontal.

A tile has n×n cells of 0.25°. With φ_k the orthonormal DCT-II basis, the variance of coefficient
k = (k_y, k_x) of a stationary unit-variance field with correlation ρ is exactly::

    Λ(k) = Σ_{δ} R_{k_y}(δ_y) ρ(δ) R_{k_x}(δ_x),    R_k(δ) = Σ_i φ_k(i) φ_k(i + δ)

Covariances between different coefficients are neglected: they matter within a few cells of the
edge, which the tile's halo discards. Coefficients of like variance share a bin b, so that all
K×K algebra is done once per bin: C_b = Σ_j Λ_j(b) B_j.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
from scipy.fft import dctn, idctn

from depthdif.gaussian.prior import DEFAULT_SHARES, LocalPrior, scale_lengths
from depthdif.grid import CELL_DEGREES
from depthdif.ocean.correlation import KM_PER_DEGREE, matern32, zonal_km_per_degree

_BINS = 48


@lru_cache(maxsize=8)
def _basis(n: int) -> np.ndarray:
    """Return the orthonormal DCT-II basis; shape (wavenumber, cell)."""
    return cosines(np.arange(n), n)


def cosines(position: np.ndarray, n: int) -> np.ndarray:
    """Return φ_k at fractional cell positions (0 = centre of the first cell); shape (n, points)."""
    k = np.arange(n)[:, None]
    value = np.sqrt(2.0 / n) * np.cos(np.pi * k * (np.asarray(position)[None, :] + 0.5) / n)
    value[0] /= np.sqrt(2.0)
    return value


@lru_cache(maxsize=8)
def _lag_products(n: int) -> np.ndarray:
    """Return R_k(δ) for δ = 0…n−1, doubled for δ > 0 (both signs); shape (wavenumber, lag)."""
    size = 2 * n
    transform = np.fft.rfft(_basis(n), size, axis=1)
    products = np.fft.irfft(np.abs(transform) ** 2, size, axis=1)[:, :n]
    products[:, 1:] *= 2.0
    return products


def coefficient_variance(correlation: np.ndarray) -> np.ndarray:
    """Return Λ(k) of a correlation given at lags 0…n−1 in y and x; shape (n, n)."""
    products = _lag_products(correlation.shape[0])
    return np.maximum(products @ correlation @ products.T, 1e-12)


@dataclass(frozen=True)
class TileSpectrum:
    """Horizontal spectra of the prior's scales on a tile.

    Parameters
    ----------
    cells : int
        Tile side n, cells of 0.25°.
    latitude : float
        Latitude of the tile's centre, degrees north.
    stretch : float
        Factor on the scales' lengths, the basin's excepted.
    """

    cells: int
    latitude: float
    stretch: float = 1.0

    def variance(self, length_x_km: float, length_y_km: float) -> np.ndarray:
        """Return Λ(k) of a unit-variance Matérn-3/2 field; shape (n, n)."""
        lag = np.arange(self.cells) * CELL_DEGREES
        x = lag * zonal_km_per_degree(self.latitude) / length_x_km
        y = lag * KM_PER_DEGREE / length_y_km
        return coefficient_variance(matern32(np.hypot(y[:, None], x[None, :])))

    @cached_property
    def _scales(self) -> np.ndarray:
        lengths = scale_lengths(self.latitude, self.stretch)
        return np.stack([self.variance(lx, ly) for lx, ly in lengths])

    @cached_property
    def _bin_of_coefficient(self) -> np.ndarray:
        level = np.log(np.einsum("s,syx->yx", DEFAULT_SHARES, self._scales)).ravel()
        edge = np.linspace(level.max() + 1e-9, level.min() - 1e-9, _BINS + 1)
        index = np.searchsorted(-edge, -level) - 1
        return np.unique(index, return_inverse=True)[1]  # no empty bins

    @cached_property
    def order(self) -> np.ndarray:
        """Flat index of the coefficients, sorted by bin; shape (n²,)."""
        return np.argsort(self._bin_of_coefficient, kind="stable")

    @cached_property
    def starts(self) -> np.ndarray:
        """First position of each bin in `order`, and n² at the end; shape (bin + 1,)."""
        count = np.bincount(self._bin_of_coefficient)
        return np.concatenate([[0], np.cumsum(count)])

    @property
    def bins(self) -> int:
        """Number of bins."""
        return len(self.starts) - 1

    @property
    def count(self) -> np.ndarray:
        """Coefficients in each bin; shape (bin,)."""
        return np.diff(self.starts)

    def slices(self) -> list[slice]:
        """Return each bin's slice of the sorted coefficients."""
        return [slice(a, b) for a, b in zip(self.starts[:-1], self.starts[1:], strict=True)]

    def bin_mean(self, field: np.ndarray) -> np.ndarray:
        """Average (n, n) spectra over bins; shape (..., n, n) → (..., bin)."""
        flat = field.reshape(*field.shape[:-2], -1)[..., self.order]
        return np.add.reduceat(flat, self.starts[:-1], axis=-1) / self.count

    @cached_property
    def binned_spectra(self) -> np.ndarray:
        """Λ_j averaged over bins; shape (scale, bin)."""
        return self.bin_mean(self._scales)

    def covariance(self, prior: LocalPrior) -> np.ndarray:
        """Return C_b; shape (bin, mode, mode)."""
        return np.einsum("sb,sij->bij", self.binned_spectra, prior.coregionalization)

    def band(self, bands: int = 10) -> np.ndarray:
        """Return which of ``bands`` radial bands each sorted coefficient lies in; shape (n²,).

        Bands are equal steps in the logarithm of the wavenumber index √(k_y² + k_x²) + 1.
        """
        k = np.arange(self.cells)
        radius = np.log1p(np.hypot(k[:, None], k[None, :])).ravel()[self.order]
        top = np.log1p(np.sqrt(2.0) * self.cells)
        return np.minimum((radius / top * bands).astype(int), bands - 1)

    def forward(self, field: np.ndarray) -> np.ndarray:
        """Transform (..., n, n) fields to sorted DCT coefficients (..., n²)."""
        coefficient = dctn(field, axes=(-2, -1), norm="ortho")
        return coefficient.reshape(*field.shape[:-2], -1)[..., self.order]

    def inverse(self, coefficient: np.ndarray) -> np.ndarray:
        """Transform sorted DCT coefficients (..., n²) to fields (..., n, n)."""
        flat = np.empty_like(coefficient)
        flat[..., self.order] = coefficient
        n = self.cells
        return idctn(flat.reshape(*coefficient.shape[:-1], n, n), axes=(-2, -1), norm="ortho")

    def point_basis(self, row: np.ndarray, column: np.ndarray) -> np.ndarray:
        """Return the basis at fractional cell positions; shape (points, n²), sorted, float32."""
        y = cosines(row, self.cells).astype(np.float32)
        x = cosines(column, self.cells).astype(np.float32)
        return (y.T[:, :, None] * x.T[:, None, :]).reshape(np.size(row), self.cells**2)[
            :, self.order
        ]


def binned_covariance(spectrum: TileSpectrum, scores: np.ndarray) -> np.ndarray:
    """Return the mean of x_k x_kᵀ per bin of a tile's scores (mode, n, n); shape (bin, K, K)."""
    x = spectrum.forward(scores)
    return np.stack(
        [x[:, part] @ x[:, part].T / (part.stop - part.start) for part in spectrum.slices()]
    )
