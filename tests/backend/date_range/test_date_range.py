"""A range of dates: a run for each, and none twice."""

from __future__ import annotations

import datetime
import itertools
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import rasterio
import xarray as xr

from depthdif.date_range import days_of, job_of_day
from depthdif.errors import Cancelled, InputError
from depthdif.job import Job
from depthdif.observations.daily_files import file_of_day
from depthdif.observations.gridded_quantity import SST
from depthdif.run import run_job
from depthdif.write.fingerprint import fingerprint

TWIN = Path(__file__).resolve().parents[3] / "resources" / "twin"
DAYS = ("2024-08-14", "2024-08-15", "2024-08-16")


@pytest.fixture(scope="module")
def daily(tmp_path_factory):
    """The twin's SST as three daily files, each half a degree warmer than the one before."""
    folder = tmp_path_factory.mktemp("sst")
    with xr.open_dataset(TWIN / "sst.nc", decode_cf=False) as twin:
        for number, day in enumerate(DAYS):
            made = twin.load().copy(deep=True)
            made["time"] = ("time", twin["time"].values + 86400 * (number - 1), twin["time"].attrs)
            step = round(0.5 / twin["analysed_sst"].attrs["scale_factor"])
            made["analysed_sst"] += np.int16(step * number)
            made["analysed_sst"].attrs = twin["analysed_sst"].attrs
            made.to_netcdf(folder / f"{day.replace('-', '')}-twin.nc")
    return folder


@pytest.fixture(scope="module")
def several(daily, tmp_path_factory):
    """The same in one file."""
    path = tmp_path_factory.mktemp("one") / "days.nc"
    files = [xr.open_dataset(file, decode_cf=False) for file in sorted(daily.iterdir())]
    xr.concat(files, "time", data_vars="minimal").to_netcdf(path)
    return path


def job(folder, sst, **values):
    return Job.from_dict(
        {
            "sst": str(sst),
            "profiles": [str(TWIN / "profiles.csv")],
            "extent": [-70, 34, -62, 39],
            "depths": "0,100",
            "quality": "preview",
            "date": DAYS[0],
            "date_end": DAYS[-1],
            "output": str(folder / "t.tif"),
            "error_ratio_output": "none",
            "report": str(folder / "r.json"),
            **values,
        }
    )


def run(asked, **more):
    said: list[str] = []
    result = run_job(asked, log=lambda level, text: said.append(text), **more)
    return result, said


@pytest.fixture(scope="module")
def done(daily, tmp_path_factory):
    """One range, from a folder of daily files."""
    folder = tmp_path_factory.mktemp("out")
    heard: list[tuple[float, str]] = []
    result, said = run(
        job(folder, daily),
        progress=lambda fraction, message: heard.append((fraction, message)),
    )
    return folder, result, said, heard


def test_each_date_has_files_of_its_own(done):
    folder, result, *_ = done
    names = {f"{part}_{day}{end}" for day in DAYS for part, end in (("t", ".tif"), ("r", ".json"))}
    names |= {f"t_{day}_error.tif" for day in DAYS}
    assert {file.name for file in folder.iterdir()} == names
    assert [one["date"] for one in result["dates"]] == list(DAYS)
    assert [one["outputs"]["output"] for one in result["dates"]] == [
        str(folder / f"t_{day}.tif") for day in DAYS
    ]
    for day in DAYS:
        report = json.loads((folder / f"r_{day}.json").read_text(encoding="utf-8"))
        assert report["date"] == report["job"]["date"] == day
        assert report["job"]["date_end"] is None
        with rasterio.open(folder / f"t_{day}.tif") as raster:
            assert raster.tags()["analysis_time"].startswith(day)


def test_each_date_is_of_its_own_sst(done):
    _, result, *_ = done
    means = [one["levels"][0]["mean"] for one in result["dates"]]
    # The SST's constant is found from profiles and taken off, so less than the half degree is left.
    assert means[0] < means[1] < means[2]


def test_a_date_of_a_range_is_the_same_as_alone(done, daily, tmp_path):
    folder, *_ = done
    alone, _ = run(job(tmp_path, daily, date=DAYS[1], date_end=None))
    with (
        rasterio.open(alone["outputs"]["output"]) as a,
        rasterio.open(folder / f"t_{DAYS[1]}.tif") as b,
    ):
        assert np.array_equal(a.read(), b.read())


def test_progress_is_over_all_dates(done):
    _, result, said, heard = done
    fractions = [fraction for fraction, _ in heard]
    assert fractions == sorted(fractions) and fractions[-1] == 1
    assert any("2024-08-15 (2 of 3): " in message for _, message in heard)
    assert all(one["lineage"]["source"].startswith("DepthDif") for one in result["dates"])
    assert any(text.startswith("2024-08-16: Profiles: ") for text in said)


