"""GHRSST mask flags: where the mask of an SST file allows sea, and where it sees ice."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

MaskReader = Callable[[np.ndarray], tuple[np.ndarray, np.ndarray]]

_DRY_WORDS = ("land", "lake", "river")


def mask_reader(
    meanings: str, masks: Sequence[int] | None, values: Sequence[int] | None
) -> MaskReader:
    """Return a function from stored mask values to (sea, ice), both bool.

    Parameters
    ----------
    meanings : str
        ``flag_meanings``, blank-separated.
    masks, values : sequence of int, optional
        ``flag_masks`` (bits) and ``flag_values``. Masks that are no single bits are values by
        another name (MUR at 1 km has 1, 2, 5, 9, 13).
    """
    words = meanings.lower().split()
    if masks is not None and all(mask > 0 and mask & (mask - 1) == 0 for mask in masks):
        return _bit_reader(words, list(masks))
    if masks is not None and values is None:
        values = masks
    if values is not None and len(values) == len(words):
        return _value_reader(words, list(values))
    # GHRSST's own convention, where a file does not spell it out: 1 sea, 2 land, 4 lake, 8 ice.
    return _bit_reader(["water", "land", "lake", "sea_ice", "river"], [1, 2, 4, 8, 16])


def _is_dry(word: str) -> bool:
    return any(dry in word for dry in _DRY_WORDS)


def _bit_reader(words: list[str], masks: list[int]) -> MaskReader:
    dry_bits = ice_bits = 0
    for word, mask in zip(words, masks, strict=False):
        if _is_dry(word):
            dry_bits |= mask
        elif "ice" in word:
            ice_bits |= mask

    def read(stored: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        whole = stored.astype(np.int64)
        return (whole & dry_bits) == 0, (whole & ice_bits) != 0

    return read


def _value_reader(words: list[str], values: list[int]) -> MaskReader:
    dry = [value for word, value in zip(words, values, strict=True) if _is_dry(word)]
    icy = [value for word, value in zip(words, values, strict=True) if "ice" in word]

    def read(stored: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        return ~np.isin(stored, dry), np.isin(stored, icy)

    return read
