"""The colours: they read in grey and for the colour-blind, and everything made of them is new."""

import json
import sys
from pathlib import Path

import numpy as np
import pytest

from depthdif.write import ramps

ROOT = Path(__file__).resolve().parents[3]
TOLD = json.loads((ROOT / "resources" / "ramps.json").read_text(encoding="utf-8"))
RAMPS = TOLD["ramps"]

# Linear sRGB to CIE XYZ (IEC 61966-2-1) and its white.
XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)
# Machado, Oliveira & Fernandes (2009), severity 1, on linear sRGB.
VISION = {
    "usual": np.eye(3),
    "protanopia": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deuteranopia": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
}


def cielab(ramp, vision, samples=101):
    """L*, a*, b* along a ramp, as an eye sees it; shape (samples, 3)."""
    position = [stop[0] for stop in ramp]
    stops = np.array(
        [[int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)] for _, colour in ramp]
    )
    along = np.linspace(0, 1, samples)
    rgb = np.stack([np.interp(along, position, channel) for channel in stops.T], axis=-1)
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    seen = np.clip(linear @ VISION[vision].T, 0, 1)
    ratio = seen @ XYZ.T / XYZ.sum(axis=1)
    f = np.where(ratio > 216 / 24389, np.cbrt(ratio), (24389 / 27 * ratio + 16) / 116)
    return np.stack([116 * f[:, 1] - 16, 500 * (f[:, 0] - f[:, 1]), 200 * (f[:, 1] - f[:, 2])], -1)


def test_the_colour_space_is_right():
    """White, black and the sRGB primaries' published L*, a*, b* (D65)."""
    red = cielab([[0, "#ff0000"], [1, "#ffffff"]], "usual")
    np.testing.assert_allclose(red[0], [53.24, 80.09, 67.20], atol=0.05)
    np.testing.assert_allclose(red[-1], [100, 0, 0], atol=0.05)


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize("name", [name for name in RAMPS if name != "diverging"])
def test_lightness_is_monotone_and_steps_differ(name, vision):
    lab = cielab(RAMPS[name], vision)
    rise = np.diff(lab[:, 0]) * np.sign(lab[-1, 0] - lab[0, 0])
    assert rise.min() > 0.1
    assert abs(lab[-1, 0] - lab[0, 0]) > 65
    # A tenth of the range is a visible step (2.3 is just noticeable).
    tenths = np.linalg.norm(np.diff(lab[::10], axis=0), axis=1)
    assert tenths.min() > 4


@pytest.mark.parametrize("vision", VISION)
def test_the_two_sides_of_a_difference_are_told_apart(vision):
    lab = cielab(RAMPS["diverging"], vision)
    assert (np.diff(lab[:51, 0]) > 0).all() and (np.diff(lab[50:, 0]) < 0).all()
    assert lab[50, 0] > 95 and np.abs(lab[50, 1:]).max() < 4
    opposite = np.linalg.norm(lab[:50] - lab[:50:-1], axis=1)
    assert opposite[:41].min() > 15  # a fifth of the way out…
    assert opposite[:26].min() > 50  # …and from half-way
    # Neither side looks more than the other.
    assert np.abs(lab[:50, 0] - lab[:50:-1, 0]).max() < 12


@pytest.mark.parametrize("name", RAMPS)
def test_a_ramp_spans_its_range_in_order(name):
    position = [stop[0] for stop in RAMPS[name]]
    assert position[0] == 0 and position[-1] == 1 and position == sorted(set(position))


def test_everything_that_follows_from_the_colours_is_up_to_date(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    import styles

    for path, text in styles.made().items():
        assert path.read_text(encoding="utf-8") == text, f"{path.name}: run make styles"
    sys.modules.pop("styles")


def test_the_backend_has_the_same_colours():
    for quantity, told in TOLD["quantities"].items():
        assert ramps.stops(quantity) == [tuple(stop) for stop in RAMPS[told["ramp"]]]
    pytest.importorskip("matplotlib")
    red, green, blue, _ = ramps.colormap("temperature")(0.0)
    np.testing.assert_allclose([red, green, blue], [0x07 / 255, 0x20 / 255, 0x3F / 255], atol=1e-6)


def test_derived_quantities_have_colours():
    from depthdif.products.quantities import QUANTITIES

    assert set(QUANTITIES) <= set(TOLD["quantities"])
    for name, quantity in QUANTITIES.items():
        assert TOLD["quantities"][name]["unit"] == quantity.units
