<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.0" styleCategories="Symbology">
 <pipe>
  <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor="" classificationMin="1450" classificationMax="1550">
   <rasterTransparency />
   <rastershader>
    <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="1450" maximumValue="1550" labelPrecision="6">
     <colorramp type="gradient" name="[source]">
      <Option type="Map">
       <Option type="QString" name="color1" value="0,46,81,255" />
       <Option type="QString" name="color2" value="245,246,207,255" />
       <Option type="QString" name="direction" value="ccw" />
       <Option type="QString" name="discrete" value="0" />
       <Option type="QString" name="rampType" value="gradient" />
       <Option type="QString" name="spec" value="rgb" />
       <Option type="QString" name="stops" value="0.125;0,72,99,255:0.25;0,100,119,255:0.375;0,132,138,255:0.5;55,163,149,255:0.625;115,192,155,255:0.75;168,217,159,255:0.875;213,233,177,255" />
      </Option>
     </colorramp>
     <item value="1450" label="1450" color="#002e51" alpha="255" />
     <item value="1462.5" label="1462.5" color="#004863" alpha="255" />
     <item value="1475" label="1475" color="#006477" alpha="255" />
     <item value="1487.5" label="1487.5" color="#00848a" alpha="255" />
     <item value="1500" label="1500" color="#37a395" alpha="255" />
     <item value="1512.5" label="1512.5" color="#73c09b" alpha="255" />
     <item value="1525" label="1525" color="#a8d99f" alpha="255" />
     <item value="1537.5" label="1537.5" color="#d5e9b1" alpha="255" />
     <item value="1550" label="1550" color="#f5f6cf" alpha="255" />
     <rampLegendSettings minimumLabel="" maximumLabel="" prefix="" suffix=" m/s" orientation="2" direction="0" useContinuousLegend="1" />
    </colorrampshader>
   </rastershader>
  </rasterrenderer>
  <rasterresampler maxOversampling="2" />
 </pipe>
</qgis>
