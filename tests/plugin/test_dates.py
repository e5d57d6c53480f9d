"""A range of dates on the map: a group for each, led through by the temporal controller."""

from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QDate

from conftest import ROOT

TWIN = ROOT / "resources" / "twin"
DAYS = ("2024-08-15", "2024-08-16")


@pytest.fixture
def daily(tmp_path):
    """The twin's SST as two GeoTIFFs with their days in their names."""
    folder = tmp_path / "sst"
    folder.mkdir()
    for day in DAYS:
        gdal.Translate(
            str(folder / f"sst_{day.replace('-', '')}.tif"),
            f'NETCDF:"{TWIN / "sst.nc"}":analysed_sst',
            outputType=gdal.GDT_Float32,
            unscale=True,
            outputSRS="EPSG:4326",
            noData=-9999,
            creationOptions=["PROFILE=GeoTIFF"],
        )
        for extra in folder.glob("*.aux.xml"):
            extra.unlink()
    return folder


def parameters(folder, daily, **more):
    return {
        "SST_FILE": f"{daily}/*.tif",
        "PROFILE_FILES": [str(TWIN / "profiles.csv")],
        "EXTENT": "-70,-62,34,39",
        "DATE": DAYS[0],
        "DATE_END": DAYS[-1],
        "DEPTHS": "0,100",
        "QUALITY": "preview",
        "OUTPUT": str(folder / "t.tif"),
        "OUTPUT_ERROR": str(folder / "e.tif"),
        "OUTPUT_PROFILES": str(folder / "p.gpkg"),
        **more,
    }


@pytest.fixture
def run(provider, backend, project):
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()

    def loaded(given):
        results = processing.runAndLoadResults("depthdif:reconstruct", given)
        groups = [
            group
            for group in project.layerTreeRoot().findGroups()
            if group.name().startswith("DepthDif")
        ]
        return results, {group.name(): group for group in groups}

    return loaded


def test_a_group_for_each_date_with_its_own_files(run, daily, tmp_path, project):
    from depthdif_qgis.layers.run_files import run_of, runs_in

    out = tmp_path / "out"
    out.mkdir()
    results, groups = run(parameters(out, daily))
    assert results["OUTPUT_DATES"] == [str(out / f"t_{day}.tif") for day in DAYS]
    assert results["OUTPUT"] == str(out / f"t_{DAYS[0]}.tif")
    assert results["OUTPUT_PROFILES"] == str(out / f"p_{DAYS[0]}.gpkg")
    written = {f"{name}_{day}.{end}" for day in DAYS for name, end in (("t", "tif"), ("e", "tif"))}
    written |= {f"p_{day}.gpkg" for day in DAYS}
    assert {file.name for file in out.iterdir()} >= written
    assert not (out / "t.tif").exists() and not (out / "p.gpkg").exists()

    assert set(groups) == {f"DepthDif {day} diffusion" for day in DAYS}
    for day in DAYS:
        nodes = groups[f"DepthDif {day} diffusion"].findLayers()
        assert [node.name() for node in nodes] == [
            "Profile levels",
            "Temperature 0 m (°C)",
            "Temperature 100 m (°C)",
            "Temperature error 0 m (°C)",
            "Temperature error 100 m (°C)",
        ]
        for node in nodes:
            layer = node.layer()
            assert f"_{day}." in layer.source()
            shown = layer.temporalProperties().fixedTemporalRange()
            assert shown.begin().date() == QDate.fromString(day, "yyyy-MM-dd")
            assert run_of(layer).date == day
            assert layer.metadata().title().startswith(f"DepthDif {day}")
    assert {one.output for one in runs_in(project)} == set(results["OUTPUT_DATES"])
    # Colours mean the same on every date.
    for name in ("Temperature 100 m (°C)", "Temperature error 0 m (°C)"):
        found = {
            (layer.renderer().classificationMin(), layer.renderer().classificationMax())
            for layer in project.mapLayersByName(name)
        }
        assert len(found) == 1


def test_dates_that_are_there_come_onto_the_map_again(run, daily, tmp_path, project):
    out = tmp_path / "out"
    out.mkdir()
    given = parameters(out, daily)
    first, _ = run({**given, "DATE_END": DAYS[0]})
    assert first["DATES_KEPT"] == 0
    made = (out / f"t_{DAYS[0]}.tif").stat().st_mtime_ns
    project.clear()
    second, groups = run(given)
    assert second["DATES_KEPT"] == 1
    assert (out / f"t_{DAYS[0]}.tif").stat().st_mtime_ns == made
    assert len(groups) == 2
    for group in groups.values():
        assert len(group.findLayers()) == 5
    (layer, *_) = project.mapLayersByName("Temperature 100 m (°C)")
    # Without a report the lineage is the files' own.
    assert "profiles.csv" in " ".join(layer.metadata().history())
    assert "method diffusion" in layer.metadata().abstract()


def test_temporary_outputs_are_each_date_s_own(run, daily, project):
    temporary = dict.fromkeys(("OUTPUT", "OUTPUT_ERROR", "OUTPUT_PROFILES"), "TEMPORARY_OUTPUT")
    results, groups = run(parameters(Path(), daily, **temporary, DEPTHS="0"))
    assert len(results["OUTPUT_DATES"]) == len(groups) == 2
    counts = [layer.featureCount() for layer in project.mapLayersByName("Profile levels")]
    assert len(counts) == 2 and min(counts) > 100


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"DATE": None}, "no first"),
        ({"DATE_END": "2024-08-01"}, "is before the first"),
        ({"DATE_END": "tomorrow"}, "isn't a day"),
    ],
)
def test_a_range_that_makes_no_sense_is_refused(
    reconstruct, backend, daily, tmp_path, values, sentence
):
    from qgis.core import QgsProcessingContext

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    given = parameters(tmp_path, daily, **values)
    possible, said = reconstruct.checkParameterValues(given, context)
    assert not possible and sentence in said
