"""Training of the hyper-Wiener network: the shortcut through power is exact, and it learns."""

import dataclasses

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is needed to train networks")

from depthdif.diffusion.denoiser import Denoiser  # noqa: E402
from depthdif.diffusion.hyper_wiener import HyperWiener, hyper_wiener_features  # noqa: E402
from depthdif.engines import make_engine  # noqa: E402
from depthdif.gaussian.prior import DEFAULT_SHARES, LocalPrior, scale_lengths  # noqa: E402
from depthdif.gaussian.spectrum import TileSpectrum  # noqa: E402
from depthdif.train.export import to_onnx  # noqa: E402
from depthdif.train.loop import Settings, train  # noqa: E402
from depthdif.train.network import HyperWienerNetwork  # noqa: E402
from depthdif.train.power import (  # noqa: E402
    PowerObjective,
    PowerTiles,
    SpectralBias,
    power_tile,
    squared_errors,
)

MODES, CELLS = 3, 24
SHORT = Settings(steps=300, warmup=20, evaluate_every=300, checkpoint_every=50, average=0.98)


@pytest.fixture(scope="module")
def denoiser():
    random = np.random.default_rng(3)
    spectrum = TileSpectrum(CELLS, 30.0)
    mixing = random.normal(size=(MODES, MODES))
    prior = LocalPrior(
        np.array(DEFAULT_SHARES)[:, None, None] * (mixing @ mixing.T), scale_lengths(30.0)
    )
    return Denoiser.from_covariance(spectrum, spectrum.covariance(prior))


def tiles(denoiser, number, seed, spread):
    """Tiles whose eigen-modes have amplitudes that the prior does not know."""
    random = np.random.default_rng(seed)
    made = []
    for _ in range(number):
        factor = np.exp(spread * random.normal(size=(MODES, 1)))
        state = random.normal(size=(MODES, CELLS**2)) * np.sqrt(denoiser.eigenvalues) * factor
        made.append(power_tile(denoiser, state, np.zeros(8)))
    return PowerTiles.of(made)


def objective(denoiser, spread, held_out=64):
    return PowerObjective(
        tiles(denoiser, 300, 1, spread), tiles(denoiser, held_out, 2, spread), batch_size=64
    )


def test_power_is_all_of_a_tile(denoiser):
    state = np.random.default_rng(0).normal(size=(MODES, CELLS**2)) * 3
    tile = power_tile(denoiser, state, np.zeros(8))
    assert tile.count.sum() == CELLS**2
    np.testing.assert_allclose(tile.power.sum(1), (state**2).sum(1), rtol=1e-5)
    np.testing.assert_allclose(
        (tile.eigenvalues * tile.count).sum(1), denoiser.eigenvalues.sum(1), rtol=1e-4
    )


def test_noisy_power_has_the_distribution_of_noisy_fields(denoiser):
    random = np.random.default_rng(6)
    state = random.normal(size=(MODES, CELLS**2)) * np.sqrt(denoiser.eigenvalues)
    sigma, draws = 0.8, 4000
    stacked = PowerTiles.of([power_tile(denoiser, state, np.zeros(8))])
    batch = stacked.noisy(np.zeros(draws, dtype=int), np.full(draws, sigma), random)
    fields = state + sigma * random.normal(size=(draws, MODES, CELLS**2))
    features = hyper_wiener_features(
        fields, denoiser.eigenvalues, denoiser.spectrum.band(), sigma, np.zeros(8)
    )
    ours = batch["features"].numpy()
    np.testing.assert_allclose(ours.mean(0), features.mean(0), atol=0.12)
    np.testing.assert_allclose(ours.std(0), features.std(0), atol=0.12)
    # The errors of a rescaled denoiser, and how they go with the features.
    m = torch.from_numpy(np.random.default_rng(1).normal(size=(1, MODES * 10))).float()
    error, gaussian = squared_errors(m.expand(draws, -1), batch)
    rescaled = denoiser.eigenvalues * np.exp(
        m.numpy().reshape(MODES, 10)[:, denoiser.spectrum.band()]
    )
    truth = (rescaled / (rescaled + sigma**2) * fields - state) ** 2
    plain = (denoiser.eigenvalues / (denoiser.eigenvalues + sigma**2) * fields - state) ** 2
    for shortcut, direct in ((error, truth), (gaussian, plain)):
        total, exact = shortcut.sum(2).numpy(), direct.sum(2)
        np.testing.assert_allclose(total.mean(0), exact.mean(0), rtol=0.02)
        np.testing.assert_allclose(total.std(0), exact.std(0), rtol=0.08)
        correlation = [
            np.corrcoef(errors[:, 0], power[:, 4])[0, 1]
            for errors, power in ((total, ours), (exact, features))
        ]
        assert correlation[0] == pytest.approx(correlation[1], abs=0.08)


