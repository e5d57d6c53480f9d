"""`depthdif:score` on the bundled twin: the command line's numbers, as a table and a page."""

import csv
import os
import re
import subprocess
from pathlib import Path

import pyogrio
import pytest

from conftest import ROOT, TWIN, qgis_here

# How long a run takes and what it needs differ from one to the next.
OF_THE_MACHINE = {"seconds", "peak_memory", "peak_megabytes"}
BANDS = ("0-50 m", "50-200 m", "200-700 m", "700-2000 m")


def by_command_line(*words):
    python = os.environ.get("DEPTHDIF_PYTHON", str(qgis_here.BACKEND_PYTHON))
    done = subprocess.run(
        [python, "-m", "depthdif", "score", *map(str, words)], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr


def assert_same_scores(layer: Path, table: Path):
    _, _, _, columns = pyogrio.raw.read(layer)
    names = pyogrio.read_info(layer)["fields"]
    with table.open(newline="", encoding="utf-8") as file:
        expected = list(csv.DictReader(file))
    assert list(names) == list(expected[0])
    assert len(columns[0]) == len(expected)
    for name, values in zip(names, columns, strict=True):
        if name in OF_THE_MACHINE:
            continue
        for value, row in zip(values, expected, strict=True):
            if name in ("variable", "band", "method"):
                assert value == row[name]
            elif row[name] == "":
                assert value in (None, "") or value != value
            else:
                assert float(value) == pytest.approx(float(row[name]), rel=1e-9)


def test_withheld_floats_of_the_twin(qgis, inputs, out):
    table, page = out / "scores.gpkg", out / "report.html"
    answer = qgis.algorithm(
        "score",
        **inputs,
        METHODS=["climatology", "interpolation"],
        MOST_FLOATS=12,
        OUTPUT=table,
        OUTPUT_REPORT=page,
    )
    assert answer.code == 0, answer.said
    assert answer.results["OUTPUT_REPORT"] == str(page)
    assert answer.results["UNITS"] == 12
    by_command_line(
        *("--sst", inputs["SST_FILE"], "--profiles", inputs["PROFILE_FILES"], "--most-floats", 12),
        *("--methods", "climatology", "interpolation", "--csv", out / "expected.csv"),
    )
    assert_same_scores(table, out / "expected.csv")
    scores = {
        (band, method): rmse
        for band, method, rmse in zip(
            *pyogrio.raw.read(table, columns=["band", "method", "rmse"])[3], strict=True
        )
    }
    for band in BANDS:
        assert 0.05 < scores[band, "interpolation"] < 2.0
    # The surface is seen, and a neighbour knows the deeper water: both beat the climatology.
    assert scores["0-50 m", "interpolation"] < scores["0-50 m", "climatology"]
    assert scores["200-700 m", "interpolation"] < 0.85 * scores["200-700 m", "climatology"]
    html = page.read_text(encoding="utf-8")
    assert html.count("<svg") >= 3
    shown = f"{scores['0-50 m', 'interpolation']:.3f}"
    assert re.search(rf"interpolation</th>.*?<td>{shown}</td>", html)
    assert not re.search(r"(src|href)=['\"]?http", html)
    assert sorted(path.name for path in out.iterdir()) == [
        "expected.csv",
        "report.html",
        "scores.gpkg",
    ]


def test_known_field_of_the_twin(qgis, out):
    answer = qgis.algorithm(
        "score",
        TRUTH=TWIN / "truth.nc",
        DATES="2024-08-15",
        DENSITY="4,12",
        METHODS=["climatology", "interpolation"],
        OUTPUT=out / "scores.csv",
        OUTPUT_REPORT=out / "report.html",
    )
    assert answer.code == 0, answer.said
    assert answer.results["UNITS"] == 2
    by_command_line(
        *("--truth", TWIN / "truth.nc", "--date", "2024-08-15", "--density", 4, 12),
        *("--methods", "climatology", "interpolation", "--csv", out / "expected.csv"),
    )
    assert_same_scores(out / "scores.csv", out / "expected.csv")
    with (out / "scores.csv").open(newline="", encoding="utf-8") as file:
        rows = {(row["band"], row["method"]): row for row in csv.DictReader(file)}
    better, known = rows["0-50 m", "interpolation"], rows["0-50 m", "climatology"]
    assert float(better["rmse"]) < 0.7 * float(known["rmse"])
    assert float(better["count"]) == float(known["count"]) > 5000


def test_real_floats_without_sst(qgis, out):
    real = ROOT.parent / "shared" / "data" / "argo" / "gdac" / "demo_20181231_prof.nc"
    if not real.exists():
        pytest.skip("the real data (../shared/data) is not on this machine")
    answer = qgis.algorithm(
        "score",
        PROFILE_FILES=real,
        DATES="2018-12-31",
        METHODS=["climatology", "interpolation"],
        OUTPUT=out / "scores.csv",
        OUTPUT_REPORT=out / "report.html",
    )
    assert answer.code == 0, answer.said
    by_command_line(
        *("--profiles", real, "--date", "2018-12-31"),
        *("--methods", "climatology", "interpolation", "--csv", out / "expected.csv"),
    )
    assert_same_scores(out / "scores.csv", out / "expected.csv")
    assert answer.results["UNITS"] == 5  # floats within five days
    assert answer.results["VALUES"] > 150
    assert "floats&#x27; shallowest values" in (out / "report.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({}, "Give either profiles, of which floats are left out, or TRUTH"),
        ({"TRUTH": TWIN / "truth.nc", "PROFILE_FILES": TWIN / "profiles.csv"}, "Give either"),
        ({"TRUTH": TWIN / "truth.nc", "DENSITY": "few"}, "DENSITY takes whole numbers"),
        ({"TRUTH": TWIN / "truth.nc"}, "says no date"),
        ({"PROFILE_FILES": TWIN / "profiles.csv"}, "No date is given"),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence(qgis, out, parameters, sentence):
    page = out / "report.html"
    answer = qgis.algorithm("score", **parameters, OUTPUT="TEMPORARY_OUTPUT", OUTPUT_REPORT=page)
    assert answer.code != 0
    assert sentence in answer.said
    assert "Traceback" not in answer.said
    assert not list(out.iterdir())
