"""pip, as the set-up uses it: in which environment, how far it is, and what its errors mean."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication

from ..paths import PLUGIN
from . import interpreter

# How this machine reaches packages is the analyst's, or her administrator's, business. The rest of
# pip's variables (a target folder, say) would lead the installation elsewhere.
KEPT = (
    "PIP_INDEX_URL",
    "PIP_EXTRA_INDEX_URL",
    "PIP_FIND_LINKS",
    "PIP_CERT",
    "PIP_CLIENT_CERT",
    "PIP_PROXY",
    "PIP_TRUSTED_HOST",
    "PIP_CONFIG_FILE",
    "PIP_DEFAULT_TIMEOUT",
    "PIP_RETRIES",
    "PIP_CACHE_DIR",
)
# QGIS for Windows points these into its own folder, where often nothing lies.
CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")

# Lines of pip that tell of one more package.
_PACKAGE = re.compile(r"\s*(?:Collecting|Processing|Requirement already satisfied:?) (\S+)")
_DOWNLOAD = re.compile(r"\s*Downloading (\S+?)(?: \(([^)]+)\))?$")
_NO_NETWORK = re.compile(
    "NewConnectionError|ConnectTimeout|ReadTimeout|ProxyError|Temporary failure"
)
# An address with a name and a password in it.
_CREDENTIALS = re.compile(r"(\w+://)[^/@\s]+@")


def environment() -> dict[str, str]:
    """The environment for Python's and pip's own programs."""
    clean = interpreter.environment()
    clean |= {name: os.environ[name] for name in KEPT if name in os.environ}
    for name in CERTIFICATES:
        if name in clean and not os.path.exists(clean[name]):  # noqa: PTH110 - may be no path
            del clean[name]
    clean |= _proxy(clean)
    # Whatever pip's configuration says of a user's folder, a virtual environment has none.
    clean["PIP_USER"] = "0"
    return clean


def _proxy(known: dict[str, str]) -> dict[str, str]:
    """QGIS's own proxy, unless the system names one."""
    settings = QgsSettings()
    if any(name.upper() in ("HTTPS_PROXY", "PIP_PROXY") for name in known):
        return {}
    host = str(settings.value("proxy/proxyHost", "") or "")
    enabled = settings.value("proxy/proxyEnabled", False, type=bool)
    if not enabled or not host or settings.value("proxy/proxyType", "") != "HttpProxy":
        return {}
    user = quote(str(settings.value("proxy/proxyUser", "") or ""), safe="")
    password = quote(str(settings.value("proxy/proxyPassword", "") or ""), safe="")
    login = f"{user}:{password}@" if user else ""
    port = str(settings.value("proxy/proxyPort", "") or "")
    address = f"http://{login}{host}" + (f":{port}" if port else "")
    return {"HTTPS_PROXY": address, "HTTP_PROXY": address}


def install_arguments(wheels: str = "", index: str = "") -> list[str]:
    """Arguments of `pip install`; see `_arguments`."""
    return ["install", *_arguments(wheels, index), "--no-warn-script-location"]


def download_arguments(folder: str, index: str = "") -> list[str]:
    """Arguments of `pip wheel`, which fills a folder that can be installed from."""
    return ["wheel", *_arguments("", index), "--wheel-dir", folder]


def _arguments(wheels: str, index: str) -> list[str]:
    """What holds for every pip: ready-made packages only, no questions, from where.

    Parameters
    ----------
    wheels : str
        A folder of wheels to install from without a network.
    index : str
        The address of a package index to look into besides.
    """
    chosen = ["--no-input", "--no-color", "--disable-pip-version-check"]
    chosen += ["--progress-bar", "off", "--only-binary", ":all:"]
    if wheels:
        chosen += ["--no-index", "--find-links", wheels]
    elif index:
        chosen += ["--extra-index-url", index]
    return chosen


def own_wheel(wheels: str = "") -> Path | None:
    """A wheel of pip, for a Python that comes without: the analyst's, or the plugin's."""
    folders = [Path(wheels)] if wheels else []
    for folder in [*folders, PLUGIN / "resources" / "pip"]:
        found = sorted(folder.glob("pip-*-none-any.whl"))
        if found:
            return found[-1]
    return None


def without_credentials(text: str) -> str:
    """The text with names and passwords taken out of its addresses."""
    return _CREDENTIALS.sub(r"\1…@", text)


class Progress:
    """How far pip is, guessed from its lines.

    Parameters
    ----------
    packages : int
        About how many packages there will be.
    """

    def __init__(self, packages: int) -> None:
        self._expected = packages
        self._seen: set[str] = set()
        self.fraction = 0.0

    def read(self, line: str) -> str:
        """Take a line into account; return what is being done, empty if the line doesn't say."""
        translate = QCoreApplication.translate
        package = _PACKAGE.match(line)
        if package:
            # A requirement, or a file: gsw<4,>=3.6 or /wheels/gsw-3.6-cp311….whl.
            name = re.split(r"[^\w.-]|-\d", Path(package[1]).name)[0]
            self._seen.add(name.lower())
            self._at_least(0.7 * min(len(self._seen) / self._expected, 1.0))
            return translate("DepthDif", "Looking for {package}").format(package=name)
        download = _DOWNLOAD.match(line)
        if download:
            name = Path(download[1]).name.split("-")[0]
            size = download[2] or ""
            return translate("DepthDif", "Downloading {package} {size}").format(
                package=name, size=size
            )
        if line.startswith("Building wheel"):
            self._at_least(0.72)
            return translate("DepthDif", "Building the backend")
        if line.startswith("Installing collected packages"):
            self._at_least(0.75)
            return translate("DepthDif", "Unpacking the packages")
        if line.startswith("Successfully installed"):
            self._at_least(1.0)
        return ""

    def _at_least(self, fraction: float) -> None:
        self.fraction = max(self.fraction, fraction)


def explain(lines: Iterable[str], python_version: str, wheels: str) -> str:
    """One sentence on why pip failed, from its last lines."""
    translate = QCoreApplication.translate
    text = "\n".join(lines)
    missing = re.search(r"No matching distribution found for (\S+)", text)
    if "No space left" in text or "not enough space" in text:
        return translate("DepthDif", "The disk is full: make room and try again.")
    if "Long Path support" in text:
        return translate(
            "DepthDif",
            "A path was longer than Windows allows: have an administrator enable long paths, or "
            "use a QGIS profile in a shorter folder.",
        )
    if re.search(r"CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerification", text):
        return translate(
            "DepthDif",
            "The package index couldn't be reached safely: a firewall or proxy seems to replace "
            "its certificate. Ask your administrator for a package index, or install from a "
            "folder of wheels.",
        )
    if missing and wheels:
        return translate(
            "DepthDif",
            "The folder {folder} has no wheel of {package} for Python {version} on this system.",
        ).format(folder=wheels, package=missing[1], version=python_version)
    if _NO_NETWORK.search(text):
        return translate(
            "DepthDif",
            "The package index can't be reached: check the internet connection and QGIS's proxy "
            "settings, or install from a folder of wheels.",
        )
    if missing:
        return translate(
            "DepthDif",
            "There is no ready-made package of {package} for Python {version} on this system "
            "({system}): choose another Python.",
        ).format(package=missing[1], version=python_version, system=sys.platform)
    errors = [line for line in text.splitlines() if line.startswith("ERROR")]
    reason = errors[-1] if errors else (text.splitlines() or [""])[-1]
    return translate("DepthDif", "The packages couldn't be installed ({reason}).").format(
        reason=without_credentials(reason)
    )
