"""The simulator: reproducible, physical in its parts, and as variable as the real ocean."""

from __future__ import annotations

import dataclasses
import datetime

import gsw
import numpy as np
import pytest
from scipy.special import gamma, kv

from depthdif.ocean.levels import LEVELS
from depthdif.ocean.mask import WetMask
from depthdif.train.check_columns import Columns
from depthdif.train.check_fields import roughness
from depthdif.train.random_fields import FieldShape, draw_fields
from depthdif.train.shards import read_shard, write_shards
from depthdif.train.simulator import MODEL_LEVELS, Simulator
from depthdif.train.stability import dense_layer, stable_salinity
from depthdif.train.vertical import StretchedColumn, baroclinic_modes, mix
from small_climatology import small_climatology

DEPTH = LEVELS[:MODEL_LEVELS]
DAY = datetime.date(2020, 9, 1)


@pytest.fixture(scope="module")
def simulator():
    bottom = np.full((540, 1080), 4000, dtype=np.int16)
    bottom[:, 500:700] = 0
    return Simulator(small_climatology(), WetMask(bottom), cells=48)


@pytest.mark.parametrize("shape", [FieldShape(80, 80, 1.5), FieldShape(150, 70, 2.5)])
def test_random_fields_have_the_matern_correlation(shape):
    rng = np.random.default_rng(0)
    fields = np.concatenate([draw_fields([shape] * 8, 64, (20.0, 27.8), rng) for _ in range(25)])
    assert fields.var() == pytest.approx(1.0, abs=0.06)
    for lag in (2, 5, 9):
        for axis, length, cell in ((2, shape.zonal_km, 20.0), (1, shape.meridional_km, 27.8)):
            ahead = np.take(fields, np.arange(lag, 64), axis=axis)
            behind = np.take(fields, np.arange(64 - lag), axis=axis)
            r = np.sqrt(2 * shape.smoothness) * lag * cell / length
            nu = shape.smoothness
            expected = 2 ** (1 - nu) / gamma(nu) * r**nu * kv(nu, r)
            assert (ahead * behind).mean() == pytest.approx(expected, abs=0.06)


def test_modes_of_constant_stratification_are_sines():
    temperature = 20.0 - 0.004 * LEVELS
    expansion = 5e-5 + 1e-5 * temperature
    # The expansion coefficient falls with temperature: undo it with salinity, for N constant.
    wanted = 2e-4 * 0.004
    salinity = np.cumsum(
        np.append(0.0, np.diff(LEVELS) * ((wanted - expansion * 0.004) / 7.6e-4)[1:])
    )
    floor = 6000.0
    modes = baroclinic_modes(temperature, 35 + salinity, LEVELS, floor)
    expected = np.sin(np.pi * np.arange(1, 4)[:, None] * LEVELS / floor)
    expected /= np.abs(expected).max(axis=1, keepdims=True)
    np.testing.assert_allclose(modes, expected, atol=0.06)


def test_a_variety_of_tiles_differs_more_in_texture(simulator):
    levels = [int(np.abs(DEPTH - z).argmin()) for z in (100, 300, 800)]

    def textures(variety):
        drawn = dataclasses.replace(simulator, variety=variety)
        tiles = [drawn.tile(-120.0, 30.0, DAY, seed).anomaly for seed in range(16)]
        return np.log([[roughness(tile[level]) for level in levels] for tile in tiles])

    usual, wide = textures(0.0), textures(1.0)
    assert wide.std(0).mean() > 1.3 * usual.std(0).mean()
    # Yet as a whole they are as rough.
    np.testing.assert_allclose(np.exp(wide).mean(0), np.exp(usual).mean(0), rtol=0.6)


