"""What withheld floats say of σ: factors are found, and few floats say little."""

from __future__ import annotations

import numpy as np
import pytest

from depthdif.train.innovations import Innovations, fit, skill

LEVELS = 12


def _entry(wrong: float, floats: int, heavy: bool = False, seed: int = 0) -> Innovations:
    """Return errors whose true spread is ``wrong`` times the stated one, 20 per float."""
    rng = np.random.default_rng(seed)
    count = 20 * floats
    stated, observation = 0.5, 0.1
    noise = rng.standard_t(3, (count, LEVELS)) if heavy else rng.standard_normal((count, LEVELS))
    error = wrong * stated * noise + observation * rng.standard_normal((count, LEVELS))
    error[:, -1] = np.nan
    return Innovations(
        error=list(error),
        variance=list(np.full((count, LEVELS), stated**2)),
        observation=list(np.full((count, LEVELS), observation**2)),
        scale=list(np.ones((count, LEVELS))),
        platform=[str(k // 20) for k in range(count)],
        nearest_km=list(rng.uniform(0, 600, count)),
    )


@pytest.mark.parametrize("wrong", [1.0, 1.5, 1.8])
def test_the_factor_is_what_sigma_was_wrong_by(wrong: float) -> None:
    factors = fit(_entry(wrong, 40))
    shrink = 40 / 48
    assert factors["factor"][:9] == pytest.approx(1 + shrink * (wrong - 1), abs=0.08)
    assert factors["conformal"][:9] == pytest.approx(1.0, abs=0.12)
    assert not factors["floor"].any()


def test_few_floats_move_the_factor_less() -> None:
    few, many = (fit(_entry(1.8, n))["factor"][4] for n in (2, 40))
    assert 1.0 < few < many


def test_sigma_is_never_made_much_smaller() -> None:
    factors = fit(_entry(0.3, 40))
    assert factors["factor"].min() >= 0.85
    assert factors["conformal"].min() >= 0.9


def test_heavy_tails_widen_the_interval() -> None:
    heavy, normal = (fit(_entry(1.0, 40, heavy=flag))["conformal"][4] for flag in (True, False))
    assert heavy > normal + 0.1


def test_skill_tells_coverage_by_band_and_distance() -> None:
    depth = np.array([0.0, 10, 30, 60, 100, 150, 250, 400, 600, 800, 1200, 1900])
    found = {"climatology": _entry(1.0, 30, seed=1), "interpolation": _entry(0.5, 30, seed=1)}
    table = skill(found, depth)["interpolation"]["0-50 m"]
    assert table["ratio_to_climatology"] == pytest.approx(0.53, abs=0.05)
    assert table["coverage_95"] > 0.95
    assert set(table["coverage_95_by_distance"]) == {"0-200 km", "200-400 km", "beyond 400 km"}
    honest = skill(found, depth)["climatology"]["0-50 m"]
    assert honest["coverage_95"] == pytest.approx(0.95, abs=0.03)
