"""What the settings page keeps, and that runs obey it."""

import json
import os
import sys
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsSettings
from qgis.PyQt.QtCore import QEventLoop, QTimer

STARTED = (
    "import json, os, sys\nsay = lambda **e: print(json.dumps(e), flush=True)\n"
    'say(event="started", version="0", schema=1, pid=1)\njob = json.loads(sys.stdin.readline())\n'
)


@pytest.fixture
def settings(provider, monkeypatch):
    from depthdif_qgis import settings

    monkeypatch.delenv("DEPTHDIF_PYTHON", raising=False)
    QgsSettings().remove("depthdif")
    yield settings
    QgsSettings().remove("depthdif")


@pytest.fixture
def profile(settings, tmp_path, monkeypatch):
    from depthdif_qgis.worker import environments

    monkeypatch.setattr(environments, "home", lambda: tmp_path / "profile")
    return tmp_path / "profile"


@pytest.fixture
def page(profile):
    from depthdif_qgis.gui.backend_setup import BackendSetup
    from depthdif_qgis.gui.settings_page import SettingsPage

    return SettingsPage(BackendSetup(), lambda: None)


def ran(fake_backend, **job):
    """What the backend was asked, and its environment."""
    from depthdif_qgis.worker import processing

    fake_backend(
        STARTED + 'say(event="result", numbers={}, warnings=[], job=job["parameters"], '
        "env=dict(os.environ))"
    )
    result = processing.run("reconstruct", job, QgsProcessingFeedback())
    return result["job"], result["env"]


def test_what_is_left_at_its_default_follows_the_settings(settings, fake_backend):
    assert ran(fake_backend, sst="x.nc", device="auto")[0] == {"sst": "x.nc", "device": "auto"}
    settings.store(settings.DEVICE, "cuda")
    settings.store(settings.THREADS, 3)
    settings.store(settings.MEMORY, 6.5)
    asked = {"sst": "x.nc", "device": "cuda", "threads": 3, "memory": 6.5}
    assert ran(fake_backend, sst="x.nc", device="auto")[0] == asked
    # What was chosen in the dialog stays.
    chosen = ran(fake_backend, sst="x.nc", device="cpu", threads=1)[0]
    assert (chosen["device"], chosen["threads"], chosen["memory"]) == ("cpu", 1, 6.5)


def test_a_command_is_given_only_what_it_knows(settings):
    settings.store(settings.MEMORY, 4)
    assert settings.for_job("version", {}) == {}


def test_model_and_cache_folders_reach_the_backend(settings, fake_backend, tmp_path):
    settings.store(settings.MODELS, str(tmp_path / "models"))
    settings.store(settings.CACHE, str(tmp_path / "cache"))
    env = ran(fake_backend)[1]
    assert env["DEPTHDIF_MODELS"] == str(tmp_path / "models")
    assert env["TMPDIR"] == env["TEMP"] == str(tmp_path / "cache" / "temporary")
    assert (tmp_path / "cache" / "temporary").is_dir()
    assert settings.scratch_parent() == str(tmp_path / "cache" / "temporary")


def test_a_model_is_found_in_its_folder_by_name(settings, tmp_path):
    (tmp_path / "gulf.depthdif").touch()
    assert settings.model_file("gulf.depthdif") == "gulf.depthdif"
    settings.store(settings.MODELS, str(tmp_path))
    for given in ("gulf", "gulf.depthdif"):
        assert settings.model_file(given) == str(tmp_path / "gulf.depthdif")
    for given in ("", "other.depthdif", "/elsewhere/gulf.depthdif"):
        assert settings.model_file(given) == given


