"""A small result of known values, to test what happens to a result after it is computed.

It stands in for the reconstruction itself, which has its own tests. ``as_program`` gives the text
of a program that runs the command line or the worker on it in a process of its own.
"""

from __future__ import annotations

import sys
import time
import types
from pathlib import Path

import numpy as np
import pandas as pd
import xarray as xr

from depthdif.errors import Cancelled


class Reconstruction:
    """As depthdif.reconstruction's."""

    def __init__(self, dataset, members, profiles, report, warnings):
        self.dataset, self.members, self.profiles = dataset, members, profiles
        self.report, self.warnings = report, warnings


def build(west=170.0, columns=40, rows=24, resolution=0.5, depths=(0.0, 10.0, 50.0)):
    """A field 20 + lat/10 - depth/100 °C, one land cell in the south-west corner."""
    longitude = west + (np.arange(columns) + 0.5) * resolution
    latitude = -5.0 + (np.arange(rows) + 0.5) * resolution
    depth = np.array(depths)
    shape = (len(depth), rows, columns)
    value = np.broadcast_to(
        20 + latitude[None, :, None] / 10 - depth[:, None, None] / 100, shape
    ).astype("float32")
    value = value.copy()
    value[:, 0, 0] = np.nan
    error = np.where(np.isfinite(value), 0.5, np.nan).astype("float32")
    coords = {
        "depth": depth,
        "latitude": latitude,
        "longitude": longitude,
        "time": np.datetime64("2018-12-31T12:00:00", "ns"),
    }
    dims = ("depth", "latitude", "longitude")
    dataset = xr.Dataset(
        {
            "temperature": (dims, value),
            "temperature_error": (dims, error),
            "temperature_error_ratio": (dims, error / 2),
            "temperature_climatology": (dims, value - 1),
        },
        coords,
    )
    members = xr.concat(
        [dataset["temperature"] + 0.1 * sign for sign in (1, -1)],
        dim=xr.Variable("member", np.arange(2)),
    )
    report = {
        "method": "diffusion",
        "date": "2018-12-31",
        "seed": 3,
        "model": {"name": "small 1.0"},
        "inputs": [
            {"role": "sst", "path": __file__, "product": "OSTIA", "attribution": "SST by UKMO."},
            {"role": "profiles", "path": "gone.nc", "attribution": "Argo, 10.17882/42182."},
        ],
        "climatology": {"name": "Levitus", "attribution": "Levitus."},
        "skill": np.float32("nan"),
    }
    return Reconstruction(dataset, members, profile_table(), report, ["One warning."])


def profile_table():
    """Three levels of a used profile, one withheld, one profile rejected as a whole."""
    first = {
        "platform": "1900001",
        "cycle": 7,
        "direction": "A",
        "time": np.datetime64("2018-12-30T06:30:00", "ns"),
        "longitude": 175.25,
        "latitude": 1.5,
        "observation_error": 0.1 + 0.2,
        "background": 19.0,
        "analysis": 19.5,
        "analysis_error": 0.4,
        "variable": "temperature",
    }
    rows = [
        {**first, "depth_m": depth, "value": value, "status": status, "reason": reason}
        for depth, value, status, reason in (
            (9.573, 19.8, "used", ""),
            (50.0, 19.1, "used", ""),
            (109.729, 40.0, "rejected", "6 σ from the background"),
        )
    ]
    other = {**first, "platform": "1900002", "cycle": -1, "longitude": -179.5}
    rows.append({**other, "depth_m": 50.0, "value": 18.0, "status": "withheld", "reason": ""})
    lost = {
        "platform": "1900003",
        "cycle": 1,
        "direction": "D",
        "time": np.datetime64("NaT"),
        "longitude": np.nan,
        "latitude": np.nan,
        "status": "rejected",
        "reason": "bad position flag",
    }
    rows.append(lost)
    return pd.DataFrame(rows)


def install(behaviour="result", started: Path | None = None):
    """Put the small result where ``depthdif.reconstruction`` is looked for.

    ``behaviour`` is ``result``, ``polite`` (looks at the cancel flag for a minute), ``deaf``
    (sleeps a minute without looking), ``busy`` (prints to stdout, in Python and in C), ``crash``.
    """

    def reconstruct(job, *, progress, cancelled):
        progress(0.5, "Half way, 10 °C")
        if started is not None:
            Path(started).touch()
        until = time.monotonic() + 60
        while behaviour == "polite" and time.monotonic() < until:
            if cancelled():
                raise Cancelled
            time.sleep(0.02)
        if behaviour == "deaf":
            time.sleep(60)
        if behaviour == "busy":
            import ctypes

            print("from Python")
            ctypes.CDLL(None).puts(b"from C")
            ctypes.CDLL(None).fflush(None)
        if behaviour == "crash":
            raise KeyError("lost")
        return build()

    module = types.ModuleType("depthdif.reconstruction")
    module.reconstruct = reconstruct
    module.Reconstruction = Reconstruction
    sys.modules["depthdif.reconstruction"] = module
    import depthdif

    depthdif.reconstruction = module


def as_program(entry: str, behaviour: str = "result", started: Path | None = None) -> str:
    """The text of a program that installs the small result and calls ``entry``'s main."""
    return (
        f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r})\n"
        f"import small_reconstruction; small_reconstruction.install({behaviour!r}, "
        f"{str(started) if started else None!r})\n"
        f"from {entry} import main; sys.exit(main())"
    )
