"""The algorithm with the real backend, as the Toolbox runs it: in a task, onto the map."""

import shutil
import time
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QThread

from conftest import ROOT

TWIN = ROOT / "resources" / "twin"


@pytest.fixture
def layers(project, tmp_path_factory):
    """The twin's SST and profiles as layers of the project."""
    # Copies: QGIS itself writes statistics beside a raster that it loads.
    folder = Path(shutil.copytree(TWIN, tmp_path_factory.mktemp("inputs") / "twin"))
    sst = QgsRasterLayer(f'NETCDF:"{folder / "sst.nc"}":analysed_sst', "SST of the day")
    uri = f"file://{folder / 'profiles.csv'}?delimiter=,&xField=longitude&yField=latitude"
    profiles = QgsVectorLayer(f"{uri}&crs=EPSG:4326&detectTypes=yes", "floats", "delimitedtext")
    assert sst.isValid() and profiles.isValid()
    project.addMapLayers([sst, profiles])
    return {"SST": sst.id(), "PROFILES": profiles.id()}


class Listening(QgsProcessingFeedback):
    """Notes what is said and from which thread."""

    def __init__(self):
        super().__init__(False)
        self.said, self.threads = [], set()

    def setProgressText(self, text):
        self.threads.add(QThread.currentThread())
        self.said.append(text)

    def pushInfo(self, info):
        self.said.append(info)

    def pushWarning(self, warning):
        self.said.append(warning)

    def reportError(self, error, fatalError=False):
        self.said.append(error)


def run_in_task(algorithm, parameters, feedback, wait):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.setFeedback(feedback)
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    finished = []
    task.executed.connect(lambda success, results: finished.append((success, results)))
    QgsApplication.taskManager().addTask(task)
    wait(lambda: finished)
    return finished[0], context


@pytest.fixture
def wait(qgis_app):
    def until(condition, seconds=120):
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end
            QgsApplication.processEvents()
            time.sleep(0.02)

    return until


def test_a_task_works_beside_the_main_thread(reconstruct, layers, backend, tmp_path, wait):
    feedback = Listening()
    parameters = {
        **layers,
        "DEPTHS": "0,100",
        "QUALITY": "preview",
        "OUTPUT": str(tmp_path / "t.tif"),
        "OUTPUT_PROFILES": "memory:",
    }
    (success, results), context = run_in_task(reconstruct, parameters, feedback, wait)
    assert success, feedback.said
    assert results["PROFILES_USED"] > 10
    assert QgsApplication.instance().thread() not in feedback.threads
    profiles = context.takeResultLayer(results["OUTPUT_PROFILES"])
    assert profiles.featureCount() > 100
    assert QgsRasterLayer(str(tmp_path / "t.tif")).bandCount() == 2
    assert "OUTPUT_ERROR" not in results
    assert [file.name for file in tmp_path.iterdir()] == ["t.tif"]


def test_a_cancelled_task_fails_and_leaves_nothing(reconstruct, layers, backend, tmp_path, wait):
    feedback = Listening()
    feedback.progressChanged.connect(lambda progress: progress > 5 and feedback.cancel())
    parameters = {
        **layers,
        "DEPTHS": "native",
        "MEMBERS": 400,
        "METHOD": "diffusion",
        "OUTPUT": str(tmp_path / "t.tif"),
    }
    (success, _), _ = run_in_task(reconstruct, parameters, feedback, wait)
    assert not success
    assert "Cancelled." in " ".join(feedback.said)
    assert list(tmp_path.iterdir()) == []


def test_results_come_onto_the_map(provider, layers, backend):
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    results = processing.runAndLoadResults(
        "depthdif:reconstruct",
        {
            **layers,
            "DEPTHS": "0,50,100",
            "QUALITY": "preview",
            "OUTPUT": "TEMPORARY_OUTPUT",
            "OUTPUT_ERROR": "TEMPORARY_OUTPUT",
            "OUTPUT_DATASET": "TEMPORARY_OUTPUT",
            "OUTPUT_PROFILES": "TEMPORARY_OUTPUT",
        },
    )
    project = QgsProject.instance()
    (group,) = [
        group for group in project.layerTreeRoot().findGroups() if "DepthDif" in group.name()
    ]
    names = [node.name() for node in group.findLayers()]
    assert names == [
        "Profile levels",
        *(f"Temperature {depth} m (°C)" for depth in (0, 50, 100)),
        *(f"Temperature error {depth} m (°C)" for depth in (0, 50, 100)),
    ]
    (layer,) = project.mapLayersByName("Temperature 100 m (°C)")
    assert "sst.nc" in " ".join(layer.metadata().history())
    from depthdif_qgis.layers.run_files import run_of

    files = run_of(layer)
    assert files.depths == (0.0, 50.0, 100.0) and files.date and files.variable == "temperature"
    assert Path(files.dataset) == Path(results["OUTPUT_DATASET"]) and Path(files.dataset).is_file()
    assert project.mapLayer(files.profiles) or Path(files.profiles.split("|")[0]).is_file()
    (points,) = project.mapLayersByName("Profile levels")
    assert run_of(points) == files
    # Below the sea floor SST would shine through, as if it were the level's temperature.
    root = project.layerTreeRoot()
    assert not any(root.findLayer(layer).itemVisibilityChecked() for layer in layers.values())


