"""`depthdif:derive` and `depthdif:difference` by `qgis_process`, against independent sums."""

from __future__ import annotations

import gsw
import numpy as np
import pytest
import rasterio
import xarray as xr
from columns import columns

from conftest import ROOT, TWIN

SHARED = ROOT.parent / "shared" / "data"


def run(qgis, algorithm, **parameters):
    command = qgis.command(**parameters)
    command[command.index("depthdif:reconstruct")] = f"depthdif:{algorithm}"
    answer = qgis.call(command)
    assert answer.code == 0, answer.said
    return answer


def raster(path):
    """Values south up, NaN where there is none; descriptions, units and tags."""
    with rasterio.open(path) as file:
        return file.read(masked=True).filled(np.nan)[:, ::-1], file.descriptions, file.units


@pytest.fixture(scope="session")
def twin(qgis, tmp_path_factory):
    """The twin, reconstructed at the model's levels with members."""
    folder = tmp_path_factory.mktemp("twin")
    return reconstructed(
        qgis,
        folder,
        SST_FILE=TWIN / "sst.nc",
        PROFILE_FILES=TWIN / "profiles.csv",
        EXTENT="-70,-62,34,40",
        OUTPUT_MEMBERS=folder / "m.nc",
    )


@pytest.fixture(scope="session")
def atlantic(qgis, tmp_path_factory):
    """Ten real profiles of the tropical Atlantic and the day's SST."""
    if not SHARED.is_dir():
        pytest.skip("the real data (../shared/data) is not on this machine")
    (sst,) = (SHARED / "sst").glob("20181231*")
    return reconstructed(
        qgis,
        tmp_path_factory.mktemp("atlantic"),
        SST_FILE=sst,
        PROFILE_FILES=SHARED / "argo" / "gdac" / "demo_20181231_prof.nc",
        EXTENT="-12,12,-2,7",
        METHOD="interpolation",
    )


def reconstructed(qgis, folder, **parameters):
    answer = qgis.run(
        **parameters,
        DEPTHS="native",
        VARIABLE="both",
        OUTPUT=folder / "t.tif",
        OUTPUT_DATASET=folder / "r.nc",
    )
    assert answer.code == 0, answer.said
    return folder


CASES = {
    "mixed_layer_depth_temperature": lambda c: c.mixed_layer(c.temperature, 0.2, True),
    "mixed_layer_depth_density": lambda c: c.mixed_layer(
        gsw.sigma0(c.absolute, c.conservative), 0.03, False
    ),
    "isotherm_depth": lambda c: c.isotherm(20.0),
    "heat_content": lambda c: c.heat(0.0, 700.0),
}


@pytest.mark.parametrize("quantity", CASES)
@pytest.mark.parametrize("place", ["twin", "atlantic"])
def test_agrees_with_gsw_and_numpy_column_by_column(qgis, request, tmp_path, place, quantity):
    folder = request.getfixturevalue(place)
    answer = run(
        qgis,
        "derive",
        RECONSTRUCTION=folder / "r.nc",
        QUANTITY=quantity,
        OUTPUT=tmp_path / "q.tif",
    )
    (found,), (description,), (units,) = raster(tmp_path / "q.tif")
    assert units == ("J/m²" if quantity == "heat_content" else "m") and description
    expected, ours = [], []
    with xr.open_dataset(folder / "r.nc") as dataset:
        for row, column, water in columns(dataset, every=23):
            expected.append(CASES[quantity](water))
            ours.append(found[row, column])
        assert np.isnan(found[np.isnan(dataset["temperature"].values[0])]).all()
    expected, ours = np.array(expected), np.array(ours)
    assert np.isfinite(expected).sum() > 20
    np.testing.assert_array_equal(np.isfinite(ours), np.isfinite(expected))
    known = np.isfinite(expected)
    np.testing.assert_allclose(ours[known], expected[known], rtol=1e-3)
    assert answer.results["MEAN"] == pytest.approx(np.nanmean(found), rel=1e-5)


