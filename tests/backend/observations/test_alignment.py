"""The alignment rule: the golden numbers, the rule spelled out naively, and its properties."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from depthdif.observations.align import align
from depthdif.ocean.levels import LEVELS


def naive_align(depth, value, levels):
    """Apply the rule one level and one sample at a time, as its text reads."""
    samples: dict[float, list[float]] = {}
    for z, v in zip(depth, value, strict=True):
        if np.isfinite(z) and np.isfinite(v) and z >= 0:
            samples.setdefault(float(z), []).append(float(v))
    points = sorted((z, sum(v) / len(v)) for z, v in samples.items())
    result = []
    for level in levels:
        found = np.nan
        if len(points) == 1:
            if abs(points[0][0] - level) <= 1e-6:
                found = points[0][1]
        elif points and points[0][0] <= level <= points[-1][0]:
            nearest = min(abs(z - level) for z, _ in points)
            if nearest <= max(0.1 * level, 10.0):
                for (z0, v0), (z1, v1) in pairwise(points):
                    if z0 <= level <= z1:
                        found = v0 + (v1 - v0) * (level - z0) / (z1 - z0)
        result.append(found)
    return np.array(result)


def test_golden_example(shared_data):
    golden = np.load(shared_data.parent / "compat" / "depthdif_golden.npz")
    aligned = align(golden["align_depth"], golden["align_temp"])
    expected = golden["align_out"]
    assert np.array_equal(np.isnan(aligned), np.isnan(expected))
    assert np.nanmax(np.abs(aligned - expected)) < 1e-5


depths = st.one_of(
    st.floats(-20, 2500), st.sampled_from([0.0, 10.0, 50.0, 150.0, 1000.0]), st.just(np.nan)
)
values = st.one_of(st.floats(-2, 32), st.just(np.nan))


@given(st.lists(st.tuples(depths, values), max_size=40))
def test_equals_the_rule_spelled_out(samples):
    depth = np.array([z for z, _ in samples])
    value = np.array([v for _, v in samples])
    np.testing.assert_allclose(
        align(depth, value), naive_align(depth, value, LEVELS), rtol=0, atol=1e-9
    )


@given(st.lists(st.tuples(depths, values), max_size=40), st.randoms(use_true_random=False))
def test_order_of_samples_does_not_matter(samples, random):
    shuffled = list(samples)
    random.shuffle(shuffled)
    one, other = (
        align(np.array([z for z, _ in part]), np.array([v for _, v in part]))
        for part in (samples, shuffled)
    )
    np.testing.assert_allclose(one, other, rtol=0, atol=1e-9)


@given(st.lists(st.tuples(st.floats(0, 2500), st.floats(-2, 32)), min_size=1, max_size=40))
def test_never_extrapolates(samples):
    depth = np.array([z for z, _ in samples])
    value = np.array([v for _, v in samples])
    aligned = align(depth, value)
    seen = np.isfinite(aligned)
    assert (LEVELS[seen] >= depth.min() - 1e-6).all()
    assert (LEVELS[seen] <= depth.max() + 1e-6).all()
    assert (aligned[seen] >= value.min() - 1e-9).all()
    assert (aligned[seen] <= value.max() + 1e-9).all()


def test_no_usable_sample_gives_nothing():
    assert np.isnan(align(np.array([]), np.array([]))).all()
    assert np.isnan(align(np.array([-1.0, np.nan]), np.array([5.0, 5.0]))).all()


@pytest.mark.parametrize(("depth", "hits"), [(LEVELS[5], 1), (LEVELS[5] + 0.01, 0)])
def test_one_sample_counts_only_on_a_level(depth, hits):
    assert np.isfinite(align(np.array([depth]), np.array([7.0]))).sum() == hits
