"""The comparison of the simulator with the ocean: right measures, and a page that opens."""

from __future__ import annotations

import builtins
import csv

import numpy as np
import pytest

from depthdif.errors import InputError
from depthdif.train.check_columns import Columns, column_rows
from depthdif.train.check_fields import (
    WAVELENGTHS,
    Texture,
    half_distance,
    roughness,
    spectrum,
    without_plane,
)
from depthdif.train.check_page import pyplot, ratio, write_page
from depthdif.train.random_fields import FieldShape, draw_fields


def test_spectra_find_a_wave_and_ignore_a_plane():
    y, x = np.mgrid[:64, :64] * 25.0
    wave = np.sin(2 * np.pi * x / 220.0)
    power = spectrum(wave + 0.01 * x - 0.02 * y, (25.0, 25.0))
    band = np.searchsorted(-np.array(WAVELENGTHS), -220.0) - 1
    assert power.argmax() == band
    np.testing.assert_allclose(without_plane(0.3 * x - 2.0 * y + 1.0), 0.0, atol=1e-8)


def test_half_distance_and_roughness_of_a_known_field():
    rng = np.random.default_rng(1)
    fields = list(draw_fields([FieldShape(60.0, 60.0)] * 30, 64, (27.8, 27.8), rng).astype(float))
    # Matérn 3/2, (1 + √3 r) exp(−√3 r) = ½ at r = 0.969.
    assert half_distance(fields, 27.8) == pytest.approx(0.969 * 60.0, rel=0.12)
    r = np.sqrt(3.0) * 27.8 / 60.0
    expected = 2 * (1 - (1 + r) * np.exp(-r))
    assert np.mean([roughness(f) for f in fields]) == pytest.approx(expected, rel=0.1)


@pytest.fixture
def rows():
    rng = np.random.default_rng(0)
    place = np.zeros(80), np.zeros(80), np.zeros(80, "datetime64[s]")
    mean = np.linspace(25, 2, 40)[None].repeat(80, 0), np.full((80, 40), 35.0)
    parts = [rng.standard_normal((80, 40)) for _ in range(2)]
    one = Columns(*place, parts[0], 0.1 * parts[1], *mean)
    other = Columns(*place, 2 * parts[0], 0.1 * parts[1], *mean)
    return column_rows("nowhere", one, other)


def test_columns_are_compared_by_level(rows):
    ratios = {row[2]: ratio(row) for row in rows if row[1] == "T rms, °C"}
    np.testing.assert_allclose(list(ratios.values()), 2.0)
    correlated = [row for row in rows if row[1] == "T correlation"]
    assert correlated and all(row[3] == pytest.approx(row[4]) for row in correlated)


def test_the_page_holds_figures_and_its_table_is_csv(rows, tmp_path):
    pytest.importorskip("matplotlib")
    texture = Texture("0-12° latitude", "SST", np.ones(6), np.full(6, 2.0), [])
    write_page(tmp_path / "page.html", rows, [texture], ["a <file>"])
    page = (tmp_path / "page.html").read_text()
    assert page.count("data:image/png;base64,") == 5
    assert "a &lt;file&gt;" in page and "http" not in page
    with (tmp_path / "page.csv").open() as stream:
        table = list(csv.DictReader(stream))
    assert len(table) == len(rows)
    assert {row["ratio"] for row in table if row["quantity"] == "T rms, °C"} == {"2"}


def test_without_matplotlib_it_says_what_to_install(monkeypatch):
    found = builtins.__import__

    def absent(name, *rest):
        if name.startswith("matplotlib"):
            raise ModuleNotFoundError(name=name)
        return found(name, *rest)

    monkeypatch.setattr(builtins, "__import__", absent)
    with pytest.raises(InputError, match="matplotlib"):
        pyplot()
