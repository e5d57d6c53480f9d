<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.0" styleCategories="Symbology">
 <pipe>
  <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor="" classificationMin="0" classificationMax="3e+10">
   <rasterTransparency />
   <rastershader>
    <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="0" maximumValue="3e+10" labelPrecision="6">
     <colorramp type="gradient" name="[source]">
      <Option type="Map">
       <Option type="QString" name="color1" value="255,240,201,255" />
       <Option type="QString" name="color2" value="65,28,60,255" />
       <Option type="QString" name="direction" value="ccw" />
       <Option type="QString" name="discrete" value="0" />
       <Option type="QString" name="rampType" value="gradient" />
       <Option type="QString" name="spec" value="rgb" />
       <Option type="QString" name="stops" value="0.125;254,211,146,255:0.25;253,178,110,255:0.375;249,138,90,255:0.5;232,101,86,255:0.625;204,67,87,255:0.75;160,47,86,255:0.875;112,37,78,255" />
      </Option>
     </colorramp>
     <item value="0" label="0" color="#fff0c9" alpha="255" />
     <item value="3.75e+09" label="3.75e+09" color="#fed392" alpha="255" />
     <item value="7.5e+09" label="7.5e+09" color="#fdb26e" alpha="255" />
     <item value="1.125e+10" label="1.125e+10" color="#f98a5a" alpha="255" />
     <item value="1.5e+10" label="1.5e+10" color="#e86556" alpha="255" />
     <item value="1.875e+10" label="1.875e+10" color="#cc4357" alpha="255" />
     <item value="2.25e+10" label="2.25e+10" color="#a02f56" alpha="255" />
     <item value="2.625e+10" label="2.625e+10" color="#70254e" alpha="255" />
     <item value="3e+10" label="3e+10" color="#411c3c" alpha="255" />
     <rampLegendSettings minimumLabel="" maximumLabel="" prefix="" suffix=" J/m²" orientation="2" direction="0" useContinuousLegend="1" />
    </colorrampshader>
   </rastershader>
  </rasterrenderer>
  <rasterresampler maxOversampling="2" />
 </pipe>
</qgis>
