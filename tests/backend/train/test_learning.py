"""From statistics to a model package with both networks, on a small ocean of our own."""

import dataclasses
import json

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is needed to train networks")

from depthdif.diffusion.convolutional import CONTEXT  # noqa: E402
from depthdif.diffusion.learned import LearnedCorrection  # noqa: E402
from depthdif.engines import make_engine  # noqa: E402
from depthdif.errors import InputError  # noqa: E402
from depthdif.gaussian.prior import DEFAULT_SHARES, Prior  # noqa: E402
from depthdif.gaussian.vertical import physical_covariance, project  # noqa: E402
from depthdif.models import open_model  # noqa: E402
from depthdif.models.statistics import pack_statistics  # noqa: E402
from depthdif.ocean.climatology import Climatology  # noqa: E402
from depthdif.ocean.levels import LEVELS  # noqa: E402
from depthdif.ocean.mask import WetMask  # noqa: E402
from depthdif.ocean.modes import VerticalModes  # noqa: E402
from depthdif.ocean.scale import local_scale  # noqa: E402
from depthdif.train import export, learn  # noqa: E402
from depthdif.train.case_source import CaseSource, FieldSource, ShardSource  # noqa: E402
from depthdif.train.field_objective import (  # noqa: E402
    FieldObjective,
    mirrored,
    noisy_example,
)
from depthdif.train.learn import KeptCases, train_field  # noqa: E402
from depthdif.train.loop import Settings, train  # noqa: E402
from depthdif.train.shards import write_shard, write_shards  # noqa: E402
from depthdif.train.simulator import Simulator  # noqa: E402

CELLS, MODES = 24, 4


@pytest.fixture(scope="module")
def statistics():
    """A warm upper ocean that cools poleward, 4000 m deep everywhere."""
    longitude, latitude = np.arange(-178.0, 180.0, 4.0), np.arange(-88.0, 90.0, 4.0)
    temperature = np.zeros((5, len(latitude), len(longitude), len(LEVELS)), np.float32)
    warmth = 26 * np.cos(np.deg2rad(latitude)) ** 2
    temperature[0] = (2 + warmth[:, None] * np.exp(-LEVELS / 300))[:, None, :]
    salinity = np.zeros_like(temperature)
    salinity[0] = 35.0
    coefficients = {"temperature": temperature, "salinity": salinity}
    climatology = Climatology(longitude, latitude, coefficients, name="made up")
    depth = LEVELS[:40]
    scale = local_scale(temperature[0, 30, 0, :40].astype(float), depth)
    covariance = physical_covariance(depth, scale, 40.0)
    modes = VerticalModes.from_covariance(depth, covariance, MODES)
    matrices = np.array(DEFAULT_SHARES)[:, None, None] * project(covariance, modes.vectors)
    prior = Prior(matrices[None], np.zeros((1, 6)), np.zeros(6), np.ones(6), 1.0)
    sections = {
        "climatology": climatology.to_arrays(),
        "mask": WetMask(np.full((540, 1080), 4000, np.int16)).to_arrays(),
        "modes": modes.to_arrays(),
        "prior": prior.to_arrays(),
    }
    return pack_statistics(
        {f"{s}.{name}": a for s, arrays in sections.items() for name, a in arrays.items()}
    )


@pytest.fixture(scope="module")
def source(statistics):
    return CaseSource(statistics, CELLS)


def test_a_case_is_what_an_analysis_would_meet(source):
    case = source(3)
    denoiser, spectrum = case.denoiser, case.denoiser.spectrum
    # The state plus the conditional mean is the tile's scores: undo the way to eigen-coordinates.
    deviation = spectrum.inverse(denoiser.from_eigen(case.state))
    assert deviation.shape == (MODES, CELLS, CELLS)
    assert case.context.shape == (7, CELLS, CELLS)
    assert np.isfinite(case.context).all()
    # Given SST, what is left of the surface is as small as the SST's error, 0.2-0.3 °C, not 0.8 °C.
    tile = source.tile(3)
    top = np.moveaxis(tile.background.astype(float), 0, -1)
    scale = local_scale(top, LEVELS[:40])[..., 0]
    surface = np.einsum("k,kyx->yx", source.modes.vectors[0], deviation) * scale
    assert surface.std() < 0.6 * (tile.anomaly[0] - tile.anomaly[0].mean()).std() + 0.1
    again = source(3)
    np.testing.assert_array_equal(case.state, again.state)


