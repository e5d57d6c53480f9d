"""Derived quantities against closed forms, TEOS-10's check values and slow independent sums."""

from __future__ import annotations

import gsw
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from depthdif.errors import InputError
from depthdif.ocean.levels import LEVELS
from depthdif.products.columns import Columns, at_depths, spacing_at
from depthdif.products.heat_content import heat_content
from depthdif.products.isotherm import isotherm_depth
from depthdif.products.mixed_layer import mixed_layer_depth
from depthdif.products.spread import Spread
from depthdif.products.stratification import buoyancy_frequency_squared, mid_depths
from depthdif.products.thermocline import thermocline

DEPTH = LEVELS[:40]
NAN = np.nan


def column(values) -> np.ndarray:
    return np.asarray(values, float)[:, None]


def ocean(count=6, seed=0) -> Columns:
    """Columns with a thermocline at some 100 m, of the tropics and of mid-latitudes."""
    random = np.random.default_rng(seed)
    middle, width = random.uniform(40, 200, count), random.uniform(30, 150, count)
    z = DEPTH[:, None]
    temperature = (
        3 + 20 / (1 + np.exp((z - middle) / width)) + 0.2 * random.normal(size=(40, count))
    )
    salinity = 35.5 - 0.8 * np.tanh(z / 500) + 0.05 * random.normal(size=(40, count))
    longitude, latitude = random.uniform(150, 350, count), random.uniform(-50, 50, count)
    return Columns(DEPTH, temperature, salinity, longitude, latitude)


def mixed(values, depth, step, either_way=True, reference=10.0):
    return mixed_layer_depth(
        column(values),
        np.asarray(depth, float),
        step,
        reference_depth=reference,
        either_way=either_way,
    )[0]


# --- interpolation in depth -------------------------------------------------------------------


def test_values_between_levels_are_linear_and_end_with_the_column():
    depth = np.array([5.0, 20.0, 50.0])
    values = np.array([[20.0, 20.0], [17.0, 17.0], [11.0, NAN]])
    found = at_depths(values, depth, np.array([0.0, 5.0, 10.0, 20.0, 35.0, 50.0, 60.0]))
    np.testing.assert_allclose(found[:, 0], [20, 20, 19, 17, 14, 11, NAN])
    np.testing.assert_allclose(found[:, 1], [20, 20, 19, 17, NAN, NAN, NAN])


def test_only_a_level_near_the_surface_stands_for_the_water_above_it():
    wanted = np.array([0.0, 9.0, 15.0])
    near = at_depths(np.ones((2, 1)), np.array([10.0, 30.0]), wanted)
    np.testing.assert_array_equal(near[:, 0], [1.0, 1.0, 1.0])
    deep = at_depths(np.ones((2, 1)), np.array([15.0, 30.0]), wanted)
    np.testing.assert_array_equal(deep[:, 0], [NAN, NAN, 1.0])


def test_spacing_is_that_of_the_levels_around():
    found = spacing_at(np.array([0.0, 10.0, 50.0, 60.0]), np.array([0.0, 10.0, 49.0, 55.0, NAN]))
    np.testing.assert_array_equal(found, [10, 10, 40, 10, NAN])


# --- mixed layer ------------------------------------------------------------------------------


def test_mixed_layer_of_a_known_profile():
    # 20 °C down to 40 m, then 0.02 °C/m colder: 0.2 °C are lost at 50 m.
    assert mixed([20, 20, 20, 19.2], [0, 10, 40, 80], 0.2) == pytest.approx(50)


def test_mixed_layer_counts_from_ten_metres_between_levels():
    # T(10) = 19.9; 19.7 is reached where the second layer has fallen by 0.1 from 19.8 at 20 m.
    assert mixed([20, 19.8, 18.8], [0, 20, 40], 0.2) == pytest.approx(22)


def test_mixed_layer_may_end_in_the_layer_of_the_reference():
    assert mixed([20, 15], [0, 50], 0.2) == pytest.approx(12)


def test_an_inversion_ends_a_mixed_layer_of_temperature_but_not_of_density():
    values, depth = [4, 4, 4.4, 3.0], [0, 20, 40, 60]
    assert mixed(values, depth, 0.2) == pytest.approx(30)
    assert mixed(values, depth, 0.2, either_way=False) == pytest.approx(30)
    falling = [4, 4, 3.6, 5.0]
    assert mixed(falling, depth, 0.2) == pytest.approx(30)
    assert mixed(falling, depth, 0.2, either_way=False) == pytest.approx(40 + 20 * 0.6 / 1.4)


def test_water_mixed_to_its_end_and_land_have_no_mixed_layer_depth():
    assert np.isnan(mixed([20, 20, 19.9], [0, 50, 100], 0.2))
    assert np.isnan(mixed([20, 20, NAN], [0, 50, 100], 0.2))
    assert np.isnan(mixed([NAN, NAN, NAN], [0, 50, 100], 0.2))


