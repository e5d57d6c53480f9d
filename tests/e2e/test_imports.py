"""Observations in, as an analyst brings them: files become layers that Reconstruct takes."""

from __future__ import annotations

import json
import shutil

import netCDF4
import numpy as np
import pandas as pd
import pytest
import rasterio
from pyogrio import raw

from conftest import ROOT, TWIN

SHARED = ROOT.parent / "shared" / "data"


@pytest.fixture
def shared_data():
    if not SHARED.is_dir():
        pytest.skip("the real data (../shared/data) is not on this machine")
    return SHARED


def table_of(path) -> pd.DataFrame:
    meta, _, geometry, data = raw.read(path)
    table = pd.DataFrame(dict(zip(meta["fields"], data, strict=True)))
    return table.assign(placed=[one is not None for one in geometry] if len(geometry) else False)


def test_imported_twin_reconstructs_as_its_files_do(qgis, out):
    """Layers of both imports in place of the files: the same raster, with the right date."""
    points, sst = out / "levels.gpkg", out / "sst.tif"
    imported = qgis.algorithm(
        "importprofiles", PROFILE_FILES=TWIN / "profiles.csv", QC="keep", OUTPUT=points
    )
    assert imported.code == 0, imported.said
    assert imported.results["PROFILES_READ"] == imported.results["PROFILES_ACCEPTED"] == 30
    surface = qgis.algorithm("importsst", SST_FILES=TWIN / "sst.nc", OUTPUT=sst)
    assert surface.code == 0, surface.said
    common = {"DEPTHS": "0,100", "QUALITY": "preview"}
    files = {"SST_FILE": TWIN / "sst.nc", "PROFILE_FILES": TWIN / "profiles.csv"}
    by_file = qgis.run(**common, **files, OUTPUT=out / "a.tif")
    by_layer = qgis.run(
        **common, SST=sst, PROFILES=points, OUTPUT=out / "b.tif", OUTPUT_REPORT=out / "b.json"
    )
    assert by_file.code == 0, by_file.said
    assert by_layer.code == 0, by_layer.said
    assert by_layer.results["PROFILES_USED"] == by_file.results["PROFILES_USED"] > 10
    assert by_layer.results["MEAN_ERROR"] == pytest.approx(by_file.results["MEAN_ERROR"], abs=1e-3)
    with rasterio.open(out / "a.tif") as a, rasterio.open(out / "b.tif") as b:
        assert a.transform == b.transform
        one, other = a.read(masked=True), b.read(masked=True)
    assert (one.mask == other.mask).all()
    assert np.abs(one - other).max() < 1e-3
    assert json.loads((out / "b.json").read_text())["date"] == "2024-08-15"


def test_argo_files_become_the_points_that_they_hold(qgis, out, shared_data):
    """Counts and values against the file itself, read with netCDF4."""
    day = shared_data / "argo/gdac/20060101_prof.nc"
    answer = qgis.algorithm(
        "importprofiles",
        PROFILE_FILES=[day, shared_data / "argo/gdac/demo_20181231_prof.nc"],
        EXTENT="20,138,-60,20",
        DATE_TO="2006-12-31",
        OUTPUT=out / "levels.gpkg",
        OUTPUT_REPORT=out / "report.html",
    )
    assert answer.code == 0, answer.said
    table = table_of(out / "levels.gpkg")
    expected = {}
    good_flags = [b"1", b"2", b"5", b"8"]
    with netCDF4.Dataset(day) as file:
        file.set_auto_chartostring(False)
        mode = file["DATA_MODE"][:].filled(b" ")
        for number in range(file.dimensions["N_PROF"].size):
            lon, lat = float(file["LONGITUDE"][number]), float(file["LATITUDE"][number])
            if not (20 <= lon <= 138 and -60 <= lat <= 20):
                continue
            if file["POSITION_QC"][number] not in good_flags:
                continue
            suffix = "_ADJUSTED" if mode[number] in (b"A", b"D") else ""
            values = {}
            good = True
            for name in ("TEMP", "PRES"):
                values[name] = file[f"{name}{suffix}"][number].filled(np.nan).astype(float)
                flags = file[f"{name}{suffix}_QC"][number].filled(b" ").ravel()
                good = good & np.isin(flags, good_flags) & np.isfinite(values[name])
            if good.any():
                platform = file["PLATFORM_NUMBER"][number].tobytes().decode().strip()
                expected[platform, int(file["CYCLE_NUMBER"][number])] = (
                    values["PRES"][good],
                    values["TEMP"][good],
                    (lon, lat),
                )
    found = dict(iter(table.groupby(["platform", "cycle"])))
    assert set(found) == set(expected) and len(expected) > 10
    for key, (pressure, temperature, (lon, lat)) in expected.items():
        rows = found[key]
        np.testing.assert_allclose(rows["pressure"], pressure, atol=1e-4)
        np.testing.assert_allclose(rows["temperature"], temperature, atol=1e-4)
        assert rows["longitude"].iloc[0] == pytest.approx(lon, abs=1e-5)
        assert rows["latitude"].iloc[0] == pytest.approx(lat, abs=1e-5)
        assert (rows["potential_temperature"] <= rows["temperature"] + 1e-4).all()
    assert table["time"].dtype.kind == "M" and table["placed"].all()
    results = answer.results
    assert results["PROFILES_ACCEPTED"] == len(expected)
    assert results["LEVELS_ACCEPTED"] == len(table)
    assert results["PROFILES_READ"] == 39 and results["PROFILES_OUTSIDE"] >= 10
    log = " ".join(answer.log["info"])
    assert "bad position flag" in log and "outside the dates" in log
    assert "outside the extent" in (out / "report.html").read_text(encoding="utf-8")


