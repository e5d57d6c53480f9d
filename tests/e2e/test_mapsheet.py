"""`depthdif:mapsheet` as a user runs it: from files, without a project."""

import json
import math
import re
import shutil

import numpy as np
import rasterio
from PIL import Image

from conftest import ROOT, TWIN

#: Pixels of a millimetre at 60 dots per inch.
MM = 60 / 25.4


def ramp(shares):
    """The temperature ramp's colours (0-255) at shares of its range."""
    told = json.loads((ROOT / "resources" / "ramps.json").read_text())
    stops = told["ramps"][told["quantities"]["temperature"]["ramp"]]
    at = [position for position, _ in stops]
    parts = [[int(colour[k : k + 2], 16) for _, colour in stops] for k in (1, 3, 5)]
    return np.stack([np.interp(shares, at, part) for part in parts], axis=-1)


def painted(picture, shape):
    """What the map's cells are painted, at their centres; its frame is 22 and 30 mm in."""
    # 184 by 132 mm at most, 12 by 8 degrees true at 36° N.
    scale = min(184 / (12 * math.cos(math.radians(36))), 132 / 8)
    width, height = 12 * math.cos(math.radians(36)) * scale, 8 * scale
    rows, columns = (np.arange(count) + 0.5 for count in shape)
    x = ((22 + columns / shape[1] * width) * MM).astype(int)
    y = ((30 + rows / shape[0] * height) * MM).astype(int)
    return np.asarray(Image.open(picture).convert("RGB"), dtype=float)[np.ix_(y, x)]


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
    with rasterio.open(out / "t.tif") as raster:
        values = raster.read(2, masked=True).filled(np.nan)
    low, high = (
        math.floor(np.nanmin(values) / 0.2) * 0.2,
        math.ceil(np.nanmax(values) / 0.2) * 0.2,
    )
    wanted = ramp((values - low) / (high - low))
    off = np.abs(painted(out / "png" / "temperature_0100m.png", values.shape) - wanted).max(axis=-1)
    # Floats, contour lines and the graticule lie over some cells.
    assert np.median(off[np.isfinite(values)]) < 3
    assert (off[np.isfinite(values)] < 8).mean() > 0.6
