"""Results on the map: layers by depth, their groups, styles, dates, depths and lineage."""
