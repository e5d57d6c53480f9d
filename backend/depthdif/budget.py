"""How much memory a reconstruction will take, and whether it may."""

from __future__ import annotations

import numpy as np

from depthdif.errors import MemoryLimitError
from depthdif.grid import Grid
from depthdif.job import Job
from depthdif.memory import available_memory_bytes
from depthdif.problem import model_grid


def estimated_bytes(job: Job, threads: int, grid: Grid, depths: np.ndarray) -> int:
    """Return about how much memory a job's arrays will take at their peak, bytes."""
    cells = grid.rows * grid.columns
    model = model_grid(grid)
    model_cells = model.rows * model.columns
    levels = min(2 * len(depths), 40)
    members = job.members if job.members_output else 0
    # Writing a GeoTIFF takes three and a half copies of its field, a NetCDF two of each variable.
    writing = max(3.5, 2 * members)
    with_salinity = "salinity" in job.variables
    kept = len(job.variables)
    fields = 4 * (kept * (4 + members) + writing) * len(depths) * cells
    blended = 4 * (8 + 2 * members if with_salinity else 4 + members) * levels * model_cells
    tiles = (model.rows + job.tile) * (model.columns + job.tile) * 20
    modes = 22 if with_salinity else 14
    workspace = threads * (200e6 + job.members * job.tile**2 * modes * 4 * 10)
    base = 250e6
    return int(base + fields + blended + tiles + workspace)


def check_memory(job: Job, threads: int, grid: Grid, depths: np.ndarray) -> None:
    """Refuse a job that needs more memory than it may take.

    Raises
    ------
    MemoryLimitError
        Says how much is needed and how much is allowed.
    """
    limit = job.memory * 1e9 if job.memory else available_memory_bytes()
    needed = estimated_bytes(job, threads, grid, depths)
    if needed > limit:
        raise MemoryLimitError(
            f"This reconstruction needs about {needed / 1e9:.3g} GB of memory, and "
            f"{limit / 1e9:.3g} GB are allowed.",
            "Ask for a smaller extent, fewer depths or members, or a coarser resolution.",
        )
