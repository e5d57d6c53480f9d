"""The command line: ``depthdif reconstruct | align | score | model | train | worker | schema``.

It only translates: text to a job, errors to a sentence on stderr and an exit code (0 done,
1 internal error, 2 wrong input, 130 cancelled). The summary goes to stdout, all else to stderr.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import sys
import tempfile
import traceback
import warnings
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from depthdif import __version__
from depthdif.cancellation import Cancellation
from depthdif.command_text import (
    ArgumentParser,
    add_options,
    add_parameters,
    join_extent,
    option_values,
    parameter_values,
)
from depthdif.errors import Cancelled, InputError
from depthdif.tasks import Report, Task, all_tasks
from depthdif.threads import leave_threads_to_tiles

DONE, INTERNAL, INPUT, CANCELLED = 0, 1, 2, 130

_NOTHING = "cancelled, nothing was written."
_DATES_STAY = "cancelled; the dates that were finished stay."


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code.

    Parameters
    ----------
    arguments : sequence of str, optional
        Words after the command's name; those of the process by default.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a degree sign must not stop a run on any code page
            stream.reconfigure(errors="replace")
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _dispatch(words)
    except InputError as error:
        _say(f"depthdif: {error}")
        return INPUT
    except (Cancelled, KeyboardInterrupt) as error:
        _say(f"depthdif: {str(error) or _NOTHING}")
        return CANCELLED
    except BrokenPipeError:  # `depthdif … | head` has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return DONE
    except MemoryError as error:
        return _internal("Memory ran out; ask for less, or allow less with --memory", error)
    except Exception as error:
        return _internal(f"An internal error stopped the run ({type(error).__name__})", error)


def _dispatch(words: list[str]) -> int:
    if words[:1] == ["worker"] and len(words) == 1:
        from depthdif.worker import main as serve

        return serve()
    if words[:1] == ["train"]:
        from depthdif.train import commands

        if words[1:2] and words[1] in commands.STAGES:
            return commands.run(words[1], words[2:])
    parser = build_parser()
    with contextlib.suppress(SystemExit):
        return int(_parse(parser, words) or DONE)
    return DONE  # argparse has printed the help or the version


def _parse(parser: ArgumentParser, words: list[str]) -> int:
    given = parser.parse(join_extent(words))
    return int(given.run(given))


def build_parser() -> ArgumentParser:
    """Return the parser of all commands; every option's help names its unit and default."""
    parser = ArgumentParser(
        prog="depthdif",
        description="Ocean temperature and salinity below the surface, from sea-surface "
        "temperature and Argo profiles.",
    )
    parser.add_argument("--version", action="version", version=f"depthdif {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", dest="command")
    parser.set_defaults(run=lambda given: _print_help(parser))

    reconstruct = commands.add_parser(
        "reconstruct",
        help="temperature, salinity or both by depth, with errors",
        usage="depthdif reconstruct --sst F [--profiles F] --output OUT.nc|OUT.tif [options]",
        description="Reconstruct temperature, salinity or both, and their errors, by depth.",
    )
    add_parameters(reconstruct)
    reconstruct.set_defaults(run=_reconstruct)

    for task in all_tasks():
        parser_of_task = commands.add_parser(
            task.name, help=task.help, description=task.description
        )
        add_options(parser_of_task, task.parameters, task.positional)
        parser_of_task.set_defaults(run=partial(_perform, task))

    model = commands.add_parser("model", help="model packages: list, info")
    model.set_defaults(run=lambda given: _print_help(model))
    actions = model.add_subparsers(title="actions", metavar="ACTION", dest="action")
    listing = actions.add_parser("list", help="the models on this machine")
    listing.set_defaults(run=_model_list)
    info = actions.add_parser("info", help="what a model package says about itself")
    info.add_argument("model", metavar="F", nargs="?", help="default: the bundled model")
    info.set_defaults(run=_model_info)

    train = commands.add_parser("train", help="make a model: simulate, fit, network, export")
    train.set_defaults(run=lambda given: _print_help(train))
    from depthdif.train.commands import add_arguments

    add_arguments(train.add_subparsers(title="stages", metavar="STAGE", dest="stage"))

    worker = commands.add_parser("worker", help="serve one job of the QGIS plugin on stdin")
    worker.set_defaults(run=lambda given: _dispatch(["worker"]))
    schema = commands.add_parser("schema", help="the JSON schema of a worker's job")
    schema.set_defaults(run=_schema)
    version = commands.add_parser("version", help="versions of this program and its libraries")
    version.set_defaults(run=_version)
    return parser


def _reconstruct(given: argparse.Namespace) -> int:
    leave_threads_to_tiles()
    from depthdif.job import Job
    from depthdif.run import run_job

    job = Job.from_dict(parameter_values(given))
    progress = ProgressLine()
    with _cancellable(_DATES_STAY if job.date_end else _NOTHING) as cancelled, progress:
        summary = run_job(job, progress=progress, log=progress.log, cancelled=cancelled)
    for sentence in summary["warnings"]:
        _say(f"Warning: {sentence}")
    for one in summary.get("dates", [summary]):
        if "date" in one:
            print(one["date"])
        print(level_table(one["levels"], one["variables"]))
        for path in one["outputs"].values():
            print(path)
    return DONE


