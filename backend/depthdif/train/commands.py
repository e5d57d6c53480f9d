"""The stages of ``depthdif train``.

Each stage is a module with a function ``main(arguments: list[str]) -> int | None`` that builds its
own argument parser (``prog="depthdif train STAGE"``) and is imported only when its stage runs:
torch and the simulator cost nothing to anyone else. A new stage is one line in :data:`STAGES`.
"""

from __future__ import annotations

import argparse
import importlib
from typing import Any

from depthdif.errors import InputError

#: Stage: the module that runs it, and its help.
STAGES = {
    "simulate": ("depthdif.train.shards", "draw synthetic oceans to train and test on"),
    "twin": ("depthdif.train.twin", "make the demonstration twin"),
    "climatology": ("depthdif.train.background", "fit the climatology to floats"),
    "fit": ("depthdif.train.fit", "fit climatology, modes, mask and prior"),
    "salinity": ("depthdif.train.salinity", "fit salinity again, to a fit that is there"),
    "check": ("depthdif.train.check", "compare the simulator with real profiles"),
    "network": ("depthdif.train.learn", "train the learned part of the denoiser"),
    "calibrate": ("depthdif.train.calibrate", "fit each method's error to withheld floats"),
    "export": ("depthdif.train.export", "write the model package"),
}


def add_arguments(stages: argparse._SubParsersAction[Any]) -> None:
    """List the stages in the help; their own options stand in their own modules."""
    for name, (_, text) in STAGES.items():
        stages.add_parser(name, help=text, add_help=False)


def run(stage: str, arguments: list[str]) -> int:
    """Run a stage with its words and return its exit code.

    Raises
    ------
    InputError
        If what the stage needs is not installed.
    """
    module_name, _ = STAGES[stage]
    try:
        run_stage = importlib.import_module(module_name).main
    except ModuleNotFoundError as error:
        raise InputError(
            f"depthdif train {stage} needs {error.name}.", "Install depthdif[torch]."
        ) from error
    try:
        return int(run_stage(arguments) or 0)
    except SystemExit as leaving:  # argparse has spoken
        return leaving.code if isinstance(leaving.code, int) else 2
