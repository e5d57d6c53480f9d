"""Where a product comes from: its reconstruction's lineage, and what was done to it."""

from __future__ import annotations

from datetime import datetime, timezone

import xarray as xr

from depthdif import __version__

#: What a product inherits of its reconstruction as it is.
_INHERITED = ("source", "sources", "attribution", "references", "analysis_time", "seed")


def product_lineage(dataset: xr.Dataset, title: str, comment: str, command: str) -> dict[str, str]:
    """Return the attributes of a product, as `write.lineage` names them.

    Parameters
    ----------
    dataset : Dataset
        The reconstruction that it was made of.
    title : str
        What it is, with its day.
    comment : str
        What a reader must know: how it was worked out, where its error comes from.
    command : str
        What made it; the history begins with it and goes on with the reconstruction's.
    """
    now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    kept = {name: str(dataset.attrs[name]) for name in _INHERITED if name in dataset.attrs}
    history = str(dataset.attrs.get("history", "")).strip()
    facts = {
        "title": title,
        **kept,
        "comment": comment,
        "history": "\n".join(filter(None, (f"{now} {command}", history))),
        "product_version": f"DepthDif {__version__}",
        "date_created": now,
    }
    return {name: text for name, text in facts.items() if text}


def day_text(dataset: xr.Dataset) -> str:
    """Return the day of a reconstruction, YYYY-MM-DD; empty if unknown."""
    if "time" not in dataset.coords:
        return ""
    return str(dataset["time"].values.astype("datetime64[D]"))
