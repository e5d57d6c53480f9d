"""A range of dates with `qgis_process`: named by date, resumed where it was."""

import numpy as np
import pytest
import rasterio
import xarray as xr

from conftest import TWIN

DAYS = ("2024-08-14", "2024-08-15")


@pytest.fixture
def several(tmp_path):
    """The twin's SST as one NetCDF of two days, the second a degree warmer."""
    with xr.open_dataset(TWIN / "sst.nc", decode_cf=False) as twin:
        first, second = twin.load().copy(deep=True), twin.copy(deep=True)
    first["time"] = ("time", second["time"].values - 86400, second["time"].attrs)
    scale = second["analysed_sst"].attrs["scale_factor"]
    second["analysed_sst"].values += np.int16(round(1 / scale))
    path = tmp_path / "days.nc"
    xr.concat([first, second], "time", data_vars="minimal").to_netcdf(path)
    return path


def test_a_range_is_named_by_its_dates_and_resumed(qgis, several, out):
    asked = {
        "SST_FILE": several,
        "EXTENT": "-70,-62,34,39",
        "DATE": DAYS[0],
        "DATE_END": DAYS[1],
        "DEPTHS": "0,100",
        "QUALITY": "preview",
        "OUTPUT": out / "t.tif",
        "OUTPUT_REPORT": out / "r.json",
    }
    first = qgis.run(**{**asked, "DATE_END": DAYS[0]})
    assert first.code == 0, first.said
    assert {file.name for file in out.iterdir()} == {f"t_{DAYS[0]}.tif", f"r_{DAYS[0]}.json"}
    made = (out / f"t_{DAYS[0]}.tif").stat().st_mtime_ns

    whole = qgis.run(**asked)
    assert whole.code == 0, whole.said
    names = {f"{part}_{day}.{end}" for day in DAYS for part, end in (("t", "tif"), ("r", "json"))}
    assert {file.name for file in out.iterdir()} == names
    assert (out / f"t_{DAYS[0]}.tif").stat().st_mtime_ns == made
    assert f"{DAYS[0]}: made before by the same job, and kept." in whole.said
    assert whole.results["DATES_KEPT"] == 1
    assert whole.results["OUTPUT_DATES"] == [str(out / f"t_{day}.tif") for day in DAYS]
    means = []
    for day in DAYS:
        with rasterio.open(out / f"t_{day}.tif") as raster:
            means.append(raster.read(1, masked=True).mean())
    # Without profiles there is nothing to tell an offset of the SST from.
    assert 0.5 < means[1] - means[0] < 1.1
