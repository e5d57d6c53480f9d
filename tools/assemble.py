"""Put the plugin together as QGIS wants it: one folder with everything the zip will hold.

`--link` makes `build/plugins/depthdif_qgis` of symbolic links, for development and the demo;
`--zip` makes a copy and `dist/depthdif_qgis-VERSION.zip`, self-contained: the backend's source is
inside, so that the environment can be installed from it.
"""

from __future__ import annotations

import argparse
import configparser
import ensurepip
import shutil
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "depthdif_qgis"
LINKED = ROOT / "build" / "plugins" / NAME
PACKAGED = ROOT / "build" / "package" / NAME
# Folder or file of the checkout -> its place inside the plugin ("" = the plugin's own folder).
PARTS = {
    "depthdif_qgis": "",
    "metadata.txt": "metadata.txt",
    "LICENSE": "LICENSE",
    "resources": "resources",
    "i18n": "i18n",
    "backend": "backend",
}
LEFT_OUT = (
    "__pycache__",
    ".egg-info",
    ".pyc",
    ".ts",
    ".aux.xml",
    ".mypy_cache",
    "build",
    "GLOSSARY.md",
)


def version() -> str:
    """The plugin's version, from metadata.txt."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def link() -> Path:
    """Make the linked plugin folder anew where anything in it is missing or stale."""
    wanted: dict[Path, Path] = {}
    for part, place in PARTS.items():
        source = ROOT / part
        if place:
            wanted[LINKED / place] = source
        else:
            wanted |= {LINKED / c.name: c for c in source.iterdir() if not _left_out(c)}
    LINKED.mkdir(parents=True, exist_ok=True)
    for present in LINKED.iterdir():
        if wanted.get(present) != _target(present):
            present.unlink() if not present.is_dir() or present.is_symlink() else shutil.rmtree(
                present
            )
    for place, source in wanted.items():
        if source.exists() and not place.exists():
            place.symlink_to(source)
    return LINKED


def package() -> Path:
    """Copy the parts and zip them; return the zip's path."""
    missing = [f.name for f in (ROOT / "i18n").glob("*.ts") if not f.with_suffix(".qm").exists()]
    if missing:
        raise SystemExit(f"Translations aren't built ({', '.join(missing)}); run: make i18n")
    shutil.rmtree(PACKAGED, ignore_errors=True)
    for source, place in _files():
        target = PACKAGED / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    _add_pip()
    archive = ROOT / "dist" / f"{NAME}-{version()}.zip"
    archive.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        for path in sorted(PACKAGED.rglob("*")):
            if path.is_file():
                file.write(path, path.relative_to(PACKAGED.parent))
    return archive


def _add_pip() -> None:
    """Put pip's own wheel in, for the set-up: Debian's and Ubuntu's Python comes without pip."""
    # Debian keeps apart what Python brings along elsewhere.
    places = (Path(ensurepip.__file__).parent / "_bundled", Path("/usr/share/python-wheels"))
    wheels = [wheel for place in places for wheel in place.glob("pip-*-none-any.whl")]
    if not wheels:
        raise SystemExit("This Python has no wheel of pip to put into the package (ensurepip).")
    folder = PACKAGED / "resources" / "pip"
    folder.mkdir(parents=True)
    shutil.copyfile(wheels[0], folder / wheels[0].name)


def _files() -> Iterator[tuple[Path, Path]]:
    """Yield each file that belongs in the plugin, with its place in it."""
    for part, place in PARTS.items():
        source = ROOT / part
        if source.is_file():
            yield source, Path(place)
            continue
        for path in sorted(source.rglob("*")):
            inside = path.relative_to(source)
            if path.is_file() and not any(_left_out(Path(name)) for name in inside.parts):
                yield path, Path(place) / inside


def _left_out(path: Path) -> bool:
    return path.name.endswith(LEFT_OUT)


def _target(path: Path) -> Path | None:
    return path.readlink() if path.is_symlink() else None


def main() -> None:
    """Do what the command line asks."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    what = arguments.add_mutually_exclusive_group(required=True)
    what.add_argument("--link", action="store_true", help="links, for development")
    what.add_argument("--zip", action="store_true", help="a copy and the zip")
    if arguments.parse_args().link:
        print(f"Plugin: {link().relative_to(ROOT)}")
        return
    archive = package()
    print(f"Plugin: {archive.relative_to(ROOT)} ({archive.stat().st_size / 1e6:.1f} MB)")


if __name__ == "__main__":
    sys.exit(main())
