"""The spread of an ensemble that comes member by member."""

from __future__ import annotations

import numpy as np


class Spread:
    """Mean and variance of members that come one by one.

    σ² = (1/M) Σ_m (q_m − q̄)², M the members with a value (divisor M: members are antithetic pairs,
    whose mean is exact).

    Parameters
    ----------
    maps, cells : int
        Shape of a member's values.

    References
    ----------
    Welford (1962), Note on a method for calculating corrected sums of squares and products,
    Technometrics 4, 419-420.
    """

    def __init__(self, maps: int, cells: int) -> None:
        self.members = 0
        self.count = np.zeros((maps, cells))
        self.mean = np.zeros((maps, cells))
        self.squares = np.zeros((maps, cells))

    def add(self, values: np.ndarray) -> None:
        """Take one member's values; NaN counts as none."""
        self.members += 1
        known = np.isfinite(values)
        self.count += known
        apart = np.where(known, values - self.mean, 0.0)
        self.mean += apart / np.maximum(self.count, 1.0)
        self.squares += apart * np.where(known, values - self.mean, 0.0)

    def error(self) -> np.ndarray:
        """Return the standard deviation, NaN where fewer than half of the members have a value."""
        enough = self.count >= max(2.0, 0.5 * self.members)
        return np.where(enough, np.sqrt(self.squares / np.maximum(self.count, 1.0)), np.nan)
