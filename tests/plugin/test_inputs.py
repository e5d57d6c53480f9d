"""From what the analyst chose in QGIS to what the backend reads."""

import csv

import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QTime


@pytest.fixture
def context(project):
    made = QgsProcessingContext()
    made.setProject(project)
    return made


@pytest.fixture
def inputs(provider):
    from depthdif_qgis import inputs

    return inputs


@pytest.fixture
def answers(reconstruct, context):
    from depthdif_qgis.inputs.answers import Answers

    return lambda **parameters: Answers(reconstruct, parameters, context)


@pytest.fixture
def sst_netcdf(tmp_path):
    """A NetCDF with two variables, so that GDAL makes subdatasets of them."""
    path = tmp_path / "day one.nc"
    one = gdal.GetDriverByName("netCDF").CreateMultiDimensional(str(path)).GetRootGroup()
    latitude = one.CreateDimension("lat", gdal.DIM_TYPE_HORIZONTAL_Y, None, 3)
    longitude = one.CreateDimension("lon", gdal.DIM_TYPE_HORIZONTAL_X, None, 4)
    for name in ("analysed_sst", "analysis_error"):
        kind = gdal.ExtendedDataType.Create(gdal.GDT_Float32)
        one.CreateMDArray(name, [latitude, longitude], kind)
    return path


def geotiff(path, bands=1):
    raster = gdal.GetDriverByName("GTiff").Create(str(path), 4, 3, bands, gdal.GDT_Float32)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    raster.SetProjection(reference.ExportToWkt())
    raster.SetGeoTransform((-30, 0.25, 0, 10, 0, -0.25))
    return path


# --- SST --------------------------------------------------------------------------------------


def test_netcdf_layer_is_opened_again_by_its_file(answers, project, sst_netcdf):
    layer = QgsRasterLayer(f'NETCDF:"{sst_netcdf}":analysed_sst', "sst")
    assert layer.isValid()
    project.addMapLayer(layer)
    assert answers(SST=layer.id()).sst() == f"{sst_netcdf}:analysed_sst"
    unquoted = answers(SST=f"NETCDF:{sst_netcdf}:analysed_sst").sst()
    assert unquoted == f"{sst_netcdf}:analysed_sst"


def test_geotiff_layer_is_its_path_and_first_band(answers, tmp_path):
    assert answers(SST=str(geotiff(tmp_path / "a.tif"))).sst() == str(tmp_path / "a.tif")
    assert answers(SST=str(geotiff(tmp_path / "b.tif", 3))).sst() == f"{tmp_path / 'b.tif'}:1"


def test_netcdf_layer_of_several_times_leaves_the_choice_to_the_date(answers, project, tmp_path):
    path = tmp_path / "days.nc"
    raster = gdal.GetDriverByName("MEM").CreateCopy("", gdal.Open(str(geotiff(tmp_path / "a.tif"))))
    raster.SetMetadata(
        {
            "NETCDF_DIM_EXTRA": "{time}",
            "NETCDF_DIM_time_DEF": "{2,6}",
            "NETCDF_DIM_time_VALUES": "{0,1}",
            "time#units": "days since 2018-12-30",
        }
    )
    raster.AddBand(gdal.GDT_Float32)
    gdal.GetDriverByName("netCDF").CreateCopy(str(path), raster)
    layer = QgsRasterLayer(str(path), "sst")
    assert layer.isValid() and layer.bandCount() == 2
    project.addMapLayer(layer)
    assert answers(SST=layer.id()).sst().rpartition(":")[2] != "1"


def test_layers_that_are_no_file_are_refused(answers, project, inputs, tmp_path):
    raster = gdal.GetDriverByName("GTiff").CreateCopy(
        "/vsimem/sst.tif", gdal.Open(str(geotiff(tmp_path / "a.tif")))
    )
    raster.FlushCache()
    web = "type=xyz&url=http://localhost:1/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=1&zmin=0"
    for layer in (QgsRasterLayer("/vsimem/sst.tif", "memory"), QgsRasterLayer(web, "web", "wms")):
        assert layer.isValid()
        project.addMapLayer(layer)
        with pytest.raises(inputs.UnusableInput, match=f"{layer.name()} isn't a raster file on"):
            answers(SST=layer.id()).sst()


def test_one_sst_not_two_not_none(answers, inputs, tmp_path):
    path = str(geotiff(tmp_path / "a.tif"))
    with pytest.raises(inputs.UnusableInput, match="not both"):
        answers(SST=path, SST_FILE=path).sst()
    with pytest.raises(inputs.UnusableInput, match="give SST or SST_FILE"):
        answers().sst()


def test_maps_come_as_layers_or_files(answers, project, tmp_path, sst_netcdf):
    layer = QgsRasterLayer(str(geotiff(tmp_path / "sla.tif")), "sea level")
    project.addMapLayer(layer)
    found = answers(SLA=layer.id(), SSS_FILE=f"{sst_netcdf}:analysed_sst").maps()
    assert found["sla"] == str(tmp_path / "sla.tif")
    assert found["sss"] == f"{sst_netcdf}:analysed_sst"
    assert found["mdt"] == ""
    with pytest.raises(Exception, match="Give SLA or SLA_FILE, not both"):
        answers(SLA=layer.id(), SLA_FILE=str(sst_netcdf)).maps()


