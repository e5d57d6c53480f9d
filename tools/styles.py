"""Make what depends on the colours in `resources/ramps.json`: QGIS styles and the backend's copy.

Writes `resources/styles/QUANTITY.qml`, a raster style for each quantity, to be loaded by hand or by
a script, and `backend/depthdif/write/ramps.json`. `--check` only says whether they are up to date.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
RAMPS = ROOT / "resources" / "ramps.json"
COPY = ROOT / "backend" / "depthdif" / "write" / "ramps.json"
STYLES = ROOT / "resources" / "styles"
POINTS = STYLES / "profile_levels.qml"  # made by point_style.py, in QGIS

Stops = Sequence[Sequence[float | str]]


def made() -> dict[Path, str]:
    """Each file that follows from the colours, with its text."""
    text = RAMPS.read_text(encoding="utf-8")
    told = json.loads(text)
    styles = {
        STYLES / f"{name}.qml": raster_style(
            told["ramps"][quantity["ramp"]], *quantity["range"], quantity["unit"]
        )
        for name, quantity in told["quantities"].items()
    }
    return {COPY: text, **styles}


def raster_style(stops: Stops, low: float, high: float, unit: str) -> str:
    """A QGIS style: the raster's first band in a continuous ramp between two values."""
    root = ElementTree.Element("qgis", version="3.40.0", styleCategories="Symbology")
    pipe = ElementTree.SubElement(root, "pipe")
    renderer = ElementTree.SubElement(
        pipe,
        "rasterrenderer",
        type="singlebandpseudocolor",
        band="1",
        opacity="1",
        alphaBand="-1",
        nodataColor="",
        classificationMin=f"{low:g}",
        classificationMax=f"{high:g}",
    )
    ElementTree.SubElement(renderer, "rasterTransparency")
    shader = ElementTree.SubElement(
        ElementTree.SubElement(renderer, "rastershader"),
        "colorrampshader",
        colorRampType="INTERPOLATED",
        classificationMode="1",
        clip="0",
        minimumValue=f"{low:g}",
        maximumValue=f"{high:g}",
        labelPrecision="6",
    )
    ramp = ElementTree.SubElement(shader, "colorramp", type="gradient", name="[source]")
    options = ElementTree.SubElement(ramp, "Option", type="Map")
    middle = ":".join(f"{position:g};{_rgba(str(colour))}" for position, colour in stops[1:-1])
    for name, value in (
        ("color1", _rgba(str(stops[0][1]))),
        ("color2", _rgba(str(stops[-1][1]))),
        ("direction", "ccw"),
        ("discrete", "0"),
        ("rampType", "gradient"),
        ("spec", "rgb"),
        ("stops", middle),
    ):
        ElementTree.SubElement(options, "Option", type="QString", name=name, value=value)
    for position, colour in stops:
        value = low + float(position) * (high - low)
        ElementTree.SubElement(
            shader,
            "item",
            value=f"{value:.9g}",
            label=f"{value:g}",
            color=str(colour),
            alpha="255",
        )
    ElementTree.SubElement(
        shader,
        "rampLegendSettings",
        minimumLabel="",
        maximumLabel="",
        prefix="",
        suffix=f" {unit}" if unit else "",
        orientation="2",
        direction="0",
        useContinuousLegend="1",
    )
    ElementTree.SubElement(pipe, "rasterresampler", maxOversampling="2")
    ElementTree.indent(root, " ")
    declaration = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>"
    return f"{declaration}\n{ElementTree.tostring(root, encoding='unicode')}\n"


def _rgba(colour: str) -> str:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return f"{red},{green},{blue},255"


def main() -> int:
    """Write what is not up to date, or say what isn't."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--check", action="store_true", help="change nothing")
    check = arguments.parse_args().check
    wanted = made()
    stale = [
        path
        for path, text in wanted.items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    surplus = sorted(set(STYLES.glob("*.qml")) - set(wanted) - {POINTS})
    for path in (*stale, *surplus):
        print(f"{'Out of date' if check else 'Made'}: {path.relative_to(ROOT)}")
    if check:
        return 1 if stale or surplus else 0
    STYLES.mkdir(exist_ok=True)
    for path in stale:
        path.write_text(wanted[path], encoding="utf-8")
    for path in surplus:
        path.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