def test_an_untrained_network_scores_one(denoiser):
    goal = objective(denoiser, 0.8)
    assert set(goal.evaluate(goal.network()).values()) == {1.0}
    # Of tiles that are the prior's, the loss itself is one.
    goal = objective(denoiser, 0.0)
    losses = [float(goal.loss(goal.network(), goal.batch(k)).detach()) for k in range(8)]
    assert np.mean(losses) == pytest.approx(1.0, abs=0.02)


def test_the_bias_comes_off_a_tile_as_off_a_set(denoiser):
    rough = tiles(denoiser, 60, 1, 0.3)
    rough = dataclasses.replace(rough, power=3 * rough.power)
    bias = SpectralBias(rough)
    whole = bias.removed_from(rough)
    assert (whole.power / whole.eigenvalues).sum() == pytest.approx(
        whole.count.sum() * MODES, rel=0.1
    )
    factor = bias.factor(rough.descriptors[5])[:, rough.band[5]]
    np.testing.assert_allclose(whole.power[5], factor * rough.power[5], rtol=1e-5)
    some = np.arange(60) < 30
    part = bias.removed_from(rough, some)
    np.testing.assert_array_equal(part.power[~some], rough.power[~some])
    np.testing.assert_array_equal(part.power[some], whole.power[some])


class Always(torch.nn.Module):
    """A network that rescales every eigenvalue by the same factor."""

    def __init__(self, logarithm):
        super().__init__()
        self.logarithm = logarithm

    def forward(self, features):
        return torch.full((len(features), MODES * 10), self.logarithm)


def test_rough_tiles_count_where_the_noise_hides_them(denoiser):
    # The best guess of a power that nothing tells is its mean, not its median.
    spread = 0.8
    made = tiles(denoiser, 300, 1, spread)
    goal = PowerObjective(made, made, batch_size=300)
    sigma = np.full(300, 2.0 * np.sqrt(denoiser.eigenvalues.max()))
    mean = 2 * spread**2
    losses = []
    for level in (0.0, mean, 2 * mean):
        batches = (made.noisy(np.arange(300), sigma, np.random.default_rng(k)) for k in range(20))
        losses.append(np.mean([float(goal.loss(Always(level), batch)) for batch in batches]))
    # The penalty on multipliers is not what this is about.
    losses -= 0.003 * np.array([0.0, mean, 2 * mean]) ** 2
    assert losses[1] < min(losses[0], losses[2])


