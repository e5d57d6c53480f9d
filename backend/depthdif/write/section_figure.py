"""Draw a vertical section: the field, where it is uncertain, the sea floor and the floats."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from depthdif.write.ramps import colormap

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from depthdif.products.section import Section


@dataclass(frozen=True)
class Theme:
    """Colours of everything but the field itself."""

    paper: str
    ink: str
    faint: str
    floor: str
    empty: str


THEMES = {
    "light": Theme("#ffffff", "#1b2733", "#5c6b78", "#b4b4ae", "#eeeeea"),
    "dark": Theme("#171c22", "#e6ebf0", "#9aa7b4", "#4b4f54", "#262c33"),
}

#: More floats than this are not named one by one.
_MOST_NAMES = 14
_SIZE = (10.5, 5.0)  # inches
_DOTS_PER_INCH = 160
#: Smaller differences, °C or salinity, are noise that colours and contours need not show.
_LEAST_SPAN = 0.1
_LABELS = {"temperature": "Potential temperature (°C)", "salinity": "Practical salinity"}


@dataclass(frozen=True)
class Look:
    """How a section is drawn.

    Parameters
    ----------
    title, subtitle : str
        Above the section.
    theme : str
        A key of :data:`THEMES`.
    stretch : bool
        Whether the depth axis is stretched near the surface (square root of depth).
    hatch_ratio, hatch_error : float or None
        Hatched is where σ over the climatology's σ, or σ itself, is larger.
    """

    title: str
    subtitle: str = ""
    theme: str = "light"
    stretch: bool = False
    hatch_ratio: float | None = 0.9
    hatch_error: float | None = None


def draw_section(
    path: Path,
    section: Section,
    floats: Sequence[pd.DataFrame],
    bottom_depth: np.ndarray | None,
    look: Look,
) -> None:
    """Draw a section as PNG.

    Parameters
    ----------
    path : Path
        Destination; overwritten.
    section : Section
        What to draw.
    floats : sequence of pandas.DataFrame
        As :func:`~depthdif.products.section.floats_near` gives them.
    bottom_depth : array, shape (columns,), optional
        Depth of the sea floor, m, 0 on land; without it the floor is where values end.
    look : Look
        How.
    """
    from matplotlib import rc_context
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    theme = THEMES[look.theme]
    settings: dict[Any, Any] = {
        "font.size": 9,
        "text.color": theme.ink,
        "axes.labelcolor": theme.ink,
        "axes.edgecolor": theme.faint,
        "xtick.color": theme.faint,
        "ytick.color": theme.faint,
        "xtick.labelcolor": theme.ink,
        "ytick.labelcolor": theme.ink,
        "hatch.linewidth": 0.7,
    }
    with rc_context(settings):
        figure = Figure(figsize=_SIZE, dpi=_DOTS_PER_INCH, facecolor=theme.paper)
        FigureCanvasAgg(figure)
        axes = figure.add_axes((0.075, 0.165, 0.815, 0.66))
        _field(figure, axes, section, floats, theme)
        _hatching(axes, section, look)
        _floor(axes, section, bottom_depth, theme)
        _floats(axes, floats, section, theme)
        _axes(axes, section, look, theme)
        named = 0 < len(floats) <= _MOST_NAMES
        figure.text(
            0.075, 0.945 if named else 0.915, look.title, fontsize=12.5, weight="bold", va="bottom"
        )
        figure.text(0.89, 0.95 if named else 0.92, look.subtitle, ha="right", color=theme.faint)
        _legend(figure, section, floats, bottom_depth, look, theme)
        figure.savefig(path, format="png", facecolor=theme.paper)


def _edges(section: Section) -> tuple[np.ndarray, np.ndarray]:
    """Return the edges of what is drawn, km and m."""
    columns, depth = section.drawn.sizes["distance"], section.drawn["depth"].values
    middle = (depth[1:] + depth[:-1]) / 2
    first = section.top_m if depth[0] - section.top_m < section.step_m else depth[0]
    edges = np.concatenate([[first], middle, [max(section.bottom_m, depth[-1])]])
    return np.arange(columns + 1) * section.step_km, edges


def _to_the_edges(section: Section, values: np.ndarray) -> tuple[np.ndarray, ...]:
    """Return x, y and values with the outer ones repeated on the edges: contours end there."""
    x, y = _edges(section)
    along, depth = section.drawn["distance"].values, section.drawn["depth"].values
    return (
        np.concatenate([x[:1], along, x[-1:]]),
        np.concatenate([[y[0] - 1e-6], depth, [y[-1] + 1e-6]]),
        np.pad(values, 1, mode="edge"),
    )


def _field(
    figure: Figure, axes: Axes, section: Section, floats: Sequence[pd.DataFrame], theme: Theme
) -> None:
    """The values in colour, with contour lines, and the floats' colours on the same scale."""
    x, y = _edges(section)
    value = section.drawn["value"].values
    low, high, step = _scale(value)
    colours = colormap(section.variable)
    axes.set_facecolor(theme.empty)
    mesh = axes.pcolormesh(
        x, y, np.ma.masked_invalid(value), cmap=colours, vmin=low, vmax=high, rasterized=True
    )
    levels = np.arange(low + step, high - step / 2, step)
    # Of a level that no value crosses matplotlib warns; one that rounding crosses is no contour.
    noise = 1e-3 * step
    levels = levels[(levels > np.nanmin(value) + noise) & (levels < np.nanmax(value) - noise)]
    *at, values = _to_the_edges(section, value)
    lines = axes.contour(
        *at, np.ma.masked_invalid(values),
        levels=levels, linewidths=0.55, alpha=0.6,
        colors=["white" if dark else "black" for dark in _dark(section, levels)],
    )  # fmt: skip
    axes.clabel(lines, levels[1::2], fmt="%g", fontsize=7, inline_spacing=2)
    beside = figure.add_axes((0.905, 0.165, 0.016, 0.66))
    extend = _extend(floats, low, high)
    bar = figure.colorbar(mesh, cax=beside, extend=extend, extendfrac=0.03)
    bar.set_label(_LABELS[section.variable])
    bar.outline.set_edgecolor(theme.faint)


