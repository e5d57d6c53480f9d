"""What every algorithm shares whose work is a task of the backend."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from .. import documentation, notices
from ..inputs import UnusableInput
from ..inputs.held_files import let_go
from ..inputs.overwriting import overwritten
from ..paths import ICON
from ..settings import scratch_parent
from ..worker import interpreter, processing

#: A parameter and its help, which none may lack.
Definition = tuple[QgsProcessingParameterDefinition, str]


class BackendAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that shows parameters, makes a task of them and hands the results over.

    A subclass names `TASK`, the backend's command, and implements `displayName`,
    `shortHelpString`, `definitions` and `perform`; its file's name is the algorithm's.
    """

    TASK = ""
    TAGS: tuple[str, ...] = ()

    def createInstance(self) -> QgsProcessingAlgorithm:  # noqa: D102
        return type(self)()

    def name(self) -> str:  # noqa: D102
        return type(self).__name__.lower()

    def group(self) -> str:  # noqa: D102
        return {
            "data": QCoreApplication.translate("DepthDif", "Data"),
            "reconstruction": QCoreApplication.translate("DepthDif", "Reconstruction"),
            "products": QCoreApplication.translate("DepthDif", "Products"),
            "setup": QCoreApplication.translate("DepthDif", "Set-up"),
        }[self.groupId()]

    def groupId(self) -> str:
        """One of ``data``, ``reconstruction``, ``products`` and ``setup``."""
        return "products"

    def tags(self) -> list[str]:  # noqa: D102
        return ["ocean", "sea", "argo", "depth", *self.TAGS]

    def icon(self) -> QIcon:  # noqa: D102
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:  # noqa: D102
        return str(ICON)

    def helpUrl(self) -> str:  # noqa: D102
        return documentation.algorithm(self.name())

    def definitions(self) -> Iterator[Definition]:
        """Each parameter with its help."""
        raise NotImplementedError

    def numbers(self) -> Iterator[tuple[str, str]]:
        """Name and description of each number among the outputs."""
        yield from ()

    def perform(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        scratch: Path,
    ) -> dict[str, Any]:
        """Have the backend do the task (`ask`) and return the algorithm's outputs.

        `scratch` is an empty folder that is removed afterwards. `UnusableInput` becomes QGIS's
        exception.
        """
        raise NotImplementedError

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        for parameter, help_text in self.definitions():
            parameter.setHelp(help_text)
            self.addParameter(parameter)
        for name, description in self.numbers():
            self.addOutput(QgsProcessingOutputNumber(name, description))

    def canExecute(self) -> tuple[bool, str]:  # noqa: D102
        try:
            interpreter.find()
        except interpreter.BackendMissing as error:
            notices.backend_missing()
            return False, str(error)
        return True, ""

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Say what is missing: `qgis_process run` runs an algorithm whatever canExecute says."""
        possible, sentence = super().checkParameterValues(parameters, context)
        if not possible:
            return possible, sentence
        name, file = overwritten(self, parameters, context)
        if name:
            return False, QCoreApplication.translate(
                "DepthDif", "{name} would overwrite the input {path}. Name another file."
            ).format(name=name, path=file)
        return self.canExecute()

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Have QGIS close the files, and look: this runs in the main thread, the rest doesn't."""
        let_go(self, parameters, context)
        try:
            self.look(parameters, context)
        except UnusableInput as error:
            raise QgsProcessingException(str(error)) from error
        return True

    def look(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Look at project layers and keep what they tell; nothing unless overridden.

        `UnusableInput` becomes QGIS's exception.
        """

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Do the work with a folder for what lies between QGIS and the backend."""
        scratch = Path(tempfile.mkdtemp(prefix="depthdif-", dir=scratch_parent()))
        try:
            return self.perform(parameters, context, feedback, scratch)
        except UnusableInput as error:
            raise QgsProcessingException(str(error)) from error
        finally:
            shutil.rmtree(scratch, ignore_errors=True)

    def ask(self, values: dict[str, Any], feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Have the backend do this algorithm's task; see `worker.processing.run`."""
        return processing.run(self.TASK, values, feedback)
