"""The real files: numbers by an independent route, and every file of the collection."""

from __future__ import annotations

import datetime

import gsw
import netCDF4
import numpy as np
import pytest
import rasterio
import xarray as xr

from depthdif.errors import InputError
from depthdif.grid import Grid
from depthdif.observations.align import align
from depthdif.observations.profiles import read_profiles
from depthdif.observations.sst import on_grid, open_sst

MUR = "20181231090000-JPL-L4_GHRSST-SSTfnd-MUR25-GLOB-v02.0-fv04.2.nc"
OI = "20050101120000-NCEI-L4_GHRSST-SSTblend-AVHRR_OI-GLOB-v02.0-fv02.0.nc"
BLACK_SEA = "20160707000000-GOS-L4_GHRSST-SSTfnd-OISST_HR_REP-BLK-v02.0-fv01.0.nc"


def test_demo_profiles_all_give_temperature(shared_data):
    path = shared_data / "argo" / "gdac" / "demo_20181231_prof.nc"
    read = read_profiles([str(path)], date=datetime.date(2018, 12, 31), time_window_days=10)
    assert (read.read, read.counts, read.levels_dropped) == (10, {}, {})
    aligned = read.aligned
    assert sorted(set(aligned.platform.values)) == [
        "3901897",
        "3901898",
        "6902652",
        "6902744",
        "6902761",
    ]
    bad_salinity = np.isin(aligned.platform.values, ["3901897", "3901898"])
    assert np.isnan(aligned.salinity.values[bad_salinity]).all()
    assert np.isfinite(aligned.salinity.values[~bad_salinity]).any(axis=1).all()
    assert np.isfinite(aligned.temperature.values).sum(axis=1).min() >= 20
    with xr.open_dataset(path) as raw:
        for number in range(10):
            one = raw.isel(N_PROF=number)
            pressure = one.PRES_ADJUSTED.values.astype(float)
            salinity = one.PSAL_ADJUSTED.fillna(35.0).values.astype(float)
            lon, lat = float(one.LONGITUDE), float(one.LATITUDE)
            absolute = gsw.SA_from_SP(salinity, pressure, lon, lat)
            potential = gsw.pt0_from_t(absolute, one.TEMP_ADJUSTED.values.astype(float), pressure)
            expected = align(-gsw.z_from_p(pressure, lat), potential)
            np.testing.assert_allclose(aligned.temperature[number], expected, atol=1e-6)


def test_surface_of_the_demo_agrees_with_its_sst(shared_data):
    read = read_profiles([str(shared_data / "argo" / "gdac" / "demo_20181231_prof.nc")])
    source = open_sst(str(shared_data / "sst" / MUR))
    sst = on_grid(source, Grid.covering(-40, -5, 10, 8, 0.25)).sst
    at_floats = sst.interp(longitude=read.aligned.longitude, latitude=read.aligned.latitude)
    difference = read.aligned.shallowest_temperature - at_floats
    assert float(np.sqrt((difference**2).mean())) < 0.5


def test_every_real_profile_file(shared_data):
    folder = shared_data / "argo"
    for path in sorted([*folder.rglob("*.nc")]):
        read = read_profiles([str(path)])
        kept = read.aligned.sizes["profile"]
        assert read.read == kept + sum(read.counts.values()), path.name
        temperature = read.aligned.temperature.values
        if kept:
            assert np.nanmin(temperature) > -2.2 and np.nanmax(temperature) < 34, path.name
            assert np.isfinite(temperature).any(axis=1).all(), path.name


def test_dropped_counts_of_a_many_float_file(shared_data):
    """Flags counted by hand: one position each is flagged 0, 3 and 4; two profiles are F."""
    read = read_profiles([str(shared_data / "argo" / "gdac" / "20060101_prof.nc")])
    assert read.counts["bad position flag"] == 3
    assert read.read == 29


def test_bad_dates_are_dropped(shared_data):
    read = read_profiles([str(shared_data / "argo" / "gdac" / "2901746_prof.nc")])
    assert read.counts == {"bad date flag": 73}


def test_float_file_and_single_cycles_and_their_duplicates(shared_data):
    folder = shared_data / "argo" / "gdac"
    singles = sorted(str(path) for path in folder.glob("R6903247_03*.nc"))
    read = read_profiles([*singles, *singles])
    once = read_profiles(singles)
    assert read.aligned.sizes == once.aligned.sizes
    assert (
        read.counts["duplicate"] == read.read / 2 - once.counts["not the primary sampling scheme"]
    )
    # Some descents stop at half a metre: one sample, and no level near it.
    assert set(once.aligned.direction.values) == {"A", "D"}
    assert (once.aligned.direction.values == "A").sum() == 10


