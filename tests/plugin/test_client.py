"""The worker client against programs that behave, misbehave, fall silent and die."""

import json
import os
import time

import pytest

STARTED = (
    "import json, os, sys, time\nsay = lambda **e: print(json.dumps(e), flush=True)\n"
    'say(event="started", version="0", schema=1, pid=os.getpid())\n'
    "job = json.loads(sys.stdin.readline())\n"
)


@pytest.fixture
def client(provider):
    from depthdif_qgis.worker import client

    return client


def run(client, *, cancelled=lambda: False, progress=None, log=None, **parameters):
    return client.run(
        "reconstruct",
        parameters,
        progress=progress or (lambda fraction, text: None),
        log=log or (lambda level, text: None),
        cancelled=cancelled,
    )


def alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_events_arrive_in_order_and_the_job_unchanged(client, fake_backend):
    fake_backend(
        STARTED + 'say(event="progress", fraction=0.5, message="half")\n'
        'print("a library speaks", flush=True)\n'
        'say(event="log", level="warning", message="careful")\n'
        'say(event="result", outputs={}, numbers={"n": 1}, warnings=[], job=job)\n'
    )
    heard = []
    result = run(
        client,
        progress=lambda fraction, text: heard.append((fraction, text)),
        log=lambda level, text: heard.append((level, text)),
        depths="0,10",
        sst="Ærø/å.nc",
    )
    assert heard == [(0.5, "half"), ("warning", "careful")]
    assert result["job"] == {
        "schema": 1,
        "command": "reconstruct",
        "parameters": {"depths": "0,10", "sst": "Ærø/å.nc"},
    }


def test_worker_runs_isolated_and_scrubbed(client, fake_backend, monkeypatch):
    monkeypatch.setenv("PROJ_LIB", "/qgis/proj")
    fake_backend(
        STARTED + 'say(event="result", numbers={}, argv=sys.argv[1:], '
        'proj=os.environ.get("PROJ_LIB"), pam=os.environ.get("GDAL_PAM_ENABLED"))\n'
    )
    result = run(client)
    assert result["argv"] == ["-I", "-X", "utf8", "-m", "depthdif.worker"]
    assert result["proj"] is None and result["pam"] == "NO"


@pytest.mark.parametrize("stubborn", [False, True], ids=["obeys", "ignores everything"])
def test_cancel_of_a_silent_worker_ends_it_within_two_seconds(
    client, fake_backend, tmp_path, stubborn
):
    note = tmp_path / "pid"
    wait = (
        "time.sleep(60)\n"
        if stubborn
        else (
            'line = sys.stdin.readline()\nopen({!r}, "w").write(line)\nsys.exit(3)\n'.format(
                str(tmp_path / "line")
            )
        )
    )
    fake_backend(STARTED + f'open({str(note)!r}, "w").write(str(os.getpid()))\n' + wait)

    asked = {"since": None}

    def cancelled():
        if note.exists() and note.read_text() and asked["since"] is None:
            asked["since"] = time.monotonic()
        return asked["since"] is not None

    with pytest.raises(client.WorkerCancelled):
        run(client, cancelled=cancelled)
    assert time.monotonic() - asked["since"] < 2.5
    assert not alive(int(note.read_text()))
    if not stubborn:
        assert json.loads((tmp_path / "line").read_text()) == {"command": "cancel"}


def test_input_error_is_message_and_hint_without_log(client, fake_backend):
    fake_backend(
        STARTED + 'say(event="error", kind="input", message="No date.", hint="Give --date.", '
        'log="/some/log")\n'
    )
    with pytest.raises(client.WorkerError, match=r"^No date\. Give --date\.$"):
        run(client)


def test_internal_error_names_the_log(client, fake_backend):
    fake_backend(
        STARTED + 'say(event="error", kind="internal", message="Oh.", hint="", log="/some/log")\n'
    )
    with pytest.raises(client.WorkerError, match=r"^Oh\. The log is /some/log\.$"):
        run(client)


def test_killed_worker_is_explained_as_out_of_memory(client, fake_backend):
    fake_backend(STARTED + "import signal\nos.kill(os.getpid(), signal.SIGKILL)\n")
    with pytest.raises(client.WorkerError, match=r"memory ran out \(exit code -9\)"):
        run(client)


def test_crash_keeps_its_last_words_in_the_log_it_names(client, fake_backend):
    fake_backend(STARTED + 'sys.stderr.write("the real reason\\n")\nsys.exit(7)\n')
    with pytest.raises(client.WorkerError, match="exit code 7") as caught:
        run(client)
    log = str(caught.value).split("The log is ")[1].rstrip(".")
    with open(log) as file:
        assert "the real reason" in file.read()
    os.unlink(log)


def test_python_without_backend_is_told_how_to_get_it(client, fake_backend):
    fake_backend('import runpy\nrunpy.run_module("depthdif_is_not_here.worker")\n')
    with pytest.raises(client.WorkerError, match="has no DepthDif backend: run depthdif:"):
        run(client)


def test_other_schema_is_refused(client, fake_backend):
    fake_backend(STARTED.replace("schema=1", "schema=2"))
    with pytest.raises(client.WorkerError, match="speaks job schema 2, this plugin 1"):
        run(client)


def test_a_program_that_cannot_start_is_named(client, fake_backend):
    fake_backend("").chmod(0o644)
    with pytest.raises(client.WorkerError, match=r"can't start with .*python: Permission denied"):
        run(client)


def test_the_real_worker_answers(client, backend):
    answer = client.run(
        "version",
        {},
        progress=lambda fraction, text: None,
        log=lambda level, text: None,
        cancelled=lambda: False,
    )
    assert answer["schema"] == 1
    assert answer["version"]
