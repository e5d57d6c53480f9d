"""Reconstruct through QGIS and show the result: the bundled twin, or `--real` data.

Everything lands in `build/demo` (`build/demo-real`): the rasters, the profile levels, the report
and `map.png`.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import qgis_here

ROOT = qgis_here.ROOT
TWIN = ROOT / "resources" / "twin"
REAL = ROOT.parent / "shared" / "data"


@dataclass(frozen=True)
class Case:
    """Inputs of a demonstration."""

    name: str
    folder: Path
    sst: Path
    profiles: Path
    truth: Path | None
    parameters: dict[str, str]


def twin() -> Case:
    """The simulator's ocean, of which the truth is known."""
    return Case(
        "a simulated ocean (twin)",
        ROOT / "build" / "demo",
        TWIN / "sst.nc",
        TWIN / "profiles.csv",
        TWIN / "truth.nc",
        {},
    )


def real() -> Case:
    """MUR SST and five Argo floats of New Year's Eve 2018."""
    sst = next(iter(sorted((REAL / "sst").glob("20181231*MUR25*.nc"))), None)
    if sst is None:
        raise SystemExit(
            f"The real demo needs the MUR SST and Argo profiles of 2018-12-31 under {REAL}."
        )
    return Case(
        "MUR SST and Argo floats of 2018-12-31",
        ROOT / "build" / "demo-real",
        sst,
        REAL / "argo" / "gdac" / "demo_20181231_prof.nc",
        None,
        {"TIME_WINDOW": "10", "DEPTHS": "native"},
    )


def main() -> None:
    """Run the case that the command line asks for."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--real", action="store_true", help="real data beside the checkout")
    case = real() if arguments.parse_args().real else twin()

    qgis = qgis_here.required_qgis_process()
    qgis_here.enable_plugin(qgis)
    outputs = run(qgis, case)
    print(f"Written to {case.folder.relative_to(ROOT)}/:")
    for name, path in outputs.items():
        print(f"  {name:16} {Path(path).relative_to(ROOT)}")
    table(case, outputs)
    print(f"Map: {draw(case, outputs).relative_to(ROOT)}")


def run(qgis: str, case: Case) -> dict[str, str]:
    """Run `depthdif:reconstruct` with `qgis_process`; return the output files by name."""
    case.folder.mkdir(parents=True, exist_ok=True)
    outputs = {
        "OUTPUT": "temperature.tif",
        "OUTPUT_ERROR": "temperature_error.tif",
        "OUTPUT_PROFILES": "profiles.gpkg",
        "OUTPUT_REPORT": "report.json",
        "OUTPUT_DATASET": "reconstruction.nc",
    }
    outputs = {name: str(case.folder / file) for name, file in outputs.items()}
    values = {
        "SST_FILE": str(case.sst),
        "PROFILE_FILES": str(case.profiles),
        **case.parameters,
        **outputs,
    }
    command = [qgis, "--json", "run", "depthdif:reconstruct"]
    command += [f"--{name}={value}" for name, value in values.items()]
    print(f"Reconstructing {case.name} with qgis_process …", flush=True)
    start = time.monotonic()
    done = subprocess.run(  # noqa: S603
        command, env=qgis_here.environment(), capture_output=True, text=True
    )
    if done.returncode:
        raise SystemExit(f"{done.stdout}\n{done.stderr}\nqgis_process failed.")
    answer = json.loads(done.stdout)
    for warning in answer["log"].get("warning", []):
        print(f"  warning: {warning}")
    results = answer["results"]
    print(
        f"  {results['PROFILES_USED']} profiles used, {results['PROFILES_REJECTED']} rejected, "
        f"mean error {results['MEAN_ERROR']:.2f} °C, {time.monotonic() - start:.0f} s"
    )
    return outputs


def table(case: Case, outputs: dict[str, str]) -> None:
    """Print depth, mean, error and, where the truth is known, true error."""
    command = [str(qgis_here.BACKEND_PYTHON), "-I", str(ROOT / "tools" / "demo_table.py")]
    command += [outputs["OUTPUT_DATASET"]]
    if case.truth:
        command += [str(case.truth), str(case.folder / "truth.tif")]
    sys.stdout.flush()
    subprocess.run(command, check=True)  # noqa: S603


def draw(case: Case, outputs: dict[str, str]) -> Path:
    """Draw the map with QGIS, in the plugin's own styles."""
    path = case.folder / "map.png"
    truth = case.folder / "truth.tif"
    command = [qgis_here.QGIS_PYTHON, str(ROOT / "tools" / "demo_map.py"), str(path)]
    command += [outputs[name] for name in ("OUTPUT", "OUTPUT_ERROR", "OUTPUT_PROFILES")]
    command += [outputs["OUTPUT_REPORT"], *([str(truth)] if case.truth else [])]
    done = subprocess.run(  # noqa: S603
        command, env=qgis_here.environment(), capture_output=True, text=True
    )
    if done.returncode:
        raise SystemExit(f"{done.stdout}\n{done.stderr}\nThe map couldn't be drawn.")
    return path


if __name__ == "__main__":
    sys.exit(main())
