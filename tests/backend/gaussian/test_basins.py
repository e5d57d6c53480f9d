"""Basins around a tile: joined by water or not."""

from __future__ import annotations

import numpy as np

from depthdif.gaussian.basins import Basins
from depthdif.models.package import open_model
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
    assert alone[0].cells.all()
    assert not list(basins.of_window(np.zeros_like(chosen.cells)))
