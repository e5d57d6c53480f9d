"""The colours of the plot, from the palette of QGIS's theme."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtGui import QColor, QPalette


@dataclass(frozen=True)
class Colours:
    """What each part of the plot is drawn in.

    Contrast of lines and text on the background is 4.5 and more, in light and dark; lines differ
    in dash or mark too, so that nobody needs to tell two hues apart.
    """

    background: QColor
    text: QColor
    grid: QColor
    analysis: QColor
    climatology: QColor
    observed: tuple[QColor, ...]
    rejected: QColor
    mixed_layer: QColor
    level: QColor

    def band(self, opacity: float) -> QColor:
        """The analysis's colour, seen through."""
        colour = QColor(self.analysis)
        colour.setAlphaF(opacity)
        return colour


def of_palette(palette: QPalette, variable: str) -> Colours:
    """The colours that go with a theme."""
    background = palette.color(QPalette.ColorRole.Base)
    return _colours(background, palette.color(QPalette.ColorRole.Text), variable)


def on_paper(variable: str) -> Colours:
    """The colours of a picture that leaves QGIS for a document."""
    return _colours(QColor("#ffffff"), QColor("#1c2733"), variable)


def _colours(background: QColor, text: QColor, variable: str) -> Colours:
    dark = background.lightnessF() < 0.5
    if variable == "salinity":
        analysis = "#63c5a3" if dark else "#146c55"
    else:
        analysis = "#ff9b71" if dark else "#b23a1e"
    names = ("#ffffff", "#7fc8ff", "#e0b3ff") if dark else ("#12202e", "#0b5fa5", "#7a2ea0")
    return Colours(
        background=background,
        text=text,
        grid=_between(background, text, 0.16),
        analysis=QColor(analysis),
        climatology=_between(background, text, 0.66),
        observed=tuple(map(QColor, names)),
        rejected=_between(background, text, 0.60),
        mixed_layer=QColor("#8fb8ff" if dark else "#2456a6"),
        level=QColor("#ffd166" if dark else "#8a6100"),
    )


def _between(one: QColor, other: QColor, share: float) -> QColor:
    """A colour on the way from one to the other."""
    mixed = (round(a + share * (b - a)) for a, b in zip(one.getRgb()[:3], other.getRgb()[:3]))
    return QColor(*mixed)
