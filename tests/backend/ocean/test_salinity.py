"""Salinity's local scale, its share in heave, and the spice modes in a package."""

from __future__ import annotations

import numpy as np
import pytest

from depthdif.errors import ModelError
from depthdif.ocean.modes import VerticalModes
from depthdif.ocean.salinity import SpiceModes, common_rows, common_share, salinity_scale
from depthdif.ocean.scale import heave

DEPTH = np.array([0.0, 50.0, 100.0, 200.0, 500.0, 1000.0, 1900.0])


def test_scale_is_heave_and_half_the_spread() -> None:
    """At 200 m with ∂S/∂z = −0.002 per m: √((ξ · 0.002)² + (s_S/2)²)."""
    salinity = 36.0 - 0.002 * DEPTH
    spread = np.full(len(DEPTH), 0.2)
    expected = np.sqrt((heave(DEPTH) * 0.002) ** 2 + 0.1**2)
    np.testing.assert_allclose(salinity_scale(salinity, DEPTH, spread), expected, rtol=1e-9)


def test_heave_moves_both_along_their_own_profiles() -> None:
    warm, salt = 25.0 - 0.01 * DEPTH, 36.5 - 0.001 * DEPTH
    together = common_share(warm, salt, DEPTH)
    np.testing.assert_allclose(common_share(warm, -salt, DEPTH), -together)
    assert (together > 0).all() and (together < 1).all()
    assert np.abs(common_share(warm, np.full(len(DEPTH), 35.0), DEPTH)).max() < 1e-12
    strong = common_share(warm - 9.0 * DEPTH, salt - 9.0 * DEPTH, DEPTH, coupling=np.ones(7))
    assert (strong > 0.99).all() and (strong <= 1).all()


def spice(modes: int = 3) -> SpiceModes:
    rng = np.random.default_rng(1)
    vectors = np.linalg.qr(rng.standard_normal((len(DEPTH), modes)))[0]
    return SpiceModes(DEPTH, vectors, np.full(7, 0.1), np.full(7, 0.2), np.full(7, 0.9))


def test_rows_of_salinity_keep_unit_variance() -> None:
    """With E and E_u of unit rows, ρ E s + √(1 − ρ²) E_u u has variance one for any ρ."""
    thermal = np.hstack([np.ones((7, 1)), np.zeros((7, 1))])
    own = np.hstack([np.zeros((7, 1)), np.ones((7, 1))])
    rows = common_rows(np.linspace(-1, 1, 7), thermal, own)
    np.testing.assert_allclose((rows**2).sum(-1), 1.0)


def test_a_package_with_spice_and_one_without() -> None:
    modes = VerticalModes(DEPTH, np.eye(7)[:, :4], np.zeros(7), spice())
    again = VerticalModes.from_arrays(modes.to_arrays())
    assert again.spice is not None
    np.testing.assert_allclose(again.spice.vectors, modes.salinity.vectors, atol=1e-7)
    np.testing.assert_allclose(again.spice.coupling, 0.9, atol=1e-7)
    thermal, own = again.joint_rows()
    assert thermal.shape == own.shape == (7, 7)
    assert not thermal[:, 4:].any() and not own[:, :4].any()
    thermal_only = VerticalModes(DEPTH, np.eye(7)[:, :4], modes.tail)
    alone = VerticalModes.from_arrays(thermal_only.to_arrays())
    with pytest.raises(ModelError, match="nothing of salinity"):
        alone.joint_rows()