def test_float_in_gdac_and_in_the_ragged_collection_counts_once(shared_data):
    gdac = shared_data / "argo" / "gdac" / "5900865_prof.nc"
    read = read_profiles([str(shared_data / "argo" / "profiles_fit.nc"), str(gdac)])
    keys = list(
        zip(
            read.aligned.platform.values,
            read.aligned.cycle.values,
            read.aligned.direction.values,
            strict=True,
        )
    )
    assert len(keys) == len(set(keys))
    assert read.counts["duplicate"] == 80


def test_delayed_mode_verdict_is_not_undone(shared_data):
    """Float 3900296: raw flags are good, the adjusted ones all 4 and the values blanked."""
    read = read_profiles([str(shared_data / "argo" / "profiles_fit.nc")])
    assert "3900296" not in read.aligned.platform.values[read.aligned.data_mode.values == "D"]


def test_erddap_table_against_its_own_columns(shared_data):
    path = next((shared_data / "argo" / "erddap").glob("6918*.nc"))
    read = read_profiles([str(path)])
    assert read.sources[0]["format"] == "argo erddap"
    with netCDF4.Dataset(path) as dataset:
        first = dataset["time"][:] == dataset["time"][0]
        pressure = np.asarray(dataset["pres_adjusted"][first], float)
        temperature = np.asarray(dataset["temp_adjusted"][first], float)
        salinity = np.asarray(dataset["psal_adjusted"][first], float)
        lon, lat = float(dataset["longitude"][0]), float(dataset["latitude"][0])
    absolute = gsw.SA_from_SP(salinity, pressure, lon, lat)
    potential = gsw.pt0_from_t(absolute, temperature, pressure)
    expected = align(-gsw.z_from_p(pressure, lat), potential)
    np.testing.assert_allclose(read.aligned.temperature[0], expected, atol=1e-6)
    # Cycle 1 was sampled on the way down and, two days later, on the way up.
    assert list(read.aligned.cycle.values) == [1, 1, 12]
    assert list(read.aligned.direction.values) == ["D", "A", "A"]


@pytest.mark.parametrize("name", [MUR, OI])
def test_global_sst_equals_xarrays_decoding(shared_data, name):
    path = shared_data / "sst" / name
    result = on_grid(open_sst(str(path)), Grid.covering(-180, -90, 180, 90, 0.25))
    with xr.open_dataset(path) as dataset:
        expected = dataset.analysed_sst[0].values - 273.15
        error = dataset.analysis_error[0].values
    np.testing.assert_allclose(result.sst.values, expected, atol=1e-4)
    open_water = np.isfinite(expected) & (result.ice.values <= 0.15)
    np.testing.assert_allclose(result.sst_error.values[open_water], error[open_water], atol=1e-5)
    assert (result.sst_error.values[result.ice.values > 0.15] >= 1.0).all()
    assert result.water.values[np.isfinite(expected)].all()
    assert not result.water.values[np.isnan(expected)].any()


def test_geotiff_copy_gives_the_same_field(shared_data, tmp_path):
    path = shared_data / "sst" / BLACK_SEA
    with rasterio.open(f'NETCDF:"{path}":analysed_sst') as packed:
        stored = packed.read(1)
        profile = {
            **packed.profile,
            "driver": "GTiff",
            "crs": "EPSG:4326",
        }
        scales, offsets = packed.scales, packed.offsets
    with rasterio.open(tmp_path / "copy.tif", "w", **profile) as copy:
        copy.write(stored, 1)
        copy.scales, copy.offsets = scales, offsets
    grid = Grid.covering(28, 41, 41, 46, 0.1)
    original = on_grid(open_sst(str(path)), grid).sst.values
    copied = on_grid(open_sst(str(tmp_path / "copy.tif")), grid).sst.values
    np.testing.assert_allclose(copied, original, atol=2e-3)


def test_monthly_means_count_for_their_month(shared_data):
    path = str(shared_data / "sst" / "ostia_monthly.nc")
    source = open_sst(path, date=datetime.date(2006, 6, 10))
    assert source.date == datetime.date(2006, 6, 10)
    assert "mean over 30 days" in source.units_note
    with pytest.raises(InputError, match="54 dates"):
        open_sst(path)
    with pytest.raises(InputError, match="holds no sea-surface temperature of 2018"):
        open_sst(path, date=datetime.date(2018, 12, 31))


def test_sea_level_is_no_sst(shared_data):
    path = shared_data / "ssh" / "nrt_global_allsat_phy_l4_20190223_20190226.nc"
    with pytest.raises(InputError, match="none that is clearly sea-surface temperature"):
        open_sst(str(path))
    with pytest.raises(InputError, match="units 'm'"):
        open_sst(f"{path}:adt")
