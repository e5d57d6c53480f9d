"""The extent: QGIS's order and CRS on the way in, degrees W, S, E, N on the way out."""

from __future__ import annotations

import re
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProcessingContext,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication

from . import UnusableInput

DEGREES = "EPSG:4326"


def check_order(value: Any) -> None:
    """Refuse a typed extent whose numbers aren't in QGIS's order, which QGIS would swap silently.

    Raises
    ------
    UnusableInput
        With the order that was probably meant.
    """
    number = r"\s*([-+]?[0-9.]+(?:[eE][-+]?\d+)?)\s*"
    pattern = rf"{','.join([number] * 4)}(?:\[(?P<crs>.*)\])?"
    typed = re.fullmatch(pattern, value) if isinstance(value, str) else None
    if not typed:
        return
    texts = typed.groups()[:4]
    numbers = first, second, third, fourth = tuple(map(float, texts))
    in_order = first < second and third < fourth
    # Larger numbers are a projected project's: QGIS reads bare numbers in the project's CRS.
    if typed["crs"] in (None, DEGREES) and max(map(abs, numbers)) <= 360:
        in_order = in_order and third >= -90 and fourth <= 90
    if in_order:
        return
    translate = QCoreApplication.translate
    sentence = translate(
        "DepthDif", "EXTENT {value} isn't in QGIS's order, which is west,east,south,north."
    ).format(value=value)
    if first < third and second < fourth:
        hint = translate("DepthDif", "It looks like west,south,east,north: write {}.").format(
            ",".join(texts[index] for index in (0, 2, 1, 3))
        )
    elif second < first and third < fourth:
        hint = translate(
            "DepthDif",
            "To cross the dateline let east go on beyond 180: {west},{east:g},{south},{north}.",
        ).format(west=texts[0], east=second + 360, south=texts[2], north=texts[3])
    else:
        hint = translate("DepthDif", "West must be less than east, and south less than north.")
    raise UnusableInput(f"{sentence} {hint}")


def in_degrees(
    extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, context: QgsProcessingContext
) -> list[float]:
    """West, south, east, north in degrees; east below west where it crosses the dateline.

    Raises
    ------
    UnusableInput
        If the extent can't be expressed in degrees.
    """
    degrees = QgsCoordinateReferenceSystem(DEGREES)
    if crs.isValid() and crs != degrees:
        transform = QgsCoordinateTransform(crs, degrees, context.transformContext())
        try:
            extent = transform.transformBoundingBox(
                extent, Qgis.TransformDirection.Forward, handle180Crossover=True
            )
        except QgsCsException as error:
            raise UnusableInput(
                QCoreApplication.translate(
                    "DepthDif", "EXTENT can't be transformed from {crs} to degrees: {reason}"
                ).format(crs=crs.authid(), reason=error)
            ) from error
    return [extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()]


def extent_in_words(extent: list[float]) -> str:
    """West, south, east, north with their names."""
    west, south, east, north = extent
    return QCoreApplication.translate(
        "DepthDif",
        "Extent: longitude {west:g} to {east:g}, latitude {south:g} to {north:g} degrees.",
    ).format(west=west, east=east, south=south, north=north)
