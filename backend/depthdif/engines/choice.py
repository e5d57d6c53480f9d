"""Which engine and device: an explicit wish is met or refused, ``auto`` takes what is there."""

from __future__ import annotations

from importlib.util import find_spec

from depthdif.engines.engine import Engine
from depthdif.errors import InputError, ModelError


def make_engine(
    kind: str,
    device: str,
    threads: int,
    denoiser: bytes | None = None,
    field: bytes | None = None,
) -> Engine:
    """Return an engine with a model's learned parts loaded.

    ``auto`` means ONNX Runtime, unless only PyTorch can reach the GPU that was asked for or that
    the convolutional network would use. The engine's ``name`` and ``device`` say what was chosen.
    A model without learned parts opens no session and imports neither library.

    Parameters
    ----------
    kind : {"auto", "onnx", "torch"}
        Engine.
    device : {"auto", "cpu", "cuda"}
        Device.
    threads : int
        CPU threads.
    denoiser, field : bytes, optional
        The hyper-Wiener and the convolutional network in ONNX.

    Raises
    ------
    InputError
        If the engine asked for is not installed, or there is no such device.
    ModelError
        If a part cannot be loaded.
    """
    if kind not in ("auto", "onnx", "torch"):
        raise InputError(f"There is no engine {kind}.", "Use auto, onnx or torch.")
    if device not in ("auto", "cpu", "cuda"):
        raise InputError(f"There is no device {device}.", "Use auto, cpu or cuda.")
    parts = {"hyper-wiener": denoiser, "field": field}
    loaded = {part: content for part, content in parts.items() if content is not None}
    if kind == "torch":
        return _torch_engine(loaded, device, threads)
    if kind == "auto" and (device == "cuda" or (device == "auto" and field is not None)):
        return _fastest(loaded, device, threads)
    return _onnx_engine(loaded, device, threads)


def _fastest(parts: dict[str, bytes], device: str, threads: int) -> Engine:
    """Return ONNX Runtime on CUDA, else PyTorch on CUDA, else ONNX Runtime on the CPU."""
    try:
        return _onnx_engine(parts, "cuda", threads)
    except ModelError:
        raise
    except InputError:
        pass
    if _torch_is_installed():
        try:
            return _torch_engine(parts, "cuda", threads)
        except ModelError:
            raise
        except InputError:
            pass
    if device == "cuda":
        raise InputError(
            "The device cuda was asked for, but neither ONNX Runtime nor PyTorch finds a CUDA GPU "
            "here.",
            "Use the device cpu, or install onnxruntime-gpu or a PyTorch built for CUDA.",
        )
    return _onnx_engine(parts, "cpu", threads)


def _onnx_engine(parts: dict[str, bytes], device: str, threads: int) -> Engine:
    from depthdif.engines.onnx_engine import OnnxEngine

    return OnnxEngine(parts, device, threads)


def _torch_engine(parts: dict[str, bytes], device: str, threads: int) -> Engine:
    if not _torch_is_installed():
        raise InputError(
            "The engine torch was asked for, but PyTorch (with onnx) is not installed.",
            "Install depthdif[torch], or use the engine onnx.",
        )
    try:
        from depthdif.engines.torch_engine import TorchEngine
    except (ImportError, OSError) as error:  # a library that PyTorch itself needs is missing
        raise InputError(f"PyTorch is installed but cannot be loaded ({error}).") from error
    return TorchEngine(parts, device, threads)


def _torch_is_installed() -> bool:
    return all(find_spec(name) is not None for name in ("torch", "onnx"))
