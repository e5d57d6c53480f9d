"""Fit everything in a model package that is not a network: ``depthdif train fit``."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from depthdif.errors import InputError
from depthdif.models.statistics import pack_statistics
from depthdif.train.bathymetry import build_mask
from depthdif.train.climatology import build_climatology


def fit_statistics(data: Path, log=print) -> dict[str, np.ndarray]:
    """Fit climatology and wet mask.

    Parameters
    ----------
    data : path
        Folder with ``climatology``, ``relief``, ``land`` and ``argo``.
    """
    climatology = build_climatology(data / "climatology" / "levitus_4deg_monthly.nc")
    log("climatology: done")
    mask = build_mask(data / "relief" / "etopo20.cdf", data / "land" / "ne_110m_land.shp")
    log("wet mask: done")
    return _named("climatology", climatology.to_arrays()) | _named("mask", mask.to_arrays())


def _named(section: str, arrays: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    return {f"{section}.{name}": values for name, values in arrays.items()}


def main(argv: list[str] | None = None) -> int:
    """Run ``depthdif train fit``."""
    parser = argparse.ArgumentParser(prog="depthdif train fit", description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="source data")
    parser.add_argument("--output", type=Path, default=Path("build/train/statistics.npz"))
    arguments = parser.parse_args(argv)
    if not arguments.data.is_dir():
        raise InputError(f"The folder {arguments.data} with the source data does not exist.")
    arrays = fit_statistics(arguments.data)
    arguments.output.parent.mkdir(parents=True, exist_ok=True)
    arguments.output.write_bytes(pack_statistics(arrays))
    print(f"{arguments.output}: {arguments.output.stat().st_size / 1e6:.2f} MB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
