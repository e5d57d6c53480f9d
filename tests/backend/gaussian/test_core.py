"""The Gaussian core against dense linear algebra and against its own definitions."""

from __future__ import annotations

from dataclasses import astuple

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from depthdif.gaussian.compression import compress
from depthdif.gaussian.local import (
    Settled,
    floats_by_level,
    independence,
    inflation,
    level_factors,
    offset,
    settle,
)
from depthdif.gaussian.prior import (
    DEFAULT_SHARES,
    LocalPrior,
    Prior,
    fit_coregionalization,
    scale_lengths,
)
from depthdif.gaussian.spectrum import TileSpectrum, binned_covariance, cosines
from depthdif.gaussian.sst_offset import sst_offset
from depthdif.gaussian.surface import condition_on_surface, error_spectrum, fill_gaps
from depthdif.ocean.correlation import matern32, separation_km, zonal_km_per_degree


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.integers(3, 30), st.floats(0.05, 0.95))
def test_compression_loses_nothing(seed: int, levels: int, gap: float) -> None:
    """Posterior from the compressed profile = posterior from all its levels, gaps included."""
    rng = np.random.default_rng(seed)
    modes = 5
    basis = rng.standard_normal((levels, modes))
    value = np.where(rng.uniform(size=levels) < gap, np.nan, rng.standard_normal(levels))
    if np.isfinite(value).sum() == 0:
        value[0] = 1.0
    variance = rng.uniform(0.1, 2.0, levels)
    seen = np.isfinite(value)
    full = basis[seen].T / variance[seen]
    precision = np.eye(modes) + full @ basis[seen]
    expected = np.linalg.solve(precision, full @ value[seen])
    small = compress(basis, value, variance)
    got = np.linalg.solve(
        np.eye(modes) + small.operator.T @ small.operator, small.operator.T @ small.value
    )
    assert len(small.value) <= modes
    np.testing.assert_allclose(got, expected, atol=0.02)  # what 1e-3 of a σ can tell


def test_dct_variances_are_those_of_the_stationary_field() -> None:
    """Λ(k) is the diagonal of the dense covariance in the DCT basis, and keeps the variance."""
    n, latitude = 12, 20.0
    spectrum = TileSpectrum(n, latitude)
    got = spectrum.variance(150.0, 90.0)
    cell = np.arange(n) * 0.25
    y, x = (axis.ravel() for axis in np.meshgrid(cell, cell, indexing="ij"))
    dx = (x[:, None] - x) * zonal_km_per_degree(latitude) / 150.0
    dy = (y[:, None] - y) * 111.195 / 90.0
    dense = matern32(np.hypot(dx, dy))
    basis = np.einsum("ky,lx->klyx", cosines(np.arange(n), n), cosines(np.arange(n), n))
    basis = basis.reshape(n * n, n * n)
    np.testing.assert_allclose(got.ravel(), np.diag(basis @ dense @ basis.T), rtol=1e-4)
    assert got.sum() == pytest.approx(n * n)


def test_transform_and_point_basis_agree() -> None:
    spectrum = TileSpectrum(24, -33.0)
    field = np.random.default_rng(0).standard_normal((2, 24, 24))
    coefficient = spectrum.forward(field)
    np.testing.assert_allclose(spectrum.inverse(coefficient), field, atol=1e-12)
    basis = spectrum.point_basis(np.array([3.0, 17.0]), np.array([5.0, 0.0]))
    np.testing.assert_allclose(coefficient[0] @ basis[0], field[0, 3, 5], atol=1e-12)
    np.testing.assert_allclose(coefficient[1] @ basis[1], field[1, 17, 0], atol=1e-12)


def test_coregionalization_is_recovered_from_its_own_spectra() -> None:
    rng = np.random.default_rng(3)
    spectrum = TileSpectrum(48, 30.0)
    roots = rng.standard_normal((4, 3, 3))
    truth = np.array(DEFAULT_SHARES)[:, None, None] * (roots @ np.swapaxes(roots, 1, 2))
    prior = LocalPrior(truth, scale_lengths(30.0))
    fitted = fit_coregionalization(
        spectrum.covariance(prior), spectrum.binned_spectra, spectrum.count, 300
    )
    np.testing.assert_allclose(fitted.sum(0), truth.sum(0), rtol=0.1, atol=0.05)
    assert (np.linalg.eigvalsh(fitted) > -1e-9).all()


def test_binned_covariance_of_white_noise_is_the_identity() -> None:
    spectrum = TileSpectrum(48, 0.0)
    white = np.random.default_rng(1).standard_normal((3, 48, 48))
    mean = np.average(binned_covariance(spectrum, white), axis=0, weights=spectrum.count)
    np.testing.assert_allclose(mean, np.eye(3), atol=0.1)


