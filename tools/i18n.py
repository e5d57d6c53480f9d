"""The plugin's languages: collect what is said, check what was translated, build what QGIS reads.

    python3 tools/i18n.py update     # i18n/depthdif_LANGUAGE.ts follow the code and the schema
    python3 tools/i18n.py check      # exit 1 where a translation is missing, left over or broken
    python3 tools/i18n.py release    # i18n/depthdif_LANGUAGE.qm, by Qt's own lrelease

Strings come from two places: the literal in each `translate("DepthDif", "literal")` of the plugin,
and the help of the backend's parameters, which the Processing dialogs show out of
`job_schema.json`. Qt's own lupdate knows nothing of the second.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

import i18n_check
import i18n_file
import i18n_sources

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "i18n"
LANGUAGES = ("de", "es", "fr", "ja", "pt_BR", "zh_CN")


def ts_file(language: str) -> Path:
    """The source file of a language's translations."""
    return FOLDER / f"depthdif_{language}.ts"


def update() -> None:
    """Bring each language's file up to what the code says now; keep what was translated."""
    said = i18n_sources.collect()
    for language in LANGUAGES:
        path = ts_file(language)
        known = i18n_file.read(path) if path.exists() else {}
        kept = i18n_file.merge(said, known)
        i18n_file.write(path, language, said, kept)
        missing = sum(not kept[text].finished for text in said)
        gone = len(set(known) - set(said))
        print(f"{path.name}: {len(said)} texts, {missing} to translate, {gone} no longer said")


def check() -> None:
    """Exit 1 with each problem, in the words of a translator's to-do list."""
    said = i18n_sources.collect()
    problems = []
    for language in LANGUAGES:
        path = ts_file(language)
        known = i18n_file.read(path) if path.exists() else {}
        problems += [
            f"{path.name}: {problem}" for problem in i18n_check.problems(said, known, language)
        ]
    if problems:
        sys.stderr.write("\n".join(problems) + "\n")
        raise SystemExit(
            f"{len(problems)} problems; `python3 tools/i18n.py update` brings the files up to "
            "the code, the rest is for a translator (i18n/GLOSSARY.md)."
        )
    print(f"{len(said)} texts in {len(LANGUAGES)} languages: complete.")


def release() -> None:
    """Build the .qm files that are older than their .ts."""
    for language in LANGUAGES:
        source = ts_file(language)
        built = source.with_suffix(".qm")
        if built.exists() and built.stat().st_mtime >= source.stat().st_mtime:
            continue
        command = [lrelease(), "-silent", "-nounfinished", str(source), "-qm", str(built)]
        done = subprocess.run(command, capture_output=True, text=True)  # noqa: S603
        if done.returncode or not built.exists():
            raise SystemExit(f"{done.stdout}{done.stderr}\nlrelease failed on {source.name}.")
        print(f"i18n/{built.name}: {built.stat().st_size / 1e3:.0f} kB")


def lrelease() -> str:
    """Qt's lrelease; the format is the same in Qt 5 and 6, so either will do.

    Debian's own `lrelease` on the PATH is a chooser that fails where no default Qt is set: the
    programs themselves come first.
    """
    candidates = (
        os.environ.get("LRELEASE"),
        "/usr/lib/qt5/bin/lrelease",
        "/usr/lib/qt6/bin/lrelease",
        "lrelease-qt5",
        "lrelease",
        "pyside6-lrelease",
    )
    for candidate in filter(None, candidates):
        path = shutil.which(candidate)
        if path:
            return path
    raise SystemExit(
        "There is no lrelease here. On Debian `make i18n` installs it (qttools5-dev-tools); "
        "elsewhere install Qt's Linguist tools, or set LRELEASE to the program."
    )


def main() -> None:
    """Do what the command line asks."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("what", choices=("update", "check", "release"))
    {"update": update, "check": check, "release": release}[arguments.parse_args().what]()


if __name__ == "__main__":
    sys.exit(main())
