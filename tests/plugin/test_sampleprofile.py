"""`depthdif:sampleprofile` on a reconstruction of known values, from layers of the project."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    NULL,
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)


@pytest.fixture
def layers(project, small_run):
    """A layer of the run whose NetCDF is gone, and the run's points."""
    from depthdif_qgis.layers.run_files import RunFiles

    run = RunFiles(
        "one",
        "A run",
        output=str(small_run / "x.tif"),
        error=str(small_run / "error" / "e.tif"),
        dataset=str(small_run / "gone.nc"),
    )
    uri = f"file://{small_run / 'p.csv'}?delimiter=,&xField=longitude&yField=latitude"
    made = {
        "raster": QgsRasterLayer(run.output, "Temperature 0 m"),
        "points": QgsVectorLayer(f"{uri}&crs=EPSG:4326&detectTypes=yes", "p", "delimitedtext"),
    }
    for layer in made.values():
        assert layer.isValid()
        run.write_to(layer)
    project.addMapLayers(list(made.values()))
    return made


@pytest.fixture
def stations(project):
    """Two points in a projected CRS, the second selected: 180°E 1°N."""
    layer = QgsVectorLayer("Point?crs=EPSG:3832&field=code:string", "Stations", "memory")
    for code, x, y in (("A", 2226389.816, 0.0), ("B", 3339584.724, 110579.965)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([code])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        layer.dataProvider().addFeature(feature)
    project.addMapLayer(layer)
    layer.select([feature.id() for feature in layer.getFeatures() if feature["code"] == "B"])
    return layer


def run(**parameters):
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    return processing.run("depthdif:sampleprofile", {"OUTPUT": "memory:", **parameters})


def rows(layer):
    return [dict(zip(f.fields().names(), f.attributes(), strict=True)) for f in layer.getFeatures()]


def test_a_layer_of_the_run_brings_its_error_and_its_points(provider, backend, layers):
    results = run(
        RECONSTRUCTION_LAYER=layers["raster"].id(),
        POINT="175.25,1.5 [EPSG:4326]",
        DEPTHS="10,30,50",
    )
    found = rows(results["OUTPUT"])
    assert [row["depth_m"] for row in found] == [10, 30, 50]
    np.testing.assert_allclose(
        [row["temperature"] for row in found], [20.05, 19.85, 19.65], atol=2e-5
    )
    assert {row["temperature_error"] for row in found} == {0.5}
    observed = [row["temperature_observed"] for row in found]
    # Its levels are 9.573 and 50 m; 30 m has none within 10 m.
    at_10 = 19.8 - 0.7 * (10 - 9.573) / (50 - 9.573)
    assert observed[0] == pytest.approx(at_10, abs=1e-4) and observed[2] == pytest.approx(19.1)
    assert observed[1] == NULL
    assert found[0]["observed_platform"] == "1900001"
    assert found[0]["observed_time"].toString("yyyy-MM-dd HH:mm") == "2018-12-30 06:30"
    assert results["OBSERVED"] == 2 and results["VALUES"] == 3
    residuals = np.array([at_10 - 20.05, 19.1 - 19.65])
    assert results["RMSE"] == pytest.approx(np.sqrt((residuals**2).mean()), abs=1e-4)
    (feature, *_) = results["OUTPUT"].getFeatures()
    assert feature.geometry().asPoint() == QgsPointXY(175.25, 1.5)


def test_a_run_whose_points_left_the_map_still_has_its_file(provider, backend, layers, small_run):
    from dataclasses import replace

    from depthdif_qgis.layers.run_files import run_of

    table = str(small_run / "p.csv")
    replace(run_of(layers["raster"]), profiles=table).write_to(layers["raster"])
    QgsProject.instance().removeMapLayer(layers["points"].id())
    results = run(
        RECONSTRUCTION_LAYER=layers["raster"].id(), POINT="175.25,1.5 [EPSG:4326]", DEPTHS="50"
    )
    (row,) = rows(results["OUTPUT"])
    assert row["temperature_observed"] == pytest.approx(19.1)


def test_selected_points_of_any_crs_keep_their_names(provider, backend, small_run, stations):
    from qgis.core import QgsProcessingFeatureSourceDefinition

    results = run(
        RECONSTRUCTION=str(small_run / "r.nc"),
        POINTS=QgsProcessingFeatureSourceDefinition(stations.id(), selectedFeaturesOnly=True),
        NAME_FIELD="code",
    )
    found = rows(results["OUTPUT"])
    assert [row["name"] for row in found] == ["B"] * 3
    assert [row["depth_m"] for row in found] == [0, 10, 50]
    np.testing.assert_allclose([row["temperature"] for row in found], [20.1, 20.0, 19.6], atol=1e-4)
    np.testing.assert_allclose(
        [row["temperature_climatology"] for row in found], [19.1, 19.0, 18.6], atol=1e-4
    )


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"POINT": "175,1"}, "give RECONSTRUCTION or RECONSTRUCTION_LAYER"),
        ({"RECONSTRUCTION": "{run}/r.nc"}, "give POINTS, POINTS_FILE or POINT"),
        ({"RECONSTRUCTION": "{run}/p.csv", "POINT": "175,1"}, "p.csv cannot be read as a raster"),
        ({"RECONSTRUCTION": "{run}/gone.nc", "POINT": "175,1"}, "gone.nc does not exist"),
        ({"RECONSTRUCTION_LAYER": "Stations", "POINT": "175,1"}, "belongs to no run"),
        (
            {"RECONSTRUCTION": "{run}/r.nc", "POINTS": "Stations", "POINTS_FILE": "{run}/p.csv"},
            "Give POINTS or POINTS_FILE",
        ),
        ({"RECONSTRUCTION": "{run}/r.nc", "POINT": "175,1", "DEPTHS": "x"}, "is not a depth"),
    ],
)
def test_bad_input_is_a_sentence(provider, backend, small_run, stations, parameters, words):
    parameters = {name: value.format(run=small_run) for name, value in parameters.items()}
    with pytest.raises(QgsProcessingException, match=words):
        run(**parameters)


