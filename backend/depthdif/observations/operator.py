"""Aligned profiles as observations: background, scale, error variance, and the gross-error check.

An observation's error is instrument ⊕ representativeness ⊕ age ⊕ |dT/dz|·σ_depth, in °C:

- representativeness: what a 0.25° cell does not hold, a share of the local scale D;
- age: the anomaly drifts away from the analysis time; with correlation ρ(Δt) the share 1 − ρ² of
  D² is noise;
- σ_depth: the pressure error, times the background's gradient.
"""

from __future__ import annotations

import datetime
import zlib
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from depthdif.observations.profiles import ProfileSet
from depthdif.ocean.climatology import Climatology
from depthdif.ocean.correlation import time_correlation
from depthdif.ocean.modes import TAIL_IN_SIGMA, VerticalModes
from depthdif.ocean.scale import local_scale, vertical_gradient

#: Columns of a reconstruction's profile table, in order.
PROFILE_COLUMNS = (
    "platform",
    "cycle",
    "direction",
    "time",
    "longitude",
    "latitude",
    "depth_m",
    "value",
    "observation_error",
    "background",
    "analysis",
    "analysis_error",
    "status",
    "reason",
)

#: Share of D² that is finer than a cell.
REPRESENTATIVENESS = 0.08
#: It is at least this, °C.
REPRESENTATIVENESS_FLOOR = 0.02
#: Standard deviations from the background beyond which a value is a gross error.
GROSS_ERROR_LIMIT = 6.0
#: What the background itself may err by where D is small, °C.
_BACKGROUND_ERROR = 0.3
_D_FACTOR = 1.5

GROSS_ERROR_REASON = "gross error: more than 6 σ from the background"


@dataclass(frozen=True)
class Observations:
    """Profiles on the model's levels, ready for analysis.

    Attributes
    ----------
    platform, cycle, direction, time : array, shape (profile,)
    longitude, latitude : array, shape (profile,)
        Degrees.
    value : array, shape (profile, level)
        Potential temperature, °C; NaN where there is none.
    filled : array of bool, shape (profile, level)
        Above the shallowest sample, filled with it: used, but never scored.
    background, scale : array, shape (profile, level)
        Climatology and D at the profile's place and day, °C.
    variance : array, shape (profile, level)
        Observation-error variance, °C².
    withheld : array of bool, shape (profile,)
        Left out of the analysis.
    rejected : array of bool, shape (profile, level)
        Values that failed the gross-error check (NaN in `value`).
    rejected_value : array, shape (profile, level)
        What they were, °C.
    """

    platform: np.ndarray
    cycle: np.ndarray
    direction: np.ndarray
    time: np.ndarray
    longitude: np.ndarray
    latitude: np.ndarray
    value: np.ndarray
    filled: np.ndarray
    background: np.ndarray
    scale: np.ndarray
    variance: np.ndarray
    withheld: np.ndarray
    rejected: np.ndarray
    rejected_value: np.ndarray

    def __len__(self) -> int:
        return len(self.platform)

    @property
    def used(self) -> np.ndarray:
        """Which profiles take part in the analysis; shape (profile,)."""
        return ~self.withheld & np.isfinite(self.value).any(1)

    def select(self, index: np.ndarray) -> Observations:
        """Return the profiles that a mask or an index array names."""
        return replace(self, **{name: getattr(self, name)[index] for name in self.__annotations__})

    def identities(self) -> np.ndarray:
        """Return a number for each profile that does not depend on the others; shape (profile,)."""
        return np.array(
            [
                zlib.crc32(f"{p}|{c}|{d}|{t}|{x:.4f}|{y:.4f}".encode())
                for p, c, d, t, x, y in zip(
                    self.platform,
                    self.cycle,
                    self.direction,
                    self.time,
                    self.longitude,
                    self.latitude,
                    strict=True,
                )
            ],
            dtype=np.uint64,
        )


