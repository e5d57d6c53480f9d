"""The SST that floats stand for."""

from __future__ import annotations

import numpy as np
import pytest

from depthdif.score.float_sst import kriging


def test_it_passes_through_the_floats_and_far_away_gives_their_mean() -> None:
    longitude, latitude = np.array([0.0, 30.0]), np.array([10.0, 10.0])
    anomaly = np.array([1.0, 3.0])
    kriged = kriging(longitude, latitude, anomaly)
    np.testing.assert_allclose(kriged(longitude, latitude), anomaly, atol=0.05)
    assert kriged(np.array([100.0]), np.array([-40.0]))[0] == pytest.approx(2.0)


def test_without_floats_there_is_no_anomaly() -> None:
    assert kriging(np.zeros(0), np.zeros(0), np.zeros(0))(np.zeros(1), np.zeros(1)) == 0.0
