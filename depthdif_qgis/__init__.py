"""DepthDif for QGIS: temperature below the sea surface, with its error, from SST and profiles."""


def classFactory(iface):  # noqa: D103 - the name that QGIS looks for
    from .plugin import DepthDifPlugin

    return DepthDifPlugin(iface)
