"""Argo files: adjusted values, flags, sampling schemes, duplicates, and what a file must hold."""

from __future__ import annotations

import datetime

import gsw
import netCDF4
import numpy as np
import pytest

from depthdif.errors import Cancelled, InputError
from depthdif.observations.align import align
from depthdif.observations.profiles import read_profiles
from made_profiles import LATITUDE, LONGITUDE, PRESSURE, SALINITY, TEMPERATURE, en4, gdac


def expected_alignment(temperature=TEMPERATURE, salinity=SALINITY, pressure=PRESSURE):
    pressure = np.float32(pressure).astype(float)
    temperature = np.float32(temperature).astype(float)
    absolute = gsw.SA_from_SP(np.float32(salinity), pressure, LONGITUDE, LATITUDE)
    depth = -gsw.z_from_p(pressure, LATITUDE)
    return align(depth, gsw.pt0_from_t(absolute, temperature, pressure))


def test_conversion_and_alignment(tmp_path):
    read = read_profiles([str(gdac(tmp_path / "a.nc", [{}]))])
    profile = read.aligned.isel(profile=0)
    np.testing.assert_allclose(profile.temperature, expected_alignment(), atol=1e-9)
    assert (read.read, read.counts, read.levels_dropped) == (1, {}, {})
    assert str(profile.platform.values) == "6900001"
    assert int(profile.cycle) == 1
    assert profile.time.values == np.datetime64("2018-12-30T12:00")
    assert read.sources[0]["format"] == "argo gdac"
    assert "17882/42182" in read.sources[0]["attribution"]


@pytest.mark.parametrize(("mode", "shift"), [("D", 0.5), ("A", 0.5), ("R", 0.0)])
def test_adjusted_values_where_the_mode_says_so(tmp_path, mode, shift):
    cast = {"mode": mode, "temperature": TEMPERATURE, "temperature_adjusted": TEMPERATURE + 0.5}
    read = read_profiles([str(gdac(tmp_path / "a.nc", [cast]))])
    expected = expected_alignment(TEMPERATURE + shift)
    np.testing.assert_allclose(read.aligned.temperature[0], expected, atol=1e-9)


def test_missing_adjusted_values_fall_back_to_raw_ones(tmp_path):
    blank = {"temperature_adjusted": np.full(12, np.nan), "temperature_adjusted_qc": " " * 12}
    read = read_profiles([str(gdac(tmp_path / "a.nc", [blank]))])
    np.testing.assert_allclose(read.aligned.temperature[0], expected_alignment(), atol=1e-9)


def test_values_blanked_as_bad_do_not_come_back_raw(tmp_path):
    blank = {"temperature_adjusted": np.full(12, np.nan), "temperature_adjusted_qc": "4" * 12}
    read = read_profiles([str(gdac(tmp_path / "a.nc", [blank]))])
    assert read.counts == {"no usable temperature": 1}


@pytest.mark.parametrize("flag", [*"12583409", " "])
def test_level_flags(tmp_path, flag):
    marks = "1" * 5 + flag + "1" * 6
    cast = {"temperature_adjusted_qc": marks}
    read = read_profiles([str(gdac(tmp_path / "a.nc", [cast]))])
    if flag in "1258":
        assert read.levels_dropped == {}
    else:
        assert read.levels_dropped == {"QC flag": 1}
        row = read.rejected.iloc[0]
        assert abs(row.depth_m + gsw.z_from_p(PRESSURE[5], LATITUDE)) < 1e-3
        assert abs(row.value - TEMPERATURE[5]) < 1e-4


def test_bad_salinity_keeps_the_temperature(tmp_path):
    cast = {"salinity_adjusted_qc": "4" * 12, "profile_psal_qc": "F"}
    path = str(gdac(tmp_path / "a.nc", [cast]))
    plain = read_profiles([path])
    np.testing.assert_allclose(
        plain.aligned.temperature[0], expected_alignment(salinity=np.full(12, 35.0)), atol=1e-9
    )
    assert np.isnan(plain.aligned.salinity).all()

    asked = []

    def salinity_at(longitude, latitude, time):
        asked.append((longitude, latitude, time))
        return np.full((len(longitude), 50), 37.0)

    climatological = read_profiles([path], salinity_at=salinity_at)
    np.testing.assert_allclose(
        climatological.aligned.temperature[0],
        expected_alignment(salinity=np.full(12, 37.0)),
        atol=1e-9,
    )
    assert asked[0][0] == LONGITUDE and asked[0][2] == np.datetime64("2018-12-30T12:00")


