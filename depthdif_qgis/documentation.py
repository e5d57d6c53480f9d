"""Where the documentation is: `homepage` of metadata.txt is the one place that says it."""

from __future__ import annotations

import configparser
from functools import cache

from .paths import METADATA


@cache
def home() -> str:
    """Address of the documentation's first page, with a slash at its end."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(METADATA, encoding="utf-8")
    return metadata["general"]["homepage"].rstrip("/") + "/"


def page(name: str) -> str:
    """Address of a page, for instance ``first-steps``."""
    return f"{home()}{name}/"


def algorithm(name: str) -> str:
    """Address of an algorithm's page."""
    return page(f"reference/algorithms/{name}")
