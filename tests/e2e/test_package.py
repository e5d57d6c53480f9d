"""The zip: what the plugin repository asks for, and that QGIS takes it."""

import configparser
import subprocess
import sys
import zipfile

import pytest

from conftest import ROOT, Qgis, qgis_here

LIMIT = 25e6  # bytes, the plugin repository's

# Keys that the repository requires of metadata.txt.
REQUIRED = (
    "name qgisMinimumVersion description about version author email repository tracker".split()
)


@pytest.fixture(scope="module")
def archive():
    subprocess.run([sys.executable, str(ROOT / "tools" / "assemble.py"), "--zip"], check=True)
    (path,) = (ROOT / "dist").glob("depthdif_qgis-*.zip")
    return path


def test_zip_holds_one_folder_with_plugin_licence_and_backend(archive):
    names = zipfile.ZipFile(archive).namelist()
    assert {name.split("/")[0] for name in names} == {"depthdif_qgis"}
    inside = {name.removeprefix("depthdif_qgis/") for name in names}
    assert {
        "__init__.py",
        "metadata.txt",
        "LICENSE",
        "resources/icon.svg",
        "job_schema.json",
        "backend/pyproject.toml",
        "backend/depthdif/worker.py",
        "backend/depthdif/models/depthdif.depthdif",
        "resources/twin/sst.nc",
    } <= inside
    # For a Python that comes without, as Debian's.
    assert [name for name in inside if name.startswith("resources/pip/pip-")]
    languages = {f"i18n/depthdif_{name}.qm" for name in "de es fr ja pt_BR zh_CN".split()}
    assert languages == {name for name in inside if name.startswith("i18n/")}
    sizes = {
        name: zipfile.ZipFile(archive).getinfo(f"depthdif_qgis/{name}").file_size
        for name in languages
    }
    assert min(sizes.values()) > 20_000
    unwanted = [name for name in inside if "__pycache__" in name or "/tests/" in name]
    assert unwanted == []
    assert archive.stat().st_size <= LIMIT


def test_metadata_is_complete():
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    general = metadata["general"]
    assert [key for key in REQUIRED if not general.get(key)] == []
    assert general["hasProcessingProvider"] == "yes"
    assert (general["qgisMinimumVersion"], general["qgisMaximumVersion"]) == ("3.40", "4.99")
    assert (ROOT / general["icon"]).exists()
    # An empty list makes QGIS ask about a plugin without a name.
    assert "plugin_dependencies" not in general


def test_plugin_and_backend_have_one_version():
    import depthdif

    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    assert metadata["general"]["version"] == depthdif.__version__


def test_zip_installs_in_a_new_profile_and_shows_the_provider(archive, tmp_path):
    plugins = tmp_path / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    zipfile.ZipFile(archive).extractall(plugins)
    nowhere = tmp_path / "nowhere"
    qgis = Qgis(tmp_path, nowhere)
    qgis_here.enable_plugin(qgis.program, tmp_path, nowhere)
    listed = qgis.call([qgis.program, "list"])
    assert listed.code == 0
    assert "depthdif:reconstruct" in listed.stdout
    assert "Traceback" not in listed.stderr
