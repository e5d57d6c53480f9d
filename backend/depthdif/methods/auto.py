"""The rule of ``auto``: per depth band, the method that wins on the job's own withheld floats.

Diffusion is the choice unless at least 8 floats have levels in the band and another method's CRPS,
averaged by float, is lower than diffusion's by more than 1.5 standard errors of that difference.
Across the edge of two bands the choices are blended, linearly in the logarithm of depth. With
salinity it is one method for all bands.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd

from depthdif.ocean.bands import BANDS, band_name

#: What is chosen where too few floats speak against it.
DEFAULT = "diffusion"
#: Methods that compete.
CANDIDATES = ("diffusion", "interpolation", "regression", "climatology")
#: Floats with levels in a band that a choice needs.
FEWEST_FLOATS = 8
#: Standard errors by which another method must be better.
_SURE = 1.5
_FEW = f"fewer than {FEWEST_FLOATS} floats within the extent"
#: Bands are blended between an edge divided and multiplied by this.
_BLEND = 1.25


@dataclass(frozen=True)
class Choice:
    """Which method answers at which depth.

    Attributes
    ----------
    by_band : dict of str to str
    table : list of dict
        Of every variable and band: ``variable``, ``band``, ``floats``, ``method`` (chosen),
        ``reason``, and ``crps`` by method, °C or practical salinity, averaged by float; empty where
        there was no contest.
    untried : str
        Why there was none.
    """

    by_band: dict[str, str] = field(
        default_factory=lambda: {band_name(band): DEFAULT for band in BANDS}
    )
    table: list[dict[str, Any]] = field(default_factory=list)
    untried: str = _FEW

    @property
    def methods(self) -> tuple[str, ...]:
        """The methods that are needed, the default first."""
        chosen = set(self.by_band.values())
        return tuple(sorted(chosen, key=lambda name: (name != DEFAULT, name)))

    def methods_for(self, members: bool) -> tuple[str, ...]:
        """The methods to be run: with `members`, the diffusion in any case."""
        return tuple(dict.fromkeys([DEFAULT, *self.methods])) if members else self.methods

    def weight(self, method: str, depth: np.ndarray) -> np.ndarray:
        """Return a method's share at depths, m; shape (depth,). The shares sum to one."""
        share = np.zeros(len(depth))
        for band, lower in _shares(np.asarray(depth, dtype=float)):
            share += lower * (self.by_band[band] == method)
        return share

    def report(self) -> dict[str, Any]:
        """Return what the report says of the choice."""
        said: dict[str, Any] = {
            "auto": {
                "fewest_floats": FEWEST_FLOATS,
                "by_band": dict(self.by_band),
                "contest": self.table,
                "sentences": self.sentences()
                or [f"auto: diffusion at all depths ({self.untried}: nothing was withheld)."],
            }
        }
        return said if self.methods == (DEFAULT,) else {"method": "auto", **said}

    def sentences(self) -> list[str]:
        """Return what was chosen and why, a line per variable and band."""
        return [
            f"auto, {row['variable']}, {row['band']}: {row['method']} ({row['reason']}; CRPS at "
            f"{row['floats']} "
            + "withheld floats: "
            + ", ".join(f"{name} {value:.3f}" for name, value in row["crps"].items())
            + ")."
            for row in self.table
        ]


def draws_members(method: str) -> bool:
    """Tell whether a method draws members."""
    return method == DEFAULT


def _shares(depth: np.ndarray) -> list[tuple[str, np.ndarray]]:
    """Return every band's share at depths."""
    log = np.log(np.maximum(depth, 1e-3))
    above = [np.ones(len(depth))]
    for _, edge in BANDS[:-1]:
        ramp = 0.5 + 0.5 * (log - np.log(edge)) / np.log(_BLEND)
        above.append(np.clip(ramp, 0.0, 1.0))
    above.append(np.zeros(len(depth)))
    return [(band_name(band), above[i] - above[i + 1]) for i, band in enumerate(BANDS)]


def choose(scores: pd.DataFrame, *, one_for_all: bool = False) -> Choice:
    """Return the choice that withheld floats speak for.

    Parameters
    ----------
    scores : DataFrame
        Columns ``variable``, ``band``, ``platform``, ``method``, ``crps``; one row per withheld
        level.
    one_for_all : bool
        Choose one method for all bands and both variables, as temperature and salinity of one
        column need: the CRPS of each band and variable then counts relative to diffusion's.
    """
    if not len(scores):
        return Choice()
    keys = ["variable", "band", "platform", "method"]
    by_float = scores.groupby(keys)["crps"].mean().unstack("method")
    if one_for_all:
        own = by_float[DEFAULT].groupby(["variable", "band"]).transform("mean")
        relative = by_float.div(own, axis=0).groupby("platform").mean()
        decided = _winner(relative)
        default = decided[0]
    else:
        decided, default = None, DEFAULT
    rows = [
        _row(by_float, variable, band_name(band), decided)
        for variable in ("temperature", "salinity")
        for band in BANDS
    ]
    table = [row for row in rows if row is not None]
    chosen = {band_name(band): default for band in BANDS}
    return Choice(chosen | {row["band"]: row["method"] for row in table}, table)


def _row(
    by_float: pd.DataFrame, variable: str, band: str, decided: tuple[str, str] | None
) -> dict[str, Any] | None:
    if (variable, band) not in by_float.index.droplevel("platform"):
        return None
    own = by_float.loc[(variable, band)]
    method, reason = decided or _winner(own)
    return {
        "variable": variable,
        "band": band,
        "floats": len(own),
        "method": method,
        "reason": reason,
        "crps": {str(name): round(float(value), 4) for name, value in own.mean().items()},
    }


def _winner(own: pd.DataFrame) -> tuple[str, str]:
    """Return the method and why, from a table float × method."""
    own = own.dropna()
    if len(own) < FEWEST_FLOATS:
        return DEFAULT, f"fewer than {FEWEST_FLOATS} floats"
    better = {}
    for method in own.columns.drop(DEFAULT):
        difference = own[method] - own[DEFAULT]
        error = float(difference.std(ddof=1)) / np.sqrt(len(own))
        if float(difference.mean()) < -_SURE * error:
            better[str(method)] = float(own[method].mean())
    if not better:
        return DEFAULT, "no other is surely better"
    return min(better, key=better.__getitem__), "surely better than diffusion"
