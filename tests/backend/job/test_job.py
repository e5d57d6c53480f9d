from __future__ import annotations

import datetime
import json
import shlex
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from depthdif.command_text import ArgumentParser, add_parameters, join_extent, parameter_values
from depthdif.errors import InputError
from depthdif.job import Job
from depthdif.job_schema import json_schema
from depthdif.parameters import PARAMETERS

LEAST = {"sst": "sst.nc", "output": "out.tif"}
ROOT = Path(__file__).resolve().parents[3]


def job(**values):
    return Job.from_dict({**LEAST, **values})


def test_the_defaults_are_the_published_ones():
    least = job()
    assert least.depths == (0, 10, 50, 100, 250, 500, 1000, 1900)
    assert (least.time_window, least.resolution, least.seed) == (5, 0.25, 0)
    assert (least.method, least.quality, least.device, least.engine) == (
        "auto",
        "standard",
        "auto",
        "auto",
    )
    for parameter in PARAMETERS:  # the dataclass and the table agree
        if parameter.default is not None and parameter.name != "depths":
            assert getattr(least, parameter.name) == parameter.default, parameter.name


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, (16, 8)),
        ({"quality": "high"}, (32, 16)),
        ({"quality": "preview"}, (0, 1)),
        ({"members": 4}, (4, 8)),
        ({"quality": "high", "steps": 6}, (32, 6)),
        ({"quality": "preview", "members": 2}, (2, 8)),
    ],
)
def test_quality_sets_members_and_steps(values, expected):
    asked = job(**values)
    assert (asked.members, asked.steps) == expected


@pytest.mark.parametrize(
    ("values", "word"),
    [
        ({"depht": "0"}, "unknown key 'depht'. Did you mean depths"),
        ({"sst": None}, "sst is missing"),
        ({"sst": " "}, "sst must be a text"),
        ({"output": None}, "output is missing"),
        ({"members": 3}, "even"),
        ({"members": 0}, "members must be from 2"),
        ({"members": "16"}, "members must be a whole number"),
        ({"members": True}, "members must be a whole number"),
        ({"members": 2.5}, "members must be a whole number"),
        ({"time_window": -1}, "time_window must be from 0"),
        ({"time_window": float("nan")}, "time_window must be"),
        ({"resolution": 0}, "resolution must be from 0.01"),
        ({"method": "magic"}, "Unknown method 'magic'. Choose one of auto"),
        ({"variable": "density"}, "Unknown variable"),
        ({"salinity_output": "s.tif"}, "not both variables"),
        ({"date": "31-12-2018"}, "not a date"),
        ({"date": "20181231"}, "not a date"),
        ({"date": "2019-02-29"}, "no day 2019-02-29"),
        ({"extent": [0, 1, 2]}, "four numbers"),
        ({"extent": [0, 1, 2, "3"]}, "four numbers"),
        ({"extent": [0, 5, 10, 5]}, "empty"),
        ({"extent": [0, -95, 10, 5]}, "leaves the globe"),
        ({"extent": [0, 0, float("inf"), 5]}, "four numbers"),
        ({"fields": {"temprature": "T"}, "profiles": ["p"]}, "Did you mean temperature"),
        ({"fields": {"temperature": "T"}}, "without profiles"),
        ({"profiles": "one.nc"}, "profiles must be a list of texts"),
        ({"seed": -1}, "seed must be"),
        ({"seed": 10**400}, "seed must be"),
        ({"time_window": 10**400}, "time_window must be"),
        ({"tile": 50}, "multiple of 24"),
        ({"depths": "deep"}, "not a depth"),
        ({"depths": []}, "depths must be"),
        ({"quality": "preview", "members_output": "m.nc"}, "no members"),
        ({"method": "idw", "members_output": "m.nc"}, "no members"),
        ({"require_profiles": "yes"}, "true or false"),
    ],
)
def test_a_bad_value_gets_a_sentence(values, word):
    with pytest.raises(InputError, match=word) as caught:
        job(**values)
    assert caught.value.message.endswith((".", "pairs."))


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=2),
    max_leaves=6,
)


@given(st.sampled_from([p.name for p in PARAMETERS]), anything)
@settings(max_examples=500, deadline=None)
def test_whatever_json_holds_is_a_job_or_a_sentence(name, value):
    try:
        asked = job(**{name: value})
    except InputError:
        return
    assert isinstance(asked.command_line(), str)
    json.dumps(asked.to_dict(), allow_nan=False)


@given(st.lists(st.text(max_size=8), max_size=6))
@settings(max_examples=300, deadline=None)
def test_whatever_is_typed_is_a_job_or_a_sentence(words):
    parser = ArgumentParser(add_help=False)
    add_parameters(parser)
    try:
        Job.from_dict(parameter_values(parser.parse(join_extent([*words, "--sst", "a"]))))
    except InputError:
        return
    pytest.fail("a job without an output")


def test_29_february_and_dateline_extents_are_accepted():
    asked = job(date="2020-02-29", extent=[170, -10, -170, 10])
    assert asked.date == datetime.date(2020, 2, 29)
    assert asked.extent == (170, -10, -170, 10)


def test_a_request_from_python_needs_no_output():
    assert Job.from_dict({"sst": "a"}, output_required=False).output == ""


def test_the_command_line_it_prints_makes_the_same_job():
    asked = job(
        profiles=["a b.nc", "c.csv"],
        fields={"temperature": "T ADJ"},
        date="2018-12-31",
        extent=[-60.5, -20, 15, 20],
        depths="0-1/0.5",
        members=4,
        withhold=["x", "y"],
        require_profiles=True,
        threads=2,
        memory=1.5,
        method="idw",
    )
    parser = ArgumentParser()
    add_parameters(parser)
    words = shlex.split(asked.command_line())[2:]
    values = parameter_values(parser.parse(join_extent(words)))
    assert Job.from_dict(values) == asked


def test_to_dict_describes_the_same_job():
    asked = job(profiles=["a.nc"], date="2018-12-31", depths="native", members=4, steps=3)
    assert Job.from_dict(json.loads(json.dumps(asked.to_dict()))) == asked


def test_the_plugins_schema_is_this_schema():
    committed = json.loads((ROOT / "depthdif_qgis" / "job_schema.json").read_text("utf-8"))
    assert committed == json_schema(), "run: depthdif schema > depthdif_qgis/job_schema.json"


def test_every_parameter_explains_itself():
    for parameter in PARAMETERS:
        assert parameter.help.endswith("."), parameter.name
        assert parameter.default_text, parameter.name
