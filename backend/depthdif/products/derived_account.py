"""What is to be told of a derived quantity beside its values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from depthdif.products.quantities import Choices, Quantity

#: A quantity that is a depth wants levels closer around it than this share of it.
COARSE_SHARE = 0.3
_LEAST_LAYERS = 4  # that a heat content wants in its range


@dataclass
class Account:
    """What a derived quantity is and where it comes from.

    Attributes
    ----------
    label : str
        What it is, in words.
    salinity : str
        Where the salinity came from, empty where none was needed.
    error_from : str
        Where the error came from, empty where there is none.
    wet, without_value : int
        Cells that have water at the surface, and those of them without a value.
    spacing : list of array
        Of a quantity that is a depth: the distance between the levels around it, as a share of it.
    notes : list of str
    """

    label: str
    salinity: str = ""
    error_from: str = ""
    wet: int = 0
    without_value: int = 0
    spacing: list[np.ndarray] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def notes(
    quantity: Quantity, choices: Choices, levels: np.ndarray, account: Account
) -> Iterator[str]:
    """Yield what an analyst should know of a derived quantity, in sentences."""
    if account.salinity.startswith("climatology"):
        yield (
            f"The reconstruction holds no salinity: the climatology's of its day stands in, and "
            f"its error is not in that of the {account.label}."
        )
    if account.without_value:
        yield (
            f"{account.without_value} of {account.wet} cells with water have no value: "
            f"{quantity.missing}."
        )
    if quantity.is_depth:
        shares = np.concatenate([*account.spacing, []])
        shares = shares[np.isfinite(shares)]
        if len(shares) and np.median(shares) > COARSE_SHARE:
            yield (
                f"The {len(levels)} levels are coarse for the {account.label}: around it they lie "
                f"{100 * np.median(shares):.0f} % of its depth apart (median). Reconstruct at "
                "more depths, or native, for a finer one."
            )
    if quantity.name == "heat_content":
        inside = np.flatnonzero((levels > choices.top) & (levels < choices.bottom))
        if len(inside) + 1 < _LEAST_LAYERS:
            lie = "level lies" if len(inside) == 1 else "levels lie"
            yield (
                f"Only {len(inside)} {lie} between {choices.top:g} and {choices.bottom:g} m: "
                "the heat content knows little of the thermocline. Reconstruct at more depths."
            )
    if quantity.name == "stratification":
        widest = np.diff(levels) / np.maximum(0.5 * (levels[1:] + levels[:-1]), 30.0)
        if widest.max() > 2 * COARSE_SHARE:
            at = int(widest.argmax())
            yield (
                f"Levels {levels[at]:g} and {levels[at + 1]:g} m lie far apart: the "
                "stratification between them is a mean that hides a pycnocline."
            )
