"""Which files a layer's run consists of: kept with each layer, so that they live as long as it.

The profile viewer, the depth slider and every algorithm that takes a reconstruction find a run's
other files by one of its layers.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields
from functools import lru_cache

from qgis.core import QgsMapLayer, QgsProject

RUN_PROPERTY = "depthdif/run"


@dataclass(frozen=True)
class RunFiles:
    """The files of one run; a path is empty where there is no such file.

    Parameters
    ----------
    identity : str
        Distinguishes runs in one project.
    title : str
        Name of the run.
    date : str
        Day of the analysis, YYYY-MM-DD; empty if unknown.
    depths : tuple of float
        Depth of each band of the rasters, m.
    output, error, salinity, salinity_error : str
        GeoTIFFs, a band per depth. `output` and `error` are of salinity where that alone was
        asked for: see `variable`.
    dataset, members : str
        NetCDF with everything; NetCDF of the members.
    profiles : str
        Source of the profiles' point layer.
    report : str
        JSON report.
    variable : str
        ``temperature``, ``salinity`` or ``both``.
    """

    identity: str
    title: str
    date: str = ""
    depths: tuple[float, ...] = ()
    output: str = ""
    error: str = ""
    salinity: str = ""
    salinity_error: str = ""
    dataset: str = ""
    members: str = ""
    profiles: str = ""
    report: str = ""
    variable: str = "temperature"

    def write_to(self, layer: QgsMapLayer) -> None:
        """Keep this with a layer."""
        layer.setCustomProperty(RUN_PROPERTY, json.dumps(asdict(self)))


def run_of(layer: QgsMapLayer | None) -> RunFiles | None:
    """The run that a layer belongs to, None for a layer of anything else."""
    text = layer.customProperty(RUN_PROPERTY) if layer is not None else None
    return _told(text) if isinstance(text, str) else None


# A run's dozens of layers all hold the same text.
@lru_cache(maxsize=64)
def _told(text: str) -> RunFiles | None:
    try:
        told = json.loads(text)
    except ValueError:
        return None
    if not isinstance(told, dict) or "identity" not in told or "title" not in told:
        return None
    known = {field.name for field in fields(RunFiles)}
    told = {name: value for name, value in told.items() if name in known}
    return RunFiles(**{**told, "depths": tuple(told.get("depths", ()))})


def runs_in(project: QgsProject) -> list[RunFiles]:
    """Every run that has a layer in the project, each once, the newest in the layer tree first."""
    return list({run.identity: run for run in _runs(project)}.values())


def layers_of(run: RunFiles, project: QgsProject) -> list[QgsMapLayer]:
    """The project's layers of a run, in the order of the layer tree."""
    nodes = project.layerTreeRoot().findLayers()
    layers = (node.layer() for node in nodes)
    return [layer for layer in layers if (of := run_of(layer)) and of.identity == run.identity]


def _runs(project: QgsProject) -> Iterator[RunFiles]:
    for node in project.layerTreeRoot().findLayers():
        run = run_of(node.layer())
        if run is not None:
            yield run
