"""`depthdif score` from words to tables and page."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from test_inputs import POTENTIAL, make_field

from depthdif.cli import main
from depthdif.errors import Cancelled
from depthdif.score.study import Study, run_study

FEW = ["--methods", "climatology", "interpolation", "diffusion", "--members", "4", "--tile", "48"]


@pytest.fixture(scope="module")
def field(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("field") / "field.nc"
    make_field(path, attributes=POTENTIAL)
    return path


def test_a_field_is_scored_by_every_method(field, tmp_path, capsys) -> None:
    out = tmp_path / "out"
    words = ["score", "--truth", str(field), "--times", "0", "--density", "6", *FEW]
    assert main([*words, "--output", str(out), "--csv", str(tmp_path / "s.csv")]) == 0
    text, said = capsys.readouterr()
    assert "field.nc: its levels 30 and 60 m lie far apart." in said
    assert "temperature, 0-50 m" in text and "diffusion" in text
    assert str(out / "report.html") in text and str(tmp_path / "s.csv") in text
    table = pd.read_csv(out / "scores.csv").set_index(["band", "method"])
    assert np.isfinite(table.loc[("50-200 m", "diffusion"), "member_crps"])
    assert np.isnan(table.loc[("50-200 m", "interpolation"), "member_crps"])
    # The field is no climatology: six profiles must bring the analysis much nearer to it.
    assert table.loc[("50-200 m", "interpolation"), "rmse_to_climatology"] < 0.5
    assert table.loc[("0-50 m", "interpolation"), "count"] > 1000
    page = (out / "report.html").read_text(encoding="utf-8")
    assert page.count("<svg") >= 5 and "<figcaption>" in page and "interpolation" in page
    assert not re.search(r"(src|href)=['\"]?http", page), "the page must stand alone"
    assert (tmp_path / "s.csv").read_text() == (out / "scores.csv").read_text()
    assert {"cases.csv", "levels.csv"} <= {path.name for path in out.iterdir()}


def test_floats_of_a_table_are_withheld_in_turn(field, tmp_path, capsys) -> None:
    from depthdif.score.simulate import simulate
    from depthdif.score.truth import read_truth

    inputs = simulate(read_truth(str(field), ("0",)), 0, 4, 1, tmp_path)
    words = ["score", "--sst", inputs.sst, "--profiles", inputs.profiles, "--csv"]
    assert main([*words, str(tmp_path / "s.csv"), *FEW[:3], "--tile", "48"]) == 0
    table = pd.read_csv(tmp_path / "s.csv").set_index(["band", "method"])
    assert table.loc[("50-200 m", "interpolation"), "rmse_to_climatology"] < 0.7
    assert table.loc[("50-200 m", "interpolation"), "rmse_low"] > 0  # four floats: an interval


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ([], "either --truth"),
        (["--truth", "nowhere.nc"], "no such file"),
        (["--profiles", "p.csv", "--fraction", "2"], "share between 0 and 1"),
        (["--profiles", "p.csv", "--methods", "magic"], "Unknown method 'magic'"),
        (["--truth", "f.nc", "--density", "many"], "whole number"),
        (["--truth", "f.nc", "--output", "no/such/folder"], "cannot be made"),
        (["--truth", "f.nc", "--csv", "no/such/s.csv"], "does not exist"),
        (["--truth", "f.nc", "--date", "2020-01-01", "2020-01-02"], "give one"),
        (["--profiles", "p.csv", "--withhold", "boats"], "Unknown withhold 'boats'"),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence(words, complaint, capsys) -> None:
    assert main(["score", *words]) == 2
    said = capsys.readouterr().err
    assert complaint in said and "Traceback" not in said


def test_what_fails_leaves_nothing_and_overwrites_no_input(tmp_path, capsys) -> None:
    new, table = tmp_path / "new", tmp_path / "p.csv"
    assert main(["score", "--truth", "nowhere.nc", "--output", str(new)]) == 2
    assert not new.exists()
    table.write_text("kept")
    assert main(["score", "--profiles", str(table), "--csv", str(table)]) == 2
    assert "overwrite the input" in capsys.readouterr().err
    assert table.read_text() == "kept"


def test_a_cancel_stops_between_methods(field) -> None:
    with pytest.raises(Cancelled):
        run_study(Study(truth=str(field), times=("0",)), cancelled=lambda: True)


def test_the_report_says_that_matplotlib_is_missing(field, tmp_path, monkeypatch, capsys) -> None:
    monkeypatch.setitem(__import__("sys").modules, "matplotlib", None)
    assert main(["score", "--truth", str(field), "--output", str(tmp_path / "o")]) == 2
    assert "needs matplotlib" in capsys.readouterr().err
