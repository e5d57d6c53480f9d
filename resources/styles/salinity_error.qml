<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.0" styleCategories="Symbology">
 <pipe>
  <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor="" classificationMin="0" classificationMax="0.3">
   <rasterTransparency />
   <rastershader>
    <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="0" maximumValue="0.3" labelPrecision="6">
     <colorramp type="gradient" name="[source]">
      <Option type="Map">
       <Option type="QString" name="color1" value="248,245,240,255" />
       <Option type="QString" name="color2" value="67,31,60,255" />
       <Option type="QString" name="direction" value="ccw" />
       <Option type="QString" name="discrete" value="0" />
       <Option type="QString" name="rampType" value="gradient" />
       <Option type="QString" name="spec" value="rgb" />
       <Option type="QString" name="stops" value="0.2;234,211,207,255:0.4;212,163,171,255:0.6;173,109,134,255:0.8;119,64,96,255" />
      </Option>
     </colorramp>
     <item value="0" label="0" color="#f8f5f0" alpha="255" />
     <item value="0.06" label="0.06" color="#ead3cf" alpha="255" />
     <item value="0.12" label="0.12" color="#d4a3ab" alpha="255" />
     <item value="0.18" label="0.18" color="#ad6d86" alpha="255" />
     <item value="0.24" label="0.24" color="#774060" alpha="255" />
     <item value="0.3" label="0.3" color="#431f3c" alpha="255" />
     <rampLegendSettings minimumLabel="" maximumLabel="" prefix="" suffix="" orientation="2" direction="0" useContinuousLegend="1" />
    </colorrampshader>
   </rastershader>
  </rasterrenderer>
  <rasterresampler maxOversampling="2" />
 </pipe>
</qgis>
