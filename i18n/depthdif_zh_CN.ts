<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DepthDif</name>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Align profiles</source>
        <translation>对齐剖面</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Profiles on the 50 depth levels: a field per level, and a table</source>
        <translation>把剖面放到 50 个深度层上：每层一个字段，并附一个表</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Checks profiles by their quality flags, converts them to depth and potential temperature (TEOS-10) and puts them on the 50 levels of the model, from 0.5 to 5728 m, as a reconstruction does. A level is filled if it lies within what the profile observed and a sample lies within 10 % of its depth, or 10 m; its value is interpolated. Nothing is extrapolated: other levels are empty.

You get a point per profile with a field per level (t_0110m is the temperature at 109.7 m), which levels are observed, and a table with a row per value.</source>
        <translation>按质量标志检查剖面，换算为深度和位温 (TEOS-10)，并像重建时那样放到模型的 50 个层上（0.5 至 5728 m）。若某层位于剖面的观测范围内，且在其深度的 10 % 或 10 m 之内有样本，则填入该层，其值由插值得到。不作外推：其他层留空。

得到每条剖面一个点、每层一个字段（t_0110m 为 109.7 m 处的温度）、哪些层有观测，以及每个值一行的表。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <location filename="../depthdif_qgis/inputs/observed.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Time window (± days)</source>
        <translation>时间窗口（± 天）</translation>
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
        <translation>变量</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Aligned profiles</source>
        <translation>对齐后的剖面</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Table of aligned profiles</source>
        <translation>对齐后的剖面表</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Profiles read</source>
        <translation>已读取的剖面</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Profiles aligned</source>
        <translation>已对齐的剖面</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Profiles rejected</source>
        <translation>已剔除的剖面</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>Values on levels</source>
        <translation>各层上的值</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/alignprofiles.py"/>
        <source>There are no profiles: give PROFILES or PROFILE_FILES.</source>
        <translation>没有剖面：请给出 PROFILES 或 PROFILE_FILES。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/backend_algorithm.py"/>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/backend_algorithm.py"/>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>Reconstruction</source>
        <translation>重建</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/backend_algorithm.py"/>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/backend_algorithm.py"/>
        <source>Set-up</source>
        <translation>安装</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/backend_algorithm.py"/>
        <source>{name} would overwrite the input {path}. Name another file.</source>
        <translation>{name} 会覆盖输入 {path}。请指定其他文件。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Derive quantities</source>
        <translation>导出物理量</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Mixed-layer depth, isotherm depth, heat content, thermocline, density, sound speed and stratification of a reconstruction, with errors</source>
        <translation>由重建结果得到混合层深度、等温线深度、热含量、温跃层、密度、声速和层结及其误差</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Makes a raster of a quantity that a reconstruction implies: the depth of the mixed layer or of an isotherm, the heat between two depths, the thermocline, density, speed of sound or stratification, by TEOS-10.

Temperature and salinity are linear between levels, so reconstruct at many depths (native). The error is the spread of the quantity over the run's members; without members only the depth of an isotherm has one. Where the reconstruction holds no salinity, the climatology's of its day stands in, and the log says so.

There is no value on land, where the sea is too shallow, and where the water column does not show the quantity, such as an isotherm in water that is all colder.</source>
        <translation>生成由重建结果推得的某个量的栅格：混合层或某条等温线的深度、两个深度之间的热量、温跃层、密度、声速或层结，均按 TEOS-10 计算。

温度和盐度在层间为线性，因此请在许多深度上重建（native）。误差是该量在本次运行各成员之间的离散度；没有成员时，只有等温线深度带误差。若重建结果中没有盐度，则用当日的气候态盐度代替，并在日志中说明。

