"""The colours of the plot, from the palette of QGIS's theme."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtGui import QColor, QPalette


@dataclass(frozen=True)
class Colours:
    """What each part of the plot is drawn in.

    `background` may be transparent, as style sheets of dark themes have it; `solid` never is.
    Contrast of lines and text on the background is 4.5 and more, in light and dark; lines differ
    in dash or mark too, so that nobody needs to tell two hues apart.
    """

    background: QColor
    solid: QColor
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
        return _faint(self.analysis, opacity)


def of_palette(palette: QPalette, variable: str) -> Colours:
    """The colours that go with a theme."""
    background = palette.color(QPalette.ColorRole.Base)
    return _colours(background, palette.color(QPalette.ColorRole.Text), variable)


def on_paper(variable: str) -> Colours:
    """The colours of a picture that leaves QGIS for a document."""
    return _colours(QColor("#ffffff"), QColor("#1c2733"), variable)


def _colours(background: QColor, text: QColor, variable: str) -> Colours:
    # By the text: a background that is seen through tells nothing.
    dark = text.lightnessF() > 0.5
    if variable == "salinity":
        analysis = "#63c5a3" if dark else "#146c55"
    else:
        analysis = "#ff9b71" if dark else "#b23a1e"
    names = ("#ffffff", "#7fc8ff", "#e0b3ff") if dark else ("#12202e", "#0b5fa5", "#7a2ea0")
    solid = background if background.alpha() == 255 else QColor("#2b2b2b" if dark else "#ffffff")
    return Colours(
        background=background,
        solid=solid,
        text=text,
        grid=_faint(text, 0.16),
        analysis=QColor(analysis),
        climatology=_faint(text, 0.70),
        observed=tuple(map(QColor, names)),
        rejected=_faint(text, 0.60),
        mixed_layer=QColor("#8fb8ff" if dark else "#2456a6"),
        level=QColor("#ffd166" if dark else "#8a6100"),
    )


def _faint(colour: QColor, opacity: float) -> QColor:
    faint = QColor(colour)
    faint.setAlphaF(opacity)
    return faint
