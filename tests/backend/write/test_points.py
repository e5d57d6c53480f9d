"""The profile table, read back through pandas, json and OGR."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pyogrio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from depthdif.observations.operator import PROFILE_COLUMNS
from depthdif.write.points import point_wkb, write_points
from small_reconstruction import profile_table


def table():
    return profile_table().reindex(columns=list(PROFILE_COLUMNS))


def test_csv_holds_every_row_and_no_binary_noise(tmp_path):
    write_points(tmp_path / "p.csv", table(), layer="p")
    text = (tmp_path / "p.csv").read_text("utf-8")
    assert text.splitlines()[0] == ",".join(PROFILE_COLUMNS)
    assert text.splitlines()[1] == (
        "1900001,7,A,2018-12-30T06:30:00Z,175.25,1.5,9.573,19.8,0.3,19.0,19.5,0.4,used,,temperature"
    )
    read = pd.read_csv(tmp_path / "p.csv", dtype={"platform": str})
    assert len(read) == 5
    assert read["platform"].tolist()[0] == "1900001"
    assert np.isnan(read["cycle"][3])  # unknown
    assert read["reason"][2] == "6 σ from the background"


@pytest.mark.parametrize("extension", [".gpkg", ".geojson"])
def test_points_keep_types_places_and_gaps(tmp_path, extension):
    path = tmp_path / f"p{extension}"
    write_points(path, table(), layer="my profiles")
    assert [p.name for p in tmp_path.iterdir()] == [path.name]
    info = pyogrio.read_info(path)
    assert info["fields"].tolist() == list(PROFILE_COLUMNS)
    assert info["crs"] == "EPSG:4326"
    assert info["layer_name"] == "my profiles"
    assert info["features"] == 5
    types = dict(zip(info["fields"], info["ogr_types"], strict=True))
    assert types["time"] == "OFTDateTime"
    assert types["platform"] == "OFTString"
    assert types["value"] == "OFTReal"
    assert types["cycle"].startswith("OFTInteger")
    _, _, geometry, values = pyogrio.raw.read(path)
    read = dict(zip(PROFILE_COLUMNS, values, strict=True))
    assert read["time"][0] == np.datetime64("2018-12-30T06:30:00")
    assert np.isnat(read["time"][4])
    assert np.isnan(read["cycle"][3])
    assert geometry[4] is None  # a profile without a position has no point
    assert np.frombuffer(geometry[3][5:], "<f8").tolist() == [-179.5, 1.5]


def test_geojson_is_json_with_null_where_nothing_is_known(tmp_path):
    write_points(tmp_path / "p.geojson", table(), layer="p")
    features = json.loads((tmp_path / "p.geojson").read_text("utf-8"))["features"]
    assert features[4]["geometry"] is None
    assert features[4]["properties"]["value"] is None
    assert features[0]["properties"]["time"].startswith("2018-12-30T06:30:00")


@pytest.mark.parametrize("extension", [".csv", ".gpkg", ".geojson"])
def test_an_empty_table_is_a_file_with_columns(tmp_path, extension):
    path = tmp_path / f"p{extension}"
    write_points(path, table().iloc[:0], layer="p")
    if extension == ".csv":
        assert path.read_text("utf-8").strip() == ",".join(PROFILE_COLUMNS)
    else:
        assert pyogrio.read_info(path)["features"] == 0


@given(st.lists(st.tuples(st.floats(-180, 180), st.floats(-90, 90)), min_size=1, max_size=5))
def test_wkb_means_the_same_to_gdal(points):
    longitude, latitude = np.array(points).T
    written = point_wkb(longitude, latitude)
    for k, wkb in enumerate(written):
        assert len(wkb) == 21
        assert wkb[:5] == b"\x01\x01\x00\x00\x00"
        assert np.frombuffer(wkb[5:], "<f8").tolist() == [longitude[k], latitude[k]]
