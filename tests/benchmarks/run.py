"""Measure speed and memory of the backend as its users see them; a table in Markdown.

    python tests/benchmarks/run.py [--repeat 3] [--threads 2]

Every figure is of a whole process, from its start to its end, the best of a few. Peak memory is
the process's own account of it (its report).
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from made_inputs import DATE, write_profiles, write_sst

_PATCH = ["--extent", "-38.4", "-6.4", "-25.6", "6.4", "--resolution", "0.1"]
_ATLANTIC = ["--extent", "-60", "-20", "15", "20"]
_CELL = ["--extent", "-25.1", "-0.1", "-25", "0"]


@dataclass(frozen=True)
class Case:
    """One run of the command line, and what it must not exceed (s, GB)."""

    name: str
    options: list[str]
    seconds: float | None = None
    gigabytes: float | None = None


CASES = (
    Case("12.8° × 12.8° at 0.1°, 20 members", [*_PATCH, "--members", "20"], 17, 1.5),
    Case("the same, preview", [*_PATCH, "--quality", "preview"], 3),
    Case("the same, interpolation", [*_PATCH, "--method", "interpolation"]),
    Case("60°W–15°E, 20°S–20°N at 0.25°, standard", _ATLANTIC, 180, 3),
    Case("the same, preview", [*_ATLANTIC, "--quality", "preview"]),
    Case("the same, interpolation", [*_ATLANTIC, "--method", "interpolation"]),
    Case("one cell, 16 members", _CELL),
)


@dataclass
class Figures:
    """What one run took."""

    seconds: float
    gigabytes: float
    seconds_per_tile: float
    tiles: int


def run(case: Case, folder: Path, threads: int) -> Figures:
    """Run a case once."""
    report = folder / "report.json"
    command = [sys.executable, "-m", "depthdif", "reconstruct"]
    command += ["--sst", str(folder / "sst.nc"), "--profiles", str(folder / "profiles.csv")]
    command += ["--date", DATE, "--threads", str(threads), *case.options]
    command += ["--output", str(folder / "out.tif"), "--report", str(report)]
    begin = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    seconds = time.perf_counter() - begin
    said = json.loads(report.read_text(encoding="utf-8"))
    tiles = said["tiles"]["analysed"]
    return Figures(
        seconds,
        (said["peak_memory_bytes"] or float("nan")) / 1e9,
        said["seconds"]["analysis"] * threads / tiles,
        tiles,
    )


def worker_start() -> float:
    """Return how long the worker takes to say that it is ready, s."""
    begin = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-I", "-m", "depthdif.worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdin is not None and process.stdout is not None
    assert b'"started"' in process.stdout.readline()
    seconds = time.perf_counter() - begin
    process.stdin.close()
    process.wait()
    return seconds


def machine() -> str:
    """Return the machine in words."""
    processor = platform.processor() or platform.machine()
    information = Path("/proc/cpuinfo")
    if information.exists():
        names = [line for line in information.read_text().splitlines() if "model name" in line]
        processor = names[0].partition(":")[2].strip() if names else processor
    return (
        f"{processor}, {os.cpu_count()} processors; {platform.platform()};"
        f" Python {platform.python_version()}"
    )


def within(value: float, limit: float | None) -> str:
    """Return a limit and whether it is kept."""
    return "" if limit is None else f"≤ {limit:g} {'✓' if value <= limit else '✗'}"


def main() -> None:
    """Measure every case and print the table."""
    parser = argparse.ArgumentParser(description="Speed and memory of the backend.")
    parser.add_argument("--repeat", type=int, default=3, help="runs of each case; the best counts")
    parser.add_argument("--threads", type=int, default=min(os.cpu_count() or 1, 2))
    given = parser.parse_args()
    print(f"{machine()}; {given.threads} threads, best of {given.repeat}\n")
    print("| whole process | s | limit | GB | limit | tiles | s a tile and thread |")
    print("|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_sst(folder / "sst.nc")
        write_profiles(folder / "profiles.csv")
        for case in CASES:
            runs = [run(case, folder, given.threads) for _ in range(given.repeat)]
            best = min(runs, key=lambda figures: figures.seconds)
            print(
                f"| {case.name} | {best.seconds:.1f} | {within(best.seconds, case.seconds)}"
                f" | {best.gigabytes:.2f} | {within(best.gigabytes, case.gigabytes)}"
                f" | {best.tiles} | {best.seconds_per_tile:.2f} |",
                flush=True,
            )
    ready = min(worker_start() for _ in range(given.repeat))
    print(f"| worker ready | {ready:.2f} | {within(ready, 1.5)} | | | | |")


if __name__ == "__main__":
    main()
