"""Basins around a tile: joined by water or not."""

from __future__ import annotations

import numpy as np
import pytest

from depthdif.gaussian.basins import Basins
from depthdif.grid import Grid
from depthdif.models.package import open_model
from depthdif.ocean.correlation import zonal_km_per_degree
from depthdif.problem import model_grid
from depthdif.tiles import Tile, Tiling


def _basins(longitude: float, latitude: float) -> Basins:
    tiling = Tiling()
    mask = open_model().mask
    i = round((latitude + 90) / 0.25 / tiling.stride - 0.5)
    j = round((longitude + 180) / 0.25 / tiling.stride - 0.5)
    return Basins(mask, Tile(tiling, i, j))


def test_panama_parts_two_oceans_and_cuba_does_not() -> None:
    basins = _basins(-80.0, 10.0)
    pacific, caribbean, north_of_cuba = basins.at(
        np.array([-81.0, -79.0, -77.0]), np.array([6.0, 11.0, 17.0])
    )
    assert pacific != caribbean
    assert caribbean == north_of_cuba


def test_hormuz_parts_the_persian_gulf_from_the_gulf_of_oman() -> None:
    gulf, oman, arabian = _basins(57.0, 25.0).at(
        np.array([52.0, 58.0, 62.0]), np.array([26.5, 24.8, 20.0])
    )
    assert gulf != oman
    assert oman == arabian


def test_longitudes_wrap_and_places_beyond_the_margin_take_its_edge() -> None:
    basins = _basins(-80.0, 10.0)
    places = np.array([-79.0, 281.0, 641.0])
    assert len(set(basins.at(places, np.full(3, 11.0)).tolist())) == 1
    assert basins.at(np.array([-30.0]), np.array([15.0])) == basins.at(
        np.array([-70.0]), np.array([15.0])
    )


def test_the_basins_of_a_window_share_its_cells_out() -> None:
    basins = _basins(-80.0, 10.0)
    parts = list(basins.of_window())
    assert len(parts) >= 2
    np.testing.assert_array_equal(np.sum([part.cells for part in parts], axis=0), 1)
    pacific, caribbean = (
        next(part for part in parts if part.holds(np.array([x]), np.array([y]))[0])
        for x, y in ((-81.0, 6.0), (-79.0, 11.0))
    )
    assert pacific.number != caribbean.number
    assert basins.around(-81.0, 6.0).number == pacific.number
    assert not pacific.holds(np.array([-79.0]), np.array([11.0]))[0]


def test_only_the_basins_that_matter_are_analysed() -> None:
    basins = _basins(-80.0, 10.0)
    everywhere = list(basins.of_window())
    chosen = everywhere[0]
    alone = list(basins.of_window(chosen.cells))
    assert [part.number for part in alone] == [chosen.number]
    np.testing.assert_array_equal(alone[0].cells, chosen.cells)
    assert not list(basins.of_window(np.zeros_like(chosen.cells)))


@pytest.mark.parametrize("place", [(-80.0, 9.0), (57.0, 26.5), (10.5, 57.5), (-95.0, 74.0)])
def test_the_weights_of_all_tiles_and_basins_sum_to_one(place: tuple[float, float]) -> None:
    """Around Panama, Hormuz, the Kattegat and the Canadian archipelago, where there is sea.

    Windows without any sea aren't analysed.
    """
    mask, tiling = open_model().mask, Tiling()
    x, y = place
    grid = model_grid(Grid.covering(x - 2, y - 2, x + 2, y + 2, 0.25))
    total = np.zeros(grid.shape)
    ramp = np.outer(tiling.weights(), tiling.weights())
    for tile in tiling.covering(grid):
        rows, columns = np.array(tile.window_rows), np.array(tile.window_columns)
        here, there = rows - grid.row, columns - grid.column
        i = (here >= 0) & (here < grid.rows)
        j = (there >= 0) & (there < grid.columns)
        wanted = np.outer(i, j)
        for basin in Basins(mask, tile).of_window(wanted):
            part = np.where(basin.cells, ramp, 0.0)
            total[np.ix_(here[i], there[j])] += part[np.ix_(i, j)]
    sea = mask.bottom_depth(grid.longitude[None, :], grid.latitude[:, None]) > 0
    assert sea.sum() > 50
    np.testing.assert_allclose(total[sea], 1.0)


def test_cells_of_the_mask_are_taken_once_each_and_in_their_middle() -> None:
    longitude, latitude = _basins(-80.0, 10.0)._axes
    for axis in (longitude, latitude):
        np.testing.assert_allclose(np.diff(axis), 1 / 3)
        np.testing.assert_allclose((axis * 3) % 1, 0.5)


def test_far_north_the_basins_reach_as_far_as_the_profiles() -> None:
    basins = _basins(-30.0, 72.0)
    longitude, _ = basins._axes
    reach = (longitude[-1] - longitude[0]) / 2 * zonal_km_per_degree(basins.tile.latitude)
    assert reach > 1490
