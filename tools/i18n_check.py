"""What can be wrong with a translation without knowing the language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from i18n_file import Translation

# What must stand in the translation as often as in the text: what it is, and how to find it.
KEPT = {
    "placeholders": re.compile(r"\{[^{}]*\}"),
    "HTML tags": re.compile(r"</?[a-z][a-z0-9]*(?: [^<>]*)?/?>"),
    "file patterns": re.compile(r"\*\.\w+|;;|\(\*\)"),
    "names of parameters and files": re.compile(
        r"(?<![A-Za-z_])[A-Z]+(?:_[A-Z]+)+(?![A-Za-z_])|(?<![\w-])--[a-z-]+"
    ),
    "paragraphs": re.compile(r"\n+"),
}
# Each number of the text; a language may write another with a digit ("one" as 1).
NUMBER = re.compile(r"\d+")
# The letter that Alt presses; another one in each language, but as many.
ACCELERATOR = re.compile(r"&\w")
# A text's end and what stands for it elsewhere.
ENDS = {".": ".。", ":": ":：", "…": "…", "?": "?？", "!": "!！"}
# A text of this many characters is never the same in two languages.
SENTENCE = 40


def problems(
    said: Mapping[str, list[str]], known: Mapping[str, Translation], language: str
) -> Iterator[str]:
    """Yield what is wrong with one language's translations, a line each."""
    for text in said:
        translation = known.get(text)
        if translation is None or not translation.text:
            yield f"missing: {_short(text)}"
        elif not translation.finished:
            yield f"unfinished: {_short(text)}"
        else:
            yield from (f"{what}: {_short(text)}" for what in faults(text, translation.text))
    yield from (f"no longer said: {_short(text)}" for text in known if text not in said)


def faults(text: str, translation: str) -> Iterator[str]:
    """Yield the faults of one translation.

    >>> list(faults("Give {name}.", "Geben Sie {nam} an."))
    ['placeholders differ ({name} -> {nam})']
    """
    for what, pattern in KEPT.items():
        wanted, found = sorted(pattern.findall(text)), sorted(pattern.findall(translation))
        if wanted != found:
            yield f"{what} differ ({' '.join(wanted)} -> {' '.join(found)})"
    lost = Counter(NUMBER.findall(text)) - Counter(NUMBER.findall(translation))
    if lost:
        yield f"numbers are missing ({' '.join(lost)})"
    if len(ACCELERATOR.findall(text)) != len(ACCELERATOR.findall(translation)):
        yield "accelerators (&) differ in number"
    for end, allowed in ENDS.items():
        if text.endswith(end) != translation.endswith(tuple(allowed)):
            yield f"one ends with {end} and the other doesn't"
    if (text[:1].isspace(), text[-1:].isspace()) != (
        translation[:1].isspace(),
        translation[-1:].isspace(),
    ):
        yield "space at one end"
    if len(text) >= SENTENCE and text == translation:
        yield "not translated"


def _short(text: str) -> str:
    line = text.replace("\n", "\\n")
    return line if len(line) <= 70 else line[:67] + "…"
