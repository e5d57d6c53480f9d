"""`import-profiles`: the same observations as from the files themselves, and an honest account."""

import json
from datetime import date

import netCDF4
import numpy as np
import pandas as pd
import pytest
from pyogrio import raw

from depthdif.cli import main
from depthdif.errors import InputError
from depthdif.missing_salinity import climatological_salinity
from depthdif.observations.profiles import read_profiles
from depthdif.tasks import find
from made_profiles import PRESSURE, SALINITY, TEMPERATURE, en4, gdac

ROOT_OF_DEMO = "argo/gdac/demo_20181231_prof.nc"


def import_to(path, *profiles, **values):
    profiles = [str(one) for one in profiles]
    return find("import-profiles").perform({"profiles": profiles, "output": str(path), **values})


def sorted_profiles(paths):
    salinity_at, _ = climatological_salinity()
    found = read_profiles([str(path) for path in paths], salinity_at=salinity_at).aligned
    keys = zip(
        found["platform"].values,
        found["cycle"].values,
        found["direction"].values,
        found["time"].values,
        strict=True,
    )
    order = [number for _, number in sorted((key, n) for n, key in enumerate(keys))]
    return found.isel(profile=order)


def assert_same_observations(paths, imported):
    direct, again = sorted_profiles(paths), sorted_profiles([imported])
    assert direct.sizes == again.sizes and direct.sizes["profile"] > 0
    for name in ("platform", "cycle", "direction"):
        assert list(direct[name].values) == list(again[name].values)
    late = np.abs(direct["time"].values - again["time"].values)
    assert late.max() < np.timedelta64(1, "s")
    for name, tolerance in (
        ("temperature", 1e-5),
        ("salinity", 1e-5),
        ("longitude", 1e-6),
        ("latitude", 1e-6),
        ("temperature_error", 1e-5),
        ("pressure_error", 1e-5),
    ):
        np.testing.assert_allclose(
            again[name].values, direct[name].values, rtol=0, atol=tolerance, err_msg=name
        )


@pytest.mark.parametrize("qc", ["apply", "keep"])
@pytest.mark.parametrize(
    "files",
    [
        "argo/gdac/demo_20181231_prof.nc",
        "argo/gdac/20060101_prof.nc",
        "argo/gdac/[RD]69*.nc",
        "argo/erddap/*.nc",
    ],
)
def test_reads_again_as_the_same_observations(shared_data, tmp_path, files, qc):
    paths = sorted(shared_data.glob(files))
    result = import_to(tmp_path / "levels.gpkg", *paths, qc=qc)
    assert result["outputs"] == {"output": str(tmp_path / "levels.gpkg")}
    assert_same_observations(paths, tmp_path / "levels.gpkg")


@pytest.mark.parametrize("qc", ["apply", "keep"])
def test_potential_temperature_by_depth_and_argo_become_one_table(tmp_path, qc):
    salinity = SALINITY.copy()
    salinity[3] = np.nan  # the climatology's stands in, here and there
    quality = "11114111111" + "1"
    paths = [
        en4(
            tmp_path / "en4.nc",
            [
                {
                    "platform": "6900002",
                    "depth": PRESSURE,
                    "potential": TEMPERATURE,
                    "salinity": salinity,
                    "potential_qc": quality,
                }
            ],
        ),
        gdac(tmp_path / "gdac.nc", [{}, {"cycle": 2, "temperature_qc": quality, "mode": "R"}]),
    ]
    import_to(tmp_path / "levels.csv", *paths, qc=qc)
    assert_same_observations(paths, tmp_path / "levels.csv")


