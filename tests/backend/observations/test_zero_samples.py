"""Samples that are zero in all that they say, as some Argo floats begin their profiles with."""

from __future__ import annotations

import numpy as np

from depthdif.observations.profiles import read_profiles
from made_profiles import PRESSURE, SALINITY, TEMPERATURE, gdac


def _with_first(first: tuple[float, float, float]) -> dict:
    pressure, temperature, salinity = first
    return {
        "pressure": np.append(pressure, PRESSURE),
        "temperature": np.append(temperature, TEMPERATURE),
        "salinity": np.append(salinity, SALINITY),
    }


def test_a_sample_of_zeros_is_missing_though_its_flags_are_good(tmp_path) -> None:
    plain = read_profiles([str(gdac(tmp_path / "plain.nc", [{}]))])
    zeros = read_profiles([str(gdac(tmp_path / "zeros.nc", [_with_first((0.0, 0.0, 0.0))]))])
    assert zeros.levels_dropped == {"all zeros, a missing sample": 1}
    np.testing.assert_array_equal(zeros.aligned.temperature, plain.aligned.temperature)
    assert zeros.aligned.shallowest_depth == plain.aligned.shallowest_depth


def test_zeros_without_a_salinity_are_missing_too(tmp_path) -> None:
    path = gdac(tmp_path / "alone.nc", [_with_first((0.0, 0.0, np.nan))])
    assert read_profiles([str(path)]).levels_dropped == {"all zeros, a missing sample": 1}


def test_freezing_water_of_some_salinity_is_not(tmp_path) -> None:
    cold = read_profiles([str(gdac(tmp_path / "cold.nc", [_with_first((0.0, 0.0, 34.0))]))])
    assert not cold.levels_dropped
    assert float(cold.aligned.shallowest_depth[0]) == 0.0
