"""Tables of one row per level give what the Argo file of the same casts gives."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pyogrio
import pytest
from pyogrio.raw import write
from pyproj import Transformer

from depthdif.errors import InputError
from depthdif.observations.profiles import read_profiles
from made_profiles import LATITUDE, LONGITUDE, gdac, table_rows


@pytest.fixture
def reference(tmp_path):
    casts = [
        {"platform": "6900001", "cycle": 1},
        {"platform": "6900002", "cycle": 7, "longitude": -20.25, "juld": 25202.25},
    ]
    return read_profiles([str(gdac(tmp_path / "reference.nc", casts))]).aligned


@pytest.fixture
def frame():
    second = table_rows("6900002", 7, "2019-01-01T06:00:00Z", -20.25)
    return pd.DataFrame(table_rows() + second)


def assert_same(read, reference, tolerance=1e-4):
    aligned = read.aligned
    assert list(aligned.platform.values) == list(reference.platform.values)
    for name in ("temperature", "salinity", "longitude", "latitude", "shallowest_depth"):
        np.testing.assert_allclose(aligned[name], reference[name], atol=tolerance)
    for name in ("temperature_error", "pressure_error"):  # or the analysis would differ
        np.testing.assert_allclose(aligned[name], reference[name], rtol=1e-4)
    assert (aligned.time.values == reference.time.values).all()
    assert list(aligned.cycle.values) == list(reference.cycle.values)


@pytest.mark.parametrize(
    ("separator", "decimal"), [(",", "."), (";", "."), (";", ","), ("\t", ".")]
)
def test_delimiters(tmp_path, frame, reference, separator, decimal):
    path = tmp_path / "t.csv"
    frame.to_csv(path, sep=separator, decimal=decimal, index=False)
    assert_same(read_profiles([str(path)]), reference)


def test_units_row_as_erddap_writes(tmp_path, frame, reference):
    path = tmp_path / "t.csv"
    names = {
        "platform": "platform_number",
        "cycle": "cycle_number",
        "pressure": "pres",
        "temperature": "temp",
        "salinity": "psal",
        "qc": "temp_qc",
    }
    header, *lines = frame.rename(columns=names).to_csv(index=False).splitlines()
    units = ",,UTC,degrees_east,degrees_north,decibar,degree_Celsius,PSU,"
    path.write_text("\n".join([header, units, *lines]))
    assert_same(read_profiles([str(path)]), reference)


@pytest.mark.parametrize("kind", ["seconds", "milliseconds", "juld", "naive", "slashes", "offset"])
def test_ways_of_writing_time(tmp_path, frame, reference, kind):
    moments = pd.to_datetime(frame["time"])
    seconds = (moments - pd.Timestamp("1970-01-01", tz="UTC")).dt.total_seconds()
    frame["time"] = {
        "seconds": seconds,
        "milliseconds": seconds * 1000,
        "juld": seconds / 86400 + 7305,
        "naive": moments.dt.strftime("%Y-%m-%d %H:%M:%S"),
        "slashes": moments.dt.strftime("%Y/%m/%d %H:%M"),
        "offset": moments.dt.tz_convert("+02:00").astype(str),
    }[kind]
    path = tmp_path / "t.csv"
    frame.to_csv(path, index=False)
    assert_same(read_profiles([str(path)]), reference)


def test_date_and_clock_in_two_columns(tmp_path, frame, reference):
    moments = pd.to_datetime(frame["time"])
    frame["date"] = moments.dt.strftime("%Y-%m-%d")
    frame["time"] = moments.dt.strftime("%H:%M")
    path = tmp_path / "t.csv"
    frame.to_csv(path, index=False)
    assert_same(read_profiles([str(path)]), reference)


def test_a_bare_date_means_noon(tmp_path, frame):
    frame["time"] = frame["time"].str[:10]
    path = tmp_path / "t.csv"
    frame.to_csv(path, index=False)
    times = read_profiles([str(path)]).aligned.time.values
    assert list(times) == [np.datetime64("2018-12-30T12"), np.datetime64("2019-01-01T12")]


@pytest.mark.parametrize(
    ("name", "driver", "crs"),
    [
        ("p.gpkg", "GPKG", 4326),
        ("p.gpkg", "GPKG", 3857),
        ("p.geojson", "GeoJSON", 4326),
        ("p.shp", "ESRI Shapefile", 4326),
        ("p.fgb", "FlatGeobuf", 32625),
    ],
)
def test_point_layers_are_reprojected(tmp_path, frame, reference, name, driver, crs):
    path = tmp_path / name
    to_layer = Transformer.from_crs(4326, crs, always_xy=True)
    x, y = to_layer.transform(frame.longitude.to_numpy(), frame.latitude.to_numpy())
    attributes = frame.drop(columns=["longitude", "latitude"])
    attributes = attributes.rename(columns={"platform": "platform_number"})
    write_points(path, attributes, x, y, driver, crs)
    before = sorted(item.name for item in tmp_path.iterdir())
    read = read_profiles([str(path)])
    assert sorted(item.name for item in tmp_path.iterdir()) == before
    assert read.sources[0]["format"] == "points"
    # FlatGeobuf stores features along a Hilbert curve.
    order = np.argsort(read.aligned.platform.values.astype(str))
    object.__setattr__(read, "aligned", read.aligned.isel(profile=order))
    assert_same(read, reference)


def write_points(path, attributes, x, y, driver, crs, layer=None, append=False):
    wkb = [
        b"\x01\x01\x00\x00\x00" + np.array([a, b], "<f8").tobytes()
        for a, b in zip(x, y, strict=True)
    ]
    data = [attributes[name].to_numpy() for name in attributes]
    write(
        str(path),
        np.array(wkb, object),
        data,
        list(attributes),
        driver=driver,
        layer=layer,
        geometry_type="Point",
        crs=f"EPSG:{crs}",
        append=append,
    )


def test_layer_of_a_geopackage(tmp_path, frame, reference):
    path = tmp_path / "two.gpkg"
    attributes = frame.drop(columns=["longitude", "latitude"])
    x, y = frame.longitude.to_numpy(), frame.latitude.to_numpy()
    write_points(path, attributes, x, y, "GPKG", 4326, layer="floats")
    write_points(path, attributes.assign(cycle=99), x, y, "GPKG", 4326, layer="others")
    assert len(pyogrio.list_layers(path)) == 2
    assert_same(read_profiles([f"{path}|layername=floats"]), reference)
    with pytest.raises(InputError, match="several point layers: floats, others"):
        read_profiles([str(path)])


def test_fields_override_the_guess(tmp_path, frame, reference):
    frame = frame.rename(columns={"temperature": "thermo", "pressure": "p_dbar", "platform": "wm"})
    frame["temp"] = 99.0
    path = tmp_path / "t.csv"
    frame.to_csv(path, index=False)
    fields = {"temperature": "thermo", "pressure": "p_dbar", "platform": "WM"}
    assert_same(read_profiles([str(path)], fields=fields), reference)


def test_depth_and_potential_temperature_are_taken_as_they_are(tmp_path, frame):
    frame = frame.rename(columns={"pressure": "depth", "temperature": "theta"})
    path = tmp_path / "t.csv"
    frame.to_csv(path, index=False)
    aligned = read_profiles([str(path)]).aligned
    assert float(aligned.shallowest_depth[0]) == 4.0
    assert float(aligned.shallowest_temperature[0]) == frame["theta"].iloc[0]


def test_heights_are_turned_into_depths(tmp_path, frame):
    frame = frame.assign(z=-frame["pressure"]).drop(columns="pressure")
    path = tmp_path / "t.csv"
    frame.to_csv(path, index=False)
    assert float(read_profiles([str(path)]).aligned.shallowest_depth[0]) == 4.0


def test_flags_in_a_table(tmp_path, frame):
    frame["qc"] = [1] * 5 + [4] + [1] * (len(frame) - 6)
    path = tmp_path / "t.csv"
    frame.to_csv(path, index=False)
    assert read_profiles([str(path)]).levels_dropped == {"QC flag": 1}


def test_profiles_without_cycle_or_platform(tmp_path, frame):
    path = tmp_path / "t.csv"
    frame.drop(columns=["cycle", "platform", "qc", "salinity"]).to_csv(path, index=False)
    aligned = read_profiles([str(path)]).aligned
    assert list(aligned.cycle.values) == [-1, -1]
    assert np.isfinite(aligned.temperature).sum("level").min() > 10


def test_ascent_and_descent_of_one_cycle_without_direction(tmp_path):
    descent = table_rows(time="2018-12-20T01:00:00Z")
    path = tmp_path / "t.csv"
    pd.DataFrame(descent + table_rows()).to_csv(path, index=False)
    read = read_profiles([str(path)])
    assert read.read == 2


def test_levels_with_times_of_their_own_stay_one_profile(tmp_path):
    rows = table_rows()
    for number, row in enumerate(rows):
        row["time"] = f"2018-12-30T12:{number:02d}:00Z"
        del row["cycle"]
    path = tmp_path / "t.csv"
    pd.DataFrame(rows).to_csv(path, index=False)
    assert read_profiles([str(path)]).read == 1


def test_table_copy_of_an_argo_profile_counts_once(tmp_path, frame):
    argo = gdac(tmp_path / "a.nc", [{}])
    path = tmp_path / "t.csv"
    frame["time"] = frame["time"].str.replace("12:00:00Z", "12:20:00Z")
    frame.drop(columns="cycle").to_csv(path, index=False)
    read = read_profiles([str(path), str(argo)])
    assert read.counts == {"duplicate": 1}
    assert sorted(read.aligned.source.values) == ["a.nc", "t.csv"]


def test_frequent_casts_of_one_glider_are_no_duplicates(tmp_path):
    casts = [table_rows(time=f"2018-12-30T12:{minute}:00Z") for minute in ("00", "30")]
    rows = [{**row, "platform": "glider"} for cast in casts for row in cast]
    path = tmp_path / "t.csv"
    pd.DataFrame(rows).drop(columns="cycle").to_csv(path, index=False)
    assert read_profiles([str(path)]).aligned.sizes["profile"] == 2


def test_longitudes_come_out_between_minus_180_and_180(tmp_path):
    path = tmp_path / "t.csv"
    pd.DataFrame(table_rows(longitude=331.5)).to_csv(path, index=False)
    assert float(read_profiles([str(path)]).aligned.longitude[0]) == LONGITUDE


@pytest.mark.parametrize(
    ("drop", "named"),
    [
        ("temperature", "temperature"),
        ("pressure", "depth or pressure"),
        ("time", "time"),
        ("latitude", "latitude"),
    ],
)
def test_missing_field_is_named_with_those_found(tmp_path, frame, drop, named):
    path = tmp_path / "t.csv"
    frame.drop(columns=drop).to_csv(path, index=False)
    with pytest.raises(InputError, match=rf"t\.csv has no recognisable field for {named};.*cycle"):
        read_profiles([str(path)])


def test_unknown_role_and_column(tmp_path, frame):
    path = tmp_path / "t.csv"
    frame.to_csv(path, index=False)
    with pytest.raises(InputError, match="'temperatur' is no role"):
        read_profiles([str(path)], fields={"temperatur": "temperature"})
    with pytest.raises(InputError, match="'TT' given for temperature is in none"):
        read_profiles([str(path)], fields={"temperature": "TT"})


@pytest.mark.parametrize("content", ["", "\n\n", "a,b,c\n", "nothing here", "\x00\x01"])
def test_useless_text_files(tmp_path, content):
    path = tmp_path / "t.csv"
    path.write_text(content)
    with pytest.raises(InputError, match=r"t\.csv"):
        read_profiles([str(path)])


def test_kelvin_column_is_refused(tmp_path, frame):
    path = tmp_path / "t.csv"
    frame.assign(temperature=frame.temperature + 273.15).to_csv(path, index=False)
    with pytest.raises(InputError, match="look like kelvins"):
        read_profiles([str(path)])


def test_unreadable_times_are_refused(tmp_path, frame):
    path = tmp_path / "t.csv"
    frame.assign(time="yesterday").to_csv(path, index=False)
    with pytest.raises(InputError, match=r"cannot be read.*yesterday"):
        read_profiles([str(path)])


def test_lines_are_no_points(tmp_path):
    path = tmp_path / "l.geojson"
    path.write_text(
        '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"temp":1},'
        '"geometry":{"type":"LineString","coordinates":[[0,0],[1,1]]}}]}'
    )
    with pytest.raises(InputError, match="no point layer"):
        read_profiles([str(path)])


def test_position_of_the_standard_cast(reference):
    assert float(reference.latitude[0]) == LATITUDE


def test_dates_of_a_geopackage_are_utc(tmp_path, frame, reference):
    path = tmp_path / "d.gpkg"
    attributes = frame.drop(columns=["longitude", "latitude"])
    attributes["time"] = pd.to_datetime(attributes["time"]).dt.tz_localize(None)
    x, y = frame.longitude.to_numpy(), frame.latitude.to_numpy()
    write_points(path, attributes, x, y, "GPKG", 4326)
    assert_same(read_profiles([str(path)]), reference)


@pytest.mark.parametrize(
    "headers",
    [
        {"temperature": "Temperature (°C)", "pressure": "Pressure [dbar]"},
        {"temperature": "TEMP_degC", "pressure": "PRES_dbar", "platform": "WMO"},
        {"temperature": "temp_adjusted", "pressure": "pres_adjusted"},
    ],
)
def test_usual_headers(tmp_path, frame, reference, headers):
    path = tmp_path / "t.csv"
    frame.rename(columns=headers).to_csv(path, index=False)
    assert_same(read_profiles([str(path)]), reference)
