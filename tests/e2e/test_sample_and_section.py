"""`sampleprofile` and `section` on the twin and on real data, against xarray's interpolation."""

from __future__ import annotations

import csv

import numpy as np
import pytest
import rasterio
import xarray as xr
from pyproj import Geod

from conftest import ROOT, TWIN

SHARED = ROOT.parent / "shared" / "data"
GEOD = Geod(ellps="WGS84")


def call(qgis, algorithm, **parameters):
    given = [f"--{name}={value}" for name, value in parameters.items()]
    return qgis.call([qgis.program, "--json", "run", f"depthdif:{algorithm}", *given])


def rows(path):
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def column(table, name):
    return np.array([float(row[name] or "nan") for row in table])


@pytest.fixture(scope="module")
def twin(qgis, tmp_path_factory):
    """A reconstruction of the twin, with its table of profiles."""
    out = tmp_path_factory.mktemp("twin")
    answer = qgis.run(
        SST_FILE=TWIN / "sst.nc",
        PROFILE_FILES=TWIN / "profiles.csv",
        DEPTHS="0,10,50,100,250,500,1000",
        VARIABLE="both",
        QUALITY="preview",
        OUTPUT=out / "t.tif",
        OUTPUT_ERROR=out / "t_error.tif",
        OUTPUT_DATASET=out / "r.nc",
        OUTPUT_PROFILES=out / "profiles.gpkg",
    )
    assert answer.code == 0, answer.said
    return out


def test_sampled_values_are_xarrays_and_observations_the_tables(qgis, twin, out):
    (out / "stations.csv").write_text("name,lon,lat\nA,-65.1,36.2\nB,-60.2901,32.1053\nC,-76,46\n")
    answer = call(
        qgis,
        "sampleprofile",
        RECONSTRUCTION=twin / "r.nc",
        POINTS_FILE=out / "stations.csv",
        DEPTHS="0,30,100,500",
        PROFILES=twin / "profiles.gpkg",
        OUTPUT=out / "sampled.csv",
    )
    assert answer.code == 0, answer.said
    table = rows(out / "sampled.csv")
    assert [row["name"] for row in table] == ["A"] * 4 + ["B"] * 4 + ["C"] * 4
    assert {row["missing"] for row in table[8:]} == {"no sea here"}
    with xr.open_dataset(twin / "r.nc") as dataset:
        at = {"longitude": ("p", [-65.1, -60.2901]), "latitude": ("p", [36.2, 32.1053])}
        for name in ("temperature", "temperature_error", "salinity", "temperature_climatology"):
            expected = dataset[name].interp(**at, depth=[0, 30, 100, 500]).values.T.ravel()
            np.testing.assert_allclose(column(table[:8], name), expected, atol=2e-5, rtol=1e-5)
    # B is where float 9000002 surfaced: its own table tells what it observed at 100 and 500 m.
    from pyogrio.raw import read

    meta, _, _, data = read(twin / "profiles.gpkg", where="platform = '9000002'")
    levels = dict(zip(meta["fields"], data, strict=True))
    own = (levels["variable"] == "temperature") & (levels["status"] == "used")
    expected = np.interp([100, 500], levels["depth_m"][own], levels["value"][own])
    observed = column(table[6:8], "temperature_observed")
    np.testing.assert_allclose(observed, expected, atol=1e-4)
    assert {row["observed_platform"] for row in table[6:8]} == {"9000002"}
    residual = observed - column(table[6:8], "temperature")
    np.testing.assert_allclose(column(table[6:8], "temperature_residual"), residual, atol=2e-5)
    assert answer.results["VALUES"] == 8


def profiles_within(path, km):
    """How many profiles that were not rejected lie so near the parallel of 34°N, 70 to 60°W."""
    from pyogrio.raw import read

    meta, _, _, data = read(path, where="variable = 'temperature' and status <> 'rejected'")
    table = dict(zip(meta["fields"], data, strict=True))
    places = {(x, y) for x, y in zip(table["longitude"], table["latitude"], strict=True)}
    line = np.linspace(-70, -60, 2001), np.full(2001, 34.0)
    away = [GEOD.inv(*line, np.full(2001, x), np.full(2001, y))[2].min() / 1000 for x, y in places]
    return int((np.array(away) <= km).sum())


