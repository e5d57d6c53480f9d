"""The page of ``depthdif train climatology``: one HTML file with figures and a table."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from depthdif.ocean.bands import BANDS, band_name
from depthdif.ocean.climatology import Climatology
from depthdif.score.figures import UNITS
from depthdif.train.background import TROPICAL_ATLANTIC, WithheldErrors
from depthdif.train.check_page import png, pyplot
from depthdif.train.residual_fit import FITTED_LEVELS, LEVELS

_NAMES = ("Levitus as it is", "without floats", "with floats")
_COLOURS = ("#777777", "#E69F00", "#0072B2")
_MAP_DEPTHS = (5.0, 110.0, 318.0, 1245.0)
_STYLE = (
    "body{font:15px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em}"
    "table{border-collapse:collapse}td,th{padding:.2em .8em;text-align:right}"
    "tr{border-bottom:1px solid #ddd}img{max-width:100%}"
)


def table(errors: WithheldErrors) -> pd.DataFrame:
    """Return RMSE by variable, region and band, and the ratios to the climatologies without floats.

    Returns
    -------
    pandas.DataFrame
    """
    tropical = errors.tropical_atlantic
    rows = {}
    for variable in UNITS:
        for region, chosen in (("tropical Atlantic", tropical), ("elsewhere", ~tropical)):
            for band in BANDS:
                raw, without, with_ = (
                    float(errors.rmse(variable, name, chosen, band)) for name in _NAMES
                )
                rows[variable, region, band_name(band)] = (
                    *(round(v, 3) for v in (raw, without, with_)),
                    round(with_ / raw, 3),
                    round(with_ / without, 3),
                )
    columns = [*_NAMES, "to Levitus", "to without floats"]
    found = pd.DataFrame.from_dict(rows, orient="index", columns=columns)
    found.index = pd.MultiIndex.from_tuples(found.index, names=["variable", "region", "depth"])
    return found


def write_page(path: Path, errors: WithheldErrors, climatology: Climatology) -> None:
    """Write the page.

    Parameters
    ----------
    path : path
    errors : WithheldErrors
    climatology : Climatology
        With the layer of all floats.

    Raises
    ------
    InputError
        If matplotlib is not installed.
    """
    plt = pyplot()
    floats = errors.floats
    parts = [
        "<h1>The climatology, against floats that it has not seen</h1>",
        f"<p>{len(floats.platform)} profiles of {len(np.unique(floats.platform))} floats. "
        "Each float meets the climatology that was fitted without all of its profiles. "
        "“Levitus as it is” is trilinear and constant above its first level; “without floats” is "
        "the same with a surface, marginal seas and smooth interpolation; “with floats” adds the "
        "mean residuals of the other floats. Elsewhere than in the tropical Atlantic the floats "
        "are far apart, so that what other floats say does not reach them.</p>",
        table(errors).to_html(border=0),
        "<h2>By level, tropical Atlantic</h2>",
        _image(_by_level(plt, errors), "RMSE and bias by level"),
        "<h2>Where the floats are, and the error of the climatology itself</h2>",
        _image(_maps(plt, errors, climatology), "maps of the error"),
        "<p>Standard error of the climatology's temperature as a share of the local scale D; dots "
        "are profiles. Far from floats it is what the floats show of the error without them.</p>",
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        f"<!DOCTYPE html><html lang='en'><meta charset='utf-8'><title>Climatology</title>"
        f"<style>{_STYLE}</style>{''.join(parts)}</html>\n",
        encoding="utf-8",
    )


def _by_level(plt: Any, errors: WithheldErrors) -> Any:
    """Draw RMSE and mean error by level of T and S."""
    figure, axes = plt.subplots(1, 4, figsize=(13, 5), sharey=True, layout="constrained")
    depth = LEVELS[:FITTED_LEVELS]
    chosen = errors.tropical_atlantic
    for pair, (variable, unit) in zip(axes.reshape(2, 2), UNITS.items(), strict=True):
        for name, colour in zip(_NAMES, _COLOURS, strict=True):
            error = errors.error[variable, name][chosen]
            pair[0].plot(errors.rmse(variable, name, chosen), depth, color=colour, label=name)
            pair[1].plot(np.nanmean(error, axis=0), depth, color=colour)
        pair[0].set(xlabel=f"RMSE of {variable} ({unit})", xlim=(0, None))
        pair[1].set(xlabel=f"mean residual of {variable} ({unit})")
        pair[1].axvline(0.0, color="0.7", lw=0.8, zorder=0)
    axes[0].set(yscale="symlog", ylim=(2000, 0), ylabel="depth (m)")
    axes[0].set_yticks([0, 10, 50, 100, 200, 500, 1000, 2000])
    axes[0].set_yticklabels(["0", "10", "50", "100", "200", "500", "1000", "2000"])
    axes[0].legend(frameon=False, fontsize=9)
    return figure


def _maps(plt: Any, errors: WithheldErrors, climatology: Climatology) -> Any:
    """Draw the error's share of D at some depths, with the profiles."""
    west, south, east, north = TROPICAL_ATLANTIC
    x, y = np.arange(west - 20, east + 15, 0.5), np.arange(south - 10, north + 15, 0.5)
    figure, axes = plt.subplots(2, 2, figsize=(13, 7), layout="constrained")
    share = climatology.error_share(x[None], y[:, None])
    for axis, depth in zip(axes.flat, _MAP_DEPTHS, strict=True):
        level = int(np.argmin(np.abs(LEVELS - depth)))
        image = axis.pcolormesh(x, y, share[..., level], vmin=0.0, cmap="viridis")
        figure.colorbar(image, ax=axis)
        axis.plot(errors.floats.longitude, errors.floats.latitude, ",", color="w", alpha=0.6)
        axis.set(title=f"{LEVELS[level]:.0f} m", xlim=(x[0], x[-1]), ylim=(y[0], y[-1]))
    return figure


def _image(figure: Any, text: str) -> str:
    """Return a figure as an image within the page."""
    return f"<img alt='{text}' src='data:image/png;base64,{png(figure, 100)}'>"
