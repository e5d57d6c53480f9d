"""Which floats are left out: each in turn, a share of them at once, or whole neighbourhoods.

A float is always left out with all its cycles: the same float ten days later knows the answer.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd

from depthdif.errors import InputError
from depthdif.ocean.correlation import EARTH_RADIUS_KM

#: Floats within this distance of a scored one are left out with it, way ``region``.
REGION_KM = 500.0


@dataclass(frozen=True)
class Fold:
    """Floats that are left out together.

    Attributes
    ----------
    withheld : tuple of str
    scored : tuple of str
        Those of them that count.
    nearest_km : float
        Distance from the first scored float to the nearest profile that remains; inf if none does.
    """

    withheld: tuple[str, ...]
    scored: tuple[str, ...]
    nearest_km: float


def folds(places: pd.DataFrame, way: str, fraction: float, most: int, seed: int) -> Iterator[Fold]:
    """Yield what to leave out, one scored float at a time.

    Parameters
    ----------
    places : DataFrame
        ``platform``, ``longitude``, ``latitude`` of every usable profile.
    way : str
        ``floats``: each float in turn, the others stay. ``fraction``: a random share of the floats
        is left out together. ``region``: each float in turn, with all floats around it.
    fraction : float
        Share of the floats, way ``fraction``.
    most : int
        Floats to be scored; a random choice where there are more.
    seed : int

    Raises
    ------
    InputError
        If there are fewer than two floats.
    """
    platforms = np.unique(places["platform"].to_numpy(str))
    if len(platforms) < 2:
        raise InputError(
            f"There are too few floats to withhold any: {len(platforms)} in the time window."
        )
    rng = np.random.default_rng([seed, len(platforms)])
    shuffled = rng.permutation(platforms)
    if way == "fraction":
        shuffled = shuffled[: max(1, round(fraction * len(platforms)))]
    for platform in sorted(shuffled[:most]):
        if way == "fraction":
            out = tuple(sorted(shuffled))
        elif way == "region":
            out = _around(places, platform)
        else:
            out = (str(platform),)
        if len(out) < len(platforms) or way == "region":
            yield Fold(out, (str(platform),), _nearest(places, platform, out))


def _around(places: pd.DataFrame, platform: str) -> tuple[str, ...]:
    near = (_distances(places, platform) <= REGION_KM).any(axis=0)
    return tuple(sorted(set(places["platform"].to_numpy(str)[near]) | {str(platform)}))


def _nearest(places: pd.DataFrame, platform: str, out: tuple[str, ...]) -> float:
    left = ~np.isin(places["platform"].to_numpy(str), out)
    return float(_distances(places, platform)[:, left].min()) if left.any() else float("inf")


def _distances(places: pd.DataFrame, platform: str) -> np.ndarray:
    """Return great-circle distances, km, from a float's profiles to all; (own, profile)."""
    longitude, latitude = (
        np.deg2rad(places[name].to_numpy(float)) for name in ("longitude", "latitude")
    )
    own = places["platform"].to_numpy(str) == platform
    half = (
        np.sin(0.5 * (latitude - latitude[own][:, None])) ** 2
        + np.cos(latitude)
        * np.cos(latitude[own])[:, None]
        * np.sin(0.5 * (longitude - longitude[own][:, None])) ** 2
    )
    return 2.0 * EARTH_RADIUS_KM * np.arcsin(np.sqrt(np.clip(half, 0.0, 1.0)))
