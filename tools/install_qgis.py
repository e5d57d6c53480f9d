"""Install QGIS 3.40 or newer on Debian where there is none: `python3 tools/install_qgis.py`.

Debian 12 has it in its backports, Debian 13 in its main archive. The backports source is derived
from the machine's own Debian source (same mirror, same key). Needs root or sudo, and only where
something is missing.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import qgis_here

QGIS = ("qgis", "python3-qgis")
# venv and pip make the backend's environment; without Open Sans, QGIS warns on each start.
ALWAYS = ("python3-venv", "fonts-open-sans", "ca-certificates")
SCREEN = ("xvfb", "xauth")
LANGUAGES = ("qttools5-dev-tools",)

APT = Path("/etc/apt")
BACKPORTS_FILE = APT / "sources.list.d" / "depthdif-backports.sources"


@dataclass(frozen=True)
class Source:
    """One Debian archive as apt knows it."""

    uris: str
    suites: tuple[str, ...]
    signed_by: str

    def deb822(self, suite: str) -> str:
        """The deb822 text of the same archive's `suite`."""
        lines = ["Types: deb", f"URIs: {self.uris}", f"Suites: {suite}", "Components: main"]
        if self.signed_by:
            lines.append(f"Signed-By: {self.signed_by}")
        return "\n".join(lines) + "\n"


def main() -> None:
    """Install what is missing; say what was done."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--screen", action="store_true", help="also what a screenshot needs")
    arguments.add_argument("--languages", action="store_true", help="also Qt's lrelease")
    asked = arguments.parse_args()
    wanted = [*ALWAYS, *(SCREEN if asked.screen else ()), *(LANGUAGES if asked.languages else ())]

    if shutil.which("dpkg-query") is None:
        check_without_apt()
        return
    missing = [package for package in wanted if not installed(package)]
    path = qgis_here.qgis_process()
    need_qgis = path is None or (qgis_here.version(path) or (0, 0)) < qgis_here.MINIMUM
    if not need_qgis and not missing:
        return

    apt("update", quiet=True)
    if missing:
        apt("install", "--yes", "--no-install-recommends", *missing)
    if need_qgis:
        install_qgis()


def check_without_apt() -> None:
    """On other systems: say what to install, or that it is there already."""
    path = qgis_here.qgis_process()
    if path and (qgis_here.version(path) or (0, 0)) >= qgis_here.MINIMUM:
        return
    raise SystemExit(
        "This isn't a Debian system. Install QGIS 3.40 or newer yourself (see qgis.org), "
        "and set QGIS_PROCESS to its qgis_process program if that isn't on the PATH."
    )


def install_qgis() -> None:
    """Install QGIS from the archive where a new enough one is: main, else backports."""
    if candidate_version("qgis") >= qgis_here.MINIMUM:
        apt("install", "--yes", "--no-install-recommends", *QGIS)
    else:
        suite = enable_backports()
        apt("install", "--yes", "--no-install-recommends", "--target-release", suite, *QGIS)
    path = qgis_here.qgis_process()
    found = qgis_here.version(path) if path else None
    if found is None or found < qgis_here.MINIMUM:
        raise SystemExit(
            "The packages were installed, but qgis_process doesn't run or is older than 3.40; "
            "see `qgis_process --version`."
        )
    print(f"QGIS {found[0]}.{found[1]} is installed.")


def enable_backports() -> str:
    """Add the backports of this Debian release to apt's sources; return the suite's name."""
    release = os_release()
    codename = release.get("VERSION_CODENAME", "")
    if release.get("ID") != "debian" or not codename:
        raise SystemExit(
            f"{release.get('PRETTY_NAME', 'This system')} offers no QGIS 3.40, and this script "
            "only knows Debian's backports. Install QGIS 3.40 or newer yourself (see qgis.org)."
        )
    suite = f"{codename}-backports"
    sources = list(apt_sources())
    if not any(suite in source.suites for source in sources):
        # "stable" and its like follow the release; the entry with the codename itself is surest.
        names = (codename, "stable", "oldstable")
        own = [source for name in names for source in sources if name in source.suites]
        if not own:
            raise SystemExit(
                f"No Debian source for {codename} stands under {APT}, so its backports can't be "
                "derived from it. Add them by hand and run this again."
            )
        print(f"Adding {suite} to apt's sources ({BACKPORTS_FILE}).")
        write_as_root(BACKPORTS_FILE, own[0].deb822(suite))
        apt("update", quiet=True)
    if not suite_has_qgis(suite):
        raise SystemExit(f"{suite} offers no QGIS 3.40 or newer on this machine's mirror.")
    return suite


def apt_sources():
    """Yield the binary archives of apt's configuration, deb822 and one-line style."""
    for file in sorted((APT / "sources.list.d").glob("*.sources")):
        for stanza in re.split(r"\n\s*\n", file.read_text()):
            fields = deb822_fields(stanza)
            if "deb" in fields.get("types", "").split() and fields.get("enabled", "yes") != "no":
                yield Source(
                    fields["uris"], tuple(fields["suites"].split()), fields.get("signed-by", "")
                )
    for file in [APT / "sources.list", *sorted((APT / "sources.list.d").glob("*.list"))]:
        for line in file.read_text().splitlines() if file.exists() else ():
            entry = re.match(
                r"deb\s+(?:\[(?P<options>[^]]*)\]\s+)?(?P<uri>\S+)\s+(?P<suite>\S+)", line
            )
            if entry:
                key = re.search(r"signed-by=(\S+)", entry["options"] or "")
                yield Source(entry["uri"], (entry["suite"],), key[1] if key else "")