@pytest.mark.parametrize(
    ("name", "more"),
    [("reconstruct", {}), ("score", {"OUTPUT_REPORT": "TEMPORARY_OUTPUT"})],
)
def test_algorithms_find_a_model_by_name(settings, fake_backend, project, tmp_path, name, more):
    import processing

    (tmp_path / "gulf.depthdif").touch()
    settings.store(settings.MODELS, str(tmp_path))
    said = tmp_path / "job.json"
    fake_backend(
        STARTED + f'open({str(said)!r}, "w").write(json.dumps(job["parameters"]))\n'
        'say(event="error", kind="input", message="enough")'
    )
    given = {"SST_FILE": "sst.nc", "PROFILE_FILES": ["p.csv"], "MODEL": "gulf.depthdif", **more}
    with pytest.raises(QgsProcessingException, match="enough"):
        processing.run(f"depthdif:{name}", {**given, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert json.loads(said.read_text())["model"] == str(tmp_path / "gulf.depthdif")


def test_a_backend_of_another_plugin_version_is_noticed(settings, profile, fake_backend):
    from depthdif_qgis.worker import environments, interpreter, processing

    folder = environments.new_folder()
    environments.make_current(environments.Installed(folder.name, backend="0.0.1"))
    (folder / "bin").mkdir()
    program = fake_backend(STARTED + 'say(event="result", numbers={}, warnings=[])')
    assert not interpreter.outdated()  # somebody names another one
    del os.environ["DEPTHDIF_PYTHON"]
    program.rename(folder / "bin" / "python")
    feedback = QgsProcessingFeedback()
    processing.run("version", {}, feedback)
    assert "The backend is older than the plugin: repair it" in feedback.textLog()
    made = environments.Installed(folder.name, backend=interpreter.bundled_version())
    environments.make_current(made)
    assert not interpreter.outdated()


def test_a_cache_folder_that_cannot_be_made_stops_nothing(settings, tmp_path):
    (tmp_path / "file").touch()
    settings.store(settings.CACHE, str(tmp_path / "file"))
    assert settings.cache_folder() is None and settings.scratch_parent() is None
    assert settings.for_worker() == {}


def test_the_real_backend_refuses_what_the_memory_limit_forbids(settings, backend, tmp_path):
    from depthdif_qgis.worker import processing
    from qgis.core import QgsProcessingException

    twin = Path(__file__).resolve().parents[2] / "resources" / "twin"
    settings.store(settings.MEMORY, 0.2)
    job = {"sst": str(twin / "sst.nc"), "output": str(tmp_path / "t.tif"), "quality": "preview"}
    with pytest.raises(QgsProcessingException, match=r"and 0\.2 GB are allowed"):
        processing.run("reconstruct", job, QgsProcessingFeedback())


def test_the_page_keeps_what_was_chosen_and_shows_it_again(settings, page, tmp_path):
    page.apply()
    assert QgsSettings().allKeys() == [
        key for key in QgsSettings().allKeys() if not key.startswith("depthdif/")
    ]
    page.python.setFilePath("/some/python")
    page.device.setCurrentText("cpu")
    page.threads.setValue(2)
    page.memory.setValue(3.5)
    page.models.setFilePath(str(tmp_path))
    page.cache.setFilePath(str(tmp_path / "cache"))
    page.apply()
    assert settings.text(settings.PYTHON) == "/some/python"
    assert settings.for_job("reconstruct", {}) == {"device": "cpu", "threads": 2, "memory": 3.5}

    from depthdif_qgis.gui.backend_setup import BackendSetup
    from depthdif_qgis.gui.settings_page import SettingsPage

    again = SettingsPage(BackendSetup(), lambda: None)
    assert again.device.currentText() == "cpu" and again.threads.value() == 2
    assert again.memory.value() == 3.5 and again.models.filePath() == str(tmp_path)
    assert "/some/python, which isn't there" in again.backend.status.text()


def test_the_page_says_what_is_there(page, profile):
    from depthdif_qgis.worker import environments, interpreter

    assert page.backend.status.text().startswith("Not set up yet.")
    assert page.backend.install.text() == "Set up backend"
    assert page.backend.remove.isHidden() and page.backend.bar.isHidden()

    folder = environments.new_folder()
    (folder / "bin").mkdir()
    (folder / "bin" / "python").touch()
    made = environments.Installed(folder.name, "cpu", "0.0.1", base_version="3.11.2")
    environments.make_current(made)
    page.backend.refresh()
    assert page.backend.status.text().startswith("Ready: backend 0.0.1 (cpu), Python 3.11.2")
    assert f"brought {interpreter.bundled_version()}: press Repair" in page.backend.status.text()
    assert page.backend.install.text() == "Repair backend"
    assert not page.backend.remove.isHidden()


def finished(setup, **parameters):
    """Run the set-up as the button does; return what it says at its end."""
    heard = []
    loop = QEventLoop()
    setup.finished.connect(lambda *said: (heard.append(said), loop.quit()))
    QTimer.singleShot(60000, loop.quit)
    setup.start(**parameters)
    assert setup.running()
    loop.exec()
    assert not setup.running()
    return heard[0]


def test_the_button_works_in_the_background_and_tells_the_reason(page, profile):
    setup = page.backend._setup
    worked, reason = finished(setup, ACTION="install", PYTHON="/nowhere/python")
    assert not worked
    assert "/nowhere/python" in reason and f"The log is {profile / 'setup.log'}." in reason
    assert reason in page.backend.status.text()
    assert page.backend.install.isEnabled() and page.backend.cancel.isHidden()
    assert reason in page.backend.log.toPlainText()

    (profile / "env-7").mkdir()
    assert finished(setup, ACTION="remove") == (True, "")
    assert not (profile / "env-7").exists()


def test_a_set_up_outlives_the_window(page, profile, monkeypatch):
    from qgis.PyQt import sip

    problems = []
    monkeypatch.setattr(sys, "excepthook", lambda *what: problems.append(what))
    setup = page.backend._setup
    setup.started.connect(lambda: sip.delete(page))
    profile.mkdir()
    assert finished(setup, ACTION="remove") == (True, "")
    assert sip.isdeleted(page) and problems == []
    from depthdif_qgis.gui.settings_page import SettingsPage

    assert SettingsPage(setup, lambda: None).backend.install.isEnabled()


# --- diagnostics ------------------------------------------------------------------------------


def test_diagnostics_tell_all_but_names_and_passwords(settings, profile, monkeypatch, tmp_path):
    from depthdif_qgis import diagnostics
    from depthdif_qgis.worker import environments, interpreter

    home = tmp_path / "ann"
    python = home / "python"
    python.parent.mkdir()
    python.touch()
    profile.mkdir()
    environments.log_file().write_text(
        f"line\nfrom https://ann:secret@index.org/simple\nin {home}/x and {home}a/y\n"
    )
    monkeypatch.setattr(Path, "home", classmethod(lambda cls: home))
    settings.store(settings.PYTHON, str(python))
    settings.store(settings.THREADS, 3)
    text = diagnostics.collect({"depthdif": "0.1.0", "numpy": "2.0"})
    for part in (
        "QGIS 3.",
        "Qt ",
        f"Backend that came with the plugin {interpreter.bundled_version()}",
        "Interpreter ~/python\n  because the setting Interpreter",
        "  numpy 2.0",
        "  threads 3",
        "--- setup.log",
        "https://…@index.org/simple",
        f"in ~/x and {home}a/y",
    ):
        assert part in text
    assert "secret" not in text and f"{home}/" not in text


def test_diagnostics_of_a_missing_backend_say_why(profile):
    from depthdif_qgis import diagnostics

    text = diagnostics.collect("The DepthDif backend isn't installed yet.")
    assert "Backend: The DepthDif backend isn't installed yet." in text
    assert json.dumps(text)


# --- the offer --------------------------------------------------------------------------------


def test_opening_an_algorithm_without_backend_is_noticed_in_the_desktop_only(
    profile, reconstruct, monkeypatch
):
    from depthdif_qgis import notices

    assert not reconstruct.canExecute()[0]  # nobody listens
    heard = []
    monkeypatch.setattr(notices, "on_backend_missing", lambda: heard.append(True))
    possible, sentence = reconstruct.canExecute()
    assert heard == [True] and not possible
    assert "Set up backend" in sentence
    assert not os.path.exists(profile)
