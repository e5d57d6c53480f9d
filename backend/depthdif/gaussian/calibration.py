"""Calibration of a method's error: what makes its σ true on withheld floats.

    σ² = κ(z)² (α(z)² σ_method² + τ(z)²)

in units of the local scale D, per level: α gives the least CRPS on withheld profiles, κ is the
conformal factor that makes the 95 % interval hold. τ is a package's to set; `train.innovations`
leaves it at zero, what is not resolved being in σ_method already.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from depthdif.errors import ModelError


@dataclass(frozen=True)
class Calibration:
    """Factors of one method.

    Attributes
    ----------
    factor, floor, conformal : array, shape (level,)
        α (1), τ (units of D), κ (1).
    fitted : bool
        False where the model has no calibration for the method: σ is then the method's own.
    """

    factor: np.ndarray
    floor: np.ndarray
    conformal: np.ndarray
    fitted: bool

    @classmethod
    def of_method(
        cls,
        arrays: Mapping[str, np.ndarray],
        method: str,
        levels: int,
        variable: str = "temperature",
    ) -> Calibration:
        """Return a method's calibration from a package's arrays.

        They are ``METHOD.factor`` and so on for temperature, ``METHOD.salinity.factor`` for
        salinity.

        Raises
        ------
        ModelError
            If it does not have the model's levels.
        """
        key = method if variable == "temperature" else f"{method}.{variable}"
        if f"{key}.factor" not in arrays:
            return cls(np.ones(levels), np.zeros(levels), np.ones(levels), False)
        factor, floor, conformal = (
            np.asarray(arrays[f"{key}.{part}"], dtype=float)
            for part in ("factor", "floor", "conformal")
        )
        if any(part.shape != (levels,) for part in (factor, floor, conformal)):
            raise ModelError("The model's calibration does not have the model's levels.")
        return cls(factor, floor, conformal, True)

    def variance(self, variance: np.ndarray, levels: np.ndarray) -> np.ndarray:
        """Return calibrated variance.

        Parameters
        ----------
        variance : array, shape (level, ...)
            The method's own, units of D².
        levels : array, shape (level,)
            Index of each level.
        """
        shape = (-1,) + (1,) * (variance.ndim - 1)
        factor, floor, conformal = (
            part[levels].reshape(shape) for part in (self.factor, self.floor, self.conformal)
        )
        return conformal**2 * (factor**2 * variance + floor**2)
