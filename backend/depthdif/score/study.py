"""A study: many cases, one table of sums.

Against a field: every chosen time × every density of simulated floats is a case. Against floats:
every day is a case, and every withheld float of it a unit.
"""

from __future__ import annotations

import datetime
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from depthdif.errors import Cancelled, InputError
from depthdif.job import Job
from depthdif.models.package import open_model
from depthdif.observations.profiles import ProfileSet, read_profiles
from depthdif.observations.sst import open_sst
from depthdif.score.cases import METHODS, score_field, score_floats
from depthdif.score.float_sst import write_float_sst
from depthdif.score.reference import RawClimatology
from depthdif.score.sea_level import write_sea_level
from depthdif.score.simulate import simulate
from depthdif.score.truth import Truth, read_truth
from depthdif.score.withhold import folds

_AROUND = 0.5  # degrees of output around a withheld float
_FINE = 25.0  # m: levels so close are fine at any depth
_COARSE_SHARE = 0.6  # of its depth: a layer so thick hides the thermocline's shape
Progress = Callable[[float, str], None]


@dataclass(frozen=True)
class Study:
    """What to score.

    Attributes
    ----------
    methods : tuple of str
    parameters : mapping
        Of every run, as in a job: members, steps, seed, model, climatology, threads …
    truth : str
        Dense field; empty for a study on withheld floats.
    times : tuple of str
        Of the field, see `read_truth`.
    density : tuple of int
        Numbers of simulated profiles.
    sea_level : bool
        Whether sea level is simulated too.
    sst : str
        File; empty for SST made of the floats' shallowest values.
    profiles : tuple of str
    dates : tuple of date
        Days of analysis; the SST file's own if empty.
    withhold : str
        See `withhold.folds`.
    fraction : float
    most_floats : int
        Scored a day.
    reference : str
        A monthly climatology taken as it is; may be empty.
    seed : int
        Of simulated observations and random choices.
    """

    methods: tuple[str, ...] = METHODS
    parameters: Mapping[str, Any] = field(default_factory=dict)
    truth: str = ""
    times: tuple[str, ...] = ()
    density: tuple[int, ...] = (10,)
    sea_level: bool = False
    sst: str = ""
    profiles: tuple[str, ...] = ()
    dates: tuple[datetime.date, ...] = ()
    withhold: str = "floats"
    fraction: float = 0.2
    most_floats: int = 20
    reference: str = ""
    seed: int = 0


def run_study(
    study: Study,
    progress: Progress = lambda fraction, message: None,
    cancelled: Callable[[], bool] = lambda: False,
    log: Callable[[str, str], None] = lambda level, message: None,
) -> pd.DataFrame:
    """Run every method on every case and return the sums.

    Raises
    ------
    InputError
        On anything wrong with the inputs, or if not one case can be scored.
    Cancelled
        If asked to stop.
    """
    reference = RawClimatology(study.reference) if study.reference else None
    with tempfile.TemporaryDirectory(prefix="depthdif-score-") as folder:
        against = _against_field if study.truth else _against_floats
        parts = against(study, reference, Path(folder), progress, cancelled, log)
    if not parts:
        raise InputError("There was nothing to score: no case has both an analysis and a truth.")
    progress(1.0, "Scored")
    return pd.concat(parts, ignore_index=True)


def _against_field(
    study: Study,
    reference: RawClimatology | None,
    folder: Path,
    progress: Progress,
    cancelled: Callable[[], bool],
    log: Callable[[str, str], None],
) -> list[pd.DataFrame]:
    truth = read_truth(study.truth, study.times, date=next(iter(study.dates), None))
    if coarse := _coarse_levels(truth.depth):
        log("warning", f"{Path(study.truth).name}: {coarse}")
    cases = [(t, n) for t in range(len(truth.dates)) for n in study.density]
    parts = []
    for number, (time, density) in enumerate(cases):
        name = f"{Path(study.truth).stem} {truth.dates[time]} {density} profiles"
        inputs = simulate(truth, time, density, study.seed, folder / str(number))
        maps = {"sst": inputs.sst}
        if study.sea_level:
            maps["sla"] = _sea_level(study, truth, time, folder)
        job = _job(
            study,
            **maps,
            profiles=[inputs.profiles] if inputs.profiles else [],
            date=truth.dates[time].isoformat(),
            extent=_extent(truth),
        )

        told = _teller(study, number / len(cases), 1.0 / len(cases), name, progress, cancelled)
        sums = score_field(name, job, truth, time, study.methods, reference, cancelled, told)
        parts.append(sums.assign(date=truth.dates[time], density=density))
    return parts


