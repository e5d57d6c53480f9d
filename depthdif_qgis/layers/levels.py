"""The levels of the project's runs: which depth the map shows, and how to show another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeLayer, QgsProject, QgsRasterLayer

from .results import DEPTH_PROPERTY, QUANTITY_PROPERTY
from .run_files import run_of


@dataclass(frozen=True)
class Levels:
    """One quantity of one run, by depth: a layer per level, or one layer with a band per level.

    Parameters
    ----------
    nodes : tuple of QgsLayerTreeLayer
        A node per depth, shallowest first; or the one node of the layer with bands.
    depths : tuple of float
        m, increasing.
    bands : tuple of int
        Band of each depth where one layer has them all; else empty.
    """

    nodes: tuple[QgsLayerTreeLayer, ...]
    depths: tuple[float, ...]
    bands: tuple[int, ...] = ()

    @property
    def is_shown(self) -> bool:
        """Whether any of its levels is on the map."""
        return any(node.isVisible() for node in self.nodes)

    @property
    def depth(self) -> float | None:
        """The shallowest depth that is switched on, None if none is."""
        if self.bands:
            band = self.nodes[0].layer().renderer().inputBand()
            return self.depths[self.bands.index(band)] if band in self.bands else None
        checked = (node.itemVisibilityChecked() for node in self.nodes)
        return next((depth for depth, on in zip(self.depths, checked) if on), None)

    def show(self, depth: float) -> None:
        """Show the level nearest to a depth, and only that."""
        nearest = min(range(len(self.depths)), key=lambda k: abs(self.depths[k] - depth))
        if self.bands:
            layer = self.nodes[0].layer()
            if layer.renderer().inputBand() != self.bands[nearest]:
                layer.renderer().setInputBand(self.bands[nearest])
                layer.triggerRepaint()
                layer.legendChanged.emit()  # it names the band
            return
        # The new one first: the map is never without any.
        self.nodes[nearest].setItemVisibilityCheckedParentRecursive(True)
        for rank, node in enumerate(self.nodes):
            if rank != nearest and node.itemVisibilityChecked():
                node.setItemVisibilityChecked(False)


def levels_in(project: QgsProject) -> list[Levels]:
    """Every quantity of every run in the project, in the order of the layer tree."""
    return list(_levels(project.layerTreeRoot()))


def shown_in(project: QgsProject) -> list[Levels]:
    """Those that are on the map; if none is, the first."""
    found = levels_in(project)
    return [levels for levels in found if levels.is_shown] or found[:1]


def _levels(group: QgsLayerTreeGroup) -> Iterator[Levels]:
    """Level layers of one quantity in one group belong together; groups may be nested."""
    found: dict[str, list[tuple[float, QgsLayerTreeLayer]]] = {}
    for node in group.children():
        if isinstance(node, QgsLayerTreeGroup):
            yield from _levels(node)
            continue
        layer = node.layer()
        if not isinstance(layer, QgsRasterLayer):
            continue
        depth = layer.customProperty(DEPTH_PROPERTY)
        if depth is None:
            yield from _banded(node)
        else:
            quantity = str(layer.customProperty(QUANTITY_PROPERTY))
            found.setdefault(quantity, []).append((float(depth), node))
    for levels in found.values():
        levels.sort(key=lambda pair: pair[0])
        yield Levels(tuple(node for _, node in levels), tuple(depth for depth, _ in levels))


def _banded(node: QgsLayerTreeLayer) -> Iterator[Levels]:
    """A layer with all levels of a run as bands, if it is one."""
    layer, run = node.layer(), run_of(node.layer())
    depths = run.depths if run is not None else ()
    if not depths or layer.bandCount() != len(depths) or layer.renderer() is None:
        return
    ordered = sorted(range(len(depths)), key=lambda k: depths[k])
    yield Levels((node,), tuple(depths[k] for k in ordered), tuple(k + 1 for k in ordered))
