"""The GeoTIFF, read back through GDAL by rasterio and by its own validation rules."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from depthdif.write.geotiff import NODATA, write_geotiff
from small_reconstruction import build

TAGS = {"source": "DepthDif", "history": "today — ünïcode", "references": "doi"}


@pytest.fixture
def raster_path(tmp_path):
    field = build().dataset["temperature"].assign_attrs(units="°C")
    path = tmp_path / "t.tif"
    write_geotiff(path, field, name="temperature", resolution=0.5, tags=TAGS)
    assert [p.name for p in tmp_path.iterdir()] == ["t.tif"]  # no .aux.xml, no overview file
    return path


def test_a_point_of_the_field_is_found_at_its_place(raster_path):
    field = build().dataset["temperature"]
    with rasterio.open(raster_path) as raster:
        assert raster.crs.to_epsg() == 4326
        assert raster.transform.e < 0  # north up
        assert raster.bounds == (170, -5, 190, 7)  # continuous across the dateline
        for longitude, latitude in ((170.25, 6.75), (189.75, -4.75), (180.25, 0.25)):
            values = next(raster.sample([(longitude, latitude)]))
            expected = field.sel(longitude=longitude, latitude=latitude)
            np.testing.assert_array_equal(values, expected)


def test_land_is_nodata_and_nothing_else_is(raster_path):
    with rasterio.open(raster_path) as raster:
        assert raster.nodata == NODATA
        assert raster.dtypes[0] == "float32"
        mask = raster.read_masks(1) == 0
    assert mask.sum() == 1
    assert mask[-1, 0]  # south-west corner


def test_bands_say_what_and_how_deep_they_are(raster_path):
    with rasterio.open(raster_path) as raster:
        assert raster.descriptions == ("temperature 0 m", "temperature 10 m", "temperature 50 m")
        assert raster.tags(3)["DEPTH_M"] == "50"
        assert raster.tags(3)["UNITS"] == "°C"
        assert raster.units == ("°C",) * 3
        assert TAGS.items() <= raster.tags().items()


def test_statistics_are_stored_so_that_no_reader_needs_to_write_them(raster_path):
    with rasterio.open(raster_path) as raster:
        band = raster.read(2, masked=True).astype(float)
        tags = raster.tags(2)
    assert float(tags["STATISTICS_MINIMUM"]) == pytest.approx(band.min())
    assert float(tags["STATISTICS_MEAN"]) == pytest.approx(band.mean())
    assert float(tags["STATISTICS_STDDEV"]) == pytest.approx(band.std(), rel=1e-5)


def test_it_is_cloud_optimised(tmp_path):
    field = build(west=-30, columns=600, rows=400, resolution=0.1).dataset["temperature"]
    path = tmp_path / "big.tif"
    write_geotiff(path, field, name="temperature", resolution=0.1, tags={})
    with rasterio.open(path) as raster:
        assert raster.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert raster.overviews(1)
        assert raster.block_shapes[0] == (256, 256)
        # edges are multiples of the resolution, free of rounding noise
        assert raster.transform.c == -30
        assert raster.bounds.top == pytest.approx(35, abs=1e-9)


def test_a_single_cell_and_native_depths_can_be_written(tmp_path):
    field = build(west=0, columns=1, rows=1, depths=(0.494, 1062.44)).dataset["temperature"]
    field = field.fillna(4.0)
    write_geotiff(tmp_path / "one.tif", field, name="temperature", resolution=0.5, tags={})
    with rasterio.open(tmp_path / "one.tif") as raster:
        assert raster.bounds == (0, -5, 0.5, -4.5)
        assert raster.descriptions == ("temperature 0.494 m", "temperature 1062.44 m")
        assert raster.read().tolist() == [[[4.0]], [[4.0]]]


def test_a_layer_without_any_value_can_be_written(tmp_path):
    field = build().dataset["temperature"] * np.float32(np.nan)
    write_geotiff(tmp_path / "none.tif", field, name="temperature", resolution=0.5, tags={})
    with rasterio.open(tmp_path / "none.tif") as raster:
        assert not raster.read_masks(1).any()
