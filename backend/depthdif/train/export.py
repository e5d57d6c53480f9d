"""Networks to ONNX, and everything that was fitted and trained to a model package."""

from __future__ import annotations

import io
import json
import warnings
from typing import Any

import torch

from depthdif.engines.engine import ARCHITECTURE, INPUTS, OUTPUTS
from depthdif.train.network import Network

_OPSET = 17  # read by ONNX Runtime 1.17, the oldest that the backend accepts


def to_onnx(network: Network) -> bytes:
    """Return a network as an ONNX file for any number of members and, if it has them, cells.

    Its initializers keep the names of the module's parameters, and its metadata the architecture,
    so that `depthdif.engines.torch_engine` restores the module from the same file. The same weights
    give the same bytes.
    """
    import onnx

    part = network.part
    names = INPUTS[part]
    output = OUTPUTS[part]
    axes = {0: "member"} if part == "hyper-wiener" else {0: "member", 2: "row", 3: "column"}
    buffer: Any = io.BytesIO()  # the exporter writes to streams, though its annotation says paths
    exported = network.to("cpu", torch.float32).eval()
    with warnings.catch_warnings():
        # The newer exporter renames parameters and needs onnxscript; this one is deprecated only.
        warnings.simplefilter("ignore", DeprecationWarning)
        torch.onnx.export(
            exported,
            _example(network),
            buffer,
            dynamo=False,
            opset_version=_OPSET,
            do_constant_folding=False,
            input_names=list(names),
            output_names=[output],
            dynamic_axes=dict.fromkeys((*names, output), axes),
        )
    model = onnx.load_model_from_string(buffer.getvalue())
    description = {"part": part, **network.architecture}
    entry = model.metadata_props.add()
    entry.key, entry.value = ARCHITECTURE, json.dumps(description, sort_keys=True)
    model.producer_name, model.producer_version = "depthdif", ""
    onnx.checker.check_model(model)
    return model.SerializeToString(deterministic=True)


def _example(network: Network) -> tuple[torch.Tensor, ...]:
    size = network.architecture
    if network.part == "hyper-wiener":
        return (torch.zeros(2, size["modes"] * size["bands"] + 1 + size["descriptors"]),)
    return torch.zeros(2, size["modes"], 16, 16), torch.zeros(2, size["context"], 16, 16)
