"""``make score``: score every method on the data beside the checkout; docs/skill.md's tables.

Each study is one ``depthdif score`` command; its folder build/score/NAME holds the report with
figures. What stands between the markers of docs/skill.md is replaced, the rest is left alone.
"""

from __future__ import annotations

import csv
import datetime
import os
import platform
import re
import shlex
import subprocess
import sys
import time
from pathlib import Path

import tracks

ROOT = Path(__file__).resolve().parent.parent
DATA = Path("../shared/data")
PAGE = ROOT / "docs" / "skill.md"
_LEVITUS = f"{DATA}/climatology/levitus_4deg_monthly.nc"

#: Name: the words after ``depthdif score``.
STUDIES = {
    "gulf-of-oman": [
        *("--truth", f"{DATA}/fields/HYCOM_ST_GoO_20160428to20160503.nc"),
        *("--times", "0", "3", "5", "--density", "4", "10", "30"),
    ],
    "equatorial-pacific": [
        *("--truth", f"{DATA}/fields/gt4d011.cdf"),
        *("--times", "0", "24", "--density", "4", "10", "30"),
    ],
    "demo-floats": [
        *("--profiles", f"{DATA}/argo/gdac/demo_20181231_prof.nc"),
        *("--sst", f"{DATA}/sst/20181231090000-JPL-L4_GHRSST-SSTfnd-MUR25-GLOB-v02.0-fv04.2.nc"),
    ],
}

#: The study of `tracks`.
TRACKS = "other-seas"

_COLUMNS = (
    ("bias", "bias", "+.3f"),
    ("RMSE", "rmse", ".3f"),
    ("CRPS", "crps", ".3f"),
    ("fair CRPS", "member_crps", ".3f"),
    ("spread/skill", "spread_skill", ".2f"),
    ("members", "member_spread_skill", ".2f"),
    ("68 %", "coverage_68", ".2f"),
    ("90 %", "coverage_90", ".2f"),
    ("95 %", "coverage_95", ".2f"),
    ("gradient", "gradient_ratio", ".2f"),
    ("/clim.", "rmse_to_climatology", ".2f"),
    ("/Levitus", "rmse_to_reference", ".2f"),
    ("median", "rmse_to_reference_median", ".2f"),
    ("worst", "rmse_to_reference_worst", ".2f"),
    ("/idw", "rmse_to_idw_median", ".2f"),
    ("CRPS/interp.", "crps_to_interpolation_median", ".2f"),
    ("worst", "crps_to_interpolation_worst", ".2f"),
    ("s", "seconds", ".1f"),
    ("MB", "peak_megabytes", ".0f"),
)


def main() -> int:
    """Run all studies (or those named) and rewrite the page."""
    if not (ROOT / DATA).is_dir():
        print(f"There is no {DATA} beside the checkout: there is nothing to score on.")
        return 2
    known = [*STUDIES, TRACKS]
    names = sys.argv[1:] or known
    if unknown := [name for name in names if name not in known]:
        print(f"There is no study {unknown[0]}; there are {', '.join(known)}.")
        return 2
    build = ROOT / "build" / "score"
    build.mkdir(parents=True, exist_ok=True)
    text = PAGE.read_text(encoding="utf-8")
    for name in names:
        began = time.perf_counter()
        if name == TRACKS:
            said, table = "", tracks.measure(ROOT / DATA / "argo", str(ROOT / _LEVITUS))
        else:
            said, table = _scored(name, build)
        seconds = time.perf_counter() - began
        said += f"{datetime.date.today()}, {_machine()}, {seconds:.0f} s."
        text = _replaced(text, name, f"{said}\n\n{table}")
        PAGE.write_text(text, encoding="utf-8")
        print(f"{name}: {seconds:.0f} s")
    return 0


def _scored(name: str, build: Path) -> tuple[str, str]:
    """Run one of `STUDIES`; return its command and its table."""
    words = ["score", *STUDIES[name], "--reference", _LEVITUS]
    subprocess.run(  # noqa: S603
        [sys.executable, "-m", "depthdif", *words, "--output", f"build/score/{name}"],
        cwd=ROOT,
        check=True,
    )
    print(f"build/score/{name}/report.html")
    return f"`depthdif {shlex.join(words)}`  \n", _table(build / name / "scores.csv")


def _table(path: Path) -> str:
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    columns = [c for c in _COLUMNS if any(row.get(c[1]) for row in rows)]
    lines = [
        "| depth | method | " + " | ".join(c[0] for c in columns) + " |",
        "|---|---|" + "--:|" * len(columns),
    ]
    for row in rows:
        cells = [_cell(row.get(c[1], ""), c[2]) for c in columns]
        lines.append(f"| {_depth(row)} | {row['method']} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def _depth(row: dict[str, str]) -> str:
    return row["band"] + (" S" if row["variable"] == "salinity" else "")


def _cell(text: str, form: str) -> str:
    return format(float(text), form).replace("-", "−") if text and text != "inf" else "–"


def _machine() -> str:
    return f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}"


def _replaced(text: str, name: str, section: str) -> str:
    start, stop = f"<!-- {name} -->", f"<!-- end of {name} -->"
    pattern = re.compile(f"{re.escape(start)}.*?{re.escape(stop)}", re.DOTALL)
    if not pattern.search(text):
        raise SystemExit(f"docs/skill.md has no markers {start} … {stop}.")
    return pattern.sub(lambda match: f"{start}\n{section}\n{stop}", text)


if __name__ == "__main__":
    raise SystemExit(main())
