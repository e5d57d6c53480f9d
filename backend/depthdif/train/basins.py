"""Typical conditions of the marginal seas that a 4° climatology leaves out.

Levitus's 4° grid has no Mediterranean, Black, Red, Baltic or Japan Sea, no Persian Gulf, Hudson Bay
or Arctic. Filled sideways they would take the open ocean's values, ten degrees off at depth. So
their nodes are given rounded textbook values first: annual means, with a seasonal cycle at the
surface that fades over a depth scale.

Sources: Talley, Pickard, Emery and Swift, *Descriptive Physical Oceanography* (6th ed., 2011),
chapters 9-12 and S8; Tomczak and Godfrey, *Regional Oceanography* (1994). Rounded to about 1 °C
near the surface and 0.2 °C in the deep basins; nothing here is read from a data set.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Basin:
    """A marginal sea.

    Parameters
    ----------
    name : str
    boxes : tuple of (west, south, east, north), degrees
    depth, temperature, salinity : tuple of float
        Annual-mean profile: m, °C (potential), practical salinity.
    amplitude : float
        Half the surface's annual range, °C.
    fade : float
        Depth over which the seasonal cycle falls to 1/e, m.
    warmest : float
        Month of the warmest surface, 1 to 12.
    sill : float
        Greatest depth of the basin, m: below it the nodes are filled from the neighbours.
    """

    name: str
    boxes: tuple[tuple[float, float, float, float], ...]
    depth: tuple[float, ...]
    temperature: tuple[float, ...]
    salinity: tuple[float, ...]
    amplitude: float
    fade: float = 30.0
    warmest: float = 8.3
    sill: float = 6000.0

    def contains(self, longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
        """Return whether points lie in one of the boxes."""
        inside = np.zeros(np.broadcast_shapes(longitude.shape, latitude.shape), dtype=bool)
        for west, south, east, north in self.boxes:
            inside |= (
                ((longitude - west) % 360.0 <= east - west)
                & (latitude >= south)
                & (latitude <= north)
            )
        return inside

    def monthly(self, depth: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return twelve profiles of temperature and of salinity at depths (m): (12, depth)."""
        phase = 2.0 * np.pi * (np.arange(12) + 1.0 - self.warmest) / 12.0
        cycle = self.amplitude * np.exp(-depth / self.fade) * np.cos(phase)[:, None]
        mean = np.interp(depth, self.depth, self.temperature)
        salinity = np.interp(depth, self.depth, self.salinity)
        return np.maximum(mean + cycle, -1.8), np.repeat(salinity[None], 12, axis=0)


BASINS = (
    Basin(
        "western Mediterranean",
        ((-1.0, 35.0, 9.0, 44.0), (9.0, 37.0, 15.0, 45.0)),
        (0, 50, 100, 200, 400, 1000, 2500),
        (18.0, 15.2, 13.8, 13.4, 13.4, 13.0, 12.8),
        (37.8, 37.9, 38.1, 38.4, 38.5, 38.45, 38.45),
        6.0,
    ),
    Basin(
        "eastern Mediterranean and Adriatic",
        ((10.0, 31.0, 37.0, 37.0), (15.5, 37.0, 28.0, 43.0)),
        (0, 50, 100, 200, 400, 1000, 2500),
        (20.6, 18.0, 16.2, 15.1, 14.2, 13.6, 13.4),
        (38.7, 38.8, 38.9, 39.0, 38.9, 38.75, 38.7),
        5.5,
    ),
    Basin(
        "Black Sea",
        ((28.5, 41.0, 42.0, 47.0),),
        (0, 50, 75, 100, 200, 500, 1000),
        (15.0, 8.2, 7.8, 8.2, 8.7, 8.85, 8.95),
        (18.0, 18.7, 19.5, 20.3, 21.4, 22.0, 22.3),
        8.5,
        20.0,
    ),
    Basin(
        "Red Sea",
        ((33.0, 14.0, 42.9, 29.0),),
        (0, 50, 100, 200, 500, 2000),
        (27.5, 26.2, 24.0, 21.8, 21.7, 21.6),
        (38.5, 39.2, 40.0, 40.4, 40.5, 40.5),
        3.5,
        sill=2200.0,
    ),
    Basin(
        "Persian Gulf",
        ((47.0, 24.0, 55.5, 31.0),),
        (0, 50, 100),
        (26.8, 22.5, 21.0),
        (39.0, 40.0, 40.5),
        6.5,
        60.0,
        sill=100.0,
    ),
    Basin(
        "Japan Sea",
        ((127.5, 35.5, 139.5, 47.0),),
        (0, 50, 100, 200, 300, 500, 1000, 3000),
        (14.0, 9.5, 6.0, 2.2, 1.2, 0.6, 0.25, 0.1),
        (33.9, 34.1, 34.1, 34.07, 34.07, 34.07, 34.07, 34.07),
        7.5,
    ),
    Basin(
        "Baltic Sea",
        ((13.0, 53.5, 30.5, 66.0),),
        (0, 50, 100, 200),
        (8.5, 4.5, 5.5, 6.0),
        (7.0, 7.5, 10.0, 12.5),
        8.0,
        20.0,
        sill=250.0,
    ),
    Basin(
        "Hudson Bay",
        ((-95.0, 51.0, -77.0, 66.0),),
        (0, 25, 50, 100, 200),
        (1.5, 0.5, -1.0, -1.5, -1.6),
        (28.0, 30.0, 32.0, 33.0, 33.5),
        4.0,
        20.0,
        sill=250.0,
    ),
    Basin(
        "Arctic Ocean",
        (
            (-180.0, 71.0, -128.0, 90.0),
            (62.0, 71.0, 180.0, 90.0),
            (-128.0, 77.0, -70.0, 90.0),
            (-70.0, 83.0, 62.0, 90.0),
        ),
        (0, 50, 100, 200, 300, 400, 500, 1000, 2000, 3500),
        (-1.6, -1.65, -1.5, -0.5, 0.4, 0.6, 0.5, -0.2, -0.6, -0.85),
        (31.0, 32.0, 33.0, 34.2, 34.7, 34.85, 34.87, 34.9, 34.93, 34.94),
        0.3,
        20.0,
        9.0,
    ),
)
