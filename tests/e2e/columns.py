"""What the products should be, worked out column by column with gsw and numpy alone.

On purpose not the backend's way: each column by itself, searched or summed on a fine axis.
"""

from __future__ import annotations

import gsw
import numpy as np

#: c_p⁰ of TEOS-10, J/(kg K), as gsw has it: potential enthalpy of 1 °C.
HEAT_CAPACITY = gsw.enthalpy(35.16504, 1.0, 0.0)


class Column:
    """One column: its levels with a value."""

    def __init__(self, depth, temperature, salinity, longitude, latitude):
        known = np.isfinite(temperature)
        self.depth, self.temperature = depth[known], temperature[known].astype(float)
        self.pressure = gsw.p_from_z(-self.depth, latitude)
        x = (longitude + 180) % 360 - 180
        self.absolute = gsw.SA_from_SP(salinity[known].astype(float), self.pressure, x, latitude)
        self.conservative = gsw.CT_from_pt(self.absolute, self.temperature)

    def fine(self, values, low, high, count):
        """Depths and values at the middles of many thin layers."""
        edges = np.linspace(low, high, count + 1)
        z = 0.5 * (edges[1:] + edges[:-1])
        return z, np.interp(z, self.depth, values)

    def mixed_layer(self, values, step, either_way):
        """The depth below 10 m at which `values` first differ by `step` from those at 10 m."""
        if self.depth[-1] <= 10:
            return np.nan
        z, on_z = self.fine(values, 10.0, self.depth[-1], 400_000)
        change = on_z - np.interp(10.0, self.depth, values)
        beyond = np.flatnonzero((np.abs(change) if either_way else change) >= step)
        return z[beyond[0]] if len(beyond) else np.nan

    def isotherm(self, wanted):
        """The shallowest depth of a temperature."""
        z, on_z = self.fine(self.temperature, self.depth[0], self.depth[-1], 400_000)
        crossed = np.flatnonzero(np.diff(np.sign(on_z - wanted)) != 0)
        return z[crossed[0]] if len(crossed) else np.nan

    def heat(self, top, bottom):
        """Heat between two depths, in layers of some centimetres."""
        if self.depth[-1] < bottom:
            return np.nan
        z, warm = self.fine(self.conservative, top, bottom, 20_000)
        _, salt = self.fine(self.absolute, top, bottom, 20_000)
        pressure = np.interp(z, self.depth, self.pressure)
        density = gsw.rho(salt, warm, pressure)
        return float((density * HEAT_CAPACITY * warm).sum() * (bottom - top) / len(z))


def columns(dataset, every):
    """Yield row, column and `Column` of every so-manieth cell with water."""
    temperature = dataset["temperature"].values
    rows, places = np.nonzero(np.isfinite(temperature[0]))
    for row, place in list(zip(rows, places, strict=True))[::every]:
        yield (
            row,
            place,
            Column(
                dataset["depth"].values,
                temperature[:, row, place],
                dataset["salinity"].values[:, row, place],
                float(dataset["longitude"][place]),
                float(dataset["latitude"][row]),
            ),
        )
