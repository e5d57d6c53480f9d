"""`depthdif:derive` and `depthdif:difference` as Desktop runs them: onto the map."""

from __future__ import annotations

import numpy as np
import pytest
from made_run import load
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsLineString,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingOutputLayerDefinition,
    QgsProfileGenerationContext,
    QgsProfileRequest,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QDate


class Heard(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.warnings, self.infos = [], []

    def pushWarning(self, warning):
        self.warnings.append(warning)

    def pushInfo(self, info):
        self.infos.append(info)

    def reportError(self, error, fatalError=False):
        self.warnings.append(error)


@pytest.fixture
def perform(layers, backend, project, tmp_path):
    """Run an algorithm of ours and load its outputs into the project."""
    from processing.gui.Postprocessing import handleAlgorithmResults

    def run(name, outputs, **parameters):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"depthdif:{name}")
        context, heard = QgsProcessingContext(), Heard()
        context.setProject(project)
        context.setFeedback(heard)
        places = {
            output: QgsProcessingOutputLayerDefinition(
                str(tmp_path / f"{name}_{output}.tif"), project
            )
            for output in outputs
        }
        parameters = {**parameters, **places}
        possible, sentence = algorithm.checkParameterValues(parameters, context)
        if not possible:
            raise QgsProcessingException(sentence)
        found, good = algorithm.run(parameters, context, heard)
        assert good, heard.warnings
        assert handleAlgorithmResults(algorithm, context, heard, found)
        return found, heard

    return run


def values(path, band=1):
    raster = gdal.Open(str(path))
    array = raster.GetRasterBand(band).ReadAsArray()[::-1].astype(float)
    array[array == raster.GetRasterBand(band).GetNoDataValue()] = np.nan
    return array


def names(project):
    (group,) = project.layerTreeRoot().children()
    return group.name(), [node.name() for node in group.findLayers()]


def test_an_isotherm_is_a_dated_surface_below_the_sea(perform, project, small_run):
    found, heard = perform(
        "derive",
        ("OUTPUT", "OUTPUT_ERROR"),
        RECONSTRUCTION=str(small_run / "r.nc"),
        QUANTITY="isotherm_depth",
        ISOTHERM=19.8,
    )
    assert names(project) == (
        "Depth of the 19.8 °C isotherm 2018-12-31",
        ["Depth of the 19.8 °C isotherm (m)", "Depth of the 19.8 °C isotherm: error (m)"],
    )
    latitude = -5 + (np.arange(24) + 0.5) / 2
    expected = (0.2 + latitude / 10) * 100
    expected[(expected < 0) | (expected > 50)] = np.nan
    depth = values(found["OUTPUT"])
    np.testing.assert_allclose(depth[:, 5], expected, atol=2e-3)
    assert np.isnan(depth[0, 0])
    # 0.5 °C over 0.01 °C/m, and no more than the deepest level
    error = values(found["OUTPUT_ERROR"])
    np.testing.assert_allclose(error[np.isfinite(error)], 50.0, atol=0.01)
    (layer,) = project.mapLayersByName("Depth of the 19.8 °C isotherm (m)")
    (beside,) = project.mapLayersByName("Depth of the 19.8 °C isotherm: error (m)")
    assert layer.temporalProperties().fixedTemporalRange().begin().date() == QDate(2018, 12, 31)
    elevation = layer.elevationProperties()
    assert elevation.isEnabled() and not beside.elevationProperties().isEnabled()
    assert elevation.mode() == Qgis.RasterElevationMode.RepresentsElevationSurface
    line = QgsLineString([[180.25, 1.75], [184.25, 1.75]])
    request = QgsProfileRequest(line.clone()).setCrs(layer.crs()).setStepDistance(0.5)
    generator = layer.createProfileGenerator(request)
    assert generator.generateProfile(QgsProfileGenerationContext())
    heights = set(np.round(list(generator.takeResults().distanceToHeightMap().values()), 1))
    assert heights == {-37.5}
    assert any("cells with water have no value" in sentence for sentence in heard.infos)