def test_a_point_per_profile_of_several_formats(qgis, out, shared_data):
    answer = qgis.algorithm(
        "importprofiles",
        PROFILE_FILES=[
            TWIN / "profiles.csv",
            *sorted((shared_data / "argo/erddap").glob("*.nc")),
            shared_data / "argo/gdac/R6903247_031.nc",
        ],
        ROWS="profiles",
        QC="keep",
        OUTPUT=out / "profiles.gpkg",
    )
    assert answer.code == 0, answer.said
    table = table_of(out / "profiles.gpkg")
    accepted = table[table["status"] == "accepted"]
    assert len(accepted) == answer.results["PROFILES_ACCEPTED"]
    assert accepted["levels"].sum() == answer.results["LEVELS_ACCEPTED"]
    assert (accepted["deepest_m"] >= accepted["shallowest_m"]).all()
    assert set(table.loc[table["status"] == "rejected", "reason"]) == {
        "not the primary sampling scheme"
    }
    twin = pd.read_csv(TWIN / "profiles.csv")
    first = twin[(twin["platform"] == 9000001) & (twin["qc"] == 1)].sort_values("pressure")
    row = accepted[accepted["platform"] == "9000001"].iloc[0]
    assert row["surface_temperature"] == pytest.approx(first["temperature"].iloc[0], abs=1e-4)
    assert row["levels"] == len(first)


def test_days_of_sst_in_celsius(qgis, out, shared_data):
    """Two months of OSTIA: a band and a file each; values against the file, read with netCDF4."""
    source = shared_data / "sst/ostia_monthly.nc"
    answer = qgis.algorithm(
        "importsst",
        SST_FILES=source,
        DATE_FROM="2008-01-01",
        DATE_TO="2008-02-28",
        EXTENT="-40,-10,-5,4",
        OUTPUT=out / "sst.tif",
        OUTPUT_FOLDER=out / "days",
    )
    assert answer.code == 0, answer.said
    assert answer.results["DAYS"] == 2
    with netCDF4.Dataset(source) as file:
        name = next(key for key, variable in file.variables.items() if variable.ndim == 3)
        times = netCDF4.num2date(file["time"][:], file["time"].units)
        lat, lon = file["latitude"][:], file["longitude"][:]
        expected = {
            time.strftime("%Y-%m-%d"): file[name][index].filled(np.nan) - 273.15
            for index, time in enumerate(times)
            if (time.year, time.month) in ((2008, 1), (2008, 2))
        }
    files = sorted((out / "days").iterdir())
    assert [file.name for file in files] == [f"sst_{day}.tif" for day in expected]
    with rasterio.open(out / "sst.tif") as raster:
        for band, (day, field) in enumerate(expected.items(), start=1):
            assert raster.tags(band)["DATE"] == day
            values = raster.read(band, masked=True)
            for row, column in ((2, 3), (8, 20), (15, 30)):
                x, y = raster.xy(row, column)
                j = int(np.abs(lat - y).argmin())
                i = int(np.abs((lon - x + 180) % 360 - 180).argmin())
                assert values[row, column] == pytest.approx(float(field[j, i]), abs=1e-4)
    with rasterio.open(files[1]) as one:
        np.testing.assert_array_equal(one.read(1), rasterio.open(out / "sst.tif").read(2))


