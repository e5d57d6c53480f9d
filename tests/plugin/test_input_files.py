"""Files that an algorithm is given stay as they are while its dialog is open."""

from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback


@pytest.fixture
def netcdf4(tmp_path):
    """A NetCDF-4, which QGIS can open as a layer."""
    path = tmp_path / "floats.nc"
    grid = gdal.GetDriverByName("MEM").Create("", 4, 3, 1, gdal.GDT_Float32)
    grid.SetGeoTransform((-30, 1, 0, 5, 0, -1))
    gdal.GetDriverByName("netCDF").CreateCopy(str(path), grid, options=["FORMAT=NC4"])
    return path


def is_open(path):
    """Whether this process has the file open."""
    links = (link for link in Path("/proc/self/fd").iterdir() if link.is_symlink())
    return str(path) in {str(link.readlink()) for link in links}


@pytest.mark.parametrize(
    "name", ["reconstruct", "importprofiles", "alignprofiles", "sampleprofile", "section", "score"]
)
def test_a_file_that_the_dialog_has_opened_is_closed(provider, netcdf4, name):
    from depthdif_qgis.inputs.held_files import let_go

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"depthdif:{name}")
    context = QgsProcessingContext()
    parameters = {"PROFILE_FILES": [str(netcdf4)]}
    algorithm.asMap(parameters, context)  # as for the dialog's history
    assert context.temporaryLayerStore().mapLayers() and is_open(netcdf4)
    let_go(algorithm, parameters, context)
    assert not context.temporaryLayerStore().mapLayers() and not is_open(netcdf4)


def test_it_is_closed_before_the_backend_reads_it(reconstruct, backend, netcdf4):
    context = QgsProcessingContext()
    parameters = {"SST_FILE": str(netcdf4), "PROFILE_FILES": [str(netcdf4)]}
    reconstruct.asMap(parameters, context)
    assert is_open(netcdf4)
    assert reconstruct.prepare(parameters, context, QgsProcessingFeedback())
    assert not is_open(netcdf4)
