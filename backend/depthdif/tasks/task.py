"""A task: something to be asked for besides a reconstruction, by command line or plugin alike."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from depthdif.errors import Cancelled, InputError
from depthdif.parameter import Parameter

Progress = Callable[[float, str], None]
Log = Callable[[str, str], None]


def _no_progress(fraction: float, message: str) -> None:
    pass


def _no_log(level: str, message: str) -> None:
    pass


@dataclass(frozen=True)
class Report:
    """Whom a task tells how it goes, and whom it asks whether to go on.

    Parameters
    ----------
    progress : callable
        Told the fraction done, 0-1, and what is going on.
    log : callable
        Told a level (``info`` or ``warning``) and a sentence.
    cancelled : callable
        Asked now and then whether to stop.
    """

    progress: Progress = _no_progress
    log: Log = _no_log
    cancelled: Callable[[], bool] = lambda: False

    def stop_if_cancelled(self) -> None:
        """Raise `Cancelled` if the analyst wants to stop."""
        if self.cancelled():
            raise Cancelled


@dataclass(frozen=True)
class Task:
    """One task: a sub-command, a worker's command and what stands behind a QGIS algorithm.

    Parameters
    ----------
    name : str
        Of the sub-command and the worker's command, for example ``import-sst``.
    help : str
        One line for the list of commands.
    description : str
        What it does, for its own help.
    parameters : tuple of Parameter
        What can be asked.
    run : callable
        Takes the checked values (every parameter by name; None, or () for ``strings``, where
        neither given nor defaulted) and a `Report`. Returns ``outputs`` (path by
        parameter), and if it has them ``numbers``, ``warnings`` and ``table``, the text that the
        command line prints. Imports what is heavy itself.
    positional : str
        Name of the one parameter of type ``strings`` that the command line takes as bare words.
    """

    name: str
    help: str
    description: str
    parameters: tuple[Parameter, ...]
    run: Callable[[dict[str, Any], Report], dict[str, Any]]
    positional: str = ""

    def checked(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return all parameters with types and ranges checked and defaults filled in.

        Parameters
        ----------
        values : mapping
            JSON values by parameter name; null counts as not given.

        Raises
        ------
        InputError
            On an unknown key, a wrong value, or a required parameter that is missing.
        """
        by_name = {parameter.name: parameter for parameter in self.parameters}
        for name in values:
            if name not in by_name:
                close = difflib.get_close_matches(str(name), by_name, n=1)
                hint = f"Did you mean {close[0]}?" if close else f"See depthdif {self.name} --help."
                raise InputError(f"{self.name} has no parameter {name!r}.", hint)
        complete = {}
        for name, parameter in by_name.items():
            value = parameter.check(values.get(name))
            if value is None and parameter.required:
                flag = name.upper() if name == self.positional else parameter.flag
                raise InputError(f"{name} is missing.", f"Give {flag}.")
            if value is None:
                value = parameter.default
            complete[name] = () if value is None and parameter.type == "strings" else value
        return complete

    def perform(self, values: Mapping[str, Any], report: Report | None = None) -> dict[str, Any]:
        """Check the values and do the task; see `run` for what comes back."""
        report = report or Report()
        result = {"numbers": {}, "warnings": [], **self.run(self.checked(values), report)}
        report.progress(1.0, "Done")
        return result

    def json_schema(self) -> dict[str, Any]:
        """Return the JSON schema of the parameters."""
        return {
            "type": "object",
            "description": self.description,
            "properties": {p.name: p.json_schema() for p in self.parameters},
            "required": [p.name for p in self.parameters if p.required],
            "additionalProperties": False,
        }
