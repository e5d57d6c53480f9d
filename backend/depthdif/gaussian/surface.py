"""Conditioning the prior of a tile on maps of its surface, in DCT space: SST, then any others.

With h = E(0) the surface row of the modes and y_k the DCT of (SST − b(0))/D(0)::

    y_k = t_b hᵀ x_k + e_k
    μ_k = t_b C_b h (t_b² hᵀ C_b h + s_b)^{-1} y_k
    C_b ← C_b − t_b² C_b h (t_b² hᵀ C_b h + s_b)^{-1} hᵀ C_b

Analyses are smooth: they keep the share t = exp(−(k ℓ)²/2) of a scale. What they lost is left to
the prior, or the members would have no texture at the surface.

SST analyses err over 50–150 km, not pixel by pixel, so the error spectrum s is mostly red: that
keeps thousands of pixels from posing as thousands of independent thermometers.

Where the map has more power in a bin than prior and error let expect (fronts, eddies in a region
that the prior thinks quiet), the part of the prior that shows at the surface is scaled up to it::

    C_b ← C_b + (f_b − 1) c cᵀ / (hᵀ C_b h),    c = C_b h,    f_b = (⟨y²⟩_b − s_b) / (hᵀ C_b h) ≥ 1

It is never scaled down: analysed maps are smoother than the sea.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.ndimage import gaussian_filter

from depthdif.gaussian.spectrum import TileSpectrum

#: Length scale of the correlated part of SST analysis errors, km, and its share of the variance.
ERROR_LENGTH_KM = 80.0
ERROR_CORRELATED_SHARE = 0.9

#: What a smoothed map misses of a cell, and skin, foundation and bulk differ by, °C; it adds to the
#: product's own error.
SST_REPRESENTATIVENESS = 0.1

#: Width (Gaussian σ) over which analysed maps are smooth, cells of 0.25°.
SMOOTHING_CELLS = 1.0
#: Scales of which a map keeps less than this are not taken to say how much power there is.
_LEAST_KEPT = 0.7

#: Pseudo-coefficients that shrink the power ratio f to one, and how large f may become.
_POWER_SHRINKAGE = 8.0
_POWER_LIMIT = 8.0

#: Widths at which gaps are filled in turn, cells.
_FILL_WIDTHS = (1.5, 5.0, 15.0)


@dataclass(frozen=True)
class SurfaceStep:
    """What one map does to draws from the prior.

    Attributes
    ----------
    row : array, shape (mode,)
        h.
    gain : array, shape (bin, mode)
        t_b C_b h (t_b² hᵀ C_b h + s_b)^{-1}.
    boost : array, shape (bin, mode)
        (√f_b − 1) C_b h / (hᵀ C_b h): what f_b adds to a draw whose surface is one.
    transfer : array, shape (bin,)
        t_b.
    """

    row: np.ndarray
    gain: np.ndarray
    boost: np.ndarray
    transfer: np.ndarray

    def condition(
        self, spectrum: TileSpectrum, scores: np.ndarray, error: np.ndarray
    ) -> np.ndarray:
        """Turn draws (member, mode, n²) from before the map into draws from after, less its mean.

        ``error``, shape (member, n²), are draws of the map's error, sorted coefficients.
        """
        boost, gain = (
            np.repeat(part, spectrum.count, axis=0).T.astype(scores.dtype)
            for part in (self.boost, self.gain)
        )
        row = self.row.astype(scores.dtype)
        boosted = scores + boost * np.einsum("j,mjk->mk", row, scores)[:, None, :]
        transfer = np.repeat(self.transfer, spectrum.count).astype(scores.dtype)
        surface = transfer * np.einsum("j,mjk->mk", row, boosted) + error
        return boosted - gain * surface[:, None, :]


@dataclass(frozen=True)
class SurfaceUpdate:
    """What the maps of the surface do to a tile's prior, one after the other.

    Maps whose errors are independent may be taken in turn: the result is that of all at once.

    Attributes
    ----------
    mean : array, shape (mode, n²)
        Conditional mean of the scores, sorted DCT coefficients.
    covariance : array, shape (bin, mode, mode)
        Conditional covariance.
    steps : tuple of SurfaceStep
    """

    mean: np.ndarray
    covariance: np.ndarray
    steps: tuple[SurfaceStep, ...] = ()

    def condition(
        self, spectrum: TileSpectrum, scores: np.ndarray, errors: Sequence[np.ndarray]
    ) -> np.ndarray:
        """Turn draws from the prior into draws from the conditional, less its mean.

        Parameters
        ----------
        scores : array, shape (member, mode, n²)
            Prior draws, sorted coefficients.
        errors : sequence of array, shape (member, n²)
            Draws of each map's error, sorted coefficients.
        """
        for step, error in zip(self.steps, errors, strict=True):
            scores = step.condition(spectrum, scores, error)
        return scores

    def then(
        self,
        spectrum: TileSpectrum,
        row: np.ndarray,
        anomaly: np.ndarray,
        noise: np.ndarray,
        transfer: np.ndarray | None = None,
    ) -> SurfaceUpdate:
        """Condition on one more map.

        Parameters
        ----------
        row : array, shape (mode,)
            h: what the map shows of the scores.
        anomaly : array, shape (n, n)
            The map, no gaps.
        noise : array, shape (bin,)
            s_b, its error's variance per coefficient.
        transfer : array, shape (bin,), optional
            t_b: how much of each scale the map keeps; all of it by default.
        """
        kept = np.ones(spectrum.bins) if transfer is None else transfer
        per_coefficient = np.repeat(kept, spectrum.count)
        innovation = spectrum.forward(anomaly) - per_coefficient * (row @ self.mean)
        cross = self.covariance @ row
        expected = cross @ row
        shown = np.maximum(kept, _LEAST_KEPT) ** 2 * expected
        ratio = _power_ratio(spectrum, innovation, shown, noise)
        covariance = self.covariance + np.einsum(
            "b,bi,bj->bij", (ratio - 1.0) / expected, cross, cross, optimize=True
        )
        boost = ((np.sqrt(ratio) - 1.0) / expected)[:, None] * cross
        cross = (kept * ratio)[:, None] * cross
        gain = cross / (kept**2 * ratio * expected + noise)[:, None]
        mean = np.repeat(gain, spectrum.count, axis=0).T * innovation[None]
        return SurfaceUpdate(
            self.mean + mean,
            covariance - np.einsum("bi,bj->bij", gain, cross),
            (*self.steps, SurfaceStep(row, gain, boost, kept)),
        )


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
    prior = SurfaceUpdate(np.zeros((len(surface_row), spectrum.cells**2)), covariance)
    noise = error_variance * error_spectrum(spectrum)
    return prior.then(spectrum, surface_row, anomaly, noise, map_transfer(spectrum))


def map_transfer(spectrum: TileSpectrum) -> np.ndarray:
    """Return how much of each scale a map of SST keeps, t_b; shape (bin,)."""
    wavenumber = np.pi * np.arange(spectrum.cells) / spectrum.cells
    along = np.exp(-0.5 * (SMOOTHING_CELLS * wavenumber) ** 2)
    return spectrum.bin_mean(along[:, None] * along[None, :])


def _power_ratio(
    spectrum: TileSpectrum, coefficient: np.ndarray, expected: np.ndarray, noise: np.ndarray
) -> np.ndarray:
    """Return f_b ≥ 1: the map's power less its error's, over the prior's; shape (bin,)."""
    power = np.add.reduceat(coefficient**2, spectrum.starts[:-1]) / spectrum.count
    ratio = np.maximum(power - noise, 0.0) / expected
    shrunk = (spectrum.count * ratio + _POWER_SHRINKAGE) / (spectrum.count + _POWER_SHRINKAGE)
    return np.clip(shrunk, 1.0, _POWER_LIMIT)
