<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.0" styleCategories="Symbology">
 <pipe>
  <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor="" classificationMin="0" classificationMax="300">
   <rasterTransparency />
   <rastershader>
    <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="0" maximumValue="300" labelPrecision="6">
     <colorramp type="gradient" name="[source]">
      <Option type="Map">
       <Option type="QString" name="color1" value="247,246,203,255" />
       <Option type="QString" name="color2" value="31,36,79,255" />
       <Option type="QString" name="direction" value="ccw" />
       <Option type="QString" name="discrete" value="0" />
       <Option type="QString" name="rampType" value="gradient" />
       <Option type="QString" name="spec" value="rgb" />
       <Option type="QString" name="stops" value="0.125;211,230,169,255:0.25;162,212,149,255:0.375;101,188,147,255:0.5;31,158,149,255:0.625;0,125,142,255:0.75;0,92,132,255:0.875;20,62,112,255" />
      </Option>
     </colorramp>
     <item value="0" label="0" color="#f7f6cb" alpha="255" />
     <item value="37.5" label="37.5" color="#d3e6a9" alpha="255" />
     <item value="75" label="75" color="#a2d495" alpha="255" />
     <item value="112.5" label="112.5" color="#65bc93" alpha="255" />
     <item value="150" label="150" color="#1f9e95" alpha="255" />
     <item value="187.5" label="187.5" color="#007d8e" alpha="255" />
     <item value="225" label="225" color="#005c84" alpha="255" />
     <item value="262.5" label="262.5" color="#143e70" alpha="255" />
     <item value="300" label="300" color="#1f244f" alpha="255" />
     <rampLegendSettings minimumLabel="" maximumLabel="" prefix="" suffix=" m" orientation="2" direction="0" useContinuousLegend="1" />
    </colorrampshader>
   </rastershader>
  </rasterrenderer>
  <rasterresampler maxOversampling="2" />
 </pipe>
</qgis>
