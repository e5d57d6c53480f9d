"""Which Python, and in which environment."""

import pytest
from qgis.core import QgsSettings


@pytest.fixture
def interpreter(provider, monkeypatch):
    from depthdif_qgis.worker import interpreter

    monkeypatch.delenv("DEPTHDIF_PYTHON", raising=False)
    QgsSettings().remove(interpreter.SETTING)
    yield interpreter
    QgsSettings().remove(interpreter.SETTING)


def make_python(folder):
    folder.mkdir(parents=True)
    python = folder / "python"
    python.touch()
    return python


def test_variable_before_setting_before_profile(interpreter, tmp_path, monkeypatch):
    managed = interpreter.python_of(tmp_path / "environment")
    managed.parent.mkdir(parents=True)
    managed.touch()
    monkeypatch.setattr(interpreter, "managed_environment", lambda: tmp_path / "environment")
    assert interpreter.find() == managed

    by_setting = make_python(tmp_path / "setting")
    QgsSettings().setValue(interpreter.SETTING, str(by_setting))
    assert interpreter.find() == by_setting

    by_variable = make_python(tmp_path / "variable")
    monkeypatch.setenv("DEPTHDIF_PYTHON", str(by_variable))
    assert interpreter.find() == by_variable


def test_a_wrong_path_is_named_not_passed_over(interpreter, tmp_path, monkeypatch):
    QgsSettings().setValue(interpreter.SETTING, str(make_python(tmp_path / "setting")))
    monkeypatch.setenv("DEPTHDIF_PYTHON", "/nowhere/python")
    with pytest.raises(interpreter.BackendMissing, match="DEPTHDIF_PYTHON names /nowhere/python"):
        interpreter.find()


def test_missing_backend_is_one_sentence_and_keeps_the_algorithm_listed(
    interpreter, reconstruct, provider, tmp_path, monkeypatch
):
    monkeypatch.setattr(interpreter, "managed_environment", lambda: tmp_path / "none")
    possible, sentence = reconstruct.canExecute()
    assert not possible
    assert "Set up backend" in sentence and "depthdif:setupbackend" in sentence
    assert sentence.endswith(".") and sentence.count(". ") == 0
    listed = {algorithm.name(): algorithm for algorithm in provider.algorithms()}
    assert listed["setupbackend"].canExecute() == (True, "")
    assert "reconstruct" in listed


def test_environment_is_free_of_qgis(interpreter, monkeypatch):
    theirs = {
        "PYTHONPATH": "/x",
        "PYTHONHOME": "/x",
        "PROJ_LIB": "/x",
        "PROJ_DATA": "/x",
        "GDAL_DATA": "/x",
        "GDAL_DRIVER_PATH": "/x",
        "LD_LIBRARY_PATH": "/x",
        "DYLD_LIBRARY_PATH": "/x",
        "QT_PLUGIN_PATH": "/x",
        "QGIS_PREFIX_PATH": "/x",
        "VIRTUAL_ENV": "/x",
        "PIP_TARGET": "/x",
    }
    for name, value in theirs.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("SOMETHING_ELSE", "kept")
    clean = interpreter.environment()
    assert not set(theirs) & set(clean)
    assert clean["SOMETHING_ELSE"] == "kept"
    assert clean["GDAL_PAM_ENABLED"] == "NO"
