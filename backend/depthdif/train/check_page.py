"""The page of ``depthdif train check``: one HTML file with its figures, and its table as CSV."""

from __future__ import annotations

import base64
import csv
import html
import io
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np

from depthdif.errors import InputError
from depthdif.train.check_columns import Row
from depthdif.train.check_fields import WAVELENGTHS, Texture

_REAL, _SIMULATED = "#1b1b1b", "#c2410c"
_WELL = (0.67, 1.5)  # a ratio within is well simulated
_STYLE = """
body{font:15px/1.5 sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}
img{max-width:100%} table{border-collapse:collapse;font-variant-numeric:tabular-nums}
td,th{padding:.15rem .7rem;text-align:right;border-bottom:1px solid #ddd}
td:nth-child(-n+3),th:nth-child(-n+3){text-align:left} .off{color:#c2410c;font-weight:600}
"""


def ratio(row: Row) -> float:
    """Return simulated over real where that means something, else NaN."""
    real, simulated = row[3], row[4]
    signed = any(word in row[1] for word in ("correlation", "skewness", "slope"))
    if signed and "half" not in row[1]:
        return float("nan")
    return simulated / real if real > 0 else float("nan")


def write_csv(path: Path, rows: Iterable[Row]) -> None:
    """Write the table: place, quantity, scale, real, simulated, ratio."""
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(["place", "quantity", "scale", "real", "simulated", "ratio"])
        for row in rows:
            numbers = [f"{value:.4g}" for value in (row[3], row[4], ratio(row))]
            writer.writerow([*row[:3], *numbers])


def pyplot() -> Any:
    """Return matplotlib's pyplot, drawing to files.

    Raises
    ------
    InputError
        If matplotlib is not installed.
    """
    try:
        import matplotlib
    except ModuleNotFoundError as error:
        raise InputError("The page needs matplotlib.", "Install it beside depthdif.") from error
    matplotlib.use("Agg")
    from matplotlib import pyplot as plt

    return plt


def png(figure: Any, dpi: int) -> str:
    """Return a figure as it is as base64 PNG."""
    stream = io.BytesIO()
    figure.savefig(stream, format="png", dpi=dpi)
    return base64.b64encode(stream.getvalue()).decode()


def write_page(path: Path, rows: list[Row], textures: list[Texture], sources: list[str]) -> None:
    """Write the page.

    Parameters
    ----------
    path : path
        An HTML file; a CSV of the same name comes beside it.
    rows : list of Row
    textures : list of Texture
    sources : list of str
        What reality was taken from.

    Raises
    ------
    InputError
        If matplotlib is not installed.
    """
    plt = pyplot()
    figures = [
        ("Variance by level", _levels(plt, rows, ("T rms, °C", "S rms"))),
        ("Vertical correlation", _correlations(plt, rows)),
        ("Skewness and T-S correlation", _levels(plt, rows, ("T skewness", "T-S correlation"))),
        ("Mixed-layer depth", _layers(plt, rows)),
        ("Horizontal spectra", _spectra(plt, textures)),
    ]
    parts = [
        "<!doctype html><html lang=en><meta charset=utf-8>",
        "<title>The simulator beside the ocean</title>",
        f"<style>{_STYLE}</style><h1>The simulator beside the ocean</h1>",
        "<p>Black is real, orange simulated, at the same places and days. Anomalies are from the"
        " model's climatology. Real profiles hold what a grid cell does not: internal waves, fine"
        " structure; maps of SST and of sea level are smoother than the sea.</p>",
        "<ul>" + "".join(f"<li>{html.escape(s)}</li>" for s in sources) + "</ul>",
        _summary(rows),
    ]
    for title, image in figures:
        parts.append(f'<h2>{title}</h2><img alt="{title}" src="data:image/png;base64,{image}">')
    parts.append("<h2>Table</h2>" + _table(rows) + "</html>")
    path.write_text("\n".join(parts), encoding="utf-8")
    write_csv(path.with_suffix(".csv"), rows)


def _summary(rows: list[Row]) -> str:
    """Say how many of the ratios are well simulated, by quantity."""
    lines = []
    for quantity in dict.fromkeys(row[1] for row in rows):
        ratios = np.array([ratio(row) for row in rows if row[1] == quantity])
        ratios = ratios[np.isfinite(ratios)]
        if len(ratios):
            well = ((ratios > _WELL[0]) & (ratios < _WELL[1])).mean()
            lines.append(
                f"<tr><td>{html.escape(quantity)}<td>{len(ratios)} values<td>"
                f"<td>{np.median(ratios):.2f}<td>{well:.0%}"
            )
    head = "<tr><th>quantity<th><th><th>median ratio<th>within 0.67-1.5"
    return "<table>" + head + "".join(lines) + "</table>"