def test_levels_of_density_are_layers_of_their_depths(perform, project, small_run):
    found, heard = perform(
        "derive",
        ("OUTPUT", "OUTPUT_ERROR"),
        RECONSTRUCTION=str(small_run / "r.nc"),
        QUANTITY="potential_density",
        DEPTHS="5,30",
    )
    assert names(project) == (
        "Potential density anomaly 2018-12-31",
        ["Potential density anomaly 5 m (kg/m³)", "Potential density anomaly 30 m (kg/m³)"],
    )
    assert "OUTPUT_ERROR" not in found
    assert any("needs the run's members" in sentence for sentence in heard.warnings)
    assert any("holds no salinity: the climatology's" in sentence for sentence in heard.infos)
    (layer,) = project.mapLayersByName("Potential density anomaly 30 m (kg/m³)")
    assert layer.renderer().inputBand() == 2
    assert layer.elevationProperties().fixedRange().lower() == -30
    low, high = layer.renderer().classificationMin(), layer.renderer().classificationMax()
    field = np.stack([values(found["OUTPUT"], band) for band in (1, 2)])
    assert np.isfinite(field).sum() == 2 * 959 and low < np.nanmean(field) < high
    assert high - low < 3 * np.nanstd(field) * 4


def test_a_layer_of_a_run_tells_its_members(perform, layers, project, small_run, tmp_path):
    run = layers.run_files.RunFiles(
        "one", "A run", output=str(small_run / "x.tif"), members=str(small_run / "m.nc")
    )
    layer = QgsRasterLayer(run.output, "Temperature")
    run.write_to(layer)
    project.addMapLayer(layer, False)
    found, _ = perform(
        "derive",
        ("OUTPUT", "OUTPUT_ERROR"),
        RECONSTRUCTION_LAYER=layer.id(),
        QUANTITY="isotherm_depth",
        ISOTHERM=19.8,
    )
    # two members, 0.1 °C above and below: 10 m either way
    assert values(found["OUTPUT_ERROR"])[12, 5] == pytest.approx(10.0, abs=0.01)
    for made in project.mapLayersByName("Depth of the 19.8 °C isotherm (m)"):
        assert layers.run_files.run_of(made) == run


def test_an_increment_is_symmetrical_about_zero(perform, project, small_run):
    found, heard = perform(
        "difference",
        ("OUTPUT", "OUTPUT_NORMALISED"),
        RECONSTRUCTION=str(small_run / "r.nc"),
        SIGNIFICANCE=1.5,
    )
    group, levels = names(project)
    assert group == "Temperature increment: 2018-12-31 minus climatology"
    assert levels[:3] == [f"Temperature increment {depth} m (°C)" for depth in (0, 10, 50)]
    assert levels[3:] == [f"Temperature increment over its error {d} m" for d in (0, 10, 50)]
    np.testing.assert_allclose(values(found["OUTPUT"])[5], 1.0, atol=1e-5)
    np.testing.assert_allclose(values(found["OUTPUT_NORMALISED"])[5], 2.0, atol=1e-5)
    assert found["SIGNIFICANT_PERCENT"] == 100
    assert (found["COMPARED"], found["RMS"]) == (3 * 959, pytest.approx(1.0, abs=1e-5))
    (layer,) = project.mapLayersByName("Temperature increment 10 m (°C)")
    renderer = layer.renderer()
    assert renderer.classificationMax() == -renderer.classificationMin() >= 1
    assert heard.warnings == []


def test_nothing_shines_through_a_product(perform, layers, project, run, small_run):
    reconstruct = QgsApplication.processingRegistry().createAlgorithmById("depthdif:reconstruct")
    load(layers, run, project, reconstruct)
    perform(
        "derive",
        ("OUTPUT",),
        RECONSTRUCTION=str(small_run / "r.nc"),
        QUANTITY="isotherm_depth",
        ISOTHERM=12.0,
    )
    root = project.layerTreeRoot()
    shown = [node.name() for node in root.findLayers() if node.isVisible()]
    assert shown == ["Depth of the 12 °C isotherm (m)", "OUTPUT_PROFILES"]
    # One click brings the run back, at the level that it showed.
    root.findGroup("Temperature").setItemVisibilityChecked(True)
    assert root.findLayer(project.mapLayersByName("Temperature 0 m (°C)")[0].id()).isVisible()


