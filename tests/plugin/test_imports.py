"""Imported observations on the map: headed, dated, coloured, and taken again by Reconstruct."""

import csv
import time

import numpy as np
import pytest
from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayerTemporalContext,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from conftest import ROOT

TWIN = ROOT / "resources" / "twin"
DAYS = ("2018-12-30", "2018-12-31", "2019-01-02")


def moment(text):
    return QDateTime.fromString(text, Qt.DateFormat.ISODate)


@pytest.fixture
def run(provider, project, backend):
    """Run an algorithm as the Toolbox does, with its layers on the map."""
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()

    def call(name, **parameters):
        return processing.runAndLoadResults(f"depthdif:{name}", parameters)

    return call


@pytest.fixture
def three_days(tmp_path):
    """GeoTIFF of three days as GDAL makes it of a NetCDF: 20, 21 and 22 °C, in kelvin."""
    from osgeo import gdal, osr

    path = tmp_path / "three.tif"
    made = gdal.GetDriverByName("GTiff").Create(str(path), 8, 4, 3, gdal.GDT_Float32)
    made.SetGeoTransform((-40, 0.5, 0, 12, 0, -0.5))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    made.SetProjection(crs.ExportToWkt())
    made.SetMetadata({"time#units": "seconds since 1970-01-01 00:00:00"})
    for number, day in enumerate(DAYS, start=1):
        band = made.GetRasterBand(number)
        band.WriteArray(np.full((4, 8), 273.15 + 19 + number, "f4"))
        band.SetDescription("analysed_sst")
        seconds = int(np.datetime64(f"{day}T09:00:00", "s").astype(int))
        band.SetMetadata({"NETCDF_DIM_time": str(seconds), "units": "kelvin"})
    return path


def test_levels_are_headed_dated_and_coloured(run, project):
    results = run(
        "importprofiles",
        PROFILE_FILES=[str(TWIN / "profiles.csv")],
        QC="keep",
        OUTPUT="TEMPORARY_OUTPUT",
        OUTPUT_REPORT="TEMPORARY_OUTPUT",
    )
    (layer,) = project.mapLayersByName("Imported profiles")
    with (TWIN / "profiles.csv").open(newline="") as file:
        given = list(csv.DictReader(file))
    good = [row for row in given if row["qc"] == "1"]
    assert layer.featureCount() == len(given) == 2220
    assert results["LEVELS_ACCEPTED"] == len(good)
    assert results["LEVELS_REJECTED"] == len(given) - len(good) > 0
    heads = {field.name(): layer.attributeDisplayName(i) for i, field in enumerate(layer.fields())}
    assert heads["pressure"] == "Pressure (dbar)" and heads["depth_m"] == "Depth (m)"
    assert all(head != name for name, head in heads.items())
    row = next(layer.getFeatures('"platform" = \'9000001\' and "cycle" = 40'))
    assert row["time"] == moment("2024-08-23T00:00:00Z")
    assert row["pressure"] == pytest.approx(3.7) and row["temperature"] == pytest.approx(27.128)

    temporal = layer.temporalProperties()
    assert temporal.isActive() and temporal.startField() == "time"
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    day = QgsDateTimeRange(moment("2024-08-13T00:00:00Z"), moment("2024-08-14T00:00:00Z"))
    chosen = {
        one["platform"] for one in layer.getFeatures(temporal.createFilterString(context, day))
    }
    assert chosen == {one["platform"] for one in given if one["time"].startswith("2024-08-13")}

    rules = layer.renderer().rootRule().children()
    assert [rule.label() for rule in rules][-2:] == ["not observed", "rejected"]
    lowest = min(float(one["temperature"]) for one in given)
    assert float(rules[0].label().split(" – ")[0]) <= lowest
    counted = [sum(1 for _ in layer.getFeatures(rule.filterExpression())) for rule in rules]
    assert sum(counted) == layer.featureCount() and counted[-1] == results["LEVELS_REJECTED"]
    colours = {rule.symbol().color().name() for rule in rules[:-2]}
    assert len(colours) == len(rules) - 2 >= 4
    assert results["OUTPUT_REPORT"].endswith(".html")


def test_a_point_per_profile_is_coloured_by_its_surface(run, project):
    run(
        "importprofiles",
        PROFILE_FILES=[str(TWIN / "profiles.csv")],
        ROWS="profiles",
        EXTENT="-70,-56,30,46 [EPSG:4326]",
        OUTPUT="TEMPORARY_OUTPUT",
    )
    (layer,) = project.mapLayersByName("Imported profiles")
    assert 0 < layer.featureCount() < 30
    for feature in layer.getFeatures():
        point = feature.geometry().asPoint()
        assert -70 <= point.x() <= -56 and 30 <= point.y() <= 46
        assert feature["levels"] > 10 and feature["shallowest_m"] < 10 < feature["deepest_m"]
    assert (
        '"surface_temperature" >=' in layer.renderer().rootRule().children()[0].filterExpression()
    )