def _table(rows: list[Row]) -> str:
    lines = []
    for row in rows:
        value = ratio(row)
        off = np.isfinite(value) and not _WELL[0] < value < _WELL[1]
        said = f"{value:.2f}" if np.isfinite(value) else ""
        names = "".join(f"<td>{html.escape(name)}" for name in row[:3])
        kind = ' class="off"' if off else ""
        lines.append(f"<tr>{names}<td>{row[3]:.3g}<td>{row[4]:.3g}<td{kind}>{said}")
    head = "<tr><th>place<th>quantity<th>scale<th>real<th>simulated<th>ratio"
    return "<table>" + head + "".join(lines) + "</table>"


def _places(rows: list[Row], quantity: str) -> list[str]:
    return list(dict.fromkeys(row[0] for row in rows if row[1] == quantity))


def _of(rows: list[Row], place: str, quantity: str) -> list[Row]:
    return [row for row in rows if row[:2] == (place, quantity)]


def _levels(plt: Any, rows: list[Row], quantities: tuple[str, ...]) -> str:
    """Draw quantities against depth, a column of panels for each region."""
    places = _places(rows, quantities[0])
    size = (2.1 * len(places), 3.4 * len(quantities))
    figure, axes = plt.subplots(len(quantities), len(places), figsize=size, squeeze=False)
    for line, quantity in zip(axes, quantities, strict=True):
        for axis, place in zip(line, places, strict=True):
            some = _of(rows, place, quantity)
            depth = [float(row[2].removesuffix(" m")) for row in some]
            for value, colour in ((3, _REAL), (4, _SIMULATED)):
                axis.plot([row[value] for row in some], depth, ".-", color=colour, ms=4)
            axis.set_yscale("function", functions=(np.sqrt, np.square))
            axis.set_ylim(2000, 0)
            axis.set_title(place, fontsize=8)
            axis.tick_params(labelsize=7)
            axis.set_xlabel(quantity, fontsize=7)
        line[0].set_ylabel("depth, m", fontsize=8)
    return _image(plt, figure)


def _correlations(plt: Any, rows: list[Row]) -> str:
    """Draw real against simulated correlations between levels."""
    places = _places(rows, "T correlation")
    figure, axis = plt.subplots(figsize=(5.5, 5.5))
    for number, place in enumerate(places):
        some = _of(rows, place, "T correlation")
        marker = "osv^D<>PX*h"[number % 11]
        axis.plot([r[3] for r in some], [r[4] for r in some], marker, ms=4, label=place, alpha=0.8)
    axis.plot([-0.5, 1], [-0.5, 1], color="#999", lw=0.8)
    axis.set_xlabel("real correlation of T between levels")
    axis.set_ylabel("simulated")
    axis.legend(fontsize=7)
    return _image(plt, figure)


def _layers(plt: Any, rows: list[Row]) -> str:
    """Draw the range of mixed-layer depths, 10, 50 and 90 %."""
    places = _places(rows, "mixed layer, m")
    figure, axis = plt.subplots(figsize=(8, 0.5 * len(places) + 1))
    for number, place in enumerate(places):
        some = _of(rows, place, "mixed layer, m")
        for value, colour, shift in ((3, _REAL, -0.12), (4, _SIMULATED, 0.12)):
            depth = [row[value] for row in some]
            axis.plot(depth, [number + shift] * len(depth), "|-", color=colour, ms=9)
    axis.set_yticks(range(len(places)), places, fontsize=8)
    axis.set_xscale("log")
    axis.set_xlabel("mixed-layer depth, m: 10, 50 and 90 %")
    return _image(plt, figure)


def _spectra(plt: Any, textures: list[Texture]) -> str:
    """Draw spectra, a row of panels for each quantity."""
    quantities = list(dict.fromkeys(t.quantity for t in textures))
    places = list(dict.fromkeys(t.place for t in textures))
    size = (2.6 * len(places), 2.6 * len(quantities))
    figure, axes = plt.subplots(len(quantities), len(places), figsize=size, squeeze=False)
    middle = np.sqrt(np.multiply(WAVELENGTHS[:-1], WAVELENGTHS[1:]))
    for texture in textures:
        axis = axes[quantities.index(texture.quantity)][places.index(texture.place)]
        axis.loglog(middle, texture.real, ".-", color=_REAL)
        axis.loglog(middle, texture.simulated, ".-", color=_SIMULATED)
        axis.invert_xaxis()
        axis.set_title(f"{texture.quantity}, {texture.place}", fontsize=7)
        axis.tick_params(labelsize=7, which="both")
        axis.set_xlabel("wavelength, km", fontsize=7)
    return _image(plt, figure)


def _image(plt: Any, figure: Any) -> str:
    """Return a figure as base64 PNG."""
    figure.tight_layout()
    data = png(figure, 90)
    plt.close(figure)
    return data
