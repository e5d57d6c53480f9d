<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.0" styleCategories="Symbology">
 <pipe>
  <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor="" classificationMin="-3" classificationMax="3">
   <rasterTransparency />
   <rastershader>
    <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="-3" maximumValue="3" labelPrecision="6">
     <colorramp type="gradient" name="[source]">
      <Option type="Map">
       <Option type="QString" name="color1" value="0,62,118,255" />
       <Option type="QString" name="color2" value="114,34,22,255" />
       <Option type="QString" name="direction" value="ccw" />
       <Option type="QString" name="discrete" value="0" />
       <Option type="QString" name="rampType" value="gradient" />
       <Option type="QString" name="spec" value="rgb" />
       <Option type="QString" name="stops" value="0.0625;0,88,148,255:0.125;0,114,178,255:0.1875;13,145,210,255:0.25;85,175,227,255:0.3125;136,198,236,255:0.375;180,221,245,255:0.4375;212,234,247,255:0.5;247,247,247,255:0.5625;249,227,213,255:0.625;246,208,183,255:0.6875;242,176,138,255:0.75;235,142,96,255:0.8125;211,108,65,255:0.875;187,72,38,255:0.9375;150,52,30,255" />
      </Option>
     </colorramp>
     <item value="-3" label="-3" color="#003e76" alpha="255" />
     <item value="-2.625" label="-2.625" color="#005894" alpha="255" />
     <item value="-2.25" label="-2.25" color="#0072b2" alpha="255" />
     <item value="-1.875" label="-1.875" color="#0d91d2" alpha="255" />
     <item value="-1.5" label="-1.5" color="#55afe3" alpha="255" />
     <item value="-1.125" label="-1.125" color="#88c6ec" alpha="255" />
     <item value="-0.75" label="-0.75" color="#b4ddf5" alpha="255" />
     <item value="-0.375" label="-0.375" color="#d4eaf7" alpha="255" />
     <item value="0" label="0" color="#f7f7f7" alpha="255" />
     <item value="0.375" label="0.375" color="#f9e3d5" alpha="255" />
     <item value="0.75" label="0.75" color="#f6d0b7" alpha="255" />
     <item value="1.125" label="1.125" color="#f2b08a" alpha="255" />
     <item value="1.5" label="1.5" color="#eb8e60" alpha="255" />
     <item value="1.875" label="1.875" color="#d36c41" alpha="255" />
     <item value="2.25" label="2.25" color="#bb4826" alpha="255" />
     <item value="2.625" label="2.625" color="#96341e" alpha="255" />
     <item value="3" label="3" color="#722216" alpha="255" />
     <rampLegendSettings minimumLabel="" maximumLabel="" prefix="" suffix=" °C" orientation="2" direction="0" useContinuousLegend="1" />
    </colorrampshader>
   </rastershader>
  </rasterrenderer>
  <rasterresampler maxOversampling="2" />
 </pipe>
</qgis>
