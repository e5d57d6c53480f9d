"""`depthdif section`: raster, table and picture, compared with xarray's interpolation."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import rasterio
import xarray as xr
from pyproj import Geod

from depthdif import cli
from depthdif.errors import Cancelled, InputError
from depthdif.products import open_reconstruction
from depthdif.products.section import cut, section_table
from depthdif.products.track import Track
from depthdif.tasks import Report, find
from depthdif.write.netcdf import write_netcdf
from depthdif.write.points import write_points
from small_reconstruction import build, profile_table

pytestmark = pytest.mark.usefixtures("reconstruction")
LINE = "172,-2 -178,4"
OUTPUTS = {"output": "s.tif", "picture": "s.png", "table_output": "s.csv"}


@pytest.fixture
def reconstruction(tmp_path, monkeypatch):
    """A field of noise, 0 to 50 m, across the dateline; its surroundings are land."""
    dataset = build(depths=(0.0, 10.0, 30.0, 50.0)).dataset
    random = np.random.default_rng(2)
    noise = random.normal(size=dataset["temperature"].shape)
    dataset["temperature"] = dataset["temperature"] + noise
    dataset["temperature_error_ratio"] = (
        dataset["temperature_error_ratio"] * 0 + 0.5 + 0.5 * (dataset["depth"] >= 30)
    )
    write_netcdf(tmp_path / "r.nc", dataset, {"title": "T", "source": "DepthDif, method idw"})
    write_points(tmp_path / "p.csv", profile_table(), layer="p")
    monkeypatch.chdir(tmp_path)


def places(distance_km, line=((172.0, -2.0), (182.0, 4.0))):
    """Longitude and latitude along a straight line in degrees, by another way than Track's."""
    share = np.linspace(0, 1, 5001)
    x, y = (a + share * (b - a) for a, b in zip(*line, strict=True))
    along = np.concatenate([[0], np.cumsum(Geod(ellps="WGS84").line_lengths(x, y))]) / 1000
    return np.interp(distance_km, along, x), np.interp(distance_km, along, y), along[-1]


def test_the_raster_holds_distance_by_depth():
    result = find("section").perform({"reconstruction": ["r.nc"], "line": LINE, **OUTPUTS})
    with rasterio.open("s.tif") as raster, xr.open_dataset("r.nc") as dataset:
        assert raster.descriptions == (
            "temperature", "temperature error", "temperature error ratio"
        )  # fmt: skip
        assert raster.units == ("°C", "°C", "1")
        assert raster.tags()["line"] == "LINESTRING (172 -2, 182 4)"
        left, bottom, right, top = raster.bounds
        value, error, ratio = raster.read(masked=True)
        distance = (np.arange(raster.width) + 0.5) * raster.transform.a
        depth = -(raster.transform.f + (np.arange(raster.height) + 0.5) * raster.transform.e)
        longitude, latitude, length = places(distance)
        assert (left, top, bottom) == (0, 0, -50)
        assert right == pytest.approx(length, rel=1e-6)
        assert raster.transform.a <= 0.5 * 111.2 / 2
        assert depth[:2].tolist() == [0.25, 0.75]  # 200 rows of 50 m would be 0.25 m: 0.5 is round
        at = {"longitude": ("x", longitude), "latitude": ("x", latitude)}
        expected = dataset.interp(**at, depth=depth)
    np.testing.assert_allclose(value, expected["temperature"], atol=2e-4)
    np.testing.assert_allclose(error, 0.5, atol=1e-6)
    np.testing.assert_allclose(ratio, expected["temperature_error_ratio"], atol=1e-5)
    assert result["numbers"]["length_km"] == pytest.approx(length, rel=1e-6)
    assert result["bands"] == ["value", "error", "ratio"]


def test_the_table_holds_the_reconstructions_own_levels():
    find("section").perform(
        {"reconstruction": ["r.nc"], "line": LINE, "table_output": "s.csv", "spacing": 300}
    )
    table = pd.read_csv("s.csv")
    longitude, latitude, length = places(np.unique(table["distance_km"]))
    columns = int(np.ceil(length / 300))
    assert len(table) == 4 * columns
    assert table["depth_m"][:4].tolist() == [0, 10, 30, 50]
    np.testing.assert_allclose(
        np.unique(table["distance_km"]), (np.arange(columns) + 0.5) * length / columns, rtol=1e-6
    )
    wrapped = (longitude + 180) % 360 - 180
    np.testing.assert_allclose(table["longitude"][::4], wrapped, atol=2e-5)
    assert table["longitude"].min() < 0 < table["longitude"].max()
    with xr.open_dataset("r.nc") as dataset:
        at = {"longitude": ("x", longitude), "latitude": ("x", latitude)}
        expected = dataset["temperature"].interp(at).values.T.ravel()
    np.testing.assert_allclose(table["value"], expected, atol=2e-4)
    assert set(table["error"]) == {0.5} and set(table["ratio"]) == {0.5, 1.0}
    assert "climatology" in table


