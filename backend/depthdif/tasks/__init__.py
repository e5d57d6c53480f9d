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
def find(name: str) -> Task | None:
    """Return the task of that name, None if there is none."""
    if name not in NAMES:
        return None
    task: Task = import_module(f"depthdif.tasks.{name.replace('-', '_')}").TASK
    return task


def all_tasks() -> tuple[Task, ...]:
    """Return every task."""
    return tuple(task for name in NAMES if (task := find(name)))
