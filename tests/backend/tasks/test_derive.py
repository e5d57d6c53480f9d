"""`depthdif derive` and `depthdif difference` on a small reconstruction of known values."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
import xarray as xr

from depthdif.cli import main
from depthdif.errors import Cancelled, InputError
from depthdif.tasks import Report, find
from depthdif.write.geotiff import write_geotiff
from depthdif.write.netcdf import write_members, write_netcdf
from small_reconstruction import build

LINEAGE = {
    "title": "Subsurface ocean",
    "sources": "sst.nc (OSTIA) | floats.nc (Argo)",
    "attribution": "SST by UKMO.",
    "history": "2019-01-01T00:00:00Z depthdif reconstruct --sst sst.nc",
    "analysis_time": "2018-12-31T12:00:00Z",
}


@pytest.fixture
def run(tmp_path):
    """20 + lat/10 - depth/100 °C, σ 0.5 °C; two members 0.1 °C off; a climatology 1 °C colder."""
    made = build(depths=(0.0, 10.0, 20.0, 50.0, 100.0))
    write_netcdf(tmp_path / "r.nc", made.dataset, LINEAGE)
    write_members(tmp_path / "m.nc", [made.members], LINEAGE)
    return tmp_path


def perform(name, run, report=None, **values):
    values = {"reconstruction": [str(run / "r.nc")], "output": str(run / "o.tif"), **values}
    return find(name).perform(values, report)


def files(run):
    return {path.name for path in run.iterdir()} - {"r.nc", "m.nc"}


def test_rasters_say_what_they_are(run):
    result = perform(
        "derive",
        run,
        members=str(run / "m.nc"),
        quantity="isotherm_depth",
        isotherm=19.7,
        error_output=str(run / "e.tif"),
    )
    assert files(run) == {"o.tif", "e.tif"}
    assert result["label"] == "depth of the 19.7 °C isotherm" and result["units"] == "m"
    assert result["date"] == "2018-12-31" and result["depths"] == []
    with rasterio.open(run / "o.tif") as value, rasterio.open(run / "e.tif") as error:
        assert value.descriptions == ("depth of the 19.7 °C isotherm",)
        assert error.descriptions == ("depth of the 19.7 °C isotherm error",)
        assert value.units == error.units == ("m",)
        assert value.bounds == (170, -5, 190, 7) and value.crs == "EPSG:4326"
        tags = value.tags()
        assert "DEPTH_M" not in value.tags(1)
        # 2.25 °N: (20 + 0.225 - 19.7) × 100 m
        at = [(180.25, 2.25)]
        assert next(value.sample(at))[0] == pytest.approx(52.5, abs=0.01)
        assert next(error.sample(at))[0] == pytest.approx(10.0, abs=0.01)
    assert tags["title"] == "Depth of the 19.7 °C isotherm, 2018-12-31"
    assert tags["attribution"] == "SST by UKMO." and tags["sources"] == LINEAGE["sources"]
    made, reconstructed = tags["history"].splitlines()
    assert "depthdif derive" in made and "--quantity isotherm_depth --isotherm 19.7" in made
    assert reconstructed == LINEAGE["history"]
    assert "standard deviation of 2 members" in tags["comment"]


def test_netcdf_holds_quantity_and_error_with_their_units(run):
    perform(
        "derive",
        run,
        members=str(run / "m.nc"),
        quantity="heat_content",
        bottom=100.0,
        output=str(run / "o.nc"),
    )
    with xr.open_dataset(run / "o.nc") as found:
        heat = found["heat_content"]
        assert heat.dims == ("latitude", "longitude") and heat.attrs["units"] == "J m-2"
        assert heat.attrs["ancillary_variables"] == "heat_content_error"
        assert heat.attrs["standard_name"].startswith("integral_wrt_depth_of_sea_water")
        # 1 °C in 100 m of water is 4.1e8 J/m²
        ratio = found["heat_content_error"] / (1025 * 3992 * 0.1 * 100)
        assert float(ratio.mean()) == pytest.approx(1.0, abs=0.01)
        assert found.attrs["Conventions"] == "CF-1.11"
        assert "climatology (" in found.attrs["comment"]  # where the salinity came from


def test_history_repeats_the_command(run, capsys):
    words = ["derive", str(run / "r.nc"), "--quantity", "sound_speed", "--depths", "5,15-45/10"]
    assert main([*words, "--output", str(run / "o.tif")]) == 0
    assert "speed of sound: mean 15" in capsys.readouterr().out
    with rasterio.open(run / "o.tif") as raster:
        assert raster.descriptions == tuple(f"speed of sound {z} m" for z in (5, 15, 25, 35, 45))
        assert [raster.tags(band)["DEPTH_M"] for band in (1, 5)] == ["5", "45"]
        command = raster.tags()["history"].splitlines()[0].partition(" depthdif ")[2]
    first = rasterio.open(run / "o.tif").read()
    assert main(command.split()) == 0
    np.testing.assert_array_equal(rasterio.open(run / "o.tif").read(), first)


def test_an_error_that_is_not_known_is_told_and_not_written(run):
    result = perform("derive", run, error_output=str(run / "e.tif"))
    assert files(run) == {"o.tif"} and set(result["outputs"]) == {"output"}
    assert any("needs the run's members" in sentence for sentence in result["warnings"])


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"quantity": "heat_content"}, "down to 700 m"),
        ({"quantity": "heat_content", "top": 50.0, "bottom": 20.0}, "is not above the lower"),
        ({"quantity": "salt"}, "Unknown quantity"),
        ({"members": "{run}/r.nc"}, "holds no members"),
        ({"output": "{run}/r.nc"}, "would overwrite the input"),
        ({"error_output": "{run}/e.nc"}, "unknown extension"),
        ({"reconstruction": ["{run}/m.nc"]}, "holds the members"),
    ],
)
def test_bad_requests_are_sentences_and_leave_nothing(run, values, words):
    def filled(value):
        if isinstance(value, list):
            return [filled(one) for one in value]
        return value.format(run=run) if isinstance(value, str) else value

    with pytest.raises(InputError, match=words):
        perform("derive", run, **{name: filled(value) for name, value in values.items()})
    assert files(run) == set()


@pytest.mark.parametrize("name", ["derive", "difference"])
def test_what_stands_beside_a_geotiff_of_the_run_is_input_too(run, name):
    dataset = xr.load_dataset(run / "r.nc")
    for ending in ("", "_error"):
        field, path = dataset[f"temperature{ending}"], run / f"t{ending}.tif"
        name_of_band = f"temperature{ending.replace('_', ' ')}"
        write_geotiff(path, field, name=name_of_band, resolution=0.5, tags=LINEAGE)
    before = (run / "t_error.tif").read_bytes()
    with pytest.raises(InputError, match=r"would overwrite the input .*t_error\.tif"):
        perform(name, run, reconstruction=[str(run / "t.tif")], output=str(run / "t_error.tif"))
    assert (run / "t_error.tif").read_bytes() == before


def test_a_quantity_that_is_nowhere_is_a_warning(run):
    result = perform("derive", run, quantity="isotherm_depth", isotherm=30)
    assert result["warnings"] == ["The depth of the 30 °C isotherm has no value anywhere."]
    assert result["numbers"]["cells_without_value"] == result["numbers"]["cells"] > 0


@pytest.mark.parametrize("quantity", ["isotherm_depth", "stratification", "thermocline_depth"])
def test_a_single_level_is_too_few_for_what_needs_layers(run, quantity):
    xr.load_dataset(run / "r.nc").isel(depth=[2]).to_netcdf(run / "one.nc")
    with pytest.raises(InputError, match="the reconstruction has 1"):
        perform("derive", run, reconstruction=[str(run / "one.nc")], quantity=quantity)


def test_members_of_another_day_are_refused(run):
    members = xr.load_dataset(run / "m.nc")
    members["time"] = members["time"] + np.timedelta64(5, "D")
    members.to_netcdf(run / "later.nc")
    with pytest.raises(InputError, match="The members are of 2019-01-05"):
        perform("derive", run, members=str(run / "later.nc"), quantity="isotherm_depth")


def test_levels_above_the_others_are_not_compared(run):
    xr.load_dataset(run / "r.nc").isel(depth=[3, 4]).to_netcdf(run / "deep.nc")
    result = perform("difference", run, against=[str(run / "deep.nc")], significance=0)
    assert result["depths"] == [50, 100]
    with pytest.raises(InputError, match="at 45 m: both know 50 to 100 m"):
        perform("difference", run, against=[str(run / "deep.nc")], depths="45,60")


@pytest.mark.parametrize("name", ["derive", "difference"])
def test_a_cancel_leaves_nothing(run, name):
    with pytest.raises(Cancelled):
        perform(name, run, Report(cancelled=lambda: True))
    assert files(run) == set()


def test_difference_tells_what_is_significant(run, capsys):
    result = perform(
        "difference",
        run,
        significance=1.9,
        depths="10,60",
        error_output=str(run / "e.tif"),
        normalised_output=str(run / "n.tif"),
    )
    assert result["numbers"]["significant"] == result["numbers"]["compared"] == 2 * 959
    assert result["numbers"]["rms"] == pytest.approx(1.0, abs=1e-5)
    assert result["title"] == "Temperature increment 2018-12-31 minus climatology"
    with rasterio.open(run / "o.tif") as raster:
        assert raster.descriptions == ("temperature increment 10 m", "temperature increment 60 m")
        assert raster.units == ("°C", "°C")
        assert "Only where it exceeds 1.9 standard errors." in raster.tags()["comment"]
        assert raster.read(1, masked=True).mean() == pytest.approx(1.0, abs=1e-5)
    with rasterio.open(run / "n.tif") as raster:
        assert raster.descriptions[1] == "temperature increment over its error 60 m"
        assert raster.read(2, masked=True).max() == pytest.approx(2.0, abs=1e-4)
    nothing = perform("difference", run, significance=2.1)
    assert nothing["numbers"]["significant"] == 0
    assert any("exceed 2.1 standard errors" in sentence for sentence in nothing["warnings"])


def test_difference_as_netcdf(run):
    perform(
        "difference", run, against=[str(run / "r.nc")], significance=0, output=str(run / "d.nc")
    )
    with xr.open_dataset(run / "d.nc") as found:
        assert float(np.abs(found["temperature_difference"]).max()) == 0
        assert float(found["temperature_difference_error"].max()) == pytest.approx(0.5 * 2**0.5)
        assert found["temperature_difference"].attrs["units"] == "K"
        assert "temperature_difference_normalised" in found


def test_the_schema_knows_both(capsys):
    assert main(["schema"]) == 0
    definitions = json.loads(capsys.readouterr().out)["$defs"]
    assert definitions["derive"]["properties"]["isotherm"]["default"] == 20
    assert definitions["difference"]["properties"]["significance"]["default"] == 2