def test_aligned_points_say_their_depths(run, project):
    results = run(
        "alignprofiles",
        PROFILE_FILES=[str(TWIN / "profiles.csv")],
        VARIABLE="both",
        OUTPUT="TEMPORARY_OUTPUT",
        OUTPUT_TABLE="TEMPORARY_OUTPUT",
    )
    (layer,) = project.mapLayersByName("Aligned profiles")
    assert layer.featureCount() == results["PROFILES_ALIGNED"] == 30
    names = layer.fields().names()
    at = layer.attributeDisplayName(names.index("t_0110m"))
    assert at == "Potential temperature at 109.7 m (°C)"
    assert layer.attributeDisplayName(names.index("s_1942m")) == "Practical salinity at 1942 m"
    assert sum(name.startswith("t_") for name in names) == 50
    for feature in layer.getFeatures():
        marks = feature["validity"]
        values = [feature[name] for name in names if name.startswith("t_")]
        seen = "".join(".x"[isinstance(value, float)] for value in values)
        assert seen == marks and marks.count("x") == feature["levels"]
    (table,) = project.mapLayersByName("Table of aligned profiles")
    assert not table.isSpatial() and table.featureCount() == results["VALUES"]
    assert table.attributeDisplayName(table.fields().names().index("depth_m")) == "Depth (m)"


def test_days_of_sst_become_dated_layers(run, project, three_days):
    results = run(
        "importsst",
        SST_FILES=[str(three_days)],
        DATE_FROM="2018-12-31",
        OUTPUT="TEMPORARY_OUTPUT",
    )
    assert (results["DAYS"], results["CELLS"]) == (2, 32)
    assert results["MEAN"] == pytest.approx(21.5, abs=1e-4)
    (group,) = project.layerTreeRoot().findGroups()
    assert group.name() == "Sea-surface temperature 2018-12-31 – 2019-01-02"
    nodes = group.findLayers()
    assert [node.name() for node in nodes] == ["SST 2018-12-31 (°C)", "SST 2019-01-02 (°C)"]
    assert [node.isVisible() for node in nodes] == [True, False]
    for node, day, value in zip(nodes, ("2018-12-31", "2019-01-02"), (21, 22), strict=True):
        layer = node.layer()
        span = layer.temporalProperties().fixedTemporalRange()
        assert layer.temporalProperties().isActive()
        assert span.begin() == QDateTime(
            QDate.fromString(day, "yyyy-MM-dd"), QTime(0, 0), Qt.TimeSpec.UTC
        )
        assert span.begin().secsTo(span.end()) == 86400 and not span.includeEnd()
        band = layer.renderer().inputBand()
        found, seen = layer.dataProvider().sample(layer.extent().center(), band)
        assert seen and found == pytest.approx(value, abs=1e-4)
        assert (
            layer.renderer().classificationMin() <= 21 <= 22 <= layer.renderer().classificationMax()
        )
        shown = layer.renderer().shader().rasterShaderFunction().sourceColorRamp()
        from depthdif_qgis.layers import ramps

        assert shown.color1() == ramps.ramp("temperature").color1()

    from depthdif_qgis.inputs import sst

    sources = [sst.layer_source(node.layer()) for node in nodes]
    assert [source.rpartition(":")[2] for source in sources] == ["1", "2"]
    run("importsst", SST_FILES=[str(three_days)], OUTPUT=str(three_days.with_name("all.tif")))
    plain = QgsRasterLayer(str(three_days.with_name("all.tif")))  # as `qgis_process` opens it
    assert sst.layer_source(plain) == plain.source()


def test_one_layer_of_days_follows_the_temporal_controller(run, project, three_days):
    run("importsst", SST_FILES=[str(three_days)], LOAD_DAYS=False, OUTPUT="TEMPORARY_OUTPUT")
    (layer,) = project.mapLayersByName("SST (°C)")
    temporal = layer.temporalProperties()
    assert temporal.mode() == Qgis.RasterTemporalMode.FixedRangePerBand and temporal.isActive()
    for band, day in enumerate(DAYS, start=1):
        span = QgsDateTimeRange(moment(f"{day}T06:00:00Z"), moment(f"{day}T07:00:00Z"))
        assert temporal.filteredBandsForTemporalRange(layer, span) == [band]
    from depthdif_qgis.inputs import sst

    assert sst.layer_source(layer) == layer.source()


def test_a_monthly_band_lasts_its_month(run, project):
    shared = ROOT.parent / "shared" / "data" / "sst" / "ostia_monthly.nc"
    if not shared.exists():
        pytest.skip("the real data (../shared/data) is not on this machine")
    months = {"DATE_FROM": "2007-02-01", "DATE_TO": "2007-02-28"}
    run("importsst", SST_FILES=[str(shared)], **months, OUTPUT="TEMPORARY_OUTPUT")
    (layer,) = project.mapLayersByName("SST 2007-02-15 (°C)") or project.mapLayersByName(
        "SST 2007-02-14 (°C)"
    )
    span = layer.temporalProperties().fixedTemporalRange()
    assert span.begin() == moment("2007-02-01T00:00:00Z")
    assert span.end() == moment("2007-03-01T00:00:00Z")