def observe(
    profiles: ProfileSet,
    climatology: Climatology,
    modes: VerticalModes,
    date: datetime.date,
    withhold: tuple[str, ...] = (),
) -> Observations:
    """Turn aligned profiles into observations on the model's levels.

    Parameters
    ----------
    profiles : ProfileSet
    climatology : Climatology
    modes : VerticalModes
        Give the levels, and the variance that the modes leave out: half of it is noise here.
    date : date
        Of the analysis (12 UTC).
    withhold : tuple of str
        Platforms to be left out.
    """
    aligned = profiles.aligned
    depth = modes.depth
    levels = slice(0, modes.levels)
    longitude, latitude = (aligned[name].values.astype(float) for name in ("longitude", "latitude"))
    time = aligned["time"].values.astype("datetime64[ns]")
    value = aligned["temperature"].values[:, levels].astype(float)
    background = climatology.at(longitude, latitude, time, levels=levels)
    scale = local_scale(background, depth)

    shallowest = aligned["shallowest_depth"].values[:, None]
    surface = np.broadcast_to(aligned["shallowest_temperature"].values[:, None], value.shape)
    fill = (depth < shallowest) & (shallowest <= 10.0) & np.isnan(value) & np.isfinite(surface)
    value = np.where(fill, surface, value)

    limit = GROSS_ERROR_LIMIT * np.hypot(_D_FACTOR * scale, _BACKGROUND_ERROR)
    with np.errstate(invalid="ignore"):
        gross = np.abs(value - background) > limit
    noon = np.datetime64(date, "ns") + np.timedelta64(12, "h")
    lag_days = (time - noon) / np.timedelta64(1, "D")
    platform = aligned["platform"].values.astype(str)
    return Observations(
        platform=platform,
        cycle=aligned["cycle"].values,
        direction=aligned["direction"].values.astype(str),
        time=time,
        longitude=longitude,
        latitude=latitude,
        value=np.where(gross, np.nan, value),
        filled=fill,
        background=background,
        scale=scale,
        variance=error_variance(
            background,
            scale,
            modes,
            lag_days,
            aligned["temperature_error"].values,
            aligned["pressure_error"].values,
        ),
        withheld=np.isin(platform, np.asarray(withhold, dtype=str)),
        rejected=gross & ~fill,
        rejected_value=np.where(gross, value, np.nan),
    )


def error_variance(
    background: np.ndarray,
    scale: np.ndarray,
    modes: VerticalModes,
    lag_days: np.ndarray,
    instrument: np.ndarray,
    pressure_error: np.ndarray,
) -> np.ndarray:
    """Return observation-error variance, °C²; shape (profile, level).

    Parameters
    ----------
    background, scale : array, shape (profile, level)
        °C.
    lag_days : array, shape (profile,)
        Days from the analysis time.
    instrument, pressure_error : array, shape (profile,)
        1 σ in °C and in dbar (taken as metres).
    """
    age = (1.0 - time_correlation(lag_days) ** 2)[:, None]
    unresolved = (REPRESENTATIVENESS + age + (1.0 - TAIL_IN_SIGMA) * modes.tail) * scale**2
    gradient = vertical_gradient(background, modes.depth)
    return (
        instrument[:, None] ** 2
        + np.maximum(unresolved, REPRESENTATIVENESS_FLOOR**2)
        + (gradient * pressure_error[:, None]) ** 2
    )


def fates(observations: Observations) -> pd.DataFrame:
    """Return one row per aligned level with what became of it: used, withheld or rejected.

    Filled values have no row. Columns ``profile`` and ``level`` index the observations.
    """
    seen = (np.isfinite(observations.value) & ~observations.filled) | observations.rejected
    profile, level = np.nonzero(seen)
    rejected = observations.rejected[profile, level]
    withheld = observations.withheld[profile]
    return pd.DataFrame(
        {
            "profile": profile,
            "level": level,
            "value": np.where(
                rejected,
                observations.rejected_value[profile, level],
                observations.value[profile, level],
            ),
            "status": np.where(rejected, "rejected", np.where(withheld, "withheld", "used")),
            "reason": np.where(
                rejected, GROSS_ERROR_REASON, np.where(withheld, "withheld on request", "")
            ),
        }
    )
