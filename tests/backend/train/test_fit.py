"""What is fitted: covariances from samples with gaps, and a prior that matches its own tiles."""

from __future__ import annotations

import numpy as np
import pytest

from depthdif.gaussian.prior import Prior
from depthdif.ocean.levels import LEVELS
from depthdif.ocean.mask import WetMask
from depthdif.ocean.modes import VerticalModes
from depthdif.train.archive import read_archive
from depthdif.train.covariance import (
    TileCovariance,
    fit_modes,
    normalised_tile,
    pairwise_covariance,
    profile_scores,
)
from depthdif.train.prior_fit import TileSpectra, fit_prior
from depthdif.train.simulator import Simulator
from small_climatology import small_climatology

DEPTH = LEVELS[:40]


def test_covariance_with_gaps_is_that_of_the_whole_sample():
    rng = np.random.default_rng(0)
    truth = np.exp(-np.abs(np.subtract.outer(np.arange(8), np.arange(8))) / 3.0)
    values = rng.multivariate_normal(np.full(8, 5.0), truth, 20000)
    values[rng.random(values.shape) < 0.3] = np.nan
    found = pairwise_covariance(values)
    np.testing.assert_allclose(found, truth, atol=0.05)
    assert np.linalg.eigvalsh(found).min() > -1e-12


def test_scores_of_a_profile_with_gaps_are_those_it_was_made_of():
    zeta = np.log1p(DEPTH / 60.0)
    modes = VerticalModes.from_covariance(DEPTH, np.exp(-((zeta[:, None] - zeta[None, :]) ** 2)), 6)
    scores = np.random.default_rng(1).normal(size=(20, 6)) * 3.0
    profiles = modes.profile(scores)
    profiles[:, 5:12] = np.nan
    profiles[0, :25] = np.nan
    found = profile_scores(profiles, modes)
    assert np.isnan(found[0]).all(), "too few levels"
    assert np.abs(found[1:, :3] - scores[1:, :3]).max() < 0.6
    whole = ~np.isnan(profiles[1])
    np.testing.assert_allclose(modes.profile(found[1:])[:, whole], profiles[1:][:, whole], atol=0.4)


@pytest.fixture(scope="module")
def tiles():
    simulator = Simulator(small_climatology(), WetMask(np.full((540, 1080), 4000, np.int16)), 48)
    return [simulator.draw(seed) for seed in range(60)]


def test_the_prior_has_the_variance_of_the_tiles_it_was_fitted_to(tiles):
    sample = TileCovariance()
    for tile in tiles:
        sample.add(normalised_tile(tile), tile.bottom)
    modes = fit_modes(sample.covariance, None)
    spectra = TileSpectra(modes, 48)
    for tile in tiles:
        spectra.add(tile)
    prior = fit_prior(spectra, log=lambda _: None)
    again = Prior.from_arrays(prior.to_arrays())
    assert again.coregionalization.shape[1:] == (4, 14, 14)
    for matrices in again.coregionalization:
        assert np.linalg.eigvalsh(matrices).min() > -1e-4
    total = np.mean(
        [
            np.trace(again.at(float(t.latitude.mean()), d).covariance)
            for t, d in zip(tiles, spectra.descriptors, strict=True)
        ]
    )
    # The prior stands at the geometric mean of the amplitudes: below the mean variance.
    assert 0.4 < total / np.trace(sample.covariance) < 1.3


def test_modes_of_simulated_tiles_hold_nearly_all_of_their_variance(tiles):
    sample = TileCovariance()
    for tile in tiles:
        sample.add(normalised_tile(tile), tile.bottom)
    modes = fit_modes(sample.covariance, None)
    assert modes.tail.sum() < 0.03 * np.trace(sample.covariance)


def test_the_archive_is_potential_temperature_of_good_profiles(shared_data):
    archive = read_archive(shared_data / "argo" / "profiles_fit.nc")
    assert 4000 < len(archive.platform) < 5195
    deep = archive.temperature[:, 38]  # 1,684 m
    tropical = archive.longitude < 50
    assert 3.5 < np.nanmedian(deep[tropical]) < 4.5
    assert np.isnan(archive.temperature[:, 40:]).all()
    held_out = {"3901897", "3901898", "6902652", "6902744", "6902761"}
    assert not held_out & set(archive.platform), "floats of the demo are not to be fitted to"
