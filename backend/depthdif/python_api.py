"""What :func:`depthdif.reconstruct` does: a job from Python values, a dataset back."""

from __future__ import annotations

import datetime
import os
import warnings
from collections.abc import Mapping
from typing import Any

import xarray as xr

from depthdif.errors import InputError
from depthdif.job import Job
from depthdif.run import reconstruct_and_write
from depthdif.write.lineage import lineage
from depthdif.write.netcdf import cf_dataset


def reconstruct_dataset(sst: Any, profiles: Any, parameters: Mapping[str, Any]) -> xr.Dataset:
    """Run a job made of Python values (paths, dates, arrays) and return its dataset.

    Raises
    ------
    InputError
        On anything that is wrong with the request or its data.
    """
    if isinstance(profiles, (str, os.PathLike)):
        profiles = [profiles]
    values = {name: _json_value(value) for name, value in parameters.items()}
    values |= {"sst": _json_value(sst), "profiles": [_json_value(path) for path in profiles]}
    job = Job.from_dict(values, output_required=False)
    if job.date_end:
        raise InputError("A range of dates gives files, not one dataset.", "Ask for each date.")
    result, _ = reconstruct_and_write(
        job,
        progress=lambda fraction, message: None,
        log=lambda level, message: None,
        cancelled=lambda: False,
    )
    for sentence in result.warnings:
        warnings.warn(sentence, stacklevel=3)
    return cf_dataset(result.dataset, lineage(job, result.report))


def _json_value(value: Any) -> Any:
    if isinstance(value, os.PathLike):
        return os.fspath(value)
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, datetime.date):
        return value.isoformat()
    if hasattr(value, "tolist"):  # NumPy arrays and scalars
        return value.tolist()
    if isinstance(value, (list, tuple)):
        return [_json_value(item) for item in value]
    return value
