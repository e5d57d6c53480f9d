"""Simulated sea level against gsw's dynamic height."""

from __future__ import annotations

import datetime

import gsw
import numpy as np
import pytest
import xarray as xr

from depthdif.errors import InputError
from depthdif.score.sea_level import SEA_LEVEL_ERROR, steric_anomaly, write_sea_level
from depthdif.score.truth import Truth

LEVELS = np.concatenate([np.arange(0.5, 200, 5), np.arange(200, 1950, 50)])


class Usual:
    """A climatology: 20 °C at the top, 4 °C below, salinity 35."""

    def grid(self, longitude, latitude, date, variable, levels):
        value = 4 + 16 * np.exp(-LEVELS / 300) if variable == "temperature" else 35.0
        return np.broadcast_to(value, (len(latitude), len(longitude), len(LEVELS)))


def field(extra: float, salinity: bool = True) -> Truth:
    depth = np.concatenate([[0.0], LEVELS, [2500.0]])
    latitude, longitude = np.arange(20.0, 26.0, 0.25), np.arange(-40.0, -34.0, 0.25)
    shape = (1, len(depth), len(latitude), len(longitude))
    t = 4 + 16 * np.exp(-depth / 300) + extra * (depth < 100)
    values = {"temperature": np.broadcast_to(t[:, None, None], shape).copy()}
    values["temperature"][..., :4, :4] = np.nan
    if salinity:
        values["salinity"] = np.where(np.isfinite(values["temperature"]), 35.0, np.nan)
    return Truth("f.nc", [datetime.date(2015, 3, 1)], depth, latitude, longitude, values)


def dynamic_height(temperature: np.ndarray) -> float:
    pressure = gsw.p_from_z(-LEVELS, 23.0)
    absolute = gsw.SA_from_SP(np.full(len(LEVELS), 35.0), pressure, -37.0, 23.0)
    conservative = gsw.CT_from_pt(absolute, temperature)
    return gsw.geo_strf_dyn_height(absolute, conservative, pressure, pressure[-1])[0] / 9.81


def test_steric_height_is_the_difference_of_dynamic_heights() -> None:
    found = steric_anomaly(field(1.5), 0, Usual(), LEVELS)
    usual = 4 + 16 * np.exp(-LEVELS / 300)
    expected = dynamic_height(usual + 1.5 * (LEVELS < 100)) - dynamic_height(usual)
    assert found[-1, -1] == pytest.approx(expected, rel=0.05)
    assert np.isnan(found[0, 0]) and expected > 0.02


def test_no_anomaly_is_no_height() -> None:
    assert np.nanmax(np.abs(steric_anomaly(field(0.0), 0, Usual(), LEVELS))) < 2e-3


def test_the_map_has_its_error(tmp_path) -> None:
    write_sea_level(field(0.0), 0, Usual(), LEVELS, 0, tmp_path / "s.nc")
    with xr.open_dataset(tmp_path / "s.nc") as dataset:
        assert np.nanstd(dataset["sla"]) == pytest.approx(SEA_LEVEL_ERROR, rel=0.5)
        assert float(dataset["err_sla"].max()) == pytest.approx(SEA_LEVEL_ERROR)


def test_without_salinity_there_is_no_sea_level() -> None:
    with pytest.raises(InputError, match="has no salinity"):
        steric_anomaly(field(0.0, salinity=False), 0, Usual(), LEVELS)
