<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>DepthDif</name>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Align profiles</source>
        <translation>Alinhar perfis</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Profiles on the 50 depth levels: a field per level, and a table</source>
        <translation>Perfis nos 50 níveis de profundidade: um campo por nível, e uma tabela</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Checks profiles by their quality flags, converts them to depth and potential temperature (TEOS-10) and puts them on the 50 levels of the model, from 0.5 to 5728 m, as a reconstruction does. A level is filled if it lies within what the profile observed and a sample lies within 10 % of its depth, or 10 m; its value is interpolated. Nothing is extrapolated: other levels are empty.

You get a point per profile with a field per level (t_0110m is the temperature at 109.7 m), which levels are observed, and a table with a row per value.</source>
        <translation>Confere os perfis por seus indicadores de qualidade, converte-os em profundidade e temperatura potencial (TEOS-10) e os leva aos 50 níveis do modelo, de 0,5 a 5728 m, como faz uma reconstrução. Um nível é preenchido se está dentro do que o perfil observou e há uma amostra a menos de 10 % de sua profundidade, ou de 10 m; seu valor é interpolado. Nada é extrapolado: os outros níveis ficam vazios.

Você obtém um ponto por perfil com um campo por nível (t_0110m é a temperatura a 109,7 m), quais níveis foram observados, e uma tabela com uma linha por valor.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <location filename="../depthdif_qgis/inputs/observed.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Time window (± days)</source>
        <translation>Janela de tempo (± dias)</translation>
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
        <translation>Variável</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Aligned profiles</source>
        <translation>Perfis alinhados</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Table of aligned profiles</source>
        <translation>Tabela de perfis alinhados</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Profiles read</source>
        <translation>Perfis lidos</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Profiles aligned</source>
        <translation>Perfis alinhados</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Profiles rejected</source>
        <translation>Perfis rejeitados</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Values on levels</source>
        <translation>Valores nos níveis</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>There are no profiles: give PROFILES or PROFILE_FILES.</source>
        <translation>Não há perfis: informe PROFILES ou PROFILE_FILES.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/backend_algorithm.py"/>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/backend_algorithm.py"/>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>Reconstruction</source>
        <translation>Reconstrução</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/backend_algorithm.py"/>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/backend_algorithm.py"/>
        <source>Set-up</source>
        <translation>Instalação</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/backend_algorithm.py"/>
        <source>{name} would overwrite the input {path}. Name another file.</source>
        <translation>{name} sobrescreveria a entrada {path}. Informe outro arquivo.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Derive quantities</source>
        <translation>Derivar grandezas</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Mixed-layer depth, isotherm depth, heat content, thermocline, density, sound speed and stratification of a reconstruction, with errors</source>
        <translation>Profundidade da camada de mistura, profundidade de uma isoterma, conteúdo de calor, termoclina, densidade, velocidade do som e estratificação de uma reconstrução, com seus erros</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Makes a raster of a quantity that a reconstruction implies: the depth of the mixed layer or of an isotherm, the heat between two depths, the thermocline, density, speed of sound or stratification, by TEOS-10.

Temperature and salinity are linear between levels, so reconstruct at many depths (native). The error is the spread of the quantity over the run's members; without members only the depth of an isotherm has one. Where the reconstruction holds no salinity, the climatology's of its day stands in, and the log says so.

There is no value on land, where the sea is too shallow, and where the water column does not show the quantity, such as an isotherm in water that is all colder.</source>
        <translation>Cria um raster de uma grandeza que decorre de uma reconstrução: a profundidade da camada de mistura ou de uma isoterma, o calor entre duas profundidades, a termoclina, a densidade, a velocidade do som ou a estratificação, segundo o TEOS-10.

Temperatura e salinidade são lineares entre os níveis; portanto, reconstrua em muitas profundidades (native). O erro é o espalhamento da grandeza entre os membros da execução; sem membros, só a profundidade de uma isoterma o tem. Se a reconstrução não contém salinidade, a climatológica do dia entra em seu lugar, e o registro avisa.