def test_a_range_and_steps_of_depth_are_kept():
    find("section").perform(
        {"reconstruction": ["r.nc"], "line": LINE, "output": "s.tif", "depth_min": 5,
         "depth_max": 29, "depth_step": 4}
    )  # fmt: skip
    with rasterio.open("s.tif") as raster:
        assert raster.height == 6
        assert (raster.bounds.top, raster.bounds.bottom) == (-5, -29)


def colour_at(picture, x, y):
    """Colour of a picture (rows, columns, 4) at shares of its width and height."""
    return picture[int(y * picture.shape[0]), int(x * picture.shape[1]), :3]


@pytest.mark.parametrize(("theme", "dark"), [("light", False), ("dark", True)])
def test_the_picture_shows_the_field_in_the_ramps_colours(theme, dark):
    from matplotlib.image import imread

    from depthdif.write.ramps import colormap

    with open_reconstruction("r.nc") as dataset:
        flat = dataset.load().copy()
    flat["temperature"] = flat["temperature"] * 0 + 10 + 0.1 * flat["depth"]  # 10 to 15 °C
    write_netcdf(Path("flat.nc"), flat, {"title": "T"})
    values = {"reconstruction": ["flat.nc"], "line": "171,0 180,0", "picture": "s.png"}
    find("section").perform({**values, "theme": theme, "depth_axis": "linear", "hatch_ratio": 2.0})
    picture = imread("s.png")
    paper = colour_at(picture, 0.02, 0.02)
    assert (paper.mean() < 0.3) == dark
    # In the axes, which span 0.075-0.89 of the width and 0.175-0.835 of the height from above.
    for share in (0.13, 0.33, 0.71):
        temperature = 10 + 5 * share
        column = picture[int((0.175 + 0.66 * share) * picture.shape[0])]
        middle = np.median(column[400:1100, :3], axis=0)
        expected = colormap("temperature")((temperature - 10) / 5)[:3]
        np.testing.assert_allclose(middle, expected, atol=0.03)


@pytest.mark.parametrize(
    ("longitude", "latitude", "length", "text"),
    [
        (-60.04, 30.21, 5000, "30.2°N 60°W"),
        (181.26, -0.5, 5000, "0.5°S 178.7°W"),
        (12.3456, 0.0, 50, "0°N 12.35°E"),
        (12.3456, -45.0, 3, "45°S 12.346°E"),
    ],
)
def test_places_are_told_apart_on_short_lines_too(longitude, latitude, length, text):
    from depthdif.write.section_figure import digits_for, place_text

    assert place_text(longitude, latitude, digits_for(length)) == text


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize(
    ("line", "factor"), [("175,0 175.01,0", 1.0), ("172,0 180,0", 0.0)], ids=["short", "constant"]
)
def test_a_picture_is_drawn_of_little(line, factor):
    with open_reconstruction("r.nc") as dataset:
        little = dataset.load().copy()
    little["temperature"] = 12 + factor * little["temperature"]
    write_netcdf(Path("little.nc"), little, {})
    find("section").perform({"reconstruction": ["little.nc"], "line": line, "picture": "s.png"})
    assert Path("s.png").stat().st_size > 10_000


