r"""What the analyst means by a raster source: a file, and perhaps a variable or band in it.

``F``, ``F:variable``, ``F:3``, ``NETCDF:"F":variable`` and ``HDF5:"F"://variable`` are understood,
on Windows too, where F itself holds a colon (``C:\sst\day.nc:analysed_sst``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from depthdif.errors import InputError

_SUBDATASET = re.compile(
    r'^(?:NETCDF|HDF5):"?(?P<path>.+?)"?:(?://)?(?P<name>[^:"\\/]+)$', re.IGNORECASE
)
_SUBDATASET_FILE = re.compile(r'^(?:NETCDF|HDF5):"?(?P<path>.+?)"?$', re.IGNORECASE)


@dataclass(frozen=True)
class GriddedLocation:
    """A file and the variable or band asked for.

    Parameters
    ----------
    path : Path
    variable : str or None
    band : int or None
        Counted from 1.
    """

    path: Path
    variable: str | None = None
    band: int | None = None


def locate(source: str, label: str = "SST") -> GriddedLocation:
    """Split a source into file and variable or band.

    Raises
    ------
    InputError
        If no such file exists.
    """
    text = str(source).strip()
    if not text:
        raise InputError(f"No {label} file was given.")
    whole = Path(text)
    if _exists(whole):
        return GriddedLocation(whole)
    match = _SUBDATASET.match(text)
    if match and _exists(Path(match["path"])):
        return _with_selector(Path(match["path"]), match["name"])
    match = _SUBDATASET_FILE.match(text)
    if match and _exists(Path(match["path"])):
        return GriddedLocation(Path(match["path"]))
    plain = text.split("|", 1)[0]
    if plain != text and _exists(Path(plain)):
        return GriddedLocation(Path(plain))
    head, colon, selector = text.rpartition(":")
    if colon and head and _exists(Path(head.strip('"'))):
        return _with_selector(Path(head.strip('"')), selector)
    raise InputError(f"The {label} file {text} does not exist.")


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False


def _with_selector(path: Path, selector: str) -> GriddedLocation:
    selector = selector.strip().strip('"')
    if not selector:
        return GriddedLocation(path)
    if selector.isdigit():
        return GriddedLocation(path, band=int(selector))
    return GriddedLocation(path, variable=selector)
