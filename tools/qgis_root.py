"""Run the plugin's and the end-to-end tests under another QGIS: `qgis_root.py --qgis 3.44`.

QGIS of that version stands in a Debian root of its own (`build/roots/`), made once with mmdebstrap
from this machine's mirror; the machine's own QGIS stays as it is. The checkout is copied in, so
nothing that the tests build lands here. Debian only; needs root or sudo, and 3.5 GB.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import install_qgis
import qgis_here

ROOT = qgis_here.ROOT
ROOTS = ROOT / "build" / "roots"
RELEASE = "trixie"  # Python 3.13
#: Which suite of that release has which QGIS.
SUITES = {"3.40": RELEASE, "3.44": f"{RELEASE}-backports"}
PACKAGES = (
    *(*install_qgis.QGIS, "qgis-providers", *install_qgis.ALWAYS),
    *install_qgis.LANGUAGES,
    *install_qgis.SCREEN,
)
#: Of tools/requirements-dev.txt, what the end-to-end tests import; torch alone is 2 GB more.
TEST_TOOLS = ("pytest", "pytest-timeout", "hypothesis", "matplotlib")
INSIDE = Path("depthdif/main")  # the checkout's copy; the data stand beside it, as here

# The machine's names and certificates, and what processes need; all of it ends with the command.
ENTER = """
set -eu
root=$1 certificates=$2 data=$3 script=$4
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount --bind "$(realpath /etc/resolv.conf)" "$root/etc/resolv.conf"
if [ -f "$certificates" ]; then mount --bind "$certificates" "$root$certificates"; fi
if [ -d "$data" ]; then
    mkdir -p "$root/depthdif/shared/data"
    mount --bind -o ro "$data" "$root/depthdif/shared/data"
fi
exec chroot "$root" /usr/bin/env -i PATH=/usr/bin:/bin HOME=/root LANG=C.UTF-8 TMPDIR=/tmp \\
    ${OMP_NUM_THREADS:+OMP_NUM_THREADS=$OMP_NUM_THREADS} PIP_DISABLE_PIP_VERSION_CHECK=1 \\
    sh -euc "$script"
"""
CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt"

PREPARE = """
cd /depthdif/main
[ -x .venv/bin/python ] || python3 -m venv .venv
.venv/bin/python -m pip install --quiet --editable ./backend {tools}
[ -x build/venv-qgis/bin/python ] || python3 -m venv --system-site-packages build/venv-qgis
build/venv-qgis/bin/python -m pip install --quiet -r tools/requirements-qgis.txt
"""
TEST = """
cd /depthdif/main
qgis_process --version 2>/dev/null | head -n 1; python3 --version
python3 tools/i18n.py release
python3 tools/assemble.py --link
status=0
if [ -n "{plugin}" ]; then
    build/venv-qgis/bin/python tools/headless.py \\
        build/venv-qgis/bin/python -m pytest {plugin} {options} || status=1
fi
if [ -n "{end_to_end}" ]; then
    .venv/bin/python -m pytest {end_to_end} {options} || status=1
fi
exit $status
"""


def main() -> int:
    """Make the root where there is none, and run the tests in it."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--qgis", default="3.44", choices=sorted(SUITES))
    arguments.add_argument(
        "tests", nargs="*", default=["tests/plugin", "tests/e2e"], help="files or folders"
    )
    arguments.add_argument("-k", default="", metavar="EXPRESSION", help="as pytest's own")
    given = arguments.parse_args()
    root = made_root(given.qgis)
    copy_checkout(root / INSIDE)
    prepare(root)
    return enter(root, test_script(given.tests, given.k))