def test_it_learns_amplitudes_and_the_export_applies_them(denoiser, tmp_path):
    goal = objective(denoiser, 0.8)
    network = train(goal.network(hidden=64), goal, tmp_path, SHORT, log=lambda line: None)
    scores = goal.evaluate(network)
    assert scores["0.4"] < 0.97
    assert scores["4"] < 0.94
    # The same network in the analysis, on fields: a better denoiser than the Gaussian one.
    wiener = HyperWiener(
        make_engine("onnx", "cpu", 1, to_onnx(network)),
        denoiser.eigenvalues,
        denoiser.spectrum.band(),
        np.zeros(8),
    )
    random = np.random.default_rng(9)
    gain = denoiser.eigenvalues / (denoiser.eigenvalues + 1)
    errors = []
    for factor in np.exp(0.8 * random.normal(size=(40, MODES, 1))):
        state = random.normal(size=(1, MODES, CELLS**2)) * np.sqrt(denoiser.eigenvalues) * factor
        noisy = state + random.normal(size=state.shape)
        errors.append(
            [((d - state) ** 2).sum() for d in (wiener.denoise(noisy, 1.0), gain * noisy)]
        )
    learned, gaussian = np.mean(errors, axis=0)
    assert learned < 0.95 * gaussian


def test_bias_is_removed_but_variation_stays(denoiser):
    random = np.random.default_rng(4)
    made = []
    for _ in range(400):
        place = random.normal(size=8)
        size = np.array([[2.0], [1.0], [0.3]]) * np.exp(0.2 * place[0] + 0.5 * random.normal())
        state = size * random.normal(size=(MODES, CELLS**2)) * np.sqrt(denoiser.eigenvalues)
        made.append(power_tile(denoiser, state, place))
    stacked = PowerTiles.of(made)
    plain = SpectralBias(stacked).removed_from(stacked)
    ratio = plain.power.sum(2) / (plain.eigenvalues * plain.count[:, None]).sum(2)
    np.testing.assert_allclose(ratio.mean(0), 1.0, atol=0.12)
    # Neither modes nor places differ on average any more; tiles still do, all modes together.
    logarithm = np.log(ratio)
    assert abs(np.corrcoef(logarithm[:, 1], stacked.descriptors[:, 0])[0, 1]) < 0.15
    assert logarithm.std(0).min() > 0.8
    assert np.corrcoef(logarithm[:, 0], logarithm[:, 2])[0, 1] > 0.6


def test_there_is_nothing_to_learn_from_the_prior_itself(denoiser, tmp_path):
    goal = objective(denoiser, 0.0, held_out=400)
    network = train(goal.network(hidden=32), goal, tmp_path, SHORT, log=lambda line: None)
    scores = goal.evaluate(network)
    assert all(0.97 < scores[key] < 1.03 for key in ("0.15", "0.8", "4"))


def test_a_resumed_run_has_the_same_loss_curve(denoiser, tmp_path):
    goal = objective(denoiser, 0.8)
    whole = train(goal.network(), goal, tmp_path / "whole", SHORT, log=lambda line: None)
    # Stopped between checkpoints: what came after the last one is done again.
    train(goal.network(), goal, tmp_path / "cut", SHORT, log=lambda line: None, stop_after=130)
    with (tmp_path / "cut" / "loss.jsonl").open("a") as lines:
        lines.write('{"step": 130, "loss": 99.0}\n')
    torch.manual_seed(99)  # the resumed run must not depend on the state of the generator
    resumed = train(goal.network(), goal, tmp_path / "cut", SHORT, log=lambda line: None)
    assert (tmp_path / "whole" / "loss.jsonl").read_text() == (
        tmp_path / "cut" / "loss.jsonl"
    ).read_text()
    for one, two in zip(whole.parameters(), resumed.parameters(), strict=True):
        assert torch.equal(one, two)


def test_another_run_is_not_resumed_by_mistake(denoiser, tmp_path):
    from depthdif.errors import InputError

    goal = objective(denoiser, 0.5)
    train(goal.network(), goal, tmp_path, SHORT, log=lambda line: None, stop_after=2)
    with pytest.raises(InputError, match="other settings"):
        train(goal.network(), goal, tmp_path, Settings(steps=400))
    with pytest.raises(InputError, match="other data"):
        train(goal.network(), goal, tmp_path, SHORT, data="other tiles")
    with pytest.raises(InputError, match="another network"):
        train(HyperWienerNetwork(MODES, hidden=8), goal, tmp_path, SHORT)
