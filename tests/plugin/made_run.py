"""A run's files as the backend writes them, and its way onto the map as QGIS Desktop does it."""

import numpy as np
from osgeo import gdal, osr
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

DEPTHS = (0.0, 50.0, 100.0, 500.0)


def raster(path, quantity, depths=DEPTHS):
    """A raster as the backend writes it: warm above, cold below; its error shrinks with depth."""
    made = gdal.GetDriverByName("GTiff").Create(str(path), 8, 6, len(depths), gdal.GDT_Float32)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    made.SetProjection(reference.ExportToWkt())
    made.SetGeoTransform((-30, 0.25, 0, 10, 0, -0.25))
    for index, depth in enumerate(depths):
        top = 26.4 if quantity == "temperature" else 0.83
        values = np.full((6, 8), top * np.exp(-depth / 400), dtype=np.float32)
        values[0, 0] = -9999
        band = made.GetRasterBand(index + 1)
        band.SetNoDataValue(-9999)
        band.WriteArray(values)
        band.SetDescription(f"{quantity} {depth:g} m")
    made.FlushCache()
    return str(path)


REPORT = {
    "date": "2018-12-31",
    "method": "diffusion",
    "job": {"seed": 3},
    "model": {"name": "bundled"},
    "numbers": {"profiles_used": 12},
    "versions": {"depthdif": "0.1.0"},
    "inputs": [
        {
            "path": "/data/argo.nc",
            "format": "argo gdac",
            "sha256": "ab" * 32,
            "attribution": "Argo, https://doi.org/10.17882/42182.",
        }
    ],
}


class Heard(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.warnings = []

    def pushWarning(self, warning):
        self.warnings.append(warning)

    def reportError(self, error, fatalError=False):
        self.warnings.append(error)


def load(layers, run, project, reconstruct, load_levels=True, wanted=None):
    """What QGIS Desktop does with an algorithm's outputs."""
    from processing.gui.Postprocessing import handleAlgorithmResults

    context = QgsProcessingContext()
    context.setProject(project)
    paths = {"OUTPUT": run.fields[0].path, "OUTPUT_ERROR": run.fields[1].path}
    paths["OUTPUT_PROFILES"] = run.profiles
    for output, path in paths.items():
        if wanted is None or output in wanted:
            details = QgsProcessingContext.LayerDetails(output, project, output)
            context.addLayerToLoadOnCompletion(path, details)
    layers.results.show(run, context, load_levels)
    heard = Heard()
    assert handleAlgorithmResults(reconstruct, context, heard, paths)
    assert heard.warnings == []
