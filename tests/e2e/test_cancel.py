"""A run that is cancelled or whose QGIS dies: the worker is gone within two seconds, no files."""

import os
import signal
import subprocess
import time

import pytest

from conftest import alive, descendants

IN_TIME = 2.0  # seconds


@pytest.fixture
def running(qgis, inputs, out, scratch):
    """A long run in the middle of its work: (qgis_process, id of the worker)."""
    command = qgis.command(
        **inputs,
        DEPTHS="native",
        MEMBERS=1000,
        METHOD="diffusion",
        OUTPUT=out / "t.tif",
        OUTPUT_ERROR=out / "e.tif",
        OUTPUT_PROFILES=out / "p.gpkg",
        OUTPUT_DATASET=out / "d.nc",
    )
    process = subprocess.Popen(
        command,
        env={**qgis.environment, **scratch},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    deadline = time.monotonic() + 60
    workers = []
    while not workers and time.monotonic() < deadline:
        time.sleep(0.1)
        assert process.poll() is None, process.communicate()
        workers = [
            pid for pid, line in descendants(process.pid).items() if "depthdif.worker" in line
        ]
    (worker,) = workers
    time.sleep(4)  # into the analysis: libraries loaded, inputs read
    assert process.poll() is None, process.communicate()
    assert alive(worker)
    yield process, worker
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()


def seconds_until_gone(pid):
    start = time.monotonic()
    while alive(pid):
        assert time.monotonic() - start < 30
        time.sleep(0.02)
    return time.monotonic() - start


@pytest.mark.parametrize("whole_group", [True, False], ids=["as Ctrl-C", "QGIS alone"])
def test_sigint_ends_run_and_worker_and_leaves_nothing(running, out, scratch, whole_group):
    process, worker = running
    if whole_group:
        os.killpg(process.pid, signal.SIGINT)
    else:
        os.kill(process.pid, signal.SIGINT)
    assert seconds_until_gone(worker) < IN_TIME
    _, errors = process.communicate(timeout=20)
    assert process.returncode != 0
    assert "Traceback" not in errors
    assert list(out.iterdir()) == []
    assert [name for name in os.listdir(scratch["TMPDIR"]) if name.startswith("depthdif-")] == []


def test_worker_leaves_when_qgis_is_killed(running, out):
    process, worker = running
    # Not by its group: only QGIS dies, and nobody tells the worker.
    os.kill(process.pid, signal.SIGKILL)
    assert seconds_until_gone(worker) < IN_TIME
    assert list(out.iterdir()) == []
