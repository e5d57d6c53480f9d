"""`depthdif sample`: the file that it writes, compared with xarray's interpolation."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import xarray as xr

from depthdif import cli
from depthdif.tasks import find
from depthdif.write.netcdf import write_netcdf
from depthdif.write.points import write_points
from small_reconstruction import build, profile_table

pytestmark = pytest.mark.usefixtures("reconstruction")


@pytest.fixture
def reconstruction(tmp_path, monkeypatch):
    dataset = build().dataset
    random = np.random.default_rng(2)
    dataset["temperature"] = dataset["temperature"] + random.normal(
        size=dataset["temperature"].shape
    )
    write_netcdf(tmp_path / "r.nc", dataset, {"title": "T"})
    write_points(tmp_path / "p.csv", profile_table(), layer="p")
    monkeypatch.chdir(tmp_path)


def test_the_command_writes_a_row_per_point_and_depth(capsys):
    code = cli.main(
        ["sample", "r.nc", "--at", "175.25,1.5", "-179.5,1.5", "--depths", "5,50",
         "--profiles", "p.csv", "--output", "s.csv"]
    )  # fmt: skip
    assert code == 0
    table = pd.read_csv("s.csv", dtype={"observed_platform": str})
    assert table["point"].tolist() == [1, 1, 2, 2]
    with xr.open_dataset("r.nc") as dataset:
        for name in ("temperature", "temperature_error", "temperature_climatology"):
            at = {"longitude": ("place", [175.25, 180.5]), "latitude": ("place", [1.5, 1.5])}
            expected = dataset[name].interp(**at, depth=[5.0, 50.0]).values.T.ravel()
            np.testing.assert_allclose(table[name], expected, atol=1e-5)
    assert table["time"].unique().tolist() == ["2018-12-31T12:00:00Z"]
    # The float at the first place has 9.573 and 50 m; the withheld one at the second 50 m.
    assert table["temperature_observed"].tolist()[1::2] == [19.1, 18.0]
    assert table["observed_platform"].tolist()[1::2] == ["1900001", "1900002"]
    assert table["observed_status"].tolist()[1::2] == ["used", "withheld"]
    residual = table["temperature_observed"] - table["temperature"]
    np.testing.assert_allclose(table["temperature_residual"], residual, atol=2e-5)
    assert "2 points, 4 of 4 values" in capsys.readouterr().out


def test_a_point_layer_comes_out_in_its_place():
    task = find("sample")
    values = {"reconstruction": ["r.nc"], "at": ["172,0"], "output": "s.gpkg"}
    result = task.perform(values)
    assert result["numbers"] == {"points": 1, "rows": 3, "values": 3}
    from pyogrio.raw import read

    meta, _, geometry, columns = read("s.gpkg")
    table = dict(zip(meta["fields"], columns, strict=True))
    assert table["depth_m"].tolist() == [0, 10, 50]
    assert np.frombuffer(geometry[0][5:], "<f8").tolist() == [172.0, 0.0]


def test_what_has_no_value_is_said():
    values = {"reconstruction": ["r.nc"], "at": ["170.1,-4.9", "0,0"], "depths": "0,60"}
    result = find("sample").perform({**values, "output": "s.csv"})
    said = " ".join(result["warnings"])
    assert "The depths 60 m lie outside the reconstruction, 0 to 50 m" in said
    assert "2 of 4 values lie outside the reconstruction's grid" in said
    assert "1 of 4 values lie on land" in said
    assert result["numbers"]["values"] == 0
    assert pd.read_csv("s.csv")["missing"].tolist() == [
        "no sea here", "outside the depths", "outside the grid", "outside the grid",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"at": []}, "no point to sample at"),
        ({"at": ["1,2,3"]}, "is no place"),
        ({"reconstruction": ["p.csv"]}, "cannot be read as a raster"),
        ({"reconstruction": []}, "Name the NetCDF or GeoTIFF"),
        ({"profiles": ["absent.nc"]}, "absent.nc does not exist"),
        ({"depths": "5,deep"}, "is not a depth"),
        ({"output": "s.shp"}, "unknown extension"),
        ({"output": "r.nc"}, "unknown extension"),
        ({"points": "p.csv", "output": "p.csv"}, "would overwrite"),
    ],
)
def test_bad_input_is_a_sentence_and_leaves_nothing(tmp_path, changed, words):
    from depthdif.errors import InputError

    values = {"reconstruction": ["r.nc"], "at": ["172,0"], "output": "s.csv", **changed}
    with pytest.raises(InputError, match=words):
        find("sample").perform(values)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["p.csv", "r.nc"]


def test_a_cancelled_run_leaves_nothing(tmp_path):
    from depthdif.errors import Cancelled
    from depthdif.tasks import Report

    values = {"reconstruction": ["r.nc"], "at": ["172,0"], "output": "s.csv"}
    with pytest.raises(Cancelled):
        find("sample").perform(values, Report(cancelled=lambda: True))
    assert not (tmp_path / "s.csv").exists()
