"""The gross-error check: alone against the climatology, or with other floats behind it."""

from __future__ import annotations

import numpy as np

from depthdif.observations.gross_error import gross_errors


def _check(anomaly: list[float], platform: str, speaks: list[bool] | None = None) -> list[bool]:
    count = len(anomaly)
    values = np.array(anomaly)[:, None]
    return gross_errors(
        values,
        np.full((count, 1), 3.0),
        np.array(list(platform)),
        np.linspace(10.0, 12.0, count),
        np.zeros(count),
        np.ones(count, bool) if speaks is None else np.array(speaks),
    )[:, 0].tolist()


def test_a_lone_outlier_is_an_error() -> None:
    assert _check([5.0, 0.1, -0.2, 0.3], "abcd") == [True, False, False, False]


def test_what_all_floats_say_is_no_error() -> None:
    assert _check([5.0, 5.5, 4.5, 6.0], "abcd") == [False] * 4


def test_a_float_cannot_speak_for_itself_nor_a_single_one_for_another() -> None:
    assert _check([5.0, 5.1, 5.2], "aaa") == [True] * 3
    assert _check([5.0, 5.1], "ab") == [True, True]


def test_withheld_floats_do_not_speak() -> None:
    assert _check([5.0, 5.1, 5.2], "abc", [True, False, False]) == [True, True, True]


def test_floats_an_ocean_away_do_not_speak() -> None:
    values = np.array([[5.0], [5.0], [5.0]])
    found = gross_errors(
        values,
        np.full((3, 1), 3.0),
        np.array(["a", "b", "c"]),
        np.array([0.0, 60.0, 120.0]),
        np.zeros(3),
        np.ones(3, bool),
    )
    assert found.all()


def test_missing_values_are_no_errors() -> None:
    assert _check([np.nan, 0.0], "ab") == [False, False]
