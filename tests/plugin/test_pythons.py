"""Where a Python is looked for: the layouts of the three systems, as folders."""

import os
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication


@pytest.fixture
def pythons(provider):
    from depthdif_qgis.worker import pythons

    return pythons


def touch(*paths):
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(str(path))
    return paths[0]


def test_here_the_first_is_the_one_that_qgis_bindings_belong_to(pythons):
    found = list(pythons.candidates())
    own = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    assert found[0] == Path(sys.base_prefix) / "bin" / own
    python = pythons.examine(found[0], dict(os.environ))
    assert python.version[:2] == sys.version_info[:2] and python.bits == 64 and python.has_venv
    real = [os.path.realpath(path) for path in found]
    assert len(set(real)) == len(real)


def test_osgeo4w_has_it_in_apps(pythons, tmp_path, monkeypatch):
    # sys.executable is qgis-bin.exe there; sys.base_exec_prefix is apps\Python312.
    apps = tmp_path / "QGIS 3.40" / "apps"
    qgis = touch(apps / "Python312" / "python.exe")
    older = touch(apps / "Python39" / "python.exe")
    users = touch(tmp_path / "local" / "Programs" / "Python" / "Python313" / "python.exe")
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "base_exec_prefix", str(qgis.parent))
    monkeypatch.setattr(sys, "base_prefix", str(qgis.parent))
    monkeypatch.setenv("OSGEO4W_ROOT", str(apps.parent))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "local"))
    monkeypatch.setenv("PROGRAMFILES", str(tmp_path / "programs"))
    assert list(pythons.candidates()) == [qgis, older, users]


def test_a_mac_takes_the_bundles_own_last(pythons, tmp_path, monkeypatch):
    # The bundle's Python often can't start outside QGIS.
    contents = tmp_path / "QGIS.app" / "Contents"
    own = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    bundled = touch(contents / "MacOS" / "bin" / own)
    framework = touch(
        contents / "Frameworks" / "Python.framework" / "Versions" / "Current" / "bin" / "python3"
    )
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(sys, "base_prefix", str(contents / "nowhere"))
    monkeypatch.setattr(QgsApplication, "prefixPath", lambda: str(contents / "MacOS"))
    found = list(pythons.candidates())
    assert found[-2:] == [bundled, framework]


def test_the_oldest_version_is_the_backends_own(pythons, monkeypatch, tmp_path):
    import tomllib

    declared = tomllib.loads((pythons.BACKEND / "pyproject.toml").read_text())
    oldest = ".".join(map(str, pythons.required_version()))
    assert declared["project"]["requires-python"] == f">={oldest}"


def test_osgeo4w_environments_get_its_openssl(provider, tmp_path, monkeypatch):
    # Python there doesn't find OpenSSL in an environment, and pip without it has no network.
    from depthdif_qgis.worker.attempt import Attempt, Listener, Wish
    from depthdif_qgis.worker.pythons import Python

    program = touch(tmp_path / "OSGeo4W" / "apps" / "Python312" / "python.exe")
    libraries = tmp_path / "OSGeo4W" / "bin"
    touch(libraries / "libssl-3-x64.dll", libraries / "libcrypto-3-x64.dll", libraries / "gdal.dll")
    environment = tmp_path / "env-1"
    (environment / "Lib" / "site-packages").mkdir(parents=True)
    listener = Listener(lambda f, t: None, lambda level, t: None, lambda: False)
    base = Python(program, (3, 12, 0), 64, True, True, True)
    with open(tmp_path / "log", "w") as log:
        attempt = Attempt(Wish(), environment, listener, log)
        assert not attempt._lend_libraries(base)  # not on this system
        monkeypatch.setattr("depthdif_qgis.worker.attempt.WINDOWS", True)
        assert attempt._lend_libraries(base)
    lent = {path.name for path in (environment / "libraries").iterdir()}
    assert lent == {"libssl-3-x64.dll", "libcrypto-3-x64.dll"}
    (line,) = (environment / "Lib" / "site-packages").glob("*.pth")
    called = []
    monkeypatch.setattr(os, "add_dll_directory", called.append, raising=False)
    monkeypatch.setattr(sys, "prefix", str(environment))
    exec(line.read_text())
    assert called == [str(environment / "libraries")]
