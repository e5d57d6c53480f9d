"""The account of a reconstruction: what its report says of inputs, method, model and profiles."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from typing import Any

import numpy as np

from depthdif import __version__
from depthdif.assemble import Assembled
from depthdif.engines import Engine
from depthdif.gaussian.calibration import Calibration
from depthdif.grid import CELL_DEGREES
from depthdif.job import Job
from depthdif.methods.analysis import Method
from depthdif.observations.operator import Observations

_PLACES = 12  # along each axis of the extent
_LEAST_GAIN = 0.1


def _reach(assembled: Assembled) -> dict[str, Any]:
    """Say how much of the extent lies near floats of the archive that the calibration was done on.

    They are those that corrected the climatology: near them its error is less than far away. A
    user's climatology knows of none.
    """
    problem = assembled.problem
    layer = problem.climatology.layer
    if layer is None or not layer.has("temperature"):
        return {"extrapolated": True, "share_near_calibrating_floats": 0.0}
    longitude = np.linspace(problem.grid.west, problem.grid.east, _PLACES)
    latitude = np.linspace(problem.grid.south, problem.grid.north, _PLACES)
    lon, lat = np.meshgrid(longitude, latitude)
    wet = np.asarray(problem.mask.wet(lon, lat))
    levels = slice(0, problem.modes.levels)
    share = problem.climatology.error_share(lon, lat, levels=levels)
    far = layer.far_error["temperature"][levels]
    near = np.any(share < (1.0 - _LEAST_GAIN) * far, axis=-1)[wet]
    told = float(near.mean()) if near.size else 0.0
    return {"extrapolated": told < 0.5, "share_near_calibrating_floats": round(told, 2)}


def make_report(
    job: Job,
    assembled: Assembled,
    method: Method,
    engine: Engine,
    calibrations: Mapping[str, Calibration],
    threads: int,
    seconds: dict[str, float],
) -> dict[str, Any]:
    """Return what the report file says of the run."""
    problem, model, sst = assembled.problem, assembled.model, assembled.sst
    tiling, profiles = problem.tiling, assembled.profiles
    stride_degrees = tiling.stride * CELL_DEGREES
    return {
        "depthdif": __version__,
        "job": job.to_dict(),
        "method": method.name,
        "method_asked": job.method,
        "date": problem.date.isoformat(),
        "extent": [problem.grid.west, problem.grid.south, problem.grid.east, problem.grid.north],
        "resolution": problem.grid.resolution,
        "depths": problem.depths.tolist(),
        "seed": job.seed,
        "members": job.members if method.name == "diffusion" else 0,
        "steps": job.steps if method.name == "diffusion" else 0,
        "engine": {"name": engine.name, "device": engine.device, "threads": threads},
        "model": {"path": model.path, "name": model.name, "sha256": model.sha256},
        "climatology": {
            "name": problem.climatology.name,
            "attribution": problem.climatology.attribution,
            **({"path": job.climatology} if job.climatology else {}),
        },
        "calibration": {
            "method": method.name,
            "fitted": all(calibrations[variable].fitted for variable in job.variables),
            "fitted_by_variable": {
                variable: calibrations[variable].fitted for variable in job.variables
            },
            "about": model.metadata.get("calibration", ""),
            **_reach(assembled),
        },
        "sst": {
            "path": sst.path,
            "variable": sst.variable,
            "product": sst.product,
            "units": sst.units_note,
            "attribution": sst.attribution,
        },
        **({"maps": _maps(assembled)} if assembled.maps else {}),
        "profiles": {
            "sources": profiles.sources if profiles else [],
            "read": profiles.read if profiles else 0,
            "used": int(problem.observations.used.sum()),
            "withheld": int(problem.observations.withheld.sum()),
            "dropped": profiles.counts if profiles else {},
            "levels_dropped": profiles.levels_dropped if profiles else {},
            "levels_rejected_as_gross_errors": int(problem.observations.rejected.sum()),
            **_salinity_counts(problem.observations),
        },
        "tiles": {
            "cells": tiling.cells,
            "stride": tiling.stride,
            "feather": tiling.feather,
            "halo": tiling.halo,
            "analysed": len(problem.tiles),
            "seam_latitudes": sorted({-90 + t.i * stride_degrees for t in problem.tiles}),
            "seam_longitudes": sorted({-180 + t.j * stride_degrees for t in problem.tiles}),
        },
        "seconds": seconds,
        "python": platform.python_version(),
        "warnings": assembled.warnings,
    }


def _maps(assembled: Assembled) -> list[dict[str, Any]]:
    """Describe the maps beside SST, and by what constant each tile's basins found them too high."""
    return [
        {
            **one.describe(),
            "tiles": [
                {"longitude": x, "latitude": y, "basin": basin, "constant": round(constant, 4)}
                for x, y, basin, constant in assembled.constants.get(one.name, [])
            ],
        }
        for one in assembled.maps
    ]


def _salinity_counts(observations: Observations) -> dict[str, int]:
    """Return how many used profiles have good salinity, where salinity is asked for."""
    salinity = observations.salinity
    if salinity is None:
        return {}
    return {
        "with_salinity": int((salinity.seen & observations.used).sum()),
        "salinities_rejected_as_gross_errors": int(salinity.rejected.sum()),
    }
