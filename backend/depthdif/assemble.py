"""From a job to a problem: open the inputs, settle date and extent, and say what was left out."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial

import numpy as np
import xarray as xr

from depthdif.errors import InputError, ModelError
from depthdif.gaussian.prior import Prior
from depthdif.grid import Grid
from depthdif.job import Job
from depthdif.models.package import ModelPackage, open_model
from depthdif.observations.operator import Observations, SalinityObservations, observe
from depthdif.observations.profiles import ProfileSet, read_profiles
from depthdif.observations.sst import SstSource, on_grid, open_sst
from depthdif.ocean.climatology import Climatology
from depthdif.problem import Problem, model_grid, tiles_grid
from depthdif.surface_maps import MapAccount, on_tiles, read_maps
from depthdif.tiles import Tiling

#: Degrees added around the profiles where no extent is given.
MARGIN_DEGREES = 3.0


@dataclass
class Assembled:
    """A problem and where it came from."""

    problem: Problem
    model: ModelPackage
    prior: Prior
    profiles: ProfileSet | None
    sst: SstSource
    warnings: list[str] = field(default_factory=list)
    maps: list[MapAccount] = field(default_factory=list)
    #: By map: longitude and latitude of every tile's centre, the number of its basin, and the
    #: constant found there.
    constants: dict[str, list[tuple[float, float, int, float]]] = field(default_factory=dict)


def assemble(
    job: Job,
    progress: Callable[[float, str], None],
    cancelled: Callable[[], bool],
    check_size: Callable[[Grid, np.ndarray], None],
) -> Assembled:
    """Read everything that a job names.

    Parameters
    ----------
    job : Job
    progress, cancelled : callable
    check_size : callable
        Told the output grid and depths before any large array is made; may refuse.

    Raises
    ------
    InputError
        On anything wrong with the inputs, in one sentence.
    """
    warnings: list[str] = []
    model = open_model(job.model)
    climatology = chosen_climatology(job, model, warnings)
    if "salinity" in job.variables:
        check_salinity(model, climatology)
    depths = output_depths(job, model.modes.depth)
    sst = open_sst(job.sst, date=job.date)
    date = analysis_date(job, sst)
    progress(0.02, "Reading profiles")
    profiles = _profiles(job, date, climatology, progress, cancelled)
    observations = observe_all(profiles, climatology, model, date, job, warnings)
    grid = output_grid(job, sst, observations)
    check_size(grid, depths)
    tiling = Tiling(job.tile)
    tiles = list(tiling.covering(model_grid(grid)))
    progress(0.08, "Reading the sea-surface temperature")
    surface = sst_on_tiles(sst, tiles_grid(tiles))
    if not np.isfinite(surface["sst"].values).any():
        raise InputError(
            f"{job.sst} has no sea-surface temperature in the extent "
            f"{grid.west:g} {grid.south:g} {grid.east:g} {grid.north:g} (W S E N).",
            "Choose an extent that overlaps the raster's sea.",
        )
    maps, accounts = read_maps(job, date, climatology, model.modes.depth, tiles_grid(tiles))
    if job.sss and "salinity" not in job.variables:
        warnings.append(
            "The sea-surface salinity is not used: salinity is not asked for (variable)."
        )
    problem = Problem(
        grid,
        date,
        depths,
        climatology,
        model.mask,
        model.modes,
        surface,
        observations,
        tiling,
        with_salinity="salinity" in job.variables,
        surface_maps=maps,
    )
    prior = Prior.from_arrays(model.prior)
    return Assembled(problem, model, prior, profiles, sst, warnings, accounts)


def chosen_climatology(job: Job, model: ModelPackage, warnings: list[str]) -> Climatology:
    """Return the user's climatology, or the model's; warn of what follows from the user's.

    The model's layer of float residuals is not added to another climatology, which has its own
    departures from floats. The scale D is computed from whatever climatology is used.
    """
    if not job.climatology:
        return model.climatology
    climatology = Climatology.from_netcdf(job.climatology)
    warnings.append(
        f"The errors were calibrated with the model's own climatology: with {climatology.name} "
        "they are an extrapolation."
    )
    if climatology.holds("salinity"):
        return climatology
    if model.climatology.holds("salinity"):
        warnings.append(
            f"The climatology {job.climatology} holds no salinity: the model's own is used."
        )
    return replace(climatology, supplement=model.climatology)


def check_salinity(model: ModelPackage, climatology: Climatology) -> None:
    """Refuse salinity where the model or the climatology has none.

    Raises
    ------
    InputError
    """
    if model.modes.spice is None or "spice" not in model.prior:
        raise ModelError(
            f"The model {model.name} knows nothing of salinity.",
            "Ask for temperature, or take a model with salinity.",
        )
    if not climatology.holds("salinity"):
        raise InputError(
            f"The climatology {climatology.name!r} holds no salinity.",
            "Ask for temperature, or take a climatology with both.",
        )


def output_depths(job: Job, levels: np.ndarray) -> np.ndarray:
    """Return the depths asked for, m.

    Raises
    ------
    InputError
        If one lies below the model's deepest level.
    """
    if job.depths == "native":
        return levels
    depths = np.asarray(job.depths, dtype=float)
    if depths.max() > levels[-1]:
        raise InputError(
            f"The depth {depths.max():g} m is below the model's deepest level, {levels[-1]:.0f} m.",
            f"Ask for depths of 0 to {int(levels[-1])} m.",
        )
    return depths


def analysis_date(job: Job, sst: SstSource) -> datetime.date:
    """Return the day of the analysis: the one asked for, else the SST file's.

    Raises
    ------
    InputError
        If there is neither.
    """
    date = job.date or sst.date
    if date is None:
        raise InputError(f"No date is given, and {job.sst} holds none.", "Give --date YYYY-MM-DD.")
    return date


def _profiles(
    job: Job,
    date: datetime.date,
    climatology: Climatology,
    progress: Callable[[float, str], None],
    cancelled: Callable[[], bool],
) -> ProfileSet | None:
    if not job.profiles:
        return None

    def salinity(longitude: np.ndarray, latitude: np.ndarray, time: np.ndarray) -> np.ndarray:
        return climatology.at(longitude, latitude, time, "salinity")

    has_salinity = climatology.holds("salinity")
    return read_profiles(
        job.profiles,
        fields=dict(job.fields or {}),
        date=date,
        time_window_days=job.time_window,
        salinity_at=salinity if has_salinity else None,
        progress=lambda fraction, message: progress(0.02 + 0.06 * fraction, message),
        cancelled=cancelled,
    )


def observe_all(
    profiles: ProfileSet | None,
    climatology: Climatology,
    model: ModelPackage,
    date: datetime.date,
    job: Job,
    warnings: list[str],
) -> Observations:
    """Return the observations of all profiles in the window; warn where none is usable.

    Raises
    ------
    InputError
        If profiles are required and none is usable, or a float to be withheld is not there.
    """
    if profiles is None:
        sentence = (
            "No profiles were given: the reconstruction uses the sea-surface temperature only."
        )
        if job.require_profiles:
            raise InputError("Profiles are required and none were given.", "Give --profiles.")
        warnings.append(sentence)
        return no_observations(model.modes.levels, "salinity" in job.variables)
    observations = observe(
        profiles, climatology, model.modes, date, job.withhold, "salinity" in job.variables
    )
    absent = sorted(set(job.withhold) - set(observations.platform))
    if absent:
        present = ", ".join(sorted(set(observations.platform))[:20]) or "none"
        raise InputError(
            f"The float to be withheld, {absent[0]}, has no usable profile in the time window.",
            f"Platforms there: {present}.",
        )
    if not observations.used.any():
        counts = "; ".join(f"{number} × {reason}" for reason, number in profiles.counts.items())
        if job.withhold and len(observations):
            counts = f"{counts}; " if counts else ""
            counts += f"{int(observations.withheld.sum())} × withheld"
        sentence = f"None of the {profiles.read} profiles is usable ({counts})."
        if job.require_profiles:
            raise InputError(sentence, "Widen the time window or check date, QC and position.")
        warnings.append(sentence + " The reconstruction uses the sea-surface temperature only.")
    elif (salinity := observations.salinity) and not (salinity.seen & observations.used).any():
        warnings.append(
            "No profile that is used has good salinity: it is inferred from temperature, the "
            "climatology and what else is given."
        )
    return observations


def no_observations(levels: int, with_salinity: bool = False) -> Observations:
    """Return observations of no profile at all."""
    none = np.empty(0)
    empty = np.empty((0, levels))
    salinity = SalinityObservations(
        value=empty,
        filled=empty.astype(bool),
        background=empty,
        scale=empty,
        common=empty,
        variance=empty,
        rejected=empty.astype(bool),
        rejected_value=empty,
    )
    return Observations(
        platform=none.astype(str),
        cycle=none.astype(int),
        direction=none.astype(str),
        time=none.astype("datetime64[ns]"),
        longitude=none,
        latitude=none,
        value=empty,
        filled=empty.astype(bool),
        background=empty,
        scale=empty,
        variance=empty,
        withheld=none.astype(bool),
        rejected=empty.astype(bool),
        rejected_value=empty,
        salinity=salinity if with_salinity else None,
    )


def output_grid(job: Job, sst: SstSource, observations: Observations) -> Grid:
    """Return the output grid: the extent asked for, or the profiles' with a margin, or the SST's.

    Raises
    ------
    InputError
        If the extent and the SST raster do not overlap.
    """
    west, south, east, north = sst.bounds
    if job.extent is not None:
        grid = Grid.covering(*job.extent, job.resolution)
        if grid.north <= south or grid.south >= north or not _longitudes_meet(grid, west, east):
            raise InputError(
                f"The extent {grid.west:g} {grid.south:g} {grid.east:g} {grid.north:g} (W S E N) "
                f"does not overlap the raster {job.sst}, which covers "
                f"{west:g} {south:g} {east:g} {north:g}."
            )
        return grid
    if len(observations):
        box = _around(observations.longitude, observations.latitude, (west, south, east, north))
        if box is None:
            raise InputError(
                f"The profiles lie outside the raster {job.sst}, which covers "
                f"{west:g} {south:g} {east:g} {north:g} (W S E N).",
                "Give --extent, or a raster of the profiles' region.",
            )
        return Grid.covering(*box, job.resolution)
    return Grid.covering(
        west, max(south, -90), min(east, west + 360), min(north, 90), job.resolution
    )


def _longitudes_meet(grid: Grid, west: float, east: float) -> bool:
    if east - west >= 360 - 1e-6:
        return True
    start = (grid.west - west) % 360
    return start < east - west or start + (grid.east - grid.west) > 360


def _around(
    longitude: np.ndarray, latitude: np.ndarray, bounds: tuple[float, float, float, float]
) -> tuple[float, float, float, float] | None:
    """Return the box around places with the margin, cut to bounds; None if nothing is left."""
    west, south, east, north = bounds
    low = max(latitude.min() - MARGIN_DEGREES, south, -90.0)
    high = min(latitude.max() + MARGIN_DEGREES, north, 90.0)
    start, span = _shortest_span(longitude)
    start, span = start - MARGIN_DEGREES, span + 2 * MARGIN_DEGREES
    if span >= 360:
        start, span = -180.0, 360.0
    if east - west < 360 - 1e-6:
        start += 360 * np.floor((west - start) / 360 + 0.5)
        stop = min(start + span, east)
        start = max(start, west)
        span = stop - start
    else:
        start = (start + 180) % 360 - 180
    return (start, low, start + span, high) if span > 0 and high > low else None


def _shortest_span(longitude: np.ndarray) -> tuple[float, float]:
    """Return west end and width of the shortest arc that holds all longitudes, degrees."""
    ordered = np.unique(longitude % 360)
    gaps = np.diff(np.append(ordered, ordered[0] + 360))
    widest = int(gaps.argmax())
    start = ordered[(widest + 1) % len(ordered)]
    return float((start + 180) % 360 - 180), float(360 - gaps[widest])


def sst_on_tiles(sst: SstSource, grid: Grid) -> xr.Dataset:
    """Return the SST fields on a model grid that may run past the poles and round the globe."""
    missing = {"sst": np.nan, "sst_error": np.nan, "water": False, "ice": 0.0}
    return on_tiles(partial(on_grid, sst), grid, missing)
