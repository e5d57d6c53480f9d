"""The account of an import of profiles as one self-contained HTML page."""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from depthdif import __version__

_CSS = """
body { font: 15px/1.5 system-ui, sans-serif; max-width: 56rem; margin: 1.5rem auto; padding: 0 1rem;
  color: #1a1a1a; background: #fff; }
h1, h2 { line-height: 1.2; } table { border-collapse: collapse; }
th, td { padding: .2rem .7rem; text-align: left; border-bottom: 1px solid #ddd; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
.note { color: #444; font-size: .9rem; }
"""

_NUMBERS = (
    ("profiles_read", "Profiles read"),
    ("profiles_outside", "outside the dates or the extent"),
    ("profiles_rejected", "rejected"),
    ("profiles_accepted", "accepted"),
    ("levels_accepted", "Good levels of these"),
    ("levels_rejected", "Bad levels of these"),
)


def write_import_page(path: Path, facts: Mapping[str, Any]) -> None:
    """Write the page.

    Parameters
    ----------
    path : Path
        Destination; overwritten.
    facts : mapping
        ``sources``, ``numbers``, ``profiles_rejected_by_reason`` and
        ``levels_rejected_by_reason``.
    """
    numbers = facts["numbers"]
    sources = (
        (Path(str(source["path"])).name, source["format"], source["profiles_read"])
        for source in facts["sources"]
    )
    credits = dict.fromkeys(str(source["attribution"]) for source in facts["sources"])
    body = [
        "<h1>Imported profiles</h1>",
        _table((), ((label, numbers[name]) for name, label in _NUMBERS)),
        "<h2>Files</h2>",
        _table(("File", "Format", "Profiles"), sources),
        "<h2>Profiles left out</h2>",
        _counts(facts["profiles_rejected_by_reason"]),
        "<h2>Levels left out</h2>",
        _counts(facts["levels_rejected_by_reason"]),
        *(f"<p class=note>{html.escape(credit)}</p>" for credit in credits),
        f"<p class=note>DepthDif {html.escape(__version__)}</p>",
    ]
    page = (
        "<!DOCTYPE html>\n<html lang=en><head><meta charset=utf-8>"
        f"<title>Imported profiles</title><style>{_CSS}</style></head>\n"
        f"<body>{''.join(body)}</body></html>\n"
    )
    path.write_text(page, encoding="utf-8", errors="backslashreplace")


def _counts(by_reason: Mapping[str, int]) -> str:
    if not by_reason:
        return "<p>None.</p>"
    most_first = sorted(by_reason.items(), key=lambda item: -item[1])
    return _table(("Reason", "Number"), most_first)


def _table(head: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> str:
    header = "".join(f"<th>{html.escape(text)}</th>" for text in head)
    lines = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in rows)
    return f"<table>{f'<tr>{header}</tr>' if head else ''}{lines}</table>"


def _cell(value: Any) -> str:
    if isinstance(value, int):
        return f"<td class=number>{value}</td>"
    return f"<td>{html.escape(str(value))}</td>"
