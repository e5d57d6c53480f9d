"""Quantities derived from whole reconstructions: blocks, members, salinity, notes."""

from __future__ import annotations

import gsw
import numpy as np
import pytest
import xarray as xr

from depthdif.errors import InputError
from depthdif.ocean.levels import LEVELS
from depthdif.products import derived as derived_module
from depthdif.products.blocks import blocks
from depthdif.products.derived import derive
from depthdif.products.quantities import QUANTITIES, Choices
from depthdif.tasks import derive as derive_task
from small_reconstruction import build

DEPTHS = (0.0, 5.0, 10.0, 20.0, 35.0, 60.0, 90.0, 140.0, 250.0, 500.0, 800.0)


def ocean(rows=24, columns=40, members=0, seed=3, depths=DEPTHS):
    """A reconstruction with a thermocline that slopes, a shelf, land; and members of it."""
    dataset = build(columns=columns, rows=rows, depths=depths).dataset
    random = np.random.default_rng(seed)
    z = np.array(depths)[:, None, None]
    middle = np.linspace(50, 150, columns)[None, None, :]

    def temperature(lift):
        return (4 + 20 / (1 + np.exp((z - middle - lift) / 30))).astype("float32")

    water = np.isfinite(dataset["temperature"].values)
    water &= (z <= 140) | (np.arange(rows)[None, :, None] > 3)  # a shelf in the south
    lifts = 10 * random.normal(size=(members, 1, rows, columns))
    dataset["temperature"][:] = np.where(water, temperature(0), np.nan)
    dataset["salinity"] = dataset["temperature"] / 20 + 34
    dims = ("member", *dataset["temperature"].dims)
    drawn = np.stack([np.where(water, temperature(lift), np.nan) for lift in lifts] or [water])
    return dataset, xr.Dataset({"temperature": (dims, drawn)}, dataset.coords)


def test_the_task_offers_every_quantity():
    assert set(derive_task.QUANTITIES) == set(QUANTITIES)


def test_land_and_too_shallow_water_have_no_value():
    dataset, _ = ocean()
    found = derive(dataset, QUANTITIES["heat_content"], Choices())
    assert found.value.dims == ("latitude", "longitude")
    np.testing.assert_array_equal(np.isfinite(found.value), np.isfinite(dataset.temperature[-1]))
    assert (found.account.wet, found.account.without_value) == (24 * 40 - 1, 4 * 40 - 1)
    assert any("159 of 959 cells with water have no value" in s for s in found.account.notes)
    reached = derive(dataset, QUANTITIES["heat_content"], Choices(bottom=100.0))
    assert reached.account.without_value == 0


@pytest.mark.parametrize("name", QUANTITIES)
def test_blocks_and_portions_do_not_matter(name, monkeypatch):
    dataset, members = ocean(members=4)
    whole = derive(dataset, QUANTITIES[name], Choices(), members)
    monkeypatch.setattr(derived_module, "blocks", lambda r, c: blocks(r, c, side=7))
    monkeypatch.setattr(
        derived_module,
        "portions",
        lambda cells: (cells[k : k + 11] for k in range(0, len(cells), 11)),
    )
    parts = derive(dataset, QUANTITIES[name], Choices(), members)
    np.testing.assert_array_equal(parts.value, whole.value)
    np.testing.assert_array_equal(parts.error, whole.error)
    assert np.isfinite(whole.value).any() and np.isfinite(whole.error).any()


def test_error_is_the_spread_of_the_quantity_over_members():
    dataset, members = ocean(members=6)
    found = derive(dataset, QUANTITIES["isotherm_depth"], Choices(isotherm=15.0), members)
    row, column = 12, 20
    depths = [
        np.interp(-15.0, -one[:, row, column], DEPTHS) for one in members["temperature"].values
    ]
    assert found.error[row, column] == pytest.approx(np.std(depths), rel=1e-4)
    assert found.account.error_from.startswith("standard deviation of 6 members about their mean")
    assert "known to some 41 %" in found.account.error_from
    # and not a first-order one, which the reconstruction's own error of 0.5 °C gives
    alone = derive(dataset, QUANTITIES["isotherm_depth"], Choices(isotherm=15.0))
    profile = dataset["temperature"].values[:, row, column]
    k = int(np.searchsorted(-profile, -15.0))
    slope = (profile[k] - profile[k - 1]) / (DEPTHS[k] - DEPTHS[k - 1])
    assert alone.error[row, column] == pytest.approx(0.5 / -slope, rel=1e-4)
    assert alone.account.error_from == "temperature's error over its gradient at the isotherm"


