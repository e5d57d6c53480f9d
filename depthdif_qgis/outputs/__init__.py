"""What an algorithm hands over to QGIS beside rasters and files, which the backend writes."""
