"""The set-up for real: environments made by pip in a temporary profile, and what goes wrong."""

import json
import os
import shutil
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from conftest import ROOT

SYSTEM_PYTHON = "/usr/bin/python3"
SILENT = {"progress": lambda fraction, text: None, "log": lambda level, text: None}


@pytest.fixture
def profile(provider, tmp_path, monkeypatch):
    """An empty profile in which nothing names a Python."""
    from depthdif_qgis.worker import environments

    monkeypatch.delenv("DEPTHDIF_PYTHON", raising=False)
    monkeypatch.setenv("PIP_CACHE_DIR", str(ROOT / "build" / "pip-cache"))
    monkeypatch.setattr(environments, "home", lambda: tmp_path / "profile" / "depthdif")
    return tmp_path / "profile" / "depthdif"


@pytest.fixture
def setup(profile):
    from depthdif_qgis.worker import setup

    return setup


@pytest.fixture
def listener(provider):
    from depthdif_qgis.worker.attempt import Listener

    return Listener(**SILENT, cancelled=lambda: False)


@pytest.fixture
def old(profile):
    """An environment that counts already."""
    from depthdif_qgis.worker import environments

    folder = environments.new_folder()
    (folder / "bin").mkdir()
    (folder / "bin" / "python").touch()
    environments.make_current(environments.Installed(folder.name, backend="0.0.9"))
    return folder


def wish(**values):
    from depthdif_qgis.worker.attempt import Wish

    return Wish(**values)


def script(path, text):
    path.write_text(f"#!{sys.executable}\n{text}")
    path.chmod(0o755)
    return path


def names(folder):
    return sorted(path.name for path in folder.iterdir())


# --- for real ---------------------------------------------------------------------------------


