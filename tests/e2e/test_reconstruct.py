"""A true run, with everything that it should leave behind and nothing else."""

import json

import numpy as np
import pytest
import rasterio
from pyogrio import raw

from conftest import TWIN

DEPTHS = (0, 50, 100, 500)


@pytest.fixture(scope="module")
def done(qgis, tmp_path_factory):
    """One run with every output, in standard quality."""
    out = tmp_path_factory.mktemp("out")
    answer = qgis.run(
        SST_FILE=TWIN / "sst.nc",
        PROFILE_FILES=TWIN / "profiles.csv",
        DEPTHS=",".join(map(str, DEPTHS)),
        METHOD="diffusion",
        OUTPUT=out / "t.tif",
        OUTPUT_ERROR=out / "error.tif",
        OUTPUT_PROFILES=out / "profiles.gpkg",
        OUTPUT_REPORT=out / "report.json",
        OUTPUT_DATASET=out / "all.nc",
    )
    assert answer.code == 0, answer.said
    return answer, out


def test_outputs_are_what_was_asked_for_and_nothing_else(done):
    answer, out = done
    names = {"t.tif", "error.tif", "profiles.gpkg", "report.json", "all.nc"}
    assert {file.name for file in out.iterdir()} == names
    assert answer.results["OUTPUT"] == str(out / "t.tif")
    assert answer.results["PROFILES_USED"] > 10
    assert 0 < answer.results["MEAN_ERROR"] < 5


def test_rasters_hold_a_band_per_depth_with_an_error_wherever_there_is_a_value(done):
    _, out = done
    with rasterio.open(out / "t.tif") as raster, rasterio.open(out / "error.tif") as error:
        assert raster.descriptions == tuple(f"temperature {depth} m" for depth in DEPTHS)
        assert raster.crs.to_epsg() == 4326 and raster.shape == error.shape
        value, sigma = raster.read(masked=True), error.read(masked=True)
    assert (value.mask == sigma.mask).all()
    assert (~value.mask).sum() > 1000
    assert sigma.min() > 0
    means = [level.mean() for level in value]
    assert means == sorted(means, reverse=True)


def test_reconstruction_is_nearer_to_the_truth_than_the_climatology(done):
    import xarray as xr

    _, out = done
    with xr.open_dataset(out / "all.nc") as result, xr.open_dataset(TWIN / "truth.nc") as truth:
        names = {"lat": "latitude", "lon": "longitude"}
        truth = truth.rename({old: new for old, new in names.items() if old in truth.dims})
        level = result.sel(depth=100)
        true = truth["temperature"].squeeze().sel(depth=100)
        true = true.interp(latitude=level["latitude"], longitude=level["longitude"])

        def rms(field):
            return float(np.sqrt(((field - true) ** 2).mean()))

        assert rms(level["temperature"]) < 0.9 * rms(level["temperature_climatology"])


def test_profile_points_tell_the_fate_of_every_level(done):
    answer, out = done
    meta, _, geometry, values = raw.read(out / "profiles.gpkg")
    table = dict(zip(meta["fields"], values, strict=True))
    expected = (
        "platform cycle direction time longitude latitude depth_m value observation_error "
        "background analysis analysis_error status reason variable"
    ).split()
    assert [name for name in meta["fields"] if name != "fid"] == expected
    assert set(table["status"]) <= {"used", "withheld", "rejected"}
    used = table["status"] == "used"
    assert used.sum() > 100
    assert np.isfinite(table["analysis"][used]).all()
    assert (table["analysis_error"][used] > 0).all()
    assert len(set(table["platform"][used])) <= answer.results["PROFILES_USED"]
    assert len(geometry) == len(used)
    assert table["time"].dtype.kind == "M"


def test_report_lists_inputs_with_hashes_and_what_was_asked(done):
    _, out = done
    report = json.loads((out / "report.json").read_text())
    text = json.dumps(report)
    assert "sst.nc" in text and "profiles.csv" in text
    assert text.count('"sha256"') >= 2
    assert report["job"]["method"] == "diffusion"
    assert report["numbers"]["profiles_used"] > 0


