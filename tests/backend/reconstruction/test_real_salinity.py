"""Salinity on real input: ten profiles of five floats, four of them with bad salinity."""

from __future__ import annotations

from pathlib import Path

import gsw
import numpy as np
import pytest
import xarray as xr

from depthdif.errors import ModelError
from depthdif.job import Job
from depthdif.models.package import ModelPackage, open_model, write_model
from depthdif.reconstruction import Reconstruction, reconstruct

DEPTHS = [0, 10, 50, 75, 100, 150, 250, 500, 700, 1000, 1500, 1900]


@pytest.fixture(scope="module")
def model() -> ModelPackage:
    package = open_model()
    if package.modes.spice is None:
        pytest.skip("the bundled model knows nothing of salinity")
    return package


@pytest.fixture(scope="module")
def inputs(shared_data: Path) -> dict:
    return {
        "sst": str(next((shared_data / "sst").glob("20181231*MUR25*.nc"))),
        "profiles": [str(shared_data / "argo" / "gdac" / "demo_20181231_prof.nc")],
        "output": "unused.nc",
        "members_output": "unused-members.nc",
        "time_window": 10,
        "extent": [-20, -2, -8, 5],
        "depths": DEPTHS,
        "members": 4,
        "steps": 2,
        "method": "diffusion",
    }


@pytest.fixture(scope="module")
def both(inputs: dict, model: ModelPackage) -> Reconstruction:
    return reconstruct(Job.from_dict({**inputs, "variable": "both"}))


def increments(
    temperature: np.ndarray, salinity: np.ndarray, dataset: xr.Dataset
) -> tuple[np.ndarray, np.ndarray]:
    """Local and potential density of each level less that of the level above, kg/m³."""
    latitude, longitude = (dataset[name].values for name in ("latitude", "longitude"))
    p = gsw.p_from_z(-dataset["depth"].values[:, None, None], latitude[None, :, None])
    absolute = gsw.SA_from_SP(salinity, p, longitude[None, None, :], latitude[None, :, None])
    conservative = gsw.CT_from_pt(absolute, temperature)
    middle = 0.5 * (p[1:] + p[:-1])
    local = gsw.rho(absolute[1:], conservative[1:], middle)
    local = local - gsw.rho(absolute[:-1], conservative[:-1], middle)
    return local, np.diff(gsw.sigma0(absolute, conservative), axis=0)


def test_mean_and_every_member_are_statically_stable(both: Reconstruction) -> None:
    assert both.members is not None and both.salinity_members is not None
    states = [(both.dataset["temperature"], both.dataset["salinity"])]
    states += zip(both.members, both.salinity_members, strict=True)
    assert len(states) == 5
    for temperature, salinity in states:
        local, potential = increments(temperature.values, salinity.values, both.dataset)
        assert np.isfinite(local).any()
        assert np.nanmin(local) > -1e-5
        assert np.nanmin(potential) > -0.01
        assert np.nanmin(salinity) > 0


def test_salinity_is_where_temperature_is_with_an_error(both: Reconstruction) -> None:
    dataset = both.dataset
    there = dataset["temperature"].notnull()
    for part in ("", "_error", "_error_ratio", "_climatology"):
        assert (dataset[f"salinity{part}"].notnull() == there).all()
    assert float(dataset["salinity_error"].min()) > 0
    assert 0.2 < float(dataset["salinity_error_ratio"].mean()) < 1.5
    assert dataset["salinity"].min() > 33 and dataset["salinity"].max() < 38


def test_profiles_with_bad_salinity_still_count(both: Reconstruction) -> None:
    counts = both.report["profiles"]
    assert counts["used"] == 10
    assert counts["with_salinity"] == 6
    table = both.profiles
    key = ["platform", "cycle"]
    measured = {name: part[key].drop_duplicates() for name, part in table.groupby("variable")}
    assert len(measured["temperature"]) == 10
    assert len(measured["salinity"]) == 6
    salinity = table[table["variable"] == "salinity"]
    assert salinity["value"].between(34, 37).all()
    inside = salinity["analysis"].notna()  # the others lie outside the extent
    assert inside.any() and (salinity["analysis_error"][inside] < 1).all()
    misfit = (salinity["analysis"] - salinity["value"]).abs().mean()
    assert misfit < (salinity["background"] - salinity["value"]).abs().mean()


def test_withheld_salinity_is_scored_like_temperature(inputs: dict, model: ModelPackage) -> None:
    job = {**inputs, "members_output": None, "method": "interpolation", "variable": "salinity"}
    result = reconstruct(Job.from_dict({**job, "withhold": ["6902652"]}))
    assert "temperature" not in result.dataset and "salinity" in result.dataset
    held = result.profiles[result.profiles["status"] == "withheld"]
    assert set(held["variable"]) == {"temperature", "salinity"}
    assert set(held["platform"]) == {"6902652"}
    assert held["analysis"].notna().all()


def without_salinity(model: ModelPackage, path: Path) -> str:
    """Write the package as it would be without what it knows of salinity."""
    arrays = {
        name: model.statistics[name]
        for name in model.statistics
        if not name.startswith(("modes.spice", "modes.salinity", "prior.spice"))
    }
    own = {k: v for k, v in model.metadata.items() if k not in ("format", "schema", "parts")}
    write_model(path, own, arrays, model.denoiser, model.field)
    return str(path)


def test_temperature_alone_is_the_same_without_a_model_of_salinity(
    inputs: dict, model: ModelPackage, tmp_path: Path
) -> None:
    """Bit by bit: asking for temperature never touches salinity."""
    plain = without_salinity(model, tmp_path / "plain.depthdif")
    with_it = reconstruct(Job.from_dict(inputs))
    without = reconstruct(Job.from_dict({**inputs, "model": plain}))
    for name in with_it.dataset:
        np.testing.assert_array_equal(with_it.dataset[name], without.dataset[name])
    np.testing.assert_array_equal(with_it.members, without.members)


def test_a_model_without_salinity_says_so(
    inputs: dict, model: ModelPackage, tmp_path: Path
) -> None:
    plain = without_salinity(model, tmp_path / "plain.depthdif")
    with pytest.raises(ModelError, match="nothing of salinity"):
        reconstruct(Job.from_dict({**inputs, "model": plain, "variable": "both"}))


def test_salinity_without_any_profile(inputs: dict, model: ModelPackage) -> None:
    job = {**inputs, "profiles": [], "members_output": None, "method": "interpolation"}
    result = reconstruct(Job.from_dict({**job, "variable": "both"}))
    local, _ = increments(
        result.dataset["temperature"].values, result.dataset["salinity"].values, result.dataset
    )
    assert np.nanmin(local) > -1e-5
