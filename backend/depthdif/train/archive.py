"""The fitting archive of Argo profiles: read, quality-controlled, potential, on the 50 levels."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import xarray as xr

from depthdif.observations.align import align
from depthdif.observations.qc import SALINITY_RANGE, accepted
from depthdif.observations.seawater import depth_from_pressure, potential_temperature
from depthdif.ocean.climatology import Climatology

GROSS = 8.0  # an anomaly of more scales than this is an instrument's fault, not the ocean
BAD_LEVELS = 3  # a profile with more of them is left out whole
_SALINITY = 35.0  # where a profile's own is bad: it moves potential temperature by < 0.003 °C


@dataclass(frozen=True)
class Archive:
    """Aligned profiles.

    Parameters
    ----------
    platform : array of str, shape (profile,)
    time : array of datetime64[s]
    longitude, latitude : array, degrees
    temperature : array, shape (profile, 50)
        Potential, °C; NaN where the alignment rule sees no observation.
    salinity : array, shape (profile, 50)
        Practical; NaN where it is not observed or not good.
    left_out : dict of str to array, shape (profile, 50), optional
        The climatology at the profiles, fitted without the profile's own float.
    """

    platform: np.ndarray
    time: np.ndarray
    longitude: np.ndarray
    latitude: np.ndarray
    temperature: np.ndarray
    salinity: np.ndarray
    left_out: dict[str, np.ndarray] | None = None

    def background(self, climatology: Climatology, variable: str = "temperature") -> np.ndarray:
        """Return a climatology at the profiles; shape (profile, 50).

        A climatology that was fitted to a float is nearer to it than to the ocean: where known,
        each profile gets the climatology without its own float instead.
        """
        if self.left_out is not None:
            return self.left_out[variable]
        return climatology.at(self.longitude, self.latitude, self.time, variable)


def read_archive(path: Path) -> Archive:
    """Read a contiguous ragged array of Argo profiles.

    Adjusted values count where the data mode is A or D. Levels need good flags of pressure and
    temperature; profiles need good flags of position and date.
    """
    with xr.open_dataset(path, decode_times=False) as dataset:
        raw = {name: dataset[name].values for name in dataset.variables}
        epoch = np.datetime64(dataset["time"].attrs["units"].removeprefix("seconds since "))
    stop = np.cumsum(raw["row_size"])
    start = stop - raw["row_size"]
    adjusted = np.isin(raw["data_mode"].astype("U1"), ("A", "D"))
    keep = accepted(raw["position_qc"]) & accepted(raw["time_qc"])
    keep &= np.isfinite(raw["longitude"]) & np.isfinite(raw["latitude"])
    rows = np.flatnonzero(keep)
    place = np.stack([raw["longitude"], raw["latitude"]], axis=1).astype(float)
    aligned = np.stack(
        [
            _aligned(raw, slice(start[i], stop[i]), "_ADJUSTED" if adjusted[i] else "", place[i])
            for i in rows
        ]
    )
    some = np.isfinite(aligned[:, 0]).any(axis=1)
    rows, aligned = rows[some], aligned[some]
    return Archive(
        raw["platform"][rows].astype("U7"),
        epoch.astype("datetime64[s]") + raw["time"][rows].astype("timedelta64[s]"),
        raw["longitude"][rows].astype(float),
        raw["latitude"][rows].astype(float),
        aligned[:, 0],
        aligned[:, 1],
    )


def drop_gross(anomaly: np.ndarray, scale: np.ndarray) -> None:
    """Set gross errors to NaN in place, and profiles of many; both (profile, level)."""
    gross = np.abs(anomaly) > GROSS * scale
    anomaly[gross] = np.nan
    anomaly[gross.sum(axis=1) > BAD_LEVELS] = np.nan


def _aligned(raw: dict, part: slice, suffix: str, place: np.ndarray) -> np.ndarray:
    """Return one profile's potential temperature and salinity on the 50 levels; (2, 50)."""
    pressure = raw[f"PRES{suffix}"][part].astype(float)
    temperature = raw[f"TEMP{suffix}"][part].astype(float)
    salinity = raw[f"PSAL{suffix}"][part].astype(float)
    good = accepted(raw[f"PRES{suffix}_QC"][part]) & accepted(raw[f"TEMP{suffix}_QC"][part])
    low, high = SALINITY_RANGE
    good_salinity = accepted(raw[f"PSAL{suffix}_QC"][part]) & (salinity >= low) & (salinity <= high)
    longitude, latitude = place
    potential = potential_temperature(
        temperature, np.where(good_salinity, salinity, _SALINITY), pressure, longitude, latitude
    )
    depth = depth_from_pressure(pressure, latitude)
    return np.stack(
        [
            align(np.where(good, depth, np.nan), potential),
            align(np.where(good & good_salinity, depth, np.nan), salinity),
        ]
    )