def test_a_mixed_layer_needs_levels_around_its_reference():
    with pytest.raises(
        InputError, match="10 m, but the reconstruction's shallowest level is at 50"
    ):
        mixed([20, 15], [50, 100], 0.2)
    with pytest.raises(InputError, match="deepest level is at 5 m"):
        mixed([20, 15], [0, 5], 0.2)


@given(
    st.lists(st.floats(-2, 30), min_size=6, max_size=6),
    st.floats(0.05, 1.0),
    st.floats(1.0, 30.0),
)
def test_mixed_layer_is_where_a_search_by_the_centimetre_finds_it(values, step, reference):
    depth = np.array([0.0, 8.0, 25.0, 40.0, 75.0, 120.0])
    found = mixed(values, depth, step, reference=reference)
    z = np.arange(reference, 120.0, 0.01)
    apart = np.abs(np.interp(z, depth, values) - np.interp(reference, depth, values))
    beyond = np.flatnonzero(apart > step + 1e-9)
    if np.isnan(found):
        assert apart.max() <= step + 1e-9
    elif len(beyond):
        assert found <= z[beyond[0]] + 1e-6
        before = z < found - 0.011
        assert (apart[before] < step + 1e-9).all()


# --- isotherm ---------------------------------------------------------------------------------


def test_isotherm_of_a_constant_gradient_and_its_error():
    depth = np.array([0.0, 60.0, 200.0])
    temperature = column(25 - 0.05 * depth)
    sigma = column([0.2, 0.5, 1.2])
    found, error = isotherm_depth(temperature, depth, 20.0, sigma)
    assert found[0] == pytest.approx(100)
    assert error[0] == pytest.approx((0.5 + 0.7 * 40 / 140) / 0.05)


def test_the_shallowest_isotherm_counts():
    depth = np.array([0.0, 10.0, 20.0, 30.0])
    values = np.array([[22.0, 18.0, 20.0], [18.0, 22.0, 10.0], [22.0, 18.0, 9.0], [18.0, 9.0, 8.0]])
    found, _ = isotherm_depth(values, depth)
    np.testing.assert_allclose(found, [5.0, 5.0, 0.0])


def test_no_isotherm_in_water_that_is_all_warmer_or_colder_or_not_there():
    depth = np.array([0.0, 10.0, 20.0])
    values = np.array([[26.0, 18.0, NAN, 24.0], [25.0, 17.0, NAN, 22.0], [24.0, 16.0, NAN, NAN]])
    found, error = isotherm_depth(values, depth, 20.0, np.ones_like(values))
    assert np.isnan(found).all() and np.isnan(error).all()


def test_a_first_order_error_is_never_more_than_the_column():
    depth = np.array([0.0, 100.0])
    _, error = isotherm_depth(column([20.0001, 19.9999]), depth, 20.0, column([0.5, 0.5]))
    assert error[0] == 100


# --- TEOS-10 ----------------------------------------------------------------------------------


def test_densities_are_teos10s_check_values():
    """McDougall & Barker (2011): functions at S_A 34.7118 …, Θ 28.8099 … of 4°N 188°E."""
    absolute = np.array([34.7118, 34.8915, 35.0256, 34.8472, 34.7366, 34.7324])
    conservative = np.array([28.8099, 28.4392, 22.7862, 10.2262, 6.8272, 4.3236])
    pressure = np.array([10.0, 50.0, 125.0, 250.0, 600.0, 1000.0])
    water = Columns(
        -gsw.z_from_p(pressure, 4.0),
        column(gsw.pt_from_CT(absolute, conservative)),
        column(gsw.SP_from_SA(absolute, pressure, 188.0, 4.0)),
        np.array([188.0]),
        np.array([4.0]),
    )
    density = [1021.839935738, 1022.262457966, 1024.427195134]
    density += [1027.790152801, 1029.837779001, 1032.002453222]
    np.testing.assert_allclose(water.density[:, 0], density, rtol=1e-9)
    sigma0 = [21.797900819, 22.052215404, 23.892985307]
    sigma0 += [26.667608666, 27.107380455, 27.409748978]
    np.testing.assert_allclose(water.potential_density[:, 0], sigma0, rtol=1e-8)
    # Speed of sound: of the full Gibbs function, which 75 terms approach to 0.2 m/s.
    exact = gsw.sound_speed_t_exact(
        absolute, gsw.t_from_CT(absolute, conservative, pressure), pressure
    )
    np.testing.assert_allclose(water.sound_speed[:, 0], exact, atol=0.2)


