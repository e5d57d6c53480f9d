"""Figures of a study as SVG text; the only module that needs matplotlib."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from depthdif.errors import InputError
from depthdif.ocean.bands import BANDS, band_name
from depthdif.score.metrics import INTERVALS, pooled, summed
from depthdif.score.spectra import CENTRES, spectra

if TYPE_CHECKING:
    from matplotlib.figure import Figure

UNITS = {"temperature": "°C", "salinity": "1"}
#: Okabe and Ito's colours, which the colour-blind can tell apart, and a marker each.
_STYLE = {
    "climatology": ("#777777", "s"),
    "idw": ("#E69F00", "^"),
    "regression": ("#56B4E9", "v"),
    "interpolation": ("#0072B2", "o"),
    "diffusion": ("#D55E00", "D"),
    "auto": ("#009E73", "P"),
    "reference": ("#000000", "x"),
}


def require_matplotlib() -> None:
    """Refuse early where figures can't be drawn.

    Raises
    ------
    InputError
        If matplotlib is not installed.
    """
    try:
        import matplotlib  # noqa: F401
    except ImportError:
        raise InputError(
            "The HTML report needs matplotlib.",
            "Install it (in QGIS, set the backend up again), or ask for the CSV alone.",
        ) from None


def skill_by_depth(sums: pd.DataFrame, variable: str) -> str:
    """Draw RMSE and mean bias of every method against depth."""
    levels = pooled(sums[sums["variable"] == variable], ["method", "depth_m"])
    figure, axes = _figure(2)
    for method in levels.index.unique("method"):
        part = levels.loc[method].sort_index()
        for axis, score in zip(axes, ("rmse", "bias"), strict=True):
            axis.plot(part[score], part.index, label=method, **_line(method))
    for axis, name in zip(axes, ("RMSE", "bias"), strict=True):
        _depth_axis(axis, f"{name} ({UNITS[variable]})")
    axes[0].set_xlim(left=0)
    axes[1].axvline(0, color="0.6", lw=0.8, zorder=0)
    axes[0].legend(frameon=False, fontsize=8)
    return _svg(figure)


def ratios(table: pd.DataFrame, variable: str, name: str, label: str) -> str:
    """Draw a ratio per band and method with its interval."""
    figure, axes = _figure(1)
    part = table.loc[variable]
    methods = [m for m in part.index.unique("method") if m != name.rpartition("_")[2]]
    for offset, method in enumerate(methods):
        for row, band in enumerate(BANDS):
            key = (band_name(band), method)
            if key not in part.index or not np.isfinite(part.loc[key, name]):
                continue
            y = _height(row, offset, len(methods))
            low, high = (part.loc[key].get(f"{name}_{end}", np.nan) for end in ("low", "high"))
            axes[0].plot([low, high], [y, y], color=_STYLE[method][0], lw=1.5)
            axes[0].plot(
                [part.loc[key, name]], [y], label=method if row == 0 else None, **_dot(method)
            )
    axes[0].axvline(1, color="0.6", lw=0.8, zorder=0)
    _band_axis(axes[0])
    axes[0].set_xlabel(label)
    axes[0].legend(frameon=False, fontsize=8, bbox_to_anchor=(1, 1), loc="upper left")
    return _svg(figure)


def coverage(table: pd.DataFrame, variable: str) -> str:
    """Draw actual against nominal coverage per band."""
    figure, axes = _figure(len(INTERVALS))
    part = table.loc[variable]
    methods = [m for m in part.index.unique("method") if m != "reference"]
    for axis, share in zip(axes, INTERVALS, strict=True):
        for offset, method in enumerate(methods):
            for row, band in enumerate(BANDS):
                key = (band_name(band), method)
                if key in part.index:
                    y = _height(row, offset, len(methods))
                    value = 100 * part.loc[key, f"coverage_{share * 100:.0f}"]
                    axis.plot([value], [y], label=method if row == 0 else None, **_dot(method))
        axis.axvline(100 * share, color="0.4", lw=1.0, zorder=0)
        _band_axis(axis)
        axis.set_xlabel(f"in the {share * 100:.0f} % interval (%)")
    axes[-1].legend(frameon=False, fontsize=8, bbox_to_anchor=(1, 1), loc="upper left")
    return _svg(figure)


def rank_histograms(sums: pd.DataFrame, variable: str, method: str) -> str:
    """Draw where the truth ranks among independent members, per band."""
    total = summed(sums[(sums["variable"] == variable) & (sums["method"] == method)], ["band"])
    names = [name for name in total if name.startswith("rank_")]
    names.sort(key=lambda name: int(name.removeprefix("rank_")))
    figure, axes = _figure(len(BANDS), height=2.4)
    for axis, band in zip(axes, BANDS, strict=True):
        axis.set_title(band_name(band), fontsize=9)
        axis.set_xlabel("rank of the truth")
        if band_name(band) not in total.index:
            continue
        counts = total.loc[band_name(band), names].to_numpy(float)
        if counts.sum() > 0:
            axis.bar(range(len(names)), counts / counts.sum(), color=_STYLE[method][0])
        axis.axhline(1 / len(names), color="0.3", lw=0.8)
    return _svg(figure)


def power_spectra(sums: pd.DataFrame, variable: str, method: str) -> str:
    """Draw the spectra of truth, error, mean and members, per band."""
    total = summed(sums[(sums["variable"] == variable) & (sums["method"] == method)], ["band"])
    figure, axes = _figure(len(BANDS), height=2.6)
    for axis, band in zip(axes, BANDS, strict=True):
        axis.set_title(band_name(band), fontsize=9)
        own = total.reindex([band_name(band)])
        for name, color, style in (
            ("truth", "#000000", "-"),
            ("member", "#009E73", "-"),
            ("mean", "#0072B2", "-"),
            ("error", "#D55E00", "--"),
        ):
            power = spectra(own, name)[0]
            if np.nansum(power) > 0:
                seen = power > 0
                axis.loglog(CENTRES[seen], power[seen], style, color=color, label=name, lw=1.3)
        if not axis.lines:
            axis.set_axis_off()
            continue
        axis.invert_xaxis()
        limits = axis.get_xlim()
        axis.set_xticks([1000, 500, 200, 100, 50], [1000, 500, 200, 100, 50])
        axis.minorticks_off()
        axis.set_xlim(limits)
        axis.set_xlabel("wavelength (km)")
        axis.legend(frameon=False, fontsize=7)
    axes[0].set_ylabel("power")
    return _svg(figure)


def _figure(columns: int, height: float = 3.4) -> tuple[Figure, Any]:
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure

    figure = Figure(figsize=(8.4, height), layout="constrained")
    FigureCanvasSVG(figure)
    axes = figure.subplots(1, columns, squeeze=False)[0]
    for axis in axes:
        axis.spines[["top", "right"]].set_visible(False)
        axis.tick_params(labelsize=8)
    return figure, axes


def _line(method: str) -> dict[str, Any]:
    color, marker = _STYLE[method]
    return {"color": color, "marker": marker, "markersize": 3, "lw": 1.2}


def _dot(method: str) -> dict[str, Any]:
    color, marker = _STYLE[method]
    return {"color": color, "marker": marker, "markersize": 5, "linestyle": "none"}


def _height(row: int, offset: int, methods: int) -> float:
    """Return where a method's mark stands in a band's row."""
    return row + 0.7 * ((offset + 0.5) / methods - 0.5)


def _depth_axis(axis: Any, label: str) -> None:
    axis.set_yscale("function", functions=(np.sqrt, np.square))
    axis.set_ylim(2000, 0)
    axis.set_yticks([0, 20, 100, 200, 500, 1000, 2000])
    axis.set_ylabel("depth (m)")
    axis.set_xlabel(label)


def _band_axis(axis: Any) -> None:
    axis.set_yticks(range(len(BANDS)))
    axis.set_yticklabels([band_name(band) for band in BANDS])
    axis.set_ylim(len(BANDS) - 0.5, -0.5)


def _svg(figure: Figure) -> str:
    """Return the figure as one SVG element, the same for the same data."""
    import matplotlib

    text = io.StringIO()
    with matplotlib.rc_context({"svg.hashsalt": "depthdif", "svg.fonttype": "none"}):
        figure.savefig(text, format="svg", metadata={"Date": None, "Creator": None})
    body = text.getvalue()
    return re.sub(r"^.*?(?=<svg )", "", body, flags=re.DOTALL)
