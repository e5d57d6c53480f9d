"""Scores of a mean, an error and members against what is true, as sums that can be pooled.

Sums, not averages, are kept (per level, and per float or case), so that bands, cases and bootstrap
samples are pooled exactly: a bootstrap only adds the sums of the floats that it drew.

References
----------
Ferro (2014), Q. J. R. Meteorol. Soc. 140, 1917-1923 (fair CRPS of an ensemble).
Hamill (2001), Mon. Weather Rev. 129, 550-560 (rank histograms).
"""

from __future__ import annotations

import numpy as np
import pandas as pd
from scipy.special import ndtr, ndtri

from depthdif.gaussian.crps import crps_normal
from depthdif.score.spectra import effective_resolution, spectra

#: Nominal coverage of the intervals that are checked.
INTERVALS = (0.68, 0.90, 0.95)


def crps_fair(members: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """Return the fair CRPS of independent members, E|x − y| − ½ E|x − x'|.

    Parameters
    ----------
    members : array, shape (member, ...)
        At least two, independent: an antithetic pair would be scored for its own symmetry.
    truth : array, shape (...)
    """
    count = len(members)
    ordered = np.sort(members, axis=0)
    # Σ_ij |x_i − x_j| = 2 Σ_i (2i − M − 1) x_(i), i from 1, over ordered members.
    weight = (2.0 * np.arange(1, count + 1) - count - 1.0).reshape(-1, *[1] * truth.ndim)
    pairs = 2.0 * (weight * ordered).sum(0) / (count * (count - 1.0))
    return np.abs(members - truth).mean(0) - 0.5 * pairs


def crps_fair_noisy(members: np.ndarray, truth: np.ndarray, noise: np.ndarray) -> np.ndarray:
    """Return the fair CRPS of members whose observation has a normal error of its own.

    The expectation over the error is taken exactly, not drawn: with A(μ, s) = E|N(μ, s²)|::

        mean_i A(x_i − y, o) − ½ mean_{i≠j} A(x_i − x_j, √2 o)

    Parameters
    ----------
    members : array, shape (member, ...)
        Independent.
    truth, noise : array, shape (...)
        The observation y and its error o (1 σ, positive).
    """
    count = len(members)
    pairs = np.zeros_like(truth)
    for i in range(count):
        for j in range(i):
            pairs += _mean_absolute(members[i] - members[j], np.sqrt(2.0) * noise)
    return _mean_absolute(members - truth, noise).mean(0) - pairs / (count * (count - 1.0))


def _mean_absolute(mean: np.ndarray, sigma: np.ndarray) -> np.ndarray:
    z = mean / sigma
    return sigma * np.sqrt(2.0 / np.pi) * np.exp(-0.5 * z**2) + mean * (2.0 * ndtr(z) - 1.0)


def ranks(members: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """Return how many members lie below the truth, 0…M; NaN truths give −1."""
    below = (members < truth).sum(0)
    return np.where(np.isfinite(truth), below, -1)


def gradient_power(field: np.ndarray) -> np.ndarray:
    """Return the sum over neighbouring pairs of cells of squared differences.

    Parameters
    ----------
    field : array, shape (..., row, column)
        NaN where there is no sea; a pair counts where both cells have a value.

    Returns
    -------
    array, shape (...)
    """
    return np.nansum(np.diff(field, axis=-1) ** 2, axis=(-2, -1)) + np.nansum(
        np.diff(field, axis=-2) ** 2, axis=(-2, -1)
    )


def level_sums(
    truth: np.ndarray,
    mean: np.ndarray,
    sigma: np.ndarray | None = None,
    members: np.ndarray | None = None,
    noise: np.ndarray | None = None,
    seed: int = 0,
) -> dict[str, np.ndarray]:
    """Return sums per level over places.

    Parameters
    ----------
    truth, mean : array, shape (level, place)
        NaN where there is nothing to compare.
    sigma : array, shape (level, place), optional
        Predicted error of truth − mean (1 σ, with the observation's own where that is the truth).
    members : array, shape (member, level, place), optional
        Independent members.
    noise : array, shape (level, place), optional
        Error of the truth itself, where that is an observation (1 σ).
    seed : int
        Of the errors drawn for the ranks, which need them drawn.

    Returns
    -------
    dict of array, shape (level,)
        ``count``, ``error`` (mean − truth), ``squared``, ``absolute``; with σ also ``variance``,
        ``crps`` and ``within_68`` …; with members ``member_count``, ``member_squared`` (of their
        mean), ``member_variance`` (unbiased, times 1 + 1/M: the expected square of a reliable
        ensemble's error), ``member_crps`` and ``rank_0`` … ``rank_M``.
    """
    error = mean - truth
    seen = np.isfinite(error)
    if sigma is not None:
        seen &= np.isfinite(sigma) & (sigma > 0)

    def total(values: np.ndarray, where: np.ndarray = seen) -> np.ndarray:
        return np.where(where, values, 0.0).sum(-1)

    sums = {
        "count": seen.sum(-1).astype(float),
        "error": total(error),
        "squared": total(error**2),
        "absolute": total(np.abs(error)),
    }
    if sigma is not None:
        sigma = np.where(seen, sigma, 1.0)
        sums["variance"] = total(sigma**2)
        sums["crps"] = total(crps_normal(-error, sigma))
        for share in INTERVALS:
            reach = ndtri(0.5 + 0.5 * share)
            sums[f"within_{share * 100:.0f}"] = total(np.abs(error) <= reach * sigma)
    if members is not None:
        sums |= _member_sums(truth, members, noise, seed)
    return sums


def _member_sums(
    truth: np.ndarray, members: np.ndarray, noise: np.ndarray | None, seed: int
) -> dict[str, np.ndarray]:
    count = len(members)
    seen = np.isfinite(truth) & np.isfinite(members).all(0)
    own = np.zeros_like(truth) if noise is None else np.where(seen, noise, 1.0)
    members = np.where(seen, members, 0.0)
    truth = np.where(seen, truth, 0.0)
    drawn = own * np.random.default_rng(seed).standard_normal(members.shape)
    rank = np.where(seen, ranks(members + drawn, truth), -1)
    crps = crps_fair(members, truth) if noise is None else crps_fair_noisy(members, truth, own)
    variance = members.var(0, ddof=1) * (1.0 + 1.0 / count) + np.where(seen, own**2, 0.0)
    sums = {
        "member_count": seen.sum(-1).astype(float),
        "member_squared": ((members.mean(0) - truth) ** 2).sum(-1),
        "member_variance": variance.sum(-1),
        "member_crps": np.where(seen, crps, 0.0).sum(-1),
    }
    return sums | {f"rank_{r}": (rank == r).sum(-1).astype(float) for r in range(count + 1)}


def gradient_sums(
    truth: np.ndarray, mean: np.ndarray, members: np.ndarray | None
) -> dict[str, np.ndarray]:
    """Return gradient power per level of truth, mean and members (averaged over members).

    Parameters
    ----------
    truth, mean : array, shape (level, row, column)
    members : array, shape (member, level, row, column), optional
    """
    seen = np.isfinite(truth) & np.isfinite(mean)
    sums = {
        "truth_gradient": gradient_power(np.where(seen, truth, np.nan)),
        "mean_gradient": gradient_power(np.where(seen, mean, np.nan)),
    }
    if members is not None:
        fields = np.where(seen, members, np.nan)
        sums["member_gradient"] = np.mean([gradient_power(member) for member in fields], axis=0)
    return sums


def pooled(sums: pd.DataFrame, by: list[str]) -> pd.DataFrame:
    """Return scores from summed sums, one row per group.

    Parameters
    ----------
    sums : DataFrame
        Columns as of :func:`level_sums`, and those of `by`.
    by : list of str

    Returns
    -------
    DataFrame
        ``count``, ``bias``, ``rmse``, ``mae``, ``crps``, ``spread_skill``, ``coverage_68`` …,
        ``member_crps``, ``member_spread_skill``, ``gradient_ratio`` (members' over truth's),
        ``mean_seam_index``, ``member_seam_index``, ``mean_inversions`` (share of level pairs),
        ``worst_mean_inversion`` (kg/m³), the same of members, ``effective_resolution_km``; NaN
        where a method or a case has none.
    """
    return scores(summed(sums, by))


def summed(sums: pd.DataFrame, by: list[str]) -> pd.DataFrame:
    """Return sums per group; columns that start with ``max_`` are maxima."""
    groups = sums.groupby(by, sort=False, observed=True)
    total = groups.sum(numeric_only=True, min_count=1)
    for name in [name for name in total if name.startswith("max_")]:
        total[name] = groups[name].max()
    return total


def scores(total: pd.DataFrame) -> pd.DataFrame:
    """Return scores of rows of sums, see :func:`pooled`."""
    absent = pd.Series(np.nan, index=total.index)

    def column(name: str) -> pd.Series:
        return total.get(name, absent)

    count = column("count").where(column("count") > 0)
    rmse = np.sqrt(column("squared") / count)
    out = pd.DataFrame(
        {
            "count": column("count"),
            "bias": column("error") / count,
            "rmse": rmse,
            "mae": column("absolute") / count,
            "crps": column("crps") / count,
            "spread_skill": np.sqrt(column("variance") / count) / rmse,
        }
    )
    for share in INTERVALS:
        name = f"{share * 100:.0f}"
        out[f"coverage_{name}"] = column(f"within_{name}") / count
    drawn = column("member_count").where(column("member_count") > 0)
    out["member_crps"] = column("member_crps") / drawn
    out["member_spread_skill"] = np.sqrt(column("member_variance") / column("member_squared"))
    truth = column("truth_gradient").where(column("truth_gradient") > 0)
    out["gradient_ratio"] = column("member_gradient") / truth
    out["mean_gradient_ratio"] = column("mean_gradient") / truth
    natural = column("truth_seam") / column("truth_other")
    for name in ("mean", "member"):
        out[f"{name}_seam_index"] = column(f"{name}_seam") / column(f"{name}_other") / natural
        out[f"{name}_inversions"] = column(f"{name}_inverted") / column(f"{name}_pairs")
        out[f"worst_{name}_inversion"] = column(f"max_{name}_inversion")
    return out.assign(effective_resolution_km=_resolution(total))


def _resolution(total: pd.DataFrame) -> list[float]:
    truth, error = spectra(total, "truth"), spectra(total, "error")
    return [effective_resolution(t, e) for t, e in zip(truth, error, strict=True)]