def _perform(task: Task, given: argparse.Namespace) -> int:
    leave_threads_to_tiles()
    progress = ProgressLine()
    with _cancellable() as cancelled, progress:
        values = option_values(given, task.parameters)
        result = task.perform(values, Report(progress, progress.log, cancelled))
    for sentence in result["warnings"]:
        _say(f"Warning: {sentence}")
    if result.get("table"):
        print(result["table"])
    for path in result["outputs"].values():
        print(path)
    return DONE


def _print_help(parser: argparse.ArgumentParser) -> int:
    parser.print_help()
    return INPUT  # a command is missing


def level_table(
    levels: Sequence[dict[str, Any]], variables: Sequence[str] = ("temperature",)
) -> str:
    """Return the summary by depth as text."""

    def number(value: float | None) -> str:
        return "-" if value is None else f"{value:.3f}"

    unit = " (°C)" if variables[0] == "temperature" else " S"
    columns = {"mean": f"mean{unit}", "mean_error": f"mean error{unit}"}
    if len(variables) > 1:
        columns |= {"mean_salinity": "mean S", "mean_salinity_error": "mean error S"}
    lines = ["  ".join(["depth (m)", *columns.values(), "cells"])]
    for level in levels:
        numbers = (f"{number(level[key]):>{len(title)}}" for key, title in columns.items())
        lines.append("  ".join([f"{level['depth_m']:9g}", *numbers, f"{level['cells']:5d}"]))
    return "\n".join(lines)


def _model_list(given: argparse.Namespace) -> int:
    from depthdif.models.package import list_models

    for model in list_models():
        if model.metadata is None:
            print(f"{model.path}: {model.problem}")
        else:
            where = " (bundled)" if model.bundled else ""
            print(f"{model.metadata['name']} {model.metadata['version']}{where}  {model.path}")
    return DONE


def _model_info(given: argparse.Namespace) -> int:
    from depthdif.models.package import open_model

    package = open_model(given.model)
    description = {"path": package.path, "sha256": package.sha256, **package.metadata}
    print(json.dumps(description, indent=2, ensure_ascii=False))
    return DONE


def _schema(given: argparse.Namespace) -> int:
    from depthdif.job_schema import json_schema

    print(json.dumps(json_schema(), indent=2))
    return DONE


def _version(given: argparse.Namespace) -> int:
    from depthdif.write.versions import versions

    for name, number in versions().items():
        print(f"{name} {number}")
    return DONE


@contextlib.contextmanager
def _cancellable(last_words: str = _NOTHING) -> Any:
    """Yield the question whether Ctrl-C was pressed; a stuck run is ended by the watchdog."""
    cancellation = Cancellation(CANCELLED, last_words=lambda: _say(f"depthdif: {last_words}"))
    with cancellation.listening(), warnings.catch_warnings():
        if not sys.warnoptions:
            warnings.simplefilter("ignore")  # libraries' warnings are not the analyst's business
        try:
            yield cancellation.requested
        except Exception as error:
            if cancellation.requested() and not isinstance(error, InputError):
                raise Cancelled from error
            raise
        finally:
            cancellation.finish()


class ProgressLine:
    """Progress on stderr: one line that is rewritten on a terminal, a line per tenth elsewhere."""

    def __init__(self) -> None:
        self._terminal = sys.stderr is not None and sys.stderr.isatty()
        self._tenth = -1
        self._width = 0

    def __call__(self, fraction: float, message: str) -> None:
        """Show how far the work is."""
        text = f"{100 * min(max(fraction, 0.0), 1.0):3.0f} %  {message}"
        if self._terminal:
            sys.stderr.write("\r" + text[:79].ljust(self._width))
            sys.stderr.flush()
            self._width = min(len(text), 79)
        elif int(10 * fraction) > self._tenth:
            self._tenth = int(10 * fraction)
            _say(text)

    def log(self, level: str, message: str) -> None:
        """Show a sentence without disturbing the line."""
        self._clear()
        _say(f"Warning: {message}" if level == "warning" else message)

    def _clear(self) -> None:
        if self._width:
            sys.stderr.write("\r" + " " * self._width + "\r")
            sys.stderr.flush()
            self._width = 0

    def __enter__(self) -> ProgressLine:
        return self

    def __exit__(self, *error: object) -> None:
        self._clear()


def _say(sentence: str) -> None:
    with contextlib.suppress(OSError, ValueError):
        print(sentence, file=sys.stderr, flush=True)


def _internal(sentence: str, error: BaseException) -> int:
    """Write the traceback to a log file and name the file."""
    try:
        descriptor, name = tempfile.mkstemp(prefix="depthdif-", suffix=".log")
        os.close(descriptor)
        text = "".join(traceback.format_exception(error))
        Path(name).write_text(text, encoding="utf-8", errors="backslashreplace")
        _say(f"depthdif: {sentence}. The details are in {name}.")
    except OSError:
        _say(f"depthdif: {sentence}: {error}.")
    return INTERNAL