def test_errors_are_the_spread_over_members_of_the_independent_value(qgis, twin, tmp_path):
    run(
        qgis,
        "derive",
        RECONSTRUCTION=twin / "r.nc",
        MEMBERS=twin / "m.nc",
        QUANTITY="heat_content",
        TOP=50,
        BOTTOM=333,
        OUTPUT=tmp_path / "q.tif",
        OUTPUT_ERROR=tmp_path / "e.tif",
    )
    (error,), _, _ = raster(tmp_path / "e.tif")
    with xr.open_dataset(twin / "m.nc") as members:
        heat: dict[tuple[int, int], list[float]] = {}
        for member in range(members.sizes["member"]):
            for row, column, water in columns(members.isel(member=member), every=150):
                heat.setdefault((row, column), []).append(water.heat(50.0, 333.0))
    assert len(heat) >= 4
    for (row, column), values in heat.items():
        if np.isfinite(values).all():
            assert error[row, column] == pytest.approx(np.std(values), rel=2e-3)


def test_an_isotherm_has_an_error_without_members(qgis, twin, tmp_path):
    run(
        qgis,
        "derive",
        RECONSTRUCTION=twin / "r.nc",
        QUANTITY="isotherm_depth",
        ISOTHERM=15,
        OUTPUT=tmp_path / "q.tif",
        OUTPUT_ERROR=tmp_path / "e.tif",
    )
    (depth,), _, _ = raster(tmp_path / "q.tif")
    (error,), _, _ = raster(tmp_path / "e.tif")
    with xr.open_dataset(twin / "r.nc") as dataset:
        z = dataset["depth"].values
        for row, column, water in columns(dataset, every=100):
            where = water.isotherm(15.0)
            if np.isnan(where):
                continue
            below = np.searchsorted(water.depth, where)
            slope = np.diff(water.temperature)[below - 1] / np.diff(water.depth)[below - 1]
            sigma = np.interp(where, z, dataset["temperature_error"].values[:, row, column])
            assert depth[row, column] == pytest.approx(where, rel=1e-3)
            assert error[row, column] == pytest.approx(sigma / abs(slope), rel=2e-3)


@pytest.mark.parametrize(
    ("quantity", "units", "low", "high"),
    [
        ("sound_speed", "m/s", 1440, 1560),
        ("density", "kg/m³", 1018, 1040),
        ("potential_density", "kg/m³", 18, 28.2),
        ("stratification", "1/s²", -1e-6, 2e-3),
    ],
)
def test_quantities_by_depth(qgis, twin, tmp_path, quantity, units, low, high):
    run(
        qgis,
        "derive",
        RECONSTRUCTION=twin / "r.nc",
        QUANTITY=quantity,
        DEPTHS="100,1000",
        OUTPUT=tmp_path / "q.tif",
    )
    found, descriptions, given = raster(tmp_path / "q.tif")
    assert given == (units, units) and [d.split()[-2:] for d in descriptions] == [
        ["100", "m"],
        ["1000", "m"],
    ]
    assert low < np.nanmin(found) < np.nanmax(found) < high
    with xr.open_dataset(twin / "r.nc") as dataset:
        for row, column, water in columns(dataset, every=100):
            latitude = float(dataset["latitude"][row])
            for band, z in enumerate((100.0, 1000.0)):
                if water.depth[-1] < z:
                    assert np.isnan(found[band, row, column])
                    continue
                salt = np.interp(z, water.depth, water.absolute)
                warm = np.interp(z, water.depth, water.conservative)
                p = gsw.p_from_z(-z, latitude)
                if quantity == "stratification":
                    squared, middle = gsw.Nsquared(
                        water.absolute, water.conservative, water.pressure, latitude
                    )
                    expected = np.interp(p, middle, squared)
                    assert found[band, row, column] == pytest.approx(expected, rel=2e-2, abs=1e-8)
                    continue
                expected = {
                    "sound_speed": gsw.sound_speed(salt, warm, p),
                    "density": gsw.rho(salt, warm, p),
                    "potential_density": gsw.sigma0(salt, warm),
                }[quantity]
                assert found[band, row, column] == pytest.approx(expected, rel=2e-5)