def test_download_install_without_network_repair_and_remove(
    setup, listener, profile, tmp_path, monkeypatch
):
    from depthdif_qgis.worker import client, environments, interpreter

    folder = tmp_path / "wheels"
    count = setup.download(wish(wheels=str(folder)), listener)
    assert count == len(list(folder.glob("*.whl"))) > 20
    assert names(profile) == ["setup.log"]

    # From here on an attempt to reach an index would fail.
    for name in ("HTTPS_PROXY", "HTTP_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    heard = []
    listener = type(listener)(
        lambda fraction, text: heard.append((fraction, text)), SILENT["log"], lambda: False
    )
    made = setup.install(wish(wheels=str(folder)), listener)
    assert interpreter.find() == profile / "env-1" / "bin" / "python"
    assert (made.folder, made.variant, made.wheels) == ("env-1", "cpu", str(folder))
    assert made == environments.installed()
    answer = client.run("version", {}, cancelled=lambda: False, **SILENT)
    assert answer["version"] == made.backend == interpreter.bundled_version()
    assert not (profile / "env-1" / "depthdif").exists()
    fractions = [fraction for fraction, _ in heard]
    assert fractions == sorted(fractions) and fractions[-1] == 1.0 and len(fractions) > 20
    assert any("numpy" in text for _, text in heard)

    again = setup.repair(wish(), listener)
    assert (again.folder, again.wheels) == ("env-2", str(folder))
    assert names(profile) == ["current.json", "env-2", "setup.log"]
    assert interpreter.find() == profile / "env-2" / "bin" / "python"

    setup.remove(listener)
    assert names(profile) == ["setup.log"]
    with pytest.raises(interpreter.BackendMissing):
        interpreter.find()


# --- what goes wrong --------------------------------------------------------------------------


def test_failed_install_leaves_the_old_environment_and_names_the_log(
    setup, listener, profile, old, tmp_path
):
    folder = tmp_path / "wheels"
    folder.mkdir()
    (folder / "something-1.0-py3-none-any.whl").touch()
    with pytest.raises(setup.SetupError) as caught:
        setup.install(wish(wheels=str(folder)), listener)
    sentence = str(caught.value)
    assert f"The folder {folder} has no wheel of setuptools" in sentence
    assert "installed before still works" in sentence
    assert f"The log is {profile / 'setup.log'}." in sentence
    assert "No matching distribution found for setuptools" in (profile / "setup.log").read_text()
    assert names(profile) == ["current.json", old.name, "setup.log"]


def test_cancel_ends_pip_and_its_children_within_two_seconds(setup, profile, old, monkeypatch):
    # An index that takes calls and never answers, as behind a bad proxy.
    from depthdif_qgis.worker import process
    from depthdif_qgis.worker.attempt import Listener

    server = socket.create_server(("127.0.0.1", 0))
    calls = []
    thread = threading.Thread(target=lambda: calls.append(server.accept()), daemon=True)
    thread.start()
    for name in ("PIP_CONFIG_FILE", "HTTP_PROXY", "http_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_INDEX_URL", f"http://127.0.0.1:{server.getsockname()[1]}/simple")
    asked = {}

    def cancelled():
        if calls and "children" not in asked:
            asked.update(since=time.monotonic(), children=running_in(profile))
        return "since" in asked

    with pytest.raises(process.Cancelled):
        setup.install(wish(), Listener(**SILENT, cancelled=cancelled))
    assert len(asked["children"]) >= 2  # pip, and the pip that builds the backend
    assert time.monotonic() - asked["since"] < 2
    assert running_in(profile) == []
    assert names(profile) == ["current.json", old.name, "setup.log"]
    server.close()


def running_in(folder):
    """Ids of the processes whose program lies in a folder."""
    found = []
    for process in Path("/proc").iterdir():
        try:
            line = (process / "cmdline").read_bytes().split(b"\0")[0].decode()
        except OSError:
            continue
        if line.startswith(str(folder)):
            found.append(int(process.name))
    return found


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "print('depthdif-python [[3, 8, 10], 64, true, true, true]')",
            r"is Python 3\.8\.10, and 3\.10 or newer is needed",
        ),
        (
            "print('depthdif-python [[3, 12, 1], 32, true, true, true]')",
            "is a 32-bit Python",
        ),
        (
            "print('depthdif-python [[3, 12, 1], 64, false, false, false]')",
            r"no venv module: install python3\.12-venv",
        ),
        (
            "import sys\nsys.exit('no module named encodings')",
            "doesn't run as a Python .*encodings",
        ),
        ("print('depthdif-python [[3, 12, 1], 64, true, true, true]')", "makes no environment"),
    ],
)
def test_wrong_python_is_refused_by_name(setup, listener, profile, old, tmp_path, text, sentence):
    program = script(tmp_path / "python", text)
    with pytest.raises(setup.SetupError, match=f"{program}: it.*{sentence}"):
        setup.install(wish(python=str(program)), listener)
    assert names(profile) == ["current.json", old.name, "setup.log"]


def test_a_python_that_is_not_there_is_named(setup, listener):
    with pytest.raises(setup.SetupError, match=r"/nowhere/python.* can't be started"):
        setup.install(wish(python="/nowhere/python"), listener)


def shim(path, ensurepip, pip):
    """A Python that says it has no ensurepip, or no pip, as Debian's without python3-venv."""
    return script(
        path,
        "import subprocess, sys\n"
        "if '-c' in sys.argv and 'ensurepip' in sys.argv[-1]:\n"
        f"    print('depthdif-python [[3, 11, 2], 64, true, {ensurepip}, {pip}]')\n"
        "elif '-m' in sys.argv and 'venv' in sys.argv and '--without-pip' not in sys.argv:\n"
        "    sys.exit('ensurepip is not available')\n"
        "else:\n"
        f"    sys.exit(subprocess.call([{SYSTEM_PYTHON!r}, *sys.argv[1:]]))\n",
    )


def test_python_without_ensurepip_or_pip_says_what_to_install(
    setup, listener, tmp_path, monkeypatch
):
    from depthdif_qgis.worker import pip

    monkeypatch.setattr(pip, "own_wheel", lambda wheels="": None)
    program = shim(tmp_path / "python3", "false", "false")
    with pytest.raises(setup.SetupError, match=r"without ensurepip: .*python3\.11-venv"):
        setup.install(wish(python=str(program)), listener)


