"""Fit what a model knows of salinity to Argo's pairs of T and S: ``depthdif train salinity``.

Per level, with t and s the normalised anomalies of temperature and salinity and q the share of
heave that both could have in common (`ocean.salinity`)::

    γ = Σ w s q t / Σ w (q t)²,    r = (s − γ q t) / √(1 − γ² q²)

r is spice; the leading eigenvectors of its covariance, half floats' and half physics', are the
spice modes. A float's many profiles count as the square root of their number.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

import numpy as np
from scipy.ndimage import gaussian_filter1d

from depthdif.errors import InputError
from depthdif.gaussian.vertical import project
from depthdif.models.statistics import pack_statistics
from depthdif.ocean.climatology import Climatology
from depthdif.ocean.correlation import matern32
from depthdif.ocean.modes import VerticalModes
from depthdif.ocean.salinity import (
    SpiceModes,
    common_share,
    default_coupling,
    default_spread,
    salinity_scale,
)
from depthdif.ocean.scale import heave, local_scale, vertical_gradient
from depthdif.train.archive import BAD_LEVELS, GROSS, Archive, read_archive
from depthdif.train.residual_fit import ResidualFit

SPICE_MODES = 8
_FILL_DEPTH = 12.0  # m: shallower levels take the shallowest sample above this depth
_SPREAD_LIMITS = (0.7, 1.6)  # of the default spread
_PSEUDO_FLOATS = 10.0
_REAL_SHARE = 0.5  # of the floats in the covariance of spice; they know one basin
_STRETCH_M, _STRETCHED_LENGTH = 60.0, 0.9
_SURFACE_MODE, _SURFACE_DEPTH = 0.7, 60.0  # m: rain, rivers and evaporation stay in the top
#: Shares of the horizontal scales in the variance of spice, as those of temperature at floats.
_SHARES = (0.10, 0.55, 0.20, 0.15)


def fit_salinity(
    archive: Archive, climatology: Climatology, depth: np.ndarray
) -> tuple[SpiceModes, np.ndarray]:
    """Fit spice modes and their prior.

    Parameters
    ----------
    archive : Archive
    climatology : Climatology
    depth : array, shape (level,)
        The modes' levels, m.

    Returns
    -------
    SpiceModes
    array, shape (scale, spice mode, spice mode)
        Coregionalization matrices of the spice scores.
    """
    part = slice(0, len(depth))
    background_t = archive.background(climatology)[:, part]
    background_s = archive.background(climatology, "salinity")[:, part]
    t = archive.temperature[:, part] - background_t
    s = archive.salinity[:, part] - background_s
    t, s = _without_gross(t, s, background_t, background_s, depth)
    _, float_of, repeats = np.unique(archive.platform, return_inverse=True, return_counts=True)
    weight = 1.0 / np.sqrt(repeats[float_of])

    spread = _fit_spread(s, background_s, depth, weight)
    t = t / local_scale(background_t, depth)
    s = s / salinity_scale(background_s, depth, spread)
    q = common_share(background_t, background_s, depth, spread, np.ones(len(depth)))
    coupling = _fit_coupling(t, s, q, depth, weight, len(repeats))
    common = coupling * q
    spice = (s - common * t) / np.sqrt(1.0 - common**2)
    covariance = _REAL_SHARE * _covariance(spice, weight)
    covariance = covariance + (1.0 - _REAL_SHARE) * _physical(depth)
    modes = VerticalModes.from_covariance(depth, covariance, SPICE_MODES)
    prior = np.array(_SHARES)[:, None, None] * project(covariance, modes.vectors)
    return SpiceModes(depth, modes.vectors, modes.tail, spread, coupling), prior


def _without_gross(
    t: np.ndarray,
    s: np.ndarray,
    background_t: np.ndarray,
    background_s: np.ndarray,
    depth: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    """Return both anomalies where both are seen and sane, the top filled from its first sample."""
    bad = np.abs(t) > GROSS * local_scale(background_t, depth)
    bad |= np.abs(s) > GROSS * salinity_scale(background_s, depth)
    none = ~np.isfinite(t + s) | bad | (bad.sum(axis=1, keepdims=True) > BAD_LEVELS)
    t, s = np.where(none, np.nan, t), np.where(none, np.nan, s)
    for level in range(int((depth < _FILL_DEPTH).sum()) - 1, -1, -1):
        missing = np.isnan(t[:, level])
        t[missing, level], s[missing, level] = t[missing, level + 1], s[missing, level + 1]
    return t, s


def _fit_spread(
    s: np.ndarray, background: np.ndarray, depth: np.ndarray, weight: np.ndarray
) -> np.ndarray:
    """Return s_S that makes the normalised anomalies' variance one, near the default's."""
    lifted = np.square(heave(depth) * vertical_gradient(background, depth))
    excess = _mean(np.square(s) - lifted, weight)
    ratio = np.sqrt(np.maximum(excess, 0.0)) / (0.5 * default_spread(depth))
    factor = np.clip(np.where(np.isfinite(ratio), ratio, 1.0), *_SPREAD_LIMITS)
    return default_spread(depth) * np.exp(gaussian_filter1d(np.log(factor), 2.0, mode="nearest"))


def _fit_coupling(
    t: np.ndarray, s: np.ndarray, q: np.ndarray, depth: np.ndarray, weight: np.ndarray, floats: int
) -> np.ndarray:
    """Return γ, within 0 and 1 and shrunk to the default where heave shows little."""
    seen = np.isfinite(t + s)
    both = _mean(np.where(seen, s * q * t, np.nan), weight)
    alone = _mean(np.where(seen, np.square(q * t), np.nan), weight)
    doubt = _PSEUDO_FLOATS / floats
    gamma = (both + doubt * default_coupling(depth) * 0.25) / (alone + doubt * 0.25)
    gamma = np.where(np.isfinite(gamma), gamma, default_coupling(depth))
    return gaussian_filter1d(np.clip(gamma, 0.0, 0.97), 1.5, mode="nearest")


def _mean(values: np.ndarray, weight: np.ndarray) -> np.ndarray:
    seen = np.isfinite(values)
    total = (weight[:, None] * np.where(seen, values, 0.0)).sum(0)
    with np.errstate(invalid="ignore"):
        return total / (weight[:, None] * seen).sum(0)


def _covariance(values: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Return the weighted covariance of columns with gaps; nearest positive matrix."""
    seen = np.isfinite(values)
    centred = np.where(seen, values - _mean(values, weight), 0.0)
    count = (weight[:, None] * seen).T @ seen.astype(float)
    covariance = (weight[:, None] * centred).T @ centred / np.maximum(count, 1e-9)
    eigenvalue, vector = np.linalg.eigh(0.5 * (covariance + covariance.T))
    return (vector * np.maximum(eigenvalue, 0.0)) @ vector.T