def test_held_out_cases_are_others(source):
    training = {source.tile(i).longitude[0] for i in range(6)}
    held_out = {source.tile(-1 - i).longitude[0] for i in range(6)}
    assert not training & held_out


def test_shards_hold_the_same_tiles(statistics, source, tmp_path):
    simulator = Simulator(source._climatology, source._mask, CELLS)
    write_shards(simulator, tmp_path, 6, per_shard=2, log=lambda line: None)
    shards = ShardSource(statistics, tmp_path)
    drawn = simulator.draw(3)
    np.testing.assert_allclose(shards.tile(3).anomaly, drawn.anomaly, atol=0.01)
    np.testing.assert_allclose(shards.tile(-1).anomaly, simulator.draw(4).anomaly, atol=0.01)
    np.testing.assert_array_equal(shards.tile(4).sst, shards.tile(0).sst)  # over and over
    with pytest.raises(InputError, match="fewer than two shards"):
        ShardSource(statistics, tmp_path / "nothing")


def test_the_target_is_the_gaussian_denoisers_error(source):
    case = source(0)
    engine = make_engine("onnx", "cpu", 1)
    example = noisy_example(case, 0.5, engine, np.random.default_rng(0))
    assert example["context"].shape == (8, CELLS, CELLS)
    assert example["context"][-1, 0, 0] == pytest.approx(np.log(0.5))
    # Were the prior the truth, the target would have unit variance in every mode.
    random = np.random.default_rng(1)
    own = []
    for seed in range(20):
        state = np.sqrt(case.denoiser.eigenvalues) * random.normal(size=case.state.shape)
        drawn = type(case)(case.denoiser, state, case.descriptors, case.context)
        own.append(noisy_example(drawn, 0.5, engine, np.random.default_rng(seed))["target"])
    np.testing.assert_allclose(np.mean(np.square(own), axis=(0, 2, 3)), 1.0, atol=0.1)


def test_the_field_network_learns(source, tmp_path):
    # Two tiles at one noise level can be learnt by heart: the gradient goes the right way.
    goal = FieldObjective(lambda number: source(number % 2), MODES, batch_size=2, held_out=1)
    network = goal.network(channels=(16, 16, 16))
    same = goal.batch(0)
    untrained = float(goal.loss(network, same).detach())
    assert set(goal.evaluate(network).values()) == {1.0}
    goal.batch = lambda step: same
    settings = Settings(
        steps=80, learning_rate=3e-3, warmup=5, average=0.9, evaluate_every=80, checkpoint_every=80
    )
    trained = train(network, goal, tmp_path, settings, log=lambda line: None)
    assert float(goal.loss(trained, same).detach()) < 0.9 * untrained
    assert "held_out" in json.loads((tmp_path / "loss.jsonl").read_text().splitlines()[-1])


def test_a_mirrored_ocean_is_one_of_the_other_hemisphere(source):
    case = source(0)
    engine = make_engine("onnx", "cpu", 1)
    example = noisy_example(case, 0.5, engine, np.random.default_rng(0))
    turned = mirrored(example, east_west=True, north_south=True)
    np.testing.assert_array_equal(turned["x"][:, 3, 4], example["x"][:, -4, -5])
    np.testing.assert_array_equal(turned["target"][:, 3, 4], example["target"][:, -4, -5])
    sine, cosine = CONTEXT.index("sine_latitude"), CONTEXT.index("cosine_latitude")
    np.testing.assert_array_equal(turned["context"][sine, 3], -example["context"][sine, -4])
    np.testing.assert_array_equal(turned["context"][cosine, 3], example["context"][cosine, -4])
    same = mirrored(example, east_west=False, north_south=False)
    np.testing.assert_array_equal(same["x"], example["x"])