def _dark(section: Section, values: np.ndarray) -> np.ndarray:
    """Tell which values have so dark a colour that only white shows on it (ITU-R BT.601 luma)."""
    low, high, _ = _scale(section.drawn["value"].values)
    colours = colormap(section.variable)((values - low) / (high - low))
    return np.asarray(colours[..., :3] @ np.array([0.299, 0.587, 0.114]) < 0.42)


def _scale(value: np.ndarray) -> tuple[float, float, float]:
    """Round limits of the colours and a step that makes 8 to 20 contours of them."""
    low, high = float(np.nanmin(value)), float(np.nanmax(value))
    span = max(high - low, _LEAST_SPAN)
    power = 10.0 ** np.floor(np.log10(span / 16))
    step = next(power * m for m in (1, 2, 5, 10) if power * m >= span / 16)
    first, last = np.floor(low / step) * step, np.ceil(high / step) * step
    return round(first, 9), round(max(last, first + step), 9), float(step)


def _extend(floats: Sequence[pd.DataFrame], low: float, high: float) -> str:
    seen = np.concatenate([np.zeros(0), *(one["value"].to_numpy() for one in floats)])
    below, above = bool((seen < low).any()), bool((seen > high).any())
    return {(True, True): "both", (True, False): "min", (False, True): "max"}.get(
        (below, above), "neither"
    )


def uncertain(section: Section, look: Look) -> np.ndarray | None:
    """Where the section is hatched; None where its files don't tell."""
    drawn, parts = section.drawn, []
    if look.hatch_ratio is not None and "ratio" in drawn:
        parts.append(drawn["ratio"].values > look.hatch_ratio)
    if look.hatch_error is not None and "error" in drawn:
        parts.append(drawn["error"].values > look.hatch_error)
    return np.logical_or.reduce(parts) if parts else None


