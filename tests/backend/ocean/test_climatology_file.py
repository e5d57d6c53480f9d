"""A user's climatology: conventions of units, axes and names; refusals in a sentence."""

from __future__ import annotations

import datetime
from dataclasses import replace

import gsw
import numpy as np
import pytest
import xarray as xr

from depthdif.assemble import chosen_climatology
from depthdif.errors import InputError
from depthdif.job import Job
from depthdif.models.package import open_model
from depthdif.ocean.climatology import DEFAULT_ERROR_SHARE, Climatology
from depthdif.ocean.levels import LEVELS
from small_climatology import closed_form, small_climatology

DEPTH = np.concatenate([np.arange(0, 100, 10), np.arange(100, 1501, 100)]).astype(float)


def woa_like(step=5.0, months=12, west=-180.0, name="t_an", kelvin=False, standard=None):
    """Return a data set in the layout of the World Ocean Atlas."""
    longitude = np.arange(west + step / 2, west + 360, step)
    latitude = np.arange(-90 + step / 2, 90, step)
    x, y = np.meshgrid(longitude, latitude)
    fractions = (np.arange(months) + 0.5) / months
    values = np.stack([closed_form(x, y, f) for f in fractions])
    if months == 1:
        values = 0.5 * (closed_form(x, y, 0.1) + closed_form(x, y, 0.6))[None]
    index = np.clip(np.searchsorted(LEVELS, DEPTH), 1, 49)
    weight = np.clip((DEPTH - LEVELS[index - 1]) / (LEVELS[index] - LEVELS[index - 1]), 0, 1)
    values = values[..., index - 1] * (1 - weight) + values[..., index] * weight
    values = np.moveaxis(values, -1, 1).astype(np.float32)
    values[:, :, (np.abs(y) > 60) | ((x % 360 > 100) & (x % 360 < 140))] = np.nan
    attributes = {"units": "K" if kelvin else "degrees_celsius"}
    if standard:
        attributes["standard_name"] = standard
    dims = ("time", "depth", "lat", "lon")
    return xr.Dataset(
        {name: (dims, values + 273.15 * kelvin, attributes)},
        {
            "time": ("time", np.arange(months) + 0.5, {"units": "months since 1955-01-01"}),
            "depth": ("depth", DEPTH, {"units": "meters", "positive": "down"}),
            "lat": ("lat", latitude, {"units": "degrees_north"}),
            "lon": ("lon", longitude, {"units": "degrees_east"}),
        },
    )


def read(dataset, tmp_path):
    path = tmp_path / "climatology.nc"
    dataset.to_netcdf(path)
    return Climatology.from_netcdf(path)


POTENTIAL = "sea_water_potential_temperature"


@pytest.mark.parametrize(
    "dataset",
    [
        woa_like(standard=POTENTIAL),
        woa_like(standard=POTENTIAL, kelvin=True),
        woa_like(standard=POTENTIAL, west=0.0),
        woa_like(name="thetao").isel(lat=slice(None, None, -1)),
        woa_like(name="thetao").transpose("lon", "lat", "depth", "time"),
        woa_like(standard=POTENTIAL).rename(lat="latitude", lon="longitude", time="month"),
    ],
    ids=["°C", "kelvin", "0-360", "north first", "other order", "other names"],
)
def test_every_convention_gives_the_same_ocean(dataset, tmp_path):
    climatology = read(dataset, tmp_path)
    x, y = np.array([-30.0, 179.9, 20.0]), np.array([12.0, -33.0, 45.0])
    found = climatology.at(x, y, np.datetime64("2021-08-15"))
    expected = closed_form(x, y, 226 / 365)
    shallow = (LEVELS > 1) & (LEVELS < 1500)
    assert np.abs(found - expected)[:, shallow].max() < 0.25
    assert climatology.periodic


def test_in_situ_temperature_becomes_potential(tmp_path):
    potential = read(woa_like(standard=POTENTIAL), tmp_path)
    in_situ = read(woa_like(standard="sea_water_temperature"), tmp_path)
    day = datetime.date(2021, 5, 1)
    difference = in_situ.at(-30.0, 20.0, day) - potential.at(-30.0, 20.0, day)
    level = int(np.argmin(np.abs(LEVELS - 1062.44)))
    pressure = gsw.p_from_z(-LEVELS[level], 20.0)
    absolute = gsw.SA_from_SP(35.0, pressure, -30.0, 20.0)
    value = potential.at(-30.0, 20.0, day)[level]
    expected = gsw.pt0_from_t(absolute, value, pressure) - value
    assert difference[level] == pytest.approx(expected, abs=0.005)
    assert -0.13 < difference[level] < -0.08


def test_an_annual_mean_has_no_seasons(tmp_path):
    climatology = read(woa_like(months=1, standard=POTENTIAL), tmp_path)
    february = climatology.at(-30.0, 50.0, datetime.date(2021, 2, 15))
    august = climatology.at(-30.0, 50.0, datetime.date(2021, 8, 15))
    np.testing.assert_allclose(february, august, atol=1e-5)


def test_a_fine_file_is_averaged_to_a_degree(tmp_path):
    dataset = woa_like(step=0.5, months=1, standard=POTENTIAL).sel(
        lat=slice(-20, 20), lon=slice(-60, 0)
    )
    climatology = read(dataset, tmp_path)
    assert np.diff(climatology.longitude).mean() == pytest.approx(1.0)
    assert not climatology.periodic
    assert climatology.covers(np.array([-50.0]), np.array([3.0]))
    assert not climatology.covers(np.array([40.0]), np.array([3.0]))
    found = climatology.at(-30.0, 5.0, datetime.date(2021, 2, 15))
    expected = 0.5 * (closed_form(-30.0, 5.0, 0.1) + closed_form(-30.0, 5.0, 0.6))
    assert np.abs(found - expected)[(LEVELS > 1) & (LEVELS < 1500)].max() < 0.2


