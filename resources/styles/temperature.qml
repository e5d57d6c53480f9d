<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.0" styleCategories="Symbology">
 <pipe>
  <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor="" classificationMin="0" classificationMax="30">
   <rasterTransparency />
   <rastershader>
    <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="0" maximumValue="30" labelPrecision="6">
     <colorramp type="gradient" name="[source]">
      <Option type="Map">
       <Option type="QString" name="color1" value="7,32,63,255" />
       <Option type="QString" name="color2" value="243,238,140,255" />
       <Option type="QString" name="direction" value="ccw" />
       <Option type="QString" name="discrete" value="0" />
       <Option type="QString" name="rampType" value="gradient" />
       <Option type="QString" name="spec" value="rgb" />
       <Option type="QString" name="stops" value="0.14;35,49,122,255:0.28;81,57,155,255:0.42;131,71,143,255:0.56;180,85,120,255:0.7;224,105,90,255:0.84;246,150,74,255:0.93;249,196,86,255" />
      </Option>
     </colorramp>
     <item value="0" label="0" color="#07203f" alpha="255" />
     <item value="4.2" label="4.2" color="#23317a" alpha="255" />
     <item value="8.4" label="8.4" color="#51399b" alpha="255" />
     <item value="12.6" label="12.6" color="#83478f" alpha="255" />
     <item value="16.8" label="16.8" color="#b45578" alpha="255" />
     <item value="21" label="21" color="#e0695a" alpha="255" />
     <item value="25.2" label="25.2" color="#f6964a" alpha="255" />
     <item value="27.9" label="27.9" color="#f9c456" alpha="255" />
     <item value="30" label="30" color="#f3ee8c" alpha="255" />
     <rampLegendSettings minimumLabel="" maximumLabel="" prefix="" suffix=" °C" orientation="2" direction="0" useContinuousLegend="1" />
    </colorrampshader>
   </rastershader>
  </rasterrenderer>
  <rasterresampler maxOversampling="2" />
 </pipe>
</qgis>
