"""The demonstration twin as committed: self-consistent, wet, small, and reproducible."""

from __future__ import annotations

from pathlib import Path

import gsw
import numpy as np
import pandas as pd
import pytest
import xarray as xr

from depthdif.ocean.mask import WetMask
from depthdif.train.twin import make_twin
from small_climatology import small_climatology

TWIN = Path(__file__).resolve().parents[3] / "resources" / "twin"


@pytest.fixture(scope="module")
def table():
    return pd.read_csv(TWIN / "profiles.csv", dtype={"platform": str})


@pytest.fixture(scope="module")
def truth():
    with xr.open_dataset(TWIN / "truth.nc") as dataset:
        return dataset.temperature.load()


def gross(table):
    """Whether a level sticks out of its profile by more than 8 °C."""
    usual = table.groupby("platform").temperature.transform(
        lambda t: t.rolling(5, center=True).median()
    )
    return (table.temperature - usual).abs() > 8.0


def test_it_is_small():
    assert sum(path.stat().st_size for path in TWIN.iterdir()) < 1_500_000


def test_the_sst_is_the_true_surface_within_its_stated_error(truth):
    with xr.open_dataset(TWIN / "sst.nc") as dataset:
        sst, error, mask = (
            dataset[name].isel(time=0).load() for name in ("analysed_sst", "analysis_error", "mask")
        )
        assert str(dataset.time.values[0])[:10] == "2024-08-15"
        assert dataset.analysed_sst.attrs["units"] == "kelvin"
    surface = truth.sel(depth=0).values
    np.testing.assert_array_equal(np.isfinite(surface), mask.values == 1)
    assert 0.05 < (mask.values == 2).mean() < 0.4, "some coast"
    assert 0.17 < np.nanmin(error) < np.nanmax(error) < 0.31
    ratio = (sst.values - 273.15 - surface) / error.values
    assert 0.7 < np.sqrt(np.nanmean(ratio**2)) < 1.5


def test_the_floats_saw_the_truth_in_situ_and_by_pressure(table, truth):
    good = table[table.qc == 1]
    good = good[~gross(good)]
    good = good.assign(
        depth=-gsw.z_from_p(good.pressure, good.latitude),
        potential=gsw.pt0_from_t(
            gsw.SA_from_SP(good.salinity, good.pressure, good.longitude, good.latitude),
            good.temperature,
            good.pressure,
        ),
    )
    for level in (100.0, 500.0, 1000.0, 1900.0):
        difference = []
        for _, cast in good.groupby("platform"):
            if cast.depth.max() < level:
                continue
            place = {"longitude": cast.longitude.iloc[0], "latitude": cast.latitude.iloc[0]}
            there = truth.sel(depth=level).interp(place).item()
            difference.append(np.interp(level, cast.depth, cast.potential) - there)
        assert len(difference) > 15
        assert np.nanmedian(np.abs(difference)) < (0.5 if level < 600 else 0.06)
        # In-situ temperatures taken for potential ones would be 0.1 °C off at 1,000 m.
        assert abs(np.nanmean(difference)) < (0.3 if level < 600 else 0.04)


def test_floats_are_in_deep_water_and_the_table_holds_what_real_ones_do(table, truth):
    places = table.drop_duplicates("platform")
    assert len(places) == 30
    deep = truth.sel(depth=1000.0).interp(
        longitude=xr.DataArray(places.longitude.values),
        latitude=xr.DataArray(places.latitude.values),
        method="nearest",
    )
    assert np.isfinite(deep.values).all()
    assert set(table.qc) == {1, 3, 4}
    assert gross(table[table.qc == 1]).sum() == 1, "one gross error without a flag"
    lag = pd.to_datetime(places.time) - pd.Timestamp("2024-08-15T12:00:00Z")
    outside = lag.abs() > pd.Timedelta(days=5)
    assert 1 <= outside.sum() <= 5


def test_it_is_made_again_byte_for_byte(tmp_path):
    bottom = np.full((540, 1080), 4000, dtype=np.int16)
    for name in ("a", "b"):
        make_twin(small_climatology(), WetMask(bottom), tmp_path / name, seed=1)
    for file in ("profiles.csv", "truth.nc", "sst.nc"):
        first, second = ((tmp_path / name / file) for name in ("a", "b"))
        if file.endswith(".csv"):
            assert first.read_bytes() == second.read_bytes()
        else:
            with xr.open_dataset(first) as one, xr.open_dataset(second) as two:
                xr.testing.assert_identical(one, two)