def test_below_the_file_the_profile_goes_on_smoothly(tmp_path):
    profile = read(woa_like(standard=POTENTIAL), tmp_path).at(-30.0, 10.0, np.datetime64("2021-01"))
    deep = profile[LEVELS > 1300]
    assert np.all(np.diff(deep) <= 1e-6)
    assert deep[0] - deep[-1] < 2.0


def test_a_file_without_temperature_is_refused(tmp_path):
    with pytest.raises(InputError, match="holds no sea temperature"):
        read(woa_like().rename(t_an="chlorophyll"), tmp_path)


def test_a_file_of_five_times_is_refused(tmp_path):
    with pytest.raises(InputError, match="holds 5 times"):
        read(woa_like().isel(time=slice(0, 5)), tmp_path)


def test_a_surface_map_is_refused(tmp_path):
    with pytest.raises(InputError, match="no depth axis"):
        read(woa_like().isel(depth=0, drop=True), tmp_path)


def test_uneven_nodes_are_refused(tmp_path):
    with pytest.raises(InputError, match=r"latitudes .* not evenly spaced"):
        read(woa_like().isel(lat=[0, 3, 4, 9, 20, 30]), tmp_path)


def test_a_file_that_is_none_is_refused(tmp_path):
    path = tmp_path / "broken.nc"
    path.write_bytes(b"CDF\x01 not really")
    with pytest.raises(InputError, match="cannot be read"):
        Climatology.from_netcdf(path)
    with pytest.raises(InputError, match="cannot be read"):
        Climatology.from_netcdf(tmp_path / "absent.nc")


@pytest.mark.parametrize("share", [0.01, 0.5, 0.99])
def test_a_truncated_classic_file_is_refused(tmp_path, share):
    # The NetCDF library reads zeros past its end without a word.
    path = tmp_path / "classic.nc"
    values = np.full((12, 5, 10, 20), 10.0, dtype=np.float32)
    axes = {
        "time": np.arange(12),
        "depth": [0.0, 50.0, 200.0, 1000.0, 4000.0],
        "lat": np.arange(-81, 81, 18) + 9.0,
        "lon": np.arange(-180, 180, 18) + 9.0,
    }
    dataset = xr.Dataset({"t_an": (tuple(axes), values[:, :, :9, :20])}, coords=axes)
    dataset.to_netcdf(path, format="NETCDF3_CLASSIC")
    whole = path.read_bytes()
    path.write_bytes(whole[: int(share * len(whole))])
    with pytest.raises(InputError, match="truncated"):
        Climatology.from_netcdf(path)


def test_a_file_of_another_kind_is_refused_in_one_line(tmp_path):
    path = tmp_path / "text.nc"
    path.write_text("no NetCDF at all")
    with pytest.raises(InputError) as caught:
        Climatology.from_netcdf(path)
    assert "\n" not in str(caught.value) and str(path) in str(caught.value)


def test_salinity_is_read_where_there_is_one_and_otherwise_supplemented(tmp_path):
    dataset = woa_like(standard=POTENTIAL)
    alone = read(dataset, tmp_path)
    assert not alone.holds("salinity")
    dataset["s_an"] = 34.0 + 0.0 * dataset["t_an"]
    dataset["s_an"].attrs = {"standard_name": "sea_water_practical_salinity", "units": "1"}
    both = read(dataset, tmp_path)
    day = np.datetime64("2021-08-15")
    assert both.at(-30.0, 12.0, day, "salinity") == pytest.approx(34.0, abs=0.01)
    together = replace(alone, supplement=small_climatology())
    assert together.holds("salinity")
    x, y = np.array([-30.0, -20.0]), np.array([0.0, 12.0])
    np.testing.assert_allclose(together.grid(x, y, day, "salinity"), 35.0, atol=0.01)
    np.testing.assert_array_equal(together.at(x, y, day), alone.at(x, y, day))


def test_salinity_in_units_of_mass_is_refused(tmp_path):
    dataset = woa_like()
    dataset["s_an"] = 0.035 + 0.0 * dataset["t_an"]
    with pytest.raises(InputError, match=r"s_an .* no practical salinity: its median is 0.035"):
        read(dataset, tmp_path)


def test_a_users_climatology_replaces_the_models_with_its_layer_and_warns(tmp_path):
    woa_like(standard=POTENTIAL).to_netcdf(tmp_path / "woa.nc")
    words = {"sst": "sst.nc", "output": "out.nc", "climatology": str(tmp_path / "woa.nc")}
    warnings: list[str] = []
    model = open_model()
    chosen = chosen_climatology(Job.from_dict(words), model, warnings)
    day = np.datetime64("2021-08-15")
    x, y = np.array([-20.0]), np.array([1.0])
    file = Climatology.from_netcdf(tmp_path / "woa.nc")
    np.testing.assert_array_equal(chosen.at(x, y, day), file.at(x, y, day))
    own = model.climatology.at(x, y, day, "salinity")
    np.testing.assert_array_equal(chosen.at(x, y, day, "salinity"), own)
    assert (chosen.error_share(x, y) == DEFAULT_ERROR_SHARE).all()
    assert ["extrapolation" in w for w in warnings] == [True, False]
    assert "no salinity" in warnings[1]
