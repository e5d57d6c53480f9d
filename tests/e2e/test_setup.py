"""A fresh profile without a backend: set it up with QGIS itself, and reconstruct the twin."""

import json
import subprocess
from pathlib import Path

import numpy as np
import pytest

from conftest import ROOT, TWIN, Qgis, qgis_here


@pytest.fixture
def fresh(tmp_path) -> Qgis:
    """A profile of its own, in which nothing names a Python; pip keeps what it downloads."""
    made = Qgis(tmp_path / "new user", ROOT / "build" / "plugins")
    qgis_here.enable_plugin(made.program, made.profile, ROOT / "build" / "plugins")
    del made.environment["DEPTHDIF_PYTHON"]
    made.environment["PIP_CACHE_DIR"] = str(ROOT / "build" / "pip-cache")
    return made


def set_up(qgis: Qgis, **parameters: object):
    given = [f"--{name}={value}" for name, value in parameters.items()]
    return qgis.call([qgis.program, "--json", "run", "depthdif:setupbackend", *given])


def test_a_new_user_sets_up_and_reconstructs_the_twin(fresh, out):
    inputs = {"SST_FILE": TWIN / "sst.nc", "PROFILE_FILES": TWIN / "profiles.csv"}
    wanted = {"DEPTHS": "0,100", "QUALITY": "preview", "OUTPUT": out / "t.tif"}
    before = fresh.run(**inputs, **wanted)
    assert before.code != 0
    assert "run the algorithm depthdif:setupbackend" in before.said

    shipped = sorted(path.name for path in (ROOT / "backend").iterdir())
    made = set_up(fresh)
    assert made.code == 0, made.said
    home = fresh.profile / "profiles" / "default" / "depthdif"
    assert made.results["INTERPRETER"] == str(home / "env-1" / "bin" / "python")
    import depthdif

    assert made.results["VERSION"] == depthdif.__version__
    log = Path(made.results["LOG"]).read_text()
    assert "Successfully installed" in log and f"\ndepthdif {depthdif.__version__}\n" in log
    # Nothing of the set-up lies in the plugin's folder, which may be read-only.
    assert sorted(path.name for path in (ROOT / "backend").iterdir()) == shipped

    answer = fresh.run(**inputs, **wanted, OUTPUT_DATASET=out / "all.nc")
    assert answer.code == 0, answer.said
    assert (answer.results["PROFILES_USED"], answer.results["PROFILES_REJECTED"]) == (27, 3)
    # The environment is complete and its own: its libraries read what they wrote, with values.
    table = subprocess.run(
        [
            made.results["INTERPRETER"],
            "-I",
            "-c",
            READ,
            str(out / "all.nc"),
            str(TWIN / "truth.nc"),
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    errors = json.loads(table.stdout)
    assert np.all(np.array(errors) < (0.6, 2.0)), errors

    removed = set_up(fresh, ACTION="remove")
    assert removed.code == 0
    assert not (home / "env-1").exists()
    assert fresh.run(**inputs, **wanted).code != 0


# RMSE of the two depths against the twin's truth, °C.
READ = """
import json, sys, numpy as np, xarray as xr
made, truth = (xr.open_dataset(path).temperature.squeeze(drop=True) for path in sys.argv[1:])
truth = truth.sel(depth=made.depth).reindex_like(made, method="nearest", tolerance=1e-3)
print(json.dumps(np.sqrt(((made - truth) ** 2).mean(("latitude", "longitude"))).values.tolist()))
"""


def test_a_set_up_that_fails_says_so_in_its_exit_code(fresh):
    failed = set_up(fresh, PYTHON="/nowhere/python")
    assert failed.code != 0
    assert "/nowhere/python" in failed.said and "The log is " in failed.said
