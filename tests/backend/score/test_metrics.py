"""Scores against brute force, quadrature and known distributions."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from scipy import integrate, stats

from depthdif.gaussian.crps import crps_normal
from depthdif.ocean.bands import band_of
from depthdif.score.bootstrap import intervals
from depthdif.score.metrics import (
    crps_fair,
    crps_fair_noisy,
    gradient_power,
    level_sums,
    pooled,
    ranks,
)
from depthdif.score.tables import as_text, band_table


@pytest.mark.parametrize(("mean", "sigma", "truth"), [(0.0, 1.0, 0.3), (2.0, 0.4, -1.0)])
def test_crps_of_a_normal_is_the_integral_of_its_definition(mean, sigma, truth) -> None:
    def integrand(x: float) -> float:
        return (stats.norm.cdf(x, mean, sigma) - (x >= truth)) ** 2

    low, high = min(mean - 10 * sigma, truth - 1), max(mean + 10 * sigma, truth + 1)
    expected, _ = integrate.quad(integrand, low, high, points=[truth], limit=200)
    got = crps_normal(np.array([truth - mean]), np.array([sigma]))[0]
    assert got == pytest.approx(expected, abs=1e-6)


def test_fair_crps_is_its_definition_pair_by_pair() -> None:
    rng = np.random.default_rng(1)
    members, truth = rng.standard_normal((7, 3, 4)), rng.standard_normal((3, 4))
    pairs = [np.abs(members[i] - members[j]) for i in range(7) for j in range(7) if i != j]
    expected = np.abs(members - truth).mean(0) - 0.5 * np.sum(pairs, axis=0) / (7 * 6)
    assert np.allclose(crps_fair(members, truth), expected)


def test_fair_crps_of_few_members_estimates_that_of_the_distribution() -> None:
    """What makes it fair: 2 members of a normal score, on average, like the normal itself."""
    rng = np.random.default_rng(2)
    truth = rng.standard_normal(200_000)
    expected = crps_normal(truth, np.ones(len(truth))).mean()
    two = crps_fair(rng.standard_normal((2, len(truth))), truth).mean()
    assert two == pytest.approx(expected, rel=0.01)


def test_fair_crps_with_an_observation_error_is_that_of_many_draws() -> None:
    rng = np.random.default_rng(4)
    members, truth, noise = rng.standard_normal((5, 1)), np.array([0.7]), np.array([0.5])
    draws = members + noise * rng.standard_normal((5, 400_000))
    expected = crps_fair(draws, np.full(400_000, 0.7)).mean()
    assert crps_fair_noisy(members, truth, noise)[0] == pytest.approx(expected, abs=0.002)
    tiny = crps_fair_noisy(members, truth, np.array([1e-9]))
    assert tiny == pytest.approx(crps_fair(members, truth))


def test_reliable_forecasts_of_observations() -> None:
    rng = np.random.default_rng(6)
    mean, noise = rng.standard_normal((1, 30_000)), np.full((1, 30_000), 0.6)
    truth = mean + 0.8 * rng.standard_normal(mean.shape) + noise * rng.standard_normal(mean.shape)
    members = mean + 0.8 * rng.standard_normal((8, *mean.shape))
    sums = pd.DataFrame(level_sums(truth, mean, np.full(mean.shape, 1.0), members, noise))
    row = pooled(sums.assign(all=0), ["all"]).iloc[0]
    assert row["member_spread_skill"] == pytest.approx(1.0, abs=0.02)
    assert row["member_crps"] == pytest.approx(row["crps"], rel=0.02)
    histogram = sums[[f"rank_{r}" for r in range(9)]].sum().to_numpy()
    assert np.allclose(histogram / histogram.sum(), 1 / 9, atol=0.01)


def test_reliable_forecasts_get_get_their_nominal_scores() -> None:
    rng = np.random.default_rng(3)
    mean, sigma = rng.standard_normal((2, 40_000)), np.full((2, 40_000), 0.7)
    truth = mean + sigma * rng.standard_normal(mean.shape)
    members = mean + sigma * rng.standard_normal((9, *mean.shape))
    sums = pd.DataFrame(level_sums(truth, mean, sigma, members)).assign(all=0)
    row = pooled(sums, ["all"]).iloc[0]
    assert row["coverage_68"] == pytest.approx(0.68, abs=0.01)
    assert row["coverage_90"] == pytest.approx(0.90, abs=0.01)
    assert row["coverage_95"] == pytest.approx(0.95, abs=0.01)
    assert row["spread_skill"] == pytest.approx(1.0, abs=0.02)
    assert row["member_spread_skill"] == pytest.approx(1.0, abs=0.02)
    assert row["member_crps"] == pytest.approx(row["crps"], rel=0.02)
    histogram = sums[[f"rank_{r}" for r in range(10)]].sum().to_numpy()
    assert np.allclose(histogram / histogram.sum(), 0.1, atol=0.01)


def test_missing_values_do_not_count() -> None:
    truth = np.array([[1.0, np.nan, 3.0]])
    mean = np.array([[2.0, 5.0, np.nan]])
    sums = level_sums(truth, mean, np.ones((1, 3)), np.array([[[1.0, 1.0, 1.0]], [[2.0, 2, 2]]]))
    assert sums["count"][0] == 1 and sums["error"][0] == 1.0 and sums["squared"][0] == 1.0
    assert sums["member_count"][0] == 2


def test_ranks_count_members_below() -> None:
    members = np.array([[1.0], [2.0], [3.0]])
    assert [int(ranks(members, np.array([x]))[0]) for x in (0.0, 1.5, 9.0)] == [0, 1, 3]


def test_gradient_power_is_the_sum_over_pairs_of_sea_cells() -> None:
    field = np.array([[[0.0, 1.0, np.nan], [2.0, 2.0, 5.0]]])
    assert gradient_power(field)[0] == 1 + 0 + 9 + 4 + 1


def test_bands_do_not_overlap() -> None:
    assert [band_of(z) for z in (0.5, 49.9, 50.0, 199.0, 200.0, 1999.0, 2000.0)] == [
        "0-50 m", "0-50 m", "50-200 m", "50-200 m", "200-700 m", "700-2000 m", ""
    ]  # fmt: skip


def _made_sums(units: int, seed: int = 5) -> pd.DataFrame:
    """Two methods on the same floats; the second's errors are half as large."""
    rng = np.random.default_rng(seed)
    parts = []
    for unit in range(units):
        truth = rng.standard_normal((1, 30)) * rng.uniform(0.5, 2.0)
        for method, factor in (("climatology", 1.0), ("interpolation", 0.5)):
            noise = 0.05 * rng.standard_normal(truth.shape)
            sums = level_sums(truth, (1 - factor) * truth + noise, np.full(truth.shape, factor))
            parts.append(
                pd.DataFrame(sums).assign(
                    case="c", unit=str(unit), variable="temperature", method=method,
                    band="0-50 m", depth_m=5.0,
                )
            )  # fmt: skip
    return pd.concat(parts, ignore_index=True)


def test_ratios_are_those_of_the_pooled_scores() -> None:
    table = band_table(_made_sums(12))
    row = table.loc[("temperature", "0-50 m", "interpolation")]
    base = table.loc[("temperature", "0-50 m", "climatology")]
    assert row["rmse_to_climatology"] == pytest.approx(row["rmse"] / base["rmse"])
    assert row["rmse_to_climatology"] == pytest.approx(0.5, abs=0.02)
    assert "interpolation" in as_text(table)


def test_bootstrap_interval_of_a_ratio_is_paired_and_narrow() -> None:
    """Floats differ four-fold in error; the ratio hardly does, and its interval must say so."""
    found = intervals(_made_sums(25)).loc[("temperature", "0-50 m", "interpolation")]
    assert found["rmse_to_climatology_low"] < 0.5 < found["rmse_to_climatology_high"] + 0.01
    assert found["rmse_to_climatology_high"] - found["rmse_to_climatology_low"] < 0.03
    assert found["rmse_high"] / found["rmse_low"] > 1.15


def test_two_floats_give_no_interval() -> None:
    assert intervals(_made_sums(2)).isna().all(axis=None)
