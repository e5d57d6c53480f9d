<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>DepthDif</name>
    <message>
        <location filename="../depthdif_qgis/algorithms/backend_algorithm.py"/>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/backend_algorithm.py"/>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Reconstruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/backend_algorithm.py"/>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/backend_algorithm.py"/>
        <source>Set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Reconstruct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Temperature and salinity below the sea surface, with errors, from SST and profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Reconstructs potential temperature, practical salinity or both at the depths you ask for from a sea-surface temperature raster (OSTIA, MUR or any other) and Argo or other profiles, by conditional diffusion sampling.

Each layer comes with an error layer: one standard deviation, in °C or salinity. There is no value on land, in lakes or below the sea floor. Without profiles the reconstruction rests on the SST alone, and says so.

On the map you find a group for the run with a layer per depth. Their dates and elevations are set, so the temporal and the elevation controller work on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Profiles used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Profiles rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Mean error of the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Mean error of salinity beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>The layers couldn't be arranged: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>OUTPUT_PROFILES {path} can't be written: its folder isn't there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>There is no sea-surface temperature: give SST or SST_FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>Give {name} or {name}_FILE, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>{name} {value} can't be opened as a raster layer; give a NetCDF as {name}_FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>PROFILES {value} can't be opened as a point layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>DATE {value} isn't a day; write it as YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>EXTENT {value} isn't in QGIS's order, which is west,east,south,north.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>It looks like west,south,east,north: write {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>To cross the dateline let east go on beyond 180: {west},{east:g},{south},{north}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>West must be less than east, and south less than north.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>EXTENT can't be transformed from {crs} to degrees: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>Extent: longitude {west:g} to {east:g}, latitude {south:g} to {north:g} degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/profiles.py"/>
        <source>PROFILES: {layer} has no point to read; are a selection or filter in the way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/sst.py"/>
        <source>{name}: the layer {layer} isn't valid; is its file still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/sst.py"/>
        <source>{name}: the layer {layer} isn't a raster file on disk ({provider}); export it to a GeoTIFF first, with its values and not as a rendered image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.py"/>
        <source>Unit: {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.py"/>
        <source>Default: {default}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/lineage.py"/>
        <source>{what} reconstructed by {method} with {used} profiles. Errors are one standard deviation. DepthDif {version}, model {model}, seed {seed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/lineage.py"/>
        <source>Practical salinity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/lineage.py"/>
        <source>Potential temperature and practical salinity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/lineage.py"/>
        <source>Potential temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/results.py"/>
        <source>{layer} couldn't be styled: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Temperature error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Salinity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Salinity error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <source>withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Sea-surface temperature (raster layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>A raster of sea-surface temperature, in kelvin or °C. A NetCDF layer is opened again by its file, so that its error, mask and date count. Give this or the file below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Sea-surface temperature (file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Profiles (point layer, one point per level)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Points with a row per level of a profile: depth or pressure, temperature, time, and if known salinity, platform, cycle and quality flag. A selection or filter counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Profile files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: depth (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: pressure (dbar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: temperature (°C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: salinity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: quality flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>The profile layer's field for this; guessed from its name when empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Rasters (*.nc *.nc4 *.tif *.tiff);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Sea level (raster layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Sea level (file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Mean dynamic topography (file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Sea-surface salinity (raster layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Sea-surface salinity (file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Time window (± days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>West, east, south, north. To cross the dateline let east go on beyond 180: 170,190,-10,10. Snaps outward to cells. Default: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Resolution (degrees)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Depths (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Model package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Climatology (file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>NetCDF files (*.nc *.nc4);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Platforms to withhold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Several are separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Load a layer per depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Whether the map shows a layer per depth, or one layer whose bands are the depths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>GeoTIFF of potential temperature, °C, a band per depth. Of salinity where that alone is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>GeoTIFF of the output's error, one standard deviation, in its unit, a band per depth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>GeoTIFF of practical salinity, a band per depth, where both variables are asked for. Default: beside the temperature, as NAME_salinity.tif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>GeoTIFF of salinity's error, one standard deviation, a band per depth, where both variables are asked for. Default: beside the temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Profile levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>A point per profile level: observed value, background, analysis, their errors, and whether it was used, withheld or rejected and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Everything as NetCDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>NetCDF files (*.nc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>CF NetCDF with each variable, its error, the error over the climatological error, and the climatology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <source>The DepthDif backend can't start with {python}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <source>The Python at {python} has no DepthDif backend: install it there with pip install "{backend}".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <source>The system ended the reconstruction because memory ran out (exit code {code}): take a smaller extent, fewer depths or a coarser resolution, or close other programs. The log is {log}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <source>The reconstruction ended unexpectedly with exit code {code}. The log is {log}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <source>The backend {version} speaks job schema {theirs}, this plugin {ours}: install the backend that came with the plugin, with pip install "{backend}".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <source>The log is {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/interpreter.py"/>
        <source>the environment variable {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/interpreter.py"/>
        <source>the setting {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/interpreter.py"/>
        <source>The DepthDif backend can't start, because {where} names {path}, which isn't there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/interpreter.py"/>
        <source>The DepthDif backend isn't installed: create a Python environment, install the backend there with pip install "{backend}", and name its Python in the environment variable {variable} or the QGIS setting {setting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/processing.py"/>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Sea-surface temperature: a GHRSST or OSTIA NetCDF file or any raster. F:variable or F:band-number picks one where the file holds several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Sea level: an anomaly, or an absolute dynamic topography, best with its mean (mdt). A DUACS file or any raster, of the day of the analysis; F:variable as for the SST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>m, cm or mm, by the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Mean dynamic topography, which is subtracted from the sea level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>none: a topography is compared with the climatology's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Sea-surface salinity of the day: any raster. It acts where salinity is reconstructed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Profiles: Argo, ERDDAP or EN4 NetCDF, CSV, or a point layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>none: only the SST is used, and said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Which column of the profiles plays a role that would otherwise be guessed. Roles: depth, pressure, temperature, potential_temperature, salinity, time, platform, cycle, direction, qc, longitude, latitude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Day of the analysis, which is for 12 UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the SST file's, if it holds one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Half-width of the time window for profiles, inclusive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>West, south, east, north. East below west, or above 180, crosses the dateline. Snaps outward to cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the profiles' bounding box in the window + 3°, within the SST; without profiles the SST's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Size of an output cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Output depths, for example 0,10,50-200/50, or native for the model's own levels. 0 is the shallowest level; linear in depth between levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>metres, positive down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What is reconstructed: potential temperature (°C), practical salinity, or both. Salinity comes with columns that are statically stable. With both, GeoTIFF outputs of salinity stand beside those of temperature, as NAME_salinity.tif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How: auto withholds the job's own floats in turn and takes, per depth band with at least 8 of them, the method that surely wins; else, and in preview, diffusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>preview is one evaluation without members, standard 16 members × 8 steps, high 32 × 16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Number of members, even. Given with preview, it turns the sampler on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>by quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Evaluations of the denoiser a member. Given with preview, it turns the sampler on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Seed of the noise: the same seed gives the same result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Where the model runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What runs the model's learned part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Number of processor threads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Memory that may be used; a larger request is refused before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>75 % of what is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Model package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the bundled one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>CF climatology (for example WOA) instead of the model's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the model's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Platform whose profiles are left out of the analysis and scored in the outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Take it as an error when no profile is usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Side of a tile; a multiple of 24. For tests and small memories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>cells of the model's grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Result. NetCDF (.nc) holds everything; GeoTIFF (.tif) holds temperature (salinity where that alone is asked for), a band per depth, with NAME_error.tif and NAME_error_ratio.tif beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>GeoTIFF of the calibrated error (1 σ), in the unit of the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>beside a GeoTIFF output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>GeoTIFF of the error over the climatological error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>GeoTIFF of salinity, a band per depth, where both variables are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>NAME_salinity.tif beside a GeoTIFF output of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>GeoTIFF of salinity's calibrated error (1 σ), where both variables are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>NAME_salinity_error.tif beside a GeoTIFF output of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>GeoTIFF of salinity's error over its climatological error, where both are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>NAME_salinity_error_ratio.tif beside a GeoTIFF output of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>NetCDF with everything, beside a GeoTIFF output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>NetCDF with the members' fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>A row per aligned level: platform, cycle, direction, time, longitude, latitude, depth_m, value, observation_error, background, analysis, analysis_error, status, reason, variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>JSON report: inputs with hashes, counts by reason, method, model, seed, versions, timings, peak memory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
