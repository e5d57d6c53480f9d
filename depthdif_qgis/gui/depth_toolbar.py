"""The depth slider: a tool bar that switches the map from level to level."""

from __future__ import annotations

import math

from qgis.core import QgsApplication
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt, QTimer
from qgis.PyQt.QtGui import QAction, QKeyEvent, QWheelEvent
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QSlider, QToolBar, QWidget

from .shown_level import ShownLevel

#: Time between two levels when they are played, ms: long enough to see one.
_FRAME = 900


class LevelSlider(QSlider):
    """A slider over levels: right and down go deeper, as depth does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        key = Qt.Key
        steps = {
            key.Key_Right: 1,
            key.Key_Down: 1,
            key.Key_Left: -1,
            key.Key_Up: -1,
            key.Key_PageDown: self.pageStep(),
            key.Key_PageUp: -self.pageStep(),
        }
        if event.key() in steps:
            self.setValue(self.value() + steps[event.key()])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102
        if event.angleDelta().y():
            self.setValue(self.value() + (1 if event.angleDelta().y() < 0 else -1))
        event.accept()


class DepthToolBar(QToolBar):
    """Shallower, slider, deeper, play."""

    def __init__(
        self, level: ShownLevel, canvas: QgsMapCanvas, parent: QWidget | None = None
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("DepthDif", "DepthDif Depth"), parent)
        self.setObjectName("DepthDifDepth")
        self._level, self._canvas = level, canvas
        self._clock = QTimer(self)
        self._clock.setInterval(_FRAME)
        self._clock.timeout.connect(self._play_on)

        self.shallower = self._action(
            "/mActionArrowUp.svg", translate("DepthDif", "Shallower"), lambda: level.step(-1)
        )
        self.slider = LevelSlider(Qt.Orientation.Horizontal, self)
        self.slider.setToolTip(translate("DepthDif", "Depth of the level on the map"))
        self.slider.setAccessibleName(translate("DepthDif", "Depth of the level on the map"))
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setTickInterval(1)
        self.slider.setPageStep(5)
        self.slider.valueChanged.connect(self._chosen)
        self.addWidget(self.slider)
        self.deeper = self._action(
            "/mActionArrowDown.svg", translate("DepthDif", "Deeper"), lambda: level.step(1)
        )
        self.label = QLabel(self)
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label.setMinimumWidth(self.fontMetrics().horizontalAdvance("0000.0 m  "))
        self.addWidget(self.label)
        self.play = self._action(
            "/mActionPlay.svg", translate("DepthDif", "Play the levels, one after the other"), None
        )
        self.play.setCheckable(True)
        self.play.toggled.connect(self._play)
        self.orientationChanged.connect(self._turn)
        self._turn(self.orientation())
        level.changed.connect(self._update)
        self._update()

    # --- own ------------------------------------------------------------------------------------

    def _action(self, icon: str, text: str, slot) -> QAction:
        action = QAction(QgsApplication.getThemeIcon(icon), text, self)
        if slot is not None:
            action.triggered.connect(lambda *_: slot())
        self.addAction(action)
        return action

    def _turn(self, orientation: Qt.Orientation) -> None:
        """Lie or stand, as the tool bar does; standing, the surface is on top."""
        standing = orientation == Qt.Orientation.Vertical
        self.slider.setOrientation(orientation)
        self.slider.setInvertedAppearance(standing)
        least = 180
        self.slider.setMinimumSize(QSize(0, least) if standing else QSize(least, 0))
        along, across = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred
        self.slider.setSizePolicy(*((across, along) if standing else (along, across)))

    def _update(self) -> None:
        """Show what the map shows."""
        level = self._level
        known = bool(level.depths)
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(len(level.depths) - 1, 0))
        if level.depth in level.depths:
            self.slider.setValue(level.depths.index(level.depth))
        self.slider.blockSignals(False)
        for part in (self.slider, self.shallower, self.deeper, self.play):
            part.setEnabled(known)
        shown = f"{level.depth:.4g} m" if math.isfinite(level.depth) else "–"
        self.label.setText(shown)
        self.slider.setAccessibleDescription(shown)
        if not known:
            self.play.setChecked(False)

    def _chosen(self, at: int) -> None:
        self._level.show(self._level.depths[at])

    def _play(self, on: bool) -> None:
        self.play.setIcon(
            QgsApplication.getThemeIcon("/mActionStop.svg" if on else "/mActionPlay.svg")
        )
        if on:
            self._clock.start()
        else:
            self._clock.stop()

    def _play_on(self) -> None:
        """The next level, unless the map is still busy with this one."""
        if self._canvas.isDrawing():
            return
        at_end = self._level.depths and self._level.depth == self._level.depths[-1]
        if at_end:
            self._level.show(self._level.depths[0])
        else:
            self._level.step(1)
