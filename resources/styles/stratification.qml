<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.0" styleCategories="Symbology">
 <pipe>
  <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor="" classificationMin="0" classificationMax="0.0005">
   <rasterTransparency />
   <rastershader>
    <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="0" maximumValue="0.0005" labelPrecision="6">
     <colorramp type="gradient" name="[source]">
      <Option type="Map">
       <Option type="QString" name="color1" value="242,239,251,255" />
       <Option type="QString" name="color2" value="71,27,47,255" />
       <Option type="QString" name="direction" value="ccw" />
       <Option type="QString" name="discrete" value="0" />
       <Option type="QString" name="rampType" value="gradient" />
       <Option type="QString" name="spec" value="rgb" />
       <Option type="QString" name="stops" value="0.125;224,212,244,255:0.25;208,183,232,255:0.375;194,150,213,255:0.5;177,115,182,255:0.625;158,81,147,255:0.75;133,57,110,255:0.875;103,39,76,255" />
      </Option>
     </colorramp>
     <item value="0" label="0" color="#f2effb" alpha="255" />
     <item value="6.25e-05" label="6.25e-05" color="#e0d4f4" alpha="255" />
     <item value="0.000125" label="0.000125" color="#d0b7e8" alpha="255" />
     <item value="0.0001875" label="0.0001875" color="#c296d5" alpha="255" />
     <item value="0.00025" label="0.00025" color="#b173b6" alpha="255" />
     <item value="0.0003125" label="0.0003125" color="#9e5193" alpha="255" />
     <item value="0.000375" label="0.000375" color="#85396e" alpha="255" />
     <item value="0.0004375" label="0.0004375" color="#67274c" alpha="255" />
     <item value="0.0005" label="0.0005" color="#471b2f" alpha="255" />
     <rampLegendSettings minimumLabel="" maximumLabel="" prefix="" suffix=" 1/s²" orientation="2" direction="0" useContinuousLegend="1" />
    </colorrampshader>
   </rastershader>
  </rasterrenderer>
  <rasterresampler maxOversampling="2" />
 </pipe>
</qgis>