def test_a_second_time_nothing_is_made_again(done, daily):
    folder, first, *_ = done
    before = {file: file.stat().st_mtime_ns for file in folder.iterdir()}
    again, said = run(job(folder, daily))
    assert {file: file.stat().st_mtime_ns for file in folder.iterdir()} == before
    assert again["numbers"]["dates_kept"] == 3 and first["numbers"]["dates_kept"] == 0
    assert [text for text in said if "made before" in text] == [
        f"{day}: made before by the same job, and kept." for day in DAYS
    ]
    # What is told of a kept date is what was told when it was made.
    for then, now in zip(first["dates"], again["dates"], strict=True):
        assert {**now, "skipped": False} == then


@pytest.fixture
def copy(done, tmp_path):
    """The finished range, to be spoiled."""
    return Path(shutil.copytree(done[0], tmp_path / "copy"))


def made_again(folder, asked):
    before = {file.name: file.stat().st_mtime_ns for file in folder.iterdir()}
    result, _ = run(asked)
    changed = {f.name for f in folder.iterdir() if before.get(f.name) != f.stat().st_mtime_ns}
    assert {one["date"] for one in result["dates"] if not one["skipped"]} == {
        day for day in DAYS if f"t_{day}.tif" in changed
    }
    return sorted(day for day in DAYS if f"t_{day}.tif" in changed)


def test_a_date_that_lacks_an_output_is_made_again(copy, daily):
    (copy / f"t_{DAYS[1]}_error.tif").unlink()
    (copy / f"r_{DAYS[2]}.json").unlink()
    assert made_again(copy, job(copy, daily)) == [DAYS[1], DAYS[2]]


@pytest.mark.parametrize("change", [{"seed": 5}, {"depths": "0,50"}, {"time_window": 3.0}])
def test_another_job_is_made_again(copy, daily, change):
    assert made_again(copy, job(copy, daily, **change)) == list(DAYS)


def test_what_does_not_change_the_result_does_not_count(copy, daily, tmp_path):
    moved = Path(shutil.copytree(daily, tmp_path / "elsewhere"))
    assert made_again(copy, job(copy, moved, threads=1, date_end=DAYS[1])) == []


def test_other_data_under_the_same_name_are_made_again(copy, daily, tmp_path):
    changed = Path(shutil.copytree(daily, tmp_path / "changed"))
    shutil.copy(changed / "20240814-twin.nc", tmp_path / "kept.nc")
    with xr.open_dataset(changed / "20240815-twin.nc", decode_cf=False) as day:
        other = day.load()
    other["analysed_sst"][:] += 10
    other.to_netcdf(changed / "20240815-twin.nc")
    assert made_again(copy, job(copy, changed)) == [DAYS[1]]


@pytest.mark.parametrize(
    ("values", "file"),
    [
        ({"profiles": ["{}/p.gpkg|layername=floats"]}, "p.gpkg"),
        ({"profiles": ["{}/p.shp"]}, "p.dbf"),
        ({"profiles": ["{}/p.gdb"]}, "p.gdb/a1.gdbtable"),
        ({"sla": "{}/ssh.nc:adt"}, "ssh.nc"),
        ({"model": "mine"}, "mine.depthdif"),
    ],
)
def test_a_job_is_another_when_its_data_are(daily, tmp_path, monkeypatch, values, file):
    monkeypatch.setenv("DEPTHDIF_MODELS", str(tmp_path))
    (tmp_path / "p.gdb").mkdir()
    for name in ("p.gpkg", "p.shp", "p.dbf", "p.gdb/a1.gdbtable", "ssh.nc", "mine.depthdif"):
        (tmp_path / name).write_text("before")
    given = {
        name: [one.format(tmp_path) for one in value]
        if isinstance(value, list)
        else value.format(tmp_path)
        for name, value in values.items()
    }
    asked = job(tmp_path, daily / "20240814-twin.nc", **given)
    before = fingerprint(asked)
    assert fingerprint(asked) == before
    (tmp_path / file).write_text("after")
    assert fingerprint(asked) != before


def test_an_interrupted_range_goes_on_where_it_was(daily, tmp_path):
    stop: list[bool] = []
    with pytest.raises(Cancelled, match="what is finished stays: 1 date"):
        run(
            job(tmp_path, daily),
            progress=lambda fraction, message: stop.append("(2 of 3): Analysed" in message),
            cancelled=lambda: any(stop),
        )
    assert {file.name for file in tmp_path.iterdir()} == {
        f"t_{DAYS[0]}.tif",
        f"t_{DAYS[0]}_error.tif",
        f"r_{DAYS[0]}.json",
    }
    assert made_again(tmp_path, job(tmp_path, daily)) == [DAYS[1], DAYS[2]]


