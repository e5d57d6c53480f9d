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
