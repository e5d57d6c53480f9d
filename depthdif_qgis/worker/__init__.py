"""How the plugin reaches the backend, which never runs inside QGIS's own Python."""