def test_a_case_that_is_kept_is_not_made_again(source, tmp_path):
    made = []

    class Counted(CaseSource):
        def __call__(self, number):
            made.append(number)
            return source(number)

    counted = Counted.__new__(Counted)
    counted.__dict__ = source.__dict__
    settings = Settings(steps=6, warmup=1, evaluate_every=6, checkpoint_every=6)
    train_field(counted, tmp_path, settings, 3, 2, 0, "cpu", channels=(8, 8, 8), log=lambda _: None)
    training = [number for number in made if number >= 0]
    assert sorted(training) == [0, 0, 1, 1, 2, 2]  # once for the power of the set


def test_where_room_is_short_the_first_cases_stay():
    made = []
    cases = KeptCases(lambda number: made.append(number) or number, room=2)
    assert [cases(number) for number in (0, 1, 2, 0, 1, 2)] == [0, 1, 2, 0, 1, 2]
    assert made == [0, 1, 2, 2]


class HalfDense(CaseSource):
    """Every second case passes for a dense field's."""

    def simulated(self, number):
        return number % 2 == 1


def test_simulated_cases_get_their_priors_spectrum_and_dense_fields_keep_theirs(
    statistics, tmp_path, monkeypatch
):
    seen = {}

    class Caught(FieldObjective):
        def __init__(self, draw, *arguments, **named):
            super().__init__(draw, *arguments, **named)
            seen["draw"] = draw

    monkeypatch.setattr(learn, "FieldObjective", Caught)
    half = HalfDense(statistics, CELLS)
    settings = Settings(steps=1, warmup=1, evaluate_every=9, checkpoint_every=9)
    train_field(half, tmp_path, settings, 16, 1, 0, "cpu", channels=(8, 8, 8), log=lambda _: None)
    np.testing.assert_array_equal(seen["draw"](2).state, half(2).state)
    drawn = [(half(n), seen["draw"](n)) for n in range(1, 16, 2)]
    ratio = [
        np.mean([c.state**2 / c.denoiser.eigenvalues for c in part])
        for part in zip(*drawn, strict=True)
    ]
    assert abs(np.log(ratio[1])) < 0.25 < abs(np.log(ratio[0]))


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["--channels", "8", "8", "8"], "for --kind field only"),
        (["--kind", "field", "--shards", "here", "--cells", "64"], "the shards' own"),
        (["--variety", "-1"], "must not be negative"),
    ],
)
def test_options_that_would_do_nothing_are_refused(statistics, tmp_path, given, said):
    fitted = tmp_path / "statistics.npz"
    fitted.write_bytes(statistics)
    with pytest.raises(InputError, match=said):
        learn.main(["--statistics", str(fitted), *given])


def test_shards_of_different_tiles_are_refused(statistics, source, tmp_path):
    for variety in (0.0, 1.0):
        varied = dataclasses.replace(source.simulator, variety=variety)
        write_shards(varied, tmp_path, 1, per_shard=1, log=lambda line: None)
    with pytest.raises(InputError, match="differ"):
        ShardSource(statistics, tmp_path)
    (tmp_path / "tiles_24_0_0000000-1.npz").rename(tmp_path / "else.npz")
    with pytest.raises(InputError, match="not named"):
        ShardSource(statistics, tmp_path)


