"""Spectra, seams and stability on fields whose answers are known."""

from __future__ import annotations

import gsw
import numpy as np
import pandas as pd
import pytest

from depthdif.score.metrics import pooled
from depthdif.score.seams import seam_sums
from depthdif.score.spectra import (
    BINS,
    WAVELENGTHS,
    effective_resolution,
    spectra,
    spectrum_sums,
)
from depthdif.score.stability import inversions, stability_sums

LATITUDE = np.arange(-8.0, 8.0, 0.25) + 0.125


def _wave(wavelength_km: float) -> np.ndarray:
    x = np.arange(64) * 0.25 * 111.2
    return np.broadcast_to(np.sin(2 * np.pi * x / wavelength_km), (1, 64, 64)).copy()


def test_a_wave_has_its_power_at_its_wavelength() -> None:
    sums = spectrum_sums(_wave(300.0), np.zeros((1, 64, 64)), None, LATITUDE, 0.25)
    power = spectra(pd.DataFrame(sums), "truth")[0]
    place = int(np.searchsorted(-WAVELENGTHS, -300.0, side="right") - 1)
    assert power.argmax() == place and power[place] > 0.8 * power.sum()


def test_what_is_not_in_the_mean_is_not_resolved() -> None:
    rng = np.random.default_rng(0)
    noise = rng.standard_normal((50, 1, 64)) * np.ones((1, 64, 1))
    k = np.fft.rfftfreq(64, 0.25 * 111.2)
    coarse = np.fft.irfft(np.where(k < 1 / 250.0, np.fft.rfft(noise), 0.0), n=64)
    sums = spectrum_sums(noise, coarse, None, LATITUDE, 0.25)
    found = pooled(pd.DataFrame(sums).assign(count=1.0, all=0), ["all"])
    assert 220 < found["effective_resolution_km"].iloc[0] < 330


def test_resolution_at_the_ends() -> None:
    truth = np.ones(BINS)
    assert effective_resolution(truth, 0.9 * truth) == float("inf")
    assert effective_resolution(truth, 0.1 * truth) < 80
    assert np.isnan(effective_resolution(np.zeros(BINS), truth))


def test_land_gives_no_spectrum() -> None:
    land = np.full((1, 64, 64), np.nan)
    assert all(v[0] == 0 for v in spectrum_sums(land, land, None, LATITUDE, 0.25).values())


def test_a_step_at_a_tile_border_is_seen() -> None:
    rng = np.random.default_rng(1)
    truth = rng.standard_normal((1, 40, 40))
    longitude = np.arange(40) * 0.25 + 0.125
    tiles = {"seam_latitudes": [], "seam_longitudes": [5.0]}
    index = []
    for step in (0.0, 2.0):
        mean = truth + step * (longitude > 5.0)
        sums = seam_sums(truth, {"mean": mean}, longitude, longitude, tiles)
        assert sums["seam_pairs"][0] == 40
        table = pooled(pd.DataFrame(sums).assign(count=1.0, all=0), ["all"])
        index.append(table["mean_seam_index"].iloc[0])
    assert index[0] == pytest.approx(1.0) and index[1] > 2.0


def test_inversions_are_differences_of_density() -> None:
    depth = np.array([0.0, 10.0, 20.0])
    latitude, longitude = np.array([30.0]), np.array([-40.0])
    temperature = np.array([10.0, 10.0, 9.0]).reshape(3, 1, 1)
    salinity = np.array([35.1, 35.0, 35.0]).reshape(3, 1, 1)
    found = inversions(temperature, salinity, depth, latitude, longitude)
    absolute = gsw.SA_from_SP([35.1, 35.0], [0.0, 10.0], -40.0, 30.0)
    density = gsw.sigma0(absolute, gsw.CT_from_pt(absolute, 10.0))
    assert found[0, 0, 0] == pytest.approx(density[0] - density[1], abs=1e-3)
    assert found[1, 0, 0] < 0 and np.isnan(found[2, 0, 0])
    sums = stability_sums(found, "mean")
    assert sums["mean_inverted"].tolist() == [1, 0, 0]
    assert sums["max_mean_inversion"][0] == pytest.approx(found[0, 0, 0])
