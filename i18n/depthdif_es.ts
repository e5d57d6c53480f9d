<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>DepthDif</name>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Align profiles</source>
        <translation>Alinear perfiles</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Profiles on the 50 depth levels: a field per level, and a table</source>
        <translation>Perfiles en los 50 niveles de profundidad: un campo por nivel, y una tabla</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Checks profiles by their quality flags, converts them to depth and potential temperature (TEOS-10) and puts them on the 50 levels of the model, from 0.5 to 5728 m, as a reconstruction does. A level is filled if it lies within what the profile observed and a sample lies within 10 % of its depth, or 10 m; its value is interpolated. Nothing is extrapolated: other levels are empty.

You get a point per profile with a field per level (t_0110m is the temperature at 109.7 m), which levels are observed, and a table with a row per value.</source>
        <translation>Comprueba los perfiles por sus indicadores de calidad, los convierte a profundidad y temperatura potencial (TEOS-10) y los lleva a los 50 niveles del modelo, de 0,5 a 5728 m, como hace una reconstrucción. Un nivel se rellena si está dentro de lo que observó el perfil y hay una muestra a menos del 10 % de su profundidad, o de 10 m; su valor se interpola. Nada se extrapola: los demás niveles quedan vacíos.

Se obtiene un punto por perfil con un campo por nivel (t_0110m es la temperatura a 109,7 m), qué niveles están observados, y una tabla con una fila por valor.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <location filename="../depthdif_qgis/inputs/observed.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Time window (± days)</source>
        <translation>Ventana temporal (± días)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Aligned profiles</source>
        <translation>Perfiles alineados</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Table of aligned profiles</source>
        <translation>Tabla de perfiles alineados</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Profiles read</source>
        <translation>Perfiles leídos</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Profiles aligned</source>
        <translation>Perfiles alineados</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Profiles rejected</source>
        <translation>Perfiles rechazados</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Values on levels</source>
        <translation>Valores en los niveles</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>There are no profiles: give PROFILES or PROFILE_FILES.</source>
        <translation>No hay perfiles: indique PROFILES o PROFILE_FILES.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/backend_algorithm.py"/>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/backend_algorithm.py"/>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>Reconstruction</source>
        <translation>Reconstrucción</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/backend_algorithm.py"/>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/backend_algorithm.py"/>
        <source>Set-up</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/backend_algorithm.py"/>
        <source>{name} would overwrite the input {path}. Name another file.</source>
        <translation>{name} sobrescribiría la entrada {path}. Indique otro archivo.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Derive quantities</source>
        <translation>Derivar magnitudes</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Mixed-layer depth, isotherm depth, heat content, thermocline, density, sound speed and stratification of a reconstruction, with errors</source>
        <translation>Profundidad de la capa de mezcla, profundidad de una isoterma, contenido de calor, termoclina, densidad, velocidad del sonido y estratificación de una reconstrucción, con sus errores</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Makes a raster of a quantity that a reconstruction implies: the depth of the mixed layer or of an isotherm, the heat between two depths, the thermocline, density, speed of sound or stratification, by TEOS-10.

Temperature and salinity are linear between levels, so reconstruct at many depths (native). The error is the spread of the quantity over the run's members; without members only the depth of an isotherm has one. Where the reconstruction holds no salinity, the climatology's of its day stands in, and the log says so.

There is no value on land, where the sea is too shallow, and where the water column does not show the quantity, such as an isotherm in water that is all colder.</source>
        <translation>Crea un ráster de una magnitud que se deduce de una reconstrucción: la profundidad de la capa de mezcla o de una isoterma, el calor entre dos profundidades, la termoclina, la densidad, la velocidad del sonido o la estratificación, según TEOS-10.

La temperatura y la salinidad son lineales entre niveles, así que reconstruya a muchas profundidades (native). El error es la dispersión de la magnitud entre los miembros de la ejecución; sin miembros, solo lo tiene la profundidad de una isoterma. Si la reconstrucción no contiene salinidad, ocupa su lugar la climatológica del día, y el registro lo indica.