def test_stratification_is_that_of_each_column_by_itself():
    water = ocean()
    middle = mid_depths(DEPTH)
    found = buoyancy_frequency_squared(water, middle)
    for c in range(found.shape[1]):
        p = gsw.p_from_z(-DEPTH, water.latitude[c])
        absolute = gsw.SA_from_SP(water.salinity[:, c], p, water.longitude[c], water.latitude[c])
        warm = gsw.CT_from_pt(absolute, water.temperature[:, c])
        expected, _ = gsw.Nsquared(absolute, warm, p, water.latitude[c])
        np.testing.assert_allclose(found[:, c], expected, rtol=1e-10)
    between = buoyancy_frequency_squared(water, np.array([0.5 * (middle[3] + middle[4])]))
    np.testing.assert_allclose(between[0], 0.5 * (found[3] + found[4]))


def test_stratification_is_g_over_rho_times_the_gradient_of_density():
    temperature = column([10.0, 9.0])
    water = Columns(np.array([100.0, 110.0]), temperature, 0 * temperature + 35, *np.zeros((2, 1)))
    (found,) = buoyancy_frequency_squared(water, np.array([105.0]))[0]
    by_hand = 9.78 / 1027 * (water.potential_density[1] - water.potential_density[0]) / 10
    assert found == pytest.approx(by_hand[0], rel=0.02)
    upside_down = Columns(water.depth, temperature[::-1], water.salinity, *np.zeros((2, 1)))
    assert buoyancy_frequency_squared(upside_down, np.array([105.0]))[0, 0] < 0


def test_stratification_is_refused_beyond_the_mid_depths():
    water = ocean()
    with pytest.raises(InputError, match=r"at 0, 3000 m.*known from 1\.0175 to 1813\.09 m"):
        buoyancy_frequency_squared(water, np.array([0.0, 100.0, 3000.0]))


# --- heat content and thermocline -------------------------------------------------------------


def test_heat_content_is_a_sum_by_the_centimetre():
    water = ocean()
    found = heat_content(water, 33.3, 500.0)
    edges = np.linspace(33.3, 500.0, 46_671)
    z = 0.5 * (edges[1:] + edges[:-1])
    for c in range(len(found)):
        p = gsw.p_from_z(-z, water.latitude[c])
        salinity = np.interp(z, DEPTH, water.salinity[:, c])
        absolute = gsw.SA_from_SP(salinity, p, water.longitude[c], water.latitude[c])
        warm = gsw.CT_from_pt(absolute, np.interp(z, DEPTH, water.temperature[:, c]))
        potential_enthalpy = gsw.enthalpy(absolute, warm, 0.0)
        slow = (gsw.rho(absolute, warm, p) * potential_enthalpy * np.diff(edges)).sum()
        assert found[c] == pytest.approx(slow, rel=5e-5)


def test_heat_contents_add_up_at_a_level_and_nearly_between_levels():
    water = ocean()
    whole = heat_content(water, 0.0, 700.0)
    level = float(DEPTH[25])
    parts = heat_content(water, 0.0, level) + heat_content(water, level, 700.0)
    np.testing.assert_allclose(parts, whole, rtol=1e-12)
    parts = heat_content(water, 0.0, 301.0) + heat_content(water, 301.0, 700.0)
    np.testing.assert_allclose(parts, whole, rtol=1e-6)


def test_heat_of_a_column_that_ends_above_the_lower_depth_is_not_told():
    water = ocean(2)
    shallow = water.temperature.copy()
    shallow[DEPTH > 600, 0] = NAN
    water = Columns(DEPTH, shallow, water.salinity, water.longitude, water.latitude)
    found = heat_content(water, 0.0, 700.0)
    assert np.isnan(found[0]) and np.isfinite(found[1])
    assert np.isfinite(heat_content(water, 0.0, 500.0)).all()
    with pytest.raises(InputError, match=r"down to 2000 m.*deepest level is at 1941"):
        heat_content(water, 0.0, 2000.0)


def test_thermocline_is_the_layer_of_the_greatest_gradient():
    depth = np.array([0.0, 20.0, 60.0, 100.0])
    values = np.array([[20.0, 5.0], [19.0, 6.5], [11.0, 6.6], [10.0, NAN]])
    where, strength = thermocline(values, depth)
    np.testing.assert_allclose(where, [40, 10])
    np.testing.assert_allclose(strength, [0.2, 0.075])
    where, strength = thermocline(np.array([[20.0], [15.0], [NAN], [NAN]]), depth)
    assert np.isnan(where[0]) and np.isnan(strength[0])


def test_a_thermocline_needs_three_levels():
    with pytest.raises(InputError, match="the reconstruction has 2"):
        thermocline(np.ones((2, 1)), np.array([0.0, 10.0]))


def test_spread_is_numpys_standard_deviation_where_half_have_a_value():
    values = np.random.default_rng(1).normal(20, 1, (8, 2, 50))
    values[:5, 0, 0] = NAN
    values[:4, 1, 1] = NAN
    spread = Spread(2, 50)
    for one in values:
        spread.add(one)
    expected = np.nanstd(values, axis=0)
    expected[0, 0] = NAN
    np.testing.assert_allclose(spread.error(), expected, rtol=1e-12)
