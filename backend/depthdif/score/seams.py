"""Seams: do fields change more across the middle of two tiles' overlap than elsewhere?

The index is the mean squared difference between neighbouring cells across tile borders over that
elsewhere, divided by the same of the truth: 1 is seamless.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np


def seam_sums(
    truth: np.ndarray,
    fields: Mapping[str, np.ndarray],
    latitude: np.ndarray,
    longitude: np.ndarray,
    tiles: Mapping[str, Any],
) -> dict[str, np.ndarray]:
    """Return sums of squared differences across and off tile borders, per level.

    Parameters
    ----------
    truth : array, shape (level, row, column)
    fields : mapping of str to array, shape (..., level, row, column)
        Leading axes are averaged over.
    latitude, longitude : array
        Cell centres, degrees.
    tiles : mapping
        ``seam_latitudes`` and ``seam_longitudes`` as in a run's report.

    Returns
    -------
    dict of array, shape (level,)
        ``seam_pairs``, ``other_pairs``, and ``NAME_seam``, ``NAME_other`` of truth and fields.
    """
    seen = np.isfinite(truth)
    for field in fields.values():
        seen &= np.isfinite(field).all(tuple(range(field.ndim - 3)))
    sums: dict[str, np.ndarray] = {}
    for axis, nodes, lines in (
        (-2, latitude, tiles["seam_latitudes"]),
        (-1, longitude, tiles["seam_longitudes"]),
    ):
        between = 0.5 * (nodes[1:] + nodes[:-1])
        away = np.abs((between[:, None] - np.asarray(lines, float)[None, :] + 180) % 360 - 180)
        on = (away < 0.5 * np.abs(np.diff(nodes))[:, None] + 1e-6).any(axis=1)
        on_axis = on[:, None] if axis == -2 else on[None, :]
        pairs = np.isfinite(np.diff(np.where(seen, 0.0, np.nan), axis=axis))
        for part, where in (("seam", pairs & on_axis), ("other", pairs & ~on_axis)):
            _add(sums, f"{part}_pairs", where.sum((-2, -1)).astype(float))
            for name, field in {"truth": truth, **fields}.items():
                squared = np.diff(field, axis=axis) ** 2
                squared = squared.reshape(-1, *squared.shape[-3:]).mean(0)
                _add(sums, f"{name}_{part}", np.where(where, squared, 0.0).sum((-2, -1)))
    return sums


def _add(sums: dict[str, np.ndarray], name: str, values: np.ndarray) -> None:
    sums[name] = sums.get(name, 0.0) + values