@pytest.mark.parametrize("own", [True, False], ids=["pip's wheel", "the Python's pip"])
def test_python_without_ensurepip_gets_pip_another_way(
    setup, listener, profile, tmp_path, monkeypatch, own
):
    from depthdif_qgis.worker import pip
    from depthdif_qgis.worker.attempt import Attempt

    wheels = tmp_path / "wheels"
    wheels.mkdir()
    bundled = sorted(Path("/usr/share/python-wheels").glob("pip-*.whl"))
    if not bundled:
        pytest.skip("this system has no wheel of pip")
    if not own and subprocess.call([SYSTEM_PYTHON, "-m", "pip", "--version"]):
        pytest.skip("this system's Python has no pip")
    shutil.copy(bundled[-1], wheels)
    if not own:
        monkeypatch.setattr(pip, "own_wheel", lambda wheels="": None)
    program = shim(tmp_path / "python3", "false", str(not own).lower())
    (profile / "env-1").mkdir(parents=True)
    with open(profile / "log", "w") as log:
        attempt = Attempt(
            wish(python=str(program), wheels=str(wheels)), profile / "env-1", listener, log
        )
        base = attempt._make_environment()
    assert not base.has_ensurepip
    done = subprocess.run(
        [profile / "env-1" / "bin" / "python", "-I", "-m", "pip", "--version"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert bundled[-1].name.split("-")[1] in done.stdout


@pytest.mark.parametrize(
    ("reply", "sentence"),
    [
        ('say(event="result", version="9.9", versions={})', "is version 9.9, the plugin brought"),
        ("sys.exit(7)", "doesn't start: .*exit code 7"),
    ],
)
def test_a_backend_that_does_not_answer_well_never_counts(
    setup, listener, profile, reply, sentence
):
    from depthdif_qgis.worker.attempt import Attempt

    (profile / "env-1" / "bin").mkdir(parents=True)
    script(
        profile / "env-1" / "bin" / "python",
        "import json, sys\nsay = lambda **e: print(json.dumps(e), flush=True)\n"
        'say(event="started", version="0", schema=1, pid=1)\nsys.stdin.readline()\n' + reply,
    )
    with open(profile / "log", "w") as log:
        attempt = Attempt(wish(), profile / "env-1", listener, log)
        with pytest.raises(setup.SetupError, match=sentence):
            attempt._shake_hands()


def test_what_cannot_work_is_refused_before_anything_is_made(setup, listener, profile, tmp_path):
    with pytest.raises(setup.SetupError, match=r"holds no wheels \(\*\.whl\)"):
        setup.install(wish(wheels=str(tmp_path)), listener)
    with pytest.raises(setup.SetupError, match="into which folder"):
        setup.download(wish(), listener)
    assert names(profile) == []


def test_a_full_disk_is_said_in_gigabytes(setup, listener, profile, monkeypatch):
    usage = shutil.disk_usage("/")._replace(free=0.4e9)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage)
    with pytest.raises(setup.SetupError, match=r"needs about 12 GB in .*where 0\.4 GB are free"):
        setup.install(wish(variant="torch-cuda"), listener)


def test_two_at_once_are_one_too_many(setup, listener, profile):
    from depthdif_qgis.worker import environments

    with environments.locked():
        with pytest.raises(environments.Busy, match="Another QGIS"):
            setup.install(wish(), listener)
        # One that died leaves its lock; nobody waits for it for ever.
        os.utime(profile / "setup.lock", (0, 0))
        with environments.locked():
            pass


def test_a_record_never_leads_out_of_the_profile(profile):
    from depthdif_qgis.worker import environments

    profile.mkdir(parents=True)
    (profile.parent / "elsewhere").mkdir()
    for folder in ("../elsewhere", str(profile.parent / "elsewhere"), "env-9", "env-/../x", ""):
        (profile / "current.json").write_text(json.dumps({"folder": folder}))
        assert environments.installed() is None
    (profile / "current.json").write_text("{")
    assert environments.installed() is None


def test_a_silent_command_is_ended_when_patience_is_out(provider):
    from depthdif_qgis.worker import process

    start = time.monotonic()
    code = process.run(
        [sys.executable, "-c", "import time; time.sleep(60)"],
        dict(os.environ),
        line=print,
        cancelled=lambda: False,
        patience=0.5,
    )
    assert code != 0 and time.monotonic() - start < 3
