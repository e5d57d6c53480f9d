"""Tiles have a fixed place on the globe, and noise is a function of position."""

from __future__ import annotations

import numpy as np
import pytest

from depthdif.diffusion.noise import PositionNoise
from depthdif.errors import InputError
from depthdif.gaussian.prior import scale_lengths
from depthdif.gaussian.spectrum import TileSpectrum
from depthdif.grid import Grid
from depthdif.tiles import Tile, Tiling


@pytest.mark.parametrize("cells", [48, 96])
@pytest.mark.parametrize("extent", [(-30, -6, -10, 6), (170, -90, 190, -70), (-180, 60, 180, 90)])
def test_windows_sum_to_one_everywhere(cells: int, extent: tuple) -> None:
    grid = Grid.covering(*extent, 0.25)
    tiling = Tiling(cells)
    total = np.zeros(grid.shape)
    ramp = tiling.weights()
    for tile in tiling.covering(grid):
        for i, row in enumerate(tile.window_rows):
            if not grid.row <= row < grid.row + grid.rows:
                continue
            columns = np.asarray(tile.window_columns) - grid.column
            inside = (columns >= 0) & (columns < grid.columns)
            total[row - grid.row, columns[inside]] += ramp[i] * ramp[inside]
    np.testing.assert_allclose(total, 1.0)
    assert tiling.halo >= cells // 8


@pytest.mark.parametrize("resolution", [0.25, 0.3, 0.7, 1 / 3, 5.0])
def test_no_cell_of_the_globe_is_centred_beyond_a_pole(resolution: float) -> None:
    latitude = Grid.covering(-180, -90, 180, 90, resolution).latitude
    assert latitude[0] > -90 and latitude[-1] <= 90
    assert 90 - latitude[-1] < resolution + 1e-9


def test_a_tile_that_does_not_go_round_the_globe_is_refused() -> None:
    with pytest.raises(InputError, match="does not fit around the globe"):
        Tiling(84)


def test_position_in_a_tile_wraps_around_the_dateline() -> None:
    tile = next(iter(Tiling(96).covering(Grid.covering(179, 0, 180, 1, 0.25))))
    _, column = tile.position(np.array([179.875, -179.875]), np.array([0.125, 0.125]))
    assert column[1] - column[0] == pytest.approx(1.0)
    assert tile.inside(np.array([-179.9]), np.array([0.1])).all()


def test_neighbouring_tiles_draw_the_same_field() -> None:
    noise, tiling = PositionNoise(4), Tiling(96)
    one, east, north = Tile(tiling, 12, 5), Tile(tiling, 12, 6), Tile(tiling, 13, 5)
    for stream, step in enumerate((16, 2, 1, 1)):

        def draw(tile: Tile, stream: int = stream, step: int = step) -> np.ndarray:
            lengths = tuple(scale_lengths(tile.latitude)[stream])
            return noise.matern_fields(stream, 3, 2, tile.row, tile.column, 96, lengths, step)

        a, b, c = draw(one), draw(east), draw(north)
        step_cells = tiling.stride
        assert np.abs(a[..., step_cells:] - b[..., :-step_cells]).max() < 0.15
        difference = a[..., step_cells:, :] - c[..., :-step_cells, :]
        assert difference.std() < 0.35 * a.std()  # lengths differ a little with latitude
        assert 0.3 < a.std() < 1.6  # few degrees of freedom at basin scale


def test_noise_wraps_with_the_globe_and_depends_on_the_seed() -> None:
    lengths = (110.0, 110.0)
    here = PositionNoise(1).matern_fields(2, 2, 2, 500, 1430, 48, lengths)
    round_the_globe = PositionNoise(1).matern_fields(2, 2, 2, 500, 1430 - 1440, 48, lengths)
    np.testing.assert_allclose(here, round_the_globe, atol=1e-5)
    other = PositionNoise(2).matern_fields(2, 2, 2, 500, 1430, 48, lengths)
    assert np.abs(np.corrcoef(here.ravel(), other.ravel())[0, 1]) < 0.3


def test_fields_from_a_coarse_lattice_are_as_rough_everywhere() -> None:
    """A local interpolation rule would leave the lattice's cells visible in the gradient."""
    fields = PositionNoise(0).matern_fields(1, 14, 16, 300, 700, 96, (300.0, 150.0), 2)
    for axis in (-1, -2):
        gradient = np.abs(np.diff(fields, axis=axis))
        between = np.moveaxis(gradient, axis, 0).reshape(95, -1).mean(1)
        assert between[::2].mean() / between[1::2].mean() == pytest.approx(1.0, abs=0.01)


def test_drawn_fields_have_the_priors_spectrum() -> None:
    cells, latitude, lengths = 96, 35.0, (150.0, 150.0)
    spectrum = TileSpectrum(cells, latitude)
    row = round((latitude + 90) / 0.25) - cells // 2
    fields = PositionNoise(0).matern_fields(1, 8, 8, row, 700, cells, lengths)
    power = (spectrum.forward(fields) ** 2).mean((0, 1))
    expected = spectrum.variance(*lengths).ravel()[spectrum.order]
    ratio = [power[part].sum() / expected[part].sum() for part in spectrum.slices()]
    large = np.average(ratio[:30], weights=spectrum.count[:30])
    assert large == pytest.approx(1.0, abs=0.1)
