<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>DepthDif</name>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Align profiles</source>
        <translation>Aligner des profils</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Profiles on the 50 depth levels: a field per level, and a table</source>
        <translation>Des profils sur les 50 niveaux de profondeur : un champ par niveau, et une table</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Checks profiles by their quality flags, converts them to depth and potential temperature (TEOS-10) and puts them on the 50 levels of the model, from 0.5 to 5728 m, as a reconstruction does. A level is filled if it lies within what the profile observed and a sample lies within 10 % of its depth, or 10 m; its value is interpolated. Nothing is extrapolated: other levels are empty.

You get a point per profile with a field per level (t_0110m is the temperature at 109.7 m), which levels are observed, and a table with a row per value.</source>
        <translation>Contrôle des profils par leurs indicateurs de qualité, les convertit en profondeur et en température potentielle (TEOS-10) et les place sur les 50 niveaux du modèle, de 0,5 à 5728 m, comme le fait une reconstruction. Un niveau est rempli s'il se trouve dans ce que le profil a observé et si un échantillon se trouve à moins de 10 % de sa profondeur, ou de 10 m ; sa valeur est interpolée. Rien n'est extrapolé : les autres niveaux sont vides.

Vous obtenez un point par profil avec un champ par niveau (t_0110m est la température à 109,7 m), l'indication des niveaux observés, et une table avec une ligne par valeur.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <location filename="../depthdif_qgis/inputs/observed.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Time window (± days)</source>
        <translation>Fenêtre temporelle (± jours)</translation>
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
        <translation>Profils alignés</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Table of aligned profiles</source>
        <translation>Table des profils alignés</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Profiles read</source>
        <translation>Profils lus</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Profiles aligned</source>
        <translation>Profils alignés</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Profiles rejected</source>
        <translation>Profils rejetés</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Values on levels</source>
        <translation>Valeurs sur les niveaux</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>There are no profiles: give PROFILES or PROFILE_FILES.</source>
        <translation>Il n'y a pas de profils : renseignez PROFILES ou PROFILE_FILES.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/backend_algorithm.py"/>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/backend_algorithm.py"/>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>Reconstruction</source>
        <translation>Reconstruction</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/backend_algorithm.py"/>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/backend_algorithm.py"/>
        <source>Set-up</source>
        <translation>Installation</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/backend_algorithm.py"/>
        <source>{name} would overwrite the input {path}. Name another file.</source>
        <translation>{name} écraserait l'entrée {path}. Indiquez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Derive quantities</source>
        <translation>Dériver des grandeurs</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Mixed-layer depth, isotherm depth, heat content, thermocline, density, sound speed and stratification of a reconstruction, with errors</source>
        <translation>Profondeur de la couche de mélange, profondeur d'une isotherme, contenu thermique, thermocline, masse volumique, célérité du son et stratification d'une reconstruction, avec leurs erreurs</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Makes a raster of a quantity that a reconstruction implies: the depth of the mixed layer or of an isotherm, the heat between two depths, the thermocline, density, speed of sound or stratification, by TEOS-10.

Temperature and salinity are linear between levels, so reconstruct at many depths (native). The error is the spread of the quantity over the run's members; without members only the depth of an isotherm has one. Where the reconstruction holds no salinity, the climatology's of its day stands in, and the log says so.

There is no value on land, where the sea is too shallow, and where the water column does not show the quantity, such as an isotherm in water that is all colder.</source>
        <translation>Produit le raster d'une grandeur qui découle d'une reconstruction : la profondeur de la couche de mélange ou d'une isotherme, la chaleur entre deux profondeurs, la thermocline, la masse volumique, la célérité du son ou la stratification, selon TEOS-10.

Température et salinité sont linéaires entre les niveaux : reconstruisez donc à de nombreuses profondeurs (native). L'erreur est la dispersion de la grandeur entre les membres de l'exécution ; sans membres, seule la profondeur d'une isotherme en a une. Si la reconstruction ne contient pas de salinité, celle de la climatologie du jour la remplace, et le journal le signale.

