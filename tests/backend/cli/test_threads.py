"""A run's linear algebra keeps to one thread: tiles are what runs in parallel."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_TASKS = Path("/proc/self/task")
_COUNT = f"""
import numpy as np
np.ones((500, 500)) @ np.ones((500, 500))
from pathlib import Path
print(len(list(Path({str(_TASKS)!r}).iterdir())))
"""
_RUN = """
from depthdif import cli
assert cli.main(["reconstruct", "--sst", "absent.nc", "--output", "out.nc"]) == 2
"""


def threads_after(program: str, folder: Path) -> int:
    environment = {k: v for k, v in os.environ.items() if not k.endswith("_NUM_THREADS")}
    done = subprocess.run(
        [sys.executable, "-c", program + _COUNT],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return int(done.stdout)


@pytest.mark.skipif(not _TASKS.is_dir(), reason="threads are counted in Linux's /proc")
def test_blas_has_no_threads_of_its_own_in_a_run(tmp_path):
    if threads_after("", tmp_path) == 1:
        pytest.skip("NumPy's BLAS uses one thread here anyway")
    assert threads_after(_RUN, tmp_path) == 1