def test_values_are_those_of_the_file(shared_data, tmp_path):
    path = shared_data / ROOT_OF_DEMO
    import_to(tmp_path / "levels.csv", path)
    table = pd.read_csv(tmp_path / "levels.csv")
    with netCDF4.Dataset(path) as dataset:
        for number in range(dataset.dimensions["N_PROF"].size):
            platform = int(netCDF4.chartostring(dataset["PLATFORM_NUMBER"][number]).item())
            cycle = int(dataset["CYCLE_NUMBER"][number])
            rows = table[(table["platform"] == platform) & (table["cycle"] == cycle)]
            quality = dataset["TEMP_ADJUSTED_QC"][number].filled(b" ").ravel()
            good = np.isin(quality, [b"1", b"2", b"5", b"8"])
            good &= np.isin(
                dataset["PRES_ADJUSTED_QC"][number].filled(b" ").ravel(), [b"1", b"2", b"5", b"8"]
            )
            for column, name in (("temperature", "TEMP"), ("pressure", "PRES")):
                expected = dataset[f"{name}_ADJUSTED"][number].filled(np.nan)[good]
                np.testing.assert_allclose(rows[column], expected, atol=1e-5)
            moment = netCDF4.num2date(dataset["JULD"][number], dataset["JULD"].units)
            assert rows["time"].iloc[0] == f"{moment:%Y-%m-%dT%H:%M:%SZ}"
            assert rows["longitude"].iloc[0] == pytest.approx(float(dataset["LONGITUDE"][number]))
    # Four profiles have good temperature and bad salinity: it is left out, the level is not.
    salty = table.groupby(["platform", "cycle"])["salinity"].count()
    assert (salty == 0).sum() == 4 and table["temperature"].notna().all()


def test_kept_levels_tell_their_flags_and_why_they_are_bad(tmp_path):
    quality = "1" * 5 + "4" + "1" * 6
    path = gdac(
        tmp_path / "two.nc",
        [{"temperature_qc": quality, "mode": "R"}, {"cycle": 2, "position_qc": "4"}],
    )
    result = import_to(tmp_path / "kept.csv", path, qc="keep")
    table = pd.read_csv(tmp_path / "kept.csv")
    assert len(table) == 2 * len(PRESSURE)
    bad = table[table["status"] == "rejected"]
    assert list(bad["reason"]) == ["QC flag"] + ["bad position flag"] * len(PRESSURE)
    assert bad["temperature_qc"].iloc[0] == 4
    assert bad["temperature"].iloc[0] == pytest.approx(TEMPERATURE[5], abs=1e-5)
    assert set(table.loc[table["cycle"] == 2, "position_qc"]) == {4}
    assert result["numbers"] == {
        "profiles_read": 2,
        "profiles_accepted": 1,
        "profiles_rejected": 1,
        "profiles_outside": 0,
        "levels_accepted": len(PRESSURE) - 1,
        "levels_rejected": 1,
    }
    import_to(tmp_path / "applied.csv", path)
    applied = pd.read_csv(tmp_path / "applied.csv")
    assert len(applied) == len(PRESSURE) - 1 and "status" not in applied


def test_a_row_per_profile(tmp_path):
    quality = "4" + "1" * 11
    path = gdac(tmp_path / "two.nc", [{"temperature_qc": quality, "mode": "R"}, {"cycle": 2}])
    import_to(tmp_path / "rows.csv", path, rows="profiles")
    first, second = pd.read_csv(tmp_path / "rows.csv").to_dict("records")
    assert (first["levels"], second["levels"]) == (11, 12)
    assert first["surface_temperature"] == pytest.approx(TEMPERATURE[1], abs=1e-5)
    assert second["surface_temperature"] == pytest.approx(TEMPERATURE[0], abs=1e-5)
    assert second["deepest_temperature"] == pytest.approx(TEMPERATURE[-1], abs=1e-5)
    # 4 dbar and 1000 dbar in metres at 2.5°N, TEOS-10.
    assert second["shallowest_m"] == pytest.approx(3.978, abs=1e-3)
    assert second["deepest_m"] == pytest.approx(992.0, abs=0.5)