def test_heave_displaces_a_linear_profile_by_its_gradient():
    depth = LEVELS[:43]
    profile = (20.0 - 0.005 * depth)[None].astype(np.float32)
    displacement = np.full((1, MODEL_LEVELS), 12.0, dtype=np.float32)
    heaved = StretchedColumn(depth, profile).heaved(displacement, MODEL_LEVELS)
    inside = DEPTH > 20.0
    np.testing.assert_allclose(
        (heaved - profile[:, :MODEL_LEVELS])[0, inside], 12.0 * 0.005, atol=2e-3
    )
    still = StretchedColumn(depth, profile).heaved(0 * displacement, MODEL_LEVELS)
    np.testing.assert_allclose(still, profile[:, :MODEL_LEVELS], atol=0.02)


def test_mixing_conserves_heat_and_homogenises():
    rng = np.random.default_rng(2)
    temperature = np.sort(rng.uniform(2, 25, (5, MODEL_LEVELS)))[:, ::-1].astype(np.float32)
    layer = np.array([15.0, 40.0, 100.0, 400.0, 1500.0])
    mixed = mix(temperature, DEPTH, layer)
    edges = np.concatenate([[0.0], 0.5 * (DEPTH[1:] + DEPTH[:-1]), [DEPTH[-1]]])
    heat = np.diff(edges)
    np.testing.assert_allclose(mixed @ heat, temperature @ heat, rtol=1e-5)
    for column, depth in zip(mixed, layer, strict=True):
        assert np.ptp(column[0.3 * depth > DEPTH]) < 0.1


def test_salinity_keeps_columns_stable_by_teos_10(simulator):
    for seed in range(4):
        tile = simulator.draw(seed)
        part = np.s_[:, ::6, ::6]
        temperature = (tile.background + tile.anomaly)[part].astype(float)
        practical = (tile.salinity_background + tile.salinity_anomaly)[part].astype(float)
        pressure = gsw.p_from_z(-DEPTH, tile.latitude.mean())[:, None, None]
        salinity = gsw.SA_from_SP(practical, pressure, tile.longitude[0], tile.latitude[0])
        conservative = gsw.CT_from_pt(salinity, temperature)
        between = 0.5 * (pressure[1:] + pressure[:-1])
        step = gsw.rho(salinity[1:], conservative[1:], between)
        step -= gsw.rho(salinity[:-1], conservative[:-1], between)
        assert step.min() > -0.01, f"{step.min():.3f} kg/m³"
        assert 0.02 < tile.salinity_anomaly[:15].std() < 1.5


def test_stable_columns_are_left_alone_and_unstable_ones_repaired_in_salinity():
    temperature = np.linspace(20, 5, 10)[None].repeat(2, 0)
    salinity = np.full((2, 10), 35.0)
    depth = np.linspace(0, 900, 10)
    salinity[1, 0] = 37.0
    repaired = stable_salinity(temperature, salinity, depth)
    np.testing.assert_array_equal(repaired[0], salinity[0])
    assert repaired[1, 0] < 37.0
    np.testing.assert_array_equal(stable_salinity(temperature, repaired, depth), repaired)


def test_the_mixed_layer_is_found_in_density():
    depth = np.linspace(0, 500, 51)
    temperature = np.where(depth <= 200, 12.0, 12.0 - 0.01 * (depth - 200))[None]
    salinity = np.full_like(temperature, 35.0)
    found = dense_layer(temperature, salinity, depth, 0.03)[0]
    expected = gsw.sigma0(35.0, temperature[0])
    assert found == pytest.approx(np.interp(expected[0] + 0.03, expected[20:], depth[20:]), abs=1.0)


def test_profiles_tell_their_mixed_layer_by_density_else_by_temperature():
    temperature = np.where(DEPTH < 60, 15.0, 10.0)[None].repeat(2, 0)
    salinity = np.full_like(temperature, 35.0)
    salinity[1] = np.nan
    none = np.zeros_like(temperature)
    place = np.zeros(2), np.zeros(2), np.zeros(2, "datetime64[s]")
    layer = Columns(*place, none, none, temperature, salinity).mixed_layer()
    above = DEPTH[DEPTH < 60].max()
    assert ((above < layer) & (layer < above + 3)).all()


