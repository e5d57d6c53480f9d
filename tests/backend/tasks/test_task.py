"""A task checks what it is asked before it runs, and says of itself what a dialog needs."""

from __future__ import annotations

import shlex

import pytest

from depthdif.cli import build_parser
from depthdif.command_text import join_extent, option_values
from depthdif.errors import Cancelled, InputError
from depthdif.parameter import Parameter
from depthdif.tasks import NAMES, Report, Task, all_tasks, find
from depthdif.tasks.command_line import command_line


def _run(values, report):
    report.progress(0.5, "Half way")
    report.stop_if_cancelled()
    return {"outputs": {}, "numbers": {"sum": sum(map(len, values["words"])) + values["more"]}}


TASK = Task(
    name="count",
    help="count letters",
    description="Count the letters of words.",
    parameters=(
        Parameter("words", "strings", "Words.", required=True, metavar="WORD"),
        Parameter("more", "integer", "Added.", default=0, minimum=0, maximum=10),
        Parameter("files", "strings", "Files."),
        Parameter("name", "string", "A name."),
    ),
    run=_run,
    positional="words",
)


def test_values_are_checked_and_completed():
    values = TASK.checked({"words": ["a", "bc"], "name": None})
    assert values == {"words": ("a", "bc"), "more": 0, "files": (), "name": None}


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({}, "words is missing. Give WORDS."),
        ({"words": ["a"], "mroe": 1}, "Did you mean more?"),
        ({"words": ["a"], "more": 11}, "more must be from 0 to 10"),
        ({"words": "a"}, "words must be a list of texts"),
    ],
)
def test_wrong_values_are_refused_with_a_sentence(values, sentence):
    with pytest.raises(InputError) as error:
        TASK.perform(values)
    assert sentence in str(error.value)


def test_result_and_progress():
    told = []
    report = Report(progress=lambda fraction, message: told.append((fraction, message)))
    result = TASK.perform({"words": ["a", "bc"], "more": 1}, report)
    assert result == {"outputs": {}, "numbers": {"sum": 4}, "warnings": []}
    assert told == [(0.5, "Half way"), (1.0, "Done")]


def test_a_task_stops_when_asked_to():
    with pytest.raises(Cancelled):
        TASK.perform({"words": ["a"]}, Report(cancelled=lambda: True))


def test_every_task_says_what_a_dialog_needs():
    assert [task.name for task in all_tasks()] == list(NAMES)
    for task in all_tasks():
        assert task.help
        assert task.description.endswith(".")
        for parameter in task.parameters:
            assert parameter.help.endswith((".", "?")), f"{task.name}: {parameter.name}"
        if task.positional:
            assert task.positional in [p.name for p in task.parameters if p.type == "strings"]


@pytest.mark.parametrize(
    ("name", "values"),
    [
        (
            "section",
            {
                "reconstruction": ["a b.nc"],
                "line": "30.25,-5;40,5.123456789",
                "profiles": ["a.nc", "c d.csv"],
                "fields": {"temperature": "T ADJ", "depth": "Z"},
                "output": "s.tif",
            },
        ),
        (
            "derive",
            {
                "reconstruction": ["a.nc"],
                "depths": "0,1941.893",
                "isotherm": 19.8765432,
                "output": "d.tif",
            },
        ),
        ("import-sst", {"sst": ["a.nc"], "extent": [170.5, -10, -170, 10], "output": "o.tif"}),
        ("score", {"profiles": ["a.nc"], "methods": ["idw", "diffusion"], "density": [4, 10]}),
    ],
)
def test_the_command_that_is_written_down_asks_for_the_same(name, values):
    task = find(name)
    asked = task.checked(values)
    words = shlex.split(command_line(task, asked))[1:]
    given = build_parser().parse(join_extent(words))
    assert task.checked(option_values(given, task.parameters)) == asked
