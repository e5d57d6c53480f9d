"""What a file holds, in one number."""

from __future__ import annotations

import hashlib
from pathlib import Path


def parts_of(path: Path) -> list[Path]:
    """Return the files that hold what a path names, in order of name.

    A file geodatabase is a folder of them; a shapefile's values stand in a file beside it.
    """
    if path.is_dir():
        return sorted(part for part in path.iterdir() if part.is_file())
    if path.suffix.lower() == ".shp":
        beside = (part for part in path.parent.iterdir() if part.stem == path.stem)
        return sorted(part for part in beside if part.is_file())
    return [path]


def sha256(path: Path) -> str:
    """Return the SHA-256 (hexadecimal) of what a path's files hold."""
    digest = hashlib.sha256()
    for part in parts_of(path):
        with part.open("rb") as stream:
            while block := stream.read(1 << 20):
                digest.update(block)
    return digest.hexdigest()
