"""The plugin: registers the Processing provider, in the Desktop and in `qgis_process` alike."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .languages import translation_file
from .provider import DepthDifProvider


class DepthDifPlugin:
    """What QGIS loads; it installs nothing and starts nothing."""

    def __init__(self, iface) -> None:
        self.iface = iface
        self.provider: DepthDifProvider | None = None
        self.translator: QTranslator | None = None
        self.actions = None
        self.desktop = None

    def initProcessing(self) -> None:
        """Register the provider; `qgis_process` calls this and not `initGui`."""
        self._translate()
        self.provider = DepthDifProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Register what the Desktop needs."""
        # What needs windows is imported where there are some.
        from .gui.actions import Actions
        from .gui.desktop import Desktop

        self.initProcessing()
        self.desktop = Desktop(self.iface)
        self.desktop.start()
        self.actions = Actions(self.iface)

    def unload(self) -> None:
        """Take everything back out of QGIS."""
        if self.actions is not None:
            self.actions.unload()
            self.actions = None
        if self.desktop is not None:
            self.desktop.stop()
            self.desktop = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None

    def _translate(self) -> None:
        locale = QgsSettings().value("locale/userLocale", QLocale().name()) or "en"
        file = translation_file(str(locale))
        if file is not None:
            self.translator = QTranslator()
            self.translator.load(str(file))
            QCoreApplication.installTranslator(self.translator)