def test_aligned_profiles_from_layer_and_file_agree_with_the_command(qgis, out, shared_data):
    demo = shared_data / "argo/gdac/demo_20181231_prof.nc"
    levels = out / "levels.gpkg"
    imported = qgis.algorithm("importprofiles", PROFILE_FILES=demo, OUTPUT=levels)
    assert imported.code == 0, imported.said
    tables = []
    for number, given in enumerate(({"PROFILES": levels}, {"PROFILE_FILES": demo})):
        wide, long = out / f"wide{number}.gpkg", out / f"long{number}.csv"
        answer = qgis.algorithm("alignprofiles", **given, OUTPUT=wide, OUTPUT_TABLE=long)
        assert answer.code == 0, answer.said
        assert answer.results["PROFILES_ALIGNED"] == 10
        rows = pd.read_csv(long)
        assert len(rows) == answer.results["VALUES"]
        tables.append(table_of(wide).sort_values(["platform", "cycle"]).reset_index(drop=True))
    names = [name for name in tables[0] if name.startswith("t_")]
    assert len(names) == 50
    for name in (*names, "levels", "deepest_m"):
        np.testing.assert_allclose(tables[0][name], tables[1][name], atol=1e-4)
    assert list(tables[0]["validity"]) == list(tables[1]["validity"])
    program = qgis.environment["DEPTHDIF_PYTHON"]
    said = qgis.call([program, "-I", "-m", "depthdif", "align", str(demo)])
    assert said.code == 0, said.said
    printed = [line.split(",") for line in said.stdout.splitlines()[1:]]
    first = {float(line[6]): float(line[7]) for line in printed if line[:2] == ["6902652", "103"]}
    row = tables[1][(tables[1]["platform"] == "6902652") & (tables[1]["cycle"] == 103)].iloc[0]
    for depth, value in first.items():
        assert row[f"t_{depth:04.0f}m"] == pytest.approx(value, abs=1e-5)
    assert row["levels"] == len(first)


@pytest.mark.parametrize(
    ("algorithm", "parameters", "sentence"),
    [
        ("importprofiles", {"DATE_FROM": "2030-01-01"}, "outside the dates"),
        ("importprofiles", {"DATE_FROM": "soon"}, "DATE_FROM soon isn't a day"),
        ("importprofiles", {"EXTENT": "10,-50,50,-20"}, "It looks like west,south,east,north"),
        ("importprofiles", {"FIELDS": "temperature"}, "FIELDS takes role=column"),
        ("importprofiles", {"FIELDS": "warmth=T"}, "'warmth' is no role"),
        ("importprofiles", {"PROFILE_FILES": TWIN / "README.md"}, "README.md"),
        ("importprofiles", {"OUTPUT_REPORT": "/dev/null/a.html"}, "its folder isn't there"),
        ("importprofiles", {"OUTPUT_REPORT": TWIN / "a.txt"}, "Use .html or .json"),
        ("importsst", {"OUTPUT_FOLDER": "/dev/null/days"}, "its folder isn't there"),
        ("importsst", {"DATE_FROM": "2030-01-01"}, "the rasters hold 1 day(s), 2024-08-15"),
        ("importsst", {"EXTENT": "100,110,0,10"}, "holds nothing of"),
        ("importsst", {"SST_FILES": TWIN / "nowhere.nc"}, "nowhere.nc does not exist"),
        ("alignprofiles", {"PROFILE_FILES": ""}, "give PROFILES or PROFILE_FILES"),
        ("alignprofiles", {"TIME_WINDOW": 3}, "needs"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_left(qgis, out, algorithm, parameters, sentence):
    right = {"PROFILE_FILES": TWIN / "profiles.csv", "OUTPUT": out / "o.gpkg"}
    if algorithm == "importsst":
        right = {"SST_FILES": TWIN / "sst.nc", "OUTPUT": out / "o.tif"}
        right["OUTPUT_FOLDER"] = out / "days"
    given = {key: value for key, value in {**right, **parameters}.items() if value != ""}
    answer = qgis.algorithm(algorithm, **given)
    assert answer.code != 0
    assert sentence in answer.said
    assert list(out.iterdir()) == []


def test_the_date_chooses_among_the_days_of_an_import(qgis, out):
    """A second day, 1 °C warmer: the raster of both gives each day its own surface."""
    days = [out / "one.nc", out / "two.nc"]
    for number, path in enumerate(days):
        shutil.copy(TWIN / "sst.nc", path)
        with netCDF4.Dataset(path, "a") as file:
            file["time"][:] = file["time"][:] + 86400 * number
            file["analysed_sst"][:] = file["analysed_sst"][:] + number
    both = out / "both.tif"
    imported = qgis.algorithm("importsst", SST_FILES=days, OUTPUT=both)
    assert imported.code == 0, imported.said
    assert imported.results["DAYS"] == 2
    means = []
    for day in ("2024-08-15", "2024-08-16"):
        answer = qgis.run(
            SST=both,
            DATE=day,
            DEPTHS="0",
            QUALITY="preview",
            EXTENT="-68,-64,32,36",
            OUTPUT=out / f"{day}.tif",
        )
        assert answer.code == 0, answer.said
        with rasterio.open(out / f"{day}.tif") as raster:
            means.append(float(raster.read(1, masked=True).mean()))
    assert 0.4 < means[1] - means[0] < 1.1
    absent = qgis.run(SST=both, DATE="2024-08-17", DEPTHS="0", OUTPUT=out / "none.tif")
    assert absent.code != 0
    assert "holds no sea-surface temperature of 2024-08-17" in absent.said