@pytest.mark.parametrize(
    ("cast", "reason"),
    [
        ({"position_qc": "4"}, "bad position flag"),
        ({"juld_qc": "3"}, "bad date flag"),
        ({"profile_temp_qc": "F"}, "profile-wide flag rejects all levels"),
        ({"temperature": np.full(12, 50.0)}, "no usable temperature"),
        ({"latitude": 99999.0}, "no position"),
        ({"latitude": 91.0}, "impossible position"),
        ({"juld": 999999.0}, "no date"),
        ({"scheme": "Near-surface sampling: discrete []"}, "not the primary sampling scheme"),
    ],
)
def test_reasons_of_whole_profiles(tmp_path, cast, reason):
    good = {"cycle": 2, "juld": 25201.5}
    read = read_profiles([str(gdac(tmp_path / "a.nc", [cast, good]))])
    assert read.counts == {reason: 1}
    assert read.aligned.sizes["profile"] == 1
    whole = read.rejected[read.rejected.depth_m.isna()]
    assert list(whole.reason) == [reason]


def test_a_letter_short_of_f_leaves_the_flags_to_decide(tmp_path):
    read = read_profiles([str(gdac(tmp_path / "a.nc", [{"profile_temp_qc": "E"}]))])
    assert read.aligned.sizes["profile"] == 1


def test_time_window_is_inclusive_about_noon(tmp_path):
    # 2018-12-31 12 UTC is day 25201.5.
    casts = [
        {"cycle": cycle, "juld": 25201.5 + days}
        for cycle, days in enumerate([-5, -5 - 1e-3, 5, 5 + 1e-3])
    ]
    read = read_profiles(
        [str(gdac(tmp_path / "a.nc", casts))],
        date=datetime.date(2018, 12, 31),
        time_window_days=5,
    )
    assert sorted(read.aligned.cycle.values) == [0, 2]
    assert read.counts == {"outside the time window": 2}


def test_delayed_mode_beats_real_time_whatever_the_order(tmp_path):
    real_time = gdac(tmp_path / "R1.nc", [{"mode": "R"}])
    delayed = gdac(tmp_path / "D1.nc", [{"mode": "D", "temperature": TEMPERATURE + 0.25}])
    for order in ([real_time, delayed], [delayed, real_time]):
        read = read_profiles([str(path) for path in order])
        assert read.counts == {"duplicate": 1}
        assert [str(item) for item in read.aligned.source.values] == ["D1.nc"]


def test_more_levels_win_within_a_mode(tmp_path):
    short = {"pressure": PRESSURE[:6], "temperature": TEMPERATURE[:6], "salinity": SALINITY[:6]}
    read = read_profiles(
        [str(gdac(tmp_path / "a.nc", [short])), str(gdac(tmp_path / "b.nc", [{}]))]
    )
    assert [str(item) for item in read.aligned.source.values] == ["b.nc"]


def test_a_descending_profile_is_one_of_its_own(tmp_path):
    casts = [{"direction": "A"}, {"direction": "D", "juld": 25199.5}]
    read = read_profiles([str(gdac(tmp_path / "a.nc", casts))])
    assert sorted(read.aligned.direction.values) == ["A", "D"]
    assert read.counts == {}


def test_en4_is_potential_already_and_in_metres(tmp_path):
    depth = np.array([5.0, 50.0, 100.0, 1000.0])
    potential = np.array([28.0, 25.0, 18.0, 4.5])
    cast = {"depth": depth, "potential": potential, "salinity": np.full(4, 35.0)}
    read = read_profiles([str(en4(tmp_path / "en4.nc", [cast]))])
    np.testing.assert_allclose(
        read.aligned.temperature[0], align(depth, np.float32(potential)), atol=1e-9
    )
    assert read.sources[0]["format"] == "en4"
    assert read.aligned.time.values[0] == np.datetime64("2018-12-30T12:00")


@pytest.mark.parametrize(
    ("change", "profiles", "levels"),
    [
        ({"potential_qc": "1141"}, {}, {"QC flag": 1}),
        ({"depth_qc": "1411"}, {}, {"QC flag": 1}),
        ({"salinity_qc": "4444", "profile_psal_qc": "4"}, {}, {}),
        ({"position_qc": "4"}, {"bad position flag": 1}, {}),
        ({"profile_potm_qc": "4"}, {"profile-wide flag rejects all levels": 1}, {}),
    ],
)
def test_en4_flags(tmp_path, change, profiles, levels):
    cast = {
        "depth": np.array([5.0, 10.0, 15.0, 20.0]),
        "potential": np.array([28.0, 27.9, 27.8, 27.7]),
        "salinity": np.full(4, 35.0),
        **change,
    }
    read = read_profiles([str(en4(tmp_path / "en4.nc", [cast]))])
    assert (read.counts, read.levels_dropped) == (profiles, levels)


