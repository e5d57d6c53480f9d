"""What can be asked for besides a reconstruction: one file per task, its name the command's."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from depthdif.tasks.task import Report, Task

__all__ = ["NAMES", "Report", "Task", "all_tasks", "find"]

#: Every task, in the order in which help lists them. The module is the name with underscores.
NAMES: tuple[str, ...] = (
    "import-profiles",
    "import-sst",
    "align",
    "score",
    "sample",
    "section",
    "derive",
    "difference",
)


@cache
def find(name: str) -> Task:
    """Return the task of one of :data:`NAMES`."""
    task: Task = import_module(f"depthdif.tasks.{name.replace('-', '_')}").TASK
    return task


def all_tasks() -> tuple[Task, ...]:
    """Return every task."""
    return tuple(find(name) for name in NAMES)
