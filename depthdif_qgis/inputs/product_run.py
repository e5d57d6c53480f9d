"""Which run a product belongs to, for its layers on the map to know."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..layers.run_files import RunFiles


def run_of_files(run: RunFiles | None, files: Sequence[str], members: str, date: str) -> RunFiles:
    """The run itself where a layer told it, else one made up of the files that were named."""
    if run is not None:
        return run
    first = Path(files[0])
    netcdf = first.suffix.lower() not in (".tif", ".tiff")
    return RunFiles(
        identity=str(first),
        title=" ".join(filter(None, ("DepthDif", date, first.stem))),
        date=date,
        dataset=str(first) if netcdf else "",
        output="" if netcdf else str(first),
        members=members,
    )
