"""The prior covariance of mode scores: a linear model of coregionalization.

Scores x(s) ∈ R^K at places s have::

    Cov(x(s), x(s')) = a² Σ_j  B_j · ρ(d(s, s') / ℓ_j)

with ρ the Matérn-3/2 correlation, ℓ_j a horizontal length scale (basin, regional, eddy, texture)
and B_j a K×K coregionalization matrix, which says how the modes vary together at that scale. One
set of B_j per class of place; a place takes a weighted mean of the classes near to it. The kernel
form serves exact interpolation, the same model in DCT space (`spectrum`) serves the sampler.

References
----------
Wackernagel, H. (2003), Multivariate Geostatistics, ch. 26.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from depthdif.ocean.correlation import BASIN_LENGTHS_KM, horizontal_lengths, matern32

#: Length of each scale relative to the regional one; 0 stands for the basin scale.
LENGTH_FACTORS = (0.0, 1.0, 0.35, 0.12)
#: Index of the regional scale.
REGIONAL = 1

#: Share of each scale where nothing is fitted.
DEFAULT_SHARES = (0.11, 0.73, 0.11, 0.05)


@dataclass(frozen=True)
class LocalPrior:
    """The prior around one place.

    Attributes
    ----------
    coregionalization : array, shape (scale, mode, mode)
        The matrices B_j (dimensionless: scores of a/D), amplitude included.
    lengths_km : array, shape (scale, 2)
        Zonal and meridional length scales.
    """

    coregionalization: np.ndarray
    lengths_km: np.ndarray

    @property
    def modes(self) -> int:
        """Number of modes K."""
        return self.coregionalization.shape[1]

    @property
    def covariance(self) -> np.ndarray:
        """Point covariance Σ_j B_j of the scores; shape (mode, mode)."""
        return self.coregionalization.sum(0)

    def scaled(self, amplitude: float) -> LocalPrior:
        """Return the prior with its standard deviation multiplied by ``amplitude``."""
        return replace(self, coregionalization=amplitude**2 * self.coregionalization)

    def stretched(self, factor: float) -> LocalPrior:
        """Return the prior with its lengths multiplied by ``factor``, the basin's excepted."""
        return replace(self, lengths_km=_stretched(self.lengths_km, factor))

    def within(self, zonal_km: float, meridional_km: float) -> np.ndarray:
        """Return the covariance of the scores that a separation takes away; shape (mode, mode).

        Σ_j B_j (1 − ρ_j): half the variance of the difference between two such places.
        """
        rho = self.correlations(np.asarray(zonal_km), np.asarray(meridional_km))
        return np.einsum("s,sij->ij", 1.0 - rho, self.coregionalization)

    def beside(self, spice: np.ndarray) -> LocalPrior:
        """Return the prior of joint scores (s, u), s and u independent.

        Parameters
        ----------
        spice : array, shape (scale, spice mode, spice mode)
            Matrices of the spice scores u.
        """
        thermal, own = self.modes, spice.shape[1]
        joint = np.zeros((len(spice), thermal + own, thermal + own))
        joint[:, :thermal, :thermal] = self.coregionalization
        joint[:, thermal:, thermal:] = spice
        return replace(self, coregionalization=joint)

    def correlations(self, zonal_km: np.ndarray, meridional_km: np.ndarray) -> np.ndarray:
        """Return ρ(d/ℓ_j) for separations of any shape; shape (scale, ...)."""
        return np.stack(
            [matern32(np.hypot(zonal_km / lx, meridional_km / ly)) for lx, ly in self.lengths_km]
        )


