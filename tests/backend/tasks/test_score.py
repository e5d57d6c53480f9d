"""The task `score`: lists on the command line and in a job, and what it answers."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from depthdif.cli import build_parser
from depthdif.command_text import option_values
from depthdif.errors import InputError
from depthdif.tasks import Report, find

TWIN = Path(__file__).resolve().parents[3] / "resources" / "twin"
TASK = find("score")
FLOATS = {
    "sst": str(TWIN / "sst.nc"),
    "profiles": [str(TWIN / "profiles.csv")],
    "methods": ["climatology", "interpolation"],
    "most_floats": 2,
}


def typed(*words):
    return TASK.checked(option_values(build_parser().parse(["score", *words]), TASK.parameters))


def test_lists_are_typed_with_blanks_commas_or_both():
    values = typed("--density", "4,10", "30", "--density", "2", "--methods", "idw,climatology")
    assert values["density"] == (4, 10, 30, 2)
    assert values["methods"] == ("idw", "climatology")
    assert typed()["methods"] == ("climatology", "idw", "regression", "interpolation", "diffusion")
    assert typed()["density"] == (10,)


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"density": [4, -1]}, "density must be from 0 to 100000, not -1"),
        ({"density": []}, "density must be a list of whole numbers"),
        ({"density": [1.5]}, "density must be a list of whole numbers"),
        ({"methods": ["idw", "magic"]}, "Unknown method 'magic'. Choose one of climatology, idw"),
        ({"methods": []}, "methods must be a list of texts"),
        ({"methods": "idw"}, "methods must be a list of texts"),
    ],
)
def test_wrong_lists_are_refused(values, sentence):
    with pytest.raises(InputError) as error:
        TASK.checked(values)
    assert sentence in str(error.value)


def test_schema_limits_the_items_of_lists():
    schema = TASK.json_schema()["properties"]
    assert schema["density"]["items"] == {"type": "integer", "minimum": 0, "maximum": 100_000}
    assert schema["density"]["default"] == [10]
    assert "auto" in schema["methods"]["items"]["enum"]
    assert schema["methods"]["default_text"].startswith("climatology, idw")


def test_page_and_table_alone(tmp_path):
    told = []
    result = TASK.perform(
        {**FLOATS, "csv": str(tmp_path / "s.csv"), "report": str(tmp_path / "p.html")},
        Report(progress=lambda fraction, text: told.append(fraction)),
    )
    table = pd.read_csv(tmp_path / "s.csv")
    assert result["outputs"] == {
        "csv": str(tmp_path / "s.csv"),
        "report": str(tmp_path / "p.html"),
    }
    assert result["numbers"]["units"] == 2
    of_one = table[table["method"] == "interpolation"]
    assert result["numbers"]["values"] == of_one["count"].sum() > 40
    assert f"{of_one['rmse'].iloc[0]:.3f}" in result["table"]
    assert f"<td>{of_one['rmse'].iloc[0]:.3f}</td>" in (tmp_path / "p.html").read_text()
    assert told == sorted(told) and told[-1] == 1.0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["p.html", "s.csv"]


def test_table_may_stand_in_the_folder_that_is_made(tmp_path):
    folder = tmp_path / "new"
    result = TASK.perform({**FLOATS, "output": str(folder), "csv": str(folder / "mine.csv")})
    assert (folder / "mine.csv").read_text() == (folder / "scores.csv").read_text()
    assert sorted(Path(path).name for path in result["outputs"].values()) == sorted(
        path.name for path in folder.iterdir()
    )


def test_same_values_give_the_same_scores_whatever_the_threads(tmp_path):
    tables = []
    for threads in (1, 2):
        path = tmp_path / f"{threads}.csv"
        TASK.perform({**FLOATS, "csv": str(path), "threads": threads})
        tables.append(pd.read_csv(path).drop(columns=["seconds", "peak_memory", "peak_megabytes"]))
    pd.testing.assert_frame_equal(*tables)
