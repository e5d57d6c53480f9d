"""One request for a reconstruction: typed, validated, immutable.

The parameters stand in :mod:`depthdif.parameters`; this module turns a dictionary of them (from the
command line, a worker's job line or Python) into a :class:`Job` and checks what needs more than
one parameter to be judged.
"""

from __future__ import annotations

import datetime
import difflib
import re
import shlex
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from depthdif.depths import Depths, parse_depths
from depthdif.errors import InputError
from depthdif.parameters import BY_NAME, PARAMETERS, SCHEMA_VERSION

__all__ = ["PARAMETERS", "SCHEMA_VERSION", "Job", "parse_date", "parse_depths"]

#: Members and evaluations of each quality; preview makes no members.
SAMPLING = {"preview": (0, 1), "standard": (16, 8), "high": (32, 16)}

SALINITY_OUTPUTS = ("salinity_output", "salinity_error_output", "salinity_error_ratio_output")

FIELD_ROLES = (
    "depth pressure temperature potential_temperature salinity time platform cycle direction qc"
    " longitude latitude"
).split()

_TILE_STEP = 24  # cells: stride, feather and halo are twenty-fourths of a tile


@dataclass(frozen=True)
class Job:
    """What was asked for; see :data:`depthdif.parameters.PARAMETERS` for each meaning and unit.

    ``members`` and ``steps`` are resolved: by quality unless given, ``members == 0`` where no
    member is drawn (preview). ``output`` is empty only for requests from Python.
    """

    sst: str
    sla: str | None = None
    mdt: str | None = None
    sss: str | None = None
    profiles: tuple[str, ...] = ()
    fields: Mapping[str, str] | None = None
    date: datetime.date | None = None
    date_end: datetime.date | None = None
    date_step: int = 1
    time_window: float = 5.0
    extent: tuple[float, float, float, float] | None = None
    resolution: float = 0.25
    depths: Depths = (0.0, 10.0, 50.0, 100.0, 250.0, 500.0, 1000.0, 1900.0)
    variable: str = "temperature"
    method: str = "auto"
    quality: str = "standard"
    members: int = 16
    steps: int = 8
    seed: int = 0
    device: str = "auto"
    engine: str = "auto"
    threads: int | None = None
    memory: float | None = None
    model: str | None = None
    climatology: str | None = None
    withhold: tuple[str, ...] = ()
    require_profiles: bool = False
    tile: int = 96
    output: str = ""
    error_output: str | None = None
    error_ratio_output: str | None = None
    salinity_output: str | None = None
    salinity_error_output: str | None = None
    salinity_error_ratio_output: str | None = None
    dataset_output: str | None = None
    members_output: str | None = None
    profiles_output: str | None = None
    report: str | None = None

    @classmethod
    def from_dict(cls, values: Mapping[str, Any], *, output_required: bool = True) -> Job:
        """Return the job that a dictionary of JSON values describes.

        Parameters
        ----------
        values : mapping
            Parameters by name; null counts as not given.
        output_required : bool
            False for a request from Python, which takes the result itself.

        Raises
        ------
        InputError
            On an unknown key, a wrong type, choice or range, or parameters that contradict
            each other.
        """
        if not isinstance(values, Mapping):
            raise InputError("The parameters of a job must be a JSON object.")
        _refuse_unknown(values)
        given = {
            name: checked
            for name, value in values.items()
            if (checked := BY_NAME[name].check(value)) is not None
        }
        for parameter in PARAMETERS:
            if not parameter.required or parameter.name in given:
                continue
            if parameter.name != "output" or output_required:
                raise InputError(f"{parameter.name} is missing.", f"Give {parameter.flag}.")
        for name in ("date", "date_end"):
            if name in given:
                given[name] = parse_date(given[name])
        if "depths" in given:
            given["depths"] = parse_depths(given["depths"])
        _check_fields(given.get("fields") or {})
        given["members"], given["steps"] = _sampling(given)
        job = cls(**given)
        job._check_together()
        return job

    def _check_together(self) -> None:
        if self.extent is not None:
            from depthdif.grid import Grid

            Grid.covering(*self.extent, self.resolution)
        if self.tile % _TILE_STEP:
            raise InputError(f"tile must be a multiple of {_TILE_STEP}, not {self.tile}.")
        if self.members_output and (self.members == 0 or self.method not in ("auto", "diffusion")):
            raise InputError(
                "There are no members to write.",
                "Members are drawn by the methods auto and diffusion in standard or high quality.",
            )
        if self.mdt and not self.sla:
            raise InputError(
                "A mean dynamic topography (mdt) is given without a sea level (sla).",
                "Give the sea level too.",
            )
        for name in SALINITY_OUTPUTS:
            if getattr(self, name) and self.variable != "both":
                raise InputError(
                    f"{name} is given, but not both variables are asked for.",
                    "Give --variable both; for salinity alone, --output is salinity.",
                )
        if self.date_end and not self.date:
            raise InputError("date_end is given without a date.", "Give the first date too.")
        if self.date and self.date_end and self.date_end < self.date:
            raise InputError(f"date_end {self.date_end} is before the date, {self.date}.")
        if self.fields and not self.profiles:
            raise InputError("fields are given without profiles.", "Give --profiles too.")

    @property
    def variables(self) -> tuple[str, ...]:
        """The variables to be reconstructed, by name."""
        return ("temperature", "salinity") if self.variable == "both" else (self.variable,)

    def to_dict(self) -> dict[str, Any]:
        """Return the parameters as JSON values, defaults included."""
        values = {p.name: getattr(self, p.name) for p in PARAMETERS}
        for name in ("date", "date_end"):
            day = values[name]
            values[name] = day.isoformat() if day else None
        values["fields"] = dict(self.fields) if self.fields else None
        return {k: list(v) if isinstance(v, tuple) else v for k, v in values.items()}

    def command_line(self) -> str:
        """Return the command that would repeat this job, without what is at its default."""
        words = ["depthdif", "reconstruct"]
        for parameter in PARAMETERS:
            value = getattr(self, parameter.name)
            if value == getattr(type(self), parameter.name, None) or not _worth_saying(
                self, parameter.name
            ):
                continue
            words += parameter.as_words(value)
        return shlex.join(words)


