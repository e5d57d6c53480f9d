<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.0" styleCategories="Symbology">
 <pipe>
  <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor="" classificationMin="0" classificationMax="1.5">
   <rasterTransparency />
   <rastershader>
    <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="0" maximumValue="1.5" labelPrecision="6">
     <colorramp type="gradient" name="[source]">
      <Option type="Map">
       <Option type="QString" name="color1" value="244,247,238,255" />
       <Option type="QString" name="color2" value="12,63,73,255" />
       <Option type="QString" name="direction" value="ccw" />
       <Option type="QString" name="discrete" value="0" />
       <Option type="QString" name="rampType" value="gradient" />
       <Option type="QString" name="spec" value="rgb" />
       <Option type="QString" name="stops" value="0.2;207,229,207,255:0.4;147,201,179,255:0.6;78,164,154,255:0.8;31,115,119,255" />
      </Option>
     </colorramp>
     <item value="0" label="0" color="#f4f7ee" alpha="255" />
     <item value="0.3" label="0.3" color="#cfe5cf" alpha="255" />
     <item value="0.6" label="0.6" color="#93c9b3" alpha="255" />
     <item value="0.9" label="0.9" color="#4ea49a" alpha="255" />
     <item value="1.2" label="1.2" color="#1f7377" alpha="255" />
     <item value="1.5" label="1.5" color="#0c3f49" alpha="255" />
     <rampLegendSettings minimumLabel="" maximumLabel="" prefix="" suffix=" °C" orientation="2" direction="0" useContinuousLegend="1" />
    </colorrampshader>
   </rastershader>
  </rasterrenderer>
  <rasterresampler maxOversampling="2" />
 </pipe>
</qgis>
