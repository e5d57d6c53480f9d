"""The bundled twin on the map."""

import csv

import pytest
from qgis.core import QgsPointXY

from conftest import ROOT

TWIN = ROOT / "resources" / "twin"


@pytest.fixture
def sample_data(provider, tmp_path, monkeypatch):
    from depthdif_qgis.gui import sample_data
    from depthdif_qgis.worker import environments

    monkeypatch.setattr(environments, "home", lambda: tmp_path)
    return sample_data


def test_layers_hold_the_twin_and_fill_the_dialog_in(sample_data, project, reconstruct):
    from qgis.core import QgsProcessingContext

    before = sorted(path.name for path in TWIN.iterdir())
    parameters = sample_data.add_to(project)
    sst = project.mapLayer(parameters["SST"])
    profiles = project.mapLayer(parameters["PROFILES"])
    assert sst.crs().authid() == profiles.crs().authid() == "EPSG:4326"
    extent = sst.extent()
    assert (extent.xMinimum(), extent.yMaximum()) == pytest.approx((-76, 46))
    value, known = sst.dataProvider().sample(QgsPointXY(-65, 35), 1)
    assert known and sample_data.LOW < value < sample_data.HIGH
    with open(TWIN / "profiles.csv") as file:
        assert profiles.featureCount() == sum(1 for _ in csv.DictReader(file))
    assert profiles.fields().field("temperature").isNumeric()
    # GDAL may write beside a raster; the plugin's own folder stays as it was.
    assert sorted(path.name for path in TWIN.iterdir()) == before

    context = QgsProcessingContext()
    context.setProject(project)
    spare = {"OUTPUT": "TEMPORARY_OUTPUT"}
    for name in ("SST", "PROFILES", "DEPTHS"):
        assert reconstruct.parameterDefinition(name).checkValueIsAcceptable(parameters[name])
    assert reconstruct.parameterAsRasterLayer(parameters | spare, "SST", context) == sst


def test_a_second_time_finds_the_layers(sample_data, project):
    first = sample_data.add_to(project)
    assert sample_data.add_to(project) == first
    assert project.count() == 2
