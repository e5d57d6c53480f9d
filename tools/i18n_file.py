"""Qt's translation sources (.ts, version 2.1): read, merge, write; Qt Linguist opens them."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree  # our own files, never a stranger's
from xml.sax.saxutils import escape

from i18n_sources import CONTEXT


@dataclass(frozen=True)
class Translation:
    """What a text is called in one language.

    Parameters
    ----------
    text : str
        Its translation; empty if there is none.
    finished : bool
        Whether a translator stands by it; a guess from a similar text isn't finished.
    """

    text: str
    finished: bool


def read(path: Path) -> dict[str, Translation]:
    """Translation by source text."""
    known = {}
    for message in ElementTree.parse(path).iter("message"):  # noqa: S314
        translation = message.find("translation")
        text = (translation.text or "") if translation is not None else ""
        unfinished = translation is None or translation.get("type") is not None
        known[message.findtext("source") or ""] = Translation(text, bool(text) and not unfinished)
    return known


def merge(
    said: Mapping[str, list[str]], known: Mapping[str, Translation]
) -> dict[str, Translation]:
    """A translation for each text: the known one, else a similar text's as a guess, else none."""
    left_over = [text for text in known if text not in said and known[text].text]
    merged = {}
    for text in said:
        if text in known:
            merged[text] = known[text]
            continue
        similar = difflib.get_close_matches(text, left_over, n=1, cutoff=0.8)
        merged[text] = Translation(known[similar[0]].text if similar else "", finished=False)
    return merged


def write(
    path: Path,
    language: str,
    said: Mapping[str, list[str]],
    translations: Mapping[str, Translation],
) -> None:
    """Write a .ts; no line numbers, so that it changes only where a text does."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for text, files in said.items():
        translation = translations[text]
        kind = "" if translation.finished else ' type="unfinished"'
        lines += ["    <message>"]
        lines += [f'        <location filename="../{file}"/>' for file in files]
        lines += [
            f"        <source>{escape(text)}</source>",
            f"        <translation{kind}>{escape(translation.text)}</translation>",
            "    </message>",
        ]
    lines += ["</context>", "</TS>", ""]
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join(lines), encoding="utf-8")