def test_two_runs_compared_and_nothing_significant_is_told(perform, project, small_run):
    found, heard = perform(
        "difference",
        ("OUTPUT",),
        RECONSTRUCTION=str(small_run / "r.nc"),
        AGAINST=str(small_run / "r.nc"),
        LOAD_LEVELS=False,
    )
    assert names(project) == (
        "Temperature difference: 2018-12-31 minus 2018-12-31",
        ["Temperature difference (°C)"],
    )
    assert np.isnan(values(found["OUTPUT"])).all()
    assert any("Nowhere does the temperature difference exceed 2" in s for s in heard.warnings)


@pytest.mark.parametrize(
    ("name", "parameters", "words"),
    [
        ("derive", {}, "give RECONSTRUCTION or RECONSTRUCTION_LAYER"),
        ("derive", {"RECONSTRUCTION": "{run}/r.nc", "BOTTOM": 30, "TOP": 40}, "is not above"),
        (
            "derive",
            {"RECONSTRUCTION": "{run}/r.nc", "QUANTITY": "heat_content"},
            "down to 700 m, but the reconstruction's deepest level is at 50 m",
        ),
        ("difference", {"RECONSTRUCTION": "{run}/r.nc", "VARIABLE": "salinity"}, "no salinity"),
        (
            "difference",
            {"RECONSTRUCTION": "{run}/r.nc", "AGAINST": "{run}/gone.nc"},
            "gone.nc does not exist",
        ),
    ],
)
def test_bad_input_is_a_sentence(layers, backend, small_run, tmp_path, name, parameters, words):
    import processing

    given = {
        key: value.format(run=small_run) if isinstance(value, str) else value
        for key, value in parameters.items()
    }
    with pytest.raises(QgsProcessingException, match=words):
        processing.run(f"depthdif:{name}", {**given, "OUTPUT": str(tmp_path / "o.tif")})


def test_ranges_end_on_round_numbers(layers):
    from depthdif_qgis.layers.product_field import rounded

    assert rounded(11.3, 187.0) == (0, 200)
    assert rounded(1.0213e10, 2.96e10) == (1e10, 3e10)
    assert rounded(-3.1e-8, 2.18e-4) == (-5e-5, 2.5e-4)
    assert rounded(0.0, 0.0) == (0, 1)
    assert rounded(5.0, 5.0) == (5, 10)


def test_every_quantity_has_a_name_a_ramp_and_help(layers):
    from depthdif_qgis import job_schema
    from depthdif_qgis.layers.derived_names import named

    properties = (
        "isotherm",
        "top",
        "bottom",
        "density_step",
        "temperature_step",
        "reference_depth",
    )
    given = {key: job_schema.default(key, "derive") for key in properties}
    for quantity in job_schema.choices("quantity", "derive"):
        assert named(quantity, given)[0].isupper()
        assert len(layers.ramps.stops(quantity)) > 2
    for name in ("derive", "difference"):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"depthdif:{name}")
        assert all(len(p.help()) > 20 for p in algorithm.parameterDefinitions())


def test_derive_is_a_step_of_a_model(layers, backend, small_run, tmp_path):
    """A model: the depth of an isotherm, and its mean by an algorithm of QGIS's own."""
    child = QgsProcessingModelChildAlgorithm
    source = QgsProcessingModelChildParameterSource
    derive = child("depthdif:derive")
    derive.setChildId("derive")
    for name, value in (
        ("RECONSTRUCTION", str(small_run / "r.nc")),
        ("QUANTITY", "isotherm_depth"),
        ("ISOTHERM", 19.8),
    ):
        derive.addParameterSources(name, [source.fromStaticValue(value)])
    statistics = child("native:rasterlayerstatistics")
    statistics.setChildId("statistics")
    statistics.addParameterSources("INPUT", [source.fromChildOutput("derive", "OUTPUT")])
    statistics.addParameterSources("BAND", [source.fromStaticValue(1)])
    model = QgsProcessingModelAlgorithm("model", "group")
    model.addChildAlgorithm(derive)
    model.addChildAlgorithm(statistics)
    context, heard = QgsProcessingContext(), Heard()
    found, good = model.run({}, context, heard)
    assert good, heard.warnings
    rows = np.arange(-4.75, 7, 0.5) * 10 + 20
    rows = rows[(rows >= 0) & (rows <= 50)]
    assert found["CHILD_RESULTS"]["statistics"]["MEAN"] == pytest.approx(rows.mean(), abs=0.2)
