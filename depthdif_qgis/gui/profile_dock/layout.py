"""Where the parts of the plot lie in a rectangle of pixels."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QFont, QFontMetricsF

from .scale import DepthScale, ValueScale, span
from .scene import Scene

_TICK = 4.0


@dataclass(frozen=True)
class View:
    """How the analyst looks at a scene.

    Parameters
    ----------
    top, bottom : float
        Depths at the ends of the axis, m.
    stretched : bool
        Whether the upper ocean gets more room.
    """

    top: float = 0.0
    bottom: float = 2000.0
    stretched: bool = True


@dataclass(frozen=True)
class Entry:
    """A line of the legend: what is drawn, and what it is called."""

    kind: str
    label: str
    rank: int = 0


class Layout:
    """The two panels, their scales and the legend.

    Parameters
    ----------
    rect : QRectF
        All the room there is.
    """

    def __init__(
        self, scene: Scene, view: View, entries: list[Entry], font: QFont, rect: QRectF, title: bool
    ) -> None:
        self.font = font
        metrics = QFontMetricsF(font)
        self.line = metrics.height()
        self.pad = self.line * 0.5
        self.legend = self._legend(entries, metrics, rect)
        rows = max((y for _, _, y in self.legend), default=-1.0) + 1.0 if self.legend else 0.0
        self.legend_top = rect.bottom() - self.pad - rows * self.line * 1.15

        left = rect.left() + self.pad + self.line * 1.2 + metrics.horizontalAdvance("2000") + _TICK
        top = rect.top() + self.pad + self.line * (2.2 + (1.4 if title else 0.0)) + _TICK
        bottom = self.legend_top - self.pad
        right = rect.right() - self.pad - metrics.horizontalAdvance("0") * 1.5
        room = max(right - left, 10.0)
        gap = self.line * 0.9
        errors = bool(scene.column.error)
        wide = (room - gap) * 0.70 if errors else room
        height = max(bottom - top, 10.0)
        self.values = QRectF(left, top, wide, height)
        self.errors = QRectF(left + wide + gap, top, room - wide - gap, height) if errors else None
        self.title_line = rect.top() + self.pad + self.line

        self.depth = DepthScale(view.top, view.bottom, top, height, view.stretched)
        least = 0.2 if scene.variable == "salinity" else 1.0
        low, high = span(scene.values(view.top, view.bottom), least)
        self.value = ValueScale(low, high, left, wide)
        self.error = None
        if self.errors is not None:
            shown = scene.errors(view.top, view.bottom)
            low, high = span(shown, least / 10, from_zero=True)
            self.error = ValueScale(low, high, self.errors.left(), self.errors.width())

    def _legend(
        self, entries: list[Entry], metrics: QFontMetricsF, rect: QRectF
    ) -> list[tuple[Entry, float, float]]:
        """Each entry with its left end, px, and its row: as many to a row as there is room."""
        placed = []
        x, row = rect.left() + self.pad, 0.0
        for entry in entries:
            width = self.line * 2.6 + metrics.horizontalAdvance(entry.label)
            if x > rect.left() + self.pad and x + width > rect.right() - self.pad:
                x, row = rect.left() + self.pad, row + 1.0
            placed.append((entry, x, row))
            x += width
        return placed
