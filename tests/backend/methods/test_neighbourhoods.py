"""Local neighbourhoods: the weights sum to one, and the analysis hardly changes."""

from __future__ import annotations

import numpy as np
import pytest

from depthdif.methods import neighbourhoods
from depthdif.methods.interpolation import InterpolationMethod
from small_problem import small_tile


def test_parts_of_a_window_sum_to_one(monkeypatch: pytest.MonkeyPatch) -> None:
    tile = small_tile(40)
    monkeypatch.setattr(neighbourhoods, "MAX_PROFILES", 10)
    cells = np.arange(tile.tile.tiling.window, dtype=float)
    total = np.zeros((len(cells), len(cells)))
    parts = list(neighbourhoods.neighbourhoods(tile))
    for part in parts:
        total += np.outer(*part.weights(cells))
    assert len(parts) > 1
    np.testing.assert_allclose(total, 1.0, atol=1e-12)


def test_local_neighbourhoods_are_close_to_the_exact_analysis(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tile = small_tile(40)
    exact = InterpolationMethod().analyse(tile, lambda: None)
    monkeypatch.setattr(neighbourhoods, "MAX_PROFILES", 10)
    monkeypatch.setattr(neighbourhoods, "_LOCAL_PROFILES", 30)
    local = InterpolationMethod().analyse(tile, lambda: None)
    spread = np.sqrt(np.einsum("yxkk->k", exact.covariance) / exact.covariance[..., 0, 0].size)
    difference = np.sqrt(((local.mean - exact.mean) ** 2).mean((1, 2)))
    assert (difference < 0.5 * spread).all()
    assert (difference > 0).any()