def test_thermocline(qgis, twin, tmp_path):
    results = {}
    for quantity in ("thermocline_depth", "thermocline_strength"):
        run(
            qgis,
            "derive",
            RECONSTRUCTION=twin / "r.nc",
            QUANTITY=quantity,
            OUTPUT=tmp_path / f"{quantity}.tif",
        )
        (results[quantity],), _, _ = raster(tmp_path / f"{quantity}.tif")
    with xr.open_dataset(twin / "r.nc") as dataset:
        for row, column, water in columns(dataset, every=50):
            gradient = np.abs(np.diff(water.temperature) / np.diff(water.depth))
            layer = gradient.argmax()
            middle = water.depth[layer : layer + 2].mean()
            assert results["thermocline_depth"][row, column] == pytest.approx(middle, rel=1e-4)
            strength = results["thermocline_strength"][row, column]
            assert strength == pytest.approx(gradient.max(), rel=1e-4)


@pytest.mark.parametrize("place", ["twin", "atlantic"])
def test_increment_is_kept_where_it_exceeds_its_error(qgis, request, tmp_path, place):
    folder = request.getfixturevalue(place)
    answer = run(
        qgis,
        "difference",
        RECONSTRUCTION=folder / "r.nc",
        DEPTHS="native",
        SIGNIFICANCE=1.5,
        OUTPUT=tmp_path / "d.tif",
        OUTPUT_NORMALISED=tmp_path / "n.tif",
    )
    found, descriptions, units = raster(tmp_path / "d.tif")
    ratio, _, _ = raster(tmp_path / "n.tif")
    assert descriptions[0] == "temperature increment 0.494 m" and set(units) == {"°C"}
    with xr.open_dataset(folder / "r.nc") as dataset:
        increment = (dataset["temperature"] - dataset["temperature_climatology"]).values
        sigma = dataset["temperature_error"].values
    certain = np.abs(increment) > 1.5 * sigma
    assert 100 < certain.sum() < np.isfinite(increment).sum()
    np.testing.assert_array_equal(np.isfinite(found), certain)
    np.testing.assert_allclose(found[certain], increment[certain], atol=1e-5)
    np.testing.assert_allclose(ratio, increment / sigma, rtol=1e-4, atol=1e-4)
    share = 100 * certain.sum() / np.isfinite(increment).sum()
    assert answer.results["SIGNIFICANT_PERCENT"] == pytest.approx(share)


def test_difference_of_two_reconstructions_on_two_grids(qgis, twin, tmp_path):
    coarse = tmp_path / "coarse.nc"
    answer = qgis.run(
        SST_FILE=TWIN / "sst.nc",
        EXTENT="-71,-63,35,41",
        DEPTHS="0,100,500",
        RESOLUTION=0.5,
        METHOD="climatology",
        OUTPUT=tmp_path / "c.tif",
        OUTPUT_DATASET=coarse,
    )
    assert answer.code == 0, answer.said
    run(
        qgis,
        "difference",
        RECONSTRUCTION=twin / "r.nc",
        AGAINST=coarse,
        DEPTHS="100,500",
        SIGNIFICANCE=0,
        OUTPUT=tmp_path / "d.tif",
        OUTPUT_ERROR=tmp_path / "e.tif",
    )
    found, _, _ = raster(tmp_path / "d.tif")
    error, _, _ = raster(tmp_path / "e.tif")
    with xr.open_dataset(twin / "r.nc") as fine, xr.open_dataset(coarse) as other:
        inside = other.sel(latitude=slice(35, 39.9), longitude=slice(-69.9, -63), depth=[100, 500])
        near = fine.interp(
            latitude=inside["latitude"], longitude=inside["longitude"], depth=inside["depth"]
        )
        expected = (near["temperature"] - inside["temperature"]).values
        both = np.hypot(near["temperature_error"], inside["temperature_error"]).values
    assert found.shape == expected.shape and np.isfinite(expected).sum() > 50
    known = np.isfinite(found) & np.isfinite(expected)
    assert known.sum() >= 0.95 * np.isfinite(expected).sum()
    np.testing.assert_allclose(found[known], expected[known], atol=1e-4)
    np.testing.assert_allclose(error[known], both[known], rtol=1e-4)
