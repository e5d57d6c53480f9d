"""`depthdif:setupbackend`: make, repair or remove the backend's Python environment."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..parameters.from_schema import advanced
from ..worker import environments, interpreter, process, processing, setup
from ..worker.attempt import VARIANTS, Listener, SetupError, Wish
from .backend_algorithm import BackendAlgorithm, Definition

ACTIONS = ("install", "repair", "remove", "download")


class SetupBackend(BackendAlgorithm):
    """Set the backend up without a terminal."""

    TAGS = ("install", "repair", "remove", "python", "dependencies", "environment", "pip", "cuda")

    def displayName(self) -> str:  # noqa: D102
        return QCoreApplication.translate("DepthDif", "Set up backend")

    def groupId(self) -> str:  # noqa: D102
        return "setup"

    def shortDescription(self) -> str:  # noqa: D102
        return QCoreApplication.translate(
            "DepthDif", "Installs what DepthDif computes with, beside QGIS and not into it"
        )

    def shortHelpString(self) -> str:  # noqa: D102
        return QCoreApplication.translate(
            "DepthDif",
            "Installs the DepthDif backend, which comes with the plugin, and the packages that it "
            "needs into a Python environment in your QGIS profile. QGIS's own Python isn't "
            "touched. About 200 MB are downloaded and 0.8 GB are taken on the disk.\n\n"
            "A new environment takes the old one's place only when it works: an installation that "
            "fails or is cancelled changes nothing. Remove takes everything away again.",
        )

    def definitions(self) -> Iterator[Definition]:  # noqa: D102
        translate = QCoreApplication.translate
        yield (
            QgsProcessingParameterEnum(
                "ACTION",
                translate("DepthDif", "Action"),
                options=list(ACTIONS),
                defaultValue="install",
                usesStaticStrings=True,
            ),
            translate(
                "DepthDif",
                "install makes a new environment, repair makes the last one anew with the same "
                "choices, remove deletes it. download only fills a folder of wheels, to install "
                "from on a machine without internet. Default: install.",
            ),
        )
        yield (
            QgsProcessingParameterEnum(
                "VARIANT",
                translate("DepthDif", "Variant"),
                options=list(VARIANTS),
                defaultValue="cpu",
                usesStaticStrings=True,
            ),
            translate(
                "DepthDif",
                "cpu is enough for the bundled model. The others run a model's learned part on an "
                "NVIDIA card: with ONNX Runtime (about 1.5 GB to download) or with PyTorch (about "
                "3 GB). Default: cpu.",
            ),
        )
        yield (
            QgsProcessingParameterFile(
                "WHEELS",
                translate("DepthDif", "Folder of wheels (without internet)"),
                Qgis.ProcessingFileParameterBehavior.Folder,
                optional=True,
            ),
            translate(
                "DepthDif",
                "A folder of Python packages (*.whl), to install from without internet. The "
                "action download fills it, on a machine with the same system and the same version "
                "of Python. Default: none, the packages are downloaded.",
            ),
        )
        yield (
            advanced(
                QgsProcessingParameterFile(
                    "PYTHON",
                    translate("DepthDif", "Python to start from"),
                    optional=True,
                    # QGIS's own filter wants a dot in a name, which few Pythons have.
                    fileFilter=translate("DepthDif", "All files (*)"),
                )
            ),
            translate(
                "DepthDif",
                "The Python program that the environment is made with. Default: QGIS's own, or "
                "another one that is new enough.",
            ),
        )
        yield (
            advanced(
                QgsProcessingParameterString(
                    "INDEX", translate("DepthDif", "Further package index"), optional=True
                )
            ),
            translate(
                "DepthDif",
                "Address of a package index to look into besides the usual one: your "
                "organisation's, or the one that PyTorch's site names for your CUDA version, which "
                "torch-cuda needs on Windows. Default: none.",
            ),
        )

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        super().initAlgorithm(configuration)
        translate = QCoreApplication.translate
        self.addOutput(
            QgsProcessingOutputString("INTERPRETER", translate("DepthDif", "The backend's Python"))
        )
        self.addOutput(
            QgsProcessingOutputString("VERSION", translate("DepthDif", "The backend's version"))
        )
        self.addOutput(QgsProcessingOutputFile("LOG", translate("DepthDif", "Log")))

    def canExecute(self) -> tuple[bool, str]:
        """Always: it is what makes the others possible."""
        return True, ""

    def perform(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        scratch: Path,
    ) -> dict[str, Any]:
        """Do the action."""
        action = self.parameterAsEnumString(parameters, "ACTION", context)
        wish = Wish(
            self.parameterAsEnumString(parameters, "VARIANT", context),
            self.parameterAsFile(parameters, "WHEELS", context),
            self.parameterAsString(parameters, "INDEX", context).strip(),
            self.parameterAsFile(parameters, "PYTHON", context),
        )
        listener = _listener(feedback)
        try:
            if action == "remove":
                setup.remove(listener)
                return {}
            if action == "download":
                setup.download(wish, listener)
                return {"LOG": str(environments.log_file())}
            made = (setup.repair if action == "repair" else setup.install)(wish, listener)
        except process.Cancelled as error:
            sentence = QCoreApplication.translate("DepthDif", "Cancelled; nothing was changed.")
            raise QgsProcessingException(sentence) from error
        except (SetupError, environments.Busy) as error:
            raise QgsProcessingException(str(error)) from error
        _warn_of_another(feedback)
        return {
            "INTERPRETER": str(interpreter.python_of(environments.home() / made.folder)),
            "VERSION": made.backend,
            "LOG": str(environments.log_file()),
        }


def _listener(feedback: QgsProcessingFeedback) -> Listener:
    said = {"text": ""}

    def progress(fraction: float, text: str) -> None:
        feedback.setProgress(100 * fraction)
        if text != said["text"]:
            said["text"] = text
            feedback.setProgressText(text)

    def log(level: str, text: str) -> None:
        if level == "warning":
            feedback.pushWarning(text)
        else:
            feedback.pushInfo(text)

    return Listener(progress, log, lambda: processing.cancelled(feedback))


def _warn_of_another(feedback: QgsProcessingFeedback) -> None:
    """Say so where something names another Python, which goes before the new environment."""
    by_name = interpreter.named()
    if by_name:
        feedback.pushWarning(
            QCoreApplication.translate(
                "DepthDif",
                "The backend is installed, but {where} names {python}, which is used instead.",
            ).format(where=by_name[0], python=by_name[1])
        )
