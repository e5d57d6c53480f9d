"""Learned parts: exactly the Gaussian denoiser before training, and right algebra after it."""

import numpy as np
import pytest

from depthdif.diffusion.convolutional import CONTEXT, ConvolutionalField, FieldScales, field_input
from depthdif.diffusion.denoiser import Denoiser
from depthdif.diffusion.hyper_wiener import HyperWiener, hyper_wiener_features, tile_descriptors
from depthdif.diffusion.learned import LearnedCorrection
from depthdif.engines import make_engine
from depthdif.engines.engine import Engine
from depthdif.errors import ModelError
from depthdif.gaussian.prior import DEFAULT_SHARES, LocalPrior, scale_lengths
from depthdif.gaussian.spectrum import TileSpectrum

MODES, SIDE, MEMBERS = 4, 16, 6


class FixedEngine(Engine):
    """An engine whose networks return given numbers."""

    name, device = "fixed", "cpu"

    def __init__(self, **outputs):
        self.outputs = outputs
        self.architectures = {
            "hyper-wiener": {"modes": MODES, "bands": 10, "descriptors": 8},
            "field": {"modes": MODES, "context": len(CONTEXT), "states": 2},
        }

    def _run(self, part, inputs):
        return np.broadcast_to(self.outputs[part], self.shape(part, inputs)).astype(np.float32)

    def shape(self, part, inputs):
        members, channels, *cells = inputs[0].shape if part == "field" else (len(inputs[0]), 0)
        return (members, channels // 2, *cells) if part == "field" else (members, MODES * 10)


@pytest.fixture
def tile():
    random = np.random.default_rng(1)
    k = np.arange(SIDE)
    radius = np.hypot(k[:, None], k[None, :])
    band = np.minimum((np.log1p(radius) / np.log1p(SIDE * 1.5) * 10).astype(int), 9)
    decay = 30.0 / (1 + radius) ** 3
    eigenvalues = np.array([1.0, 0.5, 0.2, 0.05])[:, None, None] * decay
    y = random.normal(size=(MEMBERS, MODES, SIDE, SIDE)) * np.sqrt(eigenvalues + 0.3**2)
    return y, eigenvalues, band, tile_descriptors(30.0, 120, 40.0, 1.1, 0.8, (180.0, 160.0))


def test_features_by_hand(tile):
    y, eigenvalues, band, descriptors = tile
    features = hyper_wiener_features(y, eigenvalues, band, 0.3, descriptors)
    assert features.shape == (MEMBERS, MODES * 10 + 1 + 8)
    member, mode, b = 2, 3, 6
    inside = band == b
    lam = eigenvalues[mode][inside]

    # The score of the likelihood in a², by finite differences, and its expected curvature.
    def minus_log_likelihood(a2):
        v = a2 * lam + 0.3**2
        return 0.5 * (np.log(v) + y[member, mode][inside] ** 2 / v).sum()

    step = 1e-5
    score = -(minus_log_likelihood(1 + step) - minus_log_likelihood(1 - step)) / (2 * step)
    share = lam / (lam + 0.3**2)
    information = 0.5 * (share**2).sum()
    # Variance of the estimate: by chance, and were there a tenth of noise too much.
    variance = 1 / information + (0.1 * share.sum() / (2 * information)) ** 2
    expected = np.log(1 + score / information * 0.5 / (0.5 + variance))
    assert features[member, mode * 10 + b] == pytest.approx(expected, rel=1e-3)
    assert features[member, MODES * 10] == pytest.approx(np.log(0.3))
    np.testing.assert_array_equal(features[member, -8:], descriptors)


def test_features_of_own_noise_levels_and_spectra(tile):
    # Training gives every sample its own σ, spectrum and place: same numbers as one at a time.
    y, eigenvalues, band, descriptors = tile
    sigma = np.linspace(0.05, 20, MEMBERS)
    spectra = eigenvalues * np.linspace(0.5, 2, MEMBERS)[:, None, None, None]
    places = descriptors + np.arange(MEMBERS)[:, None]
    together = hyper_wiener_features(y, spectra, band, sigma, places)
    for i in range(MEMBERS):
        alone = hyper_wiener_features(y[i : i + 1], spectra[i], band, sigma[i], places[i])
        np.testing.assert_allclose(together[i], alone[0], rtol=1e-5)


def test_evidence_is_unbiased_and_shrunk(tile):
    _, eigenvalues, band, descriptors = tile
    random = np.random.default_rng(2)
    for a2, sigma in ((1.0, 0.5), (1.6, 0.02), (1.6, 0.5)):
        y = random.normal(size=(3000, *eigenvalues.shape))
        y *= np.sqrt(a2 * eigenvalues + sigma**2)
        features = hyper_wiener_features(y, eigenvalues, band, sigma, descriptors)
        told = np.exp(features[:, : MODES * 10].astype(float)).mean(0).reshape(MODES, 10)
        share = (eigenvalues / (eigenvalues + sigma**2)) ** 2
        information, total = (
            np.stack([np.bincount(band.ravel(), s.ravel(), 10) for s in power])
            for power in (share, np.sqrt(share))
        )
        doubt = 2 * (0.1 * total) ** 2 / np.maximum(information, 1e-30)
        expected = 1 + (a2 - 1) * information / (information + 4 + doubt)
        np.testing.assert_allclose(told, expected, atol=0.06)


def test_hidden_bands_say_nothing_even_if_the_noise_is_not_white(tile):
    _, eigenvalues, band, descriptors = tile
    random = np.random.default_rng(2)
    sigma = 3.0
    y = 0.97 * np.sqrt(eigenvalues + sigma**2) * random.normal(size=(200, *eigenvalues.shape))
    features = hyper_wiener_features(y, eigenvalues, band, sigma, descriptors)
    hidden = np.repeat(np.arange(10)[None] >= 6, MODES, axis=0).ravel()
    assert np.abs(features[:, : MODES * 10].mean(0)[hidden]).max() < 0.02


def test_a_state_of_zeros_and_empty_bands_are_finite(tile):
    _, eigenvalues, band, descriptors = tile
    for sigma in (1e-3, 1.0, 1e3):
        features = hyper_wiener_features(
            np.zeros((1, *eigenvalues.shape), np.float32), eigenvalues, band, sigma, descriptors
        )
        assert np.isfinite(features).all()
    assert (features[0, : MODES * 10] <= 0).all()


def test_without_network_it_is_the_gaussian_denoiser(tile):
    y, eigenvalues, band, descriptors = tile
    wiener = HyperWiener(make_engine("auto", "auto", 1), eigenvalues, band, descriptors)
    np.testing.assert_array_equal(wiener.denoise(y, 0.7), eigenvalues / (eigenvalues + 0.7**2) * y)


def test_zero_network_is_the_gaussian_denoiser(tile):
    pytest.importorskip("torch", reason="PyTorch is needed to make the untrained network")
    from depthdif.train.export import to_onnx
    from depthdif.train.network import FieldNetwork, HyperWienerNetwork

    y, eigenvalues, band, descriptors = tile
    engine = make_engine(
        "onnx",
        "cpu",
        1,
        to_onnx(HyperWienerNetwork(MODES)),
        to_onnx(FieldNetwork(MODES, channels=(8, 8, 8), attention=True)),
    )
    wiener = HyperWiener(engine, eigenvalues, band, descriptors)
    assert (wiener.log_multipliers(y, 0.7) == 0).all()
    assert (wiener.correction(y, 0.7) == 0).all()
    np.testing.assert_allclose(
        wiener.denoise(y, 0.7), eigenvalues / (eigenvalues + 0.7**2) * y, rtol=1e-13
    )
    field = ConvolutionalField(engine, np.ones((7, SIDE, SIDE)), some_scales())
    assert (field.correction(y, y, 0.7) == 0).all()


def test_multipliers_rescale_the_eigenvalues(tile):
    y, eigenvalues, band, descriptors = tile
    m = np.random.default_rng(4).normal(size=(MODES, 10)).astype(np.float32)
    engine = FixedEngine(**{"hyper-wiener": m.reshape(1, -1)})
    wiener = HyperWiener(engine, eigenvalues, band, descriptors)
    rescaled = eigenvalues * np.exp(m.astype(float))[:, band]
    np.testing.assert_allclose(wiener.denoise(y, 0.7), rescaled / (rescaled + 0.49) * y, rtol=1e-12)


def test_wavenumbers_may_be_flat(tile):
    y, eigenvalues, band, descriptors = tile
    m = np.random.default_rng(4).normal(size=(1, MODES * 10))
    engine = FixedEngine(**{"hyper-wiener": m})
    square = HyperWiener(engine, eigenvalues, band, descriptors).denoise(y, 0.2)
    flat = HyperWiener(engine, eigenvalues.reshape(MODES, -1), band.ravel(), descriptors)
    np.testing.assert_array_equal(
        flat.denoise(y.reshape(MEMBERS, MODES, -1), 0.2), square.reshape(MEMBERS, MODES, -1)
    )


def test_a_network_for_another_prior_is_refused(tile):
    _, eigenvalues, band, descriptors = tile
    with pytest.raises(ModelError, match="does not fit its own prior"):
        HyperWiener(FixedEngine(), eigenvalues[:2], band, descriptors)
    # Nor one that would see less of a state than it is shown.
    older = FixedEngine()
    del older.architectures["field"]["states"]
    with pytest.raises(ModelError, match="does not fit its own prior"):
        ConvolutionalField(older, np.zeros((7, SIDE, SIDE)), some_scales())


def test_southern_seasons_are_shifted():
    north = tile_descriptors(40.0, 10, 50.0, 1.0, 1.0, (200.0, 150.0))
    south = tile_descriptors(-40.0, 10 + 365.25 / 2, 50.0, 1.0, 1.0, (200.0, 150.0))
    np.testing.assert_allclose(north, south, atol=1e-6)


def some_scales():
    random = np.random.default_rng(8)
    eigenvalues = np.sort(random.gamma(2.0, size=(3, MODES)), axis=1)[:, ::-1]
    vectors = np.linalg.qr(random.normal(size=(3, MODES, MODES)))[0]
    return FieldScales(eigenvalues, vectors, np.array([6, 50, 200]))


def test_field_gain_is_the_gaussian_denoisers_error():
    scales = some_scales()
    sigma, total = 0.6, np.zeros((MODES, MODES))
    parts = zip(scales.eigenvalues, scales.eigenvectors, scales.count, strict=True)
    for values, basis, n in parts:
        c = basis @ np.diag(values) @ basis.T
        total += n / 256 * sigma**2 * c @ np.linalg.inv(c + sigma**2 * np.eye(MODES))
    np.testing.assert_allclose(scales.gain(sigma) ** 2, np.diag(total), rtol=1e-10)
    field = ConvolutionalField(FixedEngine(field=1.0), np.zeros((7, SIDE, SIDE)), scales)
    correction = field.correction(*np.zeros((2, 2, MODES, SIDE, SIDE)), sigma)
    np.testing.assert_allclose(correction[1, :, 3, 4], np.sqrt(np.diag(total)), rtol=1e-6)


@pytest.mark.parametrize("sigma", [0.05, 1.0, 40.0])
def test_field_input_has_unit_variance_at_every_noise_level(denoiser, sigma):
    # Draws of the prior, with noise, in the coordinates where both are independent.
    random, eigenvalues = np.random.default_rng(0), denoiser.eigenvalues
    state = np.sqrt(eigenvalues + sigma**2) * random.normal(size=(60, MODES, 24 * 24))
    deviation, removed = (
        denoiser.spectrum.inverse(denoiser.from_eigen(part))
        for part in (state, state - denoiser(state, sigma))
    )
    x, context = field_input(
        deviation, removed, np.zeros((7, 24, 24)), FieldScales.of(denoiser), sigma
    )
    assert x.shape == (60, 2 * MODES, 24, 24)
    np.testing.assert_allclose(x.std(axis=(0, 2, 3)), 1.0, atol=0.15)
    np.testing.assert_allclose(context[:, -1, 0, 0], np.log(sigma), rtol=1e-6)
    assert context.shape == (60, len(CONTEXT), 24, 24)


class EchoEngine(FixedEngine):
    """A field network that returns half of its input: what is padded must be cropped again."""

    def __init__(self, half=0):
        super().__init__()
        self.half = half

    def _run(self, part, inputs):
        assert part == "field"
        assert all(side % 8 == 0 for side in inputs[0].shape[2:])
        return np.split(inputs[0], 2, axis=1)[self.half]


def test_field_takes_tiles_of_any_side():
    scales = FieldScales(np.ones((1, MODES)), np.eye(MODES)[None], np.ones(1))
    state, removed = np.random.default_rng(0).normal(size=(2, 2, MODES, 18, 12))
    field = [ConvolutionalField(EchoEngine(k), np.zeros((7, 18, 12)), scales) for k in (0, 1)]
    # v = 1: inputs x/√(1 + σ²) and r/(σ²/√(1 + σ²)), output times g = σ/√(1 + σ²).
    whole = field[0].correction(state, removed, 0.5)
    np.testing.assert_allclose(whole, state * 0.5 / 1.25, rtol=1e-5)
    taken = field[1].correction(state, removed, 0.5)
    np.testing.assert_allclose(taken, removed / 0.5, rtol=1e-5)


@pytest.fixture
def denoiser():
    random = np.random.default_rng(3)
    spectrum = TileSpectrum(24, 30.0)
    mixing = random.normal(size=(MODES, MODES))
    prior = LocalPrior(
        np.array(DEFAULT_SHARES)[:, None, None] * (mixing @ mixing.T), scale_lengths(30.0)
    )
    return Denoiser.from_covariance(spectrum, spectrum.covariance(prior))


def test_correction_is_in_the_denoisers_coordinates(denoiser):
    # A field network that returns its input amounts to g_k/√(v_k + σ²) (x − μ)_k on the grid.
    spectrum, sigma = denoiser.spectrum, 0.4
    state = np.random.default_rng(0).normal(size=(2, MODES, 24 * 24))
    engine = EchoEngine()
    del engine.architectures["hyper-wiener"]
    correct = LearnedCorrection.on_tile(engine, denoiser, np.zeros(8), np.zeros((7, 24, 24)))
    grid = spectrum.inverse(denoiser.from_eigen(state))
    c = np.einsum("bij,bj,bkj->bik", denoiser.vectors, binned(denoiser), denoiser.vectors)
    error = sigma**2 * c @ np.linalg.inv(c + sigma**2 * np.eye(MODES))
    mean = np.array([np.diag(np.average(m, axis=0, weights=spectrum.count)) for m in (c, error)])
    factor = np.sqrt(mean[1] / (mean[0] + sigma**2))
    expected = denoiser.to_eigen(spectrum.forward(factor[:, None, None] * grid))
    np.testing.assert_allclose(correct(state, sigma), expected, rtol=1e-4, atol=1e-5)


def test_the_network_sees_what_the_gaussian_denoiser_takes(denoiser):
    # Were it to return that, scaled, it would take some of it once more.
    spectrum, sigma = denoiser.spectrum, 0.4
    state = np.random.default_rng(0).normal(size=(2, MODES, 24 * 24))
    engine = EchoEngine(1)
    del engine.architectures["hyper-wiener"]
    correct = LearnedCorrection.on_tile(engine, denoiser, np.zeros(8), np.zeros((7, 24, 24)))
    scales = FieldScales.of(denoiser)
    factor = (scales.gain(sigma) / scales.removed(sigma))[:, None, None]
    removed = spectrum.inverse(denoiser.from_eigen(state - denoiser(state, sigma)))
    expected = denoiser.to_eigen(spectrum.forward(factor * removed))
    np.testing.assert_allclose(correct(state, sigma), expected, rtol=1e-4, atol=1e-5)


def binned(denoiser):
    return denoiser.eigenvalues[:, denoiser.spectrum.starts[:-1]].T.astype(float)


def test_one_evaluation_with_a_network_rescales_every_band(denoiser):
    m = np.random.default_rng(4).normal(size=(MODES, 10)).astype(np.float32)
    engine = FixedEngine(**{"hyper-wiener": m.reshape(1, -1)})
    del engine.architectures["field"]
    learned = denoiser.with_correction(LearnedCorrection.on_tile(engine, denoiser, np.zeros(8)))
    state = np.random.default_rng(0).normal(size=(3, MODES, 24 * 24)).astype(np.float32)
    rescaled = denoiser.eigenvalues * np.exp(m)[:, denoiser.spectrum.band(10)]
    np.testing.assert_allclose(
        learned(state, 0.5), rescaled / (rescaled + 0.25) * state, rtol=1e-4, atol=1e-6
    )


def test_a_model_without_learned_parts_has_no_correction(denoiser):
    assert LearnedCorrection.on_tile(make_engine("auto", "cpu", 1), denoiser, np.zeros(8)) is None