def test_a_section_is_xarrays_along_pyprojs_distances(qgis, twin, out):
    answer = call(
        qgis,
        "section",
        RECONSTRUCTION=twin / "t.tif",  # with its error beside it
        LINE_TEXT="LINESTRING (-70 34, -60 34)",
        PROFILES=twin / "profiles.gpkg",
        DISTANCE=100,
        OUTPUT=out / "s.tif",
        OUTPUT_PICTURE=out / "s.png",
        OUTPUT_TABLE=out / "s.csv",
    )
    assert answer.code == 0, answer.said
    length = GEOD.line_length(np.linspace(-70, -60, 2001), np.full(2001, 34.0)) / 1000
    assert answer.results["LENGTH"] == pytest.approx(length, rel=1e-7)
    assert answer.results["PROFILES_NEAR"] == profiles_within(twin / "profiles.gpkg", 100) > 0
    table = rows(out / "s.csv")
    distance = np.unique(column(table, "distance_km"))
    longitude = -70 + 10 * distance / length
    np.testing.assert_allclose(np.unique(column(table, "longitude")), longitude, atol=2e-5)
    at = {"longitude": ("x", longitude), "latitude": ("x", np.full(len(longitude), 34.0))}
    with xr.open_dataset(twin / "r.nc") as dataset:
        expected = dataset[["temperature", "temperature_error"]].interp(at)
        for name, values in (("value", "temperature"), ("error", "temperature_error")):
            np.testing.assert_allclose(
                column(table, name), expected[values].values.T.ravel(), atol=1e-4
            )
        with rasterio.open(out / "s.tif") as raster:
            value, error = raster.read(masked=True)
            depth = -raster.transform.f - (np.arange(raster.height) + 0.5) * raster.transform.e
        rastered = dataset["temperature"].interp(**at, depth=depth)
    np.testing.assert_allclose(value, rastered, atol=1e-4)
    assert error.min() > 0
    assert (out / "s.png").stat().st_size > 20_000
    assert {file.name for file in out.iterdir()} == {"s.tif", "s.png", "s.csv"}


def test_real_floats_stand_beside_a_real_reconstruction(qgis, out):
    sst = next(iter((SHARED / "sst").glob("20181231*MUR25*.nc")), None)
    if sst is None:
        pytest.skip("the real data (../shared/data) is not on this machine")
    floats = SHARED / "argo" / "gdac" / "demo_20181231_prof.nc"
    made = qgis.run(
        SST_FILE=sst,
        PROFILE_FILES=floats,
        TIME_WINDOW=10,
        DEPTHS="0,20,50,100,200,500,1000",
        EXTENT="-30,-10,-3,6",
        QUALITY="preview",
        OUTPUT=out / "t.tif",
        OUTPUT_DATASET=out / "r.nc",
    )
    assert made.code == 0, made.said
    sampled = call(
        qgis,
        "sampleprofile",
        RECONSTRUCTION=out / "r.nc",
        POINT="-18.502,1.625 [EPSG:4326]",
        PROFILE_FILES=floats,
        TIME_WINDOW=10,
        OUTPUT=out / "sampled.csv",
    )
    assert sampled.code == 0, sampled.said
    table = rows(out / "sampled.csv")
    observed = [row for row in table if row["temperature_observed"]]
    assert {row["observed_platform"] for row in observed} == {"6902744"}
    assert len(observed) >= 5
    # The float was used: it lies within the errors of the reconstruction and its own.
    assert np.abs(column(observed, "temperature_residual_normalised")).max() < 3.0
    cut = call(
        qgis,
        "section",
        RECONSTRUCTION=out / "r.nc",
        LINE_TEXT="-29,2 -11,2",
        PROFILE_FILES=floats,
        TIME_WINDOW=10,
        DISTANCE=120,
        OUTPUT=out / "s.tif",
    )
    assert cut.code == 0, cut.said
    assert cut.results["LENGTH"] == pytest.approx(
        GEOD.line_length(np.linspace(-29, -11, 2001), np.full(2001, 2.0)) / 1000, rel=1e-7
    )
    assert cut.results["PROFILES_NEAR"] >= 6
    assert 2 < cut.results["MINIMUM"] < 8 and 25 < cut.results["MAXIMUM"] < 31


@pytest.mark.parametrize(
    ("algorithm", "parameters", "word"),
    [
        ("sampleprofile", {"POINT": "-65,36", "OUTPUT": "{out}/s.csv"}, "give RECONSTRUCTION"),
        (
            "sampleprofile",
            {"RECONSTRUCTION": "{twin}/profiles.gpkg", "POINT": "-65,36", "OUTPUT": "{out}/s.csv"},
            "profiles.gpkg",
        ),
        (
            "section",
            {"RECONSTRUCTION": "{twin}/r.nc", "LINE_TEXT": "0,0 5,5", "OUTPUT": "{out}/s.tif"},
            "meets no value",
        ),
        (
            "section",
            {"RECONSTRUCTION": "{twin}/r.nc", "LINE_TEXT": "-70,34", "OUTPUT": "{out}/s.tif"},
            "no line of two places",
        ),
    ],
)
def test_bad_input_is_a_sentence_and_leaves_nothing(qgis, twin, out, algorithm, parameters, word):
    parameters = {name: text.format(out=out, twin=twin) for name, text in parameters.items()}
    answer = call(qgis, algorithm, **parameters)
    assert answer.code != 0
    assert word in answer.said and "Traceback" not in answer.said
    assert list(out.iterdir()) == []
