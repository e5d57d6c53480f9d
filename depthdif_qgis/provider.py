"""The Processing provider `depthdif`."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms.alignprofiles import AlignProfiles
from .algorithms.derive import Derive
from .algorithms.difference import Difference
from .algorithms.importprofiles import ImportProfiles
from .algorithms.importsst import ImportSst
from .algorithms.mapsheet import MapSheet
from .algorithms.reconstruct import Reconstruct
from .algorithms.sampleprofile import SampleProfile
from .algorithms.score import Score
from .algorithms.section import Section
from .algorithms.setupbackend import SetupBackend
from .paths import ICON


class DepthDifProvider(QgsProcessingProvider):
    """All algorithms of the plugin."""

    def id(self) -> str:  # noqa: D102
        return "depthdif"

    def name(self) -> str:  # noqa: D102
        return "DepthDif"

    def icon(self) -> QIcon:  # noqa: D102
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:  # noqa: D102
        return str(ICON)

    def loadAlgorithms(self) -> None:  # noqa: D102
        self.addAlgorithm(ImportSst())
        self.addAlgorithm(ImportProfiles())
        self.addAlgorithm(AlignProfiles())
        self.addAlgorithm(Reconstruct())
        self.addAlgorithm(Score())
        self.addAlgorithm(SampleProfile())
        self.addAlgorithm(Section())
        self.addAlgorithm(Derive())
        self.addAlgorithm(Difference())
        self.addAlgorithm(MapSheet())
        self.addAlgorithm(SetupBackend())

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """Rasters are written by the backend, as GeoTIFF."""
        return ["tif", "tiff"]

    def defaultRasterFileExtension(self, format=None) -> str:  # noqa: D102
        return "tif"
