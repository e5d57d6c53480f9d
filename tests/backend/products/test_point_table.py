"""A reconstruction beside observations: which are near, what they are at a depth, what differs."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from depthdif.errors import InputError
from depthdif.products.observed import Profiles, neighbours, read_levels
from depthdif.products.point_table import point_table, read_points, typed_points
from depthdif.write.points import write_points
from small_reconstruction import build, profile_table


def levels(platform="1900001", longitude=175.25, latitude=1.5, values=(), **changed):
    """Levels 5, 15, 45 m of a profile."""
    row = {
        "platform": platform,
        "cycle": 7,
        "direction": "A",
        "time": pd.Timestamp("2018-12-30T06:30:00"),
        "longitude": longitude,
        "latitude": latitude,
        "observation_error": 0.3,
        "status": "used",
        "variable": "temperature",
        **changed,
    }
    depths = (5.0, 15.0, 45.0)[: len(values)]
    return [{**row, "depth_m": z, "value": v} for z, v in zip(depths, values, strict=True)]


def table(rows, at="175.25,1.5", depths=(0.0, 10.0, 50.0), **wanted):
    dataset = build().dataset
    profiles = Profiles.of(pd.DataFrame(rows))
    wanted = {"distance_km": 25.0, **wanted}
    return point_table(dataset, typed_points([at]), np.array(depths), profiles, **wanted)


def test_residuals_are_observed_minus_reconstructed_over_both_errors():
    found = table(levels(values=(19.0, 21.0, 30.0)))
    assert found["depth_m"].tolist() == [0, 10, 50]
    # 20 + lat/10 - depth/100, interpolated between 5 and 15 m; nothing above 5 m, below 45 m
    assert found["temperature"].tolist() == pytest.approx([20.15, 20.05, 19.65], abs=1e-5)
    assert found["temperature_observed"][1] == pytest.approx(20.0)
    assert found["temperature_observed"].isna().tolist() == [True, False, True]
    assert found["temperature_residual"][1] == pytest.approx(-0.05, abs=1e-5)
    expected = -0.05 / np.hypot(0.5, 0.3)
    assert found["temperature_residual_normalised"][1] == pytest.approx(expected, abs=1e-4)
    assert found["observed_platform"][1] == "1900001"
    assert found["observed_distance_km"][1] == pytest.approx(0, abs=1e-6)


def test_the_nearest_profile_with_a_value_at_the_depth_counts():
    near = levels("near", longitude=175.30, values=(19.0, 20.0))  # to 15 m only
    far = levels("far", longitude=175.40, values=(22.0, 23.0, 26.0))
    found = table([*far, *near], depths=(10.0, 40.0))
    assert found["observed_platform"].tolist() == ["near", "far"]
    assert found["temperature_observed"].tolist() == pytest.approx([19.5, 25.5])
    # 0.05° of the equator's 111.320 km, at latitude 1.5
    assert found["observed_distance_km"][0] == pytest.approx(
        0.05 * 111.320 * np.cos(np.deg2rad(1.5)), rel=1e-3
    )


def test_distance_and_depth_tolerance_limit_what_is_near():
    rows = levels(values=(19.0, 21.0, 30.0), longitude=175.5)  # 27.8 km east
    assert table(rows)["observed_platform"].isna().all()
    assert table(rows, distance_km=30.0)["observed_platform"].notna().sum() == 1
    rows = levels(values=(19.0, 21.0, 30.0))
    at_30_m = {"depths": (30.0,), "within": None}
    assert table(rows, **at_30_m)["temperature_observed"].isna().all()  # 15 m from both
    assert table(rows, **{**at_30_m, "within": 15.0})["temperature_observed"][0] == 25.5


def test_neighbours_are_found_across_the_dateline_and_the_pole():
    places = pd.DataFrame({"longitude": [179.95, 10.0, 0.0], "latitude": [0.0, 89.95, -60.0]})
    found = neighbours(places, np.array([-179.95, -170.0]), np.array([0.0, 89.95]), 25.0)
    assert [near.tolist() for near, _ in found] == [[0], [1]]
    assert found[0][1][0] == pytest.approx(0.1 * 111.3195, rel=1e-4)
    assert found[1][1][0] == pytest.approx(0.1 * 111.694, rel=1e-3)


@pytest.mark.parametrize("ending", ["csv", "gpkg"])
def test_a_runs_own_table_is_read_without_what_was_rejected(tmp_path, ending):
    path = tmp_path / f"profiles.{ending}"
    write_points(path, profile_table(), layer="profiles")
    read, notes = read_levels(
        [str(path)], progress=lambda fraction, text: None, cancelled=lambda: False
    )
    assert notes == []
    assert read["status"].tolist() == ["used", "used", "withheld"]
    assert read["value"].tolist() == [19.8, 19.1, 18.0]
    assert read["platform"].tolist() == ["1900001", "1900001", "1900002"]
    assert read["observation_error"].iloc[0] == pytest.approx(0.3)
    assert read["time"].iloc[0] == pd.Timestamp("2018-12-30T06:30:00")
    profiles = Profiles.of(read)
    assert profiles.table["status"].tolist() == ["used", "withheld"]


def test_points_come_from_a_table_with_names(tmp_path):
    path = tmp_path / "stations.csv"
    path.write_text("Station;Lon (deg);Lat (deg)\nA;175,5;1\nB;;2\nC;176;-2.5\n", "utf-8")
    points = read_points(str(path))
    assert points.to_dict("list") == {
        "name": ["A", "C"],
        "longitude": [175.5, 176.0],
        "latitude": [1.0, -2.5],
    }


@pytest.mark.parametrize(
    ("read", "words"),
    [
        (lambda folder: read_points(str(folder / "absent.csv")), "does not exist"),
        (lambda folder: read_points(str(folder / "a.csv")), "no columns of longitude"),
        (lambda folder: read_points(str(folder / "b.csv"), "nom"), "no field 'nom'"),
        (lambda folder: typed_points(["12"]), "'12' is no place"),
        (lambda folder: typed_points(["10,95"]), "no place on the globe"),
    ],
)
def test_points_that_are_none_are_refused_with_a_sentence(tmp_path, read, words):
    (tmp_path / "a.csv").write_text("a,b\n1,2\n")
    (tmp_path / "b.csv").write_text("lon,lat\n1,2\n")
    with pytest.raises(InputError, match=words):
        read(tmp_path)