def _physical(depth: np.ndarray) -> np.ndarray:
    """Return the covariance of spice where no float has been; shape (level, level)."""
    stretched = np.log1p(depth / _STRETCH_M)
    interior = matern32((stretched[:, None] - stretched[None, :]) / _STRETCHED_LENGTH)
    layer = _SURFACE_MODE * np.exp(-((depth / _SURFACE_DEPTH) ** 3))
    return interior + np.outer(layer, layer)


def add_salinity(arrays: dict[str, np.ndarray], archive: Archive) -> dict[str, np.ndarray]:
    """Return a package's arrays with salinity fitted to the climatology among them."""
    climatology = Climatology.from_arrays(_section(arrays, "climatology"))
    modes = VerticalModes.from_arrays(_section(arrays, "modes"))
    spice, prior = fit_salinity(archive, climatology, modes.depth)
    known = {f"modes.{name}": values for name, values in spice.to_arrays().items()}
    return arrays | known | {"prior.spice": prior.astype(np.float32)}


def _section(arrays: dict[str, np.ndarray], name: str) -> dict[str, np.ndarray]:
    return {k.removeprefix(f"{name}."): v for k, v in arrays.items() if k.startswith(f"{name}.")}


def main(argv: list[str] | None = None) -> int:
    """Run ``depthdif train salinity``."""
    parser = argparse.ArgumentParser(prog="depthdif train salinity", description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="source data")
    parser.add_argument("--statistics", type=Path, default=Path("build/train/statistics.npz"))
    parser.add_argument(
        "--background",
        type=Path,
        default=Path("build/train/background.npz"),
        help="what depthdif train climatology wrote: the climatology without each float",
    )
    arguments = parser.parse_args(argv)
    if not arguments.statistics.is_file():
        raise InputError(f"{arguments.statistics} does not exist.", "Run depthdif train fit first.")
    with np.load(arguments.statistics) as archive:
        arrays = {name: archive[name] for name in archive.files}
    profiles = read_archive(arguments.data / "argo" / "profiles_fit.nc")
    climatology = Climatology.from_arrays(_section(arrays, "climatology"))
    if climatology.layer is not None:
        background = ResidualFit.load(arguments.background)
        place = profiles.platform, profiles.longitude, profiles.latitude, profiles.time
        left_out = background.left_out(climatology.with_layer(None), *place)
        profiles = replace(profiles, left_out=left_out)
    arguments.statistics.write_bytes(pack_statistics(add_salinity(arrays, profiles)))
    print(f"{arguments.statistics}: salinity fitted")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
