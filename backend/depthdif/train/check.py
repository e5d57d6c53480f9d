"""Compare the simulator with real profiles, level by level: ``depthdif train check``."""

from __future__ import annotations

import argparse
import datetime
from pathlib import Path

import numpy as np

from depthdif.errors import InputError
from depthdif.models.statistics import Statistics
from depthdif.ocean.climatology import Climatology
from depthdif.ocean.levels import LEVELS
from depthdif.ocean.mask import WetMask
from depthdif.train.archive import Archive, read_archive
from depthdif.train.covariance import normalised_profiles
from depthdif.train.simulator import MODEL_LEVELS, Simulator

_DEPTHS = (5, 40, 78, 110, 156, 318, 644, 1245, 1942)
_STEP = 12  # cells between the samples of a tile


def simulated_like(simulator: Simulator, archive: Archive, tiles: int, seed: int = 5) -> np.ndarray:
    """Simulate tiles at places and days of the archive's profiles; anomalies (sample, level)."""
    rng = np.random.default_rng(seed)
    sample = []
    for number, i in enumerate(rng.choice(len(archive.time), tiles)):
        date = archive.time[i].astype("datetime64[D]").astype(datetime.date)
        tile = simulator.tile(float(archive.longitude[i]), float(archive.latitude[i]), date, number)
        part = tile.anomaly[:, _STEP // 2 :: _STEP, _STEP // 2 :: _STEP]
        sample.append(part.reshape(MODEL_LEVELS, -1).T)
    return np.concatenate(sample)


def report(real: np.ndarray, simulated: np.ndarray) -> str:
    """Return a table of standard deviations and of the correlation with the level above.

    Parameters
    ----------
    real, simulated : array, shape (sample, level)
        Anomalies, °C; NaN where missing.
    """
    lines = ["depth (m)   real std  simulated   with the level above: real  simulated"]
    previous = None
    for depth in _DEPTHS:
        k = int(np.argmin(np.abs(LEVELS[:MODEL_LEVELS] - depth)))
        line = f"{depth:9d} {np.nanstd(real[:, k]):10.2f} {np.std(simulated[:, k]):10.2f}"
        if previous is not None:
            both = np.isfinite(real[:, [previous, k]]).all(axis=1)
            correlation = np.corrcoef(real[both][:, [previous, k]].T)[0, 1]
            line += f" {correlation:27.2f}"
            line += f" {np.corrcoef(simulated[:, [previous, k]].T)[0, 1]:10.2f}"
        lines.append(line)
        previous = k
    return "\n".join(lines)


def main(argv: list[str] | None = None) -> int:
    """Run ``depthdif train check``."""
    parser = argparse.ArgumentParser(prog="depthdif train check", description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="source data")
    parser.add_argument("--statistics", type=Path, default=Path("build/train/statistics.npz"))
    parser.add_argument("--tiles", type=int, default=60)
    arguments = parser.parse_args(argv)
    if not arguments.statistics.is_file():
        raise InputError(
            f"There are no statistics {arguments.statistics}.", "Run depthdif train fit first."
        )
    statistics = Statistics(arguments.statistics.read_bytes(), str(arguments.statistics))
    climatology = Climatology.from_arrays(statistics.section("climatology"))
    simulator = Simulator(climatology, WetMask.from_arrays(statistics.section("mask")))
    archive = read_archive(arguments.data / "argo" / "profiles_fit.nc")
    real, _ = normalised_profiles(archive, climatology)
    print(report(real, simulated_like(simulator, archive, arguments.tiles)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