def test_sst_file_may_name_a_variable(answers, sst_netcdf):
    assert answers(SST_FILE=str(sst_netcdf)).sst() == str(sst_netcdf)
    assert answers(SST_FILE=f"{sst_netcdf}:analysed_sst").sst() == f"{sst_netcdf}:analysed_sst"


# --- extent -----------------------------------------------------------------------------------


def test_extent_in_qgis_order_becomes_west_south_east_north(answers):
    assert answers(EXTENT="-40,-20,10,26").extent() == [-40, 10, -20, 26]
    assert answers(EXTENT="170,190,-10,10 [EPSG:4326]").extent() == [170, -10, 190, 10]
    assert answers().extent() is None


def test_bare_numbers_of_a_projected_project_are_not_taken_for_degrees(answers, project):
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    given = answers(EXTENT="-2226389.816,-1113194.908,1118889.975,2273030.927")
    given.check_extent()
    assert given.extent() == pytest.approx([-20, 10, -10, 20], abs=1e-5)


def test_extent_is_transformed(answers):
    west, south, east, north = answers(EXTENT="-2226389.816,0,0,1118889.975 [EPSG:3857]").extent()
    assert (west, south, east, north) == pytest.approx((-20, 0, 0, 10), abs=1e-5)


def test_projected_extent_across_the_dateline_stays_narrow(inputs, context):
    from depthdif_qgis.inputs import extent

    # NZTM around 180°: about 176°E to 175°W.
    west, _, east, _ = extent.in_degrees(
        QgsRectangle(1_900_000, 5_300_000, 2_600_000, 5_900_000),
        QgsCoordinateReferenceSystem("EPSG:2193"),
        context,
    )
    assert 170 < west < 180 and -180 < east < -170


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("10,-20,40,20", "It looks like west,south,east,north: write 10,40,-20,20."),
        ("10,-20,40,20 [EPSG:4326]", "write 10,40,-20,20."),
        ("-150,20,-100,60", "It looks like west,south,east,north: write -150,-100,20,60."),
        ("170,-170,-10,10", "let east go on beyond 180: 170,190,-10,10."),
        ("20,10,30,-5", "West must be less than east"),
    ],
)
def test_extent_in_another_order_is_refused_with_the_right_hint(answers, inputs, text, hint):
    with pytest.raises(inputs.UnusableInput) as caught:
        answers(EXTENT=text).check_extent()
    assert hint in str(caught.value)


# --- date -------------------------------------------------------------------------------------


def test_dates(answers, inputs):
    assert answers(DATE="2018-12-31").date() == "2018-12-31"
    assert answers(DATE="2016-02-29T10:00:00").date() == "2016-02-29"
    assert answers().date() == ""
    for wrong in ("31.12.2018", "2018-02-30", "soon"):
        with pytest.raises(inputs.UnusableInput, match="isn't a day; write it as YYYY-MM-DD"):
            answers(DATE=wrong).date()


# --- profiles ---------------------------------------------------------------------------------


def point_layer(project, crs="EPSG:4326", name="my floats/2018", points=((-30, 10), (-25, 12))):
    columns = "field=WMO:string&field=PRES:double&field=juld:datetime&field=LATITUDE:double"
    layer = QgsVectorLayer(f"Point?crs={crs}&{columns}", name, "memory")
    for index, (x, y) in enumerate(points):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(
            ["690001", 10.0 * (index + 1), f"2018-12-{30 + index}T06:00:00", 99.0]
        )
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        assert layer.dataProvider().addFeature(feature)
    project.addMapLayer(layer)
    return layer


def table(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_points_become_a_table_with_every_attribute(answers, project, tmp_path):
    layer = point_layer(project)
    (path,) = answers(PROFILES=layer.id()).profiles(tmp_path, lambda: False)
    rows = table(path)
    assert path.endswith("my_floats_2018.csv")
    assert [row["PRES"] for row in rows] == ["10.0", "20.0"]
    assert rows[0]["juld"] == "2018-12-30T06:00:00.000Z"
    assert float(rows[1]["longitude"]) == -25 and float(rows[1]["latitude"]) == 12
    # The point is where the profile is, whatever an attribute says.
    assert "LATITUDE" not in rows[0]


def test_dates_and_times_in_columns_of_their_own_are_iso_8601(answers, project, tmp_path):
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=day:date&field=at:time", "casts", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes([QDate(2018, 12, 30), QTime(6, 5, 4)])
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(-20, 10)))
    layer.dataProvider().addFeature(feature)
    project.addMapLayer(layer)
    (path,) = answers(PROFILES=layer.id()).profiles(tmp_path, lambda: False)
    (row,) = table(path)
    assert (row["day"], row["at"]) == ("2018-12-30", "06:05:04")


