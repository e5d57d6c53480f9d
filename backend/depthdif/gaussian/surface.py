"""Conditioning the prior of a tile on a map of sea-surface temperature, in DCT space.

With h = E(0) the surface row of the modes and y_k the DCT of (SST − b(0))/D(0)::

    y_k = hᵀ x_k + e_k
    μ_k = C_b h (hᵀ C_b h + s_b)^{-1} y_k,    C_b ← C_b − C_b h (hᵀ C_b h + s_b)^{-1} hᵀ C_b

SST analyses err over 50–150 km, not pixel by pixel, so the error spectrum s is mostly red: that
keeps thousands of pixels from posing as thousands of independent thermometers.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import gaussian_filter

from depthdif.gaussian.spectrum import TileSpectrum

#: Length scale of the correlated part of SST analysis errors, km, and its share of the variance.
ERROR_LENGTH_KM = 60.0
ERROR_CORRELATED_SHARE = 0.7

#: No SST map is trusted beyond this (skin, foundation and bulk differ), °C.
SST_ERROR_FLOOR = 0.2

#: Widths at which gaps are filled in turn, cells.
_FILL_WIDTHS = (1.5, 5.0, 15.0)


@dataclass(frozen=True)
class SurfaceUpdate:
    """What SST does to a tile's prior.

    Attributes
    ----------
    mean : array, shape (mode, n²)
        Conditional mean of the scores, sorted DCT coefficients.
    covariance : array, shape (bin, mode, mode)
        Conditional covariance.
    gain : array, shape (bin, mode)
        C_b h (hᵀ C_b h + s_b)^{-1}.
    error_variance : float
        Variance of the normalised SST error.
    """

    mean: np.ndarray
    covariance: np.ndarray
    gain: np.ndarray
    error_variance: float

    def condition(
        self, spectrum: TileSpectrum, scores: np.ndarray, surface_row: np.ndarray, error: np.ndarray
    ) -> np.ndarray:
        """Turn draws from the prior into draws from the conditional, less its mean.

        Parameters
        ----------
        scores : array, shape (member, mode, n²)
            Prior draws, sorted coefficients.
        surface_row : array, shape (mode,)
            h.
        error : array, shape (member, n²)
            Draws of the SST error, sorted coefficients.
        """
        surface = np.einsum("j,mjk->mk", surface_row, scores) + error
        gain = np.repeat(self.gain, spectrum.count, axis=0).T.astype(scores.dtype)
        return scores - gain[None] * surface[:, None, :]


def fill_gaps(anomaly: np.ndarray) -> np.ndarray:
    """Fill NaN by ever wider weighted means of what is there, at last by zero; shape kept."""
    filled = np.array(anomaly, dtype=np.float64)
    for width in _FILL_WIDTHS:
        missing = np.isnan(filled)
        if not missing.any():
            return filled
        weight = gaussian_filter((~missing).astype(float), width, mode="nearest")
        total = gaussian_filter(np.where(missing, 0.0, filled), width, mode="nearest")
        usable = missing & (weight > 0.05)
        filled[usable] = total[usable] / weight[usable]
    return np.where(np.isnan(filled), 0.0, filled)


def error_spectrum(spectrum: TileSpectrum) -> np.ndarray:
    """Return the spectrum of unit-variance SST error per bin; shape (bin,)."""
    correlated = spectrum.variance(ERROR_LENGTH_KM, ERROR_LENGTH_KM)
    return spectrum.bin_mean(ERROR_CORRELATED_SHARE * correlated + (1 - ERROR_CORRELATED_SHARE))


def condition_on_surface(
    spectrum: TileSpectrum,
    covariance: np.ndarray,
    surface_row: np.ndarray,
    anomaly: np.ndarray,
    error_variance: float,
) -> SurfaceUpdate:
    """Condition a tile's prior on SST.

    Parameters
    ----------
    covariance : array, shape (bin, mode, mode)
        C_b.
    surface_row : array, shape (mode,)
        h.
    anomaly : array, shape (n, n)
        (SST − background)/D(0), no gaps.
    error_variance : float
        Variance of the normalised SST error.
    """
    noise = error_variance * error_spectrum(spectrum)
    cross = covariance @ surface_row
    gain = cross / (cross @ surface_row + noise)[:, None]
    coefficient = spectrum.forward(anomaly)
    mean = np.repeat(gain, spectrum.count, axis=0).T * coefficient[None]
    return SurfaceUpdate(
        mean,
        covariance - np.einsum("bi,bj->bij", gain, cross),
        gain,
        error_variance,
    )
