from __future__ import annotations

import os
import time

import pytest

from depthdif.errors import InputError
from depthdif.write.destinations import Destinations, discard_unfinished


def test_nothing_stands_at_the_destination_until_all_is_written(tmp_path):
    old = tmp_path / "old.nc"
    old.write_text("old")
    with Destinations({"output": old, "report": tmp_path / "r.json"}) as destinations:
        destinations.temporary("output").write_text("new")
        destinations.temporary("report").write_text("{}")
        assert old.read_text() == "old"
        assert not (tmp_path / "r.json").exists()
        destinations.commit()
    assert old.read_text() == "new"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["old.nc", "r.json"]


def test_an_error_removes_what_was_begun_and_what_a_library_put_beside(tmp_path):
    with pytest.raises(ZeroDivisionError), Destinations({"output": tmp_path / "a.tif"}) as d:
        d.temporary("output").write_text("half")
        d.temporary("output").with_suffix(".tif.aux.xml").write_text("x")
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == []


def test_the_watchdog_can_remove_them_from_outside(tmp_path):
    with Destinations({"output": tmp_path / "a.tif"}) as destinations:
        destinations.temporary("output").write_text("half")
        discard_unfinished()
        assert list(tmp_path.iterdir()) == []


def test_if_one_output_cannot_be_put_in_place_new_ones_are_taken_back(tmp_path):
    paths = {"output": tmp_path / "a.nc", "report": tmp_path / "b.json"}
    with pytest.raises(InputError, match=r"b\.json could not be put"), Destinations(paths) as d:
        d.temporary("output").write_text("whole")
        d.commit()
    assert list(tmp_path.iterdir()) == []


def test_a_killed_runs_leftovers_are_swept_but_a_running_ones_are_not(tmp_path):
    stale, fresh = (tmp_path / f".a.depthdif-{pid}.part.nc" for pid in (99999991, 99999992))
    other = tmp_path / ".b.depthdif-99999991.part.nc"
    for file in (stale, fresh, other):
        file.write_text("half")
    yesterday = time.time() - 86400
    os.utime(stale, (yesterday, yesterday))
    os.utime(other, (yesterday, yesterday))
    with Destinations({"output": tmp_path / "a.nc"}):
        pass
    assert sorted(tmp_path.iterdir()) == sorted([fresh, other])


@pytest.mark.parametrize(
    ("paths", "word"),
    [
        ({"output": "nowhere/a.nc"}, "does not exist"),
        ({"output": "a.png"}, "unknown extension"),
        ({"output": "a"}, "unknown extension"),
        ({"output": "folder.nc"}, "is a folder"),
        ({"output": "a.nc", "dataset_output": "./a.nc"}, "same file"),
        ({"output": "a.nc", "dataset_output": "folder.nc/../a.nc"}, "same file"),
        ({"dataset_output": "sst.nc"}, "overwrite the input"),
        ({"profiles_output": "p.csv"}, "overwrite the input"),
        ({"output": "linked.nc"}, "overwrite the input"),
        ({"output": "x" * 300 + ".nc"}, "cannot be written"),
        ({"output": "a\0.nc"}, "not a file name"),
        ({"output": "a\ud800.nc"}, "not a file name"),
    ],
)
def test_a_bad_destination_is_refused_before_any_work(tmp_path, monkeypatch, paths, word):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder.nc").mkdir()
    (tmp_path / "sst.nc").write_text("x")
    (tmp_path / "p.csv").write_text("x")
    (tmp_path / "linked.nc").symlink_to(tmp_path / "sst.nc")
    before = sorted(tmp_path.iterdir())
    inputs = [f'NETCDF:"{tmp_path / "sst.nc"}":analysed_sst', "p.csv"]
    with pytest.raises(InputError, match=word):
        Destinations(paths, inputs)
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize(
    "text", ["sst.nc", "sst.nc:analysed_sst", "sst.nc:1", "sst.nc|layername=a"]
)
def test_an_input_is_recognised_however_it_is_written(tmp_path, monkeypatch, text):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sst.nc").write_text("x")
    with pytest.raises(InputError, match="overwrite the input"):
        Destinations({"output": tmp_path / "sst.nc"}, [text])


@pytest.mark.skipif(os.name == "nt", reason="needs a device that is not a file")
def test_an_unwritable_folder_is_refused():
    with pytest.raises(InputError, match="cannot be written"):
        Destinations({"output": "/proc/a.nc"})