Il n'y a pas de valeur sur la terre, là où la mer est trop peu profonde, ni là où la colonne d'eau ne présente pas la grandeur, par exemple une isotherme dans une eau partout plus froide.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Members (file)</source>
        <translation>Membres (fichier)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>NetCDF (*.nc);;All files (*)</source>
        <translation>NetCDF (*.nc);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>A layer of the run tells them by itself, where it has them.</source>
        <translation>Une couche de l'exécution les indique d'elle-même, si elle en a.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Quantity</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Isotherm (°C)</source>
        <translation>Isotherme (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Heat content: from (m)</source>
        <translation>Contenu thermique : de (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Heat content: to (m)</source>
        <translation>Contenu thermique : à (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Mixed layer: change of temperature (°C)</source>
        <translation>Couche de mélange : écart de température (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Mixed layer: change of density (kg/m³)</source>
        <translation>Couche de mélange : écart de masse volumique (kg/m³)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Mixed layer: reference depth (m)</source>
        <translation>Couche de mélange : profondeur de référence (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Density, sound, stratification: depths (m)</source>
        <translation>Masse volumique, son, stratification : profondeurs (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Derived quantity</source>
        <translation>Grandeur dérivée</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Its error</source>
        <translation>Son erreur</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Mean of the quantity</source>
        <translation>Moyenne de la grandeur</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Least value</source>
        <translation>Plus petite valeur</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Greatest value</source>
        <translation>Plus grande valeur</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Mean error</source>
        <translation>Erreur moyenne</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Cells of water without a value</source>
        <translation>Cellules en mer sans valeur</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>{what}: error</source>
        <translation>{what} : erreur</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>A reconstruction minus the climatology, or minus another, where it is significant</source>
        <translation>Une reconstruction moins la climatologie, ou moins une autre, là où c'est significatif</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Subtracts from a reconstruction the climatology of its day (the increment: what the observations changed) or another reconstruction (another day, method or input), and keeps what exceeds so many standard errors of the difference.

Against the climatology the error is the reconstruction's own: the climatology is the reference. Against another reconstruction both errors are combined as independent; if the two share floats or maps, that is too much rather than too little. Of two grids the coarser is kept.</source>
        <translation>Soustrait d'une reconstruction la climatologie de son jour (l'incrément : ce que les observations ont changé) ou une autre reconstruction (autre jour, méthode ou entrée), et garde ce qui dépasse un certain nombre d'erreurs types de la différence.

Par rapport à la climatologie, l'erreur est celle de la reconstruction : la climatologie est la référence. Par rapport à une autre reconstruction, les deux erreurs sont combinées comme indépendantes ; si elles partagent des flotteurs ou des cartes, c'est plutôt trop que trop peu. De deux grilles, la plus grossière est retenue.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Minus another, else the climatology</source>
        <translation>Moins une autre, sinon la climatologie</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Keep what exceeds (standard errors)</source>
        <translation>Garder ce qui dépasse (erreurs types)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Depths (m)</source>
        <translation>Profondeurs (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Difference over its error</source>
        <translation>Différence rapportée à son erreur</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>Values compared</source>
        <translation>Valeurs comparées</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Significant values</source>
        <translation>Valeurs significatives</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Share of significant values (%)</source>
        <translation>Part des valeurs significatives (%)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Mean of what is kept</source>
        <translation>Moyenne de ce qui est gardé</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Root mean square of what is kept</source>
        <translation>Moyenne quadratique de ce qui est gardé</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Largest absolute difference</source>
        <translation>Plus grande différence absolue</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Temperature increment</source>
        <translation>Incrément de température</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Temperature difference</source>
        <translation>Différence de température</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Salinity increment</source>
        <translation>Incrément de salinité</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Salinity difference</source>
        <translation>Différence de salinité</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>{what} over its error</source>
        <translation>{what} rapporté à son erreur</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>{what}: {date} minus climatology</source>
        <translation>{what} : {date} moins climatologie</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>{what}: {date} minus {other}</source>
        <translation>{what} : {date} moins {other}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>the other</source>
        <translation>l'autre</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Import profiles</source>
        <translation>Importer des profils</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Argo, ERDDAP, EN4 or CSV profiles as a point layer, checked by their flags</source>
        <translation>Profils Argo, ERDDAP, EN4 ou CSV en couche de points, contrôlés par leurs indicateurs</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Reads profiles of temperature and salinity from Argo GDAC files (of a float, a cycle or a day), ERDDAP tables, EN4, CSV or point layers, as many as you like, and makes one point layer of them: a point per level, or per profile.

Quality flags are applied (1, 2, 5 and 8 are good; adjusted values count where the data mode is A or D), or kept as fields beside every bad level and the reason why it is bad. A profile that comes twice counts once. What was left out is counted by reason in the log and in the report.

Reconstruct reads the layer with a point per level as it would read the files themselves. The points carry their time, so the temporal controller works on them.</source>
        <translation>Lit des profils de température et de salinité de fichiers du GDAC Argo (d'un flotteur, d'un cycle ou d'un jour), de tables ERDDAP, d'EN4, de CSV ou de couches de points, autant que vous voulez, et en fait une seule couche de points : un point par niveau, ou par profil.

Les indicateurs de qualité sont appliqués (1, 2, 5 et 8 sont bons ; les valeurs ajustées comptent si le mode des données est A ou D), ou conservés comme champs à côté de chaque mauvais niveau avec la raison pour laquelle il l'est. Un profil présent deux fois ne compte qu'une fois. Ce qui a été écarté est compté par motif dans le journal et dans le rapport.

Reconstruire lit la couche à un point par niveau comme il lirait les fichiers eux-mêmes. Les points portent leur date et heure : le contrôleur temporel s'y applique.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Profile files</source>
        <translation>Fichiers de profils</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Fields by role</source>
        <translation>Champs par rôle</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Several are separated by commas: temperature=T, time=DATE.</source>
        <translation>Séparez-en plusieurs par des virgules : temperature=T, time=DATE.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>West, east, south, north of the profiles that are wanted. To cross the dateline let east go on beyond 180: 170,190,-10,10. Default: no limit.</source>
        <translation>Ouest, est, sud, nord des profils voulus. Pour traverser la ligne de changement de date, laissez l'est dépasser 180 : 170,190,-10,10. Par défaut : sans limite.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Quality flags</source>
        <translation>Indicateurs de qualité</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>What a point stands for</source>
        <translation>Ce que représente un point</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Imported profiles</source>
        <translation>Profils importés</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Report of the import</source>
        <translation>Rapport d'importation</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>HTML files (*.html);;JSON files (*.json)</source>
        <translation>Fichiers HTML (*.html);;Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Profiles accepted</source>
        <translation>Profils acceptés</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Profiles outside the dates or the extent</source>
        <translation>Profils hors des dates ou de l'emprise</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Levels accepted</source>
        <translation>Niveaux acceptés</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Levels rejected</source>
        <translation>Niveaux rejetés</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>FIELDS takes role=column, not {word}; write for example temperature=T.</source>
        <translation>FIELDS attend rôle=colonne, pas {word} ; écrivez par exemple temperature=T.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>OUTPUT_REPORT {path} can't be written: {reason}.</source>
        <translation>OUTPUT_REPORT {path} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Import sea-surface temperature</source>
        <translation>Importer la température de surface de la mer</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>OSTIA, MUR or any other SST, of one day or many, as dated rasters in °C</source>
        <translation>OSTIA, MUR ou une autre SST, d'un ou de plusieurs jours, en rasters datés en °C</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Reads sea-surface temperature from GHRSST or OSTIA NetCDF files or any rasters, of one day or many, and writes a GeoTIFF in °C with a band for each day. Values stay on their own cells and as they are, unless you ask for a resolution. Land, lakes and rivers of the file's mask are left out; its error, mask and sea ice come along as further bands.

Reconstruct takes the raster as SST and knows its date. On the map you find a group with a layer per day, in the colours of all temperatures. Their times are set, so the temporal controller works on them.</source>
        <translation>Lit la température de surface de la mer de fichiers NetCDF GHRSST ou OSTIA ou de rasters quelconques, d'un ou de plusieurs jours, et écrit un GeoTIFF en °C avec une bande par jour. Les valeurs restent sur leurs propres cellules et telles quelles, sauf si vous demandez une résolution. La terre, les lacs et les rivières du masque du fichier sont écartés ; son erreur, son masque et la glace de mer suivent en bandes supplémentaires.

Reconstruire prend le raster comme SST et en connaît la date. Sur la carte se forme un groupe avec une couche par jour, aux couleurs de toutes les températures. Leurs dates sont définies : le contrôleur temporel s'y applique.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Sea-surface temperature (files)</source>
        <translation>Température de surface de la mer (fichiers)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>West, east, south, north. To cross the dateline let east go on beyond 180: 170,190,-10,10. Cells that it touches are taken whole. Default: the whole raster.</source>
        <translation>Ouest, est, sud, nord. Pour traverser la ligne de changement de date, laissez l'est dépasser 180 : 170,190,-10,10. Les cellules touchées sont prises entières. Par défaut : tout le raster.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Resolution (degrees)</source>
        <translation>Résolution (degrés)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Most sea ice</source>
        <translation>Glace de mer maximale</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Further bands</source>
        <translation>Bandes supplémentaires</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Load a layer per day</source>
        <translation>Charger une couche par jour</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Whether the map shows a layer per day, or one layer whose bands are the days, among which the temporal controller chooses.</source>
        <translation>Si la carte montre une couche par jour, ou une seule couche dont les bandes sont les jours, parmi lesquels choisit le contrôleur temporel.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <location filename="../depthdif_qgis/layers/sst_days.py"/>
        <source>Sea-surface temperature</source>
        <translation>Température de surface de la mer</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Error of the sea-surface temperature</source>
        <translation>Erreur de la température de surface de la mer</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Folder for a file of each day</source>
        <translation>Dossier pour un fichier par jour</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Folder for a GeoTIFF of each day besides, called sst_YYYY-MM-DD.tif.</source>
        <translation>Dossier recevant en plus un GeoTIFF par jour, nommé sst_AAAA-MM-JJ.tif.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Cells with a value, on the fullest day</source>
        <translation>Cellules avec une valeur, le jour le plus complet</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Lowest temperature (°C)</source>
        <translation>Température la plus basse (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Highest temperature (°C)</source>
        <translation>Température la plus haute (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Mean temperature of the cells (°C)</source>
        <translation>Température moyenne des cellules (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <location filename="../depthdif_qgis/layers/products.py"/>
        <source>The layers couldn't be arranged: {}</source>
        <translation>Les couches n'ont pas pu être disposées : {}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>OUTPUT_FOLDER {path} can't be made: {reason}.</source>
        <translation>OUTPUT_FOLDER {path} ne peut pas être créé : {reason}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Map sheet</source>
        <translation>Planche cartographique</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>A page per depth: map, colour bar, floats, error; as PDF or pictures</source>
        <translation>Une page par profondeur : carte, barre de couleurs, flotteurs, erreur ; en PDF ou en images</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Makes a page for each depth of a reconstruction: the map with graticule and scale bar, its colour bar, the floats near that depth by their residual, the error as an inset, the date, and what it was made from. A4 landscape, as one PDF, as PNGs, or both.

It works from a run on the map or from files, and needs no backend. What has no value is grey: land, and sea floor above the depth.</source>
        <translation>Compose une page pour chaque profondeur d'une reconstruction : la carte avec graticule et barre d'échelle, sa barre de couleurs, les flotteurs proches de cette profondeur selon leur résidu, l'erreur en encart, la date, et ce dont elle est faite. A4 paysage, en un seul PDF, en PNG, ou les deux.

Elle part d'une exécution sur la carte ou de fichiers, et n'a pas besoin du moteur de calcul. Ce qui n'a pas de valeur est gris : la terre, et le fond marin au-dessus de la profondeur.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>What is shown. Default: temperature, or salinity where that is alone.</source>
        <translation>Ce qui est montré. Par défaut : la température, ou la salinité si elle est seule.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>For which of the reconstruction's depths there is a page, for example 0,100,500. Default: all.</source>
        <translation>Pour lesquelles des profondeurs de la reconstruction il y a une page, par exemple 0,100,500. Par défaut : toutes.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Profile levels</source>
        <translation>Niveaux des profils</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>The profile levels that Reconstruct gave, drawn near each depth by their residual in standard errors. Default: the run's own, where a layer of it is given.</source>
        <translation>Les niveaux des profils que Reconstruire a donnés, dessinés près de chaque profondeur selon leur résidu en erreurs types. Par défaut : ceux de l'exécution, si l'une de ses couches est donnée.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Stands before the depth on each page. Default: the variable.</source>
        <translation>Figure avant la profondeur sur chaque page. Par défaut : la variable.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>One colour range for all pages</source>
        <translation>Une seule plage de couleurs pour toutes les pages</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Whether colours mean the same on all pages; else each page's span its own values.</source>
        <translation>Si les couleurs ont le même sens sur toutes les pages ; sinon celles de chaque page couvrent ses propres valeurs.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Contour lines</source>
        <translation>Courbes de niveau</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Whether there are contour lines on the map.</source>
        <translation>Si la carte porte des isolignes.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Resolution (dots per inch)</source>
        <translation>Résolution (points par pouce)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Of the pictures, and of the rasters in the PDF. Default: 200.</source>
        <translation>Des images, et des rasters dans le PDF. Par défaut : 200.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Map sheet (PDF)</source>
        <translation>Planche cartographique (PDF)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>One file with all pages.</source>
        <translation>Un fichier avec toutes les pages.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Folder for PNGs</source>
        <translation>Dossier pour les PNG</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Gets a picture of each page, called temperature_0100m.png and so on.</source>
        <translation>Reçoit une image de chaque page, nommée temperature_0100m.png et ainsi de suite.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>There is nowhere to write to: give OUTPUT or OUTPUT_FOLDER.</source>
        <translation>Il n'y a nulle part où écrire : renseignez OUTPUT ou OUTPUT_FOLDER.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <location filename="../depthdif_qgis/inputs/observed.py"/>
        <source>PROFILES {value} can't be opened as a point layer.</source>
        <translation>PROFILES {value} ne peut pas être ouvert comme couche de points.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>{layer} has no field {field}: PROFILES takes the profile levels that Reconstruct gave.</source>
        <translation>{layer} n'a pas de champ {field} : PROFILES prend les niveaux des profils que Reconstruire a donnés.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>There is no depth {depth}; there are {depths} m.</source>
        <translation>Il n'y a pas de profondeur {depth} ; il y a {depths} m.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Salinity</source>
        <translation>Salinité</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <location filename="../depthdif_qgis/outputs/table_sink.py"/>
        <location filename="../depthdif_qgis/worker/processing.py"/>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>{path} can't be written: is its folder there, and is it open elsewhere?</source>
        <translation>{path} ne peut pas être écrit : son dossier existe-t-il, et est-il ouvert ailleurs ?</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Reconstruct</source>
        <translation>Reconstruire</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Temperature and salinity below the sea surface, with errors, from SST and profiles</source>
        <translation>Température et salinité sous la surface de la mer, avec leurs erreurs, à partir de la SST et de profils</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Reconstructs potential temperature, practical salinity or both at the depths you ask for from a sea-surface temperature raster (OSTIA, MUR or any other) and Argo or other profiles, by conditional diffusion sampling.

Each layer comes with an error layer: one standard deviation, in °C or salinity. There is no value on land, in lakes or below the sea floor. Without profiles the reconstruction rests on the SST alone, and says so.

On the map you find a group for the run with a layer per depth. Their dates and elevations are set, so the temporal and the elevation controller work on them.</source>
        <translation>Reconstruit la température potentielle, la salinité pratique ou les deux aux profondeurs demandées, à partir d'un raster de température de surface de la mer (OSTIA, MUR ou autre) et de profils, Argo ou autres, par échantillonnage d'un modèle de diffusion conditionnel.

Chaque couche est accompagnée d'une couche d'erreur : un écart-type, en °C ou en unité de salinité. Il n'y a pas de valeur sur la terre, dans les lacs ni sous le fond marin. Sans profils, la reconstruction ne repose que sur la SST, et elle le signale.

Sur la carte, l'exécution forme un groupe avec une couche par profondeur. Leurs dates et leurs altitudes sont définies : les contrôleurs temporel et d'altitude s'y appliquent.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Profiles used</source>
        <translation>Profils utilisés</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Dates that were there already</source>
        <translation>Dates qui étaient déjà là</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Mean error of the output</source>
        <translation>Erreur moyenne de la sortie</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Mean error of salinity beside it</source>
        <translation>Erreur moyenne de la salinité associée</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Output of each date</source>
        <translation>Sortie de chaque date</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Dates that are finished stay if you cancel; run it again to go on from there.</source>
        <translation>Les dates terminées restent si vous annulez ; relancez pour continuer à partir de là.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <location filename="../depthdif_qgis/gui/sample_data.py"/>
        <source>Sample profiles</source>
        <translation>Échantillonner des profils</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Values and errors of a reconstruction at points and depths</source>
        <translation>Valeurs et erreurs d'une reconstruction à des points et des profondeurs</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Reads a reconstruction at points and depths: temperature, salinity, their errors and climatology, interpolated between cells and levels. Nothing is extrapolated; where there is no value, the field missing says why.

Beside each value stands what the nearest float observed at that depth, if one lies near enough, with the residual (observed minus reconstructed), also divided by both errors. The residual of a float that the reconstruction used tells how closely it was fitted; that of a withheld one (observed_status) tells skill.</source>
        <translation>Lit une reconstruction à des points et des profondeurs : température, salinité, leurs erreurs et la climatologie, interpolées entre cellules et niveaux. Rien n'est extrapolé ; là où il n'y a pas de valeur, le champ missing dit pourquoi.

À côté de chaque valeur figure ce que le flotteur le plus proche a observé à cette profondeur, s'il y en a un assez près, avec le résidu (observé moins reconstruit), aussi divisé par les deux erreurs. Le résidu d'un flotteur que la reconstruction a utilisé dit avec quelle précision il a été ajusté ; celui d'un flotteur réservé (observed_status) dit la qualité.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Points (layer)</source>
        <translation>Points (couche)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Where to sample. A selection or filter counts. Give this, a table or a point.</source>
        <translation>Où échantillonner. Une sélection ou un filtre est pris en compte. Donnez ceci, une table ou un point.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Points (table)</source>
        <translation>Points (table)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tables (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>A single place to sample at, picked on the map or typed.</source>
        <translation>Un seul lieu à échantillonner, choisi sur la carte ou saisi.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Field: name of the point</source>
        <translation>Champ : nom du point</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Observed within (km)</source>
        <translation>Observé à moins de (km)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Observed within (m of depth)</source>
        <translation>Observé à moins de (m de profondeur)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Sampled values</source>
        <translation>Valeurs échantillonnées</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>A point per place and depth; as CSV, a table.</source>
        <translation>Un point par lieu et par profondeur ; en CSV, une table.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Values found</source>
        <translation>Valeurs trouvées</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Values with an observation beside</source>
        <translation>Valeurs avec une observation à côté</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Root mean square of the residuals</source>
        <translation>Moyenne quadratique des résidus</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>There is no place to sample at: give POINTS, POINTS_FILE or POINT.</source>
        <translation>Il n'y a aucun lieu à échantillonner : renseignez POINTS, POINTS_FILE ou POINT.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Give POINTS or POINTS_FILE, not both.</source>
        <translation>Renseignez POINTS ou POINTS_FILE, pas les deux.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>POINTS {value} can't be opened as a point layer.</source>
        <translation>POINTS {value} ne peut pas être ouvert comme couche de points.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>Score methods</source>
        <translation>Évaluer les méthodes</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>How good each method is on your data, by depth, on floats left out</source>
        <translation>La qualité de chaque méthode sur vos données, par profondeur, sur des flotteurs réservés</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>Says how good each method is on your own data, and whether its errors are honest. Floats are left out, always with all their cycles, each method reconstructs without them, and its values and errors are compared with theirs by depth band.

With a known field, for example a model's, in place of profiles, observations of it are simulated and each method is compared with it cell by cell.

The report holds the result in words, tables and figures; the table is for your own work. Allow two minutes for 20 floats and all methods.</source>
        <translation>Dit la qualité de chaque méthode sur vos propres données, et si ses erreurs sont honnêtes. Des flotteurs sont réservés, toujours avec tous leurs cycles, chaque méthode reconstruit sans eux, et ses valeurs et ses erreurs sont comparées aux leurs par tranche de profondeur.

Avec un champ connu, par exemple celui d'un modèle, à la place des profils, des observations en sont simulées et chaque méthode lui est comparée cellule par cellule.

Le rapport contient le résultat en mots, tableaux et figures ; la table est destinée à votre propre travail. Comptez deux minutes pour 20 flotteurs et toutes les méthodes.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>Floats or cases scored</source>
        <translation>Flotteurs ou cas évalués</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>Give either profiles, of which floats are left out, or TRUTH, a known field.</source>
        <translation>Donnez soit des profils, dont des flotteurs sont réservés, soit TRUTH, un champ connu.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>{name} takes whole numbers with commas, not {word}.</source>
        <translation>{name} attend des nombres entiers séparés par des virgules, pas {word}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Vertical section</source>
        <translation>Coupe verticale</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>A reconstruction along a line: distance by depth, with errors and floats</source>
        <translation>Une reconstruction le long d'une ligne : distance et profondeur, avec erreurs et flotteurs</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Cuts a reconstruction along a line. The picture shows the values with contour lines, hatched where the error is nearly the climatology's, land and sea floor in grey, and the floats near the line as circles in the colour of what they observed.

The raster's x is the distance along the line in kilometres, its y the height in metres (minus the depth), so that it stands upright; its bands are the value, the error and the error's ratio to the climatology's. It belongs to no place on Earth: look at it in a map view of its own (View, New Map View). It comes unticked.

The table holds the reconstruction's own levels. Nothing is extrapolated.</source>
        <translation>Coupe une reconstruction le long d'une ligne. L'image montre les valeurs avec des isolignes, hachurées là où l'erreur est presque celle de la climatologie, la terre et le fond marin en gris, et les flotteurs proches de la ligne comme des cercles de la couleur de ce qu'ils ont observé.

Le x du raster est la distance le long de la ligne en kilomètres, son y la hauteur en mètres (l'opposé de la profondeur), de sorte qu'il est à l'endroit ; ses bandes sont la valeur, l'erreur et le rapport de l'erreur à celle de la climatologie. Il n'a pas de place sur Terre : regardez-le dans une vue cartographique à part (Vue, Nouvelle vue cartographique). Il arrive décoché.

La table contient les niveaux mêmes de la reconstruction. Rien n'est extrapolé.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Line (layer)</source>
        <translation>Ligne (couche)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>The line to cut along: the first line of the layer, or of its selection. Give this or LINE_TEXT.</source>
        <translation>La ligne de coupe : la première ligne de la couche, ou de sa sélection. Renseignez ceci ou LINE_TEXT.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Line (text)</source>
        <translation>Ligne (texte)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Down to (m)</source>
        <translation>Jusqu'à (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Floats within (km)</source>
        <translation>Flotteurs à moins de (km)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Depth axis of the picture</source>
        <translation>Axe des profondeurs de l'image</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Picture for pages that are</source>
        <translation>Image pour des pages</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Title of the picture</source>
        <translation>Titre de l'image</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Way between the line's points</source>
        <translation>Tracé entre les points de la ligne</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Width of a column (km)</source>
        <translation>Largeur d'une colonne (km)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>From (m)</source>
        <translation>À partir de (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Height of a row (m)</source>
        <translation>Hauteur d'une ligne (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Hatch above this share</source>
        <translation>Hachurer au-delà de ce rapport</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Hatch above this error</source>
        <translation>Hachurer au-delà de cette erreur</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Section (raster)</source>
        <translation>Coupe (raster)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Section (picture)</source>
        <translation>Coupe (image)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Section (table)</source>
        <translation>Coupe (table)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Length of the line (km)</source>
        <translation>Longueur de la ligne (km)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Profiles near the line</source>
        <translation>Profils près de la ligne</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>The section couldn't be styled: {}</source>
        <translation>La coupe n'a pas pu être stylée : {}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Set up backend</source>
        <translation>Installer le moteur de calcul</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Installs what DepthDif computes with, beside QGIS and not into it</source>
        <translation>Installe ce avec quoi DepthDif calcule, à côté de QGIS et non dedans</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Installs the DepthDif backend, which comes with the plugin, and the packages that it needs into a Python environment in your QGIS profile. QGIS's own Python isn't touched. About 200 MB are downloaded and 0.8 GB are taken on the disk.

A new environment takes the old one's place only when it works: an installation that fails or is cancelled changes nothing. Remove takes everything away again.</source>
        <translation>Installe le moteur de calcul de DepthDif, fourni avec l'extension, et les paquets dont il a besoin dans un environnement Python de votre profil QGIS. Le Python de QGIS n'est pas modifié. Environ 200 Mo sont téléchargés et 0,8 Go occupés sur le disque.

Un nouvel environnement ne remplace l'ancien que s'il fonctionne : une installation qui échoue ou qui est annulée ne change rien. La suppression enlève tout.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>install makes a new environment, repair makes the last one anew with the same choices, remove deletes it. download only fills a folder of wheels, to install from on a machine without internet. Default: install.</source>
        <translation>install crée un nouvel environnement, repair refait le dernier avec les mêmes choix, remove le supprime. download remplit seulement un dossier de paquets wheel, à partir duquel installer sur une machine sans internet. Par défaut : install.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>cpu is enough for the bundled model. The others run a model's learned part on an NVIDIA card: with ONNX Runtime (about 1.5 GB to download) or with PyTorch (about 3 GB). Default: cpu.</source>
        <translation>cpu suffit au modèle fourni. Les autres exécutent la partie apprise d'un modèle sur une carte NVIDIA : avec ONNX Runtime (environ 1,5 Go à télécharger) ou avec PyTorch (environ 3 Go). Par défaut : cpu.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Folder of wheels (without internet)</source>
        <translation>Dossier de paquets wheel (sans internet)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>A folder of Python packages (*.whl), to install from without internet. The action download fills it, on a machine with the same system and the same version of Python. Default: none, the packages are downloaded.</source>
        <translation>Un dossier de paquets Python (*.whl), à partir duquel installer sans internet. L'action download le remplit, sur une machine ayant le même système et la même version de Python. Par défaut : aucun, les paquets sont téléchargés.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Python to start from</source>
        <translation>Python de départ</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>The Python program that the environment is made with. Default: QGIS's own, or another one that is new enough.</source>
        <translation>Le programme Python avec lequel l'environnement est créé. Par défaut : celui de QGIS, ou un autre assez récent.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Further package index</source>
        <translation>Index de paquets supplémentaire</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Address of a package index to look into besides the usual one: your organisation's, or the one that PyTorch's site names for your CUDA version, which torch-cuda needs on Windows. Default: none.</source>
        <translation>Adresse d'un index de paquets à consulter en plus de l'index habituel : celui de votre organisation, ou celui que le site de PyTorch indique pour votre version de CUDA, nécessaire à torch-cuda sous Windows. Par défaut : aucun.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>The backend's Python</source>
        <translation>Python du moteur de calcul</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>The backend's version</source>
        <translation>Version du moteur de calcul</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé ; rien n'a été modifié.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>The backend is installed, but {where} names {python}, which is used instead.</source>
        <translation>Le moteur de calcul est installé, mais {where} indique {python}, qui est utilisé à sa place.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/actions.py"/>
        <source>Profile viewer</source>
        <translation>Visualiseur de profils</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/actions.py"/>
        <source>Temperature and salinity with depth, where you click</source>
        <translation>Température et salinité selon la profondeur, là où vous cliquez</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/actions.py"/>
        <source>Depth slider</source>
        <translation>Curseur de profondeur</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/actions.py"/>
        <source>Switch the map from level to level</source>
        <translation>Faire passer la carte d'un niveau à l'autre</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/actions.py"/>
        <source>Shallower level</source>
        <translation>Niveau moins profond</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/actions.py"/>
        <source>Deeper level</source>
        <translation>Niveau plus profond</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Backend</source>
        <translation>Moteur de calcul</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>More choices…</source>
        <translation>Plus de choix…</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Graphics card, installation without internet, another Python</source>
        <translation>Carte graphique, installation sans internet, autre Python</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Copies to the clipboard what a bug report needs</source>
        <translation>Copie dans le presse-papiers ce dont un rapport de bogue a besoin</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Repair backend</source>
        <translation>Réparer le moteur de calcul</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Remove the backend</source>
        <translation>Supprimer le moteur de calcul</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Remove the backend and its packages from this QGIS profile? You can set it up again at any time.</source>
        <translation>Supprimer le moteur de calcul et ses paquets de ce profil QGIS ? Vous pourrez le réinstaller à tout moment.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>DepthDif: diagnostics</source>
        <translation>DepthDif : diagnostic</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Copied to the clipboard: paste it into your bug report.</source>
        <translation>Copié dans le presse-papiers : collez-le dans votre rapport de bogue.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Not set up yet. The button installs the backend into your QGIS profile (about 200 MB to download); QGIS's own Python isn't touched.</source>
        <translation>Pas encore installé. Le bouton installe le moteur de calcul dans votre profil QGIS (environ 200 Mo à télécharger) ; le Python de QGIS n'est pas modifié.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>{where} names {python}, which is used.</source>
        <translation>{where} indique {python}, qui est utilisé.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Ready: backend {version} ({variant}), Python {python}, set up on {date}.</source>
        <translation>Prêt : moteur de calcul {version} ({variant}), Python {python}, installé le {date}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>The plugin brought {version}: press Repair backend.</source>
        <translation>L'extension a fourni {version} : cliquez sur Réparer le moteur de calcul.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_setup.py"/>
        <source>DepthDif: set-up</source>
        <translation>DepthDif : installation</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/depth_toolbar.py"/>
        <source>DepthDif Depth</source>
        <translation>Profondeur DepthDif</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/depth_toolbar.py"/>
        <source>Shallower</source>
        <translation>Moins profond</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/depth_toolbar.py"/>
        <source>Depth of the level on the map</source>
        <translation>Profondeur du niveau affiché sur la carte</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/depth_toolbar.py"/>
        <source>Deeper</source>
        <translation>Plus profond</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/depth_toolbar.py"/>
        <source>Play the levels, one after the other</source>
        <translation>Faire défiler les niveaux l'un après l'autre</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Reconstruct…</source>
        <translation>Reconstruire…</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Open the sample data</source>
        <translation>Ouvrir les données d'exemple</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Settings and set-up…</source>
        <translation>Paramètres et installation…</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>The backend isn't set up yet: about 200 MB, downloaded once.</source>
        <translation>Le moteur de calcul n'est pas encore installé : environ 200 Mo, téléchargés une seule fois.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Set up</source>
        <translation>Installer</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Setting up the backend; you can go on working.</source>
        <translation>Installation du moteur de calcul en cours ; vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>The backend is ready.</source>
        <translation>Le moteur de calcul est prêt.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>DepthDif Profile</source>
        <translation>Profil DepthDif</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Profile copied as CSV.</source>
        <translation>Profil copié en CSV.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Profile copied as a picture.</source>
        <translation>Profil copié comme image.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Save the profile</source>
        <translation>Enregistrer le profil</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>{file} can't be written: {reason}</source>
        <translation>{file} ne peut pas être écrit : {reason}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Saved: {file}</source>
        <translation>Enregistré : {file}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Open a reconstruction</source>
        <translation>Ouvrir une reconstruction</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Reconstructions (*.nc *.tif *.tiff)</source>
        <translation>Reconstructions (*.nc *.tif *.tiff)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Reconstruction that is shown</source>
        <translation>Reconstruction affichée</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Float that is shown</source>
        <translation>Flotteur affiché</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Click on the map to choose a place</source>
        <translation>Cliquer sur la carte pour choisir un lieu</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Open a NetCDF or GeoTIFF…</source>
        <translation>Ouvrir un NetCDF ou un GeoTIFF…</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Previous float (← in the plot)</source>
        <translation>Flotteur précédent (← dans le graphique)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Next float (→ in the plot)</source>
        <translation>Flotteur suivant (→ dans le graphique)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Copy as CSV (Ctrl+C in the plot)</source>
        <translation>Copier en CSV (Ctrl+C dans le graphique)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Save plot or numbers (Ctrl+S in the plot)</source>
        <translation>Enregistrer le graphique ou les nombres (Ctrl+S dans le graphique)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Reconstructio&amp;n</source>
        <translation>Reconstructio&amp;n</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>&amp;Float</source>
        <translation>&amp;Flotteur</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>&amp;Stretch the upper ocean</source>
        <translation>&amp;Étirer l'océan supérieur</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Show the &amp;members</source>
        <translation>Montrer les &amp;membres</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Follow the map's &amp;time</source>
        <translation>Suivre le &amp;temps de la carte</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>&amp;Nearest observed profiles</source>
        <translation>Profils observés les plus &amp;proches</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Copy as &amp;picture (Ctrl+Shift+C in the plot)</source>
        <translation>Copier comme &amp;image (Ctrl+Maj+C dans le graphique)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>{count} profiles</source>
        <translation>{count} profils</translation>
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
        <translation>{count} membres</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/drawing.py"/>
        <source>Climatology</source>
        <translation>Climatologie</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/drawing.py"/>
        <source>Mixed layer {depth:.0f} m</source>
        <translation>Couche de mélange {depth:.0f} m</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/drawing.py"/>
        <source>On the map {depth:.4g} m</source>
        <translation>Sur la carte {depth:.4g} m</translation>
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
        <translation>Profondeur (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/export.py"/>
        <source>the picture couldn't be saved</source>
        <translation>l'image n'a pas pu être enregistrée</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/plot.py"/>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/reader.py"/>
        <source>Reading profiles</source>
        <translation>Lecture des profils</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/reconstruction.py"/>
        <source>{file} has no temperature or salinity by depth: choose the NetCDF or GeoTIFF of a reconstruction.</source>
        <translation>{file} ne contient ni température ni salinité par profondeur : choisissez le NetCDF ou le GeoTIFF d'une reconstruction.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/scene.py"/>
        <location filename="../depthdif_qgis/layers/lineage.py"/>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <location filename="../depthdif_qgis/sheets/page.py"/>
        <source>Practical salinity</source>
        <translation>Salinité pratique</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/scene.py"/>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Potential temperature (°C)</source>
        <translation>Température potentielle (°C)</translation>
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
        <translation>Aucune reconstruction pour le temps de la carte, {time}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>{title} can't be read: {reason}.</source>
        <translation>{title} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>There is no reconstruction in the project: run Reconstruct, or open the NetCDF or GeoTIFF of one.</source>
        <translation>Il n'y a pas de reconstruction dans le projet : lancez Reconstruire, ou ouvrez le NetCDF ou le GeoTIFF d'une reconstruction.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>Click on the map, or step through the floats with ← and →.</source>
        <translation>Cliquez sur la carte, ou parcourez les flotteurs avec ← et →.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>{place} lies outside this reconstruction.</source>
        <translation>{place} est en dehors de cette reconstruction.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>There is no sea at {place}.</source>
        <translation>Il n'y a pas de mer en {place}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>There is no value at {place}: land, or sea shallower than {depth:g} m.</source>
        <translation>Il n'y a pas de valeur en {place} : terre, ou mer moins profonde que {depth:g} m.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>The files of {title} aren't there any more: run it again, or open a copy.</source>
        <translation>Les fichiers de {title} ont disparu : relancez l'exécution, ou ouvrez une copie.</translation>
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
        <translation>SST d'exemple (K)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>The one set up above</source>
        <translation>Celui installé ci-dessus</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>The user's data folder</source>
        <translation>Le dossier de données de l'utilisateur</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>The system's own</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>75 % of what is free</source>
        <translation>75 % de ce qui est libre</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>A Python of your own that has the backend. Empty: the environment in the QGIS profile. The environment variable DEPTHDIF_PYTHON goes before both.</source>
        <translation>Un Python à vous qui contient le moteur de calcul. Vide : l'environnement du profil QGIS. La variable d'environnement DEPTHDIF_PYTHON passe avant les deux.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Where models run when an algorithm's own Device is left at auto. cuda needs a backend set up for it.</source>
        <translation>Où les modèles s'exécutent quand le choix Processeur d'un algorithme reste sur auto. cuda demande un moteur de calcul installé pour cela.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>How many processor threads a run may take.</source>
        <translation>Combien de fils d'exécution du processeur une exécution peut prendre.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>A run that would need more is refused before it starts.</source>
        <translation>Une exécution qui en demanderait davantage est refusée avant de commencer.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Model packages (*.depthdif) in this folder can be chosen by their name.</source>
        <translation>Les paquets de modèle (*.depthdif) de ce dossier peuvent être choisis par leur nom.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Where runs keep temporary files and downloaded packages are kept.</source>
        <translation>Où les exécutions placent leurs fichiers temporaires et où les paquets téléchargés sont conservés.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>For every run</source>
        <translation>Pour chaque exécution</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Interpreter</source>
        <translation>Interpréteur</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Device</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Threads</source>
        <translation>Fils d'exécution</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Memory limit</source>
        <translation>Limite de mémoire</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Model folder</source>
        <translation>Dossier des modèles</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Cache folder</source>
        <translation>Dossier de cache</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>There is no sea-surface temperature: give SST or SST_FILE.</source>
        <translation>Il n'y a pas de température de surface de la mer : renseignez SST ou SST_FILE.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>Give {name} or {name}_FILE, not both.</source>
        <translation>Renseignez {name} ou {name}_FILE, pas les deux.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>{name} {value} can't be opened as a raster layer; give a NetCDF as {name}_FILE.</source>
        <translation>{name} {value} ne peut pas être ouvert comme couche raster ; donnez un NetCDF par {name}_FILE.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>There is a last date and no first: give DATE too.</source>
        <translation>Il y a une dernière date et pas de première : renseignez aussi DATE.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>The last date, {last}, is before the first, {first}.</source>
        <translation>La dernière date, {last}, est avant la première, {first}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>{name} {value} isn't a day; write it as YYYY-MM-DD.</source>
        <translation>{name} {value} n'est pas un jour ; écrivez-le sous la forme AAAA-MM-JJ.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>EXTENT {value} isn't in QGIS's order, which is west,east,south,north.</source>
        <translation>EXTENT {value} n'est pas dans l'ordre de QGIS : ouest,est,sud,nord.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>It looks like west,south,east,north: write {}.</source>
        <translation>Cela ressemble à ouest,sud,est,nord : écrivez {}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>To cross the dateline let east go on beyond 180: {west},{east:g},{south},{north}.</source>
        <translation>Pour traverser la ligne de changement de date, laissez l'est dépasser 180 : {west},{east:g},{south},{north}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>West must be less than east, and south less than north.</source>
        <translation>L'ouest doit être inférieur à l'est, et le sud inférieur au nord.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>EXTENT can't be transformed from {crs} to degrees: {reason}</source>
        <translation>EXTENT ne peut pas être transformé de {crs} en degrés : {reason}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>Extent: longitude {west:g} to {east:g}, latitude {south:g} to {north:g} degrees.</source>
        <translation>Emprise : longitude de {west:g} à {east:g}, latitude de {south:g} à {north:g} degrés.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/line.py"/>
        <source>Give LINE or LINE_TEXT, not both.</source>
        <translation>Renseignez LINE ou LINE_TEXT, pas les deux.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/line.py"/>
        <source>There is no line: give LINE or LINE_TEXT.</source>
        <translation>Il n'y a pas de ligne : renseignez LINE ou LINE_TEXT.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/line.py"/>
        <source>LINE {value} can't be opened as a line layer.</source>
        <translation>LINE {value} ne peut pas être ouvert comme couche de lignes.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/line.py"/>
        <source>LINE: {layer} has no line; are a selection or filter in the way?</source>
        <translation>LINE : {layer} n'a aucune ligne ; une sélection ou un filtre en est-il la cause ?</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/line.py"/>
        <source>LINE: {layer} has several lines; the first is taken. Select another.</source>
        <translation>LINE : {layer} a plusieurs lignes ; la première est prise. Sélectionnez-en une autre.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/line.py"/>
        <source>LINE: the line of {layer} has {count} parts; draw it in one.</source>
        <translation>LINE : la ligne de {layer} a {count} parties ; tracez-la d'un seul tenant.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/observed.py"/>
        <source>Observed profiles (point layer)</source>
        <translation>Profils observés (couche de points)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/observed.py"/>
        <source>What floats observed: the points of a run of Reconstruct, or points with a row per level. Where RECONSTRUCTION_LAYER is given and no profiles are, the run's own points are taken.</source>
        <translation>Ce que les flotteurs ont observé : les points d'une exécution de Reconstruire, ou des points avec une ligne par niveau. Si RECONSTRUCTION_LAYER est donné sans profils, les points de l'exécution sont pris.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/observed.py"/>
        <source>Observed profiles (files)</source>
        <translation>Profils observés (fichiers)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/profiles.py"/>
        <source>{name}: {layer} has no point to read; are a selection or filter in the way?</source>
        <translation>{name} : {layer} n'a aucun point à lire ; une sélection ou un filtre en est-il la cause ?</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/profiles.py"/>
        <source>{name}: {layer} is no layer of points.</source>
        <translation>{name} : {layer} n'est pas une couche de points.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>Give this or {other}, not both.</source>
        <translation>Renseignez ceci ou {other}, pas les deux.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>Give this, {other} or neither.</source>
        <translation>Renseignez ceci, {other} ou aucun des deux.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>Reconstructions (*.nc *.tif *.tiff);;All files (*)</source>
        <translation>Reconstructions (*.nc *.tif *.tiff);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>{what} (any layer of the run)</source>
        <translation>{what} (une couche quelconque de l'exécution)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>Any layer of a run of Reconstruct on the map: its other files are known by it.</source>
        <translation>Une couche quelconque, sur la carte, d'une exécution de Reconstruire : elle connaît les autres fichiers de celle-ci.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>{what} (file)</source>
        <translation>{what} (fichier)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>The NetCDF of a run of Reconstruct, or its GeoTIFF; its error and salinity are found beside it by their names.</source>
        <translation>Le NetCDF d'une exécution de Reconstruire, ou son GeoTIFF ; son erreur et sa salinité sont trouvées à côté par leur nom.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>Give {name} or {name}_LAYER, not both.</source>
        <translation>Renseignez {name} ou {name}_LAYER, pas les deux.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>There is no reconstruction: give {name} or {name}_LAYER.</source>
        <translation>Il n'y a pas de reconstruction : renseignez {name} ou {name}_LAYER.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>{name} {value} can't be opened as a layer.</source>
        <translation>{name} {value} ne peut pas être ouvert comme couche.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>The files of {run} are gone: {path}. Run Reconstruct again.</source>
        <translation>Les fichiers de {run} ont disparu : {path}. Relancez Reconstruire.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>The layer {layer} belongs to no run of Reconstruct; choose a layer of one, or give its file.</source>
        <translation>La couche {layer} n'appartient à aucune exécution de Reconstruire ; choisissez-en une qui en fait partie, ou donnez son fichier.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/sst.py"/>
        <source>{name}: the layer {layer} isn't valid; is its file still there?</source>
        <translation>{name} : la couche {layer} n'est pas valide ; son fichier existe-t-il encore ?</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/sst.py"/>
        <source>{name}: the layer {layer} isn't a raster file on disk ({provider}); export it to a GeoTIFF first, with its values and not as a rendered image.</source>
        <translation>{name} : la couche {layer} n'est pas un fichier raster sur disque ({provider}) ; exportez-la d'abord en GeoTIFF, avec ses valeurs et non comme image rendue.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.py"/>
        <source>Unit: {unit}.</source>
        <translation>Unité : {unit}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.py"/>
        <source>Default: {default}.</source>
        <translation>Par défaut : {default}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Mixed-layer depth by density, {density_step} kg/m³</source>
        <translation>Profondeur de la couche de mélange par la masse volumique, {density_step} kg/m³</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Mixed-layer depth by temperature, {temperature_step} °C</source>
        <translation>Profondeur de la couche de mélange par la température, {temperature_step} °C</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Depth of the {isotherm} °C isotherm</source>
        <translation>Profondeur de l'isotherme {isotherm} °C</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Heat content {top}-{bottom} m</source>
        <translation>Contenu thermique {top}-{bottom} m</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Thermocline depth</source>
        <translation>Profondeur de la thermocline</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Thermocline strength</source>
        <translation>Intensité de la thermocline</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Speed of sound</source>
        <translation>Célérité du son</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Density</source>
        <translation>Masse volumique</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Potential density anomaly</source>
        <translation>Anomalie de masse volumique potentielle</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Squared buoyancy frequency</source>
        <translation>Carré de la fréquence de Brunt-Väisälä</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/lineage.py"/>
        <source>{what} reconstructed by {method} with {used} profiles. Errors are one standard deviation. DepthDif {version}, model {model}, seed {seed}.</source>
        <translation>{what}, reconstruites par {method} avec {used} profils. Les erreurs sont d'un écart-type. DepthDif {version}, modèle {model}, graine {seed}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/lineage.py"/>
        <source>Potential temperature and practical salinity</source>
        <translation>Température potentielle et salinité pratique</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/lineage.py"/>
        <location filename="../depthdif_qgis/sheets/page.py"/>
        <source>Potential temperature</source>
        <translation>Température potentielle</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/loading.py"/>
        <source>{layer} couldn't be styled: {reason}</source>
        <translation>{layer} n'a pas pu être stylée : {reason}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Potential temperature at {depth} m (°C)</source>
        <translation>Température potentielle à {depth} m (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Practical salinity at {depth} m</source>
        <translation>Salinité pratique à {depth} m</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Direction (A up, D down)</source>
        <translation>Direction (A montée, D descente)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Data mode (R, A, D)</source>
        <translation>Mode des données (R, A, D)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Time (UTC)</source>
        <translation>Date et heure (UTC)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Longitude (°)</source>
        <translation>Longitude (°)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Latitude (°)</source>
        <translation>Latitude (°)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Pressure (dbar)</source>
        <translation>Pression (dbar)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Temperature in situ (°C)</source>
        <translation>Température in situ (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Thermometer's error (°C)</source>
        <translation>Erreur du thermomètre (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Pressure gauge's error (dbar)</source>
        <translation>Erreur du capteur de pression (dbar)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>QC flag of pressure</source>
        <translation>Indicateur de qualité de la pression</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>QC flag of temperature</source>
        <translation>Indicateur de qualité de la température</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>QC flag of salinity</source>
        <translation>Indicateur de qualité de la salinité</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>QC flag of position</source>
        <translation>Indicateur de qualité de la position</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>QC flag of time</source>
        <translation>Indicateur de qualité de la date</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>QC flag of the whole profile</source>
        <translation>Indicateur de qualité du profil entier</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Sampling scheme</source>
        <translation>Schéma d'échantillonnage</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Shallowest level (m)</source>
        <translation>Niveau le moins profond (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Deepest level (m)</source>
        <translation>Niveau le plus profond (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Temperature at the shallowest level (°C)</source>
        <translation>Température au niveau le moins profond (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Temperature at the deepest level (°C)</source>
        <translation>Température au niveau le plus profond (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Levels with salinity</source>
        <translation>Niveaux avec salinité</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Levels observed (x) and not (.)</source>
        <translation>Niveaux observés (x) et non observés (.)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>not observed</source>
        <translation>non observé</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <location filename="../depthdif_qgis/layers/profile_style.py"/>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/profile_style.py"/>
        <source>Residual in standard errors</source>
        <translation>Résidu en erreurs types</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/profile_style.py"/>
        <source>withheld</source>
        <translation>réservé</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Depth band</source>
        <translation>Tranche de profondeur</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Bias</source>
        <translation>Biais</translation>
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
        <translation>CRPS des membres</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Spread/skill</source>
        <translation>Dispersion/erreur</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Spread/skill of the members</source>
        <translation>Dispersion/erreur des membres</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Within 68 %</source>
        <translation>Dans les 68 %</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Within 90 %</source>
        <translation>Dans les 90 %</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Within 95 %</source>
        <translation>Dans les 95 %</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>RMSE / climatology's</source>
        <translation>RMSE / celle de la climatologie</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>RMSE / interpolation's</source>
        <translation>RMSE / celle de l'interpolation</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>CRPS / interpolation's</source>
        <translation>CRPS / celui de l'interpolation</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Seconds a run</source>
        <translation>Secondes par exécution</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/section_layer.py"/>
        <source>Section of temperature (°C)</source>
        <translation>Coupe de température (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/section_layer.py"/>
        <source>Section of salinity</source>
        <translation>Coupe de salinité</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/section_layer.py"/>
        <source>Picture: {path}</source>
        <translation>Image : {path}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/sst_days.py"/>
        <source>SST error</source>
        <translation>Erreur de la SST</translation>
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
        <translation>Erreur de température</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Salinity error</source>
        <translation>Erreur de salinité</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <source>Isotherms</source>
        <translation>Isothermes</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <source>Isohalines</source>
        <translation>Isohalines</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <source>{what} {depth} m ({step}{unit})</source>
        <translation>{what} {depth} m ({step}{unit})</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/outputs/table_sink.py"/>
        <source>{name} {path} can't be written: its folder isn't there.</source>
        <translation>{name} {path} ne peut pas être écrit : son dossier n'existe pas.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/products.py"/>
        <source>Load a layer per depth</source>
        <translation>Charger une couche par profondeur</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/products.py"/>
        <source>Whether the map shows a layer per depth, or one layer whose bands are the depths.</source>
        <translation>Si la carte montre une couche par profondeur, ou une seule couche dont les bandes sont les profondeurs.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Sea-surface temperature (raster layer)</source>
        <translation>Température de surface de la mer (couche raster)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>A raster of sea-surface temperature, in kelvin or °C. A NetCDF layer is opened again by its file, so that its error, mask and date count. Give this or the file below.</source>
        <translation>Un raster de température de surface de la mer, en kelvins ou en °C. Une couche NetCDF est rouverte par son fichier, afin que son erreur, son masque et sa date comptent. Renseignez ceci ou le fichier ci-dessous.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Sea-surface temperature (file)</source>
        <translation>Température de surface de la mer (fichier)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Profiles (point layer, one point per level)</source>
        <translation>Profils (couche de points, un point par niveau)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Points with a row per level of a profile: depth or pressure, temperature, time, and if known salinity, platform, cycle and quality flag. A selection or filter counts.</source>
        <translation>Des points, une ligne par niveau de profil : profondeur ou pression, température, date et heure et, si connus, salinité, plateforme, cycle et indicateur de qualité. Une sélection ou un filtre est pris en compte.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: depth (m)</source>
        <translation>Champ : profondeur (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: pressure (dbar)</source>
        <translation>Champ : pression (dbar)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: temperature (°C)</source>
        <translation>Champ : température (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: salinity</source>
        <translation>Champ : salinité</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: time</source>
        <translation>Champ : date et heure</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: platform</source>
        <translation>Champ : plateforme</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: quality flag</source>
        <translation>Champ : indicateur de qualité</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>The profile layer's field for this; guessed from its name when empty.</source>
        <translation>Le champ correspondant de la couche de profils ; deviné d'après son nom si vide.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Rasters (*.nc *.nc4 *.tif *.tiff);;All files (*)</source>
        <translation>Rasters (*.nc *.nc4 *.tif *.tiff);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>NetCDF files (*.nc *.nc4);;All files (*)</source>
        <translation>Fichiers NetCDF (*.nc *.nc4);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Model package</source>
        <translation>Paquet de modèle</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Climatology (file)</source>
        <translation>Climatologie (fichier)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Sea level (raster layer)</source>
        <translation>Niveau de la mer (couche raster)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Sea level (file)</source>
        <translation>Niveau de la mer (fichier)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Mean dynamic topography (file)</source>
        <translation>Topographie dynamique moyenne (fichier)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Sea-surface salinity (raster layer)</source>
        <translation>Salinité de surface de la mer (couche raster)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Sea-surface salinity (file)</source>
        <translation>Salinité de surface de la mer (fichier)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Last date, for a range</source>
        <translation>Dernière date, pour une période</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Step of the range (days)</source>
        <translation>Pas de la période (jours)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>West, east, south, north. To cross the dateline let east go on beyond 180: 170,190,-10,10. Snaps outward to cells. Default: {}.</source>
        <translation>Ouest, est, sud, nord. Pour traverser la ligne de changement de date, laissez l'est dépasser 180 : 170,190,-10,10. Étendue vers l'extérieur jusqu'aux bords des cellules. Par défaut : {}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Platforms to withhold</source>
        <translation>Plateformes à réserver</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Several are separated by commas.</source>
        <translation>Séparez-en plusieurs par des virgules.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Fade where the error is the climatology's</source>
        <translation>Estomper là où l'erreur est celle de la climatologie</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>On the map an analysis fades where its error exceeds 0.9 of the climatology's: there it knows little more than the climatology. Needs a layer per depth.</source>
        <translation>Sur la carte, une analyse s'estompe là où son erreur dépasse 0,9 fois celle de la climatologie : elle n'y sait guère plus que la climatologie. Demande une couche par profondeur.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Whether the map has contour lines over each level; their interval is in the layer's name. Needs a layer per depth.</source>
        <translation>Si la carte montre des courbes de niveau sur chaque niveau ; leur équidistance figure dans le nom de la couche. Demande une couche par profondeur.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>GeoTIFF of potential temperature, °C, a band per depth. Of salinity where that alone is asked for.</source>
        <translation>GeoTIFF de la température potentielle, en °C, une bande par profondeur. De la salinité si elle seule est demandée.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>GeoTIFF of the output's error, one standard deviation, in its unit, a band per depth.</source>
        <translation>GeoTIFF de l'erreur de la sortie, un écart-type, dans son unité, une bande par profondeur.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Error over the climatology's</source>
        <translation>Erreur rapportée à celle de la climatologie</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>GeoTIFF of the output's error over the climatological error: near 0 the observations say nearly all, near 1 nothing. Default: with fading beside the output, as NAME_error_ratio.tif.</source>
        <translation>GeoTIFF de l'erreur de la sortie rapportée à celle de la climatologie : près de 0, les observations disent presque tout, près de 1, rien. Par défaut : avec l'estompage, à côté de la sortie, sous le nom NAME_error_ratio.tif.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>GeoTIFF of practical salinity, a band per depth, where both variables are asked for. Default: beside the temperature, as NAME_salinity.tif.</source>
        <translation>GeoTIFF de la salinité pratique, une bande par profondeur, si les deux variables sont demandées. Par défaut : à côté de la température, sous le nom NAME_salinity.tif.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>GeoTIFF of salinity's error, one standard deviation, a band per depth, where both variables are asked for. Default: beside the temperature.</source>
        <translation>GeoTIFF de l'erreur de salinité, un écart-type, une bande par profondeur, si les deux variables sont demandées. Par défaut : à côté de la température.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>A point per profile level: observed value, background, analysis, their errors, and whether it was used, withheld or rejected and why.</source>
        <translation>Un point par niveau de profil : valeur observée, ébauche, analyse, leurs erreurs, et si elle a été utilisée, réservée ou rejetée et pourquoi.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Everything as NetCDF</source>
        <translation>Tout en NetCDF</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>NetCDF files (*.nc)</source>
        <translation>Fichiers NetCDF (*.nc)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>CF NetCDF with each variable, its error, the error over the climatological error, and the climatology. The profile viewer and the algorithms that take a reconstruction read it.</source>
        <translation>NetCDF CF avec chaque variable, son erreur, l'erreur rapportée à celle de la climatologie, et la climatologie. Le visualiseur de profils et les algorithmes qui prennent une reconstruction le lisent.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Members as NetCDF</source>
        <translation>Membres en NetCDF</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>A raster of sea-surface temperature, in kelvin or °C, for withheld floats. Give this or the file below. Default: made of the floats' shallowest values.</source>
        <translation>Un raster de température de surface de la mer, en kelvins ou en °C, pour des flotteurs réservés. Donnez ceci ou le fichier ci-dessous. Par défaut : faite des valeurs les moins profondes des flotteurs.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>How floats are left out</source>
        <translation>Comment les flotteurs sont réservés</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Share left out</source>
        <translation>Part réservée</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Most floats a day</source>
        <translation>Nombre maximal de flotteurs par jour</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Known field, instead of profiles (file)</source>
        <translation>Champ connu, à la place des profils (fichier)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Known field: numbers of profiles</source>
        <translation>Champ connu : nombres de profils</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Known field: times</source>
        <translation>Champ connu : dates</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Known field: simulate sea level</source>
        <translation>Champ connu : simuler le niveau de la mer</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Reference climatology (file)</source>
        <translation>Climatologie de référence (fichier)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Scores</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>A table with a row per variable, depth band and method: bias, RMSE, CRPS, spread, coverage, ratios to other methods, each as the report explains it, and what ends in _low and _high: the 90 % interval.</source>
        <translation>Une table avec une ligne par variable, tranche de profondeur et méthode : biais, RMSE, CRPS, dispersion, couverture, rapports aux autres méthodes, chacun comme le rapport l'explique, et ce qui finit par _low et _high : l'intervalle à 90 %.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>A page with the result in words, tables and figures; the Results Viewer of QGIS opens it.</source>
        <translation>Une page avec le résultat en mots, tableaux et figures ; le visualiseur de résultats de QGIS l'ouvre.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/sheets/page.py"/>
        <source>Profile levels near this depth</source>
        <translation>Niveaux des profils près de cette profondeur</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/sheets/page.py"/>
        <source>Error, one standard deviation</source>
        <translation>Erreur, un écart-type</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/sheets/series.py"/>
        <source>{file} holds no {quantity} by depth; give a NetCDF or GeoTIFF that Reconstruct wrote.</source>
        <translation>{file} ne contient pas de {quantity} par profondeur ; donnez un NetCDF ou un GeoTIFF écrit par Reconstruire.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>Starting the backend</source>
        <translation>Démarrage du moteur de calcul</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>Looking for a Python</source>
        <translation>Recherche d'un Python</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>Making an environment with Python {version}</source>
        <translation>Création d'un environnement avec Python {version}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>Python {version} from {program}</source>
        <translation>Python {version} de {program}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>it makes no environment ({last_words})</source>
        <translation>il ne crée pas d'environnement ({last_words})</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>its environment doesn't work ({last_words})</source>
        <translation>son environnement ne fonctionne pas ({last_words})</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>it comes without ensurepip: install the system's package {package}, for example with the software manager</source>
        <translation>il est fourni sans ensurepip : installez le paquet système {package}, par exemple avec le gestionnaire de logiciels</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>The packages that were found for {variant} know no CUDA on this system: name a package index that has them, as the package's own site does.</source>
        <translation>Les paquets trouvés pour {variant} ne connaissent pas CUDA sur ce système : indiquez un index de paquets qui en propose, comme l'explique le site du paquet.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>The new backend didn't answer in three minutes.</source>
        <translation>Le nouveau moteur de calcul n'a pas répondu en trois minutes.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>The new backend doesn't start: {reason}</source>
        <translation>Le nouveau moteur de calcul ne démarre pas : {reason}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>The new backend is version {theirs}, the plugin brought {ours}.</source>
        <translation>Le nouveau moteur de calcul est en version {theirs}, l'extension a fourni {ours}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>The Python that was named can't be used. {refused}.</source>
        <translation>Le Python indiqué ne peut pas être utilisé. {refused}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>No Python was found on this system: install Python {oldest} or newer (64 bits) and try again.</source>
        <translation>Aucun Python n'a été trouvé sur ce système : installez Python {oldest} ou plus récent (64 bits) et réessayez.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>No Python here can make the backend's environment; Python {oldest} or newer (64 bits) is needed. {refused}.</source>
        <translation>Aucun Python ici ne peut créer l'environnement du moteur de calcul ; il faut Python {oldest} ou plus récent (64 bits). {refused}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <source>The DepthDif backend can't start with {python}: {reason}.</source>
        <translation>Le moteur de calcul de DepthDif ne peut pas démarrer avec {python} : {reason}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <source>The Python at {python} has no DepthDif backend: run depthdif:setupbackend, or install it there with pip install "{backend}".</source>
        <translation>Le Python {python} n'a pas le moteur de calcul de DepthDif : lancez depthdif:setupbackend, ou installez-le avec pip install "{backend}".</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <source>The system ended the backend because memory ran out (exit code {code}): take a smaller extent, fewer depths or a coarser resolution, or close other programs. The log is {log}.</source>
        <translation>Le système a interrompu le moteur de calcul faute de mémoire (code de sortie {code}) : réduisez l'emprise ou le nombre de profondeurs, prenez une résolution plus grossière, ou fermez d'autres programmes. Le journal est {log}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <source>The backend ended unexpectedly with exit code {code}. The log is {log}.</source>
        <translation>Le moteur de calcul s'est arrêté de façon inattendue avec le code de sortie {code}. Le journal est {log}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <source>The backend {version} speaks job schema {theirs}, this plugin {ours}: set the backend up again (depthdif:setupbackend with the action repair).</source>
        <translation>Le moteur de calcul {version} parle le schéma de tâche {theirs}, cette extension {ours} : réinstallez-le (depthdif:setupbackend avec l'action repair).</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The log is {}.</source>
        <translation>Le journal est {}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/environments.py"/>
        <source>Another QGIS is setting up the DepthDif backend in this profile; wait until it has finished.</source>
        <translation>Un autre QGIS installe en ce moment le moteur de calcul de DepthDif dans ce profil ; attendez qu'il ait terminé.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/interpreter.py"/>
        <source>the environment variable {}</source>
        <translation>la variable d'environnement {}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/interpreter.py"/>
        <source>the setting Interpreter in the options of DepthDif</source>
        <translation>le paramètre Interpréteur des options de DepthDif</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/interpreter.py"/>
        <source>The DepthDif backend can't start, because {where} names {path}, which isn't there.</source>
        <translation>Le moteur de calcul de DepthDif ne peut pas démarrer, car {where} indique {path}, qui n'existe pas.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/interpreter.py"/>
        <source>The DepthDif backend isn't installed yet: press "Set up backend" in Settings ▸ Options ▸ DepthDif, or run the algorithm depthdif:setupbackend.</source>
        <translation>Le moteur de calcul de DepthDif n'est pas encore installé : cliquez sur « Installer le moteur de calcul » dans Préférences ▸ Options ▸ DepthDif, ou lancez l'algorithme depthdif:setupbackend.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>Looking for {package}</source>
        <translation>Recherche de {package}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>Downloading {package} {size}</source>
        <translation>Téléchargement de {package} {size}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>Building the backend</source>
        <translation>Construction du moteur de calcul</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>Unpacking the packages</source>
        <translation>Décompression des paquets</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>The disk is full: make room and try again.</source>
        <translation>Le disque est plein : faites de la place et réessayez.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>A path was longer than Windows allows: have an administrator enable long paths, or use a QGIS profile in a shorter folder.</source>
        <translation>Un chemin était plus long que Windows ne le permet : faites activer les chemins longs par un administrateur, ou utilisez un profil QGIS dans un dossier plus court.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>The package index couldn't be reached safely: a firewall or proxy seems to replace its certificate. Ask your administrator for a package index, or install from a folder of wheels.</source>
        <translation>L'index de paquets n'a pas pu être joint de façon sûre : un pare-feu ou un proxy semble remplacer son certificat. Demandez un index de paquets à votre administrateur, ou installez à partir d'un dossier de paquets wheel.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>The folder {folder} has no wheel of {package} for Python {version} on this system.</source>
        <translation>Le dossier {folder} n'a pas de paquet wheel de {package} pour Python {version} sur ce système.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>The package index can't be reached: check the internet connection and QGIS's proxy settings, or install from a folder of wheels.</source>
        <translation>L'index de paquets n'est pas joignable : vérifiez la connexion internet et les paramètres de proxy de QGIS, ou installez à partir d'un dossier de paquets wheel.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>There is no ready-made package of {package} for Python {version} on this system ({system}): choose another Python.</source>
        <translation>Il n'y a pas de paquet prêt à l'emploi de {package} pour Python {version} sur ce système ({system}) : choisissez un autre Python.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>The packages couldn't be installed ({reason}).</source>
        <translation>Les paquets n'ont pas pu être installés ({reason}).</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/process.py"/>
        <source>{program} can't be started: {reason}.</source>
        <translation>{program} ne peut pas être lancé : {reason}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/processing.py"/>
        <source>The backend is older than the plugin: repair it in Settings ▸ Options ▸ DepthDif.</source>
        <translation>Le moteur de calcul est plus ancien que l'extension : réparez-le dans Préférences ▸ Options ▸ DepthDif.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pythons.py"/>
        <source>it doesn't run as a Python ({last_words})</source>
        <translation>il ne fonctionne pas comme un Python ({last_words})</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pythons.py"/>
        <source>it says nothing</source>
        <translation>il ne dit rien</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pythons.py"/>
        <source>it is Python {version}, and {oldest} or newer is needed</source>
        <translation>c'est Python {version}, et il faut {oldest} ou plus récent</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pythons.py"/>
        <source>it is a 32-bit Python, and 64 bits are needed</source>
        <translation>c'est un Python 32 bits, et il faut 64 bits</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pythons.py"/>
        <source>it has no venv module: install {package}</source>
        <translation>il n'a pas de module venv : installez {package}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The folder {folder} holds no wheels (*.whl).</source>
        <translation>Le dossier {folder} ne contient aucun paquet wheel (*.whl).</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The backend is ready</source>
        <translation>Le moteur de calcul est prêt</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>Say into which folder the wheels are to be downloaded (WHEELS).</source>
        <translation>Indiquez dans quel dossier télécharger les paquets wheel (WHEELS).</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The wheels are there</source>
        <translation>Les paquets wheel sont là</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The backend no longer counts, but some of its files are in use: close other QGIS windows and remove it again. They are in {folder}.</source>
        <translation>Le moteur de calcul ne compte plus, mais certains de ses fichiers sont en cours d'utilisation : fermez les autres fenêtres de QGIS et supprimez-le de nouveau. Ils sont dans {folder}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The backend is removed</source>
        <translation>Le moteur de calcul est supprimé</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>There is no CUDA on macOS: choose the variant cpu.</source>
        <translation>CUDA n'existe pas sous macOS : choisissez la variante cpu.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The installation needs about {needed:g} GB in {folder}, where {free:.1f} GB are free.</source>
        <translation>L'installation demande environ {needed:g} Go dans {folder}, où {free:.1f} Go sont libres.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The backend that was installed before still works.</source>
        <translation>Le moteur de calcul installé auparavant fonctionne toujours.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Day, at 12 UTC, around which profiles are taken.</source>
        <translation>Jour, à 12 UTC, autour duquel les profils sont pris.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>all of them are</source>
        <translation>ils le sont tous</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Which column of the profiles plays a role that would otherwise be guessed. Roles: depth, pressure, temperature, potential_temperature, salinity, time, platform, cycle, direction, qc, longitude, latitude.</source>
        <translation>Quelle colonne des profils joue un rôle qui serait sinon deviné. Rôles : depth, pressure, temperature, potential_temperature, salinity, time, platform, cycle, direction, qc, longitude, latitude.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>guessed</source>
        <translation>deviné</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>A row for each level of a profile that has a temperature.</source>
        <translation>Une ligne pour chaque niveau d'un profil qui a une température.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>CSV on stdout</source>
        <translation>CSV sur la sortie standard</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>A point for each profile, with a column for each of the 50 levels, empty where it is not observed.</source>
        <translation>Un point pour chaque profil, avec une colonne pour chacun des 50 niveaux, vide là où il n'est pas observé.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>As --profiles takes them.</source>
        <translation>Comme --profiles les prend.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Half-width of the time window for profiles, inclusive.</source>
        <translation>Demi-largeur de la fenêtre temporelle des profils, bornes comprises.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>5 where a date is given</source>
        <translation>5 si une date est donnée</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What the columns of points_output hold: t_0000m … t_5728m are potential temperatures, s_0000m … s_5728m practical salinities.</source>
        <translation>Ce que contiennent les colonnes de points_output : t_0000m … t_5728m sont des températures potentielles, s_0000m … s_5728m des salinités pratiques.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Heat content: the lower depth. Where the sea is shallower there is no value.</source>
        <translation>Contenu thermique : la profondeur inférieure. Là où la mer est moins profonde, il n'y a pas de valeur.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Mixed layer by density: the increase of potential density that ends it.</source>
        <translation>Couche de mélange par la masse volumique : l'augmentation de la masse volumique potentielle qui en marque la fin.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Density, speed of sound, stratification: at which depths, such as 0,100,200-1000/200; native are the reconstruction's levels, for stratification the depths half-way between them.</source>
        <translation>Masse volumique, célérité du son, stratification : à quelles profondeurs, par exemple 0,100,200-1000/200 ; native désigne les niveaux de la reconstruction, et pour la stratification les profondeurs à mi-chemin entre eux.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>native</source>
        <translation>native</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Its standard error, as GeoTIFF.</source>
        <translation>Son erreur type, en GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>not written</source>
        <translation>n'est pas écrit</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Isotherm depth: which potential temperature.</source>
        <translation>Profondeur d'une isotherme : quelle température potentielle.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The members of the same run (its members output): the error is their spread. Without them only an isotherm's depth has an error, from that of temperature.</source>
        <translation>Les membres de la même exécution (sa sortie de membres) : l'erreur est leur dispersion. Sans eux, seule la profondeur d'une isotherme a une erreur, tirée de celle de la température.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The quantity: a GeoTIFF with a band per depth, or a NetCDF with its error too.</source>
        <translation>La grandeur : un GeoTIFF avec une bande par profondeur, ou un NetCDF avec aussi son erreur.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What to derive. Mixed-layer depth by density or temperature: where they first differ from 10 m by the criterion (de Boyer Montégut et al. 2004). Isotherm depth: the shallowest. Heat content: the integral of density times heat capacity times conservative temperature between two depths, relative to 0 °C. Thermocline: the layer of the greatest gradient of temperature. Density in situ, potential density anomaly (sigma-0), speed of sound and stratification (squared buoyancy frequency): at each of the depths.</source>
        <translation>Ce qu'il faut dériver. Profondeur de la couche de mélange par la masse volumique ou la température : là où elles s'écartent pour la première fois de leur valeur à 10 m selon le critère (de Boyer Montégut et al. 2004). Profondeur d'une isotherme : la moins profonde. Contenu thermique : l'intégrale de la masse volumique par la capacité thermique par la température conservative entre deux profondeurs, par rapport à 0 °C. Thermocline : la couche du plus fort gradient de température. Masse volumique in situ, anomalie de masse volumique potentielle (sigma-0), célérité du son et stratification (carré de la fréquence de Brunt-Väisälä) : à chacune des profondeurs.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What a reconstruction wrote: its NetCDF, or a GeoTIFF, whose error and salinity are found beside it by their names. Repeatable, for GeoTIFFs of the same run that stand elsewhere.</source>
        <translation>Ce qu'une reconstruction a écrit : son NetCDF, ou un GeoTIFF, dont l'erreur et la salinité sont trouvées à côté par leur nom. Peut être répété, pour des GeoTIFF de la même exécution placés ailleurs.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Mixed layer: the depth from which the change counts.</source>
        <translation>Couche de mélange : la profondeur à partir de laquelle l'écart compte.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Mixed layer by temperature: the change that ends it, warmer or colder.</source>
        <translation>Couche de mélange par la température : l'écart qui en marque la fin, plus chaud ou plus froid.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Heat content: the upper depth.</source>
        <translation>Contenu thermique : la profondeur supérieure.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>At which depths, such as 0,100,200-1000/200, linearly between levels; native are the first reconstruction's levels.</source>
        <translation>À quelles profondeurs, par exemple 0,100,200-1000/200, linéairement entre les niveaux ; native désigne les niveaux de la première reconstruction.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The standard error of the difference, as GeoTIFF.</source>
        <translation>L'erreur type de la différence, en GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The difference: a GeoTIFF with a band per depth, or a NetCDF with error and ratio.</source>
        <translation>La différence : un GeoTIFF avec une bande par profondeur, ou un NetCDF avec erreur et rapport.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How many standard errors a difference must exceed to be kept; 0 keeps all. The error is the reconstruction's own against the climatology, and that of both, as independent, against another reconstruction.</source>
        <translation>Combien d'erreurs types une différence doit dépasser pour être gardée ; 0 garde tout. L'erreur est celle de la reconstruction par rapport à la climatologie, et celle des deux, comme indépendantes, par rapport à une autre reconstruction.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What to compare.</source>
        <translation>Ce qu'il faut comparer.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>First day (UTC) of the profiles that are wanted.</source>
        <translation>Premier jour (UTC) des profils voulus.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Last day (UTC), inclusive.</source>
        <translation>Dernier jour (UTC), inclus.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>West, south, east, north of the profiles that are wanted. East below west, or above 180, crosses the dateline.</source>
        <translation>Ouest, sud, est, nord des profils voulus. Un est inférieur à l'ouest, ou supérieur à 180, traverse la ligne de changement de date.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>degrees</source>
        <translation>degrés</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The points. Temperatures are in °C, pressure in dbar, depths in m, times in UTC.</source>
        <translation>Les points. Les températures sont en °C, la pression en dbar, les profondeurs en m, les dates et heures en UTC.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Profiles: Argo, ERDDAP or EN4 NetCDF, CSV, or a point layer; one file or many.</source>
        <translation>Profils : NetCDF Argo, ERDDAP ou EN4, CSV, ou couche de points ; un ou plusieurs fichiers.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What to do with quality flags. apply leaves bad profiles and levels out; keep lists them too, with their flags, and says of each whether it is accepted and why not. Duplicates are always left out.</source>
        <translation>Que faire des indicateurs de qualité. apply écarte les mauvais profils et niveaux ; keep les liste aussi, avec leurs indicateurs, et dit de chacun s'il est accepté et sinon pourquoi. Les doublons sont toujours écartés.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What was read and what was left out, counted by reason, as a page or as JSON.</source>
        <translation>Ce qui a été lu et ce qui a été écarté, compté par motif, sous forme de page ou de JSON.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Whether a row is a level of a profile, which a reconstruction can read, or a whole profile with its number of levels, its depths and its surface temperature.</source>
        <translation>Si une ligne est un niveau de profil, qu'une reconstruction peut lire, ou un profil entier avec son nombre de niveaux, ses profondeurs et sa température de surface.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What else goes into a raster: all adds bands of the error, the mask and the sea ice that the file gives, so that a reconstruction finds them; sst adds nothing.</source>
        <translation>Ce qui va en plus dans un raster : all ajoute des bandes de l'erreur, du masque et de la glace de mer que donne le fichier, pour qu'une reconstruction les trouve ; sst n'ajoute rien.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>First day that is wanted. For one raster without a date of its own, its day.</source>
        <translation>Premier jour voulu. Pour un seul raster sans date propre, son jour.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Last day that is wanted, inclusive.</source>
        <translation>Dernier jour voulu, inclus.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>GeoTIFF of the error (1 σ) in °C that the file gives, a band for each day; at least 1 °C under sea ice, as a reconstruction takes it.</source>
        <translation>GeoTIFF de l'erreur (1 σ) en °C que donne le fichier, une bande par jour ; au moins 1 °C sous la glace de mer, comme une reconstruction la prend.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>West, south, east, north. East below west, or above 180, crosses the dateline. Cells that it touches are taken whole.</source>
        <translation>Ouest, sud, est, nord. Un est inférieur à l'ouest, ou supérieur à 180, traverse la ligne de changement de date. Les cellules touchées sont prises entières.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the whole raster</source>
        <translation>tout le raster</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Existing folder for a GeoTIFF of each day, sst_YYYY-MM-DD.tif.</source>
        <translation>Dossier existant pour un GeoTIFF par jour, sst_AAAA-MM-JJ.tif.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Whether the file's own mask is honoured: sea leaves out what it calls land, lake or river; none keeps every value.</source>
        <translation>Si le masque du fichier est respecté : sea écarte ce qu'il appelle terre, lac ou rivière ; none garde toutes les valeurs.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Leave out cells with more sea ice than this.</source>
        <translation>Écarter les cellules ayant plus de glace de mer que cela.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>ice is no reason</source>
        <translation>la glace n'est pas un motif</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>One GeoTIFF in °C with a band for each day, in order of time.</source>
        <translation>Un GeoTIFF en °C avec une bande par jour, dans l'ordre du temps.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Size of a cell: coarser ones average, finer ones interpolate.</source>
        <translation>Taille d'une cellule : plus grossière, elle moyenne ; plus fine, elle interpole.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the raster's own cells, with their values as they are</source>
        <translation>les cellules du raster, avec leurs valeurs telles quelles</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Sea-surface temperature: GHRSST or OSTIA NetCDF files or any rasters, of one day or many; a folder of them, or a pattern such as ostia/2018*.nc. F:variable or F:band-number picks one where a file holds several.</source>
        <translation>Température de surface de la mer : fichiers NetCDF GHRSST ou OSTIA, ou rasters quelconques, d'un ou de plusieurs jours ; un dossier qui en contient, ou un motif tel que ostia/2018*.nc. F:variable ou F:numéro-de-bande en désigne une si un fichier en contient plusieurs.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>CF climatology (for example WOA) instead of the model's.</source>
        <translation>Climatologie CF (par exemple WOA) à la place de celle du modèle.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the model's</source>
        <translation>celle du modèle</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Day of the analysis, which is for 12 UTC.</source>
        <translation>Jour de l'analyse, qui vaut pour 12 UTC.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the SST file's, if it holds one</source>
        <translation>celle du fichier de SST, s'il en contient une</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Last day of a range of dates that begins with the date: a reconstruction for each, its files named by its day (NAME_2018-12-31.tif). A date whose outputs are all there, made by the same job from the same data, is kept and not made again. Give an extent, so that all dates have the same grid.</source>
        <translation>Dernier jour d'une période qui commence à la date : une reconstruction pour chacun, ses fichiers étant nommés d'après leur jour (NAME_2018-12-31.tif). Une date dont toutes les sorties existent, faites par la même tâche à partir des mêmes données, est conservée et n'est pas refaite. Donnez une emprise, afin que toutes les dates aient la même grille.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>none: one date</source>
        <translation>aucune : une seule date</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Step of a range of dates.</source>
        <translation>Pas d'une période.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Output depths, for example 0,10,50-200/50, or native for the model's own levels. 0 is the shallowest level; linear in depth between levels.</source>
        <translation>Profondeurs de sortie, par exemple 0,10,50-200/50, ou native pour les niveaux du modèle. 0 est le niveau le moins profond ; linéaire en profondeur entre les niveaux.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>metres, positive down</source>
        <translation>mètres, positifs vers le bas</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Where the model runs.</source>
        <translation>Où le modèle s'exécute.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>GeoTIFF of the calibrated error (1 σ), in the unit of the output; none writes no such file.</source>
        <translation>GeoTIFF de l'erreur calibrée (1 σ), dans l'unité de la sortie ; none n'écrit pas ce fichier.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>beside a GeoTIFF output</source>
        <translation>à côté d'une sortie GeoTIFF</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>West, south, east, north. East below west, or above 180, crosses the dateline. Snaps outward to cells.</source>
        <translation>Ouest, sud, est, nord. Un est inférieur à l'ouest, ou supérieur à 180, traverse la ligne de changement de date. Étendue vers l'extérieur jusqu'aux bords des cellules.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the profiles' bounding box in the window + 3°, within the SST; without profiles the SST's</source>
        <translation>le rectangle englobant des profils de la fenêtre + 3°, à l'intérieur de la SST ; sans profils, celui de la SST</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Mean dynamic topography, which is subtracted from the sea level.</source>
        <translation>Topographie dynamique moyenne, qui est soustraite du niveau de la mer.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>m, cm or mm, by the file</source>
        <translation>m, cm ou mm, selon le fichier</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>none: a topography is compared with the climatology's own</source>
        <translation>aucune : une topographie est comparée à celle de la climatologie</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Number of members, even. Given with preview, it turns the sampler on.</source>
        <translation>Nombre de membres, pair. Donné avec preview, il active l'échantillonneur.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>by quality</source>
        <translation>selon la qualité</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>NetCDF with the members' fields.</source>
        <translation>NetCDF avec les champs des membres.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How: auto withholds the job's own floats in turn and takes, per depth band with at least 8 of them, the method that surely wins; else, and in preview, diffusion.</source>
        <translation>Comment : auto réserve tour à tour les flotteurs de la tâche et prend, par tranche de profondeur en comptant au moins 8, la méthode qui l'emporte nettement ; sinon, et en preview, diffusion.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Model package.</source>
        <translation>Paquet de modèle.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the bundled one</source>
        <translation>celui fourni</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Result. NetCDF (.nc) holds everything; GeoTIFF (.tif) holds temperature (salinity where that alone is asked for), a band per depth, with NAME_error.tif and NAME_error_ratio.tif beside it.</source>
        <translation>Résultat. Un NetCDF (.nc) contient tout ; un GeoTIFF (.tif) contient la température (la salinité si elle seule est demandée), une bande par profondeur, avec NAME_error.tif et NAME_error_ratio.tif à côté.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Profiles: Argo, ERDDAP or EN4 NetCDF, CSV, or a point layer.</source>
        <translation>Profils : NetCDF Argo, ERDDAP ou EN4, CSV, ou couche de points.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>none: only the SST is used, and said so</source>
        <translation>aucun : seule la SST est utilisée, et c'est signalé</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>preview is one evaluation without members, standard 16 members × 8 steps, high 32 × 16.</source>
        <translation>preview est une évaluation sans membres, standard 16 membres × 8 pas, high 32 × 16.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>JSON report: inputs with hashes, counts by reason, method, model, seed, versions, timings, peak memory.</source>
        <translation>Rapport JSON : entrées avec leurs empreintes, décomptes par motif, méthode, modèle, graine, versions, durées, pic de mémoire.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Size of an output cell.</source>
        <translation>Taille d'une cellule de sortie.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Seed of the noise: the same seed gives the same result.</source>
        <translation>Graine du bruit : la même graine donne le même résultat.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Sea level: an anomaly, or an absolute dynamic topography, best with its mean (mdt). A DUACS file or any raster, of the day of the analysis; F:variable as for the SST.</source>
        <translation>Niveau de la mer : une anomalie, ou une topographie dynamique absolue, de préférence avec sa moyenne (mdt). Un fichier DUACS ou un raster quelconque, du jour de l'analyse ; F:variable comme pour la SST.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Sea-surface salinity of the day: any raster. It acts where salinity is reconstructed.</source>
        <translation>Salinité de surface de la mer du jour : un raster quelconque. Elle agit là où la salinité est reconstruite.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Sea-surface temperature: a GHRSST or OSTIA NetCDF file or any raster. F:variable or F:band-number picks one where the file holds several. A folder, or a pattern such as ostia/2018*.nc, stands for daily files: the one of the date is taken.</source>
        <translation>Température de surface de la mer : un fichier NetCDF GHRSST ou OSTIA, ou un raster quelconque. F:variable ou F:numéro-de-bande en désigne une si le fichier en contient plusieurs. Un dossier, ou un motif tel que ostia/2018*.nc, désigne des fichiers quotidiens : celui de la date est pris.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What is reconstructed: potential temperature (°C), practical salinity, or both. Salinity comes with columns that are statically stable. With both, GeoTIFF outputs of salinity stand beside those of temperature, as NAME_salinity.tif.</source>
        <translation>Ce qui est reconstruit : la température potentielle (°C), la salinité pratique, ou les deux. La salinité est livrée avec des colonnes statiquement stables. Avec les deux, les sorties GeoTIFF de salinité sont à côté de celles de température, sous le nom NAME_salinity.tif.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Platform whose profiles are left out of the analysis and scored in the outputs.</source>
        <translation>Plateforme dont les profils sont exclus de l'analyse et évalués dans les sorties.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Where: places as longitude,latitude in degrees.</source>
        <translation>Où : des lieux donnés par longitude,latitude en degrés.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How far in depth the nearest observed level may be; the observed value is interpolated between levels.</source>
        <translation>À quelle distance en profondeur peut se trouver le niveau observé le plus proche ; la valeur observée est interpolée entre les niveaux.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>10 m, or 10 % of the depth where that is more</source>
        <translation>10 m, ou 10 % de la profondeur si c'est davantage</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Depths as a list with ranges, such as 0,10,50-200/50, or native: the reconstruction's own. Between its levels values are interpolated linearly; nothing is extrapolated.</source>
        <translation>Les profondeurs, sous forme de liste avec des intervalles, par exemple 0,10,50-200/50, ou native : celles de la reconstruction. Entre ses niveaux les valeurs sont interpolées linéairement ; rien n'est extrapolé.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How far from a point the observed profile beside it may be; the nearest counts that has a value at the depth.</source>
        <translation>À quelle distance d'un point peut se trouver le profil observé placé à côté ; compte le plus proche qui a une valeur à cette profondeur.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The field with the names of the points.</source>
        <translation>Le champ contenant les noms des points.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>name, station, label, id, platform or fid, whichever comes first</source>
        <translation>name, station, label, id, platform ou fid, le premier qui existe</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The table: a row per point and depth.</source>
        <translation>La table : une ligne par point et par profondeur.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Where: a CSV with columns of longitude and latitude, or a point layer.</source>
        <translation>Où : un CSV avec des colonnes de longitude et de latitude, ou une couche de points.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What floats observed: the run's own table of profiles (--profiles-output), which knows what became of them, or any profiles that a reconstruction reads.</source>
        <translation>Ce que les flotteurs ont observé : la table de profils de l'exécution (--profiles-output), qui sait ce qu'ils sont devenus, ou tous profils qu'une reconstruction lit.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How far from the day of the reconstruction a profile may be. A run's own table counts as a whole.</source>
        <translation>À quelle distance du jour de la reconstruction un profil peut se trouver. La table de l'exécution compte tout entière.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Days of analysis. With a known field, the field's own day, where it says none.</source>
        <translation>Jours d'analyse. Avec un champ connu, le jour du champ, s'il n'en indique pas.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the SST's</source>
        <translation>celui de la SST</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>With a known field: numbers of simulated profiles, each a case.</source>
        <translation>Avec un champ connu : nombres de profils simulés, un cas pour chacun.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Share of the floats that is left out, where a fraction is; between 0 and 1.</source>
        <translation>Part des flotteurs qui est réservée, si une fraction l'est ; entre 0 et 1.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Methods that are compared.</source>
        <translation>Méthodes comparées.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Most floats scored a day; a random choice where there are more.</source>
        <translation>Nombre maximal de flotteurs évalués par jour ; un choix aléatoire s'il y en a davantage.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Folder for report.html with figures, and scores.csv, cases.csv and levels.csv.</source>
        <translation>Dossier pour report.html avec figures, ainsi que scores.csv, cases.csv et levels.csv.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Monthly climatology to compare with, taken as it is.</source>
        <translation>Climatologie mensuelle à comparer, prise telle quelle.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The page with figures alone.</source>
        <translation>Seulement la page avec les figures.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>With a known field: simulate sea level too, with an error of 3 cm over 100 km.</source>
        <translation>Avec un champ connu : simuler aussi le niveau de la mer, avec une erreur de 3 cm sur 100 km.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>With withheld floats: sea-surface temperature, as a reconstruction takes it.</source>
        <translation>Avec des flotteurs réservés : température de surface de la mer, comme une reconstruction la prend.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>made of the floats' shallowest values</source>
        <translation>faite des valeurs les moins profondes des flotteurs</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>With a known field: its times that are taken, by number from 0, by day, or all.</source>
        <translation>Avec un champ connu : les dates retenues, par numéro à partir de 0, par jour, ou all pour toutes.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>up to three, spread evenly</source>
        <translation>jusqu'à trois, réparties régulièrement</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>A known field: CF NetCDF of temperature (and salinity) on levels, whose observations are simulated. Give this or profiles.</source>
        <translation>Un champ connu : NetCDF CF de température (et de salinité) par niveau, dont les observations sont simulées. Donnez ceci ou des profils.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>none: floats are withheld</source>
        <translation>aucun : des flotteurs sont réservés</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Which floats are left out. floats: each in turn; fraction: a random share at once; region: each in turn with all floats within 500 km.</source>
        <translation>Quels flotteurs sont réservés. floats : chacun à son tour ; fraction : une part aléatoire à la fois ; region : chacun à son tour avec tous les flotteurs à moins de 500 km.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Depth in the picture: stretched gives the upper ocean more room (by the square root of depth), linear does not.</source>
        <translation>La profondeur dans l'image : stretched donne plus de place à l'océan supérieur (selon la racine carrée de la profondeur), linear ne le fait pas.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Lower end of the section.</source>
        <translation>Extrémité inférieure de la coupe.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the deepest level</source>
        <translation>le niveau le plus profond</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Upper end of the section.</source>
        <translation>Extrémité supérieure de la coupe.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the surface</source>
        <translation>la surface</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Height of a row of the raster; values are interpolated linearly between levels.</source>
        <translation>Hauteur d'une ligne du raster ; les valeurs sont interpolées linéairement entre les niveaux.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>a round number that makes 100 to 200 rows</source>
        <translation>un nombre rond donnant de 100 à 200 lignes</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How far from the line a profile may be to be shown in the picture.</source>
        <translation>À quelle distance de la ligne un profil peut se trouver pour figurer dans l'image.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Hatched is also where the error is more than this, in the unit of the variable.</source>
        <translation>Est hachuré aussi ce dont l'erreur dépasse cette valeur, dans l'unité de la variable.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Hatched is where the error is more than this share of the climatology's: where observations say little. Above 1 hatches nothing.</source>
        <translation>Est hachuré ce dont l'erreur dépasse cette part de celle de la climatologie : là, les observations disent peu. Au-delà de 1, rien n'est hachuré.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The line: longitude,latitude pairs in degrees, a WKT LINESTRING, or a layer with lines, of which the first is taken. It takes the shorter way round the globe, also across the dateline.</source>
        <translation>La ligne : des paires longitude,latitude en degrés, une LINESTRING WKT, ou une couche de lignes dont la première est prise. Elle prend le chemin le plus court autour du globe, y compris à travers la ligne de changement de date.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The section as a raster: distance in km to the right, height in m (minus the depth) upwards; bands for the value, its error and its ratio to the climatology's.</source>
        <translation>La coupe en raster : distance en km vers la droite, hauteur en m (l'opposé de la profondeur) vers le haut ; des bandes pour la valeur, son erreur et son rapport à celle de la climatologie.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The section as a picture.</source>
        <translation>La coupe en image.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Width of a column, made a little smaller to fit the line.</source>
        <translation>Largeur d'une colonne, un peu réduite pour s'ajuster à la ligne.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>half a cell of the reconstruction</source>
        <translation>une demi-cellule de la reconstruction</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The section as a table at the reconstruction's own levels: distance, longitude, latitude, depth, value, error, ratio and climatology.</source>
        <translation>La coupe en table, aux niveaux mêmes de la reconstruction : distance, longitude, latitude, profondeur, valeur, erreur, rapport et climatologie.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Whether the picture is for light or dark pages.</source>
        <translation>Si l'image est destinée à des pages claires ou sombres.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Title of the picture.</source>
        <translation>Titre de l'image.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the variable and the day</source>
        <translation>la variable et le jour</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What to show. auto is temperature, or salinity where there is nothing else.</source>
        <translation>Ce qu'il faut montrer. auto désigne la température, ou la salinité s'il n'y a rien d'autre.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How the line runs between its points: straight as drawn on a map in degrees, or along the geodesic, the shortest way. Distances are geodesic in both.</source>
        <translation>Comment la ligne va d'un point à l'autre : straight, droite telle que tracée sur une carte en degrés, ou geodesic, le long de la géodésique, le chemin le plus court. Les distances sont géodésiques dans les deux cas.</translation>
    </message>
</context>
</TS>
