"""What the algorithms share that take a reconstruction further."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext

from ..inputs import reconstruction
from ..layers.run_files import RunFiles
from .backend_algorithm import BackendAlgorithm


class ProductAlgorithm(BackendAlgorithm):
    """An algorithm with the parameters of `inputs.reconstruction`, which are looked at early.

    While it runs, `_files` are the reconstruction's files and `_run` is the run on the map that
    they belong to, if one was chosen.
    """

    def __init__(self) -> None:
        super().__init__()
        self._files: list[str] = []
        self._run: RunFiles | None = None

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse early what is no reconstruction."""
        possible, sentence = super().checkParameterValues(parameters, context)
        return reconstruction.checked(self, parameters, context) if possible else (False, sentence)

    def look(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Find the reconstruction's files and run."""
        self._files = reconstruction.files(self, parameters, context)
        self._run = reconstruction.chosen_run(self, parameters, context)