陆地、海水太浅之处，以及水柱中不出现该量之处（例如整层都更冷的水中的等温线）没有值。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Members (file)</source>
        <translation>成员（文件）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>NetCDF (*.nc);;All files (*)</source>
        <translation>NetCDF (*.nc);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>A layer of the run tells them by itself, where it has them.</source>
        <translation>如果有成员，选择该次运行的图层即可自动找到。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Quantity</source>
        <translation>物理量</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Isotherm (°C)</source>
        <translation>等温线 (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Heat content: from (m)</source>
        <translation>热含量：起始深度 (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Heat content: to (m)</source>
        <translation>热含量：终止深度 (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Mixed layer: change of temperature (°C)</source>
        <translation>混合层：温度变化 (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Mixed layer: change of density (kg/m³)</source>
        <translation>混合层：密度变化 (kg/m³)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Mixed layer: reference depth (m)</source>
        <translation>混合层：参考深度 (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Density, sound, stratification: depths (m)</source>
        <translation>密度、声速、层结：深度 (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Derived quantity</source>
        <translation>导出的物理量</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Its error</source>
        <translation>其误差</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Mean of the quantity</source>
        <translation>该量的平均值</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Least value</source>
        <translation>最小值</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Greatest value</source>
        <translation>最大值</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Mean error</source>
        <translation>平均误差</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <source>Cells of water without a value</source>
        <translation>没有值的海洋单元</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/derive.py"/>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>{what}: error</source>
        <translation>{what}：误差</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>A reconstruction minus the climatology, or minus another, where it is significant</source>
        <translation>重建结果减去气候态或另一重建结果，只保留显著之处</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Subtracts from a reconstruction the climatology of its day (the increment: what the observations changed) or another reconstruction (another day, method or input), and keeps what exceeds so many standard errors of the difference.

Against the climatology the error is the reconstruction's own: the climatology is the reference. Against another reconstruction both errors are combined as independent; if the two share floats or maps, that is too much rather than too little. Of two grids the coarser is kept.</source>
        <translation>从重建结果中减去当日的气候态（即增量：观测带来的改变）或另一重建结果（另一日期、方法或输入），并保留超过差值标准误差若干倍的部分。

相对于气候态，误差即重建结果自身的误差：气候态是参考。相对于另一重建结果，两者的误差按相互独立合成；若两者共用浮标或海面图，这样的误差偏大而不会偏小。两个网格取较粗的一个。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Minus another, else the climatology</source>
        <translation>减去另一结果，否则减去气候态</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Keep what exceeds (standard errors)</source>
        <translation>保留超过（标准误差的倍数）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Depths (m)</source>
        <translation>深度 (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Difference over its error</source>
        <translation>差值与误差之比</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>Values compared</source>
        <translation>比较的值</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Significant values</source>
        <translation>显著的值</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Share of significant values (%)</source>
        <translation>显著值所占比例 (%)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Mean of what is kept</source>
        <translation>保留部分的平均值</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Root mean square of what is kept</source>
        <translation>保留部分的均方根</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Largest absolute difference</source>
        <translation>最大绝对差</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Temperature increment</source>
        <translation>温度增量</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Temperature difference</source>
        <translation>温度差</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Salinity increment</source>
        <translation>盐度增量</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>Salinity difference</source>
        <translation>盐度差</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>{what} over its error</source>
        <translation>{what}与误差之比</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>{what}: {date} minus climatology</source>
        <translation>{what}：{date} 减气候态</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>{what}: {date} minus {other}</source>
        <translation>{what}：{date} 减 {other}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/difference.py"/>
        <source>the other</source>
        <translation>另一重建</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Import profiles</source>
        <translation>导入剖面</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Argo, ERDDAP, EN4 or CSV profiles as a point layer, checked by their flags</source>
        <translation>把 Argo、ERDDAP、EN4 或 CSV 剖面导入为点图层，并按质量标志检查</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Reads profiles of temperature and salinity from Argo GDAC files (of a float, a cycle or a day), ERDDAP tables, EN4, CSV or point layers, as many as you like, and makes one point layer of them: a point per level, or per profile.

Quality flags are applied (1, 2, 5 and 8 are good; adjusted values count where the data mode is A or D), or kept as fields beside every bad level and the reason why it is bad. A profile that comes twice counts once. What was left out is counted by reason in the log and in the report.

Reconstruct reads the layer with a point per level as it would read the files themselves. The points carry their time, so the temporal controller works on them.</source>
        <translation>从 Argo GDAC 文件（按浮标、周期或日期）、ERDDAP 表、EN4、CSV 或点图层读取任意多的温度和盐度剖面，并合成一个点图层：每层一个点，或每条剖面一个点。

质量标志可以应用（1、2、5 和 8 为良好；数据模式为 A 或 D 时使用校正值），也可以作为字段保留，并给出每个不良层的原因。出现两次的剖面只计一次。被排除的内容按原因计数，列在日志和报告中。

“重建”读取每层一个点的图层与读取文件本身效果相同。各点带有时间，因此可以使用时态控制器。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Profile files</source>
        <translation>剖面文件</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Fields by role</source>
        <translation>按角色指定字段</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Several are separated by commas: temperature=T, time=DATE.</source>
        <translation>多个用逗号分隔：temperature=T, time=DATE。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>West, east, south, north of the profiles that are wanted. To cross the dateline let east go on beyond 180: 170,190,-10,10. Default: no limit.</source>
        <translation>所需剖面的西、东、南、北。要跨越日界线，请让东经超过 180：170,190,-10,10。默认：不限。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Quality flags</source>
        <translation>质量标志</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>What a point stands for</source>
        <translation>一个点代表什么</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Imported profiles</source>
        <translation>导入的剖面</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Report of the import</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>HTML files (*.html);;JSON files (*.json)</source>
        <translation>HTML 文件 (*.html);;JSON 文件 (*.json)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Profiles accepted</source>
        <translation>接受的剖面</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Profiles outside the dates or the extent</source>
        <translation>日期或范围之外的剖面</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>Levels accepted</source>
        <translation>接受的层</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Levels rejected</source>
        <translation>剔除的层</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>FIELDS takes role=column, not {word}; write for example temperature=T.</source>
        <translation>FIELDS 应为 角色=列，而不是 {word}；例如写成 temperature=T。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importprofiles.py"/>
        <source>OUTPUT_REPORT {path} can't be written: {reason}.</source>
        <translation>无法写入 OUTPUT_REPORT {path}：{reason}。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Import sea-surface temperature</source>
        <translation>导入海表温度</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>OSTIA, MUR or any other SST, of one day or many, as dated rasters in °C</source>
        <translation>把 OSTIA、MUR 或其他海表温度（一天或多天）导入为带日期的 °C 栅格</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Reads sea-surface temperature from GHRSST or OSTIA NetCDF files or any rasters, of one day or many, and writes a GeoTIFF in °C with a band for each day. Values stay on their own cells and as they are, unless you ask for a resolution. Land, lakes and rivers of the file's mask are left out; its error, mask and sea ice come along as further bands.

Reconstruct takes the raster as SST and knows its date. On the map you find a group with a layer per day, in the colours of all temperatures. Their times are set, so the temporal controller works on them.</source>
        <translation>从 GHRSST 或 OSTIA NetCDF 文件或任意栅格读取一天或多天的海表温度，写成以 °C 为单位、每天一个波段的 GeoTIFF。除非您指定分辨率，各值保持在原有单元上且不变。文件掩膜中的陆地、湖泊和河流被排除；其误差、掩膜和海冰作为附加波段一并写入。

“重建”以该栅格为海表温度，并知道其日期。地图上形成一个每天一个图层的组，采用统一的温度色标。它们的时间均已设置，因此可以使用时态控制器。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Sea-surface temperature (files)</source>
        <translation>海表温度（文件）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>West, east, south, north. To cross the dateline let east go on beyond 180: 170,190,-10,10. Cells that it touches are taken whole. Default: the whole raster.</source>
        <translation>西、东、南、北。要跨越日界线，请让东经超过 180：170,190,-10,10。触及的单元整个纳入。默认：整个栅格。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Resolution (degrees)</source>
        <translation>分辨率（度）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Mask</source>
        <translation>掩膜</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Most sea ice</source>
        <translation>海冰上限</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Further bands</source>
        <translation>附加波段</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Load a layer per day</source>
        <translation>每天加载一个图层</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Whether the map shows a layer per day, or one layer whose bands are the days, among which the temporal controller chooses.</source>
        <translation>地图上是每天一个图层，还是一个以各天为波段、由时态控制器选择的图层。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <location filename="../depthdif_qgis/layers/sst_days.py"/>
        <source>Sea-surface temperature</source>
        <translation>海表温度</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Error of the sea-surface temperature</source>
        <translation>海表温度的误差</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Folder for a file of each day</source>
        <translation>每天一个文件的文件夹</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Folder for a GeoTIFF of each day besides, called sst_YYYY-MM-DD.tif.</source>
        <translation>另外存放每天一个 GeoTIFF 的文件夹，文件名为 sst_YYYY-MM-DD.tif。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Cells with a value, on the fullest day</source>
        <translation>有值的单元数（最完整的一天）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Lowest temperature (°C)</source>
        <translation>最低温度 (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Highest temperature (°C)</source>
        <translation>最高温度 (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>Mean temperature of the cells (°C)</source>
        <translation>各单元的平均温度 (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <location filename="../depthdif_qgis/layers/products.py"/>
        <source>The layers couldn't be arranged: {}</source>
        <translation>无法排列图层：{}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/importsst.py"/>
        <source>OUTPUT_FOLDER {path} can't be made: {reason}.</source>
        <translation>无法创建 OUTPUT_FOLDER {path}：{reason}。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Map sheet</source>
        <translation>图幅</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>A page per depth: map, colour bar, floats, error; as PDF or pictures</source>
        <translation>每个深度一页：地图、色标、浮标、误差；输出为 PDF 或图片</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Makes a page for each depth of a reconstruction: the map with graticule and scale bar, its colour bar, the floats near that depth by their residual, the error as an inset, the date, and what it was made from. A4 landscape, as one PDF, as PNGs, or both.

It works from a run on the map or from files, and needs no backend. What has no value is grey: land, and sea floor above the depth.</source>
        <translation>为重建结果的每个深度制作一页：带经纬网和比例尺的地图、色标、该深度附近的浮标（按残差着色）、作为插图的误差、日期及其来源。A4 横向，输出为一个 PDF、若干 PNG，或两者。

可用地图上的运行结果或文件制作，不需要后端。没有值之处为灰色：陆地，以及高于该深度的海底。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>What is shown. Default: temperature, or salinity where that is alone.</source>
        <translation>显示什么。默认：温度；只有盐度时为盐度。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>For which of the reconstruction's depths there is a page, for example 0,100,500. Default: all.</source>
        <translation>为重建结果的哪些深度制作页面，例如 0,100,500。默认：全部。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Profile levels</source>
        <translation>剖面各层</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>The profile levels that Reconstruct gave, drawn near each depth by their residual in standard errors. Default: the run's own, where a layer of it is given.</source>
        <translation>“重建”给出的剖面各层，画在各深度附近，按以标准误差为单位的残差着色。默认：给出运行的图层时为该次运行自己的剖面层。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Stands before the depth on each page. Default: the variable.</source>
        <translation>位于每页深度之前。默认：变量名。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>One colour range for all pages</source>
        <translation>所有页面使用同一颜色范围</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Whether colours mean the same on all pages; else each page's span its own values.</source>
        <translation>各页颜色的含义是否相同；否则每页按其自身的值取范围。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Contour lines</source>
        <translation>等值线</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Whether there are contour lines on the map.</source>
        <translation>地图上是否画等值线。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Resolution (dots per inch)</source>
        <translation>分辨率（每英寸点数）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Of the pictures, and of the rasters in the PDF. Default: 200.</source>
        <translation>图片以及 PDF 中栅格的分辨率。默认：200。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Map sheet (PDF)</source>
        <translation>图幅 (PDF)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>One file with all pages.</source>
        <translation>包含所有页面的一个文件。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Folder for PNGs</source>
        <translation>PNG 文件夹</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Gets a picture of each page, called temperature_0100m.png and so on.</source>
        <translation>每页存入一张图片，名为 temperature_0100m.png 等。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>There is nowhere to write to: give OUTPUT or OUTPUT_FOLDER.</source>
        <translation>没有写入位置：请给出 OUTPUT 或 OUTPUT_FOLDER。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <location filename="../depthdif_qgis/inputs/observed.py"/>
        <source>PROFILES {value} can't be opened as a point layer.</source>
        <translation>PROFILES {value} 无法作为点图层打开。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>{layer} has no field {field}: PROFILES takes the profile levels that Reconstruct gave.</source>
        <translation>{layer} 没有字段 {field}：PROFILES 应为“重建”给出的剖面各层。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>There is no depth {depth}; there are {depths} m.</source>
        <translation>没有深度 {depth}；现有 {depths} m。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Salinity</source>
        <translation>盐度</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <location filename="../depthdif_qgis/outputs/table_sink.py"/>
        <location filename="../depthdif_qgis/worker/processing.py"/>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/mapsheet.py"/>
        <source>{path} can't be written: is its folder there, and is it open elsewhere?</source>
        <translation>无法写入 {path}：其文件夹是否存在？是否在别处被打开？</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Reconstruct</source>
        <translation>重建</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Temperature and salinity below the sea surface, with errors, from SST and profiles</source>
        <translation>由海表温度和剖面得到海面以下的温度和盐度及其误差</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Reconstructs potential temperature, practical salinity or both at the depths you ask for from a sea-surface temperature raster (OSTIA, MUR or any other) and Argo or other profiles, by conditional diffusion sampling.

Each layer comes with an error layer: one standard deviation, in °C or salinity. There is no value on land, in lakes or below the sea floor. Without profiles the reconstruction rests on the SST alone, and says so.

On the map you find a group for the run with a layer per depth. Their dates and elevations are set, so the temporal and the elevation controller work on them.</source>
        <translation>由海表温度栅格（OSTIA、MUR 或其他）以及 Argo 或其他剖面，通过条件扩散模型采样，在您指定的深度重建位温、实用盐度或两者。

每个图层都附有误差图层：一个标准差，单位为 °C 或盐度。陆地、湖泊和海底以下没有值。没有剖面时，重建仅依据海表温度，并会说明这一点。

地图上每次运行形成一个组，每个深度一个图层。它们的日期和高程均已设置，因此可以使用时态控制器和高程控制器。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Profiles used</source>
        <translation>已使用的剖面</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Dates that were there already</source>
        <translation>已存在的日期</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Mean error of the output</source>
        <translation>输出的平均误差</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Mean error of salinity beside it</source>
        <translation>同时输出的盐度的平均误差</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Output of each date</source>
        <translation>各日期的输出</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/reconstruct.py"/>
        <source>Dates that are finished stay if you cancel; run it again to go on from there.</source>
        <translation>取消后，已完成的日期会保留；再次运行即可从那里继续。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <location filename="../depthdif_qgis/gui/sample_data.py"/>
        <source>Sample profiles</source>
        <translation>提取剖面</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Values and errors of a reconstruction at points and depths</source>
        <translation>重建结果在给定点和深度处的值和误差</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Reads a reconstruction at points and depths: temperature, salinity, their errors and climatology, interpolated between cells and levels. Nothing is extrapolated; where there is no value, the field missing says why.

Beside each value stands what the nearest float observed at that depth, if one lies near enough, with the residual (observed minus reconstructed), also divided by both errors. The residual of a float that the reconstruction used tells how closely it was fitted; that of a withheld one (observed_status) tells skill.</source>
        <translation>读取重建结果在给定点和深度处的值：温度、盐度、其误差和气候态，在单元和层之间插值。不作外推；没有值时，字段 missing 说明原因。

每个值旁边是最近的浮标（若足够近）在该深度的观测值，以及残差（观测减重建），并给出残差除以两者误差的结果。重建所用浮标的残差说明拟合得有多紧；留作检验的浮标（observed_status）的残差说明精度。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Points (layer)</source>
        <translation>点（图层）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Where to sample. A selection or filter counts. Give this, a table or a point.</source>
        <translation>在何处提取。选择或过滤会起作用。请给出此项、一个表或一个点。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Points (table)</source>
        <translation>点（表）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>表格 (*.csv *.txt *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Point</source>
        <translation>点</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>A single place to sample at, picked on the map or typed.</source>
        <translation>要提取的单个位置，可在地图上选取或输入。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Field: name of the point</source>
        <translation>字段：点的名称</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Observed within (km)</source>
        <translation>观测的最大距离 (km)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Observed within (m of depth)</source>
        <translation>观测的最大深度差 (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Sampled values</source>
        <translation>提取的值</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>A point per place and depth; as CSV, a table.</source>
        <translation>每个位置和深度一个点；输出为 CSV 时是一个表。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Values found</source>
        <translation>找到的值</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Values with an observation beside</source>
        <translation>旁边有观测的值</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Root mean square of the residuals</source>
        <translation>残差的均方根</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>There is no place to sample at: give POINTS, POINTS_FILE or POINT.</source>
        <translation>没有可提取的位置：请给出 POINTS、POINTS_FILE 或 POINT。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>Give POINTS or POINTS_FILE, not both.</source>
        <translation>请只给出 POINTS 或 POINTS_FILE 其中之一。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/sampleprofile.py"/>
        <source>POINTS {value} can't be opened as a point layer.</source>
        <translation>POINTS {value} 无法作为点图层打开。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>Score methods</source>
        <translation>评估方法</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>How good each method is on your data, by depth, on floats left out</source>
        <translation>用留出的浮标按深度检验各方法在您的数据上的优劣</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>Says how good each method is on your own data, and whether its errors are honest. Floats are left out, always with all their cycles, each method reconstructs without them, and its values and errors are compared with theirs by depth band.

With a known field, for example a model's, in place of profiles, observations of it are simulated and each method is compared with it cell by cell.

The report holds the result in words, tables and figures; the table is for your own work. Allow two minutes for 20 floats and all methods.</source>
        <translation>说明各方法在您自己的数据上有多好，以及其误差是否可信。留出若干浮标（总是连同其全部周期），各方法在没有它们的情况下重建，再按深度段将其值和误差与浮标比较。

若给出已知场（例如模式场）代替剖面，则模拟其观测，并将各方法与之逐单元比较。

报告以文字、表格和图给出结果；表供您自己使用。20 个浮标和全部方法约需两分钟。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>Floats or cases scored</source>
        <translation>评估的浮标或个例</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>Give either profiles, of which floats are left out, or TRUTH, a known field.</source>
        <translation>请给出剖面（从中留出浮标）或已知场 TRUTH，二者取其一。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/score.py"/>
        <source>{name} takes whole numbers with commas, not {word}.</source>
        <translation>{name} 应为用逗号分隔的整数，而不是 {word}。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Vertical section</source>
        <translation>垂直断面</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>A reconstruction along a line: distance by depth, with errors and floats</source>
        <translation>沿一条线的重建结果：距离与深度，附误差和浮标</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Cuts a reconstruction along a line. The picture shows the values with contour lines, hatched where the error is nearly the climatology's, land and sea floor in grey, and the floats near the line as circles in the colour of what they observed.

The raster's x is the distance along the line in kilometres, its y the height in metres (minus the depth), so that it stands upright; its bands are the value, the error and the error's ratio to the climatology's. It belongs to no place on Earth: look at it in a map view of its own (View, New Map View). It comes unticked.

The table holds the reconstruction's own levels. Nothing is extrapolated.</source>
        <translation>沿一条线切开重建结果。图中以等值线显示各值，误差接近气候态误差之处加斜线，陆地和海底为灰色，线附近的浮标为圆圈，颜色表示其观测值。

栅格的 x 是沿线距离（千米），y 是高度（米，即深度的负值），因此是正立的；其波段为值、误差以及误差与气候态误差之比。它不属于地球上的任何位置：请在单独的地图视图（视图、新建地图视图）中查看。它加入时未勾选。

表中为重建结果自身的层。不作外推。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Line (layer)</source>
        <translation>线（图层）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>The line to cut along: the first line of the layer, or of its selection. Give this or LINE_TEXT.</source>
        <translation>切开所沿的线：图层或其选择中的第一条线。请给出此项或 LINE_TEXT。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Line (text)</source>
        <translation>线（文本）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Down to (m)</source>
        <translation>下至 (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Floats within (km)</source>
        <translation>浮标的最大距离 (km)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Depth axis of the picture</source>
        <translation>图的深度轴</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Picture for pages that are</source>
        <translation>图所用页面的明暗</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Title of the picture</source>
        <translation>图的标题</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Way between the line's points</source>
        <translation>线上各点之间的走向</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Width of a column (km)</source>
        <translation>列宽 (km)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>From (m)</source>
        <translation>自 (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Height of a row (m)</source>
        <translation>行高 (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Hatch above this share</source>
        <translation>超过此比例处加斜线</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Hatch above this error</source>
        <translation>超过此误差处加斜线</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Section (raster)</source>
        <translation>断面（栅格）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Section (picture)</source>
        <translation>断面（图）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Section (table)</source>
        <translation>断面（表）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Length of the line (km)</source>
        <translation>线的长度 (km)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>Profiles near the line</source>
        <translation>线附近的剖面</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/section.py"/>
        <source>The section couldn't be styled: {}</source>
        <translation>无法设置断面的样式：{}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Set up backend</source>
        <translation>安装后端</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Installs what DepthDif computes with, beside QGIS and not into it</source>
        <translation>在 QGIS 之外而不是之内安装 DepthDif 计算所需的一切</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Installs the DepthDif backend, which comes with the plugin, and the packages that it needs into a Python environment in your QGIS profile. QGIS's own Python isn't touched. About 200 MB are downloaded and 0.8 GB are taken on the disk.

A new environment takes the old one's place only when it works: an installation that fails or is cancelled changes nothing. Remove takes everything away again.</source>
        <translation>把插件自带的 DepthDif 后端及其所需的软件包安装到您的 QGIS 配置文件中的一个 Python 环境里。QGIS 自己的 Python 不受影响。约下载 200 MB，占用磁盘 0.8 GB。

新环境只有在能够工作时才会取代旧环境：失败或被取消的安装不会改变任何东西。删除会清除全部内容。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>install makes a new environment, repair makes the last one anew with the same choices, remove deletes it. download only fills a folder of wheels, to install from on a machine without internet. Default: install.</source>
        <translation>install 新建环境，repair 按上次的选择重新建立，remove 删除环境。download 只把 wheel 软件包下载到一个文件夹，供没有互联网的机器安装。默认：install。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Variant</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>cpu is enough for the bundled model. The others run a model's learned part on an NVIDIA card: with ONNX Runtime (about 1.5 GB to download) or with PyTorch (about 3 GB). Default: cpu.</source>
        <translation>对自带模型来说 cpu 就够了。其他类型在 NVIDIA 显卡上运行模型的学习部分：使用 ONNX Runtime（约下载 1.5 GB）或 PyTorch（约 3 GB）。默认：cpu。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Folder of wheels (without internet)</source>
        <translation>wheel 软件包文件夹（无需互联网）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>A folder of Python packages (*.whl), to install from without internet. The action download fills it, on a machine with the same system and the same version of Python. Default: none, the packages are downloaded.</source>
        <translation>用于离线安装的 Python 软件包（*.whl）文件夹。可在系统和 Python 版本相同的机器上用操作 download 准备。默认：无，软件包从网上下载。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Python to start from</source>
        <translation>起始 Python</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>The Python program that the environment is made with. Default: QGIS's own, or another one that is new enough.</source>
        <translation>用来建立环境的 Python 程序。默认：QGIS 自己的，或另一个足够新的。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Further package index</source>
        <translation>附加软件包索引</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Address of a package index to look into besides the usual one: your organisation's, or the one that PyTorch's site names for your CUDA version, which torch-cuda needs on Windows. Default: none.</source>
        <translation>除通常的索引外还要查找的软件包索引地址：您单位的索引，或 PyTorch 网站针对您的 CUDA 版本给出的索引（Windows 上的 torch-cuda 需要）。默认：无。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>The backend's Python</source>
        <translation>后端的 Python</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>The backend's version</source>
        <translation>后端的版本</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消；没有任何改动。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/algorithms/setupbackend.py"/>
        <source>The backend is installed, but {where} names {python}, which is used instead.</source>
        <translation>后端已安装，但{where}指定了 {python}，将使用后者。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/actions.py"/>
        <source>Profile viewer</source>
        <translation>剖面查看器</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/actions.py"/>
        <source>Temperature and salinity with depth, where you click</source>
        <translation>您点击之处随深度变化的温度和盐度</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/actions.py"/>
        <source>Depth slider</source>
        <translation>深度滑块</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/actions.py"/>
        <source>Switch the map from level to level</source>
        <translation>逐层切换地图</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/actions.py"/>
        <source>Shallower level</source>
        <translation>较浅的层</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/actions.py"/>
        <source>Deeper level</source>
        <translation>较深的层</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Backend</source>
        <translation>后端</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>More choices…</source>
        <translation>更多选项…</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Graphics card, installation without internet, another Python</source>
        <translation>显卡、离线安装、其他 Python</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Copies to the clipboard what a bug report needs</source>
        <translation>把错误报告所需的信息复制到剪贴板</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Repair backend</source>
        <translation>修复后端</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Remove the backend</source>
        <translation>删除后端</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Remove the backend and its packages from this QGIS profile? You can set it up again at any time.</source>
        <translation>要从此 QGIS 配置文件中删除后端及其软件包吗？您可以随时重新安装。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>DepthDif: diagnostics</source>
        <translation>DepthDif：诊断信息</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Copied to the clipboard: paste it into your bug report.</source>
        <translation>已复制到剪贴板：请粘贴到您的错误报告中。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Not set up yet. The button installs the backend into your QGIS profile (about 200 MB to download); QGIS's own Python isn't touched.</source>
        <translation>尚未安装。此按钮把后端安装到您的 QGIS 配置文件中（约下载 200 MB）；QGIS 自己的 Python 不受影响。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>{where} names {python}, which is used.</source>
        <translation>{where}指定了 {python}，将使用它。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>Ready: backend {version} ({variant}), Python {python}, set up on {date}.</source>
        <translation>就绪：后端 {version}（{variant}），Python {python}，安装于 {date}。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_group.py"/>
        <source>The plugin brought {version}: press Repair backend.</source>
        <translation>插件自带的是 {version}：请点击“修复后端”。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/backend_setup.py"/>
        <source>DepthDif: set-up</source>
        <translation>DepthDif：安装</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/depth_toolbar.py"/>
        <source>DepthDif Depth</source>
        <translation>DepthDif 深度</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/depth_toolbar.py"/>
        <source>Shallower</source>
        <translation>更浅</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/depth_toolbar.py"/>
        <source>Depth of the level on the map</source>
        <translation>地图上显示的层的深度</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/depth_toolbar.py"/>
        <source>Deeper</source>
        <translation>更深</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/depth_toolbar.py"/>
        <source>Play the levels, one after the other</source>
        <translation>逐层播放</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Reconstruct…</source>
        <translation>重建…</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Open the sample data</source>
        <translation>打开示例数据</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Settings and set-up…</source>
        <translation>设置与安装…</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>The backend isn't set up yet: about 200 MB, downloaded once.</source>
        <translation>后端尚未安装：约 200 MB，只需下载一次。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Set up</source>
        <translation>安装</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>Setting up the backend; you can go on working.</source>
        <translation>正在安装后端；您可以继续工作。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/desktop.py"/>
        <source>The backend is ready.</source>
        <translation>后端已就绪。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>DepthDif Profile</source>
        <translation>DepthDif 剖面</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Profile copied as CSV.</source>
        <translation>剖面已复制为 CSV。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Profile copied as a picture.</source>
        <translation>剖面已复制为图片。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Save the profile</source>
        <translation>保存剖面</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>{file} can't be written: {reason}</source>
        <translation>无法写入 {file}：{reason}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Open a reconstruction</source>
        <translation>打开重建结果</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Reconstructions (*.nc *.tif *.tiff)</source>
        <translation>重建结果 (*.nc *.tif *.tiff)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Reconstruction that is shown</source>
        <translation>显示的重建结果</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Float that is shown</source>
        <translation>显示的浮标</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Click on the map to choose a place</source>
        <translation>在地图上点击以选择位置</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Open a NetCDF or GeoTIFF…</source>
        <translation>打开 NetCDF 或 GeoTIFF…</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Previous float (← in the plot)</source>
        <translation>上一个浮标（图中按 ←）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Next float (→ in the plot)</source>
        <translation>下一个浮标（图中按 →）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Copy as CSV (Ctrl+C in the plot)</source>
        <translation>复制为 CSV（图中按 Ctrl+C）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Save plot or numbers (Ctrl+S in the plot)</source>
        <translation>保存图或数值（图中按 Ctrl+S）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Reconstructio&amp;n</source>
        <translation>重建结果(&amp;N)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>&amp;Float</source>
        <translation>浮标(&amp;F)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>&amp;Stretch the upper ocean</source>
        <translation>拉伸上层海洋(&amp;S)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Show the &amp;members</source>
        <translation>显示成员(&amp;M)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Follow the map's &amp;time</source>
        <translation>跟随地图时间(&amp;T)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>&amp;Nearest observed profiles</source>
        <translation>最近的观测剖面(&amp;N)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>Copy as &amp;picture (Ctrl+Shift+C in the plot)</source>
        <translation>复制为图片(&amp;P)（图中按 Ctrl+Shift+C）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/dock.py"/>
        <source>{count} profiles</source>
        <translation>{count} 条剖面</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/drawing.py"/>
        <source>Analysis</source>
        <translation>分析</translation>
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
        <translation>{count} 个成员</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/drawing.py"/>
        <source>Climatology</source>
        <translation>气候态</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/drawing.py"/>
        <source>Mixed layer {depth:.0f} m</source>
        <translation>混合层 {depth:.0f} m</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/drawing.py"/>
        <source>On the map {depth:.4g} m</source>
        <translation>地图上 {depth:.4g} m</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/drawing.py"/>
        <source>{float}, {date}, {distance:.0f} km</source>
        <translation>{float}，{date}，{distance:.0f} km</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/drawing.py"/>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Depth (m)</source>
        <translation>深度 (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/export.py"/>
        <source>the picture couldn't be saved</source>
        <translation>无法保存图片</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/plot.py"/>
        <source>Profile</source>
        <translation>剖面</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/reader.py"/>
        <source>Reading profiles</source>
        <translation>正在读取剖面</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/reconstruction.py"/>
        <source>{file} has no temperature or salinity by depth: choose the NetCDF or GeoTIFF of a reconstruction.</source>
        <translation>{file} 中没有按深度的温度或盐度：请选择一次重建的 NetCDF 或 GeoTIFF。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/scene.py"/>
        <location filename="../depthdif_qgis/layers/lineage.py"/>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <location filename="../depthdif_qgis/sheets/page.py"/>
        <source>Practical salinity</source>
        <translation>实用盐度</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/scene.py"/>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Potential temperature (°C)</source>
        <translation>位温 (°C)</translation>
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
        <translation>没有地图时间 {time} 的重建结果。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>{title} can't be read: {reason}.</source>
        <translation>无法读取 {title}：{reason}。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>There is no reconstruction in the project: run Reconstruct, or open the NetCDF or GeoTIFF of one.</source>
        <translation>项目中没有重建结果：请运行“重建”，或打开某次重建的 NetCDF 或 GeoTIFF。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>Click on the map, or step through the floats with ← and →.</source>
        <translation>请点击地图，或用 ← 和 → 逐个查看浮标。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>{place} lies outside this reconstruction.</source>
        <translation>{place} 不在此重建结果范围内。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>There is no sea at {place}.</source>
        <translation>{place} 处不是海洋。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>There is no value at {place}: land, or sea shallower than {depth:g} m.</source>
        <translation>{place} 处没有值：陆地，或海深不足 {depth:g} m。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/profile_dock/viewer.py"/>
        <source>The files of {title} aren't there any more: run it again, or open a copy.</source>
        <translation>{title} 的文件已不存在：请重新运行，或打开副本。</translation>
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
        <translation>{degrees:.2f}° W</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/sample_data.py"/>
        <source>Sample SST (K)</source>
        <translation>示例海表温度 (K)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>The one set up above</source>
        <translation>上面安装的那个</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>The user's data folder</source>
        <translation>用户数据文件夹</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>The system's own</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>75 % of what is free</source>
        <translation>可用内存的 75 %</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>A Python of your own that has the backend. Empty: the environment in the QGIS profile. The environment variable DEPTHDIF_PYTHON goes before both.</source>
        <translation>您自己的、带有后端的 Python。留空：使用 QGIS 配置文件中的环境。环境变量 DEPTHDIF_PYTHON 优先于两者。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Where models run when an algorithm's own Device is left at auto. cuda needs a backend set up for it.</source>
        <translation>当算法的“设备”为 auto 时模型在哪里运行。cuda 需要为此安装的后端。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>How many processor threads a run may take.</source>
        <translation>一次运行可以使用多少个处理器线程。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>A run that would need more is refused before it starts.</source>
        <translation>需要更多内存的运行会在开始前被拒绝。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Model packages (*.depthdif) in this folder can be chosen by their name.</source>
        <translation>此文件夹中的模型包 (*.depthdif) 可以按名称选择。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Where runs keep temporary files and downloaded packages are kept.</source>
        <translation>运行时的临时文件和下载的软件包存放于此。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>For every run</source>
        <translation>每次运行</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Interpreter</source>
        <translation>解释器</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Memory limit</source>
        <translation>内存上限</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Model folder</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/gui/settings_page.py"/>
        <source>Cache folder</source>
        <translation>缓存文件夹</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>There is no sea-surface temperature: give SST or SST_FILE.</source>
        <translation>没有海表温度：请给出 SST 或 SST_FILE。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>Give {name} or {name}_FILE, not both.</source>
        <translation>请只给出 {name} 或 {name}_FILE 其中之一。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>{name} {value} can't be opened as a raster layer; give a NetCDF as {name}_FILE.</source>
        <translation>{name} {value} 无法作为栅格图层打开；请将 NetCDF 作为 {name}_FILE 给出。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>There is a last date and no first: give DATE too.</source>
        <translation>给出了最后日期却没有起始日期：请同时给出 DATE。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>The last date, {last}, is before the first, {first}.</source>
        <translation>最后日期 {last} 早于起始日期 {first}。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/answers.py"/>
        <source>{name} {value} isn't a day; write it as YYYY-MM-DD.</source>
        <translation>{name} {value} 不是日期；请写成 YYYY-MM-DD。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>EXTENT {value} isn't in QGIS's order, which is west,east,south,north.</source>
        <translation>EXTENT {value} 不符合 QGIS 的顺序，即西,东,南,北。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>It looks like west,south,east,north: write {}.</source>
        <translation>看起来是西,南,东,北：请写成 {}。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>To cross the dateline let east go on beyond 180: {west},{east:g},{south},{north}.</source>
        <translation>要跨越日界线，请让东经超过 180：{west},{east:g},{south},{north}。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>West must be less than east, and south less than north.</source>
        <translation>西必须小于东，南必须小于北。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>EXTENT can't be transformed from {crs} to degrees: {reason}</source>
        <translation>EXTENT 无法从 {crs} 转换为度：{reason}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/extent.py"/>
        <source>Extent: longitude {west:g} to {east:g}, latitude {south:g} to {north:g} degrees.</source>
        <translation>范围：经度 {west:g} 至 {east:g} 度，纬度 {south:g} 至 {north:g} 度。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/line.py"/>
        <source>Give LINE or LINE_TEXT, not both.</source>
        <translation>请只给出 LINE 或 LINE_TEXT 其中之一。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/line.py"/>
        <source>There is no line: give LINE or LINE_TEXT.</source>
        <translation>没有线：请给出 LINE 或 LINE_TEXT。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/line.py"/>
        <source>LINE {value} can't be opened as a line layer.</source>
        <translation>LINE {value} 无法作为线图层打开。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/line.py"/>
        <source>LINE: {layer} has no line; are a selection or filter in the way?</source>
        <translation>LINE：{layer} 中没有线；是否有选择或过滤在起作用？</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/line.py"/>
        <source>LINE: {layer} has several lines; the first is taken. Select another.</source>
        <translation>LINE：{layer} 中有多条线，取第一条。请选择其他的线。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/line.py"/>
        <source>LINE: the line of {layer} has {count} parts; draw it in one.</source>
        <translation>LINE：{layer} 的线有 {count} 个部分；请一笔画成。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/observed.py"/>
        <source>Observed profiles (point layer)</source>
        <translation>观测剖面（点图层）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/observed.py"/>
        <source>What floats observed: the points of a run of Reconstruct, or points with a row per level. Where RECONSTRUCTION_LAYER is given and no profiles are, the run's own points are taken.</source>
        <translation>浮标的观测：“重建”某次运行的点，或每行为一层的点。若给出 RECONSTRUCTION_LAYER 而未给出剖面，则使用该次运行的点。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/observed.py"/>
        <source>Observed profiles (files)</source>
        <translation>观测剖面（文件）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/profiles.py"/>
        <source>{name}: {layer} has no point to read; are a selection or filter in the way?</source>
        <translation>{name}：{layer} 中没有可读取的点；是否有选择或过滤在起作用？</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/profiles.py"/>
        <source>{name}: {layer} is no layer of points.</source>
        <translation>{name}：{layer} 不是点图层。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>Give this or {other}, not both.</source>
        <translation>请只给出此项或 {other} 其中之一。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>Give this, {other} or neither.</source>
        <translation>请给出此项或 {other}，或两者都不给。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>Reconstructions (*.nc *.tif *.tiff);;All files (*)</source>
        <translation>重建结果 (*.nc *.tif *.tiff);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>{what} (any layer of the run)</source>
        <translation>{what}（该次运行的任一图层）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>Any layer of a run of Reconstruct on the map: its other files are known by it.</source>
        <translation>地图上“重建”某次运行的任一图层：由它可知其余文件。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>{what} (file)</source>
        <translation>{what}（文件）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>The NetCDF of a run of Reconstruct, or its GeoTIFF; its error and salinity are found beside it by their names.</source>
        <translation>“重建”一次运行的 NetCDF 或其 GeoTIFF；其误差和盐度按名称在旁边查找。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>Give {name} or {name}_LAYER, not both.</source>
        <translation>请只给出 {name} 或 {name}_LAYER 其中之一。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>There is no reconstruction: give {name} or {name}_LAYER.</source>
        <translation>没有重建结果：请给出 {name} 或 {name}_LAYER。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>{name} {value} can't be opened as a layer.</source>
        <translation>{name} {value} 无法作为图层打开。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>The files of {run} are gone: {path}. Run Reconstruct again.</source>
        <translation>{run} 的文件已不存在：{path}。请重新运行“重建”。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/reconstruction.py"/>
        <source>The layer {layer} belongs to no run of Reconstruct; choose a layer of one, or give its file.</source>
        <translation>图层 {layer} 不属于“重建”的任何一次运行；请选择属于某次运行的图层，或给出其文件。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/sst.py"/>
        <source>{name}: the layer {layer} isn't valid; is its file still there?</source>
        <translation>{name}：图层 {layer} 无效；其文件还在吗？</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/inputs/sst.py"/>
        <source>{name}: the layer {layer} isn't a raster file on disk ({provider}); export it to a GeoTIFF first, with its values and not as a rendered image.</source>
        <translation>{name}：图层 {layer} 不是磁盘上的栅格文件 ({provider})；请先将它导出为 GeoTIFF，导出其数值而不是渲染图像。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.py"/>
        <source>Unit: {unit}.</source>
        <translation>单位：{unit}。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.py"/>
        <source>Default: {default}.</source>
        <translation>默认：{default}。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Mixed-layer depth by density, {density_step} kg/m³</source>
        <translation>按密度的混合层深度，{density_step} kg/m³</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Mixed-layer depth by temperature, {temperature_step} °C</source>
        <translation>按温度的混合层深度，{temperature_step} °C</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Depth of the {isotherm} °C isotherm</source>
        <translation>{isotherm} °C 等温线深度</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Heat content {top}-{bottom} m</source>
        <translation>热含量 {top}-{bottom} m</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Thermocline depth</source>
        <translation>温跃层深度</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Thermocline strength</source>
        <translation>温跃层强度</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Speed of sound</source>
        <translation>声速</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Potential density anomaly</source>
        <translation>位势密度异常</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/derived_names.py"/>
        <source>Squared buoyancy frequency</source>
        <translation>浮力频率的平方</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/lineage.py"/>
        <source>{what} reconstructed by {method} with {used} profiles. Errors are one standard deviation. DepthDif {version}, model {model}, seed {seed}.</source>
        <translation>{what}，由 {method} 使用 {used} 条剖面重建。误差为一个标准差。DepthDif {version}，模型 {model}，种子 {seed}。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/lineage.py"/>
        <source>Potential temperature and practical salinity</source>
        <translation>位温和实用盐度</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/lineage.py"/>
        <location filename="../depthdif_qgis/sheets/page.py"/>
        <source>Potential temperature</source>
        <translation>位温</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/loading.py"/>
        <source>{layer} couldn't be styled: {reason}</source>
        <translation>无法设置 {layer} 的样式：{reason}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Potential temperature at {depth} m (°C)</source>
        <translation>{depth} m 处的位温 (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Practical salinity at {depth} m</source>
        <translation>{depth} m 处的实用盐度</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Cycle</source>
        <translation>周期号</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Direction (A up, D down)</source>
        <translation>方向（A 上升，D 下降）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Data mode (R, A, D)</source>
        <translation>数据模式 (R, A, D)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Time (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Longitude (°)</source>
        <translation>经度 (°)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Latitude (°)</source>
        <translation>纬度 (°)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Pressure (dbar)</source>
        <translation>压力 (dbar)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Temperature in situ (°C)</source>
        <translation>现场温度 (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Thermometer's error (°C)</source>
        <translation>温度计的误差 (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Pressure gauge's error (dbar)</source>
        <translation>压力计的误差 (dbar)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>QC flag of pressure</source>
        <translation>压力的质量标志</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>QC flag of temperature</source>
        <translation>温度的质量标志</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>QC flag of salinity</source>
        <translation>盐度的质量标志</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>QC flag of position</source>
        <translation>位置的质量标志</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>QC flag of time</source>
        <translation>时间的质量标志</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>QC flag of the whole profile</source>
        <translation>整条剖面的质量标志</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Sampling scheme</source>
        <translation>采样方案</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Levels</source>
        <translation>层数</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Shallowest level (m)</source>
        <translation>最浅的层 (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Deepest level (m)</source>
        <translation>最深的层 (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Temperature at the shallowest level (°C)</source>
        <translation>最浅层的温度 (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Temperature at the deepest level (°C)</source>
        <translation>最深层的温度 (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Levels with salinity</source>
        <translation>有盐度的层</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>Levels observed (x) and not (.)</source>
        <translation>有观测 (x) 与无观测 (.) 的层</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <source>not observed</source>
        <translation>无观测</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/observed_points.py"/>
        <location filename="../depthdif_qgis/layers/profile_style.py"/>
        <source>rejected</source>
        <translation>已剔除</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/profile_style.py"/>
        <source>Residual in standard errors</source>
        <translation>以标准误差为单位的残差</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/profile_style.py"/>
        <source>withheld</source>
        <translation>留作检验</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Depth band</source>
        <translation>深度段</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Values</source>
        <translation>值的个数</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Bias</source>
        <translation>偏差</translation>
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
        <translation>成员的 CRPS</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Spread/skill</source>
        <translation>离散度/误差</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Spread/skill of the members</source>
        <translation>成员的离散度/误差</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Within 68 %</source>
        <translation>落在 68 % 区间内</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Within 90 %</source>
        <translation>落在 90 % 区间内</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Within 95 %</source>
        <translation>落在 95 % 区间内</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>RMSE / climatology's</source>
        <translation>RMSE / 气候态的 RMSE</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>RMSE / interpolation's</source>
        <translation>RMSE / 插值的 RMSE</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>CRPS / interpolation's</source>
        <translation>CRPS / 插值的 CRPS</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/score_table.py"/>
        <source>Seconds a run</source>
        <translation>每次运行的秒数</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/section_layer.py"/>
        <source>Section of temperature (°C)</source>
        <translation>温度断面 (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/section_layer.py"/>
        <source>Section of salinity</source>
        <translation>盐度断面</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/section_layer.py"/>
        <source>Picture: {path}</source>
        <translation>图：{path}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/sst_days.py"/>
        <source>SST error</source>
        <translation>海表温度误差</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/sst_days.py"/>
        <source>SST</source>
        <translation>海表温度</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Temperature error</source>
        <translation>温度误差</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Salinity error</source>
        <translation>盐度误差</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <source>Isotherms</source>
        <translation>等温线</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <source>Isohalines</source>
        <translation>等盐线</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/layers/style.py"/>
        <source>{what} {depth} m ({step}{unit})</source>
        <translation>{what} {depth} m ({step}{unit})</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/outputs/table_sink.py"/>
        <source>{name} {path} can't be written: its folder isn't there.</source>
        <translation>无法写入 {name} {path}：其文件夹不存在。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/products.py"/>
        <source>Load a layer per depth</source>
        <translation>每个深度加载一个图层</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/products.py"/>
        <source>Whether the map shows a layer per depth, or one layer whose bands are the depths.</source>
        <translation>地图上是每个深度一个图层，还是一个以各深度为波段的图层。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Sea-surface temperature (raster layer)</source>
        <translation>海表温度（栅格图层）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>A raster of sea-surface temperature, in kelvin or °C. A NetCDF layer is opened again by its file, so that its error, mask and date count. Give this or the file below.</source>
        <translation>海表温度栅格，单位为开尔文或 °C。NetCDF 图层会按其文件重新打开，以便使用其误差、掩膜和日期。请给出此项或下面的文件。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Sea-surface temperature (file)</source>
        <translation>海表温度（文件）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Profiles (point layer, one point per level)</source>
        <translation>剖面（点图层，每层一个点）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Points with a row per level of a profile: depth or pressure, temperature, time, and if known salinity, platform, cycle and quality flag. A selection or filter counts.</source>
        <translation>每行为剖面一层的点：深度或压力、温度、时间，以及（如已知）盐度、平台、周期号和质量标志。选择或过滤会起作用。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: depth (m)</source>
        <translation>字段：深度 (m)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: pressure (dbar)</source>
        <translation>字段：压力 (dbar)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: temperature (°C)</source>
        <translation>字段：温度 (°C)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: salinity</source>
        <translation>字段：盐度</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: time</source>
        <translation>字段：时间</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: platform</source>
        <translation>字段：平台</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Field: quality flag</source>
        <translation>字段：质量标志</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>The profile layer's field for this; guessed from its name when empty.</source>
        <translation>剖面图层中与此对应的字段；留空时按名称推测。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Rasters (*.nc *.nc4 *.tif *.tiff);;All files (*)</source>
        <translation>栅格 (*.nc *.nc4 *.tif *.tiff);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>NetCDF files (*.nc *.nc4);;All files (*)</source>
        <translation>NetCDF 文件 (*.nc *.nc4);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Model package</source>
        <translation>模型包</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Climatology (file)</source>
        <translation>气候态（文件）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Members</source>
        <translation>成员数</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Sea level (raster layer)</source>
        <translation>海平面高度（栅格图层）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Sea level (file)</source>
        <translation>海平面高度（文件）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Mean dynamic topography (file)</source>
        <translation>平均动力地形（文件）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Sea-surface salinity (raster layer)</source>
        <translation>海表盐度（栅格图层）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Sea-surface salinity (file)</source>
        <translation>海表盐度（文件）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Last date, for a range</source>
        <translation>日期区间的最后日期</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Step of the range (days)</source>
        <translation>日期区间的步长（天）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>West, east, south, north. To cross the dateline let east go on beyond 180: 170,190,-10,10. Snaps outward to cells. Default: {}.</source>
        <translation>西、东、南、北。要跨越日界线，请让东经超过 180：170,190,-10,10。向外取整到网格单元。默认：{}。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Platforms to withhold</source>
        <translation>留作检验的平台</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Several are separated by commas.</source>
        <translation>多个平台用逗号分隔。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Fade where the error is the climatology's</source>
        <translation>误差与气候态相当处淡化显示</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>On the map an analysis fades where its error exceeds 0.9 of the climatology's: there it knows little more than the climatology. Needs a layer per depth.</source>
        <translation>地图上，误差超过气候态误差 0.9 倍的分析值淡化显示：那里所知并不比气候态多多少。需要每个深度一个图层。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Whether the map has contour lines over each level; their interval is in the layer's name. Needs a layer per depth.</source>
        <translation>地图各层上是否叠加等值线；其间隔写在图层名称中。需要每个深度一个图层。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>GeoTIFF of potential temperature, °C, a band per depth. Of salinity where that alone is asked for.</source>
        <translation>位温 (°C) 的 GeoTIFF，每个深度一个波段。仅要求盐度时为盐度。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>GeoTIFF of the output's error, one standard deviation, in its unit, a band per depth.</source>
        <translation>输出误差的 GeoTIFF，一个标准差，单位与输出相同，每个深度一个波段。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Error over the climatology's</source>
        <translation>误差与气候态误差之比</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>GeoTIFF of the output's error over the climatological error: near 0 the observations say nearly all, near 1 nothing. Default: with fading beside the output, as NAME_error_ratio.tif.</source>
        <translation>输出误差与气候态误差之比的 GeoTIFF：接近 0 时几乎全由观测决定，接近 1 时观测没有说明任何内容。默认：淡化显示时位于输出旁，名为 NAME_error_ratio.tif。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>GeoTIFF of practical salinity, a band per depth, where both variables are asked for. Default: beside the temperature, as NAME_salinity.tif.</source>
        <translation>要求两个变量时的实用盐度 GeoTIFF，每个深度一个波段。默认：在温度文件旁，名为 NAME_salinity.tif。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>GeoTIFF of salinity's error, one standard deviation, a band per depth, where both variables are asked for. Default: beside the temperature.</source>
        <translation>要求两个变量时的盐度误差 GeoTIFF，一个标准差，每个深度一个波段。默认：在温度文件旁。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>A point per profile level: observed value, background, analysis, their errors, and whether it was used, withheld or rejected and why.</source>
        <translation>剖面每层一个点：观测值、背景值、分析值及其误差，以及是否已使用、留作检验或已剔除及其原因。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Everything as NetCDF</source>
        <translation>全部输出为 NetCDF</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>NetCDF files (*.nc)</source>
        <translation>NetCDF 文件 (*.nc)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>CF NetCDF with each variable, its error, the error over the climatological error, and the climatology. The profile viewer and the algorithms that take a reconstruction read it.</source>
        <translation>CF NetCDF，包含每个变量、其误差、误差与气候态误差之比以及气候态。剖面查看器和以重建结果为输入的算法会读取它。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/reconstruct.py"/>
        <source>Members as NetCDF</source>
        <translation>成员输出为 NetCDF</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>A raster of sea-surface temperature, in kelvin or °C, for withheld floats. Give this or the file below. Default: made of the floats' shallowest values.</source>
        <translation>用于留出浮标的海表温度栅格，单位为开尔文或 °C。请给出此项或下面的文件。默认：由浮标最浅的值得到。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>How floats are left out</source>
        <translation>如何留出浮标</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Share left out</source>
        <translation>留出的比例</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Most floats a day</source>
        <translation>每天最多的浮标数</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Known field, instead of profiles (file)</source>
        <translation>代替剖面的已知场（文件）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Known field: numbers of profiles</source>
        <translation>已知场：剖面数</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Known field: times</source>
        <translation>已知场：时刻</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Known field: simulate sea level</source>
        <translation>已知场：模拟海平面高度</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Reference climatology (file)</source>
        <translation>参考气候态（文件）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>Scores</source>
        <translation>评估</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>A table with a row per variable, depth band and method: bias, RMSE, CRPS, spread, coverage, ratios to other methods, each as the report explains it, and what ends in _low and _high: the 90 % interval.</source>
        <translation>每个变量、深度段和方法一行的表：偏差、RMSE、CRPS、离散度、覆盖率、与其他方法之比，含义均见报告；以 _low 和 _high 结尾的是 90 % 区间。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>HTML files (*.html)</source>
        <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/parameters/score.py"/>
        <source>A page with the result in words, tables and figures; the Results Viewer of QGIS opens it.</source>
        <translation>以文字、表格和图给出结果的网页；可在 QGIS 的结果查看器中打开。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/sheets/page.py"/>
        <source>Profile levels near this depth</source>
        <translation>该深度附近的剖面层</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/sheets/page.py"/>
        <source>Error, one standard deviation</source>
        <translation>误差（一个标准差）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/sheets/series.py"/>
        <source>{file} holds no {quantity} by depth; give a NetCDF or GeoTIFF that Reconstruct wrote.</source>
        <translation>{file} 中没有按深度的 {quantity}；请给出“重建”写出的 NetCDF 或 GeoTIFF。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>Starting the backend</source>
        <translation>正在启动后端</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>Looking for a Python</source>
        <translation>正在查找 Python</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>Making an environment with Python {version}</source>
        <translation>正在用 Python {version} 建立环境</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>Python {version} from {program}</source>
        <translation>{program} 的 Python {version}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>it makes no environment ({last_words})</source>
        <translation>它无法建立环境 ({last_words})</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>its environment doesn't work ({last_words})</source>
        <translation>它的环境无法工作 ({last_words})</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>it comes without ensurepip: install the system's package {package}, for example with the software manager</source>
        <translation>它不带 ensurepip：请安装系统软件包 {package}，例如使用软件管理器</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>The packages that were found for {variant} know no CUDA on this system: name a package index that has them, as the package's own site does.</source>
        <translation>为 {variant} 找到的软件包在本系统上不支持 CUDA：请按照软件包网站的说明，指定提供此类软件包的索引。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>The new backend didn't answer in three minutes.</source>
        <translation>新后端在三分钟内没有响应。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>The new backend doesn't start: {reason}</source>
        <translation>新后端无法启动：{reason}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>The new backend is version {theirs}, the plugin brought {ours}.</source>
        <translation>新后端的版本是 {theirs}，插件自带的是 {ours}。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>The Python that was named can't be used. {refused}.</source>
        <translation>指定的 Python 无法使用。{refused}。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>No Python was found on this system: install Python {oldest} or newer (64 bits) and try again.</source>
        <translation>本系统上没有找到 Python：请安装 Python {oldest} 或更新版本（64 位）后重试。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/attempt.py"/>
        <source>No Python here can make the backend's environment; Python {oldest} or newer (64 bits) is needed. {refused}.</source>
        <translation>这里没有能建立后端环境的 Python；需要 Python {oldest} 或更新版本（64 位）。{refused}。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <source>The DepthDif backend can't start with {python}: {reason}.</source>
        <translation>DepthDif 后端无法用 {python} 启动：{reason}。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <source>The Python at {python} has no DepthDif backend: run depthdif:setupbackend, or install it there with pip install "{backend}".</source>
        <translation>{python} 处的 Python 没有 DepthDif 后端：请运行 depthdif:setupbackend，或在那里用 pip install "{backend}" 安装。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <source>The system ended the backend because memory ran out (exit code {code}): take a smaller extent, fewer depths or a coarser resolution, or close other programs. The log is {log}.</source>
        <translation>内存耗尽，系统终止了后端（退出代码 {code}）：请缩小范围、减少深度或降低分辨率，或关闭其他程序。日志为 {log}。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <source>The backend ended unexpectedly with exit code {code}. The log is {log}.</source>
        <translation>后端意外终止，退出代码为 {code}。日志为 {log}。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <source>The backend {version} speaks job schema {theirs}, this plugin {ours}: set the backend up again (depthdif:setupbackend with the action repair).</source>
        <translation>后端 {version} 使用任务模式 {theirs}，本插件使用 {ours}：请重新安装后端（depthdif:setupbackend，操作选 repair）。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/client.py"/>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The log is {}.</source>
        <translation>日志为 {}。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/environments.py"/>
        <source>Another QGIS is setting up the DepthDif backend in this profile; wait until it has finished.</source>
        <translation>另一个 QGIS 正在此配置文件中安装 DepthDif 后端；请等待其完成。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/interpreter.py"/>
        <source>the environment variable {}</source>
        <translation>环境变量 {}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/interpreter.py"/>
        <source>the setting Interpreter in the options of DepthDif</source>
        <translation>DepthDif 选项中的“解释器”设置</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/interpreter.py"/>
        <source>The DepthDif backend can't start, because {where} names {path}, which isn't there.</source>
        <translation>DepthDif 后端无法启动，因为{where}指定的 {path} 不存在。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/interpreter.py"/>
        <source>The DepthDif backend isn't installed yet: press "Set up backend" in Settings ▸ Options ▸ DepthDif, or run the algorithm depthdif:setupbackend.</source>
        <translation>DepthDif 后端尚未安装：请在 设置 ▸ 选项 ▸ DepthDif 中点击“安装后端”，或运行算法 depthdif:setupbackend。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>Looking for {package}</source>
        <translation>正在查找 {package}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>Downloading {package} {size}</source>
        <translation>正在下载 {package} {size}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>Building the backend</source>
        <translation>正在构建后端</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>Unpacking the packages</source>
        <translation>正在解压软件包</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>The disk is full: make room and try again.</source>
        <translation>磁盘已满：请腾出空间后重试。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>A path was longer than Windows allows: have an administrator enable long paths, or use a QGIS profile in a shorter folder.</source>
        <translation>某个路径超过了 Windows 允许的长度：请让管理员启用长路径，或使用位于较短文件夹中的 QGIS 配置文件。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>The package index couldn't be reached safely: a firewall or proxy seems to replace its certificate. Ask your administrator for a package index, or install from a folder of wheels.</source>
        <translation>无法安全连接到软件包索引：防火墙或代理似乎替换了其证书。请向管理员询问可用的软件包索引，或从 wheel 软件包文件夹安装。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>The folder {folder} has no wheel of {package} for Python {version} on this system.</source>
        <translation>文件夹 {folder} 中没有适用于本系统 Python {version} 的 {package} wheel 软件包。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>The package index can't be reached: check the internet connection and QGIS's proxy settings, or install from a folder of wheels.</source>
        <translation>无法连接到软件包索引：请检查互联网连接和 QGIS 的代理设置，或从 wheel 软件包文件夹安装。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>There is no ready-made package of {package} for Python {version} on this system ({system}): choose another Python.</source>
        <translation>没有适用于本系统 ({system}) 上 Python {version} 的 {package} 现成软件包：请选择另一个 Python。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pip.py"/>
        <source>The packages couldn't be installed ({reason}).</source>
        <translation>无法安装软件包 ({reason})。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/process.py"/>
        <source>{program} can't be started: {reason}.</source>
        <translation>无法启动 {program}：{reason}。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/processing.py"/>
        <source>The backend is older than the plugin: repair it in Settings ▸ Options ▸ DepthDif.</source>
        <translation>后端比插件旧：请在 设置 ▸ 选项 ▸ DepthDif 中修复。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pythons.py"/>
        <source>it doesn't run as a Python ({last_words})</source>
        <translation>它不能作为 Python 运行 ({last_words})</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pythons.py"/>
        <source>it says nothing</source>
        <translation>它没有任何输出</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pythons.py"/>
        <source>it is Python {version}, and {oldest} or newer is needed</source>
        <translation>它是 Python {version}，而需要 {oldest} 或更新版本</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pythons.py"/>
        <source>it is a 32-bit Python, and 64 bits are needed</source>
        <translation>它是 32 位 Python，而需要 64 位</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/pythons.py"/>
        <source>it has no venv module: install {package}</source>
        <translation>它没有 venv 模块：请安装 {package}</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The folder {folder} holds no wheels (*.whl).</source>
        <translation>文件夹 {folder} 中没有 wheel 软件包 (*.whl)。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The backend is ready</source>
        <translation>后端已就绪</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>Say into which folder the wheels are to be downloaded (WHEELS).</source>
        <translation>请指定 wheel 软件包要下载到哪个文件夹 (WHEELS)。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The wheels are there</source>
        <translation>wheel 软件包已备齐</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The backend no longer counts, but some of its files are in use: close other QGIS windows and remove it again. They are in {folder}.</source>
        <translation>后端已停用，但其部分文件正被占用：请关闭其他 QGIS 窗口后再次删除。文件位于 {folder}。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The backend is removed</source>
        <translation>后端已删除</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>There is no CUDA on macOS: choose the variant cpu.</source>
        <translation>macOS 上没有 CUDA：请选择类型 cpu。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The installation needs about {needed:g} GB in {folder}, where {free:.1f} GB are free.</source>
        <translation>安装需要在 {folder} 中占用约 {needed:g} GB，而那里剩余 {free:.1f} GB。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/worker/setup.py"/>
        <source>The backend that was installed before still works.</source>
        <translation>之前安装的后端仍可正常使用。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Day, at 12 UTC, around which profiles are taken.</source>
        <translation>以该日 12 UTC 为中心选取剖面。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>all of them are</source>
        <translation>全部采用</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Which column of the profiles plays a role that would otherwise be guessed. Roles: depth, pressure, temperature, potential_temperature, salinity, time, platform, cycle, direction, qc, longitude, latitude.</source>
        <translation>指定剖面的哪一列充当某个角色，否则由推测得出。角色：depth, pressure, temperature, potential_temperature, salinity, time, platform, cycle, direction, qc, longitude, latitude。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>guessed</source>
        <translation>推测</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>A row for each level of a profile that has a temperature.</source>
        <translation>具有温度的剖面每层一行。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>CSV on stdout</source>
        <translation>输出到标准输出的 CSV</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>A point for each profile, with a column for each of the 50 levels, empty where it is not observed.</source>
        <translation>每条剖面一个点，50 层各有一列，无观测处留空。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>As --profiles takes them.</source>
        <translation>与 --profiles 的用法相同。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Half-width of the time window for profiles, inclusive.</source>
        <translation>剖面时间窗口的半宽，含两端。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>5 where a date is given</source>
        <translation>给出日期时为 5</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What the columns of points_output hold: t_0000m … t_5728m are potential temperatures, s_0000m … s_5728m practical salinities.</source>
        <translation>points_output 各列的内容：t_0000m … t_5728m 为位温，s_0000m … s_5728m 为实用盐度。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Heat content: the lower depth. Where the sea is shallower there is no value.</source>
        <translation>热含量：下界深度。海水更浅之处没有值。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Mixed layer by density: the increase of potential density that ends it.</source>
        <translation>按密度的混合层：界定其底部的位势密度增量。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Density, speed of sound, stratification: at which depths, such as 0,100,200-1000/200; native are the reconstruction's levels, for stratification the depths half-way between them.</source>
        <translation>密度、声速、层结：在哪些深度，例如 0,100,200-1000/200；native 表示重建结果的层，对层结则为各层中间的深度。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>native</source>
        <translation>native</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Its standard error, as GeoTIFF.</source>
        <translation>其标准误差，GeoTIFF 格式。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>not written</source>
        <translation>不写出</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Isotherm depth: which potential temperature.</source>
        <translation>等温线深度：哪个位温。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The members of the same run (its members output): the error is their spread. Without them only an isotherm's depth has an error, from that of temperature.</source>
        <translation>同一次运行的成员（其成员输出）：误差即成员的离散度。没有成员时，只有等温线深度带误差，由温度误差得到。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The quantity: a GeoTIFF with a band per depth, or a NetCDF with its error too.</source>
        <translation>该物理量：每个深度一个波段的 GeoTIFF，或同时包含误差的 NetCDF。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What to derive. Mixed-layer depth by density or temperature: where they first differ from 10 m by the criterion (de Boyer Montégut et al. 2004). Isotherm depth: the shallowest. Heat content: the integral of density times heat capacity times conservative temperature between two depths, relative to 0 °C. Thermocline: the layer of the greatest gradient of temperature. Density in situ, potential density anomaly (sigma-0), speed of sound and stratification (squared buoyancy frequency): at each of the depths.</source>
        <translation>导出什么。按密度或温度的混合层深度：与 10 m 处的差首次达到判据之处 (de Boyer Montégut et al. 2004)。等温线深度：取最浅者。热含量：两个深度之间密度、热容与保守温度之积的积分，以 0 °C 为基准。温跃层：温度梯度最大的层。现场密度、位势密度异常 (sigma-0)、声速和层结（浮力频率的平方）：在每个深度上。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What a reconstruction wrote: its NetCDF, or a GeoTIFF, whose error and salinity are found beside it by their names. Repeatable, for GeoTIFFs of the same run that stand elsewhere.</source>
        <translation>重建写出的文件：其 NetCDF，或 GeoTIFF（误差和盐度按名称在旁边查找）。同一次运行的 GeoTIFF 在别处时可给出多个。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Mixed layer: the depth from which the change counts.</source>
        <translation>混合层：从哪个深度开始计算变化。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Mixed layer by temperature: the change that ends it, warmer or colder.</source>
        <translation>按温度的混合层：界定其底部的变化，变暖或变冷均可。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Heat content: the upper depth.</source>
        <translation>热含量：上界深度。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>At which depths, such as 0,100,200-1000/200, linearly between levels; native are the first reconstruction's levels.</source>
        <translation>在哪些深度，例如 0,100,200-1000/200，层间线性插值；native 表示第一个重建结果的层。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The standard error of the difference, as GeoTIFF.</source>
        <translation>差值的标准误差，GeoTIFF 格式。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The difference: a GeoTIFF with a band per depth, or a NetCDF with error and ratio.</source>
        <translation>差值：每个深度一个波段的 GeoTIFF，或包含误差和比值的 NetCDF。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How many standard errors a difference must exceed to be kept; 0 keeps all. The error is the reconstruction's own against the climatology, and that of both, as independent, against another reconstruction.</source>
        <translation>差值须超过标准误差的多少倍才保留；0 表示全部保留。相对于气候态时误差为重建结果自身的误差，相对于另一重建结果时为两者按独立合成的误差。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What to compare.</source>
        <translation>比较什么。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>First day (UTC) of the profiles that are wanted.</source>
        <translation>所需剖面的第一天 (UTC)。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Last day (UTC), inclusive.</source>
        <translation>最后一天 (UTC)，含该日。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>West, south, east, north of the profiles that are wanted. East below west, or above 180, crosses the dateline.</source>
        <translation>所需剖面的西、南、东、北。东小于西或大于 180 时跨越日界线。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>degrees</source>
        <translation>度</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The points. Temperatures are in °C, pressure in dbar, depths in m, times in UTC.</source>
        <translation>各点。温度单位为 °C，压力为 dbar，深度为 m，时间为 UTC。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Profiles: Argo, ERDDAP or EN4 NetCDF, CSV, or a point layer; one file or many.</source>
        <translation>剖面：Argo、ERDDAP 或 EN4 的 NetCDF、CSV 或点图层；一个或多个文件。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What to do with quality flags. apply leaves bad profiles and levels out; keep lists them too, with their flags, and says of each whether it is accepted and why not. Duplicates are always left out.</source>
        <translation>如何处理质量标志。apply 排除不良的剖面和层；keep 也列出它们及其标志，并说明各自是否被接受及其原因。重复项总是被排除。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What was read and what was left out, counted by reason, as a page or as JSON.</source>
        <translation>读取了什么、排除了什么，按原因计数，输出为网页或 JSON。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Whether a row is a level of a profile, which a reconstruction can read, or a whole profile with its number of levels, its depths and its surface temperature.</source>
        <translation>一行是剖面的一层（重建可以读取），还是整条剖面及其层数、深度和表层温度。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What else goes into a raster: all adds bands of the error, the mask and the sea ice that the file gives, so that a reconstruction finds them; sst adds nothing.</source>
        <translation>栅格中还包含什么：all 加入文件给出的误差、掩膜和海冰波段，供重建使用；sst 不加入任何内容。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>First day that is wanted. For one raster without a date of its own, its day.</source>
        <translation>所需的第一天。对于自身没有日期的单个栅格，为其日期。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Last day that is wanted, inclusive.</source>
        <translation>所需的最后一天，含该日。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>GeoTIFF of the error (1 σ) in °C that the file gives, a band for each day; at least 1 °C under sea ice, as a reconstruction takes it.</source>
        <translation>文件给出的误差 (1 σ，°C) 的 GeoTIFF，每天一个波段；海冰下至少为 1 °C，与重建的用法一致。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>West, south, east, north. East below west, or above 180, crosses the dateline. Cells that it touches are taken whole.</source>
        <translation>西、南、东、北。东小于西或大于 180 时跨越日界线。触及的单元整个纳入。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the whole raster</source>
        <translation>整个栅格</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Existing folder for a GeoTIFF of each day, sst_YYYY-MM-DD.tif.</source>
        <translation>存放每天一个 GeoTIFF (sst_YYYY-MM-DD.tif) 的现有文件夹。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Whether the file's own mask is honoured: sea leaves out what it calls land, lake or river; none keeps every value.</source>
        <translation>是否遵从文件自身的掩膜：sea 排除其称为陆地、湖泊或河流之处；none 保留所有值。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Leave out cells with more sea ice than this.</source>
        <translation>排除海冰多于此值的单元。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>ice is no reason</source>
        <translation>不因海冰排除</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>One GeoTIFF in °C with a band for each day, in order of time.</source>
        <translation>以 °C 为单位的 GeoTIFF，每天一个波段，按时间排序。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Size of a cell: coarser ones average, finer ones interpolate.</source>
        <translation>单元大小：更粗则取平均，更细则插值。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the raster's own cells, with their values as they are</source>
        <translation>栅格自身的单元，值保持不变</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Sea-surface temperature: GHRSST or OSTIA NetCDF files or any rasters, of one day or many; a folder of them, or a pattern such as ostia/2018*.nc. F:variable or F:band-number picks one where a file holds several.</source>
        <translation>海表温度：GHRSST 或 OSTIA NetCDF 文件，或任意栅格，一天或多天；也可以是其文件夹，或 ostia/2018*.nc 这样的模式。文件含有多个变量或波段时，用 F:variable 或 F:波段号 选择其一。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>CF climatology (for example WOA) instead of the model's.</source>
        <translation>用来替代模型气候态的 CF 气候态（例如 WOA）。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the model's</source>
        <translation>模型自带的</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Day of the analysis, which is for 12 UTC.</source>
        <translation>分析日期，对应当日 12 UTC。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the SST file's, if it holds one</source>
        <translation>海表温度文件中的日期（如果有）</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Last day of a range of dates that begins with the date: a reconstruction for each, its files named by its day (NAME_2018-12-31.tif). A date whose outputs are all there, made by the same job from the same data, is kept and not made again. Give an extent, so that all dates have the same grid.</source>
        <translation>自“日期”起的日期区间的最后一天：每个日期做一次重建，文件以其日期命名 (NAME_2018-12-31.tif)。若某日期的全部输出已由相同任务用相同数据生成，则保留而不重做。请给出范围，使所有日期的网格一致。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>none: one date</source>
        <translation>无：只有一个日期</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Step of a range of dates.</source>
        <translation>日期区间的步长。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Output depths, for example 0,10,50-200/50, or native for the model's own levels. 0 is the shallowest level; linear in depth between levels.</source>
        <translation>输出深度，例如 0,10,50-200/50；native 表示模型自己的层。0 为最浅的一层；层间随深度线性插值。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>metres, positive down</source>
        <translation>米，向下为正</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Where the model runs.</source>
        <translation>模型在哪里运行。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>GeoTIFF of the calibrated error (1 σ), in the unit of the output; none writes no such file.</source>
        <translation>校准后误差 (1 σ) 的 GeoTIFF，单位与输出相同；none 表示不写此文件。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>beside a GeoTIFF output</source>
        <translation>在 GeoTIFF 输出旁</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>West, south, east, north. East below west, or above 180, crosses the dateline. Snaps outward to cells.</source>
        <translation>西、南、东、北。东小于西或大于 180 时跨越日界线。向外取整到网格单元。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the profiles' bounding box in the window + 3°, within the SST; without profiles the SST's</source>
        <translation>时间窗口内剖面的外接矩形外扩 3°，且在海表温度范围内；没有剖面时为海表温度的范围</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Mean dynamic topography, which is subtracted from the sea level.</source>
        <translation>平均动力地形，将从海平面高度中减去。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>m, cm or mm, by the file</source>
        <translation>m、cm 或 mm，视文件而定</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>none: a topography is compared with the climatology's own</source>
        <translation>无：动力地形将与气候态自身的动力地形比较</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Number of members, even. Given with preview, it turns the sampler on.</source>
        <translation>成员数，须为偶数。与 preview 同时给出时启用采样器。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>by quality</source>
        <translation>由质量决定</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>NetCDF with the members' fields.</source>
        <translation>包含各成员场的 NetCDF。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How: auto withholds the job's own floats in turn and takes, per depth band with at least 8 of them, the method that surely wins; else, and in preview, diffusion.</source>
        <translation>方式：auto 依次留出任务自身的浮标进行检验，在至少有 8 个浮标的每个深度段采用确定胜出的方法；否则，以及在 preview 下，采用 diffusion。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Model package.</source>
        <translation>模型包。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the bundled one</source>
        <translation>自带的模型</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Result. NetCDF (.nc) holds everything; GeoTIFF (.tif) holds temperature (salinity where that alone is asked for), a band per depth, with NAME_error.tif and NAME_error_ratio.tif beside it.</source>
        <translation>结果。NetCDF (.nc) 包含全部内容；GeoTIFF (.tif) 包含温度（仅要求盐度时为盐度），每个深度一个波段，旁边有 NAME_error.tif 和 NAME_error_ratio.tif。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Profiles: Argo, ERDDAP or EN4 NetCDF, CSV, or a point layer.</source>
        <translation>剖面：Argo、ERDDAP 或 EN4 的 NetCDF、CSV 或点图层。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>none: only the SST is used, and said so</source>
        <translation>无：仅使用海表温度，并会说明</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>preview is one evaluation without members, standard 16 members × 8 steps, high 32 × 16.</source>
        <translation>preview 为不带成员的一次求值，standard 为 16 个成员 × 8 步，high 为 32 × 16。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>JSON report: inputs with hashes, counts by reason, method, model, seed, versions, timings, peak memory.</source>
        <translation>JSON 报告：输入及其哈希值、按原因统计的数量、方法、模型、种子、版本、耗时、内存峰值。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Size of an output cell.</source>
        <translation>输出网格单元的大小。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Seed of the noise: the same seed gives the same result.</source>
        <translation>噪声的种子：种子相同则结果相同。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Sea level: an anomaly, or an absolute dynamic topography, best with its mean (mdt). A DUACS file or any raster, of the day of the analysis; F:variable as for the SST.</source>
        <translation>海平面高度：异常，或绝对动力地形（最好连同其平均值 mdt）。分析当日的 DUACS 文件或任意栅格；F:variable 的用法同海表温度。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Sea-surface salinity of the day: any raster. It acts where salinity is reconstructed.</source>
        <translation>当日的海表盐度：任意栅格。在重建盐度时起作用。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Sea-surface temperature: a GHRSST or OSTIA NetCDF file or any raster. F:variable or F:band-number picks one where the file holds several. A folder, or a pattern such as ostia/2018*.nc, stands for daily files: the one of the date is taken.</source>
        <translation>海表温度：GHRSST 或 OSTIA NetCDF 文件，或任意栅格。文件含有多个变量或波段时，用 F:variable 或 F:波段号 选择其一。文件夹或 ostia/2018*.nc 这样的模式表示逐日文件：取该日期的那个。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What is reconstructed: potential temperature (°C), practical salinity, or both. Salinity comes with columns that are statically stable. With both, GeoTIFF outputs of salinity stand beside those of temperature, as NAME_salinity.tif.</source>
        <translation>重建什么：位温 (°C)、实用盐度或两者。盐度的水柱是静力稳定的。选择两者时，盐度的 GeoTIFF 输出位于温度输出旁，名为 NAME_salinity.tif。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Platform whose profiles are left out of the analysis and scored in the outputs.</source>
        <translation>其剖面不参与分析、而在输出中用于检验的平台。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Where: places as longitude,latitude in degrees.</source>
        <translation>位置：以度表示的 经度,纬度。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How far in depth the nearest observed level may be; the observed value is interpolated between levels.</source>
        <translation>最近的观测层在深度上最多相差多少；观测值在层间插值。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>10 m, or 10 % of the depth where that is more</source>
        <translation>10 m，或深度的 10 %，取较大者</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Depths as a list with ranges, such as 0,10,50-200/50, or native: the reconstruction's own. Between its levels values are interpolated linearly; nothing is extrapolated.</source>
        <translation>深度列表，可含区间，例如 0,10,50-200/50；native 表示重建结果自身的深度。层间线性插值，不作外推。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How far from a point the observed profile beside it may be; the nearest counts that has a value at the depth.</source>
        <translation>旁边的观测剖面离点最远多少；取在该深度有值的最近者。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The field with the names of the points.</source>
        <translation>含有点名称的字段。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>name, station, label, id, platform or fid, whichever comes first</source>
        <translation>name、station、label、id、platform 或 fid，取最先出现者</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The table: a row per point and depth.</source>
        <translation>表：每个点和深度一行。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Where: a CSV with columns of longitude and latitude, or a point layer.</source>
        <translation>位置：含经度和纬度列的 CSV，或点图层。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What floats observed: the run's own table of profiles (--profiles-output), which knows what became of them, or any profiles that a reconstruction reads.</source>
        <translation>浮标的观测：本次运行自己的剖面表 (--profiles-output)，其中记有每条剖面的处理结果，或重建能读取的任何剖面。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How far from the day of the reconstruction a profile may be. A run's own table counts as a whole.</source>
        <translation>剖面距重建日期最远多少。本次运行自己的表全部计入。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Days of analysis. With a known field, the field's own day, where it says none.</source>
        <translation>分析日期。使用已知场而未指定日期时，取场自身的日期。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the SST's</source>
        <translation>海表温度的日期</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>With a known field: numbers of simulated profiles, each a case.</source>
        <translation>使用已知场时：模拟剖面的数目，每个数目为一个个例。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Share of the floats that is left out, where a fraction is; between 0 and 1.</source>
        <translation>按比例留出时留出的浮标比例；介于 0 和 1 之间。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Methods that are compared.</source>
        <translation>要比较的方法。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Most floats scored a day; a random choice where there are more.</source>
        <translation>每天评估的最多浮标数；更多时随机选取。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Folder for report.html with figures, and scores.csv, cases.csv and levels.csv.</source>
        <translation>存放带图的 report.html 以及 scores.csv、cases.csv 和 levels.csv 的文件夹。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Monthly climatology to compare with, taken as it is.</source>
        <translation>用于比较的逐月气候态，原样使用。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The page with figures alone.</source>
        <translation>仅带图的网页。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>With a known field: simulate sea level too, with an error of 3 cm over 100 km.</source>
        <translation>使用已知场时：同时模拟海平面高度，误差为 3 cm，相关长度 100 km。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>With withheld floats: sea-surface temperature, as a reconstruction takes it.</source>
        <translation>留出浮标时：海表温度，与重建所用格式相同。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>made of the floats' shallowest values</source>
        <translation>由浮标最浅的值得到</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>With a known field: its times that are taken, by number from 0, by day, or all.</source>
        <translation>使用已知场时：取哪些时刻，按从 0 起的编号、按日期，或 all 表示全部。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>up to three, spread evenly</source>
        <translation>最多三个，均匀分布</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>A known field: CF NetCDF of temperature (and salinity) on levels, whose observations are simulated. Give this or profiles.</source>
        <translation>已知场：各层温度（和盐度）的 CF NetCDF，将模拟其观测。请给出此项或剖面。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>none: floats are withheld</source>
        <translation>无：留出浮标</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Which floats are left out. floats: each in turn; fraction: a random share at once; region: each in turn with all floats within 500 km.</source>
        <translation>留出哪些浮标。floats：逐个留出；fraction：一次随机留出一部分；region：逐个留出，连同 500 km 以内的所有浮标。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Depth in the picture: stretched gives the upper ocean more room (by the square root of depth), linear does not.</source>
        <translation>图中的深度：stretched 给上层海洋更多空间（按深度的平方根），linear 则不然。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Lower end of the section.</source>
        <translation>断面的下端。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the deepest level</source>
        <translation>最深的层</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Upper end of the section.</source>
        <translation>断面的上端。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the surface</source>
        <translation>海面</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Height of a row of the raster; values are interpolated linearly between levels.</source>
        <translation>栅格的行高；值在层间线性插值。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>a round number that makes 100 to 200 rows</source>
        <translation>使行数为 100 至 200 的整齐数值</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How far from the line a profile may be to be shown in the picture.</source>
        <translation>剖面离线多远以内才显示在图中。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Hatched is also where the error is more than this, in the unit of the variable.</source>
        <translation>误差大于此值处也加斜线，单位与变量相同。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Hatched is where the error is more than this share of the climatology's: where observations say little. Above 1 hatches nothing.</source>
        <translation>误差超过气候态误差的这一比例处加斜线：那里观测说明不了多少。大于 1 时不加斜线。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The line: longitude,latitude pairs in degrees, a WKT LINESTRING, or a layer with lines, of which the first is taken. It takes the shorter way round the globe, also across the dateline.</source>
        <translation>线：以度表示的 经度,纬度 对、WKT LINESTRING，或线图层（取第一条线）。它沿地球较短的一侧走，也可跨越日界线。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The section as a raster: distance in km to the right, height in m (minus the depth) upwards; bands for the value, its error and its ratio to the climatology's.</source>
        <translation>断面的栅格：向右为距离 (km)，向上为高度 (m，即深度的负值)；波段为值、误差以及误差与气候态误差之比。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The section as a picture.</source>
        <translation>断面的图。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Width of a column, made a little smaller to fit the line.</source>
        <translation>列宽，略微缩小以适应线的长度。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>half a cell of the reconstruction</source>
        <translation>重建结果单元的一半</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>The section as a table at the reconstruction's own levels: distance, longitude, latitude, depth, value, error, ratio and climatology.</source>
        <translation>断面的表，位于重建结果自身的层上：距离、经度、纬度、深度、值、误差、比值和气候态。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Whether the picture is for light or dark pages.</source>
        <translation>图用于浅色页面还是深色页面。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>Title of the picture.</source>
        <translation>图的标题。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>the variable and the day</source>
        <translation>变量和日期</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>What to show. auto is temperature, or salinity where there is nothing else.</source>
        <translation>显示什么。auto 为温度，没有温度时为盐度。</translation>
    </message>
    <message>
        <location filename="../depthdif_qgis/job_schema.json"/>
        <source>How the line runs between its points: straight as drawn on a map in degrees, or along the geodesic, the shortest way. Distances are geodesic in both.</source>
        <translation>线在各点之间如何走：straight 为在以度表示的地图上画的直线，geodesic 为最短路径的大地线。两种情况下的距离都是大地线距离。</translation>
    </message>
</context>
</TS>