Não há valor em terra, onde o mar é raso demais nem onde a coluna d'água não apresenta a grandeza, como uma isoterma em água toda mais fria.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Members (file)</source>
        <translation>Membros (arquivo)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>NetCDF (*.nc);;All files (*)</source>
        <translation>NetCDF (*.nc);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>A layer of the run tells them by itself, where it has them.</source>
        <translation>Uma camada da execução os indica por si mesma, se os tiver.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Quantity</source>
        <translation>Grandeza</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Isotherm (°C)</source>
        <translation>Isoterma (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Heat content: from (m)</source>
        <translation>Conteúdo de calor: de (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Heat content: to (m)</source>
        <translation>Conteúdo de calor: até (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Mixed layer: change of temperature (°C)</source>
        <translation>Camada de mistura: variação da temperatura (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Mixed layer: change of density (kg/m³)</source>
        <translation>Camada de mistura: variação da densidade (kg/m³)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Mixed layer: reference depth (m)</source>
        <translation>Camada de mistura: profundidade de referência (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Density, sound, stratification: depths (m)</source>
        <translation>Densidade, som, estratificação: profundidades (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Derived quantity</source>
        <translation>Grandeza derivada</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Its error</source>
        <translation>Seu erro</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Mean of the quantity</source>
        <translation>Média da grandeza</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Least value</source>
        <translation>Menor valor</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Greatest value</source>
        <translation>Maior valor</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Mean error</source>
        <translation>Erro médio</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Cells of water without a value</source>
        <translation>Células de água sem valor</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>{what}: error</source>
        <translation>{what}: erro</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>A reconstruction minus the climatology, or minus another, where it is significant</source>
        <translation>Uma reconstrução menos a climatologia, ou menos outra, onde é significativo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Subtracts from a reconstruction the climatology of its day (the increment: what the observations changed) or another reconstruction (another day, method or input), and keeps what exceeds so many standard errors of the difference.

Against the climatology the error is the reconstruction's own: the climatology is the reference. Against another reconstruction both errors are combined as independent; if the two share floats or maps, that is too much rather than too little. Of two grids the coarser is kept.</source>
        <translation>Subtrai de uma reconstrução a climatologia do seu dia (o incremento: o que as observações mudaram) ou outra reconstrução (outro dia, método ou entrada), e mantém o que excede um certo número de erros padrão da diferença.

Em relação à climatologia, o erro é o da própria reconstrução: a climatologia é a referência. Em relação a outra reconstrução, os dois erros são combinados como independentes; se as duas compartilham flutuadores ou mapas, isso é antes demais do que de menos. De duas grades, fica a mais grossa.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Minus another, else the climatology</source>
        <translation>Menos outra; senão, a climatologia</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Keep what exceeds (standard errors)</source>
        <translation>Manter o que excede (erros padrão)</translation>
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
        <translation>Diferença dividida por seu erro</translation>
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
        <translation>Proporção de valores significativos (%)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Mean of what is kept</source>
        <translation>Média do que é mantido</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Root mean square of what is kept</source>
        <translation>Média quadrática do que é mantido</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Largest absolute difference</source>
        <translation>Maior diferença absoluta</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Temperature increment</source>
        <translation>Incremento de temperatura</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Temperature difference</source>
        <translation>Diferença de temperatura</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Salinity increment</source>
        <translation>Incremento de salinidade</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Salinity difference</source>
        <translation>Diferença de salinidade</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>{what} over its error</source>
        <translation>{what} dividido por seu erro</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>{what}: {date} minus climatology</source>
        <translation>{what}: {date} menos climatologia</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>{what}: {date} minus {other}</source>
        <translation>{what}: {date} menos {other}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>the other</source>
        <translation>a outra</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Import profiles</source>
        <translation>Importar perfis</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Argo, ERDDAP, EN4 or CSV profiles as a point layer, checked by their flags</source>
        <translation>Perfis do Argo, ERDDAP, EN4 ou CSV como camada de pontos, conferidos por seus indicadores</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Reads profiles of temperature and salinity from Argo GDAC files (of a float, a cycle or a day), ERDDAP tables, EN4, CSV or point layers, as many as you like, and makes one point layer of them: a point per level, or per profile.

Quality flags are applied (1, 2, 5 and 8 are good; adjusted values count where the data mode is A or D), or kept as fields beside every bad level and the reason why it is bad. A profile that comes twice counts once. What was left out is counted by reason in the log and in the report.

Reconstruct reads the layer with a point per level as it would read the files themselves. The points carry their time, so the temporal controller works on them.</source>
        <translation>Lê perfis de temperatura e salinidade de arquivos do GDAC do Argo (de um flutuador, um ciclo ou um dia), tabelas do ERDDAP, EN4, CSV ou camadas de pontos, quantos você quiser, e faz deles uma só camada de pontos: um ponto por nível, ou por perfil.

Os indicadores de qualidade são aplicados (1, 2, 5 e 8 são bons; valores ajustados contam onde o modo dos dados é A ou D), ou mantidos como campos ao lado de cada nível ruim e do motivo pelo qual é ruim. Um perfil que vem duas vezes conta uma. O que ficou de fora é contado por motivo no registro e no relatório.

Reconstruir lê a camada com um ponto por nível como leria os próprios arquivos. Os pontos trazem sua data e hora, de modo que o controlador temporal atua sobre eles.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Profile files</source>
        <translation>Arquivos de perfis</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Fields by role</source>
        <translation>Campos por papel</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Several are separated by commas: temperature=T, time=DATE.</source>
        <translation>Separe vários por vírgulas: temperature=T, time=DATE.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>West, east, south, north of the profiles that are wanted. To cross the dateline let east go on beyond 180: 170,190,-10,10. Default: no limit.</source>
        <translation>Oeste, leste, sul, norte dos perfis desejados. Para cruzar a linha internacional de data, deixe o leste passar de 180: 170,190,-10,10. Padrão: sem limite.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Quality flags</source>
        <translation>Indicadores de qualidade</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>What a point stands for</source>
        <translation>O que um ponto representa</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Imported profiles</source>
        <translation>Perfis importados</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Report of the import</source>
        <translation>Relatório da importação</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>HTML files (*.html);;JSON files (*.json)</source>
        <translation>Arquivos HTML (*.html);;Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Profiles accepted</source>
        <translation>Perfis aceitos</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Profiles outside the dates or the extent</source>
        <translation>Perfis fora das datas ou da extensão</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Levels accepted</source>
        <translation>Níveis aceitos</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Levels rejected</source>
        <translation>Níveis rejeitados</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>FIELDS takes role=column, not {word}; write for example temperature=T.</source>
        <translation>FIELDS aceita papel=coluna, não {word}; escreva por exemplo temperature=T.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>OUTPUT_REPORT {path} can't be written: {reason}.</source>
        <translation>OUTPUT_REPORT {path} não pode ser gravado: {reason}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Import sea-surface temperature</source>
        <translation>Importar temperatura da superfície do mar</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>OSTIA, MUR or any other SST, of one day or many, as dated rasters in °C</source>
        <translation>OSTIA, MUR ou qualquer outra TSM, de um ou muitos dias, como rasters datados em °C</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Reads sea-surface temperature from GHRSST or OSTIA NetCDF files or any rasters, of one day or many, and writes a GeoTIFF in °C with a band for each day. Values stay on their own cells and as they are, unless you ask for a resolution. Land, lakes and rivers of the file's mask are left out; its error, mask and sea ice come along as further bands.

Reconstruct takes the raster as SST and knows its date. On the map you find a group with a layer per day, in the colours of all temperatures. Their times are set, so the temporal controller works on them.</source>
        <translation>Lê a temperatura da superfície do mar de arquivos NetCDF GHRSST ou OSTIA ou de quaisquer rasters, de um ou muitos dias, e grava um GeoTIFF em °C com uma banda por dia. Os valores ficam em suas próprias células e como são, a menos que você peça uma resolução. Terra, lagos e rios da máscara do arquivo ficam de fora; seu erro, sua máscara e o gelo marinho vêm como bandas adicionais.

Reconstruir usa o raster como TSM e conhece sua data. No mapa surge um grupo com uma camada por dia, nas cores de todas as temperaturas. Suas datas estão definidas, de modo que o controlador temporal atua sobre elas.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Sea-surface temperature (files)</source>
        <translation>Temperatura da superfície do mar (arquivos)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>West, east, south, north. To cross the dateline let east go on beyond 180: 170,190,-10,10. Cells that it touches are taken whole. Default: the whole raster.</source>
        <translation>Oeste, leste, sul, norte. Para cruzar a linha internacional de data, deixe o leste passar de 180: 170,190,-10,10. As células que ela toca são tomadas inteiras. Padrão: todo o raster.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Resolution (degrees)</source>
        <translation>Resolução (graus)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Most sea ice</source>
        <translation>Máximo de gelo marinho</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Further bands</source>
        <translation>Bandas adicionais</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Load a layer per day</source>
        <translation>Carregar uma camada por dia</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Whether the map shows a layer per day, or one layer whose bands are the days, among which the temporal controller chooses.</source>
        <translation>Se o mapa mostra uma camada por dia, ou uma só camada cujas bandas são os dias, entre os quais o controlador temporal escolhe.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <location filename="../depthdif_qgis/layers/sst_days.py"/>
        <source>Sea-surface temperature</source>
        <translation>Temperatura da superfície do mar</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Error of the sea-surface temperature</source>
        <translation>Erro da temperatura da superfície do mar</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Folder for a file of each day</source>
        <translation>Pasta para um arquivo por dia</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Folder for a GeoTIFF of each day besides, called sst_YYYY-MM-DD.tif.</source>
        <translation>Pasta para um GeoTIFF adicional por dia, chamado sst_AAAA-MM-DD.tif.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Cells with a value, on the fullest day</source>
        <translation>Células com valor, no dia mais completo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Lowest temperature (°C)</source>
        <translation>Menor temperatura (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Highest temperature (°C)</source>
        <translation>Maior temperatura (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Mean temperature of the cells (°C)</source>
        <translation>Temperatura média das células (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <location filename="../depthdif_qgis/layers/products.py"/>
        <source>The layers couldn't be arranged: {}</source>
        <translation>Não foi possível organizar as camadas: {}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>OUTPUT_FOLDER {path} can't be made: {reason}.</source>
        <translation>OUTPUT_FOLDER {path} não pode ser criado: {reason}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Map sheet</source>
        <translation>Folha de mapa</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>A page per depth: map, colour bar, floats, error; as PDF or pictures</source>
        <translation>Uma página por profundidade: mapa, barra de cores, flutuadores, erro; como PDF ou imagens</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Makes a page for each depth of a reconstruction: the map with graticule and scale bar, its colour bar, the floats near that depth by their residual, the error as an inset, the date, and what it was made from. A4 landscape, as one PDF, as PNGs, or both.

It works from a run on the map or from files, and needs no backend. What has no value is grey: land, and sea floor above the depth.</source>
        <translation>Faz uma página para cada profundidade de uma reconstrução: o mapa com grade de coordenadas e barra de escala, sua barra de cores, os flutuadores perto dessa profundidade segundo seu resíduo, o erro em um quadro, a data, e do que ela foi feita. A4 paisagem, como um só PDF, como PNGs, ou ambos.

Parte de uma execução no mapa ou de arquivos, e não precisa do motor de cálculo. O que não tem valor é cinza: terra, e fundo do mar acima da profundidade.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>What is shown. Default: temperature, or salinity where that is alone.</source>
        <translation>O que é mostrado. Padrão: a temperatura, ou a salinidade se só houver ela.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>For which of the reconstruction's depths there is a page, for example 0,100,500. Default: all.</source>
        <translation>Para quais das profundidades da reconstrução há uma página, por exemplo 0,100,500. Padrão: todas.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Profile levels</source>
        <translation>Níveis dos perfis</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>The profile levels that Reconstruct gave, drawn near each depth by their residual in standard errors. Default: the run's own, where a layer of it is given.</source>
        <translation>Os níveis dos perfis que Reconstruir deu, desenhados perto de cada profundidade segundo seu resíduo em erros padrão. Padrão: os da própria execução, se uma camada dela for informada.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Stands before the depth on each page. Default: the variable.</source>
        <translation>Fica antes da profundidade em cada página. Padrão: a variável.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>One colour range for all pages</source>
        <translation>Uma só faixa de cores para todas as páginas</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Whether colours mean the same on all pages; else each page's span its own values.</source>
        <translation>Se as cores significam o mesmo em todas as páginas; senão as de cada página abrangem seus próprios valores.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Contour lines</source>
        <translation>Isolinhas</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Whether there are contour lines on the map.</source>
        <translation>Se há isolinhas no mapa.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Resolution (dots per inch)</source>
        <translation>Resolução (pontos por polegada)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Of the pictures, and of the rasters in the PDF. Default: 200.</source>
        <translation>Das imagens, e dos rasters no PDF. Padrão: 200.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Map sheet (PDF)</source>
        <translation>Folha de mapa (PDF)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>Arquivos PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>One file with all pages.</source>
        <translation>Um arquivo com todas as páginas.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Folder for PNGs</source>
        <translation>Pasta para os PNGs</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Gets a picture of each page, called temperature_0100m.png and so on.</source>
        <translation>Recebe uma imagem de cada página, chamada temperature_0100m.png e assim por diante.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>There is nowhere to write to: give OUTPUT or OUTPUT_FOLDER.</source>
        <translation>Não há onde gravar: informe OUTPUT ou OUTPUT_FOLDER.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <location filename="../depthdif_qgis/inputs/observed.py"/>
        <source>PROFILES {value} can't be opened as a point layer.</source>
        <translation>PROFILES {value} não pode ser aberto como camada de pontos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>{layer} has no field {field}: PROFILES takes the profile levels that Reconstruct gave.</source>
        <translation>{layer} não tem o campo {field}: PROFILES usa os níveis dos perfis que Reconstruir deu.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>There is no depth {depth}; there are {depths} m.</source>
        <translation>Não há profundidade {depth}; há {depths} m.</translation>
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
        <translation>Salinidade</translation>
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
        <translation>{path} não pode ser gravado: a pasta existe, e o arquivo está aberto em outro lugar?</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Reconstruct</source>
        <translation>Reconstruir</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Temperature and salinity below the sea surface, with errors, from SST and profiles</source>
        <translation>Temperatura e salinidade abaixo da superfície do mar, com seus erros, a partir da TSM e de perfis</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Reconstructs potential temperature, practical salinity or both at the depths you ask for from a sea-surface temperature raster (OSTIA, MUR or any other) and Argo or other profiles, by conditional diffusion sampling.

Each layer comes with an error layer: one standard deviation, in °C or salinity. There is no value on land, in lakes or below the sea floor. Without profiles the reconstruction rests on the SST alone, and says so.

On the map you find a group for the run with a layer per depth. Their dates and elevations are set, so the temporal and the elevation controller work on them.</source>
        <translation>Reconstrói a temperatura potencial, a salinidade prática ou ambas nas profundidades pedidas, a partir de um raster de temperatura da superfície do mar (OSTIA, MUR ou outro) e de perfis do Argo ou outros, por amostragem de um modelo de difusão condicional.

Cada camada vem com uma camada de erro: um desvio padrão, em °C ou em salinidade. Não há valor em terra, em lagos nem abaixo do fundo do mar. Sem perfis, a reconstrução apoia-se somente na TSM, e avisa disso.

No mapa surge um grupo para a execução com uma camada por profundidade. Suas datas e elevações estão definidas, de modo que os controladores temporal e de elevação atuam sobre elas.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Profiles used</source>
        <translation>Perfis usados</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Dates that were there already</source>
        <translation>Datas que já estavam lá</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Mean error of the output</source>
        <translation>Erro médio da saída</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Mean error of salinity beside it</source>
        <translation>Erro médio da salinidade associada</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Output of each date</source>
        <translation>Saída de cada data</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Dates that are finished stay if you cancel; run it again to go on from there.</source>
        <translation>As datas concluídas permanecem se você cancelar; execute de novo para continuar a partir dali.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <location filename="../depthdif_qgis/gui/sample_data.py"/>
        <source>Sample profiles</source>
        <translation>Amostrar perfis</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Values and errors of a reconstruction at points and depths</source>
        <translation>Valores e erros de uma reconstrução em pontos e profundidades</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Reads a reconstruction at points and depths: temperature, salinity, their errors and climatology, interpolated between cells and levels. Nothing is extrapolated; where there is no value, the field missing says why.

Beside each value stands what the nearest float observed at that depth, if one lies near enough, with the residual (observed minus reconstructed), also divided by both errors. The residual of a float that the reconstruction used tells how closely it was fitted; that of a withheld one (observed_status) tells skill.</source>
        <translation>Lê uma reconstrução em pontos e profundidades: temperatura, salinidade, seus erros e a climatologia, interpolados entre células e níveis. Nada é extrapolado; onde não há valor, o campo missing diz por quê.

Ao lado de cada valor está o que o flutuador mais próximo observou naquela profundidade, se houver um perto o bastante, com o resíduo (observado menos reconstruído), também dividido pelos dois erros. O resíduo de um flutuador que a reconstrução usou diz quão de perto ele foi ajustado; o de um reservado (observed_status) diz a qualidade.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Points (layer)</source>
        <translation>Pontos (camada)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Where to sample. A selection or filter counts. Give this, a table or a point.</source>
        <translation>Onde amostrar. Uma seleção ou um filtro é respeitado. Informe isto, uma tabela ou um ponto.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Points (table)</source>
        <translation>Pontos (tabela)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tabelas (*.csv *.txt *.tsv);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Point</source>
        <translation>Ponto</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>A single place to sample at, picked on the map or typed.</source>
        <translation>Um único lugar onde amostrar, escolhido no mapa ou digitado.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Field: name of the point</source>
        <translation>Campo: nome do ponto</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Observed within (km)</source>
        <translation>Observado a menos de (km)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Observed within (m of depth)</source>
        <translation>Observado a menos de (m de profundidade)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Sampled values</source>
        <translation>Valores amostrados</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>A point per place and depth; as CSV, a table.</source>
        <translation>Um ponto por lugar e profundidade; como CSV, uma tabela.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Values found</source>
        <translation>Valores encontrados</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Values with an observation beside</source>
        <translation>Valores com uma observação ao lado</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Root mean square of the residuals</source>
        <translation>Média quadrática dos resíduos</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>There is no place to sample at: give POINTS, POINTS_FILE or POINT.</source>
        <translation>Não há lugar onde amostrar: informe POINTS, POINTS_FILE ou POINT.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Give POINTS or POINTS_FILE, not both.</source>
        <translation>Informe POINTS ou POINTS_FILE, não ambos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>POINTS {value} can't be opened as a point layer.</source>
        <translation>POINTS {value} não pode ser aberto como camada de pontos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>Score methods</source>
        <translation>Avaliar métodos</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>How good each method is on your data, by depth, on floats left out</source>
        <translation>Quão bom é cada método com os seus dados, por profundidade, em flutuadores reservados</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>Says how good each method is on your own data, and whether its errors are honest. Floats are left out, always with all their cycles, each method reconstructs without them, and its values and errors are compared with theirs by depth band.

With a known field, for example a model's, in place of profiles, observations of it are simulated and each method is compared with it cell by cell.

The report holds the result in words, tables and figures; the table is for your own work. Allow two minutes for 20 floats and all methods.</source>
        <translation>Diz quão bom é cada método com os seus próprios dados, e se seus erros são honestos. Flutuadores são reservados, sempre com todos os seus ciclos; cada método reconstrói sem eles, e seus valores e erros são comparados com os deles por faixa de profundidade.

Com um campo conhecido, por exemplo o de um modelo, no lugar de perfis, observações dele são simuladas e cada método é comparado com ele célula a célula.

O relatório contém o resultado em palavras, tabelas e figuras; a tabela é para o seu próprio trabalho. Conte dois minutos para 20 flutuadores e todos os métodos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>Floats or cases scored</source>
        <translation>Flutuadores ou casos avaliados</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>Give either profiles, of which floats are left out, or TRUTH, a known field.</source>
        <translation>Informe ou perfis, dos quais flutuadores são reservados, ou TRUTH, um campo conhecido.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>{name} takes whole numbers with commas, not {word}.</source>
        <translation>{name} aceita números inteiros com vírgulas, não {word}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Vertical section</source>
        <translation>Seção vertical</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>A reconstruction along a line: distance by depth, with errors and floats</source>
        <translation>Uma reconstrução ao longo de uma linha: distância por profundidade, com erros e flutuadores</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Cuts a reconstruction along a line. The picture shows the values with contour lines, hatched where the error is nearly the climatology's, land and sea floor in grey, and the floats near the line as circles in the colour of what they observed.

The raster's x is the distance along the line in kilometres, its y the height in metres (minus the depth), so that it stands upright; its bands are the value, the error and the error's ratio to the climatology's. It belongs to no place on Earth: look at it in a map view of its own (View, New Map View). It comes unticked.

The table holds the reconstruction's own levels. Nothing is extrapolated.</source>
        <translation>Corta uma reconstrução ao longo de uma linha. A imagem mostra os valores com isolinhas, com hachuras onde o erro é quase o da climatologia, terra e fundo do mar em cinza, e os flutuadores perto da linha como círculos na cor do que observaram.

O x do raster é a distância ao longo da linha em quilômetros, seu y a altura em metros (menos a profundidade), de modo que ele fica em pé; suas bandas são o valor, o erro e a razão do erro para o da climatologia. Ele não pertence a nenhum lugar da Terra: veja-o em uma vista de mapa própria (Exibir, Nova vista do mapa). Ele vem desmarcado.

A tabela contém os níveis da própria reconstrução. Nada é extrapolado.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Line (layer)</source>
        <translation>Linha (camada)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>The line to cut along: the first line of the layer, or of its selection. Give this or LINE_TEXT.</source>
        <translation>A linha ao longo da qual cortar: a primeira linha da camada, ou de sua seleção. Informe isto ou LINE_TEXT.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Line (text)</source>
        <translation>Linha (texto)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Down to (m)</source>
        <translation>Até (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Floats within (km)</source>
        <translation>Flutuadores a menos de (km)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Depth axis of the picture</source>
        <translation>Eixo de profundidade da imagem</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Picture for pages that are</source>
        <translation>Imagem para páginas do tipo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Title of the picture</source>
        <translation>Título da imagem</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Way between the line's points</source>
        <translation>Caminho entre os pontos da linha</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Width of a column (km)</source>
        <translation>Largura de uma coluna (km)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>From (m)</source>
        <translation>A partir de (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Height of a row (m)</source>
        <translation>Altura de uma linha do raster (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Hatch above this share</source>
        <translation>Hachurar acima desta proporção</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Hatch above this error</source>
        <translation>Hachurar acima deste erro</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Section (raster)</source>
        <translation>Seção (raster)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Section (picture)</source>
        <translation>Seção (imagem)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Section (table)</source>
        <translation>Seção (tabela)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Length of the line (km)</source>
        <translation>Comprimento da linha (km)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Profiles near the line</source>
        <translation>Perfis perto da linha</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>The section couldn't be styled: {}</source>
        <translation>Não foi possível estilizar a seção: {}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Set up backend</source>
        <translation>Instalar o motor de cálculo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Installs what DepthDif computes with, beside QGIS and not into it</source>
        <translation>Instala aquilo com que o DepthDif calcula, ao lado do QGIS e não dentro dele</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Installs the DepthDif backend, which comes with the plugin, and the packages that it needs into a Python environment in your QGIS profile. QGIS's own Python isn't touched. About 200 MB are downloaded and 0.8 GB are taken on the disk.

A new environment takes the old one's place only when it works: an installation that fails or is cancelled changes nothing. Remove takes everything away again.</source>
        <translation>Instala o motor de cálculo do DepthDif, que vem com o complemento, e os pacotes de que ele precisa em um ambiente Python do seu perfil do QGIS. O Python do QGIS não é alterado. São baixados cerca de 200 MB e ocupados 0,8 GB em disco.

Um novo ambiente só toma o lugar do antigo quando funciona: uma instalação que falha ou é cancelada não muda nada. A remoção retira tudo.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>install makes a new environment, repair makes the last one anew with the same choices, remove deletes it. download only fills a folder of wheels, to install from on a machine without internet. Default: install.</source>
        <translation>install cria um novo ambiente, repair refaz o último com as mesmas escolhas, remove o exclui. download apenas enche uma pasta de pacotes wheel, de onde instalar em uma máquina sem internet. Padrão: install.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>cpu is enough for the bundled model. The others run a model's learned part on an NVIDIA card: with ONNX Runtime (about 1.5 GB to download) or with PyTorch (about 3 GB). Default: cpu.</source>
        <translation>cpu basta para o modelo incluído. As outras executam a parte aprendida de um modelo em uma placa NVIDIA: com ONNX Runtime (cerca de 1,5 GB a baixar) ou com PyTorch (cerca de 3 GB). Padrão: cpu.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Folder of wheels (without internet)</source>
        <translation>Pasta de pacotes wheel (sem internet)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>A folder of Python packages (*.whl), to install from without internet. The action download fills it, on a machine with the same system and the same version of Python. Default: none, the packages are downloaded.</source>
        <translation>Uma pasta de pacotes Python (*.whl), de onde instalar sem internet. A ação download a enche, em uma máquina com o mesmo sistema e a mesma versão do Python. Padrão: nenhuma, os pacotes são baixados.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Python to start from</source>
        <translation>Python de partida</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>The Python program that the environment is made with. Default: QGIS's own, or another one that is new enough.</source>
        <translation>O programa Python com que o ambiente é criado. Padrão: o do QGIS, ou outro que seja recente o bastante.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Further package index</source>
        <translation>Índice de pacotes adicional</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Address of a package index to look into besides the usual one: your organisation's, or the one that PyTorch's site names for your CUDA version, which torch-cuda needs on Windows. Default: none.</source>
        <translation>Endereço de um índice de pacotes a consultar além do habitual: o da sua organização, ou o que o site do PyTorch indica para a sua versão do CUDA, de que torch-cuda precisa no Windows. Padrão: nenhum.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>The backend's Python</source>
        <translation>Python do motor de cálculo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>The backend's version</source>
        <translation>Versão do motor de cálculo</translation>
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
        <translation>Cancelado; nada foi alterado.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>The backend is installed, but {where} names {python}, which is used instead.</source>
        <translation>O motor de cálculo está instalado, mas {where} indica {python}, que é usado em seu lugar.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/actions.py"/>
        <source>Profile viewer</source>
        <translation>Visualizador de perfis</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/actions.py"/>
        <source>Temperature and salinity with depth, where you click</source>
        <translation>Temperatura e salinidade com a profundidade, onde você clicar</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/actions.py"/>
        <source>Depth slider</source>
        <translation>Controle de profundidade</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/actions.py"/>
        <source>Switch the map from level to level</source>
        <translation>Passar o mapa de um nível a outro</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/actions.py"/>
        <source>Shallower level</source>
        <translation>Nível mais raso</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/actions.py"/>
        <source>Deeper level</source>
        <translation>Nível mais fundo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Backend</source>
        <translation>Motor de cálculo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>More choices…</source>
        <translation>Mais opções…</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Graphics card, installation without internet, another Python</source>
        <translation>Placa gráfica, instalação sem internet, outro Python</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Copies to the clipboard what a bug report needs</source>
        <translation>Copia para a área de transferência o que um relatório de erro precisa</translation>
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
        <translation>Reparar o motor de cálculo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Remove the backend</source>
        <translation>Remover o motor de cálculo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Remove the backend and its packages from this QGIS profile? You can set it up again at any time.</source>
        <translation>Remover o motor de cálculo e seus pacotes deste perfil do QGIS? Você pode instalá-lo de novo a qualquer momento.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>DepthDif: diagnostics</source>
        <translation>DepthDif: diagnóstico</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Copied to the clipboard: paste it into your bug report.</source>
        <translation>Copiado para a área de transferência: cole-o no seu relatório de erro.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Not set up yet. The button installs the backend into your QGIS profile (about 200 MB to download); QGIS's own Python isn't touched.</source>
        <translation>Ainda não instalado. O botão instala o motor de cálculo no seu perfil do QGIS (cerca de 200 MB a baixar); o Python do QGIS não é alterado.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>{where} names {python}, which is used.</source>
        <translation>{where} indica {python}, que é usado.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Ready: backend {version} ({variant}), Python {python}, set up on {date}.</source>
        <translation>Pronto: motor de cálculo {version} ({variant}), Python {python}, instalado em {date}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>The plugin brought {version}: press Repair backend.</source>
        <translation>O complemento trouxe a {version}: clique em Reparar o motor de cálculo.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_setup.py"/>
        <source>DepthDif: set-up</source>
        <translation>DepthDif: instalação</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/depth_toolbar.py"/>
        <source>DepthDif Depth</source>
        <translation>Profundidade do DepthDif</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/depth_toolbar.py"/>
        <source>Shallower</source>
        <translation>Mais raso</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/depth_toolbar.py"/>
        <source>Depth of the level on the map</source>
        <translation>Profundidade do nível no mapa</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/depth_toolbar.py"/>
        <source>Deeper</source>
        <translation>Mais fundo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/depth_toolbar.py"/>
        <source>Play the levels, one after the other</source>
        <translation>Percorrer os níveis, um após o outro</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Reconstruct…</source>
        <translation>Reconstruir…</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Open the sample data</source>
        <translation>Abrir os dados de exemplo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Settings and set-up…</source>
        <translation>Configurações e instalação…</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>The backend isn't set up yet: about 200 MB, downloaded once.</source>
        <translation>O motor de cálculo ainda não está instalado: cerca de 200 MB, baixados uma só vez.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Set up</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Setting up the backend; you can go on working.</source>
        <translation>Instalando o motor de cálculo; você pode continuar trabalhando.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>The backend is ready.</source>
        <translation>O motor de cálculo está pronto.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>DepthDif Profile</source>
        <translation>Perfil do DepthDif</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Profile copied as CSV.</source>
        <translation>Perfil copiado como CSV.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Profile copied as a picture.</source>
        <translation>Perfil copiado como imagem.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Save the profile</source>
        <translation>Salvar o perfil</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>{file} can't be written: {reason}</source>
        <translation>{file} não pode ser gravado: {reason}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Saved: {file}</source>
        <translation>Salvo: {file}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Open a reconstruction</source>
        <translation>Abrir uma reconstrução</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Reconstructions (*.nc *.tif *.tiff)</source>
        <translation>Reconstruções (*.nc *.tif *.tiff)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Reconstruction that is shown</source>
        <translation>Reconstrução mostrada</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Float that is shown</source>
        <translation>Flutuador mostrado</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Click on the map to choose a place</source>
        <translation>Clique no mapa para escolher um lugar</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Open a NetCDF or GeoTIFF…</source>
        <translation>Abrir um NetCDF ou GeoTIFF…</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Previous float (← in the plot)</source>
        <translation>Flutuador anterior (← no gráfico)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Next float (→ in the plot)</source>
        <translation>Próximo flutuador (→ no gráfico)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Copy as CSV (Ctrl+C in the plot)</source>
        <translation>Copiar como CSV (Ctrl+C no gráfico)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Save plot or numbers (Ctrl+S in the plot)</source>
        <translation>Salvar o gráfico ou os números (Ctrl+S no gráfico)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Reconstructio&amp;n</source>
        <translation>Reco&amp;nstrução</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>&amp;Float</source>
        <translation>&amp;Flutuador</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>&amp;Stretch the upper ocean</source>
        <translation>E&amp;sticar o oceano superior</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Show the &amp;members</source>
        <translation>Mostrar os &amp;membros</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Follow the map's &amp;time</source>
        <translation>Seguir o &amp;tempo do mapa</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>&amp;Nearest observed profiles</source>
        <translation>Perfis observados mais &amp;próximos</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Copy as &amp;picture (Ctrl+Shift+C in the plot)</source>
        <translation>Copiar como &amp;imagem (Ctrl+Shift+C no gráfico)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>{count} profiles</source>
        <translation>{count} perfis</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/drawing.py"/>
        <source>Analysis</source>
        <translation>Análise</translation>
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
        <translation>{count} membros</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/drawing.py"/>
        <source>Climatology</source>
        <translation>Climatologia</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/drawing.py"/>
        <source>Mixed layer {depth:.0f} m</source>
        <translation>Camada de mistura {depth:.0f} m</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/drawing.py"/>
        <source>On the map {depth:.4g} m</source>
        <translation>No mapa {depth:.4g} m</translation>
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
        <translation>Profundidade (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/export.py"/>
        <source>the picture couldn't be saved</source>
        <translation>a imagem não pôde ser salva</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/plot.py"/>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/reader.py"/>
        <source>Reading profiles</source>
        <translation>Lendo os perfis</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/reconstruction.py"/>
        <source>{file} has no temperature or salinity by depth: choose the NetCDF or GeoTIFF of a reconstruction.</source>
        <translation>{file} não tem temperatura nem salinidade por profundidade: escolha o NetCDF ou o GeoTIFF de uma reconstrução.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/scene.py"/>
        <location filename="../depthdif_qgis/layers/lineage.py"/>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <location filename="../depthdif_qgis/sheets/page.py"/>
        <source>Practical salinity</source>
        <translation>Salinidade prática</translation>
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
        <translation>Nenhuma reconstrução para o tempo do mapa, {time}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>{title} can't be read: {reason}.</source>
        <translation>{title} não pode ser lido: {reason}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>There is no reconstruction in the project: run Reconstruct, or open the NetCDF or GeoTIFF of one.</source>
        <translation>Não há reconstrução no projeto: execute Reconstruir, ou abra o NetCDF ou GeoTIFF de uma.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>Click on the map, or step through the floats with ← and →.</source>
        <translation>Clique no mapa, ou percorra os flutuadores com ← e →.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>{place} lies outside this reconstruction.</source>
        <translation>{place} fica fora desta reconstrução.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>There is no sea at {place}.</source>
        <translation>Não há mar em {place}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>There is no value at {place}: land, or sea shallower than {depth:g} m.</source>
        <translation>Não há valor em {place}: terra, ou mar mais raso que {depth:g} m.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>The files of {title} aren't there any more: run it again, or open a copy.</source>
        <translation>Os arquivos de {title} não estão mais lá: execute-a de novo, ou abra uma cópia.</translation>
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
        <translation>{degrees:.2f}° L</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/words.py"/>
        <source>{degrees:.2f}° W</source>
        <translation>{degrees:.2f}° O</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/sample_data.py"/>
        <source>Sample SST (K)</source>
        <translation>TSM de exemplo (K)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>The one set up above</source>
        <translation>O instalado acima</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>The user's data folder</source>
        <translation>A pasta de dados do usuário</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>The system's own</source>
        <translation>A do sistema</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>75 % of what is free</source>
        <translation>75 % do que está livre</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>A Python of your own that has the backend. Empty: the environment in the QGIS profile. The environment variable DEPTHDIF_PYTHON goes before both.</source>
        <translation>Um Python seu que tenha o motor de cálculo. Vazio: o ambiente no perfil do QGIS. A variável de ambiente DEPTHDIF_PYTHON tem precedência sobre ambos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Where models run when an algorithm's own Device is left at auto. cuda needs a backend set up for it.</source>
        <translation>Onde os modelos são executados quando o Dispositivo de um algoritmo fica em auto. cuda precisa de um motor de cálculo instalado para isso.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>How many processor threads a run may take.</source>
        <translation>Quantas threads do processador uma execução pode usar.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>A run that would need more is refused before it starts.</source>
        <translation>Uma execução que precisaria de mais é recusada antes de começar.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Model packages (*.depthdif) in this folder can be chosen by their name.</source>
        <translation>Os pacotes de modelo (*.depthdif) desta pasta podem ser escolhidos pelo nome.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Where runs keep temporary files and downloaded packages are kept.</source>
        <translation>Onde as execuções guardam arquivos temporários e onde ficam os pacotes baixados.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>For every run</source>
        <translation>Para cada execução</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Interpreter</source>
        <translation>Interpretador</translation>
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
        <translation>Threads</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Memory limit</source>
        <translation>Limite de memória</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Model folder</source>
        <translation>Pasta de modelos</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Cache folder</source>
        <translation>Pasta de cache</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>There is no sea-surface temperature: give SST or SST_FILE.</source>
        <translation>Não há temperatura da superfície do mar: informe SST ou SST_FILE.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>Give {name} or {name}_FILE, not both.</source>
        <translation>Informe {name} ou {name}_FILE, não ambos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>{name} {value} can't be opened as a raster layer; give a NetCDF as {name}_FILE.</source>
        <translation>{name} {value} não pode ser aberto como camada raster; informe um NetCDF como {name}_FILE.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>There is a last date and no first: give DATE too.</source>
        <translation>Há uma última data e nenhuma primeira: informe também DATE.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>The last date, {last}, is before the first, {first}.</source>
        <translation>A última data, {last}, é anterior à primeira, {first}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>{name} {value} isn't a day; write it as YYYY-MM-DD.</source>
        <translation>{name} {value} não é um dia; escreva-o como AAAA-MM-DD.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>EXTENT {value} isn't in QGIS's order, which is west,east,south,north.</source>
        <translation>EXTENT {value} não está na ordem do QGIS, que é oeste,leste,sul,norte.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>It looks like west,south,east,north: write {}.</source>
        <translation>Parece oeste,sul,leste,norte: escreva {}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>To cross the dateline let east go on beyond 180: {west},{east:g},{south},{north}.</source>
        <translation>Para cruzar a linha internacional de data, deixe o leste passar de 180: {west},{east:g},{south},{north}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>West must be less than east, and south less than north.</source>
        <translation>O oeste deve ser menor que o leste, e o sul menor que o norte.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>EXTENT can't be transformed from {crs} to degrees: {reason}</source>
        <translation>EXTENT não pode ser transformado de {crs} para graus: {reason}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>Extent: longitude {west:g} to {east:g}, latitude {south:g} to {north:g} degrees.</source>
        <translation>Extensão: longitude de {west:g} a {east:g}, latitude de {south:g} a {north:g} graus.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/line.py"/>
        <source>Give LINE or LINE_TEXT, not both.</source>
        <translation>Informe LINE ou LINE_TEXT, não ambos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/line.py"/>
        <source>There is no line: give LINE or LINE_TEXT.</source>
        <translation>Não há linha: informe LINE ou LINE_TEXT.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/line.py"/>
        <source>LINE {value} can't be opened as a line layer.</source>
        <translation>LINE {value} não pode ser aberto como camada de linhas.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/line.py"/>
        <source>LINE: {layer} has no line; are a selection or filter in the way?</source>
        <translation>LINE: {layer} não tem nenhuma linha; há uma seleção ou um filtro no caminho?</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/line.py"/>
        <source>LINE: {layer} has several lines; the first is taken. Select another.</source>
        <translation>LINE: {layer} tem várias linhas; a primeira é usada. Selecione outra.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/line.py"/>
        <source>LINE: the line of {layer} has {count} parts; draw it in one.</source>
        <translation>LINE: a linha de {layer} tem {count} partes; desenhe-a de uma só vez.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/observed.py"/>
        <source>Observed profiles (point layer)</source>
        <translation>Perfis observados (camada de pontos)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/observed.py"/>
        <source>What floats observed: the points of a run of Reconstruct, or points with a row per level. Where RECONSTRUCTION_LAYER is given and no profiles are, the run's own points are taken.</source>
        <translation>O que os flutuadores observaram: os pontos de uma execução de Reconstruir, ou pontos com uma linha por nível. Se RECONSTRUCTION_LAYER for informado sem perfis, são usados os pontos da execução.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/observed.py"/>
        <source>Observed profiles (files)</source>
        <translation>Perfis observados (arquivos)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/profiles.py"/>
        <source>{name}: {layer} has no point to read; are a selection or filter in the way?</source>
        <translation>{name}: {layer} não tem nenhum ponto a ler; há uma seleção ou um filtro no caminho?</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/profiles.py"/>
        <source>{name}: {layer} is no layer of points.</source>
        <translation>{name}: {layer} não é uma camada de pontos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>Give this or {other}, not both.</source>
        <translation>Informe isto ou {other}, não ambos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>Give this, {other} or neither.</source>
        <translation>Informe isto, {other} ou nenhum dos dois.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>Reconstructions (*.nc *.tif *.tiff);;All files (*)</source>
        <translation>Reconstruções (*.nc *.tif *.tiff);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>{what} (any layer of the run)</source>
        <translation>{what} (qualquer camada da execução)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>Any layer of a run of Reconstruct on the map: its other files are known by it.</source>
        <translation>Qualquer camada, no mapa, de uma execução de Reconstruir: por ela se conhecem os outros arquivos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>{what} (file)</source>
        <translation>{what} (arquivo)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>The NetCDF of a run of Reconstruct, or its GeoTIFF; its error and salinity are found beside it by their names.</source>
        <translation>O NetCDF de uma execução de Reconstruir, ou seu GeoTIFF; seu erro e sua salinidade são encontrados ao lado pelos nomes.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>Give {name} or {name}_LAYER, not both.</source>
        <translation>Informe {name} ou {name}_LAYER, não ambos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>There is no reconstruction: give {name} or {name}_LAYER.</source>
        <translation>Não há reconstrução: informe {name} ou {name}_LAYER.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>{name} {value} can't be opened as a layer.</source>
        <translation>{name} {value} não pode ser aberto como camada.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>The files of {run} are gone: {path}. Run Reconstruct again.</source>
        <translation>Os arquivos de {run} sumiram: {path}. Execute Reconstruir novamente.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>The layer {layer} belongs to no run of Reconstruct; choose a layer of one, or give its file.</source>
        <translation>A camada {layer} não pertence a nenhuma execução de Reconstruir; escolha uma que pertença, ou informe seu arquivo.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/sst.py"/>
        <source>{name}: the layer {layer} isn't valid; is its file still there?</source>
        <translation>{name}: a camada {layer} não é válida; o arquivo dela ainda existe?</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/sst.py"/>
        <source>{name}: the layer {layer} isn't a raster file on disk ({provider}); export it to a GeoTIFF first, with its values and not as a rendered image.</source>
        <translation>{name}: a camada {layer} não é um arquivo raster em disco ({provider}); exporte-a antes para um GeoTIFF, com seus valores e não como imagem renderizada.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.py"/>
        <source>Unit: {unit}.</source>
        <translation>Unidade: {unit}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.py"/>
        <source>Default: {default}.</source>
        <translation>Padrão: {default}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Mixed-layer depth by density, {density_step} kg/m³</source>
        <translation>Profundidade da camada de mistura por densidade, {density_step} kg/m³</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Mixed-layer depth by temperature, {temperature_step} °C</source>
        <translation>Profundidade da camada de mistura por temperatura, {temperature_step} °C</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Depth of the {isotherm} °C isotherm</source>
        <translation>Profundidade da isoterma de {isotherm} °C</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Heat content {top}-{bottom} m</source>
        <translation>Conteúdo de calor {top}-{bottom} m</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Thermocline depth</source>
        <translation>Profundidade da termoclina</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Thermocline strength</source>
        <translation>Intensidade da termoclina</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Speed of sound</source>
        <translation>Velocidade do som</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Density</source>
        <translation>Densidade</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Potential density anomaly</source>
        <translation>Anomalia de densidade potencial</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Squared buoyancy frequency</source>
        <translation>Quadrado da frequência de flutuabilidade</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/lineage.py"/>
        <source>{what} reconstructed by {method} with {used} profiles. Errors are one standard deviation. DepthDif {version}, model {model}, seed {seed}.</source>
        <translation>{what}, reconstruídas por {method} com {used} perfis. Os erros são de um desvio padrão. DepthDif {version}, modelo {model}, semente {seed}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/lineage.py"/>
        <source>Potential temperature and practical salinity</source>
        <translation>Temperatura potencial e salinidade prática</translation>
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
        <translation>Não foi possível estilizar {layer}: {reason}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Potential temperature at {depth} m (°C)</source>
        <translation>Temperatura potencial a {depth} m (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Practical salinity at {depth} m</source>
        <translation>Salinidade prática a {depth} m</translation>
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
        <translation>Direção (A subida, D descida)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Data mode (R, A, D)</source>
        <translation>Modo dos dados (R, A, D)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Time (UTC)</source>
        <translation>Data e hora (UTC)</translation>
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
        <translation>Pressão (dbar)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Temperature in situ (°C)</source>
        <translation>Temperatura in situ (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Thermometer's error (°C)</source>
        <translation>Erro do termômetro (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Pressure gauge's error (dbar)</source>
        <translation>Erro do sensor de pressão (dbar)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>QC flag of pressure</source>
        <translation>Indicador de qualidade da pressão</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>QC flag of temperature</source>
        <translation>Indicador de qualidade da temperatura</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>QC flag of salinity</source>
        <translation>Indicador de qualidade da salinidade</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>QC flag of position</source>
        <translation>Indicador de qualidade da posição</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>QC flag of time</source>
        <translation>Indicador de qualidade da data</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>QC flag of the whole profile</source>
        <translation>Indicador de qualidade do perfil inteiro</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Sampling scheme</source>
        <translation>Esquema de amostragem</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Levels</source>
        <translation>Níveis</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Shallowest level (m)</source>
        <translation>Nível mais raso (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Deepest level (m)</source>
        <translation>Nível mais fundo (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Temperature at the shallowest level (°C)</source>
        <translation>Temperatura no nível mais raso (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Temperature at the deepest level (°C)</source>
        <translation>Temperatura no nível mais fundo (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Levels with salinity</source>
        <translation>Níveis com salinidade</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Levels observed (x) and not (.)</source>
        <translation>Níveis observados (x) e não (.)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>not observed</source>
        <translation>não observado</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <location filename="../depthdif_qgis/layers/profile_style.py"/>
        <source>rejected</source>
        <translation>rejeitado</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/profile_style.py"/>
        <source>Residual in standard errors</source>
        <translation>Resíduo em erros padrão</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/profile_style.py"/>
        <source>withheld</source>
        <translation>reservado</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Depth band</source>
        <translation>Faixa de profundidade</translation>
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
        <translation>Viés</translation>
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
        <translation>CRPS dos membros</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Spread/skill</source>
        <translation>Espalhamento/erro</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Spread/skill of the members</source>
        <translation>Espalhamento/erro dos membros</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Within 68 %</source>
        <translation>Dentro de 68 %</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Within 90 %</source>
        <translation>Dentro de 90 %</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Within 95 %</source>
        <translation>Dentro de 95 %</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>RMSE / climatology's</source>
        <translation>RMSE / o da climatologia</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>RMSE / interpolation's</source>
        <translation>RMSE / o da interpolação</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>CRPS / interpolation's</source>
        <translation>CRPS / o da interpolação</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Seconds a run</source>
        <translation>Segundos por execução</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/section_layer.py"/>
        <source>Section of temperature (°C)</source>
        <translation>Seção de temperatura (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/section_layer.py"/>
        <source>Section of salinity</source>
        <translation>Seção de salinidade</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/section_layer.py"/>
        <source>Picture: {path}</source>
        <translation>Imagem: {path}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/sst_days.py"/>
        <source>SST error</source>
        <translation>Erro da TSM</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/sst_days.py"/>
        <source>SST</source>
        <translation>TSM</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Temperature error</source>
        <translation>Erro da temperatura</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Salinity error</source>
        <translation>Erro da salinidade</translation>
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
        <translation>{name} {path} não pode ser gravado: a pasta não existe.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/products.py"/>
        <source>Load a layer per depth</source>
        <translation>Carregar uma camada por profundidade</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/products.py"/>
        <source>Whether the map shows a layer per depth, or one layer whose bands are the depths.</source>
        <translation>Se o mapa mostra uma camada por profundidade, ou uma só camada cujas bandas são as profundidades.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Sea-surface temperature (raster layer)</source>
        <translation>Temperatura da superfície do mar (camada raster)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>A raster of sea-surface temperature, in kelvin or °C. A NetCDF layer is opened again by its file, so that its error, mask and date count. Give this or the file below.</source>
        <translation>Um raster de temperatura da superfície do mar, em kelvin ou °C. Uma camada NetCDF é reaberta pelo seu arquivo, para que contem seu erro, sua máscara e sua data. Informe isto ou o arquivo abaixo.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Sea-surface temperature (file)</source>
        <translation>Temperatura da superfície do mar (arquivo)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Profiles (point layer, one point per level)</source>
        <translation>Perfis (camada de pontos, um ponto por nível)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Points with a row per level of a profile: depth or pressure, temperature, time, and if known salinity, platform, cycle and quality flag. A selection or filter counts.</source>
        <translation>Pontos com uma linha por nível de um perfil: profundidade ou pressão, temperatura, data e hora e, se conhecidos, salinidade, plataforma, ciclo e indicador de qualidade. Uma seleção ou um filtro é respeitado.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: depth (m)</source>
        <translation>Campo: profundidade (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: pressure (dbar)</source>
        <translation>Campo: pressão (dbar)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: temperature (°C)</source>
        <translation>Campo: temperatura (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: salinity</source>
        <translation>Campo: salinidade</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: time</source>
        <translation>Campo: data e hora</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: platform</source>
        <translation>Campo: plataforma</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: quality flag</source>
        <translation>Campo: indicador de qualidade</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>The profile layer's field for this; guessed from its name when empty.</source>
        <translation>O campo da camada de perfis para isto; deduzido do nome quando vazio.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Rasters (*.nc *.nc4 *.tif *.tiff);;All files (*)</source>
        <translation>Rasters (*.nc *.nc4 *.tif *.tiff);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>NetCDF files (*.nc *.nc4);;All files (*)</source>
        <translation>Arquivos NetCDF (*.nc *.nc4);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Model package</source>
        <translation>Pacote de modelo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Climatology (file)</source>
        <translation>Climatologia (arquivo)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Sea level (raster layer)</source>
        <translation>Nível do mar (camada raster)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Sea level (file)</source>
        <translation>Nível do mar (arquivo)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Mean dynamic topography (file)</source>
        <translation>Topografia dinâmica média (arquivo)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Sea-surface salinity (raster layer)</source>
        <translation>Salinidade da superfície do mar (camada raster)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Sea-surface salinity (file)</source>
        <translation>Salinidade da superfície do mar (arquivo)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Last date, for a range</source>
        <translation>Última data, para um intervalo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Step of the range (days)</source>
        <translation>Passo do intervalo (dias)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>West, east, south, north. To cross the dateline let east go on beyond 180: 170,190,-10,10. Snaps outward to cells. Default: {}.</source>
        <translation>Oeste, leste, sul, norte. Para cruzar a linha internacional de data, deixe o leste passar de 180: 170,190,-10,10. Ajusta-se para fora às células. Padrão: {}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Platforms to withhold</source>
        <translation>Plataformas a reservar</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Several are separated by commas.</source>
        <translation>Separe várias por vírgulas.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Fade where the error is the climatology's</source>
        <translation>Esmaecer onde o erro é o da climatologia</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>On the map an analysis fades where its error exceeds 0.9 of the climatology's: there it knows little more than the climatology. Needs a layer per depth.</source>
        <translation>No mapa uma análise esmaece onde seu erro excede 0,9 do da climatologia: ali ela sabe pouco mais do que a climatologia. Precisa de uma camada por profundidade.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Whether the map has contour lines over each level; their interval is in the layer's name. Needs a layer per depth.</source>
        <translation>Se o mapa tem isolinhas sobre cada nível; seu intervalo está no nome da camada. Precisa de uma camada por profundidade.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>GeoTIFF of potential temperature, °C, a band per depth. Of salinity where that alone is asked for.</source>
        <translation>GeoTIFF da temperatura potencial, em °C, uma banda por profundidade. Da salinidade, se só ela for pedida.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>GeoTIFF of the output's error, one standard deviation, in its unit, a band per depth.</source>
        <translation>GeoTIFF do erro da saída, um desvio padrão, em sua unidade, uma banda por profundidade.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Error over the climatology's</source>
        <translation>Erro dividido pelo da climatologia</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>GeoTIFF of the output's error over the climatological error: near 0 the observations say nearly all, near 1 nothing. Default: with fading beside the output, as NAME_error_ratio.tif.</source>
        <translation>GeoTIFF do erro da saída em relação ao climatológico: perto de 0 as observações dizem quase tudo, perto de 1, nada. Padrão: com esmaecimento, ao lado da saída, como NAME_error_ratio.tif.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>GeoTIFF of practical salinity, a band per depth, where both variables are asked for. Default: beside the temperature, as NAME_salinity.tif.</source>
        <translation>GeoTIFF da salinidade prática, uma banda por profundidade, se ambas as variáveis forem pedidas. Padrão: ao lado da temperatura, como NAME_salinity.tif.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>GeoTIFF of salinity's error, one standard deviation, a band per depth, where both variables are asked for. Default: beside the temperature.</source>
        <translation>GeoTIFF do erro da salinidade, um desvio padrão, uma banda por profundidade, se ambas as variáveis forem pedidas. Padrão: ao lado da temperatura.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>A point per profile level: observed value, background, analysis, their errors, and whether it was used, withheld or rejected and why.</source>
        <translation>Um ponto por nível de perfil: valor observado, campo prévio, análise, seus erros, e se foi usado, reservado ou rejeitado e por quê.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>JSON files (*.json)</source>
        <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Everything as NetCDF</source>
        <translation>Tudo como NetCDF</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>NetCDF files (*.nc)</source>
        <translation>Arquivos NetCDF (*.nc)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>CF NetCDF with each variable, its error, the error over the climatological error, and the climatology. The profile viewer and the algorithms that take a reconstruction read it.</source>
        <translation>NetCDF CF com cada variável, seu erro, o erro em relação ao climatológico, e a climatologia. O visualizador de perfis e os algoritmos que recebem uma reconstrução o leem.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Members as NetCDF</source>
        <translation>Membros como NetCDF</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>A raster of sea-surface temperature, in kelvin or °C, for withheld floats. Give this or the file below. Default: made of the floats' shallowest values.</source>
        <translation>Um raster de temperatura da superfície do mar, em kelvin ou °C, para flutuadores reservados. Informe isto ou o arquivo abaixo. Padrão: feita dos valores mais rasos dos flutuadores.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>How floats are left out</source>
        <translation>Como os flutuadores são reservados</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Share left out</source>
        <translation>Proporção reservada</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Most floats a day</source>
        <translation>Máximo de flutuadores por dia</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Known field, instead of profiles (file)</source>
        <translation>Campo conhecido, no lugar de perfis (arquivo)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Known field: numbers of profiles</source>
        <translation>Campo conhecido: números de perfis</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Known field: times</source>
        <translation>Campo conhecido: datas</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Known field: simulate sea level</source>
        <translation>Campo conhecido: simular o nível do mar</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Reference climatology (file)</source>
        <translation>Climatologia de referência (arquivo)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Scores</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>A table with a row per variable, depth band and method: bias, RMSE, CRPS, spread, coverage, ratios to other methods, each as the report explains it, and what ends in _low and _high: the 90 % interval.</source>
        <translation>Uma tabela com uma linha por variável, faixa de profundidade e método: viés, RMSE, CRPS, espalhamento, cobertura, razões com outros métodos, cada coisa como o relatório a explica, e o que termina em _low e _high: o intervalo de 90 %.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>HTML files (*.html)</source>
        <translation>Arquivos HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>A page with the result in words, tables and figures; the Results Viewer of QGIS opens it.</source>
        <translation>Uma página com o resultado em palavras, tabelas e figuras; o visualizador de resultados do QGIS a abre.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/sheets/page.py"/>
        <source>Profile levels near this depth</source>
        <translation>Níveis dos perfis perto desta profundidade</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/sheets/page.py"/>
        <source>Error, one standard deviation</source>
        <translation>Erro, um desvio padrão</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/sheets/series.py"/>
        <source>{file} holds no {quantity} by depth; give a NetCDF or GeoTIFF that Reconstruct wrote.</source>
        <translation>{file} não contém {quantity} por profundidade; informe um NetCDF ou GeoTIFF que Reconstruir gravou.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>Starting the backend</source>
        <translation>Iniciando o motor de cálculo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>Looking for a Python</source>
        <translation>Procurando um Python</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>Making an environment with Python {version}</source>
        <translation>Criando um ambiente com Python {version}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>Python {version} from {program}</source>
        <translation>Python {version} de {program}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>it makes no environment ({last_words})</source>
        <translation>não cria nenhum ambiente ({last_words})</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>its environment doesn't work ({last_words})</source>
        <translation>seu ambiente não funciona ({last_words})</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>it comes without ensurepip: install the system's package {package}, for example with the software manager</source>
        <translation>vem sem ensurepip: instale o pacote do sistema {package}, por exemplo com o gerenciador de programas</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>The packages that were found for {variant} know no CUDA on this system: name a package index that has them, as the package's own site does.</source>
        <translation>Os pacotes encontrados para {variant} não conhecem CUDA neste sistema: indique um índice de pacotes que os tenha, como explica o site do pacote.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>The new backend didn't answer in three minutes.</source>
        <translation>O novo motor de cálculo não respondeu em três minutos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>The new backend doesn't start: {reason}</source>
        <translation>O novo motor de cálculo não inicia: {reason}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>The new backend is version {theirs}, the plugin brought {ours}.</source>
        <translation>O novo motor de cálculo é da versão {theirs}; o complemento trouxe a {ours}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>The Python that was named can't be used. {refused}.</source>
        <translation>O Python indicado não pode ser usado. {refused}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>No Python was found on this system: install Python {oldest} or newer (64 bits) and try again.</source>
        <translation>Nenhum Python foi encontrado neste sistema: instale o Python {oldest} ou mais novo (64 bits) e tente de novo.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>No Python here can make the backend's environment; Python {oldest} or newer (64 bits) is needed. {refused}.</source>
        <translation>Nenhum Python daqui consegue criar o ambiente do motor de cálculo; é preciso Python {oldest} ou mais novo (64 bits). {refused}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <source>The DepthDif backend can't start with {python}: {reason}.</source>
        <translation>O motor de cálculo do DepthDif não pode iniciar com {python}: {reason}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <source>The Python at {python} has no DepthDif backend: run depthdif:setupbackend, or install it there with pip install "{backend}".</source>
        <translation>O Python em {python} não tem o motor de cálculo do DepthDif: execute depthdif:setupbackend, ou instale-o ali com pip install "{backend}".</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <source>The system ended the backend because memory ran out (exit code {code}): take a smaller extent, fewer depths or a coarser resolution, or close other programs. The log is {log}.</source>
        <translation>O sistema encerrou o motor de cálculo porque a memória acabou (código de saída {code}): use uma extensão menor, menos profundidades ou uma resolução mais grossa, ou feche outros programas. O registro é {log}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <source>The backend ended unexpectedly with exit code {code}. The log is {log}.</source>
        <translation>O motor de cálculo terminou inesperadamente com o código de saída {code}. O registro é {log}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <source>The backend {version} speaks job schema {theirs}, this plugin {ours}: set the backend up again (depthdif:setupbackend with the action repair).</source>
        <translation>O motor de cálculo {version} fala o esquema de tarefas {theirs}, este complemento o {ours}: instale-o de novo (depthdif:setupbackend com a ação repair).</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The log is {}.</source>
        <translation>O registro é {}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/environments.py"/>
        <source>Another QGIS is setting up the DepthDif backend in this profile; wait until it has finished.</source>
        <translation>Outro QGIS está instalando o motor de cálculo do DepthDif neste perfil; espere até que termine.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/interpreter.py"/>
        <source>the environment variable {}</source>
        <translation>a variável de ambiente {}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/interpreter.py"/>
        <source>the setting Interpreter in the options of DepthDif</source>
        <translation>a configuração Interpretador nas opções do DepthDif</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/interpreter.py"/>
        <source>The DepthDif backend can't start, because {where} names {path}, which isn't there.</source>
        <translation>O motor de cálculo do DepthDif não pode iniciar, porque {where} indica {path}, que não existe.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/interpreter.py"/>
        <source>The DepthDif backend isn't installed yet: press "Set up backend" in Settings ▸ Options ▸ DepthDif, or run the algorithm depthdif:setupbackend.</source>
        <translation>O motor de cálculo do DepthDif ainda não está instalado: clique em "Instalar o motor de cálculo" em Configurações ▸ Opções ▸ DepthDif, ou execute o algoritmo depthdif:setupbackend.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>Looking for {package}</source>
        <translation>Procurando {package}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>Downloading {package} {size}</source>
        <translation>Baixando {package} {size}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>Building the backend</source>
        <translation>Construindo o motor de cálculo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>Unpacking the packages</source>
        <translation>Descompactando os pacotes</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>The disk is full: make room and try again.</source>
        <translation>O disco está cheio: libere espaço e tente de novo.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>A path was longer than Windows allows: have an administrator enable long paths, or use a QGIS profile in a shorter folder.</source>
        <translation>Um caminho era mais longo do que o Windows permite: peça a um administrador que habilite caminhos longos, ou use um perfil do QGIS em uma pasta mais curta.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>The package index couldn't be reached safely: a firewall or proxy seems to replace its certificate. Ask your administrator for a package index, or install from a folder of wheels.</source>
        <translation>O índice de pacotes não pôde ser acessado com segurança: um firewall ou proxy parece substituir seu certificado. Peça ao administrador um índice de pacotes, ou instale de uma pasta de pacotes wheel.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>The folder {folder} has no wheel of {package} for Python {version} on this system.</source>
        <translation>A pasta {folder} não tem pacote wheel de {package} para Python {version} neste sistema.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>The package index can't be reached: check the internet connection and QGIS's proxy settings, or install from a folder of wheels.</source>
        <translation>O índice de pacotes não pode ser acessado: verifique a conexão com a internet e as configurações de proxy do QGIS, ou instale de uma pasta de pacotes wheel.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>There is no ready-made package of {package} for Python {version} on this system ({system}): choose another Python.</source>
        <translation>Não há pacote pronto de {package} para Python {version} neste sistema ({system}): escolha outro Python.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>The packages couldn't be installed ({reason}).</source>
        <translation>Os pacotes não puderam ser instalados ({reason}).</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/process.py"/>
        <source>{program} can't be started: {reason}.</source>
        <translation>{program} não pode ser iniciado: {reason}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/processing.py"/>
        <source>The backend is older than the plugin: repair it in Settings ▸ Options ▸ DepthDif.</source>
        <translation>O motor de cálculo é mais antigo que o complemento: repare-o em Configurações ▸ Opções ▸ DepthDif.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pythons.py"/>
        <source>it doesn't run as a Python ({last_words})</source>
        <translation>não funciona como um Python ({last_words})</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pythons.py"/>
        <source>it says nothing</source>
        <translation>não diz nada</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pythons.py"/>
        <source>it is Python {version}, and {oldest} or newer is needed</source>
        <translation>é Python {version}, e é preciso {oldest} ou mais novo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pythons.py"/>
        <source>it is a 32-bit Python, and 64 bits are needed</source>
        <translation>é um Python de 32 bits, e são precisos 64 bits</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pythons.py"/>
        <source>it has no venv module: install {package}</source>
        <translation>não tem o módulo venv: instale {package}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The folder {folder} holds no wheels (*.whl).</source>
        <translation>A pasta {folder} não contém pacotes wheel (*.whl).</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The backend is ready</source>
        <translation>O motor de cálculo está pronto</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>Say into which folder the wheels are to be downloaded (WHEELS).</source>
        <translation>Diga em que pasta os pacotes wheel devem ser baixados (WHEELS).</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The wheels are there</source>
        <translation>Os pacotes wheel estão lá</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The backend no longer counts, but some of its files are in use: close other QGIS windows and remove it again. They are in {folder}.</source>
        <translation>O motor de cálculo já não conta, mas alguns de seus arquivos estão em uso: feche outras janelas do QGIS e remova-o de novo. Eles estão em {folder}.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The backend is removed</source>
        <translation>O motor de cálculo foi removido</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>There is no CUDA on macOS: choose the variant cpu.</source>
        <translation>Não há CUDA no macOS: escolha a variante cpu.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The installation needs about {needed:g} GB in {folder}, where {free:.1f} GB are free.</source>
        <translation>A instalação precisa de cerca de {needed:g} GB em {folder}, onde há {free:.1f} GB livres.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The backend that was installed before still works.</source>
        <translation>O motor de cálculo instalado antes continua funcionando.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Day, at 12 UTC, around which profiles are taken.</source>
        <translation>Dia, às 12 UTC, em torno do qual os perfis são tomados.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>all of them are</source>
        <translation>todos são</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Which column of the profiles plays a role that would otherwise be guessed. Roles: depth, pressure, temperature, potential_temperature, salinity, time, platform, cycle, direction, qc, longitude, latitude.</source>
        <translation>Que coluna dos perfis desempenha um papel que de outro modo seria deduzido. Papéis: depth, pressure, temperature, potential_temperature, salinity, time, platform, cycle, direction, qc, longitude, latitude.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>guessed</source>
        <translation>deduzido</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>A row for each level of a profile that has a temperature.</source>
        <translation>Uma linha para cada nível de um perfil que tem temperatura.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>CSV on stdout</source>
        <translation>CSV na saída padrão</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>A point for each profile, with a column for each of the 50 levels, empty where it is not observed.</source>
        <translation>Um ponto para cada perfil, com uma coluna para cada um dos 50 níveis, vazia onde não foi observado.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>As --profiles takes them.</source>
        <translation>Como --profiles os recebe.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>required</source>
        <translation>obrigatório</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Half-width of the time window for profiles, inclusive.</source>
        <translation>Meia largura da janela de tempo dos perfis, com os extremos incluídos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>days</source>
        <translation>dias</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>5 where a date is given</source>
        <translation>5 quando uma data é informada</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What the columns of points_output hold: t_0000m … t_5728m are potential temperatures, s_0000m … s_5728m practical salinities.</source>
        <translation>O que contêm as colunas de points_output: t_0000m … t_5728m são temperaturas potenciais, s_0000m … s_5728m salinidades práticas.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Heat content: the lower depth. Where the sea is shallower there is no value.</source>
        <translation>Conteúdo de calor: a profundidade inferior. Onde o mar é mais raso não há valor.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Mixed layer by density: the increase of potential density that ends it.</source>
        <translation>Camada de mistura por densidade: o aumento da densidade potencial que a termina.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Density, speed of sound, stratification: at which depths, such as 0,100,200-1000/200; native are the reconstruction's levels, for stratification the depths half-way between them.</source>
        <translation>Densidade, velocidade do som, estratificação: em que profundidades, como 0,100,200-1000/200; native são os níveis da reconstrução e, para a estratificação, as profundidades a meio caminho entre eles.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>native</source>
        <translation>native</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Its standard error, as GeoTIFF.</source>
        <translation>Seu erro padrão, como GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>not written</source>
        <translation>não é gravado</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Isotherm depth: which potential temperature.</source>
        <translation>Profundidade de uma isoterma: qual temperatura potencial.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The members of the same run (its members output): the error is their spread. Without them only an isotherm's depth has an error, from that of temperature.</source>
        <translation>Os membros da mesma execução (sua saída de membros): o erro é o espalhamento deles. Sem eles, só a profundidade de uma isoterma tem erro, a partir do da temperatura.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The quantity: a GeoTIFF with a band per depth, or a NetCDF with its error too.</source>
        <translation>A grandeza: um GeoTIFF com uma banda por profundidade, ou um NetCDF também com seu erro.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What to derive. Mixed-layer depth by density or temperature: where they first differ from 10 m by the criterion (de Boyer Montégut et al. 2004). Isotherm depth: the shallowest. Heat content: the integral of density times heat capacity times conservative temperature between two depths, relative to 0 °C. Thermocline: the layer of the greatest gradient of temperature. Density in situ, potential density anomaly (sigma-0), speed of sound and stratification (squared buoyancy frequency): at each of the depths.</source>
        <translation>O que derivar. Profundidade da camada de mistura por densidade ou temperatura: onde diferem pela primeira vez da de 10 m segundo o critério (de Boyer Montégut et al. 2004). Profundidade de uma isoterma: a mais rasa. Conteúdo de calor: a integral de densidade vezes capacidade térmica vezes temperatura conservativa entre duas profundidades, em relação a 0 °C. Termoclina: a camada do maior gradiente de temperatura. Densidade in situ, anomalia de densidade potencial (sigma-0), velocidade do som e estratificação (quadrado da frequência de flutuabilidade): em cada uma das profundidades.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What a reconstruction wrote: its NetCDF, or a GeoTIFF, whose error and salinity are found beside it by their names. Repeatable, for GeoTIFFs of the same run that stand elsewhere.</source>
        <translation>O que uma reconstrução gravou: seu NetCDF, ou um GeoTIFF, cujo erro e cuja salinidade são encontrados ao lado pelos nomes. Pode ser repetido, para GeoTIFFs da mesma execução que estão em outro lugar.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Mixed layer: the depth from which the change counts.</source>
        <translation>Camada de mistura: a profundidade a partir da qual a variação conta.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Mixed layer by temperature: the change that ends it, warmer or colder.</source>
        <translation>Camada de mistura por temperatura: a variação que a termina, mais quente ou mais fria.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Heat content: the upper depth.</source>
        <translation>Conteúdo de calor: a profundidade superior.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>At which depths, such as 0,100,200-1000/200, linearly between levels; native are the first reconstruction's levels.</source>
        <translation>Em que profundidades, como 0,100,200-1000/200, linearmente entre níveis; native são os níveis da primeira reconstrução.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The standard error of the difference, as GeoTIFF.</source>
        <translation>O erro padrão da diferença, como GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The difference: a GeoTIFF with a band per depth, or a NetCDF with error and ratio.</source>
        <translation>A diferença: um GeoTIFF com uma banda por profundidade, ou um NetCDF com erro e razão.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How many standard errors a difference must exceed to be kept; 0 keeps all. The error is the reconstruction's own against the climatology, and that of both, as independent, against another reconstruction.</source>
        <translation>Quantos erros padrão uma diferença deve exceder para ser mantida; 0 mantém tudo. O erro é o da própria reconstrução em relação à climatologia, e o de ambas, como independentes, em relação a outra reconstrução.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What to compare.</source>
        <translation>O que comparar.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>First day (UTC) of the profiles that are wanted.</source>
        <translation>Primeiro dia (UTC) dos perfis desejados.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Last day (UTC), inclusive.</source>
        <translation>Último dia (UTC), inclusive.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>West, south, east, north of the profiles that are wanted. East below west, or above 180, crosses the dateline.</source>
        <translation>Oeste, sul, leste, norte dos perfis desejados. Um leste menor que o oeste, ou maior que 180, cruza a linha internacional de data.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>degrees</source>
        <translation>graus</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The points. Temperatures are in °C, pressure in dbar, depths in m, times in UTC.</source>
        <translation>Os pontos. As temperaturas estão em °C, a pressão em dbar, as profundidades em m, as datas e horas em UTC.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Profiles: Argo, ERDDAP or EN4 NetCDF, CSV, or a point layer; one file or many.</source>
        <translation>Perfis: NetCDF do Argo, ERDDAP ou EN4, CSV, ou uma camada de pontos; um arquivo ou muitos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What to do with quality flags. apply leaves bad profiles and levels out; keep lists them too, with their flags, and says of each whether it is accepted and why not. Duplicates are always left out.</source>
        <translation>O que fazer com os indicadores de qualidade. apply deixa de fora perfis e níveis ruins; keep também os lista, com seus indicadores, e diz de cada um se foi aceito e, se não, por quê. Duplicatas sempre ficam de fora.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What was read and what was left out, counted by reason, as a page or as JSON.</source>
        <translation>O que foi lido e o que ficou de fora, contado por motivo, como página ou como JSON.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Whether a row is a level of a profile, which a reconstruction can read, or a whole profile with its number of levels, its depths and its surface temperature.</source>
        <translation>Se uma linha é um nível de um perfil, que uma reconstrução pode ler, ou um perfil inteiro com seu número de níveis, suas profundidades e sua temperatura de superfície.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What else goes into a raster: all adds bands of the error, the mask and the sea ice that the file gives, so that a reconstruction finds them; sst adds nothing.</source>
        <translation>O que mais entra em um raster: all acrescenta bandas do erro, da máscara e do gelo marinho que o arquivo dá, para que uma reconstrução os encontre; sst não acrescenta nada.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>First day that is wanted. For one raster without a date of its own, its day.</source>
        <translation>Primeiro dia desejado. Para um único raster sem data própria, seu dia.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Last day that is wanted, inclusive.</source>
        <translation>Último dia desejado, inclusive.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>GeoTIFF of the error (1 σ) in °C that the file gives, a band for each day; at least 1 °C under sea ice, as a reconstruction takes it.</source>
        <translation>GeoTIFF do erro (1 σ) em °C que o arquivo dá, uma banda por dia; pelo menos 1 °C sob gelo marinho, como uma reconstrução o recebe.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>West, south, east, north. East below west, or above 180, crosses the dateline. Cells that it touches are taken whole.</source>
        <translation>Oeste, sul, leste, norte. Um leste menor que o oeste, ou maior que 180, cruza a linha internacional de data. As células que ela toca são tomadas inteiras.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the whole raster</source>
        <translation>todo o raster</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Existing folder for a GeoTIFF of each day, sst_YYYY-MM-DD.tif.</source>
        <translation>Pasta existente para um GeoTIFF por dia, sst_AAAA-MM-DD.tif.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Whether the file's own mask is honoured: sea leaves out what it calls land, lake or river; none keeps every value.</source>
        <translation>Se a máscara do próprio arquivo é respeitada: sea deixa de fora o que ela chama de terra, lago ou rio; none mantém todos os valores.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Leave out cells with more sea ice than this.</source>
        <translation>Deixar de fora as células com mais gelo marinho do que isto.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>ice is no reason</source>
        <translation>o gelo não é motivo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>One GeoTIFF in °C with a band for each day, in order of time.</source>
        <translation>Um GeoTIFF em °C com uma banda por dia, em ordem de tempo.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Size of a cell: coarser ones average, finer ones interpolate.</source>
        <translation>Tamanho de uma célula: as mais grossas fazem a média, as mais finas interpolam.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the raster's own cells, with their values as they are</source>
        <translation>as células do próprio raster, com seus valores como são</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Sea-surface temperature: GHRSST or OSTIA NetCDF files or any rasters, of one day or many; a folder of them, or a pattern such as ostia/2018*.nc. F:variable or F:band-number picks one where a file holds several.</source>
        <translation>Temperatura da superfície do mar: arquivos NetCDF GHRSST ou OSTIA ou quaisquer rasters, de um ou muitos dias; uma pasta com eles, ou um padrão como ostia/2018*.nc. F:variable ou F:número-da-banda escolhe uma quando um arquivo contém várias.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>CF climatology (for example WOA) instead of the model's.</source>
        <translation>Climatologia CF (por exemplo, WOA) no lugar da do modelo.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the model's</source>
        <translation>a do modelo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Day of the analysis, which is for 12 UTC.</source>
        <translation>Dia da análise, que vale para as 12 UTC.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the SST file's, if it holds one</source>
        <translation>a do arquivo de TSM, se ele contiver uma</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Last day of a range of dates that begins with the date: a reconstruction for each, its files named by its day (NAME_2018-12-31.tif). A date whose outputs are all there, made by the same job from the same data, is kept and not made again. Give an extent, so that all dates have the same grid.</source>
        <translation>Último dia de um intervalo de datas que começa na data: uma reconstrução para cada uma, com arquivos nomeados por seu dia (NAME_2018-12-31.tif). Uma data cujas saídas estão todas lá, feitas pela mesma tarefa com os mesmos dados, é mantida e não é refeita. Informe uma extensão, para que todas as datas tenham a mesma grade.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>none: one date</source>
        <translation>nenhuma: uma só data</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Step of a range of dates.</source>
        <translation>Passo de um intervalo de datas.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Output depths, for example 0,10,50-200/50, or native for the model's own levels. 0 is the shallowest level; linear in depth between levels.</source>
        <translation>Profundidades de saída, por exemplo 0,10,50-200/50, ou native para os níveis do próprio modelo. 0 é o nível mais raso; linear na profundidade entre níveis.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>metres, positive down</source>
        <translation>metros, positivos para baixo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Where the model runs.</source>
        <translation>Onde o modelo é executado.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>GeoTIFF of the calibrated error (1 σ), in the unit of the output; none writes no such file.</source>
        <translation>GeoTIFF do erro calibrado (1 σ), na unidade da saída; none não grava esse arquivo.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>beside a GeoTIFF output</source>
        <translation>ao lado de uma saída GeoTIFF</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>West, south, east, north. East below west, or above 180, crosses the dateline. Snaps outward to cells.</source>
        <translation>Oeste, sul, leste, norte. Um leste menor que o oeste, ou maior que 180, cruza a linha internacional de data. Ajusta-se para fora às células.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the profiles' bounding box in the window + 3°, within the SST; without profiles the SST's</source>
        <translation>o retângulo que envolve os perfis da janela + 3°, dentro da TSM; sem perfis, o da TSM</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Mean dynamic topography, which is subtracted from the sea level.</source>
        <translation>Topografia dinâmica média, que é subtraída do nível do mar.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>m, cm or mm, by the file</source>
        <translation>m, cm ou mm, conforme o arquivo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>none: a topography is compared with the climatology's own</source>
        <translation>nenhuma: uma topografia é comparada com a da própria climatologia</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Number of members, even. Given with preview, it turns the sampler on.</source>
        <translation>Número de membros, par. Informado com preview, liga o amostrador.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>by quality</source>
        <translation>conforme a qualidade</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>NetCDF with the members' fields.</source>
        <translation>NetCDF com os campos dos membros.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How: auto withholds the job's own floats in turn and takes, per depth band with at least 8 of them, the method that surely wins; else, and in preview, diffusion.</source>
        <translation>Como: auto reserva os flutuadores da tarefa um a um e usa, em cada faixa de profundidade com pelo menos 8 deles, o método que vence com segurança; senão, e em preview, diffusion.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Model package.</source>
        <translation>Pacote de modelo.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the bundled one</source>
        <translation>o incluído</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Result. NetCDF (.nc) holds everything; GeoTIFF (.tif) holds temperature (salinity where that alone is asked for), a band per depth, with NAME_error.tif and NAME_error_ratio.tif beside it.</source>
        <translation>Resultado. NetCDF (.nc) contém tudo; GeoTIFF (.tif) contém a temperatura (a salinidade, se só ela for pedida), uma banda por profundidade, com NAME_error.tif e NAME_error_ratio.tif ao lado.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Profiles: Argo, ERDDAP or EN4 NetCDF, CSV, or a point layer.</source>
        <translation>Perfis: NetCDF do Argo, ERDDAP ou EN4, CSV, ou uma camada de pontos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>none: only the SST is used, and said so</source>
        <translation>nenhum: só a TSM é usada, e isso é avisado</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>preview is one evaluation without members, standard 16 members × 8 steps, high 32 × 16.</source>
        <translation>preview é uma avaliação sem membros, standard 16 membros × 8 passos, high 32 × 16.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>JSON report: inputs with hashes, counts by reason, method, model, seed, versions, timings, peak memory.</source>
        <translation>Relatório JSON: entradas com seus hashes, contagens por motivo, método, modelo, semente, versões, tempos, pico de memória.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Size of an output cell.</source>
        <translation>Tamanho de uma célula de saída.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Seed of the noise: the same seed gives the same result.</source>
        <translation>Semente do ruído: a mesma semente dá o mesmo resultado.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Sea level: an anomaly, or an absolute dynamic topography, best with its mean (mdt). A DUACS file or any raster, of the day of the analysis; F:variable as for the SST.</source>
        <translation>Nível do mar: uma anomalia, ou uma topografia dinâmica absoluta, de preferência com sua média (mdt). Um arquivo DUACS ou qualquer raster, do dia da análise; F:variable como para a TSM.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Sea-surface salinity of the day: any raster. It acts where salinity is reconstructed.</source>
        <translation>Salinidade da superfície do mar do dia: qualquer raster. Atua onde a salinidade é reconstruída.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Sea-surface temperature: a GHRSST or OSTIA NetCDF file or any raster. F:variable or F:band-number picks one where the file holds several. A folder, or a pattern such as ostia/2018*.nc, stands for daily files: the one of the date is taken.</source>
        <translation>Temperatura da superfície do mar: um arquivo NetCDF GHRSST ou OSTIA ou qualquer raster. F:variable ou F:número-da-banda escolhe uma quando o arquivo contém várias. Uma pasta, ou um padrão como ostia/2018*.nc, representa arquivos diários: usa-se o da data.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What is reconstructed: potential temperature (°C), practical salinity, or both. Salinity comes with columns that are statically stable. With both, GeoTIFF outputs of salinity stand beside those of temperature, as NAME_salinity.tif.</source>
        <translation>O que é reconstruído: temperatura potencial (°C), salinidade prática, ou ambas. A salinidade vem com colunas estaticamente estáveis. Com ambas, as saídas GeoTIFF da salinidade ficam ao lado das da temperatura, como NAME_salinity.tif.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Platform whose profiles are left out of the analysis and scored in the outputs.</source>
        <translation>Plataforma cujos perfis ficam fora da análise e são avaliados nas saídas.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Where: places as longitude,latitude in degrees.</source>
        <translation>Onde: lugares como longitude,latitude em graus.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How far in depth the nearest observed level may be; the observed value is interpolated between levels.</source>
        <translation>A que distância em profundidade pode estar o nível observado mais próximo; o valor observado é interpolado entre níveis.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>10 m, or 10 % of the depth where that is more</source>
        <translation>10 m, ou 10 % da profundidade onde isso for mais</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Depths as a list with ranges, such as 0,10,50-200/50, or native: the reconstruction's own. Between its levels values are interpolated linearly; nothing is extrapolated.</source>
        <translation>Profundidades como lista com intervalos, por exemplo 0,10,50-200/50, ou native: as da própria reconstrução. Entre seus níveis os valores são interpolados linearmente; nada é extrapolado.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How far from a point the observed profile beside it may be; the nearest counts that has a value at the depth.</source>
        <translation>A que distância de um ponto pode estar o perfil observado ao lado; conta o mais próximo que tenha um valor na profundidade.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The field with the names of the points.</source>
        <translation>O campo com os nomes dos pontos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>name, station, label, id, platform or fid, whichever comes first</source>
        <translation>name, station, label, id, platform ou fid, o primeiro que existir</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The table: a row per point and depth.</source>
        <translation>A tabela: uma linha por ponto e profundidade.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Where: a CSV with columns of longitude and latitude, or a point layer.</source>
        <translation>Onde: um CSV com colunas de longitude e latitude, ou uma camada de pontos.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What floats observed: the run's own table of profiles (--profiles-output), which knows what became of them, or any profiles that a reconstruction reads.</source>
        <translation>O que os flutuadores observaram: a tabela de perfis da própria execução (--profiles-output), que sabe o que foi feito deles, ou quaisquer perfis que uma reconstrução lê.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How far from the day of the reconstruction a profile may be. A run's own table counts as a whole.</source>
        <translation>A que distância do dia da reconstrução um perfil pode estar. A tabela da própria execução conta por inteiro.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Days of analysis. With a known field, the field's own day, where it says none.</source>
        <translation>Dias de análise. Com um campo conhecido, o dia do próprio campo, se nenhum for indicado.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the SST's</source>
        <translation>o da TSM</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>With a known field: numbers of simulated profiles, each a case.</source>
        <translation>Com um campo conhecido: números de perfis simulados, cada um um caso.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Share of the floats that is left out, where a fraction is; between 0 and 1.</source>
        <translation>Proporção dos flutuadores que é reservada, quando uma fração o é; entre 0 e 1.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Methods that are compared.</source>
        <translation>Métodos que são comparados.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Most floats scored a day; a random choice where there are more.</source>
        <translation>Máximo de flutuadores avaliados por dia; uma escolha aleatória onde houver mais.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Folder for report.html with figures, and scores.csv, cases.csv and levels.csv.</source>
        <translation>Pasta para report.html com figuras, e scores.csv, cases.csv e levels.csv.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Monthly climatology to compare with, taken as it is.</source>
        <translation>Climatologia mensal com que comparar, tal como é.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The page with figures alone.</source>
        <translation>Apenas a página com figuras.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>With a known field: simulate sea level too, with an error of 3 cm over 100 km.</source>
        <translation>Com um campo conhecido: simular também o nível do mar, com um erro de 3 cm em 100 km.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>With withheld floats: sea-surface temperature, as a reconstruction takes it.</source>
        <translation>Com flutuadores reservados: temperatura da superfície do mar, como uma reconstrução a recebe.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>made of the floats' shallowest values</source>
        <translation>feita dos valores mais rasos dos flutuadores</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>With a known field: its times that are taken, by number from 0, by day, or all.</source>
        <translation>Com um campo conhecido: suas datas que são usadas, por número a partir de 0, por dia, ou all para todas.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>up to three, spread evenly</source>
        <translation>até três, distribuídas por igual</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>A known field: CF NetCDF of temperature (and salinity) on levels, whose observations are simulated. Give this or profiles.</source>
        <translation>Um campo conhecido: NetCDF CF de temperatura (e salinidade) em níveis, cujas observações são simuladas. Informe isto ou perfis.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>none: floats are withheld</source>
        <translation>nenhum: flutuadores são reservados</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Which floats are left out. floats: each in turn; fraction: a random share at once; region: each in turn with all floats within 500 km.</source>
        <translation>Quais flutuadores são reservados. floats: cada um por vez; fraction: uma parte aleatória de uma só vez; region: cada um por vez com todos os flutuadores a menos de 500 km.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Depth in the picture: stretched gives the upper ocean more room (by the square root of depth), linear does not.</source>
        <translation>A profundidade na imagem: stretched dá mais espaço ao oceano superior (pela raiz quadrada da profundidade), linear não.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Lower end of the section.</source>
        <translation>Extremo inferior da seção.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the deepest level</source>
        <translation>o nível mais fundo</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Upper end of the section.</source>
        <translation>Extremo superior da seção.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the surface</source>
        <translation>a superfície</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Height of a row of the raster; values are interpolated linearly between levels.</source>
        <translation>Altura de uma linha do raster; os valores são interpolados linearmente entre níveis.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>a round number that makes 100 to 200 rows</source>
        <translation>um número redondo que dê de 100 a 200 linhas</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How far from the line a profile may be to be shown in the picture.</source>
        <translation>A que distância da linha um perfil pode estar para aparecer na imagem.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Hatched is also where the error is more than this, in the unit of the variable.</source>
        <translation>Também é hachurado onde o erro é maior que isto, na unidade da variável.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Hatched is where the error is more than this share of the climatology's: where observations say little. Above 1 hatches nothing.</source>
        <translation>É hachurado onde o erro é maior que esta proporção do da climatologia: onde as observações dizem pouco. Acima de 1 nada é hachurado.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The line: longitude,latitude pairs in degrees, a WKT LINESTRING, or a layer with lines, of which the first is taken. It takes the shorter way round the globe, also across the dateline.</source>
        <translation>A linha: pares longitude,latitude em graus, uma LINESTRING WKT, ou uma camada com linhas, da qual se usa a primeira. Ela toma o caminho mais curto em torno do globo, também através da linha internacional de data.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The section as a raster: distance in km to the right, height in m (minus the depth) upwards; bands for the value, its error and its ratio to the climatology's.</source>
        <translation>A seção como raster: distância em km para a direita, altura em m (menos a profundidade) para cima; bandas para o valor, seu erro e sua razão para o da climatologia.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The section as a picture.</source>
        <translation>A seção como imagem.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Width of a column, made a little smaller to fit the line.</source>
        <translation>Largura de uma coluna, um pouco reduzida para caber na linha.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>half a cell of the reconstruction</source>
        <translation>meia célula da reconstrução</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The section as a table at the reconstruction's own levels: distance, longitude, latitude, depth, value, error, ratio and climatology.</source>
        <translation>A seção como tabela nos níveis da própria reconstrução: distância, longitude, latitude, profundidade, valor, erro, razão e climatologia.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Whether the picture is for light or dark pages.</source>
        <translation>Se a imagem é para páginas claras ou escuras.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Title of the picture.</source>
        <translation>Título da imagem.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the variable and the day</source>
        <translation>a variável e o dia</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What to show. auto is temperature, or salinity where there is nothing else.</source>
        <translation>O que mostrar. auto é a temperatura, ou a salinidade onde não há outra coisa.</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How the line runs between its points: straight as drawn on a map in degrees, or along the geodesic, the shortest way. Distances are geodesic in both.</source>
        <translation>Como a linha vai de um ponto a outro: straight, reta como desenhada em um mapa em graus, ou geodesic, ao longo da geodésica, o caminho mais curto. As distâncias são geodésicas em ambos os casos.</translation>
    </message>
</context>
</TS>