def made_root(qgis: str) -> Path:
    """The folder of a Debian root with that QGIS; made if there is none yet."""
    root = ROOTS / f"qgis-{qgis}"
    recipe = f"{RELEASE} {SUITES[qgis]} {' '.join(PACKAGES)}\n"
    stamp = root / "etc" / "depthdif-recipe"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == recipe:
        return root
    if shutil.which("mmdebstrap") is None:
        install_qgis.apt("update", quiet=True)
        install_qgis.apt("install", "--yes", "--no-install-recommends", "mmdebstrap")
    print(f"Making a {RELEASE} root with QGIS {qgis} in {root}: a few minutes, once.", flush=True)
    as_root("rm", "-rf", str(root))
    ROOTS.mkdir(parents=True, exist_ok=True)
    mirror = own_mirror()
    suites = dict.fromkeys((RELEASE, f"{RELEASE}-updates", SUITES[qgis]))
    install = (
        'chroot "$1" env DEBIAN_FRONTEND=noninteractive apt-get install --yes '
        f"--no-install-recommends --target-release {SUITES[qgis]} {' '.join(PACKAGES)} >/dev/null"
    )
    as_root(
        *("mmdebstrap", "--quiet", "--variant=minbase", "--include=ca-certificates"),
        f"--customize-hook={install}",
        *(RELEASE, str(root)),
        *(f"deb {mirror} {suite} main" for suite in suites),
    )
    as_root("sh", "-c", 'printf %s "$1" > "$2"', "sh", recipe, str(stamp))
    return root


def own_mirror() -> str:
    """The mirror from which this Debian machine gets its own packages."""
    codename = install_qgis.os_release().get("VERSION_CODENAME", "")
    own = [source for source in install_qgis.apt_sources() if codename in source.suites]
    if not codename or not own:
        raise SystemExit(
            "No Debian mirror stands in apt's sources here: another QGIS is tried on Debian alone."
        )
    return own[0].uris.split()[0]


def copy_checkout(target: Path) -> None:
    """Copy what git knows or would add, and remove what has gone; ignored files there stay."""
    listed = ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others"]
    done = subprocess.run([*listed, "--exclude-standard"], capture_output=True, check=True)  # noqa: S603
    names = [name for name in done.stdout.decode().split("\0") if (ROOT / name).is_file()]
    kept = target.parent / "copied"
    for gone in set(kept.read_text().splitlines() if kept.exists() else ()) - set(names):
        (target / gone).unlink(missing_ok=True)
    for name in names:
        place = target / name
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, place)
    kept.write_text("\n".join(names))


def prepare(root: Path) -> None:
    """Make the two environments in the root, where what they are made of has changed."""
    wanted = [
        line
        for line in (ROOT / "tools" / "requirements-dev.txt").read_text().splitlines()
        if line.split("==")[0] in TEST_TOOLS
    ]
    script = PREPARE.format(tools=" ".join(wanted))
    made_of = [ROOT / "backend" / "pyproject.toml", ROOT / "tools" / "requirements-qgis.txt"]
    text = script.encode() + b"".join(file.read_bytes() for file in made_of)
    digest, stamp = hashlib.sha256(text).hexdigest(), root / "depthdif" / "prepared"
    if stamp.exists() and stamp.read_text() == digest:
        return
    if enter(root, script):
        raise SystemExit("The environments in the root couldn't be made.")
    stamp.write_text(digest)


def test_script(tests: list[str], expression: str) -> str:
    """The script that runs the chosen tests, each with the Python that they are for."""
    end_to_end = [test for test in tests if test.startswith("tests/e2e")]
    plugin = [test for test in tests if test not in end_to_end]
    # A test that hangs is named, and the others run on.
    options = "-q --timeout=300" + (f" -k '{expression}'" if expression else "")
    return TEST.format(plugin=" ".join(plugin), end_to_end=" ".join(end_to_end), options=options)


def enter(root: Path, script: str) -> int:
    """Run a shell script inside the root; return its exit status.

    Mounts and processes are the command's own: whatever happens, none outlives it.
    """
    alone = ["unshare", "--mount", "--propagation", "private", "--pid", "--fork", "--kill-child"]
    data = ROOT.parent / "shared" / "data"
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "enter.sh"
        file.write_text(ENTER, encoding="utf-8")
        words = [*alone, "sh", str(file), str(root), CERTIFICATES, str(data), script]
        return subprocess.call(install_qgis.as_root(*words))  # noqa: S603


def as_root(*command: str) -> None:
    """Run a command as root; exit if it fails."""
    if subprocess.call(install_qgis.as_root(*command)):  # noqa: S603
        raise SystemExit(f"{command[0]} failed.")


if __name__ == "__main__":
    sys.exit(main())
