"""Where a run's layers come from: the backend's report in the words of QGIS's layer metadata."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication


@dataclass(frozen=True)
class Lineage:
    """Where a run's layers come from.

    Parameters
    ----------
    date : str
        Day of the analysis, YYYY-MM-DD; empty if unknown.
    title : str
        Name of the run, as its group on the map is called.
    abstract : str
        Method, model, numbers.
    history : tuple of str
        What was read, with hashes.
    rights : tuple of str
        Attributions that the data's owners ask for.
    links : dict
        Name to address.
    """

    date: str
    title: str
    abstract: str
    history: tuple[str, ...] = ()
    rights: tuple[str, ...] = ()
    links: dict[str, str] = field(default_factory=dict)


def of(report: dict[str, Any]) -> Lineage:
    """The lineage that a run's report tells."""
    translate = QCoreApplication.translate
    job = report.get("job", {})
    date = str(report.get("date") or job.get("date") or "")[:10]
    method = _name(report.get("method") or job.get("method"))
    numbers = report.get("numbers", {})
    parts = list(_parts(report))
    inputs = [part for part in parts if part.get("path") and part.get("sha256")]
    rights = tuple(dict.fromkeys(str(p["attribution"]) for p in parts if p.get("attribution")))
    abstract = translate(
        "DepthDif",
        "{what} reconstructed by {method} with {used} profiles. Errors are one standard "
        "deviation. DepthDif {version}, model {model}, seed {seed}.",
    ).format(
        what=_variables(job.get("variable")),
        method=method,
        used=numbers.get("profiles_used", 0),
        version=report.get("versions", {}).get("depthdif", "?"),
        model=_name(report.get("model")) or "-",
        seed=job.get("seed", 0),
    )
    return Lineage(
        date=date,
        title=" ".join(filter(None, ("DepthDif", date, method))),
        abstract=abstract,
        history=tuple(_in_words(i) for i in inputs),
        rights=rights,
        links=_links(rights),
    )


def of_tags(date: str, tags: dict[str, str]) -> Lineage:
    """The lineage that the tags of a run's files tell, where there is no report of it."""
    source = tags.get("source", "")
    method = re.search(r"method ([^,]+)", source)
    rights = tuple(filter(None, tags.get("attribution", "").split(" | ")))
    return Lineage(
        date=date,
        title=" ".join(filter(None, ("DepthDif", date, method[1] if method else ""))),
        abstract=". ".join(filter(None, (tags.get("title", ""), source, tags.get("comment", "")))),
        history=tuple(filter(None, tags.get("sources", "").split(" | "))),
        rights=rights,
        links=_links(rights),
    )


def _links(rights: tuple[str, ...]) -> dict[str, str]:
    addresses = re.findall(r"https?://\S+[^\s.,;)]", " ".join(rights))
    return {address: address for address in addresses}


def _variables(variable: Any) -> str:
    translate = QCoreApplication.translate
    return {
        "salinity": translate("DepthDif", "Practical salinity"),
        "both": translate("DepthDif", "Potential temperature and practical salinity"),
    }.get(variable, translate("DepthDif", "Potential temperature"))


def _name(value: Any) -> str:
    return str(value.get("name", "")) if isinstance(value, dict) else str(value or "")


def _parts(report: Any) -> Iterator[dict[str, Any]]:
    """Every mapping in the report, from the outside in."""
    if isinstance(report, dict):
        yield report
        for value in report.values():
            yield from _parts(value)
    elif isinstance(report, list):
        for value in report:
            yield from _parts(value)


def _in_words(description: dict[str, Any]) -> str:
    kind = description.get("product") or description.get("format") or description.get("name")
    name = Path(str(description["path"])).name
    return f"{name}{f' ({kind})' if kind else ''}, SHA-256 {description['sha256']}"
