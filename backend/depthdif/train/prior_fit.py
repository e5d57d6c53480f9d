"""Fit the prior of `gaussian.prior` to simulated tiles, class by class, and to real profiles.

Tiles are divided by their own amplitude and sorted into classes of alike climatology. In each class
the binned DCT covariances give the coregionalization matrices; these are shrunk towards those of
all tiles. Where there are real profiles, their vertical covariance replaces the simulator's in
proportion to how many there are.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from scipy.cluster.vq import kmeans2

from depthdif.gaussian.prior import Prior, fit_coregionalization, place_descriptors
from depthdif.gaussian.spectrum import TileSpectrum, binned_covariance
from depthdif.ocean.modes import VerticalModes
from depthdif.ocean.scale import local_scale, mixed_layer_depth
from depthdif.train.covariance import normalised_tile, pairwise_covariance
from depthdif.train.simulator import SimulatedTile

CLASSES = 24
_PSEUDO_TILES = 40.0
#: Weight of the simulator's horizontal shares; the rest is the usual ones of the latitude.
_TRUST = 0.5
_LATITUDE_STEP = 2.0  # degrees: tiles within one step share a spectrum
#: Shares of the scales by latitude. Pairs of floats 60 km and 8 days apart correlate by 0.3-0.7
#: only, and members are as rough as an eddy-resolving model at 25°N with as much texture as here;
#: models of the equator are much smoother, and poleward the scales themselves are shorter.
_SHARE_LATITUDE = (5.0, 20.0, 40.0, 60.0)
_REAL_SHARES = np.array(
    [
        (0.11, 0.60, 0.17, 0.12),
        (0.10, 0.48, 0.23, 0.19),
        (0.10, 0.48, 0.23, 0.19),
        (0.10, 0.58, 0.20, 0.12),
    ]
)
_PROFILES_PER_SAMPLE = 20.0  # of one float; they are far from independent
_REAL_PSEUDO_SAMPLES = 10.0
_WIDTH_OF_SPACING = 0.7
_DESCRIPTOR_DEGREES = 30.0  # the first descriptor is latitude in these


def shares(latitude: float) -> np.ndarray:
    """Return how much of the variance each horizontal scale has at a latitude; shape (scale,)."""
    at = abs(latitude)
    return np.array([np.interp(at, _SHARE_LATITUDE, column) for column in _REAL_SHARES.T])


def describe(latitude: float, background: np.ndarray, depth: np.ndarray) -> np.ndarray:
    """Return the class descriptors of a place from its climatology, shape (level,)."""
    return place_descriptors(
        latitude,
        background,
        local_scale(background, depth),
        float(mixed_layer_depth(background, depth)),
    )


@dataclass
class TileSpectra:
    """Binned spectral covariances of many tiles.

    Parameters
    ----------
    modes : VerticalModes
    cells : int
        Side of the tiles.
    """

    modes: VerticalModes
    cells: int
    descriptors: list[np.ndarray] = field(default_factory=list)
    covariances: list[np.ndarray] = field(default_factory=list)
    amplitudes: list[float] = field(default_factory=list)
    bands: list[int] = field(default_factory=list)
    _spectrum: dict[int, TileSpectrum] = field(default_factory=dict, repr=False)

    def spectrum(self, band: int) -> TileSpectrum:
        """Return the horizontal spectra of a latitude band."""
        if band not in self._spectrum:
            self._spectrum[band] = TileSpectrum(self.cells, band * _LATITUDE_STEP)
        return self._spectrum[band]

    def add(self, tile: SimulatedTile) -> None:
        """Add a tile."""
        normalised = normalised_tile(tile)
        scores = np.tensordot(self.modes.vectors.T.astype(np.float32), normalised, axes=1)
        latitude = float(tile.latitude.mean())
        band = round(abs(latitude) / _LATITUDE_STEP)
        amplitude = float(np.sqrt((scores.astype(float) ** 2).sum(0).mean() / self.modes.count))
        self.covariances.append(binned_covariance(self.spectrum(band), scores / amplitude))
        self.amplitudes.append(amplitude)
        self.bands.append(band)
        middle = self.cells // 2
        background = tile.background[:, middle, middle].astype(float)
        self.descriptors.append(describe(latitude, background, self.modes.depth))

    def coregionalization(self, members: np.ndarray) -> np.ndarray:
        """Fit B_j, at the geometric-mean amplitude, to some of the tiles (indices)."""
        bands = np.array(self.bands)[members]
        covariance, spectra, count = [], [], []
        for band in np.unique(bands):
            some = members[bands == band]
            spectrum = self.spectrum(int(band))
            covariance.append(np.mean([self.covariances[i] for i in some], axis=0))
            spectra.append(spectrum.binned_spectra)
            count.append(spectrum.count * len(some))
        fitted = fit_coregionalization(
            np.concatenate(covariance), np.concatenate(spectra, axis=1), np.concatenate(count)
        )
        latitude = float(bands.mean() * _LATITUDE_STEP)
        usual = shares(latitude)[:, None, None] * fitted.sum(axis=0)
        mean_log = np.mean(np.log(np.array(self.amplitudes)[members]))
        return np.exp(2.0 * mean_log) * (_TRUST * fitted + (1.0 - _TRUST) * usual)


def fit_prior(
    tiles: TileSpectra,
    real_scores: np.ndarray | None = None,
    real_descriptors: np.ndarray | None = None,
    log: Callable[[str], None] = print,
) -> Prior:
    """Fit the prior.

    Parameters
    ----------
    tiles : TileSpectra
    real_scores : array, shape (profile, mode), optional
        Scores of real profiles.
    real_descriptors : array, shape (profile, descriptor), optional
    """
    descriptors = np.array(tiles.descriptors)
    mean, scale = descriptors.mean(axis=0), descriptors.std(axis=0)
    standard = (descriptors - mean) / scale
    count = min(CLASSES, max(1, len(standard) // 20))
    centre, label = kmeans2(standard, count, minit="++", rng=np.random.default_rng(7), iter=100)
    kept = np.unique(label)
    overall = tiles.coregionalization(np.arange(len(label)))
    fitted = []
    for which in kept:
        members = np.flatnonzero(label == which)
        own = tiles.coregionalization(members)
        weight = len(members) / (len(members) + _PSEUDO_TILES)
        fitted.append(weight * own + (1.0 - weight) * overall)
    centre = centre[kept]
    prior = Prior(np.array(fitted), centre, mean, scale, _class_width(centre))
    log(f"prior: {len(kept)} classes of {np.bincount(label)[kept].min()} tiles or more")
    if real_scores is None or real_descriptors is None:
        return prior
    return _towards_real(prior, real_scores, real_descriptors)


def _class_width(centre: np.ndarray) -> float:
    """Return the width of the class weights from the classes' spacing."""
    if len(centre) < 2:
        return 1.0
    distance = np.sqrt(((centre[:, None] - centre[None]) ** 2).sum(-1))
    nearest = np.where(np.eye(len(centre), dtype=bool), np.inf, distance).min(axis=1)
    return float(_WIDTH_OF_SPACING * np.median(nearest))


def _towards_real(prior: Prior, scores: np.ndarray, descriptors: np.ndarray) -> Prior:
    """Move the classes' vertical covariance towards that of the real profiles among them."""
    weight = np.array([prior.class_weights(d) for d in descriptors])
    matrices = prior.coregionalization.copy()
    for which, share in enumerate(weight.T):
        samples = share.sum() / _PROFILES_PER_SAMPLE
        if samples < 1.0:
            continue
        chosen = share > 0.05
        real = pairwise_covariance(np.where(chosen[:, None], scores, np.nan)[chosen])
        trust = samples / (samples + _REAL_PSEUDO_SAMPLES)
        latitude = _DESCRIPTOR_DEGREES * float(np.average(descriptors[:, 0], weights=share))
        known = shares(latitude)[:, None, None] * real
        matrices[which] = (1.0 - trust) * matrices[which] + trust * known
    return Prior(
        matrices,
        prior.class_centre,
        prior.descriptor_mean,
        prior.descriptor_scale,
        prior.class_width,
    )
