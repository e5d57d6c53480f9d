"""A choice that says what it offers while nothing is chosen."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter


class ChoiceBox(QComboBox):
    """A combo box whose placeholder is seen: the styles of Qt 5.15 leave it out."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        if self.currentIndex() < 0:
            option.currentText = self.placeholderText()
            # The palette's own colour for this is all but invisible in QGIS's default theme.
            pale = QColor(self.palette().color(QPalette.ColorRole.ButtonText))
            pale.setAlpha(160)
            for role in (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Text):
                option.palette.setColor(role, pale)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