def test_extent_and_dates_are_inclusive_and_may_cross_the_dateline(tmp_path):
    start = (date(2018, 12, 30) - date(1950, 1, 1)).days
    places = [
        {"cycle": 1, "longitude": 179.5, "juld": float(start)},
        {"cycle": 2, "longitude": -179.5, "juld": start + 0.999},
        {"cycle": 3, "longitude": 170.0, "juld": start + 1.0},
        {"cycle": 4, "longitude": -160.0, "juld": start - 0.001},
    ]
    path = gdac(tmp_path / "four.nc", places)

    def cycles(**values):
        import_to(tmp_path / "rows.csv", path, rows="profiles", **values)
        return list(pd.read_csv(tmp_path / "rows.csv")["cycle"])

    assert cycles(extent=[170, 0, -170, 5]) == [1, 2, 3]
    assert cycles(extent=[171, 0, 190, 5]) == [1, 2]
    assert cycles(date_from="2018-12-30", date_to="2018-12-30") == [1, 2]
    assert cycles(date_from="2018-12-30") == [1, 2, 3]
    assert cycles(date_to="2018-12-30") == [1, 2, 4]


def test_the_same_profile_from_two_files_counts_once(shared_data, tmp_path):
    demo = shared_data / ROOT_OF_DEMO
    result = import_to(tmp_path / "a.csv", demo, demo, report=str(tmp_path / "a.json"), qc="keep")
    account = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert account["profiles_rejected_by_reason"] == {"duplicate": 10}
    assert result["numbers"]["profiles_read"] == 20
    assert [one["profiles_read"] for one in account["sources"]] == [10, 10]
    assert len(pd.read_csv(tmp_path / "a.csv").groupby(["platform", "cycle"])) == 10


def test_page_counts_by_reason(shared_data, tmp_path):
    day = shared_data / "argo/gdac/20060101_prof.nc"
    import_to(tmp_path / "a.gpkg", day, report=str(tmp_path / "a.html"))
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "<td>bad position flag</td><td class=number>3</td>" in page
    assert "<td>Profiles read</td><td class=number>29</td>" in page
    meta, _, geometry, _ = raw.read(tmp_path / "a.gpkg")
    assert len(geometry) == 1687 and meta["geometry_type"] == "Point"


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"date_from": "2030-01-01"}, "1 × outside the dates"),
        ({"extent": [0, 50, 10, 60]}, "1 × outside the extent"),
        ({"extent": [0, 60, 10, 50]}, "is empty"),
        ({"date_from": "2019-01-02", "date_to": "2019-01-01"}, "is before date_from"),
        ({"date_from": "2019-02-30"}, "There is no day 2019-02-30"),
        ({"fields": {"temperature": "NOPE"}}, "is in none of the profile inputs"),
        ({"qc": "maybe"}, "Choose one of apply, keep"),
        ({"output": "a.shp"}, "Use .csv or .gpkg or .geojson"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_left(tmp_path, values, sentence):
    path = gdac(tmp_path / "one.nc", [{}])
    out = tmp_path / "out"
    out.mkdir()
    given = {"output": "a.gpkg", "report": "a.html"} | values
    given |= {name: str(out / given[name]) for name in ("output", "report")}
    with pytest.raises(InputError) as refused:
        find("import-profiles").perform({"profiles": [str(path)], **given})
    assert sentence in str(refused.value)
    assert list(out.iterdir()) == []


def test_the_command_takes_bare_words_and_says_where_it_wrote(shared_data, tmp_path, capsys):
    demo = str(shared_data / ROOT_OF_DEMO)
    words = ["import-profiles", demo, "--extent", "-30", "0", "-10", "5", "--rows", "profiles"]
    assert main([*words, "--output", str(tmp_path / "a.csv")]) == 0
    told = capsys.readouterr()
    assert told.out.strip() == str(tmp_path / "a.csv")
    assert "outside the extent" in told.err
    table = pd.read_csv(tmp_path / "a.csv")
    assert 0 < len(table) < 10 and table["longitude"].between(-30, -10).all()
