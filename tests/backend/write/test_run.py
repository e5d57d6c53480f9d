"""From a result to files: everything or nothing, and the same lineage everywhere."""

from __future__ import annotations

import hashlib
import json
import sys

import netCDF4
import numpy as np
import pytest
import rasterio

import small_reconstruction
from depthdif.errors import Cancelled, InputError
from depthdif.job import Job
from depthdif.run import run_job


@pytest.fixture(autouse=True)
def installed(monkeypatch):
    import depthdif

    monkeypatch.setitem(sys.modules, "depthdif.reconstruction", None)
    monkeypatch.setattr(depthdif, "reconstruction", None, raising=False)
    small_reconstruction.install()


def job(tmp_path, **values):
    return Job.from_dict(
        {"sst": "sst.nc", "output": str(tmp_path / "out.tif"), "resolution": 0.5, **values}
    )


def everything(tmp_path):
    names = {
        "dataset_output": "all.nc",
        "members_output": "m.nc",
        "profiles_output": "p.csv",
        "report": "r.json",
    }
    return {name: str(tmp_path / file) for name, file in names.items()}


def test_every_output_is_written_and_named(tmp_path):
    done = []
    summary = run_job(job(tmp_path, **everything(tmp_path)), progress=lambda f, m: done.append(f))
    expected = ["all.nc", "m.nc", "out.tif", "out_error.tif", "out_error_ratio.tif", "p.csv"]
    assert sorted(p.name for p in tmp_path.iterdir()) == [*expected, "r.json"]
    assert summary["outputs"]["error_output"] == str(tmp_path / "out_error.tif")
    assert summary["numbers"] == {
        "profiles_used": 1,
        "profiles_withheld": 1,
        "profiles_rejected": 1,
        "mean_error": pytest.approx(0.5),
    }
    assert summary["warnings"] == ["One warning."]
    assert done == sorted(done)
    assert done[-1] == 1
    with rasterio.open(tmp_path / "out_error.tif") as raster:
        assert raster.descriptions[2] == "temperature error 50 m"
        assert raster.tags(1)["UNITS"] == "°C"
        assert raster.read(1, masked=True).max() == 0.5
    with rasterio.open(tmp_path / "out_error_ratio.tif") as raster:
        assert raster.descriptions[0] == "temperature error ratio 0 m"
        assert raster.tags(1)["UNITS"] == "1"


def test_level_means_are_weighted_by_area(tmp_path):
    summary = run_job(job(tmp_path))
    field = small_reconstruction.build().dataset["temperature"].values[1].astype(float)
    weight = np.cos(np.deg2rad(-5 + (np.arange(24) + 0.5) / 2))[:, None] * np.isfinite(field)
    assert summary["levels"][1]["mean"] == pytest.approx(np.nansum(weight * field) / weight.sum())
    assert summary["levels"][1]["cells"] == 24 * 40 - 1


def test_netcdf_and_geotiff_tell_the_same_story(tmp_path):
    run_job(job(tmp_path, **everything(tmp_path)))
    with netCDF4.Dataset(tmp_path / "all.nc") as file, rasterio.open(tmp_path / "out.tif") as tif:
        tags = tif.tags()
        for key in ("title", "source", "sources", "attribution", "history", "references"):
            assert tags[key] == file.getncattr(key)
        assert tags["analysis_time"] == file.analysis_time == "2018-12-31T12:00:00Z"
        assert "10.17882/42182" in file.attribution
        assert "SST by UKMO." in file.attribution
        assert "--sst sst.nc" in file.history
        assert "OSTIA" in file.sources
        assert file.attribution.count("SST by UKMO.") == 1
        assert "Levitus." in file.attribution  # part of the model, not a file of its own


def test_the_report_has_hashes_timings_and_memory(tmp_path):
    run_job(job(tmp_path, **everything(tmp_path)))
    report = json.loads((tmp_path / "r.json").read_text("utf-8"))
    with open(small_reconstruction.__file__, "rb") as file:
        assert report["inputs"][0]["sha256"] == hashlib.sha256(file.read()).hexdigest()
    assert "sha256" not in report["inputs"][1]  # no such file
    assert report["skill"] is None  # not a number
    assert report["seconds"]["total"] >= report["seconds"]["reconstruction"] > 0
    assert 20e6 < report["peak_memory_bytes"] < 64e9
    assert report["versions"]["numpy"] == np.__version__
    assert report["job"]["members"] == 16
    assert report["levels"][0]["depth_m"] == 0


def test_a_netcdf_output_holds_everything_alone(tmp_path):
    summary = run_job(job(tmp_path, output=str(tmp_path / "r.NC".lower())))
    assert [p.name for p in tmp_path.iterdir()] == ["r.nc"]
    assert list(summary["outputs"]) == ["output"]


def test_a_cancel_while_writing_leaves_nothing(tmp_path):
    with pytest.raises(Cancelled):
        run_job(
            job(tmp_path, **everything(tmp_path)),
            cancelled=lambda: any(p.suffix == ".nc" for p in tmp_path.iterdir()),
        )
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_a_sentence_and_leaves_nothing(tmp_path, monkeypatch):
    from depthdif.write import netcdf

    def full(path, *rest):
        path.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(netcdf, "write_netcdf", full)
    with pytest.raises(InputError, match=r"all\.nc could not be written: .*No space left"):
        run_job(job(tmp_path, **everything(tmp_path)))
    assert list(tmp_path.iterdir()) == []


def test_a_result_without_any_value_is_an_error(tmp_path, monkeypatch):
    empty = small_reconstruction.build()
    empty.dataset = empty.dataset * np.nan
    monkeypatch.setattr(small_reconstruction, "build", lambda: empty)
    with pytest.raises(InputError, match="no sea with a value"):
        run_job(job(tmp_path))
    assert list(tmp_path.iterdir()) == []


def test_siblings_of_a_geotiff_must_not_meet_other_outputs(tmp_path):
    with pytest.raises(InputError, match="same file"):
        run_job(job(tmp_path, error_ratio_output=str(tmp_path / "out_error.tif")))


def test_the_python_function_returns_a_cf_dataset(tmp_path):
    import depthdif

    with pytest.warns(UserWarning, match="One warning"):
        result = depthdif.reconstruct(
            tmp_path / "sst.nc", [tmp_path / "p.csv"], date=np.datetime64("2018-12-31").item()
        )
    assert result.attrs["Conventions"] == "CF-1.11"
    assert result["temperature"].attrs["units"] == "degree_Celsius"
    assert list(tmp_path.iterdir()) == []