def test_classes_of_place_are_blended_and_come_back_from_arrays() -> None:
    matrices = np.stack([np.eye(2) * k for k in (1.0, 3.0)])[:, None] * np.ones((1, 4, 1, 1))
    prior = Prior(matrices, np.array([[0.0], [2.0]]), np.zeros(1), np.ones(1), 0.5)
    assert prior.at(0.0, np.array([0.0])).covariance[0, 0] == pytest.approx(4.0, abs=0.01)
    assert prior.at(0.0, np.array([1.0])).covariance[0, 0] == pytest.approx(8.0)
    again = Prior.from_arrays(prior.to_arrays())
    np.testing.assert_allclose(
        again.class_weights(np.array([0.3])), prior.class_weights(np.array([0.3])), rtol=1e-6
    )


def test_sst_with_correlated_errors_counts_for_less_than_its_pixels() -> None:
    """A uniform anomaly is believed less when errors are red than if pixels were independent."""
    spectrum = TileSpectrum(48, 30.0)
    prior = LocalPrior(np.array(DEFAULT_SHARES)[:, None, None] * np.eye(1), scale_lengths(30.0))
    covariance = spectrum.covariance(prior)
    red = condition_on_surface(spectrum, covariance, np.ones(1), np.ones((48, 48)), 0.5)
    white_noise = 0.5 * np.ones(spectrum.bins)
    white = covariance - covariance**2 / (covariance + white_noise[:, None, None])
    total_red = (red.covariance[:, 0, 0] * spectrum.count).sum()
    total_white = (white[:, 0, 0] * spectrum.count).sum()
    assert total_red > 1.2 * total_white
    assert (error_spectrum(spectrum) * spectrum.count).sum() == pytest.approx(48**2, rel=0.01)
    assert (red.covariance[:, 0, 0] > 0).all()


def test_gaps_are_filled_from_near_and_fade_far_away() -> None:
    field = np.full((96, 96), np.nan)
    field[:, :4] = 2.0
    filled = fill_gaps(field)
    assert np.isfinite(filled).all()
    assert filled[50, 5] == pytest.approx(2.0)
    assert filled[50, 95] == 0.0
    np.testing.assert_array_equal(filled[:, :4], 2.0)


def _profiles_of(
    scale: float,
    rng: np.random.Generator,
    count: int,
    noise: float = 0.2,
    reach: float = 6.0,
    stretch: float = 1.0,
) -> tuple:
    """Draw compressed profiles from a prior whose standard deviation is ``scale`` times right.

    They say that their noise is 0.2, lie within ``reach`` degrees, and their lengths are
    ``stretch`` times the prior's.
    """
    modes = 4
    prior = LocalPrior(np.array(DEFAULT_SHARES)[:, None, None] * np.eye(modes), scale_lengths(30.0))
    longitude, latitude = rng.uniform(-reach, reach, (2, count)) + np.array([[0.0], [30.0]])
    x, y = separation_km(longitude, latitude, longitude, latitude)
    true = prior.stretched(stretch).correlations(x, y)
    root = np.linalg.cholesky(true.T @ DEFAULT_SHARES + 1e-9 * np.eye(count))
    scores = scale * root @ rng.standard_normal((count, modes))
    basis = np.linalg.qr(rng.standard_normal((10, modes)))[0]
    profiles = [
        compress(basis, basis @ s + noise * rng.standard_normal(10), np.full(10, 0.04))
        for s in scores
    ]
    centre = separation_km(longitude, latitude, np.zeros(1), np.array([30.0]))
    return profiles, centre[0][:, 0], centre[1][:, 0], prior


@pytest.mark.parametrize(
    ("scale", "low", "high"), [(0.6, 0.5, 0.8), (1.0, 0.85, 1.15), (1.7, 1.4, 1.9)]
)
def test_amplitude_finds_how_wrong_the_prior_is(scale: float, low: float, high: float) -> None:
    profiles, x, y, prior = _profiles_of(scale, np.random.default_rng(11), 30)
    assert low < settle(profiles, x, y, prior).amplitude < high


@pytest.mark.parametrize(("noise", "low", "high"), [(0.2, 0.8, 1.2), (0.6, 2.0, 3.0)])
def test_noise_that_profiles_understate_is_not_taken_for_amplitude(
    noise: float, low: float, high: float
) -> None:
    profiles, x, y, prior = _profiles_of(1.0, np.random.default_rng(0), 30, noise, reach=1.0)
    settled = settle(profiles, x, y, prior)
    assert 0.75 < settled.amplitude < 1.25
    assert low < settled.noise < high


