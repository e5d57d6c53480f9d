"""The worker as a process, the way the plugin talks to it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time

import pytest
import rasterio

from depthdif.errors import InputError
from depthdif.worker import read_job_line
from small_reconstruction import as_program

REAL = [sys.executable, "-I", "-m", "depthdif.worker"]


def start(behaviour=None, started=None, **options):
    command = REAL
    if behaviour:
        command = [sys.executable, "-I", "-c", as_program("depthdif.worker", behaviour, started)]
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options
    )


def job(output, **parameters):
    parameters = {"sst": "sst.nc", "output": str(output), "resolution": 0.5, **parameters}
    line = {"schema": 1, "command": "reconstruct", "parameters": parameters}
    return json.dumps(line).encode() + b"\n"


def events_of(process, timeout=30):
    """Send nothing more, keep stdin open until the worker has left, and return its events."""
    out = process.stdout.read()
    code = process.wait(timeout=timeout)
    process.stdin.close()
    error = process.stderr.read().decode()
    process.stdout.close()
    process.stderr.close()
    return code, [json.loads(line) for line in out.splitlines()], error


def test_started_comes_at_once_and_before_any_job():
    begin = time.monotonic()
    process = start()
    first = json.loads(process.stdout.readline())
    seconds = time.monotonic() - begin
    assert first["event"] == "started"
    assert first["schema"] == 1
    assert first["pid"] == process.pid
    assert seconds < 1.5
    process.stdin.close()
    process.wait(timeout=5)
    process.stdout.close()
    process.stderr.close()


def test_nothing_heavy_is_imported_before_started():
    code = (
        "import sys; import depthdif.worker; "
        "print([m for m in ('numpy', 'xarray', 'rasterio', 'scipy') if m in sys.modules])"
    )
    assert subprocess.check_output([sys.executable, "-I", "-c", code], text=True) == "[]\n"


def test_a_job_gives_progress_a_result_and_files(tmp_path):
    process = start("result")
    process.stdin.write(job(tmp_path / "o.tif", report=str(tmp_path / "ü.json")))
    process.stdin.flush()
    code, events, _ = events_of(process)
    assert code == 0
    kinds = [event["event"] for event in events]
    assert kinds[0] == "started"
    assert kinds[-1] == "result"
    assert "progress" in kinds
    assert any(e.get("message") == "Half way, 10 °C" for e in events)
    result = events[-1]
    assert result["numbers"]["profiles_used"] == 1
    assert result["warnings"] == ["One warning."]
    assert result["outputs"]["report"] == str(tmp_path / "ü.json")
    with rasterio.open(result["outputs"]["error_ratio_output"]) as raster:
        assert raster.count == 3


@pytest.mark.skipif(os.name == "nt", reason="uses the C library by its POSIX name")
def test_stdout_holds_events_only_whatever_is_printed(tmp_path):
    environment = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii"}
    process = start("busy", env=environment)
    process.stdin.write(job(tmp_path / "o.nc"))
    process.stdin.flush()
    code, events, error = events_of(process)
    assert code == 0
    assert events[-1]["event"] == "result"
    assert "from Python" in error
    assert "from C" in error


@pytest.mark.parametrize("behaviour", ["polite", "deaf"])
@pytest.mark.parametrize("how", ["word", "json", "eof", "terminate"])
def test_a_cancel_stops_within_two_seconds_and_leaves_nothing(tmp_path, behaviour, how):
    if how == "terminate" and os.name == "nt":
        pytest.skip("Windows terminates without asking")
    started, folder = tmp_path / "started", tmp_path / "out"
    folder.mkdir()
    process = start(behaviour, started)
    process.stdin.write(job(folder / "o.tif"))
    process.stdin.flush()
    until = time.monotonic() + 30
    while not started.exists():
        assert time.monotonic() < until
        time.sleep(0.02)
    begin = time.monotonic()
    if how == "eof":
        process.stdin.close()
    elif how == "terminate":
        process.terminate()
    else:
        process.stdin.write(b"cancel\n" if how == "word" else b'{"command": "cancel"}\n')
        process.stdin.flush()
    code = process.wait(timeout=10)
    assert time.monotonic() - begin < 2
    assert code == 3
    last = json.loads(process.stdout.read().splitlines()[-1])
    assert (last["event"], last["kind"]) == ("error", "cancelled")
    assert list(folder.iterdir()) == []
    for stream in (process.stdin, process.stdout, process.stderr):
        stream.close()


def test_a_cancel_removes_files_that_are_being_written(tmp_path):
    """The watchdog clears up what the stuck run has begun to write."""
    folder, started = tmp_path / "out", tmp_path / "started"
    folder.mkdir()
    program = (
        "import depthdif.write.netcdf as n, pathlib, time\n"
        "def stuck(path, *rest):\n"
        "    path.write_bytes(b'half')\n"
        f"    pathlib.Path({str(started)!r}).touch()\n"
        "    time.sleep(60)\n"
        "n.write_netcdf = stuck\n"
    ) + as_program("depthdif.worker")
    process = subprocess.Popen(
        [sys.executable, "-I", "-c", program],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    process.stdin.write(job(folder / "o.nc"))
    process.stdin.flush()
    until = time.monotonic() + 30
    while not started.exists():
        assert time.monotonic() < until
        time.sleep(0.02)
    assert [p.suffixes[-2:] for p in folder.iterdir()] == [[".part", ".nc"]]
    begin = time.monotonic()
    process.stdin.close()
    assert process.wait(timeout=10) == 3
    assert time.monotonic() - begin < 2
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("line", "word"),
    [
        (b"hello", "not JSON"),
        (b'{"schema": 1', "not JSON"),
        (b"\xff\xfe", "not JSON"),
        (b"[" * 100000, "not JSON"),
        (b'{"schema": 1, "command": "reconstruct", "parameters": {"seed": NaN}}', "NaN"),
        (b"[1]", "must be a JSON object"),
        (b"{}", "schema None"),
        (b'{"schema": 2, "command": "version"}', "schema 2"),
        (b'{"schema": true, "command": "version"}', "schema True"),
        (b'{"schema": 1, "command": "dance"}', "Unknown command 'dance'"),
        (b'{"schema": 1}', "Unknown command None"),
        (b'{"schema": 1, "command": "version", "extra": 1}', "unknown key 'extra'"),
        (b'{"schema": 1, "command": "reconstruct", "parameters": []}', "JSON object"),
    ],
)
def test_a_bad_job_line_is_a_sentence(line, word):
    with pytest.raises(InputError, match=word):
        read_job_line(line)


@pytest.mark.parametrize(
    ("line", "word"),
    [
        (b"hello\n", "not JSON"),
        (b'{"schema": 9, "command": "version"}\n', "different versions"),
        (job("o.nc", depht=1), "unknown key 'depht'"),
        (job("nowhere/o.nc"), "does not exist"),
    ],
)
def test_bad_input_is_an_error_event_and_exit_code_2(line, word):
    process = start()
    process.stdin.write(line)
    process.stdin.flush()
    code, events, error = events_of(process)
    assert code == 2
    last = events[-1]
    assert (last["event"], last["kind"]) == ("error", "input")
    assert word in last["message"] + last["hint"]
    assert os.path.isfile(last["log"])
    assert "Traceback" not in error
    os.remove(last["log"])


def test_a_crash_is_one_sentence_and_the_log_has_the_rest(tmp_path):
    process = start("crash")
    process.stdin.write(job(tmp_path / "o.nc"))
    process.stdin.flush()
    code, events, _ = events_of(process)
    assert code == 1
    last = events[-1]
    assert last["kind"] == "internal"
    with open(last["log"], encoding="utf-8") as log:
        assert "KeyError: 'lost'" in log.read()
    os.remove(last["log"])
    assert list(tmp_path.iterdir()) == []


def test_version_and_schema_answer_even_if_stdin_closes():
    for command, key in (("version", "versions"), ("schema", "job_schema")):
        line = json.dumps({"schema": 1, "command": command}).encode()
        done = subprocess.run(REAL, input=line, capture_output=True, timeout=30)
        assert done.returncode == 0
        assert key in json.loads(done.stdout.splitlines()[-1])


def test_no_job_at_all_is_a_cancel():
    done = subprocess.run(REAL, input=b"", capture_output=True, timeout=30)
    assert done.returncode == 3


def test_a_good_run_leaves_no_log(tmp_path):
    process = start("result", env={**os.environ, "TMPDIR": str(tmp_path), "TEMP": str(tmp_path)})
    folder = tmp_path / "out"
    folder.mkdir()
    process.stdin.write(job(folder / "o.nc"))
    process.stdin.flush()
    code, _, _ = events_of(process)
    assert code == 0
    assert not list(tmp_path.glob("depthdif-*.log"))
