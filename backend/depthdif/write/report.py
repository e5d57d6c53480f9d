"""Write the JSON report of a run."""

from __future__ import annotations

import datetime
import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from depthdif.checksum import sha256
from depthdif.write.lineage import described_inputs


def write_report(path: Path, report: Mapping[str, Any]) -> None:
    """Write a report as UTF-8 JSON; what is not a number becomes null.

    Parameters
    ----------
    path : Path
        Destination; overwritten.
    report : mapping
        Anything made of mappings, sequences, numbers, texts, dates, paths and NumPy values.
    """
    text = json.dumps(plain(report), indent=2, ensure_ascii=False, allow_nan=False)
    path.write_text(text + "\n", encoding="utf-8", errors="backslashreplace")


def plain(value: Any) -> Any:
    """Return a value in JSON's own types."""
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(item) for item in value]
    if isinstance(value, np.ndarray):
        return plain(value.tolist())
    if isinstance(value, np.datetime64):
        return str(value)
    if isinstance(value, np.generic):
        return plain(value.item())
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if value is None or isinstance(value, (bool, int, str)):
        return value
    return str(value)


def with_hashes(report: Mapping[str, Any]) -> dict[str, Any]:
    """Return a plain copy in which every described input file carries its SHA-256."""
    copy = plain(report)
    for description in described_inputs(copy):
        file = Path(str(description["path"]))
        if not description.get("sha256") and file.is_file():
            description["sha256"] = sha256(file)  # type: ignore[index]
    return dict(copy)
