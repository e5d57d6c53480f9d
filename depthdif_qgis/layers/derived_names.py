"""What derived quantities are called on the map, in the analyst's language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication


def named(quantity: str, values: Mapping[str, Any]) -> str:
    """The name of a quantity of `depthdif derive`, with the choices that belong to it.

    Parameters
    ----------
    quantity : str
        One of the task's choices.
    values : mapping
        The task's values: ``isotherm``, ``top`` and so on.
    """
    translate = QCoreApplication.translate
    numbers = {key: f"{v:g}" for key, v in values.items() if isinstance(v, (int, float))}
    return {
        "mixed_layer_depth_density": translate(
            "DepthDif", "Mixed-layer depth by density, {density_step} kg/m³"
        ),
        "mixed_layer_depth_temperature": translate(
            "DepthDif", "Mixed-layer depth by temperature, {temperature_step} °C"
        ),
        "isotherm_depth": translate("DepthDif", "Depth of the {isotherm} °C isotherm"),
        "heat_content": translate("DepthDif", "Heat content {top}-{bottom} m"),
        "thermocline_depth": translate("DepthDif", "Thermocline depth"),
        "thermocline_strength": translate("DepthDif", "Thermocline strength"),
        "sound_speed": translate("DepthDif", "Speed of sound"),
        "density": translate("DepthDif", "Density"),
        "potential_density": translate("DepthDif", "Potential density anomaly"),
        "stratification": translate("DepthDif", "Squared buoyancy frequency"),
    }[quantity].format(**numbers)
