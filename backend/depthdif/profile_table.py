"""What became of every level of every profile, as a table."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from depthdif.assemble import Assembled
from depthdif.blend import Blend
from depthdif.fields import FLOOR, Calibrations
from depthdif.observations.operator import PROFILE_COLUMNS, fates
from depthdif.observations.profiles import PROFILE_KEY
from depthdif.ocean.unresolved import fine_share


def profile_table(
    assembled: Assembled, blend: Blend, calibrations: Mapping[str, Calibrations]
) -> pd.DataFrame:
    """Return background, analysis, errors, status and reason of every level, by variable."""
    problem = assembled.problem
    observations = problem.observations
    measured = {"temperature": observations, "salinity": observations.salinity}
    fate = fates(observations)
    parts = []
    for variable, (mean, variance) in _at_points(assembled, blend).items():
        own = measured[variable]
        if own is None:
            continue
        rows = fate[fate["variable"] == variable]
        profile, level = rows["profile"].to_numpy(int), rows["level"].to_numpy(int)
        calibrated = calibrations[variable].method.variance(
            variance.T, np.arange(problem.modes.levels)
        )
        analysis = np.maximum(own.background + own.scale * mean, FLOOR[variable])
        error = own.scale * np.sqrt(calibrated.T)
        # What the field does from cell to cell is in the analysis's error already.
        noise = own.variance - fine_share(problem.modes.depth) * own.scale**2
        parts.append(
            pd.DataFrame(
                {
                    **{name: getattr(observations, name)[profile] for name in PROFILE_KEY},
                    "depth_m": problem.modes.depth[level],
                    "value": rows["value"].to_numpy(),
                    "observation_error": np.sqrt(noise[profile, level]),
                    "background": own.background[profile, level],
                    "analysis": analysis[profile, level],
                    "analysis_error": error[profile, level],
                    "status": rows["status"].to_numpy(),
                    "reason": rows["reason"].to_numpy(),
                    "variable": variable,
                },
                columns=list(PROFILE_COLUMNS),
            )
        )
    if assembled.profiles is not None and len(assembled.profiles.rejected):
        # A profile without a usable temperature is of no use; a level is rejected by its own.
        rejected = assembled.profiles.rejected.assign(status="rejected", variable="temperature")
        parts.append(rejected.reindex(columns=list(PROFILE_COLUMNS)))
    filled = [part for part in parts if len(part)]
    return pd.concat(filled, ignore_index=True) if filled else parts[0]


def _at_points(assembled: Assembled, blend: Blend) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """Return normalised anomaly and its variance at the profiles, by variable; (profile, level)."""
    problem = assembled.problem
    mean, variance = blend.at_points()
    found = {"temperature": (mean, variance)}
    salinity = problem.observations.salinity
    if salinity is not None:
        spice, spread, covariance = blend.spice_at_points()
        spread = spread + problem.modes.salinity.error_share
        common = salinity.common
        own = np.sqrt(np.maximum(1.0 - common**2, 0.0))
        total = common**2 * variance + own**2 * spread + 2.0 * common * own * covariance
        found["salinity"] = common * mean + own * spice, np.maximum(total, 0.0)
    return found
