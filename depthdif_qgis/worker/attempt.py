"""One environment in the making: a Python for it, its packages, and whether its worker answers."""

from __future__ import annotations

import os
import shutil
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from qgis.PyQt.QtCore import QCoreApplication

from ..paths import BACKEND
from . import client, environments, interpreter, pip, process, pythons

#: What can be installed: about how many packages, and the GB that have to be free.
VARIANTS = {"cpu": (33, 1.5), "onnxruntime-gpu": (45, 7.0), "torch-cuda": (65, 12.0)}

# pip names it while it looks at it.
_SOURCE = "depthdif"
WINDOWS = os.name == "nt"
# Not part of a backend's source, where a checkout stands for the zip.
_LEFT_OUT = shutil.ignore_patterns("build", "*.egg-info", "__pycache__")
# What an environment must be able to do before pip is let loose in it.
_SOUND = "import ctypes, encodings, ssl, sqlite3, zlib"
# Libraries that OSGeo4W keeps beside QGIS, where a Python of its own doesn't look.
_OSGEO4W_LIBRARIES = ("libssl-*.dll", "libcrypto-*.dll", "sqlite3.dll", "libffi*.dll", "zlib*.dll")
_CUDA_WORKS = {
    "onnxruntime-gpu": "import onnxruntime as o, sys; "
    "sys.exit('CUDAExecutionProvider' not in o.get_available_providers())",
    "torch-cuda": "import torch, sys; sys.exit(torch.version.cuda is None)",
}


class SetupError(Exception):
    """The set-up failed and changed nothing; the text is for the analyst."""


@dataclass(frozen=True)
class Wish:
    """What is to be installed, and from where.

    Parameters
    ----------
    variant : {"cpu", "onnxruntime-gpu", "torch-cuda"}
        What runs a model's learned part.
    wheels : str
        Folder of wheels to install from without a network; empty for the package index.
    index : str
        Address of a package index to look into besides the usual one.
    python : str
        The Python to make the environment with; empty to look for one.
    """

    variant: str = "cpu"
    wheels: str = ""
    index: str = ""
    python: str = ""


@dataclass(frozen=True)
class Listener:
    """Who is told how it goes: fraction and text, sentences, and the question whether to stop."""

    progress: Callable[[float, str], None]
    log: Callable[[str, str], None]
    cancelled: Callable[[], bool]


