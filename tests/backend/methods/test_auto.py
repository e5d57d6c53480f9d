"""The rule of auto: enough floats, a sure win, and no step in depth."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from depthdif.methods.auto import FEWEST_FLOATS, Choice, choose


def scores(
    floats: int,
    gains: dict[str, float],
    noise: float,
    band: str = "50-200 m",
    variable: str = "temperature",
):
    """CRPS of diffusion 0.4 at every float; others differ by a gain and the noise."""
    rng = np.random.default_rng(floats)
    rows = []
    for f in range(floats):
        common = 0.4 + 0.2 * rng.uniform()
        for method in ("diffusion", "interpolation", "climatology"):
            own = (
                common
                - gains.get(method, 0.0)
                + noise * rng.standard_normal() * (method != "diffusion")
            )
            row = {"variable": variable, "band": band, "platform": str(f), "method": method}
            rows += [row | {"crps": own}] * 3
    return pd.DataFrame(rows)


def test_a_sure_winner_is_chosen() -> None:
    found = choose(scores(12, {"interpolation": 0.05, "climatology": -0.2}, 0.03))
    assert found.by_band["50-200 m"] == "interpolation"
    assert found.by_band["0-50 m"] == "diffusion"
    assert found.methods == ("diffusion", "interpolation")
    assert "interpolation" in found.sentences()[0]


def test_too_few_floats_choose_nothing() -> None:
    found = choose(scores(FEWEST_FLOATS - 1, {"interpolation": 0.3}, 0.01))
    assert found.methods == ("diffusion",) and "fewer than 8" in found.table[0]["reason"]


def test_repeated_levels_are_no_evidence_of_their_own() -> None:
    """What is better within its error is not better."""
    found = choose(scores(9, {"interpolation": 0.002}, 0.2))
    assert found.by_band["50-200 m"] == "diffusion"


def test_no_withheld_float_means_diffusion_everywhere() -> None:
    assert choose(pd.DataFrame()).methods == ("diffusion",)


def test_shares_sum_to_one_and_have_no_step() -> None:
    choice = Choice(
        {
            "0-50 m": "diffusion",
            "50-200 m": "interpolation",
            "200-700 m": "diffusion",
            "700-2000 m": "climatology",
        }
    )
    depth = np.geomspace(0.5, 2000, 4000)
    shares = np.stack([choice.weight(m, depth) for m in choice.methods])
    assert np.allclose(shares.sum(0), 1.0)
    assert np.abs(np.diff(shares, axis=1)).max() < 0.01
    assert choice.weight("interpolation", np.array([100.0]))[0] == 1.0
    assert choice.weight("interpolation", np.array([50.0]))[0] == pytest.approx(0.5)
    assert choice.weight("diffusion", np.array([0.0]))[0] == 1.0


def test_one_for_all_bands_where_columns_must_be_stable() -> None:
    both = pd.concat(
        [
            scores(12, {"interpolation": 0.1}, 0.01),
            scores(12, {"interpolation": -0.01}, 0.01, "200-700 m"),
        ]
    )
    found = choose(both, one_for_all=True)
    assert found.methods == ("interpolation",)
    assert choose(both).methods == ("diffusion", "interpolation")


def test_salinity_has_a_say_where_it_is_asked_for() -> None:
    """However small its numbers are: each variable counts relative to diffusion's."""
    salinity = scores(12, {"interpolation": -0.2}, 0.01, variable="salinity")
    salinity["crps"] /= 10
    both = pd.concat([scores(12, {"interpolation": 0.1}, 0.01), salinity])
    found = choose(both, one_for_all=True)
    assert found.methods == ("diffusion",)
    assert [(row["variable"], row["band"]) for row in found.table] == [
        ("temperature", "50-200 m"),
        ("salinity", "50-200 m"),
    ]
    assert found.table[1]["crps"]["interpolation"] > found.table[1]["crps"]["diffusion"]
    assert "salinity, 50-200 m" in found.sentences()[1]