def test_point_layer_gives_the_same_as_its_file(qgis, inputs, out):
    """The same profiles as QGIS points, in another CRS and with its fields chosen by hand."""
    layer = f"file://{inputs['PROFILE_FILES']}?delimiter=,&xField=longitude&yField=latitude"
    points = out / "points.gpkg"
    converted = qgis.call(
        [
            qgis.program,
            "--json",
            "run",
            "native:reprojectlayer",
            f"--INPUT=delimitedtext://{layer}&crs=EPSG:4326&detectTypes=yes",
            "--TARGET_CRS=EPSG:3857",
            f"--OUTPUT={points}",
        ]
    )
    assert converted.code == 0, converted.said
    common = {"SST_FILE": inputs["SST_FILE"], "DEPTHS": "50,100", "QUALITY": "preview"}
    by_file = qgis.run(**common, PROFILE_FILES=inputs["PROFILE_FILES"], OUTPUT=out / "a.tif")
    by_layer = qgis.run(**common, PROFILES=points, OUTPUT=out / "b.tif")
    assert by_file.code == 0, by_file.said
    assert by_layer.code == 0, by_layer.said
    assert by_layer.results["PROFILES_USED"] == by_file.results["PROFILES_USED"] > 0
    with rasterio.open(out / "a.tif") as a, rasterio.open(out / "b.tif") as b:
        # Not exactly: reprojection there and back moves a point by nanodegrees.
        difference = np.abs(a.read(masked=True) - b.read(masked=True))
    assert difference.max() < 1e-3


def test_netcdf_layer_counts_with_its_error(qgis, inputs, out):
    common = {"PROFILE_FILES": inputs["PROFILE_FILES"], "DEPTHS": "0", "QUALITY": "preview"}
    by_file = qgis.run(**common, SST_FILE=inputs["SST_FILE"], OUTPUT=out / "a.tif")
    layer = f'NETCDF:"{inputs["SST_FILE"]}":analysed_sst'
    by_layer = qgis.run(**common, SST=layer, OUTPUT=out / "b.tif")
    assert by_file.code == 0, by_file.said
    assert by_layer.code == 0, by_layer.said
    with rasterio.open(out / "a.tif") as a, rasterio.open(out / "b.tif") as b:
        assert np.array_equal(a.read(), b.read())


def test_sst_alone_is_a_warning_and_nothing_is_written_beside_it(qgis, inputs, out):
    before = sorted(file.name for file in inputs["SST_FILE"].parent.iterdir())
    answer = qgis.run(
        SST_FILE=inputs["SST_FILE"], DEPTHS="0,100", QUALITY="preview", OUTPUT=out / "t.tif"
    )
    assert answer.code == 0, answer.said
    assert answer.results["PROFILES_USED"] == 0
    assert any("profile" in warning.lower() for warning in answer.log["warning"])
    assert sorted(file.name for file in inputs["SST_FILE"].parent.iterdir()) == before


def test_extent_snaps_outward_and_only_it_is_computed(qgis, inputs, out):
    with rasterio.open(f"netcdf:{inputs['SST_FILE']}:analysed_sst") as sst:
        west, south, east, north = sst.bounds
    middle, centre = (west + east) / 2, (south + north) / 2
    middle, centre = np.floor(middle) + 0.1, np.floor(centre) + 0.1
    answer = qgis.run(
        **inputs,
        EXTENT=f"{middle},{middle + 2},{centre},{centre + 1}",
        DEPTHS="0",
        QUALITY="preview",
        OUTPUT=out / "t.tif",
    )
    assert answer.code == 0, answer.said
    with rasterio.open(out / "t.tif") as raster:
        bounds = np.array(raster.bounds)
    wanted = np.array([middle - 0.1, centre - 0.1, middle + 2.15, centre + 1.15])
    np.testing.assert_allclose(bounds, wanted, atol=1e-6)
