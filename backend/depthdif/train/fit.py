"""Fit everything in a model package that is not a network: ``depthdif train fit``."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

from depthdif.errors import InputError
from depthdif.models.statistics import pack_statistics
from depthdif.ocean.climatology import Climatology
from depthdif.ocean.modes import VerticalModes
from depthdif.train.archive import read_archive
from depthdif.train.bathymetry import build_mask
from depthdif.train.climatology import (
    FLOATS_ATTRIBUTION,
    FLOATS_NAME,
    build_climatology,
)
from depthdif.train.covariance import (
    TileCovariance,
    explained,
    fit_modes,
    normalised_profiles,
    normalised_tile,
    pairwise_covariance,
    profile_scores,
)
from depthdif.train.float_archive import read_floats
from depthdif.train.prior_fit import TileSpectra, describe, fit_prior
from depthdif.train.residual_fit import ResidualFit, fit_residuals
from depthdif.train.salinity import add_salinity
from depthdif.train.simulator import Simulator

_MODE_SEED = 1_000_000


def fit_statistics(
    data: Path,
    tiles: int = 2000,
    cells: int = 96,
    log: Callable[[str], None] = print,
    background: ResidualFit | None = None,
) -> dict[str, np.ndarray]:
    """Fit climatology, wet mask, modes and prior.

    Parameters
    ----------
    data : path
        Folder with ``climatology``, ``relief``, ``land`` and ``argo``.
    tiles : int
        How many tiles to simulate.
    cells : int
        Side of a tile, cells of 0.25°.
    background : ResidualFit, optional
        What floats add to the climatology (``depthdif train climatology``); fitted here without.

    Returns
    -------
    dict
        Arrays by name, ready for a model package.
    """
    base = build_climatology(data / "climatology" / "levitus_4deg_monthly.nc")
    base = Climatology.from_arrays(base.to_arrays())
    background = background or fit_residuals(read_floats(data / "argo"), base, log)
    climatology = replace(
        background.climatology(base), name=FLOATS_NAME, attribution=FLOATS_ATTRIBUTION
    )
    mask = build_mask(data / "relief" / "etopo20.cdf", data / "land" / "ne_110m_land.shp")
    arrays = _named("climatology", climatology.to_arrays()) | _named("mask", mask.to_arrays())
    # What a package holds is rounded: everything else is fitted to the rounded climatology.
    climatology = Climatology.from_arrays(climatology.to_arrays())
    archive = read_archive(data / "argo" / "profiles_fit.nc")
    place = archive.platform, archive.longitude, archive.latitude, archive.time
    archive = replace(archive, left_out=background.left_out(base, *place))
    _, real = normalised_profiles(archive, climatology)
    simulator = Simulator(climatology, mask, cells)
    log("climatology and wet mask: done")
    modes = _modes(simulator, real, max(tiles // 5, 20), log)
    spectra = TileSpectra(modes, cells)
    for seed in range(tiles):
        spectra.add(simulator.draw(seed))
        if seed % 500 == 499:
            log(f"prior: {seed + 1} of {tiles} tiles")
    scores = profile_scores(real, modes)
    whole = np.isfinite(scores).all(axis=1)
    at_profiles = climatology.at(archive.longitude, archive.latitude, archive.time)
    descriptors = np.array(
        [
            describe(archive.latitude[i], at_profiles[i, : modes.levels], modes.depth)
            for i in np.flatnonzero(whole)
        ]
    )
    prior = fit_prior(spectra, scores[whole], descriptors, log)
    arrays |= _named("modes", modes.to_arrays()) | _named("prior", prior.to_arrays())
    return add_salinity(arrays, archive)


def _modes(
    simulator: Simulator, real: np.ndarray, tiles: int, log: Callable[[str], None]
) -> VerticalModes:
    """Fit the modes to tiles that the prior does not see, and to real a/D."""
    sample = TileCovariance()
    for seed in range(_MODE_SEED, _MODE_SEED + tiles):
        tile = simulator.draw(seed)
        sample.add(normalised_tile(tile), tile.bottom)
    covariance = pairwise_covariance(real)
    modes = fit_modes(sample.covariance, covariance)
    log(
        f"{modes.count} modes explain {explained(modes, sample.covariance):.2%} of the simulated"
        f" and {explained(modes, covariance):.2%} of the real variance"
    )
    return modes


def _named(section: str, arrays: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    return {f"{section}.{name}": values for name, values in arrays.items()}


def main(argv: list[str] | None = None) -> int:
    """Run ``depthdif train fit``."""
    parser = argparse.ArgumentParser(prog="depthdif train fit", description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="source data")
    parser.add_argument("--output", type=Path, default=Path("build/train/statistics.npz"))
    parser.add_argument("--tiles", type=int, default=2000, help="simulated tiles")
    parser.add_argument(
        "--background",
        type=Path,
        default=Path("build/train/background.npz"),
        help="what depthdif train climatology wrote; fitted anew where it is not there",
    )
    arguments = parser.parse_args(argv)
    if not arguments.data.is_dir():
        raise InputError(f"The folder {arguments.data} with the source data does not exist.")
    known = arguments.background.is_file()
    background = ResidualFit.load(arguments.background) if known else None
    arrays = fit_statistics(arguments.data, arguments.tiles, background=background)
    arguments.output.parent.mkdir(parents=True, exist_ok=True)
    arguments.output.write_bytes(pack_statistics(arrays))
    print(f"{arguments.output}: {arguments.output.stat().st_size / 1e6:.2f} MB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
