"""The few numbers that sum up a reconstruction, for the table, the plugin and the report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import xarray as xr

if TYPE_CHECKING:
    from depthdif.reconstruction import Reconstruction

_PROFILE_KEY = ["platform", "cycle", "direction", "time", "longitude", "latitude"]


def summarise(result: Reconstruction) -> dict[str, Any]:
    """Return ``numbers``, ``levels``, ``warnings`` and ``notes`` (sentences for the log).

    ``levels`` holds per depth the area-weighted mean and mean error (°C) and the number of cells
    with a value; ``mean_error`` is the area-weighted mean over all of them.
    """
    counts = profile_counts(result.profiles)
    levels = level_summary(result.dataset)
    cells = sum(level["cells"] for level in levels)
    numbers = {
        **counts,
        "mean_error": _weighted_mean(result.dataset["temperature_error"]) if cells else None,
    }
    return {
        "numbers": numbers,
        "levels": levels,
        "warnings": list(result.warnings),
        "notes": rejection_notes(result.profiles, counts),
    }


def profile_counts(table: pd.DataFrame) -> dict[str, int]:
    """Count profiles: used (any level), withheld, and rejected (no level used or withheld)."""
    if not len(table):
        return {"profiles_used": 0, "profiles_withheld": 0, "profiles_rejected": 0}
    groups = table.groupby(_PROFILE_KEY, dropna=False, sort=False)["status"]
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


def level_summary(dataset: xr.Dataset) -> list[dict[str, Any]]:
    """Return depth_m, mean, mean_error and cells for each depth."""
    levels = []
    for depth in dataset["depth"].values:
        layer = dataset.sel(depth=depth)
        cells = int(layer["temperature"].notnull().sum())
        levels.append(
            {
                "depth_m": float(depth),
                "mean": _weighted_mean(layer["temperature"]) if cells else None,
                "mean_error": _weighted_mean(layer["temperature_error"]) if cells else None,
                "cells": cells,
            }
        )
    return levels


def _weighted_mean(field: xr.DataArray) -> float:
    """Mean over the finite cells, weighted by their area."""
    weights = xr.DataArray(np.cos(np.deg2rad(field["latitude"].values)), dims="latitude")
    return float(field.astype("float64").weighted(weights).mean())
