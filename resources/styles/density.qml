<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.0" styleCategories="Symbology">
 <pipe>
  <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor="" classificationMin="1020" classificationMax="1040">
   <rasterTransparency />
   <rastershader>
    <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="1020" maximumValue="1040" labelPrecision="6">
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
     <item value="1020" label="1020" color="#d6f3f5" alpha="255" />
     <item value="1022.5" label="1022.5" color="#aee1ec" alpha="255" />
     <item value="1025" label="1025" color="#7ecbe8" alpha="255" />
     <item value="1027.5" label="1027.5" color="#43b0e9" alpha="255" />
     <item value="1030" label="1030" color="#398cdd" alpha="255" />
     <item value="1032.5" label="1032.5" color="#5765c1" alpha="255" />
     <item value="1035" label="1035" color="#644493" alpha="255" />
     <item value="1037.5" label="1037.5" color="#592c66" alpha="255" />
     <item value="1040" label="1040" color="#421b3e" alpha="255" />
     <rampLegendSettings minimumLabel="" maximumLabel="" prefix="" suffix=" kg/m³" orientation="2" direction="0" useContinuousLegend="1" />
    </colorrampshader>
   </rastershader>
  </rasterrenderer>
  <rasterresampler maxOversampling="2" />
 </pipe>
</qgis>