def test_from_statistics_to_a_package(statistics, tmp_path, capsys):
    fitted = tmp_path / "statistics.npz"
    fitted.write_bytes(statistics)
    common = ["--statistics", str(fitted), "--cells", str(CELLS), "--device", "cpu"]
    wiener, field, package = tmp_path / "wiener", tmp_path / "field", tmp_path / "m.depthdif"
    run = ["--tiles", "24", "--steps", "30", "--batch", "16"]
    assert learn.main([*common, *run, "--output", str(wiener)]) == 0
    run = ["--kind", "field", "--tiles", "2", "--steps", "2", "--batch", "2"]
    assert learn.main([*common, *run, "--output", str(field)]) == 0
    assert (
        export.main(
            ["--statistics", str(fitted), "--denoiser", str(wiener), "--output", str(package)]
        )
        == 0
    )
    first = open_model(package)
    assert first.metadata["training"]["hyper-wiener"]["steps"] == 30
    assert first.metadata["training"]["hyper-wiener"]["data"]["tiles"] == 24
    assert first.metadata["variables"] == ["temperature"]
    assert len(first.metadata["levels"]) == 40
    assert first.field is None
    # A second export adds a network and keeps the first.
    both = tmp_path / "both.depthdif"
    given = ["--statistics", str(fitted), "--base", str(package), "--field", str(field)]
    export.main([*given, "--output", str(both), "--name", "two"])
    second = open_model(both)
    assert second.denoiser == first.denoiser
    assert second.name.startswith("two ")
    assert "learned parts: denoiser, field" in capsys.readouterr().out
    # What was packed runs, in both engines alike, on a case of another size.
    case = CaseSource(statistics, 36)(0)
    corrections = []
    for kind in ("onnx", "torch"):
        engine = make_engine(kind, "cpu", 1, second.denoiser, second.field)
        correct = LearnedCorrection.on_tile(engine, case.denoiser, case.descriptors, case.context)
        corrections.append(correct(case.state[None].astype(np.float32), 0.8))
    assert np.abs(corrections[0]).max() > 1e-3
    np.testing.assert_allclose(*corrections, atol=2e-5 * np.abs(corrections[0]).max() + 1e-5)


def test_every_second_case_is_a_fields_and_its_last_time_is_held_out(statistics, tmp_path):
    others = CaseSource(statistics, CELLS)
    paths = [tmp_path / f"time_{k}.npz" for k in range(3)]
    for k, path in enumerate(paths):
        write_shard(path, [others.simulator.draw(k)])
    source = FieldSource(statistics, others, [paths])
    assert source.field_tiles == (2, 1)
    assert source.identity != others.identity

    def same(one, other):
        return np.allclose(one.anomaly, other.anomaly, atol=0.02)

    assert same(source.tile(0), others.simulator.draw(0))
    assert same(source.tile(2), others.simulator.draw(1))
    assert same(source.tile(4), others.simulator.draw(0)), "round again, without the last time"
    assert same(source.tile(1), others.tile(0)) and same(source.tile(-2), others.tile(-1))
    assert same(source.tile(-1), others.simulator.draw(2))


def test_exporting_what_was_not_trained_is_refused(statistics, tmp_path):
    fitted = tmp_path / "statistics.npz"
    fitted.write_bytes(statistics)
    with pytest.raises(InputError, match="no trained network"):
        given = ["--statistics", str(fitted), "--denoiser", str(tmp_path)]
        export.main([*given, "--output", str(tmp_path / "m.depthdif")])
    with pytest.raises(InputError, match="no statistics"):
        learn.main(["--statistics", str(tmp_path / "absent.npz")])
    assert not (tmp_path / "m.depthdif").exists()


def test_batches_made_ahead_change_nothing(source, tmp_path):
    settings = Settings(steps=5, warmup=1, evaluate_every=9, checkpoint_every=9)
    curves = []
    for workers in (1, 3):
        goal = FieldObjective(lambda n: source(n % 6), MODES, batch_size=2, held_out=1)
        folder = tmp_path / str(workers)
        train(goal.network((8, 8, 8)), goal, folder, settings, log=str, workers=workers)
        curves.append((folder / "loss.jsonl").read_text())
    assert curves[0] == curves[1]


def test_a_batch_is_a_function_of_seed_and_step(source):
    one = FieldObjective(source, MODES, batch_size=2, seed=4).batch(3)
    two = FieldObjective(source, MODES, batch_size=2, seed=4).batch(3)
    for name in one:
        assert torch.equal(one[name], two[name])
