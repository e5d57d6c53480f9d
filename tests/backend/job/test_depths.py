from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from depthdif.depths import parse_depths
from depthdif.errors import InputError


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0,10,50-200/50", (0, 10, 50, 100, 150, 200)),
        (" 200 , 0 ", (0, 200)),
        ("0-0.3/0.1", (0, 0.1, 0.2, 0.3)),
        ("50-210/50", (50, 100, 150, 200)),
        ("10,10,5-10/5", (5, 10)),
        ("native", "native"),
        ("Native ", "native"),
        ([100, 0.5], (0.5, 100)),
    ],
)
def test_depths_are_ascending_metres(text, expected):
    assert parse_depths(text) == expected


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("", "not a depth"),
        ("surface", "'surface' is not a depth"),
        ("10,,20", "not a depth"),
        ("10m", "'10m' is not a depth"),
        ("-5", "negative"),
        ("10;20", "'10;20' is not a depth"),
        ("50-200", "not a depth"),
        ("200-50/50", "empty"),
        ("50-200/0", "empty"),
        ("nan", "not a depth"),
        ("inf", "not a depth"),
        ("1e3", "not a depth"),
        ("0-1000/0.001", "at most 500"),
        ([float("nan")], "not a depth"),
        ([-1.0], "not a depth"),
        (list(range(501)), "at most 500"),
    ],
)
def test_a_bad_depth_is_named(text, word):
    with pytest.raises(InputError, match=word):
        parse_depths(text)


@given(st.integers(0, 4000), st.integers(0, 100), st.integers(1, 5000).map(lambda n: n / 10))
def test_a_range_is_what_numpy_makes_of_it(first, count, step):
    depths = parse_depths(f"{first}-{first + count * step}/{step}")
    np.testing.assert_allclose(depths, first + step * np.arange(count + 1), atol=1e-3)
