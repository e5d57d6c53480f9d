"""Salinity from the command line, on the twin: what is written, and where."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import rasterio
import xarray as xr

from depthdif.cli import main
from depthdif.models.package import open_model

TWIN = Path(__file__).resolve().parents[3] / "resources" / "twin"


@pytest.fixture(scope="module", autouse=True)
def model() -> None:
    if open_model().modes.spice is None:
        pytest.skip("the bundled model knows nothing of salinity")


def run(folder: Path, variable: str, *words: str) -> int:
    inputs = ["--sst", str(TWIN / "sst.nc"), "--profiles", str(TWIN / "profiles.csv")]
    where = ["--extent", "-68", "28", "-62", "34", "--depths", "0,50,100,500,1000"]
    how = ["--method", "interpolation", "--threads", "1", "--variable", variable]
    return main(["reconstruct", *inputs, *where, *how, *words])


def test_both_as_geotiff(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    report = tmp_path / "r.json"
    assert run(tmp_path, "both", "--output", str(tmp_path / "t.tif"), "--report", str(report)) == 0
    names = {path.name for path in tmp_path.glob("*.tif")}
    endings = ("", "_error", "_error_ratio")
    assert names == {f"t{v}{e}.tif" for v in ("", "_salinity") for e in endings}
    with rasterio.open(tmp_path / "t_salinity.tif") as raster:
        assert raster.descriptions[1] == "salinity 50 m"
        assert raster.units[0] == "1"
        values = raster.read(masked=True)
    assert 33 < values.min() < values.max() < 38
    with rasterio.open(tmp_path / "t.tif") as raster:
        assert raster.descriptions[1] == "temperature 50 m"
    told = json.loads(report.read_text("utf-8"))
    assert set(told["outputs"]) >= {"output", "salinity_output", "salinity_error_output"}
    assert told["calibration"]["fitted_by_variable"].keys() == {"temperature", "salinity"}
    assert told["levels"][0]["mean_salinity"] == pytest.approx(values[0].mean(), abs=0.05)
    assert told["numbers"]["mean_salinity_error"] > 0
    assert "mean S" in capsys.readouterr().out


def test_salinity_alone_is_the_output(tmp_path: Path) -> None:
    assert run(tmp_path, "salinity", "--output", str(tmp_path / "s.tif")) == 0
    assert {p.name for p in tmp_path.iterdir()} == {"s.tif", "s_error.tif", "s_error_ratio.tif"}
    with rasterio.open(tmp_path / "s_error.tif") as raster:
        assert raster.descriptions[0] == "salinity error 0 m"
        assert raster.tags()["title"].startswith("Subsurface ocean salinity")


def test_everything_as_cf_netcdf(tmp_path: Path) -> None:
    assert run(tmp_path, "both", "--output", str(tmp_path / "b.nc")) == 0
    with xr.open_dataset(tmp_path / "b.nc") as dataset:
        assert dataset["salinity"].attrs["standard_name"] == "sea_water_practical_salinity"
        assert dataset["salinity"].attrs["units"] == "1"
        assert "salinity_error" in dataset["salinity"].attrs["ancillary_variables"]
        assert {"salinity_error_ratio", "salinity_climatology", "temperature"} <= set(dataset)