def _hatching(axes: Axes, section: Section, look: Look) -> None:
    """White lines on dark colours, black ones on light colours."""
    where = uncertain(section, look)
    if where is None or not where.any():
        return
    value = section.drawn["value"].values
    dark = _dark(section, np.nan_to_num(value))
    for on, colour in ((dark, (1, 1, 1, 0.8)), (~dark, (0, 0, 0, 0.6))):
        *at, chosen = _to_the_edges(section, (where & on & np.isfinite(value)).astype(float))
        hatched = axes.contourf(*at, chosen, levels=[0.5, 1.5], colors="none", hatches=["////"])
        hatched.set_edgecolor(colour)
        hatched.set_linewidth(0)


def _floor(axes: Axes, section: Section, bottom_depth: np.ndarray | None, theme: Theme) -> None:
    """Land and sea floor in grey; without a relief, all that lies below the last value."""
    x, y = _edges(section)
    if bottom_depth is None:
        bottom_depth = _lowest(section)
    if (bottom_depth < y[-1]).any():
        axes.stairs(
            np.minimum(bottom_depth, y[-1]), x, baseline=y[-1], fill=True, color=theme.floor,
            linewidth=0, zorder=3,
        )  # fmt: skip


def _lowest(section: Section) -> np.ndarray:
    """Return where the values of each column end, m."""
    _, y = _edges(section)
    wet = np.isfinite(section.drawn["value"].values)
    count = wet.shape[0] - np.argmax(wet[::-1], axis=0)
    return np.where(wet.any(0), y[count], y[0])


def _floats(axes: Axes, floats: Sequence[pd.DataFrame], section: Section, theme: Theme) -> None:
    """What floats observed, in the field's colours, and a mark with each float's name on top."""
    if not floats:
        return
    low, high, _ = _scale(section.drawn["value"].values)
    levels = pd.concat(floats, ignore_index=True)
    place = levels["distance_km"], levels["depth_m"]
    # A white ring around a black one shows on every colour.
    axes.scatter(*place, s=24, color="white", linewidths=0, zorder=5, clip_on=False)
    axes.scatter(
        *place, c=levels["value"], vmin=low, vmax=high, cmap=colormap(section.variable), s=14,
        edgecolors="black", linewidths=0.5, zorder=6, clip_on=False,
    )  # fmt: skip
    above = axes.get_xaxis_transform()
    places = [float(one["distance_km"].iloc[0]) for one in floats]
    axes.plot(
        places, [1.012] * len(places), marker="v", linestyle="none", markersize=4,
        color=theme.ink, transform=above, clip_on=False,
    )  # fmt: skip
    if len(floats) > _MOST_NAMES:
        return
    for where, label in _merged(places, [str(one["platform"].iloc[0]) for one in floats], section):
        axes.text(
            where, 1.035, label, transform=above, rotation=28, fontsize=6.5, color=theme.faint,
            ha="left", va="bottom", rotation_mode="anchor",
        )  # fmt: skip


def _merged(
    places: Sequence[float], names: Sequence[str], section: Section
) -> list[tuple[float, str]]:
    """Names with their places; of the same float, or too near another to be read, the first."""
    shown: list[tuple[float, str]] = []
    for place, name in zip(places, names, strict=True):
        room = not shown or place - shown[-1][0] > section.track.length_km / 60
        if name and room and not (shown and shown[-1][1] == name):
            shown.append((place, name))
    return shown


