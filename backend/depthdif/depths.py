"""Read a list of output depths: ``0,10,50-200/50`` or ``native``."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Literal

from depthdif.errors import InputError

_NUMBER = r"(\d+(?:\.\d*)?|\.\d+)"
_SINGLE = re.compile(rf"{_NUMBER}$")
_RANGE = re.compile(rf"{_NUMBER}\s*-\s*{_NUMBER}\s*/\s*{_NUMBER}$")
_HINT = "Write metres, positive down, such as 0,10,50-200/50 (first-last/step), or native."

#: More layers than this are surely a slip of the keyboard.
MOST_DEPTHS = 500

Depths = tuple[float, ...] | Literal["native"]


def parse_depths(text: str | Sequence[float]) -> Depths:
    """Return depths in metres, ascending and without repeats, or ``"native"``.

    Parameters
    ----------
    text : str or sequence of float
        Comma-separated depths and ranges ``first-last/step`` (last included where the step meets
        it), the word ``native`` for the model's own levels, or the depths themselves.

    Raises
    ------
    InputError
        If there is none, if one is not a number, negative or not finite, or if there are more
        than :data:`MOST_DEPTHS`.
    """
    if not isinstance(text, str):
        return _checked([float(depth) for depth in text])
    if text.strip().lower() == "native":
        return "native"
    depths: list[float] = []
    for item in text.strip().strip(",").split(","):
        depths += _expand(item.strip(), text)
    return _checked(depths)


def _expand(item: str, text: str) -> list[float]:
    if _SINGLE.match(item):
        return [float(item)]
    match = _RANGE.match(item)
    if match is None:
        if item.startswith("-") and _SINGLE.match(item[1:]):
            raise InputError(f"The depth {item} is negative.", _HINT)
        where = f" in {text!r}" if item != text else ""
        raise InputError(f"{item!r}{where} is not a depth.", _HINT)
    first, last, step = map(float, match.groups())
    if last < first or step <= 0:
        raise InputError(
            f"The range of depths {item} is empty.", "Write first-last/step, as in 50-200/50."
        )
    count = math.floor((last - first) / step + 1e-9) + 1
    if count > MOST_DEPTHS:
        raise InputError(
            f"The range {item} holds {count} depths.", f"Ask for at most {MOST_DEPTHS}."
        )
    return [first + k * step for k in range(count)]


def _checked(depths: list[float]) -> tuple[float, ...]:
    for depth in depths:
        if not math.isfinite(depth) or depth < 0:
            raise InputError(f"{depth:g} is not a depth.", _HINT)
    if not depths:
        raise InputError("No depth is asked for.", _HINT)
    # Rounded to the millimetre so that 0.1 + 0.2 in a range is the 0.3 that was meant.
    unique = sorted({round(depth, 3) + 0.0 for depth in depths})
    if len(unique) > MOST_DEPTHS:
        raise InputError(f"{len(unique)} depths are asked for.", f"Ask for at most {MOST_DEPTHS}.")
    return tuple(unique)