def test_salinity_comes_beside_temperature(provider, layers, backend):
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    rasters = ("OUTPUT", "OUTPUT_ERROR", "OUTPUT_SALINITY", "OUTPUT_SALINITY_ERROR")
    results = processing.runAndLoadResults(
        "depthdif:reconstruct",
        {
            **layers,
            "VARIABLE": "both",
            "DEPTHS": "0,100",
            "QUALITY": "preview",
            **dict.fromkeys(rasters, "TEMPORARY_OUTPUT"),
        },
    )
    assert 0 < results["MEAN_SALINITY_ERROR"] < results["MEAN_ERROR"]
    project = QgsProject.instance()
    (group,) = [
        group for group in project.layerTreeRoot().findGroups() if "DepthDif" in group.name()
    ]
    assert [node.name() for node in group.findLayers()] == [
        *(f"Temperature {depth} m (°C)" for depth in (0, 100)),
        *(f"Temperature error {depth} m (°C)" for depth in (0, 100)),
        *(f"Salinity {depth} m" for depth in (0, 100)),
        *(f"Salinity error {depth} m" for depth in (0, 100)),
    ]
    (salinity,) = project.mapLayersByName("Salinity 0 m")
    assert 30 < salinity.renderer().classificationMin() < salinity.renderer().classificationMax()
    assert "practical salinity" in salinity.metadata().abstract()


@pytest.mark.parametrize(
    ("variable", "written"),
    [
        ("both", ["o.tif", "o_salinity.tif", "o_salinity_error.tif"]),
        ("salinity", ["o.tif"]),
    ],
)
def test_where_salinity_goes(reconstruct, layers, backend, tmp_path, wait, variable, written):
    """Beside the output if no place is given; it is the output where it alone is asked for."""
    feedback = Listening()
    output = tmp_path / "o.tif"
    parameters = {**layers, "VARIABLE": variable, "DEPTHS": "0,100", "METHOD": "climatology"}
    (success, results), _ = run_in_task(
        reconstruct, {**parameters, "OUTPUT": str(output)}, feedback, wait
    )
    assert success, feedback.said
    assert sorted(file.name for file in tmp_path.iterdir()) == written
    salty = output if variable == "salinity" else Path(results["OUTPUT_SALINITY"])
    layer = QgsRasterLayer(str(salty))
    value, seen = layer.dataProvider().sample(layer.extent().center(), 1)
    assert seen and value > 30


def test_analysis_fades_and_has_contours_where_asked(provider, layers, backend, tmp_path):
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    output = tmp_path / "o.tif"
    results = processing.runAndLoadResults(
        "depthdif:reconstruct",
        {
            **layers,
            "DEPTHS": "0,250",
            "METHOD": "interpolation",
            "FADE": True,
            "CONTOURS": True,
            "OUTPUT": str(output),
            "OUTPUT_ERROR": "TEMPORARY_OUTPUT",
        },
    )
    written = {"o.tif", "o_error_ratio.tif", "o_faded.vrt"}
    # QGIS itself keeps statistics of a raster that it loads beside it.
    assert {file.name for file in tmp_path.iterdir() if "aux" not in file.name} == written
    assert results["OUTPUT_ERROR_RATIO"] == str(tmp_path / "o_error_ratio.tif")
    project = QgsProject.instance()
    (group,) = [
        group for group in project.layerTreeRoot().findGroups() if "DepthDif" in group.name()
    ]
    quantities = [n.layer().customProperty("depthdif/quantity") for n in group.findLayers()]
    pairs = ("temperature_contours", "temperature", "error")
    assert quantities == [quantity for quantity in pairs for _ in range(2)]
    (level,) = project.mapLayersByName("Temperature 250 m (°C)")
    ratio = QgsRasterLayer(str(tmp_path / "o_error_ratio.tif"))
    rows, columns = ratio.height(), ratio.width()
    drawn = level.renderer().block(1, level.extent(), columns, rows)
    known = ratio.dataProvider().block(2, ratio.extent(), columns, rows)
    seen = set()
    for row in range(rows):
        for column in range(columns):
            if known.isNoData(row, column):
                continue
            value = known.value(row, column)
            share = min(max((value - 0.9) / 0.1, 0.0), 1.0)
            assert abs((drawn.color(row, column) >> 24) - (255 - share * 185)) <= 1
            seen.add(value > 0.9)
    assert seen == {True, False}


def test_the_profiles_are_not_overwritten(reconstruct, backend, layers, project, tmp_path):
    import processing

    path = tmp_path / "floats.gpkg"
    processing.run("native:savefeatures", {"INPUT": layers["PROFILES"], "OUTPUT": str(path)})
    saved = QgsVectorLayer(str(path), "saved", "ogr")
    project.addMapLayer(saved)
    context = QgsProcessingContext()
    context.setProject(project)
    given = {"SST": layers["SST"], "OUTPUT": str(tmp_path / "t.tif"), "OUTPUT_PROFILES": str(path)}
    for profiles, possible in ((layers["PROFILES"], True), (saved.id(), False)):
        answer, sentence = reconstruct.checkParameterValues(
            {**given, "PROFILES": profiles}, context
        )
        assert answer is possible, sentence
    assert sentence.startswith("OUTPUT_PROFILES would overwrite the input")
