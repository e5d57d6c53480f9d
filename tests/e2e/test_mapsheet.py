"""`depthdif:mapsheet` as a user runs it: from files, without a project."""

import re
import shutil

from conftest import TWIN


def test_a_sheet_from_a_netcdf_and_its_profiles(qgis, out):
    made = qgis.run(
        SST_FILE=TWIN / "sst.nc",
        PROFILE_FILES=TWIN / "profiles.csv",
        DEPTHS="0,100,500",
        QUALITY="preview",
        EXTENT="-72,-60,32,40",
        OUTPUT=out / "t.tif",
        OUTPUT_DATASET=out / "all.nc",
        OUTPUT_PROFILES=out / "p.gpkg",
    )
    assert made.code == 0, made.said
    folder = out / "in"
    folder.mkdir()
    inputs = [shutil.move(out / name, folder) for name in ("all.nc", "p.gpkg")]
    program = [qgis.program, "--json", "run", "depthdif:mapsheet"]
    answer = qgis.call(
        [
            *program,
            f"--RECONSTRUCTION={inputs[0]}",
            f"--PROFILES={inputs[1]}",
            f"--OUTPUT={out / 's.pdf'}",
            f"--OUTPUT_FOLDER={out / 'png'}",
            "--DPI=60",
        ]
    )
    assert answer.code == 0, answer.said
    assert answer.results["PAGES"] == 3
    pdf = (out / "s.pdf").read_bytes()
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf)) == 3
    names = {file.name for file in (out / "png").iterdir()}
    assert names == {"temperature_0000m.png", "temperature_0100m.png", "temperature_0500m.png"}
    assert {file.name for file in folder.iterdir()} == {"all.nc", "p.gpkg"}
