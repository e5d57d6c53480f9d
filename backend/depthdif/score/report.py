"""A study as one self-contained HTML page, and as CSV tables."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import pandas as pd

from depthdif.score import figures
from depthdif.score.bootstrap import intervals
from depthdif.score.metrics import pooled
from depthdif.score.spectra import BINS
from depthdif.score.tables import band_table
from depthdif.score.words import sentences

#: Columns of the page's table: heading, column, format, what it means.
COLUMNS = (
    ("bias", "bias", "+.3f", "mean of analysis less truth"),
    ("RMSE", "rmse", ".3f", "root mean square error"),
    ("MAE", "mae", ".3f", "mean absolute error"),
    ("CRPS", "crps", ".3f", "continuous ranked probability score of mean and σ, taken as normal"),
    ("fair CRPS", "member_crps", ".3f", "of independent members, corrected for their number"),
    ("spread/skill", "spread_skill", ".2f", "predicted over actual RMSE; 1 is right"),
    ("members", "member_spread_skill", ".2f", "the same of the members' spread"),
    ("68 %", "coverage_68", ".2f", "share of truths in the interval"),
    ("90 %", "coverage_90", ".2f", "likewise"),
    ("95 %", "coverage_95", ".2f", "likewise"),
    ("RMSE/clim.", "rmse_to_climatology", ".2f", "ratio to the climatology"),
    ("RMSE/ref.", "rmse_to_reference", ".2f", "ratio to the reference file as it is"),
    ("RMSE/interp.", "rmse_to_interpolation", ".2f", "ratio to interpolation"),
    ("CRPS/interp.", "crps_to_interpolation", ".2f", "likewise; fair CRPS where there are members"),
    ("gradient", "gradient_ratio", ".2f", "members' gradient variance over the truth's"),
    ("resolution", "effective_resolution_km", ".0f", "km; error has half of the truth's power"),
    ("seam", "mean_seam_index", ".2f", "gradient variance across tile borders; 1 is seamless"),
    ("inversion", "worst_mean_inversion", ".4f", "largest density inversion, kg/m³"),
    ("s", "seconds", ".1f", "time of a run"),
    ("MB", "peak_megabytes", ".0f", "largest memory of a run"),
)

_CSS = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem;
  color: #1a1a1a; background: #fff; }
h1, h2, h3 { line-height: 1.2; } h2 { margin-top: 2.5rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; font-size: .85rem; }
caption { text-align: left; padding: .3rem 0; font-weight: 600; }
th, td { padding: .2rem .5rem; text-align: right; border-bottom: 1px solid #ddd;
  white-space: nowrap; font-variant-numeric: tabular-nums; }
th[scope=row] { text-align: left; font-weight: 400; } tr.first td, tr.first th { border-top: 2px
  solid #888; } figure { margin: 1.5rem 0; } figure svg { max-width: 100%; height: auto; }
figcaption, .note { color: #444; font-size: .9rem; } dt { font-weight: 600; } dd { margin: 0 0 .3rem
  1rem; }
"""


def full_table(sums: pd.DataFrame) -> pd.DataFrame:
    """Return the band table with the bootstrap's intervals."""
    table = band_table(sums).join(intervals(sums))
    return table.assign(peak_megabytes=table["peak_memory"] / 1e6)


def write_tables(sums: pd.DataFrame, table: pd.DataFrame, folder: Path) -> list[Path]:
    """Write ``scores.csv`` (by band), ``cases.csv`` and ``levels.csv``; return the paths."""
    inside = sums[sums["band"] != ""]
    written = {
        "scores.csv": table,
        "cases.csv": pooled(inside, ["case", "variable", "band", "method"]),
        "levels.csv": pooled(sums, ["variable", "method", "depth_m"]),
    }
    for name, content in written.items():
        content.to_csv(folder / name, float_format="%.6g")
    return [folder / name for name in written]


