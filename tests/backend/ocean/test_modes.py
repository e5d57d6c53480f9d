"""Vertical modes: orthonormal, and honest about what they leave out."""

from __future__ import annotations

import numpy as np

from depthdif.ocean.levels import LEVELS
from depthdif.ocean.modes import VerticalModes

DEPTH = LEVELS[:40]


def _covariance():
    zeta = np.log1p(DEPTH / 60.0)
    return np.exp(-np.abs(zeta[:, None] - zeta[None, :]) / 0.8)


def test_modes_and_tail_make_up_the_variance():
    modes = VerticalModes.from_covariance(DEPTH, _covariance(), 14)
    np.testing.assert_allclose(modes.vectors.T @ modes.vectors, np.eye(14), atol=1e-12)
    samples = np.random.default_rng(3).multivariate_normal(np.zeros(40), _covariance(), 40000)
    rest = samples - modes.profile(modes.scores(samples))
    np.testing.assert_allclose(rest.var(axis=0), modes.tail, rtol=0.06)


def test_storage_keeps_them():
    modes = VerticalModes.from_covariance(DEPTH, _covariance(), 5)
    again = VerticalModes.from_arrays(modes.to_arrays())
    np.testing.assert_allclose(again.vectors, modes.vectors, atol=1e-7)
    assert (again.levels, again.count) == (40, 5)
