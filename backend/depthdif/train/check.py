"""Compare the simulator with the ocean: ``depthdif train check``.

Columns are compared with profiles by region, surfaces with SST maps, steric heights with sea
level, textures with an eddy-resolving model. A table is printed; ``--output`` writes a page with
figures and the table as CSV.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

import numpy as np

from depthdif.errors import InputError
from depthdif.models.statistics import Statistics
from depthdif.ocean.climatology import Climatology
from depthdif.ocean.mask import WetMask
from depthdif.train.check_columns import (
    LEAST_PROFILES,
    REGIONS,
    Row,
    column_rows,
    real_columns,
    simulated_columns,
)
from depthdif.train.check_fields import (
    Texture,
    compare_dense,
    compare_map,
    sea_level_map,
    sst_map,
    steric_height,
)
from depthdif.train.check_page import pyplot, ratio, write_csv, write_page
from depthdif.train.simulator import Simulator

_SST = ("*MUR25*.nc", "*AVHRR*.nc")
_SEA_LEVEL = "nrt_global_allsat*.nc"
_DENSE = "HYCOM*.nc"
_DEMO = "demo_*"  # floats that the fit has not seen


def compare(
    simulator: Simulator, data: Path, tiles: int, log: Callable[[str], None] = print
) -> tuple[list[Row], list[Texture], list[str]]:
    """Compare the simulator with what a folder holds.

    Parameters
    ----------
    simulator : Simulator
    data : path
        With ``argo`` and, as there are, ``sst``, ``ssh`` and ``fields``.
    tiles : int
        Simulated tiles per region and band of latitude.
    log : callable

    Returns
    -------
    rows, textures, sources
        The table, the spectra, and what reality was taken from.
    """
    climatology = simulator.climatology
    profiles = _profile_files(data / "argo")
    if not profiles:
        raise InputError(f"There are no Argo profiles in {data / 'argo'}.")
    real = real_columns(profiles, climatology)
    rows: list[Row] = []
    sources = [f"{len(real)} profiles"]
    for region, box in REGIONS.items():
        there = real.within(box)
        if len(there) >= LEAST_PROFILES:
            log(f"{region}: {len(there)} profiles")
            rows += column_rows(region, there, simulated_columns(simulator, there, tiles))
    textures: list[Texture] = []
    for pattern in _SST:
        for path in sorted((data / "sst").glob(pattern)):
            chart = sst_map(path, climatology)
            log(chart.name)
            sources.append(path.name)
            textures += compare_map(chart, chart.name, simulator, lambda t: t.sst, tiles)
    for path in sorted((data / "ssh").glob(_SEA_LEVEL)):
        chart = sea_level_map(path)
        log(chart.name)
        sources.append(path.name)
        textures += compare_map(chart, chart.name, simulator, steric_height, tiles)
    for texture in textures:
        rows += texture.rows
    for path in sorted((data / "fields").glob(_DENSE)):
        sources.append(path.name)
        rows += compare_dense(path, simulator, tiles)
    return rows, textures, sources


def _profile_files(folder: Path) -> list[Path]:
    found = [*sorted(folder.glob("*.nc")), *sorted(folder.glob("gdac/*.nc"))]
    found += sorted(folder.glob("erddap/*.nc"))
    return [path for path in found if not path.match(_DEMO)]


def report(rows: list[Row]) -> str:
    """Return the table as text."""
    lines = [f"{'place':24s} {'quantity':36s} {'scale':>14s}     real  simulated  ratio"]
    for row in rows:
        value = ratio(row)
        said = f"{value:6.2f}" if np.isfinite(value) else ""
        lines.append(f"{row[0]:24s} {row[1]:36s} {row[2]:>14s} {row[3]:8.3g} {row[4]:10.3g} {said}")
    return "\n".join(lines)


def main(argv: list[str] | None = None) -> int:
    """Run ``depthdif train check``."""
    parser = argparse.ArgumentParser(prog="depthdif train check", description=__doc__)
    parser.add_argument(
        "--data",
        type=Path,
        default=Path("../shared/data"),
        help="source data. Default: %(default)s.",
    )
    parser.add_argument(
        "--statistics",
        type=Path,
        default=Path("build/train/statistics.npz"),
        help="the fit to simulate with. Default: %(default)s.",
    )
    parser.add_argument(
        "--tiles",
        type=int,
        default=12,
        help="simulated tiles per region and band of latitude. Default: %(default)s.",
    )
    parser.add_argument("--output", type=Path, help="an HTML page; its table beside it as CSV")
    parser.add_argument("--csv", type=Path, help="the table alone")
    arguments = parser.parse_args(argv)
    if not arguments.statistics.is_file():
        raise InputError(
            f"There are no statistics {arguments.statistics}.", "Run depthdif train fit first."
        )
    if arguments.output:
        pyplot()  # before minutes of work
    statistics = Statistics(arguments.statistics.read_bytes(), str(arguments.statistics))
    climatology = Climatology.from_arrays(statistics.section("climatology"))
    simulator = Simulator(climatology, WetMask.from_arrays(statistics.section("mask")))
    rows, textures, sources = compare(simulator, arguments.data, arguments.tiles)
    print(report(rows))
    if arguments.csv:
        write_csv(arguments.csv, rows)
    if arguments.output:
        write_page(arguments.output, rows, textures, sources)
        print(f"{arguments.output} and {arguments.output.with_suffix('.csv').name}: written")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
