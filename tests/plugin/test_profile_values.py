"""What the profile viewer reads: columns, members, observed profiles, mixed layers."""

import json
import math
import os
import subprocess

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsPointXY, QgsVectorLayer

from conftest import BACKEND_PYTHON, ROOT

nan = math.nan


def value(latitude, depth):
    """The small run's temperature at the centre of the cell that holds a latitude."""
    centre = math.floor(latitude / 0.5) * 0.5 + 0.25
    return 20 + centre / 10 - depth / 100


@pytest.fixture
def rasters(provider):
    from depthdif_qgis.gui.profile_dock.column import Rasters

    return Rasters()


@pytest.fixture
def read_file(provider):
    from depthdif_qgis.gui.profile_dock.reconstruction import of_file

    return of_file


@pytest.mark.parametrize(
    "place", [(175.1, 1.6), (170.6, -4.9), (179.9, 6.9)], ids=["middle", "south-west", "north"]
)
def test_a_column_is_that_of_the_netcdf(read_file, rasters, small_run, place):
    found = rasters.column(read_file(str(small_run / "r.nc")), "temperature", QgsPointXY(*place))
    expected = [value(place[1], depth) for depth in (0, 10, 50)]
    assert found.depths == (0, 10, 50)
    assert found.mean == pytest.approx(expected, abs=1e-5)
    assert found.error == (0.5, 0.5, 0.5)
    assert found.climatology == pytest.approx(np.array(expected) - 1, abs=1e-5)
    # The ratio of errors is 0.25: the climatology's own is 2 °C.
    assert found.climatology_error == pytest.approx([2, 2, 2])


def test_longitude_goes_on_beyond_the_dateline(read_file, rasters, small_run):
    run = read_file(str(small_run / "r.nc"))
    for longitude in (-175.3, 184.7):
        found = rasters.column(run, "temperature", QgsPointXY(longitude, 1.6))
        assert found.mean == pytest.approx([value(1.6, depth) for depth in (0, 10, 50)], abs=1e-5)
    outside = rasters.column(run, "temperature", QgsPointXY(-169.9, 1.6))
    assert not outside.inside and not outside.has_values


def test_land_has_no_value_and_no_floor(read_file, rasters, small_run):
    found = rasters.column(
        read_file(str(small_run / "r.nc")), "temperature", QgsPointXY(170.1, -4.9)
    )
    assert found.inside and not found.has_values and math.isnan(found.floor)
    assert len(found.mean) == 3


def test_a_geotiff_gives_the_same_as_the_netcdf(read_file, rasters, small_run):
    place = QgsPointXY(175.1, 1.6)
    run = read_file(str(small_run / "x.tif"))
    assert run.variables == ("temperature",)
    found = rasters.column(run, "temperature", place)
    whole = rasters.column(read_file(str(small_run / "r.nc")), "temperature", place)
    assert (found.depths, found.mean) == (whole.depths, whole.mean)
    assert found.error == () and found.climatology == ()


def test_a_geotiff_of_salinity_alone_is_of_salinity(read_file, rasters, tmp_path):
    for name, what, number in (("x", "salinity", 35.0), ("x_error", "salinity error", 0.25)):
        made = gdal.GetDriverByName("GTiff").Create(str(tmp_path / f"{name}.tif"), 2, 2, 1, 6)
        made.SetGeoTransform((170, 1, 0, 2, 0, -1))
        made.GetRasterBand(1).SetDescription(f"{what} 50 m")
        made.GetRasterBand(1).Fill(number)
        made.FlushCache()
    run = read_file(str(tmp_path / "x_error.tif"))
    assert run.variables == ("salinity",)
    found = rasters.column(run, "salinity", QgsPointXY(170.5, 1.5))
    assert (found.depths, found.mean, found.error) == ((50,), (35,), (0.25,))


def test_a_packed_file_with_one_variable_is_unpacked(read_file, rasters):
    truth = ROOT / "resources" / "twin" / "truth.nc"
    found = rasters.column(read_file(str(truth)), "temperature", QgsPointXY(-66.1, 38.1))
    # Row and column from the north-west corner at 46°N 76°W, cells of 0.25°.
    counts = gdal.Open(f'NETCDF:"{truth}":temperature').ReadAsArray(39, 31, 1, 1).ravel()
    assert counts.dtype == np.int16
    assert found.depths == (0, 10, 50, 100, 250, 500, 1000, 1900)
    assert found.mean == pytest.approx(counts * 0.001 + 15)


def test_a_foreign_file_is_refused_with_a_sentence(read_file):
    from depthdif_qgis.inputs import UnusableInput

    with pytest.raises(UnusableInput, match=r"sst\.nc has no temperature or salinity by depth"):
        read_file(str(ROOT / "resources" / "twin" / "sst.nc"))


def test_members_by_depth(rasters, small_run):
    from depthdif_qgis.gui.profile_dock.reconstruction import of_run
    from depthdif_qgis.layers.run_files import RunFiles

    run = of_run(
        RunFiles("1", "r", dataset=str(small_run / "r.nc"), members=str(small_run / "m.nc"))
    )
    found = rasters.members(run, "temperature", QgsPointXY(175.1, 1.6), lambda: False)
    expected = np.array([value(1.6, depth) for depth in (0, 10, 50)])
    assert np.array(found) == pytest.approx(np.array([expected + 0.1, expected - 0.1]), abs=1e-5)
    assert rasters.members(run, "temperature", QgsPointXY(175.1, 1.6), lambda: True) == ()


