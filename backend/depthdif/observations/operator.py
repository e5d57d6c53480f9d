"""Aligned profiles as observations: background, scale, error variance, and the gross-error check.

An observation's error is instrument ⊕ representativeness ⊕ age ⊕ |dT/dz|·σ_depth, in °C:

- representativeness: what a 0.25° cell does not hold, and what the analysis does not resolve,
  shares of the local scale D (`ocean.unresolved`);
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

from depthdif.observations.gross_error import gross_errors
from depthdif.observations.profiles import PROFILE_KEY, ProfileSet
from depthdif.ocean.climatology import Climatology
from depthdif.ocean.correlation import time_correlation
from depthdif.ocean.modes import VerticalModes
from depthdif.ocean.scale import local_scale, vertical_gradient
from depthdif.ocean.unresolved import noise_share

#: Columns of a reconstruction's profile table, in order.
PROFILE_COLUMNS = (
    *PROFILE_KEY,
    "depth_m",
    "value",
    "observation_error",
    "background",
    "analysis",
    "analysis_error",
    "status",
    "reason",
    "variable",
)

#: It is at least this, °C.
REPRESENTATIVENESS_FLOOR = 0.02
#: The same for salinity, and what a good salinometer errs by.
SALINITY_REPRESENTATIVENESS_FLOOR = 0.004
SALINITY_INSTRUMENT_ERROR = 0.01
#: Standard deviations from the background beyond which a value is a gross error.
GROSS_ERROR_LIMIT = 6.0
#: What the background itself may err by where D is small, °C.
_BACKGROUND_ERROR = 0.3
_BACKGROUND_SALINITY_ERROR = 0.15
_D_FACTOR = 1.5

GROSS_ERROR_REASON = "gross error: more than 6 σ from the background and from other floats"


@dataclass(frozen=True)
class SalinityObservations:
    """Salinity of the same profiles on the same levels; shapes (profile, level).

    Attributes
    ----------
    value : array
        Practical salinity; NaN where there is none, or no good one.
    filled : array of bool
        Above the shallowest level, filled with it: used, but never scored.
    background, scale : array
        Climatology and D_S.
    common : array
        ρ, see `ocean.salinity`.
    variance : array
        Observation-error variance.
    rejected : array of bool
        Values that failed the gross-error check (NaN in `value`).
    rejected_value : array
        What they were.
    """

    value: np.ndarray
    filled: np.ndarray
    background: np.ndarray
    scale: np.ndarray
    common: np.ndarray
    variance: np.ndarray
    rejected: np.ndarray
    rejected_value: np.ndarray

    @property
    def seen(self) -> np.ndarray:
        """Which profiles have a good salinity at any level; bool, shape (profile,)."""
        return np.isfinite(self.value).any(axis=1)

    def select(self, index: np.ndarray) -> SalinityObservations:
        """Return the profiles that a mask or an index array names."""
        return replace(self, **{name: getattr(self, name)[index] for name in self.__annotations__})


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
    salinity : SalinityObservations or None
        None where only temperature is asked for.
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
    salinity: SalinityObservations | None = None

    def __len__(self) -> int:
        return len(self.platform)

    @property
    def used(self) -> np.ndarray:
        """Which profiles take part in the analysis; shape (profile,)."""
        return ~self.withheld & np.isfinite(self.value).any(1)

    def select(self, index: np.ndarray) -> Observations:
        """Return the profiles that a mask or an index array names."""
        chosen = {
            name: getattr(self, name)[index] for name in self.__annotations__ if name != "salinity"
        }
        salinity = None if self.salinity is None else self.salinity.select(index)
        return replace(self, **chosen, salinity=salinity)

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
    with_salinity: bool = False,
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
    with_salinity : bool
        Whether the profiles' salinity is observed too.

    Raises
    ------
    ModelError
        If salinity is asked for and the model knows nothing of it.
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
    platform = aligned["platform"].values.astype(str)
    withheld = np.isin(platform, np.asarray(withhold, dtype=str))
    gross = gross_errors(value - background, limit, platform, longitude, latitude, ~withheld)
    noon = np.datetime64(date, "ns") + np.timedelta64(12, "h")
    lag_days = (time - noon) / np.timedelta64(1, "D")
    observations = Observations(
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
            depth,
            modes.tail,
            lag_days,
            aligned["temperature_error"].values,
            aligned["pressure_error"].values,
            REPRESENTATIVENESS_FLOOR,
        ),
        withheld=withheld,
        rejected=gross & ~fill,
        rejected_value=np.where(gross, value, np.nan),
    )
    if not with_salinity:
        return observations
    salinity = _observe_salinity(profiles, climatology, modes, lag_days, observations)
    return replace(observations, salinity=salinity)


def _observe_salinity(
    profiles: ProfileSet,
    climatology: Climatology,
    modes: VerticalModes,
    lag_days: np.ndarray,
    temperature: Observations,
) -> SalinityObservations:
    """Return the salinity of profiles whose temperature has been observed."""
    aligned, spice = profiles.aligned, modes.salinity
    levels = slice(0, modes.levels)
    value = aligned["salinity"].values[:, levels].astype(float)
    place = temperature.longitude, temperature.latitude, temperature.time
    background = climatology.at(*place, "salinity", levels=levels)
    scale = spice.scale(background)
    common = spice.common(temperature.background, background)
    first = np.isfinite(value).argmax(axis=1)[:, None]
    shallow = np.isfinite(value).any(axis=1, keepdims=True) & (modes.depth[first] <= 12.0)
    fill = shallow & (np.arange(modes.levels) < first)
    value = np.where(fill, np.take_along_axis(value, first, 1), value)
    limit = GROSS_ERROR_LIMIT * np.hypot(_D_FACTOR * scale, _BACKGROUND_SALINITY_ERROR)
    who = temperature.platform, temperature.longitude, temperature.latitude
    gross = gross_errors(value - background, limit, *who, ~temperature.withheld)
    # A conductivity is turned to salinity with the temperature: bad with it.
    gross |= temperature.rejected & np.isfinite(value)
    tail = common**2 * modes.tail + (1.0 - common**2) * spice.tail
    return SalinityObservations(
        value=np.where(gross, np.nan, value),
        filled=fill,
        background=background,
        scale=scale,
        common=common,
        variance=error_variance(
            background,
            scale,
            modes.depth,
            tail,
            lag_days,
            np.full(len(temperature), SALINITY_INSTRUMENT_ERROR),
            aligned["pressure_error"].values,
            SALINITY_REPRESENTATIVENESS_FLOOR,
        ),
        rejected=gross & ~fill,
        rejected_value=np.where(gross, value, np.nan),
    )


def error_variance(
    background: np.ndarray,
    scale: np.ndarray,
    depth: np.ndarray,
    tail: np.ndarray,
    lag_days: np.ndarray,
    instrument: np.ndarray,
    pressure_error: np.ndarray,
    floor: float,
) -> np.ndarray:
    """Return observation-error variance, °C² or salinity²; shape (profile, level).

    Parameters
    ----------
    background, scale : array, shape (profile, level)
        °C or salinity.
    depth : array, shape (level,)
        m.
    tail : array, shape (level,) or (profile, level)
        Variance of normalised anomalies that the modes leave out.
    lag_days : array, shape (profile,)
        Days from the analysis time.
    instrument, pressure_error : array, shape (profile,)
        1 σ in °C or salinity, and in dbar (taken as metres).
    floor : float
        Least representativeness, 1 σ.
    """
    age = (1.0 - time_correlation(lag_days) ** 2)[:, None]
    unresolved = (age + noise_share(depth, tail)) * scale**2
    gradient = vertical_gradient(background, depth)
    return (
        instrument[:, None] ** 2
        + np.maximum(unresolved, floor**2)
        + (gradient * pressure_error[:, None]) ** 2
    )


def fates(observations: Observations) -> pd.DataFrame:
    """Return one row per aligned level with what became of it: used, withheld or rejected.

    Filled values have no row. Columns ``profile`` and ``level`` index the observations;
    ``variable`` says what was measured.
    """
    parts = [_fates_of("temperature", observations, observations.withheld)]
    if observations.salinity is not None:
        parts.append(_fates_of("salinity", observations.salinity, observations.withheld))
    return pd.concat(parts, ignore_index=True)


def _fates_of(
    variable: str, measured: Observations | SalinityObservations, withheld: np.ndarray
) -> pd.DataFrame:
    seen = (np.isfinite(measured.value) & ~measured.filled) | measured.rejected
    profile, level = np.nonzero(seen)
    rejected, held = measured.rejected[profile, level], withheld[profile]
    value = np.where(
        rejected, measured.rejected_value[profile, level], measured.value[profile, level]
    )
    return pd.DataFrame(
        {
            "profile": profile,
            "level": level,
            "value": value,
            "status": np.where(rejected, "rejected", np.where(held, "withheld", "used")),
            "reason": np.where(
                rejected, GROSS_ERROR_REASON, np.where(held, "withheld on request", "")
            ),
            "variable": variable,
        }
    )
