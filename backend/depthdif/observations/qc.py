"""Which quality flags count as good, and which values are physically impossible.

The one place for the flags: Argo reference table 2 (levels, position, date) and 2a (letters for a
whole profile), Argo user's manual, doi 10.13155/29825; EN4 uses the same characters, with 1 for
accepted and 4 for rejected.
"""

from __future__ import annotations

import numpy as np

#: Flags kept: good, probably good, value changed, estimated (interpolated).
ACCEPTED_FLAGS = (1, 2, 5, 8)
#: Stands for "this source gives no flag": such values are kept.
NO_FLAG = -1
#: Stands for a blank or unreadable flag where flags are given: such values are dropped.
BLANK_FLAG = 99

#: Sea water that is colder or warmer than this is a broken sensor (°C).
TEMPERATURE_RANGE = (-2.5, 40.0)
#: Practical salinities outside are not used (the temperature is kept).
SALINITY_RANGE = (0.0, 45.0)
#: Pressures (dbar) or depths (m) beyond any ocean.
DEEPEST = 12000.0

REASON_FLAG = "QC flag"
REASON_MISSING = "missing value"
REASON_TEMPERATURE = "temperature outside −2.5…40 °C"
REASON_ZEROS = "all zeros, a missing sample"
REASON_NEGATIVE_DEPTH = "above the sea surface"
REASON_TOO_DEEP = "depth beyond 12 km"


def flags_from_characters(characters: np.ndarray) -> np.ndarray:
    """Turn flag characters into integers; blanks become `BLANK_FLAG`.

    Parameters
    ----------
    characters : array of S1, U1, object or number, any shape
        ``b'1'``, ``'1'``, ``1``, ``1.0`` and ``'1.0'`` all mean 1.

    Returns
    -------
    array of int8, same shape
    """
    values = np.asarray(characters)
    if values.dtype == "S1":
        digits = np.ascontiguousarray(values).view(np.uint8).astype(np.int16) - ord("0")
        return np.where((digits >= 0) & (digits <= 9), digits, BLANK_FLAG).astype(np.int8)
    if values.dtype.kind in "iub":
        numbers = values.astype(np.float64)
    elif values.dtype.kind == "f":
        numbers = values
    else:
        text = values.astype("U4")
        known, inverse = np.unique(text, return_inverse=True)
        numbers = np.array([_number(item) for item in known])[inverse].reshape(values.shape)
    whole = np.where(np.isfinite(numbers) & (np.abs(numbers) < 100), numbers, BLANK_FLAG)
    return np.where(whole < 0, BLANK_FLAG, whole).astype(np.int8)


def _number(text: str) -> float:
    try:
        return float(text.strip().strip("\x00"))
    except ValueError:
        return np.nan


def accepted(flags: np.ndarray) -> np.ndarray:
    """Tell which flags are good enough; values without any flag pass (bool, same shape)."""
    return np.isin(flags, (*ACCEPTED_FLAGS, NO_FLAG))
