"""The command line on real input, with the bundled model, in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import numpy as np
import pandas as pd
import pytest
import rasterio
import xarray as xr

from depthdif.errors import ModelError
from depthdif.models.package import open_model
from depthdif.observations.operator import PROFILE_COLUMNS

EXTENT = ["--extent", "-20", "-2", "-5", "6"]


@pytest.fixture(scope="module")
def model():
    try:
        return open_model().path
    except ModelError as error:
        pytest.skip(f"no bundled model: {error}")


@pytest.fixture(scope="module")
def sst(shared_data):
    return str(next((shared_data / "sst").glob("20181231*MUR25*.nc")))


@pytest.fixture(scope="module")
def profiles(shared_data):
    return str(shared_data / "argo" / "gdac" / "demo_20181231_prof.nc")


def depthdif(folder, *words):
    return subprocess.run(
        [sys.executable, "-I", "-m", "depthdif", "reconstruct", "--threads", "1", *words],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )


@pytest.fixture(scope="module")
def results(tmp_path_factory, model, sst, profiles):
    folder = tmp_path_factory.mktemp("real")
    outputs = "--dataset-output d.nc --members-output m.nc --profiles-output p.csv --report r.json"
    done = depthdif(
        folder,
        *f"--output t.tif {outputs} --members 4 --steps 4 --time-window 10".split(),
        *EXTENT,
        *["--sst", sst, "--profiles", profiles, "--model", model, "--withhold", "6902652"],
    )
    assert done.returncode == 0, done.stderr
    return folder, done


def test_the_files_agree_with_each_other(results):
    folder, _ = results
    names = "d.nc m.nc p.csv r.json t.tif t_error.tif t_error_ratio.tif".split()
    assert sorted(p.name for p in folder.iterdir()) == names
    with xr.open_dataset(folder / "d.nc") as dataset:
        for file, variable in (
            ("t.tif", "temperature"),
            ("t_error.tif", "temperature_error"),
            ("t_error_ratio.tif", "temperature_error_ratio"),
        ):
            with rasterio.open(folder / file) as raster:
                values = raster.read(masked=True).filled(np.nan)[:, ::-1]
                np.testing.assert_array_equal(values, dataset[variable])
                depths = [float(raster.tags(band)["DEPTH_M"]) for band in raster.indexes]
            assert depths == dataset["depth"].values.tolist()
        with xr.open_dataset(folder / "m.nc") as members:
            mean = members["temperature"].mean("member")
            np.testing.assert_allclose(mean, dataset["temperature"], atol=2e-3)


def test_the_profile_table_tells_every_fate(results):
    table = pd.read_csv(results[0] / "p.csv", dtype={"platform": str})
    assert table.columns.tolist() == list(PROFILE_COLUMNS)
    withheld = table[table["platform"] == "6902652"]
    assert set(withheld["status"]) <= {"withheld", "rejected"}
    inside = table["longitude"].between(-20, -5) & table["latitude"].between(-2, 6)
    used = table[(table["status"] == "used") & inside]
    assert used["platform"].nunique() >= 1
    columns = ["value", "background", "analysis", "analysis_error", "observation_error"]
    assert used[columns].notna().all(axis=None)
    misfit = {name: (used["value"] - used[name]).abs().mean() for name in columns[1:3]}
    assert misfit["analysis"] < 0.5 * misfit["background"]


def test_the_report_is_complete(results):
    report = json.loads((results[0] / "r.json").read_text("utf-8"))
    for key in ("job", "method", "model", "seed", "versions", "seconds", "peak_memory_bytes"):
        assert report[key] is not None, key
    assert len(report["sst"]["sha256"]) == 64
    assert len(report["profiles"]["sources"][0]["sha256"]) == 64
    assert report["numbers"]["profiles_withheld"] >= 1
    assert report["outputs"]["output"].endswith("t.tif")


def test_lineage_cites_argo_and_the_sst_product(results):
    with rasterio.open(results[0] / "t_error.tif") as raster:
        tags = raster.tags()
    assert "10.17882/42182" in tags["attribution"]
    assert "MUR" in tags["attribution"]
    assert "demo_20181231_prof.nc" in tags["sources"]


BAD = [
    ("--depths 3000", "below the model's deepest level"),
    ("--date 2017-01-01", "holds no sea-surface temperature of 2017-01-01"),
    ("--memory 0.1", "0.1 GB are allowed"),
    ("--extent 60 45 65 48", "no sea"),
    ("--field temperature=nosuch", "'nosuch'"),
    ("--sst cut.nc", "truncated"),
    ("--profiles cut_profiles.nc", "truncated"),
    ("--profiles missing.nc", "does not exist"),
    ("--model cut.depthdif", "truncated or damaged"),
    ("--model cut.nc", "not a model package"),
    ("--withhold 1234567", "1234567"),
]


@pytest.mark.parametrize(("words", "sentence"), BAD)
def test_bad_input_is_one_sentence_and_leaves_nothing(
    tmp_path, model, sst, profiles, words, sentence
):
    for source, cut in ((sst, "cut.nc"), (profiles, "cut_profiles.nc"), (model, "cut.depthdif")):
        with open(source, "rb") as whole:
            (tmp_path / cut).write_bytes(whole.read(90_000))
    before = sorted(tmp_path.iterdir())
    given = ["--sst", sst, "--profiles", profiles, "--model", model, *EXTENT, "--quality=preview"]
    done = depthdif(tmp_path, *given, *words.split(), "--output", "o.tif", "--report", "r.json")
    assert done.returncode == 2, done.stderr
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""
    assert sorted(tmp_path.iterdir()) == before


def test_no_usable_profile_is_a_warning_unless_required(tmp_path, model, sst, profiles):
    given = ["--sst", sst, "--profiles", profiles, "--model", model, *EXTENT, "--output", "o.nc"]
    given += ["--quality", "preview", "--time-window", "0"]
    done = depthdif(tmp_path, *given)
    assert done.returncode == 0, done.stderr
    assert "Warning: " in done.stderr
    assert "outside the time window" in done.stderr
    (tmp_path / "o.nc").unlink()
    done = depthdif(tmp_path, *given, "--require-profiles")
    assert done.returncode == 2
    assert "outside the time window" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_model_describes_itself(model, capsys):
    from depthdif.cli import main

    assert main(["model", "info", model]) == 0
    description = json.loads(capsys.readouterr().out)
    assert description["path"] == model
    assert description["name"] and description["version"]
    assert main(["model", "list"]) == 0
    assert "(bundled)" in capsys.readouterr().out