def _worth_saying(job: Job, name: str) -> bool:
    return name not in ("members", "steps") or SAMPLING[job.quality] != (job.members, job.steps)


def _refuse_unknown(values: Mapping[str, Any]) -> None:
    for name in values:
        if name not in BY_NAME:
            close = difflib.get_close_matches(str(name), BY_NAME, n=1)
            hint = f"Did you mean {close[0]}?" if close else "See depthdif schema for the keys."
            raise InputError(f"The job has an unknown key {name!r}.", hint)


def _check_fields(fields: Mapping[str, str]) -> None:
    for role in fields:
        if role not in FIELD_ROLES:
            close = difflib.get_close_matches(role, FIELD_ROLES, n=1)
            hint = f"Did you mean {close[0]}?" if close else f"Roles: {', '.join(FIELD_ROLES)}."
            raise InputError(f"{role!r} is not a role of a profile's field.", hint)


def _sampling(given: Mapping[str, Any]) -> tuple[int, int]:
    """Members and steps: the quality's unless given."""
    members, steps = SAMPLING[given.get("quality", "standard")]
    if members == 0 and ("members" in given or "steps" in given):
        members, steps = SAMPLING["standard"]
    members, steps = given.get("members", members), given.get("steps", steps)
    if members % 2:
        raise InputError(
            f"members must be even, not {members}: they are drawn in antithetic pairs.",
            f"Take {members + 1}.",
        )
    return members, steps


def parse_date(text: str) -> datetime.date:
    """Return the day that ``YYYY-MM-DD`` names.

    Raises
    ------
    InputError
        If it is written otherwise or does not exist.
    """
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text.strip()):
        try:
            return datetime.date.fromisoformat(text.strip())
        except ValueError:
            raise InputError(f"There is no day {text}.", "Write YYYY-MM-DD.") from None
    raise InputError(f"{text!r} is not a date.", "Write YYYY-MM-DD, for example 2018-12-31.")