def test_the_same_cast_in_gdac_and_en4_counts_once(tmp_path):
    depth = -gsw.z_from_p(PRESSURE, LATITUDE)
    argo = gdac(tmp_path / "a.nc", [{}])
    other = en4(
        tmp_path / "e.nc",
        [
            {"depth": depth, "potential": TEMPERATURE, "salinity": SALINITY, "juld": 25200.52},
            {
                "depth": depth,
                "potential": TEMPERATURE,
                "salinity": SALINITY,
                "platform": "6900002",
            },
        ],
    )
    read = read_profiles([str(argo), str(other)])
    assert read.counts == {"duplicate": 1}
    assert sorted(read.aligned.platform.values) == ["6900001", "6900002"]
    assert [str(item) for item in read.aligned.source.values] == ["a.nc", "e.nc"]


def test_truncated_classic_file_is_refused(tmp_path):
    path = gdac(tmp_path / "a.nc", [{"cycle": cycle} for cycle in range(40)])
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) * 2 // 3])
    with pytest.raises(InputError, match="truncated"):
        read_profiles([str(path)])


def test_missing_variable_is_named(tmp_path):
    path = gdac(tmp_path / "a.nc", [{}], "NETCDF4_CLASSIC")
    with netCDF4.Dataset(path, "a") as dataset:
        dataset.renameVariable("TEMP", "THERMAL")
    with pytest.raises(InputError, match=r"a\.nc lacks TEMP.*THERMAL"):
        read_profiles([str(path)])


@pytest.mark.parametrize("content", [b"", b"CDF\x01", b"\x89HDF\r\n\x1a\n....", b"junk;;;"])
def test_unreadable_file(tmp_path, content):
    path = tmp_path / "x_prof.nc"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"x_prof\.nc"):
        read_profiles([str(path)])


def test_foreign_netcdf(tmp_path):
    with netCDF4.Dataset(tmp_path / "f.nc", "w") as dataset:
        dataset.createDimension("x", 3)
        dataset.createVariable("v", "f4", ("x",))[:] = 1
    with pytest.raises(InputError, match="holds no profiles"):
        read_profiles([str(tmp_path / "f.nc")])


def test_missing_file():
    with pytest.raises(InputError, match="does not exist"):
        read_profiles(["/nowhere/x.nc"])


@pytest.mark.parametrize(("mode", "shift"), [("R", 0.0), ("D", 0.5)])
def test_synthetic_profiles_give_a_mode_per_parameter(tmp_path, mode, shift):
    cast = {"mode": " ", "temperature_adjusted": TEMPERATURE + 0.5}
    path = gdac(tmp_path / "Sprof.nc", [cast], "NETCDF4_CLASSIC")
    with netCDF4.Dataset(path, "a") as dataset:
        dataset.renameVariable("DATA_MODE", "OLD_MODE")
        dataset.createDimension("N_PARAM", 2)
        dataset.createDimension("STRING16", 16)
        modes = dataset.createVariable("PARAMETER_DATA_MODE", "S1", ("N_PROF", "N_PARAM"))
        modes[:] = np.array([[b"R", mode.encode()]])
        names = dataset.createVariable(
            "STATION_PARAMETERS", "S1", ("N_PROF", "N_PARAM", "STRING16")
        )
        names[:] = np.array([[list("DOXY".ljust(16)), list("TEMP".ljust(16))]], "S1")
    read = read_profiles([str(path)])
    got = float(read.aligned.shallowest_temperature[0])
    assert abs(got - (TEMPERATURE[0] + shift)) < 0.01


def test_cancel_stops_the_reading(tmp_path):
    path = str(gdac(tmp_path / "a.nc", [{}]))
    messages = []
    with pytest.raises(Cancelled):
        read_profiles([path, path], cancelled=lambda: bool(messages), progress=_to(messages))
    assert messages == ["Reading a.nc"]


def _to(messages):
    return lambda fraction, message: messages.append(message)


def test_a_table_that_is_an_sst_file_is_no_profile_file(tmp_path):
    with netCDF4.Dataset(tmp_path / "sst.nc", "w") as dataset:
        for name in ("lat", "lon"):
            dataset.createDimension(name, 4)
            dataset.createVariable(name, "f4", (name,))[:] = np.arange(4)
        dataset.createVariable("sst", "f4", ("lat", "lon"))[:] = 20
    with pytest.raises(InputError, match="holds no profiles"):
        read_profiles([str(tmp_path / "sst.nc")])