def test_points_in_another_crs_are_reprojected(answers, project, tmp_path):
    layer = point_layer(project, "EPSG:3857", points=((-2226389.816, 1118889.975),))
    (path,) = answers(PROFILES=layer.id()).profiles(tmp_path, lambda: False)
    (row,) = table(path)
    assert float(row["longitude"]) == pytest.approx(-20, abs=1e-6)
    assert float(row["latitude"]) == pytest.approx(10, abs=1e-6)


def test_selection_and_filter_count(answers, project, inputs, tmp_path):
    layer = point_layer(project)
    layer.selectByExpression("PRES > 15")
    selected = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    (path,) = answers(PROFILES=selected).profiles(tmp_path, lambda: False)
    assert [row["PRES"] for row in table(path)] == ["20.0"]

    filtered = QgsProcessingFeatureSourceDefinition(layer.id())
    filtered.filterExpression = "PRES < 15"
    (path,) = answers(PROFILES=filtered).profiles(tmp_path, lambda: False)
    assert [row["PRES"] for row in table(path)] == ["10.0"]

    nothing = QgsProcessingFeatureSourceDefinition(layer.id())
    nothing.filterExpression = "PRES > 1000"
    with pytest.raises(inputs.UnusableInput, match="no point to read"):
        answers(PROFILES=nothing).profiles(tmp_path, lambda: False)


def test_job_holds_what_was_given_and_nothing_else(answers, project, tmp_path):
    layer = point_layer(project)
    outputs = {
        "OUTPUT": "t.tif",
        "OUTPUT_ERROR": "",
        "OUTPUT_ERROR_RATIO": "",
        "OUTPUT_DATASET": "",
        "OUTPUT_MEMBERS": "",
        "OUTPUT_REPORT": "/r/report.json",
    }
    job = answers(
        PROFILES=layer.id(),
        PROFILE_FILES=["/data/a.nc"],
        PROFILE_PRESSURE="PRES",
        PROFILE_TIME="juld",
        METHOD="interpolation",
        MEMBERS=None,
        SEED=7,
        WITHHOLD="690001, 690002",
    ).job({"sst": "/data/sst.nc"}, outputs, tmp_path, lambda: False)
    assert job["sst"] == "/data/sst.nc"
    assert [path.rpartition("/")[2] for path in job["profiles"]] == ["my_floats_2018.csv", "a.nc"]
    assert job["fields"] == {"pressure": "PRES", "time": "juld"}
    assert job["method"] == "interpolation" and job["seed"] == 7
    assert job["withhold"] == ["690001", "690002"]
    assert job["report"] == "/r/report.json"
    # An error raster that isn't wanted must not appear beside the output either.
    assert job["error_output"] == job["error_ratio_output"] == "none"
    assert not {"members", "date", "extent", "model", "climatology"} & set(job)
    assert not {"dataset_output", "members_output"} & set(job)


def test_lists_count_where_a_text_holds_several(answers, tmp_path):
    ends = ("", "_ERROR", "_ERROR_RATIO", "_DATASET", "_MEMBERS", "_REPORT")
    names = [f"OUTPUT{end}" for end in ends]
    outputs = dict.fromkeys(names, "/x")
    for depths, withhold in (([0, 100], ["690001", "glider 2"]), ("0,100", "690001, glider 2")):
        given = answers(DEPTHS=depths, WITHHOLD=withhold)
        job = given.job({"sst": "/sst.nc"}, outputs, tmp_path, lambda: False)
        assert job["depths"] == "0,100"
        assert job["withhold"] == ["690001", "glider 2"]


def test_every_job_key_is_one_the_backend_knows(answers, project, tmp_path):
    from depthdif_qgis import job_schema

    layer = point_layer(project)
    job = answers(
        PROFILES=layer.id(),
        PROFILE_PRESSURE="PRES",
        DATE="2018-12-31",
        DATE_END="2019-01-02",
        DATE_STEP=2,
        OUTPUT_PROFILES="memory:",
        EXTENT="-40,-20,10,26",
        TIME_WINDOW=10,
        RESOLUTION=0.5,
        DEPTHS="native",
        VARIABLE="both",
        METHOD="idw",
        QUALITY="preview",
        DEVICE="cpu",
        MEMBERS=4,
        SEED=1,
        MODEL="/m.depthdif",
        CLIMATOLOGY="/woa.nc",
        WITHHOLD="1",
    ).job(
        {"sst": "/sst.nc", "sla": "/sla.nc", "mdt": "/mdt.nc", "sss": "/sss.nc"},
        dict.fromkeys(
            (
                "OUTPUT",
                "OUTPUT_ERROR",
                "OUTPUT_ERROR_RATIO",
                "SALINITY_ERROR_RATIO",
                "OUTPUT_SALINITY",
                "OUTPUT_SALINITY_ERROR",
                "OUTPUT_DATASET",
                "OUTPUT_MEMBERS",
                "OUTPUT_REPORT",
            ),
            "/x",
        ),
        tmp_path,
        lambda: False,
    )
    known = set(job_schema._job()["$defs"]["reconstruct"]["properties"])
    not_asked = {"steps", "engine", "threads", "memory", "tile"}
    assert set(job) == known - not_asked - {"require_profiles"}
