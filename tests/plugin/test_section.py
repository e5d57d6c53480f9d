"""`depthdif:section` on a reconstruction of known values, along lines of the project."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)


@pytest.fixture
def lines(project):
    """Two lines, the second selected: from 172°E to 188°E on the equator."""
    layer = QgsVectorLayer("LineString?crs=EPSG:3832", "Lines", "memory")
    for wkt in ("LineString (0 0, 100 100)", "LineString (2449028.797 0, 4230140.650 0)"):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeature(feature)
    project.addMapLayer(layer)
    layer.select([feature.id() for feature in layer.getFeatures()][1])
    return layer


def run(**parameters):
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    return processing.run("depthdif:section", parameters)


def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_a_selected_line_across_the_dateline(provider, backend, small_run, lines, tmp_path):
    results = run(
        RECONSTRUCTION=str(small_run / "r.nc"),
        LINE=QgsProcessingFeatureSourceDefinition(lines.id(), selectedFeaturesOnly=True),
        PROFILE_FILES=[str(small_run / "p.csv")],
        DISTANCE=170,
        SPACING=100,
        OUTPUT=str(tmp_path / "s.tif"),
        OUTPUT_PICTURE=str(tmp_path / "s.png"),
        OUTPUT_TABLE=str(tmp_path / "s.csv"),
    )
    equator = 111.319491  # km to a degree
    assert results["LENGTH"] == pytest.approx(16 * equator, rel=1e-6)
    assert results["PROFILES_NEAR"] == 2  # 1.5° of latitude, 166 km, away
    table = rows(tmp_path / "s.csv")
    columns = 18  # of at most 100 km
    assert len(table) == 3 * columns
    found = np.array([[row["distance_km"], row["longitude"]] for row in table[::3]], float)
    np.testing.assert_allclose(
        found[:, 0], (np.arange(columns) + 0.5) * 16 * equator / columns, rtol=1e-6
    )
    np.testing.assert_allclose(found[:, 1] % 360, 172 + found[:, 0] / equator, atol=2e-5)
    for row in table:
        expected = 20 - float(row["depth_m"]) / 100
        assert float(row["value"]) == pytest.approx(expected, abs=2e-5)
        assert float(row["error"]) == 0.5
    assert (tmp_path / "s.png").read_bytes()[:4] == b"\x89PNG"
    raster = QgsRasterLayer(str(tmp_path / "s.tif"))
    assert raster.bandCount() == 3
    assert raster.extent().xMaximum() == pytest.approx(16 * equator, rel=1e-6)
    assert raster.extent().yMinimum() == -50


def test_the_section_comes_styled_and_unticked(provider, backend, small_run, project):
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    processing.runAndLoadResults(
        "depthdif:section",
        {
            "RECONSTRUCTION": str(small_run / "r.nc"),
            "LINE_TEXT": "172,-3 185,5",
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    (layer,) = QgsProject.instance().mapLayersByName("Section of temperature (°C)")
    renderer = layer.renderer()
    assert renderer.type() == "singlebandpseudocolor" and renderer.inputBand() == 1
    # 20 + lat/10 - depth/100 °C: 19.2 (3°S, 50 m) to 20.5 (5°N, 0 m), out to multiples of 0.2
    assert renderer.classificationMin() == pytest.approx(19.2)
    assert renderer.classificationMax() == pytest.approx(20.6)
    assert layer.crs().isValid() and not layer.crs().isGeographic()
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    assert not node.itemVisibilityChecked()


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"LINE_TEXT": "172,0 180,0"}, "give RECONSTRUCTION or RECONSTRUCTION_LAYER"),
        ({"RECONSTRUCTION": "{run}/r.nc"}, "give LINE or LINE_TEXT"),
        ({"RECONSTRUCTION": "{run}/r.nc", "LINE": "Lines", "LINE_TEXT": "1,1 2,2"}, "not both"),
        ({"RECONSTRUCTION": "{run}/r.nc", "LINE_TEXT": "1,1 2,2"}, "meets no value"),
        ({"RECONSTRUCTION": "{run}/r.nc", "LINE_TEXT": "somewhere"}, "is no line"),
        ({"RECONSTRUCTION": "{run}/p.csv", "LINE_TEXT": "1,1 2,2"}, "cannot be read as a raster"),
    ],
)
def test_bad_input_is_a_sentence_and_leaves_nothing(
    provider, backend, small_run, lines, tmp_path, parameters, words
):
    parameters = {name: value.format(run=small_run) for name, value in parameters.items()}
    with pytest.raises(QgsProcessingException, match=words):
        run(**parameters, OUTPUT=str(tmp_path / "s.tif"))
    assert list(tmp_path.iterdir()) == []


def test_no_output_is_told(provider, backend, small_run):
    with pytest.raises(QgsProcessingException, match="No output is asked for"):
        run(
            RECONSTRUCTION=str(small_run / "r.nc"),
            LINE_TEXT="172,0 180,0",
            OUTPUT=None,
            OUTPUT_PICTURE=None,
        )


def test_a_model_cuts_what_it_is_given(provider, backend, small_run, tmp_path):
    """The model designer's way: a file as the model's input, the section a child of the model."""
    from qgis.core import (
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
        QgsProcessingModelParameter,
        QgsProcessingParameterFile,
    )

    model = QgsProcessingModelAlgorithm("Cut", "Test")
    file = QgsProcessingParameterFile("run", "Run")
    model.addModelParameter(file, QgsProcessingModelParameter("run"))
    child = QgsProcessingModelChildAlgorithm("depthdif:section")
    child.setChildId("cut")
    child.setChildId("cut")
    source = QgsProcessingModelChildParameterSource
    child.addParameterSources("RECONSTRUCTION", [source.fromModelParameter("run")])
    child.addParameterSources("LINE_TEXT", [source.fromStaticValue("172,1 182,1")])
    output = QgsProcessingModelOutput("table", "Table")
    output.setChildId("cut")
    output.setChildOutputName("OUTPUT_TABLE")
    child.setModelOutputs({"table": output})
    model.addChildAlgorithm(child)
    model.initAlgorithm()
    (destination,) = [one.name() for one in model.destinationParameterDefinitions()]
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    values = {"run": str(small_run / "r.nc"), destination: str(tmp_path / "t.csv")}
    _, success = model.run(values, context, feedback)
    assert success, feedback.textLog()
    surface = [float(row["value"]) for row in rows(tmp_path / "t.csv") if row["depth_m"] == "0.0"]
    np.testing.assert_allclose(surface, 20.1, atol=2e-5)


def test_a_layer_of_a_true_run_is_enough(provider, backend, project, tmp_path):
    """Reconstruct onto the map, then cut: the layer tells the NetCDF and the run's floats."""
    import processing
    from processing.core.Processing import Processing

    from conftest import ROOT

    Processing.initialize()
    twin = ROOT / "resources" / "twin"
    made = processing.runAndLoadResults(
        "depthdif:reconstruct",
        {
            "SST_FILE": str(twin / "sst.nc"),
            "PROFILE_FILES": [str(twin / "profiles.csv")],
            "DEPTHS": "0,100,500",
            "QUALITY": "preview",
            "OUTPUT": "TEMPORARY_OUTPUT",
            "OUTPUT_DATASET": str(tmp_path / "r.nc"),
            "OUTPUT_PROFILES": "TEMPORARY_OUTPUT",
        },
    )
    (layer,) = project.mapLayersByName("Temperature 100 m (°C)")
    results = run(
        RECONSTRUCTION_LAYER=layer.id(),
        LINE_TEXT="-70,34 -60,34",
        DISTANCE=100,
        OUTPUT_TABLE=str(tmp_path / "s.csv"),
    )
    assert results["PROFILES_NEAR"] > 0
    table = rows(tmp_path / "s.csv")
    assert {"climatology", "ratio"} <= set(table[0])  # which only the NetCDF holds
    raster = QgsRasterLayer(made["OUTPUT"])
    for row in table[3 :: 3 * 20]:  # the surface, in every twentieth column
        assert row["depth_m"] == "0.0"
        place = QgsPointXY(float(row["longitude"]), float(row["latitude"]))
        value, seen = raster.dataProvider().sample(place, 1)
        assert seen and float(row["value"]) == pytest.approx(value, abs=0.3)  # of the same cell
