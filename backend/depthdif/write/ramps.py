"""The colours of each quantity: the stops that the map's styles have, for figures of the backend.

`ramps.json` is a copy of the project's `resources/ramps.json`, where the stops stand;
``make styles`` writes it.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.colors import LinearSegmentedColormap


@cache
def _told() -> dict[str, Any]:
    text = files("depthdif.write").joinpath("ramps.json").read_text(encoding="utf-8")
    return dict(json.loads(text))


def stops(quantity: str) -> list[tuple[float, str]]:
    """Return position (0-1) and colour (``#rrggbb``) of each stop of a quantity's ramp.

    Parameters
    ----------
    quantity : str
        For example ``temperature``, ``error``, ``temperature_difference`` or ``heat_content``:
        a key of ``quantities`` in `ramps.json`.

    Raises
    ------
    KeyError
        If there is no such quantity.
    """
    ramp = _told()["ramps"][_told()["quantities"][quantity]["ramp"]]
    return [(float(position), str(colour)) for position, colour in ramp]


def colormap(quantity: str) -> LinearSegmentedColormap:
    """Return a quantity's ramp as matplotlib takes it; see :func:`stops`."""
    from matplotlib.colors import LinearSegmentedColormap

    return LinearSegmentedColormap.from_list(quantity, stops(quantity))
