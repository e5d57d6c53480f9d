"""Engines: both give the same numbers, and a wish that can't be met is refused in a sentence."""

import subprocess
import sys

import numpy as np
import pytest

from depthdif.engines import make_engine
from depthdif.errors import InputError, ModelError

MODES, CONTEXT = 5, 8


def trained(network):
    """Give a network weights as if trained, so that nothing is zero."""
    import torch

    torch.manual_seed(3)
    with torch.no_grad():
        for parameter in network.parameters():
            if parameter.abs().sum() == 0:
                parameter.normal_(std=0.05)
    return network


@pytest.fixture(scope="module")
def parts():
    pytest.importorskip("torch", reason="PyTorch is needed to make networks to run")
    from depthdif.train.export import to_onnx
    from depthdif.train.network import FieldNetwork, HyperWienerNetwork

    wiener = trained(HyperWienerNetwork(MODES))
    wiener.offset.normal_()
    wiener.scale.uniform_(0.5, 2.0)
    return {
        "denoiser": to_onnx(wiener),
        "field": to_onnx(trained(FieldNetwork(MODES, channels=(16, 24, 32), attention=True))),
    }


@pytest.fixture(scope="module")
def random():
    return np.random.default_rng(5)


@pytest.mark.parametrize("members", [1, 16])
def test_engines_agree_on_the_hyper_wiener_network(parts, random, members):
    features = random.normal(size=(members, MODES * 10 + 9)) * 2
    one = make_engine("onnx", "cpu", 1, **parts).hyper_wiener(features)
    two = make_engine("torch", "cpu", 1, **parts).hyper_wiener(features)
    assert one.shape == (members, MODES * 10)
    assert one.dtype == two.dtype == np.float32
    assert one.std() > 0.01
    np.testing.assert_allclose(one, two, atol=1e-5)


@pytest.mark.parametrize("shape", [(2, 16, 16), (1, 24, 40), (3, 96, 96)])
def test_engines_agree_on_the_field_network_at_any_size(parts, random, shape):
    members, rows, columns = shape
    x = random.normal(size=(members, 2 * MODES, rows, columns))
    context = random.normal(size=(members, CONTEXT, rows, columns))
    one = make_engine("onnx", "cpu", 1, **parts).field(x, context)
    two = make_engine("torch", "cpu", 1, **parts).field(x, context)
    assert one.shape == (members, MODES, rows, columns)
    assert one.std() > 0.01
    np.testing.assert_allclose(one, two, atol=1e-5)


def test_threads_and_batches_do_not_change_the_numbers(parts, random):
    features = random.normal(size=(16, MODES * 10 + 9))
    alone = make_engine("onnx", "cpu", 1, **parts)
    many = make_engine("onnx", "cpu", 2, **parts)
    whole = alone.hyper_wiener(features)
    np.testing.assert_allclose(many.hyper_wiener(features), whole, atol=1e-5)
    np.testing.assert_allclose(alone.hyper_wiener(features[3:4]), whole[3:4], atol=1e-5)


def test_architecture_is_read_by_both(parts):
    one = make_engine("onnx", "cpu", 1, **parts)
    two = make_engine("torch", "cpu", 1, **parts)
    assert one.architectures == two.architectures
    assert one.architectures["hyper-wiener"]["modes"] == MODES
    assert one.has_field
    assert not make_engine("onnx", "cpu", 1, denoiser=parts["denoiser"]).has_field


@pytest.mark.parametrize("kind", ["onnx", "torch"])
def test_refuses_what_is_no_network(parts, kind):
    with pytest.raises(ModelError, match="hyper-wiener network cannot be loaded"):
        make_engine(kind, "cpu", 1, denoiser=b"no protobuf at all")
    with pytest.raises(ModelError, match="does not describe itself"):
        make_engine(kind, "cpu", 1, denoiser=parts["field"])


def test_torch_refuses_weights_that_do_not_fit(parts):
    import onnx

    model = onnx.load_model_from_string(parts["denoiser"])
    entry = model.metadata_props[0]
    entry.value = entry.value.replace('"hidden": 256', '"hidden": 128')
    with pytest.raises(ModelError, match="do not fit its architecture"):
        make_engine("torch", "cpu", 1, denoiser=model.SerializeToString())


def has_cuda():
    import onnxruntime

    if "CUDAExecutionProvider" in onnxruntime.get_available_providers():
        return True
    try:
        import torch
    except ImportError:
        return False
    return torch.cuda.is_available()


@pytest.mark.parametrize("kind", ["auto", "onnx", "torch"])
def test_cuda_is_refused_where_there_is_none(parts, kind):
    if has_cuda():
        pytest.skip("this machine has CUDA")
    with pytest.raises(InputError, match="cuda was asked for") as raised:
        make_engine(kind, "cuda", 1, **parts)
    assert raised.value.hint
    with pytest.raises(InputError, match="cuda was asked for"):
        make_engine(kind, "cuda", 1)  # refused for a model without learned parts, too


def test_auto_says_what_it_chose(parts):
    engine = make_engine("auto", "auto", 1, **parts)
    assert engine.name in ("onnx", "torch")
    assert engine.device == ("cuda" if has_cuda() else "cpu")


def test_torch_is_refused_where_it_is_not_installed(monkeypatch):
    monkeypatch.setattr("depthdif.engines.choice.find_spec", lambda name: None)
    with pytest.raises(InputError, match=r"not installed.*depthdif\[torch\]"):
        make_engine("torch", "cpu", 1)


@pytest.mark.parametrize(("kind", "device"), [("tensorflow", "cpu"), ("onnx", "tpu")])
def test_refuses_unknown_names(kind, device):
    with pytest.raises(InputError, match="There is no"):
        make_engine(kind, device, 1)


def test_without_learned_parts_nothing_is_imported():
    code = (
        "import sys; from depthdif.engines import make_engine;"
        "engine = make_engine('auto', 'auto', 1);"
        "print(engine.name, engine.device, engine.has_hyper_wiener, engine.has_field,"
        "sorted({'onnxruntime', 'torch', 'onnx'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["onnx", "cpu", "False", "False", "[]"]