def _axes(axes: Axes, section: Section, look: Look, theme: Theme) -> None:
    from matplotlib.ticker import MaxNLocator

    x, y = _edges(section)
    if look.stretch:
        axes.set_yscale("function", functions=(lambda d: np.sqrt(np.maximum(d, 0)), np.square))
        axes.set_yticks(_depth_ticks(y[0], y[-1]))
    axes.set_xlim(x[0], x[-1])
    axes.set_ylim(y[-1], y[0])
    ticks = MaxNLocator(8, steps=[1, 2, 2.5, 5, 10]).tick_values(x[0], x[-1])
    ticks = ticks[(ticks >= x[0]) & (ticks <= x[-1])]
    places = zip(ticks, *section.track.at(ticks), strict=True)
    digits = digits_for(section.track.length_km)
    axes.set_xticks(ticks, [f"{km:g}\n{place_text(x, y, digits)}" for km, x, y in places])
    axes.set_xlabel("Distance along the section (km)")
    axes.set_ylabel("Depth (m)")
    for corner in section.track.corners_km[1:-1]:
        axes.axvline(corner, color=theme.faint, linewidth=0.7, linestyle=(0, (4, 3)), zorder=4)


def _depth_ticks(top: float, bottom: float) -> list[float]:
    """Round depths that are not too close together on an axis of the square root of depth."""
    wanted = (0, 5, 10, 25, 50, 100, 200, 300, 500, 750, 1000, 1500, 2000, 3000, 4000, 5000, 6000)
    apart = 0.055 * (np.sqrt(bottom) - np.sqrt(top))
    ticks: list[float] = []
    for tick in (float(depth) for depth in wanted if top <= depth <= bottom):
        if not ticks or np.sqrt(tick) - np.sqrt(ticks[-1]) >= apart:
            ticks.append(tick)
    return ticks


def digits_for(length_km: float) -> int:
    """Return how many decimals of a degree tell places along a line of that length apart."""
    return int(np.clip(np.ceil(3.3 - np.log10(max(length_km, 0.1))), 1, 4))


def place_text(longitude: float, latitude: float, digits: int = 1) -> str:
    """Return a place in degrees with hemispheres, such as ``30.2°N 45°W``."""
    longitude = (longitude + 180) % 360 - 180
    parts = []
    for value, letters in ((latitude, "NS"), (longitude, "EW")):
        number = f"{abs(value):.{digits}f}".rstrip("0").removesuffix(".")
        parts.append(f"{number}°{letters[int(value < 0)]}")
    return " ".join(parts)


def _legend(
    figure: Figure,
    section: Section,
    floats: Sequence[pd.DataFrame],
    bottom_depth: np.ndarray | None,
    look: Look,
    theme: Theme,
) -> None:
    """One line below: what hatching, grey and markers mean."""
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    where = uncertain(section, look)
    handles: list[Artist] = []
    if where is not None and where.any():
        unit = " °C" if section.variable == "temperature" else ""
        conditions = []
        if look.hatch_ratio is not None and "ratio" in section.drawn:
            conditions.append(f"σ > {look.hatch_ratio:g} of the climatology's")
        if look.hatch_error is not None:
            conditions.append(f"σ > {look.hatch_error:g}{unit}")
        handles.append(
            Patch(
                facecolor=colormap(section.variable)(0.2),
                hatch="////",
                edgecolor="white",
                linewidth=0,
                label=" or ".join(conditions),
            )
        )
    _, y = _edges(section)
    if bottom_depth is None or (bottom_depth < y[-1]).any():
        handles.append(Patch(facecolor=theme.floor, label="sea floor, land"))
    floor = _lowest(section) if bottom_depth is None else bottom_depth
    depth = section.drawn["depth"].values[:, None]
    if (~np.isfinite(section.drawn["value"].values) & (depth < floor - section.step_m)).any():
        handles.append(
            Patch(facecolor=theme.empty, edgecolor=theme.faint, linewidth=0.4, label="no value")
        )
    if floats:
        handles.append(
            Line2D([], [], marker="o", linestyle="none", markersize=4, markeredgecolor=theme.ink,
                   markeredgewidth=0.6, markerfacecolor=colormap(section.variable)(0.7),
                   label="observed")
        )  # fmt: skip
    if handles:
        figure.legend(
            handles=handles, loc="lower right", bbox_to_anchor=(0.925, 0.005), ncols=len(handles),
            frameon=False, fontsize=8, handlelength=1.6, columnspacing=1.6,
        )  # fmt: skip
