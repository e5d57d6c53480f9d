"""Floats of one sea say nothing of another that no water joins to it."""

from __future__ import annotations

import datetime

import numpy as np
import pandas as pd
import pytest

from depthdif.job import Job
from depthdif.models.package import open_model
from depthdif.reconstruction import reconstruct
from made_sst import netcdf

DATE = datetime.date(2018, 12, 31)


@pytest.fixture(scope="module")
def inputs(tmp_path_factory):
    """An SST of 28 °C around Panama, and five floats of the Caribbean that are 4 °C too warm."""
    folder = tmp_path_factory.mktemp("panama")
    longitude, latitude = -95 + 0.25 * np.arange(160), -5 + 0.25 * np.arange(120)
    field = np.full((120, 160), 28.0)
    sst = netcdf(folder / "sst.nc", longitude=longitude, latitude=latitude, field=field)
    model = open_model()
    x, y = np.array([-79.5, -78.0, -76.5, -78.5, -80.5]), np.array([10.5, 11.0, 12.0, 12.5, 12.0])
    depth = model.modes.depth[:34]
    usual = model.climatology.at(x, y, DATE, levels=slice(0, 34))
    table = pd.DataFrame(
        [
            (f"F{p}", 1, "2018-12-31T12:00:00Z", x[p], y[p], z, usual[p, k] + 4 * (z > 30))
            for p in range(len(x))
            for k, z in enumerate(depth)
        ],
        columns="platform cycle time longitude latitude depth potential_temperature".split(),
    )
    table.to_csv(folder / "floats.csv", index=False)
    return str(sst), str(folder / "floats.csv")


@pytest.mark.parametrize("method", ["interpolation", "diffusion", "idw", "regression"])
def test_the_pacific_does_not_hear_of_the_caribbean(inputs, method) -> None:
    sst, floats = inputs
    job = {
        "sst": sst,
        "extent": [-84.0, 4.0, -76.0, 13.0],
        "date": str(DATE),
        "depths": "0,100,200",
        "method": method,
        "members": 2,
        "steps": 2,
    }
    with_floats = reconstruct(Job.from_dict({**job, "profiles": [floats]}, output_required=False))
    without = reconstruct(Job.from_dict({**job, "profiles": []}, output_required=False))
    changed = (with_floats.dataset - without.dataset).temperature.sel(depth=100, method="nearest")
    pacific = changed.where(changed.latitude < 7, drop=True)
    caribbean = changed.sel(longitude=-78.4, latitude=11.4, method="nearest")
    assert float(caribbean) > 1.0
    assert np.isfinite(pacific).sum() > 100
    np.testing.assert_array_equal(np.nan_to_num(pacific), 0.0)
