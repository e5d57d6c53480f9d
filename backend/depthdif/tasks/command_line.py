"""The command that would repeat a task, for the history of what it wrote."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from typing import Any

from depthdif.tasks.task import Task


def command_line(task: Task, values: Mapping[str, Any]) -> str:
    """Return the command that would repeat a task, without what is at its default."""
    words = ["depthdif", task.name, *values.get(task.positional, ())]
    for parameter in task.parameters:
        value = values.get(parameter.name)
        if value in (None, (), parameter.default) or parameter.name == task.positional:
            continue
        words += parameter.as_words(value)
    return shlex.join(words)
