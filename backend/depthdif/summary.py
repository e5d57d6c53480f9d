"""The few numbers that sum up a reconstruction, for the table, the plugin and the report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import xarray as xr

from depthdif.observations.profiles import PROFILE_KEY

if TYPE_CHECKING:
    from depthdif.reconstruction import Reconstruction


def summarise(result: Reconstruction) -> dict[str, Any]:
    """Return ``numbers``, ``levels``, ``warnings`` and ``notes`` (sentences for the log).

    ``levels`` holds per depth the area-weighted mean and mean error of temperature (°C; of
    salinity where that is all there is) and the number of cells with a value, and where there are
    both ``mean_salinity`` and ``mean_salinity_error``; ``numbers`` has the mean error over all.
    """
    counts = profile_counts(result.profiles)
    dataset = result.dataset
    variables = [name for name in ("temperature", "salinity") if name in dataset]
    levels = level_summary(dataset, variables[0])
    numbers = {**counts, "mean_error": overall_mean_error(dataset, variables[0])}
    if len(variables) > 1:
        for level, more in zip(levels, level_summary(dataset, "salinity"), strict=True):
            level["mean_salinity"] = more["mean"]
            level["mean_salinity_error"] = more["mean_error"]
        numbers["mean_salinity_error"] = overall_mean_error(dataset, "salinity")
    return {
        "numbers": numbers,
        "variables": variables,
        "levels": levels,
        "warnings": list(result.warnings),
        "notes": [
            *rejection_notes(result.profiles, counts),
            *result.report.get("auto", {}).get("sentences", ()),
        ],
    }


def profile_counts(table: pd.DataFrame) -> dict[str, int]:
    """Count profiles: used (any level), withheld, and rejected (no level used or withheld)."""
    if not len(table):
        return {"profiles_used": 0, "profiles_withheld": 0, "profiles_rejected": 0}
    groups = table.groupby(list(PROFILE_KEY), dropna=False, sort=False)["status"]
    status = groups.agg(lambda group: next(s for s in _PRECEDENCE if s in set(group)))
    return {f"profiles_{name}": int((status == name).sum()) for name in _PRECEDENCE}


_PRECEDENCE = ("used", "withheld", "rejected")


def rejection_notes(table: pd.DataFrame, counts: dict[str, int]) -> list[str]:
    """Say how many profiles were used, and how many rejected for which reason."""
    if not len(table):
        return []
    notes = [
        f"Profiles: {counts['profiles_used']} used, {counts['profiles_withheld']} withheld,"
        f" {counts['profiles_rejected']} rejected."
    ]
    whole = table[(table["status"] == "rejected") & table["depth_m"].isna()]
    for reason, number in whole["reason"].value_counts().items():
        notes.append(f"Rejected profiles: {number} × {reason}.")
    single = table[(table["status"] == "rejected") & table["depth_m"].notna()]
    for reason, number in single["reason"].value_counts().items():
        notes.append(f"Rejected levels: {number} × {reason}.")
    return notes


def level_summary(dataset: xr.Dataset, variable: str) -> list[dict[str, Any]]:
    """Return depth_m, mean, mean_error and cells for each depth."""
    return [
        {
            "depth_m": float(depth),
            "mean": _ratio(*_weighted_sum(dataset[variable][level])),
            "mean_error": _ratio(*_weighted_sum(dataset[f"{variable}_error"][level])),
            "cells": int(np.isfinite(dataset[variable][level].values).sum()),
        }
        for level, depth in enumerate(dataset["depth"].values)
    ]


def overall_mean_error(dataset: xr.Dataset, variable: str) -> float | None:
    """Return the area-weighted mean error of all cells and depths; None where there is no cell."""
    # Depth by depth: a double-precision copy of everything would be the peak of a run's memory.
    sums = [_weighted_sum(layer) for layer in dataset[f"{variable}_error"]]
    return _ratio(sum(total for total, _ in sums), sum(weight for _, weight in sums))


def _weighted_sum(layer: xr.DataArray) -> tuple[float, float]:
    """Return the sum over a layer's finite cells, weighted by their area, and the weights'."""
    values = layer.transpose("latitude", "longitude").values
    area = np.cos(np.deg2rad(layer["latitude"].values))
    finite = np.isfinite(values)
    by_row = np.where(finite, values, 0.0).sum(axis=1, dtype=np.float64)
    return float(area @ by_row), float(area @ finite.sum(axis=1))


def _ratio(total: float, weight: float) -> float | None:
    return total / weight if weight > 0 else None
