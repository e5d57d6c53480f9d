"""Differences: against the climatology and each other, on one grid or two, where significant."""

from __future__ import annotations

import numpy as np
import pytest

from depthdif.errors import InputError
from depthdif.products.increment import difference
from small_reconstruction import build


def field(resolution=0.5, west=170.0, columns=40, rows=24, depths=(0.0, 10.0, 50.0), error=0.3):
    """2 + 0.3 (lon mod 360) - 0.7 lat + 0.02 depth: interpolation reproduces it exactly."""
    dataset = build(west, columns, rows, resolution, depths).dataset
    x = (dataset["longitude"] % 360).drop_vars("longitude")
    linear = 2 + 0.3 * x - 0.7 * dataset["latitude"] + 0.02 * dataset["depth"]
    dims = ("depth", "latitude", "longitude")
    dataset["temperature"] = linear.transpose(*dims).assign_coords(dataset.coords)
    dataset["temperature_error"] = 0 * dataset["temperature"] + error
    return dataset


def test_increment_keeps_what_exceeds_its_own_error():
    dataset = field(error=0.3)
    steps = np.array([0.5, 0.7, -0.7])[:, None, None]
    dataset["temperature_climatology"] = dataset["temperature"] - steps
    found = difference(dataset, None, "temperature", 2.0)
    assert found.label == "temperature increment"
    assert np.isnan(found.value[0]).all()  # 0.5 < 2 × 0.3
    np.testing.assert_allclose(found.value[1], 0.7, atol=1e-5)
    np.testing.assert_allclose(found.value[2], -0.7, atol=1e-5)
    np.testing.assert_allclose(found.error, 0.3, atol=1e-6)
    np.testing.assert_allclose(found.normalised[0], 0.5 / 0.3, rtol=1e-4)
    assert (found.compared, found.significant) == (3 * 960, 2 * 960)
    everything = difference(dataset, None, "temperature", 0.0)
    np.testing.assert_allclose(everything.value[0], 0.5, atol=1e-5)


def test_two_reconstructions_combine_their_errors():
    first, second = field(error=0.3), field(error=0.4)
    second["temperature"] = second["temperature"] - 1.2
    found = difference(first, second, "temperature", 2.0)
    np.testing.assert_allclose(found.error, 0.5, rtol=1e-6)
    np.testing.assert_allclose(found.value, 1.2, rtol=1e-4)
    assert difference(first, second, "temperature", 2.5).significant == 0
    assert any("independent" in sentence for sentence in found.notes)


@pytest.mark.parametrize("turn", [0.0, -360.0])
@pytest.mark.parametrize("order", ["coarse first", "fine first"])
def test_the_finer_comes_to_the_coarser_grid(order, turn):
    coarse = field(0.5, 170.0, 40, 24)
    fine = field(0.2, 172.0 + turn, 60, 30)  # 172 to 184°E, 5°S to 1°N
    first, second = (coarse, fine) if order == "coarse first" else (fine, coarse)
    found = difference(first, second, "temperature", 0.0)
    assert found.resolution == pytest.approx(0.5)
    assert float(found.value["longitude"].min()) == pytest.approx(172.25)
    assert float(found.value["longitude"].max()) == pytest.approx(183.75)
    assert found.value.shape == (3, 12, 24)
    np.testing.assert_allclose(found.value, 0.0, atol=2e-5)
    np.testing.assert_allclose(found.error, 0.3 * np.sqrt(2), rtol=1e-5)


def test_a_neighbour_without_a_value_leaves_none():
    coarse, fine = field(0.5), field(0.2, 170.0, 100, 60)
    fine["temperature"][:, 1, 6] = np.nan  # 171.3°E 4.7°S, beside the coarse 171.25°E 4.75°S
    found = difference(coarse, fine, "temperature", 0.0)
    assert np.argwhere(np.isnan(found.value[0].values)).tolist() == [[0, 2]]
    assert np.argwhere(np.isnan(found.error[0].values)).tolist() == [[0, 2]]


def test_depths_are_the_firsts_that_the_second_reaches():
    first = field(depths=(0.0, 10.0, 50.0, 100.0, 400.0))
    second = field(depths=(5.0, 75.0, 120.0))
    found = difference(first, second, "temperature", 0.0)
    assert found.value["depth"].values.tolist() == [0, 10, 50, 100]
    np.testing.assert_allclose(found.value[1:], 0.0, atol=2e-5)
    np.testing.assert_allclose(found.value[0], -0.1, atol=2e-5)  # above 5 m that level's value
    chosen = difference(first, second, "temperature", 0.0, (20.0, 60.0))
    assert chosen.value["depth"].values.tolist() == [20, 60]
    np.testing.assert_allclose(chosen.value, 0.0, atol=2e-5)
    with pytest.raises(InputError, match=r"at 300 m: both know 0 to 120 m"):
        difference(first, second, "temperature", 0.0, (20.0, 300.0))


def test_without_a_climatology_the_bundled_one_of_the_day_is_taken():
    from depthdif.models.package import open_model

    dataset = field().drop_vars("temperature_climatology")
    found = difference(dataset, None, "temperature", 0.0, (30.0,))
    assert any("bundled model's" in sentence for sentence in found.notes)
    climatology = open_model().climatology
    place = float(dataset.longitude[7]), float(dataset.latitude[5])
    levels = climatology.at(*place, np.datetime64("2018-12-31").item())
    expected = np.interp([10.0, 50.0], climatology.levels, levels).mean()
    own = dataset["temperature"].values[1:, 5, 7].mean()
    assert found.value[0, 5, 7] == pytest.approx(own - expected, abs=1e-3)


def test_what_cannot_be_compared_is_refused_in_words():
    dataset = field()
    with pytest.raises(InputError, match="holds no salinity, only temperature"):
        difference(dataset, None, "salinity")
    with pytest.raises(InputError, match="Significance needs the temperature's error"):
        difference(dataset.drop_vars("temperature_error"), None, "temperature")
    with pytest.raises(InputError, match="no place in common"):
        difference(dataset, field(west=20.0), "temperature")
    with pytest.raises(InputError, match="no depth in common"):
        difference(dataset, field(depths=(500.0, 800.0)), "temperature")
    plain = dataset.drop_vars("temperature_error")
    found = difference(plain, None, "temperature", 0.0)
    assert found.error is None and found.normalised is None
    np.testing.assert_allclose(
        found.value, plain["temperature"] - plain["temperature_climatology"], atol=1e-4
    )
