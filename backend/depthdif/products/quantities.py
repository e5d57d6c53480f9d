"""What can be derived from a reconstruction: each quantity with its unit, its formula, its choices.

A quantity is a map, or a map for each of several depths; see the modules of the formulae for the
equations and their sources.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from depthdif.products import heat_content, isotherm, mixed_layer
from depthdif.products.columns import Columns, check_reach
from depthdif.products.stratification import buoyancy_frequency_squared, mid_depths
from depthdif.products.thermocline import thermocline


@dataclass(frozen=True)
class Choices:
    """What an analyst may choose of the quantities.

    Parameters
    ----------
    temperature_step, density_step : float
        Criteria of the mixed layer, °C and kg/m³.
    reference_depth : float
        From which they count, m.
    isotherm : float
        Potential temperature, °C.
    top, bottom : float
        Between which heat is summed, m.
    depths : tuple of float, optional
        Where density, sound speed and stratification are wanted, m; the levels by default, the
        mid-depths for stratification.
    """

    temperature_step: float = mixed_layer.TEMPERATURE_STEP
    density_step: float = mixed_layer.DENSITY_STEP
    reference_depth: float = mixed_layer.REFERENCE_DEPTH
    isotherm: float = isotherm.ISOTHERM
    top: float = heat_content.TOP
    bottom: float = heat_content.BOTTOM
    depths: tuple[float, ...] | None = None


@dataclass(frozen=True)
class Quantity:
    """One thing that can be derived.

    Parameters
    ----------
    name : str
        As it is asked for, and the variable's in a NetCDF.
    label : callable
        What it is, in words with the choices that belong to it.
    units : str
        As a reader writes it.
    cf_units : str
        As CF does.
    values : callable
        From columns and choices to an array (depth, column), or (column,) for a single map.
    standard_name : str
        Of CF, empty where CF has none.
    salinity : bool
        Whether it depends on salinity.
    depths : callable, optional
        From levels and choices to the depths of its maps; None for a single map.
    is_depth : bool
        Whether its value is itself a depth in the column.
    missing : str
        What it means that a column of water has no value.
    """

    name: str
    label: Callable[[Choices], str]
    units: str
    cf_units: str
    values: Callable[[Columns, Choices], np.ndarray]
    standard_name: str = ""
    salinity: bool = True
    depths: Callable[[np.ndarray, Choices], np.ndarray] | None = None
    is_depth: bool = False
    missing: str = "the column ends above the depth"


def _levels(levels: np.ndarray, choices: Choices) -> np.ndarray:
    if choices.depths is None:
        return levels
    wanted = np.asarray(choices.depths, float)
    check_reach(levels, wanted.min(), wanted.max(), "A depth that is asked for")
    return wanted


def _mid_levels(levels: np.ndarray, choices: Choices) -> np.ndarray:
    return mid_depths(levels) if choices.depths is None else np.asarray(choices.depths, float)


def _water(columns: Columns, choices: Choices) -> Columns:
    """Return the columns at the depths that are asked for."""
    return columns if choices.depths is None else columns.at(np.asarray(choices.depths, float))


def _mixed_by_temperature(columns: Columns, choices: Choices) -> np.ndarray:
    return mixed_layer.mixed_layer_depth(
        columns.temperature,
        columns.depth,
        choices.temperature_step,
        reference_depth=choices.reference_depth,
        either_way=True,
    )


def _mixed_by_density(columns: Columns, choices: Choices) -> np.ndarray:
    return mixed_layer.mixed_layer_depth(
        columns.potential_density,
        columns.depth,
        choices.density_step,
        reference_depth=choices.reference_depth,
        either_way=False,
    )


_NOT_MET = "the criterion is not met above the deepest level or the sea floor"

_ALL = (
    Quantity(
        "mixed_layer_depth_temperature",
        lambda c: f"mixed-layer depth ({c.temperature_step:g} °C from {c.reference_depth:g} m)",
        "m",
        "m",
        _mixed_by_temperature,
        "ocean_mixed_layer_thickness_defined_by_temperature",
        salinity=False,
        is_depth=True,
        missing=_NOT_MET,
    ),
    Quantity(
        "mixed_layer_depth_density",
        lambda c: f"mixed-layer depth ({c.density_step:g} kg/m³ from {c.reference_depth:g} m)",
        "m",
        "m",
        _mixed_by_density,
        "ocean_mixed_layer_thickness_defined_by_sigma_theta",
        is_depth=True,
        missing=_NOT_MET,
    ),
    Quantity(
        "isotherm_depth",
        lambda c: f"depth of the {c.isotherm:g} °C isotherm",
        "m",
        "m",
        lambda columns, c: isotherm.isotherm_depth(columns.temperature, columns.depth, c.isotherm)[
            0
        ],
        "depth_of_isosurface_of_sea_water_potential_temperature",
        salinity=False,
        is_depth=True,
        missing="the whole column is warmer or colder",
    ),
    Quantity(
        "heat_content",
        lambda c: f"heat content {c.top:g}-{c.bottom:g} m",
        "J/m²",
        "J m-2",
        lambda columns, c: heat_content.heat_content(columns, c.top, c.bottom),
        "integral_wrt_depth_of_sea_water_conservative_temperature_expressed_as_heat_content",
        missing="the column ends above the lower depth",
    ),
    Quantity(
        "thermocline_depth",
        lambda c: "thermocline depth",
        "m",
        "m",
        lambda columns, c: thermocline(columns.temperature, columns.depth)[0],
        salinity=False,
        is_depth=True,
        missing="the column has fewer than three levels",
    ),
    Quantity(
        "thermocline_strength",
        lambda c: "thermocline strength",
        "°C/m",
        "K m-1",
        lambda columns, c: thermocline(columns.temperature, columns.depth)[1],
        salinity=False,
        missing="the column has fewer than three levels",
    ),
    Quantity(
        "sound_speed",
        lambda c: "speed of sound",
        "m/s",
        "m s-1",
        lambda columns, c: _water(columns, c).sound_speed,
        "speed_of_sound_in_sea_water",
        depths=_levels,
    ),
    Quantity(
        "density",
        lambda c: "density",
        "kg/m³",
        "kg m-3",
        lambda columns, c: _water(columns, c).density,
        "sea_water_density",
        depths=_levels,
    ),
    Quantity(
        "potential_density",
        lambda c: "potential density anomaly",
        "kg/m³",
        "kg m-3",
        lambda columns, c: _water(columns, c).potential_density,
        "sea_water_sigma_theta",
        depths=_levels,
    ),
    Quantity(
        "stratification",
        lambda c: "squared buoyancy frequency",
        "1/s²",
        "s-2",
        lambda columns, c: buoyancy_frequency_squared(columns, _mid_levels(columns.depth, c)),
        "square_of_brunt_vaisala_frequency_in_sea_water",
        depths=_mid_levels,
    ),
)

#: Every quantity by its name.
QUANTITIES: dict[str, Quantity] = {quantity.name: quantity for quantity in _ALL}
