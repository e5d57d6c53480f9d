<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>DepthDif</name>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Align profiles</source>
        <translation>Profile ausrichten</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Profiles on the 50 depth levels: a field per level, and a table</source>
        <translation>Profile auf den 50 Tiefenniveaus: ein Feld je Niveau und eine Tabelle</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Checks profiles by their quality flags, converts them to depth and potential temperature (TEOS-10) and puts them on the 50 levels of the model, from 0.5 to 5728 m, as a reconstruction does. A level is filled if it lies within what the profile observed and a sample lies within 10 % of its depth, or 10 m; its value is interpolated. Nothing is extrapolated: other levels are empty.

You get a point per profile with a field per level (t_0110m is the temperature at 109.7 m), which levels are observed, and a table with a row per value.</source>
        <translation>Prüft Profile anhand ihrer Qualitätskennungen, rechnet sie in Tiefe und potentielle Temperatur um (TEOS-10) und bringt sie auf die 50 Niveaus des Modells, von 0,5 bis 5728 m, wie es eine Rekonstruktion tut. Ein Niveau wird gefüllt, wenn es innerhalb des Gemessenen liegt und ein Messwert innerhalb von 10 % seiner Tiefe oder 10 m liegt; sein Wert wird interpoliert. Nichts wird extrapoliert: Andere Niveaus bleiben leer.

Sie erhalten einen Punkt je Profil mit einem Feld je Niveau (t_0110m ist die Temperatur in 109,7 m), die Angabe, welche Niveaus gemessen sind, und eine Tabelle mit einer Zeile je Wert.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <location filename="../depthdif_qgis/inputs/observed.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Time window (± days)</source>
        <translation>Zeitfenster (± Tage)</translation>
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
        <translation>Ausgerichtete Profile</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Table of aligned profiles</source>
        <translation>Tabelle der ausgerichteten Profile</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Profiles read</source>
        <translation>Gelesene Profile</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Profiles aligned</source>
        <translation>Ausgerichtete Profile</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Profiles rejected</source>
        <translation>Verworfene Profile</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Values on levels</source>
        <translation>Werte auf Niveaus</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>There are no profiles: give PROFILES or PROFILE_FILES.</source>
        <translation>Es gibt keine Profile: Geben Sie PROFILES oder PROFILE_FILES an.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/backend_algorithm.py"/>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/backend_algorithm.py"/>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>Reconstruction</source>
        <translation>Rekonstruktion</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/backend_algorithm.py"/>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/backend_algorithm.py"/>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/backend_algorithm.py"/>
        <source>{name} would overwrite the input {path}. Name another file.</source>
        <translation>{name} würde die Eingabe {path} überschreiben. Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Derive quantities</source>
        <translation>Größen ableiten</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Mixed-layer depth, isotherm depth, heat content, thermocline, density, sound speed and stratification of a reconstruction, with errors</source>
        <translation>Deckschichttiefe, Isothermentiefe, Wärmeinhalt, Thermokline, Dichte, Schallgeschwindigkeit und Schichtung einer Rekonstruktion, mit Fehlern</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Makes a raster of a quantity that a reconstruction implies: the depth of the mixed layer or of an isotherm, the heat between two depths, the thermocline, density, speed of sound or stratification, by TEOS-10.

Temperature and salinity are linear between levels, so reconstruct at many depths (native). The error is the spread of the quantity over the run's members; without members only the depth of an isotherm has one. Where the reconstruction holds no salinity, the climatology's of its day stands in, and the log says so.

There is no value on land, where the sea is too shallow, and where the water column does not show the quantity, such as an isotherm in water that is all colder.</source>
        <translation>Erzeugt ein Raster einer Größe, die aus einer Rekonstruktion folgt: die Tiefe der Deckschicht oder einer Isotherme, die Wärme zwischen zwei Tiefen, die Thermokline, Dichte, Schallgeschwindigkeit oder Schichtung, nach TEOS-10.

Temperatur und Salzgehalt sind zwischen den Niveaus linear; rekonstruieren Sie also in vielen Tiefen (native). Der Fehler ist die Streuung der Größe über die Mitglieder des Laufs; ohne Mitglieder hat nur die Tiefe einer Isotherme einen. Enthält die Rekonstruktion keinen Salzgehalt, tritt der klimatologische des Tages an seine Stelle, und das Protokoll sagt es.