def _coarse_levels(depth: np.ndarray) -> str:
    """Return what an analyst should know of a field whose levels lie far apart, if they do."""
    gap = np.diff(depth)
    share = np.where(gap > _FINE, gap / (0.5 * (depth[1:] + depth[:-1])), 0.0)
    if not len(gap) or share.max() <= _COARSE_SHARE:
        return ""
    at = int(share.argmax())
    return (
        f"its levels {depth[at]:g} and {depth[at + 1]:g} m lie far apart. Between levels it counts "
        "as linear, which no sea is: part of every score there is due to that."
    )


def _sea_level(study: Study, truth: Truth, time: int, folder: Path) -> str:
    path = folder / f"sla-{time}.nc"
    if not path.exists():
        model = open_model(study.parameters.get("model"))
        write_sea_level(truth, time, model.climatology, model.modes.depth, study.seed, path)
    return str(path)


def _extent(truth: Truth) -> list[float]:
    return [
        float(truth.longitude[0]),
        float(truth.latitude[0]),
        float(truth.longitude[-1]),
        float(truth.latitude[-1]),
    ]


def _against_floats(
    study: Study,
    reference: RawClimatology | None,
    folder: Path,
    progress: Progress,
    cancelled: Callable[[], bool],
    log: Callable[[str, str], None],
) -> list[pd.DataFrame]:
    parts: list[pd.DataFrame] = []
    dates = study.dates or _date_of(study)
    for number, date in enumerate(dates):
        progress(number / len(dates), f"{date}: reading profiles")
        window = float(study.parameters.get("time_window", Job.time_window))
        profiles = read_profiles(
            study.profiles, date=date, time_window_days=window, cancelled=cancelled
        )
        places = profiles.aligned[["platform", "longitude", "latitude"]].to_dataframe()
        if places["platform"].nunique() < 2:
            log("warning", f"{date} is left out: it has fewer than two floats in its window.")
            continue
        sst = study.sst or _float_sst(study, profiles, date, folder)
        todo = list(folds(places, study.withhold, study.fraction, study.most_floats, study.seed))
        for position, fold in enumerate(todo):
            job = _job(
                study,
                sst=sst,
                profiles=list(study.profiles),
                date=date.isoformat(),
                withhold=list(fold.withheld),
                extent=_around(places, fold.scored[0]),
            )

            start = (number + position / len(todo)) / len(dates)
            step = 1.0 / (len(todo) * len(dates))
            told = _teller(study, start, step, f"{date} {fold.scored[0]}", progress, cancelled)
            try:
                sums = score_floats(
                    str(date), job, fold.scored, study.methods, reference, cancelled, told
                )
            except InputError as error:
                log("warning", f"Float {fold.scored[0]} of {date} is left out: {error}")
                continue
            if len(sums):
                parts.append(sums.assign(date=date, nearest_km=fold.nearest_km))
            else:
                why = "none of its values is good and lies where there is an analysis"
                log("warning", f"Float {fold.scored[0]} of {date} is left out: {why}.")
    return parts


def _date_of(study: Study) -> tuple[datetime.date, ...]:
    date = open_sst(study.sst).date if study.sst else None
    if date is None:
        raise InputError("No date is given, and none can be read.", "Give --date YYYY-MM-DD.")
    return (date,)


def _float_sst(study: Study, profiles: ProfileSet, date: datetime.date, folder: Path) -> str:
    model = open_model(study.parameters.get("model"))
    path = folder / f"sst-{date}.nc"
    write_float_sst(profiles, model.climatology, model.mask, date, path)
    return str(path)


def _around(places: pd.DataFrame, platform: str) -> list[float]:
    own = places[places["platform"] == platform]
    longitude, latitude = own["longitude"].to_numpy(float), own["latitude"].to_numpy(float)
    if np.ptp(longitude) > 180.0:
        longitude = longitude % 360.0
    return [
        float(longitude.min() - _AROUND),
        float(max(latitude.min() - _AROUND, -90.0)),
        float(longitude.max() + _AROUND),
        float(min(latitude.max() + _AROUND, 90.0)),
    ]


def _job(study: Study, **values: Any) -> Job:
    return Job.from_dict({**study.parameters, **values, "depths": "native"}, output_required=False)


def _teller(
    study: Study,
    start: float,
    step: float,
    name: str,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> Callable[[str], None]:
    """Return what a case calls before each method: it tells the progress, or stops."""

    def told(method: str) -> None:
        if cancelled():
            raise Cancelled
        share = study.methods.index(method) / len(study.methods)
        progress(start + step * share, f"{name}: {method}")

    return told
