<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.0" styleCategories="Symbology">
 <pipe>
  <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor="" classificationMin="0" classificationMax="0.3">
   <rasterTransparency />
   <rastershader>
    <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="0" maximumValue="0.3" labelPrecision="6">
     <colorramp type="gradient" name="[source]">
      <Option type="Map">
       <Option type="QString" name="color1" value="252,244,205,255" />
       <Option type="QString" name="color2" value="77,37,31,255" />
       <Option type="QString" name="direction" value="ccw" />
       <Option type="QString" name="discrete" value="0" />
       <Option type="QString" name="rampType" value="gradient" />
       <Option type="QString" name="spec" value="rgb" />
       <Option type="QString" name="stops" value="0.125;238,222,156,255:0.25;226,198,113,255:0.375;215,169,81,255:0.5;198,137,64,255:0.625;178,107,54,255:0.75;152,79,48,255:0.875;117,56,40,255" />
      </Option>
     </colorramp>
     <item value="0" label="0" color="#fcf4cd" alpha="255" />
     <item value="0.0375" label="0.0375" color="#eede9c" alpha="255" />
     <item value="0.075" label="0.075" color="#e2c671" alpha="255" />
     <item value="0.1125" label="0.1125" color="#d7a951" alpha="255" />
     <item value="0.15" label="0.15" color="#c68940" alpha="255" />
     <item value="0.1875" label="0.1875" color="#b26b36" alpha="255" />
     <item value="0.225" label="0.225" color="#984f30" alpha="255" />
     <item value="0.2625" label="0.2625" color="#753828" alpha="255" />
     <item value="0.3" label="0.3" color="#4d251f" alpha="255" />
     <rampLegendSettings minimumLabel="" maximumLabel="" prefix="" suffix=" °C/m" orientation="2" direction="0" useContinuousLegend="1" />
    </colorrampshader>
   </rastershader>
  </rasterrenderer>
  <rasterresampler maxOversampling="2" />
 </pipe>
</qgis>
