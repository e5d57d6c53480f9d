<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.0" styleCategories="Symbology">
 <pipe>
  <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor="" classificationMin="0" classificationMax="1">
   <rasterTransparency />
   <rastershader>
    <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="0" maximumValue="1" labelPrecision="6">
     <colorramp type="gradient" name="[source]">
      <Option type="Map">
       <Option type="QString" name="color1" value="250,246,243,255" />
       <Option type="QString" name="color2" value="66,43,34,255" />
       <Option type="QString" name="direction" value="ccw" />
       <Option type="QString" name="discrete" value="0" />
       <Option type="QString" name="rampType" value="gradient" />
       <Option type="QString" name="spec" value="rgb" />
       <Option type="QString" name="stops" value="0.125;239,224,215,255:0.25;225,201,186,255:0.375;208,175,155,255:0.5;186,147,125,255:0.625;163,119,96,255:0.75;133,90,70,255:0.875;100,65,51,255" />
      </Option>
     </colorramp>
     <item value="0" label="0" color="#faf6f3" alpha="255" />
     <item value="0.125" label="0.125" color="#efe0d7" alpha="255" />
     <item value="0.25" label="0.25" color="#e1c9ba" alpha="255" />
     <item value="0.375" label="0.375" color="#d0af9b" alpha="255" />
     <item value="0.5" label="0.5" color="#ba937d" alpha="255" />
     <item value="0.625" label="0.625" color="#a37760" alpha="255" />
     <item value="0.75" label="0.75" color="#855a46" alpha="255" />
     <item value="0.875" label="0.875" color="#644133" alpha="255" />
     <item value="1" label="1" color="#422b22" alpha="255" />
     <rampLegendSettings minimumLabel="" maximumLabel="" prefix="" suffix="" orientation="2" direction="0" useContinuousLegend="1" />
    </colorrampshader>
   </rastershader>
  </rasterrenderer>
  <rasterresampler maxOversampling="2" />
 </pipe>
</qgis>
