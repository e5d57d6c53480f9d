"""Tables of a study: per band and method, and how the cases' ratios are distributed."""

from __future__ import annotations

import numpy as np
import pandas as pd

from depthdif.ocean.bands import BANDS, band_name
from depthdif.score.metrics import pooled

_KEYS = ["variable", "band", "method"]
#: Column, the score it is a ratio of, and the method that the ratio is to.
RATIOS = tuple(
    (f"{score}_to_{other}", score, other)
    for score, other in (
        ("rmse", "climatology"),
        ("rmse", "reference"),
        ("rmse", "idw"),
        ("rmse", "interpolation"),
        ("crps", "climatology"),
        ("crps", "interpolation"),
    )
)


def band_table(sums: pd.DataFrame) -> pd.DataFrame:
    """Return the pooled scores of every variable, band and method.

    Beside :func:`metrics.pooled`'s columns: ``rmse_to_climatology`` and the like for
    ``interpolation``, ``idw`` and ``reference`` where they were run, each pooled and, over cases,
    median and worst; ``crps_to_interpolation`` likewise, with the members' fair CRPS where a
    method has members; ``seconds`` and ``peak_memory`` of a run.
    """
    inside = sums[sums["band"] != ""]
    table = pooled(inside, _KEYS)
    table["seconds"] = _per_run(inside, "seconds").groupby("method").median()
    table["peak_memory"] = _per_run(inside, "peak_memory").groupby("method").max()
    by_case = pooled(inside, ["case", *_KEYS])
    for name, score, other in RATIOS:
        if other not in table.index.get_level_values("method"):
            continue
        table[name] = ratio(table, score, other)
        cases = ratio(by_case, score, other).groupby(_KEYS, sort=False)
        table[f"{name}_median"], table[f"{name}_worst"] = cases.median(), cases.max()
    return table.reindex(_ordered(table.index))


def ratio(table: pd.DataFrame, score: str, other: str) -> pd.Series:
    """Return a score over another method's, row by row; the fair CRPS where there are members."""
    values = table[score]
    if score == "crps":
        values = table["member_crps"].fillna(values)
    base = values.xs(other, level="method")
    keys = table.index.droplevel("method")
    return pd.Series(values.to_numpy() / base.reindex(keys).to_numpy(), index=table.index)


def _per_run(sums: pd.DataFrame, name: str) -> pd.Series:
    if name not in sums:
        return pd.Series(np.nan, index=pd.MultiIndex.from_frame(sums[["case", "unit", "method"]]))
    return sums.groupby(["case", "unit", "method"])[name].first()


def _ordered(index: pd.MultiIndex) -> pd.MultiIndex:
    methods = list(dict.fromkeys(index.get_level_values("method")))
    bands = [band_name(band) for band in BANDS]
    return index[
        np.lexsort(
            [
                [methods.index(m) for m in index.get_level_values("method")],
                [bands.index(b) for b in index.get_level_values("band")],
                pd.factorize(index.get_level_values("variable"))[0],
            ]
        )
    ]


#: Columns of the text table: heading, column, format.
_TEXT = (
    ("bias", "bias", "+.3f"),
    ("RMSE", "rmse", ".3f"),
    ("MAE", "mae", ".3f"),
    ("CRPS", "crps", ".3f"),
    ("fair", "member_crps", ".3f"),
    ("spr/sk", "spread_skill", ".2f"),
    ("members", "member_spread_skill", ".2f"),
    ("68 %", "coverage_68", ".2f"),
    ("90 %", "coverage_90", ".2f"),
    ("95 %", "coverage_95", ".2f"),
    ("grad", "gradient_ratio", ".2f"),
    ("/clim", "rmse_to_climatology", ".2f"),
    ("/ref", "rmse_to_reference", ".2f"),
    ("median", "rmse_to_reference_median", ".2f"),
    ("worst", "rmse_to_reference_worst", ".2f"),
    ("/idw", "rmse_to_idw_median", ".2f"),
    ("/intp", "rmse_to_interpolation", ".2f"),
    ("CRPS/intp", "crps_to_interpolation", ".2f"),
    ("median", "crps_to_interpolation_median", ".2f"),
    ("worst", "crps_to_interpolation_worst", ".2f"),
    ("s", "seconds", ".2f"),
)


def as_text(table: pd.DataFrame) -> str:
    """Return the table for a terminal."""
    columns = [(head, name, form) for head, name, form in _TEXT if name in table]
    lines = []
    for (variable, band), part in table.groupby(level=["variable", "band"], sort=False):
        lines.append(f"{variable}, {band}".ljust(22) + _line([head for head, _, _ in columns]))
        for (_, _, method), row in part.iterrows():
            cells = [
                "-" if not np.isfinite(row[name]) else format(row[name], form)
                for _, name, form in columns
            ]
            lines.append(f"  {method}".ljust(22) + _line(cells))
    return "\n".join(lines)


def _line(cells: list[str]) -> str:
    return "".join(cell.rjust(max(8, len(cell) + 1)) for cell in cells)
