"""What the map is told of a finished run: its fields from the top, its lineage, its files."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from ..layers import measure, results
from ..layers.lineage import Lineage
from ..layers.run_files import RunFiles
from ..layers.style import Field

#: The backend's name of each output that is a file.
BACKEND_NAMES = {
    "OUTPUT": "output",
    "OUTPUT_ERROR": "error_output",
    "OUTPUT_ERROR_RATIO": "error_ratio_output",
    "OUTPUT_SALINITY": "salinity_output",
    "OUTPUT_SALINITY_ERROR": "salinity_error_output",
    # Only for fading: no output of the algorithm.
    "SALINITY_ERROR_RATIO": "salinity_error_ratio_output",
    "OUTPUT_DATASET": "dataset_output",
    "OUTPUT_MEMBERS": "members_output",
    "OUTPUT_REPORT": "report",
}


@dataclass(frozen=True)
class Looks:
    """How a run is to look.

    Parameters
    ----------
    variable : str
        ``temperature``, ``salinity`` or ``both``.
    fade, contours : bool
        Whether analyses fade, and whether contour lines lie over them.
    """

    variable: str
    fade: bool
    contours: bool


def run(
    looks: Looks, places: Mapping[str, str], points: str, depths: list[float], told: Lineage
) -> results.Run:
    """Return what the map is told.

    Parameters
    ----------
    places : mapping
        Path of each of `BACKEND_NAMES`, empty where it isn't there.
    points : str
        Source of the profile levels' layer; empty where there is none.
    depths : list of float
        Of the rasters' bands, m.
    """
    files = RunFiles(
        identity=uuid.uuid4().hex,
        title=told.title,
        date=told.date,
        depths=tuple(depths),
        output=places["OUTPUT"],
        error=places["OUTPUT_ERROR"],
        salinity=places["OUTPUT_SALINITY"],
        salinity_error=places["OUTPUT_SALINITY_ERROR"],
        dataset=places["OUTPUT_DATASET"],
        members=places["OUTPUT_MEMBERS"],
        profiles=points,
        report=places["OUTPUT_REPORT"],
        variable=looks.variable,
    )
    fields = tuple(_fields(looks, places, depths))
    return results.Run(told.title, fields, points or None, told, files)


def _fields(looks: Looks, places: Mapping[str, str], depths: list[float]) -> Iterator[Field]:
    """Yield what goes onto the map, from the top."""
    alone = looks.variable == "salinity"
    shown = {
        "OUTPUT": "salinity" if alone else "temperature",
        "OUTPUT_ERROR": "salinity_error" if alone else "error",
        "OUTPUT_SALINITY": "salinity",
        "OUTPUT_SALINITY_ERROR": "salinity_error",
    }
    ratios = {
        "OUTPUT": places["OUTPUT_ERROR_RATIO"],
        "OUTPUT_SALINITY": places["SALINITY_ERROR_RATIO"],
    }
    for name, quantity in shown.items():
        field = measure.measured(quantity, places[name], depths) if places[name] else None
        if field is None:
            continue
        analysis = name in ratios
        if looks.contours and analysis:
            yield replace(field, contours=True)
        yield replace(field, ratio=ratios[name]) if looks.fade and analysis else field
