"""The documentation's pictures, in light and dark: `docs/images/*.png`. Needs xvfb-run.

Starts QGIS Desktop on a virtual screen, once per theme, with a profile of its own;
`screenshots_inside.py` then runs the algorithms on the twin and saves what an analyst would see.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import time
from pathlib import Path

import qgis_here

ROOT = qgis_here.ROOT
IMAGES = ROOT / "docs" / "images"
WORK = ROOT / "build" / "screenshots"
THEMES = ("light", "dark")
SCREEN = "1400x900x24"
LIMIT_S = 300
# All pictures together, so that the checkout stays small.
LIMIT_BYTES = 3_000_000

# A profile as after the first start, without news, tips, or a question about the version.
SETTINGS = """
[PythonPlugins]
depthdif_qgis=true

[core]
NewsFeed\\https-feed-qgis-org\\disabled=true

[qgis]
checkVersion=false
showTips340=false
newsFeed\\https___feed_qgis_org_\\disabled=true

[locale]
overrideFlag=true
userLocale={language}

[UI]
UITheme={theme}
"""


def main() -> None:
    """Make the pictures of the themes that the command line asks for."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--theme", choices=THEMES, help="only this one")
    arguments.add_argument("--only", metavar="NAME", default="", help="only this picture")
    arguments.add_argument(
        "--language", default="en_US", help="another language, into build/screenshots/LANGUAGE"
    )
    asked = arguments.parse_args()
    qgis_here.required_qgis_process()
    folder = IMAGES if asked.language == "en_US" else WORK / asked.language
    folder.mkdir(parents=True, exist_ok=True)
    start = time.time()
    for theme in (asked.theme,) if asked.theme else THEMES:
        photograph(theme, asked.language, asked.only, folder)
    pictures = sorted(folder.glob("*.png"))
    for picture in pictures:
        if picture.stat().st_mtime >= start:
            print(f"{picture.relative_to(ROOT)}  {picture.stat().st_size / 1e3:.0f} kB")
    total = sum(picture.stat().st_size for picture in pictures)
    if total > LIMIT_BYTES:
        raise SystemExit(f"The pictures take {total / 1e6:.1f} MB; {LIMIT_BYTES / 1e6:.0f} may be.")


def photograph(theme: str, language: str, only: str, pictures: Path) -> None:
    """Start QGIS Desktop in a theme and language; it saves the pictures and leaves."""
    folder = WORK / theme
    shutil.rmtree(folder, ignore_errors=True)
    settings = folder / "profile" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    name = "Night Mapping" if theme == "dark" else "default"
    settings.write_text(SETTINGS.format(theme=name, language=language), encoding="utf-8")
    environment = qgis_here.environment(folder / "profile") | {
        "DEPTHDIF_CHECKOUT": str(ROOT),
        "DEPTHDIF_PICTURES": str(pictures),
        "DEPTHDIF_THEME": theme,
        "DEPTHDIF_ONLY": only,
        "QT_SCALE_FACTOR": "1",
    }
    del environment["QT_QPA_PLATFORM"]
    log = folder / "log.txt"
    command = ["xvfb-run", "--auto-servernum", "--server-args", f"-screen 0 {SCREEN}"]
    command += ["qgis", "--nologo", "--noversioncheck"]
    command += ["--code", str(ROOT / "tools" / "screenshots_inside.py")]
    with log.open("wb") as said:
        done = subprocess.run(  # noqa: S603
            command, env=environment, cwd=folder, timeout=LIMIT_S, stdout=said, stderr=said
        )
    problem = folder / "problem.txt"
    if done.returncode or problem.exists():
        reason = (
            problem.read_text(encoding="utf-8") if problem.exists() else log.read_text()[-2000:]
        )
        raise SystemExit(f"{reason}\nThe {theme} pictures couldn't be made; see {log}.")


if __name__ == "__main__":
    sys.exit(main())
