"""auto end to end: what the contest chooses is what the result is made of."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import xarray as xr

from depthdif import contest
from depthdif.combine import blend_parts
from depthdif.job import Job
from depthdif.methods.auto import Choice
from depthdif.reconstruction import reconstruct

TWIN = Path(__file__).resolve().parents[3] / "resources" / "twin"
DEPTHS = np.array([0.0, 45.0, 50.0, 100.0, 300.0])


def run(method: str, **more):
    values = {
        "sst": str(TWIN / "sst.nc"),
        "profiles": [str(TWIN / "profiles.csv")],
        "extent": [-68, 33, -63, 38],
        "depths": "0,45,50,100,300",
        "tile": 48,
        "members": 2,
        "steps": 2,
        "method": method,
    }
    return reconstruct(Job.from_dict({**values, **more}, output_required=False))


@pytest.fixture
def chosen(monkeypatch):
    """Let the contest take place but choose interpolation at 50-200 m."""
    seen = []

    def choose(scores: pd.DataFrame, *, one_for_all: bool) -> Choice:
        seen.append(scores)
        row = {
            "variable": "temperature",
            "band": "50-200 m",
            "floats": 9,
            "method": "interpolation",
            "reason": "",
            "crps": {},
        }
        return Choice({**Choice().by_band, "50-200 m": "interpolation"}, [row])

    monkeypatch.setattr(contest, "choose", choose)
    monkeypatch.setattr(contest, "FEWEST_FLOATS", 3)
    return seen


def test_auto_is_made_of_what_was_chosen(chosen) -> None:
    auto = run("auto", members_output="members.nc")
    diffusion, interpolation = run("diffusion"), run("interpolation")
    scores = chosen[0]
    assert set(scores["method"]) == {"diffusion", "interpolation", "regression", "climatology"}
    assert scores["crps"].between(0, 5).all() and scores["platform"].nunique() >= 3
    for name in ("temperature", "temperature_error"):
        mine, one, other = (r.dataset[name].values for r in (auto, diffusion, interpolation))
        assert np.allclose(mine[[0, 4]], one[[0, 4]], equal_nan=True)
        assert np.allclose(mine[3], other[3], equal_nan=True)
    half = 0.5 * (diffusion.dataset.temperature[2] + interpolation.dataset.temperature[2])
    assert np.allclose(auto.dataset.temperature[2], half, atol=1e-4, equal_nan=True)
    # The members follow the blended mean.
    mean = auto.members.mean("member").values
    assert np.allclose(mean, auto.dataset.temperature.values, atol=1e-3, equal_nan=True)
    assert auto.report["method"] == "auto"
    assert auto.report["auto"]["by_band"]["50-200 m"] == "interpolation"
    deep = auto.profiles["depth_m"].between(70, 150).to_numpy()
    assert np.allclose(
        auto.profiles["analysis"][deep].astype(float),
        interpolation.profiles["analysis"][deep].astype(float),
        equal_nan=True,
    )


def test_few_floats_and_previews_are_not_withheld(chosen, monkeypatch) -> None:
    preview = run("auto", quality="preview", members=None, steps=None)
    monkeypatch.setattr(contest, "FEWEST_FLOATS", 500)
    few = run("auto")
    assert not chosen
    for result, why in ((preview, "a preview"), (few, "fewer than 8 floats")):
        assert result.report["method"] == "diffusion"
        assert why in result.report["auto"]["sentences"][0]


def test_one_method_passes_through_unchanged() -> None:
    part = (xr.Dataset(), {}, pd.DataFrame())
    assert blend_parts({"diffusion": part}, Choice().weight) is part
