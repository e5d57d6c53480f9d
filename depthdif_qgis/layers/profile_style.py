"""How the profile levels look: by their residual, and by whether they were used.

The residual is normalised, (value − analysis) / √(σ² + observation error²): beyond ±2 it is larger
than the errors explain in one of twenty levels.
"""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    Qgis,
    QgsFeatureRequest,
    QgsMarkerSymbol,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
    QgsVectorLayerTemporalProperties,
)
from qgis.PyQt.QtCore import QCoreApplication

from .ramps import STATUS, colour_at

RESIDUAL = (
    '(("value" - "analysis") / sqrt("analysis_error" * "analysis_error"'
    ' + "observation_error" * "observation_error"))'
)
#: Bounds of the classes of the normalised residual; the outer classes are open.
BOUNDS = (-3, -2, -1, 1, 2, 3)
#: A layer's variable that says which depth (m) is shown; else the elevation controller says it.
DEPTH_VARIABLE = "depthdif_depth"

# Few profiles begin above 5 m, and the levels of the upper 100 m are up to 17 m apart.
_DEPTH = f"coalesce(@{DEPTH_VARIABLE}, (@map_z_range_lower + @map_z_range_upper) / -2)"
_HALF_WIDTH = f"max(10, 0.1 * {_DEPTH}, coalesce((@map_z_range_upper - @map_z_range_lower) / 2, 0))"
_SHOWN = f'({_DEPTH} is null or abs("depth_m" - {_DEPTH}) <= {_HALF_WIDTH})'
_OUTLINE = "#20303f"


def classes() -> Iterator[tuple[str, str, str]]:
    """Yield label, filter and colour (``#rrggbb``) of each class of the normalised residual."""
    edges = (None, *BOUNDS, None)
    count = len(edges) - 1
    for index, (low, high) in enumerate(zip(edges, edges[1:])):
        if low is None:
            label, condition = f"< {_signed(high)}", f"{RESIDUAL} < {high}"
        elif high is None:
            label, condition = f"≥ {_signed(low)}", f"{RESIDUAL} >= {low}"
        else:
            label = f"{_signed(low)} … {_signed(high)}"
            condition = f"{RESIDUAL} >= {low} AND {RESIDUAL} < {high}"
        yield label, condition, colour_at("residual", index / (count - 1)).name()


def colour_profiles(layer: QgsVectorLayer, variable: str = "temperature") -> None:
    """Colour a layer of profile levels by residual; withheld ones are ringed, rejected crossed.

    Of the levels at one place the largest residual is drawn on top. Where a depth is chosen, by the
    elevation controller or the layer's variable `DEPTH_VARIABLE`, only levels near it are drawn.
    Each level is of `variable` alone.
    """
    translate = QCoreApplication.translate
    root = QgsRuleBasedRenderer.Rule(None)
    of_variable = f"coalesce(\"variable\", '{variable}') = '{variable}' AND {_SHOWN}"
    residuals = _rule(
        None,
        f"\"status\" IN ('used', 'withheld') AND {of_variable}",
        translate("DepthDif", "Residual in standard errors"),
    )
    for label, condition, fill in classes():
        residuals.appendChild(_rule(_symbol("circle", fill), condition, label))
    root.appendChild(residuals)
    # A dark edge, for amber on a warm sea.
    ring = _symbol("circle", "0,0,0,0", size="4.4", width="1.2")
    amber = _symbol("circle", "0,0,0,0", size="4.4", outline=STATUS["withheld"], width="0.8")
    ring.appendSymbolLayer(amber.symbolLayer(0).clone())
    root.appendChild(
        _rule(ring, f"\"status\" = 'withheld' AND {of_variable}", translate("DepthDif", "withheld"))
    )
    cross = _symbol("cross2", "#ffffff", size="2.4", outline="#ffffff", width="1.1")
    dark = _symbol("cross2", STATUS["rejected"], size="2", outline=STATUS["rejected"], width="0.5")
    cross.appendSymbolLayer(dark.symbolLayer(0).clone())
    root.appendChild(
        _rule(
            cross, f"\"status\" = 'rejected' AND {of_variable}", translate("DepthDif", "rejected")
        )
    )
    renderer = QgsRuleBasedRenderer(root)
    by = QgsFeatureRequest.OrderByClause
    renderer.setOrderBy(
        QgsFeatureRequest.OrderBy(
            [by("\"status\" = 'rejected'", False), by(f"abs({RESIDUAL})", True, True)]
        )
    )
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)


def date_profiles(layer: QgsVectorLayer, day) -> None:
    """Show the levels with the run's day, whenever in the window they were taken."""
    temporal: QgsVectorLayerTemporalProperties = layer.temporalProperties()
    temporal.setMode(Qgis.VectorTemporalMode.FixedTemporalRange)
    temporal.setFixedTemporalRange(day)
    temporal.setIsActive(True)


def _rule(symbol: QgsMarkerSymbol | None, condition: str, label: str) -> QgsRuleBasedRenderer.Rule:
    return QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, label)


def _symbol(
    shape: str, fill: str, *, size: str = "2.6", outline: str = _OUTLINE, width: str = "0.2"
) -> QgsMarkerSymbol:
    return QgsMarkerSymbol.createSimple(
        {
            "name": shape,
            "color": fill,
            "size": size,
            "outline_color": outline,
            "outline_width": width,
        }
    )


def _signed(number: int) -> str:
    return f"−{-number}" if number < 0 else str(number)
