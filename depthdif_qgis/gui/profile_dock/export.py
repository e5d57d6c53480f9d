"""The plot and its numbers for other programs: CSV, PNG, SVG; the clipboard."""

from __future__ import annotations

import csv
import io
import math
from pathlib import Path

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QCoreApplication, QMimeData, QRectF, QSize
from qgis.PyQt.QtGui import QGuiApplication, QPainter
from qgis.PyQt.QtSvg import QSvgGenerator

from .plot import Plot
from .scene import Scene

FILTERS = ("PNG (*.png)", "SVG (*.svg)", "CSV (*.csv)")

#: Pictures have one size whatever the dock's is, so that they can stand side by side.
_SIZE = QSize(640, 720)


def copy_text(table: str) -> None:
    """Put a CSV table on the clipboard, as text and under its own name."""
    data = QMimeData()
    data.setText(table)
    data.setData("text/csv", table.encode("utf-8"))
    QGuiApplication.clipboard().setMimeData(data)


def copy_picture(plot: Plot) -> None:
    """Put the plot on the clipboard."""
    QGuiApplication.clipboard().setImage(plot.image(_SIZE))


def with_ending(path: str, chosen: str) -> str:
    """The path with the ending of the chosen filter, if it has none that is known."""
    known = tuple(text.partition("*")[2].rstrip(")") for text in FILTERS)
    if path.lower().endswith(known):
        return path
    return path + (chosen.partition("*")[2].rstrip(")") or known[0])


def save(path: str, plot: Plot, table: str) -> None:
    """Save picture or numbers, by the path's ending.

    Raises
    ------
    OSError
        If the file can't be written.
    """
    ending = Path(path).suffix.lower()
    if ending == ".csv":
        with Path(path).open("w", encoding="utf-8", newline="") as file:
            file.write(table)
    elif ending == ".svg":
        _save_svg(path, plot)
    elif not plot.image(_SIZE).save(path):
        raise OSError(QCoreApplication.translate("DepthDif", "the picture couldn't be saved"))


def _save_svg(path: str, plot: Plot) -> None:
    with Path(path).open("wb"):
        pass  # raises what Qt would keep to itself
    image = QSvgGenerator()
    image.setFileName(path)
    image.setSize(_SIZE)
    image.setViewBox(QRectF(0, 0, _SIZE.width(), _SIZE.height()))
    painter = QPainter(image)
    plot.paint_on_paper(painter, QRectF(0, 0, _SIZE.width(), _SIZE.height()))
    painter.end()


def as_csv(scene: Scene, place: QgsPointXY, date: str) -> str:
    """The numbers of a scene, with full precision.

    Depths are those of the reconstruction and of the observed levels; a cell is empty where
    nothing was told at that depth.
    """
    column, name = scene.column, scene.variable
    curves: dict[str, dict[float, float]] = {}
    for label, values in (
        (name, column.mean),
        (f"{name}_error", column.error),
        (f"{name}_climatology", column.climatology),
        (f"{name}_climatology_error", column.climatology_error),
        *((f"{name}_member_{k}", member) for k, member in enumerate(column.members, start=1)),
    ):
        if values:
            curves[label] = dict(zip(column.depths, values))
    for observed in scene.observed:
        profile = observed.profile
        label = "_".join(filter(None, ("observed", profile.platform, profile.cycle)))
        levels = profile.levels.get(name, ())
        curves[label] = {level.depth: level.value for level in levels}
        curves[f"{label}_status"] = {level.depth: level.status for level in levels}
    depths = sorted({depth for curve in curves.values() for depth in curve})
    text = io.StringIO()
    write = csv.writer(text, lineterminator="\n").writerow
    write(["date", "longitude", "latitude", "depth_m", *curves])
    where = [date, f"{place.x():.6f}", f"{place.y():.6f}"]
    for depth in depths:
        write([*where, f"{depth:g}", *(_cell(curve.get(depth)) for curve in curves.values())])
    return text.getvalue()


def _cell(value: float | str | None) -> str:
    if isinstance(value, float):
        return f"{value:.7g}" if math.isfinite(value) else ""
    return value or ""
