"""Met Office Hadley Centre EN4 profile files: depth in metres, potential temperature, own flags.

Good, Martin and Rayner (2013), doi 10.1002/2013JC009067. A flag of 4 rejects a level, a position or
a whole profile's temperature; 1 accepts.
"""

from __future__ import annotations

from pathlib import Path

import netCDF4
import numpy as np

from depthdif.errors import InputError
from depthdif.observations import netcdf_input as nc
from depthdif.observations.argo import JULD_UNITS, ascending_unless_d, whole_numbers
from depthdif.observations.casts import (
    ARGO_TEMPERATURE_ERROR,
    UNKNOWN_TEMPERATURE_ERROR,
    Casts,
    make_casts,
)
from depthdif.observations.qc import NO_FLAG, flags_from_characters

ATTRIBUTION = (
    "EN4 quality-controlled ocean data, British Crown Copyright, Met Office, provided under a"
    " Non-Commercial Government Licence, https://doi.org/10.1002/2013JC009067"
)
#: WMO instrument codes (table 1770) below this are expendable bathythermographs.
_FIRST_FLOAT_TYPE = 800
_XBT_TEMPERATURE_ERROR = 0.1
_XBT_DEPTH_ERROR = 5.0


def is_en4(dataset: netCDF4.Dataset) -> bool:
    """Tell whether a file has profiles in EN4 layout."""
    return "N_PROF" in dataset.dimensions and "DEPH_CORRECTED" in dataset.variables


def read_en4(dataset: netCDF4.Dataset, path: Path) -> Casts:
    """Read all profiles of an EN4 file."""
    needed = ("JULD", "LATITUDE", "LONGITUDE", "DEPH_CORRECTED")
    missing = [name for name in needed if name not in dataset.variables]
    potential = "POTM_CORRECTED" in dataset.variables
    temperature_name = "POTM_CORRECTED" if potential else "TEMP"
    if missing or temperature_name not in dataset.variables:
        missing = missing or ["POTM_CORRECTED"]
        raise InputError(
            f"{path} lacks {', '.join(missing)}, which EN4 profiles need;"
            f" it holds {nc.listing(dataset.variables)}."
        )
    count = dataset.dimensions["N_PROF"].size
    depth = nc.numbers(dataset, "DEPH_CORRECTED")
    temperature = nc.numbers(dataset, temperature_name)
    salinity = (
        nc.numbers(dataset, "PSAL_CORRECTED")
        if "PSAL_CORRECTED" in dataset.variables
        else np.full(depth.shape, np.nan)
    )
    held = np.isfinite(depth) | np.isfinite(temperature)
    cycle = nc.numbers(dataset, "CYCLE_NUMBER") if "CYCLE_NUMBER" in dataset.variables else None
    temperature_error, depth_error = _instrument_errors(_texts(dataset, "WMO_INST_TYPE", count))
    return make_casts(
        count,
        np.nonzero(held)[0],
        platform=_texts(dataset, "PLATFORM_NUMBER", count),
        cycle=whole_numbers(cycle, count),
        direction=ascending_unless_d(_texts(dataset, "DIRECTION", count)),
        mode=_texts(dataset, "DATA_MODE", count),
        time=nc.times(dataset, "JULD", JULD_UNITS),
        longitude=nc.numbers(dataset, "LONGITUDE"),
        latitude=nc.numbers(dataset, "LATITUDE"),
        position_flag=_verdicts(dataset, "POSITION_QC", (count,)),
        time_flag=_verdicts(dataset, "JULD_QC", (count,)),
        hopeless=_verdicts(dataset, "PROFILE_POTM_QC", (count,)) == 4,
        in_depth=np.ones(count, dtype=bool),
        is_potential=np.full(count, potential),
        temperature_error=temperature_error,
        pressure_error=depth_error,
        vertical=depth[held],
        temperature=temperature[held],
        salinity=salinity[held],
        vertical_flag=_verdicts(dataset, "DEPH_CORRECTED_QC", depth.shape)[held],
        temperature_flag=_flags(dataset, "POTM_CORRECTED_QC", depth.shape)[held],
        salinity_flag=_flags(dataset, "PSAL_CORRECTED_QC", depth.shape)[held],
    )


def _texts(dataset: netCDF4.Dataset, name: str, count: int) -> np.ndarray:
    if name not in dataset.variables:
        return np.full(count, "", dtype="U1")
    return nc.text(dataset, name)


def _flags(dataset: netCDF4.Dataset, name: str, shape: tuple[int, ...]) -> np.ndarray:
    """Return flags of the given shape; `NO_FLAG` throughout if the file lacks them."""
    if name not in dataset.variables:
        return np.full(shape, NO_FLAG, dtype=np.int8)
    return flags_from_characters(nc.characters(dataset, name, len(shape)))


def _verdicts(dataset: netCDF4.Dataset, name: str, shape: tuple[int, ...]) -> np.ndarray:
    """Return flags of which only a rejection counts: 0 and blank mean that nobody looked."""
    flags = _flags(dataset, name, shape)
    return np.where(np.isin(flags, (3, 4)), flags, NO_FLAG).astype(np.int8)


def _instrument_errors(kind: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return each profile's temperature (°C) and depth (m) error from its WMO instrument type."""
    code = np.array([int(item) if item.isdigit() else -1 for item in kind])
    is_float = code >= _FIRST_FLOAT_TYPE
    is_xbt = (code >= 0) & (code < _FIRST_FLOAT_TYPE)
    temperature = np.where(is_float, ARGO_TEMPERATURE_ERROR, UNKNOWN_TEMPERATURE_ERROR)
    temperature = np.where(is_xbt, _XBT_TEMPERATURE_ERROR, temperature)
    return temperature, np.where(is_xbt, _XBT_DEPTH_ERROR, 2.4)
