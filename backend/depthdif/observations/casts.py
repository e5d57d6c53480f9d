"""Profiles as they come from a file, before any decision: ragged, flagged, in their own units."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace

import numpy as np

from depthdif.observations.qc import NO_FLAG


@dataclass
class Casts:
    """A set of profiles with their samples in one contiguous ragged array.

    Parameters
    ----------
    platform, direction, mode : array of str, shape (profiles,)
        Float or station; ``A`` or ``D``; data mode ``R``, ``A``, ``D`` or empty if unknown.
    cycle : array of int, shape (profiles,)
        -1 if unknown.
    time : array of datetime64[ns], shape (profiles,)
    longitude, latitude : array, shape (profiles,)
        Degrees, NaN if missing.
    position_flag, time_flag : array of int8, shape (profiles,)
        `qc.NO_FLAG` where the source gives none.
    primary : array of bool, shape (profiles,)
        False for secondary vertical sampling schemes.
    hopeless : array of bool, shape (profiles,)
        A profile-wide flag says that no temperature of it is good.
    in_depth : array of bool, shape (profiles,)
        `vertical` is depth (m), else pressure (dbar).
    is_potential : array of bool, shape (profiles,)
        `temperature` is potential already, else in situ.
    temperature_error, pressure_error : array, shape (profiles,)
        The instrument's 1 σ (°C, dbar).
    source : array of int, shape (profiles,)
        Index of the input that a profile came from.
    profile : array of int, shape (samples,)
        The profile that a sample belongs to, ascending.
    vertical, temperature, salinity : array, shape (samples,)
        NaN if missing.
    vertical_flag, temperature_flag, salinity_flag : array of int8, shape (samples,)
    """

    platform: np.ndarray
    cycle: np.ndarray
    direction: np.ndarray
    mode: np.ndarray
    time: np.ndarray
    longitude: np.ndarray
    latitude: np.ndarray
    position_flag: np.ndarray
    time_flag: np.ndarray
    primary: np.ndarray
    hopeless: np.ndarray
    in_depth: np.ndarray
    is_potential: np.ndarray
    temperature_error: np.ndarray
    pressure_error: np.ndarray
    source: np.ndarray
    profile: np.ndarray
    vertical: np.ndarray
    temperature: np.ndarray
    salinity: np.ndarray
    vertical_flag: np.ndarray
    temperature_flag: np.ndarray
    salinity_flag: np.ndarray

    @property
    def count(self) -> int:
        """Number of profiles."""
        return len(self.platform)

    def select(self, keep: np.ndarray) -> Casts:
        """Return the profiles where `keep` (bool, shape (profiles,)) is true."""
        sample = keep[self.profile]
        number = np.cumsum(keep) - 1
        chosen = {
            item.name: getattr(self, item.name)[sample if item.name in SAMPLE_FIELDS else keep]
            for item in fields(self)
        }
        chosen["profile"] = number[chosen["profile"]]
        return replace(self, **chosen)

    def good_samples(self) -> np.ndarray:
        """Count the samples with a vertical position and a temperature (int, shape (profiles,))."""
        good = np.isfinite(self.vertical) & np.isfinite(self.temperature)
        return np.bincount(self.profile[good], minlength=self.count)


SAMPLE_FIELDS = (
    "profile",
    "vertical",
    "temperature",
    "salinity",
    "vertical_flag",
    "temperature_flag",
    "salinity_flag",
)

#: Instrument errors where a source gives none: Argo's nominal accuracies (Wong et al. 2020),
#: widened for sources of unknown instruments.
ARGO_TEMPERATURE_ERROR = 0.002
ARGO_PRESSURE_ERROR = 2.4
UNKNOWN_TEMPERATURE_ERROR = 0.01

#: WMO's numbers for floats: seven digits of which the second is 9; before 2004 five digits of
#: which the last three are 500 or more (moorings have less).
_FLOAT_NUMBER = re.compile(r"[1-7]9\d{5}|[1-7][1-7][5-9]\d{2}")


def is_float_number(platform: np.ndarray) -> np.ndarray:
    """Tell which platforms are profiling floats by their WMO number; bool, shape (profiles,)."""
    return np.array([bool(_FLOAT_NUMBER.fullmatch(str(name))) for name in platform], dtype=bool)


def temperature_error_of(platform: np.ndarray) -> np.ndarray:
    """Return the instrument's 1 σ (°C) where only the platform is known; shape (profiles,)."""
    return np.where(is_float_number(platform), ARGO_TEMPERATURE_ERROR, UNKNOWN_TEMPERATURE_ERROR)


def make_casts(count: int, profile: np.ndarray, **given: np.ndarray) -> Casts:
    """Build casts from what a source gives; the rest takes the values that mean "not given".

    Parameters
    ----------
    count : int
        Number of profiles.
    profile : array of int, shape (samples,)
        Ascending.
    **given : array
        Any other field of `Casts`.
    """
    samples = len(profile)
    defaults: dict[str, np.ndarray] = {
        "platform": np.full(count, "", dtype="U16"),
        "cycle": np.full(count, -1, dtype=np.int64),
        "direction": np.full(count, "A", dtype="U1"),
        "mode": np.full(count, "", dtype="U1"),
        "position_flag": np.full(count, NO_FLAG, dtype=np.int8),
        "time_flag": np.full(count, NO_FLAG, dtype=np.int8),
        "primary": np.ones(count, dtype=bool),
        "hopeless": np.zeros(count, dtype=bool),
        "in_depth": np.zeros(count, dtype=bool),
        "is_potential": np.zeros(count, dtype=bool),
        "temperature_error": np.full(count, UNKNOWN_TEMPERATURE_ERROR),
        "pressure_error": np.full(count, ARGO_PRESSURE_ERROR),
        "source": np.zeros(count, dtype=np.int64),
        "salinity": np.full(samples, np.nan),
        "vertical_flag": np.full(samples, NO_FLAG, dtype=np.int8),
        "temperature_flag": np.full(samples, NO_FLAG, dtype=np.int8),
        "salinity_flag": np.full(samples, NO_FLAG, dtype=np.int8),
    }
    return Casts(profile=np.asarray(profile, dtype=np.int64), **{**defaults, **given})


def concatenate(parts: Sequence[Casts]) -> Casts:
    """Join the casts of several sources; `source` becomes the index in `parts`."""
    joined = {}
    for item in fields(Casts):
        arrays = [getattr(part, item.name) for part in parts]
        if item.name == "profile":
            starts = np.cumsum([0, *(part.count for part in parts[:-1])])
            arrays = [array + start for array, start in zip(arrays, starts, strict=True)]
        elif item.name == "source":
            arrays = [np.full(part.count, number) for number, part in enumerate(parts)]
        joined[item.name] = np.concatenate(arrays)
    return Casts(**joined)
