"""Local neighbourhoods: where a tile has many profiles, each part of its window takes the nearest.

Up to `MAX_PROFILES` profiles the whole window is one part and the posterior is exact (but for the
profiles' least known numbers, see `interpolation.MAX_NUMBERS`). Beyond, the window is covered by
overlapping parts whose weights (tents) sum to one, each with its own nearest profiles: the cost
then grows with the number of parts, not with the cube of the profiles.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from depthdif.gaussian.prior import REGIONAL
from depthdif.gaussian.tile import TileProblem
from depthdif.methods.geometry import window_separations

#: The profiles that one system may hold.
MAX_PROFILES = 250
#: Parts along each axis of a window, and the profiles that each takes.
_PARTS = 5
_LOCAL_PROFILES = 80


@dataclass(frozen=True)
class Neighbourhood:
    """A part of a window and its profiles.

    Attributes
    ----------
    profiles : array of int
        Indices of the tile's `near`.
    row, column, reach : float
        Centre of the tent and where it is zero, cells; an infinite reach is the whole window.
    """

    profiles: np.ndarray
    row: float
    column: float
    reach: float

    def weights(self, positions: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the weight along rows and along columns at window positions; each (position,)."""
        if np.isinf(self.reach):
            return np.ones(len(positions)), np.ones(len(positions))
        tents = (
            1.0 - np.abs(positions - centre) / self.reach for centre in (self.row, self.column)
        )
        along_rows, along_columns = (np.maximum(tent, 0.0) for tent in tents)
        return along_rows, along_columns


def neighbourhoods(tile: TileProblem) -> Iterator[Neighbourhood]:
    """Yield the parts of a tile's window."""
    count, window = len(tile.near), tile.tile.tiling.window
    if count <= MAX_PROFILES:
        yield Neighbourhood(np.arange(count), 0.0, 0.0, np.inf)
        return
    centres = np.linspace(0, window - 1, _PARTS)
    x, y = window_separations(tile, centres, centres, tile.near)
    length_x, length_y = tile.prior.lengths_km[REGIONAL]
    order = np.argsort(np.hypot(x / length_x, y / length_y), axis=-1, kind="stable")
    for i, row in enumerate(centres):
        for j, column in enumerate(centres):
            nearest = np.sort(order[i, j, :_LOCAL_PROFILES])
            yield Neighbourhood(nearest, row, column, centres[1] - centres[0])