def test_one_file_of_several_days_gives_the_same(done, several, tmp_path):
    run(job(tmp_path, several, date_step=2))
    folder = done[0]
    assert not (tmp_path / f"t_{DAYS[1]}.tif").exists()
    for day in DAYS[::2]:
        with (
            rasterio.open(folder / f"t_{day}.tif") as a,
            rasterio.open(tmp_path / f"t_{day}.tif") as b,
        ):
            assert np.array_equal(a.read(), b.read())


def test_a_missing_day_is_found_before_anything_is_made(daily, tmp_path):
    with pytest.raises(InputError, match=r"None of the 3 files of .* of 2024-08-17"):
        run(job(tmp_path, daily, date_end="2024-08-17"))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_serves_one_date_too(daily, tmp_path):
    result, _ = run(job(tmp_path, daily, date=DAYS[2], date_end=None))
    assert "dates" not in result
    report = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert report["job"]["sst"].endswith("20240816-twin.nc")
    with pytest.raises(InputError, match="no date is given"):
        run(job(tmp_path, daily, date=None, date_end=None))


def test_the_file_of_a_day_is_found_by_its_times_whatever_it_is_called(daily, tmp_path):
    for number, file in enumerate(sorted(daily.iterdir())):
        shutil.copy(file, tmp_path / f"{number}.nc")
    (tmp_path / "notes.nc").write_bytes(b"CDF no more")
    (tmp_path / "read.me").write_text("not a raster")
    day = datetime.date(2024, 8, 15)
    assert file_of_day(str(tmp_path), day, SST) == str(tmp_path / "1.nc")
    pattern = f"{tmp_path}/?.nc:analysed_sst"
    assert file_of_day(pattern, day, SST) == f"{tmp_path / '1.nc'}:analysed_sst"
    # A name with another day does not make it that day's.
    shutil.copy(tmp_path / "0.nc", tmp_path / "sst_20240815.nc")
    assert file_of_day(str(tmp_path), day, SST) == str(tmp_path / "1.nc")
    with pytest.raises(InputError, match="No file matches"):
        file_of_day(f"{tmp_path}/*.tif", day, SST)


def test_a_raster_without_a_date_is_the_day_s_in_its_name(tmp_path):
    for day in ("20240814", "20240815"):
        with rasterio.open(
            tmp_path / f"sst_{day}.tif", "w", driver="GTiff", width=2, height=2, count=1,
            dtype="float32", crs="EPSG:4326", transform=rasterio.Affine(1, 0, 5, 0, -1, 5),
        ) as raster:  # fmt: skip
            raster.write(np.full((1, 2, 2), 20, dtype=np.float32))
    day = datetime.date(2024, 8, 15)
    assert file_of_day(str(tmp_path), day, SST).endswith("sst_20240815.tif")
    shutil.copy(tmp_path / "sst_20240814.tif", tmp_path / "a_2024-08-15.tif")
    with pytest.raises(InputError, match=r"a_2024-08-15.tif and sst_20240815.tif both have"):
        file_of_day(str(tmp_path), day, SST)
    assert file_of_day(f"{tmp_path}/sst_*.tif", day, SST).endswith("sst_20240815.tif")


def test_a_result_in_the_folder_of_inputs_is_not_taken_for_one(daily, tmp_path):
    for file in daily.iterdir():
        shutil.copy(file, tmp_path / f"twin-{file.name}")
    asked = job(tmp_path, tmp_path, depths="100", output=str(tmp_path / "a.tif"))
    first, _ = run(asked)
    assert (tmp_path / f"a_{DAYS[0]}.tif").is_file()  # first by name, a band without a date
    again, _ = run(asked)
    assert (first["numbers"]["dates_kept"], again["numbers"]["dates_kept"]) == (0, 3)


@pytest.mark.parametrize(
    ("last", "step", "days"),
    [("2024-03-02", 1, 4), ("2024-03-02", 2, 2), ("2024-02-28", 1, 1), ("2024-03-01", 7, 1)],
)
def test_days_count_from_the_first_in_steps(tmp_path, last, step, days):
    asked = job(tmp_path, "x.nc", date="2024-02-28", date_end=last, date_step=step)
    found = days_of(asked)
    assert len(found) == days and found[0] == datetime.date(2024, 2, 28)
    assert all((b - a).days == step for a, b in itertools.pairwise(found))
    one = job_of_day(asked, found[-1])
    assert one.date_end is None and one.output.endswith(f"t_{found[-1]}.tif")


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"date": None}, "without a date"),
        ({"date_end": "2024-08-01"}, "is before the date"),
        ({"date_step": 0}, "date_step must be"),
    ],
)
def test_a_range_that_makes_no_sense_is_refused(tmp_path, values, sentence):
    with pytest.raises(InputError, match=sentence):
        job(tmp_path, "x.nc", **values)