def test_without_members_other_errors_are_not_made_up():
    found = derive(ocean()[0], QUANTITIES["heat_content"], Choices())
    assert found.error is None and found.account.error_from == ""


def test_salinity_of_members_counts():
    dataset, members = ocean(members=4)
    same = derive(dataset, QUANTITIES["density"], Choices(depths=(100.0,)), members)
    members["salinity"] = members["temperature"] / 20 + 34
    own = derive(dataset, QUANTITIES["density"], Choices(depths=(100.0,)), members)
    np.testing.assert_array_equal(own.value, same.value)
    ratio = (own.error / same.error).values[0, 12, 20]
    assert 0.5 < ratio < 0.95  # warmer is saltier here, which counters its lightness


def test_climatologys_salinity_stands_in_and_is_told():
    dataset, _ = ocean()
    without = dataset.drop_vars("salinity")
    found = derive(without, QUANTITIES["potential_density"], Choices(depths=(60.0,)))
    assert found.account.salinity.startswith("climatology (")
    assert any("holds no salinity: the climatology's" in s for s in found.account.notes)
    row, column = 10, 30
    from depthdif.models.package import open_model

    climatology = open_model().climatology
    place = float(dataset.longitude[column]), float(dataset.latitude[row])
    levels = climatology.at(*place, np.datetime64("2018-12-31").item(), "salinity")
    practical = np.interp(60.0, climatology.levels, levels)
    absolute = gsw.SA_from_SP(practical, gsw.p_from_z(-60.0, place[1]), *place)
    warm = gsw.CT_from_pt(absolute, dataset["temperature"].values[5, row, column])
    assert found.value[0, row, column] == pytest.approx(gsw.sigma0(absolute, warm), abs=2e-5)
    assert derive(without, QUANTITIES["isotherm_depth"], Choices()).account.salinity == ""


def test_no_salinity_and_no_day_is_refused():
    dataset = ocean()[0].drop_vars(["salinity", "time"])
    with pytest.raises(InputError, match="has no date"):
        derive(dataset, QUANTITIES["density"], Choices())


def test_members_of_another_run_are_refused():
    dataset, members = ocean(members=2)
    moved = members.assign_coords(longitude=members["longitude"] + 0.5)
    with pytest.raises(InputError, match=r"another longitude.*another run"):
        derive(dataset, QUANTITIES["isotherm_depth"], Choices(), moved)
    with pytest.raises(InputError, match="another depth"):
        derive(dataset, QUANTITIES["isotherm_depth"], Choices(), members.isel(depth=slice(5)))
    with pytest.raises(InputError, match="two members or more"):
        derive(dataset, QUANTITIES["isotherm_depth"], Choices(), members.isel(member=[0]))


def test_salinity_alone_is_refused():
    dataset = ocean()[0].drop_vars("temperature")
    with pytest.raises(InputError, match="no temperature, only salinity"):
        derive(dataset, QUANTITIES["isotherm_depth"], Choices())


def test_coarse_levels_are_told_and_fine_ones_not():
    levels = (0.0, *LEVELS[5:35], 800.0)
    dataset, _ = ocean(depths=levels)

    def notes(name, levels):
        part = dataset.sel(depth=levels)
        return " ".join(derive(part, QUANTITIES[name], Choices()).account.notes)

    coarse, fine = [0.0, LEVELS[26], LEVELS[31], 800.0], list(levels)
    assert "4 levels are coarse for the depth of the 20 °C" in notes("isotherm_depth", coarse)
    assert "coarse" not in notes("isotherm_depth", fine)
    assert "Only 2 levels lie between 0 and 700 m" in notes("heat_content", coarse)
    assert "levels lie between" not in notes("heat_content", fine)
    assert "0 and 222.475 m lie far apart" in notes("stratification", coarse)


def test_maps_by_depth_say_of_which_depth_they_are():
    dataset, _ = ocean()
    speed = derive(dataset, QUANTITIES["sound_speed"], Choices(depths=(7.5, 300.0))).value
    assert speed["depth"].values.tolist() == [7.5, 300]
    levels = derive(dataset, QUANTITIES["density"], Choices()).value
    assert levels["depth"].values.tolist() == list(DEPTHS)
    between = derive(dataset, QUANTITIES["stratification"], Choices()).value
    assert between["depth"].values[:3].tolist() == [2.5, 7.5, 15]
    with pytest.raises(InputError, match="down to 900 m"):
        derive(dataset, QUANTITIES["density"], Choices(depths=(900.0,)))
