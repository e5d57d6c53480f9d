"""Runs learned parts with ONNX Runtime."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from depthdif.engines.engine import INPUTS, Engine, read_architecture
from depthdif.errors import InputError, ModelError

if TYPE_CHECKING:
    import onnxruntime

# TensorFloat-32 would cost three digits of the agreement between engines.
_CUDA = ("CUDAExecutionProvider", {"use_tf32": "0"})
_CPU = "CPUExecutionProvider"


class OnnxEngine(Engine):
    """ONNX Runtime on the CPU or, where its CUDA provider works, on the GPU.

    ``onnxruntime`` is imported only if there is a part to run or CUDA is asked for.

    Parameters
    ----------
    parts : dict of str to bytes
        ONNX files by part.
    device : {"auto", "cpu", "cuda"}
        ``auto`` takes CUDA if it works.
    threads : int
        Threads within one operator.

    Raises
    ------
    InputError
        If CUDA is asked for and cannot be had.
    ModelError
        If a part is no network that ONNX Runtime can load.
    """

    name = "onnx"

    def __init__(self, parts: dict[str, bytes], device: str, threads: int) -> None:
        self.device = "cpu"
        self.architectures = {}
        self._sessions: dict[str, onnxruntime.InferenceSession] = {}
        if device == "cuda" or (device == "auto" and parts):
            self.device = _device(device)
        for part, content in parts.items():
            session = _session(part, content, self.device, threads)
            if self.device == "cuda" and session.get_providers()[0] != _CUDA[0]:
                # Listed but not working (no driver, another CUDA version): ONNX Runtime itself
                # would go on silently on the CPU.
                if device == "cuda":
                    raise _no_cuda()
                self.device = "cpu"
            self.architectures[part] = read_architecture(
                session.get_modelmeta().custom_metadata_map, part
            )
            self._sessions[part] = session

    def _run(self, part: str, inputs: list[np.ndarray]) -> np.ndarray:
        feed = {
            name: np.ascontiguousarray(value, dtype=np.float32)
            for name, value in zip(INPUTS[part], inputs, strict=True)
        }
        return np.asarray(self._sessions[part].run(None, feed)[0])


def _device(asked: str) -> str:
    import onnxruntime

    if _CUDA[0] in onnxruntime.get_available_providers():
        # CUDA's own libraries may have come as packages, which the loader doesn't look into.
        if hasattr(onnxruntime, "preload_dlls"):
            onnxruntime.preload_dlls()
        return "cuda"
    if asked == "cuda":
        raise _no_cuda()
    return "cpu"


def _no_cuda() -> InputError:
    return InputError(
        "The device cuda was asked for, but ONNX Runtime finds no usable CUDA here.",
        "Use the device cpu, install onnxruntime-gpu, or use the engine torch.",
    )


def _session(part: str, content: bytes, device: str, threads: int) -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.use_deterministic_compute = True
    options.log_severity_level = 3  # errors only: warnings would go to stderr on every start
    # Waiting threads would otherwise spin and take the cores from the array code between calls.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    providers = [_CUDA, _CPU] if device == "cuda" else [_CPU]
    try:
        return onnxruntime.InferenceSession(content, options, providers=providers)
    except Exception as error:  # ONNX Runtime's own errors share no public base class
        first_line = str(error).partition("\n")[0]
        raise ModelError(f"The model's {part} network cannot be loaded ({first_line}).") from error
