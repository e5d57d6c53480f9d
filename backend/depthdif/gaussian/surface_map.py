"""A map of the sea surface beside SST, as one tile's analysis uses it.

What it shows of the scores differs from place to place: y(x) = g(x)ᵀ s(x) + e(x). Cell by cell that
is used as it is. In DCT space one row must serve the whole tile, so that the map is divided by the
standard deviation m(x) that the prior gives it, and takes the tile's mean direction::

    y(x)/m(x) ≈ ĝᵀ s(x) + e(x)/m(x) + (g(x)/m(x) − ĝ)ᵀ s(x),    m² = gᵀ Σ g

whose last term counts as error with the prior's own correlation.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from depthdif.gaussian.gaps import POOR, conditional_fill, has_gaps, share_told
from depthdif.gaussian.prior import REGIONAL, LocalPrior
from depthdif.gaussian.spectrum import TileSpectrum
from depthdif.gaussian.surface import fill_gaps


@dataclass(frozen=True)
class ErrorPart:
    """A part of a map's error.

    Parameters
    ----------
    variance : array, shape (n, n)
        In the map's unit, squared.
    lengths_km : (float, float)
        Zonal and meridional correlation length; near zero for white noise.
    """

    variance: np.ndarray
    lengths_km: tuple[float, float]

    @property
    def lattice_step(self) -> int:
        """Model cells per lattice cell that serve to draw it."""
        shortest = min(self.lengths_km)
        return 16 if shortest > 1000.0 else 2 if shortest > 200.0 else 1


@dataclass(frozen=True)
class SurfaceMap:
    """A map on a tile.

    Attributes
    ----------
    name : str
    stream : int
        First stream of the noise that draws its error.
    anomaly : array, shape (n, n)
        The map less the background and what is known of its mean; NaN where there is none.
    row : array, shape (n, n, mode)
        g.
    errors : tuple of ErrorPart
    prior : LocalPrior
    latitude : float
        Of the tile's centre.
    window : slice
        The cells that are kept of the tile, along either axis.
    sea : array of bool, shape (n, n)
    constant : float
        What was taken off the map because it stood too high, in its unit.
    """

    name: str
    stream: int
    anomaly: np.ndarray
    row: np.ndarray
    errors: tuple[ErrorPart, ...]
    prior: LocalPrior
    latitude: float
    window: slice
    sea: np.ndarray
    constant: float = 0.0

    @cached_property
    def variance(self) -> np.ndarray:
        """Error variance of each cell; shape (n, n)."""
        return np.asarray(sum(part.variance for part in self.errors))

    @cached_property
    def _spread(self) -> np.ndarray:
        """m(x), the standard deviation that the prior gives the map; shape (n, n)."""
        covariance = self.prior.covariance
        squared = np.einsum("yxi,ij,yxj->yx", self.row, covariance, self.row, optimize=True)
        return np.sqrt(np.maximum(squared, 1e-12))

    @cached_property
    def _trusted(self) -> np.ndarray:
        seen = np.isfinite(self.anomaly)
        if not seen.any():
            return seen
        relative = self.variance / self._spread**2
        central = np.zeros_like(seen)
        central[self.window, self.window] = True
        typical = np.median(relative[seen & central if (seen & central).any() else seen])
        return seen & (relative <= POOR * typical)

    @cached_property
    def _typical(self) -> np.ndarray:
        """The trusted cells that direction and error are taken from: the window's, if any."""
        chosen = np.zeros_like(self._trusted)
        chosen[self.window, self.window] = self._trusted[self.window, self.window]
        return chosen if chosen.any() else self._trusted

    @property
    def told(self) -> bool:
        """Whether the map tells anything of the tile."""
        return bool(self._trusted.any())

    @cached_property
    def direction(self) -> np.ndarray:
        """ĝ; shape (mode,)."""
        return (self.row / self._spread[..., None])[self._typical].mean(0)

    @cached_property
    def error_parts(self) -> tuple[tuple[float, tuple[float, float], int], ...]:
        """Variance, correlation lengths and lattice step of each part of the normalised error."""
        chosen = self._typical
        parts = [
            (float((part.variance / self._spread**2)[chosen].mean()), part.lengths_km, part)
            for part in self.errors
        ]
        differ = (self.row / self._spread[..., None])[chosen] - self.direction
        mismatch = np.einsum("ci,ij,cj->c", differ, self.prior.covariance, differ).mean()
        regional = self.prior.lengths_km[REGIONAL]
        own = ErrorPart(np.empty(0), (float(regional[0]), float(regional[1])))
        parts.append((float(mismatch), own.lengths_km, own))
        return tuple((value, lengths, part.lattice_step) for value, lengths, part in parts)

    def noise(self, spectrum: TileSpectrum) -> np.ndarray:
        """Return the normalised error's variance per coefficient; shape (bin,)."""
        parts = [
            value * spectrum.bin_mean(spectrum.variance(*lengths))
            for value, lengths, _ in self.error_parts
        ]
        return np.asarray(sum(parts))

    @cached_property
    def share_told(self) -> np.ndarray:
        """Share of each cell's variance that the nearest trusted cell tells; shape (n, n)."""
        return share_told(self.latitude, self.prior, self.direction, self._trusted)

    @cached_property
    def has_gaps(self) -> bool:
        """Whether some sea cell of the window lies far from any trusted cell."""
        return has_gaps(self.sea, self.share_told, self.window)

    def normalised(self, spectrum: TileSpectrum, covariance: np.ndarray) -> np.ndarray:
        """Return the map over m with its gaps filled; shape (n, n).

        Parameters
        ----------
        covariance : array, shape (bin, mode, mode)
            C_b.
        """
        trusted = self._trusted
        guess = fill_gaps(np.where(trusted, self.anomaly / self._spread, np.nan))
        if not self.has_gaps:
            return guess
        power = np.einsum("i,bij,j->b", self.direction, covariance, self.direction)
        return conditional_fill(spectrum, guess, trusted, power + self.noise(spectrum))
