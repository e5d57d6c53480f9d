"""Runs learned parts with PyTorch, from the same ONNX files.

The files' initializers carry the names of the torch modules' parameters, and their metadata says
how the modules are built: the weights exist once.
"""

from __future__ import annotations

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from depthdif.engines.engine import Engine, read_architecture
from depthdif.errors import InputError, ModelError
from depthdif.train.network import Network, build_network


class TorchEngine(Engine):
    """PyTorch on the CPU or on CUDA, in float32 without TensorFloat-32.

    Parameters
    ----------
    parts : dict of str to bytes
        ONNX files by part.
    device : {"auto", "cpu", "cuda"}
        ``auto`` takes CUDA if there is a GPU.
    threads : int
        Threads within one operator on the CPU.

    Raises
    ------
    InputError
        If CUDA is asked for and there is none.
    ModelError
        If a part's weights do not fit what it says of itself.
    """

    name = "torch"

    def __init__(self, parts: dict[str, bytes], device: str, threads: int) -> None:
        if device == "cuda" and not torch.cuda.is_available():
            raise InputError(
                "The device cuda was asked for, but PyTorch finds no CUDA GPU here.",
                "Use the device cpu, or install a PyTorch built for CUDA and a driver.",
            )
        self.device = "cuda" if device != "cpu" and torch.cuda.is_available() else "cpu"
        self.architectures = {}
        self._networks: dict[str, Network] = {}
        torch.set_num_threads(threads)
        if self.device == "cuda":
            # TensorFloat-32 would cost three digits of the agreement between engines.
            torch.backends.cuda.matmul.allow_tf32 = False
            torch.backends.cudnn.allow_tf32 = False
        for part, content in parts.items():
            network = load_network(part, content)
            self.architectures[part] = network.architecture
            self._networks[part] = network.eval().requires_grad_(False).to(self.device)

    def _run(self, part: str, inputs: list[np.ndarray]) -> np.ndarray:
        tensors = [
            torch.from_numpy(np.ascontiguousarray(value, dtype=np.float32)).to(self.device)
            for value in inputs
        ]
        with torch.inference_mode():
            return self._networks[part](*tensors).cpu().numpy()


def load_network(part: str, content: bytes) -> Network:
    """Return a part's torch module with the weights of an ONNX file.

    Raises
    ------
    ModelError
        If the bytes are no ONNX file, or the weights do not fit what it says of itself.
    """
    try:
        model = onnx.load_model_from_string(content)
    except Exception as error:  # protobuf's errors share no public base class
        raise ModelError(f"The model's {part} network cannot be loaded ({error}).") from error
    properties = {entry.key: entry.value for entry in model.metadata_props}
    architecture = read_architecture(properties, part)
    weights = {
        initializer.name: torch.from_numpy(numpy_helper.to_array(initializer).copy())
        for initializer in model.graph.initializer
    }
    try:
        network = build_network(part, architecture)
        network.load_state_dict(weights)
    except (RuntimeError, TypeError, ValueError) as error:
        raise ModelError(
            f"The weights of the model's {part} network do not fit its architecture."
        ) from error
    return network