class Attempt:
    """One environment in the making."""

    def __init__(self, wish: Wish, folder: Path, listener: Listener, log: IO[str]) -> None:
        self._wish = wish
        self._folder = folder
        self._listener = listener
        self._log = log
        self._environment = pip.environment()
        self._python = interpreter.python_of(folder)
        self._last: deque[str] = deque(maxlen=60)

    def run(self) -> environments.Installed:
        """Find a Python, make the environment, fill it, and see whether it answers."""
        translate = QCoreApplication.translate
        base = self._make_environment()
        self._fill(base)
        self._tell(0.93, translate("DepthDif", "Starting the backend"))
        version = self._shake_hands()
        return environments.Installed(
            folder=self._folder.name,
            variant=self._wish.variant,
            backend=version,
            base_python=str(base.program),
            base_version=base.version_text,
            date=time.strftime("%Y-%m-%d"),
            wheels=self._wish.wheels,
            index=pip.without_credentials(self._wish.index),
        )

    def download(self) -> int:
        """Fill the wish's folder with the packages; return how many wheels lie there then."""
        base = self._make_environment()
        source = self._source()
        arguments = pip.download_arguments(self._wish.wheels, self._wish.index)
        # setuptools builds the backend; pip is for a Python that comes without.
        self._pip(base, [*arguments, source, *self._gpu(), "setuptools", "pip"], 0.08, 0.98)
        return len(list(Path(self._wish.wheels).glob("*.whl")))

    # --- the environment ----------------------------------------------------------------------

    def _make_environment(self) -> pythons.Python:
        """Make an environment that works, with the first Python that gives one."""
        translate = QCoreApplication.translate
        self._log.write(time.strftime("%Y-%m-%d %H:%M:%S\n"))
        self._tell(0.0, translate("DepthDif", "Looking for a Python"))
        named = self._wish.python
        refused = []
        for program in [Path(named)] if named else pythons.candidates():
            self._log.write(f"Python: {program}\n")
            try:
                base = pythons.examine(program, self._environment, self._cancelled)
                self._tell(
                    0.02,
                    translate("DepthDif", "Making an environment with Python {version}").format(
                        version=base.version_text
                    ),
                )
                self._create(base)
            except pythons.Unsuitable as reason:
                self._log.write(f"  refused: {reason}\n")
                refused.append(f"{program}: {reason}")
                continue
            self._say(
                "info",
                translate("DepthDif", "Python {version} from {program}").format(
                    version=base.version_text, program=program
                ),
            )
            return base
        raise SetupError(_no_python(refused, bool(named)))

    def _create(self, base: pythons.Python) -> None:
        bare = not base.has_ensurepip
        made = self._venv(base, bare)
        if not made and not bare:
            # Some systems' ensurepip is there and doesn't work.
            bare, made = True, self._venv(base, bare=True)
        if not made:
            raise pythons.Unsuitable(
                QCoreApplication.translate(
                    "DepthDif", "it makes no environment ({last_words})"
                ).format(last_words=self._last_words())
            )
        if not self._sound() and not (self._lend_libraries(base) and self._sound()):
            raise pythons.Unsuitable(
                QCoreApplication.translate(
                    "DepthDif", "its environment doesn't work ({last_words})"
                ).format(last_words=self._last_words())
            )
        if bare:
            self._put_pip(base)

    def _venv(self, base: pythons.Python, bare: bool) -> bool:
        shutil.rmtree(self._folder, ignore_errors=True)
        without = ["--without-pip"] if bare else []
        command = [str(base.program), "-I", "-X", "utf8", "-m", "venv", *without]
        return self._do([*command, str(self._folder)]) == 0 and self._python.is_file()

    def _sound(self) -> bool:
        return self._do([str(self._python), "-I", "-c", _SOUND]) == 0

    def _lend_libraries(self, base: pythons.Python) -> bool:
        """Let an environment of OSGeo4W's Python find OpenSSL; return whether there was any.

        The few files are copied: QGIS's whole folder on the search path would mix its libraries
        with those of the packages.
        """
        if not WINDOWS:
            return False
        folder = self._folder / "libraries"
        folder.mkdir()
        # …\\apps\\Python312\\python.exe -> …\\bin
        above = list(base.program.parents)[:3]
        for place in (base.program.parent, *(path / "bin" for path in above)):
            for pattern in _OSGEO4W_LIBRARIES:
                for library in place.glob(pattern):
                    shutil.copy(library, folder)
        # Read by every start of this environment's Python, before anything asks for OpenSSL.
        (self._folder / "Lib" / "site-packages" / "osgeo4w_libraries.pth").write_text(
            "import os, sys; os.add_dll_directory(os.path.join(sys.prefix, 'libraries'))\n",
            encoding="utf-8",
        )
        return any(folder.iterdir())

    def _put_pip(self, base: pythons.Python) -> None:
        """Put pip into an environment of a Python that comes without ensurepip, as Debian's."""
        wheel = pip.own_wheel(self._wish.wheels)
        if wheel:
            start = f"import runpy, sys; sys.path.insert(0, {str(wheel)!r}); "
            start += "sys.argv[0] = 'pip'; runpy.run_module('pip', run_name='__main__')"
            command = [str(self._python), "-I", "-X", "utf8", "-c", start]
            command += [*pip.install_arguments(str(wheel.parent)), "pip"]
        elif base.has_pip:
            command = [str(base.program), "-I", "-X", "utf8", "-m", "pip", "--python"]
            command += [str(self._python), *pip.install_arguments(self._wish.wheels), "pip"]
        else:
            command = []
        if not command or self._do(command):
            raise pythons.Unsuitable(
                QCoreApplication.translate(
                    "DepthDif",
                    "it comes without ensurepip: install the system's package {package}, for "
                    "example with the software manager",
                ).format(package=pythons.venv_package(base))
            )

    # --- the packages -------------------------------------------------------------------------

    def _fill(self, base: pythons.Python) -> None:
        """Install the bundled backend and what it needs."""
        arguments = pip.install_arguments(self._wish.wheels, self._wish.index)
        more = self._gpu()
        self._pip(base, [*arguments, self._source()], 0.08, 0.6 if more else 0.9)
        if more:
            # Both bring the module of the same name: one has to go first.
            self._do([*self._own_pip(), "uninstall", "--yes", "onnxruntime"])
            self._pip(base, [*arguments, *more], 0.6, 0.9)
        test = _CUDA_WORKS.get(self._wish.variant)
        if test and self._do([str(self._python), "-I", "-c", test]):
            raise SetupError(
                QCoreApplication.translate(
                    "DepthDif",
                    "The packages that were found for {variant} know no CUDA on this system: name "
                    "a package index that has them, as the package's own site does.",
                ).format(variant=self._wish.variant)
            )
        shutil.rmtree(self._folder / _SOURCE, ignore_errors=True)

    def _source(self) -> str:
        """What pip is told to install: a copy of the bundled backend, with the variant's extra."""
        source = self._folder / _SOURCE
        # pip builds where the source lies, and the plugin's folder may be read-only.
        shutil.copytree(BACKEND, source, ignore=_LEFT_OUT)
        return f"{source}[torch]" if self._wish.variant == "torch-cuda" else str(source)

    def _gpu(self) -> list[str]:
        """What takes the place of a package that the backend asks for."""
        with_cuda = self._wish.variant == "onnxruntime-gpu"
        return ["onnxruntime-gpu[cuda,cudnn]>=1.20,<2"] if with_cuda else []

    def _own_pip(self) -> list[str]:
        return [str(self._python), "-I", "-X", "utf8", "-m", "pip"]

    def _pip(
        self, base: pythons.Python, arguments: Sequence[str], start: float, end: float
    ) -> None:
        guess = pip.Progress(VARIANTS[self._wish.variant][0])

        def read(line: str) -> None:
            doing = guess.read(line)
            if doing:
                self._tell(start + (end - start) * guess.fraction, doing)

        if self._do([*self._own_pip(), *arguments], read):
            offline = self._wish.wheels if "--no-index" in arguments else ""
            raise SetupError(pip.explain(self._last, base.version_text, offline))

    # --- the handshake ------------------------------------------------------------------------

    def _shake_hands(self) -> str:
        """Start the new environment's worker, and return the version that it names."""
        translate = QCoreApplication.translate
        # The first start may compile, and be looked at by a virus scanner.
        deadline = time.monotonic() + 180
        try:
            answer = client.run(
                "version",
                {},
                progress=lambda fraction, text: None,
                log=self._say,
                cancelled=lambda: self._cancelled() or time.monotonic() > deadline,
                python=self._python,
            )
        except client.WorkerCancelled as error:
            if self._cancelled():
                raise process.Cancelled from error
            raise SetupError(
                translate("DepthDif", "The new backend didn't answer in three minutes.")
            ) from error
        except client.WorkerError as error:
            raise SetupError(
                translate("DepthDif", "The new backend doesn't start: {reason}").format(
                    reason=error
                )
            ) from error
        for name, version in answer["versions"].items():
            self._log.write(f"{name} {version}\n")
        if answer["version"] != interpreter.bundled_version():
            raise SetupError(
                translate(
                    "DepthDif", "The new backend is version {theirs}, the plugin brought {ours}."
                ).format(theirs=answer["version"], ours=interpreter.bundled_version())
            )
        return str(answer["version"])

    # --- telling ------------------------------------------------------------------------------

    def _do(self, command: Sequence[str], line: Callable[[str], None] | None = None) -> int:
        """Run a command; what it prints goes into the log. Return its exit code."""
        self._last.clear()
        self._log.write(pip.without_credentials(f"$ {' '.join(command)}\n"))

        def read(text: str) -> None:
            self._last.append(text)
            self._log.write(pip.without_credentials(text) + "\n")
            self._log.flush()
            if line:
                line(text)

        try:
            return process.run(command, self._environment, line=read, cancelled=self._cancelled)
        except process.CannotStart as error:
            read(str(error))
            return 1

    def _last_words(self) -> str:
        return next((line.strip() for line in reversed(self._last) if line.strip()), "")

    def _cancelled(self) -> bool:
        environments.sign_of_life()
        return self._listener.cancelled()

    def _tell(self, fraction: float, text: str) -> None:
        self._listener.progress(fraction, text)

    def _say(self, level: str, text: str) -> None:
        self._log.write(text + "\n")
        self._listener.log(level, text)


def _no_python(refused: Sequence[str], named: bool) -> str:
    translate = QCoreApplication.translate
    if named:
        return translate("DepthDif", "The Python that was named can't be used. {refused}.").format(
            refused=refused[0]
        )
    oldest = ".".join(map(str, pythons.required_version()))
    if not refused:
        return translate(
            "DepthDif",
            "No Python was found on this system: install Python {oldest} or newer (64 bits) and "
            "try again.",
        ).format(oldest=oldest)
    return translate(
        "DepthDif",
        "No Python here can make the backend's environment; Python {oldest} or newer (64 bits) is "
        "needed. {refused}.",
    ).format(oldest=oldest, refused="; ".join(refused))
