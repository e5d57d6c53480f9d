"""What the analyst chose in QGIS, in the form in which the backend reads it."""

from __future__ import annotations

from pathlib import Path


class UnusableInput(Exception):
    """A layer or value that the backend can't take; the text says why and what to do."""


def absolute(path: str) -> str:
    """The path from the root, empty for none: the backend is started in another folder."""
    return str(Path(path).absolute()) if path else ""
