"""The colours: one ramp for temperature, one for its error. The stops stand here and only here."""

from __future__ import annotations

from qgis.core import QgsGradientColorRamp, QgsGradientStop
from qgis.PyQt.QtGui import QColor

# Lightness rises evenly from cold to warm, so that the ramp also reads in grey and by the
# colour-blind.
TEMPERATURE = (
    (0.00, "#07203f"),
    (0.14, "#23317a"),
    (0.28, "#51399b"),
    (0.42, "#83478f"),
    (0.56, "#b45578"),
    (0.70, "#e0695a"),
    (0.84, "#f6964a"),
    (0.93, "#f9c456"),
    (1.00, "#f3ee8c"),
)

# Pale where the analysis is sure; no hue in common with temperature, so that nobody takes one
# for the other.
ERROR = (
    (0.00, "#f4f7ee"),
    (0.20, "#cfe5cf"),
    (0.40, "#93c9b3"),
    (0.60, "#4ea49a"),
    (0.80, "#1f7377"),
    (1.00, "#0c3f49"),
)

BY_QUANTITY = {"temperature": TEMPERATURE, "error": ERROR}

# What became of a profile level.
STATUS = {"used": "#ffffff", "withheld": "#ffb000", "rejected": "#6b7280"}


def ramp(quantity: str) -> QgsGradientColorRamp:
    """The colour ramp of ``temperature`` or ``error``."""
    (_, first), *middle, (_, last) = BY_QUANTITY[quantity]
    stops = [QgsGradientStop(position, QColor(colour)) for position, colour in middle]
    return QgsGradientColorRamp(QColor(first), QColor(last), False, stops)
