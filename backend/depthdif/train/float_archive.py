"""All floats at hand, read as a user's profiles are, except those that the demonstration keeps."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np

from depthdif.observations.profiles import ProfileSet, read_profiles
from depthdif.ocean.climatology import Climatology
from depthdif.ocean.levels import LEVELS

_DEMO = "gdac/demo_20181231_prof.nc"
_TOP_M = 22.0
_STRETCH_M, _LONGEST_GAP = 60.0, 0.3


@dataclass(frozen=True)
class Floats:
    """Aligned profiles of T and S.

    Parameters
    ----------
    platform : array of str, shape (profile,)
    time : array of datetime64[s]
    longitude, latitude : array, degrees
    values : dict of str to array, shape (profile, 50)
        Potential temperature (°C) and practical salinity; NaN where not observed.
    """

    platform: np.ndarray
    time: np.ndarray
    longitude: np.ndarray
    latitude: np.ndarray
    values: dict[str, np.ndarray]

    @classmethod
    def of(cls, profiles: ProfileSet) -> Floats:
        """Take what the fit needs of read profiles."""
        aligned = profiles.aligned
        return cls(
            aligned["platform"].values.astype(str),
            aligned["time"].values.astype("datetime64[s]"),
            aligned["longitude"].values.astype(float),
            aligned["latitude"].values.astype(float),
            {name: aligned[name].values.astype(float) for name in ("temperature", "salinity")},
        )

    def select(self, index: np.ndarray) -> Floats:
        """Return the profiles that a mask or an index array names."""
        return Floats(
            self.platform[index],
            self.time[index],
            self.longitude[index],
            self.latitude[index],
            {name: values[index] for name, values in self.values.items()},
        )

    def background(self, climatology: Climatology, variable: str) -> np.ndarray:
        """Return a climatology at the profiles; shape (profile, 50)."""
        return climatology.at(self.longitude, self.latitude, self.time, variable)


def read_floats(folder: Path) -> Floats:
    """Read every profile of an archive once.

    Parameters
    ----------
    folder : path
        With ``profiles_fit.nc`` and, if there, the folders ``gdac`` and ``erddap``.
    """
    demo = folder / _DEMO
    paths = [folder / "profiles_fit.nc", *sorted(folder.glob("gdac/*.nc"))]
    paths += sorted(folder.glob("erddap/*.nc"))
    floats = Floats.of(read_profiles([str(path) for path in paths if path != demo]))
    if not demo.is_file():
        return floats
    kept = Floats.of(read_profiles([str(demo)])).platform
    return floats.select(~np.isin(floats.platform, kept))


def without_gaps(residual: np.ndarray) -> np.ndarray:
    """Bridge short gaps in the vertical, so that neighbouring levels know the same floats.

    Old floats sample every 10 to 20 m near the surface and the alignment rule leaves levels between
    without a value: without a bridge the layer would jump from level to level.

    Parameters
    ----------
    residual : array, shape (profile, level)
        NaN where not observed.

    Returns
    -------
    array of the same shape
        Linear across gaps of at most 0.3 in ln(1 + z/60 m); constant above the shallowest level if
        that lies above 22 m.
    """
    filled = residual.copy()
    where = np.log1p(LEVELS[: residual.shape[1]] / _STRETCH_M)
    for profile in filled:
        seen = np.flatnonzero(np.isfinite(profile))
        if not len(seen):
            continue
        if LEVELS[seen[0]] < _TOP_M:
            profile[: seen[0]] = profile[seen[0]]
        for above, below in pairwise(seen):
            if below > above + 1 and where[below] - where[above] <= _LONGEST_GAP:
                gap = slice(above + 1, below)
                profile[gap] = np.interp(where[gap], where[[above, below]], profile[[above, below]])
    return filled