@pytest.mark.parametrize("name", ["importprofiles", "importsst", "alignprofiles"])
def test_every_parameter_has_help_and_models_can_hold_it(provider, name):
    from qgis.core import (
        QgsApplication,
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
    )

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"depthdif:{name}")
    assert all(parameter.help() for parameter in algorithm.parameterDefinitions())
    assert (
        algorithm.shortHelpString() and algorithm.shortDescription() and len(algorithm.tags()) > 5
    )
    model = QgsProcessingModelAlgorithm("model", "models")
    child = QgsProcessingModelChildAlgorithm(f"depthdif:{name}")
    child.setChildId("one")
    model.addChildAlgorithm(child)
    assert model.childAlgorithm("one").algorithm().name() == name


def test_a_cancel_leaves_nothing(provider, project, backend, tmp_path):
    from qgis.core import QgsApplication

    class Impatient(QgsProcessingFeedback):
        def setProgressText(self, text):
            self.cancel()

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("depthdif:importprofiles")
    context, feedback = QgsProcessingContext(), Impatient()
    parameters = {
        "PROFILE_FILES": [str(TWIN / "profiles.csv")],
        "OUTPUT": str(tmp_path / "o.gpkg"),
        "OUTPUT_REPORT": str(tmp_path / "o.html"),
    }
    _, success = algorithm.run(parameters, context, feedback)
    assert not success
    assert list(tmp_path.iterdir()) == []


def test_layers_of_the_project_are_left_alone(run, project, three_days):
    """A second import gets a group of its own."""
    for _ in range(2):
        run("importsst", SST_FILES=[str(three_days)], OUTPUT="TEMPORARY_OUTPUT")
    names = [group.name() for group in project.layerTreeRoot().findGroups()]
    assert len(set(names)) == len(names) == 2
    layers = list(QgsProject.instance().mapLayers().values())
    assert len(layers) == 6 and all(isinstance(one, QgsRasterLayer) for one in layers)


def test_a_model_from_files_to_a_reconstruction(run, project):
    """Both imports feed Reconstruct, as they would in the model designer."""
    from qgis.core import (
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
    )

    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("model", "models")
    for identity, algorithm, values in (
        ("points", "importprofiles", {"PROFILE_FILES": [str(TWIN / "profiles.csv")]}),
        ("surface", "importsst", {"SST_FILES": [str(TWIN / "sst.nc")]}),
        ("result", "reconstruct", {"DEPTHS": "100", "QUALITY": "preview"}),
    ):
        child = QgsProcessingModelChildAlgorithm(f"depthdif:{algorithm}")
        child.setChildId(identity)
        for name, value in values.items():
            child.addParameterSources(name, [source.fromStaticValue(value)])
        if identity == "result":
            for name, giver in (("PROFILES", "points"), ("SST", "surface")):
                child.addParameterSources(name, [source.fromChildOutput(giver, "OUTPUT")])
        model.addChildAlgorithm(child)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(project)
    results, success = model.run({}, context, feedback)
    assert success, feedback.textLog()
    done = results["CHILD_RESULTS"]["result"]
    assert done["PROFILES_USED"] > 10 and 0 < done["MEAN_ERROR"] < 5


def test_days_are_opened_in_the_tasks_thread(provider, project, backend, three_days, qgis_app):
    """As the Toolbox runs it, beside the window's thread, with the layers handed over to it."""
    from processing.core.Processing import Processing
    from processing.gui.Postprocessing import handleAlgorithmResults
    from qgis.core import (
        QgsApplication,
        QgsProcessingAlgRunnerTask,
        QgsProcessingOutputLayerDefinition,
    )

    Processing.initialize()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("depthdif:importsst")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(project)
    parameters = {
        "SST_FILES": [str(three_days)],
        "OUTPUT": QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project),
    }
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    finished = []
    task.executed.connect(lambda success, results: finished.append(success))
    QgsApplication.taskManager().addTask(task)
    end = time.monotonic() + 60
    while not finished and time.monotonic() < end:
        QgsApplication.processEvents()
        time.sleep(0.02)
    assert finished == [True], feedback.textLog()
    layers = [context.getMapLayer(one) for one in context.layersToLoadOnCompletion()]
    assert [layer.name() for layer in layers].count("SST 2018-12-31 (°C)") == 1
    assert len(layers) == 3 and all(layer.thread() == qgis_app.thread() for layer in layers)
    handleAlgorithmResults(algorithm, context, feedback)
    (group,) = project.layerTreeRoot().findGroups()
    assert [node.name() for node in group.findLayers()] == [f"SST {day} (°C)" for day in DAYS]
