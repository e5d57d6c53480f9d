"""Where the sea is and how deep: the bottom depth on a 20-minute grid, without lakes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

_CELL = 1.0 / 3.0  # degrees


@dataclass(frozen=True)
class WetMask:
    """Bottom depth of the world ocean; 0 on land, in lakes and in depressions.

    Parameters
    ----------
    bottom : array, shape (540, 1080), int16
        Depth of the sea floor in metres; cell centres start at 89°50'S 179°50'W and ascend.
        A wet cell is at least 1 m deep.
    """

    bottom: np.ndarray

    def bottom_depth(self, longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
        """Return the depth (m) of the nearest 20' cell.

        Parameters
        ----------
        longitude, latitude : array-like
            Degrees; any longitude (wraps). They are broadcast against each other.
        """
        rows, columns = self.bottom.shape
        column = np.floor((np.asarray(longitude, float) + 180.0) / _CELL).astype(np.int64) % columns
        row = np.floor((np.asarray(latitude, float) + 90.0) / _CELL).astype(np.int64)
        return self.bottom[np.clip(row, 0, rows - 1), column].astype(np.float64)

    def wet(self, longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
        """Return whether the nearest cell is sea."""
        return self.bottom_depth(longitude, latitude) > 0.0

    def to_arrays(self) -> dict[str, np.ndarray]:
        """Return the arrays that a model package stores."""
        return {"bottom": self.bottom}

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, np.ndarray]) -> WetMask:
        """Rebuild the mask from :meth:`to_arrays`."""
        return cls(np.asarray(arrays["bottom"], dtype=np.int16))
