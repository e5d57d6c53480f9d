"""`align`: profiles on the 50 levels, as rows of levels and as a point per profile."""

import gsw
import numpy as np
import pandas as pd
import pytest
from pyogrio import raw

from depthdif.observations.profiles import read_profiles
from depthdif.ocean.levels import LEVELS
from depthdif.tasks import find
from made_profiles import LATITUDE, LONGITUDE, gdac


def align(*profiles, **values):
    return find("align").perform({"profiles": [str(one) for one in profiles], **values})


def test_a_column_for_each_level(shared_data, tmp_path):
    demo = shared_data / "argo/gdac/demo_20181231_prof.nc"
    wide, long = tmp_path / "wide.gpkg", tmp_path / "long.csv"
    result = align(demo, points_output=str(wide), output=str(long), variable="both")
    assert "table" in result and result["table"] is None
    meta, _, geometry, data = raw.read(wide)
    table = pd.DataFrame(dict(zip(meta["fields"], data, strict=True)))
    names = [f"{letter}_{depth:04.0f}m" for letter in "ts" for depth in LEVELS]
    assert list(table.columns[-100:]) == names
    assert (names[0], names[22], names[49]) == ("t_0000m", "t_0110m", "t_5728m")
    direct = read_profiles([str(demo)]).aligned
    assert len(table) == len(geometry) == direct.sizes["profile"] == 10
    for letter, variable, missing in (("t", "temperature", 0), ("s", "salinity", 4)):
        values = table[[f"{letter}_{depth:04.0f}m" for depth in LEVELS]].to_numpy()
        # One reads with climatological salinity where a profile's own is bad, the other with 35.
        np.testing.assert_allclose(values, direct[variable].values, rtol=0, atol=2e-3)
        assert np.isnan(values).all(axis=1).sum() == missing
    seen = table[names[:50]].notna().to_numpy()
    assert [list(word) for word in table["validity"]] == [
        [".x"[x] for x in row] for row in seen * 1
    ]
    assert list(table["levels"]) == list(seen.sum(axis=1))
    assert list(table["shallowest_m"]) == [LEVELS[row].min().round(3) for row in seen]
    assert list(table["deepest_m"]) == [LEVELS[row].max().round(3) for row in seen]
    rows = pd.read_csv(long)
    assert len(rows) == seen.sum() == result["numbers"]["values"]
    one = rows[(rows["platform"] == 6902652) & (rows["cycle"] == 103)].set_index("depth_m")
    of_it = table[(table["platform"] == "6902652") & (table["cycle"] == 103)].iloc[0]
    assert of_it["t_0110m"] == pytest.approx(one.loc[109.729, "temperature"], abs=1e-5)


def test_levels_of_a_made_profile_by_hand(tmp_path):
    pressure, temperature = np.array([100.6, 110.7, 121.7]), np.array([12.0, 10.0, 9.0])
    cast = {"pressure": pressure, "temperature": temperature, "salinity": [35.0] * 3, "mode": "R"}
    path = gdac(tmp_path / "one.nc", [cast])
    align(path, points_output=str(tmp_path / "wide.csv"))
    (row,) = pd.read_csv(tmp_path / "wide.csv").to_dict("records")
    assert row["levels"] == 1 and row["validity"] == "." * 22 + "x" + "." * 27
    absolute = gsw.SA_from_SP(35.0, pressure, LONGITUDE, LATITUDE)
    potential = gsw.pt0_from_t(absolute, temperature, pressure)
    expected = np.interp(109.729, -gsw.z_from_p(pressure, LATITUDE), potential)
    assert row["t_0110m"] == pytest.approx(expected, abs=1e-4)
    assert row["t_0110m"] < 10.2 and np.isnan(row["t_0092m"])
    assert row["shallowest_m"] == row["deepest_m"] == 109.729


def test_no_profile_makes_an_empty_table(tmp_path):
    path = gdac(tmp_path / "one.nc", [{}])
    result = align(path, date="2017-01-01", points_output=str(tmp_path / "wide.csv"))
    assert result["numbers"]["profiles_aligned"] == 0
    assert len(pd.read_csv(tmp_path / "wide.csv")) == 0
