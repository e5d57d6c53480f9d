"""Write `resources/styles/profile_levels.qml`: profile levels by residual, as on the map.

For levels that `qgis_process` or the command line wrote. Runs in QGIS's Python; `make styles`.
"""

from __future__ import annotations

import os
import re
import sys
from itertools import count
from pathlib import Path

os.environ["QT_HASH_SEED"] = "0"  # the order of attributes in what Qt writes

from qgis.core import QgsApplication, QgsMapLayer, QgsVectorLayer

ROOT = Path(__file__).resolve().parent.parent
STYLE = ROOT / "resources" / "styles" / "profile_levels.qml"

sys.path.insert(0, str(ROOT / "build" / "plugins"))
from depthdif_qgis.layers import profile_points, profile_style  # noqa: E402


def main() -> None:
    """Style an empty layer of profile levels and keep its style."""
    application = QgsApplication([], False)
    application.initQgis()
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "levels", "memory")
    layer.dataProvider().addAttributes(profile_points.fields())
    layer.updateFields()
    profile_style.colour_profiles(layer)
    message, done = layer.saveNamedStyle(str(STYLE), QgsMapLayer.StyleCategory.Symbology)
    if not done:
        raise SystemExit(message)
    STYLE.write_text(_steady(STYLE.read_text(encoding="utf-8")), encoding="utf-8")
    print(f"Made: {STYLE.relative_to(ROOT)}")
    del layer
    application.exitQgis()


def _steady(text: str) -> str:
    """The text with numbered keys in place of those that QGIS draws at random."""
    number = count(1)
    known: dict[str, str] = {}

    def numbered(key: re.Match[str]) -> str:
        return known.setdefault(key[0], f"{{00000000-0000-4000-8000-{next(number):012d}}}")

    return re.sub(r"\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}", numbered, text)


if __name__ == "__main__":
    main()