def test_a_profile_of_more_than_the_field_is_one_of_a_larger_error() -> None:
    """s + u measured with noise R is s measured with R + B C_u Bᵀ."""
    rng = np.random.default_rng(4)
    basis, value = rng.standard_normal((10, 4)), rng.standard_normal(10)
    root = rng.standard_normal((4, 4))
    own = 0.1 * root @ root.T
    found = compress(basis, value, np.full(10, 0.04)).beside_own(own)
    precision = np.linalg.inv(0.04 * np.eye(10) + basis @ own @ basis.T)
    np.testing.assert_allclose(found.operator.T @ found.operator, basis.T @ precision @ basis)
    np.testing.assert_allclose(found.operator.T @ found.value, basis.T @ precision @ value)


@pytest.mark.parametrize(
    ("stretch", "low", "high"), [(0.5, 0.5, 0.85), (1.0, 0.8, 1.25), (2.0, 1.2, 2.0)]
)
def test_lengths_follow_the_profiles(stretch: float, low: float, high: float) -> None:
    found = []
    for seed in range(4):
        profiles, x, y, prior = _profiles_of(
            1.0, np.random.default_rng(seed), 30, reach=3.0, stretch=stretch
        )
        found.append(settle(profiles, x, y, prior).stretch)
    assert low < np.mean(found) < high


def test_stretching_leaves_the_basin_alone() -> None:
    prior = LocalPrior(np.array(DEFAULT_SHARES)[:, None, None] * np.eye(2), scale_lengths(30.0))
    np.testing.assert_allclose(prior.stretched(1.4).lengths_km, scale_lengths(30.0, 1.4))
    np.testing.assert_allclose(prior.stretched(1.4).lengths_km[0], prior.lengths_km[0])
    np.testing.assert_allclose(prior.stretched(1.4).lengths_km[1:], 1.4 * prior.lengths_km[1:])


def test_noisier_profiles_are_those_of_a_larger_error() -> None:
    rng = np.random.default_rng(3)
    basis, value = rng.standard_normal((10, 4)), rng.standard_normal(10)
    one = compress(basis, value, np.full(10, 0.04)).noisier(1.5)
    other = compress(basis, value, np.full(10, 0.04 * 1.5**2))
    np.testing.assert_allclose(one.operator.T @ one.operator, other.operator.T @ other.operator)
    np.testing.assert_allclose(one.operator.T @ one.value, other.operator.T @ other.value)


def test_one_profile_does_not_settle_the_amplitude() -> None:
    profiles, x, y, prior = _profiles_of(3.0, np.random.default_rng(2), 1)
    assert 0.8 < settle(profiles, x, y, prior).amplitude < 2.5
    assert settle([], x[:0], y[:0], prior) == Settled()


#: A climatology whose error counts as much as three profiles do.
_SHARE = np.full(12, 3.0**-0.5)


def _levels(count: int, rng: np.random.Generator, mean: np.ndarray, factor: np.ndarray) -> tuple:
    """Draw profiles of a/D around a mean, and the covariance that they were drawn with."""
    depth = np.arange(len(mean))
    covariance = np.exp(-np.abs(depth[:, None] - depth) / 4.0)
    root = np.linalg.cholesky(covariance)
    anomaly = mean + factor * (rng.standard_normal((count, len(mean))) @ root.T)
    return anomaly, np.full_like(anomaly, 0.05), covariance


#: A prior by which profiles a hundred metres apart tell nothing of each other.
_SHORT = LocalPrior(np.array(DEFAULT_SHARES)[:, None, None] * np.eye(4), np.full((4, 2), 1e-3))


def _offset(anomaly: np.ndarray, variance: np.ndarray, covariance: np.ndarray, share) -> np.ndarray:
    """The offset of profiles close to the centre and yet apart."""
    x = 0.1 * np.arange(len(anomaly))
    return offset(anomaly, variance, x, np.zeros(len(x)), _SHORT, covariance, share)


def test_offset_of_complete_profiles_is_their_sum_over_three_more() -> None:
    rng = np.random.default_rng(1)
    anomaly, variance, covariance = _levels(6, rng, np.full(12, 2.0), np.ones(12))
    found = _offset(anomaly, variance, covariance, _SHARE)
    np.testing.assert_allclose(found, anomaly.sum(0) / 9.0, atol=1e-5)
    one = _offset(anomaly[:1], variance[:1], covariance, _SHARE)
    np.testing.assert_allclose(one, anomaly[0] / 4.0, atol=1e-5)
    nothing = _offset(anomaly[:0], variance[:0], covariance, _SHARE)
    np.testing.assert_array_equal(nothing, 0.0)


def test_a_well_known_climatology_moves_less() -> None:
    anomaly, variance, covariance = _levels(6, np.random.default_rng(1), np.full(12, 2.0), 1.0)
    found = _offset(anomaly, variance, covariance, np.full(12, 0.25))
    np.testing.assert_allclose(found, anomaly.sum(0) / 22.0, atol=1e-5)


