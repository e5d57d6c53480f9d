"""Confidence intervals by drawing floats (or cases of fields) again and again with replacement.

All methods are scored on the same draws, so that an interval of a ratio is that of a paired
comparison. Profiles of one float stay together: they are no independent evidence.

References
----------
Efron and Tibshirani (1993), An Introduction to the Bootstrap, ch. 13 (percentile intervals).
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from depthdif.score.metrics import scores
from depthdif.score.tables import RATIOS, ratio

#: Scores of their own that get an interval.
SCORES = ("bias", "rmse", "crps", "coverage_95")
#: Two-sided confidence.
CONFIDENCE = 0.90
_DRAWS = 600


def intervals(sums: pd.DataFrame, draws: int = _DRAWS, seed: int = 0) -> pd.DataFrame:
    """Return 90 % intervals, ``NAME_low`` and ``NAME_high``, of scores and ratios.

    Parameters
    ----------
    sums : DataFrame
        Rows as of `cases.score_floats` or `cases.score_field`.
    draws : int
    seed : int

    Returns
    -------
    DataFrame
        Index: variable, band, method. NaN where there are fewer than three units.
    """
    rng = np.random.default_rng([seed, 17])
    inside = sums[sums["band"] != ""]
    parts = [
        _of_band(part, draws, rng).assign(variable=variable, band=band)
        for (variable, band), part in inside.groupby(["variable", "band"], sort=False)
    ]
    return pd.concat(parts).reset_index().set_index(["variable", "band", "method"])


def _of_band(sums: pd.DataFrame, draws: int, rng: np.random.Generator) -> pd.DataFrame:
    total = sums.groupby(["method", "unit"], sort=False).sum(numeric_only=True, min_count=1)
    total = total[[name for name in total if not name.startswith(("rank_", "max_"))]]
    methods = total.index.unique("method")
    units = total.index.unique("unit")
    full = total.reindex(pd.MultiIndex.from_product([methods, units]))
    values = full.to_numpy(float).reshape(len(methods), len(units), -1)
    weights = rng.multinomial(len(units), np.full(len(units), 1 / len(units)), draws)
    drawn = np.einsum("du,muc->dmc", weights, np.nan_to_num(values))
    drawn[:, np.isnan(values).all(1)] = np.nan
    index = pd.MultiIndex.from_product([range(draws), methods], names=["draw", "method"])
    table = scores(pd.DataFrame(drawn.reshape(-1, drawn.shape[-1]), index, full.columns))
    for name, score, other in RATIOS:
        if other in methods:
            table[name] = ratio(table, score, other)
    tail = 0.5 * (1.0 - CONFIDENCE)
    out = {}
    for name in [*SCORES, *(ratio_name for ratio_name, _, _ in RATIOS)]:
        if name not in table:
            continue
        by_method = table[name].groupby("method", sort=False)
        out[f"{name}_low"] = by_method.quantile(tail)
        out[f"{name}_high"] = by_method.quantile(1.0 - tail)
    found = pd.DataFrame(out)
    return found if len(units) >= 3 else found * np.nan