@dataclass(frozen=True)
class Prior:
    """The prior of a model package: classes of place, each with its matrices.

    Attributes
    ----------
    coregionalization : array, shape (class, scale, mode, mode)
    class_centre : array, shape (class, descriptor)
        Standardised descriptors of the classes.
    descriptor_mean, descriptor_scale : array, shape (descriptor,)
    class_width : float
        Width of the Gaussian weights in standardised descriptor space.
    spice : array, shape (scale, spice mode, spice mode), or None
        Matrices of the spice scores, the same everywhere.
    """

    coregionalization: np.ndarray
    class_centre: np.ndarray
    descriptor_mean: np.ndarray
    descriptor_scale: np.ndarray
    class_width: float
    spice: np.ndarray | None = None

    def to_arrays(self) -> dict[str, np.ndarray]:
        """Return the arrays to be kept in a model package."""
        return {
            "coregionalization": self.coregionalization.astype(np.float32),
            "class_centre": self.class_centre.astype(np.float32),
            "descriptor_mean": self.descriptor_mean.astype(np.float32),
            "descriptor_scale": self.descriptor_scale.astype(np.float32),
            "class_width": np.asarray(self.class_width, np.float32),
            **({} if self.spice is None else {"spice": self.spice.astype(np.float32)}),
        }

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, np.ndarray]) -> Prior:
        """Restore a prior from `to_arrays`."""
        matrices, centre, mean, scale = (
            np.asarray(arrays[name], dtype=np.float64)
            for name in (
                "coregionalization",
                "class_centre",
                "descriptor_mean",
                "descriptor_scale",
            )
        )
        spice = np.asarray(arrays["spice"], dtype=np.float64) if "spice" in arrays else None
        return cls(matrices, centre, mean, scale, float(arrays["class_width"]), spice)

    def class_weights(self, descriptors: np.ndarray) -> np.ndarray:
        """Return the weight of each class for a place; shape (class,), sums to one."""
        z = (descriptors - self.descriptor_mean) / self.descriptor_scale
        squared = ((z - self.class_centre) ** 2).sum(-1) / self.class_width**2
        weight = np.exp(-0.5 * (squared - squared.min()))
        return weight / weight.sum()

    def at(self, latitude: float, descriptors: np.ndarray) -> LocalPrior:
        """Return the prior of a place.

        Parameters
        ----------
        latitude : float
            Degrees north.
        descriptors : array, shape (descriptor,)
            As made by `place_descriptors`.
        """
        weights = self.class_weights(descriptors)
        return LocalPrior(
            np.einsum("c,csij->sij", weights, self.coregionalization), scale_lengths(latitude)
        )


def scale_lengths(latitude: float, stretch: float = 1.0) -> np.ndarray:
    """Return zonal and meridional lengths of every scale at a latitude, km; shape (scale, 2).

    All but the basin's are multiplied by ``stretch``.
    """
    regional = np.array(horizontal_lengths(latitude))
    lengths = [f * regional if f > 0 else np.array(BASIN_LENGTHS_KM) for f in LENGTH_FACTORS]
    return _stretched(np.stack(lengths), stretch)


def _stretched(lengths_km: np.ndarray, factor: float) -> np.ndarray:
    """Multiply lengths (scale, 2), the basin's excepted."""
    factors = np.where(np.array(LENGTH_FACTORS) > 0, factor, 1.0)
    return factors[:, None] * lengths_km


def place_descriptors(
    latitude: float, background: np.ndarray, scale: np.ndarray, mixed_layer_m: float
) -> np.ndarray:
    """Describe a place by what its climatology looks like.

    Parameters
    ----------
    latitude : float
        Degrees north.
    background, scale : array, shape (level,)
        Climatological temperature and local scale D, °C, on the model's levels.
    mixed_layer_m : float
        Mixed-layer depth, m.

    Returns
    -------
    array, shape (6,)
        |latitude|, log mixed-layer depth, log mean D in three depth ranges, upper-ocean contrast.
    """
    third = len(scale) // 3
    return np.array(
        [
            abs(latitude) / 30.0,
            np.log(mixed_layer_m / 50.0),
            *(np.log(part.mean()) for part in np.split(scale, [third, 2 * third])),
            (background[0] - background[-1]) / 10.0,
        ]
    )


def fit_coregionalization(
    covariance: np.ndarray, spectra: np.ndarray, count: np.ndarray, iterations: int = 60
) -> np.ndarray:
    """Fit B_j ⪰ 0 to binned spectral covariances, Ĉ_b ≈ Σ_j Λ_j(b) B_j, by weighted least squares.

    Parameters
    ----------
    covariance : array, shape (bin, mode, mode)
        Mean of x_k x_kᵀ over the DCT coefficients k in each bin.
    spectra : array, shape (scale, bin)
        Mean of Λ_j(k) over the same bins (`spectrum.TileSpectrum.binned_spectra`).
    count : array, shape (bin,)
        Coefficients per bin.
    iterations : int
        Sweeps of block-coordinate descent, each block projected onto the positive cone.

    Returns
    -------
    array, shape (scale, mode, mode)
    """
    size = np.trace(covariance, axis1=1, axis2=2)
    weight = count / np.maximum(size, 1e-6 * size.max()) ** 2
    total = np.einsum("b,bij->ij", count / count.sum(), covariance)
    share = np.array(DEFAULT_SHARES)
    fitted = share[:, None, None] * total
    for _ in range(iterations):
        for j in range(len(spectra)):
            others = covariance - np.einsum("sb,sij->bij", spectra, fitted)
            others = others + spectra[j][:, None, None] * fitted[j]
            target = np.einsum("b,bij->ij", weight * spectra[j], others)
            fitted[j] = _positive(target / (weight * spectra[j] ** 2).sum())
    return fitted


def _positive(matrix: np.ndarray) -> np.ndarray:
    """Return the nearest positive semi-definite matrix (Higham 1988)."""
    values, vectors = np.linalg.eigh(0.5 * (matrix + matrix.T))
    return (vectors * np.maximum(values, 0.0)) @ vectors.T