def write_report(
    path: Path,
    sums: pd.DataFrame,
    table: pd.DataFrame,
    about: Mapping[str, str],
    withheld: bool,
) -> None:
    """Write the page.

    Parameters
    ----------
    path : path
    sums : DataFrame
    table : DataFrame
        As of :func:`full_table`.
    about : mapping of str to str
        What was scored: heading and text.
    withheld : bool
        Whether the truth is withheld floats.
    """
    kind = "floats" if withheld else "cases"
    units = sums["unit"].nunique()
    parts = [
        "<h1>Skill of every method</h1>",
        f"<p class=note>{_what(withheld)}</p>",
        "<dl>" + "".join(f"<dt>{_text(k)}</dt><dd>{_text(v)}</dd>" for k, v in about.items()),
        "</dl><h2>In words</h2><ul>",
        "".join(f"<li>{_text(line)}</li>" for line in sentences(table, units, kind)),
        "</ul>",
    ]
    for variable in table.index.unique("variable"):
        parts.append(f"<h2>{variable.capitalize()}</h2>")
        parts.append(_table(table.loc[variable], variable))
        parts += _figures(sums, table, variable)
    parts.append(_legend(table))
    page = (
        "<!doctype html><html lang=en><head><meta charset=utf-8>"
        "<meta name=viewport content='width=device-width'><title>DepthDif: skill</title>"
        f"<style>{_CSS}</style></head><body><main>{''.join(parts)}</main></body></html>\n"
    )
    path.write_text(page, encoding="utf-8")


def _what(withheld: bool) -> str:
    if withheld:
        return (
            "Floats were left out of the analysis and compared with it. σ is that of the analysis"
            " and the observation together. Intervals are drawn by float."
        )
    return (
        "Observations were simulated from a known field, and the analysis compared with it cell by"
        " cell. Intervals are drawn by case."
    )


def _table(table: pd.DataFrame, variable: str) -> str:
    columns = [c for c in COLUMNS if c[1] in table and table[c[1]].notna().any()]
    head = "".join(f"<th scope=col title='{_text(c[3])}'>{_text(c[0])}</th>" for c in columns)
    rows = []
    previous = ""
    for (band, method), row in table.iterrows():
        cells = "".join(f"<td>{_cell(row[c[1]], c[2])}</td>" for c in columns)
        first = " class=first" if band != previous else ""
        rows.append(f"<tr{first}><th scope=row>{band}</th><th scope=row>{method}</th>{cells}</tr>")
        previous = band
    caption = f"{variable.capitalize()}, {figures.UNITS[variable]}, by depth band and method"
    return (
        f"<div class=scroll tabindex=0><table><caption>{caption}</caption><thead><tr>"
        f"<th scope=col>depth</th><th scope=col>method</th>{head}</tr></thead>"
        f"<tbody>{''.join(rows)}</tbody></table></div>"
    )


def _cell(value: float, form: str) -> str:
    if value == np.inf:
        return "none"
    return "–" if not np.isfinite(value) else format(value, form).replace("-", "−")


def _figures(sums: pd.DataFrame, table: pd.DataFrame, variable: str) -> list[str]:
    drawn = [
        (
            figures.skill_by_depth(sums, variable),
            f"Error of {variable} by depth: RMSE and bias of every method.",
        ),
        (figures.coverage(table, variable), "Share of truths within nominal intervals (lines)."),
    ]
    for name, label in (
        ("rmse_to_climatology", "RMSE, ratio to the climatology"),
        ("crps_to_interpolation", "CRPS, ratio to interpolation"),
    ):
        if name in table:
            drawn.append(
                (figures.ratios(table, variable, name, label), f"{label}, with 90 % intervals.")
            )
    own = sums[sums["variable"] == variable]
    drawn_by = [m for m in own["method"].unique() if _any(own, m, "member_count")]
    drawn += [
        (
            figures.rank_histograms(sums, variable, method),
            f"Rank of the truth among independent members of {method}; flat is right, a hump too "
            "much spread, a bowl too little.",
        )
        for method in drawn_by
    ]
    resolved = [m for m in own["method"].unique() if _has_spectra(own, m)]
    drawn += [
        (
            figures.power_spectra(sums, variable, method),
            f"Along-line spectra of truth, members, mean and error of {method}. Where the error's "
            "line meets the truth's, nothing is known.",
        )
        for method in ("diffusion", "interpolation", "auto")
        if method in resolved
    ]
    return [
        f"<figure role=img aria-label='{_text(text)}'>{svg}<figcaption>{_text(text)}</figcaption>"
        "</figure>"
        for svg, text in drawn
    ]


def _any(sums: pd.DataFrame, method: str, column: str) -> bool:
    return column in sums and bool(sums.loc[sums["method"] == method, column].sum() > 0)


def _has_spectra(sums: pd.DataFrame, method: str) -> bool:
    return any(_any(sums, method, f"truth_power_{band}") for band in range(BINS))


def _legend(table: pd.DataFrame) -> str:
    shown: Sequence[tuple[str, str, str, str]] = [c for c in COLUMNS if c[1] in table]
    items = "".join(f"<dt>{_text(c[0])}</dt><dd>{_text(c[3])}</dd>" for c in shown)
    return f"<h2>What the columns mean</h2><dl>{items}</dl>"


def _text(value: object) -> str:
    return html.escape(str(value), quote=True)
