"""The colours: a ramp for each variable and for its error. The stops stand here and only here."""

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

# From fresh to salt: blue, green, straw. Lightness rises evenly here too.
SALINITY = (
    (0.00, "#201a5e"),
    (0.16, "#153c86"),
    (0.32, "#1a6288"),
    (0.48, "#338384"),
    (0.64, "#55a277"),
    (0.80, "#8fbf6a"),
    (0.92, "#cfd67c"),
    (1.00, "#f7eeb0"),
)

SALINITY_ERROR = (
    (0.00, "#f8f5f0"),
    (0.20, "#ead3cf"),
    (0.40, "#d4a3ab"),
    (0.60, "#ad6d86"),
    (0.80, "#774060"),
    (1.00, "#431f3c"),
)

BY_QUANTITY = {
    "temperature": TEMPERATURE,
    "error": ERROR,
    "salinity": SALINITY,
    "salinity_error": SALINITY_ERROR,
}

# What became of a profile level.
STATUS = {"used": "#ffffff", "withheld": "#ffb000", "rejected": "#6b7280"}


def ramp(quantity: str) -> QgsGradientColorRamp:
    """The colour ramp of one of `BY_QUANTITY`."""
    (_, first), *middle, (_, last) = BY_QUANTITY[quantity]
    stops = [QgsGradientStop(position, QColor(colour)) for position, colour in middle]
    return QgsGradientColorRamp(QColor(first), QColor(last), False, stops)