def test_a_run_without_a_dataset_is_read_from_its_geotiffs(rasters, small_run):
    from depthdif_qgis.gui.profile_dock.reconstruction import of_run
    from depthdif_qgis.layers.run_files import RunFiles

    files = RunFiles(
        "1",
        "r",
        output=str(small_run / "x.tif"),
        error=str(small_run / "error" / "e.tif"),
        dataset=str(small_run / "gone.nc"),
    )
    found = rasters.column(of_run(files), "temperature", QgsPointXY(175.1, 1.6))
    assert found.mean == pytest.approx([value(1.6, depth) for depth in (0, 10, 50)], abs=1e-5)
    assert found.error == (0.5, 0.5, 0.5)


def test_salinity_alone_is_called_salinity(small_run):
    from depthdif_qgis.gui.profile_dock.reconstruction import of_run
    from depthdif_qgis.layers.run_files import RunFiles

    files = RunFiles("1", "r", output=str(small_run / "x.tif"), variable="salinity")
    assert of_run(files).variables == ("salinity",)


# --- observed profiles ------------------------------------------------------------------------


@pytest.fixture
def profiles(provider, small_run):
    from depthdif_qgis.gui.profile_dock.observed import LevelSource

    uri = (small_run / "p.csv").as_uri() + "?delimiter=,&xField=longitude&yField=latitude"
    layer = QgsVectorLayer(f"{uri}&crs=EPSG:4326&detectTypes=yes", "p", "delimitedtext")
    assert layer.isValid()
    return LevelSource(layer).profiles()


def test_levels_make_profiles(profiles):
    first, second = profiles  # the third has no place
    assert (first.platform, first.cycle, first.date) == ("1900001", "7", "2018-12-30")
    assert [(level.depth, level.value, level.status) for level in first.levels["temperature"]] == [
        (9.573, 19.8, "used"),
        (50.0, 19.1, "used"),
        (109.729, 40.0, "rejected"),
    ]
    assert (second.platform, second.cycle, second.name) == ("1900002", "", "1900002")


def test_nearest_is_by_distance_on_the_globe(profiles):
    from depthdif_qgis.gui.profile_dock.observed import distance, nearest

    first, second = profiles
    # A degree of latitude is 111.195 km on a sphere of 6371.0088 km.
    assert distance(QgsPointXY(10, 0), QgsPointXY(10, 1)) == pytest.approx(111.195, abs=1e-3)
    assert distance(QgsPointXY(179.5, 60), QgsPointXY(-179.5, 60)) == pytest.approx(55.6, abs=0.01)
    assert nearest(profiles, QgsPointXY(175, 1), "temperature", 1) == [first]
    # 179.9 °E is beside 179.5 °W.
    assert nearest(profiles, QgsPointXY(179.9, 1), "temperature", 2) == [second, first]
    assert nearest(profiles, QgsPointXY(175, 1), "salinity", 2) == []


def test_another_layer_of_points_has_no_profiles(provider):
    from depthdif_qgis.gui.profile_dock.observed import LevelSource

    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=name:string", "towns", "memory")
    assert LevelSource(layer).profiles() == []


# --- mixed layer ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("depths", "temperature", "expected"),
    [
        # 0.2 °C colder than at 10 m: two fifths of the way from 30 to 40 m.
        ((0, 10, 20, 30, 40), (20, 20, 20, 20, 19.5), 34.0),
        # Warmer below counts too.
        ((0, 10, 20, 30), (1, 1, 1, 2), 22.0),
        # The reference is interpolated: 19.95 °C at 10 m.
        ((5, 15, 25), (20, 19.9, 19.5), 18.75),
        # Mixed to its end; not reaching 10 m; land.
        ((0, 10, 20), (20, 20, 19.9), nan),
        ((0, 5), (20, 19), nan),
        ((0, 10, 20), (nan, nan, nan), nan),
        # Between 10 and 50 m nobody knows where it ends.
        ((0, 10, 50, 100), (20, 20, 15, 10), nan),
        # The sea ends above the reconstruction's last level.
        ((0, 10, 20, 30), (20, 20, 19, nan), 12.0),
    ],
)
def test_mixed_layer(provider, depths, temperature, expected):
    from depthdif_qgis.gui.profile_dock.mixed_layer import mixed_layer_depth

    assert mixed_layer_depth(depths, temperature) == pytest.approx(expected, nan_ok=True)


def test_the_mixed_layer_is_that_of_the_backend_s_derive(provider):
    from depthdif_qgis.gui.profile_dock.mixed_layer import mixed_layer_depth

    depth = np.array([0.5, 5, 11.4, 15.8, 21.6, 29.4, 40.3, 55.8, 77.9, 109.7, 155.9])
    bottoms = np.array([12.0, 25.0, 33.0, 60.0, 140.0])
    values = 20 - 6 / (1 + np.exp((bottoms - depth[:, None]) / 8))
    values[:, 2] += 2 * (values[:, 2] < 19.9)  # an inversion
    program = """
import json, sys
import numpy as np
from depthdif.products.mixed_layer import TEMPERATURE_STEP, mixed_layer_depth
values, depth = json.loads(sys.stdin.read())
found = mixed_layer_depth(
    np.array(values), np.array(depth), TEMPERATURE_STEP, either_way=True
)
print(json.dumps(found.tolist()))
"""
    done = subprocess.run(
        [os.environ.get("DEPTHDIF_PYTHON", str(BACKEND_PYTHON)), "-I", "-c", program],
        input=json.dumps([values.tolist(), depth.tolist()]),
        env={"PATH": os.environ.get("PATH", "")},
        capture_output=True,
        text=True,
        check=True,
    )
    own = [mixed_layer_depth(depth.tolist(), column.tolist()) for column in values.T]
    assert own == pytest.approx(json.loads(done.stdout), rel=1e-9)
    assert np.isfinite(own).all() and len(set(own)) == 5
