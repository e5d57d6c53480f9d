"""Salinity as a user of `qgis_process` gets it."""

import rasterio

from conftest import TWIN


def test_salinity_beside_temperature(qgis, tmp_path):
    answer = qgis.run(
        SST_FILE=TWIN / "sst.nc",
        PROFILE_FILES=TWIN / "profiles.csv",
        DEPTHS="0,100,500",
        VARIABLE="both",
        METHOD="interpolation",
        OUTPUT=tmp_path / "t.tif",
        OUTPUT_SALINITY=tmp_path / "salt.tif",
        OUTPUT_SALINITY_ERROR=tmp_path / "salt_error.tif",
    )
    assert answer.code == 0, answer.said
    names = {"t.tif", "salt.tif", "salt_error.tif"}
    assert {file.name for file in tmp_path.iterdir()} == names
    assert 0 < answer.results["MEAN_SALINITY_ERROR"] < 1
    with rasterio.open(tmp_path / "salt.tif") as salt, rasterio.open(tmp_path / "t.tif") as warm:
        assert salt.descriptions == tuple(f"salinity {depth} m" for depth in (0, 100, 500))
        value = salt.read(masked=True)
        assert (value.mask == warm.read(masked=True).mask).all()
    assert 28 < value.min() < value.max() < 38
    with rasterio.open(tmp_path / "salt_error.tif") as error:
        assert error.read(masked=True).min() > 0