def deb822_fields(stanza: str) -> dict[str, str]:
    """Fields of one deb822 stanza, by lower-case name; a key may be embedded over many lines."""
    fields: dict[str, str] = {}
    name = ""
    for line in stanza.splitlines():
        if line.startswith("#"):
            continue
        if line[:1] in (" ", "\t") and name:
            fields[name] += "\n" + line
        elif ":" in line:
            name, value = line.split(":", 1)
            name = name.strip().lower()
            fields[name] = value.strip()
    return fields


def candidate_version(package: str, suite: str = "") -> tuple[int, int]:
    """(major, minor) of the newest version apt offers of `package`; (0, 0) if none."""
    policy = output("apt-cache", "policy", package)
    if suite:
        rows = [row for row in output("apt-cache", "madison", package).splitlines() if suite in row]
        offered = rows[0].split("|")[1] if rows else ""
    else:
        row = re.search(r"Candidate:\s*(\S+)", policy)
        offered = row[1] if row else ""
    found = re.match(r"\s*(?:\d+:)?(\d+)\.(\d+)", offered)
    return (int(found[1]), int(found[2])) if found else (0, 0)


def suite_has_qgis(suite: str) -> bool:
    """Whether `suite` offers a QGIS that is new enough."""
    return candidate_version("qgis", suite) >= qgis_here.MINIMUM


def installed(package: str) -> bool:
    """Whether dpkg has `package` installed."""
    return "install ok installed" in output("dpkg-query", "-W", "-f", "${Status}", package)


def os_release() -> dict[str, str]:
    """The fields of /etc/os-release."""
    text = Path("/etc/os-release").read_text() if Path("/etc/os-release").exists() else ""
    pairs = (line.split("=", 1) for line in text.splitlines() if "=" in line)
    return {name: value.strip('"') for name, value in pairs}


def output(*command: str) -> str:
    """The standard output of a command that may fail."""
    return subprocess.run(command, capture_output=True, text=True).stdout  # noqa: S603


def as_root(*command: str) -> list[str]:
    """The command, through sudo where this isn't root."""
    if os.geteuid() == 0:
        return list(command)
    if shutil.which("sudo") is None:
        raise SystemExit(
            "Installing QGIS needs root: run this as root, or install sudo. "
            f"The command was: {' '.join(command)}"
        )
    return ["sudo", *command]


def apt(*arguments: str, quiet: bool = False) -> None:
    """Run apt-get without questions; exit with its last words if it fails."""
    command = as_root("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", *arguments)
    print("+ apt-get", *arguments, flush=True)
    done = subprocess.run(command, capture_output=True, text=True)  # noqa: S603
    if done.returncode:
        tail = "\n".join((done.stdout + done.stderr).splitlines()[-15:])
        raise SystemExit(f"{tail}\napt-get {' '.join(arguments)} failed.")
    if not quiet:
        print("\n".join(done.stdout.splitlines()[-1:]))


def write_as_root(path: Path, text: str) -> None:
    """Write a file that belongs to root."""
    command = as_root("tee", str(path))
    subprocess.run(command, input=text, text=True, check=True, stdout=subprocess.DEVNULL)  # noqa: S603


if __name__ == "__main__":
    sys.exit(main())
