"""Which of the plugin's translations a locale wants."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from .paths import I18N

PREFIX = "depthdif_"


def translation_file(locale: str) -> Path | None:
    """The translation for a locale such as `de_AT`, None where English it is."""
    files = {file.stem[len(PREFIX) :]: file for file in I18N.glob(f"{PREFIX}*.qm")}
    return files.get(best(locale, files))


def best(locale: str, languages: Collection[str]) -> str:
    """The one of `languages` that serves a locale best, empty if none does.

    Another country's form of a language serves better than English. Chinese is two written
    languages, so the script decides there.
    """
    language, *rest = locale.replace("-", "_").split(".")[0].split("_")
    language, rest = language.lower(), [part.lower() for part in rest]
    if language == "zh" and {"hant", "tw", "hk", "mo"} & set(rest):
        return next((found for found in languages if found in ("zh_TW", "zh_Hant")), "")
    named = "_".join([language, *(part.upper() for part in rest)])
    if named in languages:
        return named
    if language in languages:
        return language
    return next((found for found in sorted(languages) if found.startswith(f"{language}_")), "")
