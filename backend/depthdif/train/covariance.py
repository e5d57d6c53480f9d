"""Vertical covariance of a/D: from simulated tiles and from real profiles."""

from __future__ import annotations

import numpy as np

from depthdif.ocean.climatology import Climatology
from depthdif.ocean.levels import LEVELS
from depthdif.ocean.modes import VerticalModes
from depthdif.ocean.scale import local_scale
from depthdif.train.archive import Archive, drop_gross
from depthdif.train.simulator import MODEL_LEVELS, SimulatedTile

MODES = 14
_DEPTH = LEVELS[:MODEL_LEVELS]
_SIMULATED_SHARE = 0.65
_FILL_DEPTH = 12.0  # m: shallower levels take the shallowest sample above this depth


def normalised_tile(tile: SimulatedTile) -> np.ndarray:
    """Return a/D of a tile; shape (level, row, column), float32."""
    background = np.moveaxis(tile.background, 0, -1)
    return tile.anomaly / np.moveaxis(local_scale(background, _DEPTH), -1, 0).astype(np.float32)


def normalised_profiles(
    archive: Archive, climatology: Climatology
) -> tuple[np.ndarray, np.ndarray]:
    """Return the anomalies (°C) and a/D of real profiles without gross errors; (profile, 40)."""
    background = archive.background(climatology)[:, :MODEL_LEVELS]
    scale = local_scale(background, _DEPTH)
    anomaly = archive.temperature[:, :MODEL_LEVELS] - background
    drop_gross(anomaly, scale)
    _fill_surface(anomaly)
    return anomaly, anomaly / scale


def pairwise_covariance(values: np.ndarray) -> np.ndarray:
    """Return the covariance (about the mean) of columns with gaps; nearest positive matrix.

    Parameters
    ----------
    values : array, shape (sample, level)
        NaN where missing.
    """
    seen = np.isfinite(values)
    centred = np.where(seen, values - np.nanmean(values, axis=0), 0.0)
    count = seen.astype(float).T @ seen
    covariance = (centred.T @ centred) / np.maximum(count, 1.0)
    eigenvalue, vector = np.linalg.eigh(covariance)
    return (vector * np.maximum(eigenvalue, 0.0)) @ vector.T


class TileCovariance:
    """Accumulates the second moment of a/D over the wet cells of simulated tiles."""

    def __init__(self, step: int = 4) -> None:
        self.step = step
        self.moment = np.zeros((MODEL_LEVELS, MODEL_LEVELS))
        self.count = 0

    def add(self, normalised: np.ndarray, bottom: np.ndarray) -> None:
        """Add a tile's a/D, shape (level, row, column); ``bottom`` in metres."""
        part = slice(self.step // 2, None, self.step)
        samples = normalised[:, part, part][:, bottom[part, part] > 200.0].astype(float)
        self.moment += samples @ samples.T
        self.count += samples.shape[1]

    @property
    def covariance(self) -> np.ndarray:
        """The mean so far; shape (level, level)."""
        return self.moment / max(self.count, 1)


def profile_scores(normalised: np.ndarray, modes: VerticalModes) -> np.ndarray:
    """Return the scores of profiles with gaps, by ridge regression; (profile, mode).

    Profiles that see fewer than half of the levels are left out (NaN): their scores would be the
    ridge's, not theirs.
    """
    scores = np.full((len(normalised), modes.count), np.nan)
    seen = np.isfinite(normalised)
    for i in np.flatnonzero(seen.sum(axis=1) >= modes.levels // 2):
        basis = modes.vectors[seen[i]]
        gram = basis.T @ basis + 0.05 * np.eye(modes.count)
        scores[i] = np.linalg.solve(gram, basis.T @ normalised[i, seen[i]])
    return scores


def fit_modes(simulated: np.ndarray, real: np.ndarray | None) -> VerticalModes:
    """Take the EOFs of 65 % simulated and 35 % real covariance.

    Simulated-only modes lose on real data, real-only ones know one basin.
    """
    mixed = (
        simulated if real is None else _SIMULATED_SHARE * simulated + (1 - _SIMULATED_SHARE) * real
    )
    return VerticalModes.from_covariance(_DEPTH, mixed, MODES)


def explained(modes: VerticalModes, covariance: np.ndarray) -> float:
    """Return the share of a covariance's trace that the modes hold."""
    kept = np.einsum("lk,lm,mk->", modes.vectors, covariance, modes.vectors)
    return float(kept / np.trace(covariance))


def _fill_surface(anomaly: np.ndarray) -> None:
    """Give unobserved levels at the top the anomaly of the shallowest sample, in place."""
    top = int((_DEPTH < _FILL_DEPTH).sum())
    for level in range(top - 1, -1, -1):
        missing = ~np.isfinite(anomaly[:, level])
        anomaly[missing, level] = anomaly[missing, level + 1]
