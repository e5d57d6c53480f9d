"""pip as the set-up uses it: its environment, its progress, and what its errors mean."""

import os

import pytest
from qgis.core import QgsSettings


@pytest.fixture
def pip(provider, monkeypatch):
    from depthdif_qgis.worker import pip

    for name in list(os.environ):
        if name.upper().endswith("_PROXY") or name.startswith("PIP_"):
            monkeypatch.delenv(name)
    return pip


@pytest.fixture
def proxy():
    settings = QgsSettings()
    values = {"proxyEnabled": True, "proxyType": "HttpProxy", "proxyHost": "proxy.org"}
    for name, value in {**values, "proxyPort": "3128"}.items():
        settings.setValue(f"proxy/{name}", value)
    yield settings
    settings.remove("proxy")


def test_the_way_to_packages_is_kept_and_what_leads_astray_is_not(pip, monkeypatch, tmp_path):
    bundle = tmp_path / "ca.pem"
    bundle.touch()
    for name, value in {
        "PIP_INDEX_URL": "https://index.org/simple",
        "PIP_CERT": str(bundle),
        "PIP_TARGET": "/elsewhere",
        "PIP_USER": "1",
        "PIP_REQUIRE_VIRTUALENV": "1",
        "PYTHONPATH": "/qgis",
        "SSL_CERT_FILE": str(bundle),
        "SSL_CERT_DIR": "C:/PROGRA~1/QGIS/apps/openssl/certs",
    }.items():
        monkeypatch.setenv(name, value)
    made = pip.environment()
    assert made["PIP_INDEX_URL"] == "https://index.org/simple"
    assert made["PIP_CERT"] == made["SSL_CERT_FILE"] == str(bundle)
    assert made["PIP_USER"] == "0"
    assert not {"PIP_TARGET", "PIP_REQUIRE_VIRTUALENV", "PYTHONPATH", "SSL_CERT_DIR"} & set(made)


def test_qgis_proxy_is_used_unless_the_system_names_one(pip, proxy, monkeypatch):
    assert pip.environment()["HTTPS_PROXY"] == "http://proxy.org:3128"
    proxy.setValue("proxy/proxyUser", "ann")
    proxy.setValue("proxy/proxyPassword", "a:b@c")
    assert pip.environment()["HTTPS_PROXY"] == "http://ann:a%3Ab%40c@proxy.org:3128"
    monkeypatch.setenv("https_proxy", "http://system:1")
    made = pip.environment()
    assert made["https_proxy"] == "http://system:1" and "HTTPS_PROXY" not in made
    monkeypatch.delenv("https_proxy")
    proxy.setValue("proxy/proxyEnabled", False)
    assert "HTTPS_PROXY" not in pip.environment()


def test_passwords_never_reach_a_log(pip):
    line = "Looking in indexes: https://ann:secret@index.org/simple, http://token@other.org"
    assert pip.without_credentials(line) == (
        "Looking in indexes: https://…@index.org/simple, http://…@other.org"
    )


def test_progress_follows_pips_lines(pip):
    progress = pip.Progress(4)
    said = [
        (progress.read(line), round(progress.fraction, 3))
        for line in (
            "Processing /profile/depthdif/env-1/depthdif",
            "  Getting requirements to build wheel: started",
            "Collecting numpy<3,>=1.26",
            "  Downloading numpy-2.4.6-cp311-cp311-manylinux_2_28_x86_64.whl (16.9 MB)",
            "Collecting numpy<3,>=1.26",
            "Requirement already satisfied: six in ./lib",
            "Building wheels for collected packages: depthdif",
            "Installing collected packages: numpy, depthdif",
            "Successfully installed depthdif-0.1.0 numpy-2.4.6",
        )
    ]
    assert said == [
        ("Looking for depthdif", 0.175),
        ("", 0.175),
        ("Looking for numpy", 0.35),
        ("Downloading numpy 16.9 MB", 0.35),
        ("Looking for numpy", 0.35),
        ("Looking for six", 0.525),
        ("Building the backend", 0.72),
        ("Unpacking the packages", 0.75),
        ("", 1.0),
    ]


@pytest.mark.parametrize(
    ("lines", "wheels", "sentence"),
    [
        (
            "ERROR: Could not find a version that satisfies the requirement gsw<4\n"
            "ERROR: No matching distribution found for gsw<4",
            "/wheels",
            "The folder /wheels has no wheel of gsw<4 for Python 3.14.0",
        ),
        (
            "ERROR: No matching distribution found for rasterio<2",
            "",
            "no ready-made package of rasterio<2 for Python 3.14.0",
        ),
        (
            "WARNING: Retrying (Retry(total=0)) after connection broken by "
            "'NewConnectionError('Failed to establish a new connection')'\n"
            "ERROR: No matching distribution found for setuptools>=68",
            "",
            "The package index can't be reached",
        ),
        (
            "Could not fetch URL: There was a problem confirming the ssl certificate: "
            "SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]'))\n"
            "ERROR: No matching distribution found for setuptools",
            "",
            "couldn't be reached safely",
        ),
        ("ERROR: Could not install packages: [Errno 28] No space left on device", "", "disk is f"),
        ("HINT: This error might … Windows Long Path support enabled.", "", "longer than Windows"),
        (
            "ERROR: 404 for https://ann:secret@index.org/numpy",
            "",
            r"couldn't be installed \(ERROR: 404 for https://…@index.org/numpy\)",
        ),
    ],
)
def test_pips_errors_become_sentences(pip, lines, wheels, sentence):
    import re

    said = pip.explain(lines.splitlines(), "3.14.0", wheels)
    assert re.search(sentence, said), said
    assert said.endswith(".") and "secret" not in said
