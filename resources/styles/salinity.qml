<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.0" styleCategories="Symbology">
 <pipe>
  <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor="" classificationMin="33" classificationMax="37">
   <rasterTransparency />
   <rastershader>
    <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="33" maximumValue="37" labelPrecision="6">
     <colorramp type="gradient" name="[source]">
      <Option type="Map">
       <Option type="QString" name="color1" value="32,26,94,255" />
       <Option type="QString" name="color2" value="247,238,176,255" />
       <Option type="QString" name="direction" value="ccw" />
       <Option type="QString" name="discrete" value="0" />
       <Option type="QString" name="rampType" value="gradient" />
       <Option type="QString" name="spec" value="rgb" />
       <Option type="QString" name="stops" value="0.16;21,60,134,255:0.32;26,98,136,255:0.48;51,131,132,255:0.64;85,162,119,255:0.8;143,191,106,255:0.92;207,214,124,255" />
      </Option>
     </colorramp>
     <item value="33" label="33" color="#201a5e" alpha="255" />
     <item value="33.64" label="33.64" color="#153c86" alpha="255" />
     <item value="34.28" label="34.28" color="#1a6288" alpha="255" />
     <item value="34.92" label="34.92" color="#338384" alpha="255" />
     <item value="35.56" label="35.56" color="#55a277" alpha="255" />
     <item value="36.2" label="36.2" color="#8fbf6a" alpha="255" />
     <item value="36.68" label="36.68" color="#cfd67c" alpha="255" />
     <item value="37" label="37" color="#f7eeb0" alpha="255" />
     <rampLegendSettings minimumLabel="" maximumLabel="" prefix="" suffix="" orientation="2" direction="0" useContinuousLegend="1" />
    </colorrampshader>
   </rastershader>
  </rasterrenderer>
  <rasterresampler maxOversampling="2" />
 </pipe>
</qgis>