No hay valor en tierra, donde el mar es demasiado somero ni donde la columna de agua no presenta la magnitud, como una isoterma en agua toda más fría.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Members (file)</source>
        <translation>Miembros (archivo)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>NetCDF (*.nc);;All files (*)</source>
        <translation>NetCDF (*.nc);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>A layer of the run tells them by itself, where it has them.</source>
        <translation>Una capa de la ejecución los indica por sí misma, si los tiene.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Quantity</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Isotherm (°C)</source>
        <translation>Isoterma (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Heat content: from (m)</source>
        <translation>Contenido de calor: desde (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Heat content: to (m)</source>
        <translation>Contenido de calor: hasta (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Mixed layer: change of temperature (°C)</source>
        <translation>Capa de mezcla: cambio de temperatura (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Mixed layer: change of density (kg/m³)</source>
        <translation>Capa de mezcla: cambio de densidad (kg/m³)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Mixed layer: reference depth (m)</source>
        <translation>Capa de mezcla: profundidad de referencia (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Density, sound, stratification: depths (m)</source>
        <translation>Densidad, sonido, estratificación: profundidades (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Derived quantity</source>
        <translation>Magnitud derivada</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Its error</source>
        <translation>Su error</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Mean of the quantity</source>
        <translation>Media de la magnitud</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Least value</source>
        <translation>Valor mínimo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Greatest value</source>
        <translation>Valor máximo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Mean error</source>
        <translation>Error medio</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Cells of water without a value</source>
        <translation>Celdas de agua sin valor</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>{what}: error</source>
        <translation>{what}: error</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>A reconstruction minus the climatology, or minus another, where it is significant</source>
        <translation>Una reconstrucción menos la climatología, o menos otra, donde es significativo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Subtracts from a reconstruction the climatology of its day (the increment: what the observations changed) or another reconstruction (another day, method or input), and keeps what exceeds so many standard errors of the difference.

Against the climatology the error is the reconstruction's own: the climatology is the reference. Against another reconstruction both errors are combined as independent; if the two share floats or maps, that is too much rather than too little. Of two grids the coarser is kept.</source>
        <translation>Resta de una reconstrucción la climatología de su día (el incremento: lo que cambiaron las observaciones) u otra reconstrucción (otro día, método o entrada), y conserva lo que supera cierto número de errores estándar de la diferencia.

Frente a la climatología, el error es el de la propia reconstrucción: la climatología es la referencia. Frente a otra reconstrucción, ambos errores se combinan como independientes; si comparten boyas o mapas, eso es más bien demasiado que demasiado poco. De dos mallas se conserva la más gruesa.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Minus another, else the climatology</source>
        <translation>Menos otra; si no, la climatología</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Keep what exceeds (standard errors)</source>
        <translation>Conservar lo que supera (errores estándar)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Depths (m)</source>
        <translation>Profundidades (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Difference over its error</source>
        <translation>Diferencia entre su error</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>Values compared</source>
        <translation>Valores comparados</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Significant values</source>
        <translation>Valores significativos</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Share of significant values (%)</source>
        <translation>Proporción de valores significativos (%)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Mean of what is kept</source>
        <translation>Media de lo conservado</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Root mean square of what is kept</source>
        <translation>Media cuadrática de lo conservado</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Largest absolute difference</source>
        <translation>Mayor diferencia absoluta</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Temperature increment</source>
        <translation>Incremento de temperatura</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Temperature difference</source>
        <translation>Diferencia de temperatura</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Salinity increment</source>
        <translation>Incremento de salinidad</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Salinity difference</source>
        <translation>Diferencia de salinidad</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>{what} over its error</source>
        <translation>{what} entre su error</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>{what}: {date} minus climatology</source>
        <translation>{what}: {date} menos climatología</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>{what}: {date} minus {other}</source>
        <translation>{what}: {date} menos {other}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>the other</source>
        <translation>la otra</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Import profiles</source>
        <translation>Importar perfiles</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Argo, ERDDAP, EN4 or CSV profiles as a point layer, checked by their flags</source>
        <translation>Perfiles de Argo, ERDDAP, EN4 o CSV como capa de puntos, comprobados por sus indicadores</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Reads profiles of temperature and salinity from Argo GDAC files (of a float, a cycle or a day), ERDDAP tables, EN4, CSV or point layers, as many as you like, and makes one point layer of them: a point per level, or per profile.

Quality flags are applied (1, 2, 5 and 8 are good; adjusted values count where the data mode is A or D), or kept as fields beside every bad level and the reason why it is bad. A profile that comes twice counts once. What was left out is counted by reason in the log and in the report.

Reconstruct reads the layer with a point per level as it would read the files themselves. The points carry their time, so the temporal controller works on them.</source>
        <translation>Lee perfiles de temperatura y salinidad de archivos del GDAC de Argo (de una boya, un ciclo o un día), tablas de ERDDAP, EN4, CSV o capas de puntos, tantos como quiera, y hace de ellos una sola capa de puntos: un punto por nivel, o por perfil.

Los indicadores de calidad se aplican (1, 2, 5 y 8 son buenos; los valores ajustados cuentan donde el modo de datos es A o D), o se conservan como campos junto a cada nivel malo y la razón por la que lo es. Un perfil que viene dos veces cuenta una. Lo que se dejó fuera se cuenta por motivo en el registro y en el informe.

Reconstruir lee la capa con un punto por nivel como leería los propios archivos. Los puntos llevan su fecha y hora, así que el controlador temporal funciona con ellos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Profile files</source>
        <translation>Archivos de perfiles</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Fields by role</source>
        <translation>Campos por función</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Several are separated by commas: temperature=T, time=DATE.</source>
        <translation>Separe varios con comas: temperature=T, time=DATE.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>West, east, south, north of the profiles that are wanted. To cross the dateline let east go on beyond 180: 170,190,-10,10. Default: no limit.</source>
        <translation>Oeste, este, sur, norte de los perfiles deseados. Para cruzar la línea de cambio de fecha, deje que el este pase de 180: 170,190,-10,10. Por defecto: sin límite.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Quality flags</source>
        <translation>Indicadores de calidad</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>What a point stands for</source>
        <translation>Qué representa un punto</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Imported profiles</source>
        <translation>Perfiles importados</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Report of the import</source>
        <translation>Informe de la importación</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>HTML files (*.html);;JSON files (*.json)</source>
        <translation>Archivos HTML (*.html);;Archivos JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Profiles accepted</source>
        <translation>Perfiles aceptados</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Profiles outside the dates or the extent</source>
        <translation>Perfiles fuera de las fechas o de la extensión</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Levels accepted</source>
        <translation>Niveles aceptados</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Levels rejected</source>
        <translation>Niveles rechazados</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>FIELDS takes role=column, not {word}; write for example temperature=T.</source>
        <translation>FIELDS admite función=columna, no {word}; escriba por ejemplo temperature=T.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>OUTPUT_REPORT {path} can't be written: {reason}.</source>
        <translation>No se puede escribir OUTPUT_REPORT {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Import sea-surface temperature</source>
        <translation>Importar temperatura superficial del mar</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>OSTIA, MUR or any other SST, of one day or many, as dated rasters in °C</source>
        <translation>OSTIA, MUR o cualquier otra SST, de uno o muchos días, como rásteres con fecha en °C</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Reads sea-surface temperature from GHRSST or OSTIA NetCDF files or any rasters, of one day or many, and writes a GeoTIFF in °C with a band for each day. Values stay on their own cells and as they are, unless you ask for a resolution. Land, lakes and rivers of the file's mask are left out; its error, mask and sea ice come along as further bands.

Reconstruct takes the raster as SST and knows its date. On the map you find a group with a layer per day, in the colours of all temperatures. Their times are set, so the temporal controller works on them.</source>
        <translation>Lee la temperatura superficial del mar de archivos NetCDF de GHRSST u OSTIA o de cualquier ráster, de uno o muchos días, y escribe un GeoTIFF en °C con una banda por día. Los valores quedan en sus propias celdas y tal como son, salvo que pida una resolución. La tierra, los lagos y los ríos de la máscara del archivo se dejan fuera; su error, su máscara y el hielo marino vienen como bandas adicionales.

Reconstruir toma el ráster como SST y conoce su fecha. En el mapa aparece un grupo con una capa por día, en los colores de todas las temperaturas. Sus fechas están definidas, así que el controlador temporal funciona con ellas.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Sea-surface temperature (files)</source>
        <translation>Temperatura superficial del mar (archivos)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>West, east, south, north. To cross the dateline let east go on beyond 180: 170,190,-10,10. Cells that it touches are taken whole. Default: the whole raster.</source>
        <translation>Oeste, este, sur, norte. Para cruzar la línea de cambio de fecha, deje que el este pase de 180: 170,190,-10,10. Las celdas que toca se toman enteras. Por defecto: todo el ráster.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Resolution (degrees)</source>
        <translation>Resolución (grados)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Most sea ice</source>
        <translation>Máximo de hielo marino</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Further bands</source>
        <translation>Bandas adicionales</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Load a layer per day</source>
        <translation>Cargar una capa por día</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Whether the map shows a layer per day, or one layer whose bands are the days, among which the temporal controller chooses.</source>
        <translation>Si el mapa muestra una capa por día, o una sola capa cuyas bandas son los días, entre los que elige el controlador temporal.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <location filename="../depthdif_qgis/layers/sst_days.py"/>
        <source>Sea-surface temperature</source>
        <translation>Temperatura superficial del mar</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Error of the sea-surface temperature</source>
        <translation>Error de la temperatura superficial del mar</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Folder for a file of each day</source>
        <translation>Carpeta para un archivo por día</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Folder for a GeoTIFF of each day besides, called sst_YYYY-MM-DD.tif.</source>
        <translation>Carpeta para un GeoTIFF adicional por día, llamado sst_AAAA-MM-DD.tif.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Cells with a value, on the fullest day</source>
        <translation>Celdas con valor, en el día más completo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Lowest temperature (°C)</source>
        <translation>Temperatura más baja (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Highest temperature (°C)</source>
        <translation>Temperatura más alta (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Mean temperature of the cells (°C)</source>
        <translation>Temperatura media de las celdas (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <location filename="../depthdif_qgis/layers/products.py"/>
        <source>The layers couldn't be arranged: {}</source>
        <translation>No se pudieron ordenar las capas: {}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>OUTPUT_FOLDER {path} can't be made: {reason}.</source>
        <translation>No se puede crear OUTPUT_FOLDER {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Map sheet</source>
        <translation>Hoja de mapa</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>A page per depth: map, colour bar, floats, error; as PDF or pictures</source>
        <translation>Una página por profundidad: mapa, barra de colores, boyas, error; como PDF o imágenes</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Makes a page for each depth of a reconstruction: the map with graticule and scale bar, its colour bar, the floats near that depth by their residual, the error as an inset, the date, and what it was made from. A4 landscape, as one PDF, as PNGs, or both.

It works from a run on the map or from files, and needs no backend. What has no value is grey: land, and sea floor above the depth.</source>
        <translation>Hace una página para cada profundidad de una reconstrucción: el mapa con cuadrícula y barra de escala, su barra de colores, las boyas cercanas a esa profundidad según su residuo, el error en un recuadro, la fecha, y de qué está hecha. A4 apaisado, como un solo PDF, como PNG, o ambos.

Parte de una ejecución en el mapa o de archivos, y no necesita el motor de cálculo. Lo que no tiene valor es gris: la tierra, y el fondo marino por encima de la profundidad.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>What is shown. Default: temperature, or salinity where that is alone.</source>
        <translation>Qué se muestra. Por defecto: la temperatura, o la salinidad si es lo único que hay.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>For which of the reconstruction's depths there is a page, for example 0,100,500. Default: all.</source>
        <translation>Para cuáles de las profundidades de la reconstrucción hay una página, por ejemplo 0,100,500. Por defecto: todas.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Profile levels</source>
        <translation>Niveles de los perfiles</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>The profile levels that Reconstruct gave, drawn near each depth by their residual in standard errors. Default: the run's own, where a layer of it is given.</source>
        <translation>Los niveles de los perfiles que dio Reconstruir, dibujados cerca de cada profundidad según su residuo en errores estándar. Por defecto: los de la propia ejecución, si se indica una capa de ella.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Stands before the depth on each page. Default: the variable.</source>
        <translation>Va antes de la profundidad en cada página. Por defecto: la variable.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>One colour range for all pages</source>
        <translation>Un mismo rango de colores para todas las páginas</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Whether colours mean the same on all pages; else each page's span its own values.</source>
        <translation>Si los colores significan lo mismo en todas las páginas; si no, los de cada página abarcan sus propios valores.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Contour lines</source>
        <translation>Isolíneas</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Whether there are contour lines on the map.</source>
        <translation>Si hay isolíneas en el mapa.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Resolution (dots per inch)</source>
        <translation>Resolución (puntos por pulgada)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Of the pictures, and of the rasters in the PDF. Default: 200.</source>
        <translation>De las imágenes, y de los rásteres en el PDF. Por defecto: 200.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Map sheet (PDF)</source>
        <translation>Hoja de mapa (PDF)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>One file with all pages.</source>
        <translation>Un archivo con todas las páginas.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Folder for PNGs</source>
        <translation>Carpeta para los PNG</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Gets a picture of each page, called temperature_0100m.png and so on.</source>
        <translation>Recibe una imagen de cada página, llamada temperature_0100m.png y así sucesivamente.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>There is nowhere to write to: give OUTPUT or OUTPUT_FOLDER.</source>
        <translation>No hay dónde escribir: indique OUTPUT u OUTPUT_FOLDER.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <location filename="../depthdif_qgis/inputs/observed.py"/>
        <source>PROFILES {value} can't be opened as a point layer.</source>
        <translation>PROFILES {value} no se puede abrir como capa de puntos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>{layer} has no field {field}: PROFILES takes the profile levels that Reconstruct gave.</source>
        <translation>{layer} no tiene el campo {field}: PROFILES toma los niveles de los perfiles que dio Reconstruir.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>There is no depth {depth}; there are {depths} m.</source>
        <translation>No hay profundidad {depth}; hay {depths} m.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Salinity</source>
        <translation>Salinidad</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <location filename="../depthdif_qgis/outputs/table_sink.py"/>
        <location filename="../depthdif_qgis/worker/processing.py"/>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>{path} can't be written: is its folder there, and is it open elsewhere?</source>
        <translation>No se puede escribir {path}: ¿existe su carpeta, y está abierto en otro lugar?</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Reconstruct</source>
        <translation>Reconstruir</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Temperature and salinity below the sea surface, with errors, from SST and profiles</source>
        <translation>Temperatura y salinidad bajo la superficie del mar, con sus errores, a partir de la SST y de perfiles</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Reconstructs potential temperature, practical salinity or both at the depths you ask for from a sea-surface temperature raster (OSTIA, MUR or any other) and Argo or other profiles, by conditional diffusion sampling.

Each layer comes with an error layer: one standard deviation, in °C or salinity. There is no value on land, in lakes or below the sea floor. Without profiles the reconstruction rests on the SST alone, and says so.

On the map you find a group for the run with a layer per depth. Their dates and elevations are set, so the temporal and the elevation controller work on them.</source>
        <translation>Reconstruye la temperatura potencial, la salinidad práctica o ambas a las profundidades que se pidan, a partir de un ráster de temperatura superficial del mar (OSTIA, MUR u otro) y de perfiles de Argo u otros, por muestreo de un modelo de difusión condicional.

Cada capa va acompañada de una capa de error: una desviación estándar, en °C o en salinidad. No hay valor en tierra, en lagos ni bajo el fondo marino. Sin perfiles, la reconstrucción se apoya solo en la SST, y lo indica.

En el mapa aparece un grupo para la ejecución con una capa por profundidad. Sus fechas y elevaciones están definidas, así que los controladores temporal y de elevación funcionan con ellas.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Profiles used</source>
        <translation>Perfiles utilizados</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Dates that were there already</source>
        <translation>Fechas que ya estaban</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Mean error of the output</source>
        <translation>Error medio de la salida</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Mean error of salinity beside it</source>
        <translation>Error medio de la salinidad adjunta</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Output of each date</source>
        <translation>Salida de cada fecha</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Dates that are finished stay if you cancel; run it again to go on from there.</source>
        <translation>Las fechas terminadas se conservan si cancela; vuelva a ejecutar para seguir desde ahí.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <location filename="../depthdif_qgis/gui/sample_data.py"/>
        <source>Sample profiles</source>
        <translation>Muestrear perfiles</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Values and errors of a reconstruction at points and depths</source>
        <translation>Valores y errores de una reconstrucción en puntos y profundidades</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Reads a reconstruction at points and depths: temperature, salinity, their errors and climatology, interpolated between cells and levels. Nothing is extrapolated; where there is no value, the field missing says why.

Beside each value stands what the nearest float observed at that depth, if one lies near enough, with the residual (observed minus reconstructed), also divided by both errors. The residual of a float that the reconstruction used tells how closely it was fitted; that of a withheld one (observed_status) tells skill.</source>
        <translation>Lee una reconstrucción en puntos y profundidades: temperatura, salinidad, sus errores y la climatología, interpolados entre celdas y niveles. Nada se extrapola; donde no hay valor, el campo missing dice por qué.

Junto a cada valor está lo que observó la boya más cercana a esa profundidad, si hay una bastante cerca, con el residuo (observado menos reconstruido), también dividido entre ambos errores. El residuo de una boya que usó la reconstrucción dice con cuánta precisión se ajustó; el de una reservada (observed_status) dice la calidad.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Points (layer)</source>
        <translation>Puntos (capa)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Where to sample. A selection or filter counts. Give this, a table or a point.</source>
        <translation>Dónde muestrear. Se respeta una selección o un filtro. Indique esto, una tabla o un punto.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Points (table)</source>
        <translation>Puntos (tabla)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tablas (*.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>A single place to sample at, picked on the map or typed.</source>
        <translation>Un único lugar donde muestrear, elegido en el mapa o escrito.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Field: name of the point</source>
        <translation>Campo: nombre del punto</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Observed within (km)</source>
        <translation>Observado a menos de (km)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Observed within (m of depth)</source>
        <translation>Observado a menos de (m de profundidad)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Sampled values</source>
        <translation>Valores muestreados</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>A point per place and depth; as CSV, a table.</source>
        <translation>Un punto por lugar y profundidad; como CSV, una tabla.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Values found</source>
        <translation>Valores encontrados</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Values with an observation beside</source>
        <translation>Valores con una observación al lado</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Root mean square of the residuals</source>
        <translation>Media cuadrática de los residuos</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>There is no place to sample at: give POINTS, POINTS_FILE or POINT.</source>
        <translation>No hay ningún lugar donde muestrear: indique POINTS, POINTS_FILE o POINT.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Give POINTS or POINTS_FILE, not both.</source>
        <translation>Indique POINTS o POINTS_FILE, no ambos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>POINTS {value} can't be opened as a point layer.</source>
        <translation>POINTS {value} no se puede abrir como capa de puntos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>Score methods</source>
        <translation>Evaluar métodos</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>How good each method is on your data, by depth, on floats left out</source>
        <translation>Lo bueno que es cada método con sus datos, por profundidad, en boyas reservadas</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>Says how good each method is on your own data, and whether its errors are honest. Floats are left out, always with all their cycles, each method reconstructs without them, and its values and errors are compared with theirs by depth band.

With a known field, for example a model's, in place of profiles, observations of it are simulated and each method is compared with it cell by cell.

The report holds the result in words, tables and figures; the table is for your own work. Allow two minutes for 20 floats and all methods.</source>
        <translation>Dice lo bueno que es cada método con sus propios datos, y si sus errores son honestos. Se reservan boyas, siempre con todos sus ciclos; cada método reconstruye sin ellas, y sus valores y errores se comparan con los de ellas por banda de profundidad.

Con un campo conocido, por ejemplo el de un modelo, en lugar de perfiles, se simulan observaciones de él y cada método se compara con él celda a celda.

El informe contiene el resultado en palabras, tablas y figuras; la tabla es para su propio trabajo. Cuente con dos minutos para 20 boyas y todos los métodos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>Floats or cases scored</source>
        <translation>Boyas o casos evaluados</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>Give either profiles, of which floats are left out, or TRUTH, a known field.</source>
        <translation>Indique o bien perfiles, de los que se reservan boyas, o bien TRUTH, un campo conocido.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>{name} takes whole numbers with commas, not {word}.</source>
        <translation>{name} admite números enteros con comas, no {word}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Vertical section</source>
        <translation>Sección vertical</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>A reconstruction along a line: distance by depth, with errors and floats</source>
        <translation>Una reconstrucción a lo largo de una línea: distancia por profundidad, con errores y boyas</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Cuts a reconstruction along a line. The picture shows the values with contour lines, hatched where the error is nearly the climatology's, land and sea floor in grey, and the floats near the line as circles in the colour of what they observed.

The raster's x is the distance along the line in kilometres, its y the height in metres (minus the depth), so that it stands upright; its bands are the value, the error and the error's ratio to the climatology's. It belongs to no place on Earth: look at it in a map view of its own (View, New Map View). It comes unticked.

The table holds the reconstruction's own levels. Nothing is extrapolated.</source>
        <translation>Corta una reconstrucción a lo largo de una línea. La imagen muestra los valores con isolíneas, con trama donde el error es casi el de la climatología, la tierra y el fondo marino en gris, y las boyas cercanas a la línea como círculos del color de lo que observaron.

La x del ráster es la distancia a lo largo de la línea en kilómetros, su y la altura en metros (menos la profundidad), de modo que queda derecho; sus bandas son el valor, el error y la relación del error con el de la climatología. No pertenece a ningún lugar de la Tierra: mírelo en una vista de mapa propia (Ver, Nueva vista de mapa). Llega sin marcar.

La tabla contiene los niveles propios de la reconstrucción. Nada se extrapola.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Line (layer)</source>
        <translation>Línea (capa)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>The line to cut along: the first line of the layer, or of its selection. Give this or LINE_TEXT.</source>
        <translation>La línea por la que cortar: la primera línea de la capa, o de su selección. Indique esto o LINE_TEXT.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Line (text)</source>
        <translation>Línea (texto)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Down to (m)</source>
        <translation>Hasta (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Floats within (km)</source>
        <translation>Boyas a menos de (km)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Depth axis of the picture</source>
        <translation>Eje de profundidad de la imagen</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Picture for pages that are</source>
        <translation>Imagen para páginas de tipo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Title of the picture</source>
        <translation>Título de la imagen</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Way between the line's points</source>
        <translation>Camino entre los puntos de la línea</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Width of a column (km)</source>
        <translation>Ancho de una columna (km)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>From (m)</source>
        <translation>Desde (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Height of a row (m)</source>
        <translation>Altura de una fila (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Hatch above this share</source>
        <translation>Trama por encima de esta proporción</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Hatch above this error</source>
        <translation>Trama por encima de este error</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Section (raster)</source>
        <translation>Sección (ráster)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Section (picture)</source>
        <translation>Sección (imagen)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Section (table)</source>
        <translation>Sección (tabla)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Length of the line (km)</source>
        <translation>Longitud de la línea (km)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Profiles near the line</source>
        <translation>Perfiles cerca de la línea</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>The section couldn't be styled: {}</source>
        <translation>No se pudo dar estilo a la sección: {}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Set up backend</source>
        <translation>Instalar el motor de cálculo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Installs what DepthDif computes with, beside QGIS and not into it</source>
        <translation>Instala aquello con lo que calcula DepthDif, junto a QGIS y no dentro de él</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Installs the DepthDif backend, which comes with the plugin, and the packages that it needs into a Python environment in your QGIS profile. QGIS's own Python isn't touched. About 200 MB are downloaded and 0.8 GB are taken on the disk.

A new environment takes the old one's place only when it works: an installation that fails or is cancelled changes nothing. Remove takes everything away again.</source>
        <translation>Instala el motor de cálculo de DepthDif, que viene con el complemento, y los paquetes que necesita en un entorno de Python de su perfil de QGIS. El Python de QGIS no se toca. Se descargan unos 200 MB y se ocupan 0,8 GB en el disco.

Un entorno nuevo solo sustituye al anterior cuando funciona: una instalación que falla o se cancela no cambia nada. Al quitarlo desaparece todo.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>install makes a new environment, repair makes the last one anew with the same choices, remove deletes it. download only fills a folder of wheels, to install from on a machine without internet. Default: install.</source>
        <translation>install crea un entorno nuevo, repair rehace el último con las mismas opciones, remove lo elimina. download solo llena una carpeta de paquetes wheel, desde la que instalar en un equipo sin internet. Por defecto: install.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>cpu is enough for the bundled model. The others run a model's learned part on an NVIDIA card: with ONNX Runtime (about 1.5 GB to download) or with PyTorch (about 3 GB). Default: cpu.</source>
        <translation>cpu basta para el modelo incluido. Las demás ejecutan la parte aprendida de un modelo en una tarjeta NVIDIA: con ONNX Runtime (unos 1,5 GB de descarga) o con PyTorch (unos 3 GB). Por defecto: cpu.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Folder of wheels (without internet)</source>
        <translation>Carpeta de paquetes wheel (sin internet)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>A folder of Python packages (*.whl), to install from without internet. The action download fills it, on a machine with the same system and the same version of Python. Default: none, the packages are downloaded.</source>
        <translation>Una carpeta de paquetes de Python (*.whl), desde la que instalar sin internet. La acción download la llena, en un equipo con el mismo sistema y la misma versión de Python. Por defecto: ninguna, los paquetes se descargan.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Python to start from</source>
        <translation>Python de partida</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>The Python program that the environment is made with. Default: QGIS's own, or another one that is new enough.</source>
        <translation>El programa de Python con el que se crea el entorno. Por defecto: el de QGIS, u otro que sea bastante reciente.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Further package index</source>
        <translation>Índice de paquetes adicional</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Address of a package index to look into besides the usual one: your organisation's, or the one that PyTorch's site names for your CUDA version, which torch-cuda needs on Windows. Default: none.</source>
        <translation>Dirección de un índice de paquetes en el que buscar además del habitual: el de su organización, o el que el sitio de PyTorch indica para su versión de CUDA, que torch-cuda necesita en Windows. Por defecto: ninguno.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>The backend's Python</source>
        <translation>Python del motor de cálculo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>The backend's version</source>
        <translation>Versión del motor de cálculo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelado; no se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>The backend is installed, but {where} names {python}, which is used instead.</source>
        <translation>El motor de cálculo está instalado, pero {where} indica {python}, que se usa en su lugar.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/actions.py"/>
        <source>Profile viewer</source>
        <translation>Visor de perfiles</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/actions.py"/>
        <source>Temperature and salinity with depth, where you click</source>
        <translation>Temperatura y salinidad con la profundidad, donde haga clic</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/actions.py"/>
        <source>Depth slider</source>
        <translation>Control de profundidad</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/actions.py"/>
        <source>Switch the map from level to level</source>
        <translation>Cambiar el mapa de un nivel a otro</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/actions.py"/>
        <source>Shallower level</source>
        <translation>Nivel menos profundo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/actions.py"/>
        <source>Deeper level</source>
        <translation>Nivel más profundo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Backend</source>
        <translation>Motor de cálculo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>More choices…</source>
        <translation>Más opciones…</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Graphics card, installation without internet, another Python</source>
        <translation>Tarjeta gráfica, instalación sin internet, otro Python</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Copies to the clipboard what a bug report needs</source>
        <translation>Copia al portapapeles lo que necesita un informe de error</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Repair backend</source>
        <translation>Reparar el motor de cálculo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Remove the backend</source>
        <translation>Quitar el motor de cálculo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Remove the backend and its packages from this QGIS profile? You can set it up again at any time.</source>
        <translation>¿Quitar el motor de cálculo y sus paquetes de este perfil de QGIS? Puede volver a instalarlo en cualquier momento.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>DepthDif: diagnostics</source>
        <translation>DepthDif: diagnóstico</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Copied to the clipboard: paste it into your bug report.</source>
        <translation>Copiado al portapapeles: péguelo en su informe de error.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Not set up yet. The button installs the backend into your QGIS profile (about 200 MB to download); QGIS's own Python isn't touched.</source>
        <translation>Aún no está instalado. El botón instala el motor de cálculo en su perfil de QGIS (unos 200 MB de descarga); el Python de QGIS no se toca.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>{where} names {python}, which is used.</source>
        <translation>{where} indica {python}, que es el que se usa.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Ready: backend {version} ({variant}), Python {python}, set up on {date}.</source>
        <translation>Listo: motor de cálculo {version} ({variant}), Python {python}, instalado el {date}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>The plugin brought {version}: press Repair backend.</source>
        <translation>El complemento traía la {version}: pulse Reparar el motor de cálculo.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_setup.py"/>
        <source>DepthDif: set-up</source>
        <translation>DepthDif: instalación</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/depth_toolbar.py"/>
        <source>DepthDif Depth</source>
        <translation>Profundidad de DepthDif</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/depth_toolbar.py"/>
        <source>Shallower</source>
        <translation>Menos profundo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/depth_toolbar.py"/>
        <source>Depth of the level on the map</source>
        <translation>Profundidad del nivel mostrado en el mapa</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/depth_toolbar.py"/>
        <source>Deeper</source>
        <translation>Más profundo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/depth_toolbar.py"/>
        <source>Play the levels, one after the other</source>
        <translation>Recorrer los niveles uno tras otro</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Reconstruct…</source>
        <translation>Reconstruir…</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Open the sample data</source>
        <translation>Abrir los datos de ejemplo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Settings and set-up…</source>
        <translation>Ajustes e instalación…</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>The backend isn't set up yet: about 200 MB, downloaded once.</source>
        <translation>El motor de cálculo aún no está instalado: unos 200 MB, descargados una sola vez.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Set up</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Setting up the backend; you can go on working.</source>
        <translation>Instalando el motor de cálculo; puede seguir trabajando.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>The backend is ready.</source>
        <translation>El motor de cálculo está listo.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>DepthDif Profile</source>
        <translation>Perfil de DepthDif</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Profile copied as CSV.</source>
        <translation>Perfil copiado como CSV.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Profile copied as a picture.</source>
        <translation>Perfil copiado como imagen.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Save the profile</source>
        <translation>Guardar el perfil</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>{file} can't be written: {reason}</source>
        <translation>No se puede escribir {file}: {reason}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Open a reconstruction</source>
        <translation>Abrir una reconstrucción</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Reconstructions (*.nc *.tif *.tiff)</source>
        <translation>Reconstrucciones (*.nc *.tif *.tiff)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Reconstruction that is shown</source>
        <translation>Reconstrucción mostrada</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Float that is shown</source>
        <translation>Boya mostrada</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Click on the map to choose a place</source>
        <translation>Haga clic en el mapa para elegir un lugar</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Open a NetCDF or GeoTIFF…</source>
        <translation>Abrir un NetCDF o GeoTIFF…</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Previous float (← in the plot)</source>
        <translation>Boya anterior (← en el gráfico)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Next float (→ in the plot)</source>
        <translation>Boya siguiente (→ en el gráfico)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Copy as CSV (Ctrl+C in the plot)</source>
        <translation>Copiar como CSV (Ctrl+C en el gráfico)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Save plot or numbers (Ctrl+S in the plot)</source>
        <translation>Guardar el gráfico o los números (Ctrl+S en el gráfico)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Reconstructio&amp;n</source>
        <translation>Reco&amp;nstrucción</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>&amp;Float</source>
        <translation>&amp;Boya</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>&amp;Stretch the upper ocean</source>
        <translation>E&amp;stirar el océano superior</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Show the &amp;members</source>
        <translation>Mostrar los &amp;miembros</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Follow the map's &amp;time</source>
        <translation>Seguir el &amp;tiempo del mapa</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>&amp;Nearest observed profiles</source>
        <translation>Perfiles observados más &amp;cercanos</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Copy as &amp;picture (Ctrl+Shift+C in the plot)</source>
        <translation>Copiar como &amp;imagen (Ctrl+Mayús+C en el gráfico)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>{count} profiles</source>
        <translation>{count} perfiles</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/drawing.py"/>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/drawing.py"/>
        <source>68 %</source>
        <translation>68 %</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/drawing.py"/>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/drawing.py"/>
        <source>{count} members</source>
        <translation>{count} miembros</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/drawing.py"/>
        <source>Climatology</source>
        <translation>Climatología</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/drawing.py"/>
        <source>Mixed layer {depth:.0f} m</source>
        <translation>Capa de mezcla {depth:.0f} m</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/drawing.py"/>
        <source>On the map {depth:.4g} m</source>
        <translation>En el mapa {depth:.4g} m</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/drawing.py"/>
        <source>{float}, {date}, {distance:.0f} km</source>
        <translation>{float}, {date}, {distance:.0f} km</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/drawing.py"/>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Depth (m)</source>
        <translation>Profundidad (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/export.py"/>
        <source>the picture couldn't be saved</source>
        <translation>no se pudo guardar la imagen</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/plot.py"/>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/reader.py"/>
        <source>Reading profiles</source>
        <translation>Leyendo los perfiles</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/reconstruction.py"/>
        <source>{file} has no temperature or salinity by depth: choose the NetCDF or GeoTIFF of a reconstruction.</source>
        <translation>{file} no contiene temperatura ni salinidad por profundidad: elija el NetCDF o el GeoTIFF de una reconstrucción.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/scene.py"/>
        <location filename="../depthdif_qgis/layers/lineage.py"/>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <location filename="../depthdif_qgis/sheets/page.py"/>
        <source>Practical salinity</source>
        <translation>Salinidad práctica</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/scene.py"/>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Potential temperature (°C)</source>
        <translation>Temperatura potencial (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/scene.py"/>
        <source>σ</source>
        <translation>σ</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/scene.py"/>
        <source>σ (°C)</source>
        <translation>σ (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>No reconstruction of the map's time, {time}.</source>
        <translation>No hay reconstrucción para el tiempo del mapa, {time}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>{title} can't be read: {reason}.</source>
        <translation>No se puede leer {title}: {reason}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>There is no reconstruction in the project: run Reconstruct, or open the NetCDF or GeoTIFF of one.</source>
        <translation>No hay ninguna reconstrucción en el proyecto: ejecute Reconstruir, o abra el NetCDF o GeoTIFF de una.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>Click on the map, or step through the floats with ← and →.</source>
        <translation>Haga clic en el mapa, o recorra las boyas con ← y →.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>{place} lies outside this reconstruction.</source>
        <translation>{place} está fuera de esta reconstrucción.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>There is no sea at {place}.</source>
        <translation>No hay mar en {place}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>There is no value at {place}: land, or sea shallower than {depth:g} m.</source>
        <translation>No hay valor en {place}: tierra, o mar menos profundo que {depth:g} m.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>The files of {title} aren't there any more: run it again, or open a copy.</source>
        <translation>Los archivos de {title} ya no están: vuelva a ejecutarla, o abra una copia.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/words.py"/>
        <source>{degrees:.2f}° N</source>
        <translation>{degrees:.2f}° N</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/words.py"/>
        <source>{degrees:.2f}° S</source>
        <translation>{degrees:.2f}° S</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/words.py"/>
        <source>{degrees:.2f}° E</source>
        <translation>{degrees:.2f}° E</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/words.py"/>
        <source>{degrees:.2f}° W</source>
        <translation>{degrees:.2f}° O</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/sample_data.py"/>
        <source>Sample SST (K)</source>
        <translation>SST de ejemplo (K)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>The one set up above</source>
        <translation>El instalado arriba</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>The user's data folder</source>
        <translation>La carpeta de datos del usuario</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>The system's own</source>
        <translation>La del sistema</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>75 % of what is free</source>
        <translation>75 % de lo que está libre</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>A Python of your own that has the backend. Empty: the environment in the QGIS profile. The environment variable DEPTHDIF_PYTHON goes before both.</source>
        <translation>Un Python suyo que tenga el motor de cálculo. Vacío: el entorno del perfil de QGIS. La variable de entorno DEPTHDIF_PYTHON tiene prioridad sobre ambos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Where models run when an algorithm's own Device is left at auto. cuda needs a backend set up for it.</source>
        <translation>Dónde se ejecutan los modelos cuando el Dispositivo de un algoritmo se deja en auto. cuda necesita un motor de cálculo instalado para ello.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>How many processor threads a run may take.</source>
        <translation>Cuántos hilos del procesador puede usar una ejecución.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>A run that would need more is refused before it starts.</source>
        <translation>Una ejecución que necesitaría más se rechaza antes de empezar.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Model packages (*.depthdif) in this folder can be chosen by their name.</source>
        <translation>Los paquetes de modelo (*.depthdif) de esta carpeta se pueden elegir por su nombre.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Where runs keep temporary files and downloaded packages are kept.</source>
        <translation>Dónde guardan las ejecuciones sus archivos temporales y dónde se conservan los paquetes descargados.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>For every run</source>
        <translation>Para cada ejecución</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Memory limit</source>
        <translation>Límite de memoria</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Model folder</source>
        <translation>Carpeta de modelos</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Cache folder</source>
        <translation>Carpeta de caché</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>There is no sea-surface temperature: give SST or SST_FILE.</source>
        <translation>No hay temperatura superficial del mar: indique SST o SST_FILE.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>Give {name} or {name}_FILE, not both.</source>
        <translation>Indique {name} o {name}_FILE, no ambos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>{name} {value} can't be opened as a raster layer; give a NetCDF as {name}_FILE.</source>
        <translation>{name} {value} no se puede abrir como capa ráster; indique un NetCDF como {name}_FILE.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>There is a last date and no first: give DATE too.</source>
        <translation>Hay una última fecha y ninguna primera: indique también DATE.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>The last date, {last}, is before the first, {first}.</source>
        <translation>La última fecha, {last}, es anterior a la primera, {first}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>{name} {value} isn't a day; write it as YYYY-MM-DD.</source>
        <translation>{name} {value} no es un día; escríbalo como AAAA-MM-DD.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>EXTENT {value} isn't in QGIS's order, which is west,east,south,north.</source>
        <translation>EXTENT {value} no está en el orden de QGIS, que es oeste,este,sur,norte.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>It looks like west,south,east,north: write {}.</source>
        <translation>Parece oeste,sur,este,norte: escriba {}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>To cross the dateline let east go on beyond 180: {west},{east:g},{south},{north}.</source>
        <translation>Para cruzar la línea de cambio de fecha, deje que el este pase de 180: {west},{east:g},{south},{north}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>West must be less than east, and south less than north.</source>
        <translation>El oeste debe ser menor que el este, y el sur menor que el norte.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>EXTENT can't be transformed from {crs} to degrees: {reason}</source>
        <translation>EXTENT no se puede transformar de {crs} a grados: {reason}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>Extent: longitude {west:g} to {east:g}, latitude {south:g} to {north:g} degrees.</source>
        <translation>Extensión: longitud de {west:g} a {east:g}, latitud de {south:g} a {north:g} grados.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/line.py"/>
        <source>Give LINE or LINE_TEXT, not both.</source>
        <translation>Indique LINE o LINE_TEXT, no ambos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/line.py"/>
        <source>There is no line: give LINE or LINE_TEXT.</source>
        <translation>No hay línea: indique LINE o LINE_TEXT.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/line.py"/>
        <source>LINE {value} can't be opened as a line layer.</source>
        <translation>LINE {value} no se puede abrir como capa de líneas.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/line.py"/>
        <source>LINE: {layer} has no line; are a selection or filter in the way?</source>
        <translation>LINE: {layer} no tiene ninguna línea; ¿lo impide una selección o un filtro?</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/line.py"/>
        <source>LINE: {layer} has several lines; the first is taken. Select another.</source>
        <translation>LINE: {layer} tiene varias líneas; se toma la primera. Seleccione otra.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/line.py"/>
        <source>LINE: the line of {layer} has {count} parts; draw it in one.</source>
        <translation>LINE: la línea de {layer} tiene {count} partes; dibújela de una sola vez.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/observed.py"/>
        <source>Observed profiles (point layer)</source>
        <translation>Perfiles observados (capa de puntos)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/observed.py"/>
        <source>What floats observed: the points of a run of Reconstruct, or points with a row per level. Where RECONSTRUCTION_LAYER is given and no profiles are, the run's own points are taken.</source>
        <translation>Lo que observaron las boyas: los puntos de una ejecución de Reconstruir, o puntos con una fila por nivel. Si se indica RECONSTRUCTION_LAYER sin perfiles, se toman los puntos de la ejecución.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/observed.py"/>
        <source>Observed profiles (files)</source>
        <translation>Perfiles observados (archivos)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/profiles.py"/>
        <source>{name}: {layer} has no point to read; are a selection or filter in the way?</source>
        <translation>{name}: {layer} no tiene ningún punto que leer; ¿lo impide una selección o un filtro?</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/profiles.py"/>
        <source>{name}: {layer} is no layer of points.</source>
        <translation>{name}: {layer} no es una capa de puntos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>Give this or {other}, not both.</source>
        <translation>Indique esto o {other}, no ambos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>Give this, {other} or neither.</source>
        <translation>Indique esto, {other} o ninguno.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>Reconstructions (*.nc *.tif *.tiff);;All files (*)</source>
        <translation>Reconstrucciones (*.nc *.tif *.tiff);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>{what} (any layer of the run)</source>
        <translation>{what} (cualquier capa de la ejecución)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>Any layer of a run of Reconstruct on the map: its other files are known by it.</source>
        <translation>Cualquier capa del mapa de una ejecución de Reconstruir: por ella se conocen los demás archivos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>{what} (file)</source>
        <translation>{what} (archivo)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>The NetCDF of a run of Reconstruct, or its GeoTIFF; its error and salinity are found beside it by their names.</source>
        <translation>El NetCDF de una ejecución de Reconstruir, o su GeoTIFF; su error y su salinidad se encuentran al lado por sus nombres.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>Give {name} or {name}_LAYER, not both.</source>
        <translation>Indique {name} o {name}_LAYER, no ambos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>There is no reconstruction: give {name} or {name}_LAYER.</source>
        <translation>No hay reconstrucción: indique {name} o {name}_LAYER.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>{name} {value} can't be opened as a layer.</source>
        <translation>{name} {value} no se puede abrir como capa.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>The files of {run} are gone: {path}. Run Reconstruct again.</source>
        <translation>Los archivos de {run} ya no están: {path}. Vuelva a ejecutar Reconstruir.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>The layer {layer} belongs to no run of Reconstruct; choose a layer of one, or give its file.</source>
        <translation>La capa {layer} no pertenece a ninguna ejecución de Reconstruir; elija una que sí, o indique su archivo.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/sst.py"/>
        <source>{name}: the layer {layer} isn't valid; is its file still there?</source>
        <translation>{name}: la capa {layer} no es válida; ¿sigue existiendo su archivo?</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/sst.py"/>
        <source>{name}: the layer {layer} isn't a raster file on disk ({provider}); export it to a GeoTIFF first, with its values and not as a rendered image.</source>
        <translation>{name}: la capa {layer} no es un archivo ráster en disco ({provider}); expórtela primero a GeoTIFF, con sus valores y no como imagen renderizada.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.py"/>
        <source>Unit: {unit}.</source>
        <translation>Unidad: {unit}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.py"/>
        <source>Default: {default}.</source>
        <translation>Por defecto: {default}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Mixed-layer depth by density, {density_step} kg/m³</source>
        <translation>Profundidad de la capa de mezcla por densidad, {density_step} kg/m³</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Mixed-layer depth by temperature, {temperature_step} °C</source>
        <translation>Profundidad de la capa de mezcla por temperatura, {temperature_step} °C</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Depth of the {isotherm} °C isotherm</source>
        <translation>Profundidad de la isoterma de {isotherm} °C</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Heat content {top}-{bottom} m</source>
        <translation>Contenido de calor {top}-{bottom} m</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Thermocline depth</source>
        <translation>Profundidad de la termoclina</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Thermocline strength</source>
        <translation>Intensidad de la termoclina</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Speed of sound</source>
        <translation>Velocidad del sonido</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Potential density anomaly</source>
        <translation>Anomalía de densidad potencial</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Squared buoyancy frequency</source>
        <translation>Cuadrado de la frecuencia de flotabilidad</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/lineage.py"/>
        <source>{what} reconstructed by {method} with {used} profiles. Errors are one standard deviation. DepthDif {version}, model {model}, seed {seed}.</source>
        <translation>{what}, reconstruidas por {method} con {used} perfiles. Los errores son de una desviación estándar. DepthDif {version}, modelo {model}, semilla {seed}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/lineage.py"/>
        <source>Potential temperature and practical salinity</source>
        <translation>Temperatura potencial y salinidad práctica</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/lineage.py"/>
        <location filename="../depthdif_qgis/sheets/page.py"/>
        <source>Potential temperature</source>
        <translation>Temperatura potencial</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/loading.py"/>
        <source>{layer} couldn't be styled: {reason}</source>
        <translation>No se pudo dar estilo a {layer}: {reason}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Potential temperature at {depth} m (°C)</source>
        <translation>Temperatura potencial a {depth} m (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Practical salinity at {depth} m</source>
        <translation>Salinidad práctica a {depth} m</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Cycle</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Direction (A up, D down)</source>
        <translation>Dirección (A ascenso, D descenso)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Data mode (R, A, D)</source>
        <translation>Modo de datos (R, A, D)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Time (UTC)</source>
        <translation>Fecha y hora (UTC)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Longitude (°)</source>
        <translation>Longitud (°)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Latitude (°)</source>
        <translation>Latitud (°)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Pressure (dbar)</source>
        <translation>Presión (dbar)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Temperature in situ (°C)</source>
        <translation>Temperatura in situ (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Thermometer's error (°C)</source>
        <translation>Error del termómetro (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Pressure gauge's error (dbar)</source>
        <translation>Error del sensor de presión (dbar)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>QC flag of pressure</source>
        <translation>Indicador de calidad de la presión</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>QC flag of temperature</source>
        <translation>Indicador de calidad de la temperatura</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>QC flag of salinity</source>
        <translation>Indicador de calidad de la salinidad</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>QC flag of position</source>
        <translation>Indicador de calidad de la posición</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>QC flag of time</source>
        <translation>Indicador de calidad de la fecha</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>QC flag of the whole profile</source>
        <translation>Indicador de calidad del perfil entero</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Sampling scheme</source>
        <translation>Esquema de muestreo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Shallowest level (m)</source>
        <translation>Nivel menos profundo (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Deepest level (m)</source>
        <translation>Nivel más profundo (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Temperature at the shallowest level (°C)</source>
        <translation>Temperatura en el nivel menos profundo (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Temperature at the deepest level (°C)</source>
        <translation>Temperatura en el nivel más profundo (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Levels with salinity</source>
        <translation>Niveles con salinidad</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Levels observed (x) and not (.)</source>
        <translation>Niveles observados (x) y no (.)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>not observed</source>
        <translation>no observado</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <location filename="../depthdif_qgis/layers/profile_style.py"/>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/profile_style.py"/>
        <source>Residual in standard errors</source>
        <translation>Residuo en errores estándar</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/profile_style.py"/>
        <source>withheld</source>
        <translation>reservado</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Depth band</source>
        <translation>Banda de profundidad</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Bias</source>
        <translation>Sesgo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>CRPS</source>
        <translation>CRPS</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>CRPS of the members</source>
        <translation>CRPS de los miembros</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Spread/skill</source>
        <translation>Dispersión/error</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Spread/skill of the members</source>
        <translation>Dispersión/error de los miembros</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Within 68 %</source>
        <translation>Dentro del 68 %</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Within 90 %</source>
        <translation>Dentro del 90 %</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Within 95 %</source>
        <translation>Dentro del 95 %</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>RMSE / climatology's</source>
        <translation>RMSE / el de la climatología</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>RMSE / interpolation's</source>
        <translation>RMSE / el de la interpolación</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>CRPS / interpolation's</source>
        <translation>CRPS / el de la interpolación</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Seconds a run</source>
        <translation>Segundos por ejecución</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/section_layer.py"/>
        <source>Section of temperature (°C)</source>
        <translation>Sección de temperatura (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/section_layer.py"/>
        <source>Section of salinity</source>
        <translation>Sección de salinidad</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/section_layer.py"/>
        <source>Picture: {path}</source>
        <translation>Imagen: {path}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/sst_days.py"/>
        <source>SST error</source>
        <translation>Error de la SST</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/sst_days.py"/>
        <source>SST</source>
        <translation>SST</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Temperature error</source>
        <translation>Error de temperatura</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Salinity error</source>
        <translation>Error de salinidad</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <source>Isotherms</source>
        <translation>Isotermas</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <source>Isohalines</source>
        <translation>Isohalinas</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <source>{what} {depth} m ({step}{unit})</source>
        <translation>{what} {depth} m ({step}{unit})</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/outputs/table_sink.py"/>
        <source>{name} {path} can't be written: its folder isn't there.</source>
        <translation>No se puede escribir {name} {path}: su carpeta no existe.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/products.py"/>
        <source>Load a layer per depth</source>
        <translation>Cargar una capa por profundidad</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/products.py"/>
        <source>Whether the map shows a layer per depth, or one layer whose bands are the depths.</source>
        <translation>Si el mapa muestra una capa por profundidad, o una sola capa cuyas bandas son las profundidades.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Sea-surface temperature (raster layer)</source>
        <translation>Temperatura superficial del mar (capa ráster)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>A raster of sea-surface temperature, in kelvin or °C. A NetCDF layer is opened again by its file, so that its error, mask and date count. Give this or the file below.</source>
        <translation>Un ráster de temperatura superficial del mar, en kelvin o °C. Una capa NetCDF se vuelve a abrir por su archivo, para que cuenten su error, su máscara y su fecha. Indique esto o el archivo de abajo.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Sea-surface temperature (file)</source>
        <translation>Temperatura superficial del mar (archivo)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Profiles (point layer, one point per level)</source>
        <translation>Perfiles (capa de puntos, un punto por nivel)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Points with a row per level of a profile: depth or pressure, temperature, time, and if known salinity, platform, cycle and quality flag. A selection or filter counts.</source>
        <translation>Puntos con una fila por nivel de un perfil: profundidad o presión, temperatura, fecha y hora y, si se conocen, salinidad, plataforma, ciclo e indicador de calidad. Se respeta una selección o un filtro.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: depth (m)</source>
        <translation>Campo: profundidad (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: pressure (dbar)</source>
        <translation>Campo: presión (dbar)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: temperature (°C)</source>
        <translation>Campo: temperatura (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: salinity</source>
        <translation>Campo: salinidad</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: time</source>
        <translation>Campo: fecha y hora</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: platform</source>
        <translation>Campo: plataforma</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: quality flag</source>
        <translation>Campo: indicador de calidad</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>The profile layer's field for this; guessed from its name when empty.</source>
        <translation>El campo de la capa de perfiles para esto; se deduce de su nombre si está vacío.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Rasters (*.nc *.nc4 *.tif *.tiff);;All files (*)</source>
        <translation>Rásteres (*.nc *.nc4 *.tif *.tiff);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>NetCDF files (*.nc *.nc4);;All files (*)</source>
        <translation>Archivos NetCDF (*.nc *.nc4);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Model package</source>
        <translation>Paquete de modelo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Climatology (file)</source>
        <translation>Climatología (archivo)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Sea level (raster layer)</source>
        <translation>Nivel del mar (capa ráster)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Sea level (file)</source>
        <translation>Nivel del mar (archivo)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Mean dynamic topography (file)</source>
        <translation>Topografía dinámica media (archivo)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Sea-surface salinity (raster layer)</source>
        <translation>Salinidad superficial del mar (capa ráster)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Sea-surface salinity (file)</source>
        <translation>Salinidad superficial del mar (archivo)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Last date, for a range</source>
        <translation>Última fecha, para un intervalo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Step of the range (days)</source>
        <translation>Paso del intervalo (días)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>West, east, south, north. To cross the dateline let east go on beyond 180: 170,190,-10,10. Snaps outward to cells. Default: {}.</source>
        <translation>Oeste, este, sur, norte. Para cruzar la línea de cambio de fecha, deje que el este pase de 180: 170,190,-10,10. Se ajusta hacia fuera a las celdas. Por defecto: {}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Platforms to withhold</source>
        <translation>Plataformas que reservar</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Several are separated by commas.</source>
        <translation>Separe varias con comas.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Fade where the error is the climatology's</source>
        <translation>Atenuar donde el error es el de la climatología</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>On the map an analysis fades where its error exceeds 0.9 of the climatology's: there it knows little more than the climatology. Needs a layer per depth.</source>
        <translation>En el mapa un análisis se atenúa donde su error supera 0,9 veces el de la climatología: allí sabe poco más que ella. Necesita una capa por profundidad.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Whether the map has contour lines over each level; their interval is in the layer's name. Needs a layer per depth.</source>
        <translation>Si el mapa tiene isolíneas sobre cada nivel; su intervalo está en el nombre de la capa. Necesita una capa por profundidad.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>GeoTIFF of potential temperature, °C, a band per depth. Of salinity where that alone is asked for.</source>
        <translation>GeoTIFF de la temperatura potencial, en °C, una banda por profundidad. De la salinidad, si solo se pide esta.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>GeoTIFF of the output's error, one standard deviation, in its unit, a band per depth.</source>
        <translation>GeoTIFF del error de la salida, una desviación estándar, en su unidad, una banda por profundidad.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Error over the climatology's</source>
        <translation>Error entre el de la climatología</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>GeoTIFF of the output's error over the climatological error: near 0 the observations say nearly all, near 1 nothing. Default: with fading beside the output, as NAME_error_ratio.tif.</source>
        <translation>GeoTIFF del error de la salida en relación con el climatológico: cerca de 0 las observaciones lo dicen casi todo, cerca de 1, nada. Por defecto: con atenuación, junto a la salida, como NAME_error_ratio.tif.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>GeoTIFF of practical salinity, a band per depth, where both variables are asked for. Default: beside the temperature, as NAME_salinity.tif.</source>
        <translation>GeoTIFF de la salinidad práctica, una banda por profundidad, si se piden ambas variables. Por defecto: junto a la temperatura, como NAME_salinity.tif.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>GeoTIFF of salinity's error, one standard deviation, a band per depth, where both variables are asked for. Default: beside the temperature.</source>
        <translation>GeoTIFF del error de la salinidad, una desviación estándar, una banda por profundidad, si se piden ambas variables. Por defecto: junto a la temperatura.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>A point per profile level: observed value, background, analysis, their errors, and whether it was used, withheld or rejected and why.</source>
        <translation>Un punto por nivel de perfil: valor observado, campo previo, análisis, sus errores, y si se utilizó, se reservó o se rechazó y por qué.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Everything as NetCDF</source>
        <translation>Todo como NetCDF</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>NetCDF files (*.nc)</source>
        <translation>Archivos NetCDF (*.nc)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>CF NetCDF with each variable, its error, the error over the climatological error, and the climatology. The profile viewer and the algorithms that take a reconstruction read it.</source>
        <translation>NetCDF CF con cada variable, su error, el error en relación con el climatológico, y la climatología. Lo leen el visor de perfiles y los algoritmos que toman una reconstrucción.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Members as NetCDF</source>
        <translation>Miembros como NetCDF</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>A raster of sea-surface temperature, in kelvin or °C, for withheld floats. Give this or the file below. Default: made of the floats' shallowest values.</source>
        <translation>Un ráster de temperatura superficial del mar, en kelvin o °C, para boyas reservadas. Indique esto o el archivo de abajo. Por defecto: hecha con los valores más someros de las boyas.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>How floats are left out</source>
        <translation>Cómo se reservan las boyas</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Share left out</source>
        <translation>Proporción reservada</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Most floats a day</source>
        <translation>Máximo de boyas por día</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Known field, instead of profiles (file)</source>
        <translation>Campo conocido, en lugar de perfiles (archivo)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Known field: numbers of profiles</source>
        <translation>Campo conocido: números de perfiles</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Known field: times</source>
        <translation>Campo conocido: fechas</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Known field: simulate sea level</source>
        <translation>Campo conocido: simular el nivel del mar</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Reference climatology (file)</source>
        <translation>Climatología de referencia (archivo)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Scores</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>A table with a row per variable, depth band and method: bias, RMSE, CRPS, spread, coverage, ratios to other methods, each as the report explains it, and what ends in _low and _high: the 90 % interval.</source>
        <translation>Una tabla con una fila por variable, banda de profundidad y método: sesgo, RMSE, CRPS, dispersión, cobertura, relaciones con otros métodos, cada cosa como la explica el informe, y lo que termina en _low y _high: el intervalo del 90 %.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>A page with the result in words, tables and figures; the Results Viewer of QGIS opens it.</source>
        <translation>Una página con el resultado en palabras, tablas y figuras; la abre el visor de resultados de QGIS.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/sheets/page.py"/>
        <source>Profile levels near this depth</source>
        <translation>Niveles de los perfiles cerca de esta profundidad</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/sheets/page.py"/>
        <source>Error, one standard deviation</source>
        <translation>Error, una desviación estándar</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/sheets/series.py"/>
        <source>{file} holds no {quantity} by depth; give a NetCDF or GeoTIFF that Reconstruct wrote.</source>
        <translation>{file} no contiene {quantity} por profundidad; indique un NetCDF o GeoTIFF escrito por Reconstruir.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>Starting the backend</source>
        <translation>Iniciando el motor de cálculo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>Looking for a Python</source>
        <translation>Buscando un Python</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>Making an environment with Python {version}</source>
        <translation>Creando un entorno con Python {version}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>Python {version} from {program}</source>
        <translation>Python {version} de {program}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>it makes no environment ({last_words})</source>
        <translation>no crea ningún entorno ({last_words})</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>its environment doesn't work ({last_words})</source>
        <translation>su entorno no funciona ({last_words})</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>it comes without ensurepip: install the system's package {package}, for example with the software manager</source>
        <translation>viene sin ensurepip: instale el paquete del sistema {package}, por ejemplo con el gestor de software</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>The packages that were found for {variant} know no CUDA on this system: name a package index that has them, as the package's own site does.</source>
        <translation>Los paquetes encontrados para {variant} no conocen CUDA en este sistema: indique un índice de paquetes que los tenga, como explica el sitio del paquete.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>The new backend didn't answer in three minutes.</source>
        <translation>El nuevo motor de cálculo no respondió en tres minutos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>The new backend doesn't start: {reason}</source>
        <translation>El nuevo motor de cálculo no arranca: {reason}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>The new backend is version {theirs}, the plugin brought {ours}.</source>
        <translation>El nuevo motor de cálculo es la versión {theirs}; el complemento traía la {ours}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>The Python that was named can't be used. {refused}.</source>
        <translation>El Python indicado no se puede usar. {refused}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>No Python was found on this system: install Python {oldest} or newer (64 bits) and try again.</source>
        <translation>No se encontró ningún Python en este sistema: instale Python {oldest} o posterior (64 bits) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>No Python here can make the backend's environment; Python {oldest} or newer (64 bits) is needed. {refused}.</source>
        <translation>Ningún Python de aquí puede crear el entorno del motor de cálculo; se necesita Python {oldest} o posterior (64 bits). {refused}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <source>The DepthDif backend can't start with {python}: {reason}.</source>
        <translation>El motor de cálculo de DepthDif no puede arrancar con {python}: {reason}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <source>The Python at {python} has no DepthDif backend: run depthdif:setupbackend, or install it there with pip install "{backend}".</source>
        <translation>El Python de {python} no tiene el motor de cálculo de DepthDif: ejecute depthdif:setupbackend, o instálelo allí con pip install "{backend}".</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <source>The system ended the backend because memory ran out (exit code {code}): take a smaller extent, fewer depths or a coarser resolution, or close other programs. The log is {log}.</source>
        <translation>El sistema terminó el motor de cálculo porque se agotó la memoria (código de salida {code}): tome una extensión menor, menos profundidades o una resolución más gruesa, o cierre otros programas. El registro es {log}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <source>The backend ended unexpectedly with exit code {code}. The log is {log}.</source>
        <translation>El motor de cálculo terminó inesperadamente con el código de salida {code}. El registro es {log}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <source>The backend {version} speaks job schema {theirs}, this plugin {ours}: set the backend up again (depthdif:setupbackend with the action repair).</source>
        <translation>El motor de cálculo {version} habla el esquema de tareas {theirs}, este complemento el {ours}: vuelva a instalarlo (depthdif:setupbackend con la acción repair).</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The log is {}.</source>
        <translation>El registro es {}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/environments.py"/>
        <source>Another QGIS is setting up the DepthDif backend in this profile; wait until it has finished.</source>
        <translation>Otro QGIS está instalando el motor de cálculo de DepthDif en este perfil; espere a que termine.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/interpreter.py"/>
        <source>the environment variable {}</source>
        <translation>la variable de entorno {}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/interpreter.py"/>
        <source>the setting Interpreter in the options of DepthDif</source>
        <translation>el ajuste Intérprete de las opciones de DepthDif</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/interpreter.py"/>
        <source>The DepthDif backend can't start, because {where} names {path}, which isn't there.</source>
        <translation>El motor de cálculo de DepthDif no puede arrancar, porque {where} indica {path}, que no existe.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/interpreter.py"/>
        <source>The DepthDif backend isn't installed yet: press "Set up backend" in Settings ▸ Options ▸ DepthDif, or run the algorithm depthdif:setupbackend.</source>
        <translation>El motor de cálculo de DepthDif aún no está instalado: pulse «Instalar el motor de cálculo» en Configuración ▸ Opciones ▸ DepthDif, o ejecute el algoritmo depthdif:setupbackend.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>Looking for {package}</source>
        <translation>Buscando {package}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>Downloading {package} {size}</source>
        <translation>Descargando {package} {size}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>Building the backend</source>
        <translation>Construyendo el motor de cálculo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>Unpacking the packages</source>
        <translation>Desempaquetando los paquetes</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>The disk is full: make room and try again.</source>
        <translation>El disco está lleno: haga sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>A path was longer than Windows allows: have an administrator enable long paths, or use a QGIS profile in a shorter folder.</source>
        <translation>Una ruta era más larga de lo que permite Windows: pida a un administrador que habilite las rutas largas, o use un perfil de QGIS en una carpeta más corta.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>The package index couldn't be reached safely: a firewall or proxy seems to replace its certificate. Ask your administrator for a package index, or install from a folder of wheels.</source>
        <translation>No se pudo acceder de forma segura al índice de paquetes: un cortafuegos o un proxy parece sustituir su certificado. Pida a su administrador un índice de paquetes, o instale desde una carpeta de paquetes wheel.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>The folder {folder} has no wheel of {package} for Python {version} on this system.</source>
        <translation>La carpeta {folder} no tiene ningún paquete wheel de {package} para Python {version} en este sistema.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>The package index can't be reached: check the internet connection and QGIS's proxy settings, or install from a folder of wheels.</source>
        <translation>No se puede acceder al índice de paquetes: compruebe la conexión a internet y los ajustes de proxy de QGIS, o instale desde una carpeta de paquetes wheel.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>There is no ready-made package of {package} for Python {version} on this system ({system}): choose another Python.</source>
        <translation>No hay paquete listo para usar de {package} para Python {version} en este sistema ({system}): elija otro Python.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>The packages couldn't be installed ({reason}).</source>
        <translation>No se pudieron instalar los paquetes ({reason}).</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/process.py"/>
        <source>{program} can't be started: {reason}.</source>
        <translation>No se puede iniciar {program}: {reason}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/processing.py"/>
        <source>The backend is older than the plugin: repair it in Settings ▸ Options ▸ DepthDif.</source>
        <translation>El motor de cálculo es más antiguo que el complemento: repárelo en Configuración ▸ Opciones ▸ DepthDif.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pythons.py"/>
        <source>it doesn't run as a Python ({last_words})</source>
        <translation>no funciona como un Python ({last_words})</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pythons.py"/>
        <source>it says nothing</source>
        <translation>no dice nada</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pythons.py"/>
        <source>it is Python {version}, and {oldest} or newer is needed</source>
        <translation>es Python {version}, y se necesita {oldest} o posterior</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pythons.py"/>
        <source>it is a 32-bit Python, and 64 bits are needed</source>
        <translation>es un Python de 32 bits, y se necesitan 64 bits</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pythons.py"/>
        <source>it has no venv module: install {package}</source>
        <translation>no tiene el módulo venv: instale {package}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The folder {folder} holds no wheels (*.whl).</source>
        <translation>La carpeta {folder} no contiene paquetes wheel (*.whl).</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The backend is ready</source>
        <translation>El motor de cálculo está listo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>Say into which folder the wheels are to be downloaded (WHEELS).</source>
        <translation>Diga en qué carpeta se descargarán los paquetes wheel (WHEELS).</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The wheels are there</source>
        <translation>Los paquetes wheel están ahí</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The backend no longer counts, but some of its files are in use: close other QGIS windows and remove it again. They are in {folder}.</source>
        <translation>El motor de cálculo ya no cuenta, pero algunos de sus archivos están en uso: cierre otras ventanas de QGIS y quítelo de nuevo. Están en {folder}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The backend is removed</source>
        <translation>Se ha quitado el motor de cálculo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>There is no CUDA on macOS: choose the variant cpu.</source>
        <translation>No hay CUDA en macOS: elija la variante cpu.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The installation needs about {needed:g} GB in {folder}, where {free:.1f} GB are free.</source>
        <translation>La instalación necesita unos {needed:g} GB en {folder}, donde hay {free:.1f} GB libres.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The backend that was installed before still works.</source>
        <translation>El motor de cálculo instalado antes sigue funcionando.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Day, at 12 UTC, around which profiles are taken.</source>
        <translation>Día, a las 12 UTC, en torno al cual se toman los perfiles.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>all of them are</source>
        <translation>se toman todos</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Which column of the profiles plays a role that would otherwise be guessed. Roles: depth, pressure, temperature, potential_temperature, salinity, time, platform, cycle, direction, qc, longitude, latitude.</source>
        <translation>Qué columna de los perfiles cumple una función que de otro modo se deduciría. Funciones: depth, pressure, temperature, potential_temperature, salinity, time, platform, cycle, direction, qc, longitude, latitude.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>guessed</source>
        <translation>se deduce</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>A row for each level of a profile that has a temperature.</source>
        <translation>Una fila por cada nivel de un perfil que tiene temperatura.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>CSV on stdout</source>
        <translation>CSV en la salida estándar</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>A point for each profile, with a column for each of the 50 levels, empty where it is not observed.</source>
        <translation>Un punto por cada perfil, con una columna por cada uno de los 50 niveles, vacía donde no está observado.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>As --profiles takes them.</source>
        <translation>Como los toma --profiles.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Half-width of the time window for profiles, inclusive.</source>
        <translation>Semianchura de la ventana temporal de los perfiles, con los extremos incluidos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>5 where a date is given</source>
        <translation>5 donde se indica una fecha</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What the columns of points_output hold: t_0000m … t_5728m are potential temperatures, s_0000m … s_5728m practical salinities.</source>
        <translation>Qué contienen las columnas de points_output: t_0000m … t_5728m son temperaturas potenciales, s_0000m … s_5728m salinidades prácticas.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Heat content: the lower depth. Where the sea is shallower there is no value.</source>
        <translation>Contenido de calor: la profundidad inferior. Donde el mar es menos profundo no hay valor.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Mixed layer by density: the increase of potential density that ends it.</source>
        <translation>Capa de mezcla por densidad: el aumento de la densidad potencial que la termina.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Density, speed of sound, stratification: at which depths, such as 0,100,200-1000/200; native are the reconstruction's levels, for stratification the depths half-way between them.</source>
        <translation>Densidad, velocidad del sonido, estratificación: a qué profundidades, como 0,100,200-1000/200; native son los niveles de la reconstrucción y, para la estratificación, las profundidades a medio camino entre ellos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>native</source>
        <translation>native</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Its standard error, as GeoTIFF.</source>
        <translation>Su error estándar, como GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>not written</source>
        <translation>no se escribe</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Isotherm depth: which potential temperature.</source>
        <translation>Profundidad de una isoterma: qué temperatura potencial.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The members of the same run (its members output): the error is their spread. Without them only an isotherm's depth has an error, from that of temperature.</source>
        <translation>Los miembros de la misma ejecución (su salida de miembros): el error es su dispersión. Sin ellos, solo la profundidad de una isoterma tiene error, a partir del de la temperatura.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The quantity: a GeoTIFF with a band per depth, or a NetCDF with its error too.</source>
        <translation>La magnitud: un GeoTIFF con una banda por profundidad, o un NetCDF que incluye su error.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What to derive. Mixed-layer depth by density or temperature: where they first differ from 10 m by the criterion (de Boyer Montégut et al. 2004). Isotherm depth: the shallowest. Heat content: the integral of density times heat capacity times conservative temperature between two depths, relative to 0 °C. Thermocline: the layer of the greatest gradient of temperature. Density in situ, potential density anomaly (sigma-0), speed of sound and stratification (squared buoyancy frequency): at each of the depths.</source>
        <translation>Qué derivar. Profundidad de la capa de mezcla por densidad o temperatura: donde difieren por primera vez de la de 10 m según el criterio (de Boyer Montégut et al. 2004). Profundidad de una isoterma: la menos profunda. Contenido de calor: la integral de densidad por capacidad calorífica por temperatura conservativa entre dos profundidades, respecto a 0 °C. Termoclina: la capa del mayor gradiente de temperatura. Densidad in situ, anomalía de densidad potencial (sigma-0), velocidad del sonido y estratificación (cuadrado de la frecuencia de flotabilidad): a cada una de las profundidades.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What a reconstruction wrote: its NetCDF, or a GeoTIFF, whose error and salinity are found beside it by their names. Repeatable, for GeoTIFFs of the same run that stand elsewhere.</source>
        <translation>Lo que escribió una reconstrucción: su NetCDF, o un GeoTIFF, cuyo error y cuya salinidad se encuentran al lado por sus nombres. Se puede repetir, para GeoTIFF de la misma ejecución que están en otro lugar.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Mixed layer: the depth from which the change counts.</source>
        <translation>Capa de mezcla: la profundidad desde la que cuenta el cambio.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Mixed layer by temperature: the change that ends it, warmer or colder.</source>
        <translation>Capa de mezcla por temperatura: el cambio que la termina, más cálido o más frío.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Heat content: the upper depth.</source>
        <translation>Contenido de calor: la profundidad superior.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>At which depths, such as 0,100,200-1000/200, linearly between levels; native are the first reconstruction's levels.</source>
        <translation>A qué profundidades, como 0,100,200-1000/200, linealmente entre niveles; native son los niveles de la primera reconstrucción.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The standard error of the difference, as GeoTIFF.</source>
        <translation>El error estándar de la diferencia, como GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The difference: a GeoTIFF with a band per depth, or a NetCDF with error and ratio.</source>
        <translation>La diferencia: un GeoTIFF con una banda por profundidad, o un NetCDF con error y relación.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How many standard errors a difference must exceed to be kept; 0 keeps all. The error is the reconstruction's own against the climatology, and that of both, as independent, against another reconstruction.</source>
        <translation>Cuántos errores estándar debe superar una diferencia para conservarse; 0 lo conserva todo. El error es el de la propia reconstrucción frente a la climatología, y el de ambas, como independientes, frente a otra reconstrucción.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What to compare.</source>
        <translation>Qué comparar.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>First day (UTC) of the profiles that are wanted.</source>
        <translation>Primer día (UTC) de los perfiles deseados.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Last day (UTC), inclusive.</source>
        <translation>Último día (UTC), incluido.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>West, south, east, north of the profiles that are wanted. East below west, or above 180, crosses the dateline.</source>
        <translation>Oeste, sur, este, norte de los perfiles deseados. Un este menor que el oeste, o mayor que 180, cruza la línea de cambio de fecha.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>degrees</source>
        <translation>grados</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The points. Temperatures are in °C, pressure in dbar, depths in m, times in UTC.</source>
        <translation>Los puntos. Las temperaturas están en °C, la presión en dbar, las profundidades en m, las fechas y horas en UTC.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Profiles: Argo, ERDDAP or EN4 NetCDF, CSV, or a point layer; one file or many.</source>
        <translation>Perfiles: NetCDF de Argo, ERDDAP o EN4, CSV, o una capa de puntos; un archivo o muchos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What to do with quality flags. apply leaves bad profiles and levels out; keep lists them too, with their flags, and says of each whether it is accepted and why not. Duplicates are always left out.</source>
        <translation>Qué hacer con los indicadores de calidad. apply deja fuera los perfiles y niveles malos; keep los lista también, con sus indicadores, y dice de cada uno si se acepta y, si no, por qué. Los duplicados siempre se dejan fuera.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What was read and what was left out, counted by reason, as a page or as JSON.</source>
        <translation>Qué se leyó y qué se dejó fuera, contado por motivo, como página o como JSON.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Whether a row is a level of a profile, which a reconstruction can read, or a whole profile with its number of levels, its depths and its surface temperature.</source>
        <translation>Si una fila es un nivel de un perfil, que una reconstrucción puede leer, o un perfil entero con su número de niveles, sus profundidades y su temperatura superficial.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What else goes into a raster: all adds bands of the error, the mask and the sea ice that the file gives, so that a reconstruction finds them; sst adds nothing.</source>
        <translation>Qué más entra en un ráster: all añade bandas del error, la máscara y el hielo marino que da el archivo, para que una reconstrucción los encuentre; sst no añade nada.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>First day that is wanted. For one raster without a date of its own, its day.</source>
        <translation>Primer día deseado. Para un único ráster sin fecha propia, su día.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Last day that is wanted, inclusive.</source>
        <translation>Último día deseado, incluido.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>GeoTIFF of the error (1 σ) in °C that the file gives, a band for each day; at least 1 °C under sea ice, as a reconstruction takes it.</source>
        <translation>GeoTIFF del error (1 σ) en °C que da el archivo, una banda por día; al menos 1 °C bajo hielo marino, como lo toma una reconstrucción.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>West, south, east, north. East below west, or above 180, crosses the dateline. Cells that it touches are taken whole.</source>
        <translation>Oeste, sur, este, norte. Un este menor que el oeste, o mayor que 180, cruza la línea de cambio de fecha. Las celdas que toca se toman enteras.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the whole raster</source>
        <translation>todo el ráster</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Existing folder for a GeoTIFF of each day, sst_YYYY-MM-DD.tif.</source>
        <translation>Carpeta existente para un GeoTIFF por día, sst_AAAA-MM-DD.tif.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Whether the file's own mask is honoured: sea leaves out what it calls land, lake or river; none keeps every value.</source>
        <translation>Si se respeta la máscara del propio archivo: sea deja fuera lo que llama tierra, lago o río; none conserva todos los valores.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Leave out cells with more sea ice than this.</source>
        <translation>Dejar fuera las celdas con más hielo marino que esto.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>ice is no reason</source>
        <translation>el hielo no es motivo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>One GeoTIFF in °C with a band for each day, in order of time.</source>
        <translation>Un GeoTIFF en °C con una banda por día, en orden temporal.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Size of a cell: coarser ones average, finer ones interpolate.</source>
        <translation>Tamaño de una celda: las más gruesas promedian, las más finas interpolan.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the raster's own cells, with their values as they are</source>
        <translation>las celdas del propio ráster, con sus valores tal como son</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Sea-surface temperature: GHRSST or OSTIA NetCDF files or any rasters, of one day or many; a folder of them, or a pattern such as ostia/2018*.nc. F:variable or F:band-number picks one where a file holds several.</source>
        <translation>Temperatura superficial del mar: archivos NetCDF de GHRSST u OSTIA o cualquier ráster, de uno o muchos días; una carpeta con ellos, o un patrón como ostia/2018*.nc. F:variable o F:número-de-banda elige una si un archivo contiene varias.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>CF climatology (for example WOA) instead of the model's.</source>
        <translation>Climatología CF (por ejemplo, WOA) en lugar de la del modelo.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the model's</source>
        <translation>la del modelo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Day of the analysis, which is for 12 UTC.</source>
        <translation>Día del análisis, que vale para las 12 UTC.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the SST file's, if it holds one</source>
        <translation>la del archivo de SST, si contiene una</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Last day of a range of dates that begins with the date: a reconstruction for each, its files named by its day (NAME_2018-12-31.tif). A date whose outputs are all there, made by the same job from the same data, is kept and not made again. Give an extent, so that all dates have the same grid.</source>
        <translation>Último día de un intervalo de fechas que empieza en la fecha: una reconstrucción para cada una, con archivos nombrados por su día (NAME_2018-12-31.tif). Una fecha cuyas salidas están todas, hechas por la misma tarea con los mismos datos, se conserva y no se rehace. Indique una extensión, para que todas las fechas tengan la misma malla.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>none: one date</source>
        <translation>ninguna: una sola fecha</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Step of a range of dates.</source>
        <translation>Paso de un intervalo de fechas.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Output depths, for example 0,10,50-200/50, or native for the model's own levels. 0 is the shallowest level; linear in depth between levels.</source>
        <translation>Profundidades de salida, por ejemplo 0,10,50-200/50, o native para los niveles propios del modelo. 0 es el nivel menos profundo; lineal en profundidad entre niveles.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>metres, positive down</source>
        <translation>metros, positivos hacia abajo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Where the model runs.</source>
        <translation>Dónde se ejecuta el modelo.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>GeoTIFF of the calibrated error (1 σ), in the unit of the output; none writes no such file.</source>
        <translation>GeoTIFF del error calibrado (1 σ), en la unidad de la salida; none no escribe ese archivo.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>beside a GeoTIFF output</source>
        <translation>junto a una salida GeoTIFF</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>West, south, east, north. East below west, or above 180, crosses the dateline. Snaps outward to cells.</source>
        <translation>Oeste, sur, este, norte. Un este menor que el oeste, o mayor que 180, cruza la línea de cambio de fecha. Se ajusta hacia fuera a las celdas.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the profiles' bounding box in the window + 3°, within the SST; without profiles the SST's</source>
        <translation>el rectángulo que encierra los perfiles de la ventana + 3°, dentro de la SST; sin perfiles, el de la SST</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Mean dynamic topography, which is subtracted from the sea level.</source>
        <translation>Topografía dinámica media, que se resta del nivel del mar.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>m, cm or mm, by the file</source>
        <translation>m, cm o mm, según el archivo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>none: a topography is compared with the climatology's own</source>
        <translation>ninguna: una topografía se compara con la propia de la climatología</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Number of members, even. Given with preview, it turns the sampler on.</source>
        <translation>Número de miembros, par. Indicado con preview, activa el muestreador.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>by quality</source>
        <translation>según la calidad</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>NetCDF with the members' fields.</source>
        <translation>NetCDF con los campos de los miembros.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How: auto withholds the job's own floats in turn and takes, per depth band with at least 8 of them, the method that surely wins; else, and in preview, diffusion.</source>
        <translation>Cómo: auto reserva por turnos las boyas de la tarea y toma, en cada banda de profundidad con al menos 8 de ellas, el método que gana con seguridad; si no, y en preview, diffusion.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Model package.</source>
        <translation>Paquete de modelo.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the bundled one</source>
        <translation>el incluido</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Result. NetCDF (.nc) holds everything; GeoTIFF (.tif) holds temperature (salinity where that alone is asked for), a band per depth, with NAME_error.tif and NAME_error_ratio.tif beside it.</source>
        <translation>Resultado. NetCDF (.nc) lo contiene todo; GeoTIFF (.tif) contiene la temperatura (la salinidad, si solo se pide esta), una banda por profundidad, con NAME_error.tif y NAME_error_ratio.tif al lado.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Profiles: Argo, ERDDAP or EN4 NetCDF, CSV, or a point layer.</source>
        <translation>Perfiles: NetCDF de Argo, ERDDAP o EN4, CSV, o una capa de puntos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>none: only the SST is used, and said so</source>
        <translation>ninguno: solo se usa la SST, y se indica</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>preview is one evaluation without members, standard 16 members × 8 steps, high 32 × 16.</source>
        <translation>preview es una evaluación sin miembros, standard 16 miembros × 8 pasos, high 32 × 16.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>JSON report: inputs with hashes, counts by reason, method, model, seed, versions, timings, peak memory.</source>
        <translation>Informe JSON: entradas con sus resúmenes criptográficos, recuentos por motivo, método, modelo, semilla, versiones, tiempos, pico de memoria.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Size of an output cell.</source>
        <translation>Tamaño de una celda de salida.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Seed of the noise: the same seed gives the same result.</source>
        <translation>Semilla del ruido: la misma semilla da el mismo resultado.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Sea level: an anomaly, or an absolute dynamic topography, best with its mean (mdt). A DUACS file or any raster, of the day of the analysis; F:variable as for the SST.</source>
        <translation>Nivel del mar: una anomalía, o una topografía dinámica absoluta, mejor con su media (mdt). Un archivo DUACS o cualquier ráster, del día del análisis; F:variable como para la SST.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Sea-surface salinity of the day: any raster. It acts where salinity is reconstructed.</source>
        <translation>Salinidad superficial del mar del día: cualquier ráster. Actúa donde se reconstruye la salinidad.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Sea-surface temperature: a GHRSST or OSTIA NetCDF file or any raster. F:variable or F:band-number picks one where the file holds several. A folder, or a pattern such as ostia/2018*.nc, stands for daily files: the one of the date is taken.</source>
        <translation>Temperatura superficial del mar: un archivo NetCDF de GHRSST u OSTIA o cualquier ráster. F:variable o F:número-de-banda elige una si el archivo contiene varias. Una carpeta, o un patrón como ostia/2018*.nc, representa archivos diarios: se toma el de la fecha.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What is reconstructed: potential temperature (°C), practical salinity, or both. Salinity comes with columns that are statically stable. With both, GeoTIFF outputs of salinity stand beside those of temperature, as NAME_salinity.tif.</source>
        <translation>Qué se reconstruye: temperatura potencial (°C), salinidad práctica, o ambas. La salinidad viene con columnas estáticamente estables. Con ambas, las salidas GeoTIFF de salinidad quedan junto a las de temperatura, como NAME_salinity.tif.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Platform whose profiles are left out of the analysis and scored in the outputs.</source>
        <translation>Plataforma cuyos perfiles se dejan fuera del análisis y se evalúan en las salidas.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Where: places as longitude,latitude in degrees.</source>
        <translation>Dónde: lugares como longitud,latitud en grados.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How far in depth the nearest observed level may be; the observed value is interpolated between levels.</source>
        <translation>A qué distancia en profundidad puede estar el nivel observado más cercano; el valor observado se interpola entre niveles.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>10 m, or 10 % of the depth where that is more</source>
        <translation>10 m, o el 10 % de la profundidad donde sea más</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Depths as a list with ranges, such as 0,10,50-200/50, or native: the reconstruction's own. Between its levels values are interpolated linearly; nothing is extrapolated.</source>
        <translation>Profundidades como lista con intervalos, por ejemplo 0,10,50-200/50, o native: las de la propia reconstrucción. Entre sus niveles los valores se interpolan linealmente; nada se extrapola.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How far from a point the observed profile beside it may be; the nearest counts that has a value at the depth.</source>
        <translation>A qué distancia de un punto puede estar el perfil observado que se pone al lado; cuenta el más cercano que tenga un valor a esa profundidad.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The field with the names of the points.</source>
        <translation>El campo con los nombres de los puntos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>name, station, label, id, platform or fid, whichever comes first</source>
        <translation>name, station, label, id, platform o fid, el primero que exista</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The table: a row per point and depth.</source>
        <translation>La tabla: una fila por punto y profundidad.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Where: a CSV with columns of longitude and latitude, or a point layer.</source>
        <translation>Dónde: un CSV con columnas de longitud y latitud, o una capa de puntos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What floats observed: the run's own table of profiles (--profiles-output), which knows what became of them, or any profiles that a reconstruction reads.</source>
        <translation>Lo que observaron las boyas: la tabla de perfiles de la ejecución (--profiles-output), que sabe qué fue de ellos, o cualesquiera perfiles que lea una reconstrucción.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How far from the day of the reconstruction a profile may be. A run's own table counts as a whole.</source>
        <translation>A qué distancia del día de la reconstrucción puede estar un perfil. La tabla de la ejecución cuenta entera.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Days of analysis. With a known field, the field's own day, where it says none.</source>
        <translation>Días de análisis. Con un campo conocido, el día del propio campo, si no indica ninguno.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the SST's</source>
        <translation>el de la SST</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>With a known field: numbers of simulated profiles, each a case.</source>
        <translation>Con un campo conocido: números de perfiles simulados, cada uno un caso.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Share of the floats that is left out, where a fraction is; between 0 and 1.</source>
        <translation>Proporción de boyas que se reserva, cuando se reserva una fracción; entre 0 y 1.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Methods that are compared.</source>
        <translation>Métodos que se comparan.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Most floats scored a day; a random choice where there are more.</source>
        <translation>Máximo de boyas evaluadas por día; una elección aleatoria si hay más.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Folder for report.html with figures, and scores.csv, cases.csv and levels.csv.</source>
        <translation>Carpeta para report.html con figuras, y scores.csv, cases.csv y levels.csv.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Monthly climatology to compare with, taken as it is.</source>
        <translation>Climatología mensual con la que comparar, tal como es.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The page with figures alone.</source>
        <translation>Solo la página con figuras.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>With a known field: simulate sea level too, with an error of 3 cm over 100 km.</source>
        <translation>Con un campo conocido: simular también el nivel del mar, con un error de 3 cm en 100 km.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>With withheld floats: sea-surface temperature, as a reconstruction takes it.</source>
        <translation>Con boyas reservadas: temperatura superficial del mar, como la toma una reconstrucción.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>made of the floats' shallowest values</source>
        <translation>hecha con los valores más someros de las boyas</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>With a known field: its times that are taken, by number from 0, by day, or all.</source>
        <translation>Con un campo conocido: sus fechas que se toman, por número desde 0, por día, o all para todas.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>up to three, spread evenly</source>
        <translation>hasta tres, repartidas por igual</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>A known field: CF NetCDF of temperature (and salinity) on levels, whose observations are simulated. Give this or profiles.</source>
        <translation>Un campo conocido: NetCDF CF de temperatura (y salinidad) por niveles, cuyas observaciones se simulan. Indique esto o perfiles.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>none: floats are withheld</source>
        <translation>ninguno: se reservan boyas</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Which floats are left out. floats: each in turn; fraction: a random share at once; region: each in turn with all floats within 500 km.</source>
        <translation>Qué boyas se reservan. floats: cada una por turno; fraction: una parte aleatoria a la vez; region: cada una por turno con todas las boyas a menos de 500 km.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Depth in the picture: stretched gives the upper ocean more room (by the square root of depth), linear does not.</source>
        <translation>La profundidad en la imagen: stretched da más espacio al océano superior (según la raíz cuadrada de la profundidad), linear no.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Lower end of the section.</source>
        <translation>Extremo inferior de la sección.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the deepest level</source>
        <translation>el nivel más profundo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Upper end of the section.</source>
        <translation>Extremo superior de la sección.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the surface</source>
        <translation>la superficie</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Height of a row of the raster; values are interpolated linearly between levels.</source>
        <translation>Altura de una fila del ráster; los valores se interpolan linealmente entre niveles.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>a round number that makes 100 to 200 rows</source>
        <translation>un número redondo que dé de 100 a 200 filas</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How far from the line a profile may be to be shown in the picture.</source>
        <translation>A qué distancia de la línea puede estar un perfil para mostrarse en la imagen.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Hatched is also where the error is more than this, in the unit of the variable.</source>
        <translation>También lleva trama donde el error es mayor que esto, en la unidad de la variable.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Hatched is where the error is more than this share of the climatology's: where observations say little. Above 1 hatches nothing.</source>
        <translation>Lleva trama donde el error es mayor que esta proporción del de la climatología: donde las observaciones dicen poco. Por encima de 1 no hay trama.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The line: longitude,latitude pairs in degrees, a WKT LINESTRING, or a layer with lines, of which the first is taken. It takes the shorter way round the globe, also across the dateline.</source>
        <translation>La línea: pares longitud,latitud en grados, una LINESTRING WKT, o una capa con líneas, de la que se toma la primera. Toma el camino más corto alrededor del globo, también a través de la línea de cambio de fecha.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The section as a raster: distance in km to the right, height in m (minus the depth) upwards; bands for the value, its error and its ratio to the climatology's.</source>
        <translation>La sección como ráster: distancia en km hacia la derecha, altura en m (menos la profundidad) hacia arriba; bandas para el valor, su error y su relación con el de la climatología.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The section as a picture.</source>
        <translation>La sección como imagen.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Width of a column, made a little smaller to fit the line.</source>
        <translation>Ancho de una columna, algo reducido para ajustarse a la línea.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>half a cell of the reconstruction</source>
        <translation>media celda de la reconstrucción</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The section as a table at the reconstruction's own levels: distance, longitude, latitude, depth, value, error, ratio and climatology.</source>
        <translation>La sección como tabla en los niveles propios de la reconstrucción: distancia, longitud, latitud, profundidad, valor, error, relación y climatología.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Whether the picture is for light or dark pages.</source>
        <translation>Si la imagen es para páginas claras u oscuras.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Title of the picture.</source>
        <translation>Título de la imagen.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the variable and the day</source>
        <translation>la variable y el día</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What to show. auto is temperature, or salinity where there is nothing else.</source>
        <translation>Qué mostrar. auto es la temperatura, o la salinidad donde no hay otra cosa.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How the line runs between its points: straight as drawn on a map in degrees, or along the geodesic, the shortest way. Distances are geodesic in both.</source>
        <translation>Cómo va la línea entre sus puntos: straight, recta como se dibuja en un mapa en grados, o geodesic, por la geodésica, el camino más corto. Las distancias son geodésicas en ambos casos.</translation>
    </message>
</context>
</TS>
