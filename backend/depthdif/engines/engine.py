"""What every engine offers, and how a learned part describes itself."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any

import numpy as np

from depthdif.errors import ModelError

#: Key of an ONNX file's metadata under which a learned part describes its architecture (JSON).
ARCHITECTURE = "depthdif.architecture"
#: Learned parts: the hyper-Wiener network and the convolutional network.
PARTS = ("hyper-wiener", "field")
#: Names of each part's inputs and of its output in ONNX.
INPUTS = {"hyper-wiener": ("features",), "field": ("x", "context")}
OUTPUTS = {"hyper-wiener": "log_multipliers", "field": "residual"}


class Engine(ABC):
    """Runs the learned parts of one model on one device.

    Attributes
    ----------
    name : str
        ``onnx`` or ``torch``.
    device : str
        ``cpu`` or ``cuda``: where the parts run, not what was asked for.
    architectures : dict of str to dict
        What each loaded part says of itself; a part that the model lacks is absent.
    """

    name: str
    device: str
    architectures: dict[str, dict[str, Any]]

    @property
    def has_hyper_wiener(self) -> bool:
        """Whether the model has a hyper-Wiener network."""
        return "hyper-wiener" in self.architectures

    @property
    def has_field(self) -> bool:
        """Whether the model has a convolutional network."""
        return "field" in self.architectures

    def hyper_wiener(self, features: np.ndarray) -> np.ndarray:
        """Return log-multipliers of eigenvalues.

        Parameters
        ----------
        features : array, shape (M, F)
            See `depthdif.diffusion.hyper_wiener.hyper_wiener_features`.

        Returns
        -------
        array, float32, shape (M, modes × bands)
        """
        return self._run("hyper-wiener", [features])

    def field(self, x: np.ndarray, context: np.ndarray) -> np.ndarray:
        """Return the convolutional network's correction.

        Parameters
        ----------
        x : array, shape (M, 2 K, rows, columns)
            Scaled states on a tile, see `depthdif.diffusion.convolutional.field_input`; rows and
            columns are multiples of 8.
        context : array, shape (M, C, rows, columns)
            See `depthdif.diffusion.convolutional.CONTEXT`.

        Returns
        -------
        array, float32, shape (M, K, rows, columns)
        """
        return self._run("field", [x, context])

    @abstractmethod
    def _run(self, part: str, inputs: list[np.ndarray]) -> np.ndarray: ...


def read_architecture(properties: Mapping[str, str], part: str) -> dict[str, Any]:
    """Return the architecture that an ONNX file's metadata describes.

    Raises
    ------
    ModelError
        If the file does not describe the part that it should be.
    """
    try:
        architecture = json.loads(properties[ARCHITECTURE])
        described = architecture.pop("part")
    except (KeyError, ValueError, AttributeError):
        described = None
    if described != part:
        raise ModelError(f"The model's {part} network does not describe itself as one.")
    return architecture
