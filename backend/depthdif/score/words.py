"""A sentence for each result."""

from __future__ import annotations

import numpy as np
import pandas as pd

_UNIT = {"temperature": " °C", "salinity": ""}


def sentences(table: pd.DataFrame, units: int, kind: str) -> list[str]:
    """Return what the table says, band by band.

    Parameters
    ----------
    table : DataFrame
        As of `tables.band_table` with the bootstrap's intervals.
    units : int
        Floats or cases.
    kind : str
        What they are called, in the plural.
    """
    said = []
    if units < 3:
        there = f"is 1 {kind.removesuffix('s')}" if units == 1 else f"are {units} {kind}"
        said.append(f"There {there}: too few for intervals of confidence.")
    for (variable, band), part in table.groupby(level=["variable", "band"], sort=False):
        rows = part.droplevel(["variable", "band"])
        own = rows.drop(index="reference", errors="ignore")
        if not own["rmse"].notna().any():
            continue
        best = own["rmse"].idxmin()
        said.append(_best(variable, band, best, own.loc[best]))
        said += [
            _members(f"{variable.capitalize()} at {band}", m, row)
            for m, row in own.iterrows()
            if _has_members(row)
        ]
        if variable == "salinity":  # of the two together, said once
            said += [_stability(band, m, row) for m, row in own.iterrows() if _has_density(row)]
        for name in ("interpolation", "diffusion"):
            if name in own.index and own.loc[name].get("rmse_to_climatology", 0) > 1.0:
                said.append(
                    f"{variable.capitalize()} at {band}: {name} loses to the climatology: "
                    f"{own.loc[name, 'rmse_to_climatology']:.2f} of its RMSE."
                )
    return said


def _best(variable: str, band: str, method: str, row: pd.Series) -> str:
    text = f"{variable.capitalize()} at {band}: {method} has the smallest RMSE, {row['rmse']:.3f}"
    text += _UNIT[variable]
    if np.isfinite(row.get("rmse_low", np.nan)):
        text += f" (90 % interval {row['rmse_low']:.3f} to {row['rmse_high']:.3f})"
    if method != "climatology" and np.isfinite(row.get("rmse_to_climatology", np.nan)):
        text += f", {row['rmse_to_climatology']:.2f} of the climatology's"
    if np.isfinite(row["coverage_95"]):
        text += f"; its 95 % intervals hold {100 * row['coverage_95']:.0f} % of the truth"
    return text + "."


def _has_members(row: pd.Series) -> bool:
    return bool(np.isfinite(row["member_crps"]))


def _members(where: str, method: str, row: pd.Series) -> str:
    text = (
        f"{where}: the members of {method} spread {row['member_spread_skill']:.2f} of their error"
    )
    if np.isfinite(row["gradient_ratio"]):
        text += f" and have {row['gradient_ratio']:.2f} of the truth's gradient variance"
    return text + "."


def _has_density(row: pd.Series) -> bool:
    return bool(np.isfinite(row.get("worst_mean_inversion", np.nan)))


def _stability(band: str, method: str, row: pd.Series) -> str:
    worst = max(row["worst_mean_inversion"], np.nan_to_num(row["worst_member_inversion"], nan=-9))
    return f"At {band} the largest density inversion of {method} is {max(worst, 0):.4f} kg/m³."
