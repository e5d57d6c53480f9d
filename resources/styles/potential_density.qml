<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.0" styleCategories="Symbology">
 <pipe>
  <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor="" classificationMin="20" classificationMax="29">
   <rasterTransparency />
   <rastershader>
    <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="20" maximumValue="29" labelPrecision="6">
     <colorramp type="gradient" name="[source]">
      <Option type="Map">
       <Option type="QString" name="color1" value="214,243,245,255" />
       <Option type="QString" name="color2" value="66,27,62,255" />
       <Option type="QString" name="direction" value="ccw" />
       <Option type="QString" name="discrete" value="0" />
       <Option type="QString" name="rampType" value="gradient" />
       <Option type="QString" name="spec" value="rgb" />
       <Option type="QString" name="stops" value="0.125;174,225,236,255:0.25;126,203,232,255:0.375;67,176,233,255:0.5;57,140,221,255:0.625;87,101,193,255:0.75;100,68,147,255:0.875;89,44,102,255" />
      </Option>
     </colorramp>
     <item value="20" label="20" color="#d6f3f5" alpha="255" />
     <item value="21.125" label="21.125" color="#aee1ec" alpha="255" />
     <item value="22.25" label="22.25" color="#7ecbe8" alpha="255" />
     <item value="23.375" label="23.375" color="#43b0e9" alpha="255" />
     <item value="24.5" label="24.5" color="#398cdd" alpha="255" />
     <item value="25.625" label="25.625" color="#5765c1" alpha="255" />
     <item value="26.75" label="26.75" color="#644493" alpha="255" />
     <item value="27.875" label="27.875" color="#592c66" alpha="255" />
     <item value="29" label="29" color="#421b3e" alpha="255" />
     <rampLegendSettings minimumLabel="" maximumLabel="" prefix="" suffix=" kg/m³" orientation="2" direction="0" useContinuousLegend="1" />
    </colorrampshader>
   </rastershader>
  </rasterrenderer>
  <rasterresampler maxOversampling="2" />
 </pipe>
</qgis>
