"""`depthdif:score` in a real QGIS: layers in, a table with headings and a page out."""

import csv
import shutil
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingOutputHtml,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from conftest import ROOT

TWIN = ROOT / "resources" / "twin"
FAST = {"METHODS": ["climatology", "interpolation"], "MOST_FLOATS": 2}


@pytest.fixture
def score(provider):
    return QgsApplication.processingRegistry().createAlgorithmById("depthdif:score")


@pytest.fixture
def layers(project, tmp_path):
    """The twin as layers of the project; four floats are selected."""
    folder = tmp_path / "inputs"
    folder.mkdir()
    for name in ("sst.nc", "profiles.csv"):
        shutil.copy(TWIN / name, folder)
    sst = QgsRasterLayer(f'NETCDF:"{folder / "sst.nc"}":analysed_sst', "SST", "gdal")
    uri = f"file://{folder / 'profiles.csv'}?delimiter=,&xField=longitude&yField=latitude"
    floats = QgsVectorLayer(f"{uri}&crs=EPSG:4326&detectTypes=yes", "floats", "delimitedtext")
    project.addMapLayers([sst, floats])
    with (TWIN / "profiles.csv").open(encoding="utf-8") as file:
        platforms = dict.fromkeys(row["platform"] for row in csv.DictReader(file))
    chosen = ", ".join(f"'{platform}'" for platform in list(platforms)[4:8])
    floats.selectByExpression(f'to_string("platform") IN ({chosen})')
    assert floats.selectedFeatureCount() > 100
    return sst, floats


def test_every_parameter_has_its_help_and_the_page_is_html(score):
    for parameter in score.parameterDefinitions():
        assert len(parameter.help()) > 20, parameter.name()
    page = score.outputDefinition("OUTPUT_REPORT")
    assert isinstance(page, QgsProcessingOutputHtml), "else the Results Viewer ignores it"
    assert {"skill", "crps", "withhold"} <= set(score.tags())
    methods = score.parameterDefinition("METHODS")
    assert methods.allowMultiple() and "auto" in methods.options()
    assert "auto" not in methods.defaultValue()
    assert score.parameterDefinition("DENSITY").defaultValue() == "10"


def test_selected_floats_are_scored_and_the_table_has_headings(score, layers, backend):
    import processing
    from processing.core.Processing import Processing
    from qgis.core import QgsProcessingFeatureSourceDefinition

    Processing.initialize()
    sst, floats = layers
    results = processing.runAndLoadResults(
        "depthdif:score",
        {
            **FAST,
            "MOST_FLOATS": 20,
            "SST": sst.id(),
            "PROFILES": QgsProcessingFeatureSourceDefinition(floats.id(), True),
            "OUTPUT": "TEMPORARY_OUTPUT",
            "OUTPUT_REPORT": "TEMPORARY_OUTPUT",
        },
    )
    assert results["UNITS"] == 4
    assert "<svg" in Path(results["OUTPUT_REPORT"]).read_text(encoding="utf-8")
    (table,) = QgsProject.instance().mapLayersByName("Scores")
    assert table.featureCount() == 8  # four bands, two methods
    rows = {(row["band"], row["method"]): row for row in table.getFeatures()}
    assert rows["0-50 m", "climatology"]["rmse_to_climatology"] == 1.0
    assert rows["0-50 m", "interpolation"]["count"] == rows["0-50 m", "climatology"]["count"] > 20
    aliases = {field.name(): field.alias() for field in table.fields()}
    assert aliases["rmse_to_climatology"] == "RMSE / climatology's"
    hidden = {column.name for column in table.attributeTableConfig().columns() if column.hidden}
    assert "member_crps" in hidden, "interpolation has no members"
    assert not {"band", "method", "rmse", "crps", "coverage_95"} & hidden


def test_it_is_a_step_of_a_model(score, backend, tmp_path):
    child = QgsProcessingModelChildAlgorithm("depthdif:score")
    child.setChildId("score")
    given = {
        "TRUTH": str(TWIN / "truth.nc"),
        "DATES": "2024-08-15",
        "DENSITY": "4",
        "METHODS": ["climatology"],
        "OUTPUT_REPORT": str(tmp_path / "page.html"),
    }
    for name, value in given.items():
        child.addParameterSources(
            name, [QgsProcessingModelChildParameterSource.fromStaticValue(value)]
        )
    out = QgsProcessingModelOutput("Scores")
    out.setChildId("score")
    out.setChildOutputName("OUTPUT")
    child.setModelOutputs({"Scores": out})
    model = QgsProcessingModelAlgorithm("skill", "skill")
    model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    results, ok = model.run({"score:Scores": "memory:"}, context, feedback)
    assert ok, feedback.textLog()
    table = context.takeResultLayer(results["score:Scores"])
    assert {row["method"] for row in table.getFeatures()} == {"climatology"}
    assert (tmp_path / "page.html").exists()


def test_a_cancel_leaves_nothing(score, backend, tmp_path):
    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda progress: progress > 1 and feedback.cancel())
    parameters = {
        "SST_FILE": str(TWIN / "sst.nc"),
        "PROFILE_FILES": [str(TWIN / "profiles.csv")],
        "MOST_FLOATS": 20,
        "OUTPUT": "memory:",
        "OUTPUT_REPORT": str(tmp_path / "page.html"),
    }
    context = QgsProcessingContext()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        score.run(parameters, context, feedback, catchExceptions=False)
    assert list(tmp_path.iterdir()) == []
