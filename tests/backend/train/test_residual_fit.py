"""The fit to floats: what it recovers, what it leaves alone, and that leaving out is exact."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from depthdif.errors import InputError
from depthdif.ocean.climatology import Climatology, year_fraction
from depthdif.ocean.levels import LEVELS
from depthdif.train.background import withheld_errors
from depthdif.train.climatology import build_climatology
from depthdif.train.float_archive import Floats, read_floats, without_gaps
from depthdif.train.float_stays import Stays, separation, wendland
from depthdif.train.residual_fit import (
    FITTED_LEVELS,
    ResidualFit,
    annual_scale,
    fit_residuals,
)
from small_climatology import small_climatology

DAY = np.datetime64("2010-05-17T12")


def drifting(
    base: Climatology, offsets, seed=0, cycles=60, months=12, longitude=-20.0, noise=0.1
) -> Floats:
    """Return floats near the equator whose ocean differs from the climatology by offsets × D."""
    rng = np.random.default_rng(seed)
    platform = np.repeat([f"{k}" for k in range(len(offsets))], cycles)
    offset = np.repeat(np.asarray(offsets, float), cycles)
    day = np.tile(np.arange(cycles) * 365.25 * months / 12 / 30.0, len(offsets))
    day = day % (365.25 * months / 12) + 366.0 * (day // (365.25 * months / 12))
    time = np.datetime64("2006-01-01", "s") + (day * 86400).astype("timedelta64[s]")
    x = longitude + rng.uniform(-2, 2, len(platform))
    y = rng.uniform(-1, 1, len(platform))
    values = {}
    for variable in ("temperature", "salinity"):
        scale = np.full((len(x), len(LEVELS)), np.nan)
        scale[:, :FITTED_LEVELS] = annual_scale(base, x, y, variable)
        sea = rng.normal(0.0, noise, (len(x), 1))
        values[variable] = base.at(x, y, time, variable) + (offset[:, None] + sea) * scale
    return Floats(platform, time, x, y, values)


def added(fit: ResidualFit, base: Climatology, x=-20.0, y=0.0, day=DAY, without=None):
    """Return what the layer adds, in D."""
    climatology = fit.climatology(base, without)
    difference = climatology.at(x, y, day) - base.at(x, y, day)
    scale = annual_scale(base, np.array([x]), np.array([y]), "temperature")[0]
    return difference[:FITTED_LEVELS] / scale


@pytest.fixture(scope="module")
def base() -> Climatology:
    return Climatology.from_arrays(small_climatology().to_arrays())


def quiet(*_):
    """Say nothing."""


def test_it_finds_a_common_offset_and_leaves_the_rest_of_the_ocean_alone(base):
    fit = fit_residuals(drifting(base, [0.5] * 6), base, quiet)
    np.testing.assert_allclose(added(fit, base)[5:35], 0.5, atol=0.12)
    assert (added(fit, base, x=100.0) == 0.0).all()
    assert (added(fit, base, y=40.0) == 0.0).all()


def test_many_profiles_of_one_month_do_not_outvote_other_years(base):
    floats = drifting(base, [1.0, 0.0, 0.0, 0.0, 0.0], cycles=200)
    number = floats.platform.astype(int)
    cycle = np.tile(np.arange(200), 5)
    hours = np.where(number == 0, 3 * cycle, 240 * (cycle % 10))  # 25 days; 100 days of other years
    time = np.datetime64("2006-01-01", "s") + (366 * 24 * number + hours).astype("timedelta64[h]")
    floats = replace(floats, time=time).select((number == 0) | (cycle < 10))
    found = added(fit_residuals(floats, base, quiet), base, day=np.datetime64("2010-01-20"))[20]
    by_profile, by_float = 200 / 240, 1 / 5
    assert abs(found - by_float) < 0.2 < by_profile - found


def test_leaving_a_float_out_is_fitting_without_it(base):
    floats = drifting(base, [0.4, -0.6, 0.9], noise=0.4)
    whole = fit_residuals(floats, base, quiet)
    without = fit_residuals(floats.select(floats.platform != "1"), base, quiet)
    np.testing.assert_allclose(
        added(whole, base, without="1"), added(without, base), atol=0.02
    )  # a quantum of storage is up to 0.01 D
    assert np.abs(added(whole, base) - added(without, base)).max() > 0.1
    np.testing.assert_array_equal(added(whole, base, without="none"), added(whole, base))
    own = floats.platform == "1"
    place = (getattr(floats, n)[own] for n in ("platform", "longitude", "latitude", "time"))
    left_out = whole.left_out(base, *place)
    refitted = floats.select(own).background(without.climatology(base), "salinity")
    np.testing.assert_allclose(left_out["salinity"], refitted, atol=0.002)


def test_a_season_that_no_float_saw_gets_the_annual_mean_at_most(base):
    fit = fit_residuals(drifting(base, [0.8] * 4, cycles=20, months=2), base, quiet)
    january = added(fit, base, day=np.datetime64("2010-01-20T12"))[15]
    july = added(fit, base, day=np.datetime64("2010-07-20T12"))[15]
    assert 0.0 < july < january
    assert july > 0.3 * january


def test_the_error_is_smaller_near_floats_and_grows_where_one_is_left_out(base):
    fit = fit_residuals(drifting(base, [0.5] * 3), base, quiet)
    far = fit.climatology(base).error_share(100.0, 0.0)
    near = fit.climatology(base).error_share(-20.0, 0.0)
    less = fit.climatology(base, "0").error_share(-20.0, 0.0)
    assert (near[:35] < less[:35]).all() and (less[:35] < far[:35]).all()
    assert near[LEVELS > 4000] == pytest.approx(far[LEVELS > 4000])


def test_it_is_kept_in_a_file_and_refuses_another_climatology(base, tmp_path):
    fit = fit_residuals(drifting(base, [0.5] * 3, cycles=12), base, quiet)
    fit.save(tmp_path / "background.npz")
    again = ResidualFit.load(tmp_path / "background.npz")
    np.testing.assert_array_equal(added(again, base), added(fit, base))
    np.testing.assert_array_equal(added(again, base, without="2"), added(fit, base, without="2"))
    other = Climatology(
        base.longitude, base.latitude, {"temperature": base.coefficients["salinity"]}
    )
    with pytest.raises(InputError, match="another climatology"):
        again.climatology(other)


def test_stays_end_after_forty_days_or_far_away():
    day = np.array([0.0, 10, 39, 45, 50, 10])
    time = np.datetime64("2010-12-20", "s") + (day * 86400).astype("timedelta64[s]")
    longitude = np.array([179.9, -179.9, 179.8, 179.9, -177.0, 179.9])
    stays = Stays.of(np.array(list("aaaaab")), time, longitude, np.zeros(6))
    assert stays.stay_of.tolist() == [0, 0, 0, 1, 2, 3]
    assert abs((stays.longitude[0] + 360.0) % 360.0 - 179.93) < 0.05
    expected = year_fraction(np.datetime64("2010-12-20") + np.timedelta64(392, "h"))
    assert stays.fraction[0] == pytest.approx(expected, abs=1e-3)


def test_the_correlation_is_one():
    rng = np.random.default_rng(3)
    x, y = rng.uniform(-60, 60, 200), rng.uniform(-50, 50, 200)
    covariance = Stays.kernel(separation(x, y, x, y))
    assert np.linalg.eigvalsh(covariance).min() > -0.02  # what the nugget makes up for
    assert wendland(np.array([0.0, 1.0, 5.0])).tolist() == [1.0, 0.0, 0.0]


def test_gaps_are_bridged_where_they_are_short():
    profile = np.full((1, FITTED_LEVELS), np.nan)
    profile[0, [8, 11, 20, 39]] = [1.0, 4.0, 7.0, 9.0]
    filled = without_gaps(profile)[0]
    assert (filled[:8] == 1.0).all()
    assert (np.diff(filled[8:12]) > 0).all()
    assert np.isnan(filled[21:39]).all()


def test_floats_that_it_has_not_seen_are_nearer_to_it(shared_data):
    levitus = shared_data / "climatology" / "levitus_4deg_monthly.nc"
    real = Climatology.from_arrays(build_climatology(levitus).to_arrays())
    floats = read_floats(shared_data / "argo")
    demo = {"6902652", "6902761", "3901897", "3901898", "6902744"}
    assert not demo & set(floats.platform), "the demo's floats are not to be fitted to"
    years = (floats.time > np.datetime64("2011-01-01")) & (
        floats.time < np.datetime64("2014-01-01")
    )
    tropical = (np.abs(floats.latitude) < 8) & (floats.longitude > -45) & (floats.longitude < 5)
    floats = floats.select(years & tropical)
    errors = withheld_errors(fit_residuals(floats, real, quiet), real, floats, levitus)
    every = np.ones(len(floats.platform), dtype=bool)
    for variable, bands in (
        ("temperature", {(0, 50): 0.87, (50, 200): 0.87, (200, 700): 0.93, (700, 2000): 0.80}),
        ("salinity", {(0, 50): 0.95, (50, 200): 0.85, (200, 700): 0.97, (700, 2000): 0.90}),
    ):
        for band, limit in bands.items():
            with_, without = (
                float(errors.rmse(variable, name, every, band))
                for name in ("with floats", "without floats")
            )
            assert with_ / without < limit, (variable, band, with_ / without)