def test_offset_below_the_profiles_end_fades() -> None:
    anomaly, variance, covariance = _levels(5, np.random.default_rng(3), np.full(12, 2.0), 0.1)
    anomaly[:, 6:] = np.nan
    found = _offset(anomaly, variance, covariance, _SHARE)
    assert found[5] > 1.0
    assert 0.0 < found[11] < 0.5 * found[5]
    assert (np.diff(found[5:]) < 0).all()


def test_profiles_close_together_count_for_little_more_than_one() -> None:
    anomaly, variance, covariance = _levels(8, np.random.default_rng(4), np.full(12, 2.0), 0.1)
    prior = LocalPrior(_SHORT.coregionalization, scale_lengths(30.0))
    none = np.zeros(8)
    close = offset(anomaly, variance, none, none, prior, covariance, _SHARE)
    one = offset(anomaly[:1], variance[:1], none[:1], none[:1], prior, covariance, _SHARE)
    apart = _offset(anomaly, variance, covariance, _SHARE)
    assert (close < 0.8 * apart).all()
    assert (close > one - 0.05).all()


def test_independence_is_one_alone_and_shared_at_one_place() -> None:
    prior = LocalPrior(_SHORT.coregionalization, scale_lengths(30.0))
    place = np.array([0.0, 0.0, 0.0, 5000.0])
    found = independence(prior, place, np.zeros(4))
    assert found[3] == pytest.approx(1.0, abs=1e-3)
    together = 1.0 + 2.0 * sum(DEFAULT_SHARES[1:]) / 1.05  # ρ⁻¹ 1 of three alike: 1/(1 + 2ρ)
    assert found[:3] == pytest.approx(1.0 / together, abs=1e-3)
    assert len(independence(prior, place[:0], place[:0])) == 0


def test_level_factor_finds_the_level_where_the_prior_is_too_small() -> None:
    factor = np.ones(40)
    factor[15:25] = 3.0
    anomaly, variance, covariance = _levels(40, np.random.default_rng(5), np.zeros(40), factor)
    names = np.arange(40).astype(str)
    found = level_factors(anomaly, variance, names, np.diag(covariance))
    assert found[20] == pytest.approx(2.8, abs=0.5)
    assert found[[2, 38]] == pytest.approx(1.0, abs=0.25)
    few = level_factors(anomaly[:2], variance[:2], names[:2], np.diag(covariance))
    assert (np.abs(few - 1.0) < np.abs(found.max() - 1.0)).all()
    np.testing.assert_array_equal(
        level_factors(anomaly[:0], variance[:0], names[:0], np.diag(covariance)), 1.0
    )


def test_few_floats_leave_more_open() -> None:
    factors = inflation(np.array([0.0, 1, 4, 9, 15, 20, 100]))
    open_share = [1.25, 1.25, 2.5 / 4, 2.5 / 9, 0.5 * 2.5 / 15, 0.0, 0.0]
    assert factors == pytest.approx(1 + np.array(open_share))


def test_floats_are_counted_to_where_they_reach() -> None:
    anomaly = np.full((3, 4), np.nan)
    anomaly[0, :2] = anomaly[1, 0] = anomaly[2, 3] = 1.0  # the third skips levels on its way
    found = floats_by_level(anomaly, np.array(["a", "b", "c"]), np.array([1.0, 0.25, 1.0]))
    assert found == pytest.approx([2.5, 2.0, 1.0, 1.0])
    cycles = floats_by_level(anomaly[[0, 0]], np.array(["a", "a"]), np.ones(2))
    assert cycles == pytest.approx([2**0.5, 2**0.5, 0.0, 0.0])


def test_sst_offset_is_found_from_many_floats_and_not_from_one() -> None:
    names = np.arange(20).astype(str)
    assert sst_offset(np.full(20, 0.4), names) == pytest.approx(0.32)
    assert sst_offset(np.full(20, 0.4), np.full(20, "a")) == pytest.approx(0.4 / 6)
    assert sst_offset(np.array([9.0, np.nan]), names[:2]) == pytest.approx(1.0 / 6)
    assert sst_offset(np.array([np.nan]), names[:1]) == 0.0


def test_a_profile_that_says_next_to_nothing_is_still_a_profile() -> None:
    hopeless = compress(np.ones((1, 4)), np.ones(1), np.full(1, 1e9))
    assert hopeless.value.shape == (1,)
    prior = LocalPrior(np.array(DEFAULT_SHARES)[:, None, None] * np.eye(4), scale_lengths(30.0))
    place = np.zeros(1)
    found = settle([hopeless], place, place, prior)
    assert astuple(found) == pytest.approx((1.0, 1.0, 1.0), abs=0.1)
