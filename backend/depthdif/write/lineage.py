"""Where a result comes from, in words: the same keys in NetCDF attributes and GeoTIFF tags."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from depthdif import __version__

if TYPE_CHECKING:
    from depthdif.job import Job

#: Argo asks to be cited by this (https://argo.ucsd.edu, acknowledging Argo).
ARGO_REFERENCE = (
    "Argo (2000). Argo float data and metadata from Global Data Assembly Centre (Argo GDAC)."
    " SEANOE. https://doi.org/10.17882/42182"
)


def lineage(job: Job, report: Mapping[str, Any]) -> dict[str, str]:
    """Return title, source, sources, attribution, history, references, comment and analysis time.

    Parameters
    ----------
    job : Job
        The request.
    report : mapping
        A reconstruction's report; wherever it describes an input (a mapping with ``path``) it is
        named as a source, and wherever something asks for ``attribution`` it gets it.
    """
    now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    attributions = (str(i["attribution"]).strip() for i in _mappings(report, "attribution"))
    sources = (_in_words(i) for i in described_inputs(report))
    method = report.get("method", job.method)
    model = report.get("model")
    model_name = model.get("name", "") if isinstance(model, Mapping) else str(model or "")
    facts = {
        "title": f"Subsurface ocean {' and '.join(job.variables)} reconstructed from sea-surface"
        " temperature" + (" and profiles" if job.profiles else ""),
        "source": f"DepthDif {__version__}, method {method}"
        + (f", model {model_name}" if model_name else ""),
        "sources": " | ".join(dict.fromkeys(sources)),
        "attribution": " | ".join(dict.fromkeys(attributions)),
        "history": f"{now} {job.command_line()}",
        "references": ARGO_REFERENCE,
        "comment": _about_errors(report.get("calibration")),
        "analysis_time": f"{report['date']}T12:00:00Z" if report.get("date") else "",
        "seed": str(job.seed),
        "date_created": now,
    }
    return {key: value for key, value in facts.items() if value}


def described_inputs(report: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Yield every mapping in a report that describes a file (has ``path``)."""
    yield from _mappings(report, "path")


def _mappings(report: Any, key: str) -> Iterator[Mapping[str, Any]]:
    if isinstance(report, Mapping):
        if report.get(key):
            yield report
        for value in report.values():
            yield from _mappings(value, key)
    elif isinstance(report, (list, tuple)):
        for value in report:
            yield from _mappings(value, key)


def _about_errors(calibration: Any) -> str:
    if isinstance(calibration, Mapping) and calibration.get("fitted") is False:
        return "Errors are standard errors (1 sigma) as the method gives them, not calibrated."
    calibrated = "Errors are standard errors (1 sigma), calibrated on withheld profiles"
    if isinstance(calibration, Mapping) and calibration.get("extrapolated"):
        return f"{calibrated} of other seas than most of this extent: an extrapolation."
    return f"{calibrated}."


def _in_words(description: Mapping[str, Any]) -> str:
    name = Path(str(description["path"])).name
    kind = description.get("product") or description.get("format") or description.get("name")
    return f"{name} ({kind})" if kind else name
