"""Axes: where a value lies on a line of pixels, and which values are marked there."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

# Depths that oceanographers are used to, m; the closer ones give way where space is short.
_DEPTHS = (0, 1000, 2000, 500, 100, 1500, 200, 300, 50, 20, 10, 5, 750, 150, 400, 30, 700, 1250)
_DEPTHS += (1750, 600, 250, 75, 40, 15, 800, 900, 60, 80, 350, 450, 120, 25, 35, 2, 1)


@dataclass(frozen=True)
class DepthScale:
    """Depth, downwards, on `length` pixels from `start`.

    Parameters
    ----------
    top, bottom : float
        Depths at the two ends, m.
    start, length : float
        Pixels.
    stretched : bool
        Whether the upper ocean gets more room: pixels go with the square root of depth.
    """

    top: float
    bottom: float
    start: float
    length: float
    stretched: bool

    def pixel(self, depth: float) -> float:
        """Where a depth lies."""
        low, high = self._unit(self.top), self._unit(self.bottom)
        return self.start + (self._unit(depth) - low) / ((high - low) or 1.0) * self.length

    def depth(self, pixel: float) -> float:
        """The depth at a pixel."""
        low, high = self._unit(self.top), self._unit(self.bottom)
        unit = low + (pixel - self.start) / (self.length or 1.0) * (high - low)
        return max(unit, 0.0) ** 2 if self.stretched else unit

    def ticks(self, spacing: float) -> list[float]:
        """Depths to mark, at least `spacing` pixels apart."""
        chosen: list[float] = []
        for depth in (*_DEPTHS, *ticks(self.top, self.bottom, 6)):
            apart = (abs(self.pixel(depth) - self.pixel(other)) for other in chosen)
            if self.top <= depth <= self.bottom and min(apart, default=spacing) >= spacing:
                chosen.append(float(depth))
        return sorted(chosen)

    def _unit(self, depth: float) -> float:
        return math.sqrt(max(depth, 0.0)) if self.stretched else depth


@dataclass(frozen=True)
class ValueScale:
    """A value, to the right, on `length` pixels from `start`."""

    low: float
    high: float
    start: float
    length: float

    def pixel(self, value: float) -> float:
        """Where a value lies."""
        return self.start + (value - self.low) / ((self.high - self.low) or 1.0) * self.length

    def ticks(self, spacing: float) -> list[float]:
        """Values to mark, about `spacing` pixels apart."""
        return ticks(self.low, self.high, max(int(self.length / spacing), 1))


def ticks(low: float, high: float, count: int) -> list[float]:
    """At most `count` + 1 round values between two others: steps of 1, 2, 2.5 or 5 times 10ⁿ."""
    if not (math.isfinite(low) and math.isfinite(high)) or high <= low:
        return []
    rough = (high - low) / max(count, 1)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * nice for nice in (1, 2, 2.5, 5, 10) if power * nice >= rough * 0.999999)
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return [round(index * step, 10) for index in range(first, last + 1)]


def span(values: Iterable[float], least: float, from_zero: bool = False) -> tuple[float, float]:
    """A range that holds every finite value with a margin, at least `least` wide."""
    finite = [value for value in values if math.isfinite(value)]
    if not finite:
        return 0.0, max(least, 1.0)
    low, high = (0.0 if from_zero else min(finite)), max(finite)
    margin = max(0.05 * (high - low), (least - (high - low)) / 2, 0.0)
    return (0.0 if from_zero else low - margin), high + margin