Keinen Wert gibt es an Land, wo das Meer zu flach ist und wo die Wassersäule die Größe nicht aufweist, etwa eine Isotherme in durchweg kälterem Wasser.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Members (file)</source>
        <translation>Mitglieder (Datei)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>NetCDF (*.nc);;All files (*)</source>
        <translation>NetCDF (*.nc);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>A layer of the run tells them by itself, where it has them.</source>
        <translation>Ein Layer des Laufs nennt sie von selbst, falls es sie gibt.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Quantity</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Isotherm (°C)</source>
        <translation>Isotherme (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Heat content: from (m)</source>
        <translation>Wärmeinhalt: von (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Heat content: to (m)</source>
        <translation>Wärmeinhalt: bis (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Mixed layer: change of temperature (°C)</source>
        <translation>Deckschicht: Temperaturänderung (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Mixed layer: change of density (kg/m³)</source>
        <translation>Deckschicht: Dichteänderung (kg/m³)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Mixed layer: reference depth (m)</source>
        <translation>Deckschicht: Bezugstiefe (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Density, sound, stratification: depths (m)</source>
        <translation>Dichte, Schall, Schichtung: Tiefen (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Derived quantity</source>
        <translation>Abgeleitete Größe</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Its error</source>
        <translation>Ihr Fehler</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Mean of the quantity</source>
        <translation>Mittel der Größe</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Least value</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Greatest value</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Mean error</source>
        <translation>Mittlerer Fehler</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Cells of water without a value</source>
        <translation>Wasserzellen ohne Wert</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>{what}: error</source>
        <translation>{what}: Fehler</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>A reconstruction minus the climatology, or minus another, where it is significant</source>
        <translation>Eine Rekonstruktion minus Klimatologie oder minus eine andere, wo das signifikant ist</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Subtracts from a reconstruction the climatology of its day (the increment: what the observations changed) or another reconstruction (another day, method or input), and keeps what exceeds so many standard errors of the difference.

Against the climatology the error is the reconstruction's own: the climatology is the reference. Against another reconstruction both errors are combined as independent; if the two share floats or maps, that is too much rather than too little. Of two grids the coarser is kept.</source>
        <translation>Zieht von einer Rekonstruktion die Klimatologie ihres Tages ab (das Inkrement: was die Beobachtungen geändert haben) oder eine andere Rekonstruktion (anderer Tag, anderes Verfahren, andere Eingabe) und behält, was eine Anzahl von Standardfehlern der Differenz übersteigt.

Gegenüber der Klimatologie ist der Fehler der eigene der Rekonstruktion: Die Klimatologie ist der Bezug. Gegenüber einer anderen Rekonstruktion werden beide Fehler als unabhängig verknüpft; teilen sich die beiden Floats oder Karten, ist das eher zu viel als zu wenig. Von zwei Gittern gilt das gröbere.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Minus another, else the climatology</source>
        <translation>Minus eine andere, sonst die Klimatologie</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Keep what exceeds (standard errors)</source>
        <translation>Behalten, was übersteigt (Standardfehler)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Depths (m)</source>
        <translation>Tiefen (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Difference over its error</source>
        <translation>Differenz durch ihren Fehler</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>Values compared</source>
        <translation>Verglichene Werte</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Significant values</source>
        <translation>Signifikante Werte</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Share of significant values (%)</source>
        <translation>Anteil signifikanter Werte (%)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Mean of what is kept</source>
        <translation>Mittel des Behaltenen</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Root mean square of what is kept</source>
        <translation>Quadratisches Mittel des Behaltenen</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Largest absolute difference</source>
        <translation>Größte absolute Differenz</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Temperature increment</source>
        <translation>Temperaturinkrement</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Temperature difference</source>
        <translation>Temperaturdifferenz</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Salinity increment</source>
        <translation>Salzgehaltsinkrement</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Salinity difference</source>
        <translation>Salzgehaltsdifferenz</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>{what} over its error</source>
        <translation>{what} durch den Fehler</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>{what}: {date} minus climatology</source>
        <translation>{what}: {date} minus Klimatologie</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>{what}: {date} minus {other}</source>
        <translation>{what}: {date} minus {other}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>the other</source>
        <translation>die andere</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Import profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Argo, ERDDAP, EN4 or CSV profiles as a point layer, checked by their flags</source>
        <translation>Profile von Argo, ERDDAP, EN4 oder CSV als Punktlayer, anhand ihrer Kennungen geprüft</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Reads profiles of temperature and salinity from Argo GDAC files (of a float, a cycle or a day), ERDDAP tables, EN4, CSV or point layers, as many as you like, and makes one point layer of them: a point per level, or per profile.

Quality flags are applied (1, 2, 5 and 8 are good; adjusted values count where the data mode is A or D), or kept as fields beside every bad level and the reason why it is bad. A profile that comes twice counts once. What was left out is counted by reason in the log and in the report.

Reconstruct reads the layer with a point per level as it would read the files themselves. The points carry their time, so the temporal controller works on them.</source>
        <translation>Liest Profile von Temperatur und Salzgehalt aus Dateien des Argo-GDAC (eines Floats, eines Zyklus oder eines Tages), ERDDAP-Tabellen, EN4, CSV oder Punktlayern, so viele Sie wollen, und macht daraus einen Punktlayer: ein Punkt je Niveau oder je Profil.

Qualitätskennungen werden angewandt (1, 2, 5 und 8 sind gut; angepasste Werte gelten im Datenmodus A oder D) oder als Felder behalten, neben jedem schlechten Niveau mit dem Grund dafür. Ein Profil, das zweimal vorkommt, zählt einmal. Was ausgelassen wurde, steht nach Gründen gezählt im Protokoll und im Bericht.

Rekonstruieren liest den Layer mit einem Punkt je Niveau so, wie es die Dateien selbst läse. Die Punkte tragen ihre Zeit, sodass die Zeitsteuerung darauf wirkt.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Profile files</source>
        <translation>Profildateien</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Fields by role</source>
        <translation>Felder nach Rolle</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Several are separated by commas: temperature=T, time=DATE.</source>
        <translation>Mehrere werden durch Kommas getrennt: temperature=T, time=DATE.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>West, east, south, north of the profiles that are wanted. To cross the dateline let east go on beyond 180: 170,190,-10,10. Default: no limit.</source>
        <translation>West, Ost, Süd, Nord der gewünschten Profile. Um die Datumsgrenze zu queren, lassen Sie Ost über 180 hinausgehen: 170,190,-10,10. Vorgabe: keine Grenze.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Quality flags</source>
        <translation>Qualitätskennungen</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>What a point stands for</source>
        <translation>Wofür ein Punkt steht</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Imported profiles</source>
        <translation>Importierte Profile</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Report of the import</source>
        <translation>Bericht des Imports</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>HTML files (*.html);;JSON files (*.json)</source>
        <translation>HTML-Dateien (*.html);;JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Profiles accepted</source>
        <translation>Angenommene Profile</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Profiles outside the dates or the extent</source>
        <translation>Profile außerhalb der Tage oder der Ausdehnung</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Levels accepted</source>
        <translation>Angenommene Niveaus</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Levels rejected</source>
        <translation>Verworfene Niveaus</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>FIELDS takes role=column, not {word}; write for example temperature=T.</source>
        <translation>FIELDS nimmt Rolle=Spalte, nicht {word}; schreiben Sie zum Beispiel temperature=T.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>OUTPUT_REPORT {path} can't be written: {reason}.</source>
        <translation>OUTPUT_REPORT {path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Import sea-surface temperature</source>
        <translation>Meeresoberflächentemperatur importieren</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>OSTIA, MUR or any other SST, of one day or many, as dated rasters in °C</source>
        <translation>OSTIA, MUR oder eine andere SST, von einem oder vielen Tagen, als datierte Raster in °C</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Reads sea-surface temperature from GHRSST or OSTIA NetCDF files or any rasters, of one day or many, and writes a GeoTIFF in °C with a band for each day. Values stay on their own cells and as they are, unless you ask for a resolution. Land, lakes and rivers of the file's mask are left out; its error, mask and sea ice come along as further bands.

Reconstruct takes the raster as SST and knows its date. On the map you find a group with a layer per day, in the colours of all temperatures. Their times are set, so the temporal controller works on them.</source>
        <translation>Liest die Meeresoberflächentemperatur aus NetCDF-Dateien von GHRSST oder OSTIA oder beliebigen Rastern, von einem oder vielen Tagen, und schreibt ein GeoTIFF in °C mit einem Kanal je Tag. Die Werte bleiben auf ihren eigenen Zellen und wie sie sind, sofern Sie keine Auflösung verlangen. Land, Seen und Flüsse der Maske der Datei werden ausgelassen; ihr Fehler, ihre Maske und das Meereis kommen als weitere Kanäle mit.

Rekonstruieren nimmt das Raster als SST und kennt sein Datum. Auf der Karte entsteht eine Gruppe mit einem Layer je Tag, in den Farben aller Temperaturen. Ihre Zeiten sind gesetzt, sodass die Zeitsteuerung darauf wirkt.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Sea-surface temperature (files)</source>
        <translation>Meeresoberflächentemperatur (Dateien)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>West, east, south, north. To cross the dateline let east go on beyond 180: 170,190,-10,10. Cells that it touches are taken whole. Default: the whole raster.</source>
        <translation>West, Ost, Süd, Nord. Um die Datumsgrenze zu queren, lassen Sie Ost über 180 hinausgehen: 170,190,-10,10. Berührte Zellen werden ganz genommen. Vorgabe: das ganze Raster.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Resolution (degrees)</source>
        <translation>Auflösung (Grad)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Most sea ice</source>
        <translation>Höchstes Meereis</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Further bands</source>
        <translation>Weitere Kanäle</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Load a layer per day</source>
        <translation>Je Tag einen Layer laden</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Whether the map shows a layer per day, or one layer whose bands are the days, among which the temporal controller chooses.</source>
        <translation>Ob die Karte je Tag einen Layer zeigt oder einen Layer, dessen Kanäle die Tage sind, unter denen die Zeitsteuerung wählt.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <location filename="../depthdif_qgis/layers/sst_days.py"/>
        <source>Sea-surface temperature</source>
        <translation>Meeresoberflächentemperatur</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Error of the sea-surface temperature</source>
        <translation>Fehler der Meeresoberflächentemperatur</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Folder for a file of each day</source>
        <translation>Ordner für eine Datei je Tag</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Folder for a GeoTIFF of each day besides, called sst_YYYY-MM-DD.tif.</source>
        <translation>Ordner, der zusätzlich ein GeoTIFF je Tag namens sst_JJJJ-MM-TT.tif aufnimmt.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Cells with a value, on the fullest day</source>
        <translation>Zellen mit einem Wert, am vollsten Tag</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Lowest temperature (°C)</source>
        <translation>Tiefste Temperatur (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Highest temperature (°C)</source>
        <translation>Höchste Temperatur (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Mean temperature of the cells (°C)</source>
        <translation>Mittlere Temperatur der Zellen (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <location filename="../depthdif_qgis/layers/products.py"/>
        <source>The layers couldn't be arranged: {}</source>
        <translation>Die Layer konnten nicht angeordnet werden: {}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>OUTPUT_FOLDER {path} can't be made: {reason}.</source>
        <translation>OUTPUT_FOLDER {path} kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Map sheet</source>
        <translation>Kartenblatt</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>A page per depth: map, colour bar, floats, error; as PDF or pictures</source>
        <translation>Eine Seite je Tiefe: Karte, Farbbalken, Floats, Fehler; als PDF oder Bilder</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Makes a page for each depth of a reconstruction: the map with graticule and scale bar, its colour bar, the floats near that depth by their residual, the error as an inset, the date, and what it was made from. A4 landscape, as one PDF, as PNGs, or both.

It works from a run on the map or from files, and needs no backend. What has no value is grey: land, and sea floor above the depth.</source>
        <translation>Erzeugt eine Seite für jede Tiefe einer Rekonstruktion: die Karte mit Gradnetz und Maßstab, ihr Farbbalken, die Floats nahe dieser Tiefe nach ihrem Residuum, der Fehler als Nebenkarte, das Datum und woraus sie gemacht ist. A4 quer, als ein PDF, als PNGs oder beides.

Sie geht von einem Lauf auf der Karte oder von Dateien aus und braucht kein Backend. Was keinen Wert hat, ist grau: Land und Meeresboden über der Tiefe.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>What is shown. Default: temperature, or salinity where that is alone.</source>
        <translation>Was gezeigt wird. Vorgabe: die Temperatur, oder der Salzgehalt, wenn es nur diesen gibt.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>For which of the reconstruction's depths there is a page, for example 0,100,500. Default: all.</source>
        <translation>Für welche der Tiefen der Rekonstruktion es eine Seite gibt, etwa 0,100,500. Vorgabe: alle.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Profile levels</source>
        <translation>Profilniveaus</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>The profile levels that Reconstruct gave, drawn near each depth by their residual in standard errors. Default: the run's own, where a layer of it is given.</source>
        <translation>Die Profilniveaus, die Rekonstruieren geliefert hat, nahe jeder Tiefe nach ihrem Residuum in Standardfehlern gezeichnet. Vorgabe: die des Laufs, wenn ein Layer davon angegeben ist.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Stands before the depth on each page. Default: the variable.</source>
        <translation>Steht auf jeder Seite vor der Tiefe. Vorgabe: die Variable.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>One colour range for all pages</source>
        <translation>Ein Farbbereich für alle Seiten</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Whether colours mean the same on all pages; else each page's span its own values.</source>
        <translation>Ob Farben auf allen Seiten dasselbe bedeuten; sonst umfassen sie auf jeder Seite deren eigene Werte.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Contour lines</source>
        <translation>Isolinien</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Whether there are contour lines on the map.</source>
        <translation>Ob die Karte Isolinien hat.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Resolution (dots per inch)</source>
        <translation>Auflösung (Punkte je Zoll)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Of the pictures, and of the rasters in the PDF. Default: 200.</source>
        <translation>Der Bilder und der Raster im PDF. Vorgabe: 200.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Map sheet (PDF)</source>
        <translation>Kartenblatt (PDF)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>One file with all pages.</source>
        <translation>Eine Datei mit allen Seiten.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Folder for PNGs</source>
        <translation>Ordner für PNGs</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Gets a picture of each page, called temperature_0100m.png and so on.</source>
        <translation>Erhält ein Bild jeder Seite, temperature_0100m.png und so weiter genannt.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>There is nowhere to write to: give OUTPUT or OUTPUT_FOLDER.</source>
        <translation>Es ist kein Ort zum Schreiben angegeben: Geben Sie OUTPUT oder OUTPUT_FOLDER an.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <location filename="../depthdif_qgis/inputs/observed.py"/>
        <source>PROFILES {value} can't be opened as a point layer.</source>
        <translation>PROFILES {value} lässt sich nicht als Punktlayer öffnen.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>{layer} has no field {field}: PROFILES takes the profile levels that Reconstruct gave.</source>
        <translation>{layer} hat kein Feld {field}: PROFILES nimmt die Profilniveaus, die Rekonstruieren geliefert hat.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>There is no depth {depth}; there are {depths} m.</source>
        <translation>Die Tiefe {depth} gibt es nicht; es gibt {depths} m.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Salinity</source>
        <translation>Salzgehalt</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <location filename="../depthdif_qgis/outputs/table_sink.py"/>
        <location filename="../depthdif_qgis/worker/processing.py"/>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>{path} can't be written: is its folder there, and is it open elsewhere?</source>
        <translation>{path} kann nicht geschrieben werden: Gibt es den Ordner, und ist die Datei anderswo geöffnet?</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Reconstruct</source>
        <translation>Rekonstruieren</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Temperature and salinity below the sea surface, with errors, from SST and profiles</source>
        <translation>Temperatur und Salzgehalt unter der Meeresoberfläche, mit Fehlern, aus SST und Profilen</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Reconstructs potential temperature, practical salinity or both at the depths you ask for from a sea-surface temperature raster (OSTIA, MUR or any other) and Argo or other profiles, by conditional diffusion sampling.

Each layer comes with an error layer: one standard deviation, in °C or salinity. There is no value on land, in lakes or below the sea floor. Without profiles the reconstruction rests on the SST alone, and says so.

On the map you find a group for the run with a layer per depth. Their dates and elevations are set, so the temporal and the elevation controller work on them.</source>
        <translation>Rekonstruiert potentielle Temperatur, praktischen Salzgehalt oder beides in den gewünschten Tiefen aus einem Raster der Meeresoberflächentemperatur (OSTIA, MUR oder einem anderen) und Argo- oder anderen Profilen durch Ziehen aus einem bedingten Diffusionsmodell.

Zu jedem Layer gehört ein Fehlerlayer: eine Standardabweichung, in °C oder Salzgehalt. An Land, in Seen und unter dem Meeresboden gibt es keinen Wert. Ohne Profile beruht die Rekonstruktion allein auf der SST und sagt das auch.

Auf der Karte entsteht eine Gruppe für den Lauf mit einem Layer je Tiefe. Datum und Höhe sind gesetzt, sodass die Zeit- und die Höhensteuerung darauf wirken.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Profiles used</source>
        <translation>Verwendete Profile</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Dates that were there already</source>
        <translation>Tage, die schon da waren</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Mean error of the output</source>
        <translation>Mittlerer Fehler der Ausgabe</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Mean error of salinity beside it</source>
        <translation>Mittlerer Fehler des Salzgehalts daneben</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Output of each date</source>
        <translation>Ausgabe jedes Tages</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Dates that are finished stay if you cancel; run it again to go on from there.</source>
        <translation>Fertige Tage bleiben, wenn Sie abbrechen; führen Sie es erneut aus, um dort weiterzumachen.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <location filename="../depthdif_qgis/gui/sample_data.py"/>
        <source>Sample profiles</source>
        <translation>Profile abtasten</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Values and errors of a reconstruction at points and depths</source>
        <translation>Werte und Fehler einer Rekonstruktion an Punkten und in Tiefen</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Reads a reconstruction at points and depths: temperature, salinity, their errors and climatology, interpolated between cells and levels. Nothing is extrapolated; where there is no value, the field missing says why.

Beside each value stands what the nearest float observed at that depth, if one lies near enough, with the residual (observed minus reconstructed), also divided by both errors. The residual of a float that the reconstruction used tells how closely it was fitted; that of a withheld one (observed_status) tells skill.</source>
        <translation>Liest eine Rekonstruktion an Punkten und in Tiefen aus: Temperatur, Salzgehalt, deren Fehler und Klimatologie, zwischen Zellen und Niveaus interpoliert. Nichts wird extrapoliert; wo es keinen Wert gibt, sagt das Feld missing, warum.

Neben jedem Wert steht, was der nächste Float in dieser Tiefe gemessen hat, falls einer nahe genug ist, mit dem Residuum (gemessen minus rekonstruiert), auch geteilt durch beide Fehler. Das Residuum eines Floats, den die Rekonstruktion verwendet hat, sagt, wie eng er angepasst wurde; das eines zurückgehaltenen (observed_status) sagt die Güte.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Points (layer)</source>
        <translation>Punkte (Layer)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Where to sample. A selection or filter counts. Give this, a table or a point.</source>
        <translation>Wo abgetastet wird. Eine Auswahl oder ein Filter gilt. Geben Sie dies, eine Tabelle oder einen Punkt an.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Points (table)</source>
        <translation>Punkte (Tabelle)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>A single place to sample at, picked on the map or typed.</source>
        <translation>Ein einzelner Ort, auf der Karte gewählt oder eingegeben.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Field: name of the point</source>
        <translation>Feld: Name des Punkts</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Observed within (km)</source>
        <translation>Gemessen innerhalb (km)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Observed within (m of depth)</source>
        <translation>Gemessen innerhalb (m Tiefe)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Sampled values</source>
        <translation>Abgetastete Werte</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>A point per place and depth; as CSV, a table.</source>
        <translation>Ein Punkt je Ort und Tiefe; als CSV eine Tabelle.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Values found</source>
        <translation>Gefundene Werte</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Values with an observation beside</source>
        <translation>Werte mit einer Messung daneben</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Root mean square of the residuals</source>
        <translation>Quadratisches Mittel der Residuen</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>There is no place to sample at: give POINTS, POINTS_FILE or POINT.</source>
        <translation>Es gibt keinen Ort zum Abtasten: Geben Sie POINTS, POINTS_FILE oder POINT an.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Give POINTS or POINTS_FILE, not both.</source>
        <translation>Geben Sie POINTS oder POINTS_FILE an, nicht beides.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>POINTS {value} can't be opened as a point layer.</source>
        <translation>POINTS {value} lässt sich nicht als Punktlayer öffnen.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>Score methods</source>
        <translation>Verfahren bewerten</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>How good each method is on your data, by depth, on floats left out</source>
        <translation>Wie gut jedes Verfahren auf Ihren Daten ist, nach Tiefe, an zurückgehaltenen Floats</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>Says how good each method is on your own data, and whether its errors are honest. Floats are left out, always with all their cycles, each method reconstructs without them, and its values and errors are compared with theirs by depth band.

With a known field, for example a model's, in place of profiles, observations of it are simulated and each method is compared with it cell by cell.

The report holds the result in words, tables and figures; the table is for your own work. Allow two minutes for 20 floats and all methods.</source>
        <translation>Sagt, wie gut jedes Verfahren auf Ihren eigenen Daten ist und ob seine Fehler ehrlich sind. Floats werden zurückgehalten, immer mit all ihren Zyklen, jedes Verfahren rekonstruiert ohne sie, und seine Werte und Fehler werden nach Tiefenband mit ihren verglichen.

Mit einem bekannten Feld, etwa dem eines Modells, anstelle von Profilen werden Beobachtungen daraus simuliert, und jedes Verfahren wird Zelle für Zelle damit verglichen.

Der Bericht enthält das Ergebnis in Worten, Tabellen und Abbildungen; die Tabelle ist für Ihre eigene Arbeit. Rechnen Sie mit zwei Minuten für 20 Floats und alle Verfahren.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>Floats or cases scored</source>
        <translation>Bewertete Floats oder Fälle</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>Give either profiles, of which floats are left out, or TRUTH, a known field.</source>
        <translation>Geben Sie entweder Profile an, von denen Floats zurückgehalten werden, oder TRUTH, ein bekanntes Feld.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>{name} takes whole numbers with commas, not {word}.</source>
        <translation>{name} nimmt ganze Zahlen mit Kommas, nicht {word}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Vertical section</source>
        <translation>Vertikalschnitt</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>A reconstruction along a line: distance by depth, with errors and floats</source>
        <translation>Eine Rekonstruktion entlang einer Linie: Entfernung und Tiefe, mit Fehlern und Floats</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Cuts a reconstruction along a line. The picture shows the values with contour lines, hatched where the error is nearly the climatology's, land and sea floor in grey, and the floats near the line as circles in the colour of what they observed.

The raster's x is the distance along the line in kilometres, its y the height in metres (minus the depth), so that it stands upright; its bands are the value, the error and the error's ratio to the climatology's. It belongs to no place on Earth: look at it in a map view of its own (View, New Map View). It comes unticked.

The table holds the reconstruction's own levels. Nothing is extrapolated.</source>
        <translation>Schneidet eine Rekonstruktion entlang einer Linie. Das Bild zeigt die Werte mit Isolinien, schraffiert, wo der Fehler fast der der Klimatologie ist, Land und Meeresboden in Grau und die Floats nahe der Linie als Kreise in der Farbe dessen, was sie gemessen haben.

x des Rasters ist die Entfernung entlang der Linie in Kilometern, y die Höhe in Metern (minus die Tiefe), sodass es aufrecht steht; seine Kanäle sind der Wert, der Fehler und dessen Verhältnis zu dem der Klimatologie. Es gehört an keinen Ort der Erde: Betrachten Sie es in einer eigenen Kartenansicht (Ansicht, Neue Kartenansicht). Es kommt ohne Häkchen.

Die Tabelle enthält die eigenen Niveaus der Rekonstruktion. Nichts wird extrapoliert.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Line (layer)</source>
        <translation>Linie (Layer)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>The line to cut along: the first line of the layer, or of its selection. Give this or LINE_TEXT.</source>
        <translation>Die Linie, an der geschnitten wird: die erste Linie des Layers oder seiner Auswahl. Geben Sie dies oder LINE_TEXT an.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Line (text)</source>
        <translation>Linie (Text)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Down to (m)</source>
        <translation>Bis (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Floats within (km)</source>
        <translation>Floats innerhalb (km)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Depth axis of the picture</source>
        <translation>Tiefenachse des Bildes</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Picture for pages that are</source>
        <translation>Bild für Seiten, die so sind</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Title of the picture</source>
        <translation>Titel des Bildes</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Way between the line's points</source>
        <translation>Weg zwischen den Punkten der Linie</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Width of a column (km)</source>
        <translation>Breite einer Spalte (km)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>From (m)</source>
        <translation>Von (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Height of a row (m)</source>
        <translation>Höhe einer Zeile (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Hatch above this share</source>
        <translation>Schraffieren über diesem Anteil</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Hatch above this error</source>
        <translation>Schraffieren über diesem Fehler</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Section (raster)</source>
        <translation>Schnitt (Raster)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Section (picture)</source>
        <translation>Schnitt (Bild)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Section (table)</source>
        <translation>Schnitt (Tabelle)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Length of the line (km)</source>
        <translation>Länge der Linie (km)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Profiles near the line</source>
        <translation>Profile nahe der Linie</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>The section couldn't be styled: {}</source>
        <translation>Der Schnitt konnte nicht gestaltet werden: {}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Set up backend</source>
        <translation>Backend einrichten</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Installs what DepthDif computes with, beside QGIS and not into it</source>
        <translation>Installiert, womit DepthDif rechnet, neben QGIS und nicht darin</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Installs the DepthDif backend, which comes with the plugin, and the packages that it needs into a Python environment in your QGIS profile. QGIS's own Python isn't touched. About 200 MB are downloaded and 0.8 GB are taken on the disk.

A new environment takes the old one's place only when it works: an installation that fails or is cancelled changes nothing. Remove takes everything away again.</source>
        <translation>Installiert das DepthDif-Backend, das die Erweiterung mitbringt, und die benötigten Pakete in eine Python-Umgebung in Ihrem QGIS-Profil. Das Python von QGIS bleibt unberührt. Etwa 200 MB werden heruntergeladen und 0,8 GB auf der Festplatte belegt.

Eine neue Umgebung ersetzt die alte erst, wenn sie funktioniert: Eine Installation, die scheitert oder abgebrochen wird, ändert nichts. Entfernen nimmt alles wieder weg.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>install makes a new environment, repair makes the last one anew with the same choices, remove deletes it. download only fills a folder of wheels, to install from on a machine without internet. Default: install.</source>
        <translation>install legt eine neue Umgebung an, repair legt die letzte mit denselben Angaben neu an, remove löscht sie. download füllt nur einen Ordner mit Wheel-Paketen, um daraus auf einem Rechner ohne Internet zu installieren. Vorgabe: install.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>cpu is enough for the bundled model. The others run a model's learned part on an NVIDIA card: with ONNX Runtime (about 1.5 GB to download) or with PyTorch (about 3 GB). Default: cpu.</source>
        <translation>cpu genügt für das mitgelieferte Modell. Die anderen führen den gelernten Teil eines Modells auf einer NVIDIA-Karte aus: mit ONNX Runtime (etwa 1,5 GB herunterzuladen) oder mit PyTorch (etwa 3 GB). Vorgabe: cpu.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Folder of wheels (without internet)</source>
        <translation>Ordner mit Wheel-Paketen (ohne Internet)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>A folder of Python packages (*.whl), to install from without internet. The action download fills it, on a machine with the same system and the same version of Python. Default: none, the packages are downloaded.</source>
        <translation>Ein Ordner mit Python-Paketen (*.whl), aus dem ohne Internet installiert wird. Die Aktion download füllt ihn, auf einem Rechner mit demselben System und derselben Python-Version. Vorgabe: keiner, die Pakete werden heruntergeladen.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Python to start from</source>
        <translation>Ausgangs-Python</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>The Python program that the environment is made with. Default: QGIS's own, or another one that is new enough.</source>
        <translation>Das Python-Programm, mit dem die Umgebung angelegt wird. Vorgabe: das von QGIS oder ein anderes, das neu genug ist.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Further package index</source>
        <translation>Weiterer Paketindex</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Address of a package index to look into besides the usual one: your organisation's, or the one that PyTorch's site names for your CUDA version, which torch-cuda needs on Windows. Default: none.</source>
        <translation>Adresse eines Paketindex, in dem neben dem üblichen gesucht wird: der Ihrer Organisation oder der, den die Seite von PyTorch für Ihre CUDA-Version nennt; torch-cuda braucht ihn unter Windows. Vorgabe: keiner.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>The backend's Python</source>
        <translation>Python des Backends</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>The backend's version</source>
        <translation>Version des Backends</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>The backend is installed, but {where} names {python}, which is used instead.</source>
        <translation>Das Backend ist installiert, aber {where} nennt {python}; dieses wird stattdessen verwendet.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/actions.py"/>
        <source>Profile viewer</source>
        <translation>Profilbetrachter</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/actions.py"/>
        <source>Temperature and salinity with depth, where you click</source>
        <translation>Temperatur und Salzgehalt über der Tiefe, wo Sie klicken</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/actions.py"/>
        <source>Depth slider</source>
        <translation>Tiefenregler</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/actions.py"/>
        <source>Switch the map from level to level</source>
        <translation>Die Karte von Niveau zu Niveau umschalten</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/actions.py"/>
        <source>Shallower level</source>
        <translation>Flacheres Niveau</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/actions.py"/>
        <source>Deeper level</source>
        <translation>Tieferes Niveau</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>More choices…</source>
        <translation>Weitere Möglichkeiten…</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Graphics card, installation without internet, another Python</source>
        <translation>Grafikkarte, Installation ohne Internet, anderes Python</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Copies to the clipboard what a bug report needs</source>
        <translation>Kopiert in die Zwischenablage, was ein Fehlerbericht braucht</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Repair backend</source>
        <translation>Backend reparieren</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Remove the backend</source>
        <translation>Das Backend entfernen</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Remove the backend and its packages from this QGIS profile? You can set it up again at any time.</source>
        <translation>Das Backend und seine Pakete aus diesem QGIS-Profil entfernen? Sie können es jederzeit wieder einrichten.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>DepthDif: diagnostics</source>
        <translation>DepthDif: Diagnose</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Copied to the clipboard: paste it into your bug report.</source>
        <translation>In die Zwischenablage kopiert: Fügen Sie es in Ihren Fehlerbericht ein.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Not set up yet. The button installs the backend into your QGIS profile (about 200 MB to download); QGIS's own Python isn't touched.</source>
        <translation>Noch nicht eingerichtet. Die Schaltfläche installiert das Backend in Ihr QGIS-Profil (etwa 200 MB herunterzuladen); das Python von QGIS bleibt unberührt.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>{where} names {python}, which is used.</source>
        <translation>{where} nennt {python}; dieses wird verwendet.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Ready: backend {version} ({variant}), Python {python}, set up on {date}.</source>
        <translation>Bereit: Backend {version} ({variant}), Python {python}, eingerichtet am {date}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>The plugin brought {version}: press Repair backend.</source>
        <translation>Die Erweiterung brachte {version} mit: Klicken Sie auf Backend reparieren.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_setup.py"/>
        <source>DepthDif: set-up</source>
        <translation>DepthDif: Einrichtung</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/depth_toolbar.py"/>
        <source>DepthDif Depth</source>
        <translation>DepthDif-Tiefe</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/depth_toolbar.py"/>
        <source>Shallower</source>
        <translation>Flacher</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/depth_toolbar.py"/>
        <source>Depth of the level on the map</source>
        <translation>Tiefe des Niveaus auf der Karte</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/depth_toolbar.py"/>
        <source>Deeper</source>
        <translation>Tiefer</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/depth_toolbar.py"/>
        <source>Play the levels, one after the other</source>
        <translation>Die Niveaus nacheinander abspielen</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Reconstruct…</source>
        <translation>Rekonstruieren…</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Open the sample data</source>
        <translation>Beispieldaten öffnen</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Settings and set-up…</source>
        <translation>Einstellungen und Einrichtung…</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>The backend isn't set up yet: about 200 MB, downloaded once.</source>
        <translation>Das Backend ist noch nicht eingerichtet: etwa 200 MB, einmalig herunterzuladen.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Setting up the backend; you can go on working.</source>
        <translation>Das Backend wird eingerichtet; Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>The backend is ready.</source>
        <translation>Das Backend ist bereit.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>DepthDif Profile</source>
        <translation>DepthDif-Profil</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Profile copied as CSV.</source>
        <translation>Profil als CSV kopiert.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Profile copied as a picture.</source>
        <translation>Profil als Bild kopiert.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Save the profile</source>
        <translation>Profil speichern</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>{file} can't be written: {reason}</source>
        <translation>{file} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Open a reconstruction</source>
        <translation>Rekonstruktion öffnen</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Reconstructions (*.nc *.tif *.tiff)</source>
        <translation>Rekonstruktionen (*.nc *.tif *.tiff)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Reconstruction that is shown</source>
        <translation>Gezeigte Rekonstruktion</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Float that is shown</source>
        <translation>Gezeigter Float</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Click on the map to choose a place</source>
        <translation>Auf die Karte klicken, um einen Ort zu wählen</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Open a NetCDF or GeoTIFF…</source>
        <translation>NetCDF oder GeoTIFF öffnen…</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Previous float (← in the plot)</source>
        <translation>Voriger Float (← in der Grafik)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Next float (→ in the plot)</source>
        <translation>Nächster Float (→ in der Grafik)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Copy as CSV (Ctrl+C in the plot)</source>
        <translation>Als CSV kopieren (Strg+C in der Grafik)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Save plot or numbers (Ctrl+S in the plot)</source>
        <translation>Grafik oder Zahlen speichern (Strg+S in der Grafik)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Reconstructio&amp;n</source>
        <translation>Rekonstruktio&amp;n</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>&amp;Float</source>
        <translation>&amp;Float</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>&amp;Stretch the upper ocean</source>
        <translation>Oberen Ozean &amp;strecken</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Show the &amp;members</source>
        <translation>&amp;Mitglieder zeigen</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Follow the map's &amp;time</source>
        <translation>Der &amp;Zeit der Karte folgen</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>&amp;Nearest observed profiles</source>
        <translation>&amp;Nächstgelegene gemessene Profile</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Copy as &amp;picture (Ctrl+Shift+C in the plot)</source>
        <translation>Als &amp;Bild kopieren (Strg+Umschalt+C in der Grafik)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>{count} profiles</source>
        <translation>{count} Profile</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/drawing.py"/>
        <source>Analysis</source>
        <translation>Analyse</translation>
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
        <translation>{count} Mitglieder</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/drawing.py"/>
        <source>Climatology</source>
        <translation>Klimatologie</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/drawing.py"/>
        <source>Mixed layer {depth:.0f} m</source>
        <translation>Deckschicht {depth:.0f} m</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/drawing.py"/>
        <source>On the map {depth:.4g} m</source>
        <translation>Auf der Karte {depth:.4g} m</translation>
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
        <translation>Tiefe (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/export.py"/>
        <source>the picture couldn't be saved</source>
        <translation>das Bild konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/plot.py"/>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/reader.py"/>
        <source>Reading profiles</source>
        <translation>Profile werden gelesen</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/reconstruction.py"/>
        <source>{file} has no temperature or salinity by depth: choose the NetCDF or GeoTIFF of a reconstruction.</source>
        <translation>{file} enthält weder Temperatur noch Salzgehalt nach Tiefe: Wählen Sie die NetCDF- oder GeoTIFF-Datei einer Rekonstruktion.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/scene.py"/>
        <location filename="../depthdif_qgis/layers/lineage.py"/>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <location filename="../depthdif_qgis/sheets/page.py"/>
        <source>Practical salinity</source>
        <translation>Praktischer Salzgehalt</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/scene.py"/>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Potential temperature (°C)</source>
        <translation>Potentielle Temperatur (°C)</translation>
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
        <translation>Keine Rekonstruktion für die Zeit der Karte, {time}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>{title} can't be read: {reason}.</source>
        <translation>{title} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>There is no reconstruction in the project: run Reconstruct, or open the NetCDF or GeoTIFF of one.</source>
        <translation>Im Projekt gibt es keine Rekonstruktion: Führen Sie Rekonstruieren aus oder öffnen Sie NetCDF oder GeoTIFF einer Rekonstruktion.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>Click on the map, or step through the floats with ← and →.</source>
        <translation>Klicken Sie auf die Karte oder gehen Sie mit ← und → durch die Floats.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>{place} lies outside this reconstruction.</source>
        <translation>{place} liegt außerhalb dieser Rekonstruktion.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>There is no sea at {place}.</source>
        <translation>Bei {place} ist kein Meer.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>There is no value at {place}: land, or sea shallower than {depth:g} m.</source>
        <translation>Bei {place} gibt es keinen Wert: Land oder Meer flacher als {depth:g} m.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>The files of {title} aren't there any more: run it again, or open a copy.</source>
        <translation>Die Dateien von {title} sind nicht mehr da: Führen Sie den Lauf erneut aus oder öffnen Sie eine Kopie.</translation>
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
        <translation>{degrees:.2f}° O</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/words.py"/>
        <source>{degrees:.2f}° W</source>
        <translation>{degrees:.2f}° W</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/sample_data.py"/>
        <source>Sample SST (K)</source>
        <translation>Beispiel-SST (K)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>The one set up above</source>
        <translation>Das oben eingerichtete</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>The user's data folder</source>
        <translation>Der Datenordner des Benutzers</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>The system's own</source>
        <translation>Der des Systems</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>75 % of what is free</source>
        <translation>75 % des freien</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>A Python of your own that has the backend. Empty: the environment in the QGIS profile. The environment variable DEPTHDIF_PYTHON goes before both.</source>
        <translation>Ein eigenes Python mit dem Backend. Leer: die Umgebung im QGIS-Profil. Die Umgebungsvariable DEPTHDIF_PYTHON geht beiden vor.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Where models run when an algorithm's own Device is left at auto. cuda needs a backend set up for it.</source>
        <translation>Wo Modelle rechnen, wenn das Gerät eines Algorithmus auf auto bleibt. cuda braucht ein dafür eingerichtetes Backend.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>How many processor threads a run may take.</source>
        <translation>Wie viele Prozessor-Threads ein Lauf nehmen darf.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>A run that would need more is refused before it starts.</source>
        <translation>Ein Lauf, der mehr bräuchte, wird abgelehnt, bevor er beginnt.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Model packages (*.depthdif) in this folder can be chosen by their name.</source>
        <translation>Modellpakete (*.depthdif) in diesem Ordner lassen sich mit ihrem Namen wählen.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Where runs keep temporary files and downloaded packages are kept.</source>
        <translation>Wo Läufe temporäre Dateien ablegen und heruntergeladene Pakete aufbewahrt werden.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>For every run</source>
        <translation>Für jeden Lauf</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Memory limit</source>
        <translation>Speichergrenze</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Model folder</source>
        <translation>Modellordner</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Cache folder</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>There is no sea-surface temperature: give SST or SST_FILE.</source>
        <translation>Es fehlt die Meeresoberflächentemperatur: Geben Sie SST oder SST_FILE an.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>Give {name} or {name}_FILE, not both.</source>
        <translation>Geben Sie {name} oder {name}_FILE an, nicht beides.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>{name} {value} can't be opened as a raster layer; give a NetCDF as {name}_FILE.</source>
        <translation>{name} {value} lässt sich nicht als Rasterlayer öffnen; geben Sie eine NetCDF-Datei als {name}_FILE an.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>There is a last date and no first: give DATE too.</source>
        <translation>Es gibt einen letzten Tag und keinen ersten: Geben Sie auch DATE an.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>The last date, {last}, is before the first, {first}.</source>
        <translation>Der letzte Tag, {last}, liegt vor dem ersten, {first}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>{name} {value} isn't a day; write it as YYYY-MM-DD.</source>
        <translation>{name} {value} ist kein Tag; schreiben Sie ihn als JJJJ-MM-TT.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>EXTENT {value} isn't in QGIS's order, which is west,east,south,north.</source>
        <translation>EXTENT {value} steht nicht in der Reihenfolge von QGIS: West,Ost,Süd,Nord.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>It looks like west,south,east,north: write {}.</source>
        <translation>Es sieht nach West,Süd,Ost,Nord aus: Schreiben Sie {}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>To cross the dateline let east go on beyond 180: {west},{east:g},{south},{north}.</source>
        <translation>Um die Datumsgrenze zu queren, lassen Sie Ost über 180 hinausgehen: {west},{east:g},{south},{north}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>West must be less than east, and south less than north.</source>
        <translation>West muss kleiner als Ost sein und Süd kleiner als Nord.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>EXTENT can't be transformed from {crs} to degrees: {reason}</source>
        <translation>EXTENT lässt sich nicht von {crs} in Grad umrechnen: {reason}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>Extent: longitude {west:g} to {east:g}, latitude {south:g} to {north:g} degrees.</source>
        <translation>Ausdehnung: Länge {west:g} bis {east:g}, Breite {south:g} bis {north:g} Grad.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/line.py"/>
        <source>Give LINE or LINE_TEXT, not both.</source>
        <translation>Geben Sie LINE oder LINE_TEXT an, nicht beides.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/line.py"/>
        <source>There is no line: give LINE or LINE_TEXT.</source>
        <translation>Es gibt keine Linie: Geben Sie LINE oder LINE_TEXT an.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/line.py"/>
        <source>LINE {value} can't be opened as a line layer.</source>
        <translation>LINE {value} lässt sich nicht als Linienlayer öffnen.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/line.py"/>
        <source>LINE: {layer} has no line; are a selection or filter in the way?</source>
        <translation>LINE: {layer} hat keine Linie; steht eine Auswahl oder ein Filter im Weg?</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/line.py"/>
        <source>LINE: {layer} has several lines; the first is taken. Select another.</source>
        <translation>LINE: {layer} hat mehrere Linien; die erste wird genommen. Wählen Sie eine andere aus.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/line.py"/>
        <source>LINE: the line of {layer} has {count} parts; draw it in one.</source>
        <translation>LINE: Die Linie von {layer} hat {count} Teile; zeichnen Sie sie in einem Stück.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/observed.py"/>
        <source>Observed profiles (point layer)</source>
        <translation>Gemessene Profile (Punktlayer)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/observed.py"/>
        <source>What floats observed: the points of a run of Reconstruct, or points with a row per level. Where RECONSTRUCTION_LAYER is given and no profiles are, the run's own points are taken.</source>
        <translation>Was Floats gemessen haben: die Punkte eines Laufs von Rekonstruieren oder Punkte mit einer Zeile je Niveau. Ist RECONSTRUCTION_LAYER ohne Profile angegeben, werden die Punkte des Laufs genommen.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/observed.py"/>
        <source>Observed profiles (files)</source>
        <translation>Gemessene Profile (Dateien)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/profiles.py"/>
        <source>{name}: {layer} has no point to read; are a selection or filter in the way?</source>
        <translation>{name}: {layer} hat keinen lesbaren Punkt; steht eine Auswahl oder ein Filter im Weg?</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/profiles.py"/>
        <source>{name}: {layer} is no layer of points.</source>
        <translation>{name}: {layer} ist kein Punktlayer.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>Give this or {other}, not both.</source>
        <translation>Geben Sie dies oder {other} an, nicht beides.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>Give this, {other} or neither.</source>
        <translation>Geben Sie dies, {other} oder keines von beiden an.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>Reconstructions (*.nc *.tif *.tiff);;All files (*)</source>
        <translation>Rekonstruktionen (*.nc *.tif *.tiff);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>{what} (any layer of the run)</source>
        <translation>{what} (beliebiger Layer des Laufs)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>Any layer of a run of Reconstruct on the map: its other files are known by it.</source>
        <translation>Ein beliebiger Layer eines Laufs von Rekonstruieren auf der Karte: Er kennt die übrigen Dateien des Laufs.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>{what} (file)</source>
        <translation>{what} (Datei)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>The NetCDF of a run of Reconstruct, or its GeoTIFF; its error and salinity are found beside it by their names.</source>
        <translation>Die NetCDF-Datei eines Laufs von Rekonstruieren oder dessen GeoTIFF; Fehler und Salzgehalt werden daneben an ihren Namen erkannt.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>Give {name} or {name}_LAYER, not both.</source>
        <translation>Geben Sie {name} oder {name}_LAYER an, nicht beides.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>There is no reconstruction: give {name} or {name}_LAYER.</source>
        <translation>Es fehlt eine Rekonstruktion: Geben Sie {name} oder {name}_LAYER an.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>{name} {value} can't be opened as a layer.</source>
        <translation>{name} {value} lässt sich nicht als Layer öffnen.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>The files of {run} are gone: {path}. Run Reconstruct again.</source>
        <translation>Die Dateien von {run} sind verschwunden: {path}. Führen Sie Rekonstruieren erneut aus.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>The layer {layer} belongs to no run of Reconstruct; choose a layer of one, or give its file.</source>
        <translation>Der Layer {layer} gehört zu keinem Lauf von Rekonstruieren; wählen Sie einen, der dazugehört, oder geben Sie die Datei an.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/sst.py"/>
        <source>{name}: the layer {layer} isn't valid; is its file still there?</source>
        <translation>{name}: Der Layer {layer} ist ungültig; gibt es seine Datei noch?</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/sst.py"/>
        <source>{name}: the layer {layer} isn't a raster file on disk ({provider}); export it to a GeoTIFF first, with its values and not as a rendered image.</source>
        <translation>{name}: Der Layer {layer} ist keine Rasterdatei auf der Festplatte ({provider}); exportieren Sie ihn zuerst als GeoTIFF, mit seinen Werten und nicht als gerendertes Bild.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.py"/>
        <source>Unit: {unit}.</source>
        <translation>Einheit: {unit}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.py"/>
        <source>Default: {default}.</source>
        <translation>Vorgabe: {default}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Mixed-layer depth by density, {density_step} kg/m³</source>
        <translation>Deckschichttiefe nach Dichte, {density_step} kg/m³</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Mixed-layer depth by temperature, {temperature_step} °C</source>
        <translation>Deckschichttiefe nach Temperatur, {temperature_step} °C</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Depth of the {isotherm} °C isotherm</source>
        <translation>Tiefe der {isotherm}-°C-Isotherme</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Heat content {top}-{bottom} m</source>
        <translation>Wärmeinhalt {top}-{bottom} m</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Thermocline depth</source>
        <translation>Tiefe der Thermokline</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Thermocline strength</source>
        <translation>Stärke der Thermokline</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Speed of sound</source>
        <translation>Schallgeschwindigkeit</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Potential density anomaly</source>
        <translation>Potentielle Dichteanomalie</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Squared buoyancy frequency</source>
        <translation>Quadrat der Auftriebsfrequenz</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/lineage.py"/>
        <source>{what} reconstructed by {method} with {used} profiles. Errors are one standard deviation. DepthDif {version}, model {model}, seed {seed}.</source>
        <translation>{what}, rekonstruiert mit {method} aus {used} Profilen. Fehler sind eine Standardabweichung. DepthDif {version}, Modell {model}, Startwert {seed}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/lineage.py"/>
        <source>Potential temperature and practical salinity</source>
        <translation>Potentielle Temperatur und praktischer Salzgehalt</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/lineage.py"/>
        <location filename="../depthdif_qgis/sheets/page.py"/>
        <source>Potential temperature</source>
        <translation>Potentielle Temperatur</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/loading.py"/>
        <source>{layer} couldn't be styled: {reason}</source>
        <translation>{layer} konnte nicht gestaltet werden: {reason}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Potential temperature at {depth} m (°C)</source>
        <translation>Potentielle Temperatur in {depth} m (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Practical salinity at {depth} m</source>
        <translation>Praktischer Salzgehalt in {depth} m</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Direction (A up, D down)</source>
        <translation>Richtung (A aufwärts, D abwärts)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Data mode (R, A, D)</source>
        <translation>Datenmodus (R, A, D)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Longitude (°)</source>
        <translation>Länge (°)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Latitude (°)</source>
        <translation>Breite (°)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Pressure (dbar)</source>
        <translation>Druck (dbar)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Temperature in situ (°C)</source>
        <translation>In-situ-Temperatur (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Thermometer's error (°C)</source>
        <translation>Fehler des Thermometers (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Pressure gauge's error (dbar)</source>
        <translation>Fehler des Drucksensors (dbar)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>QC flag of pressure</source>
        <translation>Qualitätskennung des Drucks</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>QC flag of temperature</source>
        <translation>Qualitätskennung der Temperatur</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>QC flag of salinity</source>
        <translation>Qualitätskennung des Salzgehalts</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>QC flag of position</source>
        <translation>Qualitätskennung des Orts</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>QC flag of time</source>
        <translation>Qualitätskennung der Zeit</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>QC flag of the whole profile</source>
        <translation>Qualitätskennung des ganzen Profils</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Sampling scheme</source>
        <translation>Abtastschema</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Levels</source>
        <translation>Niveaus</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Shallowest level (m)</source>
        <translation>Flachstes Niveau (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Deepest level (m)</source>
        <translation>Tiefstes Niveau (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Temperature at the shallowest level (°C)</source>
        <translation>Temperatur am flachsten Niveau (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Temperature at the deepest level (°C)</source>
        <translation>Temperatur am tiefsten Niveau (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Levels with salinity</source>
        <translation>Niveaus mit Salzgehalt</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Levels observed (x) and not (.)</source>
        <translation>Niveaus gemessen (x) und nicht (.)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>not observed</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <location filename="../depthdif_qgis/layers/profile_style.py"/>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/profile_style.py"/>
        <source>Residual in standard errors</source>
        <translation>Residuum in Standardfehlern</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/profile_style.py"/>
        <source>withheld</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Depth band</source>
        <translation>Tiefenband</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Bias</source>
        <translation>Bias</translation>
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
        <translation>CRPS der Mitglieder</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Spread/skill</source>
        <translation>Streuung/Fehler</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Spread/skill of the members</source>
        <translation>Streuung/Fehler der Mitglieder</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Within 68 %</source>
        <translation>Innerhalb 68 %</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Within 90 %</source>
        <translation>Innerhalb 90 %</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Within 95 %</source>
        <translation>Innerhalb 95 %</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>RMSE / climatology's</source>
        <translation>RMSE / der Klimatologie</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>RMSE / interpolation's</source>
        <translation>RMSE / der Interpolation</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>CRPS / interpolation's</source>
        <translation>CRPS / der Interpolation</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Seconds a run</source>
        <translation>Sekunden je Lauf</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/section_layer.py"/>
        <source>Section of temperature (°C)</source>
        <translation>Temperaturschnitt (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/section_layer.py"/>
        <source>Section of salinity</source>
        <translation>Salzgehaltsschnitt</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/section_layer.py"/>
        <source>Picture: {path}</source>
        <translation>Bild: {path}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/sst_days.py"/>
        <source>SST error</source>
        <translation>SST-Fehler</translation>
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
        <translation>Temperaturfehler</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Salinity error</source>
        <translation>Salzgehaltsfehler</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <source>Isotherms</source>
        <translation>Isothermen</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <source>Isohalines</source>
        <translation>Isohalinen</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <source>{what} {depth} m ({step}{unit})</source>
        <translation>{what} {depth} m ({step}{unit})</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/outputs/table_sink.py"/>
        <source>{name} {path} can't be written: its folder isn't there.</source>
        <translation>{name} {path} kann nicht geschrieben werden: Der Ordner ist nicht vorhanden.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/products.py"/>
        <source>Load a layer per depth</source>
        <translation>Je Tiefe einen Layer laden</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/products.py"/>
        <source>Whether the map shows a layer per depth, or one layer whose bands are the depths.</source>
        <translation>Ob die Karte je Tiefe einen Layer zeigt oder einen Layer, dessen Kanäle die Tiefen sind.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Sea-surface temperature (raster layer)</source>
        <translation>Meeresoberflächentemperatur (Rasterlayer)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>A raster of sea-surface temperature, in kelvin or °C. A NetCDF layer is opened again by its file, so that its error, mask and date count. Give this or the file below.</source>
        <translation>Ein Raster der Meeresoberflächentemperatur in Kelvin oder °C. Ein NetCDF-Layer wird über seine Datei neu geöffnet, damit sein Fehler, seine Maske und sein Datum zählen. Geben Sie dies oder die Datei darunter an.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Sea-surface temperature (file)</source>
        <translation>Meeresoberflächentemperatur (Datei)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Profiles (point layer, one point per level)</source>
        <translation>Profile (Punktlayer, ein Punkt je Niveau)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Points with a row per level of a profile: depth or pressure, temperature, time, and if known salinity, platform, cycle and quality flag. A selection or filter counts.</source>
        <translation>Punkte mit einer Zeile je Niveau eines Profils: Tiefe oder Druck, Temperatur, Zeit und, falls bekannt, Salzgehalt, Plattform, Zyklus und Qualitätskennung. Eine Auswahl oder ein Filter gilt.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: depth (m)</source>
        <translation>Feld: Tiefe (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: pressure (dbar)</source>
        <translation>Feld: Druck (dbar)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: temperature (°C)</source>
        <translation>Feld: Temperatur (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: salinity</source>
        <translation>Feld: Salzgehalt</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: time</source>
        <translation>Feld: Zeit</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: platform</source>
        <translation>Feld: Plattform</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: quality flag</source>
        <translation>Feld: Qualitätskennung</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>The profile layer's field for this; guessed from its name when empty.</source>
        <translation>Das Feld des Profillayers dafür; wird aus seinem Namen erschlossen, wenn leer.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Rasters (*.nc *.nc4 *.tif *.tiff);;All files (*)</source>
        <translation>Raster (*.nc *.nc4 *.tif *.tiff);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>NetCDF files (*.nc *.nc4);;All files (*)</source>
        <translation>NetCDF-Dateien (*.nc *.nc4);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Model package</source>
        <translation>Modellpaket</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Climatology (file)</source>
        <translation>Klimatologie (Datei)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Sea level (raster layer)</source>
        <translation>Meeresspiegel (Rasterlayer)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Sea level (file)</source>
        <translation>Meeresspiegel (Datei)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Mean dynamic topography (file)</source>
        <translation>Mittlere dynamische Topographie (Datei)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Sea-surface salinity (raster layer)</source>
        <translation>Oberflächensalzgehalt (Rasterlayer)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Sea-surface salinity (file)</source>
        <translation>Oberflächensalzgehalt (Datei)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Last date, for a range</source>
        <translation>Letzter Tag, für einen Zeitraum</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Step of the range (days)</source>
        <translation>Schritt des Zeitraums (Tage)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>West, east, south, north. To cross the dateline let east go on beyond 180: 170,190,-10,10. Snaps outward to cells. Default: {}.</source>
        <translation>West, Ost, Süd, Nord. Um die Datumsgrenze zu queren, lassen Sie Ost über 180 hinausgehen: 170,190,-10,10. Wird nach außen auf Zellen gerundet. Vorgabe: {}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Platforms to withhold</source>
        <translation>Zurückzuhaltende Plattformen</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Several are separated by commas.</source>
        <translation>Mehrere werden durch Kommas getrennt.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Fade where the error is the climatology's</source>
        <translation>Verblassen, wo der Fehler der der Klimatologie ist</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>On the map an analysis fades where its error exceeds 0.9 of the climatology's: there it knows little more than the climatology. Needs a layer per depth.</source>
        <translation>Auf der Karte verblasst eine Analyse, wo ihr Fehler das 0,9-Fache des klimatologischen übersteigt: Dort weiß sie kaum mehr als die Klimatologie. Braucht einen Layer je Tiefe.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Whether the map has contour lines over each level; their interval is in the layer's name. Needs a layer per depth.</source>
        <translation>Ob die Karte über jedem Niveau Isolinien zeigt; ihr Abstand steht im Namen des Layers. Braucht einen Layer je Tiefe.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>GeoTIFF of potential temperature, °C, a band per depth. Of salinity where that alone is asked for.</source>
        <translation>GeoTIFF der potentiellen Temperatur in °C, ein Kanal je Tiefe. Des Salzgehalts, wenn nur dieser verlangt ist.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>GeoTIFF of the output's error, one standard deviation, in its unit, a band per depth.</source>
        <translation>GeoTIFF des Fehlers der Ausgabe, eine Standardabweichung in deren Einheit, ein Kanal je Tiefe.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Error over the climatology's</source>
        <translation>Fehler durch den der Klimatologie</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>GeoTIFF of the output's error over the climatological error: near 0 the observations say nearly all, near 1 nothing. Default: with fading beside the output, as NAME_error_ratio.tif.</source>
        <translation>GeoTIFF des Fehlers der Ausgabe im Verhältnis zum klimatologischen: nahe 0 sagen die Beobachtungen fast alles, nahe 1 nichts. Vorgabe: beim Verblassen neben der Ausgabe, als NAME_error_ratio.tif.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>GeoTIFF of practical salinity, a band per depth, where both variables are asked for. Default: beside the temperature, as NAME_salinity.tif.</source>
        <translation>GeoTIFF des praktischen Salzgehalts, ein Kanal je Tiefe, wenn beide Variablen verlangt sind. Vorgabe: neben der Temperatur, als NAME_salinity.tif.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>GeoTIFF of salinity's error, one standard deviation, a band per depth, where both variables are asked for. Default: beside the temperature.</source>
        <translation>GeoTIFF des Salzgehaltsfehlers, eine Standardabweichung, ein Kanal je Tiefe, wenn beide Variablen verlangt sind. Vorgabe: neben der Temperatur.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>A point per profile level: observed value, background, analysis, their errors, and whether it was used, withheld or rejected and why.</source>
        <translation>Ein Punkt je Profilniveau: Messwert, Hintergrund, Analyse, deren Fehler, und ob er verwendet, zurückgehalten oder verworfen wurde und warum.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Everything as NetCDF</source>
        <translation>Alles als NetCDF</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>NetCDF files (*.nc)</source>
        <translation>NetCDF-Dateien (*.nc)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>CF NetCDF with each variable, its error, the error over the climatological error, and the climatology. The profile viewer and the algorithms that take a reconstruction read it.</source>
        <translation>CF-NetCDF mit jeder Variablen, ihrem Fehler, dem Fehler im Verhältnis zum klimatologischen und der Klimatologie. Der Profilbetrachter und die Algorithmen, die eine Rekonstruktion nehmen, lesen sie.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Members as NetCDF</source>
        <translation>Mitglieder als NetCDF</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>A raster of sea-surface temperature, in kelvin or °C, for withheld floats. Give this or the file below. Default: made of the floats' shallowest values.</source>
        <translation>Ein Raster der Meeresoberflächentemperatur in Kelvin oder °C, für zurückgehaltene Floats. Geben Sie dies oder die Datei darunter an. Vorgabe: aus den flachsten Werten der Floats gemacht.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>How floats are left out</source>
        <translation>Wie Floats zurückgehalten werden</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Share left out</source>
        <translation>Zurückgehaltener Anteil</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Most floats a day</source>
        <translation>Höchstzahl Floats je Tag</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Known field, instead of profiles (file)</source>
        <translation>Bekanntes Feld anstelle von Profilen (Datei)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Known field: numbers of profiles</source>
        <translation>Bekanntes Feld: Anzahlen von Profilen</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Known field: times</source>
        <translation>Bekanntes Feld: Zeiten</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Known field: simulate sea level</source>
        <translation>Bekanntes Feld: Meeresspiegel simulieren</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Methods</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Reference climatology (file)</source>
        <translation>Bezugsklimatologie (Datei)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Scores</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>A table with a row per variable, depth band and method: bias, RMSE, CRPS, spread, coverage, ratios to other methods, each as the report explains it, and what ends in _low and _high: the 90 % interval.</source>
        <translation>Eine Tabelle mit einer Zeile je Variable, Tiefenband und Verfahren: Bias, RMSE, CRPS, Streuung, Überdeckung, Verhältnisse zu anderen Verfahren, jeweils wie der Bericht es erklärt, und was auf _low und _high endet: das 90-%-Intervall.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>A page with the result in words, tables and figures; the Results Viewer of QGIS opens it.</source>
        <translation>Eine Seite mit dem Ergebnis in Worten, Tabellen und Abbildungen; die Ergebnisanzeige von QGIS öffnet sie.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/sheets/page.py"/>
        <source>Profile levels near this depth</source>
        <translation>Profilniveaus nahe dieser Tiefe</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/sheets/page.py"/>
        <source>Error, one standard deviation</source>
        <translation>Fehler, eine Standardabweichung</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/sheets/series.py"/>
        <source>{file} holds no {quantity} by depth; give a NetCDF or GeoTIFF that Reconstruct wrote.</source>
        <translation>{file} enthält kein {quantity} nach Tiefe; geben Sie ein NetCDF oder GeoTIFF an, das Rekonstruieren geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>Starting the backend</source>
        <translation>Das Backend wird gestartet</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>Looking for a Python</source>
        <translation>Ein Python wird gesucht</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>Making an environment with Python {version}</source>
        <translation>Eine Umgebung mit Python {version} wird angelegt</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>Python {version} from {program}</source>
        <translation>Python {version} von {program}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>it makes no environment ({last_words})</source>
        <translation>es legt keine Umgebung an ({last_words})</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>its environment doesn't work ({last_words})</source>
        <translation>seine Umgebung funktioniert nicht ({last_words})</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>it comes without ensurepip: install the system's package {package}, for example with the software manager</source>
        <translation>es kommt ohne ensurepip: Installieren Sie das Systempaket {package}, zum Beispiel mit der Softwareverwaltung</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>The packages that were found for {variant} know no CUDA on this system: name a package index that has them, as the package's own site does.</source>
        <translation>Die gefundenen Pakete für {variant} kennen auf diesem System kein CUDA: Nennen Sie einen Paketindex, der welche hat, wie es die Seite des Pakets beschreibt.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>The new backend didn't answer in three minutes.</source>
        <translation>Das neue Backend hat drei Minuten lang nicht geantwortet.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>The new backend doesn't start: {reason}</source>
        <translation>Das neue Backend startet nicht: {reason}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>The new backend is version {theirs}, the plugin brought {ours}.</source>
        <translation>Das neue Backend hat Version {theirs}, die Erweiterung brachte {ours} mit.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>The Python that was named can't be used. {refused}.</source>
        <translation>Das genannte Python kann nicht verwendet werden. {refused}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>No Python was found on this system: install Python {oldest} or newer (64 bits) and try again.</source>
        <translation>Auf diesem System wurde kein Python gefunden: Installieren Sie Python {oldest} oder neuer (64 Bit) und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>No Python here can make the backend's environment; Python {oldest} or newer (64 bits) is needed. {refused}.</source>
        <translation>Kein Python hier kann die Umgebung des Backends anlegen; nötig ist Python {oldest} oder neuer (64 Bit). {refused}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <source>The DepthDif backend can't start with {python}: {reason}.</source>
        <translation>Das DepthDif-Backend kann mit {python} nicht starten: {reason}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <source>The Python at {python} has no DepthDif backend: run depthdif:setupbackend, or install it there with pip install "{backend}".</source>
        <translation>Das Python unter {python} hat kein DepthDif-Backend: Führen Sie depthdif:setupbackend aus oder installieren Sie es dort mit pip install "{backend}".</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <source>The system ended the backend because memory ran out (exit code {code}): take a smaller extent, fewer depths or a coarser resolution, or close other programs. The log is {log}.</source>
        <translation>Das System hat das Backend beendet, weil der Speicher nicht reichte (Rückgabewert {code}): Nehmen Sie eine kleinere Ausdehnung, weniger Tiefen oder eine gröbere Auflösung, oder schließen Sie andere Programme. Das Protokoll ist {log}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <source>The backend ended unexpectedly with exit code {code}. The log is {log}.</source>
        <translation>Das Backend endete unerwartet mit Rückgabewert {code}. Das Protokoll ist {log}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <source>The backend {version} speaks job schema {theirs}, this plugin {ours}: set the backend up again (depthdif:setupbackend with the action repair).</source>
        <translation>Das Backend {version} spricht Auftragsschema {theirs}, diese Erweiterung {ours}: Richten Sie das Backend neu ein (depthdif:setupbackend mit der Aktion repair).</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The log is {}.</source>
        <translation>Das Protokoll ist {}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/environments.py"/>
        <source>Another QGIS is setting up the DepthDif backend in this profile; wait until it has finished.</source>
        <translation>Ein anderes QGIS richtet in diesem Profil gerade das DepthDif-Backend ein; warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/interpreter.py"/>
        <source>the environment variable {}</source>
        <translation>die Umgebungsvariable {}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/interpreter.py"/>
        <source>the setting Interpreter in the options of DepthDif</source>
        <translation>die Einstellung Interpreter in den Optionen von DepthDif</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/interpreter.py"/>
        <source>The DepthDif backend can't start, because {where} names {path}, which isn't there.</source>
        <translation>Das DepthDif-Backend kann nicht starten, weil {where} auf {path} verweist, das nicht vorhanden ist.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/interpreter.py"/>
        <source>The DepthDif backend isn't installed yet: press "Set up backend" in Settings ▸ Options ▸ DepthDif, or run the algorithm depthdif:setupbackend.</source>
        <translation>Das DepthDif-Backend ist noch nicht installiert: Klicken Sie auf „Backend einrichten“ unter Einstellungen ▸ Optionen ▸ DepthDif, oder führen Sie den Algorithmus depthdif:setupbackend aus.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>Looking for {package}</source>
        <translation>{package} wird gesucht</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>Downloading {package} {size}</source>
        <translation>{package} {size} wird heruntergeladen</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>Building the backend</source>
        <translation>Das Backend wird gebaut</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>Unpacking the packages</source>
        <translation>Die Pakete werden entpackt</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>The disk is full: make room and try again.</source>
        <translation>Die Festplatte ist voll: Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>A path was longer than Windows allows: have an administrator enable long paths, or use a QGIS profile in a shorter folder.</source>
        <translation>Ein Pfad war länger, als Windows erlaubt: Lassen Sie lange Pfade von der Systemverwaltung freischalten oder verwenden Sie ein QGIS-Profil in einem kürzeren Ordner.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>The package index couldn't be reached safely: a firewall or proxy seems to replace its certificate. Ask your administrator for a package index, or install from a folder of wheels.</source>
        <translation>Der Paketindex war nicht sicher erreichbar: Eine Firewall oder ein Proxy scheint sein Zertifikat zu ersetzen. Fragen Sie Ihre Systemverwaltung nach einem Paketindex oder installieren Sie aus einem Ordner mit Wheel-Paketen.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>The folder {folder} has no wheel of {package} for Python {version} on this system.</source>
        <translation>Der Ordner {folder} hat kein Wheel-Paket von {package} für Python {version} auf diesem System.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>The package index can't be reached: check the internet connection and QGIS's proxy settings, or install from a folder of wheels.</source>
        <translation>Der Paketindex ist nicht erreichbar: Prüfen Sie die Internetverbindung und die Proxy-Einstellungen von QGIS, oder installieren Sie aus einem Ordner mit Wheel-Paketen.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>There is no ready-made package of {package} for Python {version} on this system ({system}): choose another Python.</source>
        <translation>Es gibt kein fertiges Paket von {package} für Python {version} auf diesem System ({system}): Wählen Sie ein anderes Python.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>The packages couldn't be installed ({reason}).</source>
        <translation>Die Pakete konnten nicht installiert werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/process.py"/>
        <source>{program} can't be started: {reason}.</source>
        <translation>{program} lässt sich nicht starten: {reason}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/processing.py"/>
        <source>The backend is older than the plugin: repair it in Settings ▸ Options ▸ DepthDif.</source>
        <translation>Das Backend ist älter als die Erweiterung: Reparieren Sie es unter Einstellungen ▸ Optionen ▸ DepthDif.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pythons.py"/>
        <source>it doesn't run as a Python ({last_words})</source>
        <translation>es läuft nicht als Python ({last_words})</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pythons.py"/>
        <source>it says nothing</source>
        <translation>es sagt nichts</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pythons.py"/>
        <source>it is Python {version}, and {oldest} or newer is needed</source>
        <translation>es ist Python {version}, und {oldest} oder neuer ist nötig</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pythons.py"/>
        <source>it is a 32-bit Python, and 64 bits are needed</source>
        <translation>es ist ein 32-Bit-Python, und 64 Bit sind nötig</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pythons.py"/>
        <source>it has no venv module: install {package}</source>
        <translation>es hat kein Modul venv: Installieren Sie {package}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The folder {folder} holds no wheels (*.whl).</source>
        <translation>Der Ordner {folder} enthält keine Wheel-Pakete (*.whl).</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The backend is ready</source>
        <translation>Das Backend ist bereit</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>Say into which folder the wheels are to be downloaded (WHEELS).</source>
        <translation>Nennen Sie den Ordner, in den die Wheel-Pakete heruntergeladen werden sollen (WHEELS).</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The wheels are there</source>
        <translation>Die Wheel-Pakete sind da</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The backend no longer counts, but some of its files are in use: close other QGIS windows and remove it again. They are in {folder}.</source>
        <translation>Das Backend gilt nicht mehr, aber einige seiner Dateien sind in Benutzung: Schließen Sie andere QGIS-Fenster und entfernen Sie es noch einmal. Sie liegen in {folder}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The backend is removed</source>
        <translation>Das Backend ist entfernt</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>There is no CUDA on macOS: choose the variant cpu.</source>
        <translation>Unter macOS gibt es kein CUDA: Wählen Sie die Variante cpu.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The installation needs about {needed:g} GB in {folder}, where {free:.1f} GB are free.</source>
        <translation>Die Installation braucht etwa {needed:g} GB in {folder}; dort sind {free:.1f} GB frei.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The backend that was installed before still works.</source>
        <translation>Das zuvor installierte Backend funktioniert weiterhin.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Day, at 12 UTC, around which profiles are taken.</source>
        <translation>Tag, um 12 UTC, um den herum Profile genommen werden.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>all of them are</source>
        <translation>alle werden es</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Which column of the profiles plays a role that would otherwise be guessed. Roles: depth, pressure, temperature, potential_temperature, salinity, time, platform, cycle, direction, qc, longitude, latitude.</source>
        <translation>Welche Spalte der Profile eine Rolle spielt, die sonst erschlossen würde. Rollen: depth, pressure, temperature, potential_temperature, salinity, time, platform, cycle, direction, qc, longitude, latitude.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>guessed</source>
        <translation>erschlossen</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>A row for each level of a profile that has a temperature.</source>
        <translation>Eine Zeile für jedes Niveau eines Profils, das eine Temperatur hat.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>CSV on stdout</source>
        <translation>CSV auf der Standardausgabe</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>A point for each profile, with a column for each of the 50 levels, empty where it is not observed.</source>
        <translation>Ein Punkt für jedes Profil, mit einer Spalte für jedes der 50 Niveaus, leer, wo es nicht gemessen ist.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>As --profiles takes them.</source>
        <translation>Wie --profiles sie nimmt.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Half-width of the time window for profiles, inclusive.</source>
        <translation>Halbe Breite des Zeitfensters für Profile, einschließlich der Grenzen.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>5 where a date is given</source>
        <translation>5, wo ein Datum angegeben ist</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What the columns of points_output hold: t_0000m … t_5728m are potential temperatures, s_0000m … s_5728m practical salinities.</source>
        <translation>Was die Spalten von points_output enthalten: t_0000m … t_5728m sind potentielle Temperaturen, s_0000m … s_5728m praktische Salzgehalte.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Heat content: the lower depth. Where the sea is shallower there is no value.</source>
        <translation>Wärmeinhalt: die untere Tiefe. Wo das Meer flacher ist, gibt es keinen Wert.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Mixed layer by density: the increase of potential density that ends it.</source>
        <translation>Deckschicht nach Dichte: die Zunahme der potentiellen Dichte, die sie beendet.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Density, speed of sound, stratification: at which depths, such as 0,100,200-1000/200; native are the reconstruction's levels, for stratification the depths half-way between them.</source>
        <translation>Dichte, Schallgeschwindigkeit, Schichtung: in welchen Tiefen, etwa 0,100,200-1000/200; native sind die Niveaus der Rekonstruktion, bei der Schichtung die Tiefen mittig dazwischen.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>native</source>
        <translation>native</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Its standard error, as GeoTIFF.</source>
        <translation>Ihr Standardfehler, als GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>not written</source>
        <translation>wird nicht geschrieben</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Isotherm depth: which potential temperature.</source>
        <translation>Isothermentiefe: welche potentielle Temperatur.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The members of the same run (its members output): the error is their spread. Without them only an isotherm's depth has an error, from that of temperature.</source>
        <translation>Die Mitglieder desselben Laufs (seine Mitgliederausgabe): Der Fehler ist ihre Streuung. Ohne sie hat nur die Tiefe einer Isotherme einen Fehler, aus dem der Temperatur.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The quantity: a GeoTIFF with a band per depth, or a NetCDF with its error too.</source>
        <translation>Die Größe: ein GeoTIFF mit einem Kanal je Tiefe oder ein NetCDF mit auch ihrem Fehler.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What to derive. Mixed-layer depth by density or temperature: where they first differ from 10 m by the criterion (de Boyer Montégut et al. 2004). Isotherm depth: the shallowest. Heat content: the integral of density times heat capacity times conservative temperature between two depths, relative to 0 °C. Thermocline: the layer of the greatest gradient of temperature. Density in situ, potential density anomaly (sigma-0), speed of sound and stratification (squared buoyancy frequency): at each of the depths.</source>
        <translation>Was abgeleitet wird. Deckschichttiefe nach Dichte oder Temperatur: wo sie sich zuerst um das Kriterium vom Wert in 10 m unterscheiden (de Boyer Montégut et al. 2004). Isothermentiefe: die flachste. Wärmeinhalt: das Integral von Dichte mal Wärmekapazität mal konservativer Temperatur zwischen zwei Tiefen, bezogen auf 0 °C. Thermokline: die Schicht des stärksten Temperaturgradienten. In-situ-Dichte, potentielle Dichteanomalie (sigma-0), Schallgeschwindigkeit und Schichtung (Quadrat der Auftriebsfrequenz): in jeder der Tiefen.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What a reconstruction wrote: its NetCDF, or a GeoTIFF, whose error and salinity are found beside it by their names. Repeatable, for GeoTIFFs of the same run that stand elsewhere.</source>
        <translation>Was eine Rekonstruktion geschrieben hat: ihr NetCDF oder ein GeoTIFF, dessen Fehler und Salzgehalt daneben an ihren Namen erkannt werden. Wiederholbar für GeoTIFFs desselben Laufs, die anderswo liegen.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Mixed layer: the depth from which the change counts.</source>
        <translation>Deckschicht: die Tiefe, ab der die Änderung zählt.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Mixed layer by temperature: the change that ends it, warmer or colder.</source>
        <translation>Deckschicht nach Temperatur: die Änderung, die sie beendet, wärmer oder kälter.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Heat content: the upper depth.</source>
        <translation>Wärmeinhalt: die obere Tiefe.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>At which depths, such as 0,100,200-1000/200, linearly between levels; native are the first reconstruction's levels.</source>
        <translation>In welchen Tiefen, etwa 0,100,200-1000/200, linear zwischen den Niveaus; native sind die Niveaus der ersten Rekonstruktion.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The standard error of the difference, as GeoTIFF.</source>
        <translation>Der Standardfehler der Differenz, als GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The difference: a GeoTIFF with a band per depth, or a NetCDF with error and ratio.</source>
        <translation>Die Differenz: ein GeoTIFF mit einem Kanal je Tiefe oder ein NetCDF mit Fehler und Verhältnis.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How many standard errors a difference must exceed to be kept; 0 keeps all. The error is the reconstruction's own against the climatology, and that of both, as independent, against another reconstruction.</source>
        <translation>Wie viele Standardfehler eine Differenz übersteigen muss, um behalten zu werden; 0 behält alle. Der Fehler ist gegenüber der Klimatologie der eigene der Rekonstruktion, gegenüber einer anderen Rekonstruktion der beider, als unabhängig.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What to compare.</source>
        <translation>Was verglichen wird.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>First day (UTC) of the profiles that are wanted.</source>
        <translation>Erster Tag (UTC) der gewünschten Profile.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Last day (UTC), inclusive.</source>
        <translation>Letzter Tag (UTC), einschließlich.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>West, south, east, north of the profiles that are wanted. East below west, or above 180, crosses the dateline.</source>
        <translation>West, Süd, Ost, Nord der gewünschten Profile. Ost kleiner als West oder größer als 180 quert die Datumsgrenze.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>degrees</source>
        <translation>Grad</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The points. Temperatures are in °C, pressure in dbar, depths in m, times in UTC.</source>
        <translation>Die Punkte. Temperaturen sind in °C, Druck in dbar, Tiefen in m, Zeiten in UTC.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Profiles: Argo, ERDDAP or EN4 NetCDF, CSV, or a point layer; one file or many.</source>
        <translation>Profile: NetCDF von Argo, ERDDAP oder EN4, CSV oder ein Punktlayer; eine Datei oder viele.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What to do with quality flags. apply leaves bad profiles and levels out; keep lists them too, with their flags, and says of each whether it is accepted and why not. Duplicates are always left out.</source>
        <translation>Was mit Qualitätskennungen geschieht. apply lässt schlechte Profile und Niveaus weg; keep führt sie mit ihren Kennungen auf und sagt von jedem, ob es angenommen ist und warum nicht. Doppelte werden immer weggelassen.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What was read and what was left out, counted by reason, as a page or as JSON.</source>
        <translation>Was gelesen und was weggelassen wurde, nach Gründen gezählt, als Seite oder als JSON.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Whether a row is a level of a profile, which a reconstruction can read, or a whole profile with its number of levels, its depths and its surface temperature.</source>
        <translation>Ob eine Zeile ein Niveau eines Profils ist, das eine Rekonstruktion lesen kann, oder ein ganzes Profil mit der Zahl seiner Niveaus, seinen Tiefen und seiner Oberflächentemperatur.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What else goes into a raster: all adds bands of the error, the mask and the sea ice that the file gives, so that a reconstruction finds them; sst adds nothing.</source>
        <translation>Was sonst in ein Raster kommt: all fügt Kanäle für Fehler, Maske und Meereis hinzu, die die Datei angibt, damit eine Rekonstruktion sie findet; sst fügt nichts hinzu.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>First day that is wanted. For one raster without a date of its own, its day.</source>
        <translation>Erster gewünschter Tag. Bei einem einzelnen Raster ohne eigenes Datum dessen Tag.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Last day that is wanted, inclusive.</source>
        <translation>Letzter gewünschter Tag, einschließlich.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>GeoTIFF of the error (1 σ) in °C that the file gives, a band for each day; at least 1 °C under sea ice, as a reconstruction takes it.</source>
        <translation>GeoTIFF des Fehlers (1 σ) in °C, den die Datei angibt, ein Kanal je Tag; unter Meereis mindestens 1 °C, wie eine Rekonstruktion ihn nimmt.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>West, south, east, north. East below west, or above 180, crosses the dateline. Cells that it touches are taken whole.</source>
        <translation>West, Süd, Ost, Nord. Ost kleiner als West oder größer als 180 quert die Datumsgrenze. Berührte Zellen werden ganz genommen.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the whole raster</source>
        <translation>das ganze Raster</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Existing folder for a GeoTIFF of each day, sst_YYYY-MM-DD.tif.</source>
        <translation>Vorhandener Ordner für ein GeoTIFF je Tag, sst_JJJJ-MM-TT.tif.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Whether the file's own mask is honoured: sea leaves out what it calls land, lake or river; none keeps every value.</source>
        <translation>Ob die Maske der Datei gilt: sea lässt aus, was sie Land, See oder Fluss nennt; none behält jeden Wert.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Leave out cells with more sea ice than this.</source>
        <translation>Zellen mit mehr Meereis als diesem auslassen.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>ice is no reason</source>
        <translation>Eis ist kein Grund</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>One GeoTIFF in °C with a band for each day, in order of time.</source>
        <translation>Ein GeoTIFF in °C mit einem Kanal je Tag, zeitlich geordnet.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Size of a cell: coarser ones average, finer ones interpolate.</source>
        <translation>Größe einer Zelle: Gröbere mitteln, feinere interpolieren.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the raster's own cells, with their values as they are</source>
        <translation>die Zellen des Rasters selbst, mit ihren Werten, wie sie sind</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Sea-surface temperature: GHRSST or OSTIA NetCDF files or any rasters, of one day or many; a folder of them, or a pattern such as ostia/2018*.nc. F:variable or F:band-number picks one where a file holds several.</source>
        <translation>Meeresoberflächentemperatur: NetCDF-Dateien von GHRSST oder OSTIA oder beliebige Raster, von einem oder vielen Tagen; ein Ordner damit oder ein Muster wie ostia/2018*.nc. F:variable oder F:kanalnummer wählt aus, wo eine Datei mehrere enthält.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>CF climatology (for example WOA) instead of the model's.</source>
        <translation>CF-Klimatologie (zum Beispiel WOA) anstelle der des Modells.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the model's</source>
        <translation>die des Modells</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Day of the analysis, which is for 12 UTC.</source>
        <translation>Tag der Analyse, die für 12 UTC gilt.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the SST file's, if it holds one</source>
        <translation>das der SST-Datei, falls sie eines enthält</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Last day of a range of dates that begins with the date: a reconstruction for each, its files named by its day (NAME_2018-12-31.tif). A date whose outputs are all there, made by the same job from the same data, is kept and not made again. Give an extent, so that all dates have the same grid.</source>
        <translation>Letzter Tag eines Zeitraums, der mit dem Datum beginnt: eine Rekonstruktion für jeden, deren Dateien nach ihrem Tag heißen (NAME_2018-12-31.tif). Ein Tag, dessen Ausgaben alle da sind, vom selben Auftrag aus denselben Daten, wird behalten und nicht neu gemacht. Geben Sie eine Ausdehnung an, damit alle Tage dasselbe Gitter haben.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>none: one date</source>
        <translation>keiner: ein einziger Tag</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Step of a range of dates.</source>
        <translation>Schritt eines Zeitraums.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Output depths, for example 0,10,50-200/50, or native for the model's own levels. 0 is the shallowest level; linear in depth between levels.</source>
        <translation>Ausgabetiefen, zum Beispiel 0,10,50-200/50, oder native für die Niveaus des Modells. 0 ist das flachste Niveau; zwischen den Niveaus linear in der Tiefe.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>metres, positive down</source>
        <translation>Meter, positiv nach unten</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Where the model runs.</source>
        <translation>Wo das Modell rechnet.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>GeoTIFF of the calibrated error (1 σ), in the unit of the output; none writes no such file.</source>
        <translation>GeoTIFF des kalibrierten Fehlers (1 σ) in der Einheit der Ausgabe; none schreibt keine solche Datei.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>beside a GeoTIFF output</source>
        <translation>neben einer GeoTIFF-Ausgabe</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>West, south, east, north. East below west, or above 180, crosses the dateline. Snaps outward to cells.</source>
        <translation>West, Süd, Ost, Nord. Ost kleiner als West oder größer als 180 quert die Datumsgrenze. Wird nach außen auf Zellen gerundet.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the profiles' bounding box in the window + 3°, within the SST; without profiles the SST's</source>
        <translation>das umschließende Rechteck der Profile im Zeitfenster + 3°, innerhalb der SST; ohne Profile das der SST</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Mean dynamic topography, which is subtracted from the sea level.</source>
        <translation>Mittlere dynamische Topographie, die vom Meeresspiegel abgezogen wird.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>m, cm or mm, by the file</source>
        <translation>m, cm oder mm, je nach Datei</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>none: a topography is compared with the climatology's own</source>
        <translation>keine: Eine Topographie wird mit der eigenen der Klimatologie verglichen</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Number of members, even. Given with preview, it turns the sampler on.</source>
        <translation>Zahl der Mitglieder, gerade. Zusammen mit preview schaltet sie das Ziehen ein.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>by quality</source>
        <translation>nach Qualität</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>NetCDF with the members' fields.</source>
        <translation>NetCDF mit den Feldern der Mitglieder.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How: auto withholds the job's own floats in turn and takes, per depth band with at least 8 of them, the method that surely wins; else, and in preview, diffusion.</source>
        <translation>Wie: auto hält die Floats des Auftrags der Reihe nach zurück und nimmt in jedem Tiefenband mit mindestens 8 davon das Verfahren, das sicher gewinnt; sonst, und bei preview, diffusion.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Model package.</source>
        <translation>Modellpaket.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the bundled one</source>
        <translation>das mitgelieferte</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Result. NetCDF (.nc) holds everything; GeoTIFF (.tif) holds temperature (salinity where that alone is asked for), a band per depth, with NAME_error.tif and NAME_error_ratio.tif beside it.</source>
        <translation>Ergebnis. NetCDF (.nc) enthält alles; GeoTIFF (.tif) enthält die Temperatur (den Salzgehalt, wenn nur dieser verlangt ist), ein Kanal je Tiefe, mit NAME_error.tif und NAME_error_ratio.tif daneben.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Profiles: Argo, ERDDAP or EN4 NetCDF, CSV, or a point layer.</source>
        <translation>Profile: NetCDF von Argo, ERDDAP oder EN4, CSV oder ein Punktlayer.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>none: only the SST is used, and said so</source>
        <translation>keine: Nur die SST wird verwendet, und das wird gesagt</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>preview is one evaluation without members, standard 16 members × 8 steps, high 32 × 16.</source>
        <translation>preview ist eine Auswertung ohne Mitglieder, standard 16 Mitglieder × 8 Schritte, high 32 × 16.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>JSON report: inputs with hashes, counts by reason, method, model, seed, versions, timings, peak memory.</source>
        <translation>JSON-Bericht: Eingaben mit Prüfsummen, Anzahlen nach Grund, Verfahren, Modell, Startwert, Versionen, Zeiten, höchster Speicherbedarf.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Size of an output cell.</source>
        <translation>Größe einer Ausgabezelle.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Seed of the noise: the same seed gives the same result.</source>
        <translation>Startwert des Rauschens: Derselbe Startwert ergibt dasselbe Ergebnis.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Sea level: an anomaly, or an absolute dynamic topography, best with its mean (mdt). A DUACS file or any raster, of the day of the analysis; F:variable as for the SST.</source>
        <translation>Meeresspiegel: eine Anomalie oder eine absolute dynamische Topographie, am besten mit ihrem Mittel (mdt). Eine DUACS-Datei oder ein beliebiges Raster vom Tag der Analyse; F:variable wie bei der SST.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Sea-surface salinity of the day: any raster. It acts where salinity is reconstructed.</source>
        <translation>Oberflächensalzgehalt des Tages: ein beliebiges Raster. Es wirkt dort, wo der Salzgehalt rekonstruiert wird.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Sea-surface temperature: a GHRSST or OSTIA NetCDF file or any raster. F:variable or F:band-number picks one where the file holds several. A folder, or a pattern such as ostia/2018*.nc, stands for daily files: the one of the date is taken.</source>
        <translation>Meeresoberflächentemperatur: eine NetCDF-Datei von GHRSST oder OSTIA oder ein beliebiges Raster. F:variable oder F:kanalnummer wählt aus, wo die Datei mehrere enthält. Ein Ordner oder ein Muster wie ostia/2018*.nc steht für Tagesdateien: Die des Datums wird genommen.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What is reconstructed: potential temperature (°C), practical salinity, or both. Salinity comes with columns that are statically stable. With both, GeoTIFF outputs of salinity stand beside those of temperature, as NAME_salinity.tif.</source>
        <translation>Was rekonstruiert wird: potentielle Temperatur (°C), praktischer Salzgehalt oder beides. Salzgehalt kommt mit statisch stabilen Wassersäulen. Bei beiden stehen GeoTIFF-Ausgaben des Salzgehalts neben denen der Temperatur, als NAME_salinity.tif.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Platform whose profiles are left out of the analysis and scored in the outputs.</source>
        <translation>Plattform, deren Profile aus der Analyse bleiben und in den Ausgaben bewertet werden.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Where: places as longitude,latitude in degrees.</source>
        <translation>Wo: Orte als Länge,Breite in Grad.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How far in depth the nearest observed level may be; the observed value is interpolated between levels.</source>
        <translation>Wie weit in der Tiefe das nächste gemessene Niveau entfernt sein darf; der Messwert wird zwischen Niveaus interpoliert.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>10 m, or 10 % of the depth where that is more</source>
        <translation>10 m oder 10 % der Tiefe, wo das mehr ist</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Depths as a list with ranges, such as 0,10,50-200/50, or native: the reconstruction's own. Between its levels values are interpolated linearly; nothing is extrapolated.</source>
        <translation>Tiefen als Liste mit Bereichen, etwa 0,10,50-200/50, oder native: die eigenen der Rekonstruktion. Zwischen ihren Niveaus wird linear interpoliert; nichts wird extrapoliert.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How far from a point the observed profile beside it may be; the nearest counts that has a value at the depth.</source>
        <translation>Wie weit das gemessene Profil daneben von einem Punkt entfernt sein darf; es zählt das nächste, das in dieser Tiefe einen Wert hat.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The field with the names of the points.</source>
        <translation>Das Feld mit den Namen der Punkte.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>name, station, label, id, platform or fid, whichever comes first</source>
        <translation>name, station, label, id, platform oder fid, was zuerst vorkommt</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The table: a row per point and depth.</source>
        <translation>Die Tabelle: eine Zeile je Punkt und Tiefe.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Where: a CSV with columns of longitude and latitude, or a point layer.</source>
        <translation>Wo: eine CSV-Datei mit Spalten für Länge und Breite oder ein Punktlayer.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What floats observed: the run's own table of profiles (--profiles-output), which knows what became of them, or any profiles that a reconstruction reads.</source>
        <translation>Was Floats gemessen haben: die Profiltabelle des Laufs (--profiles-output), die weiß, was aus ihnen wurde, oder beliebige Profile, die eine Rekonstruktion liest.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How far from the day of the reconstruction a profile may be. A run's own table counts as a whole.</source>
        <translation>Wie weit ein Profil vom Tag der Rekonstruktion entfernt sein darf. Die Tabelle des Laufs zählt ganz.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Days of analysis. With a known field, the field's own day, where it says none.</source>
        <translation>Tage der Analyse. Mit einem bekannten Feld dessen eigener Tag, wo es keinen nennt.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the SST's</source>
        <translation>der der SST</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>With a known field: numbers of simulated profiles, each a case.</source>
        <translation>Mit einem bekannten Feld: Anzahlen simulierter Profile, jede ein Fall.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Share of the floats that is left out, where a fraction is; between 0 and 1.</source>
        <translation>Anteil der Floats, der zurückgehalten wird, wo ein Bruchteil es wird; zwischen 0 und 1.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Methods that are compared.</source>
        <translation>Verfahren, die verglichen werden.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Most floats scored a day; a random choice where there are more.</source>
        <translation>Höchstzahl bewerteter Floats je Tag; eine Zufallsauswahl, wo es mehr sind.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Folder for report.html with figures, and scores.csv, cases.csv and levels.csv.</source>
        <translation>Ordner für report.html mit Abbildungen sowie scores.csv, cases.csv und levels.csv.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Monthly climatology to compare with, taken as it is.</source>
        <translation>Monatliche Klimatologie zum Vergleich, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The page with figures alone.</source>
        <translation>Nur die Seite mit Abbildungen.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>With a known field: simulate sea level too, with an error of 3 cm over 100 km.</source>
        <translation>Mit einem bekannten Feld: auch den Meeresspiegel simulieren, mit einem Fehler von 3 cm über 100 km.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>With withheld floats: sea-surface temperature, as a reconstruction takes it.</source>
        <translation>Mit zurückgehaltenen Floats: Meeresoberflächentemperatur, wie eine Rekonstruktion sie nimmt.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>made of the floats' shallowest values</source>
        <translation>aus den flachsten Werten der Floats gemacht</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>With a known field: its times that are taken, by number from 0, by day, or all.</source>
        <translation>Mit einem bekannten Feld: welche seiner Zeiten genommen werden, nach Nummer ab 0, nach Tag, oder all für alle.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>up to three, spread evenly</source>
        <translation>bis zu drei, gleichmäßig verteilt</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>A known field: CF NetCDF of temperature (and salinity) on levels, whose observations are simulated. Give this or profiles.</source>
        <translation>Ein bekanntes Feld: CF-NetCDF von Temperatur (und Salzgehalt) auf Niveaus, dessen Beobachtungen simuliert werden. Geben Sie dies oder Profile an.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>none: floats are withheld</source>
        <translation>keines: Floats werden zurückgehalten</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Which floats are left out. floats: each in turn; fraction: a random share at once; region: each in turn with all floats within 500 km.</source>
        <translation>Welche Floats zurückgehalten werden. floats: jeder der Reihe nach; fraction: ein zufälliger Anteil auf einmal; region: jeder der Reihe nach mit allen Floats im Umkreis von 500 km.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Depth in the picture: stretched gives the upper ocean more room (by the square root of depth), linear does not.</source>
        <translation>Tiefe im Bild: stretched gibt dem oberen Ozean mehr Raum (nach der Wurzel der Tiefe), linear nicht.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Lower end of the section.</source>
        <translation>Unteres Ende des Schnitts.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the deepest level</source>
        <translation>das tiefste Niveau</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Upper end of the section.</source>
        <translation>Oberes Ende des Schnitts.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the surface</source>
        <translation>die Oberfläche</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Height of a row of the raster; values are interpolated linearly between levels.</source>
        <translation>Höhe einer Zeile des Rasters; zwischen Niveaus wird linear interpoliert.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>a round number that makes 100 to 200 rows</source>
        <translation>eine runde Zahl, die 100 bis 200 Zeilen ergibt</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How far from the line a profile may be to be shown in the picture.</source>
        <translation>Wie weit von der Linie ein Profil liegen darf, um im Bild gezeigt zu werden.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Hatched is also where the error is more than this, in the unit of the variable.</source>
        <translation>Schraffiert wird auch, wo der Fehler größer ist als dies, in der Einheit der Variablen.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Hatched is where the error is more than this share of the climatology's: where observations say little. Above 1 hatches nothing.</source>
        <translation>Schraffiert wird, wo der Fehler mehr als dieser Anteil des klimatologischen ist: wo Beobachtungen wenig sagen. Über 1 wird nichts schraffiert.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The line: longitude,latitude pairs in degrees, a WKT LINESTRING, or a layer with lines, of which the first is taken. It takes the shorter way round the globe, also across the dateline.</source>
        <translation>Die Linie: Paare Länge,Breite in Grad, ein WKT-LINESTRING oder ein Layer mit Linien, dessen erste genommen wird. Sie nimmt den kürzeren Weg um die Erde, auch über die Datumsgrenze.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The section as a raster: distance in km to the right, height in m (minus the depth) upwards; bands for the value, its error and its ratio to the climatology's.</source>
        <translation>Der Schnitt als Raster: Entfernung in km nach rechts, Höhe in m (minus die Tiefe) nach oben; Kanäle für den Wert, seinen Fehler und dessen Verhältnis zu dem der Klimatologie.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The section as a picture.</source>
        <translation>Der Schnitt als Bild.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Width of a column, made a little smaller to fit the line.</source>
        <translation>Breite einer Spalte, etwas verkleinert, damit sie zur Linie passt.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>half a cell of the reconstruction</source>
        <translation>eine halbe Zelle der Rekonstruktion</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The section as a table at the reconstruction's own levels: distance, longitude, latitude, depth, value, error, ratio and climatology.</source>
        <translation>Der Schnitt als Tabelle auf den eigenen Niveaus der Rekonstruktion: Entfernung, Länge, Breite, Tiefe, Wert, Fehler, Verhältnis und Klimatologie.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Whether the picture is for light or dark pages.</source>
        <translation>Ob das Bild für helle oder dunkle Seiten ist.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Title of the picture.</source>
        <translation>Titel des Bildes.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the variable and the day</source>
        <translation>die Variable und der Tag</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What to show. auto is temperature, or salinity where there is nothing else.</source>
        <translation>Was gezeigt wird. auto ist die Temperatur oder, wo es nichts anderes gibt, der Salzgehalt.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How the line runs between its points: straight as drawn on a map in degrees, or along the geodesic, the shortest way. Distances are geodesic in both.</source>
        <translation>Wie die Linie zwischen ihren Punkten verläuft: straight gerade, wie auf einer Karte in Grad gezeichnet, oder geodesic entlang der Geodäte, auf dem kürzesten Weg. Entfernungen sind in beiden Fällen geodätisch.</translation>
    </message>
</context>
</TS>
