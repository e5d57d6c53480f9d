"""The depth that the map shows: one for the depth slider, the profile viewer and the map."""

from __future__ import annotations

import math

from qgis.core import QgsDoubleRange, QgsProject
from qgis.gui import QgsElevationControllerWidget, QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..layers.levels import shown_in
from .project_watch import ProjectWatch


class ShownLevel(QObject):
    """Which level of the project's runs is on the map.

    Whatever quantity of whatever run is shown, temperature or error, one date or several: the
    level goes for all of them.
    """

    #: Another depth is shown, or there are other depths to show.
    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._setting = False
        self._told: tuple[tuple[float, ...], float] = ((), math.nan)
        self._watch = ProjectWatch(visibility=True, parent=self)
        self._watch.changed.connect(self.refresh)
        canvas.zRangeChanged.connect(self._follow_controller)
        self.refresh()

    @property
    def depths(self) -> tuple[float, ...]:
        """The depths there are, m, shallowest first."""
        return self._told[0]

    @property
    def depth(self) -> float:
        """The depth that is shown, m; NaN if none is."""
        return self._told[1]

    def show(self, depth: float) -> None:
        """Show the level nearest to a depth."""
        if not self.depths or not math.isfinite(depth):
            return
        self._setting = True
        try:
            for levels in shown_in(QgsProject.instance()):
                levels.show(depth)
            self.refresh()
            self._drive_controller()
        finally:
            self._setting = False

    def step(self, by: int) -> None:
        """Show the level `by` deeper, or shallower if that is negative."""
        if not self.depths:
            return
        at = self.depths.index(self.depth) + by if self.depth in self.depths else 0
        self.show(self.depths[min(max(at, 0), len(self.depths) - 1)])

    def refresh(self) -> None:
        """Look at the project again."""
        found = shown_in(QgsProject.instance())
        depths = found[0].depths if found else ()
        depth = found[0].depth if found and found[0].is_shown else None
        told = (depths, math.nan if depth is None else depth)
        if repr(told) != repr(self._told):  # NaN isn't equal to itself
            self._told = told
            self.changed.emit()

    def close(self) -> None:
        """Listen to nothing any more."""
        self._watch.close()
        self._canvas.zRangeChanged.disconnect(self._follow_controller)

    # --- own ------------------------------------------------------------------------------------

    def _drive_controller(self) -> None:
        """Move the map's elevation controller, if the analyst has opened it, to the level.

        The map's range isn't set without it: layers would vanish, and nothing would say why.
        """
        for controller in self._canvas.findChildren(QgsElevationControllerWidget):
            deepest, surface = self._around(self.depths[-1]).lower(), 0.0
            told = QgsProject.instance().elevationProperties().elevationRange()
            if not told.isInfinite():
                deepest, surface = min(told.lower(), deepest), max(told.upper(), surface)
            limits = controller.rangeLimits()
            if limits.lower() > deepest or limits.upper() < surface or told.isInfinite():
                controller.setRangeLimits(QgsDoubleRange(deepest, surface))
            controller.setRange(self._around(self.depth))

    def _around(self, depth: float) -> QgsDoubleRange:
        """Elevations that hold this level and no other: the controller's own are rounded."""
        at = self.depths.index(depth)
        above = self.depths[at - 1] if at else -depth - 1.0
        last = at == len(self.depths) - 1
        below = depth + (depth - above if last else self.depths[at + 1] - depth)
        return QgsDoubleRange(-(depth + below) / 2, -(depth + above) / 2)

    def _follow_controller(self) -> None:
        """Show a level in the range that the analyst chose with the elevation controller."""
        chosen = self._canvas.zRange()
        if self._setting or chosen.isInfinite() or not self.depths:
            return
        if math.isfinite(self.depth) and chosen.contains(-self.depth):
            return
        inside = [depth for depth in self.depths if chosen.contains(-depth)]
        if inside:
            self._setting = True
            try:
                for levels in shown_in(QgsProject.instance()):
                    levels.show(inside[0])
                self.refresh()
            finally:
                self._setting = False