def test_polygons_are_no_points(provider, backend, small_run, project):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "Land", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("Polygon((170 0, 180 0, 180 5, 170 0))"))
    layer.dataProvider().addFeature(feature)
    project.addMapLayer(layer)
    with pytest.raises(QgsProcessingException, match="POINTS: Land is no layer of points"):
        run(RECONSTRUCTION=str(small_run / "r.nc"), POINTS=layer.id())


@pytest.mark.parametrize("how", ["file", "layer", "uri"])
def test_the_layer_of_points_is_not_overwritten(
    provider, backend, small_run, stations, project, tmp_path, how
):
    import processing

    path = tmp_path / "stations.gpkg"
    processing.run("native:savefeatures", {"INPUT": stations.id(), "OUTPUT": str(path)})
    before = path.read_bytes()
    layer = QgsVectorLayer(f"{path}|layername=stations", "Saved", "ogr")
    project.addMapLayer(layer)
    points = {"file": str(path), "layer": layer.id(), "uri": layer.source()}[how]
    with pytest.raises(QgsProcessingException, match="OUTPUT would overwrite the input"):
        run(RECONSTRUCTION=str(small_run / "r.nc"), POINTS=points, OUTPUT=str(path))
    assert path.read_bytes() == before
    found = run(
        RECONSTRUCTION=str(small_run / "r.nc"),
        POINTS=points,
        DEPTHS="0",
        OUTPUT=f"ogr:dbname='{path}' table=\"sampled\" (geom)",
    )
    assert found["VALUES"] == 2
    assert QgsVectorLayer(f"{path}|layername=stations", "", "ogr").featureCount() == 2


def test_a_cancel_while_the_points_are_written_leaves_no_part_of_them(provider, tmp_path):
    from depthdif_qgis.layers import profile_points
    from depthdif_qgis.outputs import table_sink

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("depthdif:sampleprofile")
    table, output = tmp_path / "t.csv", tmp_path / "o.gpkg"
    table.write_text("longitude,latitude\n" + "175,1\n" * 5000)
    columns = dict.fromkeys(table_sink.header(table), profile_points.NUMBER)
    for cancelled in (False, True):
        feedback = QgsProcessingFeedback()
        if cancelled:
            feedback.cancel()
        given = [algorithm, {"OUTPUT": str(output)}, "OUTPUT", QgsProcessingContext()]
        if not cancelled:
            table_sink.write(*given, table, columns, feedback=feedback)
            assert QgsVectorLayer(str(output), "", "ogr").featureCount() == 5000
            continue
        with pytest.raises(QgsProcessingException, match=r"Cancelled\."):
            table_sink.write(*given, table, columns, feedback=feedback)
    assert [path.name for path in tmp_path.iterdir()] == ["t.csv"]


def test_a_run_whose_files_are_gone_is_told(provider, backend, layers):
    from depthdif_qgis.layers.run_files import RunFiles

    RunFiles("two", "An old run", output="/nowhere/t.tif").write_to(layers["raster"])
    with pytest.raises(QgsProcessingException, match="files of An old run are gone"):
        run(RECONSTRUCTION_LAYER=layers["raster"].id(), POINT="175,1")
    assert QgsProject.instance().mapLayers()