def test_profiles_near_the_line_are_found_and_hatching_follows_the_ratio():
    from depthdif.products.observed import Profiles, read_levels
    from depthdif.products.section import floats_near
    from depthdif.write.section_figure import Look, uncertain

    with open_reconstruction("r.nc") as dataset:
        track = Track.through(np.array([(172.0, 1.0), (182.0, 1.0)]))
        section = cut(dataset, "temperature", track)
    levels, _ = read_levels(
        ["p.csv"], progress=lambda fraction, text: None, cancelled=lambda: False
    )
    near = floats_near(section, Profiles.of(levels), 60.0)
    assert [one["platform"].iloc[0] for one in near] == ["1900001", "1900002"]
    # 175.25°E and 180.5°E on the parallel of 1°N; half a degree, 55.3 km, away from it
    degree = 111.3195 * np.cos(np.deg2rad(1))
    assert near[0]["distance_km"].iloc[0] == pytest.approx(3.25 * degree, abs=0.6)
    assert near[1]["distance_km"].iloc[0] == pytest.approx(8.5 * degree, abs=0.6)
    assert near[0]["offset_km"].iloc[0] == pytest.approx(55.29, abs=0.05)
    assert near[0]["value"].tolist() == [19.8, 19.1]
    assert floats_near(section, Profiles.of(levels), 50.0) == []
    hatched = uncertain(section, Look(title="", hatch_ratio=0.9))
    depth = section.drawn["depth"].values
    # The ratio is 0.5 at 10 m and 1 at 30 m, so 0.9 at 26 m.
    assert hatched[depth > 26.1].all() and not hatched[depth < 25.9].any()
    assert uncertain(section, Look(title="", hatch_ratio=2.0, hatch_error=0.4)).all()


def test_land_ends_the_section_but_not_the_table(tmp_path):
    dataset = build(depths=(0.0, 10.0, 50.0)).dataset
    dataset["temperature"][1:, :, 20:] = np.nan  # only the surface is wet east of 180°
    write_netcdf(tmp_path / "coast.nc", dataset, {"title": "T"})
    with open_reconstruction("coast.nc") as opened:
        track = Track.through(np.array([(175.0, 0.25), (185.0, 0.25)]))
        section = cut(opened, "temperature", track)
    east = section.grid["longitude"].values < 0
    assert np.isnan(section.grid["value"].values[:, east]).all()
    assert np.isfinite(section.grid["value"].values[:, ~east]).all()
    table = section_table(section)
    surface = table[table["depth_m"] == 0]
    assert surface["value"].notna().all()
    assert surface["value"].to_numpy() == pytest.approx(20.025, abs=1e-5)


def test_nothing_hatched_is_told():
    with open_reconstruction("r.nc") as dataset:
        write_netcdf(Path("bare.nc"), dataset.drop_vars("temperature_error_ratio").load(), {})
    values = {"reconstruction": ["bare.nc"], "line": LINE, "picture": "s.png"}
    (said,) = find("section").perform(values)["warnings"]
    assert "nothing is hatched" in said
    assert find("section").perform({**values, "hatch_error": 1.0})["warnings"] == []


def test_the_command_line_does_it(capsys):
    code = cli.main(["section", "r.nc", "--line", "-178,4;172,-2", "--output", "s.tif"])
    assert code == 0
    said = capsys.readouterr().out
    assert "100 rows of 0.5 m, 0 profiles near the line" in said and "s.tif" in said


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"line": "0,0 10,0"}, "meets no value .*170 to 190 °E and -5 to 7 °N, 0 to 50 m"),
        ({"line": "172,0"}, "no line of two places"),
        ({"variable": "salinity"}, "holds no salinity"),
        ({"depth_min": 60.0}, "nothing between 60 and 50 m"),
        ({"depth_step": 80.0}, "nothing between 0 and 50 m in steps of 80 m"),
        ({"spacing": 0.05}, "larger spacing"),
        ({"reconstruction": ["p.csv"]}, "cannot be read as a raster"),
        ({"profiles": ["r.nc"]}, "no profiles in a layout"),
        ({"output": "s.png"}, "unknown extension"),
        ({"output": None}, "No output is asked for"),
    ],
)
def test_bad_input_is_a_sentence_and_leaves_nothing(tmp_path, changed, words):
    values = {"reconstruction": ["r.nc"], "line": LINE, "output": "s.tif", **changed}
    with pytest.raises(InputError, match=words):
        find("section").perform(values)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["p.csv", "r.nc"]


def test_a_single_depth_makes_no_section(tmp_path):
    write_netcdf(tmp_path / "one.nc", build(depths=(10.0,)).dataset, {"title": "T"})
    with pytest.raises(InputError, match="needs two or more"):
        find("section").perform({"reconstruction": ["one.nc"], "line": LINE, "output": "s.tif"})


def test_a_cancelled_run_leaves_nothing(tmp_path):
    values = {"reconstruction": ["r.nc"], "line": LINE, **OUTPUTS}
    with pytest.raises(Cancelled):
        find("section").perform(values, Report(cancelled=lambda: True))
    assert sorted(file.name for file in tmp_path.iterdir()) == ["p.csv", "r.nc"]