def test_the_same_seed_place_and_day_give_the_same_tile(simulator):
    one = simulator.tile(-40.0, 30.0, DAY, 5)
    two = simulator.tile(-40.0, 30.0, DAY, 5)
    np.testing.assert_array_equal(one.anomaly, two.anomaly)
    np.testing.assert_array_equal(one.sst, two.sst)
    assert not np.allclose(one.anomaly, simulator.tile(-40.0, 30.0, DAY, 6).anomaly)


def test_tiles_lie_on_the_quarter_degree_grid_and_mostly_at_sea(simulator):
    for seed in range(5):
        tile = simulator.draw(seed)
        np.testing.assert_allclose((tile.longitude + 180) / 0.25 % 1, 0.5, atol=1e-6)
        np.testing.assert_allclose((tile.latitude + 90) / 0.25 % 1, 0.5, atol=1e-6)
        assert (tile.bottom > 0).mean() > 0.3
        assert np.isfinite(tile.anomaly).all()
        assert (tile.background + tile.anomaly).min() >= -1.951


def test_the_sst_is_the_surface_within_its_error(simulator):
    ratio = []
    for seed in range(12):
        tile = simulator.draw(seed)
        ratio.append((tile.sst - tile.anomaly[0]).std() / tile.sst_error)
    assert 0.5 < np.mean(ratio) < 1.6


def test_shards_are_resumed_and_read_back(simulator, tmp_path):
    said = []
    paths = write_shards(simulator, tmp_path, tiles=4, per_shard=2, log=said.append)
    before = paths[0].read_bytes()
    paths[1].unlink()
    (tmp_path / "left.part").write_bytes(b"")
    again = write_shards(simulator, tmp_path, tiles=4, per_shard=2, log=said.append)
    assert again == paths
    assert paths[0].read_bytes() == before
    assert len(said) == 3, "the first shard was not made again"
    tiles = list(read_shard(paths[1], simulator.climatology, simulator.mask))
    direct = simulator.draw(3)
    np.testing.assert_allclose(tiles[1].anomaly, direct.anomaly, rtol=1e-3, atol=1e-3)
    np.testing.assert_allclose(tiles[1].background, direct.background, atol=1e-5)
    np.testing.assert_allclose(tiles[1].salinity_anomaly, direct.salinity_anomaly, atol=2e-3)
    assert tiles[1].date == direct.date


def test_it_varies_as_real_floats_do_in_the_tropical_atlantic(shared_data):
    """Against profiles minus the climatology: each level within a factor of 1.8."""
    from depthdif.train.archive import read_archive
    from depthdif.train.bathymetry import build_mask
    from depthdif.train.climatology import build_climatology
    from depthdif.train.covariance import normalised_profiles

    climatology = build_climatology(shared_data / "climatology" / "levitus_4deg_monthly.nc")
    mask = build_mask(shared_data / "relief" / "etopo20.cdf")
    archive = read_archive(shared_data / "argo" / "profiles_fit.nc")
    real, _ = normalised_profiles(archive, climatology)
    tropical = archive.longitude < 50
    simulator = Simulator(climatology, mask)
    rng = np.random.default_rng(11)
    sample = []
    for seed, i in enumerate(rng.choice(np.flatnonzero(tropical), 25)):
        date = archive.time[i].astype("datetime64[D]").astype(datetime.date)
        tile = simulator.tile(archive.longitude[i], archive.latitude[i], date, seed)
        sample.append(tile.anomaly[:, 8::16, 8::16].reshape(MODEL_LEVELS, -1))
    simulated = np.concatenate(sample, axis=1)
    for depth in (5, 40, 78, 110, 156, 318, 644, 1245):
        k = int(np.argmin(np.abs(DEPTH - depth)))
        ratio = simulated[k].std() / np.nanstd(real[tropical, k])
        assert 1 / 1.8 < ratio < 1.8, f"{depth} m: {ratio:.2f}"
    above, below = (int(np.argmin(np.abs(DEPTH - z))) for z in (78, 318))
    assert abs(np.corrcoef(simulated[[above, below]])[0, 1]) < 0.4
